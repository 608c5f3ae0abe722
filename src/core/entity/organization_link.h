/*
 * core/entity/organization_link.h
 *		The ids of the organisations that the tables know.
 */
#ifndef NW_CORE_ENTITY_ORGANIZATION_LINK_H
#define NW_CORE_ENTITY_ORGANIZATION_LINK_H

#include <stddef.h>

/*
 * The number of the organisation of a canonical name, from
 * data/organization_ids.tsv; 0 for one that has none.  Never changed, never
 * given to another.
 */
extern int	nw_organization_number(const char *s, size_t len);

#endif							/* NW_CORE_ENTITY_ORGANIZATION_LINK_H */
