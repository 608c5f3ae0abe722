/*
 * pg/temperature.h
 *		The temperature as an SQL value: an int32 passed by value.
 */
#ifndef NW_PG_TEMPERATURE_H
#define NW_PG_TEMPERATURE_H

#include "pg/compat.h"

#include "core/weather/temperature.h"

#define DatumGetTemperature(datum) ((nw_temperature) DatumGetInt32(datum))
#define TemperatureGetDatum(value) Int32GetDatum(value)
#define PG_GETARG_TEMPERATURE(n) DatumGetTemperature(PG_GETARG_DATUM(n))
#define PG_RETURN_TEMPERATURE(value) return TemperatureGetDatum(value)

/* What is wrong with a value that core put at this end of the type: a full sentence. */
extern const char *nw_pg_temperature_detail(nw_temperature end);

/* Raises 22003 unless status is NW_OK; "end" is what core left in its result. */
extern void nw_pg_temperature_check(nw_status status, nw_temperature end);

#endif							/* NW_PG_TEMPERATURE_H */
