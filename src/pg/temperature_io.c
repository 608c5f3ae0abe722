/*
 * pg/temperature_io.c
 *		Text and binary form of temperature.
 */
#include "pg/temperature.h"

#include <ctype.h>

#include "libpq/pqformat.h"

#include "core/weather/temperature_text.h"
#include "pg/plumbing.h"

const char *
nw_pg_temperature_detail(nw_temperature end)
{
	return end == NW_TEMPERATURE_MIN ?
		"Absolute zero is -273.15 degrees Celsius." :
		"The type temperature ends at 238609.2941 degrees Celsius.";
}

void
nw_pg_temperature_check(nw_status status, nw_temperature end)
{
	if (status == NW_SYNTAX)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("temperature out of range"),
				 errdetail("NaN is not a temperature.")));
	if (status != NW_OK)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("temperature out of range"),
				 errdetail("%s", nw_pg_temperature_detail(end))));
}

/* 5,9: was a comma meant to be a decimal point? */
static bool
decimal_comma(const char *text)
{
	const char *comma = strchr(text, ',');

	return comma != NULL && comma > text && isdigit((unsigned char) comma[-1]) && isdigit((unsigned char) comma[1]);
}

PG_FUNCTION_INFO_V1(nw_temperature_in);
Datum
nw_temperature_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	size_t		len = strlen(text);
	nw_temperature value;
	nw_status	status;

	nw_pg_require_utf8();
	status = nw_temperature_parse(text, len, &value);
	if (status != NW_OK)
	{
		nw_pg_input_error_hint(NW_ESCONTEXT(fcinfo), status, "temperature", text, len,
							   status == NW_RANGE ? nw_pg_temperature_detail(value) : NULL,
							   decimal_comma(text) ? "A comma separates thousands: write 5.9 for 5,9." : NULL);
		PG_RETURN_NULL();
	}
	PG_RETURN_TEMPERATURE(value);
}

PG_FUNCTION_INFO_V1(nw_temperature_out);
Datum
nw_temperature_out(PG_FUNCTION_ARGS)
{
	char	   *text = palloc(NW_TEMPERATURE_PRINT_MAX);

	nw_temperature_print_sign(PG_GETARG_TEMPERATURE(0), text);
	PG_RETURN_CSTRING(text);
}

PG_FUNCTION_INFO_V1(nw_temperature_recv);
Datum
nw_temperature_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	int32		value = (int32) pq_getmsgint(buf, 4);

	if (!nw_temperature_valid(value))
		nw_pg_temperature_check(NW_RANGE, NW_TEMPERATURE_MIN);
	PG_RETURN_TEMPERATURE(value);
}

PG_FUNCTION_INFO_V1(nw_temperature_send);
Datum
nw_temperature_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint32(&buf, (uint32) PG_GETARG_TEMPERATURE(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}
