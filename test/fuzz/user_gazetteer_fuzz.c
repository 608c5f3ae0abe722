/*
 * test/fuzz/user_gazetteer_fuzz.c
 *		A gazetteer made of arbitrary names, over an arbitrary text.
 *
 * Lines of the input before the first empty one are names: a byte that
 * chooses the kind, the name, and behind a tab the canonical name.  The rest
 * is the text.  Every name must find itself, every span must lie in its text.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "core/entity/extract.h"
#include "core/entity/user_gazetteer.h"

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

static void
add_line(nw_user_gaz_maker *maker, const char *line, size_t len)
{
	const char *tab = memchr(line, '\t', len);
	size_t		name_len = tab ? (size_t) (tab - line) : len;
	const char *detail = NULL;

	if (name_len == 0)
		return;
	check(nw_user_gaz_add(maker, (nw_entity_kind) (1 + (unsigned char) line[0] % NW_ENTITY_KIND_MAX), line + 1,
						  name_len - 1, tab ? tab + 1 : NULL, tab ? len - name_len - 1 : 0, &detail) == NW_OK ||
		  detail != NULL);
}

static void
check_names(const nw_user_gaz *gaz, nw_arena *arena)
{
	uint32_t	i;

	for (i = 0; i < gaz->n; i++)
	{
		nw_user_gaz_entry entry;
		nw_user_gaz_walk walk;
		nw_text		text;
		size_t		n;
		uint32_t	found;
		uint32_t	last = NW_USER_GAZ_NONE;

		nw_user_gaz_get(gaz, i, &entry);
		check(entry.name_len > 0 && entry.canonical_len > 0 && nw_entity_kind_name(entry.kind) != NULL);
		check(entry.group <= i && (entry.next == NW_USER_GAZ_NONE || (entry.next > i && entry.next < gaz->n)));
		nw_text_fold(&text, arena, entry.name, entry.name_len, NW_FOLD_READ);
		check(nw_user_gaz_walk_begin(&walk, gaz, text.str, text.len));
		while (nw_user_gaz_walk_next(&walk, &n, &found))
			last = n == text.len ? found : last;
		check(last == i);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *) data;
	nw_arena	arena;
	nw_user_gaz_maker maker;
	nw_user_gaz gaz;
	nw_text		text;
	nw_entities all;
	size_t		block_size;
	size_t		pos = 0;
	size_t		i;
	char	   *block;

	nw_arena_begin(&arena, &host);
	nw_user_gaz_begin(&maker, &arena);
	while (pos < size && s[pos] != '\n')
	{
		const char *end = memchr(s + pos, '\n', size - pos);
		size_t		len = end ? (size_t) (end - s) - pos : size - pos;

		add_line(&maker, s + pos, len);
		pos += len + (end != NULL);
	}
	block_size = nw_user_gaz_finish(&maker);
	block = get(block_size);
	nw_user_gaz_write(&maker, block);
	check(nw_user_gaz_open(&gaz, block, block_size) && gaz.n == maker.n);
	check_names(&gaz, &arena);

	nw_text_fold(&text, &arena, s + pos, size - pos, NW_FOLD_READ);
	nw_entities_extract_own(&text, false, 0, &gaz, &all);
	for (i = 0; i < all.n; i++)
	{
		const nw_entity *e = &all.entity[i];

		check(e->len > 0 && e->off + e->len <= text.len && e->name < all.n_names);
		check(i == 0 || e->off >= all.entity[i - 1].off + all.entity[i - 1].len);
	}
	free(block);
	nw_arena_end(&arena);
	return 0;
}
