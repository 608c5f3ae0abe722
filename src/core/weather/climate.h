/*
 * core/weather/climate.h
 *		Degree days, day counts, daily ranges and buckets, in whole steps of
 *		the temperature's grid.
 *
 * The sums are integers: added in parallel, in another order, or added and
 * taken back by a moving window they give the same bits.  The structs are laid
 * over int64 arrays of SQL; keep them so.
 */
#ifndef NW_CORE_WEATHER_CLIMATE_H
#define NW_CORE_WEATHER_CLIMATE_H

#include "core/weather/temperature_stats.h"

/* Thresholds of KMA's climate statistics. */
#define NW_FREEZING 0			/* frost days, ice days: below 0 °C */
#define NW_TROPICAL_NIGHT (25 * NW_TEMPERATURE_PER_DEGREE)	/* a night that stays at it or above */
#define NW_HEAT_DAY (33 * NW_TEMPERATURE_PER_DEGREE)	/* a day that reaches it */

/* What degree days count from when nothing else is said: 18 °C. */
#define NW_DEGREE_DAY_BASE (18 * NW_TEMPERATURE_PER_DEGREE)

/* Over n days, the sum of something of each: grid steps, or 1 for a day that counts. */
typedef struct nw_day_sums
{
	int64_t		n;
	int64_t		sum;
} nw_day_sums;

/* The functions on sums return false, and change nothing, where the sum would overflow. */
static inline bool
nw_day_sums_add(nw_day_sums *sums, int64_t value)
{
	if (!nw_temperature_sum_add(&sums->sum, value))
		return false;
	sums->n = (int64_t) ((uint64_t) sums->n + 1);
	return true;
}

/* Takes back a value that was added; value > INT64_MIN. */
static inline bool
nw_day_sums_remove(nw_day_sums *sums, int64_t value)
{
	if (!nw_temperature_sum_add(&sums->sum, -value))
		return false;
	sums->n = (int64_t) ((uint64_t) sums->n - 1);
	return true;
}

static inline bool
nw_day_sums_combine(nw_day_sums *sums, const nw_day_sums *other)
{
	if (!nw_temperature_sum_add(&sums->sum, other->sum))
		return false;
	sums->n = (int64_t) ((uint64_t) sums->n + (uint64_t) other->n);
	return true;
}

/* How far a day is below, or above, the base; 0 on the other side. */
static inline int64_t
nw_heating_steps(nw_temperature day, nw_temperature base)
{
	return day < base ? (int64_t) base - day : 0;
}

static inline int64_t
nw_cooling_steps(nw_temperature day, nw_temperature base)
{
	return day > base ? (int64_t) day - base : 0;
}

/* The coldest and the warmest of n temperatures; both 0 for none. */
typedef struct nw_extremes
{
	int64_t		n;
	int64_t		low;
	int64_t		high;
} nw_extremes;

extern void nw_extremes_combine(nw_extremes *extremes, const nw_extremes *other);

static inline void
nw_extremes_add(nw_extremes *extremes, nw_temperature t)
{
	nw_extremes one = {1, t, t};

	nw_extremes_combine(extremes, &one);
}

/*
 * The lower end of the bucket that holds t, of buckets "width" steps wide of
 * which one begins at the origin.  0 < width < 2^62; NW_RANGE, with *out as
 * nw_temperature_from_steps leaves it, where the end is no temperature.
 */
extern nw_status nw_temperature_bucket(nw_temperature t, int64_t width, nw_temperature origin,
									   nw_temperature *out);

#endif							/* NW_CORE_WEATHER_CLIMATE_H */
