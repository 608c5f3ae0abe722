/*
 * core/weather/temperature.c
 *		Decimal and binary numbers onto the grid, and comparison with them.
 */
#include "core/weather/temperature.h"

/* Whole degrees far beyond the type, small enough that nothing below overflows. */
#define FAR_AWAY 10000000

nw_status
nw_temperature_from_steps(int64_t steps, nw_temperature *out)
{
	if (steps < NW_TEMPERATURE_MIN)
	{
		*out = NW_TEMPERATURE_MIN;
		return NW_RANGE;
	}
	if (steps > NW_TEMPERATURE_MAX)
	{
		*out = NW_TEMPERATURE_MAX;
		return NW_RANGE;
	}
	*out = (nw_temperature) steps;
	return NW_OK;
}

/*
 * The rounding happens on the Celsius grid, after the scale's zero has been
 * moved, so that ties go away from 0 °C whatever the unit.  Until then the
 * value is kept in quarters of a step, the last two bits saying how the
 * dropped part compares with half a step: 0 nothing, 1 below, 2 half, 3 above.
 */
nw_status
nw_temperature_from_number(const nw_number *number, char unit, nw_temperature *out)
{
	uint64_t	power = 1;
	uint64_t	whole;
	uint64_t	rest;
	uint64_t	steps;
	uint64_t	factor = (uint64_t) nw_temperature_step(unit);
	int64_t		quarters;
	int			i;

	for (i = 0; i < number->scale; i++)
		power *= 10;
	whole = number->coeff / power;
	rest = number->coeff % power;
	if (number->overflow || whole > FAR_AWAY)
		return nw_temperature_from_steps(number->negative ? INT64_MIN : INT64_MAX, out);

	/*
	 * rest * factor / power by long multiplication: rest < 10^18, so that a
	 * factor of up to 10 at a time stays within 64 bits.
	 */
	steps = whole * factor;
	{
		uint64_t	part = 0;

		rest *= factor / 1000;
		part = rest / power;
		rest %= power;
		for (i = 0; i < 3; i++)
		{
			rest *= 10;
			part = part * 10 + rest / power;
			rest %= power;
		}
		steps += part;
	}

	quarters = (int64_t) steps * 4;
	if (rest > 0)
		quarters += rest > power - rest ? 3 : rest == power - rest ? 2 : 1;
	if (number->negative)
		quarters = -quarters;
	quarters -= (int64_t) nw_temperature_offset(unit) * 4;
	return nw_temperature_from_steps(quarters < 0 ? -((-quarters + 2) / 4) : (quarters + 2) / 4, out);
}

/* Half away from zero, for values within the middle of int64. */
static int64_t
round_half_away(double value)
{
	int64_t		whole = (int64_t) value;
	double		rest = value - (double) whole;

	if (rest >= 0.5)
		return whole + 1;
	if (rest <= -0.5)
		return whole - 1;
	return whole;
}

nw_status
nw_temperature_from_double(double value, char unit, nw_temperature *out)
{
	*out = 0;
	if (value != value)
		return NW_SYNTAX;
	if (value > FAR_AWAY)
		return nw_temperature_from_steps(INT64_MAX, out);
	if (value < -FAR_AWAY)
		return nw_temperature_from_steps(INT64_MIN, out);
	return nw_temperature_from_steps(round_half_away(value * nw_temperature_step(unit) -
													 nw_temperature_offset(unit)), out);
}

bool
nw_temperature_steps_from_double(double kelvins, int64_t *steps)
{
	if (!(kelvins >= -FAR_AWAY && kelvins <= FAR_AWAY))
		return false;
	*steps = round_half_away(kelvins * NW_TEMPERATURE_PER_DEGREE);
	return true;
}

int
nw_temperature_compare_double(nw_temperature t, double celsius)
{
	double		apart = celsius * NW_TEMPERATURE_PER_DEGREE - t;
	double		own;

	/* nearly always more than a rounding error apart: no division needed */
	if (apart > 0.001)
		return -1;
	if (apart < -0.001)
		return 1;

	own = nw_temperature_celsius(t);
	if (celsius != celsius)
		return -1;
	return own < celsius ? -1 : own > celsius;
}
