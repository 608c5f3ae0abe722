/*
 * core/weather/temperature_text.h
 *		Temperatures as people write them, and as the type prints them.
 *
 * Read are, after folding: a number with a unit (-5.9°C, 72 °F, 293.15K, 20도,
 * 20度, 5 degrees Celsius), and a number with a word before it that says the
 * sign or the scale (영하 5.9도, 섭씨 20도, 화씨 영하 4도, 零下5.9度, 영하 5).
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_TEXT_H
#define NW_CORE_WEATHER_TEMPERATURE_TEXT_H

#include <stddef.h>

#include "core/weather/temperature.h"

typedef struct nw_temperature_text
{
	nw_temperature value;		/* on NW_RANGE the nearest end of the type */
	char		unit;			/* 'C', 'F', 'K', or 0 when the text names none (read as Celsius) */
} nw_temperature_text;

/*
 * Reads the temperature that folded s (NW_FOLD_READ) begins with; returns the
 * bytes read, 0 when there is none.  On a value outside the type *status is
 * NW_RANGE and the bytes are still returned, else NW_OK.
 *
 * A bare number (-5.9), a bare degree sign (-5.9°), an exponent (-5.9e0) and
 * a leading point (.5) are only taken when bare_number is true.
 *
 * It judges nothing but what s begins with.  A caller in running text must see
 * for itself that no digit, letter or minus stands before s, and that an
 * unmarked 도 or K is a temperature there: 서해5도, 북위 37도, 8도 and 4K are not.
 */
extern size_t nw_temperature_scan(const char *s, size_t len, bool bare_number,
								  nw_temperature_text *out, nw_status *status);

/*
 * Reads a text as given (not folded), the whole of which must be one
 * temperature of up to 120 bytes when folded, spaces around it allowed; a bare
 * number is Celsius.  Allocates nothing.  NW_SYNTAX or NW_RANGE when it is none; after
 * NW_RANGE *out is the nearest end of the type.
 */
extern nw_status nw_temperature_parse(const char *s, size_t len, nw_temperature *out);

/*
 * The scale a text names as a whole: C, °C, ℃, celsius, 섭씨 … ; 0 when it
 * names none.  Case does not count.
 */
extern char nw_temperature_unit(const char *s, size_t len);

/* sign, six digits, point, four digits, ℃, NUL */
#define NW_TEMPERATURE_PRINT_MAX 16

/*
 * Writes degrees Celsius as the shortest decimal of one to four places that
 * reads back to t, NUL-terminated; returns the length.  buf has at least
 * NW_TEMPERATURE_PRINT_MAX bytes.
 */
extern int	nw_temperature_print(nw_temperature t, char *buf);	/* -5.9 */
extern int	nw_temperature_print_sign(nw_temperature t, char *buf);	/* -5.9℃ */

/* For labels: a fixed number of places, half away from zero, with the unit's sign. */
#define NW_TEMPERATURE_PLACES_MAX 6
#define NW_TEMPERATURE_FORMAT_MAX 24
extern int	nw_temperature_format(nw_temperature t, char unit, int places, char *buf);	/* 21.4℉ */

#endif							/* NW_CORE_WEATHER_TEMPERATURE_TEXT_H */
