/*
 * pg/extract_weather.c
 *		extract_weather(text): rows of core/weather/measure.
 */
#include "pg/weather_blocks.h"

#include "miscadmin.h"
#include "utils/builtins.h"

#include "core/text/paragraph.h"
#include "core/weather/measure.h"

enum
{
	COL_MEASURE, COL_LOW, COL_HIGH, COL_UNIT, COL_ROLE, COL_PLACE, COL_APPROXIMATE, COL_MENTION, COL_START_AT
};

static void
put_measure(nw_rows *rows, nw_weather_blocks *blocks, uint32_t base, const nw_measure *m)
{
	nw_span		mention = {base + m->mention.off, m->mention.len};

	nw_rows_set_cstring(rows, COL_MEASURE, nw_measure_name(m->kind));
	if (m->has_low)
		nw_rows_set(rows, COL_LOW, Float8GetDatum(m->low));
	if (m->has_high)
		nw_rows_set(rows, COL_HIGH, Float8GetDatum(m->high));
	nw_rows_set_cstring(rows, COL_UNIT, nw_measure_unit(m->kind));
	if (m->role)
		nw_rows_set_cstring(rows, COL_ROLE, m->role);
	if (m->place.len > 0)
	{
		nw_span		place = nw_text_raw_span(&blocks->text, base + m->place.off, m->place.len);

		nw_rows_set_text(rows, COL_PLACE, blocks->text.raw + place.off, place.len);
	}
	nw_rows_set(rows, COL_APPROXIMATE, BoolGetDatum(m->approximate));
	nw_weather_blocks_mention(blocks, rows, mention, COL_MENTION, COL_START_AT);
	nw_rows_put(rows);
}

/* One paragraph of a block; the memory it takes is given back at once. */
static void
put_paragraph(nw_rows *rows, nw_weather_blocks *blocks, nw_span paragraph)
{
	nw_arena	work;
	nw_measure_list found = {0};
	size_t		i;

	CHECK_FOR_INTERRUPTS();
	nw_arena_begin(&work, &nw_pg_host);
	nw_measures_find(blocks->text.str + paragraph.off, paragraph.len, &work, &found);
	for (i = 0; i < found.n; i++)
		put_measure(rows, blocks, paragraph.off, &found.v[i]);
	nw_arena_end(&work);
}

PG_FUNCTION_INFO_V1(nw_extract_weather);
Datum
nw_extract_weather(PG_FUNCTION_ARGS)
{
	nw_weather_blocks blocks;
	nw_rows		rows;

	nw_rows_begin(&rows, fcinfo);
	nw_weather_blocks_begin(&blocks, (struct varlena *) PG_GETARG_TEXT_PP(0), NW_SIEVE_WEATHER);
	while (nw_weather_blocks_next(&blocks))
	{
		nw_span		paragraph;
		size_t		pos = 0;

		while (nw_paragraph_next(blocks.text.str, blocks.text.len, &pos, &paragraph))
			put_paragraph(&rows, &blocks, paragraph);
	}
	return nw_rows_end(&rows, NULL);
}
