/*
 * core/entity/kind.h
 *		The kinds of entities.  The numbers are stored: append, never renumber.
 */
#ifndef NW_CORE_ENTITY_KIND_H
#define NW_CORE_ENTITY_KIND_H

#include <stddef.h>

typedef enum nw_entity_kind
{
	NW_ENTITY_NONE = 0,
	NW_ENTITY_PERSON = 1,
	NW_ENTITY_ORGANIZATION,
	NW_ENTITY_LOCATION,
	NW_ENTITY_DATE,
	NW_ENTITY_TIME,
	NW_ENTITY_QUANTITY,
	NW_ENTITY_MONEY,
	NW_ENTITY_PERCENT,
	NW_ENTITY_TEMPERATURE,
	NW_ENTITY_EMAIL,
	NW_ENTITY_URL,
	NW_ENTITY_PHONE
} nw_entity_kind;

#define NW_ENTITY_KIND_MAX NW_ENTITY_PHONE

/* "person" …; NULL for a number that is no kind. */
extern const char *nw_entity_kind_name(int kind);

/* NW_ENTITY_NONE when the word names no kind. */
extern nw_entity_kind nw_entity_kind_of(const char *s, size_t len);

/* "person, organization, …": for messages. */
#define NW_ENTITY_KINDS "person, organization, location, date, time, quantity, money, percent, " \
	"temperature, email, url, phone"

#endif							/* NW_CORE_ENTITY_KIND_H */
