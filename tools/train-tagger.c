/*
 * tools/train-tagger.c
 *		train-tagger [options] --model FILE NER_DIR
 *
 * Trains the tagger of src/core/entity/tagger.c: an averaged structured
 * perceptron with a margin over the features of tag_features.h.  NER_DIR holds
 * klue_ner_train.tsv (gold) and klue_train_silver.tsv (marked by machine).
 *
 *	--fold K/N		leave every N-th gold sentence, from the K-th on, out and print F1 on these; no model
 *	--gold-only		without the silver sentences
 *	--share P		only P percent of all training sentences (learning curve)
 *	--epochs E		passes over the data (9)
 *	--silver W		the weight of a silver sentence in percent (50)
 *	--lines N		lines of the model, of 64 bytes and four entries (58,000)
 *	--model FILE	where to write the model; also with --fold
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
#include "core/entity/tag_model.h"
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
	nw_entities_by_rules(&folded, false, 0, &found);
	rules = nw_tag_rules(&arena, &found, folded.len, NULL);
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

/* ---- the model */
typedef struct candidate
{
	uint64_t	hash;
	float		gain;
	uint32_t	id;
} candidate;

static int
by_gain(const void *a, const void *b)
{
	const candidate *x = a;
	const candidate *y = b;

	if (x->gain != y->gain)
		return x->gain > y->gain ? -1 : 1;
	return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static void
put32(unsigned char *p, uint32_t v)
{
	p[0] = (unsigned char) v;
	p[1] = (unsigned char) (v >> 8);
	p[2] = (unsigned char) (v >> 16);
	p[3] = (unsigned char) (v >> 24);
}

static int
rounded(float v, int limit)
{
	int			n = (int) (v < 0 ? v - 0.5f : v + 0.5f);

	return n > limit ? limit : n < -limit ? -limit : n;
}

/* Lines are filled in the order of what an entry is worth: its greatest weight, and how often it is met. */
static void
write_model(const char *path, uint32_t lines)
{
	size_t		size = NW_TAG_MODEL_HEADER + (size_t) lines * NW_TAG_MODEL_LINE;
	unsigned char *bytes = must(calloc(size, 1));
	candidate  *all = get((size_t) n_features * sizeof(candidate));
	uint32_t	n = 0;
	uint32_t	used = 0;
	uint32_t	crc = 0xFFFFFFFF;
	float		top = 0;
	float		scale;
	size_t		j;
	int			i;
	FILE	   *out;

	for (j = 0; j < n_slots; j++)
	{
		const float *w = weight + (size_t) slots[j].id * LABELS;
		float		most = 0;

		if (slots[j].count < 2)
			continue;
		for (i = 0; i < LABELS; i++)
			if (w[i] > most || -w[i] > most)
				most = w[i] < 0 ? -w[i] : w[i];
		if (most == 0)
			continue;
		all[n].hash = slots[j].hash;
		all[n].id = slots[j].id;
		all[n].gain = most * (slots[j].count >= 8 ? 1.0f : slots[j].count >= 4 ? 0.85f : 0.7f);
		n++;
	}
	qsort(all, n, sizeof(candidate), by_gain);
	/* all but the thousandth part of the weights fit into a byte */
	{
		size_t		many = n < 200000 ? n : 200000;

		top = all[many / 1000].gain;
	}
	scale = 127 / top;
	for (j = 0; j < n; j++)
	{
		unsigned char *entry = bytes + NW_TAG_MODEL_HEADER + (size_t) nw_tag_model_line(all[j].hash, lines) * NW_TAG_MODEL_LINE;
		uint32_t	print = nw_tag_model_print(all[j].hash);
		const float *w = weight + (size_t) all[j].id * LABELS;
		bool		any = false;
		int			e;

		for (i = 0; i < LABELS; i++)
			any |= rounded(w[i] * scale, 127) != 0;
		for (e = 0; any && e < NW_TAG_MODEL_ENTRIES; e++, entry += NW_TAG_MODEL_ENTRY)
		{
			uint32_t	there = (uint32_t) entry[13] | (uint32_t) entry[14] << 8 | (uint32_t) entry[15] << 16;

			if (there == print)
				break;
			if (there != 0)
				continue;
			for (i = 0; i < LABELS; i++)
				entry[i] = (unsigned char) (signed char) rounded(w[i] * scale, 127);
			entry[13] = (unsigned char) print;
			entry[14] = (unsigned char) (print >> 8);
			entry[15] = (unsigned char) (print >> 16);
			used++;
			break;
		}
	}
	for (i = 0; i < LABELS * LABELS; i++)
	{
		int			v = rounded(transition[i / LABELS][i % LABELS] * scale, 32767);

		bytes[NW_TAG_MODEL_TRANSITION + 2 * i] = (unsigned char) v;
		bytes[NW_TAG_MODEL_TRANSITION + 2 * i + 1] = (unsigned char) (v >> 8);
	}
	memcpy(bytes, "NWTAGGER", 8);
	put32(bytes + 8, 1);
	put32(bytes + 12, NW_TAG_FEATURE_SET);
	put32(bytes + 16, lines);
	put32(bytes + 20, used);
	put32(bytes + 24, LABELS);
	snprintf((char *) bytes + 32, 64, "KLUE-NER 1.1, %s", "gold and silver sentences");
	snprintf((char *) bytes + 96, 416, "%s",
			 "CC BY-SA 4.0. Trained on sentences of KLUE-NER v1.1 (KLUE benchmark, Park et al. 2021; corrections and raw text by the "
			 "korean-named-entity project; forms of KONEC) and names of mecab-ko-dic (Apache-2.0). "
			 "https://creativecommons.org/licenses/by-sa/4.0/");
	for (j = 32; j < size; j++)
	{
		crc ^= bytes[j];
		for (i = 0; i < 8; i++)
			crc = crc >> 1 ^ (crc & 1 ? UINT32_C(0x82F63B78) : 0);
	}
	put32(bytes + 28, ~crc);
	out = fopen(path, "w");
	if (!out || fwrite(bytes, size, 1, out) != 1 || fclose(out) != 0)
	{
		perror(path);
		exit(1);
	}
	fprintf(stderr, "%u entries of %u candidates in %zu bytes, 1/%.1f a step\n", used, n, size, scale);
	free(bytes);
	free(all);
}

int
main(int argc, char **argv)
{
	int			fold = 0;
	int			folds = 0;
	int			share = 100;
	int			epochs = 9;
	int			silver = 50;
	float		margin = 1;
	int			lines = 58000;
	const char *model_path = NULL;
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
		else if (strcmp(argv[i], "--lines") == 0 && i + 1 < argc)
			lines = atoi(argv[++i]);
		else if (strcmp(argv[i], "--model") == 0 && i + 1 < argc)
			model_path = argv[++i];
		else
			dir = argv[i];
	}
	if (!dir)
	{
		fprintf(stderr, "usage: train-tagger [--fold K/N] [--gold-only] [--share P] [--epochs E] [--silver W] [--lines N] [--model FILE] NER_DIR\n");
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
	if (model_path)
	{
		size_t		k;

		for (k = 0; k < (size_t) n_features * LABELS; k++)
			weight[k] -= (float) (total[k] / step_no);
		for (i = 0; i < LABELS * LABELS; i++)
			transition[i / LABELS][i % LABELS] -= (float) (transition_total[i / LABELS][i % LABELS] / step_no);
		write_model(model_path, (uint32_t) lines);
	}
	return 0;
}
