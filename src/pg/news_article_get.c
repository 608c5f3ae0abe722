/*
 * pg/news_article_get.c
 *		The fields of a news_article.
 *
 * A field is read by slice: the body stands last, so the headline of a toasted
 * article costs its first chunk.
 */
#include "pg/news_article.h"

#include "access/detoast.h"
#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/timestamp.h"

#include "core/text/utf8.h"
#include "pg/plumbing.h"

/*
 * One slice holds the header and, nearly always, every field but the body.  A
 * compressed one of this length, at pglz's worst, is in the first chunk of a
 * toasted value (TOAST_MAX_CHUNK_SIZE).
 */
#define FIRST_SLICE 1700

struct varlena *
nw_pg_article_header(Datum datum, nw_article_parts *parts, bool *whole)
{
	struct varlena *value = (struct varlena *) DatumGetPointer(datum);

	if (VARATT_IS_COMPRESSED(value) || VARATT_IS_EXTERNAL_ONDISK(value))
	{
		value = PG_DETOAST_DATUM_SLICE(datum, 0, FIRST_SLICE);
		*whole = false;
	}
	else
	{
		value = PG_DETOAST_DATUM_PACKED(datum);
		*whole = true;
	}
	if (!nw_article_header(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value), parts))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("invalid news_article value")));
	return value;
}

nw_str
nw_pg_article_field(Datum article, nw_article_field field)
{
	nw_article_parts parts;
	bool		whole;
	struct varlena *value = nw_pg_article_header(article, &parts, &whole);
	nw_str		str = parts.field[field];
	uint32		end = parts.offset[field] + str.len;

	if (str.len == 0)
	{
		str.s = NULL;
		return str;
	}
	if (end > VARSIZE_ANY_EXHDR(value))
	{
		value = PG_DETOAST_DATUM_SLICE(article, 0, (int32) end);
		if (whole || end > VARSIZE_ANY_EXHDR(value))
			ereport(ERROR,
					(errcode(ERRCODE_DATA_CORRUPTED),
					 errmsg("invalid news_article value")));
	}
	str.s = VARDATA_ANY(value) + parts.offset[field];
	return str;
}

static Datum
text_field(FunctionCallInfo fcinfo, nw_article_field field)
{
	nw_str		str = nw_pg_article_field(PG_GETARG_DATUM(0), field);

	if (!str.s)
		PG_RETURN_NULL();
	return nw_pg_text_datum(str.s, str.len);
}

static Datum
list_field(FunctionCallInfo fcinfo, nw_article_field field)
{
	nw_str		list = nw_pg_article_field(PG_GETARG_DATUM(0), field);
	ArrayBuildState *state = NULL;
	uint32_t	at = 0;
	nw_str		item;

	if (!list.s)
		PG_RETURN_NULL();
	while (nw_article_list_next(list, &at, &item))
		state = accumArrayResult(state, nw_pg_text_datum(item.s, item.len), false, TEXTOID, CurrentMemoryContext);
	return makeArrayResult(state, CurrentMemoryContext);
}

#define TEXT_FIELD(name, field) \
	PG_FUNCTION_INFO_V1(nw_news_article_##name); \
	Datum \
	nw_news_article_##name(PG_FUNCTION_ARGS) \
	{ \
		return text_field(fcinfo, field); \
	}

#define LIST_FIELD(name, field) \
	PG_FUNCTION_INFO_V1(nw_news_article_##name); \
	Datum \
	nw_news_article_##name(PG_FUNCTION_ARGS) \
	{ \
		return list_field(fcinfo, field); \
	}

TEXT_FIELD(headline, NW_ARTICLE_HEADLINE)
TEXT_FIELD(alternative_headline, NW_ARTICLE_ALTERNATIVE)
TEXT_FIELD(series, NW_ARTICLE_SERIES)
TEXT_FIELD(update_level, NW_ARTICLE_UPDATE)
TEXT_FIELD(publisher, NW_ARTICLE_PUBLISHER)
TEXT_FIELD(article_section, NW_ARTICLE_SECTION)
TEXT_FIELD(dateline, NW_ARTICLE_DATELINE)
TEXT_FIELD(in_language, NW_ARTICLE_LANGUAGE)
TEXT_FIELD(url, NW_ARTICLE_URL)
TEXT_FIELD(article_body, NW_ARTICLE_BODY)
LIST_FIELD(flags, NW_ARTICLE_FLAGS)
LIST_FIELD(author, NW_ARTICLE_AUTHORS)
LIST_FIELD(keywords, NW_ARTICLE_KEYWORDS)

PG_FUNCTION_INFO_V1(nw_news_article_series_number);
Datum
nw_news_article_series_number(PG_FUNCTION_ARGS)
{
	nw_article_parts parts;
	bool		whole;

	nw_pg_article_header(PG_GETARG_DATUM(0), &parts, &whole);
	if (!parts.has_series_number)
		PG_RETURN_NULL();
	PG_RETURN_INT32(parts.series_number);
}

PG_FUNCTION_INFO_V1(nw_news_article_word_count);
Datum
nw_news_article_word_count(PG_FUNCTION_ARGS)
{
	nw_str		body = nw_pg_article_field(PG_GETARG_DATUM(0), NW_ARTICLE_BODY);

	if (!body.s)
		PG_RETURN_NULL();
	PG_RETURN_INT32(nw_word_count(body.s, body.len));
}

PG_FUNCTION_INFO_V1(nw_news_article_character_count);
Datum
nw_news_article_character_count(PG_FUNCTION_ARGS)
{
	nw_str		body = nw_pg_article_field(PG_GETARG_DATUM(0), NW_ARTICLE_BODY);

	if (!body.s)
		PG_RETURN_NULL();
	PG_RETURN_INT32((int32) nw_utf8_count(body.s, body.len));
}

PG_FUNCTION_INFO_V1(nw_news_article_date_published);
Datum
nw_news_article_date_published(PG_FUNCTION_ARGS)
{
	nw_article_parts parts;
	bool		whole;

	nw_pg_article_header(PG_GETARG_DATUM(0), &parts, &whole);
	if (parts.published.precision == NW_PRECISION_NONE)
		PG_RETURN_NULL();
	PG_RETURN_TIMESTAMPTZ((TimestampTz) parts.published.micros);
}

PG_FUNCTION_INFO_V1(nw_news_article_date_modified);
Datum
nw_news_article_date_modified(PG_FUNCTION_ARGS)
{
	nw_article_parts parts;
	bool		whole;

	nw_pg_article_header(PG_GETARG_DATUM(0), &parts, &whole);
	if (parts.modified.precision == NW_PRECISION_NONE)
		PG_RETURN_NULL();
	PG_RETURN_TIMESTAMPTZ((TimestampTz) parts.modified.micros);
}

PG_FUNCTION_INFO_V1(nw_news_article_published_on);
Datum
nw_news_article_published_on(PG_FUNCTION_ARGS)
{
	nw_article_parts parts;
	bool		whole;

	nw_pg_article_header(PG_GETARG_DATUM(0), &parts, &whole);
	if (parts.published.precision == NW_PRECISION_NONE)
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(nw_article_time_day(&parts.published));
}

PG_FUNCTION_INFO_V1(nw_news_article_date_precision);
Datum
nw_news_article_date_precision(PG_FUNCTION_ARGS)
{
	static const char *const names[] = {NULL, "day", "minute", "second"};
	nw_article_parts parts;
	bool		whole;

	nw_pg_article_header(PG_GETARG_DATUM(0), &parts, &whole);
	if (parts.published.precision == NW_PRECISION_NONE)
		PG_RETURN_NULL();
	return nw_pg_text_datum(names[parts.published.precision], strlen(names[parts.published.precision]));
}
