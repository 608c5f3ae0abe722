/*
 * core/entity/date_english_time.c
 *		English words, lengths of time and clock times: two weeks ago, 10:30 a.m.
 */
#include "core/entity/date_parts.h"

#include <string.h>

#include "core/text/chars.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
}

/* A word of lower case letters, whatever case it is written in, and no longer one. */
bool
nw_date_english_word(nw_date_reader *r, const char *word)
{
	size_t		n = strlen(word);
	size_t		i;

	if (r->len - r->pos < n)
		return false;
	for (i = 0; i < n; i++)
		if (lower(r->s[r->pos + i]) != word[i])
			return false;
	if (r->pos + n < r->len &&
		(nw_is_ascii_alpha(r->s[r->pos + n]) || nw_is_digit(r->s[r->pos + n])))
		return false;
	r->pos += n;
	return true;
}

int
nw_date_english_word_of(nw_date_reader *r, const char *const *words, int n)
{
	int			i;

	for (i = 0; i < n; i++)
		if (nw_date_english_word(r, words[i]))
			return i + 1;
	return 0;
}

/* two, 3, a; 0 when it is none */
static int
take_count(nw_date_reader *r)
{
	static const char *const words[] = {
		"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
	};
	size_t		start = r->pos;
	int			n = nw_date_take_digits(r, 4);

	if (n < 0)
		n = nw_date_english_word_of(r, words, LENGTH(words));
	if (n <= 0 && (nw_date_english_word(r, "a") || nw_date_english_word(r, "an")))
		n = 1;
	if (n > 0 && (nw_date_take(r, " ") || nw_date_take(r, "-")))
		return n;
	r->pos = start;
	return 0;
}

bool
nw_date_english_duration(nw_date_reader *r, nw_date_parts *p)
{
	static const char *const singular[] = {"year", "month", "week", "day", "hour", "minute", "second", "decade"};
	static const char *const plural[] = {"years", "months", "weeks", "days", "hours", "minutes", "seconds", "decades"};
	size_t		start = r->pos;
	bool		in = nw_date_english_word(r, "in") && nw_date_take(r, " ");
	bool		article = nw_date_at(r, "a");
	int			n;
	int			unit;
	size_t		end;

	if ((n = take_count(r)) == 0)
		goto none;
	if ((unit = nw_date_english_word_of(r, plural, LENGTH(plural))) == 0 &&
		(unit = nw_date_english_word_of(r, singular, LENGTH(singular))) == 0)
		goto none;
	/* in two days is ahead, within a length; "in 2 minutes" of a race is both */
	end = r->pos;
	if (nw_date_take(r, " ") &&
		(nw_date_english_word(r, "ago") || nw_date_english_word(r, "earlier")))
		p->ago = -1;
	else
	{
		r->pos = end;
		if (nw_date_take(r, " ") &&
			(nw_date_english_word(r, "later") || nw_date_english_word(r, "from now")))
			p->ago = 1;
		else
			r->pos = end;
	}
	if (in)
		p->ago = 1;
	/* a second, a day: only counted back or forth */
	if (article && p->ago == 0)
		goto none;
	switch (unit)
	{
		case 1: p->duration.months = n * 12; break;
		case 2: p->duration.months = n; break;
		case 3: p->duration.days = n * 7; break;
		case 4: p->duration.days = n; break;
		case 8: p->duration.months = n * 120; break;
		default: p->duration.micros = n * (unit == 5 ? 3600 : unit == 6 ? 60 : 1) * INT64_C(1000000); break;
	}
	p->duration_grain = unit == 8 ? NW_GRAIN_DECADE : unit == 1 ? NW_GRAIN_YEAR : (nw_grain) (NW_GRAIN_MONTH + unit - 2);
	p->has_duration = p->closed = true;
	return true;

none:
	r->pos = start;
	return false;
}

/* 2 p.m., 10:30 a.m., 10am; noon and midnight */
bool
nw_date_english_clock(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			hour;
	int			half = 0;

	if (nw_date_english_word(r, "noon") || nw_date_english_word(r, "midnight"))
	{
		p->hour = lower(r->s[start]) == 'n' ? 12 : 0;
		p->minute = 0;
		return true;
	}
	hour = nw_date_take_digits(r, 2);
	if (hour < 1 || hour > 12)
		goto none;
	if (nw_date_take(r, ":") && ((p->minute = nw_date_take_digits(r, 2)) < 0 || p->minute > 59))
		goto none;
	nw_date_skip_space(r);
	if (nw_date_take(r, "a.m.") || nw_date_take(r, "A.M.") || nw_date_english_word(r, "am"))
		half = 1;
	else if (nw_date_take(r, "p.m.") || nw_date_take(r, "P.M.") || nw_date_english_word(r, "pm"))
		half = 2;
	else
		goto none;
	p->hour = hour % 12 + (half == 2 ? 12 : 0);
	return true;

none:
	r->pos = start;
	p->minute = -1;
	return false;
}
