/*
 * core/news/html_body.c
 *		Which lines of a page are its article.
 *
 * Inside the box of the article every line has to show why it is not body: its
 * place (a figure, a list of links), its shape (a byline, a copyright notice),
 * or that it belongs to what follows the article.
 */
#include "core/news/html_body_private.h"

#include "core/news/html_beside.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Lines around the body in which dates and bylines are looked for. */
#define ZONE_ABOVE 10
#define ZONE_BELOW 10

/* What a heading over other things than the article says. */
static const char *const other_things[] =
{
	"related", "read more", "read next", "read also", "more from", "more on ", "more stories", "more news", "more articles",
	"you may also", "you might also", "also on ", "recommended", "about the author", "about the writer", "share this",
	"share on", "comments", "leave a reply", "leave a comment", "post a comment", "join the conversation", "newsletter",
	"sign up", "subscribe", "follow us", "popular", "most popular", "most read", "trending", "latest news", "latest stories",
	"top stories", "up next", "what to read next", "editor's picks", "sponsored", "advertisement", "filed under", "tags:",
	"this article was", "like this:", "our latest", "explore more", "keep reading", "further reading", "see also",
	"관련기사", "관련 기사", "관련뉴스", "많이 본", "추천 기사", "이 기사를", "댓글", "인기기사", "주요뉴스",
	"関連記事", "関連ニュース", "あわせて読みたい", "おすすめ", "アクセスランキング", "人気記事", "この記事を",
	"相关新闻", "相关阅读", "相关报道", "相關新聞", "相關報道", "延伸阅读", "延伸閱讀", "推荐阅读", "推薦閱讀", "猜你喜欢",
	"热门", "熱門", "更多新闻", NULL
};

/* What a date that is the page's own begins with. */
static const char *const marks_time[] =
{
	"updated", "published", "posted", "last modified", "last updated", "first published", "by ", "written by", NULL
};

/* Is a line the heading of a box that is out by its name, with more of the article behind it? */
static bool
heads_box(const nw_html_finder *f, int32_t k)
{
	const nw_html *html = &f->page->html;

	if (!(f->page->lines[k].place & NW_PLACE_OUT))
		return false;
	for (int32_t i = f->page->lines[k].block, steps = 0; i > 0 && steps < 8; i = html->nodes[i].parent, steps++)
		if (f->page->own[i] & NW_PLACE_OUT && nw_html_line_at(f->page, html->nodes[i].end) > k + 1)
		{
			int32_t		behind = nw_html_line_at(f->page, html->nodes[i].end);
			int32_t		up = nw_html_line_at(f->page, html->nodes[html->nodes[i].parent].end);

			if (behind < f->end && f->prose.before[up < f->end ? up : f->end] > f->prose.before[behind])
				return true;
		}
	return false;
}

/* Is the rest of the box about other things from this line on? */
static bool
ends_article(const nw_html_finder *f, int32_t k)
{
	const nw_html_line *line = &f->page->lines[k];
	const nw_page_line *read = nw_html_read_line(f, k);
	uint32_t	total = f->prose.before[f->end] - f->prose.before[f->first];
	uint32_t	after = f->prose.before[f->end] - f->prose.before[k];

	if ((line->place & NW_PLACE_OUT && !line->heading) || (line->linked > 0 && !line->heading) ||
		heads_box(f, k))
		return false;
	if (line->heading && f->prose.before[k] > f->prose.before[f->first] &&
		nw_html_counts_comments(nw_html_text_of(f, k), read->read.len))
		return true;
	if (read->chars > (read->cjk ? 24 : 48) || read->ends || after * (line->heading ? 3 : 6) >= total)
		return false;
	return nw_html_starts_any(nw_html_text_of(f, k), read->read.len, other_things);
}

/* Is a kept line part of the running article, at its edge? */
static bool
is_solid(const nw_html_finder *f, int32_t k)
{
	const nw_html_line *line = &f->page->lines[k];
	const nw_page_line *read = nw_html_read_line(f, k);

	if (line->place & (NW_PLACE_SUMMARY | NW_PLACE_HEAD))
		return false;
	return f->prose.weight[k] > 0 || (line->paragraph && read->ends) ||
		(line->paragraph && read->chars >= (read->cjk ? 30 : 60)) ||
		(f->english && (line->item || line->quote) && (read->ends || read->chars >= 30)) ||
		(read->kind == NW_LINE_BYLINE_LEAD) ||
		(!line->heading && read->ends && read->chars >= (read->cjk ? 10 : 25));
}

/*
 * What English pages put under an article: who wrote it (Jane Doe is a staff
 * writer …) and who else worked on it (Reporting by …; editing by …).
 */
static bool
is_sign_off(const nw_html_finder *f, int32_t k)
{
	static const char *const starts[] =
	{
		"reporting by", "(reporting by", "(additional reporting", "(editing by", "editing by", "our standards:", "have a view", "have a tip", "got a tip", "have a story",
		"a version of this article", "a version of this story", "this article originally appeared", "this story originally appeared", "order reprints", NULL
	};
	static const char *const roles[] =
	{
		"writer", "reporter", "editor", "correspondent", "journalist", "columnist", "contributor", "freelance", "author of", NULL
	};
	static const char *const press[] =
	{"for interviews ", "for interviews,", "for media inquiries", "for media enquiries", "for press inquiries", "media contact", "press contact", "notes to editors", NULL};
	static const char *const addresses[] = {"write to ", "follow ", "contact ", "email ", "e-mail ", NULL};
	const char *s = nw_html_text_of(f, k);
	size_t		len = nw_html_read_line(f, k)->read.len;
	bool		is = false;

	if (len > 400)
		return false;
	/* how to reach the author or the press office */
	if (len < 200 && nw_html_starts_any(s, len, press))
		return true;
	for (size_t i = 4; i < len && len < 200 && i < 80; i++)
		if (nw_starts(s + i, len - i, " can be reached at "))
			return true;
	/* "Write to the warden" is an instruction */
	if (nw_html_starts_any(s, len, addresses) && len < 200 && memchr(s, '@', len))
		return true;
	if (nw_html_starts_any(s, len, starts) && len < 200)
		return true;
	for (size_t i = 4; i < len && i < 60 && !is; i++)
		is = nw_starts(s + i, len - i, " is a ") || nw_starts(s + i, len - i, " is an ") ||
			nw_starts(s + i, len - i, " is the ");
	for (size_t i = 4; is && i < len && i < 160; i++)
		if (nw_html_starts_any(s + i, len - i, roles) && memchr(s, '.', i) == NULL)
			return !nw_starts(s, len, "The ") && s[0] != '"';
	return false;
}

/* A line of the body gets its last kind: in Korean, Japanese and Chinese headings are kept apart. */
static void
settle(nw_html_finder *f, int32_t k, bool more)
{
	const nw_html_line *line = &f->page->lines[k];
	nw_page_line *read = nw_html_read_line(f, k);

	if (read->signed_off && more && !line->paragraph)
		read->kind = NW_LINE_CAPTION;
	else if (read->kind == NW_LINE_WEATHER)
		read->kind = NW_LINE_BODY;
	else if (read->kind != NW_LINE_TEXT)
		return;
	else if (f->english)
		read->kind = NW_LINE_BODY;
	else if (line->heading)
		read->kind = NW_LINE_SUBHEADING;
	else if (read->ends || line->item || line->cell || line->quote || f->prose.weight[k] > 0 ||
			 read->chars >= (read->cjk ? 40 : 80))
		read->kind = NW_LINE_BODY;
	else
		read->kind = NW_LINE_SUBHEADING;
}

static bool
has_word(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (nw_is_ascii_alpha(s[i]) || nw_is_digit(s[i]))
			return true;
	return false;
}

/*
 * Between the paragraphs of English pages a line that looks like a date, a
 * byline or a number is text: a line of a listing, an item of a list of dates.
 */
static void
keep_between(nw_html_finder *f, bool *kept, int32_t first, int32_t last)
{
	int			sentences = 0;

	for (int32_t k = first; k < last; k++)
	{
		const nw_html_line *line = &f->page->lines[k];
		nw_page_line *read = nw_html_read_line(f, k);
		nw_tag		tag = f->page->html.nodes[line->block].tag;
		bool shaped = read->kind == NW_LINE_DATE || read->kind == NW_LINE_BYLINE ||
			read->kind == NW_LINE_FURNITURE || read->kind == NW_LINE_HASHTAG ||
			read->kind == NW_LINE_TIP;

		sentences += kept[k - f->first] && f->prose.weight[k] > 0;
		if (kept[k - f->first] || !shaped || read->read.len == 0 || line->linked > 0 ||
			k == f->headline ||
			line->heading == 1 || line->place & (NW_PLACE_OUT | NW_PLACE_BYLINE | NW_PLACE_DATE))
			continue;
		if (tag != NW_TAG_PRE &&
			(sentences < 2 || (tag != NW_TAG_P && tag != NW_TAG_LI) ||
			 nw_html_attr(&f->page->html.nodes[line->block], "class").s ||
			 !has_word(nw_html_text_of(f, k), read->read.len) ||
			 nw_html_leads_away(nw_html_text_of(f, k), read->read.len) ||
			 nw_html_starts_any(nw_html_text_of(f, k), read->read.len, marks_time)))
			continue;
		read->kind = NW_LINE_TEXT;
		kept[k - f->first] = true;
	}
}

static bool
ends_with_any(const nw_html_finder *f, int32_t k, const char *signs)
{
	const nw_page_line *read = nw_html_read_line(f, k);

	return read->read.len > 0 && strchr(signs, nw_html_text_of(f, k)[read->read.len - 1]) != NULL;
}

/* Dear friends, · Gates open at ten. · Love, / Petra: short lines beside the first and the last paragraph */
static void
widen(const nw_html_finder *f, const bool *kept, int32_t *first, int32_t *last)
{
	const nw_html_node *nodes = f->page->html.nodes;

	for (int side = 0; side < 2; side++)
	{
		int32_t		edge = side == 0 ? *first : *last;
		int32_t		step = side == 0 ? -1 : 1;

		for (int n = 0; n < 3; n++)
		{
			int32_t		k = edge + step;
			const nw_html_line *line = &f->page->lines[k];
			const nw_html_line *next = &f->page->lines[edge];
			bool		beside;

			if (k < f->first || k >= f->end || k <= f->headline || !kept[k - f->first] ||
				line->linked > 0 || line->heading ||
				line->place & (NW_PLACE_SUMMARY | NW_PLACE_HEAD) ||
				nw_html_read_line(f, k)->kind != NW_LINE_TEXT)
				break;
			beside = line->block == next->block ||
				(nodes[line->block].tag == NW_TAG_P && nodes[next->block].tag == NW_TAG_P &&
				 nodes[line->block].parent == nodes[next->block].parent);
			if (!beside || !(ends_with_any(f, k, side == 0 ? ",!:?." : ",!?.") || (side == 1 && ends_with_any(f, edge, ","))))
				break;
			edge = k;
		}
		*(side == 0 ? first : last) = edge;
	}
}

static void
find_body(nw_html_finder *f)
{
	int32_t		box = nw_html_box(f->page, &f->prose, f->headline);
	bool	   *kept;
	int32_t		first = -1;
	int32_t		last = -1;
	uint32_t	cjk = 0;
	uint32_t	all = 0;

	f->first = f->end = -1;
	if (box < 0)
		return;
	f->first = nw_html_line_at(f->page, box);
	f->end = nw_html_line_at(f->page, f->page->html.nodes[box].end);
	/* above a headline that stands in the box is no body, unless nearly all of it does */
	if (f->headline >= f->first && f->headline + 1 < f->end &&
		(f->prose.before[f->end] - f->prose.before[f->headline + 1]) * 3 >
			f->prose.before[f->end] - f->prose.before[f->first])
		f->first = f->headline + 1;
	for (int32_t k = f->first; k < f->end; k++)
	{
		all += f->prose.weight[k];
		cjk += nw_html_read_line(f, k)->cjk ? f->prose.weight[k] : 0;
	}
	f->english = cjk * 2 < all;
	kept = nw_arena_zalloc(f->page->arena, (size_t) (f->end - f->first) + 1);
	for (int32_t k = f->first; k < f->end; k++)
	{
		if ((k & 0xFF) == 0)
			nw_poll(f->page->arena);
		if (ends_article(f, k) && first >= 0)
			break;
		kept[k - f->first] = nw_html_may_be_body(f, k);
		if (!kept[k - f->first])
			continue;
		if (f->prose.weight[k] > 0 && first < 0)
			first = k;
		if (is_solid(f, k) && first >= 0)
			last = k;
	}
	if (first < 0)
	{
		f->first = f->end = -1;
		return;
	}
	/* short sentences before the first long one, below the headline */
	for (int32_t k = first - 1; k >= f->first && k > f->headline && k >= first - 12; k--)
		if (kept[k - f->first] && is_solid(f, k))
			first = k;
		else if (kept[k - f->first] && !f->page->lines[k].heading)
			break;
	if (f->english)
		widen(f, kept, &first, &last);
	while (f->english && last > first && is_sign_off(f, last))
	{
		kept[last - f->first] = false;
		nw_html_read_line(f, last)->kind = NW_LINE_FURNITURE;
		for (last--; last > first && !(kept[last - f->first] && is_solid(f, last));)
			last--;
	}
	/* a heading over the first paragraph, when others like it follow */
	if (f->english && first > f->first && kept[first - 1 - f->first] &&
		f->page->lines[first - 1].heading >= 2)
		for (int32_t k = first + 1; k < last; k++)
			if (kept[k - f->first] &&
				f->page->lines[k].heading == f->page->lines[first - 1].heading)
			{
				first--;
				break;
			}
	if (!f->english)
	{
		int32_t		note;

		note = nw_page_note(f->read->text, f->read->lines, NW_HTML_DUMP_LINE(first),
							NW_HTML_DUMP_LINE(last));
		if (note <= NW_HTML_DUMP_LINE(last))
		{
			for (int32_t k = (note - 1) / 2; k <= last; k++)
				if (nw_html_read_line(f, k)->kind == NW_LINE_TEXT)
					nw_html_read_line(f, k)->kind = NW_LINE_ORGANISATION_NOTE;
			last = (note - 2) / 2 - 1;
			while (last > first && !(kept[last - f->first] && is_solid(f, last)))
				last--;
		}
	}
	if (f->english)
		keep_between(f, kept, first, last);
	for (int32_t k = first; k <= last; k++)
		if (kept[k - f->first])
			settle(f, k, k < last);
	f->first = first;
	f->end = last + 1;
}

/* 기사를 불러오는 중입니다, Please enable JavaScript: what a page shows until its script has run. */
static bool
waits_for_script(const char *s, size_t len)
{
	static const char *const words[] =
	{"JavaScript", "Javascript", "javascript", "자바스크립트", "불러오", "로딩", "oading", "読み込", "ロード中", "加载", "載入", NULL};

	for (size_t i = 0; i < len && len <= 300; i++)
		for (int k = 0; words[k]; k++)
			if (s[i] == words[k][0] && nw_starts(s + i, len - i, words[k]))
				return true;
	return false;
}

/*
 * News of one line ([속보]), a picture with its text: where a page has no
 * running text, the first lines below the headline that are more than a word.
 */
static void
find_few_words(nw_html_finder *f)
{
	for (int32_t k = f->headline + 1; k < f->page->n && k <= f->headline + 14; k++)
	{
		const nw_html_line *line = &f->page->lines[k];
		nw_page_line *read = nw_html_read_line(f, k);
		const char *s = nw_html_text_of(f, k);
		bool		sentence = read->ends || ends_with_any(f, k, ".\"") || nw_line_is_prose(read);

		if (line->place & (NW_PLACE_OUT & ~(unsigned) NW_PLACE_CAPTION) || line->linked > 0 ||
			line->heading || line->item || line->cell || read->kind != NW_LINE_TEXT ||
			read->chars < (read->cjk ? 12 : 30) || !sentence ||
			line->place & (NW_PLACE_SUMMARY | NW_PLACE_HEAD) ||
			waits_for_script(s, read->read.len) || nw_html_asks_reader(s, read->read.len) ||
			nw_html_leads_away(s, read->read.len))
		{
			if (f->first >= 0)
				break;
			continue;
		}
		if (f->first < 0)
			f->first = k;
		f->end = k + 1;
		read->kind = NW_LINE_BODY;
	}
}

/* The subheading: right below the headline, called so or a heading itself. */
static void
find_subheading(nw_html_finder *f)
{
	int			seen = 0;

	if (f->headline < 0)
		return;
	for (int32_t k = f->headline + 1; k < f->page->n && k < f->headline + 12 && seen < 4; k++)
	{
		const nw_html_line *line = &f->page->lines[k];
		nw_page_line *read = nw_html_read_line(f, k);

		if (f->first >= 0 && k >= f->first)
			return;
		if (read->kind != NW_LINE_TEXT || line->place & NW_PLACE_OUT ||
			line->linked * 2 > line->len || line->heading == 1 ||
			line->place & (NW_PLACE_BYLINE | NW_PLACE_DATE))
			continue;
		if ((line->heading || line->place & NW_PLACE_SUMMARY) && read->chars >= (read->cjk ? 8 : 20) && read->chars <= 300)
		{
			read->kind = NW_LINE_SUBHEADING;
			seen++;
		}
	}
}

/* Japanese pages call the first sentences of the article its summary. */
static void
keep_leads(nw_html_finder *f)
{
	for (int32_t k = 0; k < f->page->n; k++)
	{
		nw_html_line *line = &f->page->lines[k];
		const nw_page_line *read = nw_html_read_line(f, k);

		if (line->place & NW_PLACE_SUMMARY && read->ends && read->chars >= 25)
			for (const char *s = nw_html_text_of(f, k), *end = s + read->read.len; s < end;)
			{
				uint32_t	cp;

				s += nw_utf8_decode(s, end, &cp);
				if (nw_script_of(cp) == NW_SCRIPT_KANA)
				{
					line->place &= (uint16_t) ~NW_PLACE_SUMMARY;
					break;
				}
			}
	}
}

void
nw_html_body_find(nw_html_page *page, int32_t headline, nw_page *read)
{
	nw_html_finder f = {page, read, {NULL, NULL, NULL, NULL}, headline, -1, -1, false};
	int32_t		from,
				to;
	int			seen;

	keep_leads(&f);
	nw_html_prose_weigh(page, read->lines, &f.prose);
	find_body(&f);
	if (f.first < 0 && headline >= 0)
		find_few_words(&f);
	find_subheading(&f);
	read->body.headline = read->lines[0].read.len > 0 ? 0 : -1;
	if (read->body.headline == 0)
		read->lines[0].kind = NW_LINE_HEADLINE;
	read->body.first = read->body.last = -1;
	if (f.first >= 0)
	{
		read->body.first = NW_HTML_DUMP_LINE(f.first);
		read->body.last = NW_HTML_DUMP_LINE(f.end - 1);
	}
	/* the zone of dates and bylines: from above the headline to below the body */
	from = headline >= 0 ? headline : f.first;
	if (from > f.first && f.first >= 0)
		from = f.first;
	to = f.first >= 0 ? f.end - 1 : headline >= 0 ? headline + ZONE_BELOW : -1;
	if (headline < 0 && from >= 0)
		from = from > 2 * ZONE_ABOVE ? from - 2 * ZONE_ABOVE : 0;
	for (seen = 0; from > 0 && seen < ZONE_ABOVE; seen += !(page->lines[from].place & NW_PLACE_FAR))
		from--;
	for (seen = 0; to >= 0 && to + 1 < page->n && seen < ZONE_BELOW; seen += !(page->lines[to].place & NW_PLACE_FAR))
		to++;
	if (to >= page->n)
		to = page->n - 1;
	/* Maya Lindqvist | 13 April 2023: below a headline a day alone will do */
	for (int32_t k = headline + 1; headline >= 0 && k < page->n && k < headline + 20 && (f.first < 0 || k < f.first); k++)
	{
		nw_page_line *line = nw_html_read_line(&f, k);
		nw_date_line dates;

		if ((line->kind == NW_LINE_TEXT ||
			 (line->kind == NW_LINE_COPYRIGHT && k <= headline + 4)) &&
			line->chars <= 80 && !line->ends && !(page->lines[k].place & NW_PLACE_FAR) &&
			!page->lines[k].heading &&
			nw_date_line_scan(nw_html_text_of(&f, k), line->read.len, &dates) && dates.n > 0)
			line->kind = NW_LINE_DATE;
	}
	for (int32_t k = 0; k < page->n; k++)
	{
		nw_page_line *line = nw_html_read_line(&f, k);
		bool		inside = f.first >= 0 && k >= f.first && k < f.end;
		/* between headline and body stand its date and byline, whatever their box is called */
		bool		near = headline >= 0 && k > headline && k < headline + 30 && f.first >= 0 && k < f.first;
		unsigned	far = near ? NW_PLACE_NAV | NW_PLACE_COMMENT | NW_PLACE_HIDDEN | NW_PLACE_ASIDE : NW_PLACE_FAR;

		if (line->kind == NW_LINE_TEXT ||
			(line->kind == NW_LINE_BYLINE_LEAD && !inside) ||
			(!inside && line->kind != NW_LINE_COPYRIGHT && page->lines[k].place & far))
			line->kind = NW_LINE_FURNITURE;
	}
	read->body.zone_first = from >= 0 ? NW_HTML_DUMP_LINE(from) : -1;
	read->body.zone_last = to >= 0 ? NW_HTML_DUMP_LINE(to) : -1;
}
