/*
 * core/entity/doc.c
 *		The blackboard of one extraction: what is taken, who is known.
 */
#include "core/entity/doc.h"

#include <stdlib.h>
#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

#define FIRST_MASK 255

/* A layer asks whether it is cancelled after so many bytes of text: 2^14. */
#define POLL_BITS 14

static void mark_words(nw_doc *doc);

static uint32_t
hash_bytes(const char *s, size_t len, uint32_t h)
{
	size_t		i;

	for (i = 0; i < len; i++)
		h = (h ^ (unsigned char) s[i]) * UINT32_C(16777619);
	return h ^ h >> 15;
}

static uint32_t *
new_heads(nw_arena *arena, uint32_t mask)
{
	uint32_t   *heads = nw_arena_alloc(arena, (mask + 1) * sizeof(uint32_t));

	memset(heads, 0xFF, (mask + 1) * sizeof(uint32_t));
	return heads;
}

void
nw_doc_begin(nw_doc *doc, nw_text *text, bool has_anchor, int32_t anchor)
{
	memset(doc, 0, sizeof(*doc));
	doc->text = text;
	doc->s = text->str;
	doc->len = text->len;
	doc->arena = text->arena;
	doc->dates.arena = text->arena;
	doc->dates.has_anchor = has_anchor;
	doc->dates.anchor = anchor;
	doc->taken = nw_arena_zalloc(doc->arena, doc->len / 8 + 1);
	doc->words = nw_arena_zalloc(doc->arena, doc->len / 8 + 9);	/* read eight at a time */
	mark_words(doc);
	doc->name_mask = doc->surface_mask = FIRST_MASK;
	doc->name_heads = new_heads(doc->arena, FIRST_MASK);
	doc->surface_heads = new_heads(doc->arena, FIRST_MASK);
}

static uint32_t
name_hash(const nw_entity_name *name)
{
	return hash_bytes(name->name, name->len, UINT32_C(2166136261) + name->kind);
}

static void
grow_names(nw_doc *doc)
{
	uint32_t	i;

	doc->name_mask = doc->name_mask * 4 + 3;
	doc->name_heads = new_heads(doc->arena, doc->name_mask);
	for (i = 0; i < doc->n_names; i++)
	{
		uint32_t   *head = &doc->name_heads[name_hash(&doc->names[i]) & doc->name_mask];

		doc->names[i].next = *head;
		*head = i;
	}
}

/* A name that nobody knows anything of yet; its hash is given. */
static uint32_t
start_key(nw_entity_name *key, nw_entity_kind kind, const char *s, size_t len)
{
	size_t		marks = nw_doc_marks(s, len);

	if (marks == len)
		marks = 0;
	memset(key, 0, sizeof(*key));
	key->name = s + marks;
	key->len = (uint32_t) (len - marks);
	key->kind = (uint8_t) kind;
	key->place = NW_GAZ_NONE;
	key->alias = -1;
	key->organization = key->head = NW_NO_NAME;
	return name_hash(key);
}

static uint32_t
find_name(const nw_doc *doc, const nw_entity_name *key, uint32_t hash)
{
	uint32_t	i = doc->name_heads[hash & doc->name_mask];

	for (; i != NW_NO_NAME; i = doc->names[i].next)
		if (doc->names[i].kind == key->kind && doc->names[i].len == key->len &&
			memcmp(doc->names[i].name, key->name, key->len) == 0)
			break;
	return i;
}

static uint32_t
add_name(nw_doc *doc, nw_entity_name *key, uint32_t hash)
{
	uint32_t	i = (uint32_t) doc->n_names;

	if (doc->n_names > doc->name_mask)
		grow_names(doc);
	doc->names = nw_arena_grow(doc->arena, doc->names, doc->n_names, &doc->max_names,
							   sizeof(nw_entity_name));
	key->next = doc->name_heads[hash & doc->name_mask];
	doc->name_heads[hash & doc->name_mask] = i;
	doc->names[doc->n_names++] = *key;
	return i;
}

uint32_t
nw_doc_name(nw_doc *doc, nw_entity_kind kind, const char *s, size_t len)
{
	nw_entity_name key;
	uint32_t	hash = start_key(&key, kind, s, len);
	uint32_t	i = find_name(doc, &key, hash);

	return i != NW_NO_NAME ? i : add_name(doc, &key, hash);
}

uint32_t
nw_doc_name_copied(nw_doc *doc, nw_entity_kind kind, const char *s, size_t len)
{
	nw_entity_name key;
	uint32_t	hash = start_key(&key, kind, s, len);
	uint32_t	i = find_name(doc, &key, hash);

	if (i != NW_NO_NAME)
		return i;
	key.name = nw_arena_copy(doc->arena, key.name, key.len);
	return add_name(doc, &key, hash);
}

uint32_t
nw_doc_place_name(nw_doc *doc, uint16_t place)
{
	nw_gaz_info info;
	uint32_t	name;
	const char *alias;

	nw_gaz_place(place, &info);
	name = nw_doc_name(doc, NW_ENTITY_LOCATION, info.name, strlen(info.name));
	if (doc->names[name].place != NW_GAZ_NONE)
		return name;
	doc->names[name].place = place;
	for (alias = info.aliases; *alias;)
	{
		size_t		n = strcspn(alias, "\x1f");

		nw_doc_alias(doc, name, alias, n);
		alias += n + (alias[n] != '\0');
	}
	return name;
}

void
nw_doc_alias(nw_doc *doc, uint32_t name, const char *s, size_t len)
{
	nw_entity_name *of = &doc->names[name];
	int32_t    *link = &of->alias;

	if (len == 0 || of->n_aliases >= NW_DOC_MAX_ALIASES ||
		(of->len == len && memcmp(of->name, s, len) == 0))
		return;
	while (*link >= 0)
	{
		nw_entity_alias *a = &doc->aliases[*link];

		if (a->len == len && memcmp(a->name, s, len) == 0)
			return;
		link = &a->next;
	}
	*link = (int32_t) doc->n_aliases;
	of->n_aliases++;
	/* "link" may point into the array that moves here: not used below */
	doc->aliases = nw_arena_grow(doc->arena, doc->aliases, doc->n_aliases, &doc->max_aliases,
								 sizeof(nw_entity_alias));
	doc->aliases[doc->n_aliases].name = s;
	doc->aliases[doc->n_aliases].len = (uint32_t) len;
	doc->aliases[doc->n_aliases].next = -1;
	doc->n_aliases++;
}

uint32_t
nw_doc_known(const nw_doc *doc, const char *s, size_t len)
{
	uint32_t	i = doc->surface_heads[hash_bytes(s, len, UINT32_C(2166136261)) & doc->surface_mask];

	for (; i != NW_NO_NAME; i = doc->surfaces[i].next)
		if (doc->surfaces[i].len == len && memcmp(doc->surfaces[i].form, s, len) == 0)
			return doc->surfaces[i].name;
	return NW_NO_NAME;
}

/* The bit for what a form begins with, a character of three bytes or two bytes. */
static unsigned
first_bit(const char *s)
{
	const unsigned char *p = (const unsigned char *) s;

	return (p[0] * 37u + p[1] * 67u + (p[0] >= 0xE0 ? p[2] : 0u)) & 511;
}

bool
nw_doc_may_know(const nw_doc *doc, size_t off)
{
	unsigned	bit;

	if (doc->len - off < 3 && (doc->len - off < 2 || (unsigned char) doc->s[off] >= 0xE0))
		return false;
	bit = first_bit(doc->s + off);
	return doc->surface_firsts[bit / 64] >> bit % 64 & 1;
}

void
nw_doc_learn(nw_doc *doc, uint32_t name, const char *s, size_t len)
{
	uint32_t	i;
	uint32_t   *head;

	if (len < 2 || len > NW_DOC_MAX_SURFACE || nw_doc_known(doc, s, len) != NW_NO_NAME)
		return;
	if (doc->n_surfaces > doc->surface_mask)
	{
		doc->surface_mask = doc->surface_mask * 4 + 3;
		doc->surface_heads = new_heads(doc->arena, doc->surface_mask);
		for (i = 0; i < doc->n_surfaces; i++)
		{
			head = &doc->surface_heads[hash_bytes(doc->surfaces[i].form, doc->surfaces[i].len,
												  UINT32_C(2166136261)) & doc->surface_mask];
			doc->surfaces[i].next = *head;
			*head = i;
		}
	}
	doc->surfaces = nw_arena_grow(doc->arena, doc->surfaces, doc->n_surfaces, &doc->max_surfaces,
								  sizeof(nw_doc_surface));
	head = &doc->surface_heads[hash_bytes(s, len, UINT32_C(2166136261)) & doc->surface_mask];
	doc->surfaces[doc->n_surfaces].form = s;
	doc->surfaces[doc->n_surfaces].len = (uint32_t) len;
	doc->surfaces[doc->n_surfaces].name = name;
	doc->surfaces[doc->n_surfaces].next = *head;
	*head = (uint32_t) doc->n_surfaces++;
	doc->surface_firsts[first_bit(s) / 64] |= UINT64_C(1) << first_bit(s) % 64;
	if (len > doc->longest_surface)
		doc->longest_surface = (uint32_t) len;
}

bool
nw_doc_is_free(const nw_doc *doc, size_t off, size_t len)
{
	size_t		i;

	for (i = off; i < off + len; i++)
		if (doc->taken[i / 8] & 1 << i % 8)
			return false;
	return true;
}

void
nw_doc_take(nw_doc *doc, size_t off, size_t len)
{
	size_t		i;

	for (i = off; i < off + len; i++)
		doc->taken[i / 8] |= (unsigned char) (1 << i % 8);
}

void
nw_doc_release(nw_doc *doc, size_t off, size_t len)
{
	size_t		i;

	for (i = off; i < off + len; i++)
		doc->taken[i / 8] &= (unsigned char) ~(1 << i % 8);
}

bool
nw_doc_add(nw_doc *doc, size_t off, size_t len, uint32_t name, int32_t value, int score)
{
	nw_entity  *e;

	if (len == 0 || !nw_doc_is_free(doc, off, len))
		return false;
	nw_doc_take(doc, off, len);
	doc->entities = nw_arena_grow(doc->arena, doc->entities, doc->n_entities, &doc->max_entities,
								  sizeof(nw_entity));
	e = &doc->entities[doc->n_entities++];
	e->off = (uint32_t) off;
	e->len = (uint32_t) len;
	e->name = name;
	e->value = value;
	e->kind = doc->names[name].kind;
	e->score = (uint8_t) score;
	e->guess = doc->guessing;
	return true;
}

int32_t
nw_doc_value(nw_doc *doc, const nw_entity_value *value)
{
	doc->values = nw_arena_grow(doc->arena, doc->values, doc->n_values, &doc->max_values,
								sizeof(nw_entity_value));
	doc->values[doc->n_values] = *value;
	return (int32_t) doc->n_values++;
}

static inline bool
is_word_byte(const nw_doc *doc, size_t off)
{
	return doc->words[off / 8] & 1 << off % 8;
}

/* Every layer asks where words begin and end: each character is looked up once. */
static void
mark_words(nw_doc *doc)
{
	size_t		pos = 0;
	bool		in_word = false;

	while (pos < doc->len)
	{
		uint32_t	cp;
		size_t		end = pos + (size_t) nw_utf8_decode(doc->s + pos, doc->s + doc->len, &cp);

		/* a mark behind a word is of the word, and none begins with it */
		in_word = nw_is_mark(cp) ? in_word : nw_is_word(cp);
		if (in_word)
			for (; pos < end; pos++)
				doc->words[pos / 8] |= (unsigned char) (1 << pos % 8);
		if (end >> POLL_BITS != pos >> POLL_BITS)
			nw_poll(doc->arena);
		pos = end;
	}
}

bool
nw_doc_word_starts(const nw_doc *doc, size_t off)
{
	return off == 0 || !is_word_byte(doc, off - 1);
}

/* The number of the lowest bit that is set; bits is not 0. */
static inline unsigned
lowest_bit(uint64_t bits)
{
#if defined(__GNUC__)
	return (unsigned) __builtin_ctzll(bits);
#else
	unsigned	n = 0;

	for (; !(bits & 1); bits >>= 1)
		n++;
	return n;
#endif
}

/* The first place at or after off that is a word's, or (wanted all ones) that is none; len at the end. */
static inline size_t
next_bit(const nw_doc *doc, size_t off, uint64_t flip)
{
	size_t		pos = off & ~(size_t) 7;

	while (pos < doc->len)
	{
		const unsigned char *p = doc->words + pos / 8;
		uint64_t bits = (uint64_t) p[0] | (uint64_t) p[1] << 8 | (uint64_t) p[2] << 16 |
			(uint64_t) p[3] << 24 | (uint64_t) p[4] << 32 | (uint64_t) p[5] << 40 |
			(uint64_t) p[6] << 48 | (uint64_t) p[7] << 56;

		bits ^= flip;
		if (pos < off)
			bits &= ~UINT64_C(0) << (off - pos);
		if (bits != 0)
		{
			pos += lowest_bit(bits);
			break;
		}
		pos += 64;
	}
	return pos < doc->len ? pos : doc->len;
}

size_t
nw_doc_next_word(nw_doc *doc, size_t off)
{
	/* once for each stretch, whether the layer steps over it here or word by word */
	if (off >> POLL_BITS != doc->polled)
	{
		doc->polled = off >> POLL_BITS;
		nw_poll(doc->arena);
	}
	if (off + 1 >= doc->len)
		return off < doc->len && is_word_byte(doc, off) && nw_doc_word_starts(doc, off) ? off : doc->len;
	if (is_word_byte(doc, off))
	{
		if (nw_doc_word_starts(doc, off))
			return off;
		off = next_bit(doc, off, ~UINT64_C(0));
	}
	/* as a rule one space lies between */
	else if (is_word_byte(doc, off + 1))
		return off + 1;
	return next_bit(doc, off, 0);
}

size_t
nw_doc_word_len(const nw_doc *doc, size_t off)
{
	return next_bit(doc, off, ~UINT64_C(0)) - off;
}

static int
by_place(const void *a, const void *b)
{
	const nw_entity *x = a;
	const nw_entity *y = b;

	return x->off < y->off ? -1 : x->off > y->off;
}

void
nw_doc_sort(nw_doc *doc)
{
	size_t		i;

	/* as they are, when a layer added none */
	for (i = 1; i < doc->n_entities && doc->entities[i - 1].off <= doc->entities[i].off; i++)
		;
	if (i < doc->n_entities)
		qsort(doc->entities, doc->n_entities, sizeof(nw_entity), by_place);
}
