/*
 * tools/train-tagger/learn.c
 *		The averaged structured perceptron, with a margin.
 */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/entity/tag_text.h"

#define IMPOSSIBLE (-1e30f)

static bool
may_follow(int from, int to)
{
	return to == NW_TAG_OUTSIDE || to % 2 == 1 || from == to || from == to - 1;
}

/* With "gold", every other label is worth "margin" more: what wins nevertheless wins clearly. */
static void
best_path(const weights *w, const sentence *s, const uint8_t *gold, float margin, uint8_t *label)
{
	static float score[NW_TAG_MAX_LINE][LABELS];
	static uint8_t back[NW_TAG_MAX_LINE][LABELS];
	int			i;
	int			a;
	int			b;
	int			best = 0;

	for (i = 0; i < s->n; i++)
	{
		float		local[LABELS];
		uint32_t	k;

		for (b = 0; b < LABELS; b++)
			local[b] = gold && gold[i] != b ? margin : 0;
		for (k = s->first[i]; k < s->first[i + 1]; k++)
		{
			const float *of = w->of + (size_t) s->feature[k] * LABELS;

			for (b = 0; b < LABELS; b++)
				local[b] += of[b];
		}
		for (b = 0; b < LABELS; b++)
		{
			float		top = IMPOSSIBLE;
			int			from = 0;

			if (i == 0)
				top = may_follow(NW_TAG_OUTSIDE, b) ? 0 : IMPOSSIBLE;
			else
				for (a = 0; a < LABELS; a++)
					if (may_follow(a, b) && score[i - 1][a] + w->transition[a][b] > top)
					{
						top = score[i - 1][a] + w->transition[a][b];
						from = a;
					}
			score[i][b] = top + local[b];
			back[i][b] = (uint8_t) from;
		}
	}
	for (b = 1; b < LABELS; b++)
		if (score[s->n - 1][b] > score[s->n - 1][best])
			best = b;
	for (i = s->n - 1; i >= 0; i--)
	{
		label[i] = (uint8_t) best;
		best = back[i][best];
	}
}

void
decode(const weights *w, const sentence *s, uint8_t *label)
{
	best_path(w, s, NULL, 0, label);
}

static weights
no_weights(uint32_t n_features)
{
	weights		w;

	memset(&w, 0, sizeof(w));
	w.n_features = n_features;
	w.of = get_zeroed((size_t) n_features * LABELS + 1, sizeof(float));
	return w;
}

void
weights_free(weights *w)
{
	free(w->of);
	w->of = NULL;
}

/* Adds "by" to a weight, and to the sum over time from which its average is had. */
static inline void
add(float *weight, float *over_time, float by, double step)
{
	*weight += by;
	*over_time += (float) (by * step);
}

static void
update(weights *w, weights *over_time, const sentence *s, const uint8_t *guess, float rate,
	   double step)
{
	int			i;

	for (i = 0; i < s->n; i++)
	{
		int			right = s->label[i];
		int			wrong = guess[i];
		uint32_t	k;

		if (i > 0 && (guess[i - 1] != s->label[i - 1] || wrong != right))
		{
			int			before = s->label[i - 1];

			add(&w->transition[before][right], &over_time->transition[before][right], rate, step);
			before = guess[i - 1];
			add(&w->transition[before][wrong], &over_time->transition[before][wrong], -rate, step);
		}
		if (wrong == right)
			continue;
		for (k = s->first[i]; k < s->first[i + 1]; k++)
		{
			size_t		at = (size_t) s->feature[k] * LABELS;

			add(w->of + at + right, over_time->of + at + right, rate, step);
			add(w->of + at + wrong, over_time->of + at + wrong, -rate, step);
		}
	}
}

static uint64_t seed;

static uint32_t
next_random(void)
{
	seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t) (seed >> 33);
}

static void
shuffle(size_t *order, size_t n)
{
	size_t		j;

	for (j = n - 1; j > 0; j--)
	{
		size_t		k = next_random() % (j + 1);
		size_t		swap = order[j];

		order[j] = order[k];
		order[k] = swap;
	}
}

/* One run over the sentences; its averaged weights are added to "sum". */
static void
run(const corpus *c, const learning *how, weights *sum)
{
	weights		w = no_weights(c->n_features);
	weights		over_time = no_weights(c->n_features);
	size_t	   *order = get(c->n_train * sizeof(size_t));
	double		step = 1;
	size_t		j;
	int			epoch;
	int			a;
	int			b;

	for (j = 0; j < c->n_train; j++)
		order[j] = j;
	for (epoch = 0; epoch < how->epochs; epoch++)
	{
		shuffle(order, c->n_train);
		for (j = 0; j < c->n_train; j++)
		{
			const sentence *s = &c->sentence[order[j]];
			uint8_t		guess[NW_TAG_MAX_LINE];

			best_path(&w, s, s->label, how->margin, guess);
			if (memcmp(guess, s->label, (size_t) s->n) != 0)
				update(&w, &over_time, s, guess, s->gold ? 1.0f : how->silver, step);
			step++;
		}
	}
	for (j = 0; j < (size_t) c->n_features * LABELS; j++)
		sum->of[j] += w.of[j] - (float) (over_time.of[j] / step);
	for (a = 0; a < LABELS; a++)
		for (b = 0; b < LABELS; b++)
			sum->transition[a][b] += w.transition[a][b] -
				(float) (over_time.transition[a][b] / step);
	free(order);
	weights_free(&w);
	weights_free(&over_time);
}

weights
learn(const corpus *c, const learning *how)
{
	weights		sum = no_weights(c->n_features);
	int			i;

	for (i = 0; i < how->seeds; i++)
	{
		seed = (uint64_t) i + 1;
		run(c, how, &sum);
	}
	return sum;
}

/* Where the span ends that begins at i. */
static int
span_end(const uint8_t *label, int n, int i)
{
	int			end;

	for (end = i + 1; end < n && label[end] == label[i] + 1; end++)
		;
	return end;
}

void
measure(const char *name, const corpus *c, const weights *w)
{
	long		right[NW_TAG_CLASSES + 1] = {0};
	long		got[NW_TAG_CLASSES + 1] = {0};
	long		marked[NW_TAG_CLASSES + 1] = {0};
	size_t		j;
	int			k;

	if (c->n == c->n_train)
		return;
	for (j = c->n_train; j < c->n; j++)
	{
		const sentence *s = &c->sentence[j];
		uint8_t		guess[NW_TAG_MAX_LINE];
		int			i;

		decode(w, s, guess);
		for (i = 0; i < s->n; i++)
		{
			if (s->label[i] % 2 == 1)
				marked[s->label[i] / 2]++;
			if (guess[i] % 2 != 1)
				continue;
			k = guess[i] / 2;
			got[k]++;
			right[k] += guess[i] == s->label[i] &&
				span_end(guess, s->n, i) == span_end(s->label, s->n, i);
		}
	}
	fprintf(stderr, "%-8s", name);
	for (k = 0; k <= NW_TAG_CLASSES; k++)
	{
		fprintf(stderr, "  %s %.4f", k < NW_TAG_CLASSES ? nw_tag_class_name(k) : "all",
				got[k] + marked[k] ? 2.0 * (double) right[k] / (double) (got[k] + marked[k]) : 0.0);
		if (k == NW_TAG_CLASSES)
			break;
		right[NW_TAG_CLASSES] += right[k];
		got[NW_TAG_CLASSES] += got[k];
		marked[NW_TAG_CLASSES] += marked[k];
	}
	fprintf(stderr, "  (marked %ld, found %ld, right %ld)\n", marked[k], got[k], right[k]);
}
