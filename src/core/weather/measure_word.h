/*
 * core/weather/measure_word.h
 *		Words beside a number that say whether it is a weather quantity.
 *
 * Works on folded text (core/text/text.h, NW_FOLD_READ).  The table is
 * data/measure_words.tsv.
 */
#ifndef NW_CORE_WEATHER_MEASURE_WORD_H
#define NW_CORE_WEATHER_MEASURE_WORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/text/arena.h"
#include "core/weather/measure.h"

typedef enum nw_word_class
{
	NW_WORD_NAME,				/* names the quantity: 강수량, 풍속 */
	NW_WORD_PHENOMENON,			/* what it is a quantity of, among other meanings: 비, 눈, 바람 */
	NW_WORD_VERB,				/* what that does: 쌓이, 몰아치 */
	NW_WORD_OTHER				/* the number is of something else: 두께, 차량, 할인 */
} nw_word_class;

#define NW_KIND_BIT(kind) (1u << (kind))

typedef struct nw_measure_cue
{
	uint32_t	off;
	uint16_t	len;
	uint16_t	kinds;			/* NW_KIND_BIT of the measures it speaks of, or rules out */
	nw_word_class cls;
} nw_measure_cue;

/* The longest word of the table that begins at s[pos]; false when none does. */
extern bool nw_measure_word_at(const char *s, size_t len, size_t pos, nw_measure_cue *out);

typedef struct nw_measure_cues
{
	nw_measure_cue *v;			/* in the order of the text, not overlapping */
	size_t		n;
} nw_measure_cues;

/* All of s[0, len).  Linear; memory from the arena. */
extern void nw_measure_cues_find(const char *s, size_t len, nw_arena *arena, nw_measure_cues *out);

/*
 * For the sieve: could a word of the raw text s, as it was given, speak of one
 * of the measures (NW_KIND_BIT)?  False only when surely none of the words
 * that nw_measure_cues_find finds in the folded text does, those of other
 * things apart.
 */
extern bool nw_measure_words_may_say(const char *s, size_t len, unsigned kinds);

#endif							/* NW_CORE_WEATHER_MEASURE_WORD_H */
