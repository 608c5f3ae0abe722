/*
 * core/weather/measure.c
 *		Weather quantities of a paragraph, in the order of the text (see
 *		measure.h): temperatures, numbers with a unit, grades of fine dust.
 */
#include "core/weather/measure.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/weather/measure_clause.h"
#include "core/weather/measure_context.h"
#include "core/weather/measure_grade.h"
#include "core/weather/measure_judge.h"
#include "core/weather/temperature_interval.h"

static const struct
{
	const char *name;
	const char *unit;
}			kinds[] =
{
	{"temperature", "℃"}, {"apparent_temperature", "℃"}, {"temperature_difference", "K"}, {"dew_point", "℃"},
	{"precipitation", "mm"}, {"snow_depth", "cm"}, {"wind_speed", "m/s"}, {"humidity", "%"}, {"visibility", "m"},
	{"wave_height", "m"}, {"pressure", "hPa"}, {"pm10", "µg/m³"}, {"pm2_5", "µg/m³"}, {"probability", "%"},
};

/* Degrees Celsius that no station has measured. */
#define HOTTEST_BARE 60

/* A list of so many quantities may wait for the word that says what they are of. */
#define WAITING 16

/* A measure with what the context need not know. */
typedef struct found
{
	nw_measure	m;
	bool		graded;
	bool		both;			/* PM10 and PM2.5 at once */
	bool		hourly;
} found;

typedef struct finder
{
	nw_arena   *arena;
	found	   *v;
	size_t		n;
	size_t		max;
} finder;

const char *
nw_measure_name(nw_measure_kind kind)
{
	return kinds[kind].name;
}

const char *
nw_measure_unit(nw_measure_kind kind)
{
	return kinds[kind].unit;
}

bool
nw_measures_possible(const char *s, size_t len)
{
	nw_quantity q;
	size_t		pos = 0;

	return nw_grade_possible(s, len) || nw_quantity_next(s, len, &pos, &q);
}

static found *
add(finder *f)
{
	f->v = nw_arena_grow(f->arena, f->v, f->n, &f->max, sizeof(*f->v));
	memset(&f->v[f->n], 0, sizeof(*f->v));
	return &f->v[f->n++];
}

/*
 * English degrees without a scale that would be too hot for any weather in
 * Celsius are Fahrenheit, or of an oven: 105 degrees.
 */
static bool
wants_scale(const char *s, const nw_temperature_mention *t)
{
	nw_temperature high = t->has_high ? t->high : t->low;

	return t->unit == 0 && !t->difference && high > HOTTEST_BARE * NW_TEMPERATURE_PER_DEGREE &&
		t->span.len > 0 && nw_is_ascii_alpha(s[t->span.off + t->span.len - 1]);
}

static void
add_temperature(finder *f, const nw_temperature_mention *t)
{
	nw_measure *m = &add(f)->m;

	m->kind = t->difference ? NW_MEASURE_TEMPERATURE_DIFFERENCE : NW_MEASURE_TEMPERATURE;
	m->mention = t->span;
	m->approximate = t->approximate;
	m->has_low = t->has_low;
	m->has_high = t->has_high;
	/* a difference counts in grid steps, too */
	m->low = t->has_low ? nw_temperature_celsius(t->low) : 0;
	m->high = t->has_high ? nw_temperature_celsius(t->high) : 0;
}

static void
add_quantity(finder *f, const nw_quantity *q, nw_measure_kind kind)
{
	double		low;
	double		high;
	found	   *x;

	if (!nw_unit_convert(&q->first, q->unit, kind, &low) ||
		!nw_unit_convert(&q->last, q->unit, kind, &high))
		return;
	if (low > high)
	{
		double		swap = low;

		low = high;
		high = swap;
	}
	x = add(f);
	x->hourly = q->hourly;
	x->m.kind = kind;
	x->m.mention = q->mention;
	x->m.approximate = q->approximate;
	x->m.has_low = q->side != NW_BOUND_AT_MOST;
	x->m.has_high = q->side != NW_BOUND_AT_LEAST;
	x->m.low = x->m.has_low ? low : 0;
	x->m.high = x->m.has_high ? high : 0;
}

static void
add_grade(finder *f, const nw_grade *g)
{
	const unsigned both = NW_KIND_BIT(NW_MEASURE_PM10) | NW_KIND_BIT(NW_MEASURE_PM2_5);
	found	   *x = add(f);

	nw_grade_band(g, g->kinds == NW_KIND_BIT(NW_MEASURE_PM2_5) ? NW_MEASURE_PM2_5 : NW_MEASURE_PM10, &x->m);
	x->m.mention = g->mention;
	x->graded = true;
	x->both = g->kinds == both;
}

/* The rows of the context once more with what it was not told. */
static void
finish(const finder *f, const nw_measure *v, size_t n, nw_arena *arena, nw_measure_list *out)
{
	size_t		i;
	size_t		k = 0;

	for (i = 0; i < n; i++)
	{
		nw_measure	m = v[i];
		const found *x;

		while (f->v[k].m.mention.off != m.mention.off && k + 1 < f->n)
			k++;
		x = &f->v[k];
		if (x->graded)
			m.role = "grade";
		else if (x->hourly && m.role == NULL)
			m.role = "hourly";
		out->v = nw_arena_grow(arena, out->v, out->n, &out->max, sizeof(*out->v));
		out->v[out->n++] = m;
		if (x->both)
		{
			const nw_grade grade = {
				.low = m.low <= 0 ? 0 : m.low <= 31 ? 1 : m.low <= 81 ? 2 : 3,
				.high = !m.has_high ? 3 : m.high <= 30 ? 0 : m.high <= 80 ? 1 : 2
			};

			nw_grade_band(&grade, NW_MEASURE_PM2_5, &m);
			out->v = nw_arena_grow(arena, out->v, out->n, &out->max, sizeof(*out->v));
			out->v[out->n++] = m;
		}
	}
}

/* Is s[from, to) short, and within a sentence: 20㎝ 이상, 평지에는 5㎝? */
static bool
goes_on(const char *s, size_t from, size_t to)
{
	return to - from <= 60 && nw_sentence_begin(s, to, to - from) <= from;
}

/* '나쁨'(81~150㎍/㎥): the band in figures behind the grade */
static bool
repeats_grade(const char *s, const finder *f, const nw_quantity *q)
{
	const found *x = f->n > 0 ? &f->v[f->n - 1] : NULL;
	size_t		end;

	if (x == NULL || !x->graded || q->unit != NW_UNIT_MICROGRAM)
		return false;
	end = x->m.mention.off + x->m.mention.len;
	return q->mention.off - end <= 4 && memchr(s + end, '(', q->mention.off - end) != NULL;
}

void
nw_measures_find(const char *s, size_t len, nw_arena *arena, nw_measure_list *out)
{
	finder		f = {.arena = arena};
	nw_measure_list list = {0};
	nw_measure_cues cues = {0};
	nw_temperature_interval t;
	nw_quantity q;
	nw_grade	g;
	nw_judged	last = {0};
	nw_quantity waiting[WAITING];
	size_t		n_waiting = 0;
	size_t		t_pos = 0;
	size_t		q_pos = 0;
	size_t		g_pos = 0;
	size_t		cue = 0;
	bool		has_t = nw_temperature_interval_next(s, len, &t_pos, &t);
	bool		has_q = nw_quantity_next(s, len, &q_pos, &q);
	bool		has_g = nw_grade_possible(s, len);
	uint32_t	end = 0;
	size_t		i;

	if (!has_t && !has_q && !has_g)
		return;
	if (has_q || has_g)
		nw_measure_cues_find(s, len, arena, &cues);
	has_g = has_g && nw_grade_next(s, len, &cues, &g_pos, &g);

	/* three readers, one order; what begins within another mention is part of it */
	while (has_t || has_q || has_g)
	{
		if (has_t && (!has_q || t.m.span.off <= q.mention.off) &&
			(!has_g || t.m.span.off <= g.mention.off))
		{
			n_waiting = 0;
			if (t.m.span.off >= end)
			{
				if (!wants_scale(s, &t.m))
					add_temperature(&f, &t.m);
				end = t.m.span.off + t.m.span.len;
			}
			has_t = nw_temperature_interval_next(s, len, &t_pos, &t);
		}
		else if (has_q && (!has_g || q.mention.off <= g.mention.off))
		{
			nw_measure_kind kind = NW_MEASURE_PRECIPITATION;
			nw_verdict	verdict = NW_VERDICT_OTHER;
			size_t		before = f.n;

			while (cue < cues.n && cues.v[cue].off < q.mention.off)
				cue++;
			if (q.mention.off >= end && (!has_t || q.mention.off + q.mention.len <= t.m.span.off) &&
				!repeats_grade(s, &f, &q))
				verdict = nw_measure_judge(s, len, &cues, cue, &q, &last, &kind);
			if (n_waiting > 0 && (waiting[n_waiting - 1].unit != q.unit || n_waiting == WAITING ||
								  !goes_on(s, waiting[n_waiting - 1].end, q.mention.off)))
				n_waiting = 0;
			if (verdict == NW_VERDICT_NONE)
				waiting[n_waiting++] = q;
			else
			{
				if (verdict == NW_VERDICT_MEASURE_BEHIND)
					for (i = 0; i < n_waiting; i++)
						add_quantity(&f, &waiting[i], kind);
				n_waiting = 0;
			}
			if (verdict >= NW_VERDICT_MEASURE)
				add_quantity(&f, &q, kind);
			if (f.n > before)
			{
				last.any = true;
				last.kind = kind;
				last.unit = q.unit;
				last.end = q.end;
				end = q.mention.off + q.mention.len;
			}
			has_q = nw_quantity_next(s, len, &q_pos, &q);
		}
		else
		{
			n_waiting = 0;
			if (g.mention.off >= end)
			{
				add_grade(&f, &g);
				end = g.mention.off + g.mention.len;
			}
			has_g = nw_grade_next(s, len, &cues, &g_pos, &g);
		}
	}
	if (f.n == 0)
		return;
	for (i = 0; i < f.n; i++)
	{
		list.v = nw_arena_grow(arena, list.v, list.n, &list.max, sizeof(*list.v));
		list.v[list.n++] = f.v[i].m;
	}
	nw_measure_context(s, len, arena, &list, 0);
	finish(&f, list.v, list.n, arena, out);
}
