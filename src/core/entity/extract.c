/*
 * core/entity/extract.c
 *		Every entity of a text: the layers in their order, and the votes.
 */
#include "core/entity/extract.h"

#include <stdlib.h>
#include <string.h>

#include "core/entity/doc.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

/*
 * The longest learned form that begins at off and ends as a word; its bytes,
 * 0 for none.
 */
static size_t
learned_at(const nw_doc *doc, size_t off, uint32_t *name)
{
	size_t		limit = doc->len - off < doc->longest_surface ? doc->len - off : doc->longest_surface;
	size_t		best = 0;
	size_t		pos = 0;

	while (pos < limit)
	{
		uint32_t	cp;
		uint32_t	after;
		uint32_t	known;

		pos += nw_utf8_decode(doc->s + off + pos, doc->s + doc->len, &cp);
		if (pos > limit || cp == '\n')
			break;
		/* a form ends with a letter, and where particles or nothing follow */
		if (!nw_is_word(cp) && cp != ')')
			continue;
		if (off + pos < doc->len)
		{
			nw_utf8_decode(doc->s + off + pos, doc->s + doc->len, &after);
			if (nw_is_word(after) && !nw_is_hangul(after) &&
				nw_script_of(after) == nw_script_of(cp) && nw_script_of(cp) != NW_SCRIPT_HAN)
				continue;
		}
		known = nw_doc_known(doc, doc->s + off, pos);
		if (known == NW_NO_NAME)
			continue;
		if (off + pos < doc->len && nw_script_of(cp) != NW_SCRIPT_HAN &&
			nw_particle_after(cp, doc->s + off + pos, doc->len - off - pos) < 0)
			continue;
		best = pos;
		*name = known;
	}
	return best;
}

/* Names learned anywhere in the text, wherever they stand alone. */
static void
find_learned(nw_doc *doc)
{
	size_t		pos = 0;

	if (doc->longest_surface == 0)
		return;
	while ((pos = nw_doc_next_word(doc, pos)) < doc->len)
	{
		uint32_t	name = NW_NO_NAME;
		size_t		n = nw_doc_may_know(doc, pos) ? learned_at(doc, pos, &name) : 0;

		if (n > 0 && nw_doc_add(doc, pos, n, name, -1, 85))
			pos += n;
		else
			pos += nw_doc_word_len(doc, pos);
	}
}

static void
run_rules(nw_doc *doc)
{
	nw_layer_addresses(doc);
	nw_layer_temperatures(doc);
	nw_layer_dates(doc);
	nw_layer_user(doc);
	nw_layer_quantities(doc);
	nw_layer_bylines(doc);
	nw_layer_glosses(doc);
	nw_layer_people(doc);
	nw_layer_organizations(doc);
	nw_layer_places(doc);
	find_learned(doc);
	doc->guessing = true;
	nw_layer_lexicon(doc);
	doc->guessing = false;
	nw_layer_titles(doc);
	nw_layer_unnamed(doc);
	if (doc->n_entities > 0)
		nw_doc_sort(doc);
	nw_doc_join_places(doc);
}

static void
give(nw_doc *doc, nw_entities *out)
{
	nw_doc_trim_marks(doc);
	if (doc->n_entities > 0)
		nw_doc_sort(doc);
	out->entity = doc->entities;
	out->n = doc->n_entities;
	out->names = doc->names;
	out->n_names = doc->n_names;
	out->aliases = doc->aliases;
	out->values = doc->values;
}

void
nw_entities_by_rules(nw_text *text, bool has_anchor, int32_t anchor, nw_entities *out)
{
	nw_doc		doc;

	nw_doc_begin(&doc, text, has_anchor, anchor);
	run_rules(&doc);
	give(&doc, out);
}

void
nw_entities_extract(nw_text *text, bool has_anchor, int32_t anchor, nw_entities *out)
{
	nw_entities_extract_own(text, has_anchor, anchor, NULL, out);
}

void
nw_entities_extract_own(nw_text *text, bool has_anchor, int32_t anchor, const nw_user_gaz *own,
						nw_entities *out)
{
	nw_doc		doc;

	nw_doc_begin(&doc, text, has_anchor, anchor);
	doc.own = own;
	run_rules(&doc);
	doc.guessing = true;
	nw_layer_tagger(&doc);
	doc.guessing = false;
	nw_layer_titles(&doc);
	nw_layer_initials(&doc);
	nw_layer_classes(&doc);
	give(&doc, out);
}
