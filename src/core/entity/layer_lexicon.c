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

#include "core/entity/foreign_name.h"
#include "core/entity/gazetteer.h"
#include "core/entity/lexicon.h"
#include "core/entity/name_doubt.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

/* Below this a form is left alone. */
#define LEAST_SCORE 50

/* At most so high is the score of what the tagger may take back. */
#define DOUBTED_SCORE 75

#define SYLLABLE 3
#define MAX_HITS 8

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
	nw_gaz_match place;
	int			score;

	/* 정모 is somebody called Jeong, 고모 an aunt */
	if (chars == 2 && nw_ends(s, hit->len, "모"))
		return 0;
	/* 하우스, 트랙터: a name of some dictionary, and hardly ever one in the news */
	if (hit->frequency < 4 && hit->len == 3 * SYLLABLE && nw_name_is_noun(s, hit->len))
		return 0;
	/* places the gazetteer knows were judged by their surroundings: 이천, 경주, 진주, 한국인 */
	if (nw_gaz_match_exact(s, hit->len, &place))
	{
		uint16_t	number;
		int			strength;

		/* unless the bare form is weak there, and nearly always a place: 파리 */
		*kind = NW_ENTITY_LOCATION;
		return nw_gaz_sense(&place, 0, &number, &strength) && strength == NW_GAZ_WEAK &&
			hit->frequency >= 4 && hit->share >= 5 && (hit->classes & NW_LEX_SEEN_PLACE) ? seen_score(hit) : 0;
	}
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

/*
 * Forms for which the lexicon's word is not enough, whatever their score: those
 * that no marked sentence has, places, organisations, and people of two
 * syllables that few have.  The tagger has to see a name there too.
 */
static int
with_doubt(int score, const nw_lexicon_hit *hit, nw_entity_kind kind)
{
	bool		certain = kind == NW_ENTITY_PERSON && hit->frequency > 0 && !(hit->len == 2 * SYLLABLE && hit->frequency < 4);

	return certain || score <= DOUBTED_SCORE ? score : DOUBTED_SCORE;
}

/* What makes the form before it a person: 왕가위감독의, 예수님, 케리 장관은 */
static bool
title_follows(const nw_doc *doc, size_t off)
{
	static const char *const address[] = {"님", "씨", "형제", "팬", "옹", "여사"};
	const char *s = doc->s + off;
	size_t		len = doc->len - off;
	size_t		i;

	for (i = 0; i < sizeof(address) / sizeof(address[0]); i++)
		if (nw_starts(s, len, address[i]))
		{
			size_t		n = strlen(address[i]);
			uint32_t	last;

			nw_utf8_decode_before(s, s + n, &last);
			if (nw_particle_after(last, s + n, len - n) >= 0)
				return true;
		}
	if (len > 0 && s[0] == ' ')
		return nw_name_title(s + 1, len - 1, NULL) > 0;
	return nw_name_title(s, len, NULL) > 0;
}

/* 조용한, 유명한: no name, though the dictionary has it as one */
static bool
is_adjective(const char *s, size_t len)
{
	return len == 3 * SYLLABLE && nw_ends(s, len, "한") && nw_name_person(s, len) == NW_NAME_NO;
}

/* The longest of n forms at off that may be a person and has a title right behind it, in its word or after a space. */
static size_t
person_by_title(const nw_doc *doc, size_t off, const nw_lexicon_hit *hits, int n)
{
	const char *s = doc->s + off;

	while (n-- > 0)
		if ((hits[n].classes & NW_LEX_ANY_PERSON) &&
			!(hits[n].classes & (NW_LEX_SEEN_TITLE | NW_LEX_ANY_ORG | NW_LEX_SEEN_PLACE)) &&
			(!(hits[n].classes & NW_LEX_NOUN) || hits[n].frequency < 3) &&
			!is_adjective(s, hits[n].len) && !nw_name_title(s, hits[n].len, NULL) &&
			/* 윤모 씨: layer_unnamed */
			!(hits[n].len == 2 * SYLLABLE && nw_ends(s, hits[n].len, "모")) &&
			/* 이영화가 is hardly 이영, a painter, nor 피터팬 a fan, nor 다솜시장 a mayor */
			!(hits[n].len < 3 * SYLLABLE &&
			  (nw_starts(s + hits[n].len, doc->len - off - hits[n].len, "화") ||
			   nw_starts(s + hits[n].len, doc->len - off - hits[n].len, "팬") ||
			   nw_starts(s + hits[n].len, doc->len - off - hits[n].len, "시장"))) &&
			title_follows(doc, off + hits[n].len))
			return hits[n].len;
	return 0;
}

/* A place that the gazetteer knows has its name there. */
static uint32_t
name_of(nw_doc *doc, nw_entity_kind kind, const char *s, size_t len)
{
	nw_gaz_match match;
	uint16_t	place;
	int			strength;

	if (kind == NW_ENTITY_LOCATION && nw_gaz_match_exact(s, len, &match) &&
		nw_gaz_sense(&match, 0, &place, &strength) && strength >= NW_GAZ_WEAK)
		return nw_doc_place_name(doc, place);
	return nw_doc_name(doc, kind, s, len);
}

void
nw_layer_lexicon(nw_doc *doc)
{
	size_t		pos = 0;

	while ((pos = nw_doc_next_word(doc, pos)) < doc->len)
	{
		const char *s = doc->s + pos;
		size_t		step = nw_doc_word_len(doc, pos);
		size_t		len = 0;
		nw_entity_kind kind = NW_ENTITY_PERSON;
		int			score = 85;
		nw_lexicon_hit hits[MAX_HITS];
		nw_lexicon_hit hit;
		int			n = nw_lexicon_prefixes(s, doc->len - pos, hits, MAX_HITS);

		if (n > 0 ? hits[n - 1].len >= step : step == SYLLABLE)
		{
			bool		sounds;

			len = nw_foreign_name(doc, pos, &sounds);
			/* 극심한 스트레스, 머드 레슬링 */
			if (len > 0 && sounds)
				score = DOUBTED_SCORE;
		}
		if (len == 0 && (len = person_by_title(doc, pos, hits, n)) > 0)
			score = 78;
		if (len == 0 && nw_lexicon_longest(s, doc->len - pos, hits, n, &hit))
		{
			len = hit.len;
			score = nw_name_is_doubtful(doc, pos, len) ? 0 : with_doubt(judge(s, &hit, &kind), &hit, kind);
		}
		if (len > 0 && score >= LEAST_SCORE && nw_doc_is_free(doc, pos, len))
		{
			size_t		whole = kind == NW_ENTITY_ORGANIZATION ? nw_doc_org_end(doc, pos + len) - pos : len;
			uint32_t	name = whole > len ? nw_doc_name(doc, kind, s, whole) : name_of(doc, kind, s, len);

			if (whole > len)
			{
				uint32_t	parent = nw_doc_name(doc, kind, s, len);

				doc->names[name].organization = parent;
			}
			if (nw_doc_add(doc, pos, whole, name, -1, score) && whole > step)
				step = whole;
		}
		pos += step;
	}
}
