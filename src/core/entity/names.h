/*
 * core/entity/names.h
 *		What names of people and organisations are made of: surnames, given
 *		names, titles, known organisations and the endings of others.
 *
 * All functions take folded text and answer about words, never about their
 * context; person.h and organization.h do that.
 */
#ifndef NW_CORE_ENTITY_NAMES_H
#define NW_CORE_ENTITY_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How well a word reads as a Korean person's full name. */
typedef enum nw_name_fit
{
	NW_NAME_NO,
	NW_NAME_POSSIBLE,			/* a surname and something: only with a strong witness (씨, 기자) */
	NW_NAME_LIKELY				/* surname and usual given-name syllables, and no common noun */
} nw_name_fit;

extern nw_name_fit nw_name_person(const char *s, size_t len);

/* Is the word of two or three syllables in the tables of those that read like a name and are none? */
extern bool nw_name_is_noun(const char *s, size_t len);

/* Bytes of the surname that a name begins with (남궁 before 남), 0 for none. */
extern size_t nw_name_surname(const char *s, size_t len);

/*
 * The longest title that s begins with, ended by particles or the end of the
 * word.  Returns its bytes, 0 for none.  "leads" tells whether the title also
 * stands before a name (배우 김하늘).
 */
extern size_t nw_name_title(const char *s, size_t len, bool *leads);

/* Is s[0, len) wholly a title? */
extern bool nw_name_is_title(const char *s, size_t len);

/* Bytes of the title at the end of the word s[0, len), one that ends longer words (경제부총리); 0 for none. */
extern size_t nw_name_title_end(const char *s, size_t len);

/* Is the word of two or three syllables, which reads like a name, a noun? */
extern bool nw_name_is_noun(const char *s, size_t len);

/* A company whose name is another word too (효성): between a name and a title it is no other. */
extern bool nw_name_is_company(const char *s, size_t len);

/* Does s begin with a place and what it is known for (영광 굴비)? */
extern bool nw_name_place_and_product(const char *s, size_t len);

/*
 * The longest known organisation that s begins with, where it may end as a
 * word: its bytes, 0 for none; canonical name and other forms (comma) are set.
 */
extern size_t nw_name_organization(const char *s, size_t len, const char **name, const char **forms);

/*
 * Does the word s[0, len) (without particles) end as organisations do
 * (…위원회, …대학교, ㈜…) with a name of its own before the ending?
 */
extern bool nw_name_org_like(const char *s, size_t len);

#endif							/* NW_CORE_ENTITY_NAMES_H */
