/*
 * core/news/html_depth.h
 *		How deep a page's elements are nested, from its tags alone.
 *
 * Follows the stack of open elements of HTML's tree construction closely
 * enough to never take it for shallower than it is by much: an end tag closes
 * what the parser would close, <li>, <p>, <td> and their like close what they
 * imply.  Private to html_trim.c.
 */
#ifndef NW_CORE_NEWS_HTML_DEPTH_H
#define NW_CORE_NEWS_HTML_DEPTH_H

#include "core/news/html_trim.h"

typedef enum nw_html_class
{
	NW_ELEMENT_ORDINARY,		/* span, label, unknown ones: an end tag does not reach over a special one */
	NW_ELEMENT_VOID,
	NW_ELEMENT_FORMATTING,		/* b, font, strong; not a */
	NW_ELEMENT_ANCHOR,
	NW_ELEMENT_SPECIAL,			/* closes an open p */
	NW_ELEMENT_P,
	NW_ELEMENT_LI,
	NW_ELEMENT_DD,
	NW_ELEMENT_OPTION,
	NW_ELEMENT_HEADING,
	NW_ELEMENT_TABLE,
	NW_ELEMENT_ROWS,			/* tbody and its like, colgroup, caption */
	NW_ELEMENT_ROW,
	NW_ELEMENT_CELL,
	NW_ELEMENT_SCOPE,			/* object, template: a scope of its own */
	NW_ELEMENT_FOREIGN,			/* svg, math */
	NW_ELEMENT_ROOT				/* html, head, body: never counted */
} nw_html_class;

typedef struct nw_html_element
{
	uint32_t	name;			/* a hash of its name */
	nw_html_class class;
} nw_html_element;

typedef struct nw_html_depth
{
	nw_html_element stack[NW_HTML_DEPTH_MAX];
	int			n;
	int			foreign;		/* open svg and math */
	uint64_t	kept;			/* formatting elements still open, newest in bit 0: became a span? */
	uint32_t	formats[64];	/* their names, newest first */
	int			n_formats;
} nw_html_depth;

extern nw_html_element nw_html_element_of(const char *name, size_t len);
extern void nw_html_depth_begin(nw_html_depth *d);

/* Is there room for one more element? */
extern bool nw_html_depth_room(const nw_html_depth *d);

/* A start tag; false when the element would be too deep and its tag is to go. */
extern bool nw_html_depth_start(nw_html_depth *d, nw_html_element element);

/* Pushes without asking what the tag closes. */
extern void nw_html_depth_open(nw_html_depth *d, nw_html_element element);

/* An end tag; false when it closes nothing and is to go. */
extern bool nw_html_depth_end(nw_html_depth *d, nw_html_element element);

/* A formatting element begins, as a span or as nothing; its end: is there a span to close? */
extern void nw_html_depth_format(nw_html_depth *d, nw_html_element element, bool kept);
extern bool nw_html_depth_unformat(nw_html_depth *d, nw_html_element element);

#endif							/* NW_CORE_NEWS_HTML_DEPTH_H */
