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
	uint32_t	hash = UINT32_C(2166136261);
	size_t		i;

	if (len == 0 || len > 255)
		return -1;
	for (i = 0; i < len; i++)
		hash = (hash ^ (unsigned char) key[i]) * UINT32_C(16777619);
	for (i = hash & (n_slots - 1); slots[i] != 0; i = (i + 1) & (n_slots - 1))
	{
		const nw_strhash_key *entry = &keys[slots[i] - 1];

		if (entry->len == len && memcmp(pool + entry->off, key, len) == 0)
			return entry->value;
	}
	return -1;
}

#endif							/* NW_CORE_TEXT_STRHASH_H */
