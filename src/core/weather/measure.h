/*
 * core/weather/measure.h
 *		A weather quantity said in running text, one unit a kind.
 *
 * Works on folded text (core/text/text.h, NW_FOLD_READ).
 */
#ifndef NW_CORE_WEATHER_MEASURE_H
#define NW_CORE_WEATHER_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

#include "core/text/arena.h"
#include "core/text/text.h"

typedef enum nw_measure_kind
{
	NW_MEASURE_TEMPERATURE,		/* degrees Celsius */
	NW_MEASURE_APPARENT_TEMPERATURE,	/* degrees Celsius */
	NW_MEASURE_TEMPERATURE_DIFFERENCE,	/* kelvins, signed */
	NW_MEASURE_DEW_POINT,		/* degrees Celsius */
	NW_MEASURE_PRECIPITATION,	/* mm */
	NW_MEASURE_SNOW_DEPTH,		/* cm */
	NW_MEASURE_WIND_SPEED,		/* m/s */
	NW_MEASURE_HUMIDITY,		/* percent */
	NW_MEASURE_VISIBILITY,		/* m */
	NW_MEASURE_WAVE_HEIGHT,		/* m */
	NW_MEASURE_PRESSURE,		/* hPa */
	NW_MEASURE_PM10,			/* micrograms in a cubic metre */
	NW_MEASURE_PM2_5,			/* micrograms in a cubic metre */
	NW_MEASURE_PROBABILITY		/* percent */
} nw_measure_kind;

typedef struct nw_measure
{
	nw_measure_kind kind;
	bool		has_low;		/* an open side is not there; never both missing */
	bool		has_high;
	double		low;			/* in the measure's unit, low <= high */
	double		high;
	bool		approximate;
	nw_span		mention;		/* all spans count in the text that was searched */
	nw_span		place;			/* len 0: none said */
	const char *role;			/* a constant, NULL: none said */
} nw_measure;

typedef struct nw_measure_list
{
	nw_measure *v;				/* in the order of the text; of one mention, in that of its places */
	size_t		n;
	size_t		max;			/* private: room in v, in the arena */
} nw_measure_list;

/*
 * Appends the measures of one paragraph s[0, len) to the list, with the roles
 * and places the words around them say (core/weather/measure_context.h).
 * Memory from the arena; linear in len.
 */
extern void nw_measures_find(const char *s, size_t len, nw_arena *arena, nw_measure_list *out);

/*
 * False when a text surely holds no measure but perhaps temperatures: no
 * number with a unit that weather is measured in, no fine dust.  Costs little
 * more than a walk over the bytes.
 */
extern bool nw_measures_possible(const char *s, size_t len);

/* precipitation, mm and so on: what a kind is called, and its unit. */
extern const char *nw_measure_name(nw_measure_kind kind);
extern const char *nw_measure_unit(nw_measure_kind kind);

#endif							/* NW_CORE_WEATHER_MEASURE_H */
