/*
 * core/news/html_box.h
 *		Which element of a page holds the text of its article.
 */
#ifndef NW_CORE_NEWS_HTML_BOX_H
#define NW_CORE_NEWS_HTML_BOX_H

#include "core/news/html_lines.h"
#include "core/news/page_lines.h"

/* Below so much running text a page has no article. */
#define NW_HTML_PROSE_MIN 60

/* The running text of a page by line: what the choice is made on. */
typedef struct nw_html_prose
{
	uint32_t   *weight;			/* of every line: letters of running text that is no link */
	uint32_t   *before;			/* their sum before every line, n + 1 of them */
	uint32_t   *text;			/* likewise the bytes of all lines that are not out, */
	uint32_t   *linked;			/* and of links in them */
} nw_html_prose;

/* "lines" are those of the dump; line k of the page is lines[NW_HTML_DUMP_LINE(k)]. */
#define NW_HTML_DUMP_LINE(k) (2 * (k) + 2)

extern void nw_html_prose_weigh(const nw_html_page *page, const nw_page_line *lines, nw_html_prose *out);

/* The prose in the lines of one node. */
extern uint32_t nw_html_prose_in(const nw_html_page *page, const nw_html_prose *prose, int32_t node);

/* Links in the lines of a node, in hundredths of its text. */
extern uint32_t nw_html_link_share(const nw_html_page *page, const nw_html_prose *prose, int32_t node);

/*
 * Names lie: a wrapper called "sidebar-layout" holds the whole page.  What has
 * most of the prose, or headline and prose, is not out; sets page->own and
 * the places of the lines.  "headline" is a line, -1 when not visible.  Looks
 * at the text alone, before any line is read.
 */
extern void nw_html_places_settle(nw_html_page *page, int32_t headline);

/* The element; -1 when the page has no running text. */
extern int32_t nw_html_box(const nw_html_page *page, const nw_html_prose *prose, int32_t headline);

#endif							/* NW_CORE_NEWS_HTML_BOX_H */
