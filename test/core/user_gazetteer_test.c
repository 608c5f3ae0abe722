/*
 * test/core/user_gazetteer_test.c
 *		A gazetteer of the caller's: making, finding, limits, without a server.
 */
#include "tap.h"

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

/* Names as (name, canonical or NULL) pairs of organisations; the block is malloc'd, of its exact size. */
static char *
make(const char *const (*names)[2], size_t n, size_t *size)
{
	nw_arena	arena;
	nw_user_gaz_maker maker;
	char	   *block;
	const char *detail;
	size_t		i;

	nw_arena_begin(&arena, &host);
	nw_user_gaz_begin(&maker, &arena);
	for (i = 0; i < n; i++)
		if (nw_user_gaz_add(&maker, NW_ENTITY_ORGANIZATION, names[i][0], strlen(names[i][0]), names[i][1],
							names[i][1] ? strlen(names[i][1]) : 0, &detail) != NW_OK)
			abort();
	*size = nw_user_gaz_finish(&maker);
	block = get(*size);
	nw_user_gaz_write(&maker, block);
	nw_arena_end(&arena);
	return block;
}

/* The longest name that a text begins with, in bytes. */
static size_t
longest(const nw_user_gaz *gaz, const char *s)
{
	nw_user_gaz_walk walk;
	uint32_t	entry;
	size_t		n = 0;

	if (nw_user_gaz_walk_begin(&walk, gaz, s, strlen(s)))
		while (nw_user_gaz_walk_next(&walk, &n, &entry))
			;
	return n;
}

static void
test_block(void)
{
	static const char *const names[][2] = {{"한빛소재", NULL}, {"HBM", "한빛소재"}, {"㈜한빛", NULL}, {"한빛", NULL}, {"별", NULL}};
	static const char *const turned[][2] = {{"별", NULL}, {"한빛", "한빛"}, {"㈜한빛", NULL}, {"HBM", "한빛소재"}, {"한빛소재", NULL}, {"(주)한빛", "다른"}};
	size_t		size;
	size_t		turned_size;
	char	   *block = make(names, 5, &size);
	char	   *other = make(turned, 6, &turned_size);
	nw_user_gaz gaz;
	nw_user_gaz_entry entry;
	size_t		i;

	ok(size == turned_size && memcmp(block, other, size) == 0, "the same names in another order are the same bytes");
	ok(nw_user_gaz_open(&gaz, block, size) && gaz.n == 5, "five names");
	ok(gaz.has_char && gaz.has_sign && !gaz.has_han, "what they begin with");
	nw_user_gaz_get(&gaz, 0, &entry);
	ok(entry.name_len == strlen("㈜한빛") && memcmp(entry.name, "㈜한빛", entry.name_len) == 0 && entry.canonical == entry.name,
	   "a name is kept as given");
	nw_user_gaz_get(&gaz, 1, &entry);
	ok(entry.canonical_len == strlen("한빛소재") && entry.group == 1 && entry.next == 4, "names that mean the same are chained");
	ok(longest(&gaz, "한빛소재는") == strlen("한빛소재"), "the longest name");
	ok(longest(&gaz, "한빛소") == strlen("한빛") && longest(&gaz, "별빛") == strlen("별"), "a shorter one");
	ok(longest(&gaz, "(주)한빛") == strlen("(주)한빛"), "a folded one");
	ok(longest(&gaz, "hbm") == 0 && longest(&gaz, "한") == 0 && longest(&gaz, "") == 0 && longest(&gaz, "H") == 0, "none");
	for (i = 0; i < size; i++)
		if (nw_user_gaz_open(&gaz, block, i))
			break;
	ok(i == size, "a block that is cut is none");
	block[0]++;
	ok(!nw_user_gaz_open(&gaz, block, size), "nor one of another version");
	free(block);
	free(other);
	block = make(names, 0, &size);
	ok(nw_user_gaz_open(&gaz, block, size) && gaz.n == 0 && longest(&gaz, "한빛") == 0, "no names");
	free(block);
}

static nw_status
add(const char *name, size_t len, const char *canonical, size_t canonical_len)
{
	nw_arena	arena;
	nw_user_gaz_maker maker;
	const char *detail = NULL;
	nw_status	status;

	nw_arena_begin(&arena, &host);
	nw_user_gaz_begin(&maker, &arena);
	status = nw_user_gaz_add(&maker, NW_ENTITY_PERSON, name, len, canonical, canonical_len, &detail);
	if (status != NW_OK && !detail)
		abort();
	nw_arena_end(&arena);
	return status;
}

static void
test_limits(void)
{
	char		longest_name[1025];

	memset(longest_name, 'a', sizeof(longest_name));
	ok(add("가", 3, NULL, 0) == NW_OK, "a name");
	ok(add("", 0, NULL, 0) == NW_SYNTAX && add(" ", 1, NULL, 0) == NW_SYNTAX, "an empty name");
	ok(add("...", 3, NULL, 0) == NW_SYNTAX, "no letter in it");
	ok(add("a\nb", 3, NULL, 0) == NW_SYNTAX && add("a\0b", 3, NULL, 0) == NW_SYNTAX, "control characters");
	ok(add("a", 1, "", 0) == NW_SYNTAX, "an empty canonical name");
	ok(add("a", 1, "...", 3) == NW_OK, "a canonical name may be anything");
	ok(add(longest_name, 1024, longest_name, 1024) == NW_OK, "the longest name");
	ok(add(longest_name, 1025, NULL, 0) == NW_LIMIT && add("a", 1, longest_name, 1025) == NW_LIMIT, "one byte more");
}

static void
test_extract(void)
{
	static const char *const names[][2] = {{"한빛소재", NULL}, {"HBM", "한빛소재"}, {"韓光", "한빛소재"}, {"별", NULL}, {"(주)나루", NULL}};
	static const char raw[] = "15일 HBM은 한빛소재들과 한빛소재과학관, 今韓光社, 별은, (별) (주)나루";
	size_t		size;
	char	   *block = make(names, 5, &size);
	nw_user_gaz gaz;
	nw_arena	arena;
	nw_text		text;
	nw_entities all;
	size_t		i;
	int			own = 0;
	bool		ordered = true;

	(void) nw_user_gaz_open(&gaz, block, size);
	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, raw, strlen(raw), NW_FOLD_READ);
	nw_entities_extract_own(&text, false, 0, &gaz, &all);
	for (i = 0; i < all.n; i++)
	{
		own += all.entity[i].kind == NW_ENTITY_ORGANIZATION && all.entity[i].score == 95;
		ordered &= i == 0 || all.entity[i].off >= all.entity[i - 1].off + all.entity[i - 1].len;
	}
	ok(own == 5, "five mentions of own names");
	ok(ordered, "in order and apart");
	nw_text_fold(&text, &arena, "", 0, NW_FOLD_READ);
	nw_entities_extract_own(&text, false, 0, &gaz, &all);
	ok(all.n == 0, "nothing in nothing");
	nw_arena_end(&arena);
	free(block);
}

int
main(void)
{
	test_block();
	test_limits();
	test_extract();
	return done_testing();
}
