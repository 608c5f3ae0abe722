/*
 * core/news/markup.h
 *		Entities and tags inside a string that should be plain text.
 *
 * For values of JSON-LD, feeds and meta tags; a page itself is a tree's work.
 */
#ifndef NW_CORE_NEWS_MARKUP_H
#define NW_CORE_NEWS_MARKUP_H

#include "core/news/article.h"

/*
 * Decodes the entity that s begins with ('&' first) into out[8] as UTF-8 and
 * returns the bytes read, 0 when it is none.  Knows all numeric ones and the
 * named ones of data/html_entities.tsv; the final ';' may be missing only
 * where HTML allows it.
 */
extern size_t nw_entity_scan(const char *s, size_t len, char *out, size_t *out_len);

/*
 * The text of a string: entities decoded, twice where they were encoded twice
 * (&amp;quot;), then tags dropped, spaces collapsed, NW_FOLD_CLEAN.  With
 * "lines", <p>, <br>, <div> … and line feeds divide it into paragraphs with
 * one empty line between them; else all is one line.  s NULL when nothing is left.
 */
extern nw_str nw_value_text(nw_arena *arena, nw_str in, bool lines);

#endif							/* NW_CORE_NEWS_MARKUP_H */
