/*
 * core/news/html_article.c
 *		An HTML page becomes the record of its article.
 */
#include "core/news/html_article.h"

#include "core/news/html_body.h"
#include "core/news/html_box.h"
#include "core/news/html_headline.h"
#include "core/news/html_section.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"

/*
 * Is a line worth reading?  Of menus, side bars and comments nothing is kept, so
 * they stay empty in the dump; of a footer its copyright line is.
 */
static bool
is_worth(const nw_html_page *page, int32_t k, int32_t headline)
{
	const nw_html_line *line = &page->lines[k];
	const char *s = page->text + line->off;

	if (!(line->place & NW_PLACE_FAR) || (headline >= 0 && k > headline && k < headline + 30))
		return true;
	if (!(line->place & NW_PLACE_FOOTER) || line->len > 600)
		return false;
	for (uint32_t i = 0; i < line->len; i++)
		if (((unsigned char) s[i] >= 0xC2 || s[i] == 'C' || s[i] == 'A') &&
			(nw_starts(s + i, line->len - i, "©") || nw_starts(s + i, line->len - i, "ⓒ") ||
			 nw_starts(s + i, line->len - i, "Copyright") ||
			 nw_starts(s + i, line->len - i, "COPYRIGHT") ||
			 nw_starts(s + i, line->len - i, "저작권") || nw_starts(s + i, line->len - i, "版权") ||
			 nw_starts(s + i, line->len - i, "著作権") || nw_starts(s + i, line->len - i, "版權") ||
			 nw_starts(s + i, line->len - i, "All rights") ||
			 nw_starts(s + i, line->len - i, "무단")))
			return true;
	return false;
}

/* How far from the headline a date may be spelled in a way that only stands there. */
#define DATES_ABOVE 3
#define DATES_BELOW 8

/* The headline and every line of the page, as a dump: see html_body.h. */
static void
make_dump(const nw_html_page *page, const nw_html_headline *title, nw_text *text, nw_page *read)
{
	nw_str		headline = title->text;
	size_t		room = (size_t) headline.len + 2 * (size_t) page->text_len + 16;
	char	   *dump = nw_arena_alloc(page->arena, room);
	size_t		len = 0;
	uint32_t	spelled;

	if (headline.s)
	{
		memcpy(dump, headline.s, headline.len);
		len = headline.len;
	}
	for (int32_t k = 0; k < page->n; k++)
	{
		dump[len++] = '\n';
		dump[len++] = '\n';
		if (!is_worth(page, k, title->line))
			continue;
		if (title->line >= 0 && k >= title->line - DATES_ABOVE && k <= title->line + DATES_BELOW &&
			(spelled = nw_html_spell_date(page, k, dump + len)) > 0)
		{
			len += spelled;
			continue;
		}
		memcpy(dump + len, page->text + page->lines[k].off, page->lines[k].len);
		len += page->lines[k].len;
	}
	dump[len++] = '\n';
	nw_text_fold(text, page->arena, dump, len, NW_FOLD_READ);
	memset(read, 0, sizeof(*read));
	read->text = text;
	read->lines = nw_page_lines(text, page->arena, &read->n);
}

static bool
same_language(nw_str a, nw_str b)
{
	return a.s && b.s && a.len >= 2 && b.len >= 2 && memcmp(a.s, b.s, 2) == 0;
}

/* ko-KR is ko; kr is a country, and its language ko */
static nw_str
primary_language(nw_arena *arena, nw_str tag)
{
	uint32_t	len = 0;
	char		lower[4];

	while (tag.s && len < tag.len && nw_is_ascii_alpha(tag.s[len]))
		len++;
	if (len < 2 || len > 3)
		return (nw_str) {NULL, 0};
	for (uint32_t i = 0; i < len; i++)
		lower[i] = tag.s[i] >= 'A' && tag.s[i] <= 'Z' ? (char) (tag.s[i] - 'A' + 'a') : tag.s[i];
	if (nw_equals(lower, len, "kr"))
		memcpy(lower, "ko", 2);
	return (nw_str) {nw_arena_copy(arena, lower, len), len};
}

/*
 * The script of the text decides: templates say lang=en over Korean.  Of
 * languages in one script the page's word counts.
 */
static void
find_language(nw_arena *arena, const nw_html_meta *meta, nw_html_article *out)
{
	nw_str		written = out->article.language;
	nw_str		said[3] = {
		primary_language(arena, meta->language),
		primary_language(arena, meta->has_json ? meta->json.language : (nw_str) {NULL, 0}),
		primary_language(arena, meta->locale)
	};
	static const nw_html_source sources[] = {NW_SOURCE_LANG, NW_SOURCE_JSON_LD, NW_SOURCE_OG};
	bool		latin = written.s && nw_equals(written.s, written.len, "en");

	out->source[NW_FIELD_LANGUAGE] = written.s ? NW_SOURCE_VISIBLE : NW_SOURCE_NONE;
	for (int i = 0; i < 3; i++)
	{
		bool		cjk = said[i].s && (nw_equals(said[i].s, said[i].len, "ko") || nw_equals(said[i].s, said[i].len, "ja") ||
										nw_equals(said[i].s, said[i].len, "zh"));

		if (said[i].s && (!written.s || same_language(written, said[i]) || (latin && !cjk)))
		{
			out->article.language = said[i];
			out->source[NW_FIELD_LANGUAGE] = sources[i];
			return;
		}
	}
}

/* A whole address with a path: a page that calls the home page its own is mistaken. */
static bool
is_page_url(nw_str url)
{
	nw_str		host = nw_html_host(url);

	return host.s && host.len > 3 && (size_t) (host.s - url.s) + host.len + 1 < url.len;
}

static void
find_url(const nw_html_meta *meta, nw_str url, nw_html_article *out)
{
	nw_str		said[4] = {meta->canonical, meta->og_url, meta->has_json ? meta->json.url : (nw_str) {NULL, 0}, url};
	static const nw_html_source sources[] = {NW_SOURCE_LINK, NW_SOURCE_OG, NW_SOURCE_JSON_LD, NW_SOURCE_ARGUMENT};

	for (int i = 0; i < 4; i++)
		if (said[i].s && said[i].len > 0 && said[i].len <= 4096 && (i == 3 || is_page_url(said[i])))
		{
			out->article.url = said[i];
			out->source[NW_FIELD_URL] = sources[i];
			return;
		}
}

static bool
mentions(nw_str text, nw_str word)
{
	for (uint32_t i = 0; text.s && word.len > 0 && i + word.len <= text.len; i++)
		if (text.s[i] == word.s[0] && memcmp(text.s + i, word.s, word.len) == 0)
			return true;
	return false;
}

static void
find_keywords(nw_arena *arena, const nw_html_meta *meta, nw_html_article *out)
{
	nw_article *article = &out->article;
	nw_strs		visible = article->keywords;

	out->source[NW_FIELD_KEYWORDS] = visible.n > 0 ? NW_SOURCE_VISIBLE : NW_SOURCE_NONE;
	if (meta->has_json && meta->json.keywords.n > 0)
	{
		article->keywords = meta->json.keywords;
		out->source[NW_FIELD_KEYWORDS] = NW_SOURCE_JSON_LD;
	}
	else if (meta->keywords.n > 0)
	{
		nw_strs		kept = {NULL, 0, 0};
		size_t		met = 0;

		/* the article has to know half of the words, names of sections aside */
		for (size_t i = 0; i < meta->keywords.n; i++)
		{
			nw_str		word = meta->keywords.items[i];

			nw_poll(arena);
			met += !nw_news_word(NW_WORDS_SECTION, word.s, word.len) &&
				(mentions(article->body, word) || mentions(article->headline, word));
		}
		if (meta->keywords_of_site && met * 2 < meta->keywords.n)
			return;
		for (size_t i = 0; i < meta->keywords.n && kept.n < NW_ARTICLE_LIST_MAX; i++)
			nw_strs_add(&kept, arena, meta->keywords.items[i]);
		article->keywords = kept;
		out->source[NW_FIELD_KEYWORDS] = meta->keywords_from;
	}
}

/* A page drawn by a script has its article in JSON-LD only, if at all. */
static void
find_body(const nw_html_meta *meta, nw_html_article *out)
{
	nw_article *article = &out->article;

	out->source[NW_FIELD_BODY] = article->body.s ? NW_SOURCE_VISIBLE : NW_SOURCE_NONE;
	if (!article->body.s && meta->has_json && meta->json.body.s && meta->json.body.len >= 120)
	{
		article->body = meta->json.body;
		out->source[NW_FIELD_BODY] = NW_SOURCE_JSON_LD;
		if (!article->language.s)
			article->language = nw_language_of(article->body.s, article->body.len);
	}
}

/* What goes on for pages is not what it claims to be. */
#define FIELD_MAX 8192
#define ITEM_MAX 1000
#define ITEMS_MAX 200

static void
drop_long(nw_str *str)
{
	if (str->len > FIELD_MAX)
		*str = (nw_str) {NULL, 0};
}

static void
drop_long_items(nw_strs *list)
{
	size_t		n = 0;

	for (size_t i = 0; i < list->n && n < ITEMS_MAX; i++)
		if (list->items[i].len <= ITEM_MAX)
			list->items[n++] = list->items[i];
	list->n = n;
}

static void
drop_absurd(nw_article *article)
{
	drop_long(&article->headline);
	drop_long(&article->alternative_headline);
	drop_long(&article->series);
	drop_long(&article->update_level);
	drop_long(&article->publisher);
	drop_long(&article->section);
	drop_long(&article->dateline);
	drop_long(&article->url);
	drop_long_items(&article->flags);
	drop_long_items(&article->authors);
	drop_long_items(&article->keywords);
}

nw_status
nw_html_article_read(nw_arena *arena, const char *s, size_t len, nw_str url, nw_html_article *out,
					 bool *found)
{
	nw_html_page page = {0};
	nw_html_meta meta;
	nw_html_headline headline;
	nw_text		text;
	nw_page		read;
	nw_article *article = &out->article;

	memset(out, 0, sizeof(*out));
	*found = false;
	page.arena = arena;
	if (nw_html_parse(arena, s, len, &page.html) != NW_OK)
		return NW_LIMIT;
	nw_html_lines(&page);
	nw_html_meta_read(&page, url, &meta);
	nw_html_headline_find(&page, &meta, &headline);
	nw_html_places_settle(&page, headline.line);
	make_dump(&page, &headline, &text, &read);
	nw_html_body_find(&page, headline.line, &read);
	if (!nw_article_parse(&read, arena, NULL, article) && !(meta.has_json && meta.json.body.s))
		return NW_OK;
	*found = true;
	find_body(&meta, out);
	out->source[NW_FIELD_HEADLINE] = article->headline.s ? headline.source : NW_SOURCE_NONE;
	out->source[NW_FIELD_ALTERNATIVE] = article->alternative_headline.s ? NW_SOURCE_VISIBLE : NW_SOURCE_NONE;
	out->source[NW_FIELD_DATELINE] = article->dateline.s ? NW_SOURCE_VISIBLE : NW_SOURCE_NONE;
	if (!article->alternative_headline.s && meta.has_json && meta.json.alternative_headline.s &&
		!nw_html_same_title(arena, meta.json.alternative_headline, headline.text))
	{
		article->alternative_headline = meta.json.alternative_headline;
		out->source[NW_FIELD_ALTERNATIVE] = NW_SOURCE_JSON_LD;
	}
	nw_html_series(&page, &meta, headline.line, article);
	find_language(arena, &meta, out);
	nw_html_dates(&read, &meta, out);
	nw_html_people(&page, &meta, headline.line, url, out);
	nw_html_section(&page, &meta, headline.line, url, out);
	find_keywords(arena, &meta, out);
	find_url(&meta, url, out);
	drop_absurd(article);
	return NW_OK;
}
