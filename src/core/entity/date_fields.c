/*
 * core/entity/date_fields.c
 *		Year, month, day, season, quarter of dates in Hangul and Han.
 */
#include "core/entity/date_parts.h"

#include "core/text/chars.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

static bool
take_unit(nw_date_reader *r, const char *hangul, const char *han)
{
	return nw_date_take(r, hangul) || nw_date_take(r, han);
}

static bool
take_joint(nw_date_reader *r)
{
	return nw_date_take(r, "~") || nw_date_take(r, "-") || nw_date_take(r, "–");
}

/* 이천이십오 is none, 十五 and 십오 are; -1 when there is none */
static int
take_small(nw_date_reader *r)
{
	int			value = nw_date_take_digits(r, 2);

	if (value < 0 && nw_date_take_spelled(r, &value) < NW_WORDS_SINO)
		return -1;
	return value;
}

/* 3월, 3∼5월, 六月, 유월, 시월 */
bool
nw_date_take_month(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			month = nw_date_take(r, "시월") ? 10 : nw_date_take(r, "유월") ? 6 : 0;
	int			to;

	if (month > 0)
	{
		p->month = month;
		return true;
	}
	month = take_small(r);
	if (month >= 1 && month <= 12)
	{
		if (take_unit(r, "월", "月"))
		{
			p->month = month;
			return true;
		}
		if (take_joint(r) && (to = nw_date_take_digits(r, 2)) > month && to <= 12 &&
			take_unit(r, "월", "月"))
		{
			p->month = month;
			p->month_to = to;
			return true;
		}
	}
	r->pos = start;
	return false;
}

/* 令和7年, 平成元年 */
static int
take_era_year(nw_date_reader *r)
{
	static const struct
	{
		const char *word;
		int			before;
	}			eras[] = {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"大正", 1911}, {"明治", 1867}};
	size_t		start = r->pos;
	size_t		i;
	int			n;

	for (i = 0; i < LENGTH(eras); i++)
		if (nw_date_take(r, eras[i].word))
		{
			n = nw_date_take(r, "元") ? 1 : take_small(r);
			if (n >= 1 && n <= 64 && nw_date_take(r, "年"))
				return eras[i].before + n;
			break;
		}
	r->pos = start;
	return 0;
}

/* 이천십육년, 구십년대, 십구세기: its number, and how many digits it would have; -1 for none */
static int
take_spelled_year(nw_date_reader *r, size_t *digits)
{
	size_t		start = r->pos;
	int			value;

	if (nw_date_take_spelled(r, &value) == NW_WORDS_SINO)
	{
		*digits = value < 100 ? 2 : 4;
		if (value >= 10 && value <= 30 && (nw_date_at(r, "세기") || nw_date_at(r, " 세기")))
			return value;
		if (value >= 10 && value % 10 == 0 && nw_date_at(r, "년대"))
			return value;
		/* 이천년 and 천구백년 are lengths as well */
		if (value > 1000 && value <= 2999 && value % 100 != 0 && nw_date_at(r, "년"))
			return value;
	}
	r->pos = start;
	return -1;
}

/* 2016년, 2016년도, '16년, 98년, 1990년대, 2010∼2015년, 21세기, 이천십육년 */
bool
nw_date_take_year(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			value;
	size_t		digits;
	bool		apostrophe = nw_date_take(r, "'") || nw_date_take(r, "’") || nw_date_take(r, "‘");

	digits = r->pos;
	if (!apostrophe && (p->year = take_era_year(r)) > 0)
		return true;
	value = nw_date_take_digits(r, 4);
	digits = r->pos - digits;
	if (value < 0 && !apostrophe)
		value = take_spelled_year(r, &digits);
	if (value < 0)
		goto none;
	if (!apostrophe && value >= 1 && value <= 30 &&
		(nw_date_take(r, "세기") || nw_date_take(r, " 세기")))
	{
		p->century = value;
		return true;
	}
	if (digits == 4 && value >= 1000 && value <= 2999 && !apostrophe && take_joint(r))
	{
		size_t		second = r->pos;

		p->year_to = nw_date_take_digits(r, 4);
		if (p->year_to >= 0 && r->pos - second == 2)
			p->year_to += value / 100 * 100;
		if (p->year_to > value && p->year_to <= 2999 && take_unit(r, "년", "年"))
		{
			p->year = value;
			return true;
		}
		p->year_to = 0;
		goto none;
	}
	if (!take_unit(r, "년", "年"))
		goto none;
	if (value % 10 == 0 && (take_unit(r, "대", "代") || nw_date_take(r, "年代")))
	{
		if (digits == 2 && value >= 10)
			value += value < 30 ? 2000 : 1900;
		if (value < 1000 || value > 2999)
			goto none;
		p->decade = true;
		p->year = value;
		return true;
	}
	if (digits == 2)
	{
		/* 10년 is ten years, unless 도, 작 or a zero before tells */
		bool		year = apostrophe || value < 10 || value >= 60 || nw_date_at(r, "도");

		if (!year)
		{
			size_t		after = r->pos;
			nw_date_parts month;

			nw_date_parts_clear(&month);
			nw_date_skip_space(r);
			year = value >= 90 && nw_date_take_month(r, &month);
			r->pos = after;
			if (!year)
				goto none;
		}
		value += value < 50 ? 2000 : 1900;
	}
	else if (digits != 4 || value < 1000 || value > 2999)
		goto none;
	nw_date_take(r, "도");
	p->year = value;
	return true;

none:
	r->pos = start;
	return false;
}

/* 3일, 3~4일, 3일~4일, 3·4일 */
bool
nw_date_take_day(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			day = take_small(r);
	size_t		after;
	int			to;

	/* 사일로, 일일: in words a day alone is more often another word */
	if (day < 11 && p->month == 0 && !p->month_relative &&
		!(start < r->len && nw_is_digit(r->s[start])))
		day = 0;
	if (day >= 1 && day <= 31)
	{
		bool		unit = take_unit(r, "일", "日") || nw_date_take(r, "号");
		bool		joined;

		/* 유월 이십일: the 20th, not 21 of something */
		if (!unit && p->month > 0 && day % 10 == 1 && day > 1 && nw_ends(r->s, r->pos, "일"))
		{
			day--;
			unit = true;
		}

		after = r->pos;
		joined = take_joint(r);
		if (!joined && !unit &&
			(nw_date_take(r, "·") || nw_date_take(r, ", ") || nw_date_take(r, ",")))
			joined = true;
		if (joined)
		{
			to = nw_date_take_digits(r, 2);
			if (to > day && to <= 31 && take_unit(r, "일", "日") &&
				(r->s[after] == '~' || r->s[after] == '-' || to == day + 1))
			{
				p->day = day;
				p->day_to = to;
				return true;
			}
		}
		if (unit)
		{
			r->pos = after;
			p->day = day;
			return true;
		}
	}
	r->pos = start;
	return false;
}

bool
nw_date_take_season(nw_date_reader *r, nw_date_parts *p)
{
	static const char *const words[] = {"봄", "여름", "가을", "겨울", "초봄", "초여름", "초가을", "초겨울", "늦봄", "늦여름", "늦가을", "늦겨울",
		"한여름", "한겨울"};
	size_t		i;

	for (i = 0; i < LENGTH(words); i++)
		if (nw_date_take(r, words[i]))
		{
			p->season = i == 12 ? 2 : i == 13 ? 4 : (int) (i % 4) + 1;
			nw_date_take(r, "철");
			return true;
		}
	return false;
}

/* 상반기, 3분기, 1∼3분기, 2/4분기 */
bool
nw_date_take_half_or_quarter(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			n;

	if (nw_date_take(r, "상반기") || nw_date_take(r, "上半年") || nw_date_take(r, "上半期"))
		p->half = 1;
	else if (nw_date_take(r, "하반기") || nw_date_take(r, "下半年") || nw_date_take(r, "下半期"))
		p->half = 2;
	if (p->half)
		return true;
	if (!nw_date_take(r, "第"))
		nw_date_take(r, "제");
	n = nw_date_take_digits(r, 1);
	if (n < 0 && nw_date_take_spelled(r, &n) < NW_WORDS_SINO)
		n = 0;
	if (n >= 1 && n <= 4)
	{
		if (take_joint(r))
		{
			p->quarter_to = nw_date_take_digits(r, 1);
			if (p->quarter_to <= n || p->quarter_to > 4)
				goto none;
		}
		else
			nw_date_take(r, "/4");
		if (take_unit(r, "분기", "季度") || nw_date_take(r, "四半期"))
		{
			p->quarter = n;
			return true;
		}
	}
none:
	p->quarter_to = 0;
	r->pos = start;
	return false;
}

/* 첫째, 두 번째, 마지막, and the space behind; 0 for none */
static int
take_nth(nw_date_reader *r)
{
	static const struct
	{
		const char *word;
		int			n;
	}			nths[] = {
		{"첫째", 1}, {"첫 번째", 1}, {"첫번째", 1}, {"첫", 1}, {"둘째", 2}, {"두 번째", 2}, {"두번째", 2}, {"셋째", 3},
		{"세 번째", 3}, {"세번째", 3}, {"넷째", 4}, {"네 번째", 4}, {"네번째", 4}, {"다섯째", 5}, {"다섯 번째", 5},
		{"마지막", -1},
	};
	size_t		i;

	for (i = 0; i < LENGTH(nths); i++)
		if (nw_date_take(r, nths[i].word))
		{
			nw_date_skip_space(r);
			return nths[i].n;
		}
	return 0;
}

/* 3주차 of a month read before */
bool
nw_date_take_week_number(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			n = nw_date_take_digits(r, 1);

	if (n >= 1 && n <= 5 &&
		(nw_date_take(r, "주차") || nw_date_take(r, "주 차") || nw_date_take(r, "째 주")) &&
		nw_date_word_ends(r))
	{
		p->week_nth = n;
		return true;
	}
	r->pos = start;
	return false;
}

/* 첫째 주, 셋째주, 마지막 주 */
bool
nw_date_take_nth_week(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			n = take_nth(r);

	if (n != 0 && nw_date_take(r, "주") && nw_date_word_ends(r))
	{
		p->week_nth = n;
		return true;
	}
	r->pos = start;
	return false;
}

/* 둘째 토요일, 마지막 금요일, of a month read before */
bool
nw_date_take_nth_weekday(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			n = take_nth(r);

	if (n != 0 && nw_date_take_weekday(r, p))
	{
		p->weekday_nth = n;
		return true;
	}
	r->pos = start;
	return false;
}

/* 마지막 날, 말일, 첫날 of a month or year read before */
bool
nw_date_take_last_day(nw_date_reader *r, nw_date_parts *p)
{
	bool		last = nw_date_take(r, "마지막 날") || nw_date_take(r, "마지막날") || nw_date_take(r, "말일");
	bool		month = p->month || p->month_relative || p->has_every;

	if (!last && !nw_date_take(r, "첫날"))
		return false;
	if (!month)
		p->month = last ? 12 : 1;
	p->day = last ? NW_LAST_DAY : 1;
	return true;
}

/* 초, 초순, 중순, 하순, 말, 초반, 중반, 후반 behind a month, year, decade or century */
bool
nw_date_take_third(nw_date_reader *r, nw_date_parts *p)
{
	static const struct
	{
		const char *word;
		nw_date_third third;
	}			thirds[] = {
		{"초순", NW_THIRD_EARLY}, {"초반", NW_THIRD_EARLY}, {"초중반", NW_THIRD_EARLY}, {"상순", NW_THIRD_EARLY}, {"초", NW_THIRD_EARLY},
		{"중순", NW_THIRD_MIDDLE}, {"중반", NW_THIRD_MIDDLE}, {"하순", NW_THIRD_LATE}, {"후반", NW_THIRD_LATE},
		{"말", NW_THIRD_LATE}, {"연초", NW_THIRD_EARLY}, {"연말", NW_THIRD_LATE},
		{"初", NW_THIRD_EARLY}, {"底", NW_THIRD_LATE}, {"末", NW_THIRD_LATE}, {"上旬", NW_THIRD_EARLY},
		{"中旬", NW_THIRD_MIDDLE}, {"下旬", NW_THIRD_LATE},
	};
	size_t		start = r->pos;
	size_t		i;

	nw_date_skip_space(r);
	for (i = 0; i < LENGTH(thirds); i++)
		if (nw_date_take(r, thirds[i].word))
		{
			if (!nw_date_word_ends(r) && !nw_date_at(r, "께") && !nw_date_at(r, "쯤") &&
				!nw_date_at(r, "경"))
				break;
			p->third = thirds[i].third;
			return true;
		}
	r->pos = start;
	return false;
}
