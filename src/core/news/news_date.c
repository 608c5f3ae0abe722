/*
 * core/news/news_date.c
 *		Civil dates and times as news pages write them.
 */
#include "core/news/news_date.h"

#include "core/news/news_rest.h"

int32_t
nw_civil_days(int year, int month, int day)
{
	int			y = month <= 2 ? year - 1 : year;
	int			era = (y >= 0 ? y : y - 399) / 400;
	int			yoe = y - era * 400;
	int			doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	int			doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;

	return era * 146097 + doe - 719468;
}

int
nw_civil_weekday(int year, int month, int day)
{
	int32_t		days = nw_civil_days(year, month, day);

	return (int) (((days + 4) % 7 + 7) % 7);
}

static bool
set_date(nw_civil *out, int year, int month, int day)
{
	static const int8_t last[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 ||
		day > last[month - 1] + (month == 2 && leap))
		return false;
	out->year = (int16_t) year;
	out->month = (int8_t) month;
	out->day = (int8_t) day;
	return true;
}

/* 2025.12.15 · 2025-06-04 · 2025년 06월 19일 · 2018年6月18日 · 20180619 before T */
static bool
take_numeric_date(rest *r, nw_civil *out)
{
	rest		t = *r;
	int			year,
				month,
				day;

	if (take_digits(&t, 8, 8, &year))
	{
		if (t.len == 0 || t.s[0] != 'T' ||
			!set_date(out, year / 10000, year / 100 % 100, year % 100))
			return false;
		*r = t;
		return true;
	}
	t = *r;
	if (!take_digits(&t, 4, 4, &year))
		return false;
	skip_spaces(&t);
	if (take(&t, "년") || take(&t, "年"))
	{
		skip_spaces(&t);
		if (!take_digits(&t, 1, 2, &month))
			return false;
		skip_spaces(&t);
		if (!take(&t, "월") && !take(&t, "月"))
			return false;
		skip_spaces(&t);
		if (!take_digits(&t, 1, 2, &day))
			return false;
		skip_spaces(&t);
		if (!take(&t, "일") && !take(&t, "日"))
			return false;
	}
	else
	{
		char		mark[2] = {t.len > 0 ? t.s[0] : '\0', '\0'};

		if (mark[0] != '.' && mark[0] != '-' && mark[0] != '/')
			return false;
		skip(&t, 1);
		skip_spaces(&t);
		if (!take_digits(&t, 1, 2, &month))
			return false;
		skip_spaces(&t);
		if (!take(&t, mark))
			return false;
		skip_spaces(&t);
		if (!take_digits(&t, 1, 2, &day))
			return false;
		if (mark[0] == '.')
			take(&t, ".");
	}
	if (!set_date(out, year, month, day))
		return false;
	*r = t;
	return true;
}

static const char *const months[] =
{
	"january", "february", "march", "april", "may", "june",
	"july", "august", "september", "october", "november", "december"
};

/* April, Apr, Apr., Sept. */
static int
take_month(rest *r)
{
	if (r->len < 3 || !nw_is_ascii_alpha(r->s[0]))
		return 0;
	for (int i = 0; i < 12; i++)
	{
		char		shortened[4] = {months[i][0], months[i][1], months[i][2], '\0'};

		if ((r->s[0] | 0x20) != months[i][0])
			continue;
		if (take_word(r, months[i]))
			return i + 1;
		if (take_word(r, shortened) || (i == 8 && take_word(r, "sept")))
		{
			take(r, ".");
			return i + 1;
		}
	}
	return 0;
}

static bool
take_day_ordinal(rest *r, int *day)
{
	if (!take_digits(r, 1, 2, day))
		return false;
	if (!take_word(r, "st") && !take_word(r, "nd") && !take_word(r, "rd"))
		take_word(r, "th");
	return true;
}

/* four digits; the hour may follow without a space: 20249:12 AM */
static bool
take_year(rest *r, int *year)
{
	rest		t = {r->s, r->len < 4 ? r->len : 4};
	size_t		at = 4;

	if (take_digits(r, 4, 4, year))
		return true;
	while (at < r->len && at < 7 && nw_is_digit(r->s[at]))
		at++;
	if (at >= r->len || at > 6 || r->s[at] != ':' || !take_digits(&t, 4, 4, year))
		return false;
	skip(r, 4);
	return true;
}

/* Aug. 20, 2019 · 20 August 2019 · 20-Aug-2019 */
static bool
take_english_date(rest *r, nw_civil *out)
{
	rest		t = *r;
	int			year,
				month,
				day;

	if ((month = take_month(&t)) != 0)
	{
		skip_spaces(&t);
		if (!take_day_ordinal(&t, &day))
			return false;
		skip_spaces(&t);
		take(&t, ",");
	}
	else
	{
		if (!take_day_ordinal(&t, &day))
			return false;
		skip_spaces(&t);
		take(&t, "-");
		if ((month = take_month(&t)) == 0)
			return false;
		if (!take(&t, ","))
			take(&t, "-");
	}
	skip_spaces(&t);
	if (!take_year(&t, &year) || !set_date(out, year, month, day))
		return false;
	*r = t;
	return true;
}

/* 월 월요일 (월) Mon Monday 月曜日 星期一 周一; -1 when there is none */
static int
take_weekday_word(rest *r)
{
	static const char *const english[] =
	{
		"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"
	};
	static const char *const korean[] = {"일", "월", "화", "수", "목", "금", "토"};
	static const char *const japanese[] = {"日", "月", "火", "水", "木", "金", "土"};
	static const char *const chinese[] = {"日", "一", "二", "三", "四", "五", "六"};

	if (r->len == 0 || !(nw_is_ascii_alpha(r->s[0]) || (unsigned char) r->s[0] >= 0x80))
		return -1;
	for (int i = 0; i < 7; i++)
	{
		char		shortened[4] = {english[i][0], english[i][1], english[i][2], '\0'};
		rest		t = *r;

		if (take_word(r, english[i]))
			return i;
		if (take_word(r, shortened) || (i == 2 && take_word(r, "tues")) ||
			(i == 4 && (take_word(r, "thur") || take_word(r, "thurs"))))
		{
			take(r, ".");
			return i;
		}
		if (take(r, korean[i]))
		{
			take(r, "요일");
			return i;
		}
		if (take(r, japanese[i]))
		{
			if (take(r, "曜"))
				take(r, "日");
			return i;
		}
		if ((take(&t, "星期") || take(&t, "周") || take(&t, "週")) &&
			(take(&t, chinese[i]) || (i == 0 && take(&t, "天"))))
		{
			*r = t;
			return i;
		}
	}
	return -1;
}

static void
take_weekday(rest *r, nw_civil *out)
{
	rest		t = *r;
	bool		open;
	const char *word;
	int			weekday;

	skip_spaces(&t);
	take(&t, ",");
	skip_spaces(&t);
	open = take(&t, "(") || take(&t, "[");
	word = t.s;
	weekday = take_weekday_word(&t);
	if (weekday < 0)
		return;
	if (open)
	{
		if (!take(&t, ")") && !take(&t, "]"))
			return;
	}
	else if (t.s - word <= 3 && !nw_is_ascii_alpha(word[0]))
		return;					/* a bare 일 or 月 begins another word */
	*r = t;
	out->weekday = (int8_t) weekday;
}

/* The first three letters of a month or a weekday, in any case. */
static bool
begins_name(const char *s)
{
	static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdecsunmontuewedthufrisat";
	char		three[3];

	for (int i = 0; i < 3; i++)
	{
		if (!nw_is_ascii_alpha(s[i]))
			return false;
		three[i] = (char) (s[i] | 0x20);
	}
	for (size_t i = 0; i + 3 <= sizeof(names) - 1; i += 3)
		if (names[i] == three[0] && names[i + 1] == three[1] && names[i + 2] == three[2])
			return true;
	return false;
}

/* Is it summer time in the United States? From the second Sunday of March to the first of November. */
static bool
us_summer(const nw_civil *date)
{
	int			march = 14 - (nw_civil_weekday(date->year, 3, 1) + 6) % 7;
	int			november = 7 - (nw_civil_weekday(date->year, 11, 1) + 6) % 7;

	return (date->month > 3 || (date->month == 3 && date->day >= march)) &&
		(date->month < 11 || (date->month == 11 && date->day < november));
}

/* 6월 18일 · 6月18日 · 3/5 · 3.5. · 03-05 · Mar. 5 · 5 March */
static bool
take_yearless(rest *r, int *month, int *day)
{
	rest		t = *r;

	if ((*month = take_month(&t)) != 0)
	{
		skip_spaces(&t);
		if (!take_day_ordinal(&t, day))
			return false;
	}
	else if (take_digits(&t, 1, 2, month))
	{
		rest		u = t;

		skip_spaces(&u);
		if (take(&u, "월") || take(&u, "月"))
		{
			t = u;
			skip_spaces(&t);
			if (!take_digits(&t, 1, 2, day))
				return false;
			skip_spaces(&t);
			if (!take(&t, "일") && !take(&t, "日"))
				return false;
		}
		else if (take(&t, "/") || take(&t, ".") || take(&t, "-"))
		{
			char		mark = t.s[-1];

			if (!take_digits(&t, 1, 2, day))
				return false;
			if (mark == '.')
				take(&t, ".");
		}
		else
		{
			*day = *month;
			t = *r;
			take_day_ordinal(&t, day);
			skip_spaces(&t);
			if ((*month = take_month(&t)) == 0)
				return false;
		}
	}
	else
		return false;
	*r = t;
	return true;
}

size_t
nw_news_date_scan_near(const char *s, size_t len, const nw_civil *ref, nw_civil *out)
{
	rest		r = {s, len};
	nw_civil	civil = {0};
	int			month,
				day;
	int32_t		best = INT32_MAX;
	int32_t		today = nw_civil_days(ref->year, ref->month, ref->day);

	civil.weekday = -1;
	if (!take_yearless(&r, &month, &day))
		return 0;
	for (int year = ref->year - 1; year <= ref->year + 1; year++)
	{
		nw_civil	one = civil;
		int32_t		distance;

		if (!set_date(&one, year, month, day))
			continue;
		distance = nw_civil_days(year, month, day) - today;
		if (distance < 0)
			distance = -distance;
		if (distance < best)
		{
			best = distance;
			civil.year = one.year;
		}
	}
	if (best == INT32_MAX)
		return 0;
	civil.month = (int8_t) month;
	civil.day = (int8_t) day;
	take_weekday(&r, &civil);
	nw_rest_time_after(&r, &civil);
	if (r.len > 0 && nw_is_digit(r.s[0]))
		return 0;
	civil.weekday_wrong = civil.weekday >= 0 &&
		civil.weekday != nw_civil_weekday(civil.year, civil.month, civil.day);
	if (civil.us_zone && us_summer(&civil))
		civil.offset_minutes += 60;
	*out = civil;
	return (size_t) (r.s - s);
}

size_t
nw_news_date_scan(const char *s, size_t len, nw_civil *out)
{
	rest		r = {s, len};
	nw_civil	civil = {0};
	bool		ahead = false;

	civil.weekday = -1;
	/* a digit, or the first letters of a month or a weekday */
	if (len < 8 || !(nw_is_digit(s[0]) || begins_name(s)))
		return 0;
	/* 12월, 3.5%, 1,204: the most frequent numbers of running text */
	if (nw_is_digit(s[0]) && !nw_is_digit(s[1]) && s[1] != ':' && s[1] != ' ' &&
		!nw_is_ascii_alpha(s[1]) && s[1] != '-')
		return 0;
	/* 14:53 April 19, 2023 · Tue, 20 Aug 2019 */
	if (nw_is_digit(s[0]) && len > 3 && (s[1] == ':' || s[2] == ':'))
	{
		if (!nw_rest_time(&r, &civil, false))
			return 0;
		nw_rest_offset(&r, &civil);
		skip_spaces(&r);
		if (take(&r, ","))
			skip_spaces(&r);
		ahead = true;
	}
	if (r.len > 0 && nw_is_ascii_alpha(r.s[0]))
	{
		rest		t = r;
		int			weekday = take_weekday_word(&t);

		if (weekday >= 0)
		{
			take(&t, ",");
			skip_spaces(&t);
			r = t;
			civil.weekday = (int8_t) weekday;
		}
	}
	if (!take_numeric_date(&r, &civil) && !take_english_date(&r, &civil))
		return 0;
	if (civil.weekday < 0)
		take_weekday(&r, &civil);
	if (!ahead)
		nw_rest_time_after(&r, &civil);
	/* a longer number or a version (2025.12.15.3) is no date */
	if (r.len > 0 && nw_is_digit(r.s[0]) && (nw_is_digit(r.s[-1]) || r.s[-1] == '.'))
		return 0;
	civil.weekday_wrong = civil.weekday >= 0 &&
		civil.weekday != nw_civil_weekday(civil.year, civil.month, civil.day);
	if (civil.us_zone && us_summer(&civil))
		civil.offset_minutes += 60;
	*out = civil;
	return (size_t) (r.s - s);
}
