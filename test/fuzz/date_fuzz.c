/*
 * test/fuzz/date_fuzz.c
 *		Dates, times, durations and recurrences over arbitrary bytes.
 *
 * The first byte chooses the anchor.  Expressions lie in their text, in order;
 * their pieces lie in them, apart; values are stretches of the calendar.  Where
 * nw_date_may_begin lets a syllable or a number go, the grammar reads nothing.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "core/entity/date_parts.h"
#include "core/text/text.h"

static void *
get(size_t size)
{
	void	   *block = malloc(size);

	if (!block)
		abort();
	return block;
}

static const nw_host host = {get, free, NULL};

static void
check(int condition)
{
	if (!condition)
		abort();
}

static void
check_value(const nw_date_expr *e)
{
	char		printed[NW_DATE_LENGTH_PRINT_MAX];

	check(nw_grain_name(e->grain) != NULL);
	if (e->has_value)
		check(e->start < e->end && e->start >= (NW_DATE_FIRST_DAY - 1) * NW_DAY_MICROS &&
			  e->end <= (NW_DATE_LAST_DAY + 3) * NW_DAY_MICROS);
	if (e->has_duration)
		check(nw_date_length_print(&e->duration, printed) < NW_DATE_LENGTH_PRINT_MAX);
	if (e->has_every)
		check(nw_date_length_print(&e->every, printed) < NW_DATE_LENGTH_PRINT_MAX);
}

static void
check_begin(const nw_text *text, size_t pos)
{
	nw_date_reader r = {text->str, text->len, pos};
	nw_date_context context = {0};
	nw_date_expr whole;
	nw_date_expr pieces[NW_DATE_PIECES];

	if (!nw_date_may_begin(text->str, text->len, pos))
		check(nw_date_take_span(&r, &context, &whole, pieces) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int32_t anchors[] = {20437, 0, NW_DATE_FIRST_DAY, NW_DATE_LAST_DAY, INT32_MAX, INT32_MIN, 19782};
	nw_arena	arena;
	nw_text		text;
	nw_date_context context = {0};
	nw_date_expr pieces[NW_DATE_PIECES];
	nw_date_expr e;
	size_t		pos = 0;
	size_t		end = 0;
	int			n;
	int			i;

	if (size == 0)
		return 0;
	context.has_anchor = data[0] % 8 != 7;
	context.anchor = anchors[data[0] % 7];
	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, (const char *) data + 1, size - 1, NW_FOLD_READ);
	while (nw_date_next(text.str, text.len, &pos, &context, &e))
	{
		check(e.len > 0 && e.off >= end && e.off + e.len <= text.len && pos >= e.off + e.len);
		end = e.off + e.len;
		check_value(&e);
	}
	context.has_focus = false;
	for (pos = end = 0; (n = nw_date_next_pieces(text.str, text.len, &pos, &context, pieces)) > 0;)
		for (i = 0; i < n; i++)
		{
			check(n <= NW_DATE_PIECES && pieces[i].len > 0 && pieces[i].off >= end &&
				  pieces[i].off + pieces[i].len <= text.len);
			end = pieces[i].off + pieces[i].len;
			check_value(&pieces[i]);
		}
	for (pos = 0; pos < text.len; pos++)
		if (((unsigned char) text.str[pos] >= 0xEA && (unsigned char) text.str[pos] <= 0xED) ||
			(text.str[pos] >= '0' && text.str[pos] <= '9'))
			check_begin(&text, pos);
	nw_arena_end(&arena);
	return 0;
}
