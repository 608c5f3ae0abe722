/*
 * pg/named_entity_ops.c
 *		Order and hash of named_entity: by kind, then by the bytes of the name.
 */
#include "pg/named_entity.h"

#include "common/hashfn.h"

static int
compare(FunctionCallInfo fcinfo)
{
	struct varlena *a = PG_GETARG_NAMED_ENTITY(0);
	struct varlena *b = PG_GETARG_NAMED_ENTITY(1);
	size_t		a_len = VARSIZE_ANY_EXHDR(a);
	size_t		b_len = VARSIZE_ANY_EXHDR(b);
	int			c = memcmp(VARDATA_ANY(a), VARDATA_ANY(b), Min(a_len, b_len));

	if (c == 0)
		c = a_len < b_len ? -1 : a_len > b_len;
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return c < 0 ? -1 : c > 0;
}

#define COMPARE(name, op) \
PG_FUNCTION_INFO_V1(nw_named_entity_##name); \
Datum \
nw_named_entity_##name(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(compare(fcinfo) op 0); \
}

COMPARE(lt, <)
COMPARE(le, <=)
COMPARE(eq, ==)
COMPARE(ne, !=)
COMPARE(ge, >=)
COMPARE(gt, >)

PG_FUNCTION_INFO_V1(nw_named_entity_cmp);
Datum
nw_named_entity_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

PG_FUNCTION_INFO_V1(nw_named_entity_hash);
Datum
nw_named_entity_hash(PG_FUNCTION_ARGS)
{
	struct varlena *entity = PG_GETARG_NAMED_ENTITY(0);
	Datum		hash = hash_any((unsigned char *) VARDATA_ANY(entity), (int) VARSIZE_ANY_EXHDR(entity));

	PG_FREE_IF_COPY(entity, 0);
	return hash;
}

PG_FUNCTION_INFO_V1(nw_named_entity_hash_extended);
Datum
nw_named_entity_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *entity = PG_GETARG_NAMED_ENTITY(0);
	Datum		hash = hash_any_extended((unsigned char *) VARDATA_ANY(entity),
										 (int) VARSIZE_ANY_EXHDR(entity), (uint64) PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(entity, 0);
	return hash;
}
