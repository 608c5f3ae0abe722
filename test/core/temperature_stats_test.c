/*
 * test/core/temperature_stats_test.c
 *		Sums that are exact in any order, and what is computed from them.
 */
#include "tap.h"

#include "core/weather/temperature_stats.h"

#define COUNT 10000

static nw_temperature values[COUNT];

static uint64_t
next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

/* values from low on, less than "spread" steps above it */
static void
fill(nw_temperature low, uint64_t spread)
{
	uint64_t	seed = 1234567;
	int			i;

	for (i = 0; i < COUNT; i++)
		values[i] = (nw_temperature) (low + (int64_t) (next_random(&seed) % spread));
}

static nw_temperature_sums
sum(int from, int to)
{
	nw_temperature_sums sums = {0, 0, 0, 0};
	int			i;

	for (i = from; i < to; i++)
		nw_temperature_sums_add(&sums, values[i]);
	return sums;
}

/* The sample variance by the definition, in two passes. */
static double
plain_variance(void)
{
	long double mean = 0;
	long double squares = 0;
	int			i;

	for (i = 0; i < COUNT; i++)
		mean += values[i];
	mean /= COUNT;
	for (i = 0; i < COUNT; i++)
		squares += (values[i] - mean) * (values[i] - mean);
	return (double) (squares / (COUNT - 1) / 9000 / 9000);
}

static bool
near(double a, double b)
{
	double		apart = a > b ? a - b : b - a;

	return apart <= (a > b ? a : b) * 1e-14;
}

static bool
same(nw_temperature_sums a, nw_temperature_sums b)
{
	return a.n == b.n && a.sum == b.sum && a.square_high == b.square_high && a.square_low == b.square_low;
}

static void
check(const char *what, nw_temperature low, uint64_t spread)
{
	nw_temperature_sums all;
	nw_temperature_sums left;
	nw_temperature_sums right;
	int			i;

	fill(low, spread);
	all = sum(0, COUNT);
	ok(near(nw_temperature_variance(&all), plain_variance()), "%s: the variance is right to its last digits", what);

	left = sum(0, 777);
	right = sum(777, COUNT);
	ok(nw_temperature_sums_combine(&right, &left) && same(right, all), "%s: parts combine to the whole", what);
	for (i = COUNT - 1; i >= 777; i--)
		nw_temperature_sums_remove(&all, values[i]);
	ok(same(all, left), "%s: what was added can be taken back", what);
}

static void
averages(void)
{
	static const struct
	{
		int64_t		n;
		int64_t		sum;
		nw_temperature average;
	}			cases[] =
	{
		{1, 7, 7}, {2, 1, 1}, {2, -1, -1}, {2, 3, 2}, {2, -3, -2}, {3, 1, 0}, {3, 2, 1}, {3, -2, -1},
		{4, 2, 1}, {4, 1, 0}, {4, -1, 0}, {4, 0, 0}, {5, -12, -2}, {5, -13, -3},
	};
	size_t		i;
	nw_temperature average;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		nw_temperature_sums sums = {cases[i].n, cases[i].sum, 0, 0};

		is_int(nw_temperature_average(&sums, &average), NW_OK, "%lld / %lld is a temperature",
			   (long long) cases[i].sum, (long long) cases[i].n);
		is_int(average, cases[i].average, "and rounds half away from zero");
	}
}

static void
limits(void)
{
	nw_temperature_sums sums = {0, 0, 0, 0};
	nw_temperature_sums before;
	nw_temperature average;
	int			i;

	for (i = 0; i < 1000000; i++)
		nw_temperature_sums_add(&sums, NW_TEMPERATURE_MAX);
	ok(nw_temperature_average(&sums, &average) == NW_OK && average == NW_TEMPERATURE_MAX &&
	   nw_temperature_variance(&sums) == 0, "a million of the largest have no spread");

	/* n - 1 of one value and one of the next: nearly all of S is subtracted again */
	sums = (nw_temperature_sums) {0, 0, 0, 0};
	for (i = 0; i < 999999; i++)
		nw_temperature_sums_add(&sums, 1000001);
	nw_temperature_sums_add(&sums, 1000000);
	ok(near(nw_temperature_variance(&sums) * 81e6, 1e-6), "one step of spread in a million values is seen");

	/* more than 2^35 values, by doubling: every half of the products counts */
	sums = (nw_temperature_sums) {0, 0, 0, 0};
	nw_temperature_sums_add(&sums, 99999999);
	nw_temperature_sums_add(&sums, 99999997);
	nw_temperature_sums_add(&sums, 99999990);
	for (i = 0; i < 34; i++)
	{
		before = sums;
		nw_temperature_sums_combine(&sums, &before);
	}
	ok(sums.n == INT64_C(3) << 34 &&
	   near(nw_temperature_variance(&sums) * 81e6, 134.0 / 9 * (double) sums.n / (double) (sums.n - 1)),
	   "fifty thousand million values have the spread of their three");

	sums = (nw_temperature_sums) {1, INT64_MAX, 0, 0};
	before = sums;
	ok(!nw_temperature_sums_add(&sums, 1) && same(sums, before), "a sum that would overflow is left alone");
	ok(!nw_temperature_sums_combine(&sums, &before) && same(sums, before), "also by another sum");
	sums.sum = before.sum = INT64_MIN;
	ok(!nw_temperature_sums_remove(&sums, 1) && same(sums, before), "and at the other end");

	/* states that no run made: any answer, but no trap */
	sums = (nw_temperature_sums) {INT64_MAX, INT64_MIN, UINT64_MAX, UINT64_MAX};
	nw_temperature_variance(&sums);
	nw_temperature_average(&sums, &average);
	sums = (nw_temperature_sums) {2, INT64_MIN, 0, 0};
	ok(nw_temperature_variance(&sums) >= 0 && nw_temperature_average(&sums, &average) == NW_RANGE,
	   "sums that were never added do no harm");
	sums = (nw_temperature_sums) {1, INT64_MIN, 0, 0};
	is_int(nw_temperature_average(&sums, &average), NW_RANGE, "nor does the smallest sum of one");
}

int
main(void)
{
	check("weather", -225000, 585000);
	check("absolute zero and a little", NW_TEMPERATURE_MIN, 5);
	check("the whole type", NW_TEMPERATURE_MIN, UINT64_C(2149941998));
	check("two values", 1000000, 2);
	check("around zero", -4, 9);
	averages();
	limits();
	return done_testing();
}
