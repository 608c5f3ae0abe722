/*
 * core/news/byline_foreign.h
 *		The English, Japanese and Chinese forms; used by byline.c.
 */
#ifndef NW_CORE_NEWS_BYLINE_FOREIGN_H
#define NW_CORE_NEWS_BYLINE_FOREIGN_H

#include <string.h>

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

/* 森下千秋, 森下 千秋: may what stands at a date be a name?  Only its place tells. */
extern bool nw_byline_japanese_name(const char *s, size_t len);

/* ---- shared by the forms of all languages */

static inline size_t
nw_byline_skip_spaces(const char *s, size_t len, size_t at)
{
	while (at < len && s[at] == ' ')
		at++;
	return at;
}

/* Nobody yet; people are cleared one by one as they are added: together they are large. */
static inline void
nw_byline_clear(nw_byline *out)
{
	out->n = 0;
	out->place = out->outlet = (nw_span) {0, 0};
	out->lead_off = 0;
}

/* One person more, of whom the name is known; false when it is empty or there is no room. */
static inline bool
nw_byline_add_name(nw_byline *out, size_t from, size_t to)
{
	nw_byline_person *person;

	if (out->n == NW_BYLINE_MAX || to <= from)
		return false;
	person = &out->people[out->n++];
	memset(person, 0, sizeof(*person));
	person->name.off = (uint32_t) from;
	person->name.len = (uint32_t) (to - from);
	return true;
}

#endif							/* NW_CORE_NEWS_BYLINE_FOREIGN_H */
