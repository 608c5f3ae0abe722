/*
 * core/weather/measure_unit.h
 *		Units that weather quantities are said in, and the way to the one unit
 *		of each measure.
 *
 * Works on folded text (core/text/text.h, NW_FOLD_READ).
 */
#ifndef NW_CORE_WEATHER_MEASURE_UNIT_H
#define NW_CORE_WEATHER_MEASURE_UNIT_H

#include <stdbool.h>
#include <stddef.h>

#include "core/text/number.h"
#include "core/weather/measure.h"

typedef enum nw_unit
{
	NW_UNIT_NONE,
	NW_UNIT_MM,
	NW_UNIT_CM,
	NW_UNIT_M,
	NW_UNIT_KM,
	NW_UNIT_INCH,
	NW_UNIT_FOOT,
	NW_UNIT_MILE,
	NW_UNIT_MS,					/* metres a second */
	NW_UNIT_KMH,
	NW_UNIT_MPH,
	NW_UNIT_KNOT,
	NW_UNIT_PERCENT,
	NW_UNIT_HPA,
	NW_UNIT_MILLIBAR,			/* the same, but mb is also a megabit and more */
	NW_UNIT_INHG,				/* inches of mercury */
	NW_UNIT_MICROGRAM			/* in a cubic metre */
} nw_unit;

/* Reads the unit that s begins with; returns the bytes read, 0 when there is none. */
extern size_t nw_unit_scan(const char *s, size_t len, nw_unit *unit);

/* The measures that may be said in a unit, as NW_KIND_BIT; 0 for a distance no measure uses. */
extern unsigned nw_unit_kinds(nw_unit unit);

/*
 * A number of a unit in the unit of a measure, the nearest double.  False
 * when the measure does not know the unit or the value cannot be: a humidity
 * of 120 %, a wind of 900 m/s.
 */
extern bool nw_unit_convert(const nw_number *number, nw_unit unit, nw_measure_kind kind, double *out);

#endif							/* NW_CORE_WEATHER_MEASURE_UNIT_H */
