/*
 * core/weather/measure_judge.c
 *		Which weather measure a quantity is of (see measure_judge.h).
 */
#include "core/weather/measure_judge.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/weather/measure_clause.h"

/* Bytes: how far back a sentence is read, how far a word governs. */
#define BACK 300
#define AHEAD 48
#define ADJACENT 20

#define BIT NW_KIND_BIT

typedef struct scene
{
	const char *s;
	size_t		len;
	const nw_measure_cues *cues;
	size_t		first_after;	/* first cue behind the quantity's begin */
	const nw_quantity *q;
	size_t		sentence;		/* where its sentence begins */
	unsigned	kinds;			/* what its unit allows */
	bool		lies;			/* 쌓이 follows: 무릎 높이인 50㎝까지 쌓였다 */
} scene;

/* How far before the quantity a word may stand that names its measure. */
static size_t
reach_of(nw_measure_kind kind, nw_word_class cls, nw_unit unit)
{
	bool		name = cls == NW_WORD_NAME;

	switch (kind)
	{
		case NW_MEASURE_PRECIPITATION:
			return name ? BACK : 150;
		case NW_MEASURE_SNOW_DEPTH:
			return unit == NW_UNIT_M || unit == NW_UNIT_FOOT ? 60 : name ? BACK : 120;
		case NW_MEASURE_WIND_SPEED:
			if (unit == NW_UNIT_MS || unit == NW_UNIT_KNOT)
				return BACK;
			return unit == NW_UNIT_M ? 60 : name ? 120 : 70;
		case NW_MEASURE_HUMIDITY:
		case NW_MEASURE_PROBABILITY:
			return 75;
		case NW_MEASURE_VISIBILITY:
			return 100;
		case NW_MEASURE_WAVE_HEIGHT:
			return 160;
		default:
			return BACK;
	}
}

/* Does a word that is no name of a measure count here? */
static bool
word_counts(const scene *x, const nw_measure_cue *cue, nw_measure_kind kind)
{
	size_t		end = cue->off + cue->len;
	const char *rest = x->s + end;
	size_t		left = x->len - end;

	if (cue->cls == NW_WORD_OTHER || cue->cls == NW_WORD_VERB)
		return false;
	/* 4~9m alone is a wind only behind 풍속 */
	if (kind == NW_MEASURE_WIND_SPEED && x->q->unit == NW_UNIT_M)
		return nw_ends(x->s, end, "풍속") || nw_ends(x->s, end, "風速") || nw_ends(x->s, end, "风速") ||
			nw_ends(x->s, end, "阵风") || nw_ends(x->s, end, "陣風");
	if (kind == NW_MEASURE_SNOW_DEPTH && (x->q->unit == NW_UNIT_MM))
		return cue->cls == NW_WORD_NAME;
	/* 폭설로 지붕 30m가: a cause is no measure */
	if (kind == NW_MEASURE_SNOW_DEPTH && (x->q->unit == NW_UNIT_M || x->q->unit == NW_UNIT_FOOT) &&
		(nw_starts(rest, left, "로") || nw_starts(rest, left, "으로") || nw_starts(rest, left, "에")))
		return false;
	if (cue->cls == NW_WORD_NAME)
		return true;
	/* 눈 is an eye as well: the number falls, lies, is forecast, or ends the clause */
	if (kind == NW_MEASURE_SNOW_DEPTH && cue->off < x->q->mention.off &&
		!nw_quantity_falls(x->s, x->len, x->q))
		return false;
	/* a storm moves at km/h, its winds blow at m/s */
	if (kind == NW_MEASURE_WIND_SPEED &&
		(x->q->unit == NW_UNIT_KMH || x->q->unit == NW_UNIT_MPH || x->q->unit == NW_UNIT_KNOT) &&
		!nw_starts(x->s + cue->off, cue->len, "바람") &&
		!nw_starts(x->s + cue->off, cue->len, "风") && !nw_starts(x->s + cue->off, cue->len, "風"))
		return false;
	/* 파도에 휩쓸려, 눈에 띄는, 비에 젖은: what it did is not what it was */
	if (nw_starts(rest, left, "에") || nw_starts(rest, left, "을") || nw_starts(rest, left, "를"))
		return kind == NW_MEASURE_PRECIPITATION ||
			(kind == NW_MEASURE_SNOW_DEPTH && !nw_starts(rest, left, "에"));
	return true;
}

static nw_measure_kind
kind_of_bits(unsigned bits, unsigned preferred)
{
	int			kind;

	if (bits & preferred)
		bits &= preferred;
	for (kind = 0; !(bits & BIT(kind)); kind++)
		;
	return (nw_measure_kind) kind;
}

/*
 * The nearest word before the quantity that says what it is of.  False when
 * there is none; *rejected when a noun of something else stands between.
 */
static bool
governed(const scene *x, nw_measure_kind *kind, size_t *gap, bool *rejected)
{
	size_t		i = x->first_after;
	unsigned	other = 0;		/* measures that a noun of something else rules out, unless they are named */
	unsigned	allowed = x->kinds;
	bool		found = false;
	unsigned	preferred = x->q->unit == NW_UNIT_CM || x->q->unit == NW_UNIT_INCH ?
		BIT(NW_MEASURE_SNOW_DEPTH) : BIT(NW_MEASURE_PRECIPITATION);

	*rejected = false;
	while (i-- > 0)
	{
		const nw_measure_cue *cue = &x->cues->v[i];
		size_t		end = cue->off + cue->len;
		size_t		distance;
		unsigned	bits = cue->kinds & allowed;
		nw_measure_kind candidate;

		if (end > x->q->mention.off)
			continue;
		if (cue->off < x->sentence || x->q->mention.off - end > BACK)
			break;
		distance = x->q->mention.off - end;
		if (bits == 0)
			continue;
		if (cue->cls == NW_WORD_OTHER)
		{
			if (x->lies)
				continue;
			/* beside a list of the measure it says nothing, but nothing weak passes it */
			other |= bits;
			if (!found && distance <= ADJACENT && !nw_clause_parted(x->s, end, x->q->mention.off))
				allowed &= ~bits;
			if (allowed == 0)
			{
				*rejected = true;
				return false;
			}
			continue;
		}
		candidate = kind_of_bits(bits, preferred);
		if (!word_counts(x, cue, candidate) || distance > reach_of(candidate, cue->cls, x->q->unit))
			continue;
		if ((other & BIT(candidate)) &&
			(cue->cls != NW_WORD_NAME ||
			 (bits &
			  (BIT(NW_MEASURE_WIND_SPEED) | BIT(NW_MEASURE_HUMIDITY) | BIT(NW_MEASURE_PROBABILITY) |
			   BIT(NW_MEASURE_WAVE_HEIGHT) | BIT(NW_MEASURE_VISIBILITY)))))
		{
			if (!found)
				*rejected = true;
			break;
		}
		if (!found)
		{
			found = true;
			*kind = candidate;
			*gap = distance;
			/* one word right before says it all; the other unit's own word may stand further off */
			if (distance <= ADJACENT || (BIT(candidate) & preferred) || !(x->kinds & preferred))
				break;
		}
		else if (BIT(candidate) & preferred)
		{
			*kind = candidate;
			*gap = distance;
			break;
		}
	}
	return found;
}

/*
 * What follows: 80㎜의 비, 초속 15m 이상의 강한 바람, 65% humidity.  "tied":
 * joined to the quantity by 의, の, 的, of.  *rejected when a thing of another
 * kind or its movement follows: 1㎝ 찢어, 시속 20㎞로 북상.
 */
static bool
followed(const scene *x, nw_measure_kind *kind, bool *tied, bool *verb, bool *rejected)
{
	size_t		from = x->q->end;
	const char *rest = x->s + from;
	size_t		left = x->len - from;
	bool		genitive = nw_starts(rest, left, "의") || nw_starts(rest, left, "の") || nw_starts(rest, left, "的") ||
		nw_starts(rest, left, " of ");
	bool		plain = left == 0 || rest[0] == ' ' || rest[0] == '\n' || genitive ||
		nw_starts(rest, left, "가 ") || nw_starts(rest, left, "이 ");
	unsigned	preferred = x->q->unit == NW_UNIT_CM || x->q->unit == NW_UNIT_INCH ?
		BIT(NW_MEASURE_SNOW_DEPTH) : BIT(NW_MEASURE_PRECIPITATION);
	unsigned	allowed = x->kinds;
	size_t		i;

	*rejected = *tied = *verb = false;
	for (i = x->first_after; i < x->cues->n; i++)
	{
		const nw_measure_cue *cue = &x->cues->v[i];
		unsigned	bits = cue->kinds & allowed;

		if (cue->off < from)
			continue;
		if (cue->off - from > AHEAD || nw_clause_parted(x->s, from, cue->off))
			break;
		if (bits == 0)
			continue;
		if (cue->cls == NW_WORD_OTHER)
		{
			/* 5㎞ 떨어진 is a distance, 100m로 떨어져 is a fall */
			if (cue->off - from > 1 && nw_starts(x->s + cue->off, cue->len, "떨어"))
				continue;
			allowed &= ~bits;
			if (allowed == 0)
			{
				*rejected = true;
				return false;
			}
			continue;
		}
		*kind = kind_of_bits(bits, preferred);
		if (cue->cls == NW_WORD_VERB)
		{
			*verb = true;
			continue;
		}
		/* what the next clause is of stands behind a verb: 3㎝가 쌓이고 비가 */
		if (*verb || !plain || !word_counts(x, cue, *kind))
			continue;
		*tied = genitive;
		return true;
	}
	return false;
}

/* A list goes on from the last measure, or from what the sentence before it was about. */
static bool
inherited(const scene *x, const nw_judged *last, nw_measure_kind *kind)
{
	size_t		i = x->first_after;
	size_t		gap;
	bool		same_sentence;

	if (last->any && (x->kinds & BIT(last->kind)) && last->end <= x->q->mention.off)
	{
		gap = x->q->mention.off - last->end;
		same_sentence = last->end >= x->sentence;
		while (i-- > 0 && x->cues->v[i].off >= last->end)
			if (x->cues->v[i].cls == NW_WORD_OTHER && (x->cues->v[i].kinds & BIT(last->kind)) &&
				x->cues->v[i].off + x->cues->v[i].len <= x->q->mention.off)
				return false;
		*kind = last->kind;
		if (same_sentence && x->q->unit == last->unit && gap <= 120)
			return (x->q->unit != NW_UNIT_PERCENT && x->q->unit != NW_UNIT_KMH &&
					x->q->unit != NW_UNIT_MPH) ||
				gap <= 48;
		if (x->q->unit == last->unit && gap <= 240 &&
			(x->q->unit == NW_UNIT_MM || x->q->unit == NW_UNIT_MS ||
			 x->q->unit == NW_UNIT_MICROGRAM || (x->q->unit == NW_UNIT_CM && gap <= 160)))
			return true;
	}
	if (x->q->unit == NW_UNIT_MICROGRAM || nw_quantity_in_list(x->s, x->len, x->q))
	{
		/* the heading or the sentence before names the measure */
		for (i = x->first_after; i-- > 0 && x->q->mention.off - x->cues->v[i].off <= BACK;)
		{
			const nw_measure_cue *cue = &x->cues->v[i];
			unsigned	bits = cue->kinds & x->kinds;

			if (cue->off >= x->sentence || bits == 0)
				continue;
			if (cue->cls == NW_WORD_OTHER)
				return false;
			if (cue->cls != NW_WORD_NAME)
				continue;
			*kind = kind_of_bits(bits, x->q->unit == NW_UNIT_CM ? BIT(NW_MEASURE_SNOW_DEPTH) : BIT(NW_MEASURE_PRECIPITATION));
			return word_counts(x, cue, *kind);
		}
	}
	return false;
}

/* Is a measure spoken of near the quantity, before or behind it, however far apart the clauses? */
static bool
mentions(const scene *x, nw_measure_kind kind)
{
	size_t		i;

	for (i = x->first_after; i-- > 0 && x->q->mention.off - x->cues->v[i].off <= BACK;)
		if (x->cues->v[i].cls <= NW_WORD_PHENOMENON && (x->cues->v[i].kinds & BIT(kind)))
			return true;
	for (i = x->first_after; i < x->cues->n && x->cues->v[i].off - x->q->mention.off <= 160; i++)
		if (x->cues->v[i].cls <= NW_WORD_PHENOMENON && (x->cues->v[i].kinds & BIT(kind)))
			return true;
	return false;
}

/* 시간당 50㎜, 시간당 최대 50㎜ */
static bool
is_rate(const char *s, size_t end)
{
	if (nw_ends(s, end, "최대 ") || nw_ends(s, end, "최고 "))
		end -= strlen("최대 ");
	return nw_ends(s, end, "시간당 ");
}

nw_verdict
nw_measure_judge(const char *s, size_t len, const nw_measure_cues *cues, size_t first_after,
				 const nw_quantity *q, const nw_judged *last, nw_measure_kind *kind)
{
	scene		x = {
		.s = s, .len = len, .cues = cues, .first_after = first_after, .q = q,
		.kinds = nw_unit_kinds(q->unit)
	};
	const char *rest = s + q->end;
	size_t		left = len - q->end;
	nw_measure_kind before = NW_MEASURE_PRECIPITATION;
	nw_measure_kind behind = NW_MEASURE_PRECIPITATION;
	size_t		gap = 0;
	bool		has_before;
	bool		has_behind;
	bool		tied;
	bool		verb;
	bool		rejected;
	bool		rejected_behind;

	x.sentence = nw_sentence_begin(s, q->mention.off, BACK);
	if (nw_quantity_is_difference(s, len, q, x.sentence))
		return NW_VERDICT_OTHER;
	if (q->unit == NW_UNIT_HPA || q->unit == NW_UNIT_INHG)
	{
		/* a level of the upper air is named by its pressure */
		*kind = NW_MEASURE_PRESSURE;
		return nw_starts(rest, left, " 고도") || nw_starts(rest, left, "면") ||
				nw_starts(rest, left, " 면") || nw_starts(rest, left, " 등압면") ||
				nw_starts(rest, left, "고도") || nw_starts(rest, left, " level") ?
			NW_VERDICT_OTHER :
			NW_VERDICT_MEASURE;
	}
	has_behind = followed(&x, &behind, &tied, &verb, &rejected_behind);
	x.lies = verb && behind == NW_MEASURE_SNOW_DEPTH;
	has_before = governed(&x, &before, &gap, &rejected);
	if (has_behind && (tied || !has_before || gap > ADJACENT))
	{
		*kind = behind;
		return NW_VERDICT_MEASURE_BEHIND;
	}
	if (rejected_behind || rejected)
		return NW_VERDICT_OTHER;
	if (has_before)
	{
		*kind = before;
		return NW_VERDICT_MEASURE;
	}
	if (inherited(&x, last, kind))
		return NW_VERDICT_MEASURE;

	/* 100㎜를 깎는: the object of some verb */
	if (nw_starts(rest, left, "를 ") || nw_starts(rest, left, "을 "))
		return nw_starts(rest, left, "를 기록") && q->unit == NW_UNIT_MM && mentions(&x, NW_MEASURE_PRECIPITATION) ?
			NW_VERDICT_MEASURE : NW_VERDICT_NONE;

	/* only rain and snow fall by the millimetre */
	if (q->unit == NW_UNIT_MM &&
		(verb || q->hourly || is_rate(s, q->mention.off) || mentions(&x, NW_MEASURE_PRECIPITATION)))
	{
		*kind = verb && behind == NW_MEASURE_SNOW_DEPTH && !mentions(&x, NW_MEASURE_PRECIPITATION) &&
			mentions(&x, NW_MEASURE_SNOW_DEPTH) ? NW_MEASURE_SNOW_DEPTH : NW_MEASURE_PRECIPITATION;
		return verb ? NW_VERDICT_MEASURE_BEHIND : NW_VERDICT_MEASURE;
	}
	if (verb && (behind == NW_MEASURE_SNOW_DEPTH || behind == NW_MEASURE_WIND_SPEED) &&
		q->unit != NW_UNIT_M && q->unit != NW_UNIT_KMH && mentions(&x, behind))
	{
		*kind = behind;
		return NW_VERDICT_MEASURE_BEHIND;
	}
	/* of all speeds only that of the wind is told in metres a second as well */
	if ((q->unit == NW_UNIT_MS && mentions(&x, NW_MEASURE_WIND_SPEED)) ||
		(q->twice && q->unit == NW_UNIT_MS))
	{
		*kind = NW_MEASURE_WIND_SPEED;
		return NW_VERDICT_MEASURE;
	}
	return NW_VERDICT_NONE;
}
