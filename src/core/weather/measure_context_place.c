/*
 * core/weather/measure_context_place.c
 *		Which places a quantity is of.
 */
#include "core/weather/measure_walk.h"

#include "core/entity/gazetteer.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"
#include "core/weather/reading_mark.h"

/* The final consonant ㄴ: of a verb before the noun it tells of. */
#define FINAL_N 4

/* Do only separators stand between two tokens? */
static bool
only_separators(const nw_walk *w, size_t after, size_t before)
{
	size_t		i;

	if (before - after > NW_WALK_AHEAD)
		return false;
	for (i = after + 1; i < before; i++)
		if (!nw_walk_is_separator(nw_walk_token(w, i)))
			return false;
	return true;
}

/* Does the place at token i stand behind the one before with only a space between them? */
static bool
beside(const nw_walk *w, size_t i)
{
	return i > 0 && w->last_place == i - 1 && nw_walk_token(w, i - 1)->what == NW_PLACE_BARE &&
		nw_walk_token(w, i)->off == nw_walk_token(w, i - 1)->end + 1;
}

/* Is the place at token i one of a list with the one before? */
static bool
joins(const nw_walk *w, size_t i)
{
	const nw_token *t = nw_walk_token(w, i);
	const nw_token *before;
	size_t		k;

	if (w->now.at.first == NW_NO_TOKEN || w->now.at.used || w->last_place != w->now.at.last ||
		w->now.at.n >= NW_WALK_PLACES)
		return false;
	before = nw_walk_token(w, w->last_place);
	if (before->what == NW_PLACE_AND)
		return only_separators(w, w->last_place, i);
	if (before->what != NW_PLACE_BARE)
		return false;
	/* 서울 경기 is a list, 제주 한라산 one place */
	if (i == w->last_place + 1)
		return beside(w, i) && (t->index == before->index || before->index == NW_GAZ_REGION);
	/* 서울 26∼35 대전 25∼34도: a number without a unit was the first one's */
	for (k = w->last_place + 1; k < i; k++)
		if (nw_walk_token(w, k)->type == NW_TOKEN_NUMBER)
			return false;
	return only_separators(w, w->last_place, i);
}

/* 철원 임남면 -20도: a village or a peak that no table knows, between a place and its quantity. */
static bool
has_spot(const nw_walk *w, size_t i)
{
	static const char *const ends[] = {"산", "봉", "령", "면", "읍", "동", "리", "섬"};
	const nw_token *t = nw_walk_token(w, i);
	const nw_token *spot = nw_walk_token(w, i + 1);
	size_t		k;

	if (t->what != NW_PLACE_BARE || spot->type != NW_TOKEN_WORD || spot->off != t->end + 1 ||
		spot->len < 6 || spot->len > 15 || nw_walk_token(w, i + 2)->type != NW_TOKEN_MEASURE ||
		nw_walk_token(w, i + 2)->off > spot->end + 1)
		return false;
	/* 산청 지리산 312.5㎜, 하동 화개 280㎜: so does a name in an item of a list */
	if (i > 1 && w->last_measure == i - 2 && w->last_place == i - 3 &&
		nw_walk_token(w, i - 1)->type == NW_TOKEN_COMMA &&
		nw_reading_is_name(w->s + spot->off, spot->len))
		return true;
	for (k = 0; k < sizeof(ends) / sizeof(ends[0]); k++)
		if (nw_ends(w->s, spot->end, ends[k]))
			return true;
	return false;
}

/* Is a form that is another word too a place here? */
static bool
evident(const nw_walk *w, size_t i)
{
	size_t		next = i + 1;
	const nw_token *t;

	if (i > 0)
	{
		t = nw_walk_token(w, i - 1);
		if (t->type == NW_TOKEN_ITEM || (t->type == NW_TOKEN_PLACE && t->what == NW_PLACE_AND))
			return true;
		if ((t->type == NW_TOKEN_JOIN || t->type == NW_TOKEN_COMMA) && i > 1 &&
			nw_walk_token(w, i - 2)->type == NW_TOKEN_PLACE)
			return true;
	}
	while (nw_walk_is_filler(nw_walk_token(w, next)) && next < i + 4)
		next++;
	if (has_spot(w, i))
		return true;
	t = nw_walk_token(w, next);
	if (t->type == NW_TOKEN_OPEN || t->type == NW_TOKEN_JOIN || t->type == NW_TOKEN_COMMA)
		t = nw_walk_token(w, next + 1);
	return t->type == NW_TOKEN_MEASURE || t->type == NW_TOKEN_PLACE ||
		(t->type == NW_TOKEN_CONTEXT && t->what <= NW_CW_CHANCE);
}

void
nw_walk_see_place(nw_walk *w)
{
	size_t		i = w->i;
	const nw_token *t = nw_walk_token(w, i);
	const nw_token *next = nw_walk_token(w, i + 1);
	nw_group	   *at = &w->now.at;
	uint8_t		heads = at->used ? at->heads : 0;

	if (t->flags & NW_TOKEN_TAKEN)
	{
		w->since_place = true;
		return;
	}
	if ((t->flags & NW_TOKEN_WEAK) && !evident(w, i))
	{
		w->words++;
		w->since_words++;
		return;
	}
	/* 대구로 37도 names the place, 대구로 향한 does not */
	if (t->what == NW_PLACE_ASIDE || (t->what == NW_PLACE_TO && next->type != NW_TOKEN_MEASURE))
	{
		/* 제주도에서 시작돼 남부지방으로 넓어지고 */
		if (t->what == NW_PLACE_TO && w->last_place != NW_NO_TOKEN && !at->used &&
			nw_walk_token(w, w->last_place)->what == NW_PLACE_AT)
			nw_walk_no_place(at);
		return;
	}
	if (has_spot(w, i))
	{
		w->tokens.v[i].len = next->end - t->off;
		w->tokens.v[i].end = next->end;
	}
	if (joins(w, i))
	{
		at->last = (uint32_t) i;
		at->n++;
	}
	else if (at->first != NW_NO_TOKEN && !at->used && at->last == w->last_place && beside(w, i) &&
			 t->index > nw_walk_token(w, i - 1)->index)
	{
		/* 서울 종로구 송월동: one mention */
		nw_token   *whole = &w->tokens.v[i];

		whole->len += whole->off - w->tokens.v[i - 1].off;
		whole->off = w->tokens.v[i - 1].off;
		w->tokens.v[i - 1].type = NW_TOKEN_WORD;
		if (at->first == at->last)
			at->first = (uint32_t) i;
		at->last = (uint32_t) i;
	}
	else
	{
		nw_walk_no_place(at);
		at->first = at->last = (uint32_t) i;
		at->n = 1;
		/* 창원: 최저 3도 has its own head, whatever stands over the list */
		at->under = (w->now.head.has != 0 || w->now.head.noun != 0) &&
			next->type != NW_TOKEN_CONTEXT &&
			!(next->type == NW_TOKEN_JOIN && nw_walk_token(w, i + 2)->type == NW_TOKEN_CONTEXT);
		/* 서울은 최저 -3도, 최고 5도, 부산은 2도: which of them? */
		if (heads > 1)
			memset(&w->now.head, 0, sizeof(w->now.head));
	}
	at->item = t->what == NW_PLACE_BARE && next->type == NW_TOKEN_MEASURE;
	w->last_place = (uint32_t) i;
	w->since_place = true;
	w->now.each = 0;
}

/*
 * A word that no table knows, between a mark or comma and the quantity, where
 * the item before had a place: 철원 -15도, 임남 -17도.
 */
bool
nw_walk_unknown_place(nw_walk *w)
{
	nw_token   *t = &w->tokens.v[w->i];
	const nw_token *next = nw_walk_token(w, w->i + 1);
	const nw_token *before;
	uint32_t	other = NW_NO_TOKEN;	/* the quantity of the item before or behind */

	if (next->type != NW_TOKEN_MEASURE || next->off - t->end > 1 || t->len < 6 || t->len > 18 ||
		w->since_head || !nw_reading_is_name(w->s + t->off, t->len))
		return false;
	before = nw_walk_token(w, w->i > 0 ? w->i - 1 : 0);
	if (before->type == NW_TOKEN_ITEM || before->type == NW_TOKEN_COMMA)
	{
		other = w->last_measure;
		if (other == NW_NO_TOKEN || other == 0 || other + 2 != w->i ||
			nw_walk_token(w, other - 1)->type != NW_TOKEN_PLACE)
			other = NW_NO_TOKEN;
	}
	if (other == NW_NO_TOKEN &&
		(w->i == 0 || before->type == NW_TOKEN_ITEM || before->type == NW_TOKEN_END ||
		 before->type == NW_TOKEN_LINE))
	{
		/* the first of them: 파리 33도, 런던 28도 */
		size_t		k = w->i + 2;

		if ((nw_walk_token(w, k)->type == NW_TOKEN_ITEM ||
			 nw_walk_token(w, k)->type == NW_TOKEN_COMMA) &&
			nw_walk_token(w, k + 1)->type == NW_TOKEN_PLACE &&
			nw_walk_token(w, k + 2)->type == NW_TOKEN_MEASURE)
			other = (uint32_t) k + 2;
	}
	if (other == NW_NO_TOKEN || nw_walk_token(w, other - 1)->what != NW_PLACE_BARE ||
		w->v[nw_walk_token(w, other)->index].kind != w->v[next->index].kind)
		return false;
	t->type = NW_TOKEN_PLACE;
	t->what = NW_PLACE_BARE;
	nw_walk_see_place(w);
	return true;
}

/* A place that the quantity at token i has behind it; false for none. */
static bool
place_behind(nw_walk *w, size_t i, nw_group *out)
{
	const nw_token *m = nw_walk_token(w, i);
	const nw_token *t = nw_walk_token(w, i + 1);
	uint32_t	end;
	size_t		k;
	int			words = 0;

	nw_walk_no_place(out);
	/* -20.1도(철원 임남) */
	if (t->type == NW_TOKEN_OPEN && t->off - m->end <= 1 &&
		nw_walk_token(w, i + 2)->type == NW_TOKEN_PLACE && nw_walk_token(w, i + 2)->off == t->end &&
		nw_walk_token(w, i + 2)->what == NW_PLACE_BARE)
	{
		for (k = i + 3; k < i + NW_WALK_AHEAD && nw_walk_token(w, k)->type != NW_TOKEN_CLOSE; k++)
			if (nw_walk_token(w, k)->type == NW_TOKEN_MEASURE ||
				nw_walk_token(w, k)->type == NW_TOKEN_END)
				return false;
		out->first = out->last = (uint32_t) i + 2;
		out->n = 1;
		/* the rest of the name, when there is nothing else */
		if (k == i + 4 && nw_walk_token(w, i + 3)->type == NW_TOKEN_WORD &&
			nw_walk_token(w, i + 3)->off == nw_walk_token(w, i + 2)->end + 1)
			w->tokens.v[i + 2].len = nw_walk_token(w, i + 3)->end - nw_walk_token(w, i + 2)->off;
		return true;
	}

	for (k = i + 1; k < i + NW_WALK_AHEAD; k++)
	{
		t = nw_walk_token(w, k);
		if (t->type == NW_TOKEN_PLACE)
			break;
		if (t->type == NW_TOKEN_WORD)
			words++;
		else if (!nw_walk_is_filler(t) && !nw_walk_is_word(t, NW_CW_FORECAST) &&
				 !nw_walk_is_word(t, NW_CW_HOURLY) &&
				 !(t->type == NW_TOKEN_CONTEXT && t->what >= NW_CW_RAIN && t->what <= NW_CW_WAVE))
			return false;
	}
	if (k == i + NW_WALK_AHEAD || (t->flags & NW_TOKEN_TAKEN))
		return false;
	if (nw_is_ascii_alpha(w->s[t->off]))
	{
		/* 38 C in Seoul; from afar only for a sentence that has named no place */
		if (t->what != NW_PLACE_AT &&
			!(t->what == NW_PLACE_AND && k > i + 1 &&
			  nw_walk_is_word(nw_walk_token(w, k - 1), NW_CW_FILL)))
			return false;
		if ((t->flags & NW_TOKEN_WEAK) && words > 0)
			return false;
		if (words > 0 && (words > 4 || w->now.at.first != NW_NO_TOKEN))
			return false;
	}
	else
	{
		/* 30㎜의 비가 제주도에 내리겠다; 41도를 기록한 홍천; 35도를 넘긴 경주 */
		const nw_token *verb = nw_walk_token(w, k - 1);
		bool		reached = k == i + 2 && words == 1 && m->tail == NW_TAIL_REACH;

		if (k == i + 1 && m->tail == NW_TAIL_NONE)
			reached = true;
		nw_utf8_decode_before(w->s, w->s + (verb == m ? m->off + m->len : verb->end), &end);
		reached &= nw_is_hangul(end) && nw_hangul_final(end) == FINAL_N;

		if (w->now.at.first != NW_NO_TOKEN || words > 4 ||
			(!reached && (words == 0 || t->what != NW_PLACE_AT || (t->flags & NW_TOKEN_WEAK))))
			return false;
	}
	/* unless it has a quantity of its own */
	out->first = out->last = (uint32_t) k;
	out->n = 1;
	while (nw_walk_token(w, k + 1)->type == NW_TOKEN_PLACE &&
		   nw_walk_token(w, k)->what == NW_PLACE_AND && out->n < NW_WALK_PLACES)
	{
		out->last = (uint32_t) ++k;
		out->n++;
	}
	if (words > 0)
		for (i = k + 1; i < k + 5 && nw_walk_token(w, i)->type != NW_TOKEN_END && nw_walk_token(w, i)->type != NW_TOKEN_COMMA; i++)
			if (nw_walk_token(w, i)->type == NW_TOKEN_MEASURE)
				return false;
	/* said and done: not the place of what follows */
	for (i = out->first; i <= out->last; i++)
		w->tokens.v[i].flags |= NW_TOKEN_TAKEN;
	return true;
}

uint16_t
nw_walk_row_of_quantities(const nw_walk *w, size_t i, bool each)
{
	nw_measure_kind kind = w->v[nw_walk_token(w, i)->index].kind;
	uint16_t	n = 1;
	bool		joined = nw_walk_token(w, i)->tail == NW_TAIL_AND;
	size_t		k;

	for (k = i + 1; k < w->tokens.n && k < i + 4 * NW_WALK_PLACES && n <= NW_WALK_PLACES; k++)
	{
		const nw_token *t = nw_walk_token(w, k);

		if (t->type == NW_TOKEN_MEASURE)
		{
			if (!joined || w->v[t->index].kind != kind)
				break;
			n++;
			joined = t->tail == NW_TAIL_AND;
		}
		else if (t->type == NW_TOKEN_COMMA || (t->type == NW_TOKEN_JOIN && each) ||
				 nw_walk_is_word(t, NW_CW_FILL))
			joined |= t->type != NW_TOKEN_CONTEXT;
		else if (!nw_walk_is_filler(t))
			break;
	}
	return n;
}

/* The k-th place of a group, as a group of its own. */
static nw_group
one_of(const nw_walk *w, const nw_group *at, uint16_t k)
{
	nw_group		one = *at;
	uint32_t	i;

	for (i = at->first; i <= at->last; i++)
		if (nw_walk_token(w, i)->type == NW_TOKEN_PLACE && k-- == 0)
			break;
	one.first = one.last = i <= at->last ? i : at->last;
	one.n = 1;
	return one;
}

/* 시베리아는 -50도: is the word right before the quantity at token i what it is said of? */
static bool
has_topic(const nw_walk *w, size_t i)
{
	const nw_token *t = nw_walk_token(w, i > 0 ? i - 1 : 0);

	return i > 0 && t->type == NW_TOKEN_WORD && nw_walk_token(w, i)->off <= t->end + 1 &&
		(nw_ends(w->s, t->off + t->len, "는") || nw_ends(w->s, t->off + t->len, "은"));
}

/* May a group that has a quantity have the one at token i too? */
static bool
carried(const nw_walk *w, size_t i)
{
	const nw_group *at = &w->now.at;

	/* 서울 24도/31도 */
	if (!w->since_comma && w->since_words == 0)
		return true;
	if (w->now.groups > 1 || at->n == 0)
		return false;
	/* 서울은 21도, 무엇은 22도 */
	if (nw_walk_token(w, at->last)->what == NW_PLACE_TOPIC && w->since_comma && !w->since_head &&
		w->since_words == 1 && has_topic(w, i))
		return false;
	/* 서울 21도, 무엇 22도 */
	return !(nw_walk_token(w, at->last)->what == NW_PLACE_BARE && w->since_comma &&
			 !w->since_head && w->since_words > 0);
}

void
nw_walk_give_place(nw_walk *w, size_t i)
{
	nw_group	   *mine = &w->places[nw_walk_token(w, i)->index];
	nw_group	   *at = &w->now.at;

	if (place_behind(w, i, mine))
		return;
	nw_walk_no_place(mine);
	if (at->first == NW_NO_TOKEN)
		return;
	if (w->now.each > 0)
	{
		*mine = one_of(w, at, w->now.next++);
		w->now.each--;
		return;
	}
	if (at->used)
	{
		if (!carried(w, i))
			return;
	}
	else
	{
		at->used = true;
		if (w->now.groups < 2)
			w->now.groups++;
		if (at->n > 1)
		{
			bool		each = false;
			size_t		k;

			for (k = at->last + 1; k < i; k++)
				each |= nw_walk_is_word(nw_walk_token(w, k), NW_CW_EACH);
			if (nw_walk_row_of_quantities(w, i, each) == at->n)
			{
				w->now.each = (uint16_t) (at->n - 1);
				w->now.next = 1;
				*mine = one_of(w, at, 0);
				return;
			}
		}
	}
	if (at->rows + at->n > NW_WALK_ROWS)
		return;
	at->rows = (uint16_t) (at->rows + at->n);
	*mine = *at;
}
