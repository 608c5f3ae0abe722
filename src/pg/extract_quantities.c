/*
 * pg/extract_quantities.c
 *		extract_quantities(text): rows of core/entity/quantity.
 */
#include "pg/plumbing.h"

#include "miscadmin.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"

#include "core/entity/quantity.h"

enum
{
	COL_MENTION, COL_START_AT, COL_KIND, COL_MEASURE, COL_LOW, COL_HIGH, COL_UNIT, COL_APPROXIMATE
};

static Datum
numeric_of(const nw_number *number)
{
	char		buf[NW_FIGURE_PRINT_MAX];

	nw_figure_print_number(number, buf);
	return DirectFunctionCall3(numeric_in, CStringGetDatum(buf), ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}

PG_FUNCTION_INFO_V1(nw_extract_quantities);
Datum
nw_extract_quantities(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		doc;
	nw_text_cursor cursor;
	nw_span		line;
	nw_rows		rows;

	nw_rows_begin(&rows, fcinfo);
	nw_pg_text_begin(&doc, &arena, (struct varlena *) PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
	nw_cursor_begin(&cursor, &doc);
	while (nw_cursor_line(&cursor, &line))
	{
		size_t		pos = 0;
		nw_figure q;

		while (pos < line.len)
		{
			nw_span		raw;
			Datum		low = (Datum) 0;
			Datum		high = (Datum) 0;

			nw_poll(&arena);
			if (!nw_figure_next_before(doc.str + line.off, line.len, pos + NW_POLL_STRETCH, &pos, &q))
				continue;
			raw = nw_text_raw_span(&doc, line.off + q.off, q.len);
			nw_rows_set_text(&rows, COL_MENTION, doc.raw + raw.off, raw.len);
			nw_rows_set(&rows, COL_START_AT, Int32GetDatum(nw_text_char_pos(&doc, raw.off)));
			nw_rows_set_cstring(&rows, COL_KIND, nw_entity_kind_name(nw_figure_kind(&q)));
			nw_rows_set_cstring(&rows, COL_MEASURE, nw_measured_name(q.measured));
			if (q.has_low)
				nw_rows_set(&rows, COL_LOW, low = numeric_of(&q.low));
			if (q.has_high)
				nw_rows_set(&rows, COL_HIGH, high = numeric_of(&q.high));
			if (q.unit)
				nw_rows_set_cstring(&rows, COL_UNIT, q.unit);
			nw_rows_set(&rows, COL_APPROXIMATE, BoolGetDatum(q.approximate));
			nw_rows_put(&rows);
			if (q.has_low)
				pfree(DatumGetPointer(low));
			if (q.has_high)
				pfree(DatumGetPointer(high));
		}
	}
	return nw_rows_end(&rows, &arena);
}
