/*
 * core/weather/measure_context.c
 *		What the words around weather quantities say about them.
 *
 * One walk over the tokens of a paragraph.  Two things are kept while it goes
 * on: the head (measure_role.h) and the group of places last named.  Which
 * rules the outer one tells the order of the words:
 *
 *		서울은 아침 최저기온이 -3도, 낮 최고기온은 5도		a place over heads
 *		아침 최저기온은 서울 -3도, 부산 2도				a head over places
 *
 * In doubt a quantity has no place and no role.
 */
#include "core/weather/measure_context.h"

#include "core/text/chars.h"
#include "core/weather/measure_walk.h"

static void
empty(nw_walk_state *s)
{
	memset(s, 0, sizeof(*s));
	nw_walk_no_place(&s->at);
}

static void
after_quantity(nw_walk *w)
{
	w->since_words = 0;
	w->since_comma = w->since_place = w->since_head = w->since_forecast = false;
}

static void
end_sentence(nw_walk *w)
{
	w->now = w->heading;
	w->in_series = false;
	w->depth = 0;
	w->from = NULL;
	w->words = 0;
	w->last_place = w->last_measure = NW_NO_TOKEN;
	after_quantity(w);
}

static void
see_measure(nw_walk *w)
{
	nw_walk_give_place(w, w->i);
	nw_walk_give_role(w, w->i);
	/* 31도로 어제보다 2도 높다: what the temperature was said of is said of the difference */
	if (w->v[nw_walk_token(w, w->i)->index].kind == NW_MEASURE_TEMPERATURE_DIFFERENCE)
		w->from = NULL;
	if (nw_walk_token(w, w->i)->tail == NW_TAIL_THAN && w->now.has_before)
	{
		w->now.head = w->now.before;
		w->now.has_before = false;
	}
	w->last_measure = (uint32_t) w->i;
	after_quantity(w);
}

static void
see_item(nw_walk *w)
{
	const nw_token *t = nw_walk_token(w, w->i);

	if (t->type == NW_TOKEN_ITEM && !(t->flags & NW_TOKEN_STARTS_LINE))
	{
		if (!w->in_series)
		{
			w->series = w->now;
			w->series.groups = 0;
			if (w->series.at.used)
				nw_walk_no_place(&w->series.at);
			w->series.head.used = false;
			w->in_series = true;
		}
		w->now = w->series;
	}
	else
	{
		/* a line without a quantity heads those that follow */
		uint32_t	last = w->last_measure;
		size_t		k;

		for (k = w->i; k-- > 0 && w->i - k < 60;)
		{
			const nw_token *before = nw_walk_token(w, k);

			if (before->type == NW_TOKEN_MEASURE || before->type == NW_TOKEN_END)
				break;
			if (before->type == NW_TOKEN_LINE || before->type == NW_TOKEN_WRAP ||
				(before->flags & NW_TOKEN_STARTS_LINE) || k == 0)
			{
				w->heading = w->now;
				w->heading.at.used = false;
				w->heading.head.used = false;
				break;
			}
		}
		if (!(t->flags & NW_TOKEN_HAS_MEASURE))
			empty(&w->heading);
		end_sentence(w);
		/* so that an item knows that the one before it had a place */
		w->last_measure = last;
		w->words = 0;
	}
	after_quantity(w);
}

static void
bracket(nw_walk *w, bool open)
{
	if (open)
	{
		if (w->depth < NW_WALK_DEPTH)
			w->outer[w->depth] = w->now;
		w->depth++;
		return;
	}
	if (w->depth == 0)
		return;
	w->depth--;
	if (w->depth < NW_WALK_DEPTH)
	{
		nw_walk_state		inner = w->now;
		nw_walk_state	   *outer = &w->outer[w->depth];

		w->now = *outer;
		if (inner.at.first == outer->at.first)
			w->now.at = inner.at;
		else if (inner.at.used)
			w->last_place = NW_NO_TOKEN;
		w->now.groups = inner.groups > outer->groups && inner.at.first == outer->at.first ? inner.groups : outer->groups;
		w->now.head.used |= inner.head.used && inner.head.has == outer->head.has;
	}
}

/* 1시간에 30㎜, 1時間に50ミリ */
static void
see_number(nw_walk *w)
{
	const nw_token *t = nw_walk_token(w, w->i);
	const nw_token *next = nw_walk_token(w, w->i + 1);
	nw_token	hourly = *t;

	if (!nw_starts(w->s + t->off, t->len, "1시간") &&
		!(t->len == 1 && w->s[t->off] == '1' && next->off == t->end &&
		  (nw_starts(w->s + next->off, next->len, "時間") ||
		   nw_starts(w->s + next->off, next->len, "小时"))))
		return;
	hourly.what = NW_CW_HOURLY;
	nw_head_add(&w->now.head, &hourly, w->words, false, false);
	w->since_head = true;
}

static void
walk_tokens(nw_walk *w)
{
	for (w->i = 0; w->i < w->tokens.n; w->i++)
	{
		switch ((nw_token_type) nw_walk_token(w, w->i)->type)
		{
			case NW_TOKEN_MEASURE:
				see_measure(w);
				break;
			case NW_TOKEN_PLACE:
				nw_walk_see_place(w);
				break;
			case NW_TOKEN_CONTEXT:
				nw_walk_see_context(w);
				break;
			case NW_TOKEN_WORD:
				if (!nw_walk_unknown_place(w))
				{
					if (w->words < UINT16_MAX)
						w->words++;
					if (w->since_words < UINT16_MAX)
						w->since_words++;
				}
				break;
			case NW_TOKEN_COMMA:
				w->since_comma = true;
				break;
			case NW_TOKEN_WRAP:
				w->since_comma = true;
				/* a table without marks: 서울: 최저 3도, 최고 9도 */
				if (nw_walk_token(w, w->i + 1)->type == NW_TOKEN_PLACE &&
					(nw_walk_token(w, w->i + 2)->type == NW_TOKEN_JOIN ||
					 nw_walk_token(w, w->i + 2)->type == NW_TOKEN_CONTEXT))
					w->now.groups = 0;
				break;
			case NW_TOKEN_OPEN:
				bracket(w, true);
				break;
			case NW_TOKEN_CLOSE:
				bracket(w, false);
				break;
			case NW_TOKEN_ITEM:
			case NW_TOKEN_LINE:
				see_item(w);
				break;
			case NW_TOKEN_END:
				end_sentence(w);
				break;
			case NW_TOKEN_NUMBER:
				see_number(w);
				break;
			case NW_TOKEN_JOIN:
				break;
		}
	}
}

/* Writes the list anew, a measure for each of its places. */
static void
expand(const nw_walk *w, nw_arena *arena, nw_measure_list *list, size_t first)
{
	size_t		n = list->n - first;
	size_t		total = first;
	size_t		i;
	nw_measure *out;

	for (i = 0; i < n; i++)
		total += w->places[i].n > 1 ? w->places[i].n : 1;
	if (total > list->max)
	{
		out = nw_arena_alloc(arena, total * sizeof(nw_measure));
		memcpy(out, list->v, first * sizeof(nw_measure));
		list->max = total;
	}
	else
		out = list->v;
	list->n = total;
	/* from the end, so that what is not yet written anew is not written over */
	for (i = n; i-- > 0;)
	{
		const nw_group *at = &w->places[i];
		nw_measure	m = w->v[i];
		uint32_t	k;

		if (at->first == NW_NO_TOKEN)
		{
			out[--total] = m;
			continue;
		}
		for (k = at->last + 1; k-- > at->first;)
		{
			const nw_token *t = nw_walk_token(w, k);

			if (t->type != NW_TOKEN_PLACE && at->n > 1)
				continue;
			m.place.off = t->off;
			m.place.len = t->len;
			out[--total] = m;
		}
	}
	list->v = out;
}

void
nw_measure_context(const char *s, size_t len, nw_arena *arena, nw_measure_list *list, size_t first)
{
	nw_walk	   *w;

	if (first >= list->n)
		return;
	w = nw_arena_zalloc(arena, sizeof(*w));
	w->s = s;
	w->v = list->v + first;
	w->places = nw_arena_zalloc(arena, (list->n - first) * sizeof(nw_group));
	nw_measure_tokens(s, len, arena, w->v, list->n - first, &w->tokens);
	empty(&w->now);
	empty(&w->heading);
	end_sentence(w);
	walk_tokens(w);
	expand(w, arena, list, first);
}
