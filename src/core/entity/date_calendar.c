/*
 * core/entity/date_calendar.c
 *		Months, weeks and parts of them as stretches of days.
 */
#include "core/entity/date_parts.h"

#include "core/news/news_date.h"

nw_date_month
nw_date_add_months(int year, int month, int n)
{
	/* years before 1 too: 재작년 of the year 1 */
	int			m = (year + 12) * 12 + (month - 1) + n;
	nw_date_month	result;

	result.year = m / 12 - 12;
	result.month = m % 12 + 1;
	return result;
}

int
nw_date_days_in_month(int year, int month)
{
	nw_date_month	next = nw_date_add_months(year, month, 1);

	return (int) (nw_civil_days(next.year, next.month, 1) - nw_civil_days(year, month, 1));
}

void
nw_date_civil(int32_t days, int *year, int *month, int *day)
{
	int64_t		z = (int64_t) days + 719468;
	int64_t		era = (z >= 0 ? z : z - 146096) / 146097;
	int			doe = (int) (z - era * 146097);
	int			yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int			doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int			mp = (5 * doy + 2) / 153;

	*day = doy - (153 * mp + 2) / 5 + 1;
	*month = mp < 10 ? mp + 3 : mp - 9;
	*year = (int) (yoe + era * 400) + (*month <= 2);
}

void
nw_date_set_days(nw_date_expr *out, int32_t from, int32_t to, nw_grain grain)
{
	out->has_value = true;
	out->start = from * NW_DAY_MICROS;
	out->end = to * NW_DAY_MICROS;
	out->grain = grain;
}

int32_t
nw_date_monday(int32_t day)
{
	/* 1970-01-01 was a Thursday */
	return day - (int32_t) ((((int64_t) day + 3) % 7 + 7) % 7);
}

void
nw_date_set_months(nw_date_expr *out, int year, int month, int n, nw_grain grain)
{
	nw_date_month	next = nw_date_add_months(year, month, n);

	nw_date_set_days(out, nw_civil_days(year, month, 1), nw_civil_days(next.year, next.month, 1),
					 grain);
}

/* Narrows a day to a time of it; the value stays unknown when the day is. */
bool
nw_date_set_time(const nw_date_parts *p, nw_date_expr *out)
{
	int			from;
	int			to;
	int64_t		micros;

	if (p->hour < 0)
	{
		if (p->daypart == 0)
			return true;
		out->grain = NW_GRAIN_HOUR;
		nw_date_daypart_hours(p->daypart, &from, &to);
		out->end = out->has_value ? out->start + to * INT64_C(3600000000) : 0;
		out->start += out->has_value ? from * INT64_C(3600000000) : 0;
		return true;
	}
	out->grain = p->second >= 0 ? NW_GRAIN_SECOND : p->minute >= 0 ? NW_GRAIN_MINUTE : NW_GRAIN_HOUR;
	if (!out->has_value)
		return true;
	micros = ((int64_t) p->hour * 3600 + (p->minute > 0 ? p->minute : 0) * 60 +
			  (p->second > 0 ? p->second : 0)) * 1000000;
	out->start += micros;
	out->end = out->start + (out->grain == NW_GRAIN_SECOND ? 1 : out->grain == NW_GRAIN_MINUTE ? 60 : 3600) *
		INT64_C(1000000);
	if (p->hour_to > p->hour)
		out->end = out->start + (p->hour_to - p->hour) * INT64_C(3600000000);
	return true;
}

/* The nth such weekday of a month, the last one for -1; it may lie behind the month. */
int32_t
nw_date_nth_weekday(int year, int month, int weekday, int nth)
{
	nw_date_month	next = nw_date_add_months(year, month, nth < 0);
	int32_t		first = (int32_t) nw_civil_days(next.year, next.month, 1);
	int32_t		day = nw_date_monday(first) + weekday - 1;

	if (day < first)
		day += 7;
	return nth < 0 ? day - 7 : day + 7 * (nth - 1);
}

/* The nth week of a month: the one whose Thursday is the nth of it. */
bool
nw_date_set_nth_week(const nw_date_parts *p, nw_date_expr *out, int year, int month)
{
	int32_t		first = nw_date_monday((int32_t) nw_civil_days(year, month, 1));
	int			n;
	nw_date_month	next = nw_date_add_months(year, month, 1);
	int32_t		end = (int32_t) nw_civil_days(next.year, next.month, 1);

	if (first + 3 < (int32_t) nw_civil_days(year, month, 1))
		first += 7;
	n = p->week_nth > 0 ? p->week_nth - 1 : (end - 4 - first) / 7;
	if (first + 7 * n + 3 >= end)
		return false;
	first += 7 * n;
	if (p->weekday)
		nw_date_set_days(out, first + p->weekday - 1, first + p->weekday, NW_GRAIN_DAY);
	else
		nw_date_set_days(out, first, first + 7, NW_GRAIN_WEEK);
	return true;
}

/* 초, 중순, 말: narrows what has a value already */
void
nw_date_set_third(const nw_date_parts *p, nw_date_expr *out)
{
	int			year;
	int			month;
	int			day;
	int			third = (int) p->third;

	if (p->third == NW_THIRD_NONE || (p->week_nth && out->grain == NW_GRAIN_WEEK))
		return;
	if (!out->has_value)
	{
		out->grain = out->grain == NW_GRAIN_MONTH ? NW_GRAIN_DAY : out->grain == NW_GRAIN_YEAR ? NW_GRAIN_MONTH : NW_GRAIN_YEAR;
		return;
	}
	nw_date_civil((int32_t) (out->start / NW_DAY_MICROS - (out->start % NW_DAY_MICROS < 0)), &year,
				  &month, &day);
	if (out->grain == NW_GRAIN_MONTH)
		nw_date_set_days(out, nw_civil_days(year, month, third * 10 - 9),
				 third == 3 ? (int32_t) (out->end / NW_DAY_MICROS) : nw_civil_days(year, month, third * 10 + 1), NW_GRAIN_DAY);
	else if (out->grain == NW_GRAIN_YEAR)
		nw_date_set_months(out, year, third == 1 ? 1 : third == 2 ? 5 : 10, third == 2 ? 4 : 3, NW_GRAIN_MONTH);
	else
	{
		int			tenth = out->grain == NW_GRAIN_DECADE ? 1 : 10;
		int			from = third == 1 ? 0 : third == 2 ? 3 : 7;
		int			n = third == 2 ? 4 : 3;

		nw_date_set_days(out, nw_civil_days(year + from * tenth, 1, 1),
						 nw_civil_days(year + (from + n) * tenth, 1, 1), NW_GRAIN_YEAR);
	}
}
