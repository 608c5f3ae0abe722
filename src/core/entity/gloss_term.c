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

#include "core/entity/gazetteer.h"
#include "core/entity/gloss_sound.h"
#include "core/entity/lexicon.h"
#include "core/entity/names.h"
#include "core/entity/org_ending.h"
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

/* How the words from "from" to "end" read the Han of the gloss. */
static nw_hanja_fit
reading(const char *s, size_t from, size_t end, const nw_gloss_hint *hint)
{
	char		joined[60];
	size_t		n = 0;

	for (; from < end; from++)
		if (s[from] != ' ')
		{
			if (n == sizeof(joined))
				return NW_HANJA_NO;
			joined[n++] = s[from];
		}
	return nw_hanja_reads(joined, n, hint->han_text, hint->han_len);
}

/* A word of the names of foreign people: 아베, 스가 */
static bool
is_foreign_part(const char *s, size_t len)
{
	nw_gaz_match place;
	uint16_t	classes = len >= 6 && len <= 12 ? nw_lexicon_classes(s, len) : 0;

	return (classes & (NW_LEX_FOREIGN | NW_LEX_SEEN_PERSON)) &&
		!(classes & (NW_LEX_SEEN_TITLE | NW_LEX_ANY_ORG)) && !nw_gaz_match_exact(s, len, &place) &&
		!nw_name_is_title(s, len);
}

/*
 * Han characters 1:1 with syllables: back until there are as many; a short
 * name has to read so.  아베 신조(安倍晋三): two words when the last one does not
 * read the Han and the one before is a part of foreign names.
 */
static size_t
by_han(const char *s, size_t start, size_t end, const nw_gloss_hint *hint)
{
	size_t		at = start;
	int			n = syllables(s, start, end);
	size_t		before;

	if (n == hint->han || reading(s, start, end, hint) != NW_HANJA_NO)
		return start;
	while (n < hint->han)
	{
		before = previous_word(s, at);
		if (before == at || end - before > MAX_BACK)
			break;
		n += syllables(s, before, at);
		at = before;
	}
	if (n == hint->han && at < start && (n >= 5 || reading(s, at, end, hint) != NW_HANJA_NO))
		return at;
	before = previous_word(s, start);
	if (before < start && hint->han >= 3 && hint->han <= 5 &&
		is_foreign_part(s + before, start - 1 - before) &&
		syllables(s, before, end) <= 3 * hint->han)
		return before;
	return start;
}

/* 도널드 트럼프(Donald Trump): as many words as the gloss has, when the first of each sound alike */
static size_t
by_sound(const char *s, size_t start, const nw_gloss_hint *hint)
{
	size_t		at = start;
	size_t		best = start;
	int			words;

	for (words = 1; words < hint->words && words < 6; words++)
	{
		size_t		before = previous_word(s, at);

		if (before == at || start - before > MAX_BACK)
			break;
		if (nw_gloss_transcribes(s + before, at - 1 - before, hint->latin, hint->latin_len))
			best = before;
		at = before;
	}
	return best;
}

/* 유성구 한국과학기술원(KAIST): one of the list is no town's, but may be a country's */
static bool
is_known_institute(const char *s, size_t start, size_t end, const nw_gaz_match *before)
{
	const char *known;
	const char *forms;
	nw_gaz_info info;
	uint16_t	place;
	int			strength;

	if (nw_name_organization(s + start, end - start, &known, &forms) != end - start ||
		!nw_gaz_sense(before, 0, &place, &strength))
		return false;
	nw_gaz_place(place, &info);
	return info.level != NW_GAZ_COUNTRY;
}

/* 미국 항공우주국(NASA), 서울 송파경찰서(…): an organisation that its place or its owner belongs to */
static size_t
by_organization(const char *s, size_t start, size_t end)
{
	size_t		before = previous_word(s, start);
	nw_org_ending ending;
	const char *known;
	const char *forms;
	nw_gaz_match place;

	if (before == start)
		return start;
	if (nw_name_organization(s + before, end - before, &known, &forms) == end - before)
		return before;
	if (nw_org_ending_of(s + start, end - start, &ending) && (ending.use & NW_ORG_PLACED) &&
		((ending.use & NW_ORG_WHOLE) || ending.len < end - start) &&
		nw_gaz_match_exact(s + before, start - 1 - before, &place))
		return is_known_institute(s, start, end, &place) ? start : before;
	return start;
}

/* 김하늘 의원(가나당): of a person and a title the person is meant */
static size_t
person_before_title(const char *s, size_t start, size_t end)
{
	size_t		before;

	if (!nw_equals(s + start, end - start, "씨") && !nw_name_is_title(s + start, end - start))
		return start;
	before = previous_word(s, start);
	return before < start && nw_name_person(s + before, start - 1 - before) != NW_NAME_NO ? before : start;
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

		/* of is seldom a letter of its own: Bank of Korea (BOK) */
		if (is_small_word(s, at, word_end))
			k -= k > 0 && (s[at] & ~0x20) == hint->letters[k];
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
		size_t		person = person_before_title(s, start, end);

		if (person < start)
		{
			span.off = (uint32_t) person;
			span.len = (uint32_t) (start - 1 - person);
			return span;
		}
		if (hint->han > 0)
			start = by_han(s, start, end, hint);
		else if (n <= 2 && (hint->capitals > 2 || hint->words > 1))
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
			start = by_sound(s, start, hint);
		if (start == word_start(s, end))
			start = by_organization(s, start, end);
	}
	span.off = (uint32_t) start;
	span.len = (uint32_t) (end - start);
	return span;
}
