/*
 * test/fuzz/measure_context_fuzz.c
 *		Roles and places over arbitrary bytes: every run of digits is taken for
 *		a quantity, of a kind its first digit chooses.
 *
 * Every place must lie in the text, a mention must come out at least once, in
 * the order of the text, and the rows must stay in proportion to the text.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "core/text/chars.h"
#include "core/weather/measure_context.h"

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

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	nw_arena	arena;
	nw_text		text;
	nw_measure_list list = {NULL, 0, 0};
	uint32_t	end = 0;
	size_t		n;
	size_t		i;

	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, (const char *) data, size, NW_FOLD_READ);
	for (i = 0; i < text.len;)
	{
		size_t		from = i;
		nw_measure *m;

		while (i < text.len && (nw_is_digit(text.str[i]) || (i > from && text.str[i] == '/')))
			i++;
		if (i == from)
		{
			i++;
			continue;
		}
		list.v = nw_arena_grow(&arena, list.v, list.n, &list.max, sizeof(nw_measure));
		m = &list.v[list.n++];
		memset(m, 0, sizeof(*m));
		m->kind = (nw_measure_kind) (text.str[from] == '9' ? 0 : text.str[from] - '0');
		m->has_low = (i - from) % 3 != 0;
		m->has_high = (i - from) % 3 != 1;
		m->mention.off = (uint32_t) from;
		m->mention.len = (uint32_t) (i - from);
	}
	n = list.n;
	nw_measure_context(text.str, text.len, &arena, &list, 0);
	check(list.n >= n && list.n <= 64 * n);
	for (i = 0; i < list.n; i++)
	{
		const nw_measure *m = &list.v[i];

		check(m->place.len <= text.len && m->place.off <= text.len - m->place.len);
		if (i > 0 && m->mention.off == list.v[i - 1].mention.off)
			check(m->place.len > 0 && m->place.off != list.v[i - 1].place.off);
		else
		{
			check(m->mention.off >= end);
			end = m->mention.off + m->mention.len;
			n--;
		}
	}
	check(n == 0);
	nw_arena_end(&arena);
	return 0;
}
