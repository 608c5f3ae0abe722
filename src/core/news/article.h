/*
 * core/news/article.h
 *		The record of a news article, as a reader of pages gives it.
 *
 * A string whose s is NULL is not known; a known string is never empty.
 * Strings are NFC with plain spaces (NW_FOLD_CLEAN).  Times are civil: which
 * zone they are in is the caller's business unless an offset was written.
 */
#ifndef NW_CORE_NEWS_ARTICLE_H
#define NW_CORE_NEWS_ARTICLE_H

#include "core/news/news_date.h"
#include "core/text/text.h"

typedef struct nw_str
{
	const char *s;
	uint32_t	len;
} nw_str;

typedef struct nw_strs
{
	nw_str	   *items;
	size_t		n;
	size_t		capacity;
} nw_strs;

/* Stated limits of an article; beyond them 54000 is raised. */
#define NW_ARTICLE_BODY_MAX		(64 * 1024 * 1024)	/* bytes of the body */
#define NW_ARTICLE_FIELDS_MAX	(1024 * 1024)	/* bytes of all other strings together */
#define NW_ARTICLE_LIST_MAX		1000	/* authors; keywords; flags */

typedef struct nw_article
{
	nw_str		headline;
	nw_str		alternative_headline;	/* several lines divided by \n */
	nw_str		series;
	bool		has_series_number;
	int32_t		series_number;
	nw_strs		flags;			/* 단독, 속보, 인터뷰 … */
	nw_str		update_level;	/* 종합, 2보, LEAD … */
	nw_strs		authors;		/* names only */
	nw_str		publisher;
	nw_str		section;
	nw_str		dateline;		/* the place */
	nw_strs		keywords;
	nw_str		language;		/* BCP 47: ko, en, ja, zh, de … */
	nw_str		url;
	nw_str		body;			/* paragraphs divided by one empty line */
	bool		has_published;
	bool		has_modified;
	nw_civil	published;
	nw_civil	modified;
} nw_article;

/* Appends to a list. */
extern void nw_strs_add(nw_strs *list, nw_arena *arena, nw_str item);
extern bool nw_strs_has(const nw_strs *list, nw_str item);

/* Words: runs of letters and digits between spaces and signs; each Han or kana character is one. */
extern int32_t nw_word_count(const char *s, size_t len);

/* The language a text is written in (core/text/language.h); s NULL when that is not sure. */
extern nw_str nw_language_of(const char *s, size_t len);

#endif							/* NW_CORE_NEWS_ARTICLE_H */
