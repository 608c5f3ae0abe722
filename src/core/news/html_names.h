/*
 * core/news/html_names.h
 *		What the class and id of an element say about its place in a page.
 *
 * Names are cut into words at signs and capitals (articleBody, art_txt,
 * td-post-content) and looked up in lists; nothing here knows an outlet.
 */
#ifndef NW_CORE_NEWS_HTML_NAMES_H
#define NW_CORE_NEWS_HTML_NAMES_H

#include "core/news/html_tree.h"

typedef enum nw_place
{
	NW_PLACE_NAV = 1,			/* menus, breadcrumbs, pagers */
	NW_PLACE_ASIDE = 2,			/* related articles, rankings, side bars, widgets */
	NW_PLACE_COMMENT = 4,
	NW_PLACE_SHARE = 8,			/* share buttons, tools, players */
	NW_PLACE_AD = 16,			/* advertisements, subscription boxes, pop-ups */
	NW_PLACE_FOOTER = 32,
	NW_PLACE_CAPTION = 64,
	NW_PLACE_HIDDEN = 128,
	NW_PLACE_BYLINE = 256,
	NW_PLACE_DATE = 512,
	NW_PLACE_TAGS = 1024,
	NW_PLACE_SUMMARY = 2048,
	NW_PLACE_BODY = 4096,		/* named as the body of an article */
	NW_PLACE_FORM = 8192,
	NW_PLACE_HEAD = 16384		/* <header>, and what is called the head of an article */
} nw_place;

/* Where no sentence of an article stands. */
#define NW_PLACE_OUT (NW_PLACE_NAV | NW_PLACE_ASIDE | NW_PLACE_COMMENT | NW_PLACE_SHARE | NW_PLACE_AD | \
					  NW_PLACE_FOOTER | NW_PLACE_CAPTION | NW_PLACE_HIDDEN | NW_PLACE_TAGS | NW_PLACE_FORM)

/* Where not even its date and byline stand. */
#define NW_PLACE_FAR (NW_PLACE_NAV | NW_PLACE_ASIDE | NW_PLACE_COMMENT | NW_PLACE_AD | NW_PLACE_FOOTER | NW_PLACE_HIDDEN)

/* What an element itself says: its tag, class, id, role, itemprop and style. */
extern unsigned nw_html_place(const nw_html_node *node);

#endif							/* NW_CORE_NEWS_HTML_NAMES_H */
