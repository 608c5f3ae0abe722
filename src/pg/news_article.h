/*
 * pg/news_article.h
 *		What the files of the type news_article share.
 */
#ifndef NW_PG_NEWS_ARTICLE_H
#define NW_PG_NEWS_ARTICLE_H

#include "pg/compat.h"

#include "nodes/nodes.h"
#include "utils/jsonb.h"

#include "core/news/article_pack.h"

/*
 * A new value of its parts.  Checks the stated limits; NULL after a soft error.
 */
extern struct varlena *nw_pg_article_make(const nw_article_parts *parts, Node *escontext);

/* Takes a whole (detoasted) value apart; the fields point into it. */
extern void nw_pg_article_open(struct varlena *datum, nw_article_parts *out);

/* The bytes of one field, of a value as it is stored; s NULL when it is not known. */
extern nw_str nw_pg_article_field(Datum article, nw_article_field field);

/* A string as an article keeps it: NFC, plain spaces, trimmed; one line unless "lines". */
extern nw_str nw_pg_article_clean(nw_arena *arena, const char *s, size_t len, bool lines);

/* kr, seen on Korean pages, is a country: the language is ko */
extern void nw_pg_article_language(nw_article_parts *parts);

/* JSON-LD; false after a soft error */
extern bool nw_pg_article_from_jsonb(Jsonb *jsonb, nw_arena *arena, nw_article_parts *out, Node *escontext);
extern Jsonb *nw_pg_article_to_jsonb(const nw_article_parts *parts);

#endif							/* NW_PG_NEWS_ARTICLE_H */
