/*
 * core/entity/org_legal.h
 *		The legal form that stands with a name: (주)가나, 주식회사 가나, 법무법인 가나.
 */
#ifndef NW_CORE_ENTITY_ORG_LEGAL_H
#define NW_CORE_ENTITY_ORG_LEGAL_H

#include "core/entity/doc.h"

/* Bytes of the word at off with the sign before or behind it: (주)가나 */
extern size_t nw_org_signed_len(const nw_doc *doc, size_t off);

/* 법무법인 가나, 주식회사 가나다: what it is, and its name; bytes of both, 0 for none */
extern size_t nw_org_legal_form(const nw_doc *doc, size_t off, size_t word);

/*
 * The name in s[0, len) without the form of a company, which is no part of it:
 * of (주)한빛 and 주식회사 한빛, 한빛.  False when it has none; 법무법인 가나 is called so.
 */
extern bool nw_org_without_form(const char *s, size_t len, nw_span *bare);

#endif							/* NW_CORE_ENTITY_ORG_LEGAL_H */
