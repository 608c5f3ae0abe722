/*
 * core/entity/place_link.h
 *		What the gazetteer knows of a place: its id, where it lies.
 *
 * Ids stay what they are from version to version: an ISO 3166-1 code for a
 * country (KR), an ISO 3166-2 code for a province (KR-26, CN-HN, US-CA), an
 * administrative code for what lies in one (kr:11680, cn:430100), a word for
 * other places (us:boston), the number of a weather station (kma:100).
 */
#ifndef NW_CORE_ENTITY_PLACE_LINK_H
#define NW_CORE_ENTITY_PLACE_LINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct nw_place_link
{
	const char *id;				/* NULL when what is named only lies in the place that is known */
	const char *country;		/* ISO 3166-1, two letters */
	const char *province;		/* name of the province, also of a province itself; NULL for none */
	const char *level;			/* "country", "province" …; NULL with the id */
	bool		has_position;
	double		latitude;		/* of the place, or of the nearest one around it that has them */
	double		longitude;
	char		country_buf[3];
} nw_place_link;

/* The same of a place of the gazetteer. */
extern void nw_place_link_of(uint16_t place, nw_place_link *link);

/*
 * The place that the name of an entity means: a canonical name (부산 중구), or a
 * path of forms from the outside in (전남 순천시 연향동), whose end may be unknown.
 * False when not even the first of them is known.
 */
extern bool nw_place_link_name(const char *s, size_t len, nw_place_link *link);

#endif							/* NW_CORE_ENTITY_PLACE_LINK_H */
