/*
 * core/entity/user_gazetteer.h
 *		The caller's own names, as one block of bytes that is searched in place.
 *
 * A block holds no pointers and is a function of the set of its names, not of
 * their order, except that of two names with the same folded spelling the
 * first one added is kept.  In the machine's byte order:
 *
 *		header		NW_USER_GAZ_HEADER bytes: version, what the names begin with,
 *					the counts, the longest name, room for a digest of the block
 *		buckets		by the hash of the first two code points of a name: which
 *					lengths such names have, so that most words cost one look
 *		slots		open-addressing hash of folded names: number of an entry + 1
 *		entries		of fixed size, in the order of the folded names
 *		strings
 *
 * Names are matched as folded text (core/text/text.h), in the case they are
 * given in.
 */
#ifndef NW_CORE_ENTITY_USER_GAZETTEER_H
#define NW_CORE_ENTITY_USER_GAZETTEER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/entity/kind.h"
#include "core/status.h"
#include "core/text/arena.h"

#define NW_USER_GAZ_VERSION 1
#define NW_USER_GAZ_HEADER 56

/* Where the header has room for a digest of the block, which is zero when the block is made. */
#define NW_USER_GAZ_DIGEST 24
#define NW_USER_GAZ_DIGEST_LEN 32

/* The most names, and the most bytes of names with their canonical names. */
#define NW_USER_GAZ_MAX_NAMES 1000000
#define NW_USER_GAZ_MAX_BYTES (32 * 1024 * 1024)

#define NW_USER_GAZ_NONE UINT32_MAX

/* ---- making one */

typedef struct nw_user_gaz_name
{
	const char *name;			/* cleaned (entity_text.h) */
	const char *folded;
	const char *canonical;		/* cleaned; NULL when it is the name */
	uint32_t	number;			/* in the order added */
	uint32_t	chars;			/* of folded */
	uint32_t	group;			/* the first entry with this kind and canonical name */
	uint32_t	next;			/* another entry of the group, NW_USER_GAZ_NONE at its end */
	uint16_t	name_len;
	uint16_t	folded_len;
	uint16_t	canonical_len;
	uint8_t		kind;
} nw_user_gaz_name;

typedef struct nw_user_gaz_maker
{
	nw_arena   *arena;
	nw_user_gaz_name *names;
	size_t		n;
	size_t		max;
	size_t		bytes;			/* of strings */
} nw_user_gaz_maker;

extern void nw_user_gaz_begin(nw_user_gaz_maker *maker, nw_arena *arena);

/*
 * Adds a name of a valid kind; canonical NULL means the name itself.  The
 * strings must live until the block is written.  *detail is set when the
 * answer is not NW_OK.
 */
extern nw_status nw_user_gaz_add(nw_user_gaz_maker *maker, nw_entity_kind kind, const char *name, size_t name_len,
								 const char *canonical, size_t canonical_len, const char **detail);

/* Sorts and leaves out what is there twice; returns the size of the block. */
extern size_t nw_user_gaz_finish(nw_user_gaz_maker *maker);

/* Writes the block of the size nw_user_gaz_finish returned. */
extern void nw_user_gaz_write(const nw_user_gaz_maker *maker, char *block);

/* ---- using one */

typedef struct nw_user_gaz
{
	const char *block;
	const char *buckets;
	const char *slots;
	const char *entries;
	const char *strings;
	uint32_t	n;
	uint32_t	slot_mask;
	uint32_t	bucket_mask;
	uint32_t	longest;		/* folded name, in bytes */
	bool		has_char;		/* a name of one character */
	bool		has_sign;		/* a name that begins with neither letter nor digit */
	bool		has_han;		/* a name that begins with Han or kana */
} nw_user_gaz;

typedef struct nw_user_gaz_entry
{
	const char *name;
	const char *canonical;
	uint32_t	name_len;
	uint32_t	canonical_len;
	uint32_t	group;			/* the first entry of the same kind and canonical name */
	uint32_t	next;			/* another of them, NW_USER_GAZ_NONE at the end */
	nw_entity_kind kind;
} nw_user_gaz_entry;

/* False when block[0, len) is no block of this version; the block must outlive gaz. */
extern bool nw_user_gaz_open(nw_user_gaz *gaz, const char *block, size_t len);

/* entry < gaz->n */
extern void nw_user_gaz_get(const nw_user_gaz *gaz, uint32_t entry, nw_user_gaz_entry *out);

/* A walk over the names that a text begins with, the shortest first. */
typedef struct nw_user_gaz_walk
{
	const nw_user_gaz *gaz;
	const char *s;
	size_t		len;
	size_t		pos;
	uint32_t	lengths;		/* in code points: bit n - 1, the last for all longer ones */
	uint32_t	chars;
	uint32_t	hash;
} nw_user_gaz_walk;

/* False when surely no name begins at s[0, len), as nearly always. */
extern bool nw_user_gaz_walk_begin(nw_user_gaz_walk *walk, const nw_user_gaz *gaz, const char *s, size_t len);

/* The next name: s[0, *match_len), walk->chars code points. */
extern bool nw_user_gaz_walk_next(nw_user_gaz_walk *walk, size_t *match_len, uint32_t *entry);

#endif							/* NW_CORE_ENTITY_USER_GAZETTEER_H */
