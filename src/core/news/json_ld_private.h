/*
 * core/news/json_ld_private.h
 *		What the files of the JSON-LD reader share.
 */
#ifndef NW_CORE_NEWS_JSON_LD_PRIVATE_H
#define NW_CORE_NEWS_JSON_LD_PRIVATE_H

#include "core/news/json_ld.h"

/* A value of one of the blocks. */
typedef struct nw_json_ld_ref
{
	const nw_json *json;
	uint32_t	node;
} nw_json_ld_ref;

/* An object that others may refer to by its "@id". */
struct nw_json_ld_id
{
	nw_str		id;
	uint32_t	order;			/* of several with one id the first counts */
	nw_json_ld_ref ref;
};

/* json_ld.c: the object with that "@id" and a name; false, too, when references have led far enough */
extern bool nw_json_ld_resolve(const nw_json_ld *ld, nw_str id, nw_json_ld_ref *out);

/* json_ld_facts.c: a value as one line of text, whatever it is wrapped in; s NULL when it is none */
extern nw_str nw_json_ld_text(const nw_json_ld *ld, const nw_json *json, uint32_t node);
extern nw_str nw_json_ld_headline(const nw_json_ld *ld, nw_json_ld_ref article);
extern nw_str nw_json_ld_url(const nw_json_ld *ld, nw_json_ld_ref article);

/* Fills what is still empty in *out; rank 1 is a page, whose name is not the article's headline. */
extern void nw_json_ld_take(const nw_json_ld *ld, nw_json_ld_ref article, int rank, nw_json_ld_facts *out);

#endif							/* NW_CORE_NEWS_JSON_LD_PRIVATE_H */
