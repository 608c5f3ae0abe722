/*
 * pg/named_entity.h
 *		named_entity in memory and on disk: a varlena of a version byte, the
 *		number of the kind, and the name.
 */
#ifndef NW_PG_NAMED_ENTITY_H
#define NW_PG_NAMED_ENTITY_H

#include "pg/plumbing.h"

#include "core/entity/kind.h"

#define NW_NAMED_ENTITY_VERSION 1

/* version and kind; the name is the rest of the payload */
#define NW_NAMED_ENTITY_HEADER 2

#define PG_GETARG_NAMED_ENTITY(n) ((struct varlena *) PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(n)))

static inline int
nw_pg_entity_kind(const struct varlena *entity)
{
	return (unsigned char) VARDATA_ANY(entity)[1];
}

static inline const char *
nw_pg_entity_name(const struct varlena *entity)
{
	return VARDATA_ANY(entity) + NW_NAMED_ENTITY_HEADER;
}

static inline size_t
nw_pg_entity_name_len(const struct varlena *entity)
{
	return VARSIZE_ANY_EXHDR(entity) - NW_NAMED_ENTITY_HEADER;
}

/* A new value; the name must be clean (core/entity/entity_text.h). */
extern struct varlena *nw_pg_entity_make(nw_entity_kind kind, const char *name, size_t len);

#endif							/* NW_PG_NAMED_ENTITY_H */
