/*
 * core/entity/date_expr.h
 *		Dates, times, durations and recurrences in running text, resolved
 *		against an anchor day.
 *
 * 15일 · 12월 15일 · 2016년 6월 · 2025.12.15 · 지난해 5월 2일 · 지난 3~4일 ·
 * 오는 20일 · 이날 · 다음 주 월요일 · 올해 3분기 · 지난겨울 · 1990년대 초반 ·
 * 추석 연휴 · 사흘 동안 · 2년 6개월 · 3년 전 · 매주 월요일 · 오전 9시부터 오후 6시 ·
 * Dec. 15, 2025 · two weeks ago · 令和7年 · 下午2点 · 2025-12-15
 *
 * The anchor is the day the text was written.  What is left out is filled in
 * from it:
 *
 *	- a day alone (15일) is the nearest such day not after the anchor; with 지난
 *	  before it, before the anchor; with 오는, after it;
 *	- a month or a holiday without a year is the nearest one, a day ahead
 *	  counting four times as far as a day behind; 지난 and 오는 as above;
 *	- a weekday alone is the nearest one, with a week (다음 주 월요일) that week's;
 *	- 이날 and 전날 count from the last day named, when it is within three days
 *	  of the anchor, else from the anchor;
 *	- 3년 전 is the year, 두 달 전 the month, 2주 전 the week three years, two
 *	  months, two weeks back;
 *	- weeks begin on Monday.
 *
 * Without an anchor only what states its year has a value.  A duration has a
 * length and no value; a recurrence has its first occurrence not before the
 * anchor's day.  Counts and names are neither: 5월호, 2일제, 1인당, 3년산.
 */
#ifndef NW_CORE_ENTITY_DATE_EXPR_H
#define NW_CORE_ENTITY_DATE_EXPR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/text/arena.h"

typedef enum nw_grain
{
	NW_GRAIN_CENTURY,
	NW_GRAIN_DECADE,
	NW_GRAIN_YEAR,
	NW_GRAIN_HALF,
	NW_GRAIN_SEASON,
	NW_GRAIN_QUARTER,
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
	size_t		listed;			/* where the last day of a month ended: 7일과 8일 are of one month; 0 for none */
	const nw_arena *arena;		/* polled on the way through a long line; may be NULL */
} nw_date_context;

/* A length of time as people count it: months, days and the rest are kept apart. */
typedef struct nw_date_length
{
	int32_t		months;
	int32_t		days;
	int64_t		micros;
} nw_date_length;

/* ISO 8601: P2Y6M, P1W for whole weeks, PT1H30M; the length of what is printed */
#define NW_DATE_LENGTH_PRINT_MAX 64
extern int	nw_date_length_print(const nw_date_length *length, char *buf);

typedef struct nw_date_expr
{
	uint32_t	off;			/* in the string given */
	uint32_t	len;
	bool		has_date;		/* names or counts days or more, not only a time of day */
	bool		has_value;
	bool		has_duration;
	bool		has_every;
	int64_t		start;			/* civil microseconds since 1970-01-01 00:00 */
	int64_t		end;			/* not included */
	nw_grain	grain;
	nw_date_length duration;
	nw_date_length every;
} nw_date_expr;

/* days and times of day of "15일 오전 9시부터 17일 오후 6시" */
#define NW_DATE_PIECES 4

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

/*
 * The same, also cut into the pieces that name a day, or a time of day, alone:
 * "15일" and "오후 2시" of "15일 오후 2시", each with its value.  Returns how many
 * there are, 0 at the end.
 */
extern int	nw_date_next_pieces(const char *s, size_t len, size_t *pos, nw_date_context *context,
								nw_date_expr pieces[NW_DATE_PIECES]);

#endif							/* NW_CORE_ENTITY_DATE_EXPR_H */
