/*
 * core/entity/org_ending.h
 *		How names of organisations end (…위원회, …경찰서, …중공업), and what such
 *		an ending says of the words around: data/org_endings.tsv.
 */
#ifndef NW_CORE_ENTITY_ORG_ENDING_H
#define NW_CORE_ENTITY_ORG_ENDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NW_ORG_PLACED	0x01	/* a place before belongs to the name: 서울 송파경찰서 */
#define NW_ORG_WHOLE	0x02	/* also when the ending is the whole word: 일본 정부, 청와대 비서실 */
#define NW_ORG_PART		0x04	/* behind an organisation a part of it: 서울대 총학생회 */
#define NW_ORG_SOFT		0x08	/* not behind a common noun: 시중은행 */
#define NW_ORG_SIDE		0x10	/* a side of sport: a place or a company before belongs to it */

#define NW_ORG_LOCAL	0x20	/* behind a place: 평택지원, 서울중앙지법 */
#define NW_ORG_NATIONAL	0x40	/* behind a country: 미국국회 */
#define NW_ORG_ANY		0x80	/* behind any word: 교육위원회 */

/* "least" of an ending that makes no organisation by itself. */
#define NW_ORG_NEVER 15

typedef struct nw_org_ending
{
	uint8_t		len;			/* bytes */
	uint8_t		least;			/* the fewest syllables before it that make the word an organisation */
	uint8_t		use;			/* NW_ORG_... */
} nw_org_ending;

/* The longest ending of the word s[0, len), which may be the whole word. */
extern bool nw_org_ending_of(const char *s, size_t len, nw_org_ending *ending);

/* Is the word s[0, len), which has this ending, an organisation by it alone? */
extern bool nw_org_stands(const char *s, size_t len, const nw_org_ending *ending);

/*
 * Does the word s[0, len) (without particles) name an organisation by its
 * ending, with a name of its own before it?  *ending is set when it does.
 */
extern bool nw_org_by_ending(const char *s, size_t len, nw_org_ending *ending);

/* Is the word s[0, len) a part of the organisation that stands before it (총학생회, 형사3부)? */
extern bool nw_org_is_part(const char *s, size_t len);

/* 형사합의22부, 형사3단독, 제2부: a division of a court or of prosecutors */
extern bool nw_org_is_division(const char *s, size_t len);

#endif							/* NW_CORE_ENTITY_ORG_ENDING_H */
