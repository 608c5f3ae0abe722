/*
 * core/news/byline_foreign.h
 *		The English, Japanese and Chinese forms; used by byline.c.
 */
#ifndef NW_CORE_NEWS_BYLINE_FOREIGN_H
#define NW_CORE_NEWS_BYLINE_FOREIGN_H

#include "core/news/byline.h"

/* By Kang Yoon-seung · SEOUL, April 19 (Yonhap) -- · 本报记者 张三 · 作者:张三 */
extern bool nw_byline_foreign(const char *s, size_t len, size_t from, nw_byline *out);

/* byline_english.c: the English ones among them */
extern bool nw_byline_english(const char *s, size_t len, size_t from, nw_byline *out);

/* the inside of a bracket: 记者唐霁 · ソウル=小池和樹 · 6月18日 AFP */
extern bool nw_byline_foreign_bracket(const char *s, size_t from, size_t to, nw_byline *out);

/*
 * A line of nothing but English names: Ruth Penhale in Bristol · Ann Lee and
 * Tom Okafor.  Only its place on the page tells whether it is a byline.
 */
extern bool nw_byline_english_names(const char *s, size_t len, nw_byline *out);

/* 【川端悠斗】, 【山田太郎、佐藤花子】, (大谷陽菜) behind the last sentence */
extern bool nw_byline_japanese_tail(const char *s, size_t len, nw_byline *out);

#endif							/* NW_CORE_NEWS_BYLINE_FOREIGN_H */
