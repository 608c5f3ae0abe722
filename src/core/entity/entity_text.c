/*
 * core/entity/entity_text.c
 *		The text form of an entity: kind, a colon, the canonical name.
 */
#include "core/entity/entity_text.h"

#include <string.h>

#include "core/text/text.h"

nw_status
nw_entity_clean_name(nw_arena *arena, const char *s, size_t len, const char **out, size_t *out_len)
{
	nw_text		text;
	size_t		from = 0;
	size_t		to;
	size_t		i;

	/* cleaning shortens to a third at most (a dropped mark): no need to fold a book */
	if (len > 8 * NW_ENTITY_NAME_MAX)
		return NW_LIMIT;
	nw_text_fold(&text, arena, s, len, NW_FOLD_CLEAN);
	to = text.len;
	while (from < to && text.str[from] == ' ')
		from++;
	while (to > from && text.str[to - 1] == ' ')
		to--;
	if (from == to)
		return NW_SYNTAX;
	for (i = from; i < to; i++)
		if ((unsigned char) text.str[i] < 0x20 || text.str[i] == 0x7F)
			return NW_SYNTAX;
	if (to - from > NW_ENTITY_NAME_MAX)
		return NW_LIMIT;
	*out = text.str + from;
	*out_len = to - from;
	return NW_OK;
}

nw_status
nw_entity_parse(nw_arena *arena, const char *s, size_t len, nw_entity_kind *kind,
				const char **name, size_t *name_len, const char **detail)
{
	const char *colon = memchr(s, ':', len);
	size_t		start = 0;
	nw_status	status;

	*detail = "An entity is written kind:name.";
	if (!colon)
		return NW_SYNTAX;
	while (start < (size_t) (colon - s) && s[start] == ' ')
		start++;
	*kind = nw_entity_kind_of(s + start, (size_t) (colon - s) - start);
	if (*kind == NW_ENTITY_NONE)
	{
		*detail = "The kind must be one of " NW_ENTITY_KINDS ".";
		return NW_SYNTAX;
	}
	status = nw_entity_clean_name(arena, colon + 1, len - (size_t) (colon + 1 - s), name, name_len);
	if (status == NW_SYNTAX)
		*detail = "The name must not be empty and must not hold control characters.";
	else if (status == NW_LIMIT)
		*detail = "The name of an entity may have at most 1024 bytes.";
	return status;
}
