/*
 * pg/article_from_feed.c
 *		Articles of feeds: article_from_json_feed, which article_from_feed(xml)
 *		turns RSS and Atom into (article_from_feed.sql).
 *
 * A feed is somebody else's: what is not as it should be is not known, and no
 * reason to refuse the rest.
 */
#include "pg/plumbing.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "core/news/article_title.h"
#include "core/news/byline.h"
#include "core/news/feed_time.h"
#include "core/news/feed_markup.h"
#include "pg/news_article.h"

/* The bytes of a string member; s NULL when there is none. */
static nw_str
string_of(const JsonbContainer *object, const char *key)
{
	JsonbValue	buf;
	JsonbValue *value = nw_jsonld_member(object, key, &buf);

	if (!value || value->type != jbvString || value->val.string.len == 0)
		return (nw_str) {NULL, 0};
	return (nw_str) {value->val.string.val, (uint32_t) value->val.string.len};
}

static nw_str
clean(nw_arena *arena, nw_str str, bool lines)
{
	return str.s ? nw_pg_article_clean(arena, str.s, str.len, lines) : str;
}

/* The text of a member that holds markup. */
static nw_str
markup_of(const JsonbContainer *object, const char *key, nw_arena *arena, bool lines)
{
	nw_str		str = string_of(object, key);

	if (str.s)
	{
		size_t		n = nw_feed_markup_text(str.s, str.len, arena, &str.s);

		str.len = (uint32_t) n;
		if (n == 0)
			str.s = NULL;
	}
	return clean(arena, str, lines);
}

static JsonbContainer *
container_of(const JsonbContainer *object, const char *key, bool array)
{
	JsonbValue	buf;
	JsonbValue *value = nw_jsonld_member(object, key, &buf);

	if (!value || value->type != jbvBinary ||
		(array ? !JsonContainerIsArray(value->val.binary.data) : !JsonContainerIsObject(value->val.binary.data)))
		return NULL;
	return value->val.binary.data;
}

/*
 * The people a name stands for: 홍길동 기자 is 홍길동, winter@news.example (홍길동)
 * too; an address alone is nobody.
 */
static void
add_author(nw_strs *list, nw_arena *arena, nw_str written)
{
	nw_str		name = clean(arena, written, false);
	const char *open;
	nw_text		text;
	nw_byline	byline;

	if (!name.s || name.len > 1000)
		return;
	open = memchr(name.s, '(', name.len);
	if (memchr(name.s, '@', name.len) && open && name.s[name.len - 1] == ')')
	{
		name.len = (uint32_t) (name.s + name.len - 1 - (open + 1));
		name.s = open + 1;
	}
	nw_text_fold(&text, arena, name.s, name.len, NW_FOLD_READ);
	if (nw_byline_read(text.str, text.len, &byline) && byline.n > 0)
	{
		for (int i = 0; i < byline.n; i++)
		{
			nw_str		one = {text.str + byline.people[i].name.off, byline.people[i].name.len};

			if (!nw_strs_has(list, one))
				nw_strs_add(list, arena, one);
		}
		return;
	}
	if (name.len > 0 && !memchr(name.s, '@', name.len) && !nw_strs_has(list, name))
		nw_strs_add(list, arena, name);
}

static void
add_authors(nw_strs *list, const JsonbContainer *item, nw_arena *arena)
{
	JsonbContainer *authors = container_of(item, "authors", true);
	JsonbContainer *author = container_of(item, "author", false);

	for (uint32 i = 0; authors && i < Min(JsonContainerSize(authors), NW_ARTICLE_LIST_MAX); i++)
	{
		JsonbValue *one = getIthJsonbValueFromContainer(authors, i);

		if (one->type == jbvBinary && JsonContainerIsObject(one->val.binary.data))
			add_author(list, arena, string_of(one->val.binary.data, "name"));
		pfree(one);
	}
	if (author && list->n == 0)
		add_author(list, arena, string_of(author, "name"));
}

/* The string that a span of the folded text was read from. */
static nw_str
given(nw_text *text, nw_span span)
{
	nw_span		raw;

	if (span.len == 0)
		return (nw_str) {NULL, 0};
	raw = nw_text_raw_span(text, span.off, span.len);
	return (nw_str) {text->raw + raw.off, raw.len};
}

/* Takes series, flags, update level and outlet off the headline, as parse_article does. */
static void
split_headline(nw_arena *arena, nw_article_parts *out)
{
	nw_str	   *headline = &out->field[NW_ARTICLE_HEADLINE];
	nw_strs		flags = {0};
	nw_title	title;
	nw_text		text;

	if (!headline->s)
		return;
	nw_text_fold(&text, arena, headline->s, headline->len, NW_FOLD_READ);
	nw_title_split(text.str, text.len, &title);
	if (title.text.len == 0)
		return;
	*headline = given(&text, title.text);
	out->field[NW_ARTICLE_SERIES] = given(&text, title.series);
	out->field[NW_ARTICLE_UPDATE] = given(&text, title.update);
	out->has_series_number = title.has_number;
	out->series_number = title.has_number ? title.number : 0;
	for (int i = 0; i < title.n_flags; i++)
		nw_strs_add(&flags, arena, given(&text, title.flags[i]));
	out->field[NW_ARTICLE_FLAGS] = nw_article_list(arena, &flags);
}

static void
read_time(const JsonbContainer *item, const char *key, nw_arena *arena, nw_article_time *out)
{
	nw_str		str = clean(arena, string_of(item, key), false);

	if (!str.s || !nw_feed_time_read(str.s, str.len, out))
		memset(out, 0, sizeof(*out));
}

/* What both a feed and its items may say */
typedef struct feed
{
	nw_str		title;
	nw_str		language;
} feed;

static void
read_item(const JsonbContainer *item, const feed *feed, nw_arena *arena, nw_article_parts *out)
{
	JsonbContainer *tags = container_of(item, "tags", true);
	JsonbContainer *source = container_of(item, "_source", false);
	nw_strs		authors = {0};
	nw_strs		keywords = {0};
	nw_str	   *field = out->field;

	memset(out, 0, sizeof(*out));
	field[NW_ARTICLE_HEADLINE] = clean(arena, string_of(item, "title"), false);
	if (!field[NW_ARTICLE_HEADLINE].s)
		field[NW_ARTICLE_HEADLINE] = markup_of(item, "_title_html", arena, false);
	split_headline(arena, out);
	field[NW_ARTICLE_BODY] = markup_of(item, "content_html", arena, true);
	if (!field[NW_ARTICLE_BODY].s)
		field[NW_ARTICLE_BODY] = clean(arena, string_of(item, "content_text"), true);
	if (!field[NW_ARTICLE_BODY].s)
		field[NW_ARTICLE_BODY] = markup_of(item, "summary", arena, true);
	field[NW_ARTICLE_URL] = clean(arena, string_of(item, "url"), false);
	if (!field[NW_ARTICLE_URL].s)
		field[NW_ARTICLE_URL] = clean(arena, string_of(item, "external_url"), false);
	field[NW_ARTICLE_PUBLISHER] = source ? clean(arena, string_of(source, "title"), false) : (nw_str) {NULL, 0};
	if (!field[NW_ARTICLE_PUBLISHER].s)
		field[NW_ARTICLE_PUBLISHER] = feed->title;
	field[NW_ARTICLE_LANGUAGE] = clean(arena, string_of(item, "language"), false);
	if (!field[NW_ARTICLE_LANGUAGE].s)
		field[NW_ARTICLE_LANGUAGE] = feed->language;
	if (!field[NW_ARTICLE_LANGUAGE].s)
	{
		nw_str		text = field[NW_ARTICLE_BODY].s ? field[NW_ARTICLE_BODY] : field[NW_ARTICLE_HEADLINE];

		if (text.s)
			field[NW_ARTICLE_LANGUAGE] = nw_language_of(text.s, text.len);
	}
	add_authors(&authors, item, arena);
	field[NW_ARTICLE_AUTHORS] = nw_article_list(arena, &authors);
	for (uint32 i = 0; tags && i < Min(JsonContainerSize(tags), NW_ARTICLE_LIST_MAX); i++)
	{
		JsonbValue *one = getIthJsonbValueFromContainer(tags, i);
		nw_str		tag = {NULL, 0};

		if (one->type == jbvString)
			tag = nw_pg_article_clean(arena, one->val.string.val, (size_t) one->val.string.len, false);
		if (tag.s && !nw_strs_has(&keywords, tag))
			nw_strs_add(&keywords, arena, tag);
		pfree(one);
	}
	field[NW_ARTICLE_KEYWORDS] = nw_article_list(arena, &keywords);
	/* one category is where it stands, several are what it is about */
	if (keywords.n == 1)
		field[NW_ARTICLE_SECTION] = keywords.items[0];
	read_time(item, "date_published", arena, &out->published);
	read_time(item, "date_modified", arena, &out->modified);
	nw_pg_article_language(arena, out);
}

PG_FUNCTION_INFO_V1(nw_article_from_json_feed);
Datum
nw_article_from_json_feed(PG_FUNCTION_ARGS)
{
	Jsonb	   *jsonb = PG_GETARG_JSONB_P(0);
	JsonbContainer *items;
	nw_arena	arena;
	nw_rows		rows;
	feed		feed;
	MemoryContext scratch;

	nw_pg_require_utf8();
	if (!JB_ROOT_IS_OBJECT(jsonb) || !(items = container_of(&jsonb->root, "items", true)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("not a JSON feed"),
				 errdetail("A JSON feed is an object with an array \"items\".")));
	nw_rows_begin(&rows, fcinfo);
	nw_arena_begin(&arena, &nw_pg_host);
	feed.title = clean(&arena, string_of(&jsonb->root, "title"), false);
	feed.language = clean(&arena, string_of(&jsonb->root, "language"), false);
	scratch = AllocSetContextCreate(CurrentMemoryContext, "item of a feed", ALLOCSET_DEFAULT_SIZES);
	for (uint32 i = 0; i < JsonContainerSize(items); i++)
	{
		MemoryContext caller = MemoryContextSwitchTo(scratch);
		JsonbValue *item = getIthJsonbValueFromContainer(items, i);

		CHECK_FOR_INTERRUPTS();
		if (item->type == jbvBinary && JsonContainerIsObject(item->val.binary.data))
		{
			nw_arena	item_arena;
			nw_article_parts parts;
			Datum		article;

			nw_arena_begin(&item_arena, &nw_pg_host);
			read_item(item->val.binary.data, &feed, &item_arena, &parts);
			/* what has neither is no article */
			if (parts.field[NW_ARTICLE_HEADLINE].s || parts.field[NW_ARTICLE_BODY].s)
			{
				article = PointerGetDatum(nw_pg_article_make(&parts, NULL));
				MemoryContextSwitchTo(caller);
				nw_rows_set(&rows, 0, article);
				nw_rows_put(&rows);
			}
			MemoryContextSwitchTo(caller);
		}
		else
			MemoryContextSwitchTo(caller);
		MemoryContextReset(scratch);
	}
	MemoryContextDelete(scratch);
	return nw_rows_end(&rows, &arena);
}
