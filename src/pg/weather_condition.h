/*
 * pg/weather_condition.h
 *		The SQL type weather_condition: an int2 by value that is a code of
 *		core/weather/condition.h.
 */
#ifndef NW_PG_WEATHER_CONDITION_H
#define NW_PG_WEATHER_CONDITION_H

#include "pg/compat.h"

#include "core/weather/condition.h"

#define PG_GETARG_WEATHER_CONDITION(n) ((int16_t) PG_GETARG_INT16(n))
#define PG_RETURN_WEATHER_CONDITION(code) PG_RETURN_INT16(code)

/* The code of a word as given (not folded); 0 when it is not known. */
extern int16_t nw_pg_condition_read(const char *raw, size_t len);

#endif							/* NW_PG_WEATHER_CONDITION_H */
