/*
 * core/weather/reading_text.h
 *		One weather reading as a value: its text form, its order, its packed form.
 *
 * The text form is the strip's own, 동두천 -5.9℃맑음, where that reads back to
 * the same parts; otherwise a part stands in double quotes, with "" for a
 * quote inside:
 *
 *		"서울 시청" -2.7℃맑음		"" -5.9℃			서울 -"2.7"
 *
 * An empty quoted part is a part that is not there; - or ℃ stands for a
 * temperature that is not there.
 */
#ifndef NW_CORE_WEATHER_READING_TEXT_H
#define NW_CORE_WEATHER_READING_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "core/status.h"
#include "core/text/arena.h"
#include "core/weather/temperature.h"

/* The longest station and the longest word, in bytes. */
#define NW_READING_PART_MAX 255

/* A part of length 0 is not there. */
typedef struct nw_reading_value
{
	const char *station;
	const char *condition;
	size_t		station_len;
	size_t		condition_len;
	bool		has_temperature;
	nw_temperature temperature;
} nw_reading_value;

/*
 * Reads a text as given (not folded) that is wholly one reading.  The parts
 * point into raw, or into the arena where a quote was doubled.  NW_LIMIT when
 * a part is too long, NW_RANGE for a temperature outside the type.
 */
extern nw_status nw_reading_parse(const char *raw, size_t len, nw_arena *arena, nw_reading_value *out);

/* Room that nw_reading_print needs: quotes doubled, temperature, spaces, NUL. */
extern size_t nw_reading_print_size(const nw_reading_value *value);

/* Writes the text form, NUL-terminated; returns the length.  nw_reading_parse gives the value back. */
extern size_t nw_reading_print(const nw_reading_value *value, nw_arena *arena, char *buf);

/* Station bytes, then temperature, then condition bytes; what is not there comes last. */
extern int	nw_reading_compare(const nw_reading_value *a, const nw_reading_value *b);

/*
 * The packed form, version 1: one value has one form, so equal values are
 * equal bytes.
 *
 *		byte 0	version, 1
 *		byte 1	flags: 1 station, 2 temperature, 4 condition
 *		byte 2	length of the station in bytes, 0 to 255
 *		4 bytes	temperature in the machine's byte order, only with flag 2
 *		then the station, then the condition up to the end
 */
#define NW_READING_PACKED_MAX (3 + 4 + 2 * NW_READING_PART_MAX)

extern size_t nw_reading_pack(const nw_reading_value *value, char *buf);

/* Only the temperature, which is what most queries ask for; *has says whether there is one. */
extern bool nw_reading_packed_temperature(const char *packed, size_t len, bool *has, nw_temperature *out);

/* Only the condition, as written; *condition_len is 0 when there is none. */
extern bool nw_reading_packed_condition(const char *packed, size_t len, const char **condition,
										size_t *condition_len);

/* Parts point into the packed bytes.  False when they are no packed reading. */
extern bool nw_reading_unpack(const char *packed, size_t len, nw_reading_value *out);

#endif							/* NW_CORE_WEATHER_READING_TEXT_H */
