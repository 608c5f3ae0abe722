/*
 * core/entity/tag_text.h
 *		The tagger over a whole text: rules first, then line by line.
 */
#ifndef NW_CORE_ENTITY_TAG_TEXT_H
#define NW_CORE_ENTITY_TAG_TEXT_H

#include "core/entity/extract.h"
#include "core/entity/tag_rules.h"
#include "core/entity/tagger.h"

typedef struct nw_tagged
{
	nw_tag_span *span;			/* off counts in the folded text */
	size_t		n;
} nw_tagged;

/*
 * The names of a text folded at NW_FOLD_READ, in order, as KLUE-NER marks
 * them; "found" is what the rules found in it.  No name reaches into one of
 * these that "stands" (NULL: all are only the rules' opinion).  In the arena of
 * the text: a byte for each byte of text, the spans, and the tagger's 90 kB.
 */
extern void nw_tag_text(nw_text *text, const nw_entities *found, nw_tag_stands stands, nw_tagged *out);

/* How sure a margin makes a span, in percent: the share of such spans that were right. */
extern int	nw_tag_score(int32_t margin);

/* "PS" … */
extern const char *nw_tag_class_name(int class);

#endif							/* NW_CORE_ENTITY_TAG_TEXT_H */
