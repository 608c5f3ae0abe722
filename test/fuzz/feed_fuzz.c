/*
 * test/fuzz/feed_fuzz.c
 *		What feeds are made of, from any bytes: markup becomes no longer and has
 *		no spaces at its ends, a time that is read is one that is printed.
 */
#include "core/news/feed_time.h"
#include "core/news/feed_markup.h"

#include <assert.h>

#include "tap.h"

extern int	LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	const char *s = (const char *) data;
	nw_arena	arena;
	nw_article_time time,
				again;
	const char *out;
	size_t		n;

	nw_arena_begin(&arena, &tap_host);
	n = nw_feed_markup_text(s, size, &arena, &out);
	assert(n <= size);
	if (n > 0)
	{
		assert(out[0] != ' ' && out[0] != '\n');
		assert(out[n - 1] != ' ' && out[n - 1] != '\n');
	}
	nw_arena_end(&arena);
	if (nw_feed_time_read(s, size, &time))
	{
		char		buf[NW_ARTICLE_TIME_MAX];

		n = nw_article_time_print(&time, buf);
		assert(n < sizeof(buf));
		assert(nw_article_time_read(buf, n, &again));
		assert(again.micros == time.micros && again.offset_minutes == time.offset_minutes && again.precision == time.precision);
	}
	return 0;
}
