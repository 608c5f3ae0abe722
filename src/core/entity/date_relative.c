/*
 * core/entity/date_relative.c
 *		What is meant by a date that leaves its year, month or week out.
 */
#include "core/entity/date_parts.h"

#include "core/news/news_date.h"

/*
 * The year of a month (and day) that names none: the nearest, what is ahead
 * counting four times as far.
 */
int
nw_date_nearest_year(int32_t anchor, int anchor_year, int month, int day, nw_date_lean lean)
{
	int			best = anchor_year;
	int64_t		best_distance = INT64_MAX;
	int			year;

	for (year = anchor_year - 1; year <= anchor_year + 1; year++)
	{
		int			d = day > 0 ? day : 1;
		int64_t		distance;

		if (d > nw_date_days_in_month(year, month))
			continue;
		distance = (int64_t) nw_civil_days(year, month, d) - anchor;
		/* a month that holds the anchor is at no distance */
		if (day == 0 && distance < 0 && distance + nw_date_days_in_month(year, month) > 0)
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
bool
nw_date_nearest_month(int32_t anchor, nw_date_month at, int day, nw_date_lean lean,
					  nw_date_month *out)
{
	int			step;

	/* three months are enough: no two neighbours both lack a 31st, or a 30th */
	for (step = 0; step < 3; step++)
	{
		nw_date_month	m = nw_date_add_months(at.year, at.month, lean == NW_LEAN_FUTURE ? step : -step);
		int32_t		days;

		if (day > nw_date_days_in_month(m.year, m.month))
			continue;
		days = nw_civil_days(m.year, m.month, day);
		if (lean == NW_LEAN_FUTURE ? days < anchor : lean == NW_LEAN_PAST ? days >= anchor : days > anchor)
			continue;
		*out = m;
		return true;
	}
	return false;
}

static void
set_season(nw_date_expr *out, int year, int season)
{
	nw_date_set_months(out, year, season * 3, 3, NW_GRAIN_SEASON);
}

/* Seasons, halves, quarters and holidays of a year; false when the parts have none of them. */
bool
nw_date_inside_year(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out, int year,
					int ay, int am)
{
	int64_t		best_distance = INT64_MAX;
	int			y;

	if (!(p->season || p->half || p->quarter || p->holiday))
		return false;
	out->grain = p->season ? NW_GRAIN_SEASON : p->half ? NW_GRAIN_HALF : p->quarter ? NW_GRAIN_QUARTER : NW_GRAIN_DAY;
	if (year == 0 && !context->has_anchor)
		return true;
	/* a season alone is any of them: 겨울 */
	if (p->season && year == 0 && p->lean == NW_LEAN_NONE)
		return true;
	if (p->season == 4 && p->year_relative && p->year_shift == 0 && am <= 2)
		year--;					/* 올겨울 in January began last year */
	for (y = year ? year : ay - 2; y <= (year ? year : ay + 1); y++)
	{
		nw_date_expr e = *out;
		int32_t		from;
		int32_t		to;
		int64_t		distance = 0;

		if (p->holiday)
		{
			if (!nw_date_holiday_days(p->holiday, p->holidays, y, &from, &to))
				continue;
			nw_date_set_days(&e, from + p->day_shift, to + p->day_shift, NW_GRAIN_DAY);
		}
		else if (p->season)
			set_season(&e, y, p->season);
		else if (p->half)
			nw_date_set_months(&e, y, p->half * 6 - 5, 6, NW_GRAIN_HALF);
		else
			nw_date_set_months(&e, y, p->quarter * 3 - 2, p->quarter_to ? (p->quarter_to - p->quarter + 1) * 3 : 3, NW_GRAIN_QUARTER);
		if (year == 0)
		{
			int64_t		now = context->anchor * NW_DAY_MICROS;

			/* a half or quarter without a year is one of the anchor's year */
			if ((p->half || p->quarter) && p->lean == NW_LEAN_NONE)
				distance = y == ay ? 0 : INT64_MAX;
			else if (e.end <= now)
				distance = p->lean == NW_LEAN_FUTURE ? INT64_MAX : now - e.end + 1;
			else if (e.start > now)
				distance = p->lean == NW_LEAN_PAST ? INT64_MAX : (e.start - now) * (p->lean == NW_LEAN_FUTURE ? 1 : 4);
			else if (p->lean == NW_LEAN_PAST || (p->lean == NW_LEAN_FUTURE && p->season))
				distance = INT64_MAX;
		}
		if (distance < best_distance)
		{
			best_distance = distance;
			*out = e;
		}
	}
	return true;
}

/* A length counted back or ahead from the anchor: the year, month, week or day it leads to. */
void
nw_date_set_ago(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out, int ay, int am)
{
	int			n = p->ago;
	nw_date_month	month;
	int32_t		day = context->anchor;

	out->grain = p->duration_grain;
	if (!context->has_anchor || p->vague || p->duration.months > 12 * 9000 ||
		p->duration.days > 3000000)
		return;
	if (p->duration.micros != 0)
		return;					/* the hour of the anchor is not known */
	month = nw_date_add_months(ay, am, n * p->duration.months);
	if (p->duration.months)
	{
		if (month.year < 1)
			return;
		if (p->duration_grain <= NW_GRAIN_YEAR)
			nw_date_set_months(out, month.year, 1, 12, NW_GRAIN_YEAR);
		else
			nw_date_set_months(out, month.year, month.month, 1, NW_GRAIN_MONTH);
		return;
	}
	day += n * p->duration.days;
	if (p->duration_grain == NW_GRAIN_WEEK)
		nw_date_set_days(out, nw_date_monday(day), nw_date_monday(day) + 7, NW_GRAIN_WEEK);
	else
		nw_date_set_days(out, day, day + 1, NW_GRAIN_DAY);
}

void
nw_date_set_weekday(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out)
{
	int32_t		day;
	int			n = p->weekday_to ? p->weekday_to - p->weekday + 1 : 1;

	out->grain = p->weekday ? NW_GRAIN_DAY : NW_GRAIN_WEEK;
	if (!context->has_anchor)
		return;
	day = nw_date_monday(context->anchor);
	if (p->week_relative)
	{
		day += 7 * p->week_shift;
		if (p->weekday)
			nw_date_set_days(out, day + p->weekday - 1, day + p->weekday - 1 + n, NW_GRAIN_DAY);
		else
			nw_date_set_days(out, day, day + 7, NW_GRAIN_WEEK);
		return;
	}
	day += p->weekday - 1;
	if (p->has_every || p->lean == NW_LEAN_FUTURE)
		day += day < context->anchor || (!p->has_every && day == context->anchor) ? 7 : 0;
	else if (p->lean == NW_LEAN_PAST)
		day -= day >= context->anchor ? 7 : 0;
	else if (p->lean == NW_LEAN_NONE && n == 1)
	{
		/* the nearest */
		if (day - context->anchor > 3)
			day -= 7;
		else if (context->anchor - day > 3)
			day += 7;
	}
	nw_date_set_days(out, day, day + n, NW_GRAIN_DAY);
}
