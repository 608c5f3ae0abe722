/*
 * core/entity/lexicon.h
 *		What kinds of names a form is known as: 370,000 forms of people, places,
 *		organisations, outlets, titles, works, each with all its classes.
 *
 * The lexicon says what a form may be, never what it is here: 장사 is a place
 * and a noun.  Which places a form means is the gazetteer's (gazetteer.h).
 *
 * One minimal automaton over characters, generated from
 * data/gazetteer/lexicon.tsv and linked in as read-only data without pointers.
 * All functions take folded (NFC) text.
 */
#ifndef NW_CORE_ENTITY_LEXICON_H
#define NW_CORE_ENTITY_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Classes; the order is that of class_letters in tools/gen-lexicon.c. */
#define NW_LEX_KOREAN		0x0001	/* full name of a Korean person, of a dictionary */
#define NW_LEX_FOREIGN		0x0002	/* name of another person, full or in part, of a dictionary */
#define NW_LEX_PLACE		0x0004	/* of a dictionary */
#define NW_LEX_NOUN			0x0008	/* also a common noun */
#define NW_LEX_SEEN_PERSON	0x0010	/* SEEN: so used in marked sentences */
#define NW_LEX_SEEN_PLACE	0x0020
#define NW_LEX_SEEN_ORG		0x0040
#define NW_LEX_SEEN_TITLE	0x0080	/* a position or an occupation */
#define NW_LEX_SEEN_BUILDING 0x0100	/* or a road */
#define NW_LEX_SEEN_WORK	0x0200	/* a film, a song, an event */
#define NW_LEX_OUTLET		0x0400
#define NW_LEX_UNIVERSITY	0x0800

#define NW_LEX_ANY_PERSON	(NW_LEX_KOREAN | NW_LEX_FOREIGN | NW_LEX_SEEN_PERSON)
#define NW_LEX_ANY_PLACE	(NW_LEX_PLACE | NW_LEX_SEEN_PLACE)
#define NW_LEX_ANY_ORG		(NW_LEX_SEEN_ORG | NW_LEX_OUTLET | NW_LEX_UNIVERSITY)

typedef struct nw_lexicon_hit
{
	uint32_t	len;			/* bytes of the form */
	uint16_t	classes;
	uint8_t		frequency;		/* in marked sentences: 0 never, else 1 + log2, at most 7 */
	uint8_t		share;			/* of these uses that were names of the SEEN class, in sevenths; 0 unknown */
} nw_lexicon_hit;

/*
 * The forms that s[0, len) begins with, the shortest first, at most "max" (of
 * more, the longest); returns their number.  Whether a form may end there is
 * the caller's to judge.
 */
extern int	nw_lexicon_prefixes(const char *s, size_t len, nw_lexicon_hit *hits, int max);

/* The longest of n such forms that ends as a word: where the word ends or particles follow. */
extern bool nw_lexicon_longest(const char *s, size_t len, const nw_lexicon_hit *hits, int n, nw_lexicon_hit *hit);

/* Both in one. */
extern bool nw_lexicon_word(const char *s, size_t len, nw_lexicon_hit *hit);

/* The classes of the whole of s[0, len), 0 when it is no form. */
extern uint16_t nw_lexicon_classes(const char *s, size_t len);

#endif							/* NW_CORE_ENTITY_LEXICON_H */
