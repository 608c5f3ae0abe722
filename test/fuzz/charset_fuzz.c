/*
 * test/fuzz/charset_fuzz.c
 *		Bytes of pages in any encoding: the result is UTF-8 without controls,
 *		not much longer than what went in, and reading it again changes nothing.
 */
#include "core/news/charset.h"
#include "core/text/utf8.h"

#include <assert.h>

#include "tap.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	nw_arena	arena;
	nw_decoded	d;
	nw_decoded	again;
	size_t		bad = 0;

	nw_arena_begin(&arena, &tap_host);
	nw_charset_decode(&arena, (const char *) data, size, &d);
	assert(strcmp(nw_charset_of_label(d.charset, strlen(d.charset)), d.charset) == 0);
	assert(d.rule <= NW_CHARSET_FALLBACK);
	assert(d.declared == nw_charset_declared((const char *) data, size));
	assert(d.len <= 3 * size + 3);
	assert(arena.total <= 5 * size + 300000);
	for (const char *s = d.s, *end = d.s + d.len; s < end;)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s, end, &cp);

		assert(!(n == 1 && cp == NW_REPLACEMENT));
		assert(cp >= 0x20 || cp == '\t' || cp == '\n' || cp == '\r' || cp == '\f');
		assert(cp != 0x7F);
		bad += cp == NW_REPLACEMENT;
		s += n;
	}
	assert(d.n_bad <= bad);
	nw_charset_decode(&arena, d.s, d.len, &again);
	if (again.rule == NW_CHARSET_VALID)
		assert(again.len == d.len && (d.len == 0 || memcmp(again.s, d.s, d.len) == 0));
	nw_arena_end(&arena);
	return 0;
}
