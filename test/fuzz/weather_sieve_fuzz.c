/*
 * test/fuzz/weather_sieve_fuzz.c
 *		The sieve of the weather readers on any text: what it holds back is
 *		nothing.
 */
#include <stdlib.h>
#include <string.h>

#include "core/text/paragraph.h"
#include "core/text/utf8.h"
#include "core/weather/measure.h"
#include "core/weather/temperature_mention.h"
#include "core/weather/weather_sieve.h"

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

static bool
is_utf8(const char *raw, size_t size)
{
	const char *end = raw + size;

	while (raw < end)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(raw, end, &cp);

		if (cp == 0 || (cp == NW_REPLACEMENT && n == 1))
			return false;
		raw += n;
	}
	return true;
}

/* What lies between two blocks speaks of nothing. */
static void
check_gap(const char *raw, size_t size, nw_sieve sieve)
{
	nw_arena	arena;
	nw_text		text;

	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, raw, size, NW_FOLD_READ);
	if (sieve == NW_SIEVE_TEMPERATURE)
	{
		nw_temperature_mention mention;
		size_t		pos = 0;

		expect(!nw_temperature_mention_next(text.str, text.len, &pos, &mention));
	}
	else
	{
		nw_span		paragraph;
		size_t		pos = 0;

		while (nw_paragraph_next(text.str, text.len, &pos, &paragraph))
		{
			nw_measure_list found = {0};

			nw_measures_find(text.str + paragraph.off, paragraph.len, &arena, &found);
			expect(found.n == 0);
		}
	}
	nw_arena_end(&arena);
}

/* Blocks come in order, do not overlap and are not empty. */
static void
check_blocks(const char *raw, size_t size, nw_sieve sieve)
{
	size_t		pos = 0;
	size_t		end = 0;
	nw_span		block;

	while (nw_sieve_next(raw, size, sieve, &pos, &block))
	{
		expect(block.off >= end && block.len > 0 && block.off + block.len <= size);
		check_gap(raw + end, block.off - end, sieve);
		end = block.off + block.len;
		expect(pos == end);
	}
	check_gap(raw + end, size - end, sieve);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *raw = get_memory(size);

	if (size > 0)
		memcpy(raw, data, size);
	if (!is_utf8(raw, size))
	{
		free(raw);
		return -1;				/* the server lets no such text in: not worth a seed */
	}
	check_blocks(raw, size, NW_SIEVE_TEMPERATURE);
	check_blocks(raw, size, NW_SIEVE_WEATHER);
	free(raw);
	return 0;
}
