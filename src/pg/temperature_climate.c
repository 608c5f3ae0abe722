/*
 * pg/temperature_climate.c
 *		Degree days, counts of days, daily range, buckets.
 *
 * The states are int8 arrays that core's structs are laid over and that an
 * aggregate's run changes in place, as those of temperature_agg.c.
 */
#include "pg/temperature.h"

#include "catalog/pg_type.h"
#include "utils/array.h"

#include "core/weather/climate.h"

/*
 * The "items" numbers of the state in argument n.  Anyone may call these
 * functions with any array, so its shape is checked each time.
 */
static void *
get_state(ArrayType *state, int items)
{
	if (ARR_HASNULL(state) || ARR_NDIM(state) != 1 || ARR_ELEMTYPE(state) != INT8OID ||
		ARR_SIZE(state) != ARR_OVERHEAD_NONULLS(1) + items * sizeof(int64))
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("temperature aggregate state must be an array of %d bigints", items)));
	return (char *) state + ARR_OVERHEAD_NONULLS(1);
}

#define get_sums(state) ((nw_day_sums *) get_state((state), 2))
#define get_extremes(state) ((nw_extremes *) get_state((state), 3))

/* The state to change: the aggregate's own, a copy outside an aggregate. */
static ArrayType *
own_state(FunctionCallInfo fcinfo)
{
	if (AggCheckCallContext(fcinfo, NULL))
		return PG_GETARG_ARRAYTYPE_P(0);
	return PG_GETARG_ARRAYTYPE_P_COPY(0);
}

static void
check_sum(bool fits)
{
	if (!fits)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("sum of temperatures out of range")));
}

/* The base of degree days in argument 2: a temperature, or a number of degrees Celsius. */
static inline nw_temperature
get_base(FunctionCallInfo fcinfo)
{
	return PG_GETARG_TEMPERATURE(2);
}

static inline nw_temperature
get_base_float8(FunctionCallInfo fcinfo)
{
	nw_temperature base;
	nw_status	status = nw_temperature_from_double(PG_GETARG_FLOAT8(2), 'C', &base);

	nw_pg_temperature_check(status, base);
	return base;
}

/* A transition function and its inverse: what the day in argument 1 adds to the sum. */
#define ACCUMULATOR(name, value) \
	PG_FUNCTION_INFO_V1(nw_##name##_accum); \
	Datum \
	nw_##name##_accum(PG_FUNCTION_ARGS) \
	{ \
		ArrayType  *state = own_state(fcinfo); \
		nw_temperature t = PG_GETARG_TEMPERATURE(1); \
		check_sum(nw_day_sums_add(get_sums(state), (value))); \
		PG_RETURN_ARRAYTYPE_P(state); \
	} \
	PG_FUNCTION_INFO_V1(nw_##name##_accum_inv); \
	Datum \
	nw_##name##_accum_inv(PG_FUNCTION_ARGS) \
	{ \
		ArrayType  *state = own_state(fcinfo); \
		nw_temperature t = PG_GETARG_TEMPERATURE(1); \
		check_sum(nw_day_sums_remove(get_sums(state), (value))); \
		PG_RETURN_ARRAYTYPE_P(state); \
	}

ACCUMULATOR(heating_degree, nw_heating_steps(t, NW_DEGREE_DAY_BASE))
ACCUMULATOR(heating_degree_base, nw_heating_steps(t, get_base(fcinfo)))
ACCUMULATOR(heating_degree_float8, nw_heating_steps(t, get_base_float8(fcinfo)))
ACCUMULATOR(cooling_degree, nw_cooling_steps(t, NW_DEGREE_DAY_BASE))
ACCUMULATOR(cooling_degree_base, nw_cooling_steps(t, get_base(fcinfo)))
ACCUMULATOR(cooling_degree_float8, nw_cooling_steps(t, get_base_float8(fcinfo)))
ACCUMULATOR(freezing_day, t < NW_FREEZING)
ACCUMULATOR(tropical_night, t >= NW_TROPICAL_NIGHT)
ACCUMULATOR(heat_day, t >= NW_HEAT_DAY)

PG_FUNCTION_INFO_V1(nw_day_sums_combine_state);
Datum
nw_day_sums_combine_state(PG_FUNCTION_ARGS)
{
	ArrayType  *state = own_state(fcinfo);

	check_sum(nw_day_sums_combine(get_sums(state), get_sums(PG_GETARG_ARRAYTYPE_P(1))));
	PG_RETURN_ARRAYTYPE_P(state);
}

/* Kelvins times days; NULL when no day is known. */
PG_FUNCTION_INFO_V1(nw_degree_days_final);
Datum
nw_degree_days_final(PG_FUNCTION_ARGS)
{
	nw_day_sums *sums = get_sums(PG_GETARG_ARRAYTYPE_P(0));

	if (sums->n <= 0)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8((double) sums->sum / NW_TEMPERATURE_PER_DEGREE);
}

PG_FUNCTION_INFO_V1(nw_day_count_final);
Datum
nw_day_count_final(PG_FUNCTION_ARGS)
{
	nw_day_sums *sums = get_sums(PG_GETARG_ARRAYTYPE_P(0));

	if (sums->n <= 0)
		PG_RETURN_NULL();
	PG_RETURN_INT64(sums->sum);
}

PG_FUNCTION_INFO_V1(nw_diurnal_range_accum);
Datum
nw_diurnal_range_accum(PG_FUNCTION_ARGS)
{
	ArrayType  *state = own_state(fcinfo);

	nw_extremes_add(get_extremes(state), PG_GETARG_TEMPERATURE(1));
	PG_RETURN_ARRAYTYPE_P(state);
}

PG_FUNCTION_INFO_V1(nw_diurnal_range_combine);
Datum
nw_diurnal_range_combine(PG_FUNCTION_ARGS)
{
	ArrayType  *state = own_state(fcinfo);

	nw_extremes_combine(get_extremes(state), get_extremes(PG_GETARG_ARRAYTYPE_P(1)));
	PG_RETURN_ARRAYTYPE_P(state);
}

PG_FUNCTION_INFO_V1(nw_diurnal_range_final);
Datum
nw_diurnal_range_final(PG_FUNCTION_ARGS)
{
	nw_extremes *extremes = get_extremes(PG_GETARG_ARRAYTYPE_P(0));

	if (extremes->n <= 0)
		PG_RETURN_NULL();
	/* exact for temperatures, and no overflow for a state that no run made */
	PG_RETURN_FLOAT8(((double) extremes->high - (double) extremes->low) / NW_TEMPERATURE_PER_DEGREE);
}

PG_FUNCTION_INFO_V1(nw_sql_temperature_bucket);
Datum
nw_sql_temperature_bucket(PG_FUNCTION_ARGS)
{
	double		width = PG_GETARG_FLOAT8(1);
	int64_t		steps;
	nw_status	status;
	nw_temperature bucket;

	if (!(width > 0))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("width of a temperature bucket must be greater than zero")));
	if (!nw_temperature_steps_from_double(width, &steps) || steps == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("width of a temperature bucket out of range"),
				 errdetail("It can be 1/9000 to 10000000 kelvins.")));
	status = nw_temperature_bucket(PG_GETARG_TEMPERATURE(0), steps, PG_GETARG_TEMPERATURE(2), &bucket);
	nw_pg_temperature_check(status, bucket);
	PG_RETURN_TEMPERATURE(bucket);
}
