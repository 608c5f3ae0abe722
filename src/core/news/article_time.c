/*
 * core/news/article_time.c
 *		Times of JSON-LD: ISO 8601 with the offset as written.
 *
 *		2025-12-15 · 2025-12-15+00:00 · 2025-05-15T20:00+09:00 ·
 *		2025-05-15T20:00:52.123+09:00 · 20180619T055000+0900
 *
 * A time without an offset is read as Korea's, +09:00; a day prints its offset
 * only when it is another.
 */
#include "core/news/article_pack.h"

#include <stdio.h>
#include <string.h>

#include "core/text/chars.h"

#define DAY_MICROS INT64_C(86400000000)
#define MINUTE_MICROS INT64_C(60000000)
#define EPOCH_DAY 10957			/* 2000-01-01, from 1970-01-01 */

typedef struct rest
{
	const char *s;
	size_t		len;
} rest;

/* exactly n digits */
static bool
digits(rest *r, int n, int *value)
{
	*value = 0;
	if (r->len < (size_t) n)
		return false;
	for (int i = 0; i < n; i++)
	{
		if (!nw_is_digit(r->s[i]))
			return false;
		*value = *value * 10 + (r->s[i] - '0');
	}
	r->s += n;
	r->len -= (size_t) n;
	return true;
}

static bool
take(rest *r, char c)
{
	if (r->len == 0 || r->s[0] != c)
		return false;
	r->s++;
	r->len--;
	return true;
}

static int
month_days(int year, int month)
{
	static const int8_t last[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return last[month - 1] + (month == 2 && leap);
}

bool
nw_article_time_read(const char *s, size_t len, nw_article_time *out)
{
	rest		r = {s, len};
	int			year,
				month,
				day,
				hour = 0,
				minute = 0,
				second = 0,
				fraction = 0;
	int			offset = NW_ARTICLE_DEFAULT_OFFSET;
	bool		basic;

	memset(out, 0, sizeof(*out));
	if (!digits(&r, 4, &year))
		return false;
	basic = !take(&r, '-');
	if (!digits(&r, 2, &month) || (!basic && !take(&r, '-')) || !digits(&r, 2, &day))
		return false;
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > month_days(year, month))
		return false;
	out->precision = NW_PRECISION_DAY;
	if (take(&r, 'T') || take(&r, 't') || take(&r, ' '))
	{
		bool		dense;

		out->precision = NW_PRECISION_MINUTE;
		if (!digits(&r, 2, &hour))
			return false;
		dense = !take(&r, ':');
		if (!digits(&r, 2, &minute))
			return false;
		if (dense ? r.len > 0 && nw_is_digit(r.s[0]) : take(&r, ':'))
		{
			if (!digits(&r, 2, &second))
				return false;
			out->precision = NW_PRECISION_SECOND;
			if (take(&r, '.') || take(&r, ','))
			{
				int			scale = 100000;

				if (r.len == 0 || !nw_is_digit(r.s[0]))
					return false;
				while (r.len > 0 && nw_is_digit(r.s[0]))
				{
					fraction += (r.s[0] - '0') * scale;
					scale /= 10;
					r.s++;
					r.len--;
				}
			}
		}
		if (hour > 23 || minute > 59 || second > 59)
			return false;
		take(&r, ' ');
	}
	if (take(&r, 'Z') || take(&r, 'z'))
		offset = 0;
	else if (r.len > 0 && (r.s[0] == '+' || r.s[0] == '-'))
	{
		int			sign = r.s[0] == '-' ? -1 : 1;
		int			hours,
					minutes = 0;

		r.s++;
		r.len--;
		if (!digits(&r, 2, &hours))
			return false;
		if ((take(&r, ':') || r.len > 0) && !digits(&r, 2, &minutes))
			return false;
		if (minutes > 59)
			return false;
		offset = sign * (hours * 60 + minutes);
	}
	if (r.len > 0 || offset > NW_ARTICLE_OFFSET_MAX || offset < -NW_ARTICLE_OFFSET_MAX)
		return false;
	out->offset_minutes = (int16_t) offset;
	out->micros = (int64_t) (nw_civil_days(year, month, day) - EPOCH_DAY) * DAY_MICROS +
		((int64_t) hour * 60 + minute - offset) * MINUTE_MICROS + (int64_t) second * 1000000 +
		fraction;
	return true;
}

int32_t
nw_article_time_day(const nw_article_time *time)
{
	int64_t		local = time->micros + time->offset_minutes * MINUTE_MICROS;
	int64_t		day = local / DAY_MICROS;

	return (int32_t) (local % DAY_MICROS < 0 ? day - 1 : day);
}

/* year, month and day of a day counted from 2000-01-01 */
static void
civil_of(int32_t day, int *year, int *month, int *mday)
{
	int			z = day + EPOCH_DAY + 719468;
	int			era = (z >= 0 ? z : z - 146096) / 146097;
	int			doe = z - era * 146097;
	int			yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int			doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int			mp = (5 * doy + 2) / 153;

	*mday = doy - (153 * mp + 2) / 5 + 1;
	*month = mp < 10 ? mp + 3 : mp - 9;
	*year = yoe + era * 400 + (*month <= 2);
}

bool
nw_article_time_valid(const nw_article_time *time)
{
	int64_t		local;
	int64_t		in_day;
	/* 0001-01-01 and 10000-01-01 as days from 2000-01-01 */
	int64_t		first = ((int64_t) nw_civil_days(1, 1, 1) - EPOCH_DAY) * DAY_MICROS;
	int64_t		end = ((int64_t) nw_civil_days(10000, 1, 1) - EPOCH_DAY) * DAY_MICROS;

	if (time->precision < NW_PRECISION_DAY || time->precision > NW_PRECISION_SECOND ||
		time->offset_minutes > NW_ARTICLE_OFFSET_MAX ||
		time->offset_minutes < -NW_ARTICLE_OFFSET_MAX || time->micros < first - DAY_MICROS ||
		time->micros > end + DAY_MICROS)
		return false;
	local = time->micros + time->offset_minutes * MINUTE_MICROS;
	if (local < first || local >= end)
		return false;
	in_day = ((local % DAY_MICROS) + DAY_MICROS) % DAY_MICROS;
	if (time->precision == NW_PRECISION_DAY)
		return in_day == 0;
	return time->precision == NW_PRECISION_SECOND || in_day % MINUTE_MICROS == 0;
}

size_t
nw_article_time_print(const nw_article_time *time, char *out)
{
	int			year,
				month,
				day;
	int64_t		local = time->micros + time->offset_minutes * MINUTE_MICROS;
	int64_t		in_day = ((local % DAY_MICROS) + DAY_MICROS) % DAY_MICROS;
	int			offset = time->offset_minutes < 0 ? -time->offset_minutes : time->offset_minutes;
	int			seconds = (int) (in_day / 1000000);
	int			fraction = (int) (in_day % 1000000);
	size_t		n;

	civil_of(nw_article_time_day(time), &year, &month, &day);
	n = (size_t) snprintf(out, NW_ARTICLE_TIME_MAX, "%04d-%02d-%02d", year % 10000, month, day);
	if (time->precision == NW_PRECISION_DAY && time->offset_minutes == NW_ARTICLE_DEFAULT_OFFSET)
		return n;
	if (time->precision >= NW_PRECISION_MINUTE)
		n += (size_t) snprintf(out + n, NW_ARTICLE_TIME_MAX - n, "T%02d:%02d", seconds / 3600,
							   seconds / 60 % 60);
	if (time->precision == NW_PRECISION_SECOND)
	{
		n += (size_t) snprintf(out + n, NW_ARTICLE_TIME_MAX - n, ":%02d", seconds % 60);
		if (fraction > 0)
		{
			n += (size_t) snprintf(out + n, NW_ARTICLE_TIME_MAX - n, ".%06d", fraction);
			while (out[n - 1] == '0')
				n--;
		}
	}
	n += (size_t) snprintf(out + n, NW_ARTICLE_TIME_MAX - n, "%c%02d:%02d",
						   time->offset_minutes < 0 ? '-' : '+', offset / 60, offset % 60);
	return n;
}
