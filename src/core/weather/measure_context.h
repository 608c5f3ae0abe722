/*
 * core/weather/measure_context.h
 *		What the words around weather quantities say about them: of which
 *		place, in which role (a daytime maximum, a normal, a gust).
 *
 * Vocabulary of roles: morning_minimum, daytime_maximum, minimum, maximum,
 * mean, normal, normal_minimum, normal_maximum, record, current, threshold,
 * hourly, accumulated, local_maximum, gust, grade; of differences:
 * diurnal_range, from_normal, from_previous_day, from_previous_year.  NULL
 * where nothing is said, or what is said cannot be told for sure.
 */
#ifndef NW_CORE_WEATHER_MEASURE_CONTEXT_H
#define NW_CORE_WEATHER_MEASURE_CONTEXT_H

#include "core/weather/measure.h"

/*
 * Sets place and role of list->v[first, n), measures of the paragraph
 * s[0, len) in the order of the text with their mentions counting in it and
 * not overlapping, and turns temperatures into apparent temperatures or dew
 * points where the words say so.  A measure that several places share (서울과
 * 인천은 21도) becomes as many, in the order of the places.  Linear in len;
 * memory from the arena.
 */
extern void nw_measure_context(const char *s, size_t len, nw_arena *arena, nw_measure_list *list, size_t first);

#endif							/* NW_CORE_WEATHER_MEASURE_CONTEXT_H */
