/*
 * core/weather/reading_scan.h
 *		The lines of a weather strip: 동두천 -5.9℃맑음, 흐림속초 7.1℃, 맑음여수 ℃.
 *
 * A strip line is nothing but readings: a station, perhaps a temperature,
 * perhaps a word, in either order, glued or spaced, with or without a list
 * mark before it, one or several in a line.  A line that says anything else
 * is no strip line: running prose about temperatures is not read here.
 * Besides strip lines, the rows of a table with a header (reading_table.h) and
 * lines with one part of a reading each (reading_cells.h) are read.
 */
#ifndef NW_CORE_WEATHER_READING_SCAN_H
#define NW_CORE_WEATHER_READING_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/text/text.h"
#include "core/weather/temperature.h"

/* One reading within a folded line; spans are offsets into that line. */
typedef struct nw_reading_parts
{
	nw_span		station;		/* as written, never empty */
	int16_t		station_id;		/* KMA number, 0 when the name is not a station's */
	bool		has_temperature;
	nw_temperature temperature;
	nw_span		condition;		/* as written, empty when there is none */
	int16_t		condition_code; /* 0 when there is none or the word is not known */
	bool		weak;			/* could be something else when it stands alone (서울 비, 우유 3.2℃) */
} nw_reading_parts;

/*
 * Is this one folded line (without line end) a line of a weather strip?  Gives
 * the first reading.  "weak" is that of the line: true when no reading in it
 * is certain by itself; such a line counts only beside other strip lines.
 */
extern bool nw_reading_line_scan(const char *s, size_t len, nw_reading_parts *out);

/*
 * The readings of a line for which nw_reading_line_scan said yes, one after
 * another.  Begin with *pos = 0.
 */
extern bool nw_reading_line_next(const char *s, size_t len, size_t *pos, nw_reading_parts *out);

/* Is the whole of a folded line exactly one reading?  Faster than asking for a strip line. */
extern bool nw_reading_single_scan(const char *s, size_t len, nw_reading_parts *out);

/* The columns of a table of readings; see reading_table.h. */
typedef struct nw_reading_table
{
	char		separator;		/* '\t', '|', ',', ' ', or '2' for two blanks or more; 0 for no table */
	uint8_t		cells;			/* in the header */
	int8_t		station;		/* columns; -1 when the table has none */
	int8_t		temperature;
	int8_t		condition;
	bool		other;			/* a table of something else: its rows are no readings */
} nw_reading_table;

/* A run of lines with one part of a reading each; see reading_cells.h. */
typedef struct nw_reading_run
{
	uint32_t	end;			/* offset behind its last line; 0 for none */
	uint8_t		order;			/* NW_RUN_NONE: it is no run of readings */
	uint8_t		begins;			/* the parts that its first line has */
} nw_reading_run;

/* What the lines read so far mean for the next. */
typedef struct nw_reading_state
{
	nw_reading_table table;
	nw_reading_run run;
	int			blanks;			/* blank lines since the last other one */
} nw_reading_state;

/* One reading of a text. */
typedef struct nw_reading
{
	nw_span		station;		/* these three: in the text as given (raw) */
	nw_span		condition;
	nw_span		provider;		/* who the strip says it has it from; empty when it does not say */
	int16_t		station_id;
	bool		has_temperature;
	nw_temperature temperature;
	int16_t		condition_code;
	int32_t		line_no;		/* 1-based, of its first line */
	int16_t		year;			/* the strip's own date; 0 when it has none */
	int8_t		month;
	int8_t		day;

	/* private: the strip being read, in offsets into the folded text */
	nw_reading_state state;
	uint32_t	strip_end;
	uint32_t	facts_end;		/* the date and provider up to here are an earlier strip's */
	uint32_t	line_off;
	uint32_t	line_len;
	size_t		line_pos;
} nw_reading;

/*
 * Finds the next reading.  Zero *out before the first call and hand the same
 * struct in again: it carries what is known of the strip.  Returns false at
 * the end of the text; never fails, never allocates.
 */
extern bool nw_reading_next(nw_text_cursor *text, nw_reading *out);

#endif							/* NW_CORE_WEATHER_READING_SCAN_H */
