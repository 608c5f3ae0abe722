/*
 * core/entity/gloss_term.c
 *		How far the term before a parenthesis reaches.
 *
 * One word, unless the parenthesis says that it is longer: as many syllables
 * as the Han gloss has characters, as many capitalised words as the
 * abbreviation has letters, the whole of a quotation.
 */
#include "core/entity/gloss_term.h"

#include <string.h>

#include "core/entity/gloss_sound.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

/* The longest way back, in bytes. */
#define MAX_BACK 160

static bool
is_term_char(uint32_t cp)
{
	return nw_is_word(cp) || cp == '&' || cp == '-' || cp == 0x00B7 || cp == '\'' || cp == '.';
}

/* Where the word that ends at "end" begins. */
static size_t
word_start(const char *s, size_t end)
{
	size_t		pos = end;

	while (pos > 0 && end - pos < MAX_BACK)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode_before(s, s + pos, &cp);

		if (!is_term_char(cp))
			break;
		pos -= n;
	}
	/* no word begins with a sign */
	while (pos < end)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + pos, s + end, &cp);

		if (nw_is_word(cp))
			break;
		pos += n;
	}
	return pos;
}

static int
syllables(const char *s, size_t from, size_t to)
{
	int			n = 0;

	while (from < to)
	{
		uint32_t	cp;

		from += nw_utf8_decode(s + from, s + to, &cp);
		n += nw_is_word(cp);
	}
	return n;
}

/* The word before the one at "start", one space apart; start itself when there is none. */
static size_t
previous_word(const char *s, size_t start)
{
	size_t		before;

	if (start < 2 || s[start - 1] != ' ')
		return start;
	before = word_start(s, start - 1);
	return before < start - 1 ? before : start;
}

/* Does the word end with a particle that shows it is not part of the term? */
static bool
has_particle(const char *s, size_t from, size_t to)
{
	return nw_particle_strip(s + from, to - from) < to - from;
}

/* Han characters 1:1 with syllables: back until there are as many. */
static size_t
by_han(const char *s, size_t start, size_t end, int han)
{
	size_t		at = start;
	int			n = syllables(s, start, end);

	while (n < han)
	{
		size_t		before = previous_word(s, at);

		if (before == at || end - before > MAX_BACK)
			return start;
		n += syllables(s, before, at);
		at = before;
	}
	return n == han ? at : start;
}

static bool
is_small_word(const char *s, size_t from, size_t to)
{
	static const char *const small[] = {"of", "the", "and", "for", "on", "in", "to", "de", "la", "&"};
	size_t		i;

	for (i = 0; i < sizeof(small) / sizeof(small[0]); i++)
		if (nw_equals(s + from, to - from, small[i]))
			return true;
	return false;
}

/* Korea Meteorological Administration (KMA): capitalised words, their initials read backwards */
static size_t
by_initials(const char *s, size_t start, size_t end, const nw_gloss_hint *hint)
{
	size_t		at = start;
	size_t		word_end = end;
	int			k = hint->capitals - 1;

	for (;;)
	{
		size_t		before;

		if (is_small_word(s, at, word_end))
			;
		else if (k < 0 || s[at] != hint->letters[k])
			return start;
		else if (k-- == 0)
			return at;
		before = previous_word(s, at);
		if (before == at || end - before > MAX_BACK)
			return start;
		word_end = at - 1;
		at = before;
	}
}

/* Words of Latin script: back over capitalised ones */
static size_t
by_capitals(const char *s, size_t start, size_t end)
{
	size_t		at = start;

	for (;;)
	{
		size_t		before = previous_word(s, at);

		if (before == at || end - before > MAX_BACK || !(s[before] >= 'A' && s[before] <= 'Z'))
			return at;
		at = before;
	}
}

/* The inside of a quotation that closes just before "end". */
static nw_span
quoted(const char *s, size_t end)
{
	static const char *const pairs[][2] = {
		{"’", "‘"}, {"”", "“"}, {"'", "'"}, {"\"", "\""}, {"」", "「"}, {"』", "『"}, {"》", "《"},
	};
	nw_span		span = {0, 0};
	size_t		i;

	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		size_t		close = strlen(pairs[i][0]);
		size_t		open = strlen(pairs[i][1]);
		size_t		to;
		size_t		pos;

		if (!nw_ends(s, end, pairs[i][0]))
			continue;
		to = end - close;
		for (pos = to; pos >= open && to - pos < MAX_BACK; pos--)
		{
			if (s[pos - 1] == '\n')
				break;
			if (nw_ends(s, pos, pairs[i][1]))
			{
				span.off = (uint32_t) pos;
				span.len = (uint32_t) (to - pos);
				break;
			}
		}
		return span;
	}
	return span;
}

nw_span
nw_gloss_term(const char *s, size_t end, const nw_gloss_hint *hint)
{
	nw_span		span = {0, 0};
	size_t		start;
	uint32_t	last;
	bool		spaced = false;

	/* one space before the parenthesis is usual after Latin words */
	if (end > 1 && s[end - 1] == ' ' && nw_is_ascii_alpha(s[end - 2]))
	{
		end--;
		spaced = true;
	}
	if (end == 0)
		return span;
	span = quoted(s, end);
	if (span.len > 0)
		return span;

	start = word_start(s, end);
	if (start == end)
		return span;
	nw_utf8_decode_before(s, s + end, &last);
	if (!nw_is_word(last))
		return span;
	if (nw_script_of(last) == NW_SCRIPT_HAN || nw_script_of(last) == NW_SCRIPT_KANA)
	{
		/* no spaces in Chinese and Japanese: the run of one script */
		size_t		pos = end;

		while (pos > start)
		{
			uint32_t	cp;
			int			n = nw_utf8_decode_before(s, s + pos, &cp);

			if (nw_script_of(cp) != nw_script_of(last) && cp != 0x00B7)
				break;
			if (nw_script_of(last) == NW_SCRIPT_KANA && cp >= 0x3041 && cp <= 0x309F)
				break;			/* hiragana joins words */
			pos -= n;
		}
		span.off = (uint32_t) pos;
		span.len = (uint32_t) (end - pos);
		return span;
	}
	if (nw_script_of(last) == NW_SCRIPT_LATIN)
	{
		if (hint->capitals > 1)
			start = by_initials(s, start, end, hint);
		else if (!spaced || s[start] < 'A' || s[start] > 'Z')
			;
		else
			start = by_capitals(s, start, end);
	}
	else if (nw_is_hangul(last))
	{
		int			n = syllables(s, start, end);

		if (hint->han > n)
			start = by_han(s, start, end, hint->han);
		else if (n <= 2 && hint->han == 0 && (hint->capitals > 2 || hint->words > 1))
		{
			/* 세계 보건 기구(WHO): a short last word, the ones before it without particle */
			int			words = 1;

			while (words < (hint->capitals > 2 ? hint->capitals : hint->words) && words < 4)
			{
				size_t		before = previous_word(s, start);

				if (before == start || has_particle(s, before, start - 1))
					break;
				start = before;
				words++;
			}
		}
		if (hint->latin)
		{
			/* 자오둥 스마트항만실증지구(…, Jiaodong Smart Port …): the word before is the first of the name */
			size_t		before = previous_word(s, start);

			if (before < start && nw_gloss_transcribes(s + before, start - 1 - before, hint->latin, hint->latin_len))
				start = before;
		}
	}
	span.off = (uint32_t) start;
	span.len = (uint32_t) (end - start);
	return span;
}
