/*
 * core/weather/measure_judge.c
 *		Which weather measure a quantity is of (see measure_judge.h).
 */
#include "core/weather/measure_judge.h"

#include "core/text/chars.h"

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
} scene;

static bool
is_sentence_end(const char *s, size_t pos, size_t limit)
{
	if (s[pos] == '.' || s[pos] == '!' || s[pos] == '?')
		return pos + 1 >= limit || s[pos + 1] == ' ' || s[pos + 1] == '\n' || s[pos + 1] == '"' || s[pos + 1] == '\'';
	return pos + 2 < limit && nw_starts(s + pos, limit - pos, "。");
}

size_t
nw_sentence_begin(const char *s, size_t pos, size_t reach)
{
	size_t		at = pos;

	while (at > 0 && pos - at < reach)
	{
		if (is_sentence_end(s, at - 1, pos) && at < pos)
			return at;
		at--;
	}
	return at;
}

/* Has s[from, to) a mark that parts one clause from the next, or a digit? */
static bool
parted(const char *s, size_t from, size_t to)
{
	size_t		i;

	for (i = from; i < to; i++)
	{
		switch (s[i])
		{
			case ',': case ';': case '(': case ')': case '.': case '/': case '|': case ':':
				return true;
			default:
				if (nw_is_digit(s[i]) || nw_starts(s + i, to - i, "、") || nw_starts(s + i, to - i, "。"))
					return true;
		}
	}
	return false;
}

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
	if (kind == NW_MEASURE_PRECIPITATION && x->q->unit == NW_UNIT_M)
		return false;
	if (cue->cls == NW_WORD_NAME)
		return true;
	/* a storm moves at km/h, its winds blow at m/s */
	if (kind == NW_MEASURE_WIND_SPEED && (x->q->unit == NW_UNIT_KMH || x->q->unit == NW_UNIT_MPH || x->q->unit == NW_UNIT_KNOT) &&
		!nw_starts(x->s + cue->off, cue->len, "바람") && !nw_starts(x->s + cue->off, cue->len, "风") &&
		!nw_starts(x->s + cue->off, cue->len, "風"))
		return false;
	/* 파도에 휩쓸려, 눈에 띄는, 비에 젖은: what it did is not what it was */
	if (nw_starts(rest, left, "에") || nw_starts(rest, left, "을") || nw_starts(rest, left, "를"))
		return kind == NW_MEASURE_PRECIPITATION || (kind == NW_MEASURE_SNOW_DEPTH && !nw_starts(rest, left, "에"));
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
	bool		other = false;
	bool		found = false;
	unsigned	preferred = x->q->unit == NW_UNIT_CM || x->q->unit == NW_UNIT_INCH ?
		BIT(NW_MEASURE_SNOW_DEPTH) : BIT(NW_MEASURE_PRECIPITATION);

	*rejected = false;
	while (i-- > 0)
	{
		const nw_measure_cue *cue = &x->cues->v[i];
		size_t		end = cue->off + cue->len;
		size_t		distance;
		unsigned	bits = cue->kinds & x->kinds;
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
			if (!found && distance <= ADJACENT && !parted(x->s, end, x->q->mention.off))
			{
				*rejected = true;
				return false;
			}
			/* beside a list of the measure it says nothing, but nothing weak passes it */
			other = true;
			continue;
		}
		candidate = kind_of_bits(bits, preferred);
		if (!word_counts(x, cue, candidate) || distance > reach_of(candidate, cue->cls, x->q->unit))
			continue;
		if (other && (cue->cls != NW_WORD_NAME ||
					  (bits & (BIT(NW_MEASURE_WIND_SPEED) | BIT(NW_MEASURE_HUMIDITY) | BIT(NW_MEASURE_PROBABILITY) |
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
	size_t		i;

	*rejected = *tied = *verb = false;
	for (i = x->first_after; i < x->cues->n; i++)
	{
		const nw_measure_cue *cue = &x->cues->v[i];
		unsigned	bits = cue->kinds & x->kinds;

		if (cue->off < from)
			continue;
		if (cue->off - from > AHEAD || parted(x->s, from, cue->off))
			break;
		if (bits == 0)
			continue;
		if (cue->cls == NW_WORD_OTHER)
		{
			*rejected = true;
			return false;
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

/* Is the quantity a difference: 평년보다 30㎜ 많은, 습도가 10% 낮아졌다? */
static bool
is_difference(const scene *x)
{
	static const char *const changes[] = {
		"증가", "감소", "상승", "하락", "인상", "인하", "늘", "줄", "올랐", "올라", "오르", "급증", "급감", "뛰", "낮아", "높아",
		"higher", "lower", "increase", "decrease", "rise", "drop", "decline", "jump", "more than", "less than",
		"above", "below", "増", "減", "上昇", "低下", "增", "减", "下降", "上升",
	};
	static const char *const comparisons[] = {"높", "낮", "많", "적", "더 ", "부족", "모자라", "강", "약"};
	static const char *const than[] = {"보다", "비해", "대비", "비하면"};
	const char *rest = x->s + x->q->end;
	size_t		left = x->len - x->q->end;
	size_t		back = x->q->mention.off > x->sentence + 60 ? x->q->mention.off - 60 : x->sentence;
	bool		compared = false;
	size_t		i;
	size_t		k;

	if (left > 0 && (rest[0] == ' ' || rest[0] == '\n'))
		rest++, left--;
	else if (nw_starts(rest, left, "가 ") || nw_starts(rest, left, "이 "))
		rest += 4, left -= 4;
	else if (left > 0 && !nw_starts(rest, left, "の") && (unsigned char) rest[0] < 0xE3)
		return false;
	if (nw_starts(rest, left, "많은 곳") || nw_starts(rest, left, "많은 지역"))
		return false;
	for (i = 0; i < sizeof(changes) / sizeof(changes[0]); i++)
		if (nw_starts(rest, left, changes[i]))
			return true;
	for (i = back; i < x->q->mention.off && !compared; i++)
		for (k = 0; k < sizeof(than) / sizeof(than[0]); k++)
			if (nw_starts(x->s + i, x->q->mention.off - i, than[k]))
				compared = true;
	if (compared || (x->kinds & (BIT(NW_MEASURE_HUMIDITY) | BIT(NW_MEASURE_PRESSURE))))
		for (i = 0; i < sizeof(comparisons) / sizeof(comparisons[0]); i++)
			if (nw_starts(rest, left, comparisons[i]))
				return true;
	return false;
}

/* Does a list mark stand before the quantity in its line: ▲ 서울 32㎜? */
static bool
in_list(const scene *x)
{
	static const char *const marks[] = {"▲", "△", "○", "◇", "◆", "□", "■", "●", "※", "▶", "•", "·", "-", "*", "◎", "☞"};
	size_t		at = x->q->mention.off;
	size_t		back = at > 60 ? at - 60 : 0;
	size_t		k;

	while (at-- > back)
	{
		if (x->s[at] == '.' || x->s[at] == '!' || x->s[at] == '?')
			return false;
		for (k = 0; k < sizeof(marks) / sizeof(marks[0]); k++)
			if (nw_starts(x->s + at, x->len - at, marks[k]) &&
				(at == 0 || (unsigned char) marks[k][0] >= 0x80 || x->s[at - 1] == '\n'))
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
			return (x->q->unit != NW_UNIT_PERCENT && x->q->unit != NW_UNIT_KMH && x->q->unit != NW_UNIT_MPH) || gap <= 48;
		if (x->q->unit == last->unit && gap <= 240 &&
			(x->q->unit == NW_UNIT_MM || x->q->unit == NW_UNIT_MS || x->q->unit == NW_UNIT_MICROGRAM ||
			 (x->q->unit == NW_UNIT_CM && gap <= 160)))
			return true;
	}
	if (x->q->unit == NW_UNIT_MICROGRAM || in_list(x))
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

/* Snow in the sentence besides the cues: enough for a depth that "lies". */
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

bool
nw_measure_judge(const char *s, size_t len, const nw_measure_cues *cues, size_t first_after,
				 const nw_quantity *q, const nw_judged *last, nw_measure_kind *kind)
{
	scene		x = {
		.s = s, .len = len, .cues = cues, .first_after = first_after, .q = q,
		.kinds = nw_unit_kinds(q->unit)
	};
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
	if (is_difference(&x))
		return false;
	if (q->unit == NW_UNIT_HPA || q->unit == NW_UNIT_INHG)
	{
		const char *rest = s + q->end;
		size_t		left = len - q->end;

		/* a level of the upper air is named by its pressure */
		*kind = NW_MEASURE_PRESSURE;
		return !nw_starts(rest, left, " 고도") && !nw_starts(rest, left, "면") && !nw_starts(rest, left, " 면") &&
			!nw_starts(rest, left, " 등압면") && !nw_starts(rest, left, "고도") && !nw_starts(rest, left, " level");
	}
	has_behind = followed(&x, &behind, &tied, &verb, &rejected_behind);
	has_before = governed(&x, &before, &gap, &rejected);
	if (has_behind && (tied || !has_before || gap > ADJACENT))
	{
		*kind = behind;
		return true;
	}
	if (rejected_behind || rejected)
		return false;
	if (has_before)
	{
		*kind = before;
		return true;
	}
	if (inherited(&x, last, kind))
		return true;
	if (verb && (behind == NW_MEASURE_SNOW_DEPTH || behind == NW_MEASURE_PRECIPITATION ||
				 behind == NW_MEASURE_WIND_SPEED) && mentions(&x, behind))
	{
		*kind = behind;
		return q->unit != NW_UNIT_M && q->unit != NW_UNIT_KMH;
	}
	/* 초속 30m, 시간당 50㎜ in a sentence whose subject follows */
	if (q->unit == NW_UNIT_MS && mentions(&x, NW_MEASURE_WIND_SPEED))
	{
		*kind = NW_MEASURE_WIND_SPEED;
		return true;
	}
	if (q->unit == NW_UNIT_MM && (q->hourly || (q->mention.off >= 10 && nw_ends(s, q->mention.off, "시간당 ")) ||
								  mentions(&x, NW_MEASURE_PRECIPITATION)) && x.sentence + 400 > q->mention.off)
	{
		*kind = NW_MEASURE_PRECIPITATION;
		return q->hourly || nw_ends(s, q->mention.off, "시간당 ") || mentions(&x, NW_MEASURE_PRECIPITATION);
	}
	return false;
}
