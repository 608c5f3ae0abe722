/*
 * core/news/feed_markup.h
 *		The text of a fragment of markup, as feeds carry it.
 *
 * For descriptions and bodies in RSS, Atom and JSON feeds: a few paragraphs
 * with links, whole pages have a reader of their own.  Never fails: what is no
 * tag is text.
 */
#ifndef NW_CORE_NEWS_FEED_MARKUP_H
#define NW_CORE_NEWS_FEED_MARKUP_H

#include "core/text/text.h"

/*
 * Tags go, character references are decoded, blocks (p, div, li …) are
 * divided by an empty line and br is a line end; spaces collapse.  Scripts,
 * styles, captions of figures and ruby readings are left out.  *out is the
 * arena's, at most len bytes, without spaces at its ends.  Linear.
 */
extern size_t nw_feed_markup_text(const char *s, size_t len, nw_arena *arena, const char **out);

#endif							/* NW_CORE_NEWS_FEED_MARKUP_H */
