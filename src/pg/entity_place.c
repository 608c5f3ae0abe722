/*
 * pg/entity_place.c
 *		What an entity is linked to: ids, and where places are.
 */
#include "pg/named_entity.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "utils/builtins.h"

#include "core/entity/organization_link.h"
#include "core/entity/place_link.h"

static bool
place_of(const struct varlena *entity, nw_place_link *link)
{
	return nw_pg_entity_kind(entity) == NW_ENTITY_LOCATION &&
		nw_place_link_name(nw_pg_entity_name(entity), nw_pg_entity_name_len(entity), link);
}

PG_FUNCTION_INFO_V1(nw_entity_id);
Datum
nw_entity_id(PG_FUNCTION_ARGS)
{
	struct varlena *entity = PG_GETARG_NAMED_ENTITY(0);
	nw_place_link link;
	int			number;

	if (place_of(entity, &link) && link.id)
		PG_RETURN_DATUM(nw_pg_text_datum(link.id, strlen(link.id)));
	if (nw_pg_entity_kind(entity) == NW_ENTITY_ORGANIZATION &&
		(number = nw_organization_number(nw_pg_entity_name(entity), nw_pg_entity_name_len(entity))) > 0)
	{
		char		id[32];

		snprintf(id, sizeof(id), "org:%d", number);
		PG_RETURN_DATUM(nw_pg_text_datum(id, strlen(id)));
	}
	PG_RETURN_NULL();
}

enum
{
	COL_ID, COL_COUNTRY, COL_PROVINCE, COL_LEVEL, COL_LATITUDE, COL_LONGITUDE,
	N_COLS
};

static void
set_text(Datum *values, bool *nulls, int column, const char *s)
{
	nulls[column] = s == NULL;
	if (s)
		values[column] = nw_pg_text_datum(s, strlen(s));
}

PG_FUNCTION_INFO_V1(nw_entity_place);
Datum
nw_entity_place(PG_FUNCTION_ARGS)
{
	struct varlena *entity = PG_GETARG_NAMED_ENTITY(0);
	TupleDesc	desc = (TupleDesc) fcinfo->flinfo->fn_extra;
	Datum		values[N_COLS] = {0};
	bool		nulls[N_COLS] = {false};
	nw_place_link link;

	if (!place_of(entity, &link))
		PG_RETURN_NULL();
	if (!desc)
	{
		/* the descriptor has to outlive this call: build it where the function's own data is */
		MemoryContext old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE || desc->natts != N_COLS)
			elog(ERROR, "entity_place returns a row of %d columns", N_COLS);
		desc = BlessTupleDesc(desc);
		fcinfo->flinfo->fn_extra = desc;
		MemoryContextSwitchTo(old);
	}
	set_text(values, nulls, COL_ID, link.id);
	set_text(values, nulls, COL_COUNTRY, link.country);
	set_text(values, nulls, COL_PROVINCE, link.province);
	set_text(values, nulls, COL_LEVEL, link.level);
	nulls[COL_LATITUDE] = nulls[COL_LONGITUDE] = !link.has_position;
	values[COL_LATITUDE] = Float8GetDatum(link.latitude);
	values[COL_LONGITUDE] = Float8GetDatum(link.longitude);
	return HeapTupleGetDatum(heap_form_tuple(desc, values, nulls));
}

PG_FUNCTION_INFO_V1(nw_entity_latitude);
Datum
nw_entity_latitude(PG_FUNCTION_ARGS)
{
	nw_place_link link;

	if (!place_of(PG_GETARG_NAMED_ENTITY(0), &link) || !link.has_position)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(link.latitude);
}

PG_FUNCTION_INFO_V1(nw_entity_longitude);
Datum
nw_entity_longitude(PG_FUNCTION_ARGS)
{
	nw_place_link link;

	if (!place_of(PG_GETARG_NAMED_ENTITY(0), &link) || !link.has_position)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(link.longitude);
}
