/*
 * pg/weather_reading_io.c
 *		Text and binary form of weather_reading, its constructor and its parts.
 */
#include "pg/weather_reading.h"

#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "pg/kma_station.h"
#include "pg/plumbing.h"
#include "pg/weather_condition.h"

#define LIMIT_DETAIL "A station and a condition have at most 255 bytes each."

static void
check_stored(bool good)
{
	if (!good)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("invalid weather_reading value")));
}

void
nw_pg_reading_open(struct varlena *datum, nw_reading_value *out)
{
	check_stored(nw_reading_unpack(VARDATA_ANY(datum), VARSIZE_ANY_EXHDR(datum), out));
}

struct varlena *
nw_pg_reading_make(const nw_reading_value *value)
{
	size_t		size = VARHDRSZ + 3 + (value->has_temperature ? sizeof(nw_temperature) : 0) +
		value->station_len + value->condition_len;
	struct varlena *datum = palloc(size);

	SET_VARSIZE(datum, size);
	nw_reading_pack(value, VARDATA(datum));
	return datum;
}

PG_FUNCTION_INFO_V1(nw_weather_reading_in);
Datum
nw_weather_reading_in(PG_FUNCTION_ARGS)
{
	char	   *input = PG_GETARG_CSTRING(0);
	size_t		len = strlen(input);
	nw_arena	arena;
	nw_reading_value value;
	nw_status	status;
	struct varlena *datum = NULL;

	nw_pg_require_utf8();
	nw_arena_begin(&arena, &nw_pg_host);
	status = nw_reading_parse(input, len, &arena, &value);
	if (status == NW_OK)
		datum = nw_pg_reading_make(&value);
	nw_arena_end(&arena);
	if (!datum)
	{
		nw_pg_input_error_hint(NW_ESCONTEXT(fcinfo), status, "weather_reading", input, len,
							   status == NW_LIMIT ? LIMIT_DETAIL : NULL,
							   "A reading is a station, a temperature and a word for the weather, such as \"서울 -2.7℃맑음\".");
		PG_RETURN_NULL();
	}
	PG_RETURN_POINTER(datum);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_out);
Datum
nw_weather_reading_out(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	nw_reading_value value;
	nw_arena	arena;
	char	   *out;

	nw_pg_reading_open(datum, &value);
	out = palloc(nw_reading_print_size(&value));
	nw_arena_begin(&arena, &nw_pg_host);
	nw_reading_print(&value, &arena, out);
	nw_arena_end(&arena);
	PG_RETURN_CSTRING(out);
}

/* A counted text of the wire, in the database's encoding; -1 bytes: not there. */
static void
recv_part(StringInfo buf, const char **part, size_t *len)
{
	int32		bytes = (int32) pq_getmsgint(buf, 4);
	int			converted = 0;

	*part = NULL;
	*len = 0;
	if (bytes == -1)
		return;
	if (bytes <= 0 || bytes > buf->len - buf->cursor)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid length in external \"weather_reading\" value: %d", bytes)));
	*part = pq_getmsgtext(buf, bytes, &converted);
	*len = (size_t) converted;
	if (*len > NW_READING_PART_MAX)
		nw_pg_input_error(NULL, NW_LIMIT, "weather_reading", "", 0, LIMIT_DETAIL);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_recv);
Datum
nw_weather_reading_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	int			version = pq_getmsgbyte(buf);
	int			has_temperature;
	nw_reading_value value = {0};

	if (version != 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported weather_reading version number %d", version)));
	has_temperature = pq_getmsgbyte(buf);
	value.temperature = (nw_temperature) pq_getmsgint(buf, 4);
	value.has_temperature = has_temperature == 1;
	if (has_temperature > 1 || (has_temperature == 0 && value.temperature != 0))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid flag in external \"weather_reading\" value")));
	if (!nw_temperature_valid(value.temperature))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("temperature in external \"weather_reading\" value is out of range"),
				 errdetail("It is below absolute zero, -273.15℃.")));
	recv_part(buf, &value.station, &value.station_len);
	recv_part(buf, &value.condition, &value.condition_len);
	PG_RETURN_POINTER(nw_pg_reading_make(&value));
}

/* by hand: pq_sendcountedtext changed its arguments between versions */
static void
send_part(StringInfo buf, const char *part, size_t len)
{
	char	   *converted;

	if (len == 0)
	{
		pq_sendint32(buf, (uint32) -1);
		return;
	}
	converted = pg_server_to_client(part, (int) len);
	if (converted != part)
		len = strlen(converted);
	pq_sendint32(buf, (uint32) len);
	pq_sendbytes(buf, converted, (int) len);
	if (converted != part)
		pfree(converted);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_send);
Datum
nw_weather_reading_send(PG_FUNCTION_ARGS)
{
	nw_reading_value value;
	StringInfoData buf;

	nw_pg_reading_open(PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0)), &value);
	pq_begintypsend(&buf);
	pq_sendbyte(&buf, 1);
	pq_sendbyte(&buf, value.has_temperature);
	pq_sendint32(&buf, value.has_temperature ? (uint32) value.temperature : 0);
	send_part(&buf, value.station, value.station_len);
	send_part(&buf, value.condition, value.condition_len);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

PG_FUNCTION_INFO_V1(nw_parse_weather_reading);
Datum
nw_parse_weather_reading(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	nw_arena	arena;
	nw_reading_value value;
	struct varlena *datum = NULL;

	nw_arena_begin(&arena, &nw_pg_host);
	if (nw_reading_parse(VARDATA_ANY(input), VARSIZE_ANY_EXHDR(input), &arena, &value) == NW_OK)
		datum = nw_pg_reading_make(&value);
	nw_arena_end(&arena);
	PG_FREE_IF_COPY(input, 0);
	if (!datum)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(datum);
}

/* A part from an SQL argument; an empty string is a part that is not there. */
static void
get_part(FunctionCallInfo fcinfo, int n, const char **part, size_t *len)
{
	text	   *arg;

	if (PG_ARGISNULL(n))
		return;
	arg = PG_GETARG_TEXT_PP(n);
	*part = VARDATA_ANY(arg);
	*len = VARSIZE_ANY_EXHDR(arg);
	if (*len > NW_READING_PART_MAX)
		nw_pg_input_error(NULL, NW_LIMIT, "weather_reading", "", 0, LIMIT_DETAIL);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_make);
Datum
nw_weather_reading_make(PG_FUNCTION_ARGS)
{
	nw_reading_value value = {0};

	get_part(fcinfo, 0, &value.station, &value.station_len);
	if (!PG_ARGISNULL(1))
	{
		value.has_temperature = true;
		value.temperature = PG_GETARG_INT32(1);
	}
	get_part(fcinfo, 2, &value.condition, &value.condition_len);
	PG_RETURN_POINTER(nw_pg_reading_make(&value));
}

PG_FUNCTION_INFO_V1(nw_weather_reading_station);
Datum
nw_weather_reading_station(PG_FUNCTION_ARGS)
{
	nw_reading_value value;

	nw_pg_reading_open(PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0)), &value);
	if (value.station_len == 0)
		PG_RETURN_NULL();
	return nw_pg_text_datum(value.station, value.station_len);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_station_id);
Datum
nw_weather_reading_station_id(PG_FUNCTION_ARGS)
{
	nw_reading_value value;
	const nw_station *station;

	nw_pg_reading_open(PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0)), &value);
	station = nw_pg_station_by_name(value.station, value.station_len);
	if (!station)
		PG_RETURN_NULL();
	PG_RETURN_INT32(station->id);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_temperature);
Datum
nw_weather_reading_temperature(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	nw_temperature value = 0;
	bool		has;

	check_stored(nw_reading_packed_temperature(VARDATA_ANY(datum), VARSIZE_ANY_EXHDR(datum), &has, &value));
	if (!has)
		PG_RETURN_NULL();
	PG_RETURN_INT32(value);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_condition);
Datum
nw_weather_reading_condition(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	const char *word = NULL;
	size_t		len = 0;
	int16_t		code;

	check_stored(nw_reading_packed_condition(VARDATA_ANY(datum), VARSIZE_ANY_EXHDR(datum), &word, &len));
	code = nw_pg_condition_read(word, len);
	if (code == 0)
		PG_RETURN_NULL();
	PG_RETURN_WEATHER_CONDITION(code);
}

PG_FUNCTION_INFO_V1(nw_weather_reading_condition_text);
Datum
nw_weather_reading_condition_text(PG_FUNCTION_ARGS)
{
	nw_reading_value value;

	nw_pg_reading_open(PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0)), &value);
	if (value.condition_len == 0)
		PG_RETURN_NULL();
	return nw_pg_text_datum(value.condition, value.condition_len);
}
