/*
 * pg/news_article_make.c
 *		news_article(...): an article of its fields.
 */
#include "pg/news_article.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/timestamp.h"

#include "pg/article_zone.h"
#include "pg/plumbing.h"

/* the arguments, in their order */
enum
{
	ARG_HEADLINE, ARG_BODY, ARG_AUTHOR, ARG_PUBLISHER, ARG_PUBLISHED, ARG_ZONE, ARG_PRECISION, ARG_MODIFIED,
	ARG_ALTERNATIVE, ARG_SECTION, ARG_DATELINE, ARG_KEYWORDS, ARG_LANGUAGE, ARG_URL, ARG_SERIES, ARG_SERIES_NUMBER,
	ARG_FLAGS, ARG_UPDATE
};

/* NONE: as exact as the time is */
static nw_date_precision
precision_of(const text *name)
{
	static const char *const names[] = {"day", "minute", "second"};

	for (int i = 0; i < (int) lengthof(names); i++)
		if (VARSIZE_ANY_EXHDR(name) == strlen(names[i]) && memcmp(VARDATA_ANY(name), names[i], strlen(names[i])) == 0)
			return (nw_date_precision) (NW_PRECISION_DAY + i);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown precision of a date: \"%s\"", text_to_cstring(name)),
			 errdetail("It is day, minute or second.")));
	return NW_PRECISION_NONE;
}

/* An instant with the offset that the zone had then, cut to the precision. */
static nw_article_time
time_of(TimestampTz instant, pg_tz *zone, nw_date_precision precision)
{
	nw_article_time time;
	struct pg_tm tm;
	fsec_t		fsec;
	int			west;
	int64		local;
	int64		unit;

	memset(&time, 0, sizeof(time));
	if (TIMESTAMP_NOT_FINITE(instant) || timestamp2tm(instant, &west, &tm, &fsec, NULL, zone) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("time of a news article out of range")));
	time.offset_minutes = (int16) Max(Min(-west / SECS_PER_MINUTE, NW_ARTICLE_OFFSET_MAX), -NW_ARTICLE_OFFSET_MAX);
	local = instant + time.offset_minutes * USECS_PER_MINUTE;
	time.precision = precision != NW_PRECISION_NONE ? precision :
		local % USECS_PER_MINUTE == 0 ? NW_PRECISION_MINUTE : NW_PRECISION_SECOND;
	unit = time.precision == NW_PRECISION_DAY ? USECS_PER_DAY : time.precision == NW_PRECISION_MINUTE ? USECS_PER_MINUTE : 1;
	time.micros = instant - ((local % unit) + unit) % unit;
	if (!nw_article_time_valid(&time))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("time of a news article out of range")));
	return time;
}

static nw_str
text_arg(FunctionCallInfo fcinfo, int arg, nw_arena *arena, bool lines)
{
	text	   *value;

	if (PG_ARGISNULL(arg))
		return (nw_str) {NULL, 0};
	value = PG_GETARG_TEXT_PP(arg);
	return nw_pg_article_clean(arena, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value), lines);
}

static nw_str
list_arg(FunctionCallInfo fcinfo, int arg, nw_arena *arena)
{
	nw_strs		list = {0};
	Datum	   *items;
	bool	   *nulls;
	int			n;

	if (PG_ARGISNULL(arg))
		return (nw_str) {NULL, 0};
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(arg), TEXTOID, -1, false, TYPALIGN_INT, &items, &nulls, &n);
	for (int i = 0; i < n; i++)
	{
		text	   *value = nulls[i] ? NULL : DatumGetTextPP(items[i]);
		nw_str		item = {NULL, 0};

		if (value)
			item = nw_pg_article_clean(arena, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value), false);
		if (item.s)
			nw_strs_add(&list, arena, item);
	}
	return nw_article_list(arena, &list);
}

PG_FUNCTION_INFO_V1(nw_news_article_make);
Datum
nw_news_article_make(PG_FUNCTION_ARGS)
{
	static const struct
	{
		nw_article_field field;
		int			arg;
		bool		lines;
	}			texts[] =
	{
		{NW_ARTICLE_HEADLINE, ARG_HEADLINE, false}, {NW_ARTICLE_BODY, ARG_BODY, true},
		{NW_ARTICLE_PUBLISHER, ARG_PUBLISHER, false}, {NW_ARTICLE_ALTERNATIVE, ARG_ALTERNATIVE, true},
		{NW_ARTICLE_SECTION, ARG_SECTION, false}, {NW_ARTICLE_DATELINE, ARG_DATELINE, false},
		{NW_ARTICLE_LANGUAGE, ARG_LANGUAGE, false}, {NW_ARTICLE_URL, ARG_URL, false},
		{NW_ARTICLE_SERIES, ARG_SERIES, false}, {NW_ARTICLE_UPDATE, ARG_UPDATE, false}
	};
	nw_arena	arena;
	nw_article_parts parts;
	pg_tz	   *zone = NULL;
	struct varlena *datum;

	nw_pg_require_utf8();
	memset(&parts, 0, sizeof(parts));
	if (!PG_ARGISNULL(ARG_ZONE))
		zone = nw_pg_zone(PG_GETARG_TEXT_PP(ARG_ZONE));
	else if (!PG_ARGISNULL(ARG_PUBLISHED) || !PG_ARGISNULL(ARG_MODIFIED))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("time zone of a news article must not be null")));
	nw_arena_begin(&arena, &nw_pg_host);
	if (!PG_ARGISNULL(ARG_PUBLISHED))
		parts.published = time_of(PG_GETARG_TIMESTAMPTZ(ARG_PUBLISHED), zone,
								  PG_ARGISNULL(ARG_PRECISION) ? NW_PRECISION_NONE : precision_of(PG_GETARG_TEXT_PP(ARG_PRECISION)));
	if (!PG_ARGISNULL(ARG_MODIFIED))
		parts.modified = time_of(PG_GETARG_TIMESTAMPTZ(ARG_MODIFIED), zone, NW_PRECISION_NONE);
	for (int i = 0; i < (int) lengthof(texts); i++)
		parts.field[texts[i].field] = text_arg(fcinfo, texts[i].arg, &arena, texts[i].lines);
	parts.field[NW_ARTICLE_AUTHORS] = list_arg(fcinfo, ARG_AUTHOR, &arena);
	parts.field[NW_ARTICLE_KEYWORDS] = list_arg(fcinfo, ARG_KEYWORDS, &arena);
	parts.field[NW_ARTICLE_FLAGS] = list_arg(fcinfo, ARG_FLAGS, &arena);
	if (!PG_ARGISNULL(ARG_SERIES_NUMBER))
	{
		parts.has_series_number = true;
		parts.series_number = PG_GETARG_INT32(ARG_SERIES_NUMBER);
	}
	nw_pg_article_language(&arena, &parts);
	datum = nw_pg_article_make(&parts, NULL);
	nw_arena_end(&arena);
	PG_RETURN_POINTER(datum);
}
