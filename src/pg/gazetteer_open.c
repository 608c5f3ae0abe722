/*
 * pg/gazetteer_open.c
 *		gazetteer as an argument: opened once for a query, and its parts.
 */
#include "pg/gazetteer.h"

#include "core/entity/kind.h"

void
nw_pg_gazetteer_open(const struct varlena *value, nw_user_gaz *gaz)
{
	if (!nw_user_gaz_open(gaz, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value)))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("value of type gazetteer has an unknown layout")));
}

/* A gazetteer that was opened, and the copy it lies in. */
typedef struct gazetteer_cache
{
	struct varlena *value;
	nw_user_gaz gaz;
} gazetteer_cache;

/*
 * Is it the value that was opened?  An address can come again with other
 * bytes, and comparing megabytes for each text would cost more than reading
 * it: the digest tells.  Of a toasted value only the beginning is fetched.
 */
static bool
is_opened(const gazetteer_cache *cache, struct varlena *arg)
{
	struct varlena *head = arg;
	bool		same;

	if (cache->value == NULL)
		return false;
	if (VARATT_IS_EXTERNAL(arg) || VARATT_IS_COMPRESSED(arg))
		head = (struct varlena *) PG_DETOAST_DATUM_SLICE(PointerGetDatum(arg), 0, NW_GAZETTEER_KEY);
	same = VARSIZE_ANY_EXHDR(head) >= NW_GAZETTEER_KEY &&
		memcmp(VARDATA_ANY(head), VARDATA(cache->value), NW_GAZETTEER_KEY) == 0;
	if (head != arg)
		pfree(head);
	return same;
}

const nw_user_gaz *
nw_pg_gazetteer_arg(FunctionCallInfo fcinfo, int n)
{
	gazetteer_cache *cache = (gazetteer_cache *) fcinfo->flinfo->fn_extra;
	MemoryContext old;

	if (PG_NARGS() <= n || PG_ARGISNULL(n))
		return NULL;
	if (cache == NULL)
	{
		cache = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(*cache));
		fcinfo->flinfo->fn_extra = cache;
	}
	if (!is_opened(cache, (struct varlena *) PG_GETARG_POINTER(n)))
	{
		if (cache->value)
		{
			struct varlena *stale = cache->value;

			cache->value = NULL;
			pfree(stale);
		}
		old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
		cache->value = (struct varlena *) PG_DETOAST_DATUM_COPY(PG_GETARG_DATUM(n));
		MemoryContextSwitchTo(old);
		nw_pg_gazetteer_open(cache->value, &cache->gaz);
	}
	return &cache->gaz;
}

PG_FUNCTION_INFO_V1(nw_gazetteer_size);
Datum
nw_gazetteer_size(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_GETARG_GAZETTEER(0);
	nw_user_gaz gaz;

	nw_pg_gazetteer_open(value, &gaz);
	PG_FREE_IF_COPY(value, 0);
	PG_RETURN_INT32((int32) gaz.n);
}

PG_FUNCTION_INFO_V1(nw_gazetteer_entries);
Datum
nw_gazetteer_entries(PG_FUNCTION_ARGS)
{
	nw_rows		rows;
	struct varlena *value = PG_GETARG_GAZETTEER(0);
	nw_user_gaz gaz;
	uint32_t	i;

	nw_rows_begin(&rows, fcinfo);
	nw_pg_gazetteer_open(value, &gaz);
	for (i = 0; i < gaz.n; i++)
	{
		nw_user_gaz_entry entry;

		nw_user_gaz_get(&gaz, i, &entry);
		nw_rows_set_text(&rows, 0, entry.name, entry.name_len);
		nw_rows_set_cstring(&rows, 1, nw_entity_kind_name(entry.kind));
		nw_rows_set_text(&rows, 2, entry.canonical, entry.canonical_len);
		nw_rows_put(&rows);
	}
	PG_FREE_IF_COPY(value, 0);
	return nw_rows_end(&rows, NULL);
}
