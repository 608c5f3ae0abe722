/*
 * core/entity/entity_text.h
 *		The text form of an entity: kind, a colon, the canonical name
 *		(location:장사).  The first colon divides; the name may hold others.
 */
#ifndef NW_CORE_ENTITY_ENTITY_TEXT_H
#define NW_CORE_ENTITY_ENTITY_TEXT_H

#include "core/entity/kind.h"
#include "core/status.h"
#include "core/text/arena.h"

/* The longest name, in bytes. */
#define NW_ENTITY_NAME_MAX 1024

/*
 * One spelling for a name: NFC, plain spaces, none at the edges.  NW_SYNTAX
 * when nothing is left or a control character is in it, NW_LIMIT when it is
 * too long.  *out may be s itself.
 */
extern nw_status nw_entity_clean_name(nw_arena *arena, const char *s, size_t len,
									  const char **out, size_t *out_len);

/* Takes a text form apart; the name is cleaned.  *detail is set when it is not NW_OK. */
extern nw_status nw_entity_parse(nw_arena *arena, const char *s, size_t len, nw_entity_kind *kind,
								 const char **name, size_t *name_len, const char **detail);

#endif							/* NW_CORE_ENTITY_ENTITY_TEXT_H */
