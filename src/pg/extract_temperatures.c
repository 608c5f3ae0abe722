/*
 * pg/extract_temperatures.c
 *		extract_temperatures(text): rows of core/weather/temperature_mention;
 *		parse_temperature_range(text).
 */
#include "pg/plumbing.h"

#include "miscadmin.h"
#include "utils/lsyscache.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

#include "core/weather/temperature_mention.h"
#include "pg/temperature.h"

PG_FUNCTION_INFO_V1(nw_extract_temperatures);
Datum
nw_extract_temperatures(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		doc;
	nw_rows		rows;
	nw_temperature_mention mention;
	size_t		pos = 0;

	nw_pg_text_begin(&doc, &arena, PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
	nw_rows_begin(&rows, fcinfo);
	while (nw_temperature_mention_next(doc.str, doc.len, &pos, &mention))
	{
		nw_span		raw;

		CHECK_FOR_INTERRUPTS();
		if (mention.difference)
			continue;
		raw = nw_text_raw_span(&doc, mention.span.off, mention.span.len);
		nw_rows_set_text(&rows, 0, doc.raw + raw.off, raw.len);
		nw_rows_set(&rows, 1, Int32GetDatum(nw_text_char_pos(&doc, raw.off)));
		if (mention.has_low)
			nw_rows_set(&rows, 2, TemperatureGetDatum(mention.low));
		if (mention.has_high)
			nw_rows_set(&rows, 3, TemperatureGetDatum(mention.high));
		if (mention.unit)
			nw_rows_set_text(&rows, 4, &mention.unit, 1);
		nw_rows_set(&rows, 5, BoolGetDatum(mention.approximate));
		nw_rows_put(&rows);
	}
	return nw_rows_end(&rows, &arena);
}

PG_FUNCTION_INFO_V1(nw_parse_temperature_range);
Datum
nw_parse_temperature_range(PG_FUNCTION_ARGS)
{
	TypeCacheEntry *type = range_get_typcache(fcinfo, get_func_rettype(fcinfo->flinfo->fn_oid));
	nw_arena	arena;
	nw_text		doc;
	nw_temperature_mention mention;
	RangeBound	lower = {.lower = true};
	RangeBound	upper = {.lower = false};
	bool		found;

	nw_pg_text_begin(&doc, &arena, PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
	found = nw_temperature_mention_whole(doc.str, doc.len, &mention);
	nw_arena_end(&arena);
	if (!found)
		PG_RETURN_NULL();
	lower.val = TemperatureGetDatum(mention.low);
	lower.infinite = !mention.has_low;
	lower.inclusive = mention.has_low && !mention.exclusive;
	upper.val = TemperatureGetDatum(mention.high);
	upper.infinite = !mention.has_high;
	upper.inclusive = mention.has_high && !mention.exclusive;
	PG_RETURN_RANGE_P(nw_make_range(type, &lower, &upper));
}
