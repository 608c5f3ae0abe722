/*
 * pg/named_entity_io.c
 *		named_entity: text and binary form, constructor, accessors.
 */
#include "pg/named_entity.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "core/entity/entity_text.h"

struct varlena *
nw_pg_entity_make(nw_entity_kind kind, const char *name, size_t len)
{
	Size		size = VARHDRSZ + NW_NAMED_ENTITY_HEADER + len;
	struct varlena *entity = palloc(size);

	SET_VARSIZE(entity, size);
	VARDATA(entity)[0] = NW_NAMED_ENTITY_VERSION;
	VARDATA(entity)[1] = (char) kind;
	memcpy(VARDATA(entity) + NW_NAMED_ENTITY_HEADER, name, len);
	return entity;
}

PG_FUNCTION_INFO_V1(nw_named_entity_in);
Datum
nw_named_entity_in(PG_FUNCTION_ARGS)
{
	char	   *input = PG_GETARG_CSTRING(0);
	size_t		len = strlen(input);
	nw_arena	arena;
	nw_entity_kind kind;
	const char *name;
	size_t		name_len;
	const char *detail;
	nw_status	status;
	struct varlena *result = NULL;

	nw_pg_require_utf8();
	nw_arena_begin(&arena, &nw_pg_host);
	status = nw_entity_parse(&arena, input, len, &kind, &name, &name_len, &detail);
	if (status == NW_OK)
		result = nw_pg_entity_make(kind, name, name_len);
	nw_arena_end(&arena);
	if (status != NW_OK)
	{
		/* most likely a bare name, as in names @> '{Seoul}' */
		nw_pg_input_error_hint(NW_ESCONTEXT(fcinfo), status, "named_entity", input, len, detail,
							   memchr(input, ':', len) ? NULL :
							   "A place, for example, is location:NAME, a person is person:NAME.");
		PG_RETURN_NULL();
	}
	PG_RETURN_POINTER(result);
}

PG_FUNCTION_INFO_V1(nw_named_entity_out);
Datum
nw_named_entity_out(PG_FUNCTION_ARGS)
{
	struct varlena *entity = PG_GETARG_NAMED_ENTITY(0);
	StringInfoData buf;

	initStringInfo(&buf);
	appendStringInfoString(&buf, nw_entity_kind_name(nw_pg_entity_kind(entity)));
	appendStringInfoChar(&buf, ':');
	appendBinaryStringInfo(&buf, nw_pg_entity_name(entity), (int) nw_pg_entity_name_len(entity));
	PG_FREE_IF_COPY(entity, 0);
	PG_RETURN_CSTRING(buf.data);
}

/* What a constructor or a client's bytes say, checked and cleaned as the text form is. */
static struct varlena *
make_checked(nw_entity_kind kind, const char *bytes, size_t len)
{
	nw_arena	arena;
	const char *name;
	size_t		name_len;
	nw_status	status;
	struct varlena *result = NULL;

	nw_arena_begin(&arena, &nw_pg_host);
	status = nw_entity_clean_name(&arena, bytes, len, &name, &name_len);
	if (status == NW_OK)
		result = nw_pg_entity_make(kind, name, name_len);
	nw_arena_end(&arena);
	if (status != NW_OK)
		nw_pg_input_error(NULL, status, "named_entity", bytes, len, status == NW_LIMIT ?
						  "The name of an entity may have at most 1024 bytes." :
						  "The name must not be empty and must not hold control characters.");
	return result;
}

PG_FUNCTION_INFO_V1(nw_named_entity_recv);
Datum
nw_named_entity_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	int			version = pq_getmsgbyte(buf);
	int			kind = pq_getmsgbyte(buf);
	char	   *bytes;
	int			len;
	struct varlena *result;

	if (version != NW_NAMED_ENTITY_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported version number %d of type named_entity", version)));
	if (nw_entity_kind_name(kind) == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid kind number %d of type named_entity", kind)));
	bytes = pq_getmsgtext(buf, buf->len - buf->cursor, &len);
	result = make_checked((nw_entity_kind) kind, bytes, (size_t) len);
	pfree(bytes);
	PG_RETURN_POINTER(result);
}

PG_FUNCTION_INFO_V1(nw_named_entity_send);
Datum
nw_named_entity_send(PG_FUNCTION_ARGS)
{
	struct varlena *entity = PG_GETARG_NAMED_ENTITY(0);
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendbyte(&buf, NW_NAMED_ENTITY_VERSION);
	pq_sendbyte(&buf, (uint8) nw_pg_entity_kind(entity));
	pq_sendtext(&buf, nw_pg_entity_name(entity), (int) nw_pg_entity_name_len(entity));
	PG_FREE_IF_COPY(entity, 0);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

PG_FUNCTION_INFO_V1(nw_named_entity);
Datum
nw_named_entity(PG_FUNCTION_ARGS)
{
	text	   *kind_arg = PG_GETARG_TEXT_PP(0);
	text	   *name_arg = PG_GETARG_TEXT_PP(1);
	nw_entity_kind kind = nw_entity_kind_of(VARDATA_ANY(kind_arg), VARSIZE_ANY_EXHDR(kind_arg));

	if (kind == NW_ENTITY_NONE)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unrecognized kind of entity: \"%s\"", text_to_cstring(kind_arg)),
				 errhint("The kind must be one of %s.", NW_ENTITY_KINDS)));
	PG_RETURN_POINTER(make_checked(kind, VARDATA_ANY(name_arg), VARSIZE_ANY_EXHDR(name_arg)));
}

PG_FUNCTION_INFO_V1(nw_entity_kind_text);
Datum
nw_entity_kind_text(PG_FUNCTION_ARGS)
{
	struct varlena *entity = PG_GETARG_NAMED_ENTITY(0);
	text	   *result = cstring_to_text(nw_entity_kind_name(nw_pg_entity_kind(entity)));

	PG_FREE_IF_COPY(entity, 0);
	PG_RETURN_TEXT_P(result);
}

PG_FUNCTION_INFO_V1(nw_entity_name_text);
Datum
nw_entity_name_text(PG_FUNCTION_ARGS)
{
	struct varlena *entity = PG_GETARG_NAMED_ENTITY(0);
	text	   *result = cstring_to_text_with_len(nw_pg_entity_name(entity), (int) nw_pg_entity_name_len(entity));

	PG_FREE_IF_COPY(entity, 0);
	PG_RETURN_TEXT_P(result);
}
