/*
 * pg/weather_reading_extract.c
 *		extract_readings: the weather strips of a text as rows.
 */
#include "pg/weather_reading.h"

#include "utils/date.h"
#include "utils/datetime.h"

#include "core/weather/reading_scan.h"
#include "pg/plumbing.h"

enum
{
	COL_LINE_NO, COL_READING, COL_STATION, COL_STATION_ID, COL_TEMPERATURE, COL_CONDITION,
	COL_CONDITION_TEXT, COL_OBSERVED_ON, COL_PROVIDER
};

static void
put_reading(nw_rows *rows, const nw_text *text, const nw_reading *r)
{
	nw_reading_value value = {
		.station = text->raw + r->station.off,
		.station_len = r->station.len,
		.condition = text->raw + r->condition.off,
		.condition_len = r->condition.len,
		.has_temperature = r->has_temperature,
		.temperature = r->temperature
	};

	/* marks piled on letters can make a raw part longer than any reading's: such a line is none */
	if (value.station_len > NW_READING_PART_MAX || value.condition_len > NW_READING_PART_MAX)
		return;
	nw_rows_set(rows, COL_LINE_NO, Int32GetDatum(r->line_no));
	nw_rows_set(rows, COL_READING, PointerGetDatum(nw_pg_reading_make(&value)));
	nw_rows_set_text(rows, COL_STATION, value.station, value.station_len);
	if (r->station_id != 0)
		nw_rows_set(rows, COL_STATION_ID, Int32GetDatum(r->station_id));
	if (r->has_temperature)
		nw_rows_set(rows, COL_TEMPERATURE, Int32GetDatum(r->temperature));
	if (r->condition_code != 0)
		nw_rows_set(rows, COL_CONDITION, Int16GetDatum(r->condition_code));
	if (value.condition_len > 0)
		nw_rows_set_text(rows, COL_CONDITION_TEXT, value.condition, value.condition_len);
	if (r->year != 0)
		nw_rows_set(rows, COL_OBSERVED_ON,
					DateADTGetDatum(date2j(r->year, r->month, r->day) - POSTGRES_EPOCH_JDATE));
	if (r->provider.len > 0)
		nw_rows_set_text(rows, COL_PROVIDER, text->raw + r->provider.off, r->provider.len);
	nw_rows_put(rows);
}

PG_FUNCTION_INFO_V1(nw_extract_readings);
Datum
nw_extract_readings(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		page;
	nw_text_cursor cursor;
	nw_reading	r = {0};
	nw_rows		rows;

	nw_rows_begin(&rows, fcinfo);
	nw_pg_text_begin(&page, &arena, PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
	nw_cursor_begin(&cursor, &page);
	while (nw_reading_next(&cursor, &r))
		put_reading(&rows, &page, &r);
	return nw_rows_end(&rows, &arena);
}
