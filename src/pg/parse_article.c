/*
 * pg/parse_article.c
 *		Page dumps in plain text: parse_article and article_lines.
 */
#include "pg/plumbing.h"

#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"

#include "core/news/article_parse.h"
#include "pg/article_zone.h"
#include "pg/news_article.h"

/* parse_article(text, zone text DEFAULT 'Asia/Seoul', ref date DEFAULT NULL); NULL when there is no article */
PG_FUNCTION_INFO_V1(nw_parse_article);
Datum
nw_parse_article(PG_FUNCTION_ARGS)
{
	pg_tz	   *zone;
	nw_arena	arena;
	nw_text		folded;
	nw_page		page;
	nw_article	article;
	nw_article_parts parts;
	nw_civil	ref = {0};
	struct varlena *datum = NULL;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	zone = nw_pg_zone(PG_GETARG_TEXT_PP(1));
	if (!PG_ARGISNULL(2))
	{
		DateADT		day = PG_GETARG_DATEADT(2);
		int			year,
					month,
					mday;

		if (DATE_NOT_FINITE(day) || day < -POSTGRES_EPOCH_JDATE || day > 2921939)
			ereport(ERROR,
					(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
					 errmsg("reference date out of range")));
		j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &mday);
		if (year < 1)
			ereport(ERROR,
					(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
					 errmsg("reference date out of range")));
		ref.year = (int16) year;
		ref.month = (int8) month;
		ref.day = (int8) mday;
		ref.weekday = -1;
	}
	nw_pg_text_begin(&folded, &arena, PG_GETARG_VARLENA_PP(0), NW_FOLD_READ);
	nw_page_read(&folded, &arena, &page);
	if (nw_article_parse(&page, &arena, PG_ARGISNULL(2) ? NULL : &ref, &article))
	{
		nw_article_parts_of(&article, &arena, &parts);
		if (article.has_published)
			parts.published = nw_pg_instant(&article.published, zone);
		if (article.has_modified)
			parts.modified = nw_pg_instant(&article.modified, zone);
		datum = nw_pg_article_make(&parts, NULL);
	}
	nw_arena_end(&arena);
	if (!datum)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(datum);
}

/* article_lines(text) -> (line_no int, kind text, content text) */
PG_FUNCTION_INFO_V1(nw_article_lines);
Datum
nw_article_lines(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		folded;
	nw_page		page;
	nw_rows		rows;
	int32_t		given = -1;
	int32_t		read = -1;
	nw_line_kind kind;

	nw_pg_text_begin(&folded, &arena, PG_GETARG_VARLENA_PP(0), NW_FOLD_READ);
	nw_rows_begin(&rows, fcinfo);
	nw_page_read(&folded, &arena, &page);
	while (nw_page_next_given(&page, &given, &read, &kind))
	{
		const char *name = nw_line_kind_name(kind);
		nw_span		raw = nw_text_raw_span(&folded, page.given[given].off, page.given[given].len);
		Datum		kind_text = nw_pg_text_datum(name, strlen(name));
		Datum		content = nw_pg_text_datum(folded.raw + raw.off, raw.len);

		nw_rows_set(&rows, 0, Int32GetDatum(given + 1));
		nw_rows_set(&rows, 1, kind_text);
		nw_rows_set(&rows, 2, content);
		nw_rows_put(&rows);
		/* a page may have millions of lines */
		pfree(DatumGetPointer(kind_text));
		pfree(DatumGetPointer(content));
	}
	return nw_rows_end(&rows, &arena);
}
