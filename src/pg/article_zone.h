/*
 * pg/article_zone.h
 *		Wall clock times of a page become instants in a named zone.
 */
#ifndef NW_PG_ARTICLE_ZONE_H
#define NW_PG_ARTICLE_ZONE_H

#include "pg/compat.h"

#include "pgtime.h"

#include "core/news/article_pack.h"

/* The zone of that name; 22023 when there is none. */
extern pg_tz *nw_pg_zone(const text *name);

/* The instant of a date; the zone counts where no offset is written. */
extern nw_article_time nw_pg_instant(const nw_civil *civil, pg_tz *zone);

#endif							/* NW_PG_ARTICLE_ZONE_H */
