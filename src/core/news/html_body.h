/*
 * core/news/html_body.h
 *		Which lines of a page are its article: the kinds of the dump readers,
 *		decided with what the tree says.
 */
#ifndef NW_CORE_NEWS_HTML_BODY_H
#define NW_CORE_NEWS_HTML_BODY_H

#include "core/news/article_parse.h"
#include "core/news/html_box.h"

/*
 * Gives every line of "read" (a dump of the headline and then of every line of
 * the page, an empty line between any two) its kind, and says where the body
 * and the facts around it are.  "headline" is its line in the page, -1 when
 * it is not visible.
 */
extern void nw_html_body_find(nw_html_page *page, int32_t headline, nw_page *read);

#endif							/* NW_CORE_NEWS_HTML_BODY_H */
