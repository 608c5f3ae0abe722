/*
 * core/entity/kind.c
 *		The kinds of entities.
 */
#include "core/entity/kind.h"

#include <string.h>

static const char *const kinds[] =
{
	NULL, "person", "organization", "location", "date", "time", "quantity", "money", "percent",
	"temperature", "email", "url", "phone",
};

const char *
nw_entity_kind_name(int kind)
{
	return kind >= 1 && kind <= NW_ENTITY_KIND_MAX ? kinds[kind] : NULL;
}

nw_entity_kind
nw_entity_kind_of(const char *s, size_t len)
{
	int			i;

	for (i = 1; i <= NW_ENTITY_KIND_MAX; i++)
		if (strlen(kinds[i]) == len && memcmp(kinds[i], s, len) == 0)
			return (nw_entity_kind) i;
	return NW_ENTITY_NONE;
}
