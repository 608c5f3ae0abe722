/*
 * core/text/language.c
 *		Scripts, then function words (see language.h).
 */
#include "core/text/language.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/strhash.h"
#include "core/text/utf8.h"

#include "language_words.inc"

#define N_SLOTS (sizeof(language_slots) / sizeof(language_slots[0]))
#define N_SETS (sizeof(language_sets) / sizeof(language_sets[0]))
#define N_LANGUAGES (sizeof(language_names) / sizeof(language_names[0]))

#define FIRST_LOOK 900			/* bytes */
#define READ_MAX 4000			/* some hundred words tell as much as all */
#define WORD_MAX 24				/* bytes of a function word */

/* Scripts that one language of the press is written in */
static const struct
{
	uint32_t	first;
	uint32_t	last;
	const char *language;
}			own_script[] =
{
	{0x0370, 0x03FF, "el"}, {0x0530, 0x058F, "hy"}, {0x0A00, 0x0A7F, "pa"}, {0x0A80, 0x0AFF, "gu"},
	{0x0B80, 0x0BFF, "ta"}, {0x0C00, 0x0C7F, "te"}, {0x0C80, 0x0CFF, "kn"}, {0x0D00, 0x0D7F, "ml"},
	{0x0D80, 0x0DFF, "si"}, {0x0E00, 0x0E7F, "th"}, {0x0E80, 0x0EFF, "lo"}, {0x10A0, 0x10FF, "ka"},
	{0x1780, 0x17FF, "km"}, {0x1F00, 0x1FFF, "el"}
};
#define N_SCRIPTS (sizeof(own_script) / sizeof(own_script[0]))

typedef struct counts
{
	int			script[NW_SCRIPT_LETTER + 1];
	int			own[N_SCRIPTS];
	int			words;
	int			set[N_SETS];	/* words found, by the set of languages they speak for */
	char		word[WORD_MAX];
	size_t		word_len;
	bool		inside;
} counts;

/* Small letter of the alphabets in the table; other letters have no other or stay. */
static uint32_t
small_letter(uint32_t cp)
{
	if ((cp >= 'A' && cp <= 'Z') || (cp >= 0xC0 && cp <= 0xDE && cp != 0xD7) ||
		(cp >= 0x0410 && cp <= 0x042F))
		return cp + 0x20;
	if (cp >= 0x0400 && cp <= 0x040F)
		return cp + 0x50;
	/* in pairs: large, small, but for the stretch where the small one is even */
	if ((cp >= 0x0139 && cp <= 0x0148) || (cp >= 0x0179 && cp <= 0x017E))
		return cp + (cp & 1);
	if ((cp >= 0x0100 && cp <= 0x0137 && cp != 0x0130 && cp != 0x0131) ||
		(cp >= 0x014A && cp <= 0x0177) || (cp >= 0x01A0 && cp <= 0x01A5) ||
		(cp >= 0x0218 && cp <= 0x021B) || (cp >= 0x0460 && cp <= 0x0481) ||
		(cp >= 0x048A && cp <= 0x04BF) || (cp >= 0x04D0 && cp <= 0x052F) ||
		(cp >= 0x1EA0 && cp <= 0x1EF9))
		return cp | 1;
	switch (cp)
	{
		case 0x0130:			/* the Turkish dotted one */
			return 'i';
		case 0x01AF:
			return 0x01B0;
		case 0x018F:
			return 0x0259;
		default:
			return cp;
	}
}

static void
end_word(counts *c)
{
	int			set;

	if (!c->inside)
		return;
	c->inside = false;
	c->words++;
	if (c->word_len > WORD_MAX)
		return;
	set = nw_strhash_find(language_keys, language_slots, N_SLOTS, language_pool, c->word,
						  c->word_len);
	if (set >= 0)
		c->set[set]++;
}

static void
add_letter(counts *c, uint32_t cp)
{
	char		bytes[4];
	size_t		n = (size_t) nw_utf8_encode(small_letter(cp), bytes);

	if (!c->inside)
	{
		c->inside = true;
		c->word_len = 0;
	}
	if (c->word_len + n <= WORD_MAX)
	{
		memcpy(c->word + c->word_len, bytes, n);
		c->word_len += n;
	}
	else
		c->word_len = WORD_MAX + 1;
}

/*
 * The language most of the words found speak for.  It is sure when an eighth
 * of all words do, and against each other language twice as many as the other
 * way: Spanish beside Portuguese has many words in common, but these tell.
 */
static const char *
by_words(const counts *c)
{
	int			hits[N_LANGUAGES] = {0};
	int			common[N_LANGUAGES] = {0};	/* with the best */
	size_t		best = 0;

	for (size_t i = 0; i < N_SETS; i++)
		for (size_t k = 0; c->set[i] > 0 && k < N_LANGUAGES; k++)
			if (language_sets[i] >> k & 1)
				hits[k] += c->set[i];
	for (size_t k = 1; k < N_LANGUAGES; k++)
		if (hits[k] > hits[best])
			best = k;
	if (hits[best] < 2 || hits[best] * 8 < c->words)
		return NULL;
	for (size_t i = 0; i < N_SETS; i++)
		for (size_t k = 0; c->set[i] > 0 && (language_sets[i] >> best & 1) && k < N_LANGUAGES; k++)
			if (language_sets[i] >> k & 1)
				common[k] += c->set[i];
	for (size_t k = 0; k < N_LANGUAGES; k++)
	{
		int			mine = hits[best] - common[k];
		int			theirs = hits[k] - common[k];

		if (k != best && hits[k] > 0 && (mine == 0 || mine < 2 * theirs))
			return NULL;
	}
	return language_names[best];
}

/* By the scripts of East Asia: a Korean text is full of Latin names and Han glosses, a Japanese one of Han. */
static const char *
by_script(const int *script)
{
	if (script[NW_SCRIPT_HANGUL] * 4 >
			script[NW_SCRIPT_LATIN] + script[NW_SCRIPT_HAN] + script[NW_SCRIPT_KANA] &&
		script[NW_SCRIPT_HANGUL] > script[NW_SCRIPT_KANA])
		return "ko";
	if (script[NW_SCRIPT_KANA] * 8 > script[NW_SCRIPT_HAN] &&
		script[NW_SCRIPT_KANA] * 4 > script[NW_SCRIPT_LATIN])
		return "ja";
	if (script[NW_SCRIPT_HAN] * 2 > script[NW_SCRIPT_LATIN])
		return "zh";
	return NULL;
}

/* A text that is Korean or Japanese beyond doubt from its first lines on; most are, and need no more reading. */
static const char *
at_once(const char *s, size_t len)
{
	const char *end = s + FIRST_LOOK;
	int			script[NW_SCRIPT_LETTER + 1] = {0};

	if (len <= FIRST_LOOK)
		return NULL;
	while (s < end)
	{
		uint32_t	cp;

		/* U+B000 to U+CFFF: most syllables */
		if (((unsigned char) *s == 0xEB || (unsigned char) *s == 0xEC) && end - s >= 3 &&
			nw_utf8_is_three((const unsigned char *) s))
		{
			script[NW_SCRIPT_HANGUL]++;
			s += 3;
			continue;
		}
		s += nw_utf8_decode(s, end, &cp);
		script[nw_script_of(cp)]++;
	}
	if (script[NW_SCRIPT_HANGUL] > 100 && script[NW_SCRIPT_KANA] == 0 &&
		script[NW_SCRIPT_HANGUL] > 2 * (script[NW_SCRIPT_LATIN] + script[NW_SCRIPT_HAN]))
		return "ko";
	if (script[NW_SCRIPT_KANA] > 50 && script[NW_SCRIPT_HANGUL] == 0 &&
		script[NW_SCRIPT_KANA] * 3 > script[NW_SCRIPT_HAN])
		return "ja";
	return NULL;
}

const char *
nw_language_detect(const char *s, size_t len)
{
	const char *end = s + (len > READ_MAX ? READ_MAX : len);
	const char *language = at_once(s, len);
	counts		c;
	int			letters;

	if (language)
		return language;
	memset(&c, 0, sizeof(c));
	while (s < end)
	{
		uint32_t	cp;
		nw_script	script;

		s += nw_utf8_decode(s, end, &cp);
		script = nw_script_of(cp);
		c.script[script]++;
		if (script != NW_SCRIPT_LATIN && script != NW_SCRIPT_LETTER)
		{
			end_word(&c);
			continue;
		}
		add_letter(&c, cp);
		if (script == NW_SCRIPT_LETTER)
			for (size_t i = 0; i < N_SCRIPTS; i++)
				if (cp >= own_script[i].first && cp <= own_script[i].last)
					c.own[i]++;
	}
	end_word(&c);
	language = by_script(c.script);
	if (language)
		return language;
	letters = c.script[NW_SCRIPT_LATIN] + c.script[NW_SCRIPT_LETTER];
	for (size_t i = 0; i < N_SCRIPTS; i++)
		if (c.own[i] * 2 > letters)
			return own_script[i].language;
	return by_words(&c);
}
