/*
 * pg/weather_reading_ops.c
 *		Comparison and hashing of weather_reading.  Equal values are equal
 *		bytes, so equality and hash look at the packed form alone.
 */
#include "pg/weather_reading.h"

#include "common/hashfn.h"

static int
compare(FunctionCallInfo fcinfo)
{
	struct varlena *a = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	struct varlena *b = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(1));
	nw_reading_value x;
	nw_reading_value y;
	int			order;

	nw_pg_reading_open(a, &x);
	nw_pg_reading_open(b, &y);
	order = nw_reading_compare(&x, &y);
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return order;
}

static bool
same_reading(FunctionCallInfo fcinfo)
{
	struct varlena *a = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	struct varlena *b = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(1));
	size_t		len = VARSIZE_ANY_EXHDR(a);
	bool		same = len == VARSIZE_ANY_EXHDR(b) && memcmp(VARDATA_ANY(a), VARDATA_ANY(b), len) == 0;

	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return same;
}

PG_FUNCTION_INFO_V1(nw_weather_reading_eq);
Datum
nw_weather_reading_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(same_reading(fcinfo));
}

PG_FUNCTION_INFO_V1(nw_weather_reading_ne);
Datum
nw_weather_reading_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(!same_reading(fcinfo));
}

PG_FUNCTION_INFO_V1(nw_weather_reading_lt);
Datum
nw_weather_reading_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) < 0);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_le);
Datum
nw_weather_reading_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) <= 0);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_ge);
Datum
nw_weather_reading_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) >= 0);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_gt);
Datum
nw_weather_reading_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) > 0);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_cmp);
Datum
nw_weather_reading_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

PG_FUNCTION_INFO_V1(nw_weather_reading_hash);
Datum
nw_weather_reading_hash(PG_FUNCTION_ARGS)
{
	struct varlena *a = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	Datum		hash = hash_any((unsigned char *) VARDATA_ANY(a), (int) VARSIZE_ANY_EXHDR(a));

	PG_FREE_IF_COPY(a, 0);
	return hash;
}

PG_FUNCTION_INFO_V1(nw_weather_reading_hash_extended);
Datum
nw_weather_reading_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *a = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	Datum		hash = hash_any_extended((unsigned char *) VARDATA_ANY(a), (int) VARSIZE_ANY_EXHDR(a),
										 PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(a, 0);
	return hash;
}
