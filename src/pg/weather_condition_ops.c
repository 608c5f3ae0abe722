/*
 * pg/weather_condition_ops.c
 *		Comparison, hashing and sorting of weather_condition: that of its code.
 */
#include "pg/weather_condition.h"

#include "common/hashfn.h"
#include "utils/sortsupport.h"

#define COMPARE(name, op) \
PG_FUNCTION_INFO_V1(nw_weather_condition_##name); \
Datum \
nw_weather_condition_##name(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(PG_GETARG_WEATHER_CONDITION(0) op PG_GETARG_WEATHER_CONDITION(1)); \
}

COMPARE(lt, <)
COMPARE(le, <=)
COMPARE(eq, ==)
COMPARE(ne, !=)
COMPARE(ge, >=)
COMPARE(gt, >)

PG_FUNCTION_INFO_V1(nw_weather_condition_cmp);
Datum
nw_weather_condition_cmp(PG_FUNCTION_ARGS)
{
	int			a = PG_GETARG_WEATHER_CONDITION(0);
	int			b = PG_GETARG_WEATHER_CONDITION(1);

	PG_RETURN_INT32(a < b ? -1 : a > b);
}

static int
fast_compare(Datum x, Datum y, SortSupport ssup)
{
	int			a = DatumGetInt16(x);
	int			b = DatumGetInt16(y);

	return a < b ? -1 : a > b;
}

PG_FUNCTION_INFO_V1(nw_weather_condition_sortsupport);
Datum
nw_weather_condition_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);

	ssup->comparator = fast_compare;
	PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(nw_weather_condition_hash);
Datum
nw_weather_condition_hash(PG_FUNCTION_ARGS)
{
	return hash_uint32((uint32) PG_GETARG_WEATHER_CONDITION(0));
}

PG_FUNCTION_INFO_V1(nw_weather_condition_hash_extended);
Datum
nw_weather_condition_hash_extended(PG_FUNCTION_ARGS)
{
	return hash_uint32_extended((uint32) PG_GETARG_WEATHER_CONDITION(0), PG_GETARG_INT64(1));
}
