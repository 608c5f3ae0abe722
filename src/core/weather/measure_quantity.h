/*
 * core/weather/measure_quantity.h
 *		A number or range with a unit, whatever it is of: 10~30㎜, 초속 8~16m,
 *		시속 72㎞(초속 20m) 이상, 4 to 6 inches.
 *
 * Works on folded text (core/text/text.h, NW_FOLD_READ).
 */
#ifndef NW_CORE_WEATHER_MEASURE_QUANTITY_H
#define NW_CORE_WEATHER_MEASURE_QUANTITY_H

#include "core/weather/measure_bound.h"
#include "core/weather/measure_unit.h"

typedef struct nw_quantity
{
	nw_span		mention;		/* from 초속 or the first bound word to the unit or the last one */
	uint32_t	end;			/* where the text goes on: behind 안팎, 까지, a closing bracket */
	nw_unit		unit;
	bool		range;
	nw_number	first;			/* in the order of the text */
	nw_number	last;			/* equal to the first when it is no range */
	nw_bound_side side;
	bool		approximate;
	bool		hourly;			/* 30mm/h */
	bool		twice;			/* said in two units: 시속 72㎞(초속 20m) */
} nw_quantity;

/*
 * The next quantity of a unit that weather is measured in, in s[*pos, len);
 * begin with *pos = 0.  Linear.  The same quantity in two units (시속
 * 72㎞(초속 20m), 2 inches (51 mm)) is one: that in m/s, else in the metric
 * unit, else the first.
 */
extern bool nw_quantity_next(const char *s, size_t len, size_t *pos, nw_quantity *out);

#endif							/* NW_CORE_WEATHER_MEASURE_QUANTITY_H */
