/*
 * test/core/climate_test.c
 *		Degree days, extremes and buckets on the temperature's grid.
 */
#include "tap.h"

#include "core/weather/climate.h"

static void
degree_days(void)
{
	nw_day_sums all = {0, 0};
	nw_day_sums left = {0, 0};
	nw_day_sums right = {0, 0};
	nw_day_sums before;
	int			i;

	is_int(nw_heating_steps(-53100, NW_DEGREE_DAY_BASE), 53100 + 162000, "-5.9 °C is 23.9 K below 18 °C");
	is_int(nw_heating_steps(162000, NW_DEGREE_DAY_BASE), 0, "18 °C is not below itself");
	is_int(nw_cooling_steps(162000, NW_DEGREE_DAY_BASE), 0, "nor above");
	is_int(nw_cooling_steps(162001, NW_DEGREE_DAY_BASE), 1, "a step above is one");
	is_int(nw_heating_steps(NW_TEMPERATURE_MIN, NW_TEMPERATURE_MAX), INT64_C(2149941997),
		   "from one end of the type to the other");

	for (i = -5000; i < 5000; i++)
	{
		int64_t		value = nw_heating_steps(i * 97, NW_DEGREE_DAY_BASE);

		nw_day_sums_add(&all, value);
		nw_day_sums_add(i % 3 ? &left : &right, value);
	}
	ok(nw_day_sums_combine(&right, &left) && right.n == all.n && right.sum == all.sum,
	   "parts combine to the whole");
	for (i = -5000; i < 5000; i++)
	{
		if (i % 3 == 0)
			nw_day_sums_remove(&all, nw_heating_steps(i * 97, NW_DEGREE_DAY_BASE));
	}
	ok(all.n == left.n && all.sum == left.sum, "what was added can be taken back");

	all = before = (nw_day_sums) {7, INT64_MAX};
	ok(!nw_day_sums_add(&all, 1) && !nw_day_sums_combine(&all, &before) && all.n == 7 && all.sum == INT64_MAX,
	   "a sum that would overflow is left alone");
	all.sum = INT64_MIN;
	ok(!nw_day_sums_remove(&all, 1) && all.n == 7, "at the other end too");
}

static void
extremes(void)
{
	static const nw_temperature values[] = {5, -3, 8, NW_TEMPERATURE_MIN, NW_TEMPERATURE_MAX};
	nw_extremes all = {0, 0, 0};
	nw_extremes none = {0, 0, 0};
	int			i;

	nw_extremes_combine(&all, &none);
	is_int(all.n, 0, "nothing and nothing is nothing");
	for (i = 0; i < 3; i++)
		nw_extremes_add(&all, values[i]);
	ok(all.n == 3 && all.low == -3 && all.high == 8, "the coldest and the warmest");
	nw_extremes_combine(&all, &none);
	ok(all.n == 3 && all.low == -3 && all.high == 8, "nothing changes nothing");
	nw_extremes_combine(&none, &all);
	ok(none.n == 3 && none.low == -3 && none.high == 8, "from either side");
	nw_extremes_add(&all, values[3]);
	nw_extremes_add(&all, values[4]);
	ok(all.low == NW_TEMPERATURE_MIN && all.high == NW_TEMPERATURE_MAX, "the ends of the type");
}

static void
buckets(void)
{
	static const struct
	{
		nw_temperature t;
		int64_t		width;
		nw_temperature origin;
		nw_status	status;
		nw_temperature bucket;
	}			cases[] =
	{
		{0, 10, 0, NW_OK, 0}, {9, 10, 0, NW_OK, 0}, {10, 10, 0, NW_OK, 10}, {-1, 10, 0, NW_OK, -10},
		{-10, 10, 0, NW_OK, -10}, {-11, 10, 0, NW_OK, -20}, {4, 10, 5, NW_OK, -5}, {5, 10, 5, NW_OK, 5},
		{-6, 10, 5, NW_OK, -15}, {7, 1, 3, NW_OK, 7}, {4, 10, -25, NW_OK, -5},
		{NW_TEMPERATURE_MAX, 90000, NW_TEMPERATURE_MIN, NW_OK, 2147461650},
		{NW_TEMPERATURE_MIN, 90000, NW_TEMPERATURE_MAX, NW_RANGE, NW_TEMPERATURE_MIN},
		{NW_TEMPERATURE_MIN, 90000, 0, NW_RANGE, NW_TEMPERATURE_MIN},
		{NW_TEMPERATURE_MIN, 1, 0, NW_OK, NW_TEMPERATURE_MIN},
		{5, INT64_C(90000000000), 5, NW_OK, 5},
		{4, INT64_C(90000000000), 5, NW_RANGE, NW_TEMPERATURE_MIN},
	};
	size_t		i;
	nw_temperature bucket;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		is_int(nw_temperature_bucket(cases[i].t, cases[i].width, cases[i].origin, &bucket), cases[i].status,
			   "%d by %lld from %d", cases[i].t, (long long) cases[i].width, cases[i].origin);
		is_int(bucket, cases[i].bucket, "is in the bucket of %d", cases[i].bucket);
	}
}

int
main(void)
{
	degree_days();
	extremes();
	buckets();
	return done_testing();
}
