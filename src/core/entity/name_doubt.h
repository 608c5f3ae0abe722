/*
 * core/entity/name_doubt.h
 *		Other words that read like a name where they stand: 하자고 하니, 노·사·정이,
 *		동호인들, Korean.
 */
#ifndef NW_CORE_ENTITY_NAME_DOUBT_H
#define NW_CORE_ENTITY_NAME_DOUBT_H

#include "core/entity/doc.h"

/* Is the form at off more likely no name, by what is written right around it?  Of forms that nothing else speaks for. */
extern bool nw_name_is_doubtful(const nw_doc *doc, size_t off, size_t len);

#endif							/* NW_CORE_ENTITY_NAME_DOUBT_H */
