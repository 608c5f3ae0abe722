/*
 * core/news/page_picture.h
 *		Lines that belong to pictures; used by page_shape.c.
 */
#ifndef NW_CORE_NEWS_PAGE_PICTURE_H
#define NW_CORE_NEWS_PAGE_PICTURE_H

#include "core/news/page_lines.h"

/* CAPTION or CREDIT; TEXT when the line is neither. */
extern nw_line_kind nw_line_picture(const char *s, size_t len, nw_page_line *line);

/* …있다. 2024.4.18 raon@…, 2025.1.7/뉴스1: an agency's date and sender at the end */
extern bool nw_line_has_wire_tail(const char *s, size_t len);

/* …하고 있다. 연합뉴스: what follows the last full stop is a credit */
extern bool nw_line_ends_with_credit(const char *s, size_t len);

extern bool nw_ends_with_email(const char *s, size_t len);

#endif							/* NW_CORE_NEWS_PAGE_PICTURE_H */
