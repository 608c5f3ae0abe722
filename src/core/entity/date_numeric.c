/*
 * core/entity/date_numeric.c
 *		Dates in figures: 2025-12-15, 2025.12.15, 2025. 12. 15., 2025/12/15 14:30,
 *		12/15(월).
 */
#include "core/entity/date_parts.h"

#include "core/text/chars.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/*
 * 11/16(수), 11/16 14:30, 11/16까지.  A fraction (2/3에) looks the same: what
 * stands behind has to tell, and 에 does only when the second number is large.
 */
static bool
take_month_slash_day(nw_date_reader *r, nw_date_parts *p)
{
	static const char *const particles[] = {"에 ", "에는 ", "에도 ", "까지", "부터"};
	size_t		start = r->pos;
	int			month = nw_date_take_digits(r, 2);
	int			day;
	bool		weekday;
	size_t		after;
	size_t		i;

	if (month < 1 || month > 12 || !nw_date_take(r, "/") || (day = nw_date_take_digits(r, 2)) < 1 ||
		day > 31)
		goto none;
	after = r->pos;
	p->month = month;
	p->day = day;
	weekday = nw_date_skip_weekday(r);
	if (nw_date_take(r, " "))
	{
		size_t		time = r->pos;

		if (nw_date_take_time(r, p, true) && p->minute >= 0)
		{
			p->date_end = after;
			p->time_start = time;
			return true;
		}
	}
	r->pos = after;
	if (weekday)
		return true;
	for (i = 0; i < LENGTH(particles) && day > 12; i++)
		if (nw_date_at(r, particles[i]))
			return true;
none:
	nw_date_parts_clear(p);
	r->pos = start;
	return false;
}

bool
nw_date_take_numeric(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	int			year = nw_date_take_digits(r, 4);
	char		sep = r->pos < r->len ? r->s[r->pos] : '\0';

	if (year >= 1000 && (sep == '-' || sep == '.' || sep == '/') && r->pos - start == 4)
	{
		r->pos++;
		if (sep == '.')
			nw_date_skip_space(r);
		p->month = nw_date_take_digits(r, 2);
		if (p->month >= 1 && p->month <= 12 && r->pos < r->len && r->s[r->pos] == sep)
		{
			r->pos++;
			if (sep == '.')
				nw_date_skip_space(r);
			p->day = nw_date_take_digits(r, 2);
			if (p->day >= 1 && p->day <= 31)
			{
				size_t		after = r->pos;

				p->year = year;
				if (sep == '.')
					nw_date_take(r, ".");
				nw_date_skip_weekday(r);
				if (nw_date_take(r, "T") || nw_date_take(r, " "))
				{
					size_t		time = r->pos;

					if (nw_date_take_time(r, p, true))
					{
						p->date_end = after;
						p->time_start = time;
					}
				}
				if (!nw_date_parts_time(p))
					r->pos = after;
				return true;
			}
		}
	}
	p->month = p->day = 0;
	r->pos = start;
	return take_month_slash_day(r, p);
}
