/*
 * core/entity/date_numeric.c
 *		Dates in figures: 2025-12-15, 2025.12.15, 2025. 12. 15., 2025/12/15 14:30.
 */
#include "core/entity/date_parts.h"

#include "core/text/chars.h"

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
				if (nw_date_take(r, "T") || nw_date_take(r, " "))
				{
					size_t		time = r->pos;

					if (nw_date_take_time(r, p, true))
					{
						p->date_end = after;
						p->time_start = time;
					}
					else
						r->pos = after;
				}
				return true;
			}
		}
	}
	p->month = p->day = 0;
	r->pos = start;
	return false;
}
