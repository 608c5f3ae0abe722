/*
 * core/entity/tag_text.c
 *		The tagger over a whole text.
 */
#include "core/entity/tag_text.h"

/* One a character: a name may begin right behind another. */
#define MAX_SPANS NW_TAG_MAX_LINE

const char *
nw_tag_class_name(int class)
{
	static const char names[NW_TAG_CLASSES][3] = {"PS", "LC", "OG", "DT", "TI", "QT"};

	return names[class];
}

void
nw_tag_text(nw_text *text, const nw_entities *found, nw_tag_stands stands, nw_tagged *out)
{
	nw_arena   *arena = text->arena;
	nw_tagger  *tagger = nw_arena_alloc(arena, sizeof(nw_tagger));
	nw_tag_span *spans = nw_arena_alloc(arena, MAX_SPANS * sizeof(nw_tag_span));
	uint8_t    *rules = nw_tag_rules(arena, found, text->len, stands);
	size_t		room = 0;
	nw_text_cursor cursor;
	nw_span		line;

	out->span = NULL;
	out->n = 0;
	nw_tagger_begin(tagger);
	nw_cursor_begin(&cursor, text);
	while (nw_cursor_line(&cursor, &line))
	{
		size_t		pos = 0;

		while (pos < line.len)
		{
			size_t		read;
			size_t		off = line.off + pos;
			int			n = nw_tagger_line(tagger, text->str + off, line.len - pos, rules + off,
										   spans, MAX_SPANS, &read);
			int			i;

			nw_poll(arena);
			for (i = 0; i < n; i++)
			{
				out->span = nw_arena_grow(arena, out->span, out->n, &room, sizeof(nw_tag_span));
				out->span[out->n] = spans[i];
				out->span[out->n++].off += (uint32_t) off;
			}
			pos += read;
		}
	}
}

int
nw_tag_score(int32_t margin)
{
	/* the share that was right, in sentences not learned from: see bench/RESULTS.md */
	static const struct
	{
		int16_t		margin;
		unsigned char score;
	} steps[] = {
		{0, 47}, {500, 60}, {1000, 73}, {1500, 80}, {2000, 85}, {2500, 87},
		{3000, 92}, {3500, 94}, {4000, 96}, {5000, 97}, {6000, 98},
	};
	size_t		i = 0;

	while (i + 1 < sizeof(steps) / sizeof(steps[0]) && margin >= steps[i + 1].margin)
		i++;
	return steps[i].score;
}
