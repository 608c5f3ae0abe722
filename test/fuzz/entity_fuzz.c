/*
 * test/fuzz/entity_fuzz.c
 *		The entity readers over arbitrary bytes: glosses, dates, entities, and
 *		the text form of the type.
 *
 * The first byte chooses the anchor.  Every span must lie in its text, the
 * entities must be in order and apart.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "core/entity/entity_text.h"
#include "core/entity/extract.h"
#include "core/entity/gloss.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

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

/* No mention begins with a combining mark or ends before one, nor with a space at either end. */
static void
check_marks(const nw_text *text, const nw_entity *e)
{
	const char *s = text->str + e->off;
	uint32_t	cp;

	if (e->off + e->len < text->len)
	{
		nw_utf8_decode(s + e->len, text->str + text->len, &cp);
		check(!nw_is_mark(cp));
	}
	nw_utf8_decode(s, text->str + text->len, &cp);
	check(!nw_is_mark(cp));
	check(s[0] != ' ' && s[e->len - 1] != ' ');
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int32_t anchors[] = {20437, 0, -719162, 2932896, INT32_MAX, INT32_MIN, 19782};
	nw_arena	arena;
	nw_text		text;
	nw_entities all;
	nw_gloss_group group;
	nw_entity_kind kind;
	const char *name;
	const char *detail;
	size_t		name_len;
	size_t		pos = 0;
	size_t		i;
	bool		has_anchor;

	if (size == 0)
		return 0;
	has_anchor = data[0] % 8 != 7;
	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, (const char *) data + 1, size - 1, NW_FOLD_READ);

	while (nw_gloss_next(text.str, text.len, &pos, &group))
	{
		int			k;

		check(group.term.len > 0 && group.term.off == group.whole.off);
		check(group.whole.off + group.whole.len <= text.len && pos <= text.len);
		for (k = 0; k < group.n; k++)
			check(group.gloss[k].gloss.off + group.gloss[k].gloss.len <= text.len &&
				  group.gloss[k].gloss.len > 0 && group.gloss[k].script != NULL);
	}
	nw_entities_extract(&text, has_anchor, anchors[data[0] % 7], &all);
	for (i = 0; i < all.n; i++)
	{
		const nw_entity *e = &all.entity[i];
		nw_span		raw = nw_text_raw_span(&text, e->off, e->len);

		check(e->len > 0 && e->off + e->len <= text.len && e->name < all.n_names);
		check(i == 0 || e->off >= all.entity[i - 1].off + all.entity[i - 1].len);
		check(raw.off + raw.len <= text.raw_len);
		check_marks(&text, e);
		check(nw_entity_kind_name(e->kind) != NULL && all.names[e->name].len > 0);
	}
	(void) nw_entity_parse(&arena, (const char *) data, size, &kind, &name, &name_len, &detail);
	nw_arena_end(&arena);
	return 0;
}
