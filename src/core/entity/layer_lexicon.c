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

/* How surely a form of these classes is a person, in percent. */
static int
person_score(const char *s, const nw_lexicon_hit *hit, size_t chars)
{
	static const unsigned char seen[] = {0, 64, 87, 90, 95};
	int			f = hit->frequency > 4 ? 4 : hit->frequency;

	if (!(hit->classes & NW_LEX_ANY_PERSON) || (hit->classes & ~NW_LEX_ANY_PERSON))
		return 0;
	if (hit->classes & NW_LEX_SEEN_PERSON)
	{
		if (chars == 2)
			return f >= 3 && !(hit->classes & NW_LEX_FOREIGN) ? 65 : 0;
		if (chars == 3 && !(hit->classes & NW_LEX_KOREAN))
			return f >= 3 ? 70 : f == 1 && !(hit->classes & NW_LEX_FOREIGN) ? 60 : 0;
		return seen[f];
	}
	if ((hit->classes & NW_LEX_KOREAN) && chars >= 3)
		return nw_name_person(s, hit->len) == NW_NAME_NO || is_noun_and_ending(s, hit->len) ? 0 : 64;
	if ((hit->classes & NW_LEX_FOREIGN) && chars >= 5)
		return 84;
	return 0;
}

static int
place_score(const nw_lexicon_hit *hit, size_t chars)
{
	uint16_t	other = (uint16_t) (hit->classes & ~NW_LEX_ANY_PLACE);

	if (!(hit->classes & NW_LEX_ANY_PLACE) || other != 0)
		return 0;
	if (!(hit->classes & NW_LEX_SEEN_PLACE))
		return chars >= 4 ? 56 : 0;
	if (hit->frequency >= 4)
		return 60;
	return chars >= 3 && hit->frequency >= 3 ? 52 : 0;
}

static int
organization_score(const nw_lexicon_hit *hit, size_t chars)
{
	static const unsigned char seen[] = {0, 65, 65, 75, 88};
	uint16_t	other = (uint16_t) (hit->classes & ~(NW_LEX_ANY_ORG | NW_LEX_NOUN | NW_LEX_SEEN_WORK));
	int			f = hit->frequency > 4 ? 4 : hit->frequency;

	if (!(hit->classes & NW_LEX_SEEN_ORG))
		return 0;
	/* 경찰, 검찰: the body and the calling are one word */
	if (other == NW_LEX_SEEN_TITLE && f == 4 && chars == 2)
		return 72;
	if (other != 0)
		return 0;
	if (hit->classes & NW_LEX_NOUN)
		return f >= 4 ? 72 : 0;
	return chars >= 4 || f >= 3 ? seen[f] : 0;
}

void
nw_layer_lexicon(nw_doc *doc)
{
	size_t		pos = 0;

	while ((pos = nw_doc_next_word(doc, pos)) < doc->len)
	{
		const char *s = doc->s + pos;
		size_t		step = nw_doc_word_len(doc, pos);
		nw_lexicon_hit hit;
		nw_entity_kind kind = NW_ENTITY_PERSON;
		size_t		chars;
		int			score;

		if (nw_lexicon_word(s, doc->len - pos, &hit))
		{
			chars = nw_utf8_count(s, hit.len);
			score = person_score(s, &hit, chars);
			if (score == 0)
			{
				kind = NW_ENTITY_LOCATION;
				score = place_score(&hit, chars);
			}
			if (score == 0)
			{
				kind = NW_ENTITY_ORGANIZATION;
				score = organization_score(&hit, chars);
			}
			if (score >= LEAST_SCORE && nw_doc_is_free(doc, pos, hit.len) &&
				nw_doc_add(doc, pos, hit.len, nw_doc_name(doc, kind, s, hit.len), -1, score) &&
				hit.len > step)
				step = hit.len;
		}
		pos += step;
	}
}
