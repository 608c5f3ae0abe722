/*
 * core/entity/layer_quantities.c
 *		Quantities, money and percentages, where no date or temperature is.
 */
#include "core/entity/doc.h"

#include <string.h>

void
nw_layer_quantities(nw_doc *doc)
{
	nw_text_cursor cursor;
	nw_span		line;

	nw_cursor_begin(&cursor, doc->text);
	while (nw_cursor_line(&cursor, &line))
	{
		size_t		pos = 0;
		nw_figure q;

		while (nw_figure_next(doc->s + line.off, line.len, &pos, &q))
		{
			size_t		off = line.off + q.off;
			nw_entity_value value = {.has_value = true};
			nw_figure *kept;
			char		buf[NW_FIGURE_PRINT_MAX];
			int			n;

			if (!nw_doc_is_free(doc, off, q.len))
				continue;
			n = nw_figure_print(&q, buf);
			kept = nw_arena_alloc(doc->arena, sizeof(*kept));
			*kept = q;
			value.quantity = kept;
			nw_doc_add(doc, off, q.len,
					   nw_doc_name(doc, nw_figure_kind(&q), nw_arena_copy(doc->arena, buf, (size_t) n), (size_t) n),
					   nw_doc_value(doc, &value), 95);
		}
	}
}
