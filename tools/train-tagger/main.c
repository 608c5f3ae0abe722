/*
 * tools/train-tagger/main.c
 *		train-tagger [options] NER_DIR
 *
 * Trains the tagger of src/core/entity/tagger.c.  NER_DIR holds
 * klue_ner_train.tsv (gold) and klue_train_silver.tsv (marked by machine).
 *
 *	--model FILE	where to write the model
 *	--fold K/N		leave every N-th gold sentence, from the K-th on, out and print F1 on
 *					these: of the weights as learned, and as the model holds them
 *	--gold-only		without the silver sentences
 *	--share P		only P percent of all training sentences (learning curve)
 *	--without NAME	without a group of features: chars, words, stem, rules, lexicon
 *	--least N		features met less often are left out
 *	--epochs E		passes over the data
 *	--seeds S		runs in another order each, whose weights are added up
 *	--silver W		the weight of a silver sentence in percent
 *	--margin M		by how much the right labels have to win
 *	--lines N		lines of the model, of 64 bytes and four entries
 *	--refit			learn anew with the features that the model has room for: of more than it has
 *
 * Everything is in a fixed order: the same bytes on every run.
 */
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *
must(void *block)
{
	if (!block)
	{
		fprintf(stderr, "train-tagger: out of memory\n");
		exit(1);
	}
	return block;
}

void *
get(size_t size)
{
	return must(malloc(size));
}

void *
get_zeroed(size_t n, size_t size)
{
	return must(calloc(n, size));
}

void *
get_more(void *block, size_t n, size_t size)
{
	return must(realloc(block, n * size));
}

static void
usage(void)
{
	fprintf(stderr, "usage: train-tagger [--model FILE] [--fold K/N] [--gold-only] [--share P]\n"
			"\t[--without NAME] [--least N] [--epochs E] [--seeds S] [--silver W] [--margin M]\n"
			"\t[--lines N] [--refit] NER_DIR\n");
	exit(1);
}

/* The number that is all of s, and in this range. */
static int
number(const char *s, long least, long most)
{
	char	   *end;
	long		n = strtol(s, &end, 10);

	if (end == s || *end || n < least || n > most)
	{
		fprintf(stderr, "train-tagger: \"%s\" is no number from %ld to %ld\n", s, least, most);
		exit(1);
	}
	return (int) n;
}

int
main(int argc, char **argv)
{
	corpus_choice choice = {.share = 100, .least = 2};
	learning	how = {.epochs = 9, .margin = 1, .silver = 0.5f, .seeds = 1};
	uint32_t	lines = 58000;
	const char *path = NULL;
	bool		refit = false;
	corpus		c;
	weights		w;
	int			i;

	for (i = 1; i < argc; i++)
	{
		const char *option = argv[i];

		if (strcmp(option, "--gold-only") == 0)
			choice.gold_only = true;
		else if (strcmp(option, "--refit") == 0)
			refit = true;
		else if (option[0] != '-' && !choice.folder)
			choice.folder = option;
		else if (++i >= argc)
			usage();
		else if (strcmp(option, "--model") == 0)
			path = argv[i];
		else if (strcmp(option, "--fold") == 0)
		{
			char		slash;
			char		rest;

			if (sscanf(argv[i], "%d%c%d%c", &choice.fold, &slash, &choice.folds, &rest) != 3 ||
				slash != '/' || choice.fold < 0 || choice.folds < 2 || choice.fold >= choice.folds)
				usage();
		}
		else if (strcmp(option, "--share") == 0)
			choice.share = number(argv[i], 1, 100);
		else if (strcmp(option, "--least") == 0)
			choice.least = (uint32_t) number(argv[i], 1, 1000);
		else if (strcmp(option, "--without") == 0)
			choice.without |= group_by_name(argv[i]);
		else if (strcmp(option, "--epochs") == 0)
			how.epochs = number(argv[i], 1, 1000);
		else if (strcmp(option, "--seeds") == 0)
			how.seeds = number(argv[i], 1, 100);
		else if (strcmp(option, "--silver") == 0)
			how.silver = (float) number(argv[i], 1, 1000) / 100;
		else if (strcmp(option, "--margin") == 0)
			how.margin = (float) number(argv[i], 0, 1000);
		else if (strcmp(option, "--lines") == 0)
			lines = (uint32_t) number(argv[i], 1, 1 << 24);
		else
			usage();
	}
	if (!choice.folder)
		usage();

	corpus_read(&c, &choice);
	w = learn(&c, &how);
	measure("learned", &c, &w);
	if (refit)
	{
		bool	   *keep = store_choice(&c, &w, lines);

		weights_free(&w);
		corpus_keep(&c, keep);
		free(keep);
		w = learn(&c, &how);
		measure("refitted", &c, &w);
	}
	store(path, &c, &w, lines, &how);
	measure("stored", &c, &w);
	return 0;
}
