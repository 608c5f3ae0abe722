/*
 * core/entity/user_gazetteer_make.c
 *		Making a gazetteer of the caller's: cleaned, sorted, each name once.
 */
#include "core/entity/user_gazetteer.h"

#include <stdlib.h>
#include <string.h>

#include "core/entity/entity_text.h"
#include "core/entity/user_gazetteer_block.h"
#include "core/text/chars.h"
#include "core/text/text.h"
#include "core/text/utf8.h"

/* Work that grows with the names asks whether it is cancelled each so many of them. */
#define POLL_NAMES 4096

static inline void
put32(char *p, uint32_t value)
{
	memcpy(p, &value, sizeof(value));
}

static inline void
put16(char *p, uint32_t value)
{
	uint16_t	narrow = (uint16_t) value;

	memcpy(p, &narrow, sizeof(narrow));
}

void
nw_user_gaz_begin(nw_user_gaz_maker *maker, nw_arena *arena)
{
	memset(maker, 0, sizeof(*maker));
	maker->arena = arena;
}

/* The spelling that is looked for; NW_SYNTAX when nothing in it is a letter or digit. */
static nw_status
fold_name(nw_arena *arena, nw_user_gaz_name *name)
{
	nw_text		text;
	size_t		pos = 0;
	bool		has_word = false;

	nw_text_fold(&text, arena, name->name, name->name_len, NW_FOLD_READ);
	while (pos < text.len)
	{
		uint32_t	cp;

		pos += (size_t) nw_utf8_decode(text.str + pos, text.str + text.len, &cp);
		name->chars++;
		has_word |= nw_is_word(cp);
	}
	if (!has_word || text.len > UINT16_MAX)
		return NW_SYNTAX;
	name->folded = text.str;
	name->folded_len = (uint16_t) text.len;
	return NW_OK;
}

static bool
same_bytes(const char *a, size_t a_len, const char *b, size_t b_len)
{
	return a_len == b_len && memcmp(a, b, a_len) == 0;
}

nw_status
nw_user_gaz_add(nw_user_gaz_maker *maker, nw_entity_kind kind, const char *name, size_t name_len,
				const char *canonical, size_t canonical_len, const char **detail)
{
	nw_user_gaz_name new;
	size_t		clean_len;
	nw_status	status;

	if (maker->n % POLL_NAMES == 0)
		nw_poll(maker->arena);
	memset(&new, 0, sizeof(new));
	status = nw_entity_clean_name(maker->arena, name, name_len, &new.name, &clean_len);
	if (status == NW_OK)
	{
		new.name_len = (uint16_t) clean_len;
		status = fold_name(maker->arena, &new);
		*detail = "A name must have a letter or a digit.";
		if (status != NW_OK)
			return status;
	}
	if (status == NW_OK && canonical)
	{
		status = nw_entity_clean_name(maker->arena, canonical, canonical_len, &new.canonical,
									  &clean_len);
		new.canonical_len = (uint16_t) clean_len;
		if (status == NW_OK && same_bytes(new.canonical, clean_len, new.name, new.name_len))
		{
			new.canonical = NULL;
			new.canonical_len = 0;
		}
	}
	if (status != NW_OK)
	{
		*detail = status == NW_LIMIT ? "A name may have at most 1024 bytes." :
			"A name must not be empty and must not hold control characters.";
		return status;
	}
	if (same_bytes(new.folded, new.folded_len, new.name, new.name_len))
		new.folded = new.name;
	maker->bytes += new.name_len + new.canonical_len + (new.folded == new.name ? 0u : new.folded_len);
	if (maker->n == NW_USER_GAZ_MAX_NAMES || maker->bytes > NW_USER_GAZ_MAX_BYTES)
	{
		*detail = "A gazetteer may have at most 1000000 names, of 32 MB with their canonical names.";
		return NW_LIMIT;
	}
	new.kind = (uint8_t) kind;
	new.number = (uint32_t) maker->n;
	maker->names =
		nw_arena_grow(maker->arena, maker->names, maker->n, &maker->max, sizeof(nw_user_gaz_name));
	maker->names[maker->n++] = new;
	return NW_OK;
}

/* by folded spelling; of the same the first one added */
static int
by_spelling(const void *a, const void *b)
{
	const nw_user_gaz_name *x = a;
	const nw_user_gaz_name *y = b;
	size_t		len = x->folded_len < y->folded_len ? x->folded_len : y->folded_len;
	int			c = memcmp(x->folded, y->folded, len);

	if (c == 0)
		c = (x->folded_len > y->folded_len) - (x->folded_len < y->folded_len);
	return c != 0 ? c : (x->number > y->number) - (x->number < y->number);
}

static const char *
canonical_of(const nw_user_gaz_name *name, size_t *len)
{
	*len = name->canonical ? name->canonical_len : name->name_len;
	return name->canonical ? name->canonical : name->name;
}

/* Chains the names that mean the same. */
static void
group_names(nw_user_gaz_maker *maker)
{
	uint32_t	mask = power_of_two(maker->n * 2 + 1) - 1;
	uint32_t   *heads = nw_arena_alloc(maker->arena, (mask + (size_t) 1) * sizeof(uint32_t));
	uint32_t   *tails = nw_arena_alloc(maker->arena, (maker->n + 1) * sizeof(uint32_t));
	uint32_t	i;

	memset(heads, 0xFF, (mask + (size_t) 1) * sizeof(uint32_t));
	for (i = 0; i < maker->n; i++)
	{
		nw_user_gaz_name *name = &maker->names[i];
		size_t		len;
		const char *s = canonical_of(name, &len);
		uint32_t	slot = hash_end(hash_add(HASH_SEED + name->kind, s, len)) & mask;

		if (i % POLL_NAMES == 0)
			nw_poll(maker->arena);
		name->group = i;
		name->next = NW_USER_GAZ_NONE;
		for (; heads[slot] != NW_USER_GAZ_NONE; slot = (slot + 1) & mask)
		{
			const nw_user_gaz_name *head = &maker->names[heads[slot]];
			size_t		head_len;
			const char *head_s = canonical_of(head, &head_len);

			if (head->kind == name->kind && same_bytes(head_s, head_len, s, len))
			{
				name->group = heads[slot];
				maker->names[tails[heads[slot]]].next = i;
				break;
			}
		}
		heads[slot] = name->group;
		tails[name->group] = i;
	}
}

size_t
nw_user_gaz_finish(nw_user_gaz_maker *maker)
{
	size_t		i;
	size_t		n = 0;

	maker->bytes = 0;
	if (maker->n > 1)
		qsort(maker->names, maker->n, sizeof(nw_user_gaz_name), by_spelling);
	nw_poll(maker->arena);
	for (i = 0; i < maker->n; i++)
	{
		const nw_user_gaz_name *name = &maker->names[i];

		if (n > 0 && same_bytes(maker->names[n - 1].folded, maker->names[n - 1].folded_len,
								name->folded, name->folded_len))
			continue;
		maker->bytes += name->name_len + name->canonical_len + (name->folded == name->name ? 0u : name->folded_len);
		maker->names[n++] = *name;
	}
	maker->n = n;
	group_names(maker);
	return NW_USER_GAZ_HEADER + 4 * ((size_t) count_buckets(n) + count_slots(n)) + ENTRY_SIZE * n +
		maker->bytes;
}

static void
write_entry(char *out, const nw_user_gaz_name *name, char *strings, size_t *used)
{
	put32(out + AT_OFF, (uint32_t) *used);
	put32(out + AT_GROUP, name->group);
	put32(out + AT_NEXT, name->next);
	put16(out + AT_NAME_LEN, name->name_len);
	put16(out + AT_FOLDED_LEN, name->folded == name->name ? 0 : name->folded_len);
	put16(out + AT_CANONICAL_LEN, name->canonical_len);
	out[AT_KIND] = (char) name->kind;
	memcpy(strings + *used, name->name, name->name_len);
	*used += name->name_len;
	if (name->folded != name->name)
	{
		memcpy(strings + *used, name->folded, name->folded_len);
		*used += name->folded_len;
	}
	if (name->canonical)
	{
		memcpy(strings + *used, name->canonical, name->canonical_len);
		*used += name->canonical_len;
	}
}

/* Notes a name where it is looked for; returns what it begins with, as flags. */
static unsigned
index_name(const nw_user_gaz_name *name, uint32_t number, char *buckets, uint32_t bucket_mask,
		   char *slots, uint32_t slot_mask)
{
	const char *end = name->folded + name->folded_len;
	uint32_t	slot = hash_end(hash_add(HASH_SEED, name->folded, name->folded_len)) & slot_mask;
	uint32_t	first;
	uint32_t	second = 0;
	int			n = nw_utf8_decode(name->folded, end, &first);
	nw_script	script = nw_script_of(first);
	char	   *bucket;

	if (name->folded + n < end)
		nw_utf8_decode(name->folded + n, end, &second);
	bucket = buckets + 4 * (size_t) (bucket_of(first, second) & bucket_mask);
	put32(bucket, get32(bucket) | length_bit(name->chars));
	while (get32(slots + 4 * (size_t) slot) != 0)
		slot = (slot + 1) & slot_mask;
	put32(slots + 4 * (size_t) slot, number + 1);
	return (name->chars == 1 ? FLAG_CHAR : 0) | (script == NW_SCRIPT_OTHER ? FLAG_SIGN : 0) |
		(script == NW_SCRIPT_HAN || script == NW_SCRIPT_KANA ? FLAG_HAN : 0);
}

void
nw_user_gaz_write(const nw_user_gaz_maker *maker, char *block)
{
	uint32_t	n_buckets = count_buckets(maker->n);
	uint32_t	n_slots = count_slots(maker->n);
	char	   *buckets = block + NW_USER_GAZ_HEADER;
	char	   *slots = buckets + 4 * (size_t) n_buckets;
	char	   *entries = slots + 4 * (size_t) n_slots;
	char	   *strings = entries + ENTRY_SIZE * maker->n;
	size_t		used = 0;
	uint32_t	longest = 0;
	unsigned	flags = 0;
	uint32_t	i;

	memset(block, 0, (size_t) (strings - block));
	for (i = 0; i < maker->n; i++)
	{
		const nw_user_gaz_name *name = &maker->names[i];

		if (i % POLL_NAMES == 0)
			nw_poll(maker->arena);
		write_entry(entries + ENTRY_SIZE * (size_t) i, name, strings, &used);
		flags |= index_name(name, i, buckets, n_buckets - 1, slots, n_slots - 1);
		if (name->folded_len > longest)
			longest = name->folded_len;
	}
	block[AT_VERSION] = NW_USER_GAZ_VERSION;
	block[AT_FLAGS] = (char) flags;
	put32(block + AT_NAMES, (uint32_t) maker->n);
	put32(block + AT_SLOTS, n_slots);
	put32(block + AT_BUCKETS, n_buckets);
	put32(block + AT_STRINGS, (uint32_t) used);
	put32(block + AT_LONGEST, longest);
}
