/*
 * core/news/html_lines.h
 *		The visible text of a page as lines, each with its place in the tree.
 *
 * A block element, a <br> or a cell of a table that lays out the page begins a
 * line; inline elements join without a space; the cells of a row of data stand
 * on one line.  Ruby readings are dropped.
 */
#ifndef NW_CORE_NEWS_HTML_LINES_H
#define NW_CORE_NEWS_HTML_LINES_H

#include "core/news/html_names.h"
#include "core/news/html_tree.h"

typedef struct nw_html_line
{
	uint32_t	off;			/* in the text of the page */
	uint32_t	len;			/* never 0 */
	int32_t		node;			/* the node of its first text, */
	int32_t		last;			/* and of its last */
	int32_t		block;			/* the block it stands in */
	uint32_t	linked;			/* bytes of it inside links */
	uint16_t	place;			/* nw_place of the elements around all of it */
	uint8_t		heading;		/* 1, 2, 3; 0 when it is none */
	bool		item;			/* in a list */
	bool		quote;			/* in a block quote */
	bool		cell;			/* in a table of data */
	bool		paragraph;		/* in a <p> */
} nw_html_line;

typedef struct nw_html_page
{
	nw_arena   *arena;
	nw_html		html;
	uint16_t   *own;			/* nw_place of every node itself */
	char	   *text;
	uint32_t	text_len;
	nw_html_line *lines;
	int32_t		n;
} nw_html_page;

/* The lines of page->html. */
extern void nw_html_lines(nw_html_page *page);

/* Sets the place of every line from the places of the nodes, when those have changed. */
extern void nw_html_lines_place(nw_html_page *page);

/* The first line at or behind a node. */
extern int32_t nw_html_line_at(const nw_html_page *page, int32_t node);

/*
 * html_date_spelling.c: copies a line with its date spelled so that readers of
 * dates know it; returns the bytes, at most twice as many as the line has, 0
 * when there is nothing to change.
 */
extern uint32_t nw_html_spell_date(const nw_html_page *page, int32_t k, char *out);

#endif							/* NW_CORE_NEWS_HTML_LINES_H */
