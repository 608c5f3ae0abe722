/*
 * test/core/tagger_test.c
 *		The compiled-in model is whole, and the tagger finds names by it.
 */
#include "tap.h"

#include <string.h>

#include "core/entity/tag_text.h"

static void *
get(size_t size)
{
	void	   *block = malloc(size);

	if (!block)
		abort();
	return block;
}

static const nw_host host = {get, free, NULL};

static bool
all_stand(const nw_entity *e)
{
	(void) e;
	return true;
}

static bool
dates_stand(const nw_entity *e)
{
	return e->kind == NW_ENTITY_DATE;
}

/* "PS 송강호, LC 부산" */
static const char *
tagged_beside(const char *s, bool (*stands) (const nw_entity *))
{
	static char out[1 << 14];
	nw_arena	arena;
	nw_text		text;
	nw_entities found;
	nw_tagged	names;
	size_t		i;
	size_t		at = 0;

	nw_arena_begin(&arena, &host);
	nw_text_fold(&text, &arena, s, strlen(s), NW_FOLD_READ);
	nw_entities_by_rules(&text, false, 0, &found);
	nw_tag_text(&text, &found, stands, &names);
	out[0] = '\0';
	for (i = 0; i < names.n && at + 128 < sizeof(out); i++)
		at += (size_t) snprintf(out + at, sizeof(out) - at, "%s%s %.*s", i ? ", " : "", nw_tag_class_name(names.span[i].class),
								(int) (names.span[i].len > 100 ? 100 : names.span[i].len), text.str + names.span[i].off);
	nw_arena_end(&arena);
	return out;
}

static const char *
tagged(const char *s)
{
	return tagged_beside(s, NULL);
}

/* Bytes that are no model have no lines, and no byte behind their end is read. */
static void
broken_models(const unsigned char *bytes)
{
	enum
	{
		LINES = 2, SIZE = NW_TAG_MODEL_HEADER + LINES * NW_TAG_MODEL_LINE
	};
	static const struct
	{
		int			at;
		unsigned char to;
		const char *what;
	} breaks[] = {
		{0, 'X', "another magic"},
		{8, 99, "another version"},
		{12, 99, "another set of features"},
		{16, LINES + 1, "more lines than there are"},
		{24, 12, "other labels"},
		{NW_TAG_MODEL_TRANSITION + 1, 0x7F, "a transition that does not fit"},
	};
	unsigned char *copy = get(SIZE);
	nw_tag_model model;
	static nw_tagger tagger;
	static const uint8_t rules[64];
	nw_tag_span spans[8];
	size_t		read;
	size_t		i;

	memcpy(copy, bytes, NW_TAG_MODEL_HEADER);
	memset(copy + NW_TAG_MODEL_HEADER, 0, SIZE - NW_TAG_MODEL_HEADER);
	memset(copy + 16, 0, 4);
	copy[16] = LINES;
	nw_tag_model_read(&model, copy, SIZE);
	ok(model.lines == LINES, "a small model can be read");
	ok(!nw_tag_model_valid(&model, &tagger.line), "but not of the checksum of another");
	for (i = 0; i < sizeof(breaks) / sizeof(breaks[0]); i++)
	{
		unsigned char was = copy[breaks[i].at];

		copy[breaks[i].at] = breaks[i].to;
		nw_tag_model_read(&model, copy, SIZE);
		ok(model.lines == 0 && !nw_tag_model_valid(&model, &tagger.line), "no model: %s", breaks[i].what);
		copy[breaks[i].at] = was;
	}
	nw_tag_model_read(&model, copy, NW_TAG_MODEL_HEADER - 1);
	ok(model.lines == 0, "no model: a file cut off");
	nw_tagger_begin(&tagger);
	tagger.model = model;
	ok(nw_tagger_line(&tagger, "배우 송강호는", strlen("배우 송강호는"), rules, spans, 8, &read) == 0 &&
	   read == strlen("배우 송강호는"), "without a model nothing is found");
	free(copy);
}

int
main(void)
{
	static char longest[40000];
	size_t		n = 0;
	int			score = 0;
	int32_t		margin;
	nw_tag_model model;
	static nw_tag_line line;

	nw_tag_model_get(&model);
	ok(nw_tag_model_valid(&model, &line), "the model is whole and of this set of features");
	broken_models(model.bytes);
	is_str(tagged(""), "", "nothing in nothing");
	is_str(tagged("\n\n \n"), "", "nothing in empty lines");
	is_str(tagged("배우 송강호는 지난 3일 부산에서 영화 3편을 봤다."), "PS 송강호, DT 지난 3일, LC 부산, QT 3편", "classes and spans");
	is_str(tagged_beside("배우 송강호는 지난 3일 부산에서 영화 3편을 봤다.", dates_stand), "PS 송강호, LC 부산, QT 3편",
		   "what stands is no name of the tagger's");
	is_str(tagged_beside("배우 송강호는 지난 3일 부산에서 영화 3편을 봤다.", all_stand), "", "and nothing reaches into it");
	ok(strlen(tagged("그냥 재미있게 봤어요")) == 0, "nothing in a sentence without names");
	while (n + 64 < sizeof(longest))
		n += (size_t) snprintf(longest + n, sizeof(longest) - n, "배우 송강호는 부산에서 영화를 봤다. ");
	ok(strncmp(tagged(longest), "PS 송강호, LC 부산, PS 송강호", strlen("PS 송강호, LC 부산, PS 송강호")) == 0,
	   "a line longer than one piece");
	memset(longest, 'a', sizeof(longest) - 1);
	snprintf(longest + 30000, sizeof(longest) - 30000, "\n배우 송강호는 부산에서 영화를 봤다.");
	ok(strstr(tagged(longest), "PS 송강호, LC 부산") != NULL, "a line without a space is read in pieces, and then the next");
	for (margin = 0; margin < 20000; margin++)
	{
		if (nw_tag_score(margin) < score || nw_tag_score(margin) > 100)
			break;
		score = nw_tag_score(margin);
	}
	ok(margin == 20000, "a greater margin never scores less");
	return done_testing();
}
