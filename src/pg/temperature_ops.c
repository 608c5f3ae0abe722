/*
 * pg/temperature_ops.c
 *		Comparison and arithmetic of temperatures and numbers.
 */
#include "pg/temperature.h"

/* The six comparisons of one pair of types, out of one "compare" with a sign. */
#define COMPARISON(prefix, name, getleft, getright, compare, op) \
	PG_FUNCTION_INFO_V1(nw_##prefix##_##name); \
	Datum \
	nw_##prefix##_##name(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_BOOL(compare(getleft(0), getright(1)) op 0); \
	}

#define COMPARISONS(prefix, getleft, getright, compare) \
	COMPARISON(prefix, eq, getleft, getright, compare, ==) \
	COMPARISON(prefix, ne, getleft, getright, compare, !=) \
	COMPARISON(prefix, lt, getleft, getright, compare, <) \
	COMPARISON(prefix, le, getleft, getright, compare, <=) \
	COMPARISON(prefix, gt, getleft, getright, compare, >) \
	COMPARISON(prefix, ge, getleft, getright, compare, >=)

static inline int
compare_temperatures(nw_temperature a, nw_temperature b)
{
	return a < b ? -1 : a > b;
}

static inline int
compare_with_float8(nw_temperature a, double b)
{
	return nw_temperature_compare_double(a, b);
}

static inline int
compare_float8_with(double a, nw_temperature b)
{
	return -nw_temperature_compare_double(b, a);
}

COMPARISONS(temperature, PG_GETARG_TEMPERATURE, PG_GETARG_TEMPERATURE, compare_temperatures)
COMPARISONS(temperature_float8, PG_GETARG_TEMPERATURE, PG_GETARG_FLOAT8, compare_with_float8)
COMPARISONS(float8_temperature, PG_GETARG_FLOAT8, PG_GETARG_TEMPERATURE, compare_float8_with)

PG_FUNCTION_INFO_V1(nw_temperature_cmp);
Datum
nw_temperature_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare_temperatures(PG_GETARG_TEMPERATURE(0), PG_GETARG_TEMPERATURE(1)));
}

PG_FUNCTION_INFO_V1(nw_temperature_float8_cmp);
Datum
nw_temperature_float8_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare_with_float8(PG_GETARG_TEMPERATURE(0), PG_GETARG_FLOAT8(1)));
}

PG_FUNCTION_INFO_V1(nw_float8_temperature_cmp);
Datum
nw_float8_temperature_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare_float8_with(PG_GETARG_FLOAT8(0), PG_GETARG_TEMPERATURE(1)));
}

PG_FUNCTION_INFO_V1(nw_temperature_smaller);
Datum
nw_temperature_smaller(PG_FUNCTION_ARGS)
{
	nw_temperature a = PG_GETARG_TEMPERATURE(0);
	nw_temperature b = PG_GETARG_TEMPERATURE(1);

	PG_RETURN_TEMPERATURE(a < b ? a : b);
}

PG_FUNCTION_INFO_V1(nw_temperature_larger);
Datum
nw_temperature_larger(PG_FUNCTION_ARGS)
{
	nw_temperature a = PG_GETARG_TEMPERATURE(0);
	nw_temperature b = PG_GETARG_TEMPERATURE(1);

	PG_RETURN_TEMPERATURE(a > b ? a : b);
}

/* Also the range type's subtype_diff. */
PG_FUNCTION_INFO_V1(nw_temperature_mi);
Datum
nw_temperature_mi(PG_FUNCTION_ARGS)
{
	int64		difference = (int64) PG_GETARG_TEMPERATURE(0) - PG_GETARG_TEMPERATURE(1);

	PG_RETURN_FLOAT8((double) difference / NW_TEMPERATURE_PER_DEGREE);
}

/* value + sign * kelvins */
static Datum
shift(nw_temperature value, int sign, double kelvins)
{
	int64		steps;
	nw_status	status;
	nw_temperature result;

	if (kelvins != kelvins)
		nw_pg_temperature_check(NW_SYNTAX, 0);
	if (!nw_temperature_steps_from_double(kelvins, &steps))
		nw_pg_temperature_check(NW_RANGE,
								(kelvins < 0) == (sign < 0) ? NW_TEMPERATURE_MAX : NW_TEMPERATURE_MIN);
	status = nw_temperature_from_steps(value + sign * steps, &result);
	nw_pg_temperature_check(status, result);
	PG_RETURN_TEMPERATURE(result);
}

PG_FUNCTION_INFO_V1(nw_temperature_pl_float8);
Datum
nw_temperature_pl_float8(PG_FUNCTION_ARGS)
{
	return shift(PG_GETARG_TEMPERATURE(0), 1, PG_GETARG_FLOAT8(1));
}

PG_FUNCTION_INFO_V1(nw_float8_pl_temperature);
Datum
nw_float8_pl_temperature(PG_FUNCTION_ARGS)
{
	return shift(PG_GETARG_TEMPERATURE(1), 1, PG_GETARG_FLOAT8(0));
}

PG_FUNCTION_INFO_V1(nw_temperature_mi_float8);
Datum
nw_temperature_mi_float8(PG_FUNCTION_ARGS)
{
	return shift(PG_GETARG_TEMPERATURE(0), -1, PG_GETARG_FLOAT8(1));
}
