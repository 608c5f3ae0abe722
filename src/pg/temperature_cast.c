/*
 * pg/temperature_cast.c
 *		From and to plain numbers, JSON and labels.
 */
#include "pg/temperature.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "core/weather/temperature_text.h"
#include "pg/plumbing.h"

/* The scale that an SQL argument names. */
static char
get_unit(text *unit)
{
	char		found = nw_temperature_unit(VARDATA_ANY(unit), VARSIZE_ANY_EXHDR(unit));

	if (found == 0)
	{
		/* the text may be a whole page */
		int			len = (int) VARSIZE_ANY_EXHDR(unit);
		int			shown = pg_mbcliplen(VARDATA_ANY(unit), len, 40);

		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown temperature unit: \"%.*s%s\"", shown, VARDATA_ANY(unit),
						shown < len ? "..." : ""),
				 errhint("Units are C, F and K.")));
	}
	return found;
}

static Datum
from_float8(double number, char unit)
{
	nw_temperature value;
	nw_status	status = nw_temperature_from_double(number, unit, &value);

	nw_pg_temperature_check(status, value);
	PG_RETURN_TEMPERATURE(value);
}

/*
 * Goes by the decimal digits, so that it rounds as the text form does.
 */
static Datum
from_numeric(Datum number, char unit)
{
	char	   *digits = DatumGetCString(DirectFunctionCall1(numeric_out, number));
	nw_number	read;
	nw_temperature value;
	nw_status	status;
	size_t		n = nw_number_scan(digits, strlen(digits), NW_NUMBER_SIGN, &read);

	if (n == 0)
	{
		/* NaN, Infinity and -Infinity are the numerics without digits */
		if (digits[0] == 'N')
			nw_pg_temperature_check(NW_SYNTAX, 0);
		nw_pg_temperature_check(NW_RANGE, digits[0] == '-' ? NW_TEMPERATURE_MIN : NW_TEMPERATURE_MAX);
	}
	pfree(digits);
	status = nw_temperature_from_number(&read, unit, &value);
	nw_pg_temperature_check(status, value);
	PG_RETURN_TEMPERATURE(value);
}

PG_FUNCTION_INFO_V1(nw_temperature_from_float8);
Datum
nw_temperature_from_float8(PG_FUNCTION_ARGS)
{
	return from_float8(PG_GETARG_FLOAT8(0), 'C');
}

PG_FUNCTION_INFO_V1(nw_temperature_from_float8_unit);
Datum
nw_temperature_from_float8_unit(PG_FUNCTION_ARGS)
{
	return from_float8(PG_GETARG_FLOAT8(0), get_unit(PG_GETARG_TEXT_PP(1)));
}

PG_FUNCTION_INFO_V1(nw_temperature_from_numeric);
Datum
nw_temperature_from_numeric(PG_FUNCTION_ARGS)
{
	return from_numeric(PG_GETARG_DATUM(0), 'C');
}

PG_FUNCTION_INFO_V1(nw_temperature_from_numeric_unit);
Datum
nw_temperature_from_numeric_unit(PG_FUNCTION_ARGS)
{
	return from_numeric(PG_GETARG_DATUM(0), get_unit(PG_GETARG_TEXT_PP(1)));
}

PG_FUNCTION_INFO_V1(nw_temperature_from_int4);
Datum
nw_temperature_from_int4(PG_FUNCTION_ARGS)
{
	nw_temperature value;
	int64		steps = (int64) PG_GETARG_INT32(0) * NW_TEMPERATURE_PER_DEGREE;
	nw_status	status = nw_temperature_from_steps(steps, &value);

	nw_pg_temperature_check(status, value);
	PG_RETURN_TEMPERATURE(value);
}

PG_FUNCTION_INFO_V1(nw_celsius);
Datum
nw_celsius(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(nw_temperature_celsius(PG_GETARG_TEMPERATURE(0)));
}

PG_FUNCTION_INFO_V1(nw_fahrenheit);
Datum
nw_fahrenheit(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(nw_temperature_fahrenheit(PG_GETARG_TEMPERATURE(0)));
}

PG_FUNCTION_INFO_V1(nw_kelvin);
Datum
nw_kelvin(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(nw_temperature_kelvin(PG_GETARG_TEMPERATURE(0)));
}

/* The printed decimal as a numeric. */
static Datum
printed_numeric(nw_temperature value)
{
	char		digits[NW_TEMPERATURE_PRINT_MAX];

	nw_temperature_print(value, digits);
	return DirectFunctionCall3(numeric_in, CStringGetDatum(digits),
							   ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}

PG_FUNCTION_INFO_V1(nw_temperature_to_numeric);
Datum
nw_temperature_to_numeric(PG_FUNCTION_ARGS)
{
	return printed_numeric(PG_GETARG_TEMPERATURE(0));
}

/* json is text: the printed decimal is a JSON number as it stands */
PG_FUNCTION_INFO_V1(nw_temperature_to_json);
Datum
nw_temperature_to_json(PG_FUNCTION_ARGS)
{
	char		digits[NW_TEMPERATURE_PRINT_MAX];
	int			n = nw_temperature_print(PG_GETARG_TEMPERATURE(0), digits);

	return nw_pg_text_datum(digits, n);
}

PG_FUNCTION_INFO_V1(nw_temperature_to_jsonb);
Datum
nw_temperature_to_jsonb(PG_FUNCTION_ARGS)
{
	JsonbValue	number;

	number.type = jbvNumeric;
	number.val.numeric = DatumGetNumeric(printed_numeric(PG_GETARG_TEMPERATURE(0)));
	PG_RETURN_JSONB_P(JsonbValueToJsonb(&number));
}

/* nw_temperature_text is what core calls its struct */
PG_FUNCTION_INFO_V1(nw_temperature_label);
Datum
nw_temperature_label(PG_FUNCTION_ARGS)
{
	char		unit = get_unit(PG_GETARG_TEXT_PP(1));
	int32		places = PG_GETARG_INT32(2);
	char		label[NW_TEMPERATURE_FORMAT_MAX];
	int			n;

	if (places < 0 || places > NW_TEMPERATURE_PLACES_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("number of decimal places must be between 0 and %d",
						NW_TEMPERATURE_PLACES_MAX)));
	n = nw_temperature_format(PG_GETARG_TEMPERATURE(0), unit, places, label);
	return nw_pg_text_datum(label, n);
}
