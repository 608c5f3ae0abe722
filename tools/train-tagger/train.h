/*
 * tools/train-tagger/train.h
 *		What the parts of the trainer share: sentences, weights, the model.
 */
#ifndef NW_TOOLS_TRAIN_TAGGER_H
#define NW_TOOLS_TRAIN_TAGGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/entity/tag_features.h"
#include "core/entity/tag_model.h"

#define LABELS NW_TAG_LABELS

typedef struct sentence
{
	int			n;				/* characters */
	uint8_t    *label;
	uint32_t   *feature;		/* of all characters, by number, one after another */
	uint32_t   *first;			/* of each character, and one more: where its own begin */
	bool		gold;
	bool		held;			/* measured, not learned from */
} sentence;

/* All sentences: those to learn from first, then those held out. */
typedef struct corpus
{
	sentence   *sentence;
	size_t		n;
	size_t		n_train;
	size_t		room;
	uint32_t	n_features;
	uint64_t   *hash;			/* of each feature */
	uint32_t   *count;			/* how often it is met in the sentences to learn from */
} corpus;

/* Which sentences, and what of them. */
typedef struct corpus_choice
{
	const char *folder;
	int			fold;
	int			folds;			/* 0: nothing is held out */
	int			share;			/* percent of the sentences to learn from */
	uint32_t	least;			/* features met less often are left out */
	bool		gold_only;
	unsigned	without;		/* groups of features (GROUP_*) left out */
} corpus_choice;

/* Groups of features; one may belong to several. */
#define GROUP_CHARS		0x01	/* characters and their types, around this one */
#define GROUP_WORDS		0x02	/* its eojeol and those beside */
#define GROUP_STEM		0x04	/* the eojeol without its particles */
#define GROUP_RULES		0x08	/* what the rules found */
#define GROUP_LEXICON	0x10	/* what the lexicon knows */

extern unsigned group_by_name(const char *name);

extern void corpus_read(corpus *c, const corpus_choice *choice);

/* Leaves out the features of which keep[] is false, and numbers the others anew. */
extern void corpus_keep(corpus *c, const bool *keep);

typedef struct weights
{
	uint32_t	n_features;
	float	   *of;				/* [n_features][LABELS] */
	float		transition[LABELS][LABELS];
} weights;

typedef struct learning
{
	int			epochs;
	float		margin;
	float		silver;			/* how much a sentence marked by a machine counts */
	int			seeds;			/* runs in another order each, whose weights are added up */
} learning;

extern weights learn(const corpus *c, const learning *how);
extern void weights_free(weights *w);

/* The best labels of a sentence. */
extern void decode(const weights *w, const sentence *s, uint8_t *label);

/* F1 on what is held out, by class, to standard error. */
extern void measure(const char *name, const corpus *c, const weights *w);

/* Which features fit into a table of so many lines, the worthiest first. */
extern bool *store_choice(const corpus *c, const weights *w, uint32_t lines);

/* Writes the model, unless path is NULL, and rounds the weights to what it holds. */
extern void store(const char *path, const corpus *c, weights *w, uint32_t lines,
				  const learning *how);

/* Memory or the end of the program. */
extern void *get(size_t size);
extern void *get_zeroed(size_t n, size_t size);
extern void *get_more(void *block, size_t n, size_t size);

#endif							/* NW_TOOLS_TRAIN_TAGGER_H */
