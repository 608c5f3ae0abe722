/*
 * core/weather/temperature_interval.h
 *		Temperatures in running text, two bounds beside each other taken as one
 *		range: 10도 이상 20도 미만.
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_INTERVAL_H
#define NW_CORE_WEATHER_TEMPERATURE_INTERVAL_H

#include "core/weather/temperature_mention.h"

typedef struct nw_temperature_interval
{
	nw_temperature_mention m;
	bool		low_exclusive;	/* the bound, if there is one, does not belong to the range: 초과 */
	bool		high_exclusive; /* 미만 */
} nw_temperature_interval;

/* As nw_temperature_mention_next. */
extern bool nw_temperature_interval_next(const char *s, size_t len, size_t *pos, nw_temperature_interval *out);

/* As nw_temperature_mention_whole. */
extern bool nw_temperature_interval_whole(const char *s, size_t len, nw_temperature_interval *out);

#endif							/* NW_CORE_WEATHER_TEMPERATURE_INTERVAL_H */
