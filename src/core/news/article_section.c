/*
 * core/news/article_section.c
 *		The section of an article: from the path to it, a word of its own beside
 *		the headline or the date, or a tag of the headline.
 *
 * A section that stands only in the page's menu is none of the article's.
 */
#include "core/news/article_parse.h"

#include "core/news/byline_words.h"
#include "core/news/news_date.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"

/* how far above the headline a path (홈 > 사회) may stand, in lines that say something */
#define PATH_REACH 8

static nw_span
trim(const char *s, nw_span span)
{
	while (span.len > 0 && (s[span.off] == ' ' || s[span.off] == '|'))
	{
		span.off++;
		span.len--;
	}
	while (span.len > 0 && (s[span.off + span.len - 1] == ' ' || s[span.off + span.len - 1] == '|'))
		span.len--;
	return span;
}

static bool
is_section(const char *s, nw_span span)
{
	return span.len > 0 && nw_news_word(NW_WORDS_SECTION, s + span.off, span.len);
}

/* Does a list of at most three items, no other of which is a section, begin at line i, and the headline follow it? */
static bool
begins_list(const nw_page *page, int32_t i)
{
	int32_t		items = 0;

	if (i > 0 && page->lines[i - 1].bullet)
		return false;
	while (page->lines[i].bullet && items <= 3)
	{
		/* several sections are a menu */
		if (items > 0 &&
			nw_news_word(NW_WORDS_SECTION, page->text->str + page->lines[i].read.off,
						 page->lines[i].read.len))
			return false;
		items++;
		i++;
	}
	while (i < page->body.headline && page->lines[i].read.len == 0)
		i++;
	return items <= 3 && i == page->body.headline;
}

static bool
line_is_section(const nw_page *page, int32_t i)
{
	return i >= 0 && i < page->n &&
		is_section(page->text->str + page->lines[i].read.off,
				   (nw_span){0, page->lines[i].read.len});
}

/* A word between other sections, or other words as far from the margin, is an item of a menu. */
static bool
in_menu(const nw_page *page, int32_t i)
{
	const nw_page_line *line = &page->lines[i];

	if (line_is_section(page, i - 1) || line_is_section(page, i + 1))
		return true;
	return !line->bullet && line->indent > 0 && i > 0 && page->lines[i - 1].read.len > 0 &&
		page->lines[i - 1].indent == line->indent && page->lines[i - 1].chars <= 12;
}

/* The mark between the steps of a path; 0 when none begins here. */
static size_t
step_mark(const char *s, size_t len, bool slash)
{
	static const char *const marks[] = {">>", ">", "»", "›", "〉"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (nw_starts(s, len, marks[i]))
			return strlen(marks[i]);
	return slash && nw_starts(s, len, "/ ") ? 1 : 0;
}

static size_t
home_word(const char *s, size_t len)
{
	static const char *const homes[] = {"Home", "HOME", "홈", "トップ", "ホーム", "首页", "首頁", "主页"};

	for (size_t i = 0; i < sizeof(homes) / sizeof(homes[0]); i++)
		if (nw_starts(s, len, homes[i]))
			return strlen(homes[i]);
	return 0;
}

/* 홈 > 사회 > 사건 · Home / Business · 地产 > 楼市动向 · 홈 사회: the first step that names a section */
static nw_span
path_section(const char *s, size_t len)
{
	nw_span		found = {0, 0};
	size_t		home = home_word(s, len);
	size_t		at = 0;
	int			steps = 0;

	if (len > 120)
		return found;
	if (home > 0 && home < len && s[home] == ' ')
	{
		nw_span		rest = trim(s, (nw_span) {(uint32_t) home, (uint32_t) (len - home)});

		if (is_section(s, rest))
			return rest;
	}
	while (at <= len)
	{
		size_t		from = at;
		size_t		mark = 0;
		nw_span		step;

		while (at < len && (mark = step_mark(s + at, len - at, home > 0)) == 0)
			at++;
		step = trim(s, (nw_span) {(uint32_t) from, (uint32_t) (at - from)});
		if (found.len == 0 && is_section(s, step))
			found = step;
		/* a path begins at home, at the outlet or at the section: 뉴스 > 경제 > … leads through lists */
		if (steps == 0 && step.len > 0 && home == 0 && !is_section(s, step) &&
			!nw_outlet_name(s + step.off, step.len))
			return (nw_span) {0, 0};
		steps += step.len > 0;
		if (at == len)
			break;
		at += mark;
	}
	/* < 정치 … >: no path */
	return steps >= 2 && steps <= 5 && memchr(s, '<', len) == NULL ? found : (nw_span) {0, 0};
}

/* North Korea 09:31 …, … 오전 9:00 · 생활: before the date and behind it */
static void
beside_date(const nw_page *page, nw_arena *arena, int32_t i, nw_article *out)
{
	const nw_page_line *line = &page->lines[i];
	const char *s = page->text->str + line->read.off;
	nw_date_line dates;
	nw_span		head;
	nw_span		tail;
	uint32_t	word;

	if (!nw_date_line_scan(s, line->read.len, &dates) || dates.label_only)
		return;
	/* the first of several cells: 국제 | 마도윤 기자 | 2023-11-28 18:04 */
	head = trim(s, (nw_span) {0, dates.head_len});
	for (uint32_t i = 0; i < head.len; i++)
		if (s[head.off + i] == '|')
			head = trim(s, (nw_span) {head.off, i});
	if (is_section(s, head))
		out->section = nw_page_str(page, arena, line->read.off + head.off, head.len);
	tail = trim(s, (nw_span) {dates.tail_off, line->read.len - dates.tail_off});
	/* the last word behind the date */
	for (word = tail.off + tail.len; word > tail.off && s[word - 1] != ' '; word--)
		continue;
	tail.len -= word - tail.off;
	tail.off = word;
	if (!out->section.s && (unsigned char) s[tail.off] >= 0x80 && is_section(s, tail))
		out->section = nw_page_str(page, arena, line->read.off + tail.off, tail.len);
	/* 江风新闻社会: Chinese writes both without a space */
	for (uint32_t n = 3; !out->section.s && n + 6 <= tail.len && n <= 12; n += 3)
	{
		nw_span		end = {tail.off + tail.len - n, n};

		if (is_section(s, end) && nw_outlet_name(s + tail.off, tail.len - n))
		{
			out->section = nw_page_str(page, arena, line->read.off + end.off, end.len);
			if (!out->publisher.s || out->publisher.len == tail.len)
				out->publisher = nw_page_str(page, arena, line->read.off + tail.off, tail.len - n);
		}
	}
}

/* Above the headline: the path to the article, or the section alone on its line. */
static void
above_headline(const nw_page *page, nw_arena *arena, nw_article *out)
{
	int			seen = 0;

	for (int32_t i = page->body.headline - 1; i >= 0 && seen < PATH_REACH && !out->section.s; i--)
	{
		const nw_page_line *line = &page->lines[i];
		const char *s = page->text->str + line->read.off;
		const char *space = memchr(s, ' ', line->read.len);
		nw_span		section;

		if (line->read.len == 0)
			continue;
		seen++;
		section = path_section(s, line->read.len);
		if (section.len == 0 && seen <= 3 && (!line->bullet || begins_list(page, i)) &&
			!in_menu(page, i) && line->indent <= 4 + (line->bullet ? 2 : 0) &&
			line_is_section(page, i))
			section.len = line->read.len;
		/* 전국 광주/전남 right above it */
		if (section.len == 0 && seen == 1 && !line->bullet && space && line->chars <= 14 &&
			line->cjk &&
			!is_section(
				s,
				trim(s,
					 (nw_span){(uint32_t) (space - s), line->read.len - (uint32_t) (space - s)})) &&
			memchr(space + 1, ' ', line->read.len - (size_t) (space + 1 - s)) == NULL &&
			is_section(s, (nw_span){0, (uint32_t) (space - s)}))
			section.len = (uint32_t) (space - s);
		if (section.len > 0)
			out->section = nw_page_str(page, arena, line->read.off + section.off, section.len);
	}
}

/* Between headline and body: the section alone on its line, with the date or the byline. */
static void
under_headline(const nw_page *page, nw_arena *arena, nw_article *out)
{
	int			seen = 0;

	if (page->body.headline < 0)
		return;
	for (int32_t i = page->body.headline + 1; i < page->body.first && seen < 6 && !out->section.s; i++)
	{
		const nw_page_line *line = &page->lines[i];

		seen += line->read.len > 0;
		if (line->kind != NW_LINE_SUBHEADING && line_is_section(page, i) && !in_menu(page, i))
			out->section = nw_page_str(page, arena, line->read.off, line->read.len);
	}
}

/* [사설] …, [포토] …: the tag in front of the headline */
static void
in_headline(const nw_page *page, nw_arena *arena, nw_article *out)
{
	const nw_page_line *line;
	const char *s;
	const char *end;
	size_t		open;

	if (page->body.headline < 0)
		return;
	line = &page->lines[page->body.headline];
	s = page->text->str + line->read.off;
	open = nw_starts(s, line->read.len, "[") ? 1 : nw_starts(s, line->read.len, "【") ? strlen("【") : 0;
	if (open == 0)
		return;
	end = memchr(s, ']', line->read.len);
	for (size_t at = open; !end && at < line->read.len && at < 40; at++)
		if (nw_starts(s + at, line->read.len - at, "】"))
			end = s + at;
	if (end && is_section(s, (nw_span) {(uint32_t) open, (uint32_t) ((size_t) (end - s) - open)}))
		out->section = nw_page_str(page, arena, line->read.off + (uint32_t) open,
								   (uint32_t) ((size_t) (end - s) - open));
}

void
nw_article_section(const nw_page *page, nw_arena *arena, nw_article *out)
{
	for (int32_t i = page->body.zone_first; i >= 0 && i <= page->body.zone_last && !out->section.s; i++)
		if (page->lines[i].kind == NW_LINE_DATE && (page->body.first < 0 || i < page->body.first))
			beside_date(page, arena, i, out);
	if (!out->section.s)
		above_headline(page, arena, out);
	if (!out->section.s)
		under_headline(page, arena, out);
	if (!out->section.s)
		in_headline(page, arena, out);
	/* 정치 많이 본 뉴스, under the article */
	for (int32_t i = page->body.last + 1; i > 0 && i < page->n && i <= page->body.last + 120 && !out->section.s; i++)
	{
		const nw_page_line *line = &page->lines[i];
		const char *s = page->text->str + line->read.off;
		const char *space = memchr(s, ' ', line->read.len);
		size_t		n = space ? (size_t) (space - s) : 0;

		if (n > 0 && line->chars <= 24 && nw_news_word(NW_WORDS_SECTION, s, n) &&
			nw_news_word(NW_WORDS_RELATED, space + 1, line->read.len - n - 1) &&
			(unsigned char) s[0] >= 0x80)
			out->section = nw_page_str(page, arena, line->read.off, (uint32_t) n);
	}
}
