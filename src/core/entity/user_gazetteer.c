/*
 * core/entity/user_gazetteer.c
 *		Search in a gazetteer of the caller's.
 */
#include "core/entity/user_gazetteer.h"

#include <string.h>

#include "core/entity/user_gazetteer_block.h"
#include "core/text/utf8.h"

bool
nw_user_gaz_open(nw_user_gaz *gaz, const char *block, size_t len)
{
	size_t		n_buckets;
	size_t		n_slots;

	if (len < NW_USER_GAZ_HEADER || block[AT_VERSION] != NW_USER_GAZ_VERSION)
		return false;
	gaz->block = block;
	gaz->n = get32(block + AT_NAMES);
	n_slots = get32(block + AT_SLOTS);
	n_buckets = get32(block + AT_BUCKETS);
	gaz->longest = get32(block + AT_LONGEST);
	gaz->has_char = block[AT_FLAGS] & FLAG_CHAR;
	gaz->has_sign = block[AT_FLAGS] & FLAG_SIGN;
	gaz->has_han = block[AT_FLAGS] & FLAG_HAN;
	if (gaz->n > NW_USER_GAZ_MAX_NAMES || n_slots != count_slots(gaz->n) ||
		n_buckets != count_buckets(gaz->n) ||
		len !=
			NW_USER_GAZ_HEADER + 4 * (n_buckets + n_slots) + ENTRY_SIZE * (size_t) gaz->n +
				get32(block + AT_STRINGS))
		return false;
	gaz->bucket_mask = (uint32_t) n_buckets - 1;
	gaz->slot_mask = (uint32_t) n_slots - 1;
	gaz->buckets = block + NW_USER_GAZ_HEADER;
	gaz->slots = gaz->buckets + 4 * n_buckets;
	gaz->entries = gaz->slots + 4 * n_slots;
	gaz->strings = gaz->entries + ENTRY_SIZE * (size_t) gaz->n;
	return true;
}

void
nw_user_gaz_get(const nw_user_gaz *gaz, uint32_t entry, nw_user_gaz_entry *out)
{
	const char *e = gaz->entries + ENTRY_SIZE * (size_t) entry;
	uint32_t	canonical_len = get16(e + AT_CANONICAL_LEN);

	out->name = gaz->strings + get32(e + AT_OFF);
	out->name_len = get16(e + AT_NAME_LEN);
	out->canonical = canonical_len ? out->name + out->name_len + get16(e + AT_FOLDED_LEN) : out->name;
	out->canonical_len = canonical_len ? canonical_len : out->name_len;
	out->group = get32(e + AT_GROUP);
	out->next = get32(e + AT_NEXT);
	out->kind = (nw_entity_kind) (unsigned char) e[AT_KIND];
}

bool
nw_user_gaz_walk_begin(nw_user_gaz_walk *walk, const nw_user_gaz *gaz, const char *s, size_t len)
{
	uint32_t	first;
	uint32_t	second = 0;
	size_t		n;

	if (len == 0)
		return false;
	n = (size_t) nw_utf8_decode(s, s + len, &first);
	if (n < len)
		nw_utf8_decode(s + n, s + len, &second);
	walk->lengths =
		get32(gaz->buckets + 4 * (size_t) (bucket_of(first, second) & gaz->bucket_mask));
	if (gaz->has_char)
		walk->lengths |=
			get32(gaz->buckets + 4 * (size_t) (bucket_of(first, 0) & gaz->bucket_mask)) & 1;
	if (walk->lengths == 0)
		return false;
	walk->gaz = gaz;
	walk->s = s;
	walk->len = len < gaz->longest ? len : gaz->longest;
	walk->pos = 0;
	walk->chars = 0;
	walk->hash = HASH_SEED;
	return true;
}

/* The entry whose folded name is s[0, len), NW_USER_GAZ_NONE when there is none. */
static uint32_t
find(const nw_user_gaz *gaz, const char *s, size_t len, uint32_t hash)
{
	uint32_t	slot = hash_end(hash) & gaz->slot_mask;
	uint32_t	number;

	for (; (number = get32(gaz->slots + 4 * (size_t) slot)) != 0; slot = (slot + 1) & gaz->slot_mask)
	{
		const char *e = gaz->entries + ENTRY_SIZE * (size_t) (number - 1);
		uint32_t	name_len = get16(e + AT_NAME_LEN);
		uint32_t	folded_len = get16(e + AT_FOLDED_LEN);
		const char *known = gaz->strings + get32(e + AT_OFF);

		if (folded_len != 0)
			known += name_len;
		else
			folded_len = name_len;
		if (folded_len == len && memcmp(known, s, len) == 0)
			return number - 1;
	}
	return NW_USER_GAZ_NONE;
}

bool
nw_user_gaz_walk_next(nw_user_gaz_walk *walk, size_t *match_len, uint32_t *entry)
{
	while (walk->pos < walk->len && (walk->chars >= 32 ? walk->lengths >> 31 : walk->lengths >> walk->chars) != 0)
	{
		uint32_t	cp;
		size_t		n = (size_t) nw_utf8_decode(walk->s + walk->pos, walk->s + walk->len, &cp);

		/* no name holds a line end */
		if (cp == '\n')
			break;
		walk->hash = hash_add(walk->hash, walk->s + walk->pos, n);
		walk->pos += n;
		walk->chars++;
		if ((walk->lengths & length_bit(walk->chars)) == 0)
			continue;
		*entry = find(walk->gaz, walk->s, walk->pos, walk->hash);
		if (*entry != NW_USER_GAZ_NONE)
		{
			*match_len = walk->pos;
			return true;
		}
	}
	return false;
}
