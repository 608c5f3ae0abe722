/*
 * core/weather/indices.h
 *		What the air feels like, and how moist it is: published formulas.
 *
 * Temperatures are degrees Celsius, humidities per cent, wind speeds of the
 * unit in the argument's name, measured at a height of 10 m.  A function
 * returns false, and leaves *out alone, where its formula was not published to
 * hold: no answer is an extrapolation.  NaN and infinities are outside every
 * range.  doc/weather_indices.md says who published what.
 *
 * All but the discomfort index call the C library's pow, exp, log or atan,
 * whose last bit may differ between machines.
 */
#ifndef NW_CORE_WEATHER_INDICES_H
#define NW_CORE_WEATHER_INDICES_H

#include <stdbool.h>
#include <stddef.h>

#define NW_KMH_PER_MS 3.6
#define NW_KMH_PER_MPH 1.609344
#define NW_KMH_PER_KNOT 1.852

/*
 * km/h in one unit of wind speed: m/s, km/h, mph or kt, also as mps, kmh, kph,
 * kts, kn, knot and knots, ASCII letters of either case.  0 for anything else.
 */
extern double nw_wind_unit_kmh(const char *name, size_t len);

/*
 * Wind chill of 2001 (Environment Canada and the US National Weather Service,
 * JAG/TI), in its metric and its US form; over their charts the two differ by less than 0.1 °F.
 * At most 10 °C, wind above 3 mph (4.83 km/h).
 */
extern bool nw_wind_chill(double celsius, double kmh, double *out);
extern bool nw_wind_chill_us(double fahrenheit, double mph, double *out);	/* °F */

/* KMA's perceived temperature of winter: the metric wind chill, at most 10 °C, wind at least 1.3 m/s. */
extern bool nw_apparent_temperature_winter(double celsius, double ms, double *out);

/*
 * Heat index of the US National Weather Service: Rothfusz 1990 with the two
 * adjustments, or the simple formula where that gives less than 80 °F.
 * 80 °F to 122 °F (50 °C), 0 to 100 %.
 */
extern bool nw_heat_index(double fahrenheit, double humidity, double *out);	/* °F */

/*
 * Dew point over water and its inverse, Magnus form with the coefficients of
 * WMO No. 8 (17.62, 243.12 °C): -45 to 60 °C, above 0 to 100 %; a dew point
 * above the temperature has no humidity.
 */
extern bool nw_dew_point(double celsius, double humidity, double *out);
extern bool nw_relative_humidity(double celsius, double dew_point, double *out);	/* % */

/* Saturation vapour pressure over water in hPa, Bolton 1980 equation 10: -30 to 35 °C, to 0.1 %. */
extern bool nw_saturation_vapour_pressure(double celsius, double *out);

/* Wet bulb at sea level's pressure, Stull 2011: -20 to 50 °C, 5 to 99 %; error -1 to +0.65 K. */
extern bool nw_wet_bulb(double celsius, double humidity, double *out);

/* KMA's perceived temperature of summer as published in 2022, upon Stull's wet bulb and within its range. */
extern bool nw_apparent_temperature_summer(double celsius, double humidity, double *out);

/* Discomfort index (Thom's, as KMA writes it with the humidity): 0 to 100 %. */
extern bool nw_discomfort_index(double celsius, double humidity, double *out);

#endif							/* NW_CORE_WEATHER_INDICES_H */
