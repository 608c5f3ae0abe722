/*
 * core/weather/reading_head.h
 *		Inside reading_line: what stands before the number of a strip line, a
 *		station and perhaps a word, in either order and in any usual writing.
 */
#ifndef NW_CORE_WEATHER_READING_HEAD_H
#define NW_CORE_WEATHER_READING_HEAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/text/text.h"

/* Heads and tails of strip lines are short: longer ones are prose. */
#define NW_READING_HEAD_MAX 64
#define NW_READING_TAIL_MAX 64

/* A station and perhaps a word, as found in a head; spans are offsets into the line. */
typedef struct nw_reading_head
{
	nw_span		name;
	nw_span		word;
	int16_t		station_id;
	int16_t		code;
} nw_reading_head;

/* s[from, to) without the blanks and | at its ends. */
extern nw_span nw_reading_trim(const char *s, size_t from, size_t to);

/* The number of the station that the span names, 0 for none. */
extern int16_t nw_reading_station(const char *s, nw_span span);

/* The code of the word that the span is, 0 for none. */
extern int16_t nw_reading_code(const char *s, nw_span span);

/*
 * Reads a head: 서울, 맑음 서울, 서울(맑음), [서울] 맑음, 서울 : 맑음.  "words" is
 * false where there is no number to say that it is one: then a word no table
 * knows is not accepted.
 */
extern bool nw_reading_head_read(const char *s, nw_span span, bool words, nw_reading_head *out);

/* 흐림속초, 비고창군, 서울맑음: station and known word without a space. */
extern bool nw_reading_head_glued(const char *s, nw_span span, nw_reading_head *out);

#endif							/* NW_CORE_WEATHER_READING_HEAD_H */
