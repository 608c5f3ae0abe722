/*
 * core/weather/measure_walk.h
 *		Inside measure_context: what is kept while a paragraph is walked.
 */
#ifndef NW_CORE_WEATHER_MEASURE_WALK_H
#define NW_CORE_WEATHER_MEASURE_WALK_H

#include <string.h>

#include "core/weather/measure_role.h"
#include "core/weather/measure_token.h"

/* Places of one list. */
#define NW_WALK_PLACES	64
/* Rows that the quantities of one list of places become, so that hostile text does not multiply. */
#define NW_WALK_ROWS	256
/* Brackets in brackets. */
#define NW_WALK_DEPTH	4
/* Tokens that are looked at behind a quantity. */
#define NW_WALK_AHEAD	10

#define NW_NO_TOKEN	UINT32_MAX

/* The places that were named last. */
typedef struct nw_group
{
	uint32_t	first;			/* tokens; NW_NO_TOKEN: no place */
	uint32_t	last;
	uint16_t	n;				/* places in it */
	uint16_t	rows;			/* that its quantities became */
	uint8_t		heads;			/* heads that its quantities stood under, at most 2 are counted */
	bool		used;			/* a quantity was given to it */
	bool		item;			/* 서울 21도: a name, and at once the quantity */
	bool		under;			/* it was named under a head, not the head under it */
} nw_group;

/* What is put aside at a bracket and taken up behind it. */
typedef struct nw_walk_state
{
	nw_head		head;
	nw_head		before;			/* the head that 평년, 어제, 역대 put aside: taken up at 보다 */
	bool		has_before;
	nw_group		at;
	uint8_t		groups;			/* groups that got a quantity, one after another; at most 2 are counted */
	bool		second;			/* the next quantity takes the second of two heads */
	uint16_t	each;			/* places that still get a quantity each, and the next of them */
	uint16_t	next;
} nw_walk_state;

typedef struct nw_walk
{
	const char *s;
	nw_measure *v;
	nw_tokens	tokens;
	nw_group	   *places;			/* of each measure: first and last of them */
	size_t		i;				/* the token at hand */
	nw_walk_state		now;
	nw_walk_state		heading;		/* what the lines of a list begin with */
	nw_walk_state		series;			/* what the items in a line begin with */
	bool		in_series;
	nw_walk_state		outer[NW_WALK_DEPTH];
	int			depth;
	const char *from;			/* what differences are from */
	uint16_t	words;			/* unknown words of the sentence so far */
	/* since the quantity before */
	uint16_t	since_words;
	bool		since_comma;
	bool		since_place;
	bool		since_head;
	bool		since_forecast;
	uint32_t	last_place;		/* tokens; NW_NO_TOKEN: none in this sentence */
	uint32_t	last_measure;
} nw_walk;

static inline const nw_token *
nw_walk_token(const nw_walk *w, size_t i)
{
	return &w->tokens.v[i < w->tokens.n ? i : w->tokens.n - 1];
}

static inline bool
nw_walk_is_word(const nw_token *t, nw_context_word word)
{
	return t->type == NW_TOKEN_CONTEXT && t->what == word;
}

/* Words that say nothing: about, 오늘, 로, 13일. */
static inline bool
nw_walk_is_filler(const nw_token *t)
{
	return nw_walk_is_word(t, NW_CW_FILL) || nw_walk_is_word(t, NW_CW_DATE) || nw_walk_is_word(t, NW_CW_EACH) || t->type == NW_TOKEN_NUMBER ||
		t->type == NW_TOKEN_WRAP;
}

static inline bool
nw_walk_is_separator(const nw_token *t)
{
	return t->type == NW_TOKEN_COMMA || t->type == NW_TOKEN_JOIN || nw_walk_is_filler(t);
}

static inline void
nw_walk_no_place(nw_group *at)
{
	memset(at, 0, sizeof(*at));
	at->first = at->last = NW_NO_TOKEN;
}


/* measure_context_place.c: the token at hand, w->i, is a place. */
extern void nw_walk_see_place(nw_walk *w);

/* The token at hand is an unknown word: takes it for a place if its neighbours are. */
extern bool nw_walk_unknown_place(nw_walk *w);

/* Finds the places of the quantity at token i. */
extern void nw_walk_give_place(nw_walk *w, size_t i);

/* Quantities of one kind from token i on with only separators between them: 31도와 33도. */
extern uint16_t nw_walk_row_of_quantities(const nw_walk *w, size_t i, bool each);

/* measure_context_role.c: the token at hand is a context word. */
extern void nw_walk_see_context(nw_walk *w);

/* Finds the role, and the kind by it, of the quantity at token i. */
extern void nw_walk_give_role(nw_walk *w, size_t i);

#endif							/* NW_CORE_WEATHER_MEASURE_WALK_H */
