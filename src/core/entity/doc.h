/*
 * core/entity/doc.h
 *		The blackboard of one extraction: what is taken, who is known.
 *
 * Layers look at doc->s, claim spans with nw_doc_add and leave the names they
 * learned with nw_doc_learn for the votes at the end.  All strings handed in
 * must outlive the doc (the text, static tables, the arena).
 */
#ifndef NW_CORE_ENTITY_DOC_H
#define NW_CORE_ENTITY_DOC_H

#include "core/entity/extract.h"

/* A written form that means a name. */
typedef struct nw_doc_surface
{
	const char *form;
	uint32_t	len;
	uint32_t	name;
	uint32_t	next;			/* hash chain */
} nw_doc_surface;

typedef struct nw_doc
{
	nw_text    *text;
	const char *s;				/* text->str */
	size_t		len;
	nw_arena   *arena;
	nw_date_context dates;
	const nw_user_gaz *own;		/* the caller's names, or NULL */
	unsigned char *taken;		/* one bit a byte of s: belongs to an entity */
	unsigned char *words;		/* the same: letters and digits */
	bool		guessing;		/* what is added now is a guess */
	size_t		polled;			/* the stretch of text in which it was last asked for a cancel */

	nw_entity  *entities;
	size_t		n_entities;
	size_t		max_entities;
	nw_entity_name *names;
	size_t		n_names;
	size_t		max_names;
	nw_entity_alias *aliases;
	size_t		n_aliases;
	size_t		max_aliases;
	nw_entity_value *values;
	size_t		n_values;
	size_t		max_values;
	nw_doc_surface *surfaces;
	size_t		n_surfaces;
	size_t		max_surfaces;
	uint32_t   *name_heads;		/* hash tables, grown with what they hold */
	uint32_t	name_mask;
	uint32_t   *surface_heads;
	uint32_t	surface_mask;
	uint32_t	longest_surface;
	uint64_t	surface_firsts[8];	/* a bit for what forms begin with */
} nw_doc;

/* More other names than this of one entity are not kept. */
#define NW_DOC_MAX_ALIASES 24

/* The longest form that is learned, in bytes. */
#define NW_DOC_MAX_SURFACE 160

extern void nw_doc_begin(nw_doc *doc, nw_text *text, bool has_anchor, int32_t anchor);

/* The name of a kind, made when it is new. */
extern uint32_t nw_doc_name(nw_doc *doc, nw_entity_kind kind, const char *s, size_t len);

/* The same of bytes that do not last: copied when the name is new. */
extern uint32_t nw_doc_name_copied(nw_doc *doc, nw_entity_kind kind, const char *s, size_t len);

/* The same for a place of the gazetteer, with its other forms as aliases. */
extern uint32_t nw_doc_place_name(nw_doc *doc, uint16_t place);

/* Another name of the entity; its own name, known ones and too many are left out. */
extern void nw_doc_alias(nw_doc *doc, uint32_t name, const char *s, size_t len);

/* From now on this form means the name, unless it already means another. */
extern void nw_doc_learn(nw_doc *doc, uint32_t name, const char *s, size_t len);

/* May a known form begin at off, by its first character? */
extern bool nw_doc_may_know(const nw_doc *doc, size_t off);

/* What a form means, NW_NO_NAME when nothing. */
extern uint32_t nw_doc_known(const nw_doc *doc, const char *s, size_t len);

extern bool nw_doc_is_free(const nw_doc *doc, size_t off, size_t len);

/* Claims a span; false when part of it is taken. */
extern bool nw_doc_add(nw_doc *doc, size_t off, size_t len, uint32_t name, int32_t value, int score);

/* Takes a span that is no entity, so that no later layer makes it one. */
extern void nw_doc_take(nw_doc *doc, size_t off, size_t len);

/* Gives a span back that was taken. */
extern void nw_doc_release(nw_doc *doc, size_t off, size_t len);

extern int32_t nw_doc_value(nw_doc *doc, const nw_entity_value *value);

/* Does a word begin at off, that is, stands no letter or digit before it? */
extern bool nw_doc_word_starts(const nw_doc *doc, size_t off);

/* The next place at or after off where a word begins; len at the end.  Polls. */
extern size_t nw_doc_next_word(nw_doc *doc, size_t off);

/* Bytes of letters and digits from off on. */
extern size_t nw_doc_word_len(const nw_doc *doc, size_t off);

/* Where an organisation that ends at "end" does with the part of it behind (서울대 총학생회); end for none. */
extern size_t nw_doc_org_end(const nw_doc *doc, size_t end);

/* the layers, in their order */
extern void nw_layer_addresses(nw_doc *doc);
extern void nw_layer_temperatures(nw_doc *doc);
extern void nw_layer_dates(nw_doc *doc);
extern void nw_layer_user(nw_doc *doc);
extern void nw_layer_quantities(nw_doc *doc);
extern void nw_layer_bylines(nw_doc *doc);
extern void nw_layer_glosses(nw_doc *doc);
extern void nw_layer_people(nw_doc *doc);
extern void nw_layer_titles(nw_doc *doc);	/* of people whom other layers found */
extern void nw_layer_organizations(nw_doc *doc);
extern void nw_layer_places(nw_doc *doc);
extern void nw_layer_unnamed(nw_doc *doc);
extern void nw_layer_tagger(nw_doc *doc);
extern void nw_layer_lexicon(nw_doc *doc);
extern void nw_layer_initials(nw_doc *doc);
extern void nw_layer_classes(nw_doc *doc);

/* Places that belong together become one; the entities must be in the order of the text. */
extern void nw_doc_join_places(nw_doc *doc);

/* Bytes of the combining marks that s[0, len) begins with. */
extern size_t nw_doc_marks(const char *s, size_t len);

/* No mention begins with a combining mark or ends before one. */
extern void nw_doc_trim_marks(nw_doc *doc);

/* Brings the entities into the order of the text; they never overlap. */
extern void nw_doc_sort(nw_doc *doc);

#endif							/* NW_CORE_ENTITY_DOC_H */
