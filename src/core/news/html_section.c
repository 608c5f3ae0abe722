/*
 * core/news/html_section.c
 *		The section of an article, by all that a page says: metadata, the path
 *		above the headline, a word beside it, the path in <title>, the link of
 *		the menu that the page's own address begins with.
 */
#include "core/news/html_section.h"

#include "core/news/byline_words.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"

#define LINES_ABOVE 5
#define LINES_BELOW 6
#define STEPS_MAX 8
#define STEP_BYTES 40

typedef struct finder
{
	const nw_html_page *page;
	const nw_html_meta *meta;
	int32_t		headline;
} finder;

static bool
is_section(nw_str s)
{
	return s.len > 0 && s.len <= STEP_BYTES && nw_news_word(NW_WORDS_SECTION, s.s, s.len);
}

/* A step of a path that leads to every article. */
bool
nw_html_is_home(nw_str s)
{
	static const char *const words[] =
	{
		"home", "top", "news", "article", "articles", "homepage", "front page", "latest news", "all news", "blog", "홈", "홈으로", "뉴스", "기사", "뉴스홈", "전체기사",
		"전체", "현재위치", "현재 위치", "기사본문", "본문", "ホーム", "トップ", "トップページ", "ニュース", "記事", "首页", "首頁", "主页", "新闻", "新聞",
		"新闻中心", "正文", "即時新聞", "即时", NULL
	};

	for (int i = 0; words[i]; i++)
	{
		size_t		n = strlen(words[i]);
		size_t		k = 0;

		while (k < n && k < s.len && (s.s[k] >= 'A' && s.s[k] <= 'Z' ? s.s[k] - 'A' + 'a' : s.s[k]) == words[i][k])
			k++;
		if (k == n && s.len == n)
			return true;
	}
	return false;
}

static nw_str
trim(nw_str s)
{
	while (s.len > 0 && *s.s == ' ')
		s.s++, s.len--;
	while (s.len > 0 && s.s[s.len - 1] == ' ')
		s.len--;
	return s;
}

/* Cuts a line at the signs of a path; returns the steps. */
static int
cut_path(nw_str line, nw_str *steps)
{
	static const char *const signs[] = {">>", ">", "›", "»", "＞", "▶", "→", "<", " / ", "|", "--", " :: "};
	uint32_t	from = 0;
	int			n = 0;

	for (uint32_t at = 0; at <= line.len && n < STEPS_MAX;)
	{
		uint32_t	sign = at == line.len ? 1 : 0;

		for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]) && sign == 0; i++)
			if (nw_starts(line.s + at, line.len - at, signs[i]))
				sign = (uint32_t) strlen(signs[i]);
		if (sign == 0)
		{
			at++;
			continue;
		}
		steps[n] = trim((nw_str) {line.s + from, at - from});
		n += steps[n].len > 0;
		at += sign;
		from = at;
	}
	return n;
}

static bool
is_outlet(const finder *f, nw_str s)
{
	static const char *const ends[] = {"新闻", "新聞", "ニュース", "뉴스", " News"};

	/* 社会新闻 is no paper */
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (s.len > strlen(ends[i]) && nw_ends(s.s, s.len, ends[i]) &&
			nw_news_word(NW_WORDS_SECTION, s.s, s.len - strlen(ends[i])))
			return false;
	return nw_outlet_name(s.s, s.len) ||
		(f->meta->site_name.s && f->meta->site_name.len >= s.len &&
		 memcmp(f->meta->site_name.s, s.s, s.len) == 0);
}

/*
 * The section in the steps of a path: the first that is known as one, else
 * the first behind home when the path shows itself to be one ("sure").
 */
static nw_str
in_path(const finder *f, const nw_str *steps, int n, bool sure)
{
	bool		home = false;
	nw_str		first = {NULL, 0};

	for (int i = 0; i < n; i++)
	{
		if (nw_html_is_home(steps[i]) || is_outlet(f, steps[i]))
		{
			home = true;
			continue;
		}
		if (steps[i].len > STEP_BYTES)
			break;
		if (is_section(steps[i]))
			return steps[i];
		if (!first.s && (i > 0 || sure) && !nw_is_digit(steps[i].s[0]))
			first = steps[i];
	}
	return home || sure ? first : (nw_str) {NULL, 0};
}

static nw_str
line_text(const finder *f, int32_t k)
{
	return (nw_str) {f->page->text + f->page->lines[k].off, f->page->lines[k].len};
}

static bool
has_name(const nw_html_page *page, int32_t node, const char *const *names)
{
	nw_str		values[2] = {
		nw_html_attr(&page->html.nodes[node], "class"), nw_html_attr(&page->html.nodes[node], "id")
	};

	for (int v = 0; v < 2; v++)
		for (uint32_t i = 0; values[v].s && i < values[v].len && i < 200; i++)
			for (int k = 0; names[k]; k++)
				if (nw_starts(values[v].s + i, values[v].len - i, names[k]))
					return true;
	return false;
}

/* The element called a path that a line stands in; -1. */
static int32_t
crumbs_around(const nw_html_page *page, int32_t k)
{
	static const char *const names[] = {"crumb", "Crumb", "bread", "topicpath", "location", "nowPlace", NULL};

	for (int32_t i = page->lines[k].block, steps = 0; i > 0 && steps < 5; i = page->html.nodes[i].parent, steps++)
		if (has_name(page, i, names))
			return i;
	return -1;
}

/* Do two lines stand in one list, or one element? */
static bool
are_siblings(const nw_html_page *page, int32_t a, int32_t b)
{
	const nw_html_node *nodes = page->html.nodes;
	int32_t		x = page->lines[a].block;
	int32_t		y = page->lines[b].block;

	return x == y || nodes[x].parent == nodes[y].parent;
}

/* Is a line one of several short links side by side? */
static bool
is_in_menu(const nw_html_page *page, int32_t k)
{
	int			beside = 0;

	for (int32_t i = k - 2; i < k; i++)
		beside += i >= 0 && page->lines[i].len <= STEP_BYTES &&
			page->lines[i].linked == page->lines[i].len && page->lines[i].place & NW_PLACE_NAV;
	return beside == 2 && page->lines[k].place & NW_PLACE_NAV &&
		page->lines[k].linked == page->lines[k].len;
}

/* Does the element of a line, with nothing else in it, call itself a category? */
static bool
is_category(const nw_html_page *page, int32_t k)
{
	static const char *const names[] = {"categ", "Categ", "cate", "section", "Section", "sec", "channel", "Channel", "topic", NULL};

	for (int32_t i = page->lines[k].node, steps = 0; i > 0 && steps < 4; i = page->html.nodes[i].parent, steps++)
	{
		if (nw_html_line_at(page, page->html.nodes[i].end) - nw_html_line_at(page, i) > 1)
			return false;
		if (page->html.nodes[i].tag != NW_TAG_TEXT && has_name(page, i, names))
			return true;
	}
	return false;
}

/* 이 기사는 언론사에서 사회 섹션으로 분류했습니다. */
static nw_str
as_classified(const finder *f)
{
	static const char lead[] = "이 기사는 언론사에서 ";

	for (int32_t k = f->headline + 1; k < f->page->n; k++)
	{
		nw_str		line = line_text(f, k);

		if (line.len > sizeof(lead) && line.len < 160 && nw_starts(line.s, line.len, lead))
			for (uint32_t at = sizeof(lead) - 1; at < line.len && at < sizeof(lead) + STEP_BYTES; at++)
				if (nw_starts(line.s + at, line.len - at, " 섹션으로") ||
					nw_starts(line.s + at, line.len - at, ", "))
					return (nw_str) {line.s + sizeof(lead) - 1, at - (uint32_t) (sizeof(lead) - 1)};
	}
	return (nw_str) {NULL, 0};
}

/* Above the headline: a path on one line, or one of which every step is a line. */
static nw_str
above_headline(const finder *f)
{
	const nw_html_page *page = f->page;
	nw_str		steps[STEPS_MAX];
	nw_str		found = {NULL, 0};

	for (int32_t k = f->headline - 1; k >= 0 && k >= f->headline - LINES_ABOVE && !found.s; k--)
	{
		nw_str		line = line_text(f, k);
		int32_t		crumbs = crumbs_around(page, k);
		int			n;

		if (line.len > 160 || page->lines[k].place & (NW_PLACE_COMMENT | NW_PLACE_HIDDEN))
			continue;
		if (crumbs >= 0 && nw_html_line_at(page, crumbs) < k)
		{
			int32_t		first = nw_html_line_at(page, crumbs);

			for (n = 0; n < STEPS_MAX && first + n <= k; n++)
				steps[n] = trim(line_text(f, first + n));
			found = in_path(f, steps, n, true);
			break;
		}
		n = cut_path(line, steps);
		/* 홈경제국토·교통: links of a path with nothing between */
		if (n == 1 && crumbs >= 0)
		{
			nw_str		linked[STEPS_MAX];
			int			links = 0;

			for (int32_t i = crumbs; i < page->html.nodes[crumbs].end && links < STEPS_MAX; i++)
				if (page->html.nodes[i].tag == NW_TAG_A)
				{
					linked[links] =
						nw_html_clean(page->arena, nw_html_text(&page->html, i, page->arena));
					links += linked[links].s != NULL;
				}
			if (links > 1)
			{
				n = links;
				memcpy(steps, linked, sizeof(steps));
			}
		}
		if (n > 1 || crumbs >= 0)
			found = in_path(f, steps, n, crumbs >= 0 && n > 1);
		/* 홈 사회: links with nothing between */
		if (!found.s && n == 1 && memchr(line.s, ' ', line.len) && line.len <= 60)
		{
			nw_str		rest = line;

			for (n = 0; n < STEPS_MAX && rest.len > 0; n++)
			{
				const char *space = memchr(rest.s, ' ', rest.len);
				uint32_t	len = space ? (uint32_t) (space - rest.s) : rest.len;

				steps[n] = (nw_str) {rest.s, len};
				rest = trim((nw_str) {rest.s + len, rest.len - len});
			}
			if (n > 1 && n < STEPS_MAX &&
				((nw_html_is_home(steps[0]) &&
				  (is_section(steps[1]) || page->lines[k].linked * 10 >= line.len * 7)) ||
				 crumbs >= 0 ||
				 (n <= 3 && (unsigned char) line.s[0] >= 0x80 && is_section(steps[0]) &&
				  page->lines[k].linked * 10 >= line.len * 7)))
				found = in_path(f, steps, n, false);
		}
		/* alone; of several in a row all are a menu's */
		if (!found.s && is_section(line) && !(crumbs < 0 && is_in_menu(page, k)) &&
			(!(page->lines[k].place & NW_PLACE_FAR) || crumbs >= 0 || k == f->headline - 1) &&
			!(k > 0 && is_section(line_text(f, k - 1)) && are_siblings(page, k - 1, k)))
			found = line;
		if (!found.s && k >= f->headline - 2 && line.len >= 4 && line.len <= STEP_BYTES &&
			!nw_html_is_home(line) && !is_outlet(f, line) &&
			page->lines[k].linked * 10 >= line.len * 8 && is_category(page, k))
			found = line;
	}
	return found;
}

/* An element with no text but the name of a section, close to the headline. */
static nw_str
beside_headline(const finder *f)
{
	const nw_html *html = &f->page->html;
	int32_t		from = f->headline > LINES_ABOVE ? f->page->lines[f->headline - LINES_ABOVE].node : 0;
	int32_t		to = f->headline + LINES_BELOW < f->page->n ? f->page->lines[f->headline + LINES_BELOW].node : html->n;
	nw_str		before = {NULL, 0};
	int32_t		last = -100;

	for (int32_t i = from; i < to; i++)
	{
		const nw_html_node *node = &html->nodes[i];
		nw_str		text = {node->text, node->len};
		bool		far = false;
		const char *sign;

		if (node->tag != NW_TAG_TEXT || node->len > 120)
			continue;
		text = nw_html_clean(f->page->arena, text);
		/* 명도윤 기자 · 2025. 7. 1. · 생활 */
		for (uint32_t at = text.len; text.s && at-- > 2;)
			if (nw_starts(text.s + at, text.len - at, " · ") ||
				nw_starts(text.s + at, text.len - at, " | "))
			{
				sign = text.s + at + (text.s[at + 1] == '|' ? 3 : 4);
				text.len -= (uint32_t) (sign - text.s);
				text.s = sign;
				break;
			}
		if (!text.s || !is_section(text) || nw_html_is_home(text))
			continue;
		for (int32_t up = node->parent, steps = 0; up > 0 && steps < 12 && !far; up = html->nodes[up].parent, steps++)
			far = f->page->own[up] &
				(NW_PLACE_NAV | NW_PLACE_ASIDE | NW_PLACE_COMMENT | NW_PLACE_FOOTER |
				 NW_PLACE_HIDDEN);
		if (far)
			continue;
		if (i < last + 8)
			return (nw_str) {NULL, 0};
		last = i;
		if (i < f->page->lines[f->headline].node)
			before = text;
		else
			return before.s ? before : text;
	}
	return before;
}

/* The path behind the headline in <title>: Headline < 행정 < 뉴스 - Outlet · Headline--文化--Outlet */
static nw_str
in_title(const finder *f)
{
	nw_str		steps[STEPS_MAX];
	nw_str		title = f->meta->title;
	bool		back = false;
	int			n;

	if (!title.s)
		return title;
	for (uint32_t i = 0; i + 2 < title.len; i++)
		back |= title.s[i] == ' ' && title.s[i + 1] == '<' && title.s[i + 2] == ' ';
	n = cut_path(title, steps);
	for (int i = 1; i < n; i++)
		if (is_section(steps[i]) && !nw_html_is_home(steps[i]))
			return steps[i];
	return back && n > 2 && steps[1].len <= STEP_BYTES && !nw_html_is_home(steps[1]) && !is_outlet(f, steps[1]) ? steps[1] : (nw_str) {NULL, 0};
}

/* itemprop=articleSection, rel="category tag" of the article, not in a list of other articles */
static nw_str
as_item(const finder *f)
{
	const nw_html *html = &f->page->html;

	for (int32_t i = 0; i < html->n; i++)
	{
		nw_str		prop;
		nw_str		text;

		if (html->nodes[i].tag == NW_TAG_TEXT || html->nodes[i].tag == NW_TAG_META ||
			html->nodes[i].end - i > 8)
			continue;
		prop = nw_html_attr(&html->nodes[i], "itemprop");
		if (!(prop.s && nw_equals(prop.s, prop.len, "articleSection")))
		{
			nw_str		rel = html->nodes[i].tag == NW_TAG_A ? nw_html_attr(&html->nodes[i], "rel") : (nw_str) {NULL, 0};
			bool		far = false;

			if (!rel.s || !nw_starts(rel.s, rel.len, "category"))
				continue;
			for (int32_t up = i, steps = 0; up > 0 && steps < 12 && !far; up = html->nodes[up].parent, steps++)
				far = f->page->own[up] & (NW_PLACE_NAV | NW_PLACE_ASIDE | NW_PLACE_COMMENT);
			if (far)
				continue;
		}
		text = nw_html_clean(f->page->arena, nw_html_text(html, i, f->page->arena));
		if (text.s && text.len <= STEP_BYTES && !nw_html_is_home(text))
			return text;
	}
	return (nw_str) {NULL, 0};
}

/* The first step of an address: /world/8841 is world. */
static nw_str
first_step(nw_str url, bool alone)
{
	nw_str		step = {NULL, 0};
	uint32_t	at = 0;
	uint32_t	end;

	for (uint32_t i = 0; i + 2 < url.len && i < 12; i++)
		if (url.s[i] == ':' && url.s[i + 1] == '/' && url.s[i + 2] == '/')
		{
			for (at = i + 3; at < url.len && url.s[at] != '/'; at++)
				continue;
			break;
		}
	if (at >= url.len || url.s[at] != '/')
		return step;
	for (end = at + 1; end < url.len && url.s[end] != '/' && url.s[end] != '?' && url.s[end] != '#'; end++)
		continue;
	if (end - at < 4 || (alone ? end + 1 < url.len : end + 1 >= url.len))
		return step;
	return (nw_str) {url.s + at + 1, end - at - 1};
}

/* The link of the menu that leads where the page's address begins. */
static nw_str
in_menu(const finder *f, nw_str url)
{
	const nw_html *html = &f->page->html;
	nw_str		own = url.s ? first_step(url, false) : url;

	for (int32_t i = 0; own.s && i < html->n; i++)
	{
		nw_str		step;
		nw_str		text;

		if (html->nodes[i].tag != NW_TAG_A || html->nodes[i].end - i > 4)
			continue;
		step = first_step(nw_html_attr(&html->nodes[i], "href"), true);
		if (!step.s || step.len != own.len || memcmp(step.s, own.s, own.len) != 0)
			continue;
		text = nw_html_clean(f->page->arena, nw_html_text(html, i, f->page->arena));
		if (text.s && is_section(text) && !nw_html_is_home(text))
			return text;
	}
	return (nw_str) {NULL, 0};
}

void
nw_html_section(const nw_html_page *page, const nw_html_meta *meta, int32_t headline, nw_str url,
				nw_html_article *out)
{
	nw_article *article = &out->article;
	finder		f = {page, meta, headline};
	nw_str		found;

	out->source[NW_FIELD_SECTION] = NW_SOURCE_VISIBLE;
	if (meta->has_json && meta->json.section.s)
	{
		article->section = meta->json.section;
		out->source[NW_FIELD_SECTION] = NW_SOURCE_JSON_LD;
	}
	else if (meta->section.s)
	{
		article->section = meta->section;
		out->source[NW_FIELD_SECTION] = NW_SOURCE_OG;
	}
	else if ((found = as_item(&f)).s)
	{
		article->section = found;
		out->source[NW_FIELD_SECTION] = NW_SOURCE_ITEMPROP;
	}
	else if ((headline >= 0 && (found = as_classified(&f)).s) ||
			 (headline > 0 && (found = above_headline(&f)).s) ||
			 (headline >= 0 && (found = nw_html_section_named(page, headline)).s) ||
			 (!article->section.s && headline >= 0 && (found = beside_headline(&f)).s))
		article->section = nw_html_clean(page->arena, found);
	else if (article->section.s)
		return;
	else if ((found = in_title(&f)).s)
	{
		article->section = nw_html_clean(page->arena, found);
		out->source[NW_FIELD_SECTION] = NW_SOURCE_TITLE;
	}
	else if ((found = in_menu(&f, url.s ? url : meta->canonical.s ? meta->canonical : meta->og_url)).s)
		article->section = found;
	else
		out->source[NW_FIELD_SECTION] = NW_SOURCE_NONE;
}
