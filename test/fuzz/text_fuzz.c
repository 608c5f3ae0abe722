/*
 * test/fuzz/text_fuzz.c
 *		Folding, the way back, lines, numbers and particles over any bytes.
 */
#include <stdlib.h>
#include <string.h>

#include "core/text/fold.h"
#include "core/text/hangul.h"
#include "core/text/number.h"
#include "core/text/text.h"
#include "core/text/utf8.h"

#define CHECK(condition) do { if (!(condition)) abort(); } while (0)

static void *
checked_alloc(size_t size)
{
	void	   *block = malloc(size);

	CHECK(block);
	return block;
}

static const nw_host host = {checked_alloc, free, NULL};

/* Does off begin a character of raw, as the decoder sees it? */
static void
mark_starts(const char *raw, size_t len, unsigned char *starts)
{
	size_t		pos = 0;

	memset(starts, 0, len + 1);
	while (pos < len)
	{
		uint32_t	cp;

		starts[pos] = 1;
		pos += (size_t) nw_utf8_decode(raw + pos, raw + len, &cp);
	}
	starts[len] = 1;
}

static void
check_fold(const char *raw, size_t len, nw_fold_level level)
{
	nw_arena	arena;
	nw_arena	again_arena;
	nw_text		text;
	nw_text		again;
	nw_text_cursor cursor;
	nw_span		line;
	unsigned char *starts = malloc(len + 1);
	uint32_t	pos;
	uint32_t	last_end = 0;
	uint32_t	last_off = 0;
	uint32_t	lines_end = 0;
	int32_t		last_char = 1;

	mark_starts(raw, len, starts);
	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, raw, len, level);

	/* every character of str is well formed and leads to whole characters of raw, in order */
	for (pos = 0; pos < text.len;)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(text.str + pos, text.str + text.len, &cp);
		nw_span		span = nw_text_raw_span(&text, pos, (uint32_t) n);
		int32_t		at;

		CHECK(cp != NW_REPLACEMENT || n == 3);
		CHECK(cp != '\r' && cp != '\t' && cp != 0xFEFF && cp != 0x200B);
		CHECK(span.len > 0 && (size_t) span.off + span.len <= len);
		CHECK(starts[span.off] && starts[span.off + span.len]);
		CHECK(span.off >= last_off);
		CHECK(span.off + span.len >= last_end);
		CHECK(span.off >= last_end || span.off == last_off);
		at = nw_text_char_pos(&text, span.off);
		CHECK(at >= last_char);
		last_off = span.off;
		last_end = span.off + span.len;
		last_char = at;
		pos += (uint32_t) n;
	}
	if (text.len > 0)
	{
		nw_span		all = nw_text_raw_span(&text, 0, text.len);

		CHECK((size_t) all.off + all.len <= len && all.off + all.len == last_end);
	}

	/* lines cover str, without line ends in them */
	nw_cursor_begin(&cursor, &text);
	while (nw_cursor_line(&cursor, &line))
	{
		CHECK(line.off == lines_end);
		CHECK(line.len == 0 || !memchr(text.str + line.off, '\n', line.len));
		lines_end = line.off + line.len + 1;
	}
	CHECK(lines_end == text.len || lines_end == text.len + 1);

	/* the short way folds to the same bytes, and says when they do not fit */
	{
		char	   *buf = malloc((size_t) text.len + 1);
		size_t		n = 0;

		CHECK(nw_fold_short(raw, len, level, buf, text.len, &n));
		CHECK(n == text.len && (n == 0 || memcmp(buf, text.str, n) == 0));
		CHECK(text.len == 0 || !nw_fold_short(raw, len, level, buf, text.len - 1, &n));
		free(buf);
	}

	/* a folded text folds to itself */
	nw_arena_begin(&again_arena, &host);
	nw_text_fold(&again, &again_arena, text.str, text.len, level);
	CHECK(again.len == text.len && (text.len == 0 || memcmp(again.str, text.str, text.len) == 0));
	nw_arena_end(&again_arena);
	nw_arena_end(&arena);
	free(starts);
}

static void
check_words(const char *s, size_t len)
{
	unsigned	flags;
	nw_number	number;
	size_t		strip = nw_particle_strip(s, len);
	uint32_t	cp = 0xC0AC;
	size_t		pos;

	CHECK(strip <= len && (len == 0 || strip > 0));
	CHECK(strip == len || nw_utf8_decode_before(s, s + strip, &cp) > 0);
	CHECK(strip == len || nw_particle_chain(cp, s + strip, len - strip));
	CHECK(nw_particle_after(0xC0AC, s, len) <= (int) len);
	for (pos = 0; pos < len && pos < 64; pos++)
		for (flags = 0; flags < 16; flags++)
		{
			size_t		n = nw_number_scan(s + pos, len - pos, flags, &number);

			CHECK(n <= len - pos);
			if (n == 0)
				continue;
			CHECK(number.scale >= 0 && number.scale <= 18);
			CHECK(number.overflow || number.coeff < UINT64_C(1000000000000000000));
			CHECK(nw_number_double(&number) <= 1e18);
			CHECK(!number.negative || (flags & NW_NUMBER_SIGN));
		}
}

extern int	LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	const char *raw = (const char *) data;

	check_fold(raw, size, NW_FOLD_CLEAN);
	check_fold(raw, size, NW_FOLD_READ);
	check_words(raw, size);
	return 0;
}
