/*
 * core/weather/metar.h
 *		Aerodrome reports: METAR and SPECI, as ICAO Annex 3 (WMO FM 15, FM 16)
 *		and the United States' FMH-1 write them.
 *
 * A report is what follows a location indicator and a time: RKSI 010300Z …
 * Its groups are told by their form; a group that is missing (////), garbled
 * or impossible is no row, and neither are two that contradict each other.
 * What is forecast in it (NOSIG, TEMPO, BECMG and all behind) is not read,
 * nor are TAFs, which begin like it.
 */
#ifndef NW_CORE_WEATHER_METAR_H
#define NW_CORE_WEATHER_METAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/text/text.h"

/* One value of a report; strings are constants. */
typedef struct nw_metar_row
{
	const char *measure;		/* temperature, dew_point, wind_speed, … condition */
	const char *unit;			/* ℃ m/s ° m hPa; NULL for a condition */
	const char *role;			/* gust, variable, minimum, maximum, sea_level, sky; NULL: the plain one */
	bool		has_low;		/* an open side is not there; both are missing for a condition */
	bool		has_high;
	double		low;
	double		high;			/* not below low, except for wind_direction: clockwise from low to high */
	int16_t		condition;		/* code of core/weather/condition.h; 0 for a quantity */
} nw_metar_row;

/* Present weather that is kept of one report; Annex 3 allows three groups. */
#define NW_METAR_WEATHER_MAX 4
#define NW_METAR_ROWS_MAX (10 + NW_METAR_WEATHER_MAX + 1)

/* One report: its rows in the order of the measures above, and by role. */
typedef struct nw_metar
{
	char		station[4];		/* location indicator, in capitals */
	int8_t		day;			/* of the month, 1 to 31; 0: no time there is was written */
	int8_t		hour;			/* UTC */
	int8_t		minute;
	int			n_rows;			/* 0: NIL, or nothing that could be read */
	nw_metar_row rows[NW_METAR_ROWS_MAX];
} nw_metar;

/*
 * Finds the next report of a text folded with NW_FOLD_READ; false behind the
 * last.  Reports end with '=', where the next one begins, or where something
 * else does; in between lines may be wrapped anywhere.  Never fails, never
 * allocates, linear in the text; polls for interrupts.
 */
extern bool nw_metar_next(nw_text_cursor *cursor, nw_metar *out);

/*
 * When a report was made, in seconds since 1970: a METAR tells only the day
 * of the month, so it is the latest such day that is at most one day after
 * ref (days since 1970; a report may be of tomorrow by UTC).  False when the
 * report has no time, or ref is further from 1970 than NW_METAR_REF_MAX.
 */
#define NW_METAR_REF_MAX 110000000	/* 300,000 years: more than timestamps hold */
extern bool nw_metar_time(const nw_metar *report, int32_t ref, int64_t *seconds);

#endif							/* NW_CORE_WEATHER_METAR_H */
