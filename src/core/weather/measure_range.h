/*
 * core/weather/measure_range.h
 *		The bare grammar of a quantity: number, range and unit (10~30mm, 5mm to
 *		20mm, three inches), without the words around it.
 */
#ifndef NW_CORE_WEATHER_MEASURE_RANGE_H
#define NW_CORE_WEATHER_MEASURE_RANGE_H

#include "core/weather/measure_quantity.h"

/* Can an English number in words begin at s[pos]: one, two … ninety? */
extern bool nw_number_word_may_begin(const char *s, size_t len, size_t pos);

/*
 * Reads number, range and unit at s[pos], a digit or such a word; "between":
 * that word stands before it.  Sets unit, range, first, last, hourly and, for
 * 30여㎜, approximate.  Returns the bytes read; 0 when it is no quantity, and
 * then *skip is what need not be looked at again.
 */
extern size_t nw_quantity_read(const char *s, size_t len, size_t pos, bool between, nw_quantity *q, size_t *skip);

static inline size_t
nw_quantity_space(const char *s, size_t len, size_t pos)
{
	return pos < len && (s[pos] == ' ' || s[pos] == '\n') ? pos + 1 : pos;
}

#endif							/* NW_CORE_WEATHER_MEASURE_RANGE_H */
