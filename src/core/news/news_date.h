/*
 * core/news/news_date.h
 *		Civil dates and times as news pages write them.
 *
 * 2025.12.15 (월) · 2023.04.07 (08:26) · 2025년 06월 19일 오후 3시 5분 ·
 * 2018年6月18日 10:01 · 2023-11-17T20:52:15+08:00 · Aug. 20, 2019 09:31 ·
 * 14:53 April 19, 2023 · Tue, 20 Aug 2019 09:31:00 +0900
 *
 * Works on one folded string (NW_FOLD_READ).  A date always has a year; what
 * has none ("15일", "6월 18일") is prose and not read here.  No zone is
 * assumed: without a written offset the result is wall clock time.
 */
#ifndef NW_CORE_NEWS_NEWS_DATE_H
#define NW_CORE_NEWS_NEWS_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct nw_civil
{
	int16_t		year;			/* 1900 to 2199 */
	int8_t		month;
	int8_t		day;
	int8_t		hour;
	int8_t		minute;
	int8_t		second;
	bool		has_time;
	bool		has_seconds;
	bool		has_offset;
	bool		us_zone;		/* written as ET, CT, MT or PT */
	int16_t		offset_minutes; /* east of UTC */
	int8_t		weekday;		/* as written, 0 Sunday to 6 Saturday, -1 none */
	bool		weekday_wrong;	/* written, but not the weekday of that date */
} nw_civil;

/* Reads the date that s begins with; returns the bytes read, 0 when there is none. */
extern size_t nw_news_date_scan(const char *s, size_t len, nw_civil *out);

/*
 * The same for a date without a year (3/5 10:03, 6월 18일, 5 March): of the years
 * around ref the one that brings it nearest.
 */
extern size_t nw_news_date_scan_near(const char *s, size_t len, const nw_civil *ref, nw_civil *out);

/*
 * Reads a text that is a date, with or without labels (입력 2023.04.07 (08:26)),
 * and nothing else; the one published where it has several.  ref, which may be
 * NULL, gives the year of a date that has none.
 */
extern bool nw_news_date_read(const char *s, size_t len, const nw_civil *ref, nw_civil *out);

/* Days since 1970-01-01 of a date of the proleptic Gregorian calendar. */
extern int32_t nw_civil_days(int year, int month, int day);

/* 0 Sunday to 6 Saturday */
extern int	nw_civil_weekday(int year, int month, int day);

/* What a label before a date says it is. */
typedef enum nw_date_role
{
	NW_DATE_PLAIN,				/* no label */
	NW_DATE_PUBLISHED,			/* 입력 등록 작성 승인 송고 Written 发布 … */
	NW_DATE_MODIFIED			/* 수정 최종수정 업데이트 Updated 更新 … */
} nw_date_role;

#define NW_DATE_LINE_MAX 4

/* One line that carries dates: 입력 2023.04.19 23:32 | 수정 2023.04.20 08:00 */
typedef struct nw_date_line
{
	int			n;
	nw_civil	date[NW_DATE_LINE_MAX];
	nw_date_role role[NW_DATE_LINE_MAX];
	bool		whole;			/* nothing but labels, dates and separators */
	bool		label_only;		/* no date, only a label: the value is on the next line */
	nw_date_role label;			/* of label_only */
	uint32_t	head_len;		/* bytes of other text before the first label or date */
	uint32_t	tail_off;		/* where other text after the last date begins (len: none) */
} nw_date_line;

/* Reads a line; returns false when it holds neither a date nor is a label. */
extern bool nw_date_line_scan(const char *s, size_t len, nw_date_line *out);

/* Does s begin with a date, or with a label and a date? */
extern bool nw_date_begins(const char *s, size_t len);

#endif							/* NW_CORE_NEWS_NEWS_DATE_H */
