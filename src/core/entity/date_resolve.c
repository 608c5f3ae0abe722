/*
 * core/entity/date_resolve.c
 *		From what a date expression says to a stretch of civil time.
 */
#include "core/entity/date_parts.h"

#include "core/news/news_date.h"

/* A civil month, counted so that months can be added. */
typedef struct month_no
{
	int			year;
	int			month;			/* 1 to 12 */
} month_no;

static month_no
add_months(int year, int month, int n)
{
	/* years before 1 too: 재작년 of the year 1 */
	int			m = (year + 12) * 12 + (month - 1) + n;
	month_no	result;

	result.year = m / 12 - 12;
	result.month = m % 12 + 1;
	return result;
}

static int
days_in_month(int year, int month)
{
	month_no	next = add_months(year, month, 1);

	return (int) (nw_civil_days(next.year, next.month, 1) - nw_civil_days(year, month, 1));
}

/* The inverse of nw_civil_days (days_from_civil's, proleptic Gregorian). */
static void
civil_of(int32_t days, int *year, int *month, int *day)
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

static void
set_days(nw_date_expr *out, int32_t from, int32_t to, nw_grain grain)
{
	out->has_value = true;
	out->start = from * NW_DAY_MICROS;
	out->end = to * NW_DAY_MICROS;
	out->grain = grain;
}

/* Narrows a day to a time of it; the value stays unknown when the day is. */
static bool
set_time(const nw_date_parts *p, nw_date_expr *out)
{
	int64_t		micros;

	if (p->hour < 0)
		return true;
	out->grain = p->second >= 0 ? NW_GRAIN_SECOND : p->minute >= 0 ? NW_GRAIN_MINUTE : NW_GRAIN_HOUR;
	if (!out->has_value)
		return true;
	micros = ((int64_t) p->hour * 3600 + (p->minute > 0 ? p->minute : 0) * 60 +
			  (p->second > 0 ? p->second : 0)) * 1000000;
	out->start += micros;
	out->end = out->start + (out->grain == NW_GRAIN_SECOND ? 1 : out->grain == NW_GRAIN_MINUTE ? 60 : 3600) *
		INT64_C(1000000);
	return true;
}

/*
 * The year of a month (and day) that names none: the nearest, what is ahead
 * counting four times as far.
 */
static int
nearest_year(int32_t anchor, int anchor_year, int month, int day, nw_date_lean lean)
{
	int			best = anchor_year;
	int64_t		best_distance = INT64_MAX;
	int			year;

	for (year = anchor_year - 1; year <= anchor_year + 1; year++)
	{
		int			d = day > 0 ? day : 1;
		int64_t		distance;

		if (d > days_in_month(year, month))
			continue;
		distance = (int64_t) nw_civil_days(year, month, d) - anchor;
		/* a month that holds the anchor is at no distance */
		if (day == 0 && distance < 0 && distance + days_in_month(year, month) > 0)
			distance = 0;
		if (lean == NW_LEAN_PAST && distance > 0)
			continue;
		if (lean == NW_LEAN_FUTURE && distance < 0)
			continue;
		distance = distance < 0 ? -distance : lean == NW_LEAN_FUTURE ? distance : distance * 4;
		if (distance < best_distance)
		{
			best_distance = distance;
			best = year;
		}
	}
	return best;
}

/* The month of a day that stands alone; false when no near month has it. */
static bool
nearest_month(int32_t anchor, month_no at, int day, nw_date_lean lean, month_no *out)
{
	int			step;

	/* three months are enough: no two neighbours both lack a 31st, or a 30th */
	for (step = 0; step < 3; step++)
	{
		month_no	m = add_months(at.year, at.month, lean == NW_LEAN_FUTURE ? step : -step);
		int32_t		days;

		if (day > days_in_month(m.year, m.month))
			continue;
		days = nw_civil_days(m.year, m.month, day);
		if (lean == NW_LEAN_FUTURE ? days < anchor : lean == NW_LEAN_PAST ? days >= anchor : days > anchor)
			continue;
		*out = m;
		return true;
	}
	return false;
}

/* A year and month are known, or neither: fills in the days. */
static bool
resolve_days(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out, int year, int month)
{
	int32_t		from;
	int32_t		to;

	if (p->day == 0)
	{
		month_no	next = add_months(year, month, 1);

		set_days(out, nw_civil_days(year, month, 1), nw_civil_days(next.year, next.month, 1), NW_GRAIN_MONTH);
		return p->hour < 0;
	}
	if (p->day > days_in_month(year, month) || p->day_to > days_in_month(year, month))
		return false;
	from = nw_civil_days(year, month, p->day);
	to = p->day_to ? nw_civil_days(year, month, p->day_to) : from;
	set_days(out, from, to + 1, NW_GRAIN_DAY);
	context->has_focus = true;
	context->focus = from;
	return set_time(p, out);
}

static bool
resolve(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out)
{
	int			ay = 0;
	int			am = 0;
	int			ad = 0;
	int			year = p->year;
	month_no	month;

	out->has_value = false;
	out->has_date = nw_date_parts_any(p);
	if (context->has_anchor)
		civil_of(context->anchor, &ay, &am, &ad);

	if (p->base != NW_BASE_NONE)
	{
		int32_t		day = context->anchor;

		out->grain = NW_GRAIN_DAY;
		if (context->has_anchor)
		{
			if (p->base == NW_BASE_FOCUS && context->has_focus &&
				context->focus >= context->anchor - 3 && context->focus <= context->anchor + 3)
				day = context->focus;
			day += p->day_shift;
			set_days(out, day, day + 1, NW_GRAIN_DAY);
		}
		return set_time(p, out);
	}
	if (p->week_relative)
	{
		out->grain = NW_GRAIN_WEEK;
		if (context->has_anchor)
		{
			/* 1970-01-01 was a Thursday */
			int32_t		monday = context->anchor - (int32_t) ((((int64_t) context->anchor + 3) % 7 + 7) % 7);

			monday += 7 * p->week_shift;
			set_days(out, monday, monday + 7, NW_GRAIN_WEEK);
		}
		return true;
	}
	if (!out->has_date)
	{
		/* a time of the anchor's day */
		out->grain = NW_GRAIN_DAY;
		if (context->has_anchor)
			set_days(out, context->anchor, context->anchor + 1, NW_GRAIN_DAY);
		return set_time(p, out);
	}

	out->grain = p->day ? NW_GRAIN_DAY : p->month || p->month_relative ? NW_GRAIN_MONTH : NW_GRAIN_YEAR;
	if (p->year_relative && context->has_anchor)
		year = ay + p->year_shift;
	if (p->month_relative)
	{
		if (!context->has_anchor)
			return set_time(p, out);
		month = add_months(ay, am, p->month_shift);
		return resolve_days(p, context, out, month.year, month.month);
	}
	if (p->month)
	{
		/* 2월 30일 is a date in no year, and the 29th in some */
		if (p->day > days_in_month(2024, p->month) || p->day_to > days_in_month(2024, p->month))
			return false;
		if (year == 0)
		{
			if (!context->has_anchor)
				return set_time(p, out);
			year = nearest_year(context->anchor, ay, p->month, p->day, p->lean);
		}
		return resolve_days(p, context, out, year, p->month);
	}
	if (p->day)
	{
		if (year != 0 || p->year_relative)
			return false;		/* 2025년 15일 */
		if (!context->has_anchor)
			return set_time(p, out);
		month.year = ay;
		month.month = am;
		if (!nearest_month(context->anchor, month, p->day, p->lean, &month))
			return false;
		return resolve_days(p, context, out, month.year, month.month);
	}
	if (p->hour >= 0)
		return false;			/* 2025년 오후 3시 */
	if (year != 0)
		set_days(out, nw_civil_days(year, 1, 1), nw_civil_days(year + 1, 1, 1), NW_GRAIN_YEAR);
	return true;
}

bool
nw_date_resolve(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out)
{
	nw_date_context before = *context;

	if (!resolve(p, context, out))
		return false;
	/* 재작년 of the year 1, 내년 of 9999: a date, but none that can be told */
	if (out->has_value && (out->start < NW_DATE_FIRST_DAY * NW_DAY_MICROS || out->start >= out->end ||
						   out->end > (NW_DATE_LAST_DAY + 1) * NW_DAY_MICROS))
	{
		out->has_value = false;
		*context = before;
	}
	return true;
}
