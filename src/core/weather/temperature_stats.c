/*
 * core/weather/temperature_stats.c
 *		Averages and spreads from exact sums.
 *
 * 128-bit integers are pairs of uint64: not every compiler has a wider type,
 * and every one must give the same result.
 */
#include "core/weather/temperature_stats.h"

typedef struct wide
{
	uint64_t	high;
	uint64_t	low;
} wide;

static wide
wide_multiply(uint64_t a, uint64_t b)
{
	uint64_t	a1 = a >> 32;
	uint64_t	a0 = a & 0xFFFFFFFF;
	uint64_t	b1 = b >> 32;
	uint64_t	b0 = b & 0xFFFFFFFF;
	uint64_t	low = a0 * b0;
	uint64_t	mid = a1 * b0 + (low >> 32);
	uint64_t	mid2 = a0 * b1 + (mid & 0xFFFFFFFF);
	wide		result;

	result.high = a1 * b1 + (mid >> 32) + (mid2 >> 32);
	result.low = (mid2 << 32) | (low & 0xFFFFFFFF);
	return result;
}

/* a - b modulo 2^128 */
static wide
wide_subtract(wide a, wide b)
{
	wide		result;

	result.low = a.low - b.low;
	result.high = a.high - b.high - (a.low < b.low);
	return result;
}

static wide
wide_add(wide a, wide b)
{
	wide		result;

	result.low = a.low + b.low;
	result.high = a.high + b.high + (result.low < a.low);
	return result;
}

static uint64_t
magnitude(int64_t value)
{
	return value < 0 ? 0 - (uint64_t) value : (uint64_t) value;
}

/*
 * sum = average * n + rest with |rest| at most n / 2, ties away from zero.
 */
static int64_t
split_sum(const nw_temperature_sums *sums, int64_t *rest)
{
	uint64_t	n = (uint64_t) sums->n;
	uint64_t	total = magnitude(sums->sum);
	uint64_t	average = total / n;
	uint64_t	over = total % n;
	int64_t		left = (int64_t) over;

	if (over >= n - over)
	{
		average++;
		left = -(int64_t) (n - over);
	}
	*rest = sums->sum < 0 ? -left : left;
	/* average > INT64_MAX only for a hostile sum of one */
	return sums->sum < 0 ? (int64_t) (0 - average) : (int64_t) average;
}

bool
nw_temperature_sums_combine(nw_temperature_sums *sums, const nw_temperature_sums *other)
{
	if (!nw_temperature_sum_add(&sums->sum, other->sum))
		return false;
	sums->n = (int64_t) ((uint64_t) sums->n + (uint64_t) other->n);
	sums->square_low += other->square_low;
	sums->square_high += other->square_high + (sums->square_low < other->square_low);
	return true;
}

nw_status
nw_temperature_average(const nw_temperature_sums *sums, nw_temperature *out)
{
	int64_t		rest;

	return nw_temperature_from_steps(split_sum(sums, &rest), out);
}

/*
 * With a = the average rounded to a step and r = sum - a n, the squares around
 * a are S = sum(x²) - a² n - 2 a r, an exact integer; those around the true
 * average are S - r²/n.  |r| <= n/2 and S >= |r|, so that last subtraction,
 * the only one done in doubles, loses at most one bit.
 */
double
nw_temperature_variance(const nw_temperature_sums *sums)
{
	const double step = NW_TEMPERATURE_PER_DEGREE;
	int64_t		rest;
	int64_t		average = split_sum(sums, &rest);
	uint64_t	a = magnitude(average);
	wide		around = {sums->square_high, sums->square_low};
	wide		cross = wide_multiply(a * 2, magnitude(rest));
	wide		part = wide_multiply(a * a, (uint64_t) sums->n);
	double		squares;

	around = wide_subtract(around, part);
	if ((average < 0) == (rest < 0))
		around = wide_subtract(around, cross);
	else
		around = wide_add(around, cross);

	squares = (double) around.high * 18446744073709551616.0 + (double) around.low;
	squares -= (double) rest * (double) rest / (double) sums->n;
	if (squares <= 0)
		return 0;
	return squares / (double) (sums->n - 1) / (step * step);
}
