/*
 * pg/extract_temperatures.c
 *		extract_temperatures(text): rows of core/weather/temperature_interval;
 *		parse_temperature_range(text).
 */
#include "pg/weather_blocks.h"

#include "miscadmin.h"
#include "utils/lsyscache.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

#include "core/weather/temperature_interval.h"
#include "pg/temperature.h"

enum
{
	COL_MENTION, COL_START_AT, COL_LOW, COL_HIGH, COL_UNIT, COL_APPROXIMATE
};

static void
put_mention(nw_rows *rows, nw_weather_blocks *blocks, const nw_temperature_mention *mention)
{
	nw_weather_blocks_mention(blocks, rows, mention->span, COL_MENTION, COL_START_AT);
	if (mention->has_low)
		nw_rows_set(rows, COL_LOW, TemperatureGetDatum(mention->low));
	if (mention->has_high)
		nw_rows_set(rows, COL_HIGH, TemperatureGetDatum(mention->high));
	if (mention->unit)
		nw_rows_set_text(rows, COL_UNIT, &mention->unit, 1);
	nw_rows_set(rows, COL_APPROXIMATE, BoolGetDatum(mention->approximate));
	nw_rows_put(rows);
}

PG_FUNCTION_INFO_V1(nw_extract_temperatures);
Datum
nw_extract_temperatures(PG_FUNCTION_ARGS)
{
	nw_weather_blocks blocks;
	nw_rows		rows;

	nw_rows_begin(&rows, fcinfo);
	nw_weather_blocks_begin(&blocks, (struct varlena *) PG_GETARG_TEXT_PP(0), NW_SIEVE_TEMPERATURE);
	while (nw_weather_blocks_next(&blocks))
	{
		nw_temperature_interval found;
		size_t		pos = 0;

		while (nw_temperature_interval_next(blocks.text.str, blocks.text.len, &pos, &found))
		{
			CHECK_FOR_INTERRUPTS();
			if (!found.m.difference)
				put_mention(&rows, &blocks, &found.m);
		}
	}
	return nw_rows_end(&rows, NULL);
}

PG_FUNCTION_INFO_V1(nw_parse_temperature_range);
Datum
nw_parse_temperature_range(PG_FUNCTION_ARGS)
{
	TypeCacheEntry *type = range_get_typcache(fcinfo, get_func_rettype(fcinfo->flinfo->fn_oid));
	nw_arena	arena;
	nw_text		doc;
	nw_temperature_interval range;
	RangeBound	lower = {.lower = true};
	RangeBound	upper = {.lower = false};
	bool		found;

	nw_pg_text_begin(&doc, &arena, PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
	found = nw_temperature_interval_whole(doc.str, doc.len, &range);
	nw_arena_end(&arena);
	if (!found)
		PG_RETURN_NULL();
	lower.val = TemperatureGetDatum(range.m.low);
	lower.infinite = !range.m.has_low;
	lower.inclusive = range.m.has_low && !range.low_exclusive;
	upper.val = TemperatureGetDatum(range.m.high);
	upper.infinite = !range.m.has_high;
	upper.inclusive = range.m.has_high && !range.high_exclusive;
	PG_RETURN_RANGE_P(nw_make_range(type, &lower, &upper));
}
