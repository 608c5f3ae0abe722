/*
 * core/entity/tagger.c
 *		The likeliest labels of a line.
 */
#include "core/entity/tagger.h"

#include <string.h>

#include "core/text/utf8.h"

#define LABELS NW_TAG_LABELS
#define IMPOSSIBLE (-(1 << 28))

void
nw_tagger_begin(nw_tagger *tagger)
{
	nw_tag_model_get(&tagger->model);
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
	int16_t		acc[16] = {0};
	int			i;
	int			k;

#if defined(__GNUC__)
	for (i = 0; i < n; i++)
		__builtin_prefetch(model->table + (size_t) nw_tag_model_line(features[i], model->lines) * NW_TAG_MODEL_LINE);
#endif
	for (i = 0; i < n; i++)
	{
		const unsigned char *entry = model->table +
			(size_t) nw_tag_model_line(features[i], model->lines) * NW_TAG_MODEL_LINE;
		uint32_t	print = nw_tag_model_print(features[i]);
		int			e;

		for (e = 0; e < NW_TAG_MODEL_ENTRIES; e++, entry += NW_TAG_MODEL_ENTRY)
		{
			if (((uint32_t) entry[13] | (uint32_t) entry[14] << 8 | (uint32_t) entry[15] << 16) != print)
				continue;
			for (k = 0; k < 16; k++)
				acc[k] = (int16_t) (acc[k] + (int8_t) entry[k]);
			break;
		}
	}
	memcpy(sum, acc, sizeof(acc));
}

/* B of a class, or O, may follow all; I only its own B and I. */
static inline int
first_before(int label)
{
	return label != NW_TAG_OUTSIDE && label % 2 == 0 ? label - 1 : 0;
}

static inline int
last_before(int label)
{
	return label != NW_TAG_OUTSIDE && label % 2 == 0 ? label : LABELS - 1;
}

static void
run_forward(nw_tagger *t, int n)
{
	int			i;
	int			b;
	int			a;

	for (b = 0; b < LABELS; b++)
		t->forward[0][b] = first_before(b) == 0 ? t->local[0][b] : IMPOSSIBLE;
	for (i = 1; i < n; i++)
		for (b = 0; b < LABELS; b++)
		{
			int32_t		top = 2 * IMPOSSIBLE;
			int			from = first_before(b);

			for (a = first_before(b); a <= last_before(b); a++)
			{
				int32_t		score = t->forward[i - 1][a] + t->model.transition[a][b];

				if (score > top)
				{
					top = score;
					from = a;
				}
			}
			t->forward[i][b] = top + t->local[i][b];
			t->back[i][b] = (uint8_t) from;
		}
}

/* behind[i][a]: the best that can follow label a at i. */
static void
run_backward(nw_tagger *t, int n)
{
	int			i;
	int			a;
	int			b;

	memset(t->behind[n - 1], 0, sizeof(t->behind[0]));
	for (i = n - 2; i >= 0; i--)
		for (a = 0; a < LABELS; a++)
		{
			int32_t		top = 2 * IMPOSSIBLE;

			for (b = 0; b < LABELS; b++)
			{
				int32_t		score;

				if (a < first_before(b) || a > last_before(b))
					continue;
				score = t->model.transition[a][b] + t->local[i + 1][b] + t->behind[i + 1][b];
				if (score > top)
					top = score;
			}
			t->behind[i][a] = top;
		}
}

/* By how much the label at i beats the best path with another there. */
static int32_t
margin_at(const nw_tagger *t, int i, int label)
{
	int32_t		best = t->forward[i][label] + t->behind[i][label];
	int32_t		other = 2 * IMPOSSIBLE;
	int			b;

	for (b = 0; b < LABELS; b++)
		if (b != label && t->forward[i][b] + t->behind[i][b] > other)
			other = t->forward[i][b] + t->behind[i][b];
	return best - other;
}

int
nw_tagger_line(nw_tagger *t, const char *s, size_t len, const uint8_t *rules, nw_tag_span *spans, int max, size_t *read)
{
	uint64_t	features[NW_TAG_MAX_FEATURES];
	uint8_t		label[NW_TAG_MAX_LINE];
	int			n_spans = 0;
	int			n;
	int			i;
	int			b;

	*read = piece(s, len);
	nw_tag_prepare(&t->line, s, *read, rules);
	n = t->line.n;
	if (n == 0)
		return 0;
	for (i = 0; i < n; i++)
		add_weights(&t->model, features, nw_tag_features(&t->line, i, features), t->local[i]);
	run_forward(t, n);
	run_backward(t, n);
	label[n - 1] = 0;
	for (b = 1; b < LABELS; b++)
		if (t->forward[n - 1][b] > t->forward[n - 1][label[n - 1]])
			label[n - 1] = (uint8_t) b;
	for (i = n - 1; i > 0; i--)
		label[i - 1] = t->back[i][label[i]];
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
		span->off = t->line.off[i];
		span->len = t->line.off[end] - t->line.off[i];
		span->class = (uint8_t) ((label[i] - 1) / 2);
		n_spans++;
		i = end;
	}
	return n_spans;
}
