/*
 * pg/parse_news_date.c
 *		Dates as news pages write them: parse_news_date.
 */
#include "pg/plumbing.h"

#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/timestamp.h"

#include "core/news/news_date.h"
#include "pg/article_zone.h"

/* parse_news_date(text, ref date DEFAULT NULL, zone text DEFAULT 'Asia/Seoul'); NULL when the text is no date */
PG_FUNCTION_INFO_V1(nw_parse_news_date);
Datum
nw_parse_news_date(PG_FUNCTION_ARGS)
{
	pg_tz	   *zone;
	nw_arena	arena;
	nw_text		folded;
	nw_civil	civil = {0};
	nw_civil	ref = {0};
	bool		with_ref = !PG_ARGISNULL(1);
	bool		found;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	zone = nw_pg_zone(PG_GETARG_TEXT_PP(2));
	if (with_ref)
	{
		DateADT		day = PG_GETARG_DATEADT(1);
		int			year,
					month,
					mday;

		if (DATE_NOT_FINITE(day) || !IS_VALID_DATE(day))
			ereport(ERROR,
					(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
					 errmsg("reference date out of range")));
		j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &mday);
		/* dates of news are of these years; another day can lend no year */
		with_ref = year >= 1900 && year <= 2199;
		ref.year = (int16) (with_ref ? year : 0);
		ref.month = (int8) month;
		ref.day = (int8) mday;
	}
	nw_pg_text_begin(&folded, &arena, PG_GETARG_VARLENA_PP(0), NW_FOLD_READ);
	found = nw_news_date_read(folded.str, folded.len, with_ref ? &ref : NULL, &civil);
	nw_arena_end(&arena);
	if (!found)
		PG_RETURN_NULL();
	PG_RETURN_TIMESTAMPTZ(nw_pg_instant(&civil, zone).micros);
}
