/*
 * core/news/json_read.h
 *		JSON as pages hold it, which is often not JSON.
 *
 * Accepts comments, trailing and missing commas, raw line feeds and control
 * characters in strings, unknown escapes (kept as written), a BOM, the
 * wrappers <!-- --> and <![CDATA[ ]]>, several values one after another, and
 * text that ends in the middle: what was read up to there counts.
 *
 * The values are one flat array in the order of the text.  Strings stay where
 * they are, and are decoded when asked for; the text must outlive the nw_json.
 */
#ifndef NW_CORE_NEWS_JSON_READ_H
#define NW_CORE_NEWS_JSON_READ_H

#include "core/news/article.h"
#include "core/text/arena.h"

typedef enum nw_json_type
{
	NW_JSON_NULL,
	NW_JSON_BOOLEAN,
	NW_JSON_NUMBER,
	NW_JSON_STRING,
	NW_JSON_ARRAY,
	NW_JSON_OBJECT
} nw_json_type;

typedef struct nw_json_node
{
	uint32_t	off;			/* in the text; of a string, behind its quote */
	uint32_t	len;			/* of a string, without quotes */
	uint32_t	end;			/* the node after this value and all that is in it */
	uint8_t		type;			/* nw_json_type */
	bool		escaped;		/* a string with backslashes or control characters */
} nw_json_node;

typedef struct nw_json
{
	const char *s;
	const nw_json_node *nodes;
	uint32_t	n;
	bool		whole;			/* false: the text was cut, or a limit was met */
} nw_json;

/* Deeper values are read as null; values beyond the limit are not read. */
#define NW_JSON_DEPTH_MAX	64
#define NW_JSON_NODES_MAX	200000

#define NW_JSON_NONE		UINT32_MAX

/*
 * Reads s[0, len), len <= NW_TEXT_MAX, in linear time.  Memory: 16 bytes a
 * value, at most 13 MB.  Never fails: an empty result has n = 0.
 */
extern void nw_json_read(nw_arena *arena, const char *s, size_t len, nw_json *out);

/*
 * A walk: the top-level values are node 0, then nodes[0].end and so on below
 * n.  The items of array a are a + 1, then nodes[item].end, below nodes[a].end.
 * The members of object o begin at o + 1: a key (a string), its value at key
 * + 1, the next key at nodes[key + 1].end, below nodes[o].end.
 */
static inline bool
nw_json_is(const nw_json *json, uint32_t node, nw_json_type type)
{
	return node < json->n && json->nodes[node].type == type;
}

/*
 * The value of a member of an object: of several with that key the first that
 * is not empty (null, "", [] or {}).  NW_JSON_NONE when there is none, or
 * node is no object.
 */
extern uint32_t nw_json_member(const nw_json *json, uint32_t node, const char *key);

/* A string or number with escapes undone; s NULL when the node is something else or empty. */
extern nw_str nw_json_text(const nw_json *json, uint32_t node, nw_arena *arena);

/* Is the node a string or number whose text is exactly this (plain ASCII)? */
extern bool nw_json_equals(const nw_json *json, uint32_t node, const char *text);

#endif							/* NW_CORE_NEWS_JSON_READ_H */
