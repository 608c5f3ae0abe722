/*
 * core/weather/temperature_english.h
 *		English words around a number of degrees, by what they say about it.
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_ENGLISH_H
#define NW_CORE_WEATHER_TEMPERATURE_ENGLISH_H

#include <stdbool.h>
#include <stddef.h>

/* what a word says; several may hold */
#define NW_EN_WARM		0x0001	/* talk of weather, ovens, bodies: degrees are of temperature */
#define NW_EN_STRONG	0x0002	/* temperature, mercury: even bare numbers may be */
#define NW_EN_THERMAL	0x0004	/* physics of heat and cold: K is kelvin */
#define NW_EN_ANGLE		0x0008	/* angles, turns, positions, diplomas */
#define NW_EN_UP		0x0010	/* rises; N degrees more */
#define NW_EN_DOWN		0x0020
#define NW_EN_APART		0x0040	/* difference, gap, tolerance */
#define NW_EN_CLIMATE	0x0080	/* warming, pre-industrial: small numbers are rises */
#define NW_EN_MONEY		0x0100	/* percent, shares: what falls below zero is no temperature */
#define NW_EN_LABEL		0x0200	/* seat, size, gate: 12C is a name */
#define NW_EN_SKIP		0x0400	/* about, at least, a, another: between a verb and its number */
#define NW_EN_IS		0x0800	/* was, hit, reach: a number after it is the value itself */
#define NW_EN_SMALL		0x1000	/* and, in, on, overnight: may follow a number without unit */
#define NW_EN_NORMAL	0x2000	/* normal, average, usual: what a difference is counted from */
#define NW_EN_MORE		0x4000	/* warmer, higher */
#define NW_EN_LESS		0x8000	/* colder, lower */
#define NW_EN_WAY		0x10000 /* north, latitude: directly after the degrees */

/* The classes of the word s[0, len), letter case apart; 0 when it has none. */
extern unsigned nw_english_word(const char *s, size_t len);

/* A walk over words; a word is letters and digits. */
typedef struct nw_english_walk
{
	const char *s;
	size_t		from;			/* the words lie within s[from, to) */
	size_t		to;
	size_t		start;			/* the word last found: s[start, end) */
	size_t		end;
	unsigned	classes;
	char		between;		/* the strongest sign passed on the way: . ; ( ) , or a space, 0 for nothing */
} nw_english_walk;

/* The word after (before) the last one found; false where there is none. */
extern bool nw_english_next(nw_english_walk *walk);
extern bool nw_english_previous(nw_english_walk *walk);

/* Is the word last found this one, letter case apart? */
extern bool nw_english_is(const nw_english_walk *walk, const char *word);

/* Where the sentence around s[from, to) begins and ends; no further than "back" and "ahead" bytes. */
extern size_t nw_english_sentence_start(const char *s, size_t from, size_t back);
extern size_t nw_english_sentence_end(const char *s, size_t len, size_t to, size_t ahead);

#endif							/* NW_CORE_WEATHER_TEMPERATURE_ENGLISH_H */
