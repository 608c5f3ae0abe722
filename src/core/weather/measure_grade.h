/*
 * core/weather/measure_grade.h
 *		Fine dust said as a grade: 좋음, 보통, 나쁨, 매우나쁨.
 *
 * The bands are those of Korea's Ministry of Environment since 2018-03-27:
 * PM10 0-30, 31-80, 81-150, 151 and more, PM2.5 0-15, 16-35, 36-75, 76 and
 * more micrograms in a cubic metre.
 */
#ifndef NW_CORE_WEATHER_MEASURE_GRADE_H
#define NW_CORE_WEATHER_MEASURE_GRADE_H

#include "core/weather/measure_word.h"

typedef struct nw_grade
{
	nw_span		mention;
	unsigned	kinds;			/* NW_KIND_BIT of PM10, of PM2.5 or of both */
	int			low;			/* 0 좋음 to 3 매우나쁨, low <= high */
	int			high;
} nw_grade;

/*
 * The next grade, or range of grades, of s[*pos, len) that is one of fine dust
 * by the words before it.  Linear but for a bounded look back.
 */
extern bool nw_grade_next(const char *s, size_t len, const nw_measure_cues *cues, size_t *pos, nw_grade *out);

/* The band of a grade for PM10 or PM2.5: sets low, and high unless it is open. */
extern void nw_grade_band(const nw_grade *grade, nw_measure_kind kind, nw_measure *out);

/* Are there words of fine dust in s[0, len) at all? */
extern bool nw_grade_possible(const char *s, size_t len);

#endif							/* NW_CORE_WEATHER_MEASURE_GRADE_H */
