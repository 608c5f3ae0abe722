/*
 * core/news/article.c
 *		What every reader of articles needs: lists, words, languages.
 */
#include "core/news/article.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/language.h"
#include "core/text/utf8.h"

void
nw_strs_add(nw_strs *list, nw_arena *arena, nw_str item)
{
	list->items = nw_arena_grow(arena, list->items, list->n, &list->capacity, sizeof(nw_str));
	list->items[list->n++] = item;
}

bool
nw_strs_has(const nw_strs *list, nw_str item)
{
	for (size_t i = 0; i < list->n; i++)
		if (list->items[i].len == item.len && memcmp(list->items[i].s, item.s, item.len) == 0)
			return true;
	return false;
}

int32_t
nw_word_count(const char *s, size_t len)
{
	const char *end = s + len;
	int32_t		count = 0;
	bool		inside = false;

	while (s < end)
	{
		uint32_t	cp;
		nw_script	script;

		s += nw_utf8_decode(s, end, &cp);
		script = nw_script_of(cp);
		if (script == NW_SCRIPT_HAN || script == NW_SCRIPT_KANA)
		{
			count++;
			inside = false;
		}
		else if (script != NW_SCRIPT_OTHER)
		{
			count += !inside;
			inside = true;
		}
		/* don't, 1,234 and x@y.com are one word each */
		else if (!(inside && s < end &&
				   (cp == '\'' || cp == 0x2019 || cp == ',' || cp == '.' || cp == '@' ||
					cp == '-') &&
				   nw_script_of((unsigned char) *s) != NW_SCRIPT_OTHER))
			inside = false;
	}
	return count;
}

nw_str
nw_language_of(const char *s, size_t len)
{
	const char *code = nw_language_detect(s, len);

	return (nw_str) {code, code ? (uint32_t) strlen(code) : 0};
}
