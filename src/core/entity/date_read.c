/*
 * core/entity/date_read.c
 *		What dates and times are written like: the parts of an expression.
 */
#include "core/entity/date_parts.h"

#include <string.h>

#include "core/text/chars.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* words that are a date by themselves */
typedef enum word_part
{
	PART_YEAR,
	PART_MONTH,
	PART_WEEK,
	PART_DAY,
	PART_FOCUS
} word_part;

static const struct
{
	const char *word;
	word_part	part;
	int			shift;
}			words[] =
{
	{"지난해", PART_YEAR, -1}, {"작년", PART_YEAR, -1}, {"재작년", PART_YEAR, -2},
	{"올해", PART_YEAR, 0}, {"금년", PART_YEAR, 0}, {"내년", PART_YEAR, 1}, {"내후년", PART_YEAR, 2},
	{"去年", PART_YEAR, -1}, {"昨年", PART_YEAR, -1}, {"今年", PART_YEAR, 0}, {"明年", PART_YEAR, 1},
	{"来年", PART_YEAR, 1},
	{"지난달", PART_MONTH, -1}, {"지난 달", PART_MONTH, -1}, {"이달", PART_MONTH, 0},
	{"이번 달", PART_MONTH, 0}, {"이번달", PART_MONTH, 0}, {"다음 달", PART_MONTH, 1},
	{"다음달", PART_MONTH, 1}, {"내달", PART_MONTH, 1}, {"上个月", PART_MONTH, -1}, {"先月", PART_MONTH, -1},
	{"本月", PART_MONTH, 0}, {"今月", PART_MONTH, 0}, {"来月", PART_MONTH, 1}, {"下个月", PART_MONTH, 1},
	{"지난주", PART_WEEK, -1}, {"지난 주", PART_WEEK, -1}, {"이번 주", PART_WEEK, 0}, {"이번주", PART_WEEK, 0},
	{"다음 주", PART_WEEK, 1}, {"다음주", PART_WEEK, 1},
	{"그저께", PART_DAY, -2}, {"그제", PART_DAY, -2}, {"어제", PART_DAY, -1}, {"오늘", PART_DAY, 0},
	{"금일", PART_DAY, 0}, {"내일", PART_DAY, 1}, {"모레", PART_DAY, 2},
	{"昨天", PART_DAY, -1}, {"今天", PART_DAY, 0}, {"明天", PART_DAY, 1}, {"昨日", PART_DAY, -1},
	{"今日", PART_DAY, 0}, {"本日", PART_DAY, 0}, {"明日", PART_DAY, 1},
	{"이날", PART_FOCUS, 0}, {"같은 날", PART_FOCUS, 0}, {"전날", PART_FOCUS, -1},
	{"다음 날", PART_FOCUS, 1}, {"다음날", PART_FOCUS, 1}, {"이튿날", PART_FOCUS, 1},
	{"当天", PART_FOCUS, 0}, {"同日", PART_FOCUS, 0},
};

static bool
take(nw_date_reader *r, const char *word)
{
	if (!nw_starts(r->s + r->pos, r->len - r->pos, word))
		return false;
	r->pos += strlen(word);
	return true;
}

/* One of two spellings, Hangul and Han. */
static bool
take_unit(nw_date_reader *r, const char *hangul, const char *han)
{
	return take(r, hangul) || take(r, han);
}

static void
skip_space(nw_date_reader *r)
{
	if (r->pos < r->len && r->s[r->pos] == ' ')
		r->pos++;
}

/* A number of at most max digits, not followed by another digit. */
static int
take_number(nw_date_reader *r, int max)
{
	int			value = 0;
	int			digits = 0;
	size_t		pos = r->pos;

	while (pos < r->len && nw_is_digit(r->s[pos]) && digits < max)
	{
		value = value * 10 + (r->s[pos] - '0');
		pos++;
		digits++;
	}
	if (digits == 0 || (pos < r->len && nw_is_digit(r->s[pos])))
		return -1;
	r->pos = pos;
	return value;
}

/* A number between low and high with its unit; the place is kept when it is none. */
static int
take_counted(nw_date_reader *r, const char *hangul, const char *han, int low, int high)
{
	size_t		start = r->pos;
	int			value = take_number(r, 2);

	if (value >= low && value <= high && take_unit(r, hangul, han))
		return value;
	r->pos = start;
	return 0;
}

/* 2016년, '16년 */
static int
take_year(nw_date_reader *r)
{
	size_t		start = r->pos;
	int			value;
	bool		apostrophe = take(r, "'") || take(r, "’") || take(r, "‘");

	value = take_number(r, 4);
	if (value > 0 && take_unit(r, "년", "年"))
	{
		if (apostrophe && value < 100)
			return value + (value < 70 ? 2000 : 1900);
		if (!apostrophe && value >= 1000 && value <= 2999)
			return value;
	}
	r->pos = start;
	return 0;
}

/* 3일, 3~4일, 3일~4일, 3·4일 */
static bool
take_day(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			day = take_number(r, 2);
	size_t		after;
	int			to;

	if (day >= 1 && day <= 31)
	{
		bool		unit = take_unit(r, "일", "日");
		bool		joined;

		after = r->pos;
		joined = take(r, "~") || take(r, "-");
		if (!joined && !unit && (take(r, "·") || take(r, ", ") || take(r, ",")))
			joined = true;
		if (joined)
		{
			to = take_number(r, 2);
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

/*
 * 오후 2시 10분, 14시 30분, 20:00.  A bare "2시" is only read behind a date or
 * with a word like 오후; clock time with a colon only behind a date.
 */
bool
nw_date_take_time(nw_date_reader *r, nw_date_parts *p, bool after_date)
{
	static const struct
	{
		const char *word;
		int			part;		/* 0 morning, 1 afternoon, 2 evening or night, 3 noon */
	}			parts[] = {
		{"오전", 0}, {"새벽", 0}, {"아침", 0}, {"오후", 1}, {"낮", 3}, {"저녁", 2}, {"밤", 2},
		{"午前", 0}, {"午後", 1}, {"上午", 0}, {"下午", 1}, {"凌晨", 0}, {"晚上", 2},
	};
	size_t		start = r->pos;
	int			part = -1;
	int			hour;
	size_t		i;

	for (i = 0; i < LENGTH(parts) && part < 0; i++)
		if (take(r, parts[i].word))
			part = parts[i].part;
	if (part >= 0)
		skip_space(r);
	hour = take_number(r, 2);
	if (hour < 0 || hour > 24)
		goto none;
	if ((after_date || part >= 0) && take(r, ":"))
	{
		p->minute = take_number(r, 2);
		if (p->minute < 0 || p->minute > 59 || hour > 23)
			goto none;
		if (take(r, ":"))
		{
			p->second = take_number(r, 2);
			if (p->second < 0 || p->second > 59)
				goto none;
		}
	}
	else if (take_unit(r, "시", "時") || (after_date && take(r, "时")) || (part >= 0 && take(r, "点")))
	{
		size_t		after = r->pos;

		if (nw_starts(r->s + r->pos, r->len - r->pos, "간") || nw_starts(r->s + r->pos, r->len - r->pos, "間"))
			goto none;
		skip_space(r);
		if (take(r, "반"))
			p->minute = 30;
		else
		{
			p->minute = take_number(r, 2);
			if (p->minute < 0 || p->minute > 59 || !take_unit(r, "분", "分"))
				p->minute = -1;
		}
		if (p->minute < 0)
			r->pos = after;
		if (p->minute < 0 && part < 0 && !after_date)
			goto none;
	}
	else
		goto none;

	if (part == 0 && hour == 12)
		hour = 0;
	else if ((part == 1 || (part == 3 && hour < 6)) && hour < 12)
		hour += 12;
	else if (part == 2 && hour >= 4 && hour <= 12)
		hour += 12;
	p->hour = hour;
	return true;

none:
	r->pos = start;
	p->minute = p->second = -1;
	return false;
}

/* 2025-12-15, 2025.12.15, 2025. 12. 15., 2025/12/15 and a clock time behind */
bool
nw_date_take_numeric(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			year = take_number(r, 4);
	char		sep = r->pos < r->len ? r->s[r->pos] : '\0';

	if (year >= 1000 && (sep == '-' || sep == '.' || sep == '/') && r->pos - start == 4)
	{
		r->pos++;
		if (sep == '.')
			skip_space(r);
		p->month = take_number(r, 2);
		if (p->month >= 1 && p->month <= 12 && r->pos < r->len && r->s[r->pos] == sep)
		{
			r->pos++;
			if (sep == '.')
				skip_space(r);
			p->day = take_number(r, 2);
			if (p->day >= 1 && p->day <= 31)
			{
				size_t		after = r->pos;

				p->year = year;
				if (take(r, "T") || take(r, " "))
				{
					if (!nw_date_take_time(r, p, true))
						r->pos = after;
				}
				return true;
			}
		}
	}
	p->month = p->day = 0;
	r->pos = start;
	return false;
}

/* Dec, Dec., December; 0 when there is none */
static int
take_month_name(nw_date_reader *r)
{
	static const char *const names[] = {
		"January", "February", "March", "April", "May", "June", "July", "August", "September",
		"October", "November", "December",
	};
	size_t		left = r->len - r->pos;
	const char *s = r->s + r->pos;
	int			i;

	for (i = 0; i < 12; i++)
	{
		size_t		n = strlen(names[i]);

		if (!(left >= n && memcmp(s, names[i], n) == 0))
		{
			n = left >= 4 && i == 8 && memcmp(s, "Sept", 4) == 0 ? 4 : 3;
			if (left < n || memcmp(s, names[i], n) != 0)
				continue;
		}
		if (n < left && nw_is_ascii_alpha(s[n]))
			return 0;
		r->pos += n + (n < left && s[n] == '.' ? 1 : 0);
		return i + 1;
	}
	return 0;
}

static int
take_english_year(nw_date_reader *r)
{
	size_t		start = r->pos;
	int			year;

	take(r, ",");
	if (take(r, " ") && (year = take_number(r, 4)) >= 1000 && year <= 2999)
		return year;
	r->pos = start;
	return 0;
}

/* Aug. 20 · Dec. 15, 2025 · 15 December 2025 · June 2016 */
bool
nw_date_take_english(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	size_t		after;

	if (nw_is_digit(r->s[r->pos]))
	{
		p->day = take_number(r, 2);
		if (p->day >= 1 && p->day <= 31 && take(r, " ") && (p->month = take_month_name(r)) > 0)
		{
			p->year = take_english_year(r);
			return true;
		}
	}
	else if ((p->month = take_month_name(r)) > 0)
	{
		after = r->pos;
		if (take(r, " "))
		{
			p->day = take_number(r, 2);
			if (p->day >= 1 && p->day <= 31)
			{
				p->year = take_english_year(r);
				return true;
			}
			p->day = 0;
		}
		r->pos = after;
		p->year = take_english_year(r);
		if (p->year > 0)
			return true;
	}
	memset(p, 0, sizeof(*p));
	p->hour = p->minute = p->second = -1;
	r->pos = start;
	return false;
}

static bool
take_word(nw_date_reader *r, nw_date_parts *p)
{
	/* the first characters of the words, so that few words are tried */
	static const char first[] = "지작재올금내이다그어오모같전去昨今明来上先本下当同";
	const char *s = r->s + r->pos;
	size_t		i;

	if (r->len - r->pos < 6)
		return false;
	for (i = 0; i + 3 < sizeof(first) && memcmp(s, first + i, 3) != 0; i += 3)
		;
	if (i + 3 >= sizeof(first))
		return false;

	for (i = 0; i < LENGTH(words); i++)
	{
		if (!take(r, words[i].word))
			continue;
		switch (words[i].part)
		{
			case PART_YEAR:
				p->year_relative = true;
				p->year_shift = words[i].shift;
				break;
			case PART_MONTH:
				p->month_relative = true;
				p->month_shift = words[i].shift;
				break;
			case PART_WEEK:
				p->week_relative = true;
				p->week_shift = words[i].shift;
				break;
			case PART_DAY:
			case PART_FOCUS:
				p->base = words[i].part == PART_DAY ? NW_BASE_ANCHOR : NW_BASE_FOCUS;
				p->day_shift = words[i].shift;
				break;
		}
		return true;
	}
	return false;
}

/* [지난|오는|올] [year] [month] [day] [time], with spaces between */
bool
nw_date_take_korean(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	size_t		end;
	bool		any;

	if (take(r, "지난 "))
		p->lean = NW_LEAN_PAST;
	else if (take(r, "오는 ") || take(r, "돌아오는 "))
		p->lean = NW_LEAN_FUTURE;
	else if (take(r, "올 "))
	{
		p->year_relative = true;
		if ((p->month = take_counted(r, "월", "月", 1, 12)) == 0)
			goto none;
	}
	if (p->lean != NW_LEAN_NONE)
	{
		/* the lean words stand before a number only: 지난 주말 is left alone */
		skip_space(r);
		if (r->pos >= r->len || !nw_is_digit(r->s[r->pos]))
			goto none;
	}
	else if (p->month == 0 && !nw_is_digit(r->s[start]))
		take_word(r, p);
	end = r->pos;
	any = nw_date_parts_any(p);

	if (!any && (p->year = take_year(r)) > 0)
		end = r->pos;
	if (p->base == NW_BASE_NONE && !p->week_relative)
	{
		if (!p->month_relative && p->month == 0)
		{
			if (r->pos > start)
				skip_space(r);
			p->month = take_counted(r, "월", "月", 1, 12);
			if (p->month > 0)
				end = r->pos;
			else
				r->pos = end;
		}
		if ((p->month > 0 || p->month_relative || !(p->year || p->year_relative)))
		{
			if (r->pos > start && (p->month > 0 || p->month_relative))
				skip_space(r);
			if (take_day(r, p))
				end = r->pos;
			else
				r->pos = end;
		}
	}
	if (!nw_date_parts_any(p))
		goto none;
	if (p->day || p->base != NW_BASE_NONE)
	{
		/* (월) between day and time is stepped over, not kept at the end */
		if (r->pos + 6 < r->len && r->s[r->pos] == '(' && r->s[r->pos + 4] == ')')
			r->pos += 5;
		skip_space(r);
		if (r->pos > end && nw_date_take_time(r, p, true))
			end = r->pos;
	}
	r->pos = end;
	return true;

none:
	memset(p, 0, sizeof(*p));
	p->hour = p->minute = p->second = -1;
	r->pos = start;
	return false;
}
