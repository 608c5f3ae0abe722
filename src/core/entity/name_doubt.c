/*
 * core/entity/name_doubt.c
 *		Other words that read like a name where they stand.
 */
#include "core/entity/name_doubt.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3

/* 하자고 하니, 알게 하라: a form of the verb 하다, behind an ending that it follows */
static bool
is_verb(const nw_doc *doc, size_t off, size_t len)
{
	static const char endings[] = "고게록야려지";
	const char *s = doc->s + off;
	size_t		i;

	if (len != 2 * SYLLABLE || !nw_starts(s, len, "하") || off < 2 * SYLLABLE + 1 || s[-1] != ' ')
		return false;
	for (i = 0; i + 1 < sizeof(endings); i += SYLLABLE)
		if (memcmp(s - 1 - SYLLABLE, endings + i, SYLLABLE) == 0)
			return true;
	return false;
}

/* 노·사·정이: the last of a list of single syllables, and its particle */
static bool
is_syllable_of_list(const nw_doc *doc, size_t off, size_t len)
{
	static const char dot[] = "·";
	const char *s = doc->s + off;
	size_t		before = sizeof(dot) - 1 + SYLLABLE;
	uint32_t	first;

	if (len != 2 * SYLLABLE || off < before || memcmp(s - 2, dot, 2) != 0 ||
		!nw_doc_word_starts(doc, off - before) || nw_doc_word_len(doc, off - before) != SYLLABLE)
		return false;
	nw_utf8_decode(s, s + len, &first);
	return nw_particle_after(first, s + SYLLABLE, doc->len - off - SYLLABLE) > 0;
}

bool
nw_name_is_doubtful(const nw_doc *doc, size_t off, size_t len)
{
	const char *rest = doc->s + off + len;
	size_t		left = doc->len - off - len;
	uint32_t	last;
	uint32_t	next;

	if (left > 0)
	{
		/* Korea in Korean */
		nw_utf8_decode_before(doc->s + off, rest, &last);
		nw_utf8_decode(rest, rest + left, &next);
		if (nw_script_of(last) == NW_SCRIPT_LATIN && nw_script_of(next) == NW_SCRIPT_LATIN)
			return true;
	}
	/* 동호인들이 are people who share a pastime, 경영인들 managers */
	return nw_starts(rest, left, "인들") || is_verb(doc, off, len) ||
		is_syllable_of_list(doc, off, len);
}
