/*
 * core/news/html_headline.h
 *		The headline of a page, by agreement of all that name it.
 */
#ifndef NW_CORE_NEWS_HTML_HEADLINE_H
#define NW_CORE_NEWS_HTML_HEADLINE_H

#include "core/news/html_meta.h"

typedef struct nw_html_headline
{
	nw_str		text;			/* clean, without the site's name; tags ([단독]) still there; s NULL: none */
	nw_html_source source;
	int32_t		line;			/* where it is visible, -1 when it is not */
} nw_html_headline;

extern void nw_html_headline_find(const nw_html_page *page, const nw_html_meta *meta, nw_html_headline *out);

/* Are two titles the same but for signs, spaces and capitals? */
extern bool nw_html_same_title(nw_arena *arena, nw_str a, nw_str b);

/* Does a title begin with the letters of another? */
extern bool nw_html_begins_title(nw_arena *arena, nw_str title, nw_str part);

/* html_series.c: a tag before the headline that the page confirms becomes the series. */
extern void nw_html_series(const nw_html_page *page, const nw_html_meta *meta, int32_t headline, nw_article *article);

#endif							/* NW_CORE_NEWS_HTML_HEADLINE_H */
