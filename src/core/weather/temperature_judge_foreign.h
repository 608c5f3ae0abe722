/*
 * core/weather/temperature_judge_foreign.h
 *		The judges behind nw_temperature_judge_foreign: one for texts in Latin
 *		letters, one for Chinese characters and kana.
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_JUDGE_FOREIGN_H
#define NW_CORE_WEATHER_TEMPERATURE_JUDGE_FOREIGN_H

#include "core/weather/temperature_grammar.h"

extern nw_temperature_verdict nw_temperature_judge_english(const nw_temperature_candidate *c);
extern nw_temperature_verdict nw_temperature_judge_cjk(const nw_temperature_candidate *c);

#endif							/* NW_CORE_WEATHER_TEMPERATURE_JUDGE_FOREIGN_H */
