/*
 * core/entity/layer_tagger.c
 *		What learning adds to the rules, and takes back of them.
 *
 * What rules had a reason for stays: grammars, titles, glosses, endings, the
 * gazetteer with its evidence.  What they only guessed (LOCKED_SCORE) needs the
 * tagger's word: a name where it sees one, else the guess goes.  What is free
 * and the tagger is sure of is added.
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/lexicon.h"
#include "core/entity/name_doubt.h"
#include "core/entity/names.h"
#include "core/entity/org_ending.h"
#include "core/entity/tag_text.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

/* From this score on the rules' word stands. */
#define LOCKED_SCORE 76

/* From this score on, nothing but a place is in doubt any more: grammars, titles, glosses. */
#define CERTAIN_SCORE 90

#define SYLLABLE 3

/* The least score of a span that is added. */
#define LEAST_SCORE 70

/* Dates, times and quantities are the grammars' alone, which know what they mean. */
static const nw_entity_kind kinds[NW_TAG_CLASSES] = {
	NW_ENTITY_PERSON, NW_ENTITY_LOCATION, NW_ENTITY_ORGANIZATION,
	NW_ENTITY_NONE, NW_ENTITY_NONE, NW_ENTITY_NONE,
};

static bool
is_name(int kind)
{
	return kind == NW_ENTITY_PERSON || kind == NW_ENTITY_LOCATION || kind == NW_ENTITY_ORGANIZATION;
}

static bool
is_guess(const nw_entity *e)
{
	return e->score < LOCKED_SCORE && is_name(e->kind);
}

/*
 * What the tagger need not look into: it is right nearly always.  A place may
 * still be a part of what the tagger sees, which is then no name at all:
 * without 서울 it would make an organisation of the 시청 in 서울 시청.
 */
static bool
stands(const nw_entity *e)
{
	return e->score >= CERTAIN_SCORE && e->kind != NW_ENTITY_LOCATION;
}

/* Takes back the guesses that the tagger does not share; both lists are in order. */
static void
drop_guesses(nw_doc *doc, const nw_tagged *tagged)
{
	size_t		kept = 0;
	size_t		k = 0;
	size_t		i;

	for (i = 0; i < doc->n_entities; i++)
	{
		const nw_entity e = doc->entities[i];

		while (k < tagged->n && tagged->span[k].off + tagged->span[k].len <= e.off)
			k++;
		if (is_guess(&e) &&
			!(k < tagged->n && tagged->span[k].off == e.off && tagged->span[k].len == e.len &&
			  kinds[tagged->span[k].class] == e.kind))
		{
			nw_doc_release(doc, e.off, e.len);
			continue;
		}
		doc->entities[kept++] = e;
	}
	doc->n_entities = kept;
}

/* 호남선 KTX: the last word is a noun, and was seen as a work or a product and as nothing else */
static bool
ends_as_product(const char *s, size_t len)
{
	size_t		last = len;

	while (last > 0 && s[last - 1] != ' ')
		last--;
	return last > 0 &&
		(nw_lexicon_classes(s + last, len - last) &
		 (NW_LEX_NOUN | NW_LEX_SEEN_ORG | NW_LEX_SEEN_WORK)) == (NW_LEX_NOUN | NW_LEX_SEEN_WORK);
}

/*
 * May the span stand among the entities?  Its marks come from sentences that
 * split words (미국|인) and call a single syllable of 전 대표 a person; a mention
 * here ends with its word, or where particles or a title follow, and a person
 * of two syllables is no place and no relative (장모).
 */
static bool
is_mention(const nw_doc *doc, const nw_tag_span *span)
{
	const char *s = doc->s + span->off;
	size_t		end = span->off + (size_t) span->len;
	size_t		chars = nw_utf8_count(s, span->len);
	uint32_t	last;
	nw_gaz_match match;
	nw_org_ending ending;
	int			particle;

	/* between two names the tagger may begin with the space */
	if (chars < 2 || s[0] == ' ' || nw_name_is_doubtful(doc, span->off, span->len))
		return false;
	nw_utf8_decode_before(s, s + span->len, &last);
	if (end < doc->len && nw_is_hangul(last) &&
		nw_particle_after(last, doc->s + end, doc->len - end) < 0 &&
		!(kinds[span->class] == NW_ENTITY_PERSON &&
		  nw_name_title(doc->s + end, doc->len - end, NULL) > 0))
		return false;
	if (kinds[span->class] == NW_ENTITY_PERSON && chars == 2)
		return !nw_ends(s, span->len, "모") && !nw_gaz_match_exact(s, span->len, &match);
	/* 한자리 looks like a name and is a noun */
	if (chars == 3 && kinds[span->class] != NW_ENTITY_ORGANIZATION && nw_name_is_noun(s, span->len))
		return false;
	/* 미국인, 한국어: the gazetteer knows what a place may be followed by */
	if (kinds[span->class] == NW_ENTITY_LOCATION && nw_gaz_match_exact(s, span->len, &match) &&
		!(nw_gaz_match_word(s, doc->len - span->off, &match, &particle) && match.len >= span->len))
		return false;
	/* 지방법원 alone is any of them */
	if (kinds[span->class] == NW_ENTITY_ORGANIZATION && nw_org_ending_of(s, span->len, &ending) &&
		ending.len == span->len)
		return false;
	if (kinds[span->class] == NW_ENTITY_ORGANIZATION &&
		(nw_lexicon_classes(s, span->len) & (NW_LEX_NOUN | NW_LEX_SEEN_ORG)) == NW_LEX_NOUN)
		return false;
	return !(kinds[span->class] == NW_ENTITY_ORGANIZATION && ends_as_product(s, span->len));
}

/* Who or what a span of the tagger's is. */
static uint32_t
name_of(nw_doc *doc, const nw_tag_span *span)
{
	const char *s = doc->s + span->off;
	nw_entity_kind kind = kinds[span->class];
	uint32_t	known = nw_doc_known(doc, s, span->len);
	nw_gaz_match match;
	uint16_t	place;
	int			strength;

	/* one surface, one class: what rules had a reason for elsewhere in the text wins */
	if (known != NW_NO_NAME && is_name(doc->names[known].kind))
		return known;
	if (kind == NW_ENTITY_LOCATION && nw_gaz_match_exact(s, span->len, &match) &&
		nw_gaz_sense(&match, 0, &place, &strength) && strength != NW_GAZ_BLOCKED &&
		strength != NW_GAZ_TAIL)
		return nw_doc_place_name(doc, place);
	return nw_doc_name(doc, kind, s, span->len);
}

void
nw_layer_tagger(nw_doc *doc)
{
	nw_entities found;
	nw_tagged	tagged;
	size_t		i;

	if (doc->n_entities > 0)
		nw_doc_sort(doc);
	found.entity = doc->entities;
	found.n = doc->n_entities;
	nw_tag_text(doc->text, &found, stands, &tagged);
	drop_guesses(doc, &tagged);
	for (i = 0; i < tagged.n; i++)
	{
		const nw_tag_span *span = &tagged.span[i];
		int			score = nw_tag_score(span->margin);

		if (kinds[span->class] != NW_ENTITY_NONE && score >= LEAST_SCORE &&
			nw_doc_is_free(doc, span->off, span->len) && is_mention(doc, span))
			nw_doc_add(doc, span->off, span->len, name_of(doc, span), -1, score);
	}
}
