/*
 * core/text/strhash.h
 *		Lookup in the small string tables that tools/NwHash.pm generates.
 */
#ifndef NW_CORE_TEXT_STRHASH_H
#define NW_CORE_TEXT_STRHASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct nw_strhash_key
{
	uint16_t	off;			/* into the pool */
	uint8_t		len;
	uint8_t		value;			/* row of the table the key stands for */
} nw_strhash_key;

/* Bytes as a number, little-endian whatever the machine; compilers make one load of it. */
static inline uint64_t
nw_strhash_word(const char *s, int bytes)
{
	const unsigned char *p = (const unsigned char *) s;
	uint64_t	word = p[0] | (uint64_t) p[1] << 8 | (uint64_t) p[2] << 16 | (uint64_t) p[3] << 24;

	if (bytes == 8)
		word |= (uint64_t) p[4] << 32 | (uint64_t) p[5] << 40 | (uint64_t) p[6] << 48 | (uint64_t) p[7] << 56;
	return word;
}

/* The first bytes of a key and its last: of one of up to 16 bytes that is all. */
static inline void
nw_strhash_ends(const char *key, size_t len, uint64_t *first, uint64_t *last)
{
	if (len >= 8)
	{
		*first = nw_strhash_word(key, 8);
		*last = nw_strhash_word(key + len - 8, 8);
	}
	else if (len >= 4)
	{
		*first = nw_strhash_word(key, 4);
		*last = nw_strhash_word(key + len - 4, 4);
	}
	else
	{
		*first = (unsigned char) key[0];
		*last = (unsigned char) key[len / 2] | (uint64_t) (unsigned char) key[len - 1] << 8;
	}
}

/*
 * The row that key[0, len) stands for, or -1.  n_slots is a power of two; the
 * table is never full, so the probe ends.  Keys are a few bytes long: they are
 * compared here, a call would cost more.
 */
static inline int
nw_strhash_find(const nw_strhash_key *keys, const uint16_t *slots, size_t n_slots,
				const char *pool, const char *key, size_t len)
{
	uint64_t	first;
	uint64_t	last;
	uint64_t	hash;
	size_t		i;

	if (len == 0 || len > 255)
		return -1;
	nw_strhash_ends(key, len, &first, &last);
	hash = (first ^ len) * UINT64_C(0x9E3779B97F4A7C15);
	hash = (hash ^ hash >> 32 ^ last) * UINT64_C(0xD6E8FEB86659FD93);
	hash ^= hash >> 32;
	for (i = hash & (n_slots - 1); slots[i] != 0; i = (i + 1) & (n_slots - 1))
	{
		const nw_strhash_key *entry = &keys[slots[i] - 1];
		const char *known = pool + entry->off;
		uint64_t	known_first;
		uint64_t	known_last;

		if (entry->len != len)
			continue;
		nw_strhash_ends(known, len, &known_first, &known_last);
		if (known_first == first && known_last == last && (len <= 16 || memcmp(known, key, len) == 0))
			return entry->value;
	}
	return -1;
}

#endif							/* NW_CORE_TEXT_STRHASH_H */
