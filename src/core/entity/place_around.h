/*
 * core/entity/place_around.h
 *		What the words around a place of the gazetteer make of it.
 */
#ifndef NW_CORE_ENTITY_PLACE_AROUND_H
#define NW_CORE_ENTITY_PLACE_AROUND_H

#include "core/entity/doc.h"

/* The tail, behind "end", of a place that no table knows: 순천시 연향동, 베이징 중관촌.  Bytes of it. */
extern size_t nw_place_unknown_tail(const nw_doc *doc, size_t end);

/*
 * Is the city at off a side of sport here: 맨유가 리버풀을 2-1로 이겼다?  Only one whose
 * name the lexicon has for an organisation too, in a sentence that speaks of a match.
 */
extern bool nw_place_is_side(const nw_doc *doc, size_t off, size_t len);

#endif							/* NW_CORE_ENTITY_PLACE_AROUND_H */
