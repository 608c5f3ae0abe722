/*
 * core/entity/gloss_part.h
 *		What one part of a parenthesis is to the term before it (private to
 *		gloss.c).
 */
#ifndef NW_CORE_ENTITY_GLOSS_PART_H
#define NW_CORE_ENTITY_GLOSS_PART_H

#include "core/entity/gloss.h"

/* What a string is made of. */
typedef struct nw_gloss_makeup
{
	int			hangul;
	int			han;
	int			kana;
	int			latin;
	int			upper;
	int			digit;
	int			letter;			/* other alphabets */
	int			other;			/* signs, without spaces */
	int			words;
} nw_gloss_makeup;

extern nw_gloss_makeup nw_gloss_look(const char *s, size_t len);

/* Takes quotes and spaces from the edges. */
extern void nw_gloss_trim(const char *s, nw_span *span);

/*
 * Reads the part into group->gloss[group->n], which the parts before it have
 * filled; false when it is nothing of ours.  "several" tells that the
 * parenthesis has other parts.
 */
extern bool nw_gloss_read_part(const char *s, nw_span term, nw_span part, bool several, nw_gloss_group *group);

#endif							/* NW_CORE_ENTITY_GLOSS_PART_H */
