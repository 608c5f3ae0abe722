/*
 * pg/weather_indices.c
 *		Wind chill, heat index, dew point and their kin.
 *
 * Where a formula does not hold the answer is NULL; so is one that no
 * temperature can be.
 */
#include "pg/temperature.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "core/weather/indices.h"

/* Returns an index in degrees of a unit, rounded to the grid. */
#define RETURN_INDEX(known, value, unit) \
	do { \
		nw_temperature index_; \
		if (!(known) || nw_temperature_from_double((value), (unit), &index_) != NW_OK) \
			PG_RETURN_NULL(); \
		PG_RETURN_TEMPERATURE(index_); \
	} while (0)

#define RETURN_NUMBER(known, value) \
	do { \
		if (!(known)) \
			PG_RETURN_NULL(); \
		PG_RETURN_FLOAT8(value); \
	} while (0)

static inline double
get_celsius(FunctionCallInfo fcinfo, int n)
{
	return nw_temperature_celsius(PG_GETARG_TEMPERATURE(n));
}

/* km/h in the unit that an SQL argument names. */
static double
get_wind_unit(text *unit)
{
	double		kmh = nw_wind_unit_kmh(VARDATA_ANY(unit), VARSIZE_ANY_EXHDR(unit));

	if (kmh == 0)
	{
		/* the text may be a whole page */
		int			len = (int) VARSIZE_ANY_EXHDR(unit);
		int			shown = pg_mbcliplen(VARDATA_ANY(unit), len, 40);

		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown unit of wind speed: \"%.*s%s\"", shown, VARDATA_ANY(unit),
						shown < len ? "..." : ""),
				 errhint("Units are m/s, km/h, mph and kt.")));
	}
	return kmh;
}

PG_FUNCTION_INFO_V1(nw_sql_wind_chill);
Datum
nw_sql_wind_chill(PG_FUNCTION_ARGS)
{
	double		value = 0;
	double		kmh = PG_GETARG_FLOAT8(1) * get_wind_unit(PG_GETARG_TEXT_PP(2));

	RETURN_INDEX(nw_wind_chill(get_celsius(fcinfo, 0), kmh, &value), value, 'C');
}

PG_FUNCTION_INFO_V1(nw_sql_wind_chill_us);
Datum
nw_sql_wind_chill_us(PG_FUNCTION_ARGS)
{
	double		value = 0;
	double		mph = PG_GETARG_FLOAT8(1) * get_wind_unit(PG_GETARG_TEXT_PP(2)) / NW_KMH_PER_MPH;
	double		fahrenheit = nw_temperature_fahrenheit(PG_GETARG_TEMPERATURE(0));

	RETURN_INDEX(nw_wind_chill_us(fahrenheit, mph, &value), value, 'F');
}

PG_FUNCTION_INFO_V1(nw_sql_heat_index);
Datum
nw_sql_heat_index(PG_FUNCTION_ARGS)
{
	double		value = 0;
	double		fahrenheit = nw_temperature_fahrenheit(PG_GETARG_TEMPERATURE(0));

	RETURN_INDEX(nw_heat_index(fahrenheit, PG_GETARG_FLOAT8(1), &value), value, 'F');
}

/* The functions of degrees Celsius and one number more. */
#define INDEX_FUNCTION(name) \
	PG_FUNCTION_INFO_V1(nw_sql_##name); \
	Datum \
	nw_sql_##name(PG_FUNCTION_ARGS) \
	{ \
		double		value = 0; \
		RETURN_INDEX(nw_##name(get_celsius(fcinfo, 0), PG_GETARG_FLOAT8(1), &value), value, 'C'); \
	}

INDEX_FUNCTION(apparent_temperature_winter)
INDEX_FUNCTION(apparent_temperature_summer)
INDEX_FUNCTION(dew_point)
INDEX_FUNCTION(wet_bulb)

PG_FUNCTION_INFO_V1(nw_sql_discomfort_index);
Datum
nw_sql_discomfort_index(PG_FUNCTION_ARGS)
{
	double		value = 0;

	RETURN_NUMBER(nw_discomfort_index(get_celsius(fcinfo, 0), PG_GETARG_FLOAT8(1), &value), value);
}

PG_FUNCTION_INFO_V1(nw_sql_relative_humidity);
Datum
nw_sql_relative_humidity(PG_FUNCTION_ARGS)
{
	double		value = 0;

	RETURN_NUMBER(nw_relative_humidity(get_celsius(fcinfo, 0), get_celsius(fcinfo, 1), &value), value);
}

PG_FUNCTION_INFO_V1(nw_sql_saturation_vapour_pressure);
Datum
nw_sql_saturation_vapour_pressure(PG_FUNCTION_ARGS)
{
	double		value = 0;

	RETURN_NUMBER(nw_saturation_vapour_pressure(get_celsius(fcinfo, 0), &value), value);
}
