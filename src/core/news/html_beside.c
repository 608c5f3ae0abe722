/*
 * core/news/html_beside.c
 *		Boxes of a page that tell of other things than its article.
 */
#include "core/news/html_beside.h"

#include "core/news/news_words.h"
#include "core/text/chars.h"

/* A teaser: a linked title of at least so many bytes, beside at most so much other text, on so many lines. */
#define TEASER_TITLE 24
#define TEASER_TEXT 320
#define TEASER_LINES 5

static bool
begins_any(const char *s, size_t len, const char *const *list)
{
	for (; *list; list++)
	{
		size_t		n = strlen(*list);
		size_t		i = 0;

		while (i < n && i < len && (s[i] >= 'A' && s[i] <= 'Z' ? s[i] - 'A' + 'a' : s[i]) == (*list)[i])
			i++;
		if (i == n)
			return true;
	}
	return false;
}

bool
nw_html_asks_reader(const char *s, size_t len)
{
	static const char *const begins[] =
	{
		"to continue reading", "to read the full", "to read this", "continue reading this", "already a subscriber", "already have an account",
		"you have read ", "you've read ", "you have reached your", "you've reached your", "subscribe to continue", "subscribe to read",
		"subscribe to our", "subscribe now", "subscribe today", "this article is for subscribers", "this content is for", "this article is free",
		"create a free account", "create your free", "register to ", "register for free", "register now", "log in to ", "sign in to ", "become a member", "become a subscriber",
		"get unlimited access", "unlimited access to", "sign up for our", "sign up to our", "sign up for the", "sign up to the", "sign up here",
		"get our ", "get the latest", "get the best", "join our ", "enter your email", "your email address",
		"by signing up", "by subscribing", "by submitting", "thank you for subscribing", "thanks for subscribing", "support our journalism",
		"support independent", "support local", "stay informed", "stay up to date", "never miss a", "don't miss a", "want more ", "newsletter sign",
		"daily newsletter", "weekly newsletter", "free newsletter", "email newsletter", "subscribe and save", "start your free trial", NULL
	};

	/* 온들신문의 후원자가 되어 주세요, 点我下载APP: the same in other words */
	static const char *const ends[] =
	{"후원자가 되어 주세요", "후원해 주세요", "구독해 주세요", "구독하세요", "후원하기", "에 가입하세요", "下載APP", "下载APP", "下载客户端", "按我看活動辦法", NULL};
	size_t		at = 9;

	if (len < 8 || len > 120)
		return false;
	/* You have 2 free articles remaining */
	if (nw_starts(s, len, "You have ") || nw_starts(s, len, "You've "))
	{
		while (at < len && (nw_is_digit(s[at]) || s[at] == ' '))
			at++;
		if (nw_starts(s + at, len - at, "free ") || nw_starts(s + at, len - at, "article") ||
			nw_starts(s + at, len - at, "stories"))
			return true;
	}
	for (int i = 0; ends[i]; i++)
		if (nw_ends(s, len, ends[i]))
			return true;
	return begins_any(s, len, begins);
}

/* 14 thoughts on …, 3 comments:, 8 Responses to …: what readers wrote begins below it. */
bool
nw_html_counts_comments(const char *s, size_t len)
{
	static const char *const words[] = {
		"comment", "response", "repl", "thoughts on", "thought on", "Comment", "Response", "Repl", "Thoughts on", NULL
	};
	size_t		at = 0;

	if (len > 160)
		return false;
	while (at < len && (nw_is_digit(s[at]) || s[at] == ','))
		at++;
	if (at == 0 || at > 6 || at == len || s[at] != ' ')
		return false;
	for (int i = 0; words[i]; i++)
		if (nw_starts(s + at + 1, len - at - 1, words[i]))
		{
			size_t		end = at + 1 + strlen(words[i]);

			/* a count, not a sentence that begins with one */
			while (end < len && nw_is_ascii_alpha(s[end]))
				end++;
			return end == len || s[end] == ':' || s[len - 1] != '.';
		}
	return false;
}

/* What a box is about by its first line: 많이 본 뉴스, 전체 댓글 214, Related articles. */
static unsigned
headed_place(const char *s, size_t len)
{
	size_t		n = len;

	while (n > 0 && (nw_is_digit(s[n - 1]) || strchr(" ,:()[]+>", s[n - 1]) != NULL))
		n--;
	if (nw_html_counts_comments(s, len))
		return NW_PLACE_COMMENT;
	if (nw_html_asks_reader(s, len))
		return NW_PLACE_AD;
	if (n == 0 || n > 60)
		return 0;
	if (nw_starts(s, n, "전체 댓글") || nw_news_word(NW_WORDS_COMMENT, s, n))
		return NW_PLACE_COMMENT;
	return nw_news_word(NW_WORDS_RELATED, s, n) || nw_news_word(NW_WORDS_FURNITURE, s, n) ? NW_PLACE_ASIDE : 0;
}

/* Boxes that begin with such a line are out, whatever their names. */
static bool
mark_headed(nw_html_page *page, const nw_html_prose *guess, int32_t headline)
{
	const nw_html *html = &page->html;
	int32_t		title = headline >= 0 ? page->lines[headline].node : -1;
	bool		changed = false;

	for (int32_t k = 0; k < page->n; k++)
	{
		const nw_html_line *line = &page->lines[k];
		unsigned	place;
		int32_t		box = line->block;

		if (line->len > 160 || line->place & NW_PLACE_OUT ||
			(place = headed_place(page->text + line->off, line->len)) == 0)
			continue;
		/* the element it opens: one that holds more than this line */
		while (box > 0 && nw_html_line_at(page, html->nodes[box].end) <= k + 1 &&
			   nw_html_line_at(page, box) == k)
			box = html->nodes[box].parent;
		if (box <= 0 || html->nodes[box].tag == NW_TAG_ROOT || nw_html_line_at(page, box) != k ||
			html->nodes[box].tag == NW_TAG_LIST || html->nodes[box].tag == NW_TAG_LI ||
			(title > box && title < html->nodes[box].end))
			continue;
		if (place != NW_PLACE_COMMENT &&
			(uint64_t) nw_html_prose_in(page, guess, box) * 5 >
				(uint64_t) guess->before[page->n] * 2 &&
			nw_html_prose_in(page, guess, box) > NW_HTML_PROSE_MIN * 5)
			continue;
		page->own[box] |= (uint16_t) place;
		changed = true;
	}
	return changed;
}

/* Is a line of an element but the link of a title? */
static bool
is_title_link(const nw_html_line *line)
{
	return line->len >= TEASER_TITLE && line->linked * 10 >= line->len * 8;
}

/* The element in which a line that is a link leads a few words about another article; -1 when it does not. */
static int32_t
teaser_around(const nw_html_page *page, int32_t k)
{
	const nw_html *html = &page->html;
	int32_t		box = -1;
	int32_t		first,
				end;
	uint32_t	text = 0;

	for (int32_t up = page->lines[k].block, steps = 0; up > 0 && steps < 8; up = html->nodes[up].parent, steps++)
	{
		nw_tag		tag = html->nodes[up].tag;

		if (nw_html_line_at(page, html->nodes[up].end) - nw_html_line_at(page, up) > TEASER_LINES ||
			tag == NW_TAG_ROOT || tag == NW_TAG_MAIN || tag == NW_TAG_CELL || tag == NW_TAG_ROW ||
			tag == NW_TAG_TABLE)
			break;
		if (tag == NW_TAG_BLOCK || tag == NW_TAG_LI || tag == NW_TAG_ARTICLE ||
			tag == NW_TAG_SECTION)
			box = up;
	}
	if (box < 0)
		return -1;
	first = nw_html_line_at(page, box);
	end = nw_html_line_at(page, html->nodes[box].end);
	if (end - first < 2)
		return -1;
	for (int32_t i = first; i < end; i++)
	{
		const nw_html_line *line = &page->lines[i];

		if (is_title_link(line))
			continue;
		/* a category or a date may stand before the title, a sentence not */
		if (i < k && line->len > 40)
			return -1;
		text += line->len;
	}
	return text > 0 && text <= TEASER_TEXT ? box : -1;
}

/*
 * Three teasers in one element are a list of other articles; one alone, with a
 * heading or a picture, is one that stands between paragraphs.
 */
static bool
mark_teasers(nw_html_page *page, const nw_html_prose *guess, int32_t headline)
{
	const nw_html *html = &page->html;
	int32_t		title = headline >= 0 ? page->lines[headline].node : -1;
	int32_t    *boxes = nw_arena_alloc(page->arena, ((size_t) page->n + 1) * sizeof(int32_t));
	uint16_t   *count = nw_arena_zalloc(page->arena, (size_t) html->n * sizeof(uint16_t) + 1);
	int32_t		n = 0;
	uint32_t	in = 0;
	bool		changed = false;

	for (int32_t k = 0; k < page->n; k++)
	{
		const nw_html_line *line = &page->lines[k];
		int32_t		box;

		if (line->place & NW_PLACE_OUT || !is_title_link(line) ||
			(box = teaser_around(page, k)) < 0 || (n > 0 && boxes[n - 1] == box) ||
			(title >= box && title < html->nodes[box].end))
			continue;
		boxes[n++] = box;
		in += nw_html_prose_in(page, guess, box);
		if (count[html->nodes[box].parent] < UINT16_MAX)
			count[html->nodes[box].parent]++;
	}
	/* a page of nothing else: better that than nothing */
	if (n == 0 || guess->before[page->n] - in < NW_HTML_PROSE_MIN)
		return false;
	for (int32_t i = 0; i < n; i++)
	{
		int32_t		box = boxes[i];
		bool		shown = false;

		for (int32_t node = box + 1; node < html->nodes[box].end && node < box + 24 && !shown; node++)
			shown = html->nodes[node].tag == NW_TAG_IMG || html->nodes[node].tag == NW_TAG_H2 ||
				html->nodes[node].tag == NW_TAG_H3;
		if (count[html->nodes[box].parent] < 3 && !shown)
			continue;
		page->own[box] |= NW_PLACE_ASIDE;
		changed = true;
	}
	return changed;
}

bool
nw_html_beside(nw_html_page *page, const nw_html_prose *guess, int32_t headline)
{
	bool		headed = mark_headed(page, guess, headline);

	return mark_teasers(page, guess, headline) || headed;
}
