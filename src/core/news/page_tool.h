/*
 * core/news/page_tool.h
 *		What the tool that dumped a page wrote into its text: lynx's link
 *		numbers and buttons, html2text's stars and underscores, Markdown.
 *
 * Such marks are no part of the page.  They become spaces of text->str, which
 * is then a copy of the same length, and stay out of every string of the
 * record; the lines as given keep them.
 */
#ifndef NW_CORE_NEWS_PAGE_TOOL_H
#define NW_CORE_NEWS_PAGE_TOOL_H

#include "core/text/text.h"

/* What becomes of a byte of text->str in a string of the record. */
typedef enum nw_page_edit
{
	NW_EDIT_KEEP,
	NW_EDIT_DROP,
	NW_EDIT_SPACE				/* it reads as a space */
} nw_page_edit;

/* One nw_page_edit for each byte of text->str; NULL as long as nothing is edited. */
typedef struct nw_page_edits
{
	unsigned char *of;
	char	   *str;			/* text->str, to be written to */
	bool		html2text;		/* a line in [ ] is the text of a picture */
} nw_page_edits;

/* Makes text->str a copy that may be edited. */
extern void nw_page_edits_begin(nw_page_edits *edits, nw_text *text);

/* Finds the marks and blanks them. */
extern void nw_page_tool_marks(nw_text *text, nw_page_edits *edits);

#endif							/* NW_CORE_NEWS_PAGE_TOOL_H */
