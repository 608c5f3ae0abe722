/*
 * core/entity/layer_lexicon.c
 *		Names that the lexicon knows and nothing around them explains: last of
 *		all, and only forms that are hardly ever anything else.
 *
 * The scores are shares of such forms, by classes, frequency and length, that
 * were names in the marked sentences of KLUE-NER.
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/lexicon.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Below this a form is left alone. */
#define LEAST_SCORE 50

#define SYLLABLE 3

/* 이동과, 임상용, 이동하: a noun of two syllables and what clings to nouns */
static bool
is_noun_and_ending(const char *s, size_t len)
{
	static const char endings[] = "이가은는을를과와의로도만에하한할된될용형식적화성님들";
	size_t		i;

	if (len != 3 * SYLLABLE || !(nw_lexicon_classes(s, len - SYLLABLE) & NW_LEX_NOUN))
		return false;
	for (i = 0; i + 1 < sizeof(endings); i += SYLLABLE)
		if (memcmp(s + len - SYLLABLE, endings + i, SYLLABLE) == 0)
			return true;
	return false;
}

/*
 * How surely a form is a name of the class it was seen as, from the share and
 * the number of its uses; in percent.
 */
static int
seen_score(const nw_lexicon_hit *hit)
{
	static const unsigned char often[8] = {0, 10, 25, 55, 58, 66, 82, 94};
	static const unsigned char rarely[8] = {0, 10, 23, 35, 43, 55, 65, 81};

	return (hit->frequency >= 3 ? often : rarely)[hit->share];
}

/* The same for a form that was not seen, or once. */
static int
person_score(const char *s, const nw_lexicon_hit *hit, size_t chars)
{
	uint16_t	other = (uint16_t) (hit->classes & ~NW_LEX_ANY_PERSON);
	bool		seen = (hit->classes & NW_LEX_SEEN_PERSON) != 0;

	if (!(hit->classes & NW_LEX_ANY_PERSON) || other != 0)
		return 0;
	if (hit->classes & NW_LEX_KOREAN)
	{
		if (chars == 3)
			return nw_name_person(s, hit->len) == NW_NAME_NO || is_noun_and_ending(s, hit->len) ? 0 :
				seen ? 95 : 80;
		return seen ? 74 : chars == 2 ? 45 : 60;
	}
	if (chars >= 5)
		return seen ? 86 : 84;
	if (seen)
		return chars == 4 ? 80 : chars == 3 ? 55 : 62;
	return chars == 2 ? 30 : 42;
}

static int
place_score(const nw_lexicon_hit *hit, size_t chars)
{
	if (!(hit->classes & NW_LEX_ANY_PLACE) || (hit->classes & ~NW_LEX_ANY_PLACE))
		return 0;
	return chars >= 4 ? 56 : 0;
}

static int
organization_score(const nw_lexicon_hit *hit, size_t chars)
{
	if (!(hit->classes & NW_LEX_SEEN_ORG) || (hit->classes & ~NW_LEX_ANY_ORG))
		return 0;
	return chars >= 3 ? 75 : 0;
}

/* What a form most likely is; returns the percent, 0 for no name. */
static int
judge(const char *s, const nw_lexicon_hit *hit, nw_entity_kind *kind)
{
	size_t		chars = nw_utf8_count(s, hit->len);
	int			score;

	if (hit->share > 0)
	{
		*kind = hit->classes & NW_LEX_SEEN_PERSON ? NW_ENTITY_PERSON :
			hit->classes & NW_LEX_SEEN_PLACE ? NW_ENTITY_LOCATION : NW_ENTITY_ORGANIZATION;
		return seen_score(hit);
	}
	*kind = NW_ENTITY_PERSON;
	score = person_score(s, hit, chars);
	if (score == 0)
	{
		*kind = NW_ENTITY_LOCATION;
		score = place_score(hit, chars);
	}
	if (score == 0)
	{
		*kind = NW_ENTITY_ORGANIZATION;
		score = organization_score(hit, chars);
	}
	return score;
}

/* First names of one syllable, before a surname only: 톰 행크스 */
static bool
is_short_first(const char *s, size_t len)
{
	static const char names[] = "톰맷존발잭샘팀빌벤닉짐조론밥댄켄숀폴칼맥돈댄레장루반뤽진휴주드왕";
	size_t		i;

	if (len != SYLLABLE)
		return false;
	for (i = 0; i + 1 < sizeof(names); i += SYLLABLE)
		if (memcmp(s, names + i, SYLLABLE) == 0)
			return true;
	return false;
}

/* Is the word s[0, word) of a text a part of a foreign name, with no particle to end it? */
static bool
is_foreign_part(const char *s, size_t word)
{
	uint16_t	classes;

	if (is_short_first(s, word))
		return true;
	if (word < 2 * SYLLABLE || word > 7 * SYLLABLE)
		return false;
	classes = nw_lexicon_classes(s, word);
	return (classes & (NW_LEX_FOREIGN | NW_LEX_SEEN_PERSON)) && !(classes & (NW_LEX_NOUN | NW_LEX_KOREAN));
}

/*
 * 제니퍼 애니스톤은, 레오나르도 다 빈치: two or three words that are parts of
 * foreign names; bytes of the whole, 0 for none.
 */
static size_t
foreign_name(const nw_doc *doc, size_t off)
{
	size_t		word = nw_doc_word_len(doc, off);
	size_t		end = off;
	int			words;

	for (words = 1; words < 3; words++)
	{
		nw_lexicon_hit hit;
		size_t		next = end + word + 1;

		if (!is_foreign_part(doc->s + end, word) || next >= doc->len || doc->s[next - 1] != ' ')
			return 0;
		end = next;
		word = nw_doc_word_len(doc, end);
		/* the last word may have a particle */
		if (word > 0 && nw_lexicon_word(doc->s + end, doc->len - end, &hit) &&
			(hit.classes & (NW_LEX_FOREIGN | NW_LEX_SEEN_PERSON)) &&
			!(hit.classes & (NW_LEX_NOUN | NW_LEX_KOREAN)) && nw_utf8_count(doc->s + end, hit.len) >= 2)
			return end + hit.len - off;
	}
	return 0;
}

void
nw_layer_lexicon(nw_doc *doc)
{
	size_t		pos = 0;

	while ((pos = nw_doc_next_word(doc, pos)) < doc->len)
	{
		const char *s = doc->s + pos;
		size_t		step = nw_doc_word_len(doc, pos);
		size_t		len = foreign_name(doc, pos);
		nw_entity_kind kind = NW_ENTITY_PERSON;
		int			score = 85;
		nw_lexicon_hit hit;

		if (len == 0 && nw_lexicon_word(s, doc->len - pos, &hit))
		{
			len = hit.len;
			score = judge(s, &hit, &kind);
		}
		if (len > 0 && score >= LEAST_SCORE && nw_doc_is_free(doc, pos, len) &&
			nw_doc_add(doc, pos, len, nw_doc_name(doc, kind, s, len), -1, score) && len > step)
			step = len;
		pos += step;
	}
}
