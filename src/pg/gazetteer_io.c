/*
 * pg/gazetteer_io.c
 *		gazetteer: constructor, text form (a JSON array) and binary form.
 */
#include "pg/gazetteer.h"

#include "catalog/pg_type.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/json.h"
#include "utils/jsonb.h"

#include "core/entity/kind.h"

struct varlena *
nw_pg_gazetteer_make(nw_user_gaz_maker *maker)
{
	Size		size = VARHDRSZ + nw_user_gaz_finish(maker);
	struct varlena *value = palloc(size);
	struct varlena *digest;

	SET_VARSIZE(value, size);
	nw_user_gaz_write(maker, VARDATA(value));
	digest = (struct varlena *) DatumGetPointer(DirectFunctionCall1(sha256_bytea, PointerGetDatum(value)));
	memcpy(VARDATA(value) + NW_USER_GAZ_DIGEST, VARDATA_ANY(digest), NW_USER_GAZ_DIGEST_LEN);
	pfree(digest);
	return value;
}

/* One of the constructor's arrays: its elements, which lie in it. */
static int
open_array(ArrayType *array, const char *what, bool nulls_allowed, Datum **elements, bool **nulls)
{
	int			n;
	int			i;

	if (ARR_NDIM(array) > 1)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("%s must be a one-dimensional array", what)));
	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, elements, nulls, &n);
	for (i = 0; i < n && !nulls_allowed; i++)
		if ((*nulls)[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("%s must not hold NULL", what),
					 errdetail("Element %d is NULL.", i + 1)));
	return n;
}

/* A complaint, and which of thousands of names it is about. */
static char *
about_name(const char *complaint, int number, const text *canonical)
{
	int			len = canonical ? (int) VARSIZE_ANY_EXHDR(canonical) : 0;

	if (canonical == NULL)
		return psprintf("%s It is number %d of the names.", complaint, number);
	return psprintf("%s It is number %d of the names, with the canonical name \"%.*s\".", complaint, number,
					pg_mbcliplen(VARDATA_ANY(canonical), len, 200), VARDATA_ANY(canonical));
}

/* gazetteer(names, kinds, canonical); NULL for no names, as array_agg gives over no rows */
PG_FUNCTION_INFO_V1(nw_gazetteer);
Datum
nw_gazetteer(PG_FUNCTION_ARGS)
{
	bool		has_canonical = !PG_ARGISNULL(2);
	Datum	   *names;
	Datum	   *kinds;
	Datum	   *canonical = NULL;
	bool	   *name_nulls;
	bool	   *kind_nulls;
	bool	   *canonical_nulls = NULL;
	nw_arena	arena;
	nw_user_gaz_maker maker;
	struct varlena *result;
	int			n;
	int			n_kinds;
	int			n_canonical;
	int			i;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	nw_pg_require_utf8();
	n = open_array(PG_GETARG_ARRAYTYPE_P(0), "names", false, &names, &name_nulls);
	n_kinds = open_array(PG_GETARG_ARRAYTYPE_P(1), "kinds", false, &kinds, &kind_nulls);
	n_canonical = !has_canonical ? n :
		open_array(PG_GETARG_ARRAYTYPE_P(2), "canonical names", true, &canonical, &canonical_nulls);
	if (n_kinds != n || n_canonical != n)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("names, kinds and canonical names must be equally many"),
				 has_canonical ?
				 errdetail("The number of names is %d, of kinds %d, of canonical names %d.", n, n_kinds, n_canonical) :
				 errdetail("The number of names is %d, of kinds %d.", n, n_kinds)));
	nw_arena_begin(&arena, &nw_pg_host);
	nw_user_gaz_begin(&maker, &arena);
	for (i = 0; i < n; i++)
	{
		text	   *name = (text *) DatumGetPointer(names[i]);
		text	   *kind_text = (text *) DatumGetPointer(kinds[i]);
		text	   *same = has_canonical && !canonical_nulls[i] ? (text *) DatumGetPointer(canonical[i]) : NULL;
		nw_entity_kind kind = nw_entity_kind_of(VARDATA_ANY(kind_text), VARSIZE_ANY_EXHDR(kind_text));
		const char *detail;
		nw_status	status;

		if (kind == NW_ENTITY_NONE)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unrecognized kind of entity: \"%s\"", text_to_cstring(kind_text)),
					 errdetail("It is number %d of the kinds.", i + 1),
					 errhint("The kind must be one of %s.", NW_ENTITY_KINDS)));
		status = nw_user_gaz_add(&maker, kind, VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name),
								 same ? VARDATA_ANY(same) : NULL, same ? VARSIZE_ANY_EXHDR(same) : 0, &detail);
		if (status != NW_OK)
			nw_pg_input_error(NULL, status, "gazetteer", VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name),
							  about_name(detail, i + 1, same));
	}
	result = nw_pg_gazetteer_make(&maker);
	nw_arena_end(&arena);
	PG_RETURN_POINTER(result);
}

/* One object of the text form; strings lie in the jsonb value. */
typedef struct json_name
{
	JsonbValue	name;
	JsonbValue	kind;
	JsonbValue	canonical;
} json_name;

static bool
is_key(const JsonbValue *key, const char *word)
{
	return key->val.string.len == (int) strlen(word) && memcmp(key->val.string.val, word, strlen(word)) == 0;
}

/* Reads the members up to the object's end; a complaint, or NULL when it is well. */
static const char *
read_object(JsonbIterator **it, json_name *out)
{
	JsonbValue	v;
	JsonbIteratorToken token;

	out->name.type = out->kind.type = out->canonical.type = jbvNull;
	while ((token = JsonbIteratorNext(it, &v, false)) == WJB_KEY)
	{
		JsonbValue *member = is_key(&v, "name") ? &out->name : is_key(&v, "kind") ? &out->kind :
			is_key(&v, "canonical") ? &out->canonical : NULL;

		if (member == NULL)
			return "A name has the members name, kind and canonical, and no others.";
		if (JsonbIteratorNext(it, member, false) != WJB_VALUE ||
			(member->type != jbvString && member->type != jbvNull))
			return "The members of a name must be strings.";
	}
	if (out->name.type != jbvString || out->kind.type != jbvString)
		return "A name must have the members name and kind.";
	return NULL;
}

/* Adds the names of a JSON array; *detail is set when the answer is not NW_OK. */
static nw_status
add_json(nw_user_gaz_maker *maker, Jsonb *json, const char **detail)
{
	JsonbIterator *it = JsonbIteratorInit(&json->root);
	JsonbValue	v;
	JsonbIteratorToken token = JsonbIteratorNext(&it, &v, false);

	*detail = "A gazetteer is a JSON array of objects with name, kind and canonical.";
	if (token != WJB_BEGIN_ARRAY || v.val.array.rawScalar)
		return NW_SYNTAX;
	while ((token = JsonbIteratorNext(&it, &v, false)) == WJB_BEGIN_OBJECT)
	{
		json_name	one;
		const char *complaint = read_object(&it, &one);
		nw_entity_kind kind;
		nw_status	status;
		bool		has_canonical;

		if (complaint)
		{
			*detail = complaint;
			return NW_SYNTAX;
		}
		kind = nw_entity_kind_of(one.kind.val.string.val, (size_t) one.kind.val.string.len);
		if (kind == NW_ENTITY_NONE)
		{
			*detail = "The kind must be one of " NW_ENTITY_KINDS ".";
			return NW_SYNTAX;
		}
		has_canonical = one.canonical.type == jbvString;
		status = nw_user_gaz_add(maker, kind, one.name.val.string.val, (size_t) one.name.val.string.len,
								 has_canonical ? one.canonical.val.string.val : NULL,
								 has_canonical ? (size_t) one.canonical.val.string.len : 0, detail);
		if (status != NW_OK)
			return status;
		*detail = "A gazetteer is a JSON array of objects with name, kind and canonical.";
	}
	return token == WJB_END_ARRAY ? NW_OK : NW_SYNTAX;
}

PG_FUNCTION_INFO_V1(nw_gazetteer_in);
Datum
nw_gazetteer_in(PG_FUNCTION_ARGS)
{
	char	   *input = PG_GETARG_CSTRING(0);
	Datum		json;
	nw_arena	arena;
	nw_user_gaz_maker maker;
	const char *detail;
	nw_status	status;
	struct varlena *result = NULL;

	nw_pg_require_utf8();
	if (!nw_jsonb_in(input, NW_ESCONTEXT(fcinfo), &json))
		PG_RETURN_NULL();
	nw_arena_begin(&arena, &nw_pg_host);
	nw_user_gaz_begin(&maker, &arena);
	status = add_json(&maker, DatumGetJsonbP(json), &detail);
	if (status == NW_OK)
		result = nw_pg_gazetteer_make(&maker);
	nw_arena_end(&arena);
	pfree(DatumGetPointer(json));
	if (status != NW_OK)
	{
		nw_pg_input_error(NW_ESCONTEXT(fcinfo), status, "gazetteer", input, strlen(input), detail);
		PG_RETURN_NULL();
	}
	PG_RETURN_POINTER(result);
}

/* Appends "key": and the string. */
static void
put_member(StringInfo buf, const char *key, const char *s, size_t len)
{
	char	   *copy = pnstrdup(s, len);

	appendStringInfo(buf, "\"%s\": ", key);
	escape_json(buf, copy);
	pfree(copy);
}

PG_FUNCTION_INFO_V1(nw_gazetteer_out);
Datum
nw_gazetteer_out(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_GETARG_GAZETTEER(0);
	nw_user_gaz gaz;
	StringInfoData buf;
	uint32_t	i;

	nw_pg_gazetteer_open(value, &gaz);
	initStringInfo(&buf);
	appendStringInfoChar(&buf, '[');
	for (i = 0; i < gaz.n; i++)
	{
		nw_user_gaz_entry entry;

		CHECK_FOR_INTERRUPTS();
		nw_user_gaz_get(&gaz, i, &entry);
		appendStringInfoString(&buf, i > 0 ? ", {" : "{");
		put_member(&buf, "name", entry.name, entry.name_len);
		appendStringInfo(&buf, ", \"kind\": \"%s\"", nw_entity_kind_name(entry.kind));
		if (entry.canonical != entry.name)
		{
			appendStringInfoString(&buf, ", ");
			put_member(&buf, "canonical", entry.canonical, entry.canonical_len);
		}
		appendStringInfoChar(&buf, '}');
	}
	appendStringInfoChar(&buf, ']');
	PG_FREE_IF_COPY(value, 0);
	PG_RETURN_CSTRING(buf.data);
}

/* A text with its length before it; in the arena. */
static char *
receive_text(StringInfo buf, nw_arena *arena, size_t *len)
{
	int			n = pq_getmsgint(buf, 4);
	char	   *bytes = pq_getmsgtext(buf, n, &n);
	char	   *copy = nw_arena_copy(arena, bytes, (size_t) n);

	pfree(bytes);
	*len = (size_t) n;
	return copy;
}

PG_FUNCTION_INFO_V1(nw_gazetteer_recv);
Datum
nw_gazetteer_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	int			version = pq_getmsgbyte(buf);
	uint32		n;
	uint32		i;
	nw_arena	arena;
	nw_user_gaz_maker maker;
	struct varlena *result;

	nw_pg_require_utf8();
	if (version != NW_USER_GAZ_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported version number %d of type gazetteer", version)));
	n = pq_getmsgint(buf, 4);
	nw_arena_begin(&arena, &nw_pg_host);
	nw_user_gaz_begin(&maker, &arena);
	for (i = 0; i < n; i++)
	{
		int			kind = pq_getmsgbyte(buf);
		size_t		name_len;
		char	   *name = receive_text(buf, &arena, &name_len);
		size_t		canonical_len;
		char	   *canonical = receive_text(buf, &arena, &canonical_len);
		const char *detail;
		nw_status	status;

		if (nw_entity_kind_name(kind) == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
					 errmsg("invalid kind number %d of type gazetteer", kind)));
		status = nw_user_gaz_add(&maker, (nw_entity_kind) kind, name, name_len, canonical, canonical_len, &detail);
		if (status != NW_OK)
			nw_pg_input_error(NULL, status, "gazetteer", name, name_len, detail);
	}
	result = nw_pg_gazetteer_make(&maker);
	nw_arena_end(&arena);
	PG_RETURN_POINTER(result);
}

/* What receive_text reads, in the client's encoding. */
static void
send_text(StringInfo buf, const char *s, size_t len)
{
	char	   *converted = pg_server_to_client(s, (int) len);

	if (converted != s)
		len = strlen(converted);
	pq_sendint32(buf, (uint32) len);
	pq_sendbytes(buf, converted, (int) len);
	if (converted != s)
		pfree(converted);
}

PG_FUNCTION_INFO_V1(nw_gazetteer_send);
Datum
nw_gazetteer_send(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_GETARG_GAZETTEER(0);
	nw_user_gaz gaz;
	StringInfoData buf;
	uint32_t	i;

	nw_pg_gazetteer_open(value, &gaz);
	pq_begintypsend(&buf);
	pq_sendbyte(&buf, NW_USER_GAZ_VERSION);
	pq_sendint32(&buf, gaz.n);
	for (i = 0; i < gaz.n; i++)
	{
		nw_user_gaz_entry entry;

		CHECK_FOR_INTERRUPTS();
		nw_user_gaz_get(&gaz, i, &entry);
		pq_sendbyte(&buf, (uint8) entry.kind);
		send_text(&buf, entry.name, entry.name_len);
		send_text(&buf, entry.canonical, entry.canonical_len);
	}
	PG_FREE_IF_COPY(value, 0);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}
