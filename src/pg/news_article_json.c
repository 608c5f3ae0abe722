/*
 * pg/news_article_json.c
 *		news_article as schema.org NewsArticle JSON-LD.
 *
 * Lenient in shape, strict in values: a name may be a string, an object with
 * "name" or an array of these, as pages write it; a time that is no time is an
 * error.  Keys that are not ours are ignored: the type is a record, not a
 * document store.
 */
#include "pg/news_article.h"

#include "lib/stringinfo.h"
#include "utils/builtins.h"

/* key of every field, in the order of nw_article_field */
static const char *const keys[NW_ARTICLE_FIELDS] =
{
	"publisher", "headline", "alternativeHeadline", "series", "updateLevel", "articleSection", "dateline",
	"inLanguage", "url", "flags", "author", "keywords", "articleBody"
};

static bool
bad_value(Node *escontext, const char *key, const char *expected)
{
	errsave(escontext,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type news_article"),
			 errdetail("The value of \"%s\" is not %s.", key, expected)));
	return false;
}

static bool
is_array(const JsonbValue *value)
{
	return value->type == jbvBinary && JsonContainerIsArray(value->val.binary.data) &&
		!JsonContainerIsScalar(value->val.binary.data);
}

/* The keys of an object that its text may stand under, in the order of trust. */
static const char *const of_name[] = {"name", "alternateName", "@value", NULL};
static const char *const of_language[] = {"alternateName", "@value", "@id", "name", NULL};
static const char *const of_address[] = {"@id", "url", "@value", NULL};

/* The text of a string, or of an object; the first of an array.  NULL str: nothing there. */
static bool
read_text(const JsonbValue *value, nw_arena *arena, bool lines, const char *const *under, int depth, nw_str *out)
{
	JsonbValue	buf;

	out->s = NULL;
	out->len = 0;
	if (value->type == jbvString)
	{
		*out = nw_pg_article_clean(arena, value->val.string.val, (size_t) value->val.string.len, lines);
		return true;
	}
	if (value->type == jbvNull)
		return true;
	if (value->type != jbvBinary || depth > 3)
		return false;
	if (is_array(value))
	{
		JsonbValue *first = JsonContainerSize(value->val.binary.data) > 0 ?
			getIthJsonbValueFromContainer(value->val.binary.data, 0) : NULL;

		return first == NULL || read_text(first, arena, lines, under, depth + 1, out);
	}
	if (!JsonContainerIsObject(value->val.binary.data))
		return false;
	for (int i = 0; under[i]; i++)
	{
		JsonbValue *name = nw_jsonld_member(value->val.binary.data, under[i], &buf);

		if (name && (name->type == jbvString || is_array(name)))
			return read_text(name, arena, lines, under, depth + 1, out);
	}
	/* an author that is only a reference to somewhere else has no name */
	return true;
}

/* A body in pieces: paragraphs. */
static bool
read_body(const JsonbValue *value, nw_arena *arena, nw_str *out)
{
	StringInfoData body;

	if (!is_array(value))
		return read_text(value, arena, true, of_name, 0, out);
	initStringInfo(&body);
	for (uint32 i = 0; i < JsonContainerSize(value->val.binary.data); i++)
	{
		JsonbValue *one = getIthJsonbValueFromContainer(value->val.binary.data, i);
		nw_str		piece;

		if (!read_text(one, arena, true, of_name, 1, &piece))
			return false;
		if (piece.s)
		{
			if (body.len > 0)
				appendStringInfoString(&body, "\n\n");
			appendBinaryStringInfo(&body, piece.s, (int) piece.len);
		}
		pfree(one);
	}
	/* what needs no cleaning is not copied */
	*out = nw_pg_article_clean(arena, nw_arena_copy(arena, body.data, (size_t) body.len), (size_t) body.len, true);
	pfree(body.data);
	return true;
}

/* A list: an array of texts, or one text; keywords may be one string with commas. */
static bool
read_list(const JsonbValue *value, const JsonbContainer *graph, nw_arena *arena, bool commas, int depth, nw_strs *out)
{
	JsonbValue	found;
	nw_str		item;

	if (is_array(value) && depth < 3)
	{
		uint32		n = JsonContainerSize(value->val.binary.data);

		for (uint32 i = 0; i < n; i++)
		{
			JsonbValue *one = getIthJsonbValueFromContainer(value->val.binary.data, i);

			if (!read_list(one, graph, arena, false, depth + 1, out))
				return false;
			pfree(one);
		}
		return true;
	}
	if (commas && value->type == jbvString)
	{
		const char *s = value->val.string.val;
		int			len = value->val.string.len;
		int			from = 0;

		for (int i = 0; i <= len; i++)
			if (i == len || s[i] == ',')
			{
				item = nw_pg_article_clean(arena, s + from, (size_t) (i - from), false);
				if (item.s)
					nw_strs_add(out, arena, item);
				from = i + 1;
			}
		return true;
	}
	value = nw_jsonld_resolve(graph, value, &found);
	/* one object with several names */
	if (value->type == jbvBinary && JsonContainerIsObject(value->val.binary.data) && depth < 3)
	{
		JsonbValue	buf;
		JsonbValue *names = nw_jsonld_member(value->val.binary.data, "name", &buf);

		if (names && is_array(names))
			return read_list(names, graph, arena, false, depth + 1, out);
	}
	if (!read_text(value, arena, false, of_name, 1, &item))
		return false;
	if (item.s)
		nw_strs_add(out, arena, item);
	return true;
}

static bool
read_time(JsonbContainer *root, const char *key, nw_arena *arena, nw_article_time *out, Node *escontext)
{
	JsonbValue	buf;
	JsonbValue *value = nw_jsonld_member(root, key, &buf);
	nw_str		str;

	memset(out, 0, sizeof(*out));
	if (!value)
		return true;
	if (!read_text(value, arena, false, of_name, 0, &str))
		return bad_value(escontext, key, "a string");
	if (str.s && (!nw_article_time_read(str.s, str.len, out) || !nw_article_time_valid(out)))
		return bad_value(escontext, key, "an ISO 8601 date or time");
	return true;
}

static bool
read_number(JsonbContainer *root, nw_article_parts *out, Node *escontext)
{
	JsonbValue	buf;
	JsonbValue *value = nw_jsonld_member(root, "seriesNumber", &buf);
	char	   *digits;
	char	   *end;
	long		number;

	if (!value)
		return true;
	if (value->type == jbvNumeric)
		digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value->val.numeric)));
	else if (value->type == jbvString)
		digits = pnstrdup(value->val.string.val, (Size) value->val.string.len);
	else
		return bad_value(escontext, "seriesNumber", "an integer");
	errno = 0;
	number = strtol(digits, &end, 10);
	if (errno != 0 || end == digits || *end != '\0' || number < PG_INT32_MIN || number > PG_INT32_MAX)
		return bad_value(escontext, "seriesNumber", "an integer");
	out->has_series_number = true;
	out->series_number = (int32) number;
	return true;
}

/* One field; false when the value is of the wrong kind, which *expected then names. */
static bool
read_field(nw_article_field field, const JsonbValue *value, const JsonbContainer *graph, nw_arena *arena,
		   nw_str *out, const char **expected)
{
	JsonbValue	found;

	*expected = "a string";
	switch (field)
	{
		case NW_ARTICLE_FLAGS:
		case NW_ARTICLE_AUTHORS:
		case NW_ARTICLE_KEYWORDS:
			{
				nw_strs		list = {0};

				*expected = "a string, an object with a name or an array of these";
				if (!read_list(value, graph, arena, field == NW_ARTICLE_KEYWORDS, 0, &list))
					return false;
				*out = nw_article_list(arena, &list);
				return true;
			}
		case NW_ARTICLE_BODY:
			return read_body(value, arena, out);
		case NW_ARTICLE_ALTERNATIVE:
			return read_text(value, arena, true, of_name, 0, out);
		case NW_ARTICLE_URL:
			return read_text(value, arena, false, of_address, 0, out);
		case NW_ARTICLE_LANGUAGE:
			return read_text(value, arena, false, of_language, 0, out);
		case NW_ARTICLE_PUBLISHER:
			return read_text(nw_jsonld_resolve(graph, value, &found), arena, false, of_name, 0, out);
		default:
			return read_text(value, arena, false, of_name, 0, out);
	}
}

bool
nw_pg_article_from_jsonb(Jsonb *jsonb, nw_arena *arena, nw_article_parts *out, Node *escontext)
{
	const JsonbContainer *graph;
	JsonbContainer *root;

	memset(out, 0, sizeof(*out));
	if (JB_ROOT_IS_SCALAR(jsonb) || (!JB_ROOT_IS_OBJECT(jsonb) && JB_ROOT_COUNT(jsonb) == 0))
	{
		errsave(escontext,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type news_article"),
				 errdetail("A news article is a JSON object.")));
		return false;
	}
	root = nw_jsonld_article(&jsonb->root, &graph);
	if (!root)
		return bad_value(escontext, "@type", "NewsArticle or another kind of article");
	if (!read_time(root, "datePublished", arena, &out->published, escontext) ||
		!read_time(root, "dateModified", arena, &out->modified, escontext) ||
		!read_number(root, out, escontext))
		return false;
	for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
	{
		const char *key = keys[i];
		const char *expected;
		JsonbValue	buf;
		JsonbValue *value = nw_jsonld_member(root, key, &buf);

		/* what some systems write instead */
		if (!value && (i == NW_ARTICLE_HEADLINE || i == NW_ARTICLE_URL))
		{
			key = i == NW_ARTICLE_HEADLINE ? "name" : "mainEntityOfPage";
			value = nw_jsonld_member(root, key, &buf);
		}
		if (value && !read_field((nw_article_field) i, value, graph, arena, &out->field[i], &expected) && key == keys[i])
			return bad_value(escontext, key, expected);
	}
	nw_pg_article_language(arena, out);
	return true;
}

void
nw_pg_article_language(nw_arena *arena, nw_article_parts *parts)
{
	static const char *const names[][2] =
	{
		{"kr", "ko"}, {"Korean", "ko"}, {"English", "en"}, {"Japanese", "ja"}, {"Chinese", "zh"},
		{"한국어", "ko"}, {"日本語", "ja"}, {"中文", "zh"}, {"jp", "ja"}, {"cn", "zh"}
	};
	nw_str	   *language = &parts->field[NW_ARTICLE_LANGUAGE];

	for (int i = 0; i < (int) lengthof(names); i++)
		if (language->len == strlen(names[i][0]) && memcmp(language->s, names[i][0], language->len) == 0)
		{
			language->s = names[i][1];
			language->len = (uint32_t) strlen(names[i][1]);
			return;
		}
	if (language->s && memchr(language->s, '_', language->len))
	{
		char	   *copy = nw_arena_copy(arena, language->s, language->len);

		for (uint32_t i = 0; i < language->len; i++)
			if (copy[i] == '_')
				copy[i] = '-';
		language->s = copy;
	}
}

static void
push_key(JsonbParseState **state, const char *key)
{
	JsonbValue	value;

	value.type = jbvString;
	value.val.string.val = unconstify(char *, key);
	value.val.string.len = (int) strlen(key);
	pushJsonbValue(state, WJB_KEY, &value);
}

static void
push_text(JsonbParseState **state, JsonbIteratorToken token, const char *s, size_t len)
{
	JsonbValue	value;

	value.type = jbvString;
	value.val.string.val = unconstify(char *, s);
	value.val.string.len = (int) len;
	pushJsonbValue(state, token, &value);
}

/* {"@type": type, "name": name} */
static void
push_named(JsonbParseState **state, const char *type, nw_str name)
{
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	push_key(state, "@type");
	push_text(state, WJB_VALUE, type, strlen(type));
	push_key(state, "name");
	push_text(state, WJB_VALUE, name.s, name.len);
	pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

static void
push_time(JsonbParseState **state, const char *key, const nw_article_time *time)
{
	char	   *buf;

	if (time->precision == NW_PRECISION_NONE)
		return;
	buf = palloc(NW_ARTICLE_TIME_MAX);	/* the state keeps a pointer */
	push_key(state, key);
	push_text(state, WJB_VALUE, buf, nw_article_time_print(time, buf));
}

Jsonb *
nw_pg_article_to_jsonb(const nw_article_parts *parts)
{
	JsonbParseState *state = NULL;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	push_key(&state, "@context");
	push_text(&state, WJB_VALUE, "https://schema.org", strlen("https://schema.org"));
	push_key(&state, "@type");
	push_text(&state, WJB_VALUE, "NewsArticle", strlen("NewsArticle"));
	push_time(&state, "datePublished", &parts->published);
	push_time(&state, "dateModified", &parts->modified);
	if (parts->has_series_number)
	{
		JsonbValue	number;

		push_key(&state, "seriesNumber");
		number.type = jbvNumeric;
		number.val.numeric = DatumGetNumeric(DirectFunctionCall1(int4_numeric, Int32GetDatum(parts->series_number)));
		pushJsonbValue(&state, WJB_VALUE, &number);
	}
	for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
	{
		nw_str		field = parts->field[i];
		uint32_t	at = 0;
		nw_str		item;

		if (field.len == 0)
			continue;
		push_key(&state, keys[i]);
		if (i == NW_ARTICLE_PUBLISHER)
			push_named(&state, "NewsMediaOrganization", field);
		else if (i >= NW_ARTICLE_FLAGS && i <= NW_ARTICLE_KEYWORDS)
		{
			pushJsonbValue(&state, WJB_BEGIN_ARRAY, NULL);
			while (nw_article_list_next(field, &at, &item))
				if (i == NW_ARTICLE_AUTHORS)
					push_named(&state, "Person", item);
				else
					push_text(&state, WJB_ELEM, item.s, item.len);
			pushJsonbValue(&state, WJB_END_ARRAY, NULL);
		}
		else
			push_text(&state, WJB_VALUE, field.s, field.len);
	}
	return JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
}
