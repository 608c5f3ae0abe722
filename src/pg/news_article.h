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

/*
 * The beginning of a value as it is stored: times and lengths are read, the
 * bytes of the fields may be missing.  *whole is set when it is all of it.
 */
extern struct varlena *nw_pg_article_header(Datum datum, nw_article_parts *parts, bool *whole);

/* The bytes of one field, of a value as it is stored; s NULL when it is not known. */
extern nw_str nw_pg_article_field(Datum article, nw_article_field field);

/* A string as an article keeps it: NFC, plain spaces, trimmed; one line unless "lines". */
extern nw_str nw_pg_article_clean(nw_arena *arena, const char *s, size_t len, bool lines);

/* The language as BCP 47 writes it: ko-KR for ko_KR, ko for kr (a country, seen on Korean pages) and for Korean. */
extern void nw_pg_article_language(nw_arena *arena, nw_article_parts *parts);

/* JSON-LD; false after a soft error */
extern bool nw_pg_article_from_jsonb(Jsonb *jsonb, nw_arena *arena, nw_article_parts *out, Node *escontext);
extern Jsonb *nw_pg_article_to_jsonb(const nw_article_parts *parts);

/* A member of an object that is there and not null. */
extern JsonbValue *nw_jsonld_member(const JsonbContainer *object, const char *key, JsonbValue *buf);

/*
 * The article in a document: the object itself, or the first article of an
 * array or of @graph, which *graph is then set to.  NULL: there is none.
 */
extern JsonbContainer *nw_jsonld_article(JsonbContainer *root, const JsonbContainer **graph);

/* The node of the graph that {"@id": …} refers to; the value itself when it is no reference, or leads nowhere. */
extern const JsonbValue *nw_jsonld_resolve(const JsonbContainer *graph, const JsonbValue *value, JsonbValue *found);

#endif							/* NW_PG_NEWS_ARTICLE_H */
