/*
 * core/news/news_words.h
 *		The word lists of news pages (data/news_words.tsv).
 *
 * Words are compared without regard to ASCII case and to spaces: 많이 본 뉴스
 * is 많이본뉴스.
 */
#ifndef NW_CORE_NEWS_NEWS_WORDS_H
#define NW_CORE_NEWS_NEWS_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum nw_words
{
	NW_WORDS_DATE_PUBLISHED,
	NW_WORDS_DATE_MODIFIED,
	NW_WORDS_TITLE,				/* 기자 특파원 앵커 … */
	NW_WORDS_TITLE_PREFIX,		/* 선임 인턴 의학 … before 기자 or 전문기자 */
	NW_WORDS_DESK_SUFFIX,		/* 부 팀 국 … */
	NW_WORDS_OUTLET_SUFFIX,		/* 뉴스 일보 신문 … */
	NW_WORDS_OUTLET,			/* outlets without such a suffix, and agencies */
	NW_WORDS_SURNAME,
	NW_WORDS_PLACE,				/* where bylines are written */
	NW_WORDS_REPORTER_ZH,
	NW_WORDS_BYLINE_LABEL,
	NW_WORDS_SOURCE_LABEL,
	NW_WORDS_FLAG,
	NW_WORDS_UPDATE,
	NW_WORDS_SECTION,
	NW_WORDS_PROVIDER,
	NW_WORDS_ORGANISATION_WORD,
	NW_WORDS_SHARE,
	NW_WORDS_COMMENT,
	NW_WORDS_RELATED,
	NW_WORDS_FURNITURE,
	NW_WORDS_FURNITURE_START,
	NW_WORDS_TIP_START,
	NW_WORDS_CREDIT_START,
	NW_WORDS_CAPTION_START,
	NW_WORDS_CAPTION_END,
	NW_WORDS_END_MARK,
	NW_WORDS_SCRIPT_MARK,		/* [앵커] [리포트]: who speaks in a broadcast script */
	NW_WORDS_REGISTER,
	NW_WORDS_NOTICE_START,		/* players, subscriptions: how such lines begin */
	NW_WORDS_TIP_END,			/* 제보를 기다립니다 */
	NW_WORDS_ROBOT,				/* who wrote it, in a line that begins 이 기사는 */
	NW_WORDS_ENGLISH_ROLE,		/* Staff Writer, a line of its own */
	NW_WORDS_OUTLET_DOMAIN		/* domain=outlet; see nw_news_outlet_of */
} nw_words;

/* By what nw_news_word_first makes of a first character: the lists, a bit each, that may have a word with it. */
#define NW_WORDS_SETS 1024
extern const uint64_t nw_news_word_sets[NW_WORDS_SETS];
extern const uint64_t nw_news_word_last_sets[NW_WORDS_SETS];	/* the same by the last character */

/* What the buckets of words are made of: the first character of s, len > 0 (see tools/news_words). */
static inline unsigned
nw_news_word_first(const char *s, size_t len)
{
	const unsigned char *p = (const unsigned char *) s;

	if (p[0] < 0x80)
		return p[0] >= 'A' && p[0] <= 'Z' ? p[0] - 'A' + 'a' : p[0];
	if (len == 1)
		return p[0];
	if (p[0] < 0xE0 || len == 2)
		return p[0] * 31u + p[1];
	return (p[0] * 31u + p[1]) * 31u + p[2];
}

/* The lists that may have a word that s begins with, a bit each; 0 when s is empty. */
#define NW_WORDS_BIT(list) (UINT64_C(1) << (list))
static inline uint64_t
nw_news_word_lists(const char *s, size_t len)
{
	return len == 0 ? 0 : nw_news_word_sets[nw_news_word_first(s, len) % NW_WORDS_SETS];
}

/* The longest word, when the list may have one; nw_news_word_prefix asks for it. */
extern size_t nw_news_word_longest(nw_words list, const char *s, size_t len);

/* Length in s of the longest word of the list that s begins with; 0 when none. */
static inline size_t
nw_news_word_prefix(nw_words list, const char *s, size_t len)
{
	if (len == 0 || (nw_news_word_sets[nw_news_word_first(s, len) % NW_WORDS_SETS] >> list & 1) == 0)
		return 0;
	return nw_news_word_longest(list, s, len);
}

/* Is s[0, len) wholly a word of the list? */
static inline bool
nw_news_word(nw_words list, const char *s, size_t len)
{
	return len > 0 && nw_news_word_prefix(list, s, len) == len;
}

/* What the buckets by the last character are made of: the last of s, len > 0. */
static inline unsigned
nw_news_word_last(const char *s, size_t len)
{
	const unsigned char *end = (const unsigned char *) s + len;
	size_t		size = 1;
	unsigned	sum = 0;

	if (end[-1] < 0x80)
		return end[-1] >= 'A' && end[-1] <= 'Z' ? end[-1] - 'A' + 'a' : end[-1];
	while (size < 4 && size < len && (end[-(ptrdiff_t) size] & 0xC0) == 0x80)
		size++;
	for (; size > 0; size--)
		sum = sum * 31 + end[-(ptrdiff_t) size];
	return sum;
}

/* The lists that may have a word that s ends with. */
static inline uint64_t
nw_news_word_last_lists(const char *s, size_t len)
{
	return len == 0 ? 0 : nw_news_word_last_sets[nw_news_word_last(s, len) % NW_WORDS_SETS];
}

/* The longest word, when the list may have one; nw_news_word_suffix asks for it. */
extern size_t nw_news_word_longest_end(nw_words list, const char *s, size_t len);

/* Length in s of the longest word of the list that s ends with; 0 when none. */
static inline size_t
nw_news_word_suffix(nw_words list, const char *s, size_t len)
{
	if (len == 0 || (nw_news_word_last_sets[nw_news_word_last(s, len) % NW_WORDS_SETS] >> list & 1) == 0)
		return 0;
	return nw_news_word_longest_end(list, s, len);
}

/* Does a word of the list stand anywhere in s? */
extern bool nw_news_word_inside(nw_words list, const char *s, size_t len);

/* The outlet a domain or mail address belongs to (mk.co.kr); NULL when unknown. */
extern const char *nw_news_outlet_of(const char *s, size_t len, size_t *outlet_len);

#endif							/* NW_CORE_NEWS_NEWS_WORDS_H */
