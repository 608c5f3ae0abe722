/*
 * test/fuzz/measure_fuzz.c
 *		Measures of any bytes: within the text, in its order, with sides that
 *		are in order and a value that can be.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tap.h"

#include "core/text/paragraph.h"
#include "core/weather/measure.h"

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
	nw_span		paragraph;
	size_t		pos = 0;
	size_t		end = 0;

	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, (const char *) data, size, NW_FOLD_READ);
	while (nw_paragraph_next(text.str, text.len, &pos, &paragraph))
	{
		/* a copy of the exact size: the sanitizer sees a step past the end */
		char	   *s = malloc(paragraph.len ? paragraph.len : 1);
		nw_measure_list list = {0};
		size_t		before = 0;
		size_t		i;

		expect(paragraph.len > 0 && paragraph.off >= end && paragraph.off + paragraph.len <= text.len);
		end = paragraph.off + paragraph.len;
		memcpy(s, text.str + paragraph.off, paragraph.len);
		nw_measures_find(s, paragraph.len, &arena, &list);
		for (i = 0; i < list.n; i++)
		{
			const nw_measure *m = &list.v[i];

			expect(m->mention.len > 0 && m->mention.off >= before && m->mention.off + m->mention.len <= paragraph.len);
			expect(m->place.len == 0 || m->place.off + m->place.len <= paragraph.len);
			expect(m->has_low || m->has_high);
			expect(!m->has_low || isfinite(m->low));
			expect(!m->has_high || isfinite(m->high));
			expect(!m->has_low || !m->has_high || m->low <= m->high);
			expect(strlen(nw_measure_name(m->kind)) > 0 && strlen(nw_measure_unit(m->kind)) > 0);
			before = m->mention.off;
		}
		free(s);
	}
	nw_arena_end(&arena);
	return 0;
}
