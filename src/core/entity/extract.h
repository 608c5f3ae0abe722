/*
 * core/entity/extract.h
 *		Every entity of a text: people, organisations, places, dates, times,
 *		temperatures, quantities, addresses.
 *
 * Layers run in order and each takes what the ones before left: a span
 * belongs to one entity.
 *
 *	1	e-mail, url, phone			exact grammars
 *	2	temperatures				with their unit; a place right before is a place
 *	3	dates and times				against the anchor
 *	4	the caller's own names		wherever they stand
 *	5	quantities					money, percentages, counts, with their values
 *	6	bylines						reporter and outlet
 *	7	glosses						names with their other names, heads of organisations
 *	8	people						a name with a title
 *	9	organisations				known ones, and names with a telling ending
 *	10	places						gazetteer, with evidence for ambiguous forms
 *	11	votes						names learned anywhere, wherever they stand alone
 *	12	lexicon						forms that are hardly anything else: guesses
 *	13	titles						of people whom the lexicon found; again behind the tagger
 *	14	unnamed						people only hinted at: 김씨, 이 대표
 *	15	tagger						what learning adds, and takes back of the guesses
 *	16	initials					states by one syllable each: 남북, 한·미·일
 *	17	classes						one surface, one class: guesses that the text contradicts
 *
 * Between 14 and 15 places that belong together become one.
 *
 * Time grows with the text, memory is at most about 40 times the text.  A
 * mention never holds a particle.
 */
#ifndef NW_CORE_ENTITY_EXTRACT_H
#define NW_CORE_ENTITY_EXTRACT_H

#include "core/entity/date_expr.h"
#include "core/entity/kind.h"
#include "core/entity/quantity.h"
#include "core/entity/user_gazetteer.h"
#include "core/text/text.h"

#define NW_NO_NAME UINT32_MAX

/* Who or what is meant: one for each entity of the text, however often it is mentioned. */
typedef struct nw_entity_name
{
	const char *name;			/* canonical; in the arena, the text, the caller's gazetteer or static */
	uint32_t	len;
	uint8_t		kind;
	uint8_t		n_aliases;
	uint16_t	place;			/* of the gazetteer, NW_GAZ_NONE */
	int32_t		alias;			/* first in nw_entities.aliases, -1 for none */
	uint32_t	organization;	/* of a person, or of a part of an organisation: index of a name, NW_NO_NAME */
	uint32_t	head;			/* of an organisation: index of a person */
	nw_span		title;			/* of a person, in the folded text; len 0 for none */
	bool		former;			/* the title is one that the person had: 전 대통령 */
	uint32_t	next;			/* private: hash chain */
} nw_entity_name;

typedef struct nw_entity_alias
{
	const char *name;
	uint32_t	len;
	int32_t		next;			/* -1 at the end */
} nw_entity_alias;

/* what a date or time, a temperature or a quantity means */
typedef struct nw_entity_value
{
	bool		has_value;
	uint8_t		grain;			/* nw_grain */
	int64_t		start;			/* civil microseconds since 1970; or grid units of the temperature */
	int64_t		end;
	const nw_figure *quantity;	/* of a quantity, money or a percentage, else NULL; in the arena */
	const nw_date_length *duration; /* of a date or time, in the arena; NULL for none */
	const nw_date_length *every;
} nw_entity_value;

/* One mention. */
typedef struct nw_entity
{
	uint32_t	off;			/* in the folded text */
	uint32_t	len;
	uint32_t	name;			/* index into names */
	int32_t		value;			/* index into values, -1 for none */
	uint8_t		kind;
	uint8_t		score;			/* percent */
	bool		guess;			/* by the lexicon or the tagger alone: no rule had a reason for its class */
} nw_entity;

typedef struct nw_entities
{
	nw_entity  *entity;			/* in order of the text */
	size_t		n;
	nw_entity_name *names;
	size_t		n_names;
	nw_entity_alias *aliases;
	nw_entity_value *values;
} nw_entities;

/* The layers before the tagger alone: what it is given to learn from. */
extern void nw_entities_by_rules(nw_text *text, bool has_anchor, int32_t anchor, nw_entities *out);

/* text is folded at NW_FOLD_READ; everything is allocated in its arena. */
extern void nw_entities_extract(nw_text *text, bool has_anchor, int32_t anchor, nw_entities *out);

/* The same with names of the caller's own (NULL for none), which "out" goes on pointing into. */
extern void nw_entities_extract_own(nw_text *text, bool has_anchor, int32_t anchor, const nw_user_gaz *own,
									nw_entities *out);

#endif							/* NW_CORE_ENTITY_EXTRACT_H */
