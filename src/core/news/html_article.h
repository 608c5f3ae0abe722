/*
 * core/news/html_article.h
 *		An HTML page becomes the record of its article.
 *
 * Metadata first, in the order of trust: a visible labelled time before
 * JSON-LD, JSON-LD before OpenGraph and other <meta>, those before <time>;
 * a visible byline before named authors.  Then the body, by the tree and by the
 * same rules for lines as for dumps.  What the page does not say stays unknown.
 */
#ifndef NW_CORE_NEWS_HTML_ARTICLE_H
#define NW_CORE_NEWS_HTML_ARTICLE_H

#include "core/news/article_pack.h"
#include "core/news/article_parse.h"
#include "core/news/html_meta.h"

typedef enum nw_html_field
{
	NW_FIELD_HEADLINE,
	NW_FIELD_ALTERNATIVE,
	NW_FIELD_AUTHOR,
	NW_FIELD_PUBLISHER,
	NW_FIELD_PUBLISHED,
	NW_FIELD_MODIFIED,
	NW_FIELD_SECTION,
	NW_FIELD_DATELINE,
	NW_FIELD_KEYWORDS,
	NW_FIELD_LANGUAGE,
	NW_FIELD_URL,
	NW_FIELD_BODY,
	NW_FIELDS
} nw_html_field;

typedef struct nw_html_article
{
	nw_article	article;
	nw_html_source source[NW_FIELDS];
} nw_html_article;

/*
 * Reads a page of UTF-8.  "url" is where it was found; s NULL when not known.
 * *found: the page has a headline or a body.  NW_LIMIT as for nw_html_parse.
 */
extern nw_status nw_html_article_read(nw_arena *arena, const char *s, size_t len, nw_str url,
									  nw_html_article *out, bool *found);

/* html_dates.c: what "visible" dates of the article and those of meta make together */
extern void nw_html_dates(const nw_page *read, const nw_html_meta *meta, nw_html_article *out);

/* html_people.c: authors and publisher likewise; "headline" is its line, -1 when it is not visible */
extern void nw_html_people(const nw_html_page *page, const nw_html_meta *meta, int32_t headline, nw_str url,
						   nw_html_article *out);

/* The part of a URL between // and the path. */
extern nw_str nw_html_host(nw_str url);

#endif							/* NW_CORE_NEWS_HTML_ARTICLE_H */
