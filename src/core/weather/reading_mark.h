/*
 * core/weather/reading_mark.h
 *		Inside reading_line: where a number stands in a strip line, and what
 *		the words around it may be.
 */
#ifndef NW_CORE_WEATHER_READING_MARK_H
#define NW_CORE_WEATHER_READING_MARK_H

#include <stdbool.h>
#include <stddef.h>

#include "core/weather/temperature.h"

typedef enum nw_mark_kind
{
	NW_MARK_NONE,				/* no number in the rest of the line */
	NW_MARK_BAD,				/* a number that no strip line has: a date, a time, a range */
	NW_MARK_UNIT,				/* -5.9℃ */
	NW_MARK_DEGREE,				/* 6도, 6°: could be many things */
	NW_MARK_BARE,				/* -5.9 */
	NW_MARK_NO_NUMBER,			/* ℃ alone */
	NW_MARK_DASH				/* - in the place of a number */
} nw_mark_kind;

typedef struct nw_mark
{
	nw_mark_kind kind;
	size_t		start;
	size_t		end;
	nw_temperature value;
	bool		one_place;		/* written with exactly one decimal place, as tickers do */
} nw_mark;

/* The first number, or what stands for one, in s[from, len). */
extern nw_mark nw_mark_find(const char *s, size_t len, size_t from);

/* Could s be the name of a place, by its letters, though no table knows it? */
extern bool nw_reading_is_name(const char *s, size_t len);

/*
 * Could s be a word for the weather, though no table knows it?  "glued" when
 * it follows the number without a space, where a particle would stand.
 */
extern bool nw_reading_is_word(const char *s, size_t len, bool glued);

/* Length of the list mark or separator that s begins with; 0 when none. */
extern size_t nw_reading_bullet(const char *s, size_t len);

/* Length of the sign of the weather (☀ ☁ 🌧) that s begins with; 0 when none. */
extern size_t nw_reading_sign(const char *s, size_t len);

/* Length of the number of a list's line (1. 2) ③) that s begins with; 0 when none. */
extern size_t nw_reading_numbering(const char *s, size_t len);

#endif							/* NW_CORE_WEATHER_READING_MARK_H */
