/*
 * core/entity/tag_rules.h
 *		What the rules found, as the tagger reads it.
 */
#ifndef NW_CORE_ENTITY_TAG_RULES_H
#define NW_CORE_ENTITY_TAG_RULES_H

#include "core/entity/extract.h"
#include "core/entity/tag_features.h"

/* Is it certain, so that no name of the tagger's may hold a character of it? */
typedef bool (*nw_tag_stands) (const nw_entity *e);

/*
 * One byte for each of the len bytes of the folded text: 0 where the rules
 * found nothing, else 1 + 2 * (kind of the entity), 1 more at its first byte,
 * and NW_TAG_LOCKED more when "stands" says so of it (NULL: of none).  In the
 * arena.
 */
extern uint8_t *nw_tag_rules(nw_arena *arena, const nw_entities *found, size_t len,
							 nw_tag_stands stands);

#endif							/* NW_CORE_ENTITY_TAG_RULES_H */
