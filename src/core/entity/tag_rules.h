/*
 * core/entity/tag_rules.h
 *		What the rules found, as the tagger reads it.
 */
#ifndef NW_CORE_ENTITY_TAG_RULES_H
#define NW_CORE_ENTITY_TAG_RULES_H

#include "core/entity/extract.h"

/*
 * One byte for each of the len bytes of the folded text: 0 where the rules
 * found nothing, else 1 + 2 * (kind of the entity), 1 more at its first byte.
 * In the arena.
 */
extern uint8_t *nw_tag_rules(nw_arena *arena, const nw_entities *found, size_t len);

#endif							/* NW_CORE_ENTITY_TAG_RULES_H */
