/*
 * core/news/article_title.h
 *		A headline and the tags around it.
 *
 * […시세우다][시장 인사이트 64] series and number · [단독] [속보] flags ·
 * (종합2보) (LEAD) update levels · " - 새벽일보" the outlet.  A leading tag that
 * is none of these and has no number ([CEO&]) is part of the headline.
 */
#ifndef NW_CORE_NEWS_ARTICLE_TITLE_H
#define NW_CORE_NEWS_ARTICLE_TITLE_H

#include "core/text/text.h"

#define NW_TITLE_FLAGS 4

typedef struct nw_title
{
	nw_span		text;			/* the headline proper; spans count in the line read */
	nw_span		series;
	bool		has_number;
	int32_t		number;
	int			n_flags;
	nw_span		flags[NW_TITLE_FLAGS];
	nw_span		update;
} nw_title;

/* Takes the tags off one folded line (NW_FOLD_READ). */
extern void nw_title_split(const char *s, size_t len, nw_title *out);

#endif							/* NW_CORE_NEWS_ARTICLE_TITLE_H */
