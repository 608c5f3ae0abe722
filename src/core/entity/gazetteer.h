/*
 * core/entity/gazetteer.h
 *		Names of places, found in folded text by longest match.
 *
 * The table is one double array over UTF-8 bytes, generated from data/ by
 * tools/gen-gazetteer and linked in as read-only data without pointers.  A
 * form (장사) leads to one or more senses (Changsha by its Sino-Korean
 * reading), each a place and the strength with which the bare form means it:
 *
 * NW_GAZ_STRONG	the form is a place wherever it stands as a word
 * NW_GAZ_WEAK		the form is also another word (장사 is "business"): a
 *					place only with evidence in the text
 * NW_GAZ_TAIL		a place only directly behind its parent (부산 중구)
 * NW_GAZ_BLOCKED	no place at all, but a word that reads like a place and a
 *					particle (고양이, a cat); its place number means nothing
 */
#ifndef NW_CORE_ENTITY_GAZETTEER_H
#define NW_CORE_ENTITY_GAZETTEER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NW_GAZ_BLOCKED	0
#define NW_GAZ_TAIL		1
#define NW_GAZ_WEAK		2
#define NW_GAZ_STRONG	3

#define NW_GAZ_COUNTRY	1
#define NW_GAZ_PROVINCE 2		/* 시도, 省 */
#define NW_GAZ_CITY		3		/* 시군, 市, cities of the world */
#define NW_GAZ_DISTRICT 4		/* 구, 县 */
#define NW_GAZ_TOWN		5		/* 읍면동 */
#define NW_GAZ_REGION	6		/* 수도권, 한라산, a weather station on its own */

#define NW_GAZ_NONE 0xFFFF

/* Between the names of nw_gaz_info.aliases. */
#define NW_GAZ_ALIAS_SEP '\x1f'

/* Of latitude and longitude: not known. */
#define NW_GAZ_NOWHERE 0x7FFF

typedef struct nw_gaz_info
{
	const char *name;			/* canonical, unique among places */
	const char *id;				/* never changed and never used again: KR-41, kr:11680, cn:430100 */
	int16_t		latitude;		/* hundredths of a degree, or NW_GAZ_NOWHERE */
	int16_t		longitude;
	const char *aliases;		/* separated by NW_GAZ_ALIAS_SEP, "" for none */
	uint16_t	parent;			/* place number or NW_GAZ_NONE */
	uint16_t	station;		/* number of the weather station of that name, 0 for none */
	uint8_t		level;
	char		country[3];		/* ISO 3166-1 */
} nw_gaz_info;

/* The senses of one form; walk with nw_gaz_sense until it returns false. */
typedef struct nw_gaz_match
{
	uint32_t	len;			/* bytes of the form */
	uint32_t	senses;			/* private */
} nw_gaz_match;

/* False when surely no form begins with the character of three bytes at s, as nearly always. */
extern bool nw_gaz_may_begin(const char *s, size_t len);

/* How many bytes of s[0, len) any forms begin with. */
extern size_t nw_gaz_reach(const char *s, size_t len);

/*
 * The longest form that s[0, len) begins with and that may end there:
 * accepted when the rest of the word is particles (장사는) or nothing.
 * "particle" gives the bytes of particles behind it.
 */
extern bool nw_gaz_match_word(const char *s, size_t len, nw_gaz_match *match, int *particle);

/* The whole of s[0, len) as a form. */
extern bool nw_gaz_match_exact(const char *s, size_t len, nw_gaz_match *match);

/* The i-th sense, the likeliest first. */
extern bool nw_gaz_sense(const nw_gaz_match *match, int i, uint16_t *place, int *strength);

extern void nw_gaz_place(uint16_t place, nw_gaz_info *info);

/* The place of a canonical name. */
extern bool nw_gaz_named(const char *s, size_t len, uint16_t *place);

/* Does "inner" lie in "outer", at any distance? */
extern bool nw_gaz_within(uint16_t inner, uint16_t outer);

#endif							/* NW_CORE_ENTITY_GAZETTEER_H */
