/*
 * core/news/feed_time.c
 *		RFC 822 times (see feed_time.h), rewritten as ISO 8601 and read as that.
 */
#include "core/news/feed_time.h"

#include <stdio.h>
#include <string.h>

#include "core/text/chars.h"

typedef struct rest
{
	const char *s;
	size_t		len;
} rest;

static void
skip(rest *r)
{
	while (r->len > 0 && (*r->s == ' ' || *r->s == ','))
	{
		r->s++;
		r->len--;
	}
}

static size_t
letters(rest *r, const char **word)
{
	size_t		n = 0;

	*word = r->s;
	while (n < r->len && nw_is_ascii_alpha(r->s[n]))
		n++;
	r->s += n;
	r->len -= n;
	return n;
}

/* one to "most" digits; -1 when there are none or more */
static int
number(rest *r, int most)
{
	int			value = 0;
	int			n = 0;

	while (r->len > 0 && nw_is_digit(*r->s))
	{
		if (++n > most)
			return -1;
		value = value * 10 + (*r->s++ - '0');
		r->len--;
	}
	return n > 0 ? value : -1;
}

/* The zone's minutes from UTC; false for none that is known. */
static bool
zone_of(const char *s, size_t len, int *minutes)
{
	static const struct
	{
		const char *name;
		int			hours;
	}			zones[] =
	{
		{"GMT", 0}, {"UTC", 0}, {"UT", 0}, {"Z", 0}, {"KST", 9}, {"JST", 9}, {"HKT", 8}, {"SGT", 8}, {"CET", 1}, {"CEST", 2},
		{"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}
	};

	for (size_t i = 0; i < sizeof(zones) / sizeof(zones[0]); i++)
		if (nw_equals(s, len, zones[i].name))
		{
			*minutes = zones[i].hours * 60;
			return true;
		}
	return false;
}

bool
nw_feed_time_read(const char *s, size_t len, nw_article_time *out)
{
	static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
	rest		r = {s, len};
	const char *word;
	char		iso[48];
	int			day,
				month = 0,
				year,
				hour,
				minute,
				second = -1;
	int			offset = NW_ARTICLE_DEFAULT_OFFSET;
	size_t		n;

	while (r.len > 0 && r.s[r.len - 1] == ' ')
		r.len--;
	skip(&r);
	if (nw_article_time_read(r.s, r.len, out))
		return nw_article_time_valid(out);
	letters(&r, &word);			/* the day of the week; some feeds have it wrong */
	skip(&r);
	day = number(&r, 2);
	skip(&r);
	if (r.len > 0 && *r.s == '-')
		r.s++, r.len--;
	n = letters(&r, &word);
	while (month < 12 && !(n >= 3 && memcmp(word, months[month], 3) == 0))
		month++;
	skip(&r);
	if (r.len > 0 && *r.s == '-')
		r.s++, r.len--;
	year = number(&r, 4);
	if (year >= 0 && year < 100)
		year += year < 50 ? 2000 : 1900;
	skip(&r);
	hour = number(&r, 2);
	if (day < 1 || month == 12 || year < 1 || hour < 0 || r.len == 0 || *r.s != ':')
		return false;
	r.s++;
	r.len--;
	minute = number(&r, 2);
	if (r.len > 0 && *r.s == ':')
	{
		r.s++;
		r.len--;
		second = number(&r, 2);
		if (second < 0)
			return false;
	}
	if (minute < 0)
		return false;
	skip(&r);
	if (r.len > 0 && (*r.s == '+' || *r.s == '-'))
	{
		int			sign = *r.s == '-' ? -1 : 1;
		int			hours;

		r.s++;
		r.len--;
		if (r.len == 4)
		{
			/* +0900 */
			int			both = number(&r, 4);

			if (both < 0 || both % 100 > 59)
				return false;
			offset = sign * (both / 100 * 60 + both % 100);
		}
		else
		{
			int			minutes;

			hours = number(&r, 2);
			if (hours < 0 || r.len == 0 || *r.s != ':')
				return false;
			r.s++;
			r.len--;
			minutes = number(&r, 2);
			if (minutes < 0 || minutes > 59)
				return false;
			offset = sign * (hours * 60 + minutes);
		}
	}
	else if (r.len > 0)
	{
		n = letters(&r, &word);
		if (!zone_of(word, n, &offset))
			return false;
	}
	skip(&r);
	if (r.len > 0 || offset > NW_ARTICLE_OFFSET_MAX || offset < -NW_ARTICLE_OFFSET_MAX)
		return false;
	n = (size_t) snprintf(iso, sizeof(iso), "%04d-%02d-%02dT%02d:%02d", year, month + 1, day, hour,
						  minute);
	if (second >= 0)
		n += (size_t) snprintf(iso + n, sizeof(iso) - n, ":%02d", second);
	n += (size_t) snprintf(iso + n, sizeof(iso) - n, "%c%02d:%02d", offset < 0 ? '-' : '+',
						   (offset < 0 ? -offset : offset) / 60, (offset < 0 ? -offset : offset) % 60);
	return nw_article_time_read(iso, n, out) && nw_article_time_valid(out);
}
