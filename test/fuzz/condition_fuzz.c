/*
 * test/fuzz/condition_fuzz.c
 *		Phrases about the weather on any bytes: what comes out are codes of the
 *		table, and never more of them than fit.
 */
#include <stdlib.h>
#include <string.h>

#include "core/text/text.h"
#include "core/weather/condition.h"
#include "core/weather/condition_code.h"
#include "core/weather/condition_text.h"

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

static void
is_code(int16_t code)
{
	expect(code == 0 || nw_condition_by_code(code) != NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *raw = get_memory(size);
	int16_t		codes[NW_CONDITIONS_MAX];
	nw_arena	arena;
	nw_text		text;
	size_t		n;
	size_t		i;

	if (size > 0)
		memcpy(raw, data, size);
	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, raw, size, NW_FOLD_READ);
	n = nw_conditions_read(text.str, text.len, codes);
	expect(n <= NW_CONDITIONS_MAX);
	for (i = 0; i < n; i++)
		expect(nw_condition_by_code(codes[i]) != NULL);
	is_code(nw_condition_read(text.str, text.len));
	is_code(nw_condition_phrase(text.str, text.len));
	is_code(nw_condition_metar(text.str, text.len));
	is_code(nw_condition_kma(text.str, text.len));
	nw_arena_end(&arena);
	free(raw);
	return 0;
}
