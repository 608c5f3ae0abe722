/*
 * core/news/byline_words.h
 *		The words of a byline: a line cut at spaces and separators, each word
 *		with its class.  Shared by the files of the byline reader.
 */
#ifndef NW_CORE_NEWS_BYLINE_WORDS_H
#define NW_CORE_NEWS_BYLINE_WORDS_H

#include <stdbool.h>

#include "core/text/text.h"

/* what stands between two words, weakest first; the strongest wins */
typedef enum nw_byline_sep
{
	NW_SEP_NONE,				/* beginning of the line */
	NW_SEP_SPACE,
	NW_SEP_LIST,				/* · , & 、 */
	NW_SEP_SLASH,
	NW_SEP_PAREN,
	NW_SEP_EQUALS,
	NW_SEP_BAR,					/* | ㅣ : " - " */
	NW_SEP_STOP					/* any other sign: the byline is over */
} nw_byline_sep;

typedef enum nw_byline_class
{
	NW_BYLINE_WORD,				/* none of the others */
	NW_BYLINE_NAME,				/* may be a Korean name */
	NW_BYLINE_TITLE,			/* 기자, 인턴기자 */
	NW_BYLINE_NAME_TITLE,		/* 홍길동기자 */
	NW_BYLINE_EMAIL,
	NW_BYLINE_LABEL,			/* 기자명, 글 */
	NW_BYLINE_DATE				/* a date or its label begins here */
} nw_byline_class;

typedef struct nw_byline_word
{
	nw_span		span;
	nw_byline_class kind;
	nw_byline_sep sep;			/* before the word */
	uint32_t	sep_end;		/* where that separator ends */
	uint32_t	name_len;		/* of NW_BYLINE_NAME_TITLE: bytes of the name */
	bool		strong;			/* a name of the usual length: three syllables */
} nw_byline_word;

#define NW_BYLINE_WORDS 24

/*
 * Cuts s[from, len) into words, at most NW_BYLINE_WORDS, stopping before
 * NW_SEP_STOP; none when neither title nor address is among the first nine.  Returns how many; *rest_sep is what follows the last word and
 * *rest_off where that ends (len at the end of the line).
 */
extern int	nw_byline_cut(const char *s, size_t len, size_t from, nw_byline_word *words,
						  nw_byline_sep *rest_sep, uint32_t *rest_off);

/* The same for a line of names without titles. */
extern int	nw_byline_cut_names(const char *s, size_t len, size_t from, nw_byline_word *words,
								nw_byline_sep *rest_sep, uint32_t *rest_off);

/* Two to four Hangul syllables that begin with a family name. */
extern bool nw_korean_name(const char *s, size_t len, bool *strong);

/* 연합뉴스, 더지엠뉴스, KBS, 新华社 */
extern bool nw_outlet_name(const char *s, size_t len);

/* 정치부, 디지털뉴스팀 */
extern bool nw_desk_name(const char *s, size_t len);

#endif							/* NW_CORE_NEWS_BYLINE_WORDS_H */
