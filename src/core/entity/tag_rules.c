/*
 * core/entity/tag_rules.c
 *		What the rules found, as the tagger reads it.
 */
#include "core/entity/tag_rules.h"

uint8_t *
nw_tag_rules(nw_arena *arena, const nw_entities *found, size_t len, nw_tag_stands stands)
{
	uint8_t    *rules = nw_arena_zalloc(arena, len + 1);
	size_t		i;

	for (i = 0; i < found->n; i++)
	{
		const nw_entity *e = &found->entity[i];
		int			what = (1 + 2 * e->kind) | (stands && stands(e) ? NW_TAG_LOCKED : 0);
		uint32_t	k;

		for (k = 0; k < e->len; k++)
			rules[e->off + k] = (uint8_t) what;
		rules[e->off]++;
	}
	return rules;
}
