/*
 * test/fuzz/quantity_fuzz.c
 *		Quantities of any bytes: within the text, in its order, with sides that
 *		are in order and print as numbers.
 */
#include <stdlib.h>
#include <string.h>

#include "tap.h"

#include "core/entity/quantity.h"
#include "core/text/text.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
expect(bool condition)
{
	if (!condition)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	nw_arena	arena;
	nw_text		text;
	char	   *s;
	size_t		pos = 0;
	size_t		before = 0;
	nw_figure	q;

	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, (const char *) data, size, NW_FOLD_READ);
	/* a copy of the exact size: the sanitizer sees a step past the end */
	s = malloc(text.len ? text.len : 1);
	memcpy(s, text.str, text.len);
	while (nw_figure_next(s, text.len, &pos, &q))
	{
		char		printed[NW_FIGURE_PRINT_MAX];
		int			n = nw_figure_print(&q, printed);

		expect(q.len > 0 && q.off >= before && q.off + q.len <= text.len);
		expect(pos == q.off + q.len);
		expect((s[q.off] & 0xC0) != 0x80);
		expect(pos == text.len || (s[pos] & 0xC0) != 0x80);
		expect(q.has_low || q.has_high);
		expect(!q.has_low || !q.has_high || nw_number_double(&q.low) <= nw_number_double(&q.high));
		expect(q.measured != NW_MEASURED_NONE && strlen(nw_measured_name(q.measured)) > 0);
		expect(n > 0 && n < NW_FIGURE_PRINT_MAX && strlen(printed) == (size_t) n);
		before = pos;
	}
	free(s);
	nw_arena_end(&arena);
	return 0;
}
