/*
 * pg/extract_dates.c
 *		extract_dates(text, anchor): rows of core/entity/date_expr.
 */
#include "pg/plumbing.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/rangetypes.h"
#include "utils/timestamp.h"
#include "utils/typcache.h"

#include "core/entity/date_expr.h"

/* core counts from 1970, the server from 2000 */
#define EPOCH_DAYS (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE)

static Datum
make_tsrange(TypeCacheEntry *type, int64 start, int64 end)
{
	RangeBound	lower = {.val = TimestampGetDatum(start - EPOCH_DAYS * USECS_PER_DAY), .inclusive = true, .lower = true};
	RangeBound	upper = {.val = TimestampGetDatum(end - EPOCH_DAYS * USECS_PER_DAY)};

	return RangeTypePGetDatum(nw_make_range(type, &lower, &upper));
}

static Datum
interval_of(const nw_date_length *length, Interval *interval)
{
	interval->month = length->months;
	interval->day = length->days;
	interval->time = length->micros;
	return IntervalPGetDatum(interval);
}

PG_FUNCTION_INFO_V1(nw_extract_dates);
Datum
nw_extract_dates(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		doc;
	nw_text_cursor cursor;
	nw_span		line;
	nw_rows		rows;
	nw_date_context context = {0};
	TypeCacheEntry *type;

	nw_rows_begin(&rows, fcinfo);
	if (PG_ARGISNULL(0))
		return nw_rows_end(&rows, NULL);
	if (!PG_ARGISNULL(1) && !DATE_NOT_FINITE(PG_GETARG_DATEADT(1)))
	{
		context.has_anchor = true;
		context.anchor = PG_GETARG_DATEADT(1) + EPOCH_DAYS;
	}
	type = lookup_type_cache(TSRANGEOID, TYPECACHE_RANGE_INFO);
	nw_pg_text_begin(&doc, &arena, PG_GETARG_TEXT_PP(0), NW_FOLD_READ);
	context.arena = &arena;
	nw_cursor_begin(&cursor, &doc);
	while (nw_cursor_line(&cursor, &line))
	{
		size_t		pos = 0;
		nw_date_expr e;

		while (nw_date_next(doc.str + line.off, line.len, &pos, &context, &e))
		{
			nw_span		raw = nw_text_raw_span(&doc, line.off + e.off, e.len);
			Datum		range = 0;
			Interval	duration;
			Interval	every;

			nw_rows_set_text(&rows, 0, doc.raw + raw.off, raw.len);
			nw_rows_set(&rows, 1, Int32GetDatum(nw_text_char_pos(&doc, raw.off)));
			if (e.has_value)
			{
				range = make_tsrange(type, e.start, e.end);
				nw_rows_set(&rows, 2, range);
			}
			nw_rows_set_cstring(&rows, 3, nw_grain_name(e.grain));
			if (e.has_duration)
				nw_rows_set(&rows, 4, interval_of(&e.duration, &duration));
			if (e.has_every)
				nw_rows_set(&rows, 5, interval_of(&e.every, &every));
			nw_rows_put(&rows);
			if (e.has_value)
				pfree(DatumGetPointer(range));
		}
	}
	return nw_rows_end(&rows, &arena);
}
