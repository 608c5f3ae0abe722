/*
 * core/news/html_trim.h
 *		A page made fit for the parser of HTML.
 *
 * A browser's way of building a tree costs time and memory beyond any bound
 * in its input: every open <font> is opened again in every later paragraph,
 * every tag looks through all open elements.  Before the parser sees a page
 * its tags are read once, as HTML's tokenizer reads them, and what nobody
 * here asks for is left out:
 *
 *	- comments, and the contents of scripts, styles, frames and <noscript>
 *	  (JSON-LD is kept aside);
 *	- <b>, <font>, <strong> and their like: without attributes they go, with
 *	  a class they become <span>, which the parser never opens twice;
 *	- attributes that say nothing about the article, and doubled ones;
 *	- tags deeper than NW_HTML_DEPTH_MAX and tags after the first
 *	  NW_HTML_TAGS_MAX; the text in them stays.
 */
#ifndef NW_CORE_NEWS_HTML_TRIM_H
#define NW_CORE_NEWS_HTML_TRIM_H

#include "core/news/article.h"

#define NW_HTML_DEPTH_MAX	256
#define NW_HTML_TAGS_MAX	200000
#define NW_HTML_JSON_MAX	64	/* blocks of JSON-LD */

typedef struct nw_html_trimmed
{
	const char *s;				/* in the arena */
	size_t		len;
	nw_str		json[NW_HTML_JSON_MAX]; /* in the page as given */
	int			n_json;
} nw_html_trimmed;

/* s[0, len) is UTF-8.  Takes len bytes and 3 for every tag, linear time; polls. */
extern void nw_html_trim(nw_arena *arena, const char *s, size_t len, nw_html_trimmed *out);

#endif							/* NW_CORE_NEWS_HTML_TRIM_H */
