/*
 * pg/parse_article_html.c
 *		HTML pages: parse_article_html and article_provenance, of text and of
 *		bytes in any encoding.
 */
#include "pg/plumbing.h"

#include "utils/builtins.h"

#include "core/news/charset.h"
#include "core/news/html_article.h"
#include "pg/article_zone.h"
#include "pg/news_article.h"

/* Reads the page in the first argument; false when it has no article. */
static bool
read_page(FunctionCallInfo fcinfo, bool bytes, nw_arena *arena, nw_html_article *out)
{
	struct varlena *page = PG_GETARG_VARLENA_PP(0);
	const char *s = VARDATA_ANY(page);
	size_t		len = VARSIZE_ANY_EXHDR(page);
	nw_str		url = {NULL, 0};
	bool		found;

	nw_pg_require_utf8();
	nw_arena_begin(arena, &nw_pg_host);
	if (!PG_ARGISNULL(1))
	{
		text	   *given = PG_GETARG_TEXT_PP(1);

		url = nw_html_clean(arena, (nw_str) {VARDATA_ANY(given), (uint32_t) VARSIZE_ANY_EXHDR(given)});
	}
	if (bytes && len <= NW_HTML_MAX)
	{
		nw_decoded	decoded;

		nw_charset_decode(arena, s, len, &decoded);
		s = decoded.s;
		len = decoded.len;
	}
	if (len > NW_HTML_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("page is too long"),
				 errdetail("A page of HTML may have %d bytes of UTF-8.", NW_HTML_MAX)));
	if (nw_html_article_read(arena, s, len, url, out, &found) != NW_OK)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("page takes too much memory"),
				 errdetail("The tree of a page of HTML may take %zu MB.", NW_HTML_MEMORY_MAX / (1024 * 1024))));
	return found;
}

static Datum
parse_page(FunctionCallInfo fcinfo, bool bytes)
{
	nw_arena	arena;
	nw_html_article page;
	nw_article_parts parts;
	pg_tz	   *zone;
	struct varlena *datum = NULL;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	zone = nw_pg_zone(PG_GETARG_TEXT_PP(2));
	if (read_page(fcinfo, bytes, &arena, &page))
	{
		nw_article_parts_of(&page.article, &arena, &parts);
		if (page.article.has_published)
			parts.published = nw_pg_instant(&page.article.published, zone);
		if (page.article.has_modified)
			parts.modified = nw_pg_instant(&page.article.modified, zone);
		datum = nw_pg_article_make(&parts, NULL);
	}
	nw_arena_end(&arena);
	if (!datum)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(datum);
}

/* parse_article_html(page text, url text DEFAULT NULL, zone text DEFAULT 'Asia/Seoul'); NULL when there is no article */
PG_FUNCTION_INFO_V1(nw_parse_article_html);
Datum
nw_parse_article_html(PG_FUNCTION_ARGS)
{
	return parse_page(fcinfo, false);
}

/* parse_article_html(page bytea, …) */
PG_FUNCTION_INFO_V1(nw_parse_article_html_bytes);
Datum
nw_parse_article_html_bytes(PG_FUNCTION_ARGS)
{
	return parse_page(fcinfo, true);
}

static void
put_row(nw_rows *rows, const char *field, nw_str value, nw_html_source source)
{
	const char *name = nw_html_source_name(source);

	if (!value.s || source == NW_SOURCE_NONE)
		return;
	nw_rows_set_text(rows, 0, field, strlen(field));
	nw_rows_set_text(rows, 1, value.s, value.len);
	nw_rows_set_text(rows, 2, name, strlen(name));
	nw_rows_put(rows);
}

/* A list as one value: its items, divided by commas. */
static nw_str
joined(nw_arena *arena, const nw_strs *list)
{
	size_t		total = 0;
	nw_str		result = {NULL, 0};
	char	   *at;

	if (list->n == 0)
		return result;
	for (size_t i = 0; i < list->n; i++)
		total += list->items[i].len + 2;
	result.s = at = nw_arena_alloc(arena, total);
	for (size_t i = 0; i < list->n; i++)
	{
		if (i > 0)
		{
			memcpy(at, ", ", 2);
			at += 2;
		}
		memcpy(at, list->items[i].s, list->items[i].len);
		at += list->items[i].len;
	}
	result.len = (uint32_t) (at - result.s);
	return result;
}

static nw_str
printed(nw_arena *arena, bool known, const nw_civil *civil, pg_tz *zone)
{
	nw_article_time time;
	char		buf[NW_ARTICLE_TIME_MAX];
	size_t		len;

	if (!known)
		return (nw_str) {NULL, 0};
	time = nw_pg_instant(civil, zone);
	len = nw_article_time_print(&time, buf);
	return (nw_str) {nw_arena_copy(arena, buf, len), (uint32_t) len};
}

static Datum
explain_page(FunctionCallInfo fcinfo, bool bytes)
{
	nw_arena	arena;
	nw_html_article page;
	nw_rows		rows;
	pg_tz	   *zone;

	nw_rows_begin(&rows, fcinfo);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(2))
		return nw_rows_end(&rows, NULL);
	zone = nw_pg_zone(PG_GETARG_TEXT_PP(2));
	if (read_page(fcinfo, bytes, &arena, &page))
	{
		const nw_article *a = &page.article;
		const nw_html_source *from = page.source;

		put_row(&rows, "headline", a->headline, from[NW_FIELD_HEADLINE]);
		put_row(&rows, "alternative_headline", a->alternative_headline, from[NW_FIELD_ALTERNATIVE]);
		put_row(&rows, "author", joined(&arena, &a->authors), from[NW_FIELD_AUTHOR]);
		put_row(&rows, "publisher", a->publisher, from[NW_FIELD_PUBLISHER]);
		put_row(&rows, "date_published", printed(&arena, a->has_published, &a->published, zone), from[NW_FIELD_PUBLISHED]);
		put_row(&rows, "date_modified", printed(&arena, a->has_modified, &a->modified, zone), from[NW_FIELD_MODIFIED]);
		put_row(&rows, "article_section", a->section, from[NW_FIELD_SECTION]);
		put_row(&rows, "dateline", a->dateline, from[NW_FIELD_DATELINE]);
		put_row(&rows, "keywords", joined(&arena, &a->keywords), from[NW_FIELD_KEYWORDS]);
		put_row(&rows, "in_language", a->language, from[NW_FIELD_LANGUAGE]);
		put_row(&rows, "url", a->url, from[NW_FIELD_URL]);
		put_row(&rows, "article_body", a->body, from[NW_FIELD_BODY]);
	}
	return nw_rows_end(&rows, &arena);
}

/* article_provenance(page text, url text DEFAULT NULL, zone text DEFAULT 'Asia/Seoul') -> (field, value, source) */
PG_FUNCTION_INFO_V1(nw_article_provenance);
Datum
nw_article_provenance(PG_FUNCTION_ARGS)
{
	return explain_page(fcinfo, false);
}

/* article_provenance(page bytea, …) */
PG_FUNCTION_INFO_V1(nw_article_provenance_bytes);
Datum
nw_article_provenance_bytes(PG_FUNCTION_ARGS)
{
	return explain_page(fcinfo, true);
}
