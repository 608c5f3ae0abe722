/*
 * pg/extract_glosses.c
 *		extract_glosses(text): rows of core/entity/gloss.
 */
#include "pg/plumbing.h"

#include "utils/builtins.h"

#include "core/entity/gloss.h"

/* A span of the folded text as the text given has it. */
static void
put_raw(nw_rows *rows, int column, const nw_text *text, nw_span span)
{
	nw_span		raw = nw_text_raw_span(text, span.off, span.len);

	nw_rows_set_text(rows, column, text->raw + raw.off, raw.len);
}

PG_FUNCTION_INFO_V1(nw_extract_glosses);
Datum
nw_extract_glosses(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		doc;
	nw_rows		rows;
	nw_gloss_group group;
	size_t		pos = 0;

	nw_pg_text_begin(&doc, &arena, PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
	nw_rows_begin(&rows, fcinfo);
	while (pos < doc.len)
	{
		nw_span		whole;
		int			i;

		nw_poll(&arena);
		if (!nw_gloss_next_before(doc.str, doc.len, pos + NW_POLL_STRETCH, &pos, &group))
			continue;
		whole = nw_text_raw_span(&doc, group.whole.off, group.whole.len);
		for (i = 0; i < group.n; i++)
		{
			put_raw(&rows, 0, &doc, group.term);
			put_raw(&rows, 1, &doc, group.gloss[i].gloss);
			nw_rows_set_cstring(&rows, 2, group.gloss[i].script);
			nw_rows_set_cstring(&rows, 3, nw_gloss_relation_name(group.gloss[i].relation));
			nw_rows_set_text(&rows, 4, doc.raw + whole.off, whole.len);
			nw_rows_set(&rows, 5, Int32GetDatum(nw_text_char_pos(&doc, whole.off)));
			nw_rows_put(&rows);
		}
	}
	return nw_rows_end(&rows, &arena);
}
