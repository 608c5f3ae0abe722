/*
 * pg/kma_station.c
 *		The station directory in SQL.
 */
#include "pg/kma_station.h"

#include "access/htup_details.h"
#include "utils/builtins.h"

#include "pg/plumbing.h"

/* Longer than any name, however it is written. */
#define MAX_NAME 400

enum
{
	COL_ID, COL_NAME, COL_NAME_EN, COL_PROVINCE, COL_LATITUDE, COL_LONGITUDE, COL_ELEVATION,
	N_COLS
};

const nw_station *
nw_pg_station_by_name(const char *raw, size_t len)
{
	const nw_station *station = nw_station_by_name(raw, len);

	if (!station && len > 0 && len <= MAX_NAME)
	{
		nw_arena	arena;
		nw_text		text;

		nw_arena_begin(&arena, &nw_pg_host);
		nw_text_fold(&text, &arena, raw, len, NW_FOLD_READ);
		while (text.len > 0 && text.str[0] == ' ')
		{
			text.str++;
			text.len--;
		}
		while (text.len > 0 && text.str[text.len - 1] == ' ')
			text.len--;
		station = nw_station_by_name(text.str, text.len);
		nw_arena_end(&arena);
	}
	return station;
}

static void
station_values(const nw_station *station, Datum *values)
{
	values[COL_ID] = Int32GetDatum(station->id);
	values[COL_NAME] = CStringGetTextDatum(nw_station_text_of(station, NW_STATION_NAME));
	values[COL_NAME_EN] = CStringGetTextDatum(nw_station_text_of(station, NW_STATION_NAME_EN));
	values[COL_PROVINCE] = CStringGetTextDatum(nw_station_text_of(station, NW_STATION_PROVINCE));
	values[COL_LATITUDE] = Float8GetDatum(station->latitude);
	values[COL_LONGITUDE] = Float8GetDatum(station->longitude);
	values[COL_ELEVATION] = Float8GetDatum(station->elevation);
}

static Datum
station_row(FunctionCallInfo fcinfo, const nw_station *station)
{
	TupleDesc	desc = (TupleDesc) fcinfo->flinfo->fn_extra;
	Datum		values[N_COLS];
	bool		nulls[N_COLS] = {false};

	if (!station)
		PG_RETURN_NULL();
	if (!desc)
	{
		/* the descriptor has to outlive this call: build it where the function's own data is */
		MemoryContext old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE || desc->natts != N_COLS)
			elog(ERROR, "kma_station returns a row of %d columns", N_COLS);
		desc = BlessTupleDesc(desc);
		fcinfo->flinfo->fn_extra = desc;
		MemoryContextSwitchTo(old);
	}
	station_values(station, values);
	return HeapTupleGetDatum(heap_form_tuple(desc, values, nulls));
}

PG_FUNCTION_INFO_V1(nw_kma_station_by_id);
Datum
nw_kma_station_by_id(PG_FUNCTION_ARGS)
{
	return station_row(fcinfo, nw_station_by_id(PG_GETARG_INT32(0)));
}

PG_FUNCTION_INFO_V1(nw_kma_station_by_name);
Datum
nw_kma_station_by_name(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);

	return station_row(fcinfo, nw_pg_station_by_name(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name)));
}

PG_FUNCTION_INFO_V1(nw_kma_stations);
Datum
nw_kma_stations(PG_FUNCTION_ARGS)
{
	const nw_station *station;
	nw_rows		rows;
	size_t		i;
	int			column;

	nw_rows_begin(&rows, fcinfo);
	for (i = 0; (station = nw_station_at(i)) != NULL; i++)
	{
		Datum		values[N_COLS];

		station_values(station, values);
		for (column = 0; column < N_COLS; column++)
			nw_rows_set(&rows, column, values[column]);
		nw_rows_put(&rows);
	}
	return nw_rows_end(&rows, NULL);
}
