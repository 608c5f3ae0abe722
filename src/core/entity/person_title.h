/*
 * core/entity/person_title.h
 *		What stands between the name of a person and the title behind it:
 *		김하늘 교수, 이재명 더불어민주당 대선 후보, 방시혁 하이브 의장, 문재인 전
 *		대통령, 홍준표 전 대구시장, 최상목 경제부총리.
 */
#ifndef NW_CORE_ENTITY_PERSON_TITLE_H
#define NW_CORE_ENTITY_PERSON_TITLE_H

#include "core/entity/doc.h"

typedef struct nw_person_title
{
	nw_span		title;
	nw_span		organization;	/* that the tables or its ending tell; len 0 for none */
	nw_span		company;		/* that its place alone tells: a word of no meaning before 의장; len 0 */
	const char *known;			/* canonical name of "organization", NULL when it is as written */
	bool		former;			/* 전 대통령 */
	bool		direct;			/* right behind the name */
	bool		national;		/* behind a country: 미국 대통령 */
	bool		compound;		/* the end of a longer word: 경기지사, which is no branch of a firm */
} nw_person_title;

/* The title of whom the span names, in the next words; false when there is none. */
extern bool nw_title_behind(const nw_doc *doc, nw_span name, nw_person_title *found);

/* Gives it to a person that has none; "companies": what its place tells becomes an organisation. */
extern void nw_title_give(nw_doc *doc, uint32_t person, const nw_person_title *found, bool companies);

/* Is the word one of those that may stand between a name and its title (전, 공동, 대선)? */
extern bool nw_title_is_modifier(const char *s, size_t len);

/* How news writes countries before their offices: 미 대통령, 日 총리. */
extern bool nw_title_is_short_country(const char *s, size_t len);

#endif							/* NW_CORE_ENTITY_PERSON_TITLE_H */
