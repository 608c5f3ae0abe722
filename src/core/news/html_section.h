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

#endif							/* NW_CORE_NEWS_HTML_SECTION_H */
