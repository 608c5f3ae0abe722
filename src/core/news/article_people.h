/*
 * core/news/article_people.h
 *		The people of an article's bylines, with all that is said of them.
 */
#ifndef NW_CORE_NEWS_ARTICLE_PEOPLE_H
#define NW_CORE_NEWS_ARTICLE_PEOPLE_H

#include "core/news/article_parse.h"

/* A string whose s is NULL is not stated. */
typedef struct nw_person
{
	nw_str		name;
	nw_str		title;			/* 기자, 선임기자, Staff Writer */
	nw_str		outlet;
	nw_str		place;
	nw_str		email;
	nw_str		desk;			/* 정치부 */
} nw_person;

typedef struct nw_people
{
	nw_person  *items;
	size_t		n;
	size_t		capacity;
} nw_people;

/* Authors, dateline and the byline's outlet of the record; people may be NULL. */
extern void nw_article_people(const nw_page *page, nw_arena *arena, nw_article *out, nw_people *people);

/* The people of every line that begins or ends with a byline: for a text that is no page. */
extern void nw_line_people(const nw_page *page, nw_arena *arena, nw_people *people);

#endif							/* NW_CORE_NEWS_ARTICLE_PEOPLE_H */
