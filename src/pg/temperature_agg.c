/*
 * pg/temperature_agg.c
 *		avg, stddev and variance of temperatures.
 *
 * The state is an int8[4] that core's nw_temperature_sums is laid over and
 * that an aggregate's run changes in place.
 */
#include "pg/temperature.h"

#include <math.h>

#include "catalog/pg_type.h"
#include "utils/array.h"

#include "core/weather/temperature_stats.h"

#define STATE_SIZE (ARR_OVERHEAD_NONULLS(1) + sizeof(nw_temperature_sums))

/*
 * The sums of the state in argument n.  Anyone may call these functions with
 * any array, so its shape is checked each time, as core's do.
 */
static nw_temperature_sums *
get_sums(ArrayType *state)
{
	if (ARR_HASNULL(state) || ARR_NDIM(state) != 1 || ARR_ELEMTYPE(state) != INT8OID ||
		ARR_SIZE(state) != STATE_SIZE)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("temperature aggregate state must be an array of four bigints")));
	return (nw_temperature_sums *) ((char *) state + ARR_OVERHEAD_NONULLS(1));
}

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

PG_FUNCTION_INFO_V1(nw_temperature_accum);
Datum
nw_temperature_accum(PG_FUNCTION_ARGS)
{
	ArrayType  *state = own_state(fcinfo);

	check_sum(nw_temperature_sums_add(get_sums(state), PG_GETARG_TEMPERATURE(1)));
	PG_RETURN_ARRAYTYPE_P(state);
}

PG_FUNCTION_INFO_V1(nw_temperature_accum_inv);
Datum
nw_temperature_accum_inv(PG_FUNCTION_ARGS)
{
	ArrayType  *state = own_state(fcinfo);

	check_sum(nw_temperature_sums_remove(get_sums(state), PG_GETARG_TEMPERATURE(1)));
	PG_RETURN_ARRAYTYPE_P(state);
}

PG_FUNCTION_INFO_V1(nw_temperature_combine);
Datum
nw_temperature_combine(PG_FUNCTION_ARGS)
{
	ArrayType  *state = own_state(fcinfo);

	check_sum(nw_temperature_sums_combine(get_sums(state), get_sums(PG_GETARG_ARRAYTYPE_P(1))));
	PG_RETURN_ARRAYTYPE_P(state);
}

PG_FUNCTION_INFO_V1(nw_temperature_avg_final);
Datum
nw_temperature_avg_final(PG_FUNCTION_ARGS)
{
	nw_temperature_sums *sums = get_sums(PG_GETARG_ARRAYTYPE_P(0));
	nw_temperature value;
	nw_status	status;

	if (sums->n <= 0)
		PG_RETURN_NULL();
	status = nw_temperature_average(sums, &value);
	nw_pg_temperature_check(status, value);
	PG_RETURN_TEMPERATURE(value);
}

PG_FUNCTION_INFO_V1(nw_temperature_variance_final);
Datum
nw_temperature_variance_final(PG_FUNCTION_ARGS)
{
	nw_temperature_sums *sums = get_sums(PG_GETARG_ARRAYTYPE_P(0));

	if (sums->n <= 1)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(nw_temperature_variance(sums));
}

PG_FUNCTION_INFO_V1(nw_temperature_stddev_final);
Datum
nw_temperature_stddev_final(PG_FUNCTION_ARGS)
{
	nw_temperature_sums *sums = get_sums(PG_GETARG_ARRAYTYPE_P(0));

	if (sums->n <= 1)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(sqrt(nw_temperature_variance(sums)));
}
