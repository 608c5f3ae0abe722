/*
 * core/weather/reading_cells.c
 *		Widgets dumped cell by cell (see reading_cells.h).
 */
#include "core/weather/reading_cells.h"

#include "core/text/chars.h"
#include "core/weather/condition.h"
#include "core/weather/reading_head.h"
#include "core/weather/reading_mark.h"

/* What a line says; a line may say two things: -2.7℃ 맑음. */
#define PART_NAME	1
#define PART_NUMBER	2
#define PART_WORD	4
#define PART_NOTHING 8			/* - in the place of a number or a word */

/* Lines of a run are short. */
#define MAX_CELL 64

/* The most lines of a reading. */
#define MAX_LINES 4

/* One reading, as far as its lines are read; offsets into the text. */
typedef struct group
{
	uint8_t		parts;
	uint8_t		lines;
	bool		bad;
	nw_mark		mark;
	nw_span		name;
	nw_span		word;
	int16_t		station_id;
	int16_t		code;
	nw_span		base;
} group;

static nw_span
shift(nw_span span, uint32_t by)
{
	return (nw_span) {span.off + by, span.len};
}

/* FC, SS: more often the name of a club than a METAR group. */
static bool
is_word(const char *s, nw_span span, int16_t *code)
{
	*code = span.len > 0 && span.len <= MAX_CELL ? nw_reading_code(s, span) : 0;
	return *code != 0 && !(span.len == 2 && (unsigned char) s[span.off] < 0x80);
}

/* Does a line begin or end with a station?  Most lines do not, and need no closer look. */
static bool
has_station(const char *s, nw_span line)
{
	uint32_t	first = 0;
	uint32_t	last = line.len;

	while (first < line.len && s[line.off + first] != ' ' && s[line.off + first] != '(' &&
		   s[line.off + first] != ':')
		first++;
	while (last > 0 && s[line.off + last - 1] != ' ' && s[line.off + last - 1] != ']')
		last--;
	return nw_reading_station(s, (nw_span){line.off, first}) != 0 ||
		nw_reading_station(s, (nw_span){line.off + last, line.len - last}) != 0 ||
		s[line.off] == '[';
}

/* What a line says, as a reading of one line; false when it says anything else. */
static bool
read_cell(const nw_text *text, nw_span line, group *out)
{
	const char *s = text->str + line.off;
	nw_span		all = nw_reading_trim(s, 0, line.len);
	nw_span		before;
	nw_span		after;
	nw_reading_head head;

	*out = (group) {.lines = 1, .base = line};
	if (all.len == 0 || all.len > MAX_CELL)
		return false;
	if ((out->station_id = nw_reading_station(s, all)) != 0)
	{
		out->parts = PART_NAME;
		out->name = shift(all, line.off);
		return true;
	}
	out->mark = nw_mark_find(s, line.len, all.off);
	switch (out->mark.kind)
	{
		case NW_MARK_DASH:
		case NW_MARK_NO_NUMBER:
			out->parts = PART_NOTHING;
			return out->mark.start == all.off && out->mark.end == all.off + all.len;
		case NW_MARK_UNIT:
		case NW_MARK_DEGREE:
		case NW_MARK_BARE:
			out->parts = PART_NUMBER;
			before = nw_reading_trim(s, all.off, out->mark.start);
			after = nw_reading_trim(s, out->mark.end, all.off + all.len);
			if (before.len == 0 && after.len == 0)
				return true;
			if (before.len > 0 && after.len > 0)
				return false;
			out->word = before.len > 0 ? before : after;
			if (!is_word(s, out->word, &out->code))
				return false;
			out->parts |= PART_WORD;
			break;
		case NW_MARK_NONE:
			if (is_word(s, all, &out->code))
			{
				out->parts = PART_WORD;
				out->word = all;
				break;
			}
			if (!has_station(s, all) || !nw_reading_head_read(s, all, false, &head) ||
				head.station_id == 0 || !is_word(s, head.word, &out->code))
				return false;
			out->parts = PART_NAME | PART_WORD;
			out->station_id = head.station_id;
			out->name = shift(head.name, line.off);
			out->word = head.word;
			break;
		default:
			return false;
	}
	out->word = shift(out->word, line.off);
	return true;
}

/* The next line that is not blank, over at most NW_RUN_BLANKS blank ones. */
static bool
next_line(nw_text_cursor *cursor, nw_span *line)
{
	int			blanks = 0;

	while (nw_cursor_line(cursor, line))
	{
		if (nw_reading_trim(cursor->text->str + line->off, 0, line->len).len > 0)
			return true;
		if (++blanks > NW_RUN_BLANKS)
			return false;
	}
	return false;
}

/*
 * The next line of a run.  "unknown" where a name that no table knows may
 * stand: before a temperature with its unit.
 */
static bool
next_cell(nw_text_cursor *cursor, bool unknown, group *out)
{
	const char *s = cursor->text->str;
	nw_text_cursor ahead;
	nw_span		line;
	nw_span		name;
	group		number;

	if (!next_line(cursor, &line))
		return false;
	if (read_cell(cursor->text, line, out))
		return true;
	ahead = *cursor;
	name = nw_reading_trim(s + line.off, 0, line.len);
	if (!unknown || name.len > MAX_CELL || !nw_reading_is_name(s + line.off + name.off, name.len) ||
		!next_line(&ahead, &line) || !read_cell(cursor->text, line, &number) ||
		(number.parts & PART_NUMBER) == 0 || number.mark.kind != NW_MARK_UNIT)
		return false;
	*out = (group) {.parts = PART_NAME, .lines = 1, .base = out->base};
	out->name = shift(name, out->base.off);
	return true;
}

/* Adds a line to a reading; bad when it has such a part already. */
static void
add(group *g, const group *cell)
{
	if (g->lines == 0)
	{
		*g = *cell;
		return;
	}
	if ((g->parts & cell->parts & ~PART_NOTHING) != 0 || ++g->lines > MAX_LINES)
		g->bad = true;
	if (cell->parts & PART_NAME)
	{
		g->name = cell->name;
		g->station_id = cell->station_id;
	}
	if (cell->parts & PART_NUMBER)
		g->mark = cell->mark;
	if (cell->parts & PART_WORD)
	{
		g->word = cell->word;
		g->code = cell->code;
	}
	g->parts |= cell->parts;
}

static bool
between(nw_temperature value, int low, int high)
{
	return value >= low * NW_TEMPERATURE_PER_DEGREE && value <= high * NW_TEMPERATURE_PER_DEGREE;
}

/* Is it one reading?  A number without a unit needs a station and a word beside it. */
static bool
is_reading(const group *g)
{
	if (g->bad || (g->parts & PART_NAME) == 0 || g->parts == PART_NAME)
		return false;
	if (g->station_id == 0 && (g->parts & PART_NUMBER) == 0)
		return false;
	if ((g->parts & PART_NUMBER) == 0)
		return true;
	if (g->mark.kind == NW_MARK_BARE)
		return g->station_id != 0 && g->code != 0 && g->mark.one_place &&
			between(g->mark.value, -70, 60);
	return between(g->mark.value, -90, 60);
}

/* Does this line begin another reading than the one that stands so far? */
static bool
begins_next(const group *g, const group *cell, int order, uint8_t begins)
{
	if (g->lines == 0)
		return false;
	switch (order)
	{
		case NW_RUN_NAME_FIRST:
			return (cell->parts & PART_NAME) != 0;
		case NW_RUN_NAME_LAST:
			return (g->parts & PART_NAME) != 0;
		default:
			return (cell->parts & begins & PART_WORD) != 0;
	}
}

/* May a name that no table knows follow?  Where names come first, behind a whole reading. */
static bool
may_be_unknown(const group *g, int order)
{
	return order == NW_RUN_NAME_FIRST && (g->parts & PART_NAME) != 0 && g->parts != PART_NAME;
}

/* One supposition about the order of a run. */
typedef struct guess
{
	int			order;
	group		now;
	bool		bad;
	int			readings;
} guess;

static void
finish(guess *g)
{
	/* stations alone are a menu beside the widget */
	if (is_reading(&g->now))
		g->readings++;
	else if (g->order != NW_RUN_NAME_FIRST || g->now.parts != PART_NAME)
		g->bad = true;
	g->now = (group) {.lines = 0};
}

bool
nw_reading_run_measure(nw_text_cursor cursor, nw_reading_run *run)
{
	guess		guesses[2] = {{.order = NW_RUN_NAME_FIRST}, {.order = NW_RUN_NONE}};
	int			n = 1;
	int			i;
	group		cell;
	uint8_t		last = 0;

	if (!next_cell(&cursor, false, &cell))
		return false;
	*run = (nw_reading_run) {.begins = cell.parts};
	if ((cell.parts & PART_NAME) == 0)
	{
		guesses[0].order = NW_RUN_NAME_LAST;
		guesses[1].order = NW_RUN_WORD_FIRST;
		n = 2;
		/* a number first may be that of a label above it */
		if ((cell.parts & PART_WORD) == 0)
			guesses[0].bad = guesses[1].bad = true;
	}
	do
	{
		for (i = 0; i < n; i++)
		{
			if (begins_next(&guesses[i].now, &cell, guesses[i].order, run->begins))
				finish(&guesses[i]);
			add(&guesses[i].now, &cell);
		}
		last = cell.parts;
		run->end = cursor.pos;
	} while (next_cell(&cursor, n == 1 && may_be_unknown(&guesses[0].now, NW_RUN_NAME_FIRST), &cell));
	for (i = 0; i < n; i++)
		finish(&guesses[i]);
	/* without a name first, the last line decides */
	i = n == 1 || (last & PART_NAME) ? 0 : 1;
	if (!guesses[i].bad && guesses[i].readings > 0)
		run->order = (uint8_t) guesses[i].order;
	return true;
}

bool
nw_reading_run_next(nw_text_cursor *cursor, const nw_reading_run *run, nw_span *base,
					nw_reading_parts *parts)
{
	nw_text_cursor ahead = *cursor;
	group		g = {.lines = 0};
	group		cell;

	while (ahead.pos < run->end &&
		   next_cell(&ahead,
					 (g.lines == 0 && run->order == NW_RUN_NAME_FIRST) ||
						 may_be_unknown(&g, run->order),
					 &cell) &&
		   !begins_next(&g, &cell, run->order, run->begins))
	{
		add(&g, &cell);
		*cursor = ahead;
	}
	if (g.lines == 0 || !is_reading(&g))
		return false;
	*base = g.base;
	*parts = (nw_reading_parts) {.station_id = g.station_id, .condition_code = g.code};
	parts->station = (nw_span) {g.name.off - base->off, g.name.len};
	if (g.parts & PART_WORD)
		parts->condition = (nw_span) {g.word.off - base->off, g.word.len};
	parts->has_temperature = (g.parts & PART_NUMBER) != 0;
	parts->temperature = parts->has_temperature ? g.mark.value : 0;
	parts->weak =
		g.station_id == 0 || g.code == 0 || !parts->has_temperature || g.mark.kind == NW_MARK_BARE;
	return true;
}
