/*
 * test/core/entity_doc_test.c
 *		What all layers of an extraction share: the ends of mentions, asking
 *		for a cancel, memory, and the search in tables of names.
 */
#include "tap.h"

#include "core/entity/doc.h"
#include "core/entity/gazetteer.h"
#include "core/entity/organization_link.h"

static long polls;

static void *
get(size_t size)
{
	void	   *block = malloc(size);

	if (!block)
		abort();
	return block;
}

static void
count_poll(void)
{
	polls++;
}

static const nw_host host = {get, free, count_poll};

/* The mentions of a text, with a stroke between */
static const char *
mentions(const char *s)
{
	static char out[1024];
	nw_arena	arena;
	nw_text		text;
	nw_entities all;
	size_t		at = 0;
	size_t		i;

	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, s, strlen(s), NW_FOLD_READ);
	nw_entities_extract(&text, false, 0, &all);
	out[0] = '\0';
	for (i = 0; i < all.n && at + 200 < sizeof(out); i++)
		at += (size_t) snprintf(out + at, sizeof(out) - at, "%s%.*s", i ? "|" : "", (int) all.entity[i].len,
								text.str + all.entity[i].off);
	nw_arena_end(&arena);
	return out;
}

#define ACUTE "\xCC\x81"		/* combining */
#define CIRCLE "\xE2\x83\x9D"	/* combining, enclosing */
#define EMOJI "\xEF\xB8\x8F"	/* variation selector */
#define IDEOGRAPHIC "\xF3\xA0\x84\x80"	/* variation selector 17 */

static void
test_marks(void)
{
	is_str(mentions("서울" CIRCLE "은 크다"), "서울" CIRCLE, "a mention goes on to the marks of its last character");
	is_str(mentions("서울" EMOJI "은 크다"), "서울" EMOJI, "and to a variation selector");
	is_str(mentions("東京" ACUTE "に行く"), "東京" ACUTE, "a mention of Han, which may end anywhere, too");
	is_str(mentions("東京" IDEOGRAPHIC "に行く"), "東京" IDEOGRAPHIC, "with a selector of Han");
	is_str(mentions("서울" ACUTE "은 크다"), "", "a letter behind the name is no particle");
	is_str(mentions("15일" CIRCLE "에 3명" EMOJI "이"), "15일" CIRCLE "|3명" EMOJI, "dates and quantities too");
	is_str(mentions(CIRCLE "서울은 크다"), "서울", "no mention begins with a mark");
	is_str(mentions(ACUTE "한국환경기술협회가 밝혔다"), "한국환경기술협회", "no organisation does");
	is_str(mentions("(" ACUTE "한국환경기술협회)"), "한국환경기술협회", "in parentheses either");
	is_str(mentions("국제통화기금(" ACUTE "IMF)은"), "국제통화기금|IMF", "nor another name in them");
	is_str(mentions("서울 " CIRCLE " 부산"), "서울|부산", "a mark of its own stays outside");
}

/* How often a layer asks for a cancel in a megabyte of one line of such words. */
static long
polls_of(void (*layer) (nw_doc *doc), const char *word)
{
	size_t		n = strlen(word);
	size_t		len = (1 << 20) / n * n;
	char	   *s = get(len);
	nw_arena	arena;
	nw_text		text;
	nw_doc		doc;
	size_t		i;

	for (i = 0; i < len; i += n)
		memcpy(s + i, word, n);
	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, s, len, NW_FOLD_READ);
	nw_doc_begin(&doc, &text, true, 20437);
	polls = 0;
	layer(&doc);
	nw_arena_end(&arena);
	free(s);
	return polls;
}

static void
test_polls(void)
{
	static const struct
	{
		const char *name;
		void		(*layer) (nw_doc *doc);
	}			layers[] = {
		{"dates", nw_layer_dates}, {"quantities", nw_layer_quantities}, {"glosses", nw_layer_glosses},
		{"people", nw_layer_people}, {"organizations", nw_layer_organizations}, {"places", nw_layer_places},
		{"lexicon", nw_layer_lexicon}, {"unnamed", nw_layer_unnamed}, {"initials", nw_layer_initials},
		{"classes", nw_layer_classes},
	};
	static const char *const words[] = {"가나(다 ", "한(韓) ", "3.5도 ", "나루시 "};
	size_t		i;
	size_t		k;

	for (i = 0; i < sizeof(layers) / sizeof(layers[0]); i++)
		for (k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			ok(polls_of(layers[i].layer, words[k]) >= 50, "the layer of %s can be cancelled in a long line of %s",
			   layers[i].name, words[k]);
	/* a city may be a side of sport by the words around it: that costs more than to find it */
	ok(polls_of(nw_layer_places, "리버풀 ") >= 400, "places can be cancelled where they are claimed, too");
}

/* Memory of many mentions of one thing, in times of the text. */
static double
memory_of(const char *word)
{
	size_t		n = strlen(word);
	size_t		len = (1 << 20) / n * n;
	char	   *s = get(len);
	nw_arena	arena;
	nw_text		text;
	nw_entities all;
	double		times;
	size_t		i;

	for (i = 0; i < len; i += n)
		memcpy(s + i, word, n);
	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, s, len, NW_FOLD_READ);
	nw_entities_extract(&text, true, 20437, &all);
	times = (double) arena.total / (double) len;
	ok(all.n >= len / n, "all %s are found", word);
	nw_arena_end(&arena);
	free(s);
	return times;
}

static void
test_memory(void)
{
	ok(memory_of("15일 ") < 30, "many mentions of one day share its name and value");
	ok(memory_of("3일 동안 ") < 20, "of one length of time");
	ok(memory_of("3명 ") < 20, "of one quantity");
}

static void
test_names(void)
{
	uint16_t	place;

	ok(nw_organization_number("기상청", strlen("기상청")) > 0, "a known organisation");
	ok(nw_organization_number("기상", strlen("기상")) == 0, "the beginning of one");
	ok(nw_organization_number("기상청장", strlen("기상청장")) == 0, "one that goes on");
	ok(nw_organization_number("기상청\0", strlen("기상청") + 1) == 0, "one with a NUL behind");
	ok(nw_organization_number("", 0) == 0, "nothing");
	ok(nw_gaz_named("서울", strlen("서울"), &place), "a known place");
	ok(!nw_gaz_named("서", strlen("서"), &place), "the beginning of one");
	ok(!nw_gaz_named("서울\0", strlen("서울") + 1, &place), "one with a NUL behind");
	ok(!nw_gaz_named("서울\0서울", 2 * strlen("서울") + 1, &place), "and more");
}

/* 조중방 is what 조선중앙방송 is called, and no part of it. */
static void
test_parents(void)
{
	static const char *const texts[] = {"조중방(조선중앙방송)이 전했다.", "조선중앙방송(조중방)이 전했다."};
	size_t		k;

	for (k = 0; k < sizeof(texts) / sizeof(texts[0]); k++)
	{
		nw_arena	arena;
		nw_text		text;
		nw_entities all;
		size_t		i;

		nw_arena_begin(&arena, &host);
		nw_text_fold(&text, &arena, texts[k], strlen(texts[k]), NW_FOLD_READ);
		nw_entities_extract(&text, false, 0, &all);
		is_int(all.n, 2, "both names are found: %s", texts[k]);
		for (i = 0; i < all.n; i++)
			ok(all.names[all.entity[i].name].organization != all.entity[i].name, "no organisation belongs to itself: %s",
			   texts[k]);
		nw_arena_end(&arena);
	}
}

int
main(void)
{
	test_marks();
	test_polls();
	test_memory();
	test_names();
	test_parents();
	return done_testing();
}
