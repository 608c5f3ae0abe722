/*
 * core/weather/condition.h
 *		Words for the state of the weather, and what is known about each.
 *
 * The table is data/weather_words.tsv.  A code is 100 times the WMO 4677
 * number of the phenomenon plus a serial (sky states are spread over 10 to
 * 399, from clear to overcast), so ascending codes are WMO's own order.
 * Codes are stored on disk: they are only ever added.
 */
#ifndef NW_CORE_WEATHER_CONDITION_H
#define NW_CORE_WEATHER_CONDITION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NW_CONDITION_PRECIPITATION	1	/* something falls on the place now, or is forecast to */
#define NW_CONDITION_SNOW			2	/* and some of it is snow */
#define NW_CONDITION_ENDED			4	/* what the word names is over: WMO 20-29 */

typedef enum nw_condition_text
{
	NW_CONDITION_KO,			/* the canonical word */
	NW_CONDITION_EN,
	NW_CONDITION_JA,
	NW_CONDITION_ZH,
	NW_CONDITION_SYMBOL,		/* one character for charts */
	NW_CONDITION_METAR,			/* the nearest group of METAR; "" where there is none */
	NW_CONDITION_TEXTS
} nw_condition_text;

typedef struct nw_condition
{
	int16_t		code;
	int8_t		wmo4677;		/* -1: none, as the next two */
	int8_t		kma_sky;		/* SKY of KMA's forecasts: 1 2 3 4 */
	int8_t		kma_pty;		/* PTY: 0 to 7 */
	uint8_t		flags;
	uint16_t	text[NW_CONDITION_TEXTS];	/* private: see nw_condition_text_of */
} nw_condition;

/*
 * The code that a folded text stands for, or 0: Korean words in any spacing,
 * with bracketed rates, 연속적 for 계속, 끝남 for 끝; labels in four languages;
 * METAR groups (-RA, BKN030) and KMA codes (SKY=1, PTY=3, WB04), see
 * condition_code.h; phrases put together from such words, see condition_text.h.
 */
extern int16_t nw_condition_read(const char *s, size_t len);

/* The same for a word exactly as the table has it: what nearly all text holds. */
extern int16_t nw_condition_word(const char *s, size_t len);

/* What stands in brackets behind a word, when it says how strong: 약, 보통 or 강; else NULL. */
extern const char *nw_condition_grade(const char *s, size_t len);

/* The row of a code; NULL when there is no such code. */
extern const nw_condition *nw_condition_by_code(int16_t code);

/* The rows in order of their codes; NULL behind the last. */
extern const nw_condition *nw_condition_at(size_t index);

extern const char *nw_condition_text_of(const nw_condition *condition, nw_condition_text which);

/* The known word that an unknown one is a slip of, one letter (of Hangul: jamo) off; 0 for none. */
extern int16_t nw_condition_nearest(const char *s, size_t len);

#endif							/* NW_CORE_WEATHER_CONDITION_H */
