/*
 * core/news/page_wrap.h
 *		Lines that a dumping tool broke to fit a width are one line again.
 *
 * w3m breaks at 80 columns, lynx and html2text at about 80 characters, wide
 * ones counted once.  On such a page a line goes on in the next when the next
 * one's first word would not have fitted behind it.
 */
#ifndef NW_CORE_NEWS_PAGE_WRAP_H
#define NW_CORE_NEWS_PAGE_WRAP_H

#include "core/news/page_tool.h"

/*
 * Finds the lines of text and, on a hard-wrapped page, puts a space in place
 * of each line end that only the width made (or nothing, inside a Korean word):
 * text->str becomes a copy of the same length, so the way back to raw stays.
 * Gives the lines of the text as given, *n of them, as spans of text->str.
 */
extern nw_span *nw_page_unwrap(nw_text *text, nw_arena *arena, int32_t *n, nw_page_edits *edits);

/* The columns a character takes on a terminal: two for East Asian ones. */
extern int	nw_char_columns(uint32_t cp);

#endif							/* NW_CORE_NEWS_PAGE_WRAP_H */
