/*
 * core/weather/weather_sieve.h
 *		Which stretches of a raw text are worth folding and reading.
 *
 * Most news says nothing about the weather, and folding a text costs more than
 * looking through it.  The sieve looks at the text as given, byte by byte, for
 * what every quantity has: a number beside a unit, or a number written as a
 * word before one.  What it lets pass may still be nothing; what it holds back
 * is certainly nothing (test/fuzz checks that against the readers).
 */
#ifndef NW_CORE_WEATHER_WEATHER_SIEVE_H
#define NW_CORE_WEATHER_WEATHER_SIEVE_H

#include <stdbool.h>
#include <stddef.h>

#include "core/text/text.h"

typedef enum nw_sieve
{
	NW_SIEVE_TEMPERATURE,
	NW_SIEVE_WEATHER			/* every quantity of weather, temperatures included */
} nw_sieve;

/*
 * The next block of raw[*pos, len) that may hold a quantity; false when there
 * is none left.  Begin with *pos = 0.  A block is a run of lines without a
 * blank one: readers look no further for context.
 */
extern bool nw_sieve_next(const char *raw, size_t len, nw_sieve sieve, size_t *pos, nw_span *block);

#endif							/* NW_CORE_WEATHER_WEATHER_SIEVE_H */
