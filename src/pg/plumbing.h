/*
 * pg/plumbing.h
 *		What every SQL function of newsweather shares: texts in, rows out,
 *		errors from core's status.
 *
 * A set-returning function reads like this:
 *
 *		nw_arena	arena;
 *		nw_text		text;
 *		nw_rows		rows;
 *
 *		nw_pg_text_begin(&text, &arena, PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
 *		nw_rows_begin(&rows, fcinfo);
 *		while (nw_thing_next(&cursor, &thing))
 *			put_thing(&rows, &thing);
 *		return nw_rows_end(&rows, &arena);
 */
#ifndef NW_PG_PLUMBING_H
#define NW_PG_PLUMBING_H

#include "pg/compat.h"

#include "funcapi.h"

#include "core/status.h"
#include "core/text/text.h"

/* palloc, pfree and CHECK_FOR_INTERRUPTS, for core's arenas. */
extern const nw_host nw_pg_host;

/* Refuses a database whose encoding is not UTF8. */
extern void nw_pg_require_utf8(void);

/*
 * The longest text that is read as a page or a stretch of prose, in bytes.
 * Pages have kilobytes; the limit bounds what a hostile one can take, which
 * is some forty times its length.
 */
#define NW_PG_TEXT_MAX (64 * 1024 * 1024)

/* 54000 for an argument that is longer, an error in a database that is not UTF8. */
extern void nw_pg_text_check(struct varlena *arg);

/*
 * Checks an argument and folds it.  The arena lives in the current memory
 * context; end it with nw_arena_end when the function may be called often in
 * one context.
 */
extern void nw_pg_text_begin(nw_text *text, nw_arena *arena, struct varlena *arg, nw_fold_level level);

/* The bytes of a span of text->raw, as a new SQL text. */
extern text *nw_pg_raw_text(const nw_text *text, nw_span raw_span);

/* A new SQL text, NULL Datum never: empty for len 0. */
extern Datum nw_pg_text_datum(const char *bytes, size_t len);

/* Rows of a set-returning function, in materialize mode from the first row on. */
#define NW_ROWS_COLUMNS 16
#define NW_ROWS_TEXTS 512
typedef struct nw_rows
{
	FunctionCallInfo fcinfo;
	ReturnSetInfo *rsinfo;
	int			natts;
	Datum		values[NW_ROWS_COLUMNS];	/* all NULL again after nw_rows_put */
	bool		nulls[NW_ROWS_COLUMNS];
	MemoryContext context;		/* the one the rows were begun in */
	MemoryContext scratch;		/* its child for texts of the row at hand that "texts" has no room for; NULL before the first */
	size_t		used;			/* bytes of "texts" */
	union
	{
		char		bytes[NW_ROWS_TEXTS];
		int64		aligned;
	}			texts;
} nw_rows;

extern void nw_rows_begin(nw_rows *rows, FunctionCallInfo fcinfo);
extern void nw_rows_set(nw_rows *rows, int column, Datum value);	/* column is 0-based */
extern void nw_rows_set_text(nw_rows *rows, int column, const char *bytes, size_t len);
extern void nw_rows_set_cstring(nw_rows *rows, int column, const char *string);
extern void nw_rows_put(nw_rows *rows);
extern Datum nw_rows_end(nw_rows *rows, nw_arena *arena);	/* arena may be NULL */

/*
 * Reports that a string is not a value of an SQL type: 22P02, 22003 or 54000
 * by status, softly when escontext allows it.  "detail" may be NULL; it is a
 * full sentence.  Returns only for a soft error.
 */
extern void nw_pg_input_error(Node *escontext, nw_status status, const char *type_name,
							  const char *input, size_t len, const char *detail);

/* The same; "hint", for what is no value at all, is a full sentence or NULL. */
extern void nw_pg_input_error_hint(Node *escontext, nw_status status, const char *type_name,
								   const char *input, size_t len, const char *detail, const char *hint);

#endif							/* NW_PG_PLUMBING_H */
