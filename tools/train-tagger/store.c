/*
 * tools/train-tagger/store.c
 *		Weights as the model file of core/entity/tag_model.h holds them.
 */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The bytes of an entry: 13 weights, and the fingerprint. */
#define PRINT_AT LABELS

typedef struct candidate
{
	uint64_t	hash;
	float		worth;
	uint32_t	feature;
} candidate;

static int
by_worth(const void *a, const void *b)
{
	const candidate *x = a;
	const candidate *y = b;

	if (x->worth != y->worth)
		return x->worth > y->worth ? -1 : 1;
	return x->hash < y->hash ? -1 : x->hash > y->hash;
}

/* What was learned of, by its worth: the greatest weight, and how often it is met. */
static candidate *
candidates(const corpus *c, const weights *w, uint32_t *n)
{
	candidate  *all = get((size_t) c->n_features * sizeof(candidate) + 1);
	uint32_t	j;

	*n = 0;
	for (j = 0; j < c->n_features; j++)
	{
		const float *of = w->of + (size_t) j * LABELS;
		float		most = 0;
		int			i;

		for (i = 0; i < LABELS; i++)
			if (of[i] > most || -of[i] > most)
				most = of[i] < 0 ? -of[i] : of[i];
		if (most == 0)
			continue;
		all[*n].hash = c->hash[j];
		all[*n].feature = j;
		all[(*n)++].worth = most * (c->count[j] >= 8 ? 1.0f : c->count[j] >= 4 ? 0.85f : 0.7f);
	}
	qsort(all, *n, sizeof(candidate), by_worth);
	return all;
}

/* A place for the feature in its line: NULL when it is full, or has the fingerprint already. */
static unsigned char *
place_of(unsigned char *table, uint32_t lines, uint64_t hash)
{
	unsigned char *entry = table + (size_t) nw_tag_model_line(hash, lines) * NW_TAG_MODEL_LINE;
	uint32_t	print = nw_tag_model_print(hash);
	int			e;

	for (e = 0; e < NW_TAG_MODEL_ENTRIES; e++, entry += NW_TAG_MODEL_ENTRY)
	{
		uint32_t	there = (uint32_t) entry[PRINT_AT] | (uint32_t) entry[PRINT_AT + 1] << 8 |
			(uint32_t) entry[PRINT_AT + 2] << 16;

		if (there == print)
			return NULL;
		if (there == 0)
		{
			entry[PRINT_AT] = (unsigned char) print;
			entry[PRINT_AT + 1] = (unsigned char) (print >> 8);
			entry[PRINT_AT + 2] = (unsigned char) (print >> 16);
			return entry;
		}
	}
	return NULL;
}

bool *
store_choice(const corpus *c, const weights *w, uint32_t lines)
{
	unsigned char *table = get_zeroed(lines, NW_TAG_MODEL_LINE);
	bool	   *keep = get_zeroed((size_t) c->n_features + 1, sizeof(bool));
	uint32_t	n;
	candidate  *all = candidates(c, w, &n);
	uint32_t	j;

	for (j = 0; j < n; j++)
		keep[all[j].feature] = place_of(table, lines, all[j].hash) != NULL;
	free(all);
	free(table);
	return keep;
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
	if (v >= (float) limit)
		return limit;
	if (v <= (float) -limit)
		return -limit;
	return (int) (v < 0 ? v - 0.5f : v + 0.5f);
}

static uint32_t
crc_of(const unsigned char *bytes, size_t size)
{
	uint32_t	crc = 0xFFFFFFFF;
	size_t		j;
	int			i;

	for (j = 0; j < size; j++)
	{
		crc ^= bytes[j];
		for (i = 0; i < 8; i++)
			crc = crc >> 1 ^ (crc & 1 ? UINT32_C(0x82F63B78) : 0);
	}
	return ~crc;
}

static void
write_file(const char *path, const unsigned char *bytes, size_t size)
{
	FILE	   *out = fopen(path, "wb");

	if (!out || fwrite(bytes, size, 1, out) != 1 || fflush(out) != 0 || fclose(out) != 0)
	{
		perror(path);
		exit(1);
	}
}

static float
greatest(const weights *w)
{
	float		most = 0;
	size_t		j;

	for (j = 0; j < (size_t) w->n_features * LABELS; j++)
		if (w->of[j] > most || -w->of[j] > most)
			most = w->of[j] < 0 ? -w->of[j] : w->of[j];
	return most;
}

void
store(const char *path, const corpus *c, weights *w, uint32_t lines, const learning *how)
{
	size_t		size = NW_TAG_MODEL_HEADER + (size_t) lines * NW_TAG_MODEL_LINE;
	unsigned char *bytes = get_zeroed(size, 1);
	uint32_t	n;
	candidate  *all = candidates(c, w, &n);
	float	   *kept = get_zeroed((size_t) c->n_features * LABELS + 1, sizeof(float));
	static nw_tag_line line;
	uint32_t	used = 0;
	float		scale;
	uint32_t	j;
	int			i;

	if (n == 0)
	{
		fprintf(stderr, "train-tagger: nothing was learned\n");
		exit(1);
	}
	/* few are near the greatest; but cutting them off costs .01, and finer steps gain nothing */
	scale = 127 / greatest(w);
	for (j = 0; j < n; j++)
	{
		size_t		at = (size_t) all[j].feature * LABELS;
		bool		any = false;
		unsigned char *entry;

		for (i = 0; i < LABELS; i++)
			any |= rounded(w->of[at + (size_t) i] * scale, 127) != 0;
		if (!any || !(entry = place_of(bytes + NW_TAG_MODEL_HEADER, lines, all[j].hash)))
			continue;
		used++;
		for (i = 0; i < LABELS; i++)
		{
			int			v = rounded(w->of[at + (size_t) i] * scale, 127);

			kept[at + (size_t) i] = (float) v;
			entry[i] = (unsigned char) (signed char) v;
		}
	}
	for (i = 0; i < LABELS * LABELS; i++)
	{
		float	   *of = &w->transition[i / LABELS][i % LABELS];
		int			v = rounded(*of * scale, NW_TAG_MAX_TRANSITION);

		*of = (float) v;
		bytes[NW_TAG_MODEL_TRANSITION + 2 * i] = (unsigned char) v;
		bytes[NW_TAG_MODEL_TRANSITION + 2 * i + 1] = (unsigned char) ((unsigned) v >> 8);
	}
	memcpy(w->of, kept, (size_t) c->n_features * LABELS * sizeof(float));
	free(kept);
	free(all);
	fprintf(stderr, "%u entries of %u candidates in %zu bytes, 1/%.1f a step\n",
			used, n, size, scale);
	if (path)
	{
		memcpy(bytes, "NWTAGGER", 8);
		put32(bytes + 8, NW_TAG_MODEL_VERSION);
		put32(bytes + 12, NW_TAG_FEATURE_SET);
		put32(bytes + 16, lines);
		put32(bytes + 20, used);
		put32(bytes + 24, LABELS);
		snprintf((char *) bytes + 32, 64, "KLUE-NER 1.1, %s",
				 c->sentence[c->n_train - 1].gold ? "gold sentences" : "gold and silver sentences");
		snprintf((char *) bytes + 96, 416, "%s",
				 "CC BY-SA 4.0. Trained on sentences of KLUE-NER v1.1 (KLUE benchmark, Park et al. "
				 "2021; corrections and raw text by the korean-named-entity project; forms of "
				 "KONEC) and names of mecab-ko-dic (Apache-2.0). "
				 "https://creativecommons.org/licenses/by-sa/4.0/");
		i = rounded(scale * (float) how->seeds * 256, 65535);
		bytes[NW_TAG_MODEL_UNIT] = (unsigned char) i;
		bytes[NW_TAG_MODEL_UNIT + 1] = (unsigned char) (i >> 8);
		put32(bytes + NW_TAG_MODEL_HASH, (uint32_t) nw_tag_features_hash(&line));
		put32(bytes + NW_TAG_MODEL_HASH + 4, (uint32_t) (nw_tag_features_hash(&line) >> 32));
		put32(bytes + 28, crc_of(bytes + 32, size - 32));
		write_file(path, bytes, size);
	}
	free(bytes);
}
