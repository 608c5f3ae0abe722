/*
 * pg/temperature_index.c
 *		Support functions of the index access methods, sorting and RANGE frames.
 */
#include "pg/temperature.h"

#include "common/hashfn.h"
#include "utils/sortsupport.h"
#if NW_HAVE_SKIPSUPPORT
#include "utils/skipsupport.h"
#endif

/* the datum is an int32 and its order the integers': core's comparator, with its specialised sort */
PG_FUNCTION_INFO_V1(nw_temperature_sortsupport);
Datum
nw_temperature_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);

	ssup->comparator = ssup_datum_int32_cmp;
	PG_RETURN_VOID();
}

PG_FUNCTION_INFO_V1(nw_temperature_hash);
Datum
nw_temperature_hash(PG_FUNCTION_ARGS)
{
	return hash_uint32((uint32) PG_GETARG_TEMPERATURE(0));
}

PG_FUNCTION_INFO_V1(nw_temperature_hash_extended);
Datum
nw_temperature_hash_extended(PG_FUNCTION_ARGS)
{
	return hash_uint32_extended((uint32) PG_GETARG_TEMPERATURE(0), PG_GETARG_INT64(1));
}

/*
 * Is val <= (less) or >= base - offset (sub) or base + offset?  Asked as
 * val - base against the offset: the difference of two temperatures is exact
 * and cannot overflow, and a difference of 900 steps is the double 0.1.
 */
PG_FUNCTION_INFO_V1(nw_temperature_in_range);
Datum
nw_temperature_in_range(PG_FUNCTION_ARGS)
{
	int64		difference = (int64) PG_GETARG_TEMPERATURE(0) - PG_GETARG_TEMPERATURE(1);
	double		kelvins = (double) difference / NW_TEMPERATURE_PER_DEGREE;
	double		offset = PG_GETARG_FLOAT8(2);
	bool		sub = PG_GETARG_BOOL(3);
	bool		less = PG_GETARG_BOOL(4);

	if (!(offset >= 0))			/* NaN too */
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PRECEDING_OR_FOLLOWING_SIZE),
				 errmsg("invalid preceding or following size in window function")));
	if (sub)
		offset = -offset;
	PG_RETURN_BOOL(less ? kelvins <= offset : kelvins >= offset);
}

#if NW_HAVE_SKIPSUPPORT

static Datum
previous_temperature(Relation rel, Datum existing, bool *underflow)
{
	nw_temperature value = DatumGetTemperature(existing);

	*underflow = value <= NW_TEMPERATURE_MIN;
	return *underflow ? (Datum) 0 : TemperatureGetDatum(value - 1);
}

static Datum
next_temperature(Relation rel, Datum existing, bool *overflow)
{
	nw_temperature value = DatumGetTemperature(existing);

	*overflow = value == NW_TEMPERATURE_MAX;
	return *overflow ? (Datum) 0 : TemperatureGetDatum(value + 1);
}

PG_FUNCTION_INFO_V1(nw_temperature_skipsupport);
Datum
nw_temperature_skipsupport(PG_FUNCTION_ARGS)
{
	SkipSupport sksup = (SkipSupport) PG_GETARG_POINTER(0);

	sksup->decrement = previous_temperature;
	sksup->increment = next_temperature;
	sksup->low_elem = TemperatureGetDatum(NW_TEMPERATURE_MIN);
	sksup->high_elem = TemperatureGetDatum(NW_TEMPERATURE_MAX);
	PG_RETURN_VOID();
}

#endif
