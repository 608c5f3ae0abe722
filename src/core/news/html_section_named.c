/*
 * core/news/html_section_named.c
 *		The section of an article by an element near its headline that says so.
 *
 * <p class="eyebrow">Plant Science</p>, <a class="cat">컴퓨팅</a>,
 * <p class="issue">제782호 · 팩트체크</p>; or by the first of the facts on one
 * line: 港聞 | 撰文：霍子晴 | 發佈時間: …
 */
#include "core/news/html_section.h"

#include "core/news/byline.h"
#include "core/news/byline_words.h"
#include "core/news/news_date.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"

#define LINES_ABOVE 3
#define LINES_BELOW 4
#define NAME_BYTES 40

/* Is one of the words of a class in the list? */
static bool
has_class(nw_str names, const char *const *list)
{
	uint32_t	from = 0;

	for (uint32_t at = 0; names.s && at <= names.len && at < 200; at++)
		if (at == names.len || !(nw_is_ascii_alpha(names.s[at]) || nw_is_digit(names.s[at])))
		{
			for (int i = 0; list[i]; i++)
				if (nw_equals(names.s + from, at - from, list[i]))
					return true;
			from = at + 1;
		}
	return false;
}

/* May a text be the name of a section: short, no number, no outlet, no label or flag? */
static bool
may_be_section(nw_str s)
{
	nw_byline	byline;
	int			words = 1;

	if (!s.s || s.len < 4 || s.len > NAME_BYTES || nw_news_word(NW_WORDS_FLAG, s.s, s.len) ||
		nw_news_word(NW_WORDS_FURNITURE, s.s, s.len) ||
		nw_news_word(NW_WORDS_RELATED, s.s, s.len) ||
		(nw_outlet_name(s.s, s.len) && !nw_news_word(NW_WORDS_SECTION, s.s, s.len)) ||
		nw_byline_read(s.s, s.len, &byline))
		return false;
	for (uint32_t i = 0; i < s.len; i++)
	{
		if (nw_is_digit(s.s[i]) || strchr(":#.?!@|>\"", s.s[i]))
			return false;
		words += s.s[i] == ' ';
	}
	return words <= 4;
}

/* 제782호 · 팩트체크: the part that names something */
static nw_str
named_part(nw_str s)
{
	nw_str		best = {NULL, 0};
	uint32_t	from = 0;

	for (uint32_t at = 0; s.s && at <= s.len; at++)
	{
		uint32_t	sign = at == s.len ? 1 : nw_starts(s.s + at, s.len - at, " · ") ? 4 : nw_starts(s.s + at, s.len - at, " | ") ? 3 : 0;
		nw_str		part = {s.s + from, at - from};

		if (sign == 0)
			continue;
		if (may_be_section(part) && (!best.s || nw_news_word(NW_WORDS_SECTION, part.s, part.len)))
			best = part;
		at += sign - 1;
		from = at + 1;
	}
	return best;
}

static bool
is_far(const nw_html_page *page, int32_t i)
{
	for (int32_t steps = 0; i > 0 && steps < 12; i = page->html.nodes[i].parent, steps++)
		if (page->own[i] &
			(NW_PLACE_NAV | NW_PLACE_ASIDE | NW_PLACE_COMMENT | NW_PLACE_FOOTER | NW_PLACE_HIDDEN |
			 NW_PLACE_AD))
			return true;
	return false;
}

/* Of an element with several links the first; else the element. */
static int32_t
first_link(const nw_html *html, int32_t i)
{
	int32_t		first = -1;
	int			links = 0;

	for (int32_t k = i + 1; k < html->nodes[i].end; k++)
		if (html->nodes[k].tag == NW_TAG_A && links++ == 0)
			first = k;
	return links > 1 ? first : i;
}

nw_str
nw_html_section_named(const nw_html_page *page, int32_t headline)
{
	static const char *const names[] =
	{"cat", "cate", "category", "categories", "sec", "section", "kicker", "eyebrow", "rubric", "overline", "genre", "channel", NULL};
	static const char *const weak[] = {"label", "issue", "part", "topic", NULL};
	const nw_html *html = &page->html;
	int32_t		from = headline > LINES_ABOVE ? page->lines[headline - LINES_ABOVE].node : page->lines[0].node;
	int32_t		to = headline + LINES_BELOW < page->n ? page->lines[headline + LINES_BELOW].node : html->n;

	/* the elements around the first of the texts too */
	for (int steps = 0; steps < 3 && from > 0; steps++)
		from--;
	for (int32_t i = from; i < to; i++)
	{
		const nw_html_node *node = &html->nodes[i];
		nw_str		classes;
		nw_str		text;

		if (node->tag == NW_TAG_TEXT || node->end - i > 6)
			continue;
		classes = nw_html_attr(node, "class");
		if (!(has_class(classes, names) ||
			  ((node->tag == NW_TAG_A || i < page->lines[headline].node) &&
			   has_class(classes, weak))) ||
			is_far(page, i))
			continue;
		text = named_part(
			nw_html_clean(page->arena, nw_html_text(html, first_link(html, i), page->arena)));
		if (text.s && !nw_html_is_home(text))
			return text;
	}
	/* the first of the facts, where others are a date and a byline */
	for (int32_t k = headline + 1; k < page->n && k <= headline + LINES_BELOW; k++)
	{
		nw_str		line = {page->text + page->lines[k].off, page->lines[k].len};
		const char *bar = memchr(line.s, '|', line.len);
		uint32_t	first = bar ? (uint32_t) (bar - line.s) : 0;
		nw_date_line dates;
		nw_text		text;
		int			bars = 0;

		for (uint32_t i = 0; i < line.len; i++)
			bars += line.s[i] == '|';
		while (first > 0 && line.s[first - 1] == ' ')
			first--;
		if (bars < 2 || line.len > 200 || page->lines[k].place & NW_PLACE_FAR ||
			!may_be_section((nw_str){line.s, first}))
			continue;
		nw_text_fold(&text, page->arena, line.s, line.len, NW_FOLD_READ);
		if (nw_date_line_scan(text.str, text.len, &dates) && dates.n > 0)
			return (nw_str) {line.s, first};
	}
	return (nw_str) {NULL, 0};
}
