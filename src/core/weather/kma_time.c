/*
 * core/weather/kma_time.c
 *		Times of KMA's records.
 */
#include "core/weather/kma_time.h"

#include <string.h>

#include "core/news/news_date.h"
#include "core/text/chars.h"

#define MINUTES_PER_DAY 1440

static int
days_of_month(int year, int month)
{
	static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

bool
nw_kma_time_make(int year, int month, int day, int hour, int minute, nw_kma_time *out)
{
	int			minutes;

	memset(out, 0, sizeof(*out));
	if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 ||
		day > days_of_month(year, month) || hour < 0 || hour > 24 || minute < 0 || minute > 59 ||
		(hour == 24 && minute > 0))
		return false;
	minutes = hour * 60 + minute;
	out->known = true;
	out->days = nw_civil_days(year, month, day) + minutes / MINUTES_PER_DAY;
	out->minutes = (int16_t) (minutes % MINUTES_PER_DAY);
	return true;
}

/* A walk over a text of digits and separators. */
typedef struct reader
{
	const char *s;
	size_t		len;
	size_t		pos;
} reader;

/* The next n digits as a number, -1 when they are not there. */
static int
digits(reader *r, size_t n)
{
	int			value = 0;
	size_t		i;

	if (r->len - r->pos < n)
		return -1;
	for (i = 0; i < n; i++)
	{
		if (!nw_is_digit(r->s[r->pos + i]))
			return -1;
		value = value * 10 + (r->s[r->pos + i] - '0');
	}
	r->pos += n;
	return value;
}

/* Passes one of the characters of a list; returns it, or 0. */
static char
one_of(reader *r, const char *list)
{
	if (r->pos < r->len && r->s[r->pos] != '\0' && strchr(list, r->s[r->pos]))
		return r->s[r->pos++];
	return 0;
}

static reader
reader_of(const char *s, size_t len)
{
	reader		r = {s, len, 0};

	while (r.pos < r.len && r.s[r.pos] == ' ')
		r.pos++;
	while (r.len > r.pos && r.s[r.len - 1] == ' ')
		r.len--;
	return r;
}

typedef struct civil
{
	int			year;
	int			month;
	int			day;
	int			hour;
	int			minute;
} civil;

static bool
read_date(reader *r, civil *c)
{
	char		separator;

	c->year = digits(r, 4);
	separator = one_of(r, "-./");
	c->month = digits(r, 2);
	if (separator && one_of(r, "-./") != separator)
		return false;
	c->day = digits(r, 2);
	return c->year >= 0 && c->month >= 0 && c->day >= 0;
}

/* 06:00 · 0600 · 06 · 06:00:00 · 06:00:00.0 · …+09:00 */
static bool
read_hour(reader *r, civil *c)
{
	c->hour = digits(r, 2);
	c->minute = 0;
	if (c->hour < 0)
		return false;
	if (r->pos == r->len)
		return true;
	(void) one_of(r, ":");
	c->minute = digits(r, 2);
	if (c->minute < 0)
		return false;
	if (r->pos < r->len && (r->s[r->pos] == ':' || nw_is_digit(r->s[r->pos])))
	{
		int			second;

		(void) one_of(r, ":");
		second = digits(r, 2);
		if (second < 0 || second > 59 || (c->hour == 24 && second > 0))
			return false;
		if (one_of(r, "."))
			while (one_of(r, "0"))
				continue;
	}
	if (one_of(r, "+"))
	{
		if (digits(r, 2) != 9)
			return false;
		if (r->pos < r->len)
		{
			(void) one_of(r, ":");
			if (digits(r, 2) != 0)
				return false;
		}
	}
	return r->pos == r->len;
}

bool
nw_kma_time_read(const char *s, size_t len, nw_kma_time *out)
{
	reader		r = reader_of(s, len);
	civil		c = {0};

	memset(out, 0, sizeof(*out));
	if (!read_date(&r, &c))
		return false;
	if (r.pos < r.len)
	{
		(void) one_of(&r, " T");
		if (!read_hour(&r, &c))
			return false;
	}
	return nw_kma_time_make(c.year, c.month, c.day, c.hour, c.minute, out);
}

bool
nw_kma_time_read_parts(const char *date, size_t date_len, const char *hour, size_t hour_len,
					   nw_kma_time *out)
{
	reader		d = reader_of(date, date_len);
	reader		h = reader_of(hour, hour_len);
	civil		c = {0};
	size_t		n = h.len - h.pos;

	memset(out, 0, sizeof(*out));
	if (!read_date(&d, &c) || d.pos != d.len)
		return false;
	if (n == 1 || n == 3)
	{
		c.hour = digits(&h, 1);
		c.minute = n == 3 ? digits(&h, 2) : 0;
		if (c.hour < 0 || c.minute < 0)
			return false;
	}
	else if (!read_hour(&h, &c))
		return false;
	return nw_kma_time_make(c.year, c.month, c.day, c.hour, c.minute, out);
}
