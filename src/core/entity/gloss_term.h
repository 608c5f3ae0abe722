/*
 * core/entity/gloss_term.h
 *		How far the term before a parenthesis reaches (private to gloss.c).
 */
#ifndef NW_CORE_ENTITY_GLOSS_TERM_H
#define NW_CORE_ENTITY_GLOSS_TERM_H

#include "core/text/text.h"

/* What the parenthesis says about the length of the term. */
typedef struct nw_gloss_hint
{
	int			han;			/* Han characters of a part in Han, 0 when there is none */
	const char *han_text;
	size_t		han_len;
	int			capitals;		/* letters of an abbreviation, 0 when there is none */
	char		letters[12];	/* the abbreviation itself, upper case */
	int			words;			/* words of a part in Latin script, 0 when there is none */
	const char *latin;			/* the first of several such words, else NULL */
	size_t		latin_len;
} nw_gloss_hint;

/*
 * The term that ends at "end" (where the parenthesis opens); len 0 when no
 * word stands there.
 */
extern nw_span nw_gloss_term(const char *s, size_t end, const nw_gloss_hint *hint);

#endif							/* NW_CORE_ENTITY_GLOSS_TERM_H */
