/*
 * core/news/html_credit.h
 *		Whom a page of Latin script credits with its article.
 *
 * By the elements that say so (rel=author, itemprop=author, class=byline, a
 * link to /author/…), else by lines near headline and body: Posted by Jane
 * Doe, August 3, 2019 by Jane, Interview by Jane Doe.
 */
#ifndef NW_CORE_NEWS_HTML_CREDIT_H
#define NW_CORE_NEWS_HTML_CREDIT_H

#include "core/news/html_lines.h"

/* Adds the names; "headline" is a line, -1 when it is not visible. */
extern void nw_html_credits(const nw_html_page *page, int32_t headline, nw_strs *names);

/*
 * html_credit_east.c: the same for Japanese and Chinese pages, where no line
 * is a byline by itself; "outlet" may stand beside the names.
 */
extern void nw_html_credits_east(const nw_html_page *page, int32_t headline, nw_str outlet, nw_strs *names);

#endif							/* NW_CORE_NEWS_HTML_CREDIT_H */
