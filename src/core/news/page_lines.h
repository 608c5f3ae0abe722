/*
 * core/news/page_lines.h
 *		The lines of a page dump, and what each is.
 *
 * First every line is judged by its own shape (nw_page_lines): blank, weather,
 * date, byline, copyright, share button, … or plain text.  Which text is the
 * headline, the body or furniture takes the whole page: page_body.h.
 *
 * Rules match whole lines.  A word inside a sentence never decides.
 */
#ifndef NW_CORE_NEWS_PAGE_LINES_H
#define NW_CORE_NEWS_PAGE_LINES_H

#include "core/text/text.h"

typedef enum nw_line_kind
{
	NW_LINE_BLANK,
	NW_LINE_SPACER,				/* only spaces: a lone NBSP */
	NW_LINE_WEATHER,
	NW_LINE_WEATHER_PROVIDER,
	NW_LINE_PAGE_DATE,			/* the date of a weather strip */
	NW_LINE_DATE,				/* 입력 2025.05.15 20:00; also a label on the line before its date */
	NW_LINE_HEADLINE,
	NW_LINE_SUBHEADING,
	NW_LINE_BYLINE,
	NW_LINE_BYLINE_LEAD,		/* a byline, then running text */
	NW_LINE_BODY,
	NW_LINE_ORGANISATION_NOTE,
	NW_LINE_CAPTION,
	NW_LINE_CREDIT,
	NW_LINE_COPYRIGHT,
	NW_LINE_TIP,
	NW_LINE_RELATED,
	NW_LINE_SHARE,
	NW_LINE_COMMENT,
	NW_LINE_HASHTAG,
	NW_LINE_END,
	NW_LINE_FURNITURE,
	NW_LINE_TEXT				/* not decided yet; never in a result */
} nw_line_kind;

/*
 * What stands somewhere in the text of a line: most rules need a sign that most
 * lines do not have.
 */
#define NW_HAS_DIGIT	0x01
#define NW_HAS_LETTER	0x02	/* ASCII */
#define NW_HAS_COLON	0x04	/* : or | */
#define NW_HAS_AT		0x08
#define NW_HAS_STROKE	0x10	/* / */
#define NW_HAS_EQUALS	0x20
#define NW_HAS_PAREN	0x40	/* ( */
#define NW_HAS_HAN		0x80
#define NW_HAS_YEAR		0x100	/* four digits one after the other */
#define NW_HAS_SIGN		0x200	/* any character but ASCII, Han and Hangul: © ⓒ ㅣ … */

/* A page may have nothing but line ends: each costs one of these. */
typedef struct nw_page_line
{
	nw_span		read;			/* in text->str, without indent and bullet */
	nw_span		raw;			/* in text->raw, the whole line */
	int32_t		chars;			/* characters without indent and bullet */
	uint16_t	width;			/* columns on a terminal, indent included; no more than fit */
	uint16_t	has;			/* NW_HAS_… */
	uint16_t	indent;			/* spaces before it */
	uint8_t		kind;			/* nw_line_kind */
	bool		wide_indent:1;	/* begins with U+3000, as Japanese and Chinese paragraphs do */
	bool		bullet:1;		/* a list item */
	bool		heading:1;		/* the tool marked it as one: ***** x *****, ## x */
	bool		ends:1;			/* ends like a sentence */
	bool		opens:1;		/* ends with a colon: a list or a quotation follows */
	bool		cjk:1;			/* more Hangul, Han and kana than Latin letters */
	bool		label:1;		/* a date's label alone: 입력, 방송; the date has to follow */
	bool		weak:1;			/* weather that stands on its own may be something else */
	bool		script:1;		/* [앵커], [리포트]: the paragraphs of a broadcast script go on */
	bool		signed_off:1;	/* running text that a byline with an address ends */
	bool		listed:1;		/* furniture only because it is a list's item */
	bool		named:1;		/* an English name (in Bristol) beside a date: a byline, if no headline */
	bool		item:1;			/* of a list that belongs to the story; page_list.c */
	bool		repeated:1;		/* set by the body reader: the same line stands near by */
	bool		no_byline:1;	/* nw_byline_read finds nothing at its beginning */
} nw_page_line;

/* The name of a kind in SQL: weather, page_date, headline … */
extern const char *nw_line_kind_name(nw_line_kind kind);

/* Cuts a text folded with NW_FOLD_READ into lines, each judged by its shape. */
extern nw_page_line *nw_page_lines(nw_text *text, nw_arena *arena, int32_t *n_lines);

/* Lines that only their neighbours explain; page_beside.c */
extern void nw_page_beside(const nw_text *text, nw_page_line *lines, size_t n);

/* Lists that belong to the story become text; page_list.c */
extern void nw_page_lists(const nw_text *text, nw_page_line *lines, int32_t n);

/* The shape of one line's text (read span); page_shape.c */
extern nw_line_kind nw_line_shape(const char *s, size_t len, nw_page_line *line);

#endif							/* NW_CORE_NEWS_PAGE_LINES_H */
