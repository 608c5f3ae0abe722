/*
 * core/entity/gloss.h
 *		What stands in parentheses behind a name: other names of the same
 *		thing, an abbreviation, a translation, the head of an organisation.
 *
 * 후난성(湖南, Hunan)				alias 湖南, alias Hunan
 * 국제통화기금(IMF)				abbreviation
 * 한국개발연구원(이하 KDI)		hereafter
 * KIC중국(글로벌혁신센터·김종문 센터장)	name, and head with a title
 * 홍길동(45)						attribute: says something of it, names it not
 *
 * Works on folded text (NW_FOLD_READ).  A parenthesis of more than
 * NW_GLOSS_MAX_BYTES, over a line end or with another inside is no gloss.
 */
#ifndef NW_CORE_ENTITY_GLOSS_H
#define NW_CORE_ENTITY_GLOSS_H

#include "core/text/text.h"

#define NW_GLOSS_MAX_BYTES 240
#define NW_GLOSS_MAX_PARTS 8

typedef enum nw_gloss_relation
{
	NW_GLOSS_ALIAS,				/* the same name in another script, or a short form */
	NW_GLOSS_ABBREVIATION,
	NW_GLOSS_TRANSLATION,		/* the same name in another language */
	NW_GLOSS_NAME,				/* the full or Korean name of what the term abbreviates */
	NW_GLOSS_HEREAFTER,			/* (이하 X): what the rest of the text calls it */
	NW_GLOSS_HEAD,				/* the person who leads it */
	NW_GLOSS_ATTRIBUTE			/* an age, a post: no name */
} nw_gloss_relation;

extern const char *nw_gloss_relation_name(nw_gloss_relation relation);

typedef struct nw_gloss
{
	nw_span		gloss;			/* without quotes; for a head with the title */
	nw_span		person;			/* of a head: the name alone */
	nw_span		title;			/* of a head */
	nw_gloss_relation relation;
	const char *script;			/* ISO 15924: Hang Hani Latn Jpan Cyrl Zyyy */
} nw_gloss;

typedef struct nw_gloss_group
{
	nw_span		term;			/* what is explained; begins at a word */
	nw_span		whole;			/* from the term to the closing parenthesis */
	int			n;
	nw_gloss	gloss[NW_GLOSS_MAX_PARTS];
} nw_gloss_group;

/*
 * Finds the next parenthesis with at least one gloss from *pos on and moves
 * *pos behind it; false when there is none.  Linear, allocates nothing.
 */
extern bool nw_gloss_next(const char *s, size_t len, size_t *pos, nw_gloss_group *out);

/* The same for parentheses that open before "until": at the end of the stretch *pos is there: for callers that poll between stretches. */
extern bool nw_gloss_next_before(const char *s, size_t len, size_t until, size_t *pos, nw_gloss_group *out);

#endif							/* NW_CORE_ENTITY_GLOSS_H */
