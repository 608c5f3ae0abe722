/*
 * core/weather/climate.c
 *		Extremes and buckets.
 */
#include "core/weather/climate.h"

void
nw_extremes_combine(nw_extremes *extremes, const nw_extremes *other)
{
	if (other->n == 0)
		return;
	if (extremes->n == 0)
	{
		*extremes = *other;
		return;
	}
	extremes->n = (int64_t) ((uint64_t) extremes->n + (uint64_t) other->n);
	if (other->low < extremes->low)
		extremes->low = other->low;
	if (other->high > extremes->high)
		extremes->high = other->high;
}

nw_status
nw_temperature_bucket(nw_temperature t, int64_t width, nw_temperature origin, nw_temperature *out)
{
	int64_t		above = (int64_t) t - origin;
	int64_t		rest = above % width;

	if (rest < 0)
		rest += width;
	return nw_temperature_from_steps(t - rest, out);
}
