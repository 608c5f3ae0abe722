/*
 * tools/train-tagger.c
 *		train-tagger [options] NER_DIR > model
 *
 * Trains the tagger of src/core/entity/tagger.c: an averaged structured
 * perceptron with a margin over the features of tag_features.h.  NER_DIR holds
 * klue_ner_train.tsv (gold) and klue_train_silver.tsv (marked by machine).
 *
 *	--fold K/N		leave every N-th gold sentence, from the K-th on, out and print F1 on these; no model
 *	--gold-only		without the silver sentences
 *	--share P		only P percent of all training sentences (learning curve)
 *	--epochs E		passes over the data (12)
 *	--silver W		the weight of a silver sentence in percent (50)
 *	--size N		entries of the model (200,000)
 *
 * Everything is in a fixed order: the same bytes on every run.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/entity/extract.h"
#include "core/entity/tag_features.h"
#include "core/entity/tag_rules.h"
#include "core/text/text.h"
#include "core/text/utf8.h"

#define LABELS NW_TAG_LABELS

static const char class_names[NW_TAG_CLASSES][3] = {"PS", "LC", "OG", "DT", "TI", "QT"};

typedef struct sentence
{
	int			n;
	uint8_t    *label;
	uint32_t   *feature;		/* n lists */
	uint32_t   *first;			/* n + 1 */
	bool		gold;
	bool		held;
} sentence;

static sentence *sentences;
static size_t n_sentences;
static size_t room;

/* ---- features to numbers */
typedef struct slot
{
	uint64_t	hash;
	uint32_t	id;
	uint32_t	count;
} slot;
static slot *slots;
static size_t n_slots = (size_t) 1 << 25;
static uint32_t n_features;

static void *
must(void *p)
{
	if (!p)
	{
		fprintf(stderr, "train-tagger: out of memory\n");
		exit(1);
	}
	return p;
}

static slot *
slot_of(uint64_t hash)
{
	size_t		i = (size_t) (hash * UINT64_C(0x9E3779B97F4A7C15) >> 20) & (n_slots - 1);

	while (slots[i].count != 0 && slots[i].hash != hash)
		i = (i + 1) & (n_slots - 1);
	return &slots[i];
}

static void *
get(size_t size)
{
	return must(malloc(size));
}

static const nw_host host = {get, free, NULL};

/* Adds a sentence of "chars" characters and their labels. */
static void
add_sentence(const char *text, size_t len, const uint8_t *labels, int chars, bool gold, bool held)
{
	nw_arena	arena;
	nw_text		folded;
	nw_entities found;
	static nw_tag_line line;
	uint8_t    *rules;
	sentence   *s;
	uint64_t	features[NW_TAG_MAX_FEATURES];
	size_t		n = 0;
	size_t		max;
	int			i;

	nw_arena_begin(&arena, &host);
	nw_text_fold(&folded, &arena, text, len, NW_FOLD_READ);
	if (nw_utf8_count(folded.str, folded.len) != (size_t) chars || chars > NW_TAG_MAX_LINE || chars == 0)
	{
		nw_arena_end(&arena);
		return;
	}
	nw_entities_extract(&folded, false, 0, &found);
	rules = nw_tag_rules(&arena, &found, folded.len);
	nw_tag_prepare(&line, folded.str, folded.len, rules);
	if (n_sentences == room)
	{
		room = room ? room * 2 : 1024;
		sentences = must(realloc(sentences, room * sizeof(sentence)));
	}
	s = &sentences[n_sentences++];
	s->n = line.n;
	s->gold = gold;
	s->held = held;
	s->label = get((size_t) line.n);
	memcpy(s->label, labels, (size_t) line.n);
	s->first = get(((size_t) line.n + 1) * sizeof(uint32_t));
	max = (size_t) line.n * NW_TAG_MAX_FEATURES;
	s->feature = get(max * sizeof(uint32_t));
	for (i = 0; i < line.n; i++)
	{
		int			k;
		int			m = nw_tag_features(&line, i, features);

		s->first[i] = (uint32_t) n;
		for (k = 0; k < m; k++)
		{
			slot	   *at = slot_of(features[k]);

			if (at->count == 0)
			{
				if (held)
				{
					s->feature[n++] = UINT32_MAX;
					continue;
				}
				at->hash = features[k];
				at->id = n_features++;
				if (n_features > n_slots / 2)
				{
					fprintf(stderr, "train-tagger: too many features\n");
					exit(1);
				}
			}
			if (!held)
				at->count++;
			s->feature[n++] = at->id;
		}
	}
	s->first[line.n] = (uint32_t) n;
	s->feature = must(realloc(s->feature, n * sizeof(uint32_t)));
	nw_arena_end(&arena);
}

static int
class_of(const char *s)
{
	int			i;

	for (i = 0; i < NW_TAG_CLASSES; i++)
		if (memcmp(s, class_names[i], 2) == 0)
			return i;
	return -1;
}

/* percent of the training sentences, by a fixed scramble of their numbers */
static bool
in_share(size_t number, int share)
{
	return (int) ((number * UINT64_C(2654435761) >> 7) % 100) < share;
}

static void
read_gold(const char *dir, int fold, int folds, int share, bool held_pass)
{
	char		path[4096];
	static char line[1 << 16];
	static char text[1 << 16];
	static uint8_t labels[1 << 14];
	size_t		len = 0;
	int			chars = 0;
	size_t		number = 0;
	FILE	   *in;

	snprintf(path, sizeof(path), "%s/klue_ner_train.tsv", dir);
	in = fopen(path, "r");
	if (!in)
	{
		perror(path);
		exit(1);
	}
	for (;;)
	{
		char	   *tab;
		bool		more = fgets(line, sizeof(line), in) != NULL;

		if (!more || line[0] == '\n')
		{
			if (chars > 0)
			{
				bool		held = folds > 0 && number % (size_t) folds == (size_t) fold;

				if (held == held_pass && (held || in_share(number, share)))
					add_sentence(text, len, labels, chars, true, held);
				number++;
			}
			len = 0;
			chars = 0;
			if (!more)
				break;
			continue;
		}
		if (line[0] == '#' && line[1] == '#')
			continue;
		tab = strchr(line, '\t');
		if (!tab || chars == (int) sizeof(labels))
			continue;
		memcpy(text + len, line, (size_t) (tab - line));
		len += (size_t) (tab - line);
		labels[chars] = 0;
		if (tab[1] != 'O')
			labels[chars] = (uint8_t) (tab[1] == 'B' ? NW_TAG_BEGIN(class_of(tab + 3)) : NW_TAG_INSIDE(class_of(tab + 3)));
		chars++;
	}
	fclose(in);
}

static void
read_silver(const char *dir, int share)
{
	char		path[4096];
	static char line[1 << 16];
	static uint8_t labels[1 << 14];
	size_t		number = 0;
	FILE	   *in;

	snprintf(path, sizeof(path), "%s/klue_train_silver.tsv", dir);
	in = fopen(path, "r");
	if (!in)
	{
		perror(path);
		exit(1);
	}
	while (fgets(line, sizeof(line), in))
	{
		char	   *text;
		char	   *spans;
		size_t		chars;

		number++;
		if (line[0] == '#' || !(text = strchr(line, '\t')) || !(spans = strchr(text + 1, '\t')))
			continue;
		text++;
		*spans++ = '\0';
		chars = nw_utf8_count(text, strlen(text));
		if (chars > sizeof(labels) || !in_share(number, share))
			continue;
		memset(labels, 0, chars);
		while (*spans && *spans != '\n')
		{
			char	   *next;
			unsigned long from = strtoul(spans, &next, 10);
			unsigned long to = strtoul(next + 1, &next, 10);
			int			class = class_of(next + 1);
			unsigned long i;

			for (i = from; i < to && i < chars; i++)
				labels[i] = (uint8_t) (i == from ? NW_TAG_BEGIN(class) : NW_TAG_INSIDE(class));
			spans = next + 3;
			while (*spans == ' ')
				spans++;
		}
		add_sentence(text, strlen(text), labels, (int) chars, false, false);
	}
	fclose(in);
}

/* ---- the perceptron */
static float *weight;			/* [feature][LABELS] */
static float *total;			/* the sum of (step * change), for the average */
static float transition[LABELS][LABELS];
static float transition_total[LABELS][LABELS];
static double step_no = 1;

static bool
legal(int from, int to)
{
	return to == NW_TAG_OUTSIDE || to % 2 == 1 || from == to || from == to - 1;
}

static void
decode(const sentence *s, const uint8_t *gold, float margin, uint8_t *out)
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
			if (s->feature[k] != UINT32_MAX)
			{
				const float *w = weight + (size_t) s->feature[k] * LABELS;

				for (b = 0; b < LABELS; b++)
					local[b] += w[b];
			}
		for (b = 0; b < LABELS; b++)
		{
			float		top = -1e30f;
			int			from = 0;

			if (i == 0)
				top = legal(0, b) ? 0 : -1e30f;
			else
				for (a = 0; a < LABELS; a++)
					if (legal(a, b) && score[i - 1][a] + transition[a][b] > top)
					{
						top = score[i - 1][a] + transition[a][b];
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
		out[i] = (uint8_t) best;
		best = back[i][best];
	}
}

static void
update(const sentence *s, const uint8_t *guess, float rate)
{
	int			i;

	for (i = 0; i < s->n; i++)
	{
		uint32_t	k;

		if (i > 0 && (guess[i - 1] != s->label[i - 1] || guess[i] != s->label[i]))
		{
			transition[s->label[i - 1]][s->label[i]] += rate;
			transition_total[s->label[i - 1]][s->label[i]] += (float) (rate * step_no);
			transition[guess[i - 1]][guess[i]] -= rate;
			transition_total[guess[i - 1]][guess[i]] -= (float) (rate * step_no);
		}
		if (guess[i] == s->label[i])
			continue;
		for (k = s->first[i]; k < s->first[i + 1]; k++)
		{
			size_t		at = (size_t) s->feature[k] * LABELS;

			weight[at + s->label[i]] += rate;
			total[at + s->label[i]] += (float) (rate * step_no);
			weight[at + guess[i]] -= rate;
			total[at + guess[i]] -= (float) (rate * step_no);
		}
	}
}

static void
measure(const char *name)
{
	long		right[NW_TAG_CLASSES + 1] = {0};
	long		got[NW_TAG_CLASSES + 1] = {0};
	long		marked[NW_TAG_CLASSES + 1] = {0};
	size_t		j;
	int			c;

	for (j = 0; j < n_sentences; j++)
	{
		const sentence *s = &sentences[j];
		uint8_t		guess[NW_TAG_MAX_LINE + 1];
		int			i;

		if (!s->held)
			continue;
		decode(s, NULL, 0, guess);
		for (i = 0; i < s->n; i++)
		{
			int			end;
			int			gold_end;

			if (s->label[i] % 2 == 1)
				marked[s->label[i] / 2]++;
			if (guess[i] % 2 != 1)
				continue;
			c = guess[i] / 2;
			got[c]++;
			for (end = i + 1; end < s->n && guess[end] == guess[i] + 1; end++)
				;
			for (gold_end = i + 1; gold_end < s->n && s->label[gold_end] == guess[i] + 1; gold_end++)
				;
			right[c] += s->label[i] == guess[i] && end == gold_end;
		}
	}
	for (c = 0; c < NW_TAG_CLASSES; c++)
	{
		right[NW_TAG_CLASSES] += right[c];
		got[NW_TAG_CLASSES] += got[c];
		marked[NW_TAG_CLASSES] += marked[c];
	}
	fprintf(stderr, "%s", name);
	for (c = 0; c <= NW_TAG_CLASSES; c++)
		fprintf(stderr, "  %s %.3f", c < NW_TAG_CLASSES ? class_names[c] : "all",
				got[c] + marked[c] ? 2.0 * right[c] / (got[c] + marked[c]) : 0.0);
	fprintf(stderr, "  (P %.3f R %.3f)\n", (double) right[6] / (got[6] ? got[6] : 1), (double) right[6] / (marked[6] ? marked[6] : 1));
}

static uint64_t seed = 1;

static uint32_t
next_random(void)
{
	seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t) (seed >> 33);
}

int
main(int argc, char **argv)
{
	int			fold = 0;
	int			folds = 0;
	int			share = 100;
	int			epochs = 12;
	int			silver = 50;
	float		margin = 1;
	bool		gold_only = false;
	const char *dir = NULL;
	size_t	   *order;
	size_t		n_train = 0;
	size_t		j;
	int			e;
	int			i;

	for (i = 1; i < argc; i++)
	{
		if (strcmp(argv[i], "--fold") == 0 && i + 1 < argc)
			sscanf(argv[++i], "%d/%d", &fold, &folds);
		else if (strcmp(argv[i], "--gold-only") == 0)
			gold_only = true;
		else if (strcmp(argv[i], "--share") == 0 && i + 1 < argc)
			share = atoi(argv[++i]);
		else if (strcmp(argv[i], "--epochs") == 0 && i + 1 < argc)
			epochs = atoi(argv[++i]);
		else if (strcmp(argv[i], "--silver") == 0 && i + 1 < argc)
			silver = atoi(argv[++i]);
		else if (strcmp(argv[i], "--margin") == 0 && i + 1 < argc)
			margin = (float) atof(argv[++i]);
		else
			dir = argv[i];
	}
	if (!dir)
	{
		fprintf(stderr, "usage: train-tagger [--fold K/N] [--gold-only] [--share P] [--epochs E] [--silver W] NER_DIR\n");
		return 1;
	}
	slots = must(calloc(n_slots, sizeof(slot)));
	read_gold(dir, fold, folds, share, false);
	if (!gold_only)
		read_silver(dir, share);
	n_train = n_sentences;
	if (folds > 0)
		read_gold(dir, fold, folds, share, true);
	fprintf(stderr, "%zu sentences to learn from, %zu to measure, %u features\n", n_train, n_sentences - n_train, n_features);

	/* features that occur once say nothing about others */
	{
		uint8_t    *once = must(calloc(n_features, 1));

		for (j = 0; j < n_slots; j++)
			if (slots[j].count == 1)
				once[slots[j].id] = 1;
		for (j = 0; j < n_sentences; j++)
		{
			sentence   *s = &sentences[j];
			uint32_t	n = 0;
			int			k;

			for (k = 0; k < s->n; k++)
			{
				uint32_t	from = s->first[k];
				uint32_t	m;

				s->first[k] = n;
				for (m = from; m < s->first[k + 1]; m++)
					if (s->feature[m] != UINT32_MAX && !once[s->feature[m]])
						s->feature[n++] = s->feature[m];
			}
			s->first[s->n] = n;
		}
		free(once);
	}
	weight = must(calloc((size_t) n_features * LABELS, sizeof(float)));
	total = must(calloc((size_t) n_features * LABELS, sizeof(float)));
	order = get(n_train * sizeof(size_t));
	for (j = 0; j < n_train; j++)
		order[j] = j;
	for (e = 0; e < epochs; e++)
	{
		size_t		wrong = 0;

		for (j = n_train - 1; j > 0; j--)
		{
			size_t		k = next_random() % (j + 1);
			size_t		swap = order[j];

			order[j] = order[k];
			order[k] = swap;
		}
		for (j = 0; j < n_train; j++)
		{
			const sentence *s = &sentences[order[j]];
			uint8_t		guess[NW_TAG_MAX_LINE + 1];

			decode(s, s->label, margin, guess);
			if (memcmp(guess, s->label, (size_t) s->n) != 0)
			{
				wrong++;
				update(s, guess, s->gold ? 1.0f : (float) silver / 100);
			}
			step_no++;
		}
		if (folds > 0 && (e % 3 == 2 || e == epochs - 1))
		{
			char		name[64];
			float	   *kept = get((size_t) n_features * LABELS * sizeof(float));
			float		kept_transition[LABELS][LABELS];
			size_t		k;

			memcpy(kept, weight, (size_t) n_features * LABELS * sizeof(float));
			memcpy(kept_transition, transition, sizeof(transition));
			for (k = 0; k < (size_t) n_features * LABELS; k++)
				weight[k] -= (float) (total[k] / step_no);
			for (i = 0; i < LABELS * LABELS; i++)
				transition[i / LABELS][i % LABELS] -= (float) (transition_total[i / LABELS][i % LABELS] / step_no);
			snprintf(name, sizeof(name), "epoch %d (%zu wrong)", e + 1, wrong);
			measure(name);
			memcpy(weight, kept, (size_t) n_features * LABELS * sizeof(float));
			memcpy(transition, kept_transition, sizeof(transition));
			free(kept);
		}
	}
	return 0;
}
