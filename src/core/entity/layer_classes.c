/*
 * core/entity/layer_classes.c
 *		One surface, one class: what the text as a whole says of the names whose
 *		class was only guessed.
 *
 * A dictionary calls 나루 a person; a text in which 나루시 has a mayor knows
 * better.  Guesses are the mentions by the lexicon and by the tagger.  For
 * each bare form the mentions and the words around it (name_cue.h) vote, and
 * guesses that lost change their class.  A mention that a rule had a reason for
 * never changes, nor a form that is hardly ever anything else (삼성).
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/lexicon.h"
#include "core/entity/name_cue.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define FIRST_MASK 255
#define SYLLABLE 3
#define LEAST_FORM 2
#define MOST_FORM 9

#define CLAIMED_SCORE 85

/* Against the words around, guesses together weigh less than one hint; and hints less than a sure cue. */
#define MOST_PRIOR 95
#define MOST_HINTS 150

/* By class: person, organisation, location. */
#define CLASSES 3
#define CLASS(kind) ((kind) - NW_ENTITY_PERSON)

typedef struct ballot
{
	nw_span		form;			/* in doc->s */
	nw_span		whole;			/* 나루시, of 나루; len 0 for none */
	uint32_t	next;			/* hash chain */
	uint32_t	guesses[CLASSES];	/* scores of the mentions that are guesses */
	uint32_t	cues[CLASSES];	/* of sure cues and of mentions by rule */
	uint32_t	hints[CLASSES];
	uint8_t		ruled;			/* classes of mentions by rule, a bit each */
	bool		generic;		/* doubtful cues for a place: 나루성 */
	bool		locative;		/* 나루에서 */
	bool		sure;			/* a sure cue */
	bool		told;			/* a sure cue that needs no second: 나루시 당국 */
	bool		mentioned;		/* an entity of the text */
	bool		proven;			/* the elected class holds wherever the form and the whole stand */
	bool		carried;		/* a longer name of one that is proven */
	uint8_t		kind;			/* elected, NW_ENTITY_NONE for no change */
} ballot;

typedef struct election
{
	nw_doc	   *doc;
	ballot	   *b;
	size_t		n;
	size_t		max;
	uint32_t   *heads;
	uint32_t	mask;
} election;

static bool
is_name(int kind)
{
	return kind == NW_ENTITY_PERSON || kind == NW_ENTITY_LOCATION || kind == NW_ENTITY_ORGANIZATION;
}

static uint32_t
hash_form(const char *s, size_t len)
{
	uint32_t	h = UINT32_C(2166136261);
	size_t		i;

	for (i = 0; i < len; i++)
		h = (h ^ (unsigned char) s[i]) * UINT32_C(16777619);
	return h ^ h >> 15;
}

static void
set_heads(election *v, uint32_t mask)
{
	uint32_t	i;

	v->mask = mask;
	v->heads = nw_arena_alloc(v->doc->arena, ((size_t) mask + 1) * sizeof(uint32_t));
	memset(v->heads, 0xFF, ((size_t) mask + 1) * sizeof(uint32_t));
	for (i = 0; i < v->n; i++)
	{
		uint32_t *head =
			&v->heads[hash_form(v->doc->s + v->b[i].form.off, v->b[i].form.len) & mask];

		v->b[i].next = *head;
		*head = i;
	}
}

static ballot *
ballot_of(const election *v, nw_span form)
{
	const char *s = v->doc->s + form.off;
	uint32_t	i = v->heads[hash_form(s, form.len) & v->mask];

	for (; i != UINT32_MAX; i = v->b[i].next)
		if (v->b[i].form.len == form.len && memcmp(v->doc->s + v->b[i].form.off, s, form.len) == 0)
			return &v->b[i];
	return NULL;
}

static ballot *
new_ballot(election *v, nw_span form)
{
	ballot	   *b;
	uint32_t   *head;

	v->b = nw_arena_grow(v->doc->arena, v->b, v->n, &v->max, sizeof(ballot));
	if (v->n > v->mask)
		set_heads(v, v->mask * 4 + 3);
	b = &v->b[v->n];
	memset(b, 0, sizeof(*b));
	b->form = form;
	head = &v->heads[hash_form(v->doc->s + form.off, form.len) & v->mask];
	b->next = *head;
	*head = (uint32_t) v->n++;
	return b;
}

/* More votes than this are as many: thrice as much and the sum of a few fit 32 bits, whatever the text. */
#define MOST_VOTES UINT32_C(1000000000)

static void
add_votes(uint32_t *votes, uint32_t n)
{
	if (*votes < MOST_VOTES)
		*votes += n;
}

/* Every name that is mentioned has a ballot, with the votes of its mentions. */
static void
count_mentions(election *v)
{
	size_t		i;

	for (i = 0; i < v->doc->n_entities; i++)
	{
		const nw_entity *e = &v->doc->entities[i];
		nw_span		form = {e->off, e->len};
		ballot	   *b;

		if (!is_name(e->kind) || e->len > NW_DOC_MAX_SURFACE)
			continue;
		b = ballot_of(v, form);
		if (!b)
			b = new_ballot(v, form);
		b->mentioned = true;
		if (e->guess)
			add_votes(&b->guesses[CLASS(e->kind)], e->score);
		else
		{
			add_votes(&b->cues[CLASS(e->kind)], NW_CUE_SURE);
			b->ruled |= (uint8_t) (1 << e->kind);
		}
	}
}

/*
 * May a form that nobody mentioned yet be a name?  One that some dictionary has
 * as a name and as nothing else; one that no dictionary has only when it is
 * certainly a company's.
 */
static bool
may_be_name(const char *s, size_t len, nw_entity_kind kind, bool told)
{
	uint16_t	classes = nw_lexicon_classes(s, len);

	if (classes == 0)
		return kind == NW_ENTITY_ORGANIZATION && told;
	return !(classes & ~(NW_LEX_ANY_PERSON | NW_LEX_ANY_PLACE | NW_LEX_ANY_ORG));
}

static void
count_cue(election *v, const nw_name_cue *cue)
{
	ballot	   *b = ballot_of(v, cue->name);
	const ballot *whole = cue->whole.len > 0 ? ballot_of(v, cue->whole) : NULL;
	bool		sure = cue->weight == NW_CUE_SURE;

	/* 박하시 씨 */
	if (whole && whole->ruled & 1 << NW_ENTITY_PERSON)
		return;
	if (!b)
	{
		if (cue->kind == NW_ENTITY_PERSON ||
			!may_be_name(v->doc->s + cue->name.off, cue->name.len, cue->kind, cue->told))
			return;
		b = new_ballot(v, cue->name);
	}
	if (sure)
		add_votes(&b->cues[CLASS(cue->kind)], cue->weight);
	else if (cue->weight == NW_CUE_HINT)
		add_votes(&b->hints[CLASS(cue->kind)], cue->weight);
	else if (cue->whole.len > 0)
		b->generic = true;
	else
		b->locative = true;
	b->sure |= sure;
	b->told |= cue->told;
	if (cue->whole.len > 0)
		b->whole = cue->whole;
}

/* 가온시 was found to be a place, whatever by: so is 가온. */
static void
count_found_places(election *v)
{
	static const char generic[] = "시군성현주";
	size_t		i;
	size_t		k;

	for (i = 0; i < v->doc->n_entities; i++)
	{
		const nw_entity *e = &v->doc->entities[i];
		const char *s = v->doc->s + e->off;

		if (e->kind != NW_ENTITY_LOCATION || e->len < 3 * SYLLABLE || e->len > 6 * SYLLABLE ||
			memchr(s, ' ', e->len))
			continue;
		for (k = 0; k + 1 < sizeof(generic); k += SYLLABLE)
			if (memcmp(s + e->len - SYLLABLE, generic + k, SYLLABLE) == 0)
			{
				nw_name_cue cue = {{e->off, e->len - SYLLABLE},
								   {e->off, e->len},
								   NW_ENTITY_LOCATION,
								   false,
								   NW_CUE_SURE};

				count_cue(v, &cue);
			}
	}
}

/* Cues of words that are no date or quantity (지난주); the entities are in order. */
static void
count_cues(election *v)
{
	nw_doc	   *doc = v->doc;
	size_t		n = doc->n_entities;
	size_t		pos = 0;
	size_t		k = 0;

	for (; (pos = nw_doc_next_word(doc, pos)) < doc->len; pos += nw_doc_word_len(doc, pos))
	{
		nw_name_cue cues[NW_MAX_CUES];
		int			found;
		int			i;

		while (k < n && (size_t) doc->entities[k].off + doc->entities[k].len <= pos)
			k++;
		if (k < n && doc->entities[k].off <= pos && !is_name(doc->entities[k].kind))
			continue;
		found = nw_name_cues(doc, pos, cues);
		for (i = 0; i < found; i++)
			count_cue(v, &cues[i]);
	}
}

/* Forms that are seen often, and nearly always as one class: 삼성, 서울. */
static bool
is_settled(const char *s, size_t len)
{
	nw_lexicon_hit hits[8];
	int			n = nw_lexicon_prefixes(s, len, hits, 8);

	return n > 0 && hits[n - 1].len == len &&
		((hits[n - 1].frequency >= 5 && hits[n - 1].share >= 4) ||
		 (hits[n - 1].frequency >= 4 && hits[n - 1].share >= 6));
}

/* What the words around and the rules say for a class; 0 when they say nothing. */
static uint32_t
evidence(const ballot *b, int class)
{
	uint32_t	hints = b->hints[class];

	if (class == CLASS(NW_ENTITY_LOCATION))
		hints += (b->generic ? NW_CUE_DOUBT : 0) + (b->locative ? NW_CUE_DOUBT : 0);
	/* 가나사 인근, 국회에서, 여군에게: organisations have what places and people have */
	if (class != CLASS(NW_ENTITY_ORGANIZATION) && b->guesses[CLASS(NW_ENTITY_ORGANIZATION)] > 0)
		hints = 0;
	return b->cues[class] + (hints < MOST_HINTS ? hints : MOST_HINTS);
}

static void
elect(const election *v, ballot *b)
{
	const char *s = v->doc->s + b->form.off;
	uint32_t	votes[CLASSES];
	bool		any = false;
	int			best = 0;
	int			i;

	if (is_settled(s, b->form.len))
		return;
	for (i = 0; i < CLASSES; i++)
		any |= evidence(b, i) > 0;
	for (i = 0; i < CLASSES; i++)
	{
		votes[i] = evidence(b, i) + (any && b->guesses[i] > MOST_PRIOR ? MOST_PRIOR : b->guesses[i]);
		if (votes[i] > votes[best])
			best = i;
	}
	/* guesses against guesses: two to one, and not 93 to 84 */
	for (i = 0; i < CLASSES; i++)
		if (i != best &&
			(votes[i] == votes[best] || (evidence(b, best) == 0 && votes[i] * 3 > votes[best] * 2)))
			return;
	b->kind = (uint8_t) (best + NW_ENTITY_PERSON);
	b->proven = b->kind != NW_ENTITY_PERSON &&
		(b->mentioned || may_be_name(s, b->form.len, b->kind, b->told)) &&
		(b->sure || (b->generic && evidence(b, best) >= 2 * NW_CUE_DOUBT));
}

/* Who or what a form of the elected kind is. */
static uint32_t
name_of(nw_doc *doc, const ballot *b)
{
	const char *s = doc->s + b->form.off;
	const char *whole = doc->s + b->whole.off;
	uint32_t	known = nw_doc_known(doc, s, b->form.len);
	nw_gaz_match match;
	uint16_t	place;
	int			strength;

	if (known != NW_NO_NAME && doc->names[known].kind == b->kind)
		return known;
	if (b->kind == NW_ENTITY_LOCATION &&
		((b->whole.len > 0 && nw_gaz_match_exact(whole, b->whole.len, &match)) ||
		 nw_gaz_match_exact(s, b->form.len, &match)) &&
		nw_gaz_sense(&match, 0, &place, &strength) && strength >= NW_GAZ_WEAK)
		return nw_doc_place_name(doc, place);
	/* (주) is no part of a name */
	if (b->whole.len > 0 && b->kind != NW_ENTITY_PERSON && !nw_starts(whole, b->whole.len, "(주)"))
		return nw_doc_name(doc, b->kind, whole, b->whole.len);
	return nw_doc_name(doc, b->kind, s, b->form.len);
}

/* The ballot of the longest form that the word at off begins with, of those that are proven and end as a word. */
static const ballot *
proven_at(election *v, size_t off, bool wholes)
{
	const nw_doc *doc = v->doc;
	size_t		word = nw_doc_word_len(doc, off);
	const ballot *best = NULL;
	size_t		n = 0;

	while (n < word && n < MOST_FORM * SYLLABLE)
	{
		uint32_t	last;
		ballot	   *b;

		n += (size_t) nw_utf8_decode(doc->s + off + n, doc->s + doc->len, &last);
		b = n < LEAST_FORM * SYLLABLE ? NULL : ballot_of(v, (nw_span) {(uint32_t) off, (uint32_t) n});
		if (b && (wholes ? b->carried : b->proven) && nw_doc_is_free(doc, off, n) &&
			nw_particle_after(last, doc->s + off + n, doc->len - off - n) >= 0)
		{
			b->mentioned = true;
			best = b;
		}
	}
	return best;
}

/* Proven forms are names wherever they stand. */
static void
claim(election *v, bool wholes)
{
	nw_doc	   *doc = v->doc;
	size_t		pos = 0;

	for (; (pos = nw_doc_next_word(doc, pos)) < doc->len; pos += nw_doc_word_len(doc, pos))
	{
		const ballot *b = proven_at(v, pos, wholes);

		if (b)
			nw_doc_add(doc, pos, b->form.len, name_of(doc, b), -1, CLAIMED_SCORE);
	}
}

/* 나루시 is what 나루 is by it, when the text has both or says so: 나루시 당국.  Is there any? */
static bool
carry_to_wholes(election *v)
{
	size_t		n = v->n;
	bool		any = false;
	size_t		i;

	for (i = 0; i < n; i++)
	{
		const ballot *b = &v->b[i];
		ballot	   *w;

		if (!b->proven || b->whole.len == 0 || !(b->mentioned || b->told))
			continue;
		w = ballot_of(v, b->whole);
		if (!w)
			w = new_ballot(v, b->whole);	/* b may have moved */
		if (is_settled(v->doc->s + w->form.off, w->form.len))
			continue;
		w->kind = v->b[i].kind;
		w->carried = any = true;
	}
	return any;
}

/* Guesses that lost take the elected class. */
static void
change_guesses(election *v)
{
	nw_doc	   *doc = v->doc;
	size_t		i;

	for (i = 0; i < doc->n_entities; i++)
	{
		nw_entity  *e = &doc->entities[i];
		const ballot *b = e->guess && is_name(e->kind) ? ballot_of(v, (nw_span) {e->off, e->len}) : NULL;

		if (b && b->kind != NW_ENTITY_NONE && b->kind != e->kind)
		{
			e->name = name_of(doc, b);
			e->kind = b->kind;
		}
	}
}

void
nw_layer_classes(nw_doc *doc)
{
	election	v;
	bool		proven = false;
	size_t		i;

	memset(&v, 0, sizeof(v));
	v.doc = doc;
	set_heads(&v, FIRST_MASK);
	if (doc->n_entities > 0)
		nw_doc_sort(doc);
	count_mentions(&v);
	count_found_places(&v);
	count_cues(&v);
	for (i = 0; i < v.n; i++)
	{
		elect(&v, &v.b[i]);
		proven |= v.b[i].proven;
	}
	if (proven)
	{
		claim(&v, false);
		if (carry_to_wholes(&v))
			claim(&v, true);
	}
	change_guesses(&v);
}
