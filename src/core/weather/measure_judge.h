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

typedef enum nw_verdict
{
	NW_VERDICT_NONE,			/* nothing says so: a list whose end says it may yet */
	NW_VERDICT_OTHER,			/* of something else, or a difference */
	NW_VERDICT_MEASURE,
	NW_VERDICT_MEASURE_BEHIND	/* by what follows it, which speaks for a list before it, too */
} nw_verdict;

/*
 * Judges a quantity of the paragraph s[0, len).  first_after is the first cue
 * at or behind the quantity's begin.  Looks at a bounded stretch before and
 * behind.
 */
extern nw_verdict nw_measure_judge(const char *s, size_t len, const nw_measure_cues *cues, size_t first_after,
							 const nw_quantity *q, const nw_judged *last, nw_measure_kind *kind);

#endif							/* NW_CORE_WEATHER_MEASURE_JUDGE_H */
