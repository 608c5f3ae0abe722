/*
 * pg/extract_entities.h
 *		The rows of extract_entities, for each type of document that has them.
 */
#ifndef NW_PG_EXTRACT_ENTITIES_H
#define NW_PG_EXTRACT_ENTITIES_H

#include "pg/plumbing.h"

#include "utils/date.h"

#include "core/entity/user_gazetteer.h"

/* doc is a text, detoasted (a short header will do); own may be NULL. */
extern Datum nw_pg_entity_rows(FunctionCallInfo fcinfo, struct varlena *doc, bool has_anchor, DateADT anchor,
							   const nw_user_gaz *own);

#endif							/* NW_PG_EXTRACT_ENTITIES_H */
