/*
 * core/weather/kma_time.h
 *		Times as KMA's records write them: Korean civil time, hours to 24.
 */
#ifndef NW_CORE_WEATHER_KMA_TIME_H
#define NW_CORE_WEATHER_KMA_TIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct nw_kma_time
{
	bool		known;
	int32_t		days;			/* since 1970-01-01 */
	int16_t		minutes;		/* 0 to 1439 */
} nw_kma_time;

/*
 * 2025-12-15 06:00 · 202512150600 · 2025121506 · 2025-12-15T06:00:00+09:00 ·
 * 20251215 (midnight).  24:00 is the next day's midnight.  Years 1900 to 2199.
 * False, and *out not known, for anything else: a day that is none, hour 25,
 * another zone.
 */
extern bool nw_kma_time_read(const char *s, size_t len, nw_kma_time *out);

/*
 * The same with the time of day in a text of its own: 0600, 600 (what is left
 * of it as a JSON number), 06:00, 6; 0 and 2400.
 */
extern bool nw_kma_time_read_parts(const char *date, size_t date_len,
								   const char *hour, size_t hour_len, nw_kma_time *out);

/* Of numbers; false when there is no such time. */
extern bool nw_kma_time_make(int year, int month, int day, int hour, int minute, nw_kma_time *out);

#endif							/* NW_CORE_WEATHER_KMA_TIME_H */
