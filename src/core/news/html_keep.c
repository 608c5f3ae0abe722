/*
 * core/news/html_keep.c
 *		Whether a line of the article's box may be body, judged by itself: by its
 *		place, by what is around it, by how it begins.
 */
#include "core/news/html_body_private.h"

#include "core/news/html_beside.h"
#include "core/text/chars.h"

bool
nw_html_starts_any(const char *s, size_t len, const char *const *list)
{
	for (; *list; list++)
	{
		size_t		n = strlen(*list);
		size_t		i = 0;

		while (i < n && i < len && ((s[i] >= 'A' && s[i] <= 'Z' ? s[i] - 'A' + 'a' : s[i]) == (*list)[i]))
			i++;
		if (i == n)
			return true;
	}
	return false;
}

/* What a line between paragraphs says that leads elsewhere. */
static const char *const leads_away[] =
{
	"read more", "read also", "also read", "related:", "see also:", "watch:", "more:", "advertisement", "story continues below",
	"article continues below", "continue reading", "click here to", "sign up for", "sign up to", "subscribe to", "follow us",
	"follow @", "listen:", "photos:", "video:", "must read", "don't miss", "recommended", "get the latest", "get the biggest", "invalid email", "share this",
	"scroll to continue", "hide caption", "toggle caption", "enlarge this image", "loading...", "skip ad",
	"▶", "☞", "👉", "▷", "■ 관련", "[관련", "【関連", "【あわせて", "▼", "【相关", "相关新闻", "相关阅读", "延伸閱讀", "延伸阅读", "請繼續往下閱讀", NULL
};

bool
nw_html_leads_away(const char *s, size_t len)
{
	return nw_html_starts_any(s, len, leads_away);
}

static bool
is_kept_kind(nw_line_kind kind)
{
	return kind == NW_LINE_TEXT || kind == NW_LINE_BYLINE_LEAD || kind == NW_LINE_WEATHER;
}

/* Links in the list or table around a line, in hundredths. */
static uint32_t
list_links(const nw_html_finder *f, const nw_html_line *line)
{
	const nw_html *html = &f->page->html;

	for (int32_t i = line->node, steps = 0; i >= 0 && steps < 8; i = html->nodes[i].parent, steps++)
		if (html->nodes[i].tag == NW_TAG_LIST || html->nodes[i].tag == NW_TAG_TABLE)
			return nw_html_link_share(f->page, &f->prose, i);
	return 0;
}

/* Is the block inside a link, as those of teasers are? */
static bool
in_link(const nw_html_finder *f, const nw_html_line *line)
{
	const nw_html *html = &f->page->html;

	for (int32_t i = line->block, steps = 0; i >= 0 && steps < 6; i = html->nodes[i].parent, steps++)
		if (html->nodes[i].tag == NW_TAG_A)
			return true;
	return false;
}

/* A short line that is all the text of a list item, box or cell with a picture is the picture's. */
static bool
is_under_picture(const nw_html_finder *f, int32_t k)
{
	const nw_html_line *line = &f->page->lines[k];
	const nw_page_line *read = nw_html_read_line(f, k);
	const nw_html *html = &f->page->html;
	nw_tag		tag = html->nodes[line->block].tag;

	/* <span><img> its text</span> */
	for (int32_t i = html->nodes[line->node].parent, steps = 0;
		 i > 0 && html->nodes[i].tag == NW_TAG_INLINE && line->last < html->nodes[i].end &&
		 steps < 3 && read->chars <= (read->cjk ? 60 : 120) && !(line->paragraph && read->ends);
		 i = html->nodes[i].parent, steps++)
		for (int32_t n = i + 1; n < line->node && n <= i + 12; n++)
			if (html->nodes[n].tag == NW_TAG_IMG &&
				nw_html_line_at(f->page, html->nodes[i].end) - nw_html_line_at(f->page, i) == 1)
				return true;
	if ((tag != NW_TAG_LI && tag != NW_TAG_BLOCK && tag != NW_TAG_CELL) ||
		read->chars > (read->cjk ? 60 : 120) ||
		nw_html_line_at(f->page, html->nodes[line->block].end) -
				nw_html_line_at(f->page, line->block) >
			1)
		return false;
	for (int32_t i = line->block + 1; i < html->nodes[line->block].end && i < line->block + 12; i++)
		if (html->nodes[i].tag == NW_TAG_IMG)
			return true;
	return false;
}

/* Is the element around a heading all for it, as that of a teaser between paragraphs is? */
static bool
is_alone(const nw_html_finder *f, int32_t k)
{
	const nw_html *html = &f->page->html;
	int32_t		up = html->nodes[f->page->lines[k].block].parent;

	return up > 0 &&
		(html->nodes[up].tag == NW_TAG_BLOCK || html->nodes[up].tag == NW_TAG_ARTICLE) &&
		nw_html_line_at(f->page, html->nodes[up].end) - nw_html_line_at(f->page, up) == 1;
}

/* RELATED COVERAGE, More stories: the title of a list that stands between paragraphs. */
static bool
heads_others(const nw_html_finder *f, int32_t k)
{
	static const char *const titles[] =
	{
		"related coverage", "related stories", "related articles", "related content", "related news", "related posts", "related links",
		"related topics", "related reading", "related video", "related:", "read more", "read next", "more from", "more stories", "more news",
		"more like this", "you may also", "you might also", "recommended", "trending", "most read", "most popular", "popular stories",
		"editor's picks", "editors' picks", "top stories", "latest stories", "what to read next", "share this", "up next", NULL
	};
	const nw_page_line *read = nw_html_read_line(f, k);

	return read->chars <= 40 && !read->ends &&
		nw_html_starts_any(nw_html_text_of(f, k), read->read.len, titles);
}

bool
nw_html_may_be_body(nw_html_finder *f, int32_t k)
{
	const nw_html_line *line = &f->page->lines[k];
	nw_page_line *read = nw_html_read_line(f, k);
	const nw_page_line *title = &f->read->lines[0];
	const char *s = nw_html_text_of(f, k);
	bool		all_link = line->linked * 10 > line->len * 8;

	/* a list mark in the text: the tree says what is a list */
	if (read->kind == NW_LINE_FURNITURE && read->bullet && read->read.len > 0 && read->chars >= 12)
		read->kind = NW_LINE_TEXT;
	if (line->place & NW_PLACE_OUT)
	{
		/* the name under a picture is its photographer's */
		if (line->place & NW_PLACE_CAPTION && read->kind != NW_LINE_COPYRIGHT)
			read->kind = NW_LINE_CAPTION;
		if (is_kept_kind(read->kind))
			read->kind = line->place & NW_PLACE_CAPTION ? NW_LINE_CAPTION :
				line->place & NW_PLACE_COMMENT ? NW_LINE_COMMENT :
				line->place & NW_PLACE_SHARE ? NW_LINE_SHARE :
				line->place & NW_PLACE_ASIDE ? NW_LINE_RELATED :
				line->place & NW_PLACE_TAGS ? NW_LINE_HASHTAG : NW_LINE_FURNITURE;
		return false;
	}
	if ((read->kind == NW_LINE_CAPTION || read->kind == NW_LINE_FURNITURE ||
		 read->kind == NW_LINE_RELATED) &&
		f->prose.weight[k] > 0)
		read->kind = NW_LINE_TEXT;
	if (!is_kept_kind(read->kind))
		return false;
	if (is_under_picture(f, k))
	{
		read->kind = NW_LINE_CAPTION;
		return false;
	}
	if (line->place & (NW_PLACE_BYLINE | NW_PLACE_DATE) && f->prose.weight[k] < 160)
	{
		read->kind = NW_LINE_FURNITURE;
		return false;
	}
	/* below the headline of an English page another <h1> is a section's */
	if ((line->heading == 1 && !(f->english && f->headline >= 0 && k > f->headline)) ||
		k == f->headline ||
		(read->read.len == title->read.len &&
		 memcmp(s, f->read->text->str + title->read.off, read->read.len) == 0))
	{
		read->kind = NW_LINE_FURNITURE;
		return false;
	}
	if ((line->item || line->cell) && list_links(f, line) > 50)
	{
		read->kind = NW_LINE_RELATED;
		return false;
	}
	if (nw_html_asks_reader(s, read->read.len) || (f->english && heads_others(f, k)))
	{
		read->kind = NW_LINE_RELATED;
		return false;
	}
	/* a line that is a link: a paragraph of the article is not, but a sentence may be */
	if (all_link &&
		!(line->paragraph && read->ends && read->chars >= (read->cjk ? 60 : 120) &&
		  !in_link(f, line)) &&
		!(line->heading && f->english && !is_alone(f, k) &&
		  !nw_html_starts_any(s, read->read.len, leads_away)))
	{
		read->kind = NW_LINE_RELATED;
		return false;
	}
	if (nw_html_starts_any(s, read->read.len, leads_away) && read->chars <= (read->cjk ? 60 : 140) &&
		(line->linked * 3 > line->len || (!read->ends && !line->heading) || read->chars < 40))
	{
		read->kind = NW_LINE_RELATED;
		return false;
	}
	return true;
}

