/*
 * core/news/html_meta.h
 *		What a page says of its article outside of the visible text: JSON-LD,
 *		OpenGraph and other <meta>, itemprop, <time>, <title>, <link>.
 *
 * Every value is a string as written, clean (NW_FOLD_CLEAN) and on one line;
 * s NULL when the page does not say it.
 */
#ifndef NW_CORE_NEWS_HTML_META_H
#define NW_CORE_NEWS_HTML_META_H

#include "core/news/html_lines.h"
#include "core/news/json_ld.h"

/* Where a value of an article was found; the order is that of nw_html_source_name. */
typedef enum nw_html_source
{
	NW_SOURCE_NONE,
	NW_SOURCE_VISIBLE,			/* text of the page */
	NW_SOURCE_JSON_LD,
	NW_SOURCE_OG,				/* og:…, article:… and the twin names of twitter */
	NW_SOURCE_META,				/* any other <meta> */
	NW_SOURCE_ITEMPROP,
	NW_SOURCE_TIME,				/* <time datetime> */
	NW_SOURCE_H1,
	NW_SOURCE_TITLE,
	NW_SOURCE_LINK,				/* <link rel=canonical> */
	NW_SOURCE_LANG,				/* <html lang> */
	NW_SOURCE_ARGUMENT,			/* the caller's */
	NW_SOURCE_DOMAIN
} nw_html_source;

extern const char *nw_html_source_name(nw_html_source source);

typedef struct nw_html_date
{
	bool		known;
	nw_civil	date;
	nw_html_source source;
} nw_html_date;

typedef struct nw_html_meta
{
	bool		has_json;
	nw_json_ld_facts json;
	nw_str		og_title;
	nw_str		title;			/* <title> */
	nw_str		itemprop_headline;
	nw_str		site_name;
	nw_str		section;
	nw_strs		authors;		/* names, as they stand; may hold titles and addresses */
	nw_html_source authors_from;
	bool		authors_of_portal;	/* as portals say it, who mean the outlet */
	nw_strs		keywords;
	nw_html_source keywords_from;
	bool		keywords_of_site;	/* of <meta name=keywords>, which many sites fill once and for all */
	nw_str		canonical;
	nw_str		og_url;
	nw_str		language;
	nw_str		locale;			/* og:locale */
	nw_str		publisher;		/* another meta that names it */
	nw_html_date published;		/* the most trusted of what is no JSON-LD */
	nw_html_date modified;
	nw_html_date time;			/* the first <time> or itemprop of the article; less trusted still */
} nw_html_meta;

/* "url" (may be empty) tells which of several articles in JSON-LD is this page's. */
extern void nw_html_meta_read(const nw_html_page *page, nw_str url, nw_html_meta *out);

/* A string of the page as it is kept: NFC, plain spaces, one line, trimmed; s NULL when nothing is left. */
extern nw_str nw_html_clean(nw_arena *arena, nw_str str);


#endif							/* NW_CORE_NEWS_HTML_META_H */
