/*
 * core/text/strhash.h
 *		Lookup in the small string tables that tools/NwHash.pm generates.
 */
#ifndef NW_CORE_TEXT_STRHASH_H
#define NW_CORE_TEXT_STRHASH_H

#include <stddef.h>
#include <stdint.h>

typedef struct nw_strhash_key
{
	uint16_t	off;			/* into the pool */
	uint8_t		len;
	uint8_t		value;			/* row of the table the key stands for */
} nw_strhash_key;

/* Four bytes as a number, little-endian whatever the machine; zeros behind the end. */
static inline uint32_t
nw_strhash_word(const char *s, size_t left)
{
	const unsigned char *p = (const unsigned char *) s;

	if (left >= 4)
		return p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16 | (uint32_t) p[3] << 24;
	return p[0] | (left > 1 ? (uint32_t) p[1] << 8 : 0) | (left > 2 ? (uint32_t) p[2] << 16 : 0);
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
	uint32_t	hash = UINT32_C(0x811C9DC5) ^ (uint32_t) len;
	size_t		i;
	size_t		j;

	if (len == 0 || len > 255)
		return -1;
	for (i = 0; i < len; i += 4)
	{
		hash = (hash ^ nw_strhash_word(key + i, len - i)) * UINT32_C(0x9E3779B1);
		hash ^= hash >> 15;
	}
	for (i = hash & (n_slots - 1); slots[i] != 0; i = (i + 1) & (n_slots - 1))
	{
		const nw_strhash_key *entry = &keys[slots[i] - 1];
		const char *known = pool + entry->off;

		if (entry->len != len)
			continue;
		for (j = 0; j < len; j += 4)
			if (nw_strhash_word(known + j, len - j) != nw_strhash_word(key + j, len - j))
				break;
		if (j >= len)
			return entry->value;
	}
	return -1;
}

#endif							/* NW_CORE_TEXT_STRHASH_H */
