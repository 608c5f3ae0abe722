/*
 * core/weather/reading_cells.h
 *		Inside reading_scan: widgets dumped cell by cell, where station, number
 *		and word stand on lines of their own.
 *
 * A run of such lines is read as a whole or not at all: what its first and its
 * last line are says where one reading ends and the next begins, and every
 * reading must have one name and no part twice.
 */
#ifndef NW_CORE_WEATHER_READING_CELLS_H
#define NW_CORE_WEATHER_READING_CELLS_H

#include <stdbool.h>
#include <stdint.h>

#include "core/text/text.h"
#include "core/weather/reading_scan.h"

enum
{
	NW_RUN_NONE,
	NW_RUN_NAME_FIRST,			/* 서울, -2.7℃, 맑음 */
	NW_RUN_NAME_LAST,			/* 맑음, -2.7℃, 서울 */
	NW_RUN_WORD_FIRST			/* 맑음, 서울, -2.7℃ */
};

/* Blank lines that may stand between the lines of a run. */
#define NW_RUN_BLANKS 2

/*
 * The run that begins with the next line of the cursor, which is not blank.
 * False when that line is no part of a reading.
 */
extern bool nw_reading_run_measure(nw_text_cursor cursor, nw_reading_run *run);

/*
 * The next reading of a run.  Moves the cursor behind its lines; *base is the
 * first of them, and the spans of *parts count from its beginning.  False when
 * the next line alone is none: the cursor then stands behind that line.
 */
extern bool nw_reading_run_next(nw_text_cursor *cursor, const nw_reading_run *run, nw_span *base,
								nw_reading_parts *parts);

#endif							/* NW_CORE_WEATHER_READING_CELLS_H */
