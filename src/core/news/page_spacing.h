/*
 * core/news/page_spacing.h
 *		Does a space stand where a tool broke a line of Korean?
 *
 * w3m breaks Korean between any two syllables and drops a space that falls on
 * the margin, so its dump does not say whether 특히 12 | 월 or 길을 | 걸어 was
 * one word.
 */
#ifndef NW_CORE_NEWS_PAGE_SPACING_H
#define NW_CORE_NEWS_PAGE_SPACING_H

#include <stdbool.h>
#include <stddef.h>

/*
 * s[0, len) is a page in which the line end at "gap" parts two letters or
 * digits; next is where the following line's text begins.  reach: bytes before
 * and after the gap in which the same syllables are looked for, spaced or not.
 */
extern bool nw_page_spaced(const char *s, size_t len, size_t gap, size_t next, size_t reach);

#endif							/* NW_CORE_NEWS_PAGE_SPACING_H */
