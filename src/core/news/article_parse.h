/*
 * core/news/article_parse.h
 *		A page dump in plain text becomes the record of its article.
 */
#ifndef NW_CORE_NEWS_ARTICLE_PARSE_H
#define NW_CORE_NEWS_ARTICLE_PARSE_H

#include "core/news/article.h"
#include "core/news/page_body.h"
#include "core/news/page_lines.h"
#include "core/news/page_tool.h"

/* Where on a page everything is: every line with its final kind. */
typedef struct nw_page
{
	nw_text    *text;			/* folded with NW_FOLD_READ, hard-wrapped lines joined, the tool's marks blanked */
	nw_page_edits edits;
	nw_span    *given;			/* the lines as given, spans of text->str */
	int32_t		n_given;
	nw_page_line *lines;		/* the lines as read */
	int32_t		n;
	nw_page_body body;
} nw_page;

extern void nw_page_read(nw_text *text, nw_arena *arena, nw_page *out);

/*
 * A walk over the lines as given with the kind each has.  Begin with *given
 * and *read at -1; false after the last.
 */
extern bool nw_page_next_given(const nw_page *page, int32_t *given, int32_t *read, nw_line_kind *kind);

/*
 * The record.  "ref" (may be NULL) is the day the caller knows the article to
 * be of; it is used when the page shows no date of its own.  Returns false
 * when the page has no article: neither headline nor body.
 */
extern bool nw_article_parse(const nw_page *page, nw_arena *arena, const nw_civil *ref, nw_article *out);

/* article_facts.c, article_context.c, article_section.c: dates, publisher, section, keywords of a page already divided */
extern void nw_article_dates(const nw_page *page, const nw_civil *ref, nw_article *out);
extern void nw_article_context(const nw_page *page, nw_arena *arena, nw_article *out);
extern void nw_article_section(const nw_page *page, nw_arena *arena, nw_article *out);

/* A stretch of the folded text as it is kept: from the text as given, clean, trimmed. */
extern nw_str nw_page_str(const nw_page *page, nw_arena *arena, uint32_t off, uint32_t len);

#endif							/* NW_CORE_NEWS_ARTICLE_PARSE_H */
