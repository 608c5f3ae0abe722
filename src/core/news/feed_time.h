/*
 * core/news/feed_time.h
 *		Times of feeds.
 */
#ifndef NW_CORE_NEWS_FEED_TIME_H
#define NW_CORE_NEWS_FEED_TIME_H

#include "core/news/article_pack.h"

/*
 * Reads RFC 822 as RSS has it (Thu, 15 May 2025 20:00:00 +0900, also with KST,
 * GMT, EST …, with the day of the week, seconds or century missing) or ISO 8601
 * as Atom has it.  A time without a zone is Korea's, as in JSON-LD.  False for
 * anything else, a zone that has no one meaning among it.
 */
extern bool nw_feed_time_read(const char *s, size_t len, nw_article_time *out);

#endif							/* NW_CORE_NEWS_FEED_TIME_H */
