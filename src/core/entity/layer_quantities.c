/*
 * core/entity/layer_quantities.c
 *		Quantities, money and percentages, where no date or temperature is.
 */
#include "core/entity/doc.h"

#include <string.h>

/* Mentions of the same thing share one value: so many are remembered. */
#define SHARED 256

/* The value of a quantity with such a name, an old one or a new one; "shared" is the last of each slot. */
static int32_t
value_of(nw_doc *doc, uint32_t name, const nw_figure *q, int32_t *shared)
{
	int32_t    *slot = &shared[name % SHARED];
	nw_entity_value value = {.has_value = true};
	nw_figure  *kept;

	if (*slot >= 0)
	{
		const nw_figure *old = doc->values[*slot].quantity;

		/* what prints alike is alike but for these */
		if (old->measured == q->measured && old->approximate == q->approximate &&
			old->unit == q->unit && old->has_low == q->has_low && old->has_high == q->has_high &&
			old->low.coeff == q->low.coeff && old->low.scale == q->low.scale &&
			old->low.negative == q->low.negative && old->high.coeff == q->high.coeff &&
			old->high.scale == q->high.scale && old->high.negative == q->high.negative)
			return *slot;
	}
	kept = nw_arena_alloc(doc->arena, sizeof(*kept));
	*kept = *q;
	value.quantity = kept;
	*slot = nw_doc_value(doc, &value);
	return *slot;
}

void
nw_layer_quantities(nw_doc *doc)
{
	nw_text_cursor cursor;
	nw_span		line;
	int32_t		shared[SHARED];

	memset(shared, 0xFF, sizeof(shared));
	nw_cursor_begin(&cursor, doc->text);
	while (nw_cursor_line(&cursor, &line))
	{
		size_t		pos = 0;
		nw_figure	q;

		while (pos < line.len)
		{
			size_t		off;
			char		buf[NW_FIGURE_PRINT_MAX];
			uint32_t	name;
			int			n;

			nw_poll(doc->arena);
			if (!nw_figure_next_before(doc->s + line.off, line.len, pos + NW_POLL_STRETCH, &pos,
									   &q))
				continue;
			off = line.off + q.off;
			if (!nw_doc_is_free(doc, off, q.len))
				continue;
			n = nw_figure_print(&q, buf);
			name = nw_doc_name_copied(doc, nw_figure_kind(&q), buf, (size_t) n);
			nw_doc_add(doc, off, q.len, name, value_of(doc, name, &q, shared), 95);
		}
	}
}
