/*
 * pg/gazetteer_ops.c
 *		Order and hash of gazetteer: by the number of names, then by the bytes.
 */
#include "pg/gazetteer.h"

#include "common/hashfn.h"

static int
compare(FunctionCallInfo fcinfo)
{
	struct varlena *a = PG_GETARG_GAZETTEER(0);
	struct varlena *b = PG_GETARG_GAZETTEER(1);
	size_t		a_len = VARSIZE_ANY_EXHDR(a);
	size_t		b_len = VARSIZE_ANY_EXHDR(b);
	nw_user_gaz a_gaz;
	nw_user_gaz b_gaz;
	int			c;

	nw_pg_gazetteer_open(a, &a_gaz);
	nw_pg_gazetteer_open(b, &b_gaz);
	c = (a_gaz.n > b_gaz.n) - (a_gaz.n < b_gaz.n);
	if (c == 0)
		c = memcmp(VARDATA_ANY(a), VARDATA_ANY(b), Min(a_len, b_len));
	if (c == 0)
		c = (a_len > b_len) - (a_len < b_len);
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return c < 0 ? -1 : c > 0;
}

#define COMPARE(name, op) \
PG_FUNCTION_INFO_V1(nw_gazetteer_##name); \
Datum \
nw_gazetteer_##name(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(compare(fcinfo) op 0); \
}

COMPARE(lt, <)
COMPARE(le, <=)
COMPARE(eq, ==)
COMPARE(ne, !=)
COMPARE(ge, >=)
COMPARE(gt, >)

PG_FUNCTION_INFO_V1(nw_gazetteer_cmp);
Datum
nw_gazetteer_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

PG_FUNCTION_INFO_V1(nw_gazetteer_hash);
Datum
nw_gazetteer_hash(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_GETARG_GAZETTEER(0);
	Datum		hash = hash_any((unsigned char *) VARDATA_ANY(value), NW_GAZETTEER_KEY);

	PG_FREE_IF_COPY(value, 0);
	return hash;
}

PG_FUNCTION_INFO_V1(nw_gazetteer_hash_extended);
Datum
nw_gazetteer_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_GETARG_GAZETTEER(0);
	Datum		hash = hash_any_extended((unsigned char *) VARDATA_ANY(value), NW_GAZETTEER_KEY,
										 (uint64) PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(value, 0);
	return hash;
}
