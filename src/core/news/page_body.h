/*
 * core/news/page_body.h
 *		Where on a page the article is: its body, headline and subheading.
 */
#ifndef NW_CORE_NEWS_PAGE_BODY_H
#define NW_CORE_NEWS_PAGE_BODY_H

#include "core/news/page_lines.h"

/* Line numbers are 0-based; -1 when there is none. */
typedef struct nw_page_body
{
	int32_t		headline;
	int32_t		first;			/* first and last line of the body, notes excluded */
	int32_t		last;
	int32_t		zone_first;		/* where dates and bylines of the article may stand */
	int32_t		zone_last;
} nw_page_body;

/*
 * Decides every line that its shape left open (NW_LINE_TEXT) and says where
 * the article is.
 */
extern void nw_page_body_find(const nw_text *text, nw_page_line *lines, int32_t n, nw_page_body *out);

/* Is it running text: a sentence of some length, or a wrapped part of one? */
extern bool nw_line_is_prose(const nw_page_line *line);

/* A row of words of menus: at least so many, and one of share bytes in them; page_headline.c */
extern bool nw_page_menu_row(const char *s, size_t len, int least, size_t share);

/* page_headline.c: the line that is most likely the headline, -1 when none is */
extern int32_t nw_page_headline(const nw_text *text, const nw_page_line *lines, int32_t n, int32_t body);

/* page_note.c: first line of the standing text about an organisation after the body; last + 1 when none */
extern int32_t nw_page_note(const nw_text *text, const nw_page_line *lines, int32_t first, int32_t last);

#endif							/* NW_CORE_NEWS_PAGE_BODY_H */
