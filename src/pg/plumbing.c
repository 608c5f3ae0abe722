/*
 * pg/plumbing.c
 *		Texts in, rows out, errors from core's status (see plumbing.h).
 */
#include "pg/plumbing.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

static void *
host_alloc(size_t size)
{
	/* Articles are limited far below MaxAllocSize, working arrays may not be */
	return MemoryContextAllocHuge(CurrentMemoryContext, size);
}

static void
host_release(void *block)
{
	pfree(block);
}

static void
host_poll(void)
{
	CHECK_FOR_INTERRUPTS();
}

const nw_host nw_pg_host = {host_alloc, host_release, host_poll};

void
nw_pg_text_check(struct varlena *arg)
{
	size_t		len = VARSIZE_ANY_EXHDR(arg);

	nw_pg_require_utf8();
	if (len > NW_PG_TEXT_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("text is too long to be read"),
				 errdetail("It has %zu bytes, the limit is %d.", len, NW_PG_TEXT_MAX)));
}

void
nw_pg_text_begin(nw_text *text, nw_arena *arena, struct varlena *arg, nw_fold_level level)
{
	nw_pg_text_check(arg);
	nw_arena_begin(arena, &nw_pg_host);
	nw_text_fold(text, arena, VARDATA_ANY(arg), VARSIZE_ANY_EXHDR(arg), level);
}

text *
nw_pg_raw_text(const nw_text *text, nw_span raw_span)
{
	return cstring_to_text_with_len(text->raw + raw_span.off, (int) raw_span.len);
}

Datum
nw_pg_text_datum(const char *bytes, size_t len)
{
	return PointerGetDatum(cstring_to_text_with_len(bytes, (int) len));
}

void
nw_rows_begin(nw_rows *rows, FunctionCallInfo fcinfo)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;

	if (rsinfo == NULL || !IsA(rsinfo, ReturnSetInfo) || rsinfo->expectedDesc == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("set-valued function called in context that cannot accept a set")));
	rows->fcinfo = fcinfo;
	rows->rsinfo = rsinfo;
	rows->natts = rsinfo->expectedDesc->natts;
	if (rows->natts > NW_ROWS_COLUMNS)
		elog(ERROR, "a row of %d columns is wider than NW_ROWS_COLUMNS", rows->natts);
	memset(rows->nulls, true, sizeof(rows->nulls));
	rows->context = CurrentMemoryContext;
	rows->scratch = NULL;
	rows->used = 0;
}

void
nw_rows_set(nw_rows *rows, int column, Datum value)
{
	Assert(column >= 0 && column < rows->natts);
	rows->values[column] = value;
	rows->nulls[column] = false;
}

void
nw_rows_set_text(nw_rows *rows, int column, const char *bytes, size_t len)
{
	MemoryContext old;

	/* most rows have a few words */
	if (len < NW_ROWS_TEXTS && MAXALIGN(VARHDRSZ + len) <= NW_ROWS_TEXTS - rows->used)
	{
		char	   *datum = rows->texts.bytes + rows->used;

		SET_VARSIZE(datum, VARHDRSZ + len);
		memcpy(VARDATA(datum), bytes, len);
		rows->used += MAXALIGN(VARHDRSZ + len);
		nw_rows_set(rows, column, PointerGetDatum(datum));
		return;
	}
	/* a long text has many rows: what one of them took is given back at its end */
	if (rows->scratch == NULL)
		rows->scratch = AllocSetContextCreate(rows->context, "newsweather row", ALLOCSET_SMALL_SIZES);
	old = MemoryContextSwitchTo(rows->scratch);
	nw_rows_set(rows, column, nw_pg_text_datum(bytes, len));
	MemoryContextSwitchTo(old);
}

void
nw_rows_set_cstring(nw_rows *rows, int column, const char *string)
{
	nw_rows_set_text(rows, column, string, strlen(string));
}

void
nw_rows_put(nw_rows *rows)
{
	CHECK_FOR_INTERRUPTS();

	/*
	 * The executor knows the columns; working them out from pg_proc each time
	 * would be slow and leave its litter in the query's memory.
	 */
	if (rows->rsinfo->setResult == NULL)
		InitMaterializedSRF(rows->fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	tuplestore_putvalues(rows->rsinfo->setResult, rows->rsinfo->setDesc,
						 rows->values, rows->nulls);
	memset(rows->nulls, true, sizeof(rows->nulls));
	rows->used = 0;
	if (rows->scratch)
		MemoryContextReset(rows->scratch);
}

Datum
nw_rows_end(nw_rows *rows, nw_arena *arena)
{
	if (arena)
		nw_arena_end(arena);
	if (rows->scratch)
		MemoryContextDelete(rows->scratch);

	/* no row, no tuplestore: an empty set in value-per-call mode costs next to nothing */
	if (rows->rsinfo->setResult == NULL)
	{
		rows->rsinfo->isDone = ExprEndResult;
		rows->fcinfo->isnull = true;
	}
	return (Datum) 0;
}

void
nw_pg_input_error(Node *escontext, nw_status status, const char *type_name,
				  const char *input, size_t len, const char *detail)
{
	nw_pg_input_error_hint(escontext, status, type_name, input, len, detail, NULL);
}

void
nw_pg_input_error_hint(Node *escontext, nw_status status, const char *type_name,
					   const char *input, size_t len, const char *detail, const char *hint)
{
	/* a whole page pasted into a literal need not fill the log */
	int			shown = pg_mbcliplen(input, (int) len, 200);
	const char *dots = (size_t) shown < len ? "..." : "";

	switch (status)
	{
		case NW_OK:
			break;
		case NW_SYNTAX:
			errsave(escontext,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s: \"%.*s%s\"",
							type_name, shown, input, dots),
					 detail ? errdetail("%s", detail) : 0, hint ? errhint("%s", hint) : 0));
			break;
		case NW_RANGE:
			errsave(escontext,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("value \"%.*s%s\" is out of range for type %s",
							shown, input, dots, type_name),
					 detail ? errdetail("%s", detail) : 0));
			break;
		case NW_LIMIT:
			errsave(escontext,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("value is too large for type %s", type_name),
					 detail ? errdetail("%s", detail) : 0));
			break;
	}
}
