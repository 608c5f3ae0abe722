/*
 * pg/weather_from_metar.c
 *		weather_from_metar(text, ref): rows of core/weather/metar.
 */
#include "pg/plumbing.h"

#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/timestamp.h"

#include "core/weather/metar.h"

enum
{
	COL_OBSERVED_AT, COL_STATION_ID, COL_STATION, COL_MEASURE, COL_LOW, COL_HIGH, COL_UNIT,
	COL_CONDITION, COL_ROLE
};

/* core counts from 1970, the server from 2000 */
#define EPOCH_DAYS (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE)

static void
put_row(nw_rows *rows, const nw_metar *report, const nw_metar_row *row, const TimestampTz *observed_at)
{
	if (observed_at)
		nw_rows_set(rows, COL_OBSERVED_AT, TimestampTzGetDatum(*observed_at));
	nw_rows_set_text(rows, COL_STATION, report->station, sizeof(report->station));
	nw_rows_set_cstring(rows, COL_MEASURE, row->measure);
	if (row->has_low)
		nw_rows_set(rows, COL_LOW, Float8GetDatum(row->low));
	if (row->has_high)
		nw_rows_set(rows, COL_HIGH, Float8GetDatum(row->high));
	if (row->unit)
		nw_rows_set_cstring(rows, COL_UNIT, row->unit);
	if (row->condition != 0)
		nw_rows_set(rows, COL_CONDITION, Int16GetDatum(row->condition));
	if (row->role)
		nw_rows_set_cstring(rows, COL_ROLE, row->role);
	nw_rows_put(rows);
}

PG_FUNCTION_INFO_V1(nw_weather_from_metar);
Datum
nw_weather_from_metar(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		doc;
	nw_text_cursor cursor;
	nw_rows		rows;
	nw_metar	report;
	bool		has_ref = !PG_ARGISNULL(1) && !DATE_NOT_FINITE(PG_GETARG_DATEADT(1));

	nw_rows_begin(&rows, fcinfo);
	if (PG_ARGISNULL(0))
		return nw_rows_end(&rows, NULL);
	nw_pg_text_begin(&doc, &arena, PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
	nw_cursor_begin(&cursor, &doc);
	while (nw_metar_next(&cursor, &report))
	{
		TimestampTz at = 0;
		int64		seconds;
		bool		known;
		int			i;

		known = has_ref && nw_metar_time(&report, PG_GETARG_DATEADT(1) + EPOCH_DAYS, &seconds) &&
			!pg_mul_s64_overflow(seconds - EPOCH_DAYS * (int64) SECS_PER_DAY, USECS_PER_SEC, &at) &&
			IS_VALID_TIMESTAMP(at);
		for (i = 0; i < report.n_rows; i++)
			put_row(&rows, &report, &report.rows[i], known ? &at : NULL);
	}
	return nw_rows_end(&rows, &arena);
}
