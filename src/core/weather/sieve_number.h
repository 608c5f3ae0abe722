/*
 * core/weather/sieve_number.h
 *		Inside weather_sieve: what stands beside a number of a raw text.
 *
 * All look at the text as given, at a few characters around a place; blanks
 * are skipped on the way.
 */
#ifndef NW_CORE_WEATHER_SIEVE_NUMBER_H
#define NW_CORE_WEATHER_SIEVE_NUMBER_H

#include "core/weather/measure_word.h"
#include "core/weather/weather_sieve.h"

/* The measures of feet and of inches, whose numbers English writes in words, too. */
#define NW_SIEVE_FEET	(NW_KIND_BIT(NW_MEASURE_VISIBILITY) | NW_KIND_BIT(NW_MEASURE_WAVE_HEIGHT) | \
						 NW_KIND_BIT(NW_MEASURE_SNOW_DEPTH))
#define NW_SIEVE_INCHES	(NW_KIND_BIT(NW_MEASURE_PRECIPITATION) | NW_KIND_BIT(NW_MEASURE_SNOW_DEPTH))

/* Does s begin with feet, foot or ft? */
extern bool nw_sieve_feet(const char *s, size_t len);

/* Where the digits, points and commas that begin at pos end. */
extern size_t nw_sieve_digits_end(const char *s, size_t len, size_t pos);

/* A temperature, or a unit that says enough by itself. */
#define NW_SIEVE_SURE (~0u)

/*
 * Could the number s[start, end) have a unit, or a sign that makes one
 * needless?  NW_SIEVE_SURE; the measures (NW_KIND_BIT) of a unit that weather
 * shares with other things, so that a word has to name one of them; or 0.
 */
extern unsigned nw_sieve_number(const char *s, size_t len, size_t start, size_t end, nw_sieve sieve);

/* Could a unit of temperature stand at s[pos)? */
extern bool nw_sieve_temperature_unit(const char *s, size_t len, size_t pos);

/*
 * The measures (NW_KIND_BIT) that a unit of another quantity than temperature
 * may be of, if one could stand at s[pos); NW_SIEVE_SURE where it says enough.
 */
extern unsigned nw_sieve_measure_unit(const char *s, size_t len, size_t pos);

/* Could a number written as a word stand before the unit at s[pos)? */
extern bool nw_sieve_word_before(const char *s, size_t pos);

/* Is the 氏 at s[pos) that of a scale? */
extern bool nw_sieve_scale_before(const char *s, size_t pos);

/* Does s begin with a unit of temperature written out in English? */
extern bool nw_sieve_unit_word(const char *s, size_t len);

/* Does s begin with word, which is in lower case, in any case? */
extern bool nw_sieve_starts(const char *s, size_t len, const char *word);

#endif							/* NW_CORE_WEATHER_SIEVE_NUMBER_H */
