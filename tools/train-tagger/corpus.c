/*
 * tools/train-tagger/corpus.c
 *		Marked sentences, and the features of their characters by number.
 */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/entity/extract.h"
#include "core/entity/tag_rules.h"
#include "core/entity/tag_text.h"
#include "core/text/text.h"
#include "core/text/utf8.h"

/* A feature that was left out, or of a sentence held out alone. */
#define NO_FEATURE UINT32_MAX

/* Numbers of features by their hash; half of it may be filled. */
#define N_SLOTS ((size_t) 1 << 25)

#define MAX_LINE ((size_t) 1 << 16)
#define MAX_CHARS ((size_t) 1 << 14)

static uint32_t *slots;			/* 1 + number of a feature */

typedef struct feature_group
{
	int			n;
	unsigned	groups;
} feature_group;

/* What the features of tag_features.c are made of, in their order there; a row of none ends each list. */
static const feature_group of_space[] = {
	{4, GROUP_CHARS},
	{2, GROUP_WORDS},
	{1, GROUP_RULES},
	{1, GROUP_RULES | GROUP_CHARS},
	{2, GROUP_LEXICON},
	{2, GROUP_LEXICON | GROUP_WORDS},
	{0, 0},
};
static const feature_group of_letter[] = {
	{12, GROUP_CHARS},
	{3, GROUP_WORDS},
	{1, GROUP_WORDS | GROUP_CHARS},
	{2, GROUP_STEM},
	{1, GROUP_RULES | GROUP_CHARS},
	{1, GROUP_RULES | GROUP_STEM},
	{1, GROUP_LEXICON},
	{1, GROUP_LEXICON | GROUP_WORDS},
	{1, GROUP_LEXICON},
	{1, GROUP_LEXICON | GROUP_RULES},
	{0, 0},
};

unsigned
group_by_name(const char *name)
{
	static const char *const names[] = {"chars", "words", "stem", "rules", "lexicon"};
	size_t		i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(name, names[i]) == 0)
			return 1u << i;
	fprintf(stderr, "train-tagger: no group of features \"%s\"\n", name);
	exit(1);
}

static int
count_features(const feature_group *group)
{
	int			n = 0;

	for (; group->n > 0; group++)
		n += group->n;
	return n;
}

/* Is the k-th of n features of a character left out? */
static bool
is_without(int k, int n, unsigned without)
{
	const feature_group *group = n == count_features(of_space) ? of_space : of_letter;

	if (n != count_features(group))
	{
		fprintf(stderr, "train-tagger: %d features, but of_letter has %d\n", n, count_features(group));
		exit(1);
	}
	for (; k >= group->n; group++)
		k -= group->n;
	return (group->groups & without) != 0;
}

/* The number of a feature; a new one when "add", else NO_FEATURE. */
static uint32_t
number_of(corpus *c, uint64_t hash, bool add)
{
	static uint32_t room;
	size_t		i = (size_t) (hash * UINT64_C(0x9E3779B97F4A7C15) >> 20) & (N_SLOTS - 1);

	while (slots[i] != 0 && c->hash[slots[i] - 1] != hash)
		i = (i + 1) & (N_SLOTS - 1);
	if (slots[i] != 0 || !add)
		return slots[i] - 1;
	if (c->n_features == N_SLOTS / 2)
	{
		fprintf(stderr, "train-tagger: too many features\n");
		exit(1);
	}
	if (c->n_features == room)
	{
		room = room ? room * 2 : 1 << 20;
		c->hash = get_more(c->hash, room, sizeof(uint64_t));
		c->count = get_more(c->count, room, sizeof(uint32_t));
	}
	c->hash[c->n_features] = hash;
	c->count[c->n_features] = 0;
	slots[i] = ++c->n_features;
	return slots[i] - 1;
}

static const nw_host host = {get, free, NULL};

/* Adds a sentence of "chars" characters and their labels. */
static void
add_sentence(corpus *c, const char *text, size_t len, const uint8_t *labels, size_t chars,
			 bool gold, bool held, unsigned without)
{
	static nw_tag_line line;
	nw_arena	arena;
	nw_text		folded;
	nw_entities found;
	uint8_t    *rules;
	sentence   *s;
	uint64_t	features[NW_TAG_MAX_FEATURES];
	size_t		n = 0;
	int			i;

	nw_arena_begin(&arena, &host);
	nw_text_fold(&folded, &arena, text, len, NW_FOLD_READ);
	/* labels count characters as they were: where folding changed their number, they say nothing */
	if (nw_utf8_count(folded.str, folded.len) != chars || chars > NW_TAG_MAX_LINE || chars == 0)
	{
		nw_arena_end(&arena);
		return;
	}
	nw_entities_by_rules(&folded, false, 0, &found);
	rules = nw_tag_rules(&arena, &found, folded.len, NULL);
	nw_tag_prepare(&line, folded.str, folded.len, rules);
	if (c->n == c->room)
	{
		c->room = c->room ? c->room * 2 : 1024;
		c->sentence = get_more(c->sentence, c->room, sizeof(sentence));
	}
	s = &c->sentence[c->n++];
	s->n = line.n;
	s->gold = gold;
	s->held = held;
	s->label = get(chars);
	memcpy(s->label, labels, chars);
	s->first = get((chars + 1) * sizeof(uint32_t));
	s->feature = get(chars * NW_TAG_MAX_FEATURES * sizeof(uint32_t));
	for (i = 0; i < line.n; i++)
	{
		int			m = nw_tag_features(&line, i, features);
		int			k;

		s->first[i] = (uint32_t) n;
		for (k = 0; k < m; k++)
		{
			uint32_t	number;

			if (without && is_without(k, m, without))
				continue;
			number = number_of(c, features[k], !held);
			if (number == NO_FEATURE)
				continue;
			if (!held)
				c->count[number]++;
			s->feature[n++] = number;
		}
	}
	s->first[line.n] = (uint32_t) n;
	s->feature = get_more(s->feature, n ? n : 1, sizeof(uint32_t));
	nw_arena_end(&arena);
}

static FILE *
open_in(const char *folder, const char *name)
{
	char		path[4096];
	FILE	   *in;

	if (snprintf(path, sizeof(path), "%s/%s", folder, name) >= (int) sizeof(path) ||
		!(in = fopen(path, "r")))
	{
		perror(path);
		exit(1);
	}
	return in;
}

static void
close_in(FILE *in, const char *name)
{
	if (ferror(in) || fclose(in) != 0)
	{
		perror(name);
		exit(1);
	}
}

static void
malformed(const char *name, size_t line_no)
{
	fprintf(stderr, "train-tagger: %s, line %zu: cannot be read\n", name, line_no);
	exit(1);
}

/* The class that s begins with the name of, -1 for none. */
static int
class_of(const char *s)
{
	int			i;

	for (i = 0; i < NW_TAG_CLASSES; i++)
		if (strncmp(s, nw_tag_class_name(i), 2) == 0)
			return i;
	return -1;
}

/* The label of "O", "B-PS", "I-PS" …, -1 for another word. */
static int
label_of(const char *tag)
{
	int			class;

	if (tag[0] == 'O')
		return NW_TAG_OUTSIDE;
	if ((tag[0] != 'B' && tag[0] != 'I') || tag[1] != '-' || (class = class_of(tag + 2)) < 0)
		return -1;
	return tag[0] == 'B' ? NW_TAG_BEGIN(class) : NW_TAG_INSIDE(class);
}

/* percent of the training sentences, by a fixed scramble of their numbers */
static bool
in_share(size_t number, int share)
{
	return (int) ((number * UINT64_C(2654435761) >> 7) % 100) < share;
}

/* Lines of "CHARACTER<TAB>TAG", an empty one behind each sentence, comments of "##". */
static void
read_gold(corpus *c, const corpus_choice *choice, bool held_pass)
{
	static const char name[] = "klue_ner_train.tsv";
	static char line[MAX_LINE];
	static char text[MAX_CHARS * 4];
	static uint8_t labels[MAX_CHARS];
	size_t		len = 0;
	size_t		chars = 0;
	size_t		number = 0;
	size_t		line_no = 0;
	FILE	   *in = open_in(choice->folder, name);

	for (;;)
	{
		bool		more = fgets(line, sizeof(line), in) != NULL;
		char	   *tab;
		int			label;

		line_no++;
		if (more && !strchr(line, '\n') && !feof(in))
			malformed(name, line_no);
		if (!more || line[0] == '\n')
		{
			if (chars > 0)
			{
				bool		held = choice->folds > 0 &&
					number % (size_t) choice->folds == (size_t) choice->fold;

				if (held == held_pass && (held || in_share(number, choice->share)))
					add_sentence(c, text, len, labels, chars, true, held, choice->without);
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
		label = tab ? label_of(tab + 1) : -1;
		if (label < 0 || tab == line || tab - line > 4 || chars == MAX_CHARS)
			malformed(name, line_no);
		memcpy(text + len, line, (size_t) (tab - line));
		len += (size_t) (tab - line);
		labels[chars++] = (uint8_t) label;
	}
	close_in(in, name);
}

/* Lines of "ID<TAB>TEXT<TAB>START:END:TAG ...", places in characters; comments of "#". */
static void
read_silver(corpus *c, const corpus_choice *choice)
{
	static const char name[] = "klue_train_silver.tsv";
	static char line[MAX_LINE];
	static uint8_t labels[MAX_CHARS];
	size_t		number = 0;
	FILE	   *in = open_in(choice->folder, name);

	while (fgets(line, sizeof(line), in))
	{
		char	   *text;
		char	   *spans;
		size_t		chars;

		number++;
		if (!strchr(line, '\n') && !feof(in))
			malformed(name, number);
		if (line[0] == '#')
			continue;
		if (!(text = strchr(line, '\t')) || !(spans = strchr(text + 1, '\t')))
			malformed(name, number);
		text++;
		*spans++ = '\0';
		chars = nw_utf8_count(text, strlen(text));
		if (chars > MAX_CHARS)
			malformed(name, number);
		if (!in_share(number, choice->share))
			continue;
		memset(labels, NW_TAG_OUTSIDE, chars);
		while (*spans && *spans != '\n')
		{
			char	   *next;
			unsigned long from = strtoul(spans, &next, 10);
			unsigned long to = *next == ':' ? strtoul(next + 1, &next, 10) : 0;
			int			class = *next == ':' ? class_of(next + 1) : -1;
			unsigned long i;

			if (class < 0 || from >= to || to > chars)
				malformed(name, number);
			for (i = from; i < to; i++)
				labels[i] = (uint8_t) (i == from ? NW_TAG_BEGIN(class) : NW_TAG_INSIDE(class));
			for (spans = next + 3; *spans == ' '; spans++)
				;
		}
		add_sentence(c, text, strlen(text), labels, chars, false, false, choice->without);
	}
	close_in(in, name);
}

void
corpus_read(corpus *c, const corpus_choice *choice)
{
	bool	   *keep;
	uint32_t	i;

	memset(c, 0, sizeof(*c));
	slots = get_zeroed(N_SLOTS, sizeof(uint32_t));
	read_gold(c, choice, false);
	if (!choice->gold_only)
		read_silver(c, choice);
	c->n_train = c->n;
	if (c->n_train == 0)
	{
		fprintf(stderr, "train-tagger: no sentences to learn from\n");
		exit(1);
	}
	if (choice->folds > 0)
		read_gold(c, choice, true);
	free(slots);
	slots = NULL;
	fprintf(stderr, "%zu sentences to learn from, %zu to measure, %u features\n",
			c->n_train, c->n - c->n_train, c->n_features);

	keep = get(c->n_features ? c->n_features : 1);
	for (i = 0; i < c->n_features; i++)
		keep[i] = c->count[i] >= choice->least;
	corpus_keep(c, keep);
	free(keep);
}

void
corpus_keep(corpus *c, const bool *keep)
{
	uint32_t   *number = get((size_t) c->n_features * sizeof(uint32_t) + 1);
	uint32_t	kept = 0;
	uint32_t	i;
	size_t		j;

	for (i = 0; i < c->n_features; i++)
	{
		number[i] = keep[i] ? kept : NO_FEATURE;
		if (!keep[i])
			continue;
		c->hash[kept] = c->hash[i];
		c->count[kept++] = c->count[i];
	}
	c->n_features = kept;
	for (j = 0; j < c->n; j++)
	{
		sentence   *s = &c->sentence[j];
		uint32_t	n = 0;
		uint32_t	m = 0;
		int			k;

		for (k = 0; k < s->n; k++)
		{
			s->first[k] = n;
			for (; m < s->first[k + 1]; m++)
				if (number[s->feature[m]] != NO_FEATURE)
					s->feature[n++] = number[s->feature[m]];
		}
		s->first[s->n] = n;
	}
	free(number);
}
