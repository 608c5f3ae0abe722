/*
 * core/weather/temperature_judge_foreign.h
 *		The judges behind nw_temperature_judge_foreign: one for texts in Latin
 *		letters, one for Chinese characters and kana.
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_JUDGE_FOREIGN_H
#define NW_CORE_WEATHER_TEMPERATURE_JUDGE_FOREIGN_H

#include "core/weather/temperature_english.h"
#include "core/weather/temperature_grammar.h"

extern nw_temperature_verdict nw_temperature_judge_english(const nw_temperature_candidate *c);
extern nw_temperature_verdict nw_temperature_judge_cjk(const nw_temperature_candidate *c);

/* what the sentence around the number speaks of */
typedef struct nw_english_sentence
{
	size_t		start;
	size_t		end;
	unsigned	before;			/* classes of all words before the number */
	unsigned	clause;			/* of those before it since the last comma */
	unsigned	after;
	unsigned	around;			/* of the sentences before it too, as far as context goes */
} nw_english_sentence;

/* A walk over the words of c->s[from, to) that begins at "at". */
extern nw_english_walk nw_english_walk_from(const nw_temperature_candidate *c, size_t from, size_t to, size_t at);

/* Is it a word that a degree can be of: 30-degree heat, 40°C days? */
extern bool nw_english_is_heat(const nw_english_walk *walk);

/* ---- temperature_english_letter.c: a bare C, F or K behind the number ---- */

/* A name rather than a measure: seat 12C, $5C, C++, 10C's */
extern bool nw_english_is_label(const nw_temperature_candidate *c, const nw_english_sentence *sentence);

/*
 * "It was 3.4 C in one city, 2 C in another": a value by its form alone, a C
 * with a sign, a fraction, a range, or apart behind a verb of being.
 */
extern bool nw_english_says_value(const nw_temperature_candidate *c, const nw_english_sentence *sentence);

/* a 100F day, 30-degree heat */
extern bool nw_english_of_heat(const nw_temperature_candidate *c, const nw_english_sentence *sentence);

/* 75F/24C, 75F (24C): the same in the other scale behind it */
extern bool nw_english_is_doubled(const nw_temperature_candidate *c);

#endif							/* NW_CORE_WEATHER_TEMPERATURE_JUDGE_FOREIGN_H */
