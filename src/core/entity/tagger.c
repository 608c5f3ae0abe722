/*
 * core/entity/tagger.c
 *		The likeliest labels of a line.
 */
#include "core/entity/tagger.h"

#include <string.h>

#include "core/text/utf8.h"

#define LABELS NW_TAG_LABELS
#define LANES NW_TAG_LANES

/*
 * Scores are kept as differences to the best and cut off here, so that sums of
 * three fit 16 bits: twice this, and what the features of a character add up
 * to, at most 128 * NW_TAG_MAX_FEATURES = 3072.
 */
#define HOPELESS (-12000)

/* B of a class, or O, may follow all; I only its own B and I. */
static bool
may_follow(int from, int to)
{
	return to == NW_TAG_OUTSIDE || to % 2 == 1 || from == to || from == to - 1;
}

void
nw_tagger_begin(nw_tagger *t)
{
	int			a;
	int			b;

	nw_tag_model_get(&t->model);
	for (a = 0; a < LABELS; a++)
		for (b = 0; b < LANES; b++)
		{
			t->follows[a][b] = b < LABELS && may_follow(a, b) ? t->model.transition[a][b] : HOPELESS;
			t->leads[a][b] = b < LABELS && may_follow(b, a) ? t->model.transition[b][a] : HOPELESS;
		}
}

/* The bytes of s[0, len) that are read at once: all of it, or up to the last space that fits. */
static size_t
piece(const char *s, size_t len)
{
	size_t		pos = 0;
	size_t		space = 0;
	int			n;

	for (n = 0; pos < len && n < NW_TAG_MAX_LINE; n++)
	{
		uint32_t	cp;

		pos += (size_t) nw_utf8_decode(s + pos, s + len, &cp);
		if (cp == ' ')
			space = pos;
	}
	return pos == len || space == 0 ? pos : space;
}

/* The weights of all features of a character, added up for each label. */
static void
add_weights(const nw_tag_model *model, const uint64_t *features, int n, int16_t *sum)
{
	const unsigned char *line[NW_TAG_MAX_FEATURES];
	int16_t		acc[LANES] = {0};
	int			i;
	int			k;

	for (i = 0; i < n; i++)
	{
		line[i] = model->table +
			(size_t) nw_tag_model_line(features[i], model->lines) * NW_TAG_MODEL_LINE;
#if defined(__GNUC__)
		__builtin_prefetch(line[i]);
#endif
	}
	for (i = 0; i < n; i++)
	{
		const unsigned char *entry = line[i];
		uint32_t	print = nw_tag_model_print(features[i]);
		int			e;

		for (e = 0; e < NW_TAG_MODEL_ENTRIES; e++, entry += NW_TAG_MODEL_ENTRY)
		{
			const signed char *weight = (const signed char *) entry;

			/* one load, as compilers see; the first byte is a weight */
			if (((uint32_t) entry[12] | (uint32_t) entry[13] << 8 | (uint32_t) entry[14] << 16 |
				 (uint32_t) entry[15] << 24) >>
					8 !=
				print)
				continue;
			for (k = 0; k < LANES; k++)
				acc[k] = (int16_t) (acc[k] + weight[k]);
			break;
		}
	}
	/* what was added up there are fingerprints */
	for (k = LABELS; k < LANES; k++)
		acc[k] = 0;
	memcpy(sum, acc, sizeof(acc));
}

static inline int16_t
larger(int16_t a, int16_t b)
{
	return a > b ? a : b;
}

/* out[k] is the best of score[a] + step[a][k], less the best of all. */
static inline void
best_of(const int16_t *score, int16_t step[LABELS][LANES], const int16_t *local, int16_t *out)
{
	int16_t		best[LANES];
	int16_t		half[LANES / 2];
	int16_t		top;
	int			a;
	int			k;

	for (k = 0; k < LANES; k++)
		best[k] = 2 * HOPELESS;
	for (a = 0; a < LABELS; a++)
	{
		const int16_t *row = step[a];
		int16_t		from = score[a];

		for (k = 0; k < LANES; k++)
			best[k] = larger(best[k], (int16_t) (row[k] + from));
	}
	if (local)
		for (k = 0; k < LANES; k++)
			best[k] = (int16_t) (best[k] + local[k]);
	/* the lanes without a label are hopeless: all can be compared, by halves */
	for (k = 0; k < LANES / 2; k++)
		half[k] = larger(best[k], best[k + LANES / 2]);
	for (k = 0; k < LANES / 4; k++)
		half[k] = larger(half[k], half[k + LANES / 4]);
	top = larger(larger(half[0], half[1]), larger(half[2], half[3]));
	for (k = 0; k < LANES; k++)
		out[k] = (int16_t) (best[k] - top > HOPELESS ? best[k] - top : HOPELESS);
}

/* The first character: nothing is before it that its label follows, as in training. */
static void
begin(const int16_t *local, int16_t *out)
{
	int16_t		top = local[NW_TAG_OUTSIDE];
	int			k;

	for (k = 1; k < LABELS; k += 2)
		top = larger(top, local[k]);
	for (k = 0; k < LANES; k++)
	{
		bool		may_begin = k < LABELS && may_follow(NW_TAG_OUTSIDE, k);

		out[k] = (int16_t) (may_begin ? local[k] - top : HOPELESS);
	}
}

static void
run_forward(nw_tagger *t, int n)
{
	/* where a locked character stands */
	static const int16_t only_outside[LANES] = {
		0, HOPELESS, HOPELESS, HOPELESS, HOPELESS, HOPELESS, HOPELESS, HOPELESS,
		HOPELESS, HOPELESS, HOPELESS, HOPELESS, HOPELESS, HOPELESS, HOPELESS, HOPELESS,
	};
	int			i;

	for (i = 0; i < n; i++)
	{
		if (t->line.locked[i])
			memcpy(t->forward[i], only_outside, sizeof(only_outside));
		else if (i == 0)
			begin(t->local[i], t->forward[i]);
		else
			best_of(t->forward[i - 1], t->follows, t->local[i], t->forward[i]);
	}
}

/* behind[i][a]: the best that can follow label a at i. */
static void
run_backward(nw_tagger *t, int n)
{
	int			i;
	int			k;

	memset(t->behind[n - 1], 0, sizeof(t->behind[0]));
	for (i = n - 2; i >= 0; i--)
	{
		int16_t		score[LANES];

		for (k = 0; k < LANES; k++)
			score[k] = (int16_t) (t->behind[i + 1][k] + t->local[i + 1][k]);
		if (t->line.locked[i + 1])
			for (k = 1; k < LANES; k++)
				score[k] = HOPELESS;
		best_of(score, t->leads, NULL, t->behind[i]);
	}
}

/* By how much the label at i beats the best path with another there. */
static int32_t
margin_at(const nw_tagger *t, int i, int label)
{
	int32_t		other = 4 * HOPELESS;
	int			b;

	for (b = 0; b < LABELS; b++)
		if (b != label && t->forward[i][b] + t->behind[i][b] > other)
			other = t->forward[i][b] + t->behind[i][b];
	return t->forward[i][label] + t->behind[i][label] - other;
}

/* The first of the best of score[k] + step[k]. */
static int
best_at(const int16_t *score, const int16_t *step)
{
	int16_t		sum[LANES];
	int			best = 0;
	int			k;

	for (k = 0; k < LANES; k++)
		sum[k] = (int16_t) (score[k] + step[k]);
	for (k = 1; k < LABELS; k++)
		if (sum[k] > sum[best])
			best = k;
	return best;
}

/* The labels of the best path of n characters; false when all are O. */
static bool
trace(const nw_tagger *t, int n, uint8_t *label)
{
	static const int16_t nothing[LANES];
	bool		any = false;
	int			best = best_at(t->forward[n - 1], nothing);
	int			i;

	for (i = n - 1; i >= 0 && i < NW_TAG_MAX_LINE; i--)
	{
		label[i] = (uint8_t) best;
		any |= best != NW_TAG_OUTSIDE;
		if (i > 0)
			best = best_at(t->forward[i - 1], t->leads[best]);
	}
	return any;
}

int
nw_tagger_line(nw_tagger *t, const char *s, size_t len, const uint8_t *rules,
			   nw_tag_span *spans, int max, size_t *read)
{
	uint64_t	features[NW_TAG_MAX_FEATURES];
	uint8_t		label[NW_TAG_MAX_LINE];
	int			n_spans = 0;
	int			n;
	int			i;

	*read = piece(s, len);
	nw_tag_prepare(&t->line, s, *read, rules);
	n = t->line.n;
	if (n == 0 || t->model.lines == 0)
		return 0;
	for (i = 0; i < n; i++)
	{
		if (t->line.locked[i])
			memset(t->local[i], 0, sizeof(t->local[i]));
		else
			add_weights(&t->model, features, nw_tag_features(&t->line, i, features), t->local[i]);
	}
	run_forward(t, n);
	if (!trace(t, n, label))
		return 0;
	run_backward(t, n);
	for (i = 0; i < n && n_spans < max;)
	{
		nw_tag_span *span = &spans[n_spans];
		int			end;

		if (label[i] == NW_TAG_OUTSIDE)
		{
			i++;
			continue;
		}
		span->margin = margin_at(t, i, label[i]);
		for (end = i + 1; end < n && label[end] != NW_TAG_OUTSIDE && label[end] % 2 == 0; end++)
		{
			int32_t		margin = margin_at(t, end, label[end]);

			if (margin < span->margin)
				span->margin = margin;
		}
		/* and it ends here: what follows is not its further character */
		if (end < n && margin_at(t, end, label[end]) < span->margin)
			span->margin = margin_at(t, end, label[end]);
		/* fits: margins are less than 6 * 12,000 */
		span->margin = span->margin * 25600 / t->model.unit;
		span->off = t->line.off[i];
		span->len = t->line.off[end] - t->line.off[i];
		span->class = (uint8_t) ((label[i] - 1) / 2);
		n_spans++;
		i = end;
	}
	return n_spans;
}
