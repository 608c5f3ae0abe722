/*
 * test/fuzz/sentence_fuzz.c
 *		Paragraphs and sentences of any bytes: in order, not empty, without
 *		spaces at their ends, and nothing but spaces is left out.
 */
#include "core/text/language.h"
#include "core/text/sentence.h"

#include <assert.h>

#include "tap.h"

static void
check_gap(const char *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		assert(s[i] == ' ' || s[i] == '\n');
}

static void
check_span(const char *s, size_t len, size_t at, nw_span span)
{
	assert(span.len > 0 && span.off >= at && span.off + span.len <= len);
	check_gap(s, at, span.off);
	assert(s[span.off] != ' ' && s[span.off] != '\n');
	assert(s[span.off + span.len - 1] != ' ' && s[span.off + span.len - 1] != '\n');
}

static void
check(const char *s, size_t len)
{
	nw_sentences c;
	nw_sentences p;
	nw_span		span;
	nw_span		paragraph = {0, 0};
	size_t		at = 0;

	nw_sentences_begin(&c, s, len);
	nw_sentences_begin(&p, s, len);
	while (nw_sentence_next(&c, &span))
	{
		check_span(s, len, at, span);
		/* the same paragraphs either way */
		while (p.paragraph_no < c.paragraph_no)
			assert(nw_sentences_paragraph(&p, &paragraph));
		assert(span.off >= paragraph.off && span.off + span.len <= paragraph.off + paragraph.len);
		assert(c.sentence_no > 0);
		at = span.off + span.len;
	}
	check_gap(s, at, len);
	assert(!nw_sentences_paragraph(&p, &paragraph));
	(void) nw_language_detect(s, len);
}

extern int	LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	nw_arena	arena;
	nw_text		text;

	check((const char *) data, size);
	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, (const char *) data, size, NW_FOLD_CLEAN);
	check(text.str, text.len);
	nw_arena_end(&arena);
	return 0;
}
