/*
 * core/news/html_meta.c
 *		What a page says of its article outside of the visible text.
 */
#include "core/news/html_meta.h"

#include "core/news/markup.h"
#include "core/text/chars.h"
#include "core/text/text.h"

const char *
nw_html_source_name(nw_html_source source)
{
	static const char *const names[] =
	{
		"", "visible", "json-ld", "og", "meta", "itemprop", "time", "h1", "title", "link", "lang", "argument", "domain"
	};

	return names[source];
}

nw_str
nw_html_clean(nw_arena *arena, nw_str str)
{
	nw_text		text;
	char	   *out;
	uint32_t	len = 0;

	if (!str.s || str.len == 0)
		return (nw_str) {NULL, 0};
	nw_text_fold(&text, arena, str.s, str.len, NW_FOLD_CLEAN);
	out = nw_arena_alloc(arena, text.len + 1);
	for (uint32_t i = 0; i < text.len; i++)
	{
		char		c = text.str[i];

		if (c != ' ' && c != '\n')
			out[len++] = c;
		else if (len > 0 && out[len - 1] != ' ')
			out[len++] = ' ';
	}
	while (len > 0 && out[len - 1] == ' ')
		len--;
	return len > 0 ? (nw_str) {out, len} : (nw_str) {NULL, 0};
}

/* nw_html_clean with entities decoded once more: &amp;quot; is seen in attributes. */
static nw_str
clean_twice(nw_arena *arena, nw_str str)
{
	char	   *out;
	uint32_t	len = 0;

	if (!str.s || !memchr(str.s, '&', str.len))
		return nw_html_clean(arena, str);
	out = nw_arena_alloc(arena, str.len);
	for (size_t i = 0; i < str.len;)
	{
		char		decoded[8];
		size_t		decoded_len;
		size_t		n = str.s[i] == '&' ? nw_entity_scan(str.s + i, str.len - i, decoded, &decoded_len) : 0;

		/* what is longer than its name stays as it is: nobody writes that */
		if (n > 0 && decoded_len <= n)
		{
			memcpy(out + len, decoded, decoded_len);
			len += (uint32_t) decoded_len;
			i += n;
		}
		else
			out[len++] = str.s[i++];
	}
	return nw_html_clean(arena, (nw_str) {out, len});
}

/* Is the name, in any case, this one? */
static bool
named(nw_str name, const char *lower)
{
	if (!name.s || name.len != strlen(lower))
		return false;
	for (uint32_t i = 0; i < name.len; i++)
	{
		char		c = name.s[i] >= 'A' && name.s[i] <= 'Z' ? (char) (name.s[i] - 'A' + 'a') : name.s[i];

		if (c != lower[i])
			return false;
	}
	return true;
}

/* most trusted first: the rank is the place in the list */
static const char *const published_names[] =
{
	"article:published_time", "og:article:published_time", "datepublished", "article:published", "og:published_time",
	"parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "published_time",
	"publication_date", "publicationdate", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
	"cxenseparse:recs:publishtime", "dd:published_time", "article.published", "article:create_at", "date", "dc.date",
	"dcterms.date", "ptime", "pub_date", "creation_date", "shareaholic:article_published_time", "regdate",
	"bt:pubdate", "originalpublicationdate", "og:pubdate", "og:regdate", "article_date_original", "createdate", NULL
};

static const char *const modified_names[] =
{
	"article:modified_time", "og:article:modified_time", "datemodified", "article:modified", "og:updated_time",
	"article:updated_time", "lastmod", "last-modified", "dc.date.modified", "dcterms.modified", "dd:modified_time",
	"article.updated", "shareaholic:article_modified_time", "moddate", "bt:moddate", NULL
};

static const char *const author_names[] =
{
	"article:author", "author", "dable:author", "byl", "dc.creator", "dcterms.creator", "sailthru.author",
	"parsely-author", "article:author_name", "og:article:author", "cxenseparse:author", "citation_author", "dd:author",
	"author_name", "article.author", "shareaholic:article_author_name", NULL
};

static const char *const keyword_names[] = {"news_keywords", "article:tag", "og:article:tag", "keywords", NULL};
static const char *const section_names[] =
{"article:section", "og:article:section", "section", "dable:section", "dd:category", "parsely-section", "sailthru.section", "category", "classification", NULL};
static const char *const publisher_names[] =
{"application-name", "dc.publisher", "dcterms.publisher", "dd:publisher", "publisher", "al:android:app_name", "source", NULL};

static int
rank_of(nw_str name, const char *const *list)
{
	for (int i = 0; list[i]; i++)
		if (named(name, list[i]))
			return i;
	return -1;
}

static bool
read_date(nw_arena *arena, nw_str value, nw_civil *out)
{
	nw_text		text;
	uint32_t	at = 0;

	if (!value.s || value.len > 100)
		return false;
	nw_text_fold(&text, arena, value.s, value.len, NW_FOLD_READ);
	while (at < text.len && text.str[at] == ' ')
		at++;
	/* 20180618100100: digits only, as some sites write */
	if (text.len - at >= 12 && text.len - at <= 14)
	{
		char		iso[20];
		uint32_t	digits = at;

		while (digits < text.len && nw_is_digit(text.str[digits]))
			digits++;
		if (digits == text.len)
		{
			memcpy(iso, text.str + at, 8);
			iso[8] = 'T';
			memcpy(iso + 9, text.str + at + 8, text.len - at - 8);
			return nw_news_date_scan(iso, text.len - at + 1, out) > 0 && out->has_time;
		}
	}
	return nw_news_date_scan(text.str + at, text.len - at, out) > 0;
}

static void
add_name(nw_strs *list, nw_arena *arena, nw_str name)
{
	if (name.s && list->n < 64 && !nw_strs_has(list, name))
		nw_strs_add(list, arena, name);
}

static bool
is_url(nw_str s)
{
	return s.s &&
		(nw_starts(s.s, s.len, "http:") || nw_starts(s.s, s.len, "https:") ||
		 nw_starts(s.s, s.len, "//") || nw_starts(s.s, s.len, "www."));
}

/* What a list of keywords is divided by: commas of all kinds. */
static void
add_keywords(nw_strs *list, nw_arena *arena, nw_str value)
{
	uint32_t	from = 0;

	value = clean_twice(arena, value);
	for (uint32_t i = 0; value.s && i <= value.len; i++)
	{
		size_t		sign = i == value.len ? 1 : value.s[i] == ',' || value.s[i] == ';' ? 1 :
			nw_starts(value.s + i, value.len - i, "、") || nw_starts(value.s + i, value.len - i, "，") ? 3 : 0;

		if (sign == 0)
			continue;
		add_name(list, arena, nw_html_clean(arena, (nw_str) {value.s + from, i - from}));
		from = i + (uint32_t) sign;
		i = from - 1;
	}
}

typedef struct ranks
{
	int			published;
	int			modified;
	int			author;
	int			keywords;
	int			section;
	int			publisher;
} ranks;

/* Takes a value when its name is at least as trusted as what is known. */
static bool
better(int rank, int *best)
{
	if (rank < 0 || (*best >= 0 && rank >= *best))
		return false;
	*best = rank;
	return true;
}

static void
read_meta(nw_arena *arena, const nw_html_node *node, ranks *best, nw_html_meta *out)
{
	nw_str		name = nw_html_attr(node, "property");
	nw_str		value = nw_html_attr(node, "content");
	nw_civil	date;
	int			rank;

	if (!name.s)
		name = nw_html_attr(node, "name");
	if (!name.s)
		name = nw_html_attr(node, "itemprop");
	if (!name.s || !value.s || value.len == 0)
		return;
	if (named(name, "og:title") || (named(name, "twitter:title") && !out->og_title.s))
	{
		if (!out->og_title.s || named(name, "og:title"))
			out->og_title = clean_twice(arena, value);
	}
	else if (named(name, "og:site_name"))
		out->site_name = clean_twice(arena, value);
	else if (named(name, "og:url"))
		out->og_url = nw_html_clean(arena, value);
	else if (named(name, "og:locale"))
		out->locale = nw_html_clean(arena, value);
	else if (named(name, "headline") && !out->itemprop_headline.s)
		out->itemprop_headline = clean_twice(arena, value);
	else if ((rank = rank_of(name, published_names)) >= 0)
	{
		if (read_date(arena, value, &date) && better(rank, &best->published))
			out->published = (nw_html_date) {true, date, rank < 5 ? NW_SOURCE_OG : NW_SOURCE_META};
	}
	else if ((rank = rank_of(name, modified_names)) >= 0)
	{
		if (read_date(arena, value, &date) && better(rank, &best->modified))
			out->modified = (nw_html_date) {true, date, rank < 5 ? NW_SOURCE_OG : NW_SOURCE_META};
	}
	else if ((rank = rank_of(name, author_names)) >= 0)
	{
		if (is_url(value))
			return;
		if (better(rank, &best->author))
			out->authors.n = 0;
		if (rank == best->author)
		{
			out->authors_of_portal = named(name, "og:article:author");
			out->authors_from = rank == 0 ? NW_SOURCE_OG : NW_SOURCE_META;
			add_name(&out->authors, arena, clean_twice(arena, value));
		}
	}
	else if ((rank = rank_of(name, keyword_names)) >= 0)
	{
		if (better(rank, &best->keywords))
			out->keywords.n = 0;
		if (rank == best->keywords)
		{
			out->keywords_of_site = rank == 3;
			out->keywords_from = rank == 1 || rank == 2 ? NW_SOURCE_OG : NW_SOURCE_META;
			add_keywords(&out->keywords, arena, value);
		}
	}
	else if ((rank = rank_of(name, section_names)) >= 0)
	{
		/* the kind of page, not a section of the paper */
		static const char *const kinds[] = {"news", "article", "articles", "home", "뉴스", "기사", "ニュース", "新闻", "新聞", NULL};

		if (rank_of(value, kinds) < 0 && better(rank, &best->section))
			out->section = clean_twice(arena, value);
	}
	else if ((rank = rank_of(name, publisher_names)) >= 0 && !is_url(value))
	{
		if (better(rank, &best->publisher))
			out->publisher = clean_twice(arena, value);
	}
}

static bool
has_word(nw_str list, const char *word)
{
	size_t		n = strlen(word);

	for (uint32_t i = 0; list.s && i + n <= list.len; i++)
		if (memcmp(list.s + i, word, n) == 0 && (i == 0 || list.s[i - 1] == ' ') &&
			(i + n == list.len || list.s[i + n] == ' '))
			return true;
	return false;
}

/* The value of an itemprop: an attribute, else its text. */
static nw_str
item_value(const nw_html_page *page, int32_t i)
{
	const nw_html_node *node = &page->html.nodes[i];
	nw_str		value = nw_html_attr(node, "content");

	if (!value.s)
		value = nw_html_attr(node, "datetime");
	return value.s && value.len > 0 ? value : node->end - i <= 32 ? nw_html_text(&page->html, i, page->arena) : value;
}

/* Is a node in a part of the page that tells of other things? */
static bool
is_far(const nw_html_page *page, int32_t i)
{
	for (int32_t steps = 0; i >= 0 && steps < 400; i = page->html.nodes[i].parent, steps++)
		if (page->own[i] & (NW_PLACE_ASIDE | NW_PLACE_COMMENT | NW_PLACE_FOOTER | NW_PLACE_NAV))
			return true;
	return false;
}

static void
read_item(const nw_html_page *page, int32_t i, nw_str prop, nw_html_meta *out)
{
	nw_civil	date;

	if (has_word(prop, "headline"))
	{
		if (!out->itemprop_headline.s && !is_far(page, i))
			out->itemprop_headline =
				nw_html_clean(page->arena, nw_html_text(&page->html, i, page->arena));
	}
	else if (has_word(prop, "datePublished"))
	{
		if ((!out->time.known || out->time.source == NW_SOURCE_TIME) && !is_far(page, i) &&
			read_date(page->arena, item_value(page, i), &date))
			out->time = (nw_html_date) {true, date, NW_SOURCE_ITEMPROP};
	}
	else if (has_word(prop, "dateModified"))
	{
		if (!out->modified.known && !is_far(page, i) &&
			read_date(page->arena, item_value(page, i), &date))
			out->modified = (nw_html_date) {true, date, NW_SOURCE_ITEMPROP};
	}
}

void
nw_html_meta_read(const nw_html_page *page, nw_str url, nw_html_meta *out)
{
	const nw_html *html = &page->html;
	nw_arena   *arena = page->arena;
	ranks		best = {-1, -1, -1, -1, -1, -1};
	nw_json_ld	ld;
	nw_json_ld_hint hint = {{NULL, 0}, {NULL, 0}};

	memset(out, 0, sizeof(*out));
	for (int32_t i = 0; i < html->n; i++)
	{
		const nw_html_node *node = &html->nodes[i];
		nw_str		attr;
		nw_civil	date;

		switch (node->tag)
		{
			case NW_TAG_TEXT:
			case NW_TAG_BR:
				continue;
			case NW_TAG_HIDDEN:
				i = node->end - 1;
				continue;
			case NW_TAG_META:
				read_meta(arena, node, &best, out);
				continue;
			case NW_TAG_TITLE:
				if (!out->title.s)
					out->title = clean_twice(arena, nw_html_text(html, i, arena));
				continue;
			case NW_TAG_LINK:
				if (!out->canonical.s && has_word(nw_html_attr(node, "rel"), "canonical"))
					out->canonical = nw_html_clean(arena, nw_html_attr(node, "href"));
				continue;
			case NW_TAG_ROOT:
				if (node->parent < 0)
					out->language = nw_html_clean(arena, nw_html_attr(node, "lang"));
				continue;
			case NW_TAG_TIME:
				if (!out->time.known && !is_far(page, i) &&
					read_date(arena, nw_html_attr(node, "datetime"), &date))
					out->time = (nw_html_date) {true, date, NW_SOURCE_TIME};
				break;
			default:
				break;
		}
		/* <abbr class="published" title="2017-02-09T16:47:00Z">, as blogs have it below the entry */
		if (node->tag == NW_TAG_INLINE && !out->time.known &&
			(attr = nw_html_attr(node, "title")).s && attr.len >= 16 &&
			has_word(nw_html_attr(node, "class"), "published") && read_date(arena, attr, &date))
			out->time = (nw_html_date) {true, date, NW_SOURCE_TIME};
		if ((attr = nw_html_attr(node, "itemprop")).s)
			read_item(page, i, attr, out);
		if ((attr = nw_html_attr(node, "data-date-time")).s && !out->time.known &&
			!is_far(page, i) && read_date(arena, attr, &date))
			out->time = (nw_html_date) {true, date, NW_SOURCE_TIME};
	}
	nw_json_ld_begin(&ld, arena);
	for (int i = 0; i < html->n_json; i++)
		nw_json_ld_add(&ld, html->json[i].s, html->json[i].len);
	hint.headline = out->og_title.s ? out->og_title : out->title;
	hint.url = url.s ? url : out->canonical.s ? out->canonical : out->og_url;
	out->has_json = nw_json_ld_article(&ld, &hint, &out->json);
}
