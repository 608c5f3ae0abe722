/*
 * pg/weather_reading.h
 *		The SQL type weather_reading: a varlena around the packed form of
 *		core/weather/reading_text.h.
 */
#ifndef NW_PG_WEATHER_READING_H
#define NW_PG_WEATHER_READING_H

#include "pg/compat.h"

#include "core/weather/reading_text.h"

/* The parts of a detoasted datum; they point into it. */
extern void nw_pg_reading_open(struct varlena *datum, nw_reading_value *out);

/* A new datum. */
extern struct varlena *nw_pg_reading_make(const nw_reading_value *value);

#endif							/* NW_PG_WEATHER_READING_H */
