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

/*
 * The row that key[0, len) stands for, or -1.  n_slots is a power of two; the
 * table is never full, so the probe ends.
 */
static inline int
nw_strhash_find(const nw_strhash_key *keys, const uint16_t *slots, size_t n_slots,
				const char *pool, const char *key, size_t len)
{
	uint32_t	hash = UINT32_C(0x811C9DC5) ^ (uint32_t) len;
	size_t		i;

	if (len == 0 || len > 255)
		return -1;
	for (i = 0; i < len; i += 4)
	{
		uint32_t	word = (unsigned char) key[i];

		/* little-endian whatever the machine; the last word is filled up with zeros */
		if (i + 4 <= len)
			word |= (uint32_t) (unsigned char) key[i + 1] << 8 |
				(uint32_t) (unsigned char) key[i + 2] << 16 | (uint32_t) (unsigned char) key[i + 3] << 24;
		else
		{
			if (i + 1 < len)
				word |= (uint32_t) (unsigned char) key[i + 1] << 8;
			if (i + 2 < len)
				word |= (uint32_t) (unsigned char) key[i + 2] << 16;
		}
		hash = (hash ^ word) * UINT32_C(0x9E3779B1);
		hash ^= hash >> 15;
	}
	for (i = hash & (n_slots - 1); slots[i] != 0; i = (i + 1) & (n_slots - 1))
	{
		const nw_strhash_key *entry = &keys[slots[i] - 1];

		if (entry->len == len && memcmp(pool + entry->off, key, len) == 0)
			return entry->value;
	}
	return -1;
}

#endif							/* NW_CORE_TEXT_STRHASH_H */
