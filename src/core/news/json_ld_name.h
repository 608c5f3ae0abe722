/*
 * core/news/json_ld_name.h
 *		Names of authors in metadata: one string, any number of people.
 */
#ifndef NW_CORE_NEWS_JSON_LD_NAME_H
#define NW_CORE_NEWS_JSON_LD_NAME_H

#include "core/news/article.h"

/*
 * Adds the names that the value of an author field holds, each once: 홍길동
 * 기자, 김영희 기자 · By Jane Doe and John Doe · 记者张三.  Titles, desks,
 * e-mail addresses and the like are taken off; a URL, an empty string or a
 * word that stands for nobody (admin) is no name.  With "whole" the string is
 * one name, an organisation's.
 */
extern void nw_author_names(nw_strs *names, nw_arena *arena, nw_str value, bool whole);

#endif							/* NW_CORE_NEWS_JSON_LD_NAME_H */
