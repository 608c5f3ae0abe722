/*
 * test/fuzz/html_fuzz.c
 *		HTML pages: bytes in any encoding, the tree, its lines, the record.
 *		Nodes and lines must nest and stand in order, strings must be what the
 *		record promises, memory must stay within what is stated.
 */
#include "core/news/charset.h"
#include "core/news/html_article.h"

#include <assert.h>

#include "tap.h"

static void
check_str(nw_str str)
{
	assert((str.s == NULL) == (str.len == 0));
	if (str.s)
	{
		assert(str.s[0] != ' ' && str.s[0] != '\n');
		assert(str.s[str.len - 1] != ' ' && str.s[str.len - 1] != '\n');
	}
}

static void
check_tree(nw_arena *arena, const char *s, size_t len)
{
	nw_html_page page = {0};
	uint32_t	end = 0;
	int32_t		node = 0;

	page.arena = arena;
	if (nw_html_parse(arena, s, len, &page.html) != NW_OK)
		return;
	for (int32_t i = 0; i < page.html.n; i++)
	{
		const nw_html_node *n = &page.html.nodes[i];

		assert(n->end > i && n->end <= page.html.n);
		assert(n->parent < i);
		assert(n->parent < 0 || n->end <= page.html.nodes[n->parent].end);
		assert(n->tag != NW_TAG_TEXT || n->text != NULL);
	}
	nw_html_lines(&page);
	for (int32_t k = 0; k < page.n; k++)
	{
		const nw_html_line *line = &page.lines[k];

		assert(line->len > 0 && line->off >= end && line->off + line->len <= page.text_len);
		assert(line->node >= node && line->node <= line->last && line->last < page.html.n);
		assert(line->block <= line->node && line->linked <= line->len);
		assert(memchr(page.text + line->off, '\n', line->len) == NULL);
		end = line->off + line->len;
		node = line->node;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	nw_arena	arena;
	nw_decoded	decoded;
	nw_html_article page;
	bool		found;

	nw_arena_begin(&arena, &tap_host);
	nw_charset_decode(&arena, (const char *) data, size, &decoded);
	check_tree(&arena, decoded.s, decoded.len);
	if (nw_html_article_read(&arena, decoded.s, decoded.len, (nw_str) {NULL, 0}, &page, &found) == NW_OK && found)
	{
		nw_article_parts parts;
		char	   *packed;

		nw_article_parts_of(&page.article, &arena, &parts);
		for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
			if (i < NW_ARTICLE_FLAGS || i > NW_ARTICLE_KEYWORDS)
				check_str(parts.field[i]);
		packed = nw_arena_alloc(&arena, nw_article_pack_size(&parts));
		nw_article_pack(&parts, packed);
		for (int i = 0; i < NW_FIELDS; i++)
			assert(page.source[i] <= NW_SOURCE_DOMAIN);
	}
	nw_arena_end(&arena);
	return 0;
}
