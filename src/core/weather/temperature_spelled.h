/*
 * core/weather/temperature_spelled.h
 *		Inside temperature_mention: numbers of degrees that English, Chinese
 *		and Japanese write in words.
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_SPELLED_H
#define NW_CORE_WEATHER_TEMPERATURE_SPELLED_H

#include <stdbool.h>

#include "core/text/number.h"

/*
 * Where the number words that end at s[end], the start of a unit, begin; of a
 * range in words (two to five degrees, 零下十五至零下十度) those of its first
 * number.  "end" itself when there are none.  Never before "from".
 */
extern size_t nw_spelled_foreign_start(const char *s, size_t from, size_t end);

/*
 * The number words that s begins with; returns the bytes read, 0 for none and
 * for what is no one number: 十七八度 (17 or 18), 三四度 (3 or 4).
 */
extern size_t nw_spelled_foreign_at(const char *s, size_t len, nw_number *out);

/*
 * More of the number whose ASCII digits end at s[n]: 1万, 12·3度.  Returns the
 * bytes more and sets the whole number; 0 and nothing when there is no more.
 */
extern size_t nw_number_foreign_rest(const char *s, size_t len, size_t n, nw_number *out);

/*
 * The tenth that is said behind 度, as of fevers: 36度5分, 39度5.  Adds it to
 * the number; its bytes at s[pos, len), 0 when there is none.
 */
extern size_t nw_tenth_foreign_at(const char *s, size_t len, size_t pos, nw_number *out);

/* The + of "40+ degrees", the -plus of "35-plus degrees": its bytes, 0 when no unit stands behind it. */
extern size_t nw_or_more_foreign_at(const char *s, size_t len);

/* 多 and its like between a number and 度: its bytes, 0 when there is none. */
extern size_t nw_some_foreign_at(const char *s, size_t len);

/*
 * " below zero" and " above zero" behind a number or its unit: the bytes, 0
 * when there is none.  Of freezing only where the unit is Celsius.
 */
extern size_t nw_below_zero_at(const char *s, size_t len, char unit, bool *below);

#endif							/* NW_CORE_WEATHER_TEMPERATURE_SPELLED_H */
