/*
 * core/entity/date_english.c
 *		English dates: Dec. 15, 2025 · 15 December · next Monday · last week ·
 *		two weeks ago · for three days · 10:30 a.m. · every Monday · in 2015.
 */
#include "core/entity/date_parts.h"

#include <string.h>

#include "core/text/chars.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

static const char *const weekdays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
static const char *const seasons[] = {"spring", "summer", "autumn", "winter", "fall"};

/* Dec, Dec., December; 0 when there is none.  They begin with a capital: may is a word. */
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
take_year(nw_date_reader *r)
{
	size_t		start = r->pos;
	int			year;

	nw_date_take(r, ",");
	if (nw_date_take(r, " ") && (year = nw_date_take_digits(r, 4)) >= 1000 && year <= 2999)
		return year;
	r->pos = start;
	return 0;
}

/* 3, 3rd: a day of the month */
static int
take_day(nw_date_reader *r)
{
	size_t		start = r->pos;
	int			day = nw_date_take_digits(r, 2);

	if (day >= 1 && day <= 31)
	{
		if (r->pos < r->len && nw_is_ascii_alpha(r->s[r->pos]) && !nw_date_english_word(r, "st") &&
			!nw_date_english_word(r, "nd") && !nw_date_english_word(r, "rd"))
			nw_date_english_word(r, "th");
		return day;
	}
	r->pos = start;
	return 0;
}

static bool
take_month_date(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	size_t		after;

	if (nw_is_digit(r->s[r->pos]))
	{
		p->day = take_day(r);
		if (p->day && nw_date_take(r, " "))
		{
			nw_date_take(r, "of ");
			if ((p->month = take_month_name(r)) > 0)
			{
				p->year = take_year(r);
				return true;
			}
		}
		p->day = 0;
	}
	else if ((p->month = take_month_name(r)) > 0)
	{
		after = r->pos;
		if (nw_date_take(r, " ") && (p->day = take_day(r)) > 0)
		{
			after = r->pos;
			if ((nw_date_take(r, "-") || nw_date_take(r, "–")) &&
				(p->day_to = take_day(r)) > p->day)
				after = r->pos;
			else
				p->day_to = 0;
			r->pos = after;
			p->year = take_year(r);
			return true;
		}
		r->pos = after;
		p->year = take_year(r);
		if (p->year > 0)
			return true;
	}
	p->month = 0;
	r->pos = start;
	return false;
}

/* last week, next Monday, this year, every Monday, last summer */
static bool
take_relative(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			shift;
	int			n;

	if (nw_date_english_word(r, "last"))
		shift = -1;
	else if (nw_date_english_word(r, "next"))
		shift = 1;
	else if (nw_date_english_word(r, "this"))
		shift = 0;
	else if (nw_date_english_word(r, "every"))
		shift = 2;
	else
		return false;
	if (!nw_date_take(r, " "))
		goto none;
	if ((n = nw_date_english_word_of(r, weekdays, 7)) > 0)
	{
		p->weekday = n;
		if (shift == 2)
		{
			p->has_every = true;
			p->every.days = 7;
			return true;
		}
		p->week_relative = true;
		p->week_shift = shift;
		return true;
	}
	if (shift == 2)
	{
		p->has_every = true;
		if (nw_date_english_word(r, "day"))
			p->every.days = 1;
		else if (nw_date_english_word(r, "week"))
			p->every.days = 7;
		else if (nw_date_english_word(r, "month"))
			p->every.months = 1;
		else if (nw_date_english_word(r, "year"))
			p->every.months = 12;
		else
			goto none;
		return true;
	}
	if (nw_date_english_word(r, "week"))
	{
		p->week_relative = true;
		p->week_shift = shift;
	}
	else if (nw_date_english_word(r, "weekend"))
	{
		p->week_relative = true;
		p->week_shift = shift;
		p->weekday = 6;
		p->weekday_to = 7;
	}
	else if (nw_date_english_word(r, "month"))
	{
		p->month_relative = true;
		p->month_shift = shift;
	}
	else if (nw_date_english_word(r, "quarter"))
	{
		p->quarter_relative = true;
		p->quarter_shift = shift;
	}
	else if (nw_date_english_word(r, "year"))
	{
		p->year_relative = true;
		p->year_shift = shift;
	}
	else if (shift == 0 && nw_date_english_word(r, "morning"))
	{
		p->base = NW_BASE_ANCHOR;
		p->daypart = 1;
	}
	else if (shift == 0 && nw_date_english_word(r, "afternoon"))
	{
		p->base = NW_BASE_ANCHOR;
		p->daypart = 2;
	}
	else
	{
		p->lean = shift < 0 ? NW_LEAN_PAST : shift > 0 ? NW_LEAN_FUTURE : NW_LEAN_THIS;
		if ((n = nw_date_english_word_of(r, seasons, LENGTH(seasons))) > 0)
			p->season = n == 5 ? 3 : n;
		else if ((p->month = take_month_name(r)) == 0)
			goto none;
	}
	return true;

none:
	r->pos = start;
	return false;
}

static bool
take_day_word(nw_date_reader *r, nw_date_parts *p)
{
	static const char *const words[] = {"yesterday", "today", "tomorrow", "tonight"};
	int			n = nw_date_english_word_of(r, words, LENGTH(words));

	if (n > 0)
	{
		p->base = NW_BASE_ANCHOR;
		p->day_shift = n == 4 ? 0 : n - 2;
		if (n == 4)
			p->daypart = 12;
		return true;
	}
	/* Monday, not monday; and not May nor March, which want a day or a year */
	if (r->s[r->pos] >= 'A' && r->s[r->pos] <= 'Z' &&
		(n = nw_date_english_word_of(r, weekdays, 7)) > 0)
	{
		p->weekday = n;
		return true;
	}
	return false;
}

/* in 2015, since 2015: the year alone is the expression */
static bool
year_introduced(const nw_date_reader *r, size_t pos)
{
	static const char *const words[] = {"in ", "In ", "since ", "Since ", "until ", "Until ", "early ", "late ", "by "};
	size_t		i;

	for (i = 0; i < LENGTH(words); i++)
	{
		size_t		n = strlen(words[i]);

		if (pos >= n && memcmp(r->s + pos - n, words[i], n) == 0 &&
			(pos == n || !nw_is_ascii_alpha(r->s[pos - n - 1])))
			return true;
	}
	return false;
}

static bool
take_bare_year(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			year = nw_date_take_digits(r, 4);
	size_t		after = r->pos;

	if (year >= 1900 && year <= 2099 && after - start == 4)
	{
		/* 2010-2015, but not 2010-12-15 */
		if (nw_date_take(r, "-") || nw_date_take(r, "–") || nw_date_take(r, "~"))
		{
			p->year_to = nw_date_take_digits(r, 4);
			if (p->year_to > year && p->year_to <= 2099 && r->pos - after >= 5 &&
				!(r->pos < r->len && (r->s[r->pos] == '-' || nw_is_digit(r->s[r->pos]))))
			{
				p->year = year;
				nw_date_take(r, "년");
				return true;
			}
			p->year_to = 0;
			r->pos = after;
		}
		if (nw_date_take(r, "s") && !(r->pos < r->len && nw_is_ascii_alpha(r->s[r->pos])) &&
			year % 10 == 0)
		{
			p->year = year;
			p->decade = true;
			return true;
		}
		r->pos = after;
		if (year_introduced(r, start) &&
			!(after < r->len && (r->s[after] == '%' || r->s[after] == ',') && after + 1 < r->len &&
			  nw_is_digit(r->s[after + 1])))
		{
			r->pos = after;
			p->year = year;
			return true;
		}
	}
	r->pos = start;
	return false;
}

bool
nw_date_take_english(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	size_t		after;

	if (nw_date_english_duration(r, p))
		return true;
	nw_date_parts_clear(p);
	if (nw_date_english_clock(r, p))
		return true;
	nw_date_parts_clear(p);
	if (!take_relative(r, p))
	{
		nw_date_parts_clear(p);
		if (!take_day_word(r, p) && !take_month_date(r, p))
		{
			nw_date_parts_clear(p);
			if (take_bare_year(r, p))
				return true;
			if (!nw_date_take_holiday(r, p))
			{
				nw_date_parts_clear(p);
				r->pos = start;
				return false;
			}
		}
	}
	/* Monday at 10 a.m., May 3 at noon */
	after = r->pos;
	if (nw_date_take(r, " at ") || nw_date_take(r, ", ") || nw_date_take(r, " "))
	{
		size_t		time = r->pos;

		if (p->daypart == 0 && nw_date_english_clock(r, p))
		{
			p->date_end = after;
			p->time_start = time;
			return true;
		}
	}
	r->pos = after;
	return true;
}
