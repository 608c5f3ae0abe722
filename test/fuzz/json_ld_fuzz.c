/*
 * test/fuzz/json_ld_fuzz.c
 *		JSON-LD blocks, divided by NUL: the array of values must be a tree, the
 *		facts must be what their header promises.
 */
#include "core/news/json_ld.h"
#include "core/news/json_ld_name.h"
#include "core/news/markup.h"

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
		assert(memchr(str.s, '\r', str.len) == NULL && memchr(str.s, '\t', str.len) == NULL);
	}
}

static void
check_json(const nw_json *json, size_t len, nw_arena *arena)
{
	assert(json->n <= NW_JSON_NODES_MAX && json->n <= 2 * len + 1);
	for (uint32_t i = 0; i < json->n; i++)
	{
		const nw_json_node *node = &json->nodes[i];
		nw_str		text = nw_json_text(json, i, arena);

		assert(node->type <= NW_JSON_OBJECT);
		assert(node->off <= len && node->len <= len - node->off);
		assert(node->end > i && node->end <= json->n);
		assert(text.len <= node->len);
		if (node->type >= NW_JSON_ARRAY)
		{
			uint32_t	item = i + 1;

			while (item < node->end)
			{
				if (node->type == NW_JSON_OBJECT)
				{
					assert(json->nodes[item].type == NW_JSON_STRING);
					item++;
					assert(item < node->end);
				}
				item = json->nodes[item].end;
			}
			assert(item == node->end);
		}
		else
			assert(node->end == i + 1);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	nw_arena	arena;
	nw_json_ld	ld;
	nw_json_ld_facts facts;
	nw_json_ld_hint hint;
	nw_str		whole = {size > 0 ? (const char *) data : NULL, (uint32_t) size};
	size_t		start = 0;

	nw_arena_begin(&arena, &tap_host);
	nw_json_ld_begin(&ld, &arena);
	memset(&hint, 0, sizeof(hint));
	for (size_t p = 0; p <= size; p++)
		if (p == size || data[p] == '\0')
		{
			nw_json		json;

			nw_json_read(&arena, (const char *) data + start, p - start, &json);
			check_json(&json, p - start, &arena);
			nw_json_ld_add(&ld, (const char *) data + start, p - start);
			start = p + 1;
		}
	for (int round = 0; round < 2; round++)
	{
		if (!nw_json_ld_article(&ld, &hint, &facts))
			break;
		assert(facts.headline.s || facts.body.s || facts.has_published);
		check_str(facts.headline);
		check_str(facts.alternative_headline);
		check_str(facts.publisher);
		check_str(facts.section);
		check_str(facts.language);
		check_str(facts.url);
		check_str(facts.body);
		assert(facts.headline.s == NULL || memchr(facts.headline.s, '\n', facts.headline.len) == NULL);
		for (size_t i = 0; i < facts.authors.n; i++)
			check_str(facts.authors.items[i]);
		for (size_t i = 0; i < facts.keywords.n; i++)
			check_str(facts.keywords.items[i]);
		if (facts.has_published)
			assert(facts.published.month >= 1 && facts.published.month <= 12 && facts.published.day >= 1 &&
				   facts.published.year >= 1900 && facts.published.year <= 2199);
		hint.headline = facts.headline;
		hint.url = facts.url;
	}
	check_str(nw_value_text(&arena, whole, false));
	check_str(nw_value_text(&arena, whole, true));
	nw_author_names(&facts.authors, &arena, whole, false);
	nw_arena_end(&arena);
	return 0;
}
