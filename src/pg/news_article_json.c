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

static JsonbValue *
member(JsonbContainer *object, const char *key, JsonbValue *buf)
{
	JsonbValue *value = getKeyJsonValueFromContainer(object, key, (int) strlen(key), buf);

	return value && value->type != jbvNull ? value : NULL;
}

/* The text of a string, or of an object's name; the first of an array.  NULL str: nothing there. */
static bool
read_text(const JsonbValue *value, nw_arena *arena, bool lines, int depth, nw_str *out)
{
	static const char *const names[] = {"name", "@id", "alternateName", "@value"};
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
	if (JsonContainerIsArray(value->val.binary.data) && !JsonContainerIsScalar(value->val.binary.data))
	{
		JsonbValue *first = JsonContainerSize(value->val.binary.data) > 0 ?
			getIthJsonbValueFromContainer(value->val.binary.data, 0) : NULL;

		return first == NULL || read_text(first, arena, lines, depth + 1, out);
	}
	if (!JsonContainerIsObject(value->val.binary.data))
		return false;
	for (int i = 0; i < 4; i++)
	{
		JsonbValue *name = member(value->val.binary.data, names[i], &buf);

		/* an author that is only a reference to somewhere else has no name */
		if (i == 1 && !lines && depth >= 0)
			continue;
		if (name && name->type == jbvString)
		{
			*out = nw_pg_article_clean(arena, name->val.string.val, (size_t) name->val.string.len, lines);
			return true;
		}
	}
	return true;
}

/* A list: an array of texts, or one text; keywords may be one string with commas. */
static bool
read_list(JsonbValue *value, nw_arena *arena, bool commas, nw_strs *out)
{
	nw_str		item;

	if (value->type == jbvBinary && JsonContainerIsArray(value->val.binary.data))
	{
		uint32		n = JsonContainerSize(value->val.binary.data);

		for (uint32 i = 0; i < n; i++)
		{
			JsonbValue *one = getIthJsonbValueFromContainer(value->val.binary.data, i);

			if (!read_text(one, arena, false, 1, &item))
				return false;
			if (item.s)
				nw_strs_add(out, arena, item);
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
	if (!read_text(value, arena, false, 1, &item))
		return false;
	if (item.s)
		nw_strs_add(out, arena, item);
	return true;
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
check_type(JsonbContainer *root)
{
	JsonbValue	buf;
	JsonbValue *type = member(root, "@type", &buf);

	if (!type)
		return true;
	if (type->type == jbvString)
		return is_article_type(type->val.string.val, type->val.string.len);
	if (type->type == jbvBinary && JsonContainerIsArray(type->val.binary.data))
		for (uint32 i = 0; i < JsonContainerSize(type->val.binary.data); i++)
		{
			JsonbValue *one = getIthJsonbValueFromContainer(type->val.binary.data, i);

			if (one->type == jbvString && is_article_type(one->val.string.val, one->val.string.len))
				return true;
		}
	return false;
}

static bool
read_time(JsonbContainer *root, const char *key, nw_arena *arena, nw_article_time *out, Node *escontext)
{
	JsonbValue	buf;
	JsonbValue *value = member(root, key, &buf);
	nw_str		str;

	memset(out, 0, sizeof(*out));
	if (!value)
		return true;
	if (!read_text(value, arena, false, 0, &str))
		return bad_value(escontext, key, "a string");
	if (str.s && (!nw_article_time_read(str.s, str.len, out) || !nw_article_time_valid(out)))
		return bad_value(escontext, key, "an ISO 8601 date or time");
	return true;
}

static bool
read_number(JsonbContainer *root, nw_article_parts *out, Node *escontext)
{
	JsonbValue	buf;
	JsonbValue *value = member(root, "seriesNumber", &buf);
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

bool
nw_pg_article_from_jsonb(Jsonb *jsonb, nw_arena *arena, nw_article_parts *out, Node *escontext)
{
	JsonbContainer *root = &jsonb->root;

	memset(out, 0, sizeof(*out));
	if (!JB_ROOT_IS_OBJECT(jsonb))
	{
		errsave(escontext,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type news_article"),
				 errdetail("A news article is a JSON object.")));
		return false;
	}
	if (!check_type(root))
		return bad_value(escontext, "@type", "NewsArticle or another kind of article");
	if (!read_time(root, "datePublished", arena, &out->published, escontext) ||
		!read_time(root, "dateModified", arena, &out->modified, escontext) ||
		!read_number(root, out, escontext))
		return false;
	for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
	{
		JsonbValue	buf;
		JsonbValue *value = member(root, keys[i], &buf);
		nw_strs		list = {0};

		if (!value)
			continue;
		if (i >= NW_ARTICLE_FLAGS && i <= NW_ARTICLE_KEYWORDS)
		{
			if (!read_list(value, arena, i == NW_ARTICLE_KEYWORDS, &list))
				return bad_value(escontext, keys[i], "a string, an object with a name or an array of these");
			out->field[i] = nw_article_list(arena, &list);
		}
		else if (!read_text(value, arena, i == NW_ARTICLE_BODY || i == NW_ARTICLE_ALTERNATIVE,
							i == NW_ARTICLE_URL ? -1 : 0, &out->field[i]))
			return bad_value(escontext, keys[i], "a string");
	}
	nw_pg_article_language(out);
	return true;
}

void
nw_pg_article_language(nw_article_parts *parts)
{
	nw_str	   *language = &parts->field[NW_ARTICLE_LANGUAGE];

	if (language->len == 2 && memcmp(language->s, "kr", 2) == 0)
		language->s = "ko";
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
