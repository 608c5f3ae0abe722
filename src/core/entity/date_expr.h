/*
 * core/entity/date_expr.h
 *		Dates and times in running text, resolved against an anchor day.
 *
 * 15일 · 12월 15일 · 2016년 6월 · 2025.12.15 · 지난해 5월 2일 · 지난 3~4일 ·
 * 오는 20일 · 이날 · 전날 · 올해 · 다음 달 3일 · 15일 오후 2시 10분 · Aug. 20 ·
 * Dec. 15, 2025 · 6月18日 · 2025-12-15
 *
 * The anchor is the day the text was written.  What is left out is filled in
 * from it:
 *
 *	- a day alone (15일) is the nearest such day not after the anchor; with 지난
 *	  before it, before the anchor; with 오는, after it;
 *	- a month without a year is the nearest one, a day ahead counting four
 *	  times as far as a day behind; 지난 and 오는 as above;
 *	- 이날 and 전날 count from the last day named, when it is within three days
 *	  of the anchor, else from the anchor;
 *	- weeks begin on Monday.
 *
 * Without an anchor only what states its year has a value.  Durations and
 * counts are not dates: 15일간, 3일 만에, 10년째, 2일제, 5월호.
 */
#ifndef NW_CORE_ENTITY_DATE_EXPR_H
#define NW_CORE_ENTITY_DATE_EXPR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum nw_grain
{
	NW_GRAIN_YEAR,
	NW_GRAIN_MONTH,
	NW_GRAIN_WEEK,
	NW_GRAIN_DAY,
	NW_GRAIN_HOUR,
	NW_GRAIN_MINUTE,
	NW_GRAIN_SECOND
} nw_grain;

extern const char *nw_grain_name(nw_grain grain);

typedef struct nw_date_context
{
	bool		has_anchor;
	int32_t		anchor;			/* days since 1970-01-01 */
	bool		has_focus;		/* kept by nw_date_next: the last day named */
	int32_t		focus;
} nw_date_context;

typedef struct nw_date_expr
{
	uint32_t	off;			/* in the string given */
	uint32_t	len;
	bool		has_date;		/* names a day, month or year, not only a time of day */
	bool		has_value;
	int64_t		start;			/* civil microseconds since 1970-01-01 00:00 */
	int64_t		end;			/* not included */
	nw_grain	grain;
} nw_date_expr;

#define NW_DAY_MICROS INT64_C(86400000000)

/* 0001-01-01 and 9999-12-31: anchors and values outside are none */
#define NW_DATE_FIRST_DAY (-719162)
#define NW_DATE_LAST_DAY 2932896

/*
 * Finds the next date or time in folded s[0, len) from *pos on and moves *pos
 * behind it; false when there is none.  Allocates nothing.  Looks at bytes
 * before *pos to see where words begin.
 */
extern bool nw_date_next(const char *s, size_t len, size_t *pos, nw_date_context *context,
						 nw_date_expr *out);

#endif							/* NW_CORE_ENTITY_DATE_EXPR_H */
