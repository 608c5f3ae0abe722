/*
 * core/weather/measure_judge.h
 *		Which weather measure a quantity is of, if any: what the words around
 *		it say.
 *
 * A number with a unit is of the weather only when its sentence says so: a
 * word that names the measure before it, the thing measured right behind it,
 * or a list that goes on from one that was.  Nouns of other things that are
 * measured so (두께, 차량, 할인) and differences rule it out.
 */
#ifndef NW_CORE_WEATHER_MEASURE_JUDGE_H
#define NW_CORE_WEATHER_MEASURE_JUDGE_H

#include "core/weather/measure_quantity.h"
#include "core/weather/measure_word.h"

/* The last quantity of the paragraph that was judged to be a measure. */
typedef struct nw_judged
{
	bool		any;
	nw_measure_kind kind;
	nw_unit		unit;
	uint32_t	end;
} nw_judged;

/*
 * Judges a quantity of the paragraph s[0, len); false when it is no measure.
 * first_after is the first cue at or behind the quantity's begin.  Looks at
 * a bounded stretch before and behind.
 */
extern bool nw_measure_judge(const char *s, size_t len, const nw_measure_cues *cues, size_t first_after,
							 const nw_quantity *q, const nw_judged *last, nw_measure_kind *kind);

/* Where the sentence that s[pos] is in begins, looking back at most "reach" bytes. */
extern size_t nw_sentence_begin(const char *s, size_t pos, size_t reach);

#endif							/* NW_CORE_WEATHER_MEASURE_JUDGE_H */
