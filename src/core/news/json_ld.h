/*
 * core/news/json_ld.h
 *		What the JSON-LD of a page says about its article.
 *
 * Feed one <script type="application/ld+json"> after another (its text as it
 * stands in the page: HTML does not decode entities there), then ask.
 *
 *	nw_json_ld	ld;
 *
 *	nw_json_ld_begin(&ld, arena);
 *	for each block: nw_json_ld_add(&ld, text, len);
 *	if (nw_json_ld_article(&ld, NULL, &facts)) ...
 *
 * Strings of the result are NW_FOLD_CLEAN, without tags, entities decoded.
 */
#ifndef NW_CORE_NEWS_JSON_LD_H
#define NW_CORE_NEWS_JSON_LD_H

#include "core/news/article.h"
#include "core/news/json_read.h"

typedef struct nw_json_ld
{
	nw_arena   *arena;
	nw_json    *blocks;
	size_t		n;
	size_t		capacity;
	const struct nw_json_ld_id *ids;	/* private: "@id" of all blocks, sorted, made when asked */
	size_t		n_ids;
	size_t	   *reach;			/* private: bytes of objects that references may still lead to */
} nw_json_ld;

/* What the caller knows of the page already, to choose among several articles; s NULL: nothing. */
typedef struct nw_json_ld_hint
{
	nw_str		headline;
	nw_str		url;
} nw_json_ld_hint;

typedef struct nw_json_ld_facts
{
	nw_str		type;			/* NewsArticle, ReportageNewsArticle, BlogPosting … */
	nw_str		headline;		/* one line; flags, series and site suffix still there */
	nw_str		alternative_headline;
	nw_str		description;
	nw_strs		authors;		/* clean names: no title, desk, e-mail, URL; may be organisations */
	bool		authors_are_organizations;	/* every one of them is marked as one */
	nw_str		publisher;
	nw_str		section;
	nw_strs		keywords;
	nw_str		language;		/* BCP 47; "kr" is read as ko */
	nw_str		url;
	nw_str		body;			/* paragraphs divided by one empty line, as far as the block divides them */
	bool		has_published;
	bool		has_modified;
	nw_civil	published;
	nw_civil	modified;
} nw_json_ld_facts;

/* At most so many blocks of a page are looked at. */
#define NW_JSON_LD_BLOCKS_MAX 64

extern void nw_json_ld_begin(nw_json_ld *ld, nw_arena *arena);

/* Adds a block; the text must outlive ld. */
extern void nw_json_ld_add(nw_json_ld *ld, const char *s, size_t len);

/*
 * The facts of the page's article: the one with the headline or URL of the
 * hint (which may be NULL), else the one that says most.  False when no block
 * describes an article with a headline, a date or a body.
 */
extern bool nw_json_ld_article(nw_json_ld *ld, const nw_json_ld_hint *hint, nw_json_ld_facts *out);

#endif							/* NW_CORE_NEWS_JSON_LD_H */
