/*
 * core/news/article.c
 *		What every reader of articles needs: lists, words, languages.
 */
#include "core/news/article.h"

#include "core/text/chars.h"
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
		else if (!(inside && s < end && (cp == '\'' || cp == 0x2019 || cp == ',' || cp == '.' || cp == '@' || cp == '-') &&
				   nw_script_of((unsigned char) *s) != NW_SCRIPT_OTHER))
			inside = false;
	}
	return count;
}

nw_str
nw_language_of(const char *s, size_t len)
{
	static const nw_str ko = {"ko", 2},
				ja = {"ja", 2},
				zh = {"zh", 2},
				en = {"en", 2},
				none = {NULL, 0};
	const char *end = s + len;
	int64_t		count[NW_SCRIPT_LETTER + 1] = {0};
	int64_t		plain = 0;

	/* the beginning tells: a long body need not be read whole */
	if (len > 20000)
		end = s + 20000;
	while (s < end)
	{
		uint32_t	cp;

		s += nw_utf8_decode(s, end, &cp);
		count[nw_script_of(cp)]++;
		plain += cp < 0x80 && nw_is_ascii_alpha((char) cp);
	}
	if (count[NW_SCRIPT_HANGUL] * 4 > count[NW_SCRIPT_LATIN] + count[NW_SCRIPT_HAN] + count[NW_SCRIPT_KANA] &&
		count[NW_SCRIPT_HANGUL] > count[NW_SCRIPT_KANA])
		return ko;
	if (count[NW_SCRIPT_KANA] * 8 > count[NW_SCRIPT_HAN] && count[NW_SCRIPT_KANA] * 4 > count[NW_SCRIPT_LATIN])
		return ja;
	if (count[NW_SCRIPT_HAN] * 2 > count[NW_SCRIPT_LATIN])
		return count[NW_SCRIPT_HAN] > 0 ? zh : none;
	/* other languages of the Latin script have marked letters */
	if (count[NW_SCRIPT_LATIN] > 20 && plain * 200 >= count[NW_SCRIPT_LATIN] * 199 &&
		count[NW_SCRIPT_LETTER] * 10 < count[NW_SCRIPT_LATIN])
		return en;
	return none;
}
