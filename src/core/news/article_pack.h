/*
 * core/news/article_pack.h
 *		The stored form of a news_article: small things first, the body last,
 *		so that a headline is read from the first bytes of the value.
 *
 *		offset	bytes
 *		0		1		version, 1
 *		1		1		1 published, 2 modified, 4 series number are known
 *		2		2 + 2	offsets of published and modified, minutes east of UTC
 *		6		1 + 1	precision of published and of modified
 *		8		8 + 8	published and modified, microseconds from 2000-01-01 UTC
 *		24		4		series number
 *		28		4 * 13	length of every field, in the order of nw_article_field
 *		80		...		the fields; 0 bytes is "not known"; an item of a list ends with NUL
 *
 * Numbers are in the machine's byte order and not aligned.  What is not known
 * is zero, so equal articles are equal bytes.
 */
#ifndef NW_CORE_NEWS_ARTICLE_PACK_H
#define NW_CORE_NEWS_ARTICLE_PACK_H

#include "core/news/article.h"
#include "core/status.h"

#define NW_ARTICLE_VERSION 1
#define NW_ARTICLE_HEADER 80

typedef enum nw_article_field
{
	NW_ARTICLE_PUBLISHER,
	NW_ARTICLE_HEADLINE,
	NW_ARTICLE_ALTERNATIVE,
	NW_ARTICLE_SERIES,
	NW_ARTICLE_UPDATE,
	NW_ARTICLE_SECTION,
	NW_ARTICLE_DATELINE,
	NW_ARTICLE_LANGUAGE,
	NW_ARTICLE_URL,
	NW_ARTICLE_FLAGS,			/* these three are lists */
	NW_ARTICLE_AUTHORS,
	NW_ARTICLE_KEYWORDS,
	NW_ARTICLE_BODY,
	NW_ARTICLE_FIELDS
} nw_article_field;

typedef enum nw_date_precision
{
	NW_PRECISION_NONE,
	NW_PRECISION_DAY,
	NW_PRECISION_MINUTE,
	NW_PRECISION_SECOND
} nw_date_precision;

/* An instant as it was written. */
typedef struct nw_article_time
{
	nw_date_precision precision;	/* NONE: not known */
	int16_t		offset_minutes;
	int64_t		micros;			/* from 2000-01-01 00:00 UTC */
} nw_article_time;

/* An article in its stored form, taken apart; the fields are not NUL-terminated. */
typedef struct nw_article_parts
{
	nw_article_time published;
	nw_article_time modified;
	bool		has_series_number;
	int32_t		series_number;
	uint32_t	offset[NW_ARTICLE_FIELDS];	/* where in the value a field is */
	nw_str		field[NW_ARTICLE_FIELDS];	/* set by nw_article_pack's caller */
} nw_article_parts;

/* Joins the items of a list to a field. */
extern nw_str nw_article_list(nw_arena *arena, const nw_strs *list);

/* The next item of a list field, from *at; false at the end. */
extern bool nw_article_list_next(nw_str list, uint32_t *at, nw_str *item);

/* Fields of a record; the times are the caller's. */
extern void nw_article_parts_of(const nw_article *article, nw_arena *arena, nw_article_parts *out);

/* NW_LIMIT when a stated limit is exceeded; *detail then says which. */
extern nw_status nw_article_check(const nw_article_parts *parts, const char **detail);

extern size_t nw_article_pack_size(const nw_article_parts *parts);
extern void nw_article_pack(const nw_article_parts *parts, char *out);

/*
 * Reads the header (NW_ARTICLE_HEADER bytes at least): everything but the
 * bytes of the fields, whose offset and length are set.  False when it is no
 * article.
 */
extern bool nw_article_header(const char *bytes, size_t len, nw_article_parts *out);

/* Reads a whole value of len bytes: header and fields. */
extern bool nw_article_unpack(const char *bytes, size_t len, nw_article_parts *out);

/* Reads and prints ISO 8601 times of JSON-LD; core/news/article_time.c */
#define NW_ARTICLE_TIME_MAX 48
#define NW_ARTICLE_DEFAULT_OFFSET 540	/* of a time written without offset: Korea's */
#define NW_ARTICLE_OFFSET_MAX (15 * 60 + 59)	/* minutes from UTC, as for timestamptz */
extern bool nw_article_time_read(const char *s, size_t len, nw_article_time *out);
extern size_t nw_article_time_print(const nw_article_time *time, char *out);

/* Is it a time that nw_article_time_read can give? */
extern bool nw_article_time_valid(const nw_article_time *time);

/* The day of a time in its own offset, counted from 2000-01-01. */
extern int32_t nw_article_time_day(const nw_article_time *time);

#endif							/* NW_CORE_NEWS_ARTICLE_PACK_H */
