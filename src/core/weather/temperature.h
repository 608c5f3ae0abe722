/*
 * core/weather/temperature.h
 *		The temperature: a point on a grid of 1/9000 of a degree Celsius.
 *
 * The grid holds every 0.001 °C, every 0.001 °F and every 0.001 K exactly:
 *
 *		celsius = n / 9000	fahrenheit = (n + 160000) / 5000	kelvin = (n + 2458350) / 9000
 *
 * So 32 °F, 0 °C and 273.15 K are one value with one bit pattern; there is no
 * NaN, no infinity and no negative zero, and integer order is the order.  The
 * same formulas with a decimal on the other side give the nearest grid point;
 * a tie goes away from 0 °C.
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_H
#define NW_CORE_WEATHER_TEMPERATURE_H

#include <stdbool.h>
#include <stdint.h>

#include "core/status.h"
#include "core/text/number.h"

typedef int32_t nw_temperature;	/* 1/9000 degree Celsius above 0 °C */

#define NW_TEMPERATURE_PER_DEGREE 9000
#define NW_TEMPERATURE_MIN (-2458350)	/* absolute zero */
#define NW_TEMPERATURE_MAX INT32_MAX	/* 238609.2941 °C */

/* Any int32 may come out of a file or off the wire; this one is a temperature. */
static inline bool
nw_temperature_valid(int32_t n)
{
	return n >= NW_TEMPERATURE_MIN;
}

/* Grid steps that one degree of unit 'C', 'F' or 'K' spans. */
static inline int32_t
nw_temperature_step(char unit)
{
	return unit == 'F' ? 5000 : NW_TEMPERATURE_PER_DEGREE;
}

/* Grid steps from the zero of the unit's scale up to 0 °C. */
static inline int32_t
nw_temperature_offset(char unit)
{
	return unit == 'F' ? 160000 : unit == 'K' ? -NW_TEMPERATURE_MIN : 0;
}

/*
 * Rounds a value of a scale ('C', 'F' or 'K') to the grid.  Below absolute
 * zero or beyond the type the answer is NW_RANGE and *out the nearest end,
 * NW_TEMPERATURE_MIN or NW_TEMPERATURE_MAX: so a caller can say which.  A NaN
 * is NW_SYNTAX.
 *
 * A nw_number is rounded exactly as far as it is exact: its first 18 digits.
 */
extern nw_status nw_temperature_from_number(const nw_number *number, char unit, nw_temperature *out);
extern nw_status nw_temperature_from_double(double value, char unit, nw_temperature *out);

/* A count of grid steps that arithmetic gave, as a temperature; NW_RANGE as above. */
extern nw_status nw_temperature_from_steps(int64_t steps, nw_temperature *out);

/* A difference in kelvins, rounded to grid steps; false when not within int64's middle. */
extern bool nw_temperature_steps_from_double(double kelvins, int64_t *steps);

static inline double
nw_temperature_celsius(nw_temperature t)
{
	return t / 9000.0;
}

static inline double
nw_temperature_fahrenheit(nw_temperature t)
{
	return (double) ((int64_t) t + 160000) / 5000.0;
}

static inline double
nw_temperature_kelvin(nw_temperature t)
{
	return (double) ((int64_t) t - NW_TEMPERATURE_MIN) / 9000.0;
}

/*
 * Compares a temperature with a number of degrees Celsius: the temperature
 * counts as nw_temperature_celsius(t), the double nearest to n/9000, so that
 * -5.9 °C equals -5.9.  Neighbouring temperatures have doubles far apart
 * (1/9000 against a spacing of at most 2^-35), so this order and the
 * temperatures' own are one order: mixed comparisons are transitive.  NaN is
 * above all else.  Returns <0, 0 or >0.
 */
extern int	nw_temperature_compare_double(nw_temperature t, double celsius);

#endif							/* NW_CORE_WEATHER_TEMPERATURE_H */
