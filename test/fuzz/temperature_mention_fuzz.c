/*
 * test/fuzz/temperature_mention_fuzz.c
 *		The reader of temperatures in running text on any bytes: mentions stand
 *		in order within the text, apart, with sides in order and of the type,
 *		and the reader ends.
 */
#include <stdlib.h>
#include <string.h>

#include "core/weather/temperature_mention.h"

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

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *raw = get_memory(size);
	nw_temperature_mention m;
	nw_arena	arena;
	nw_text		text;
	char	   *exact;
	size_t		pos = 0;
	size_t		end = 0;

	if (size > 0)
		memcpy(raw, data, size);
	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, raw, size, NW_FOLD_READ);
	exact = get_memory(text.len);
	if (text.len > 0)
		memcpy(exact, text.str, text.len);
	while (nw_temperature_mention_next(exact, text.len, &pos, &m))
	{
		size_t		off = m.span.off;

		expect(m.span.len > 0 && off >= end && off + m.span.len <= text.len && pos > end && pos <= text.len);
		end = off + m.span.len;
		expect(pos >= end);
		expect(m.has_low || m.has_high);
		expect(!m.has_low || !m.has_high || m.low <= m.high);
		expect(m.has_low != m.has_high || !m.exclusive);
		if (!m.difference)
			expect((!m.has_low || nw_temperature_valid(m.low)) && (!m.has_high || nw_temperature_valid(m.high)));
		expect(m.unit == 0 || m.unit == 'C' || m.unit == 'F' || m.unit == 'K');
	}
	nw_temperature_mention_whole(exact, text.len, &m);
	free(exact);
	nw_arena_end(&arena);
	free(raw);
	return 0;
}
