/*
 * core/weather/measure_bound.h
 *		Words around a quantity that open a side of it or call it approximate:
 *		30㎜ 이상, 200m를 밑도는, 약 20㎜, at least 5 cm, up to 30 mm.
 *
 * Works on folded text (core/text/text.h, NW_FOLD_READ).
 */
#ifndef NW_CORE_WEATHER_MEASURE_BOUND_H
#define NW_CORE_WEATHER_MEASURE_BOUND_H

#include <stdbool.h>
#include <stddef.h>

typedef enum nw_bound_side
{
	NW_BOUND_NONE,
	NW_BOUND_AT_LEAST,			/* the number is the low side, the high one is open */
	NW_BOUND_AT_MOST
} nw_bound_side;

typedef struct nw_bound
{
	nw_bound_side side;
	bool		until;			/* 까지, up to: gives way to a range */
	bool		approximate;
	size_t		mention;		/* where the bound words end, or (before a number) begin */
	size_t		end;			/* and those that only say approximate, too */
} nw_bound;

/* Words that follow the unit which ends at s[pos]. */
extern void nw_bound_after(const char *s, size_t len, size_t pos, nw_bound *out);

/* Words before the number that begins at s[pos], looking back a few words. */
extern void nw_bound_before(const char *s, size_t pos, nw_bound *out);

#endif							/* NW_CORE_WEATHER_MEASURE_BOUND_H */
