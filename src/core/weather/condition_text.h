/*
 * core/weather/condition_text.h
 *		Phrases about the state of the weather: 흐리고 한때 비, 맑은 뒤 흐림,
 *		Light rain showers, 晴れのち曇り時々雨, 多云转小雨.
 *
 * A phrase is read as a chain of the atoms of data/weather_phrases.tsv: states
 * of the sky, phenomena, how strong and how often, and what joins them.  A
 * phrase with a word that is none of them is not read at all, so 눈높이 is no
 * snow and Rainbow no rain.
 */
#ifndef NW_CORE_WEATHER_CONDITION_TEXT_H
#define NW_CORE_WEATHER_CONDITION_TEXT_H

#include <stddef.h>
#include <stdint.h>

/*
 * The one condition that a folded phrase names, or 0.  Only words that name
 * the weather, no verbs and no times.  What the table has no row for comes
 * down to the nearest: 흐리고 강한 비 to 강한비, the rain being what matters.
 */
extern int16_t nw_condition_phrase(const char *s, size_t len);

/* The most conditions that are read from a text. */
#define NW_CONDITIONS_MAX 32

/*
 * The conditions that a folded text names one after another, at most
 * NW_CONDITIONS_MAX; returns how many.  Words of sequence (뒤, 후, 다가, 차차,
 * →, then, のち, 转), commas and line ends cut; 한때, 가끔, 때때로 and what joins
 * do not: 흐리고 비 is one condition.  Verbs, times of day and places before a
 * topic particle are passed over.  A piece with any other word gives nothing.
 * Conditions that are themselves a sequence (맑은 뒤 흐림) do not come out.
 */
extern size_t nw_conditions_read(const char *s, size_t len, int16_t *out);

#endif							/* NW_CORE_WEATHER_CONDITION_TEXT_H */
