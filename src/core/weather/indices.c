/*
 * core/weather/indices.c
 *		The published formulas, as published.
 *
 * Conditions are written so that a NaN fails them.
 */
#include "core/weather/indices.h"

#include <math.h>

/* Above this the wind chill holds: 3 mph. */
#define CALM_KMH 4.828032
#define CALM_MPH 3.0
#define CALM_KMA_MS 1.3

typedef struct wind_unit
{
	char		name[6];
	double		kmh;
} wind_unit;

static const wind_unit wind_units[] = {
	{"m/s", NW_KMH_PER_MS}, {"mps", NW_KMH_PER_MS},
	{"km/h", 1}, {"kmh", 1}, {"kph", 1},
	{"mph", NW_KMH_PER_MPH},
	{"kt", NW_KMH_PER_KNOT}, {"kts", NW_KMH_PER_KNOT}, {"kn", NW_KMH_PER_KNOT},
	{"knot", NW_KMH_PER_KNOT}, {"knots", NW_KMH_PER_KNOT},
};

static bool
same_word(const char *word, const char *name, size_t len)
{
	size_t		i;

	for (i = 0; i < len; i++)
	{
		char		c = name[i];

		if (c >= 'A' && c <= 'Z')
			c += 'a' - 'A';
		if (c == '\0' || c != word[i])
			return false;
	}
	return word[len] == '\0';
}

double
nw_wind_unit_kmh(const char *name, size_t len)
{
	size_t		i;

	if (len >= sizeof(wind_units[0].name))
		return 0;
	for (i = 0; i < sizeof(wind_units) / sizeof(wind_units[0]); i++)
	{
		if (same_word(wind_units[i].name, name, len))
			return wind_units[i].kmh;
	}
	return 0;
}

/* A result, unless the arithmetic ran away: an infinity is none. */
static bool
give(double value, double *out)
{
	if (!isfinite(value))
		return false;
	*out = value;
	return true;
}

static bool
within(double value, double low, double high)
{
	return value >= low && value <= high;
}

static bool
metric_wind_chill(double celsius, double kmh, double *out)
{
	double		v = pow(kmh, 0.16);

	return give(13.12 + 0.6215 * celsius - 11.37 * v + 0.3965 * celsius * v, out);
}

bool
nw_wind_chill(double celsius, double kmh, double *out)
{
	if (!(celsius <= 10 && kmh > CALM_KMH))
		return false;
	return metric_wind_chill(celsius, kmh, out);
}

bool
nw_wind_chill_us(double fahrenheit, double mph, double *out)
{
	double		v;

	if (!(fahrenheit <= 50 && mph > CALM_MPH))
		return false;
	v = pow(mph, 0.16);
	return give(35.74 + 0.6215 * fahrenheit - 35.75 * v + 0.4275 * fahrenheit * v, out);
}

bool
nw_apparent_temperature_winter(double celsius, double ms, double *out)
{
	if (!(celsius <= 10 && ms >= CALM_KMA_MS))
		return false;
	return metric_wind_chill(celsius, ms * NW_KMH_PER_MS, out);
}

bool
nw_heat_index(double fahrenheit, double humidity, double *out)
{
	double		t = fahrenheit;
	double		r = humidity;
	double		simple;
	double		index;

	if (!(within(t, 80, 122) && within(r, 0, 100)))
		return false;

	simple = 0.5 * (t + 61 + (t - 68) * 1.2 + r * 0.094);
	index = (simple + t) / 2;
	if (index < 80)
		return give(index, out);

	index = -42.379 + 2.04901523 * t + 10.14333127 * r - 0.22475541 * t * r
		- 6.83783e-3 * t * t - 5.481717e-2 * r * r + 1.22874e-3 * t * t * r
		+ 8.5282e-4 * t * r * r - 1.99e-6 * t * t * r * r;
	if (r < 13 && t <= 112)
		index -= (13 - r) / 4 * sqrt((17 - fabs(t - 95)) / 17);
	else if (r > 85 && t <= 87)
		index += (r - 85) / 10 * ((87 - t) / 5);
	return give(index, out);
}

/* The exponent of the Magnus form: the pressure is 6.112 hPa times e to it. */
static double
magnus(double celsius)
{
	return 17.62 * celsius / (243.12 + celsius);
}

bool
nw_dew_point(double celsius, double humidity, double *out)
{
	double		g;

	if (!(within(celsius, -45, 60) && humidity > 0 && humidity <= 100))
		return false;
	g = log(humidity / 100) + magnus(celsius);
	return give(243.12 * g / (17.62 - g), out);
}

bool
nw_relative_humidity(double celsius, double dew_point, double *out)
{
	/* at -243.12 °C the form has its pole; the air is dry long before */
	if (!(within(celsius, -45, 60) && dew_point > -243 && dew_point <= celsius))
		return false;
	return give(100 * exp(magnus(dew_point) - magnus(celsius)), out);
}

bool
nw_saturation_vapour_pressure(double celsius, double *out)
{
	if (!within(celsius, -30, 35))
		return false;
	return give(6.112 * exp(17.67 * celsius / (celsius + 243.5)), out);
}

bool
nw_wet_bulb(double celsius, double humidity, double *out)
{
	double		t = celsius;
	double		r = humidity;

	if (!(within(t, -20, 50) && within(r, 5, 99)))
		return false;
	return give(t * atan(0.151977 * sqrt(r + 8.313659)) + atan(t + r) - atan(r - 1.676331)
				+ 0.00391838 * r * sqrt(r) * atan(0.023101 * r) - 4.686035, out);
}

bool
nw_apparent_temperature_summer(double celsius, double humidity, double *out)
{
	double		tw;

	if (!nw_wet_bulb(celsius, humidity, &tw))
		return false;
	return give(-0.2442 + 0.55399 * tw + 0.45535 * celsius - 0.0022 * tw * tw
				+ 0.00278 * tw * celsius + 3.0, out);
}

bool
nw_discomfort_index(double celsius, double humidity, double *out)
{
	if (!within(humidity, 0, 100))
		return false;
	return give(1.8 * celsius - 0.55 * (1 - humidity / 100) * (1.8 * celsius - 26) + 32, out);
}
