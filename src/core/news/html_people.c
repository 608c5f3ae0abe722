/*
 * core/news/html_people.c
 *		Authors and publisher of an article, by all that a page says.
 */
#include "core/news/html_article.h"

#include "core/news/byline.h"
#include "core/news/byline_words.h"
#include "core/news/html_credit.h"
#include "core/news/json_ld_name.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Sites that show articles of others: their name is not the publisher's. */
static const char *const portals[] =
{
	"네이버", "네이버뉴스", "네이버 뉴스", "naver", "네이트", "네이트 뉴스", "nate", "다음", "daum", "다음뉴스", "다음 뉴스",
	"Daum | 카카오", "줌뉴스", "줌", "yahoo!ニュース", "yahoo! news", "yahoo news", "yahoo!新聞", "yahoo奇摩", "yahoo奇摩新聞", "msn",
	"google news", "smartnews", "line news", "line today", "livedoor news", "ライブドアニュース", "今日头条", "腾讯网", "搜狐", "搜狐网",
	"facebook", "twitter", "youtube", "wordpress", "blogger", "localhost"
};

static bool
same_word(nw_str a, const char *b)
{
	if (a.len != strlen(b))
		return false;
	for (uint32_t i = 0; i < a.len; i++)
	{
		char		x = a.s[i] >= 'A' && a.s[i] <= 'Z' ? (char) (a.s[i] - 'A' + 'a') : a.s[i];
		char		y = b[i] >= 'A' && b[i] <= 'Z' ? (char) (b[i] - 'A' + 'a') : b[i];

		if (x != y)
			return false;
	}
	return true;
}

static bool
is_portal(nw_str name)
{
	for (size_t i = 0; i < sizeof(portals) / sizeof(portals[0]); i++)
		if (same_word(name, portals[i]))
			return true;
	return false;
}

/* "한빛일보 - 바른 언론", "Daily Dawn | News from …": the name without its motto */
static nw_str
without_motto(nw_arena *arena, nw_str name)
{
	static const char *const dividers[] = {" | ", " - ", " – ", " — ", " : ", "|", "｜", " :: "};

	if (!name.s)
		return name;
	for (uint32_t at = 1; at < name.len; at++)
		for (size_t i = 0; i < sizeof(dividers) / sizeof(dividers[0]); i++)
			if (nw_starts(name.s + at, name.len - at, dividers[i]))
				return nw_html_clean(arena, (nw_str) {name.s, at});
	return name;
}

nw_str
nw_html_host(nw_str url)
{
	nw_str		host = {NULL, 0};

	for (uint32_t i = 0; url.s && i + 2 < url.len && i < 12; i++)
		if (url.s[i] == '/' && url.s[i + 1] == '/')
		{
			host.s = url.s + i + 2;
			while (i + 2 + host.len < url.len && !memchr("/?#:", host.s[host.len], 4))
				host.len++;
			break;
		}
	return host;
}

static bool
contains(nw_str whole, nw_str part)
{
	for (uint32_t i = 0; part.len > 0 && i + part.len <= whole.len; i++)
		if (whole.s[i] == part.s[0] && memcmp(whole.s + i, part.s, part.len) == 0)
			return true;
	return false;
}

static bool
same_letters(nw_str a, nw_str b)
{
	for (uint32_t i = 0; i < a.len && i < b.len; i++)
		if ((a.s[i] | 0x20) != (b.s[i] | 0x20))
			return false;
	return a.len == b.len;
}

/* Breakwater Gazette Ltd: the name without the form of its company */
static nw_str
without_form(nw_str name)
{
	static const char *const forms[] = {" Publishing Co.", " Publishing Company", " Publishing", " Ltd", " Ltd.", " Inc", " Inc.", ", Inc.", ", Inc", " LLC", ", LLC", " Limited", NULL};

	for (int i = 0; name.s && forms[i]; i++)
		if (name.len > strlen(forms[i]) + 3 && nw_ends(name.s, name.len, forms[i]))
			return (nw_str) {name.s, name.len - (uint32_t) strlen(forms[i])};
	return name;
}

/* What a site calls its pages on the web: 海鳴日報デジタル is the paper's. */
static const char *const suffixes[] =
{"デジタル", "電子版", "オンライン", " ONLINE", "ONLINE", " Online", "Online", "Web", "WEB", "ウェブ", "닷컴", "인터넷판", NULL};

static bool
is_edition(nw_str whole, nw_str name)
{
	nw_str		rest = {whole.s + name.len, whole.len - name.len};

	if (whole.len <= name.len || memcmp(whole.s, name.s, name.len) != 0)
		return false;
	for (int i = 0; suffixes[i]; i++)
		if (nw_equals(rest.s, rest.len, suffixes[i]))
			return true;
	return false;
}

/* What <title> has beside the headline, its last part: Headline | Local News | Daily Dawn · Daily Dawn - Headline */
static nw_str
site_of_title(nw_arena *arena, const nw_html_meta *meta, nw_str headline)
{
	static const char *const dividers[] = {" | ", " - ", " – ", " — ", " :: ", ":: ", "::", " : ", " < ", " > ", " » ", " · ", "--", "｜", "：", "|", "_", " l ", " ㅣ ", ": "};
	nw_str		title = meta->title;
	nw_str		rest = {NULL, 0};
	nw_str		name;

	/* [사설] Headline : 사설 : Daily Dawn */
	if (title.s && title.len > 40 && title.s[0] == '[' && headline.s && headline.s[0] != '[')
	{
		const char *close = memchr(title.s, ']', 40);

		if (close)
			title = nw_html_clean(
				arena, (nw_str){close + 1, title.len - (uint32_t) (close + 1 - title.s)});
	}
	if (!title.s || !headline.s || headline.len < 8 || title.len <= headline.len + 3)
		return rest;
	if (memcmp(title.s, headline.s, headline.len) == 0)
		rest = (nw_str) {title.s + headline.len, title.len - headline.len};
	else if (memcmp(title.s + title.len - headline.len, headline.s, headline.len) == 0)
		rest = (nw_str) {title.s, title.len - headline.len};
	if (!rest.s)
		return rest;
	name = rest;
	for (uint32_t at = 0; at < rest.len; at++)
		for (size_t i = 0; i < sizeof(dividers) / sizeof(dividers[0]); i++)
			if (nw_starts(rest.s + at, rest.len - at, dividers[i]))
			{
				uint32_t	next = at + (uint32_t) strlen(dividers[i]);

				/* behind the last divider; before the first, when the site comes first */
				if (rest.s == title.s)
				{
					name = (nw_str) {rest.s, at};
					at = rest.len - 1;
				}
				else
				{
					name = (nw_str) {rest.s + next, rest.len - next};
					at = next - 1;
				}
				break;
			}
	name = nw_html_clean(arena, name);
	if (!name.s || name.len < 4 || name.len > 60 || is_portal(name) ||
		(memchr(name.s, '.', name.len) && !memchr(name.s, ' ', name.len)) ||
		(name.len == rest.len && rest.s[0] != ' ' && rest.s != title.s) ||
		nw_news_word(NW_WORDS_SECTION, name.s, name.len))
		return (nw_str) {NULL, 0};
	for (int i = 0; suffixes[i]; i++)
		if (name.len > strlen(suffixes[i]) + 6 && (unsigned char) name.s[0] >= 0x80 &&
			nw_ends(name.s, name.len, suffixes[i]))
			name.len -= (uint32_t) strlen(suffixes[i]);
	return name;
}

/* Does a copyright line name it? */
static bool
is_copyrighted(const nw_html_page *page, nw_str name)
{
	for (int32_t k = 0; k < page->n; k++)
	{
		nw_str		line = {page->text + page->lines[k].off, page->lines[k].len};

		if (line.len <= 200 &&
			(contains(line, (nw_str){"©", 2}) || contains(line, (nw_str){"ⓒ", 3}) ||
			 contains(line, (nw_str){"저작권", 9})) &&
			contains(line, name))
			return true;
	}
	return false;
}

static void
find_publisher(const nw_html_page *page, const nw_html_meta *meta, nw_str url, nw_html_article *out)
{
	nw_arena   *arena = page->arena;
	nw_article *article = &out->article;
	nw_str		site = without_motto(arena, meta->site_name);
	nw_str		json = meta->has_json ? without_motto(arena, meta->json.publisher) : (nw_str) {NULL, 0};
	nw_str		visible = article->publisher;
	nw_str		host = nw_html_host(url.s ? url : meta->canonical.s ? meta->canonical : meta->og_url);
	nw_str		titled = site_of_title(arena, meta, article->headline);
	const char *outlet;
	size_t		outlet_len;

	/* the paper, not its web pages; its own spelling */
	if (site.s && json.s && (is_edition(site, json) || same_letters(site, json)))
		site = json;
	visible = without_form(visible);
	/* The Daily Dawn Online - Local News: its whole name */
	if (visible.s && meta->title.s && meta->title.len > visible.len + 4 &&
		nw_starts(meta->title.s, meta->title.len, "The ") &&
		memcmp(meta->title.s + 4, visible.s, visible.len) == 0)
		visible = (nw_str) {meta->title.s, visible.len + 4};
	/* portals name the outlet as the author, and somebody else in the byline */
	if (meta->authors_of_portal && meta->authors.n == 1 && article->authors.n > 0 && !site.s &&
		!json.s && !nw_strs_has(&article->authors, meta->authors.items[0]) &&
		is_copyrighted(page, meta->authors.items[0]))
		visible = meta->authors.items[0];
	/* among what stands around a copyright sign, the name that the title says */
	if (titled.s && visible.s && !contains(titled, visible) &&
		(contains(visible, titled) ||
		 (nw_outlet_name(titled.s, titled.len) && !nw_outlet_name(visible.s, visible.len))))
		visible = titled;
	article->publisher = (nw_str) {NULL, 0};
	out->source[NW_FIELD_PUBLISHER] = NW_SOURCE_NONE;
	/* a name that is an address says less than any other */
	if (site.s &&
		(is_portal(site) ||
		 (memchr(site.s, '.', site.len) && !memchr(site.s, ' ', site.len) &&
		  (json.s || visible.s))))
		site.s = NULL;
	if (json.s && is_portal(json))
		json.s = NULL;
	if (site.s)
	{
		article->publisher = site;
		out->source[NW_FIELD_PUBLISHER] = NW_SOURCE_OG;
	}
	else if (json.s)
	{
		article->publisher = json;
		out->source[NW_FIELD_PUBLISHER] = NW_SOURCE_JSON_LD;
	}
	else if (visible.s)
	{
		article->publisher = visible;
		out->source[NW_FIELD_PUBLISHER] = visible.s == titled.s ? NW_SOURCE_TITLE : NW_SOURCE_VISIBLE;
	}
	else if (meta->publisher.s && !is_portal(meta->publisher))
	{
		article->publisher = without_motto(arena, meta->publisher);
		out->source[NW_FIELD_PUBLISHER] = NW_SOURCE_META;
	}
	else if (titled.s)
	{
		article->publisher = titled;
		out->source[NW_FIELD_PUBLISHER] = NW_SOURCE_TITLE;
	}
	else if (host.s && (outlet = nw_news_outlet_of(host.s, host.len, &outlet_len)) != NULL)
	{
		article->publisher =
			(nw_str){nw_arena_copy(arena, outlet, outlet_len), (uint32_t) outlet_len};
		out->source[NW_FIELD_PUBLISHER] = NW_SOURCE_DOMAIN;
	}
}

static int
shared_names(const nw_strs *a, const nw_strs *b)
{
	int			n = 0;

	for (size_t i = 0; i < a->n; i++)
		n += nw_strs_has(b, a->items[i]);
	return n;
}

static bool
is_language(const nw_article *article, const char *code)
{
	return article->language.s && nw_equals(article->language.s, article->language.len, code);
}

/* Names of the article are written in Latin letters? */
static bool
is_latin(const nw_article *article)
{
	return article->language.s && !is_language(article, "ko") && !is_language(article, "ja") &&
		!is_language(article, "zh");
}

/* What lines that look like bylines name and nobody is called. */
static bool
is_nobody(nw_str name)
{
	static const char *const words[] = {"기자", "이메일", "메일", "통신", "通信", "記者", "记者", "편집국", "편집부", "구독", NULL};

	for (int i = 0; words[i]; i++)
		if (nw_equals(name.s, name.len, words[i]))
			return true;
	return false;
}

/* JANE DOE, as some papers set their bylines, is Jane Doe. */
static nw_str
spelled(nw_arena *arena, nw_str name)
{
	char	   *out;
	bool		inside = false;
	int			words = 1;

	for (uint32_t i = 0; i < name.len; i++)
	{
		if (!((name.s[i] >= 'A' && name.s[i] <= 'Z') || name.s[i] == ' ' || name.s[i] == '-' ||
			  name.s[i] == '\'' || name.s[i] == '.'))
			return name;
		words += name.s[i] == ' ';
	}
	if (words < 2 || name.len < 6)
		return name;
	out = nw_arena_copy(arena, name.s, name.len);
	for (uint32_t i = 0; i < name.len; i++)
	{
		bool		letter = out[i] >= 'A' && out[i] <= 'Z';
		uint32_t	end = i;

		while (end < name.len && out[end] != ' ')
			end++;
		/* initials stay */
		if (letter && inside && !(i + 1 < name.len && name.s[i + 1] == '.') &&
			!(i > 0 && name.s[i - 1] == '.'))
			out[i] = (char) (out[i] - 'A' + 'a');
		inside = letter || (inside && name.s[i] == '\'' && end - i > 4 ? false : letter);
	}
	return (nw_str) {out, name.len};
}

/* Keeps of the names those that are no outlet's: sites put their own name into <meta name=author>. */
static nw_strs
people_of(nw_arena *arena, const nw_strs *values, nw_str publisher)
{
	nw_strs		names = {NULL, 0, 0};
	nw_strs		kept = {NULL, 0, 0};

	for (size_t i = 0; i < values->n; i++)
		nw_author_names(&names, arena, values->items[i], false);
	for (size_t i = 0; i < names.n; i++)
	{
		nw_str		name = names.items[i];

		if (nw_outlet_name(name.s, name.len) || is_portal(name) ||
			(publisher.s && name.len == publisher.len &&
			 memcmp(name.s, publisher.s, name.len) == 0))
			continue;
		nw_strs_add(&kept, arena, name);
	}
	return kept;
}

static void
find_authors(const nw_html_page *page, const nw_html_meta *meta, int32_t headline,
			 nw_html_article *out)
{
	nw_arena   *arena = page->arena;
	nw_article *article = &out->article;
	nw_strs		visible = article->authors;
	nw_strs		json = meta->has_json ? meta->json.authors : (nw_strs) {NULL, 0, 0};
	nw_strs		said = people_of(arena, &meta->authors, article->publisher);
	/* a person called as the outlet is none */
	bool organizations = meta->has_json &&
		(meta->json.authors_are_organizations ||
		 people_of(arena, &meta->json.authors, article->publisher).n == 0);
	nw_html_source source = NW_SOURCE_NONE;
	nw_strs		best = {NULL, 0, 0};
	nw_strs		credits = {NULL, 0, 0};
	nw_str		section = meta->has_json && meta->json.section.s ? meta->json.section : meta->section;

	nw_html_credits(page, headline, &credits);
	/* the tree knows where a name ends */
	if (credits.n > 0 && is_latin(article))
		visible = credits;
	if (visible.n == 0 && (is_language(article, "ja") || is_language(article, "zh")))
		nw_html_credits_east(page, headline, article->publisher, &visible);
	if (visible.n > 0)
	{
		best = visible;
		source = NW_SOURCE_VISIBLE;
		/* of two lists that share names the longer is the whole one */
		if (json.n > visible.n && !organizations && shared_names(&visible, &json) > 0)
		{
			best = json;
			source = NW_SOURCE_JSON_LD;
		}
		/* an English byline may be a picture's: a name that JSON-LD gives is the author's */
		else if (!is_language(article, "ko") && json.n > 0 && !organizations &&
				 shared_names(&visible, &json) == 0)
		{
			best = json;
			source = NW_SOURCE_JSON_LD;
		}
	}
	else if (json.n > 0 && !organizations)
	{
		best = json;
		source = NW_SOURCE_JSON_LD;
	}
	else if (said.n > 0)
	{
		best = said;
		source = meta->authors_from;
	}
	else
	{
		best = credits;
		source = NW_SOURCE_VISIBLE;
		if (best.n == 0)
		{
			best = json;
			source = NW_SOURCE_JSON_LD;
		}
	}
	article->authors = (nw_strs) {NULL, 0, 0};
	for (size_t i = 0; i < best.n; i++)
		if (!is_nobody(best.items[i]) && !(section.s && same_letters(best.items[i], section)))
			nw_strs_add(&article->authors, arena, is_latin(article) ? spelled(arena, best.items[i]) : best.items[i]);
	best = article->authors;
	out->source[NW_FIELD_AUTHOR] = best.n > 0 ? source : NW_SOURCE_NONE;
}

void
nw_html_people(const nw_html_page *page, const nw_html_meta *meta, int32_t headline, nw_str url,
			   nw_html_article *out)
{
	find_publisher(page, meta, url, out);
	find_authors(page, meta, headline, out);
}
