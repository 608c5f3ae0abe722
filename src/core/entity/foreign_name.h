/*
 * core/entity/foreign_name.h
 *		Names of people from elsewhere, written in Hangul: 제니퍼 애니스톤,
 *		레오나르도 다 빈치, 응우옌 푸 쫑, 이시바 시게루.
 */
#ifndef NW_CORE_ENTITY_FOREIGN_NAME_H
#define NW_CORE_ENTITY_FOREIGN_NAME_H

#include "core/entity/person_title.h"

/*
 * Two or three words that are parts of foreign names, whatever stands around;
 * bytes of the whole, 0 for none.  *sounds: the last is known from its sound alone.
 */
extern size_t nw_foreign_name(const nw_doc *doc, size_t off, bool *sounds);

/*
 * One to three words that may be a foreign name, and its title: 이시바 시게루 일본
 * 총리.  One word needs a country between.  Bytes of the name, 0 for none.
 */
extern size_t nw_foreign_titled(const nw_doc *doc, size_t off, nw_person_title *title);

/* Is the word that ends one space before off a part of foreign names, as the 존 of 존 부어만? */
extern bool nw_foreign_part_before(const nw_doc *doc, size_t off);

/* Is it one that nothing is known of, and may be a part of the name at off: 버락 오바마? */
extern bool nw_foreign_unknown_before(const nw_doc *doc, size_t off);

#endif							/* NW_CORE_ENTITY_FOREIGN_NAME_H */
