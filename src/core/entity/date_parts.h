/*
 * core/entity/date_parts.h
 *		What a date expression says, before it is resolved (private to
 *		date_expr.c, date_read.c and date_resolve.c).
 */
#ifndef NW_CORE_ENTITY_DATE_PARTS_H
#define NW_CORE_ENTITY_DATE_PARTS_H

#include "core/entity/date_expr.h"

/* words like 지난 and 오는 before a part that is not relative by itself */
typedef enum nw_date_lean
{
	NW_LEAN_NONE,
	NW_LEAN_PAST,
	NW_LEAN_FUTURE
} nw_date_lean;

/* what a relative word counts from */
typedef enum nw_date_base
{
	NW_BASE_NONE,
	NW_BASE_ANCHOR,				/* 오늘 어제 */
	NW_BASE_FOCUS				/* 이날 전날 */
} nw_date_base;

typedef struct nw_date_parts
{
	int			year;			/* 0 unless written */
	bool		year_relative;
	int			year_shift;		/* 지난해 -1 */
	int			month;			/* 0 unless written */
	bool		month_relative;
	int			month_shift;	/* 지난달 -1 */
	bool		week_relative;
	int			week_shift;
	int			day;			/* 0 unless written */
	int			day_to;			/* the last day of a range, else 0 */
	nw_date_base base;
	int			day_shift;		/* 어제 -1 */
	nw_date_lean lean;
	int			hour;			/* -1 unless written */
	int			minute;
	int			second;
} nw_date_parts;

static inline bool
nw_date_parts_any(const nw_date_parts *p)
{
	return p->year || p->year_relative || p->month || p->month_relative || p->week_relative ||
		p->day || p->base != NW_BASE_NONE;
}

/* Where reading stands: s[pos, len) is what is left. */
typedef struct nw_date_reader
{
	const char *s;
	size_t		len;
	size_t		pos;
} nw_date_reader;

/*
 * Each reads one way of writing from r->pos on, moves r->pos behind it and
 * fills *parts; on false both are as before.  parts comes empty: zero, with
 * hour, minute and second -1.
 */
extern bool nw_date_take_numeric(nw_date_reader *r, nw_date_parts *parts);	/* 2025.12.15 20:00 */
extern bool nw_date_take_english(nw_date_reader *r, nw_date_parts *parts);	/* Dec. 15, 2025 */
extern bool nw_date_take_korean(nw_date_reader *r, nw_date_parts *parts);	/* 지난해 5월 2일; Han too */

/* 오후 2시 10분; less is demanded of it behind a date */
extern bool nw_date_take_time(nw_date_reader *r, nw_date_parts *parts, bool after_date);

/*
 * Fills has_value, start, end and grain of *out.  False when the parts are no
 * date of the calendar (2월 30일).
 */
extern bool nw_date_resolve(const nw_date_parts *parts, nw_date_context *context, nw_date_expr *out);

#endif							/* NW_CORE_ENTITY_DATE_PARTS_H */
