/*
 * core/entity/date_resolve.c
 *		From what a date expression says to a stretch of civil time.
 */
#include "core/entity/date_parts.h"

#include "core/news/news_date.h"

/* A year and month are known, or neither: fills in the days. */
static bool
resolve_days(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out, int year,
			 int month)
{
	int32_t		from;
	int32_t		to;
	int			day = p->day == NW_LAST_DAY ? nw_date_days_in_month(year, month) : p->day;

	if (p->weekday_nth)
	{
		nw_date_month	next = nw_date_add_months(year, month, 1);

		from = nw_date_nth_weekday(year, month, p->weekday, p->weekday_nth);
		nw_date_set_days(out, from, from + 1, NW_GRAIN_DAY);
		return from < (int32_t) nw_civil_days(next.year, next.month, 1) && nw_date_set_time(p, out);
	}
	if (day == 0)
	{
		nw_date_set_months(out, year, month, p->month_to ? p->month_to - month + 1 : 1, NW_GRAIN_MONTH);
		if (p->week_nth)
			return nw_date_set_nth_week(p, out, year, month) && nw_date_set_time(p, out);
		nw_date_set_third(p, out);
		return p->hour < 0;
	}
	if (day > nw_date_days_in_month(year, month) || p->day_to > nw_date_days_in_month(year, month))
		return false;
	from = nw_civil_days(year, month, day);
	to = p->day_to ? nw_civil_days(year, month, p->day_to) : from;
	nw_date_set_days(out, from, to + 1, NW_GRAIN_DAY);
	context->has_focus = true;
	context->focus = from;
	return nw_date_set_time(p, out);
}

static bool
resolve(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out)
{
	int			ay = 0;
	int			am = 0;
	int			ad = 0;
	int			year = p->year;
	nw_date_month	month;

	out->has_value = out->has_duration = out->has_every = false;
	out->start = out->end = 0;
	out->has_date = nw_date_parts_any(p);
	if (context->has_anchor)
		nw_date_civil(context->anchor, &ay, &am, &ad);

	if (p->has_duration && p->ago == 0)
	{
		out->has_date = p->duration_grain <= NW_GRAIN_DAY;
		out->grain = p->duration_grain;
		out->has_duration = !p->vague;
		out->duration = p->duration;
		return true;
	}
	if (p->has_duration)
	{
		out->has_date = p->duration_grain <= NW_GRAIN_DAY;
		nw_date_set_ago(p, context, out, ay, am);
		return true;
	}
	if (p->has_every)
	{
		out->has_every = true;
		out->every = p->every;
		if (!out->has_date)
		{
			/* 매일: the first is the anchor's own day, week, month or year */
			out->has_date = p->every.micros == 0;
			out->grain = p->every.micros ? (p->duration_grain > NW_GRAIN_HOUR ? p->duration_grain : NW_GRAIN_HOUR) : p->every.months >= 12 ? NW_GRAIN_YEAR : p->every.months ? NW_GRAIN_MONTH :
				p->every.days >= 7 ? NW_GRAIN_WEEK : NW_GRAIN_DAY;
			if (!context->has_anchor || p->every.micros)
				return nw_date_set_time(p, out);
			if (out->grain == NW_GRAIN_YEAR)
				nw_date_set_months(out, ay, 1, 12, NW_GRAIN_YEAR);
			else if (out->grain == NW_GRAIN_MONTH && p->every.months == 3)
				nw_date_set_months(out, ay, (am - 1) / 3 * 3 + 1, 3, NW_GRAIN_QUARTER);
			else if (out->grain == NW_GRAIN_MONTH)
				nw_date_set_months(out, ay, am, 1, NW_GRAIN_MONTH);
			else if (out->grain == NW_GRAIN_WEEK)
				nw_date_set_days(out, nw_date_monday(context->anchor),
								 nw_date_monday(context->anchor) + 7, NW_GRAIN_WEEK);
			else
				nw_date_set_days(out, context->anchor, context->anchor + 1, NW_GRAIN_DAY);
			return !(nw_date_parts_time(p) && out->grain < NW_GRAIN_DAY) &&
				nw_date_set_time(p, out);
		}
	}
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
			nw_date_set_days(out, day, day + 1, NW_GRAIN_DAY);
		}
		return nw_date_set_time(p, out);
	}
	if (p->week_relative || (p->weekday && !p->week_nth && !p->weekday_nth))
	{
		nw_date_set_weekday(p, context, out);
		if (p->weekday && out->has_value && p->weekday_to == 0)
		{
			context->has_focus = true;
			context->focus = (int32_t) (out->start / NW_DAY_MICROS);
		}
		return nw_date_set_time(p, out);
	}
	if (!out->has_date)
	{
		/* a time of the anchor's day */
		out->grain = NW_GRAIN_DAY;
		if (context->has_anchor)
			nw_date_set_days(out, context->anchor, context->anchor + 1, NW_GRAIN_DAY);
		return nw_date_set_time(p, out);
	}

	out->grain = p->day || p->weekday_nth ? NW_GRAIN_DAY : p->month || p->month_relative ? NW_GRAIN_MONTH : NW_GRAIN_YEAR;
	if (p->year_relative && context->has_anchor)
		year = ay + p->year_shift;
	if (nw_date_inside_year(p, context, out, year, ay, am))
		return nw_date_set_time(p, out);
	if (p->century)
	{
		nw_date_set_days(out, nw_civil_days(p->century * 100 - 99, 1, 1),
						 nw_civil_days(p->century * 100 + 1, 1, 1), NW_GRAIN_CENTURY);
		nw_date_set_third(p, out);
		return true;
	}
	if (p->decade || p->year_to)
	{
		nw_date_set_days(out, nw_civil_days(year, 1, 1), nw_civil_days(p->decade ? year + 10 : p->year_to + 1, 1, 1),
				 p->decade ? NW_GRAIN_DECADE : NW_GRAIN_YEAR);
		if (p->decade)
			nw_date_set_third(p, out);
		return true;
	}
	if (p->quarter_relative)
	{
		out->grain = NW_GRAIN_QUARTER;
		if (context->has_anchor)
		{
			month = nw_date_add_months(ay, (am - 1) / 3 * 3 + 1, 3 * p->quarter_shift);
			nw_date_set_months(out, month.year, month.month, 3, NW_GRAIN_QUARTER);
		}
		return true;
	}
	if (p->has_every && p->every.months == 1 &&
		(p->week_nth || p->weekday_nth || p->day == NW_LAST_DAY))
	{
		/* 매달 셋째 주 금요일: of the anchor's month, unless that is over */
		out->grain = p->week_nth && !p->weekday ? NW_GRAIN_WEEK : NW_GRAIN_DAY;
		month.year = ay;
		month.month = am;
		return !context->has_anchor ||
			(resolve_days(p, context, out, month.year, month.month) &&
			 out->end > context->anchor * NW_DAY_MICROS) ||
			(month = nw_date_add_months(ay, am, 1),
			 resolve_days(p, context, out, month.year, month.month));
	}
	if (p->week_nth && !p->month && !p->month_relative)
	{
		out->grain = NW_GRAIN_WEEK;
		if (p->year || p->year_relative)
			return false;
		return !context->has_anchor || nw_date_set_nth_week(p, out, ay, am);
	}
	if (p->has_every && context->has_anchor)
	{
		/* the first day, month or year of that name not before the anchor */
		if (p->month)
		{
			int			day = p->day > 0 ? p->day : nw_date_days_in_month(ay, p->month);

			year = day > nw_date_days_in_month(ay, p->month) ||
				nw_civil_days(ay, p->month, day) < context->anchor ? ay + 1 : ay;
		}
		else if (p->day)
		{
			month.year = ay;
			month.month = am;
			return nw_date_nearest_month(context->anchor, month, p->day, NW_LEAN_FUTURE, &month) &&
				resolve_days(p, context, out, month.year, month.month);
		}
	}
	if (p->month_relative)
	{
		if (!context->has_anchor)
		{
			nw_date_set_third(p, out);
			return nw_date_set_time(p, out);
		}
		month = nw_date_add_months(ay, am, p->month_shift);
		return resolve_days(p, context, out, month.year, month.month);
	}
	if (p->month)
	{
		/* 2월 30일 is a date in no year, and the 29th in some */
		if (p->day > nw_date_days_in_month(2024, p->month) ||
			p->day_to > nw_date_days_in_month(2024, p->month))
			return false;
		if (year == 0)
		{
			if (!context->has_anchor)
			{
				nw_date_set_third(p, out);
				return nw_date_set_time(p, out);
			}
			year = nw_date_nearest_year(context->anchor, ay, p->month, p->day > 0 ? p->day : 0, p->lean);
		}
		return resolve_days(p, context, out, year, p->month);
	}
	if (p->day)
	{
		if (year != 0 || p->year_relative)
			return false;		/* 2025년 15일 */
		if (!context->has_anchor)
			return nw_date_set_time(p, out);
		month.year = ay;
		month.month = am;
		if (!nw_date_nearest_month(context->anchor, month, p->day, p->lean, &month))
			return false;
		return resolve_days(p, context, out, month.year, month.month);
	}
	if (p->hour >= 0)
		return false;			/* 2025년 오후 3시 */
	if (year != 0)
		nw_date_set_months(out, year, 1, 12, NW_GRAIN_YEAR);
	nw_date_set_third(p, out);
	return true;
}

bool
nw_date_resolve(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out)
{
	nw_date_context before = *context;

	if (!resolve(p, context, out))
		return false;
	/* 재작년 of the year 1, 내년 of 9999: a date, but none that can be told */
	if (out->has_value &&
		(out->start < NW_DATE_FIRST_DAY * NW_DAY_MICROS || out->start >= out->end ||
		 out->end > (NW_DATE_LAST_DAY + 1) * NW_DAY_MICROS))
	{
		out->has_value = false;
		*context = before;
	}
	return true;
}
