/*
 * core/entity/tag_model.h
 *		The weights of the tagger, compiled in: data/model/tagger.bin.
 *
 * Layout of the file, integers little-endian:
 *
 *	   0	8	"NWTAGGER"
 *	   8	4	version of the layout, 2
 *	  12	4	set of features (NW_TAG_FEATURE_SET)
 *	  16	4	lines of the table
 *	  20	4	entries in use
 *	  24	4	labels, 13
 *	  28	4	CRC-32C of everything from byte 32 on
 *	  32	64	what it was trained on, NUL-padded text
 *	  96	416	the licence, NUL-padded text
 *	 512	338	int16 [13][13]: the weight of a label after another
 *	 850	2	steps of a weight that make one unit of the learner's, times 256
 *	 852	4	zero
 *	 856	8	nw_tag_features_hash
 *	 864	160	zero
 *	1024	64	a line, and so on
 *
 * A line holds four entries of 16 bytes: 13 int8 weights, one for each label,
 * and 3 bytes of fingerprint, 0 for none.  A feature is in one line, said by
 * its hash.  No pointers: the table is read where it lies and shared by all
 * backends.
 */
#ifndef NW_CORE_ENTITY_TAG_MODEL_H
#define NW_CORE_ENTITY_TAG_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/entity/tag_features.h"

#define NW_TAG_MODEL_VERSION	2
#define NW_TAG_MODEL_HEADER		1024
#define NW_TAG_MODEL_TRANSITION 512
#define NW_TAG_MODEL_UNIT		850
#define NW_TAG_MODEL_HASH		856
#define NW_TAG_MODEL_LINE		64
#define NW_TAG_MODEL_ENTRIES	4	/* of a line */
#define NW_TAG_MODEL_ENTRY		16

/* The greatest weight of a transition, so that sums of the tagger's fit 16 bits. */
#define NW_TAG_MAX_TRANSITION	3000

typedef struct nw_tag_model
{
	const unsigned char *bytes;
	const unsigned char *table;
	uint32_t	lines;			/* 0 when the bytes are no model of this set of features */
	uint32_t	entries;
	uint32_t	checksum;
	int32_t		unit;
	int16_t		transition[NW_TAG_LABELS][NW_TAG_LABELS];
} nw_tag_model;

/* The compiled-in model.  Cheap: nothing is copied but the transitions. */
extern void nw_tag_model_get(nw_tag_model *model);

/*
 * The model in bytes[0, size), whatever these are: without lines unless the
 * header fits this library and the size.
 */
extern void nw_tag_model_read(nw_tag_model *model, const unsigned char *bytes, size_t size);

/* Is the model whole, and of the features of this library?  Reads all of it: for tests. */
extern bool nw_tag_model_valid(const nw_tag_model *model, nw_tag_line *line);

/* Which line a feature is in, and its fingerprint, never 0. */
static inline uint32_t
nw_tag_model_line(uint64_t feature, uint32_t lines)
{
	return (uint32_t) ((feature >> 32) * lines >> 32);
}

static inline uint32_t
nw_tag_model_print(uint64_t feature)
{
	uint32_t	print = (uint32_t) (feature & 0xFFFFFF);

	return print ? print : 1;
}

#endif							/* NW_CORE_ENTITY_TAG_MODEL_H */
