/*
 * core/weather/reading_table.h
 *		Inside reading_scan: tables of readings under a line of column names,
 *		지점|날씨|습도|기온, with tabs, bars, commas or blanks between the cells.
 *
 * Only the columns named count: of 서울 -2.7 맑음 55 the header says which
 * number is the temperature.  A header that names other things (품목|가격|등락)
 * says that the rows below are no readings.
 */
#ifndef NW_CORE_WEATHER_READING_TABLE_H
#define NW_CORE_WEATHER_READING_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/text/text.h"
#include "core/weather/reading_scan.h"

/* The table of a header, all zeros for none: struct nw_reading_table of reading_scan.h. */

/* Is the line a header?  Fills *out. */
extern bool nw_reading_header_scan(const nw_text *text, nw_span line, nw_reading_table *out);

typedef enum nw_reading_row
{
	NW_ROW_NONE,				/* the table has ended */
	NW_ROW_RULE,				/* |---|---|, or a row that is no reading */
	NW_ROW_READING
} nw_reading_row;

/* A line below a header.  Spans of *parts are offsets into the line. */
extern nw_reading_row nw_reading_row_scan(const nw_text *text, nw_span line, const nw_reading_table *table,
										  nw_reading_parts *parts);

#endif							/* NW_CORE_WEATHER_READING_TABLE_H */
