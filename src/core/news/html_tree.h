/*
 * core/news/html_tree.h
 *		The tree of an HTML page, as HTML5 builds it, in one flat array.
 *
 * Nodes stand in the order of the page: the descendants of node i are i + 1
 * up to nodes[i].end.  So a walk over the page is a loop over an array, and
 * nothing here or in its readers is recursive.
 *
 * The parser behind it is gumbo, which nobody else sees.  It allocates from
 * the arena; its memory and its time are bounded by html_trim.h, and a parse
 * that needs more than NW_HTML_MEMORY_MAX all the same is given up.
 */
#ifndef NW_CORE_NEWS_HTML_TREE_H
#define NW_CORE_NEWS_HTML_TREE_H

#include "core/news/article.h"
#include "core/status.h"

typedef enum nw_tag
{
	NW_TAG_TEXT,				/* no element but text */
	NW_TAG_INLINE,				/* span and whatever has no name here */
	NW_TAG_BLOCK,				/* div and its like */
	NW_TAG_HIDDEN,				/* what is no text of the page: select, svg, object */
	NW_TAG_ROOT,				/* html, head, body */
	NW_TAG_TITLE,
	NW_TAG_META,
	NW_TAG_LINK,
	NW_TAG_A,
	NW_TAG_ADDRESS,
	NW_TAG_ARTICLE,
	NW_TAG_ASIDE,
	NW_TAG_BLOCKQUOTE,
	NW_TAG_BR,
	NW_TAG_BUTTON,
	NW_TAG_CAPTION,				/* figcaption, and that of a table */
	NW_TAG_CELL,
	NW_TAG_FIGURE,
	NW_TAG_FOOTER,
	NW_TAG_FORM,
	NW_TAG_HEADER,
	NW_TAG_H1,
	NW_TAG_H2,
	NW_TAG_H3,					/* h3 to h6 */
	NW_TAG_IMG,
	NW_TAG_LI,					/* li, dt, dd */
	NW_TAG_LIST,
	NW_TAG_MAIN,
	NW_TAG_NAV,
	NW_TAG_P,
	NW_TAG_PRE,
	NW_TAG_RUBY_READING,		/* rt, rp */
	NW_TAG_ROW,
	NW_TAG_SECTION,
	NW_TAG_TABLE,
	NW_TAG_TIME
} nw_tag;

typedef struct nw_html_node
{
	int32_t		parent;			/* -1 for the root */
	int32_t		end;			/* the node after the last descendant */
	nw_tag		tag;
	uint32_t	len;			/* of text */
	const char *text;			/* entities decoded */
	const void *source;			/* private */
} nw_html_node;

typedef struct nw_html
{
	nw_html_node *nodes;
	int32_t		n;
	nw_str	   *json;			/* the blocks of JSON-LD */
	int			n_json;
} nw_html;

/* The longest page that is read, in bytes of UTF-8. */
#define NW_HTML_MAX (16 * 1024 * 1024)

/* What one page may take, in bytes: usually 15 times the page, at worst 40 times and this. */
#define NW_HTML_MEMORY_MAX ((size_t) 256 * 1024 * 1024)

/*
 * Parses a page of UTF-8.  NW_LIMIT when it is longer than NW_HTML_MAX or
 * takes too much memory.  Polls.
 */
extern nw_status nw_html_parse(nw_arena *arena, const char *s, size_t len, nw_html *out);

/* The value of an attribute; s NULL when the element has none. */
extern nw_str nw_html_attr(const nw_html_node *node, const char *name);

/* Does the element begin and end a line of its own? */
extern bool nw_html_is_block(nw_tag tag);

/* The text in a node and its descendants, runs of spaces as one, trimmed; s NULL when there is none. */
extern nw_str nw_html_text(const nw_html *html, int32_t node, nw_arena *arena);

#endif							/* NW_CORE_NEWS_HTML_TREE_H */
