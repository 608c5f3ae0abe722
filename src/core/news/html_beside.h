/*
 * core/news/html_beside.h
 *		Boxes of a page that tell of other things than its article, by what
 *		stands in them: teasers of other articles, what readers are asked to pay
 *		or to sign up for, boxes headed "Related" or "3 comments".
 */
#ifndef NW_CORE_NEWS_HTML_BESIDE_H
#define NW_CORE_NEWS_HTML_BESIDE_H

#include "core/news/html_box.h"

/*
 * Puts them out (page->own); returns whether there are any.  "guess" has
 * "before" alone; "headline" is a line, -1 when not visible.
 */
extern bool nw_html_beside(nw_html_page *page, const nw_html_prose *guess, int32_t headline);

/* Does a short line ask the reader to subscribe, to register, to sign up? */
extern bool nw_html_asks_reader(const char *s, size_t len);

/* Does a line count the comments that begin below it? */
extern bool nw_html_counts_comments(const char *s, size_t len);

#endif							/* NW_CORE_NEWS_HTML_BESIDE_H */
