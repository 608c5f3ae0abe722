/*
 * test/fuzz/metar_fuzz.c
 *		The reader of aerodrome reports on any bytes: every row is a value that
 *		the weather has somewhere on earth, in the order that is promised.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/weather/condition.h"
#include "core/weather/metar.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void *
get_memory(size_t size)
{
	void	   *block = malloc(size ? size : 1);

	if (!block)
		abort();
	return block;
}

static const nw_host host = {get_memory, free, NULL};

static void
expect(bool condition)
{
	if (!condition)
		abort();
}

static const struct
{
	const char *measure;
	const char *role;
	double		low;
	double		high;
}			promised[] = {
	{"temperature", NULL, -90, 60}, {"dew_point", NULL, -90, 40}, {"wind_speed", NULL, 0, 125}, {"wind_speed", "gust", 0, 125},
	{"wind_direction", NULL, 1, 360}, {"wind_direction", "variable", 0, 360}, {"visibility", NULL, 0, 160000},
	{"visibility", "minimum", 0, 160000}, {"visibility", "maximum", 0, 160000}, {"pressure", NULL, 850, 1095},
	{"pressure", "sea_level", 850, 1095}, {"condition", NULL, 0, 0}, {"condition", "sky", 0, 0}
};
#define N_PROMISED ((int) (sizeof(promised) / sizeof(promised[0])))

static void
check_row(const nw_metar_row *row, int *last)
{
	int			i;

	for (i = *last; i < N_PROMISED; i++)
		if (strcmp(row->measure, promised[i].measure) == 0 &&
			(row->role == NULL) == (promised[i].role == NULL) &&
			(row->role == NULL || strcmp(row->role, promised[i].role) == 0))
			break;
	expect(i < N_PROMISED);
	*last = i;
	if (strcmp(row->measure, "condition") == 0)
	{
		expect(!row->has_low && !row->has_high && nw_condition_by_code(row->condition) != NULL);
		expect(row->unit == NULL);
		return;
	}
	(*last)++;					/* one of each quantity */
	expect(row->has_low || row->has_high);
	expect(row->condition == 0 && row->unit != NULL);
	expect(!row->has_low || (row->low >= promised[i].low && row->low <= promised[i].high));
	expect(!row->has_high || (row->high >= promised[i].low && row->high <= promised[i].high));
	expect(!row->has_low || !signbit(row->low) || row->low != 0);
	expect(!row->has_low || !row->has_high || row->low <= row->high || strcmp(row->measure, "wind_direction") == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	nw_arena	arena;
	nw_text		text;
	nw_text_cursor cursor;
	nw_metar	m;
	uint32_t	last_pos = 0;
	char	   *raw = get_memory(size);	/* of exactly this size, so that a byte too far is seen */

	if (size > 0)
		memcpy(raw, data, size);
	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, raw, size, NW_FOLD_READ);
	nw_cursor_begin(&cursor, &text);
	while (nw_metar_next(&cursor, &m))
	{
		int			last = 0;
		int			i;
		int64_t		seconds;

		expect(cursor.pos > last_pos && cursor.pos <= text.len);
		last_pos = cursor.pos;
		expect(m.n_rows >= 0 && m.n_rows <= NW_METAR_ROWS_MAX);
		for (i = 0; i < m.n_rows; i++)
			check_row(&m.rows[i], &last);
		expect(nw_metar_time(&m, (int32_t) size * 97, &seconds) == (m.day != 0));
	}
	nw_arena_end(&arena);
	free(raw);
	return 0;
}
