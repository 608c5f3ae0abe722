/*
 * core/entity/tagger.h
 *		Names in running text by learning: the likeliest labels of a line.
 *
 * The features of a character (tag_features.h) have integer weights for each
 * label (tag_model.h); the best sequence of labels is found by Viterbi among
 * those in which a name begins before it goes on.  The same on every machine.
 */
#ifndef NW_CORE_ENTITY_TAGGER_H
#define NW_CORE_ENTITY_TAGGER_H

#include "core/entity/tag_features.h"
#include "core/entity/tag_model.h"

typedef struct nw_tag_span
{
	uint32_t	off;			/* bytes of the line */
	uint32_t	len;
	uint8_t		class;			/* 0 PS, 1 LC, 2 OG, 3 DT, 4 TI, 5 QT */
	int32_t		margin;			/* by how much the labels of the span beat all others, in
								 * hundredths of what training asks of the right ones; 0 at least */
} nw_tag_span;

/* Labels side by side, for the processor's vectors: 13, and three that are never reached. */
#define NW_TAG_LANES 16

/* Working memory of one tagger; some 90 kB, to be had from an arena. */
typedef struct nw_tagger
{
	nw_tag_model model;
	nw_tag_line line;
	int16_t		follows[NW_TAG_LABELS][NW_TAG_LANES];	/* weight of a label after another */
	int16_t		leads[NW_TAG_LABELS][NW_TAG_LANES];		/* the same, turned about */
	int16_t		local[NW_TAG_MAX_LINE][NW_TAG_LANES];
	int16_t		forward[NW_TAG_MAX_LINE][NW_TAG_LANES];	/* less that of the best */
	int16_t		behind[NW_TAG_MAX_LINE][NW_TAG_LANES];
} nw_tagger;

extern void nw_tagger_begin(nw_tagger *tagger);

/*
 * The names in s[0, len), folded text without a line end; rules as for
 * nw_tag_prepare.  At most "max" spans, in order; returns their number.  Of a
 * line of more than NW_TAG_MAX_LINE characters a piece is read, up to a space;
 * *read gives its bytes: go on behind it.
 */
extern int	nw_tagger_line(nw_tagger *tagger, const char *s, size_t len, const uint8_t *rules,
						   nw_tag_span *spans, int max, size_t *read);

#endif							/* NW_CORE_ENTITY_TAGGER_H */
