/*
 * core/news/json_ld_facts.c
 *		The facts of one article that JSON-LD describes.
 */
#include "core/news/json_ld_private.h"

#include "core/news/json_ld_name.h"
#include "core/news/markup.h"
#include "core/text/chars.h"

/* Arrays in arrays, objects in objects: a value is looked for so deep. */
#define UNWRAP_MAX 6

/* Items of a list that are looked at; most lists have fewer than ten. */
#define ITEMS_MAX 2000

/* Of an array the first, of an object its value or name, of a reference what it refers to. */
static bool
unwrap(const nw_json_ld *ld, nw_json_ld_ref *ref)
{
	for (int i = 0; i < UNWRAP_MAX; i++)
	{
		const nw_json *json = ref->json;
		uint32_t	node = ref->node;
		uint32_t	value;

		if (node >= json->n)
			return false;
		switch (json->nodes[node].type)
		{
			case NW_JSON_STRING:
			case NW_JSON_NUMBER:
				return true;
			case NW_JSON_ARRAY:
				if (json->nodes[node].end == node + 1)
					return false;
				ref->node++;
				break;
			case NW_JSON_OBJECT:
				value = nw_json_member(json, node, "@value");
				if (value == NW_JSON_NONE)
					value = nw_json_member(json, node, "name");
				if (value == NW_JSON_NONE)
					value = nw_json_member(json, node, "@list");
				ref->node = value;
				if (value == NW_JSON_NONE &&
					!nw_json_ld_resolve(
						ld, nw_json_text(json, nw_json_member(json, node, "@id"), ld->arena), ref))
					return false;
				break;
			default:
				return false;
		}
	}
	return false;
}

nw_str
nw_json_ld_text(const nw_json_ld *ld, const nw_json *json, uint32_t node)
{
	nw_str		none = {NULL, 0};
	nw_json_ld_ref ref = {json, node};

	if (!unwrap(ld, &ref))
		return none;
	return nw_value_text(ld->arena, nw_json_text(ref.json, ref.node, ld->arena), false);
}

static nw_str
member_text(const nw_json_ld *ld, nw_json_ld_ref object, const char *key)
{
	return nw_json_ld_text(ld, object.json, nw_json_member(object.json, object.node, key));
}

nw_str
nw_json_ld_headline(const nw_json_ld *ld, nw_json_ld_ref article)
{
	nw_str		headline = member_text(ld, article, "headline");

	return headline.s ? headline : member_text(ld, article, "name");
}

/* An address of a page, not of a whole site. */
static nw_str
page_url(const nw_json_ld *ld, const nw_json *json, uint32_t node)
{
	nw_str		none = {NULL, 0};
	nw_str		url;
	const char *path;

	if (nw_json_is(json, node, NW_JSON_ARRAY))
		node++;
	if (nw_json_is(json, node, NW_JSON_OBJECT))
	{
		uint32_t	inner = nw_json_member(json, node, "@id");

		node = inner != NW_JSON_NONE ? inner : nw_json_member(json, node, "url");
	}
	if (!nw_json_is(json, node, NW_JSON_STRING))
		return none;
	url = nw_value_text(ld->arena, nw_json_text(json, node, ld->arena), false);
	if (!nw_starts(url.s, url.len, "https://") && !nw_starts(url.s, url.len, "http://"))
		return none;
	path = memchr(url.s + 8, '/', url.len > 8 ? url.len - 8 : 0);
	return path && (size_t) (path + 1 - url.s) < url.len && memchr(url.s, ' ', url.len) == NULL ? url : none;
}

nw_str
nw_json_ld_url(const nw_json_ld *ld, nw_json_ld_ref article)
{
	static const char *const keys[] = {"url", "mainEntityOfPage", "@id"};
	nw_str		url = {NULL, 0};

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]) && !url.s; i++)
		url = page_url(ld, article.json, nw_json_member(article.json, article.node, keys[i]));
	return url;
}

/* ---- people */

typedef struct people
{
	nw_strs    *names;
	int			items;
	int			others;			/* items that are not marked as organisations */
} people;

static bool
is_organization(const nw_json_ld *ld, nw_json_ld_ref object)
{
	nw_str		type = member_text(ld, object, "@type");

	return nw_ends(type.s, type.len, "Organization") || nw_ends(type.s, type.len, "Corporation");
}

static void
add_authors(const nw_json_ld *ld, nw_json_ld_ref ref, int depth, people *p)
{
	const nw_json *json = ref.json;
	nw_json_ld_ref other;

	if (ref.node >= json->n || depth > UNWRAP_MAX)
		return;
	if (json->nodes[ref.node].type == NW_JSON_ARRAY)
	{
		uint32_t	end = json->nodes[ref.node].end;

		for (ref.node++; ref.node < end && p->items < ITEMS_MAX; ref.node = json->nodes[ref.node].end)
		{
			p->items++;
			add_authors(ld, ref, depth + 1, p);
		}
	}
	else if (json->nodes[ref.node].type == NW_JSON_STRING)
	{
		nw_str		text = nw_json_text(json, ref.node, ld->arena);

		if (nw_json_ld_resolve(ld, text, &other))
			add_authors(ld, other, depth + 1, p);
		else
		{
			p->others++;
			nw_author_names(p->names, ld->arena, text, false);
		}
	}
	else if (json->nodes[ref.node].type == NW_JSON_OBJECT)
	{
		uint32_t	name = nw_json_member(json, ref.node, "name");
		bool		organization = is_organization(ld, ref);
		uint32_t	end;

		if (name == NW_JSON_NONE)
		{
			if (nw_json_ld_resolve(
					ld, nw_json_text(json, nw_json_member(json, ref.node, "@id"), ld->arena),
					&other))
				add_authors(ld, other, depth + 1, p);
			return;
		}
		p->others += !organization;
		end = json->nodes[name].end;
		for (name += json->nodes[name].type == NW_JSON_ARRAY; name < end && p->items < ITEMS_MAX;
			 name = json->nodes[name].end)
		{
			nw_json_ld_ref one = {json, name};

			p->items++;
			if (unwrap(ld, &one))
				nw_author_names(p->names, ld->arena, nw_json_text(one.json, one.node, ld->arena),
								organization);
		}
	}
}

/* ---- dates */

/* Seconds or milliseconds since 1970 */
static bool
epoch(const char *s, size_t len, nw_civil *out)
{
	int64_t		value = 0;
	int32_t		days;
	int			year;
	int			month = 1;

	if (len != 10 && len != 13)
		return false;
	for (size_t i = 0; i < 10; i++)
	{
		if (!nw_is_digit(s[i]))
			return false;
		value = value * 10 + (s[i] - '0');
	}
	for (size_t i = 10; i < len; i++)
		if (!nw_is_digit(s[i]))
			return false;
	/* the last second of 2199 */
	if (value > INT64_C(7258118399))
		return false;
	memset(out, 0, sizeof(*out));
	days = (int32_t) (value / 86400);
	for (year = 1970 + days / 366; nw_civil_days(year + 1, 1, 1) <= days; year++)
		;
	while (month < 12 && nw_civil_days(year, month + 1, 1) <= days)
		month++;
	out->year = (int16_t) year;
	out->month = (int8_t) month;
	out->day = (int8_t) (days - nw_civil_days(year, month, 1) + 1);
	out->hour = (int8_t) (value % 86400 / 3600);
	out->minute = (int8_t) (value % 3600 / 60);
	out->second = (int8_t) (value % 60);
	out->has_time = out->has_seconds = out->has_offset = true;
	out->weekday = -1;
	return true;
}

/* 20250515 · 20250515205736 · Thu May 15 20:57:36 KST 2025, in the spelling that the date reader knows */
static size_t
respell(const char *s, size_t len, char *out)
{
	size_t		digits = 0;

	while (digits < len && nw_is_digit(s[digits]))
		digits++;
	if (digits == len && (len == 8 || len == 12 || len == 14))
	{
		memcpy(out, s, 8);
		memcpy(out + 8, "T000000", 7);
		memcpy(out + 9, s + 8, len - 8);
		return len == 8 ? 9 : 15;
	}
	if (len >= 28 && len <= 30 && s[3] == ' ' && s[7] == ' ' && s[10] == ' ' && s[19] == ' ' &&
		s[len - 5] == ' ')
	{
		memcpy(out, s, 10);
		memcpy(out + 10, s + len - 5, 5);
		memcpy(out + 15, s + 10, len - 15);
		return len;
	}
	return 0;
}

static bool
take_date(const nw_json_ld *ld, nw_json_ld_ref article, const char *key, nw_civil *out)
{
	nw_str		value = member_text(ld, article, key);
	nw_text		text;
	char		again[32];
	size_t		n;

	if (!value.s || value.len > 100)
		return false;
	if (epoch(value.s, value.len, out))
		return true;
	nw_text_fold(&text, ld->arena, value.s, value.len, NW_FOLD_READ);
	n = respell(text.str, text.len, again);
	if (n > 0)
		return nw_news_date_scan(again, n, out) > 0;
	return nw_news_date_scan(text.str, text.len, out) > 0;
}

/* ---- the rest */

/* ko, ko-KR, ko_KR, kr, Korean, 한국어 */
static nw_str
language_of(nw_arena *arena, nw_str in)
{
	static const struct
	{
		const char *written;
		nw_str		code;
	}			known[] =
	{
		{"kr", {"ko", 2}}, {"kor", {"ko", 2}}, {"korean", {"ko", 2}}, {"한국어", {"ko", 2}},
		{"jp", {"ja", 2}}, {"jpn", {"ja", 2}}, {"japanese", {"ja", 2}}, {"日本語", {"ja", 2}},
		{"cn", {"zh", 2}}, {"tw", {"zh", 2}}, {"chn", {"zh", 2}}, {"zho", {"zh", 2}}, {"chinese", {"zh", 2}}, {"中文", {"zh", 2}},
		{"us", {"en", 2}}, {"uk", {"en", 2}}, {"eng", {"en", 2}}, {"english", {"en", 2}}
	};
	nw_str		none = {NULL, 0};
	char		lower[16];
	uint32_t	n = 0;

	while (n < in.len && n < sizeof(lower) && in.s[n] != '-' && in.s[n] != '_' && in.s[n] != ' ')
	{
		lower[n] = in.s[n] >= 'A' && in.s[n] <= 'Z' ? (char) (in.s[n] - 'A' + 'a') : in.s[n];
		n++;
	}
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (nw_equals(lower, n, known[i].written))
			return known[i].code;
	if (n != 2 || !nw_is_ascii_alpha(lower[0]) || !nw_is_ascii_alpha(lower[1]))
		return none;
	in.s = nw_arena_copy(arena, lower, 2);
	in.len = 2;
	return in;
}

/* A section that says no more than that it is news. */
static bool
is_generic_section(nw_str s)
{
	static const char *const words[] =
	{
		"news", "News", "NEWS", "뉴스", "기사", "전체", "전체기사", "홈", "ニュース", "新闻", "新聞", "首页", "Home", "home", "HOME",
		"article", "Article", "all", "All", "default"
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_equals(s.s, s.len, words[i]))
			return true;
	return false;
}

/* The first that says something; the first of all when none does. */
static nw_str
section_of(const nw_json_ld *ld, nw_json_ld_ref article)
{
	const nw_json *json = article.json;
	uint32_t	node = nw_json_member(json, article.node, "articleSection");
	nw_str		first = {NULL, 0};
	uint32_t	end;

	if (node == NW_JSON_NONE)
		return first;
	end = json->nodes[node].end;
	node += json->nodes[node].type == NW_JSON_ARRAY;
	for (int i = 0; node < end && i < 20; node = json->nodes[node].end, i++)
	{
		nw_str		section = nw_json_ld_text(ld, json, node);

		if (section.s && !is_generic_section(section))
			return section;
		if (!first.s)
			first = section;
	}
	return first;
}

/* Splits at commas what one string holds; #a #b are two. */
static void
add_keywords(nw_strs *list, nw_arena *arena, nw_str value)
{
	static const char *const marks[] = {",", ";", "、", "，", "|", "\n", " #"};
	uint32_t	start = 0;

	for (uint32_t p = 0; p <= value.len && list->n < NW_ARTICLE_LIST_MAX;)
	{
		uint32_t	sep = p == value.len;

		for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]) && !sep; i++)
			if (nw_starts(value.s + p, value.len - p, marks[i]))
				sep = (uint32_t) strlen(marks[i]);
		if (sep)
		{
			nw_str		word = {value.s + start, p - start};

			while (word.len > 0 && (word.s[0] == ' ' || word.s[0] == '#'))
			{
				word.s++;
				word.len--;
			}
			while (word.len > 0 && word.s[word.len - 1] == ' ')
				word.len--;
			if (word.len > 0 && word.len <= 300 && !nw_strs_has(list, word))
				nw_strs_add(list, arena, word);
			start = p + sep;
		}
		p += sep ? sep : 1;
	}
}

static void
take_keywords(const nw_json_ld *ld, nw_json_ld_ref article, nw_strs *list)
{
	const nw_json *json = article.json;
	uint32_t	node = nw_json_member(json, article.node, "keywords");
	uint32_t	end;

	if (node == NW_JSON_NONE)
		return;
	end = json->nodes[node].end;
	node += json->nodes[node].type == NW_JSON_ARRAY;
	for (int i = 0; node < end && i < ITEMS_MAX; node = json->nodes[node].end, i++)
	{
		nw_str		text = nw_json_ld_text(ld, json, node);

		if (text.s)
			add_keywords(list, ld->arena, text);
	}
}

static void
fill(nw_str *out, nw_str value)
{
	if (!out->s)
		*out = value;
}

void
nw_json_ld_take(const nw_json_ld *ld, nw_json_ld_ref article, int rank, nw_json_ld_facts *out)
{
	const nw_json *json = article.json;
	nw_json_ld_ref ref = article;

	if (!out->headline.s)
		out->headline = rank > 1 ? nw_json_ld_headline(ld, article) : member_text(ld, article, "headline");
	fill(&out->alternative_headline, member_text(ld, article, "alternativeHeadline"));
	fill(&out->description, member_text(ld, article, "description"));
	fill(&out->publisher, member_text(ld, article, "publisher"));
	fill(&out->publisher, member_text(ld, article, "sourceOrganization"));
	fill(&out->section, section_of(ld, article));
	fill(&out->language, language_of(ld->arena, member_text(ld, article, "inLanguage")));
	fill(&out->url, nw_json_ld_url(ld, article));
	if (!out->body.s)
	{
		ref.node = nw_json_member(json, article.node, "articleBody");
		ref.json = json;
		if (unwrap(ld, &ref))
			out->body = nw_value_text(ld->arena, nw_json_text(ref.json, ref.node, ld->arena), true);
	}
	if (out->authors.n == 0)
	{
		people		p = {&out->authors, 0, 0};

		ref.json = json;
		ref.node = nw_json_member(json, article.node, "author");
		add_authors(ld, ref, 0, &p);
		if (out->authors.n == 0)
		{
			ref.node = nw_json_member(json, article.node, "creator");
			add_authors(ld, ref, 0, &p);
		}
		out->authors_are_organizations = out->authors.n > 0 && p.others == 0;
	}
	if (out->keywords.n == 0)
		take_keywords(ld, article, &out->keywords);
	if (!out->has_published)
		out->has_published = take_date(ld, article, "datePublished", &out->published);
	if (!out->has_modified)
		out->has_modified = take_date(ld, article, "dateModified", &out->modified);
}
