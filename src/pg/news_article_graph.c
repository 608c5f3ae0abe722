/*
 * pg/news_article_graph.c
 *		Where the article is in a JSON-LD document, and the nodes it refers to.
 */
#include "pg/news_article.h"

#include "miscadmin.h"

/* A page has a dozen nodes; a reference into a longer graph is looked for among the first of them. */
#define GRAPH_MAX 1000

JsonbValue *
nw_jsonld_member(const JsonbContainer *object, const char *key, JsonbValue *buf)
{
	JsonbValue *value = getKeyJsonValueFromContainer(unconstify(JsonbContainer *, object), key, (int) strlen(key), buf);

	return value && value->type != jbvNull ? value : NULL;
}

static bool
is_article_type(const char *s, int len)
{
	static const char *const endings[] = {"Article", "BlogPosting", "Report", "Review", "CreativeWork"};

	for (int i = 0; i < (int) lengthof(endings); i++)
	{
		int			n = (int) strlen(endings[i]);

		if (len >= n && memcmp(s + len - n, endings[i], (size_t) n) == 0)
			return true;
	}
	return false;
}

/* NewsArticle or a type near to it; an array of types needs one */
static bool
is_article(JsonbContainer *object, bool untyped)
{
	JsonbValue	buf;
	JsonbValue *type = nw_jsonld_member(object, "@type", &buf);

	if (!type)
		return untyped;
	if (type->type == jbvString)
		return is_article_type(type->val.string.val, type->val.string.len);
	if (type->type == jbvBinary && JsonContainerIsArray(type->val.binary.data))
		for (uint32 i = 0; i < JsonContainerSize(type->val.binary.data); i++)
		{
			JsonbValue *one = getIthJsonbValueFromContainer(type->val.binary.data, i);

			if (one->type == jbvString && is_article_type(one->val.string.val, one->val.string.len))
				return true;
			pfree(one);
		}
	return false;
}

/* The first article of an array, or of the graph of one of its objects. */
static JsonbContainer *
first_article(JsonbContainer *array, const JsonbContainer **graph, int depth)
{
	for (uint32 i = 0; i < JsonContainerSize(array); i++)
	{
		JsonbValue *one = getIthJsonbValueFromContainer(array, i);
		JsonbContainer *object = one->type == jbvBinary ? one->val.binary.data : NULL;

		CHECK_FOR_INTERRUPTS();
		pfree(one);
		if (!object || !JsonContainerIsObject(object))
			continue;
		*graph = array;
		if (is_article(object, false))
			return object;
		if (depth == 0)
		{
			JsonbValue	buf;
			JsonbValue *inner = nw_jsonld_member(object, "@graph", &buf);

			if (inner && inner->type == jbvBinary && JsonContainerIsArray(inner->val.binary.data))
			{
				JsonbContainer *found = first_article(inner->val.binary.data, graph, depth + 1);

				if (found)
					return found;
			}
		}
	}
	return NULL;
}

JsonbContainer *
nw_jsonld_article(JsonbContainer *root, const JsonbContainer **graph)
{
	JsonbValue	buf;
	JsonbValue *inner;

	*graph = NULL;
	if (JsonContainerIsArray(root))
		return first_article(root, graph, 0);
	inner = nw_jsonld_member(root, "@graph", &buf);
	if (inner && inner->type == jbvBinary && JsonContainerIsArray(inner->val.binary.data) &&
		!is_article(root, false))
		return first_article(inner->val.binary.data, graph, 1);
	if (inner && inner->type == jbvBinary && JsonContainerIsObject(inner->val.binary.data) && !is_article(root, false))
		root = inner->val.binary.data;
	return is_article(root, true) ? root : NULL;
}

const JsonbValue *
nw_jsonld_resolve(const JsonbContainer *graph, const JsonbValue *value, JsonbValue *found)
{
	JsonbValue	buf;
	JsonbValue *id;
	uint32		n;

	if (!graph || value->type != jbvBinary || !JsonContainerIsObject(value->val.binary.data) ||
		JsonContainerSize(value->val.binary.data) != 1)
		return value;
	id = nw_jsonld_member(value->val.binary.data, "@id", &buf);
	if (!id || id->type != jbvString)
		return value;
	n = Min(JsonContainerSize(graph), GRAPH_MAX);
	for (uint32 i = 0; i < n; i++)
	{
		JsonbValue *one = getIthJsonbValueFromContainer(unconstify(JsonbContainer *, graph), i);
		JsonbValue	other_buf;
		JsonbValue *other = one->type == jbvBinary && JsonContainerIsObject(one->val.binary.data) ?
			nw_jsonld_member(one->val.binary.data, "@id", &other_buf) : NULL;

		if (other && other->type == jbvString && other->val.string.len == id->val.string.len &&
			memcmp(other->val.string.val, id->val.string.val, (size_t) id->val.string.len) == 0)
		{
			*found = *one;
			pfree(one);
			return found;
		}
		pfree(one);
	}
	return value;
}
