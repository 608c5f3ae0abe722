/*
 * core/entity/tag_features.h
 *		What the tagger sees of a character: the features that the model has
 *		weights for.  Trainer and tagger share this file, so that they agree.
 *
 * A line is prepared once; then every character gives its features as hashes
 * of 64 bits.  The set of features has a number, which the model states.
 */
#ifndef NW_CORE_ENTITY_TAG_FEATURES_H
#define NW_CORE_ENTITY_TAG_FEATURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/text/arena.h"

/* Changed with every change of what a feature is. */
#define NW_TAG_FEATURE_SET 2

#define NW_TAG_MAX_FEATURES 24

/* The labels: outside, and the first and further characters of six classes. */
#define NW_TAG_OUTSIDE		0
#define NW_TAG_LABELS		13
#define NW_TAG_BEGIN(c)		(1 + 2 * (c))
#define NW_TAG_INSIDE(c)	(2 + 2 * (c))
#define NW_TAG_CLASSES		6	/* PS LC OG DT TI QT */

/* Longer lines are tagged in pieces. */
#define NW_TAG_MAX_LINE 512		/* characters */

#define NW_TAG_LOCKED 0x80

typedef struct nw_tag_line
{
	int			n;				/* characters */
	const char *s;				/* folded text of the line */
	uint32_t	off[NW_TAG_MAX_LINE + 1];	/* bytes of s where each character begins */
	uint16_t	cp[NW_TAG_MAX_LINE + 8];	/* digits as '0', the rare planes as 1; 4 of padding at both ends */
	uint8_t		type[NW_TAG_MAX_LINE + 8];
	uint8_t		rule[NW_TAG_MAX_LINE];	/* what the rules found: 0, else 1 + 2 * kind + (1 when it begins here) */
	bool		locked[NW_TAG_MAX_LINE];	/* and it stands: no name of the tagger's may hold this character */
	uint16_t	word_start[NW_TAG_MAX_LINE];	/* of the eojeol of each character, in characters */
	uint16_t	word_end[NW_TAG_MAX_LINE];
	uint16_t	stem_end[NW_TAG_MAX_LINE];	/* where its particles begin */
	uint32_t	word_hash[NW_TAG_MAX_LINE];
	uint32_t	prefix_hash[NW_TAG_MAX_LINE];	/* of the eojeol up to the character, and with it */
	uint32_t	known[NW_TAG_MAX_LINE];	/* what the lexicon knows of the form that covers the character */
	uint32_t	starts[NW_TAG_MAX_LINE];	/* and of the longest that begins at it, inside a word */
} nw_tag_line;

/*
 * Prepares s[0, len), one line of folded text of at most NW_TAG_MAX_LINE
 * characters.  "rules" tells of each byte what the rules found there, as
 * nw_tag_line.rule does of characters, with NW_TAG_LOCKED added to what stands.
 */
extern void nw_tag_prepare(nw_tag_line *line, const char *s, size_t len, const uint8_t *rules);

/* The features of character i; returns their number. */
extern int	nw_tag_features(const nw_tag_line *line, int i, uint64_t *features);

/*
 * A number that changes with what features are, apart from what rules and
 * lexicon say: a model of another number is not of this library.  Uses "line".
 */
extern uint64_t nw_tag_features_hash(nw_tag_line *line);

#endif							/* NW_CORE_ENTITY_TAG_FEATURES_H */
