/*
 * core/news/html_body_private.h
 *		What the files that find the body share.
 */
#ifndef NW_CORE_NEWS_HTML_BODY_PRIVATE_H
#define NW_CORE_NEWS_HTML_BODY_PRIVATE_H

#include "core/news/html_body.h"

typedef struct nw_html_finder
{
	nw_html_page *page;
	nw_page    *read;
	nw_html_prose prose;
	int32_t		headline;
	int32_t		first;			/* lines of the box; then of the body */
	int32_t		end;
	bool		english;		/* headings and list items count as body */
} nw_html_finder;

/* Line k of the page as the dump readers see it, and its text. */
static inline nw_page_line *
nw_html_read_line(const nw_html_finder *f, int32_t k)
{
	return &f->read->lines[NW_HTML_DUMP_LINE(k)];
}

static inline const char *
nw_html_text_of(const nw_html_finder *f, int32_t k)
{
	return f->read->text->str + nw_html_read_line(f, k)->read.off;
}

/* Does s begin, in any case, with one of the lower-case strings of a list? */
extern bool nw_html_starts_any(const char *s, size_t len, const char *const *list);

/* Does a line say that it leads elsewhere: Read more: … */
extern bool nw_html_leads_away(const char *s, size_t len);

/* Decides by itself whether a line of the box may be body; what may not gets its kind. */
extern bool nw_html_may_be_body(nw_html_finder *f, int32_t k);

#endif							/* NW_CORE_NEWS_HTML_BODY_PRIVATE_H */
