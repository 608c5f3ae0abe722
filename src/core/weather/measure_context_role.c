/*
 * core/weather/measure_context_role.c
 *		Which role a quantity has.
 */
#include "core/weather/measure_walk.h"

#include "core/text/chars.h"

/* What verb stands behind the quantity: NW_CW_UP, NW_CW_DOWN or 0. */
static int
moves(const nw_walk *w, size_t i)
{
	size_t		k;

	for (k = i + 1; k < i + 4; k++)
	{
		const nw_token *t = nw_walk_token(w, k);

		if (nw_walk_is_word(t, NW_CW_UP) || nw_walk_is_word(t, NW_CW_DOWN))
			return t->what;
		if (t->type == NW_TOKEN_COMMA || t->type == NW_TOKEN_END || t->type == NW_TOKEN_MEASURE)
			break;
	}
	return 0;
}

/* What a difference is from, by a word behind it: 5 degrees above normal. */
static const char *
from_behind(const nw_walk *w, size_t i)
{
	size_t		k;

	for (k = i + 1; k < i + NW_WALK_AHEAD; k++)
	{
		const nw_token *t = nw_walk_token(w, k);

		if (t->type == NW_TOKEN_MEASURE || t->type == NW_TOKEN_COMMA || t->type == NW_TOKEN_END)
			break;
		if (nw_walk_is_word(t, NW_CW_RANGE))
			return "diurnal_range";
		if (!(t->flags & NW_TOKEN_LATIN) || t->type != NW_TOKEN_CONTEXT)
			continue;
		if (t->what == NW_CW_NORMAL || t->what == NW_CW_MEAN)
			return "from_normal";
		if (t->what == NW_CW_DAYBEFORE)
			return "from_previous_day";
		if (t->what == NW_CW_YEARBEFORE)
			return "from_previous_year";
	}
	return NULL;
}

/* 40.3C, a record, …: said of the quantity before. */
static bool
record_aside(nw_walk *w)
{
	const nw_token *next = nw_walk_token(w, w->i + 1);
	size_t		k;
	nw_measure *m;

	if (!(nw_walk_token(w, w->i)->flags & NW_TOKEN_LATIN) || w->last_measure == NW_NO_TOKEN ||
		w->i - w->last_measure > 4)
		return false;
	for (k = w->last_measure + 1; k < w->i; k++)
		if (nw_walk_token(w, k)->type != NW_TOKEN_COMMA && !nw_walk_is_filler(nw_walk_token(w, k)))
			return false;
	if (nw_walk_is_word(next, NW_CW_MAX) || nw_walk_is_word(next, NW_CW_MIN))
		next = nw_walk_token(w, w->i + 2);
	if (next->type != NW_TOKEN_COMMA && next->type != NW_TOKEN_END)
		return false;
	m = &w->v[nw_walk_token(w, w->last_measure)->index];
	if (m->kind != NW_MEASURE_TEMPERATURE_DIFFERENCE)
		m->role = "record";
	return true;
}

/* N도 이상이 이틀 이상 지속될 때 내려진다: what an alert asks for, or a word means. */
static bool
is_threshold(const nw_walk *w, size_t i)
{
	const nw_token *t = nw_walk_token(w, i);
	const nw_measure *m = &w->v[t->index];
	bool		alert = (t->flags & NW_TOKEN_ALERT) != 0;
	size_t		k;

	if (m->has_low && m->has_high)
		return false;
	if (!(t->flags & (NW_TOKEN_MEANS_AFTER | NW_TOKEN_WHEN_AFTER)))
		return false;
	for (k = i; !alert && k-- > 0 && i - k < 40 && nw_walk_token(w, k)->type != NW_TOKEN_END;)
		alert = nw_walk_is_word(nw_walk_token(w, k), NW_CW_ALERT);
	return alert;
}

/* 31도(어제 29도), 31도로 어제 29도보다 높다: what stood then is no second value of the head */
static bool
of_day_before(const nw_walk *w, size_t i)
{
	const nw_token *before = nw_walk_token(w, i > 0 ? i - 1 : 0);

	return i > 0 && w->now.head.used && !w->since_head &&
		(nw_walk_is_word(before, NW_CW_DAYBEFORE) || nw_walk_is_word(before, NW_CW_YEARBEFORE));
}

void
nw_walk_give_role(nw_walk *w, size_t i)
{
	const nw_token *t = nw_walk_token(w, i);
	nw_measure *m = &w->v[t->index];
	nw_head    *head = &w->now.head;
	nw_head		mine;
	bool		warm = m->kind == NW_MEASURE_TEMPERATURE;
	size_t		k;
	bool		digits = false;

	m->role = NULL;
	if (m->kind == NW_MEASURE_TEMPERATURE_DIFFERENCE)
	{
		m->role = w->from ? w->from : from_behind(w, i);
		return;
	}
	for (k = m->mention.off; k < m->mention.off + m->mention.len; k++)
		digits |= nw_is_digit(w->s[k]);
	if (!digits && (m->kind == NW_MEASURE_PM10 || m->kind == NW_MEASURE_PM2_5))
		m->role = "grade";
	else if (is_threshold(w, i))
		m->role = "threshold";

	if (head->used && !w->since_head)
	{
		/* the head goes on for the next place, and for the next of a row */
		bool		on = w->since_place || w->since_words == 0;

		if (!on || nw_head_part(head, NW_CW_LOCAL) || nw_head_part(head, NW_CW_RECORD) ||
			(nw_head_part(head, NW_CW_HOURLY) && head->noun == 0))
		{
			memset(head, 0, sizeof(*head));
			w->now.second = false;
		}
	}
	if (!nw_head_fits(head, m->kind))
		return;
	mine = *head;
	if (w->since_forecast)
		mine.has &= ~nw_head_bit(NW_CW_CURRENT);
	if (mine.second)
	{
		uint32_t	own = nw_head_bit(NW_CW_MIN) | nw_head_bit(NW_CW_MAX) | nw_head_bit(NW_CW_MORNING) | nw_head_bit(NW_CW_DAY);
		bool		pair = w->now.second || nw_walk_row_of_quantities(w, i, true) == 2;

		if (!pair)
			mine.has &= ~own;
		else if (w->now.second)
		{
			mine.has = (mine.has & ~own) | mine.second;
			for (k = 0; k < NW_HEAD_PARTS; k++)
				if (mine.second & nw_head_bit((int) k))
					mine.at[k] = w->words;
		}
		w->now.second = pair && !w->now.second;
	}
	if (warm && mine.warmth != 0)
		m->kind = mine.warmth == NW_CW_DEW ? NW_MEASURE_DEW_POINT : NW_MEASURE_APPARENT_TEMPERATURE;
	if (m->role == NULL && (t->flags & NW_TOKEN_RECORD_AFTER))
		m->role = "record";
	/* 50 mm of rain per hour */
	for (k = i + 1; m->role == NULL && k < i + 4; k++)
	{
		if (nw_walk_token(w, k)->type == NW_TOKEN_MEASURE ||
			!(nw_walk_token(w, k)->flags & NW_TOKEN_LATIN))
			break;
		if (nw_walk_is_word(nw_walk_token(w, k), NW_CW_HOURLY) &&
			(m->kind == NW_MEASURE_PRECIPITATION || m->kind == NW_MEASURE_SNOW_DEPTH))
			m->role = "hourly";
	}
	/* 24/31도 is two things in one */
	if (m->role == NULL && !of_day_before(w, i) &&
		!(warm && memchr(w->s + m->mention.off, '/', m->mention.len)))
		m->role = nw_head_role(&mine, m, w->words, moves(w, i));
	if (head->has != 0 || head->noun != 0)
	{
		head->used = true;
		if (w->now.at.used && w->now.at.heads < 2 && (w->since_head || w->now.at.heads == 0))
			w->now.at.heads++;
	}
}

/* A word that begins another head closes the list of places under the one before. */
static void
close_list(nw_walk *w, bool difference)
{
	nw_group	   *at = &w->now.at;

	if (at->first == NW_NO_TOKEN || !at->used)
		return;
	if (w->now.groups > 1 || (at->under && (at->item || w->since_comma) && !difference))
	{
		nw_walk_no_place(at);
		w->now.groups = 0;
	}
}

static void
put_head_aside(nw_walk *w)
{
	w->now.before = w->now.head;
	w->now.has_before = true;
}

void
nw_walk_see_context(nw_walk *w)
{
	const nw_token *t = nw_walk_token(w, w->i);
	const nw_token *before = w->i > 0 ? nw_walk_token(w, w->i - 1) : t;
	nw_head    *head = &w->now.head;
	bool		joined = before->tail == NW_TAIL_AND || before->type == NW_TOKEN_JOIN || before->type == NW_TOKEN_COMMA ||
		(nw_walk_is_word(before, NW_CW_FILL) && (before->flags & NW_TOKEN_LATIN));
	bool		close = w->since_words == 0 && !w->since_place;

	switch ((nw_context_word) t->what)
	{
		case NW_CW_RECORD:
			if (record_aside(w))
				return;
			/* FALLTHROUGH */
		case NW_CW_NORMAL:
		case NW_CW_DAYBEFORE:
		case NW_CW_YEARBEFORE:
			/* 대구 33도(어제 30도): of the place before the bracket */
			if (before->type != NW_TOKEN_OPEN || !close)
				close_list(w, true);
			put_head_aside(w);
			if (t->what != NW_CW_RECORD)
				w->from = t->what == NW_CW_NORMAL ? "from_normal" :
					t->what == NW_CW_DAYBEFORE ? "from_previous_day" : "from_previous_year";
			/* 평년과 비슷하거나 */
			if (t->what == NW_CW_NORMAL && t->tail == NW_TAIL_AND)
				return;
			if (t->what == NW_CW_NORMAL || t->what == NW_CW_RECORD)
			{
				uint32_t	extremes = head->has & (nw_head_bit(NW_CW_MIN) | nw_head_bit(NW_CW_MAX));

				/* 낮 최고기온은 31도(평년 29도) */
				if (before->type != NW_TOKEN_OPEN || !head->used || !close)
					extremes = 0;
				nw_head_add(head, t, w->words, joined, close);
				head->has |= extremes;
				head->at[NW_CW_MIN] = head->at[NW_CW_MAX] = extremes ? w->words : head->at[NW_CW_MIN];
				w->since_head = true;
			}
			return;
		case NW_CW_THAN:
			if (w->now.has_before)
				*head = w->now.before;
			w->now.has_before = false;
			return;
		case NW_CW_GAP:
			if (!(head->has & (nw_head_bit(NW_CW_MORNING) | nw_head_bit(NW_CW_DAY))) &&
				!nw_walk_is_word(before, NW_CW_HOUR) &&
				!(w->i > 1 && nw_walk_is_word(nw_walk_token(w, w->i - 2), NW_CW_HOUR)))
				return;
			close_list(w, true);
			w->from = "diurnal_range";
			return;
		case NW_CW_RANGE:
			close_list(w, true);
			w->from = "diurnal_range";
			return;
		case NW_CW_LIMIT:
			/* 오전 6시 기준 is a time; 서울 기준 says nothing */
			if (before->type == NW_TOKEN_NUMBER &&
				(nw_ends(w->s, before->end, "시") || nw_ends(w->s, before->end, "분")))
			{
				nw_token	current = *t;

				current.what = NW_CW_CURRENT;
				nw_head_add(head, &current, w->words, joined, close);
				w->since_head = true;
			}
			else if (before->type != NW_TOKEN_NUMBER && before->type != NW_TOKEN_PLACE)
			{
				nw_head_add(head, t, w->words, joined, close);
				w->since_head = true;
			}
			return;
		case NW_CW_ELSEWHERE:
			nw_walk_no_place(&w->now.at);
			w->now.groups = 0;
			w->since_place = true;
			return;
		case NW_CW_ETC:
			/* 서울 3도, 부산 5도 등: the list is over */
			if (w->now.at.used && (w->now.groups > 1 || w->now.at.item))
			{
				nw_walk_no_place(&w->now.at);
				w->now.groups = 0;
			}
			return;
		case NW_CW_FORECAST:
			w->since_forecast = true;
			return;
		case NW_CW_NONE:
		case NW_CW_ALERT:
		case NW_CW_WHEN:
		case NW_CW_MEANS:
		case NW_CW_UP:
		case NW_CW_DOWN:
		case NW_CW_EACH:
		case NW_CW_DATE:
		case NW_CW_FILL:
			return;
		default:
			/* (많은 곳 60㎜ 이상) is of the place before the bracket */
			if (before->type != NW_TOKEN_OPEN)
				close_list(w, t->what == NW_CW_LOCAL);
			nw_head_add(head, t, w->words, joined, close);
			w->since_head = true;
			return;
	}
}
