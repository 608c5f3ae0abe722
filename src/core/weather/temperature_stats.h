/*
 * core/weather/temperature_stats.h
 *		Running sums over temperatures, exact and the same in any order.
 *
 * Count, sum and the 128-bit sum of squares of grid steps are integers: what
 * was added in parallel, in another order, or added and removed again by a
 * moving window gives the same bits.  Averages and spreads are computed from
 * them at the end.
 *
 * The struct is laid over four int64 of an SQL array; keep it so.
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_STATS_H
#define NW_CORE_WEATHER_TEMPERATURE_STATS_H

#include "core/weather/temperature.h"

typedef struct nw_temperature_sums
{
	int64_t		n;
	int64_t		sum;
	uint64_t	square_high;	/* of the sum of squares */
	uint64_t	square_low;
} nw_temperature_sums;

/*
 * Adds to a sum unless it would overflow, which takes 2^32 values at the end
 * of the type; then it returns false and changes nothing.
 */
static inline bool
nw_temperature_sum_add(int64_t *sum, int64_t value)
{
	if (value > 0 ? *sum > INT64_MAX - value : *sum < INT64_MIN - value)
		return false;
	*sum += value;
	return true;
}

/* Adds one value. */
static inline bool
nw_temperature_sums_add(nw_temperature_sums *sums, nw_temperature t)
{
	uint64_t	square = (uint64_t) ((int64_t) t * t);

	if (!nw_temperature_sum_add(&sums->sum, t))
		return false;
	sums->n = (int64_t) ((uint64_t) sums->n + 1);
	sums->square_low += square;
	sums->square_high += sums->square_low < square;
	return true;
}

/* Takes back a value that was added. */
static inline bool
nw_temperature_sums_remove(nw_temperature_sums *sums, nw_temperature t)
{
	uint64_t	square = (uint64_t) ((int64_t) t * t);

	if (!nw_temperature_sum_add(&sums->sum, -(int64_t) t))
		return false;
	sums->n = (int64_t) ((uint64_t) sums->n - 1);
	sums->square_high -= sums->square_low < square;
	sums->square_low -= square;
	return true;
}

/* Adds what another run has summed. */
extern bool nw_temperature_sums_combine(nw_temperature_sums *sums, const nw_temperature_sums *other);

/* The average, half away from zero to the grid; n > 0.  NW_RANGE only for sums that were never added. */
extern nw_status nw_temperature_average(const nw_temperature_sums *sums, nw_temperature *out);

/* The sample variance in K², n > 1: correct to the double's last digits, never negative. */
extern double nw_temperature_variance(const nw_temperature_sums *sums);

#endif							/* NW_CORE_WEATHER_TEMPERATURE_STATS_H */
