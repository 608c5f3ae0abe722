/*
 * core/entity/user_gazetteer_block.h
 *		The bytes of a gazetteer of the caller's: what the maker writes and the
 *		search reads, and nobody else.
 */
#ifndef NW_CORE_ENTITY_USER_GAZETTEER_BLOCK_H
#define NW_CORE_ENTITY_USER_GAZETTEER_BLOCK_H

#include <string.h>

#include "core/entity/user_gazetteer.h"

/* offsets in the header */
#define AT_VERSION	0
#define AT_FLAGS	1
#define AT_NAMES	4
#define AT_SLOTS	8
#define AT_BUCKETS	12
#define AT_STRINGS	16
#define AT_LONGEST	20

#define FLAG_CHAR	1
#define FLAG_SIGN	2
#define FLAG_HAN	4

/* offsets in an entry; the strings are name, folded name, canonical name, each when its length is not 0 */
#define ENTRY_SIZE	20
#define AT_OFF		0
#define AT_GROUP	4
#define AT_NEXT		8
#define AT_NAME_LEN	12
#define AT_FOLDED_LEN	14		/* 0: as the name */
#define AT_CANONICAL_LEN	16	/* 0: the name */
#define AT_KIND		18

#define MIN_BUCKETS 64
#define MAX_BUCKETS 65536

#define HASH_SEED UINT32_C(2166136261)

static inline uint32_t
get32(const char *p)
{
	uint32_t	value;

	memcpy(&value, p, sizeof(value));
	return value;
}

static inline uint32_t
get16(const char *p)
{
	uint16_t	value;

	memcpy(&value, p, sizeof(value));
	return value;
}

static inline uint32_t
hash_add(uint32_t hash, const char *s, size_t len)
{
	size_t		i;

	for (i = 0; i < len; i++)
		hash = (hash ^ (unsigned char) s[i]) * UINT32_C(16777619);
	return hash;
}

static inline uint32_t
hash_end(uint32_t hash)
{
	hash = (hash ^ hash >> 16) * UINT32_C(0x85EBCA6B);
	return hash ^ hash >> 13;
}

/* second is 0 for a name of one character */
static inline uint32_t
bucket_of(uint32_t first, uint32_t second)
{
	return hash_end(first * UINT32_C(0x9E3779B1) + second);
}

static inline uint32_t
length_bit(uint32_t chars)
{
	return UINT32_C(1) << (chars > 32 ? 31 : chars - 1);
}

static inline uint32_t
power_of_two(size_t at_least)
{
	uint32_t	n = 1;

	while (n < at_least)
		n *= 2;
	return n;
}

/* Twice as many slots as names, so that a search ends; as many buckets as names, within bounds. */
static inline uint32_t
count_slots(size_t n)
{
	return power_of_two(n * 2 + 1);
}

static inline uint32_t
count_buckets(size_t n)
{
	return power_of_two(n < MIN_BUCKETS ? MIN_BUCKETS : n > MAX_BUCKETS ? MAX_BUCKETS : n);
}

#endif							/* NW_CORE_ENTITY_USER_GAZETTEER_BLOCK_H */
