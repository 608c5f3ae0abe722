/*
 * pg/kma_station.h
 *		The station directory for other SQL functions.
 */
#ifndef NW_PG_KMA_STATION_H
#define NW_PG_KMA_STATION_H

#include "pg/compat.h"

#include "core/weather/station.h"

/* By name as given (not folded); NULL when it is no station's. */
extern const nw_station *nw_pg_station_by_name(const char *raw, size_t len);

#endif							/* NW_PG_KMA_STATION_H */
