/*
 * pg/extract_weather.c
 *		extract_weather(text): rows of core/weather/measure.
 */
#include "pg/plumbing.h"

#include "miscadmin.h"
#include "utils/builtins.h"

#include "core/text/paragraph.h"
#include "core/weather/measure.h"

enum
{
	COL_MEASURE, COL_LOW, COL_HIGH, COL_UNIT, COL_ROLE, COL_PLACE, COL_APPROXIMATE, COL_MENTION, COL_START_AT
};

static void
put_measure(nw_rows *rows, nw_text *doc, uint32_t base, const nw_measure *m)
{
	nw_span		raw = nw_text_raw_span(doc, base + m->mention.off, m->mention.len);

	nw_rows_set(rows, COL_MEASURE, CStringGetTextDatum(nw_measure_name(m->kind)));
	if (m->has_low)
		nw_rows_set(rows, COL_LOW, Float8GetDatum(m->low));
	if (m->has_high)
		nw_rows_set(rows, COL_HIGH, Float8GetDatum(m->high));
	nw_rows_set(rows, COL_UNIT, CStringGetTextDatum(nw_measure_unit(m->kind)));
	if (m->role)
		nw_rows_set(rows, COL_ROLE, CStringGetTextDatum(m->role));
	if (m->place.len > 0)
	{
		nw_span		place = nw_text_raw_span(doc, base + m->place.off, m->place.len);

		nw_rows_set_text(rows, COL_PLACE, doc->raw + place.off, place.len);
	}
	nw_rows_set(rows, COL_APPROXIMATE, BoolGetDatum(m->approximate));
	nw_rows_set_text(rows, COL_MENTION, doc->raw + raw.off, raw.len);
	nw_rows_set(rows, COL_START_AT, Int32GetDatum(nw_text_char_pos(doc, raw.off)));
	nw_rows_put(rows);
}

PG_FUNCTION_INFO_V1(nw_extract_weather);
Datum
nw_extract_weather(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		doc;
	nw_rows		rows;
	nw_span		paragraph;
	size_t		pos = 0;

	nw_pg_text_begin(&doc, &arena, PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
	nw_rows_begin(&rows, fcinfo);
	while (nw_paragraph_next(doc.str, doc.len, &pos, &paragraph))
	{
		nw_arena	work;
		nw_measure_list found = {0};
		size_t		i;

		CHECK_FOR_INTERRUPTS();
		nw_arena_begin(&work, &nw_pg_host);
		nw_measures_find(doc.str + paragraph.off, paragraph.len, &work, &found);
		for (i = 0; i < found.n; i++)
			put_measure(&rows, &doc, paragraph.off, &found.v[i]);
		nw_arena_end(&work);
	}
	return nw_rows_end(&rows, &arena);
}
