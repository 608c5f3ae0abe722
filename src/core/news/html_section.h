/*
 * core/news/html_section.h
 *		The section of an article on an HTML page.
 */
#ifndef NW_CORE_NEWS_HTML_SECTION_H
#define NW_CORE_NEWS_HTML_SECTION_H

#include "core/news/html_article.h"

/* "headline" is its line, -1 when it is not visible; "url" may be empty. */
extern void nw_html_section(const nw_html_page *page, const nw_html_meta *meta, int32_t headline, nw_str url,
							nw_html_article *out);

/* html_section_named.c: what an element near the headline that is called a category says; s NULL when none does */
extern nw_str nw_html_section_named(const nw_html_page *page, int32_t headline);

/* Is it a step of a path that leads to every article: Home, 뉴스, トップ? */
extern bool nw_html_is_home(nw_str s);

#endif							/* NW_CORE_NEWS_HTML_SECTION_H */
