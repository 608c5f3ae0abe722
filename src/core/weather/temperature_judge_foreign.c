/*
 * core/weather/temperature_judge_foreign.c
 *		What a candidate is, by the words around it, in English, Japanese and
 *		Chinese.
 */
#include "core/weather/temperature_grammar.h"

nw_temperature_verdict
nw_temperature_judge_foreign(const nw_temperature_candidate *c)
{
	return c->certain ? NW_TEMPERATURE_POINT : NW_TEMPERATURE_NOT;
}
