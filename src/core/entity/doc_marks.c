/*
 * core/entity/doc_marks.c
 *		Combining marks at the ends of mentions.
 */
#include "core/entity/doc.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"

size_t
nw_doc_marks(const char *s, size_t len)
{
	size_t		pos = 0;

	while (pos < len)
	{
		uint32_t	cp;
		size_t		n = (size_t) nw_utf8_decode(s + pos, s + len, &cp);

		if (!nw_is_mark(cp))
			break;
		pos += n;
	}
	return pos;
}

void
nw_doc_trim_marks(nw_doc *doc)
{
	size_t		kept = 0;
	size_t		i;

	for (i = 0; i < doc->n_entities; i++)
	{
		nw_entity	e = doc->entities[i];
		size_t		end = (size_t) e.off + e.len;
		size_t		before = nw_doc_marks(doc->s + e.off, e.len);

		if (before == e.len)
			continue;
		e.off += (uint32_t) before;
		e.len = (uint32_t) (end - e.off + nw_doc_marks(doc->s + end, doc->len - end));
		doc->entities[kept++] = e;
	}
	doc->n_entities = kept;
}
