/*
 * core/news/byline.h
 *		Who wrote it, as Korean, English, Japanese and Chinese pages say it.
 *
 * 더지엠뉴스 구태경 기자 | lead · (서울=연합뉴스) 홍길동 기자 = lead ·
 * [스포츠조선 홍길동 기자] · 홍길동 인턴기자·김영희 기자 · By Kang Yoon-seung ·
 * （记者唐霁） · 【エルサレム松岡大地】
 *
 * Works on one folded line (NW_FOLD_READ); spans and offsets count in it.  A
 * name in a sentence (홍길동 기자입니다, 홍길동 기자가 …) is not a byline.
 */
#ifndef NW_CORE_NEWS_BYLINE_H
#define NW_CORE_NEWS_BYLINE_H

#include "core/text/text.h"

typedef struct nw_byline_person
{
	nw_span		name;			/* never empty */
	nw_span		title;			/* 기자, 선임기자, 특파원 …; as written */
	nw_span		outlet;
	nw_span		place;
	nw_span		email;
	nw_span		desk;			/* 정치부, 디지털뉴스부 */
} nw_byline_person;

#define NW_BYLINE_MAX 16

typedef struct nw_byline
{
	int			n;				/* people; may be 0 when only place and outlet are given */
	nw_byline_person people[NW_BYLINE_MAX];
	nw_span		place;			/* of the dateline: (서울=연합뉴스), SEOUL, April 19 (Yonhap) -- */
	nw_span		outlet;
	uint32_t	lead_off;		/* where running text begins, len when there is none */
} nw_byline;

/* Reads the byline that the line begins with; false when there is none. */
extern bool nw_byline_read(const char *s, size_t len, nw_byline *out);

/*
 * The same for callers that want the people only: offsets into s; returns the
 * number of people (0: no byline with a person); *lead_off = offset where
 * running text begins (len when none).
 */
extern int	nw_byline_scan(const char *s, size_t len, nw_byline_person *people, int max,
						   uint32_t *lead_off);

/*
 * A byline at the end of running text: …했다.홍길동기자 x@y.com, …说。（记者 张三）
 * Returns the number of people, *off = where the byline begins.
 */
extern int	nw_byline_tail(const char *s, size_t len, nw_byline_person *people, int max,
						   uint32_t *off);

/* The length of the e-mail address s begins with, 0 when none. */
extern size_t nw_email_scan(const char *s, size_t len);

#endif							/* NW_CORE_NEWS_BYLINE_H */
