/*
 * core/news/article_context.c
 *		Publisher and keywords: what stands around an article.
 */
#include "core/news/article_parse.h"

#include "core/news/byline.h"
#include "core/news/byline_words.h"
#include "core/news/news_find.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* lines that say something, from the end of the page, in which a footer is looked for */
#define FOOTER_LINES 40

/* nuri.example: a name without spaces, letters on both sides of its dot */
static bool
is_domain(const char *s, size_t len)
{
	const char *dot = memchr(s, '.', len);
	size_t		at = dot ? (size_t) (dot - s) : 0;

	return at > 0 && at + 2 < len && memchr(s, ' ', len) == NULL && nw_is_ascii_alpha(s[at + 1]) &&
		(nw_is_ascii_alpha(s[at - 1]) || nw_is_digit(s[at - 1]));
}

/* the first bytes of (c) ⓒ © Copyright 저작권자 */
static inline bool
begins_mark(char c)
{
	return c == '(' || c == 'C' || (unsigned char) c == 0xC2 || (unsigned char) c == 0xE2 ||
		(unsigned char) c == 0xEC;
}

/* The holder named in a copyright line: <저작권자(c) 연합뉴스, 무단 …>, © 2023 KBS WORLD All Rights Reserved. */
static nw_span
copyright_holder(const char *s, size_t len)
{
	static const char *const marks[] = {"(c)", "(C)", "ⓒ", "©", "Copyright", "COPYRIGHT", "저작권자"};
	static const char *const ends[] =
	{
		" All ", ". All", ", All", " ALL ", " all ", " 무단", "무단전재", " Inc", " Co.", " Corp", " & ", " 신문 ",
		/* another sentence, another cell */
		". ", "。", " |", " 無断", "版权所有", "版權所有", "保留所有", "不得", "未经", "未經", " 저작권", " 기사",
		" 고객센터", " · "
	};
	nw_span		none = {0, 0};
	size_t		at = len;
	size_t		end;

	/* the last of the marks that stand together */
	for (size_t i = 0; i + 1 < len; i++)
		for (size_t k = 0; begins_mark(s[i]) && k < sizeof(marks) / sizeof(marks[0]); k++)
			if (nw_starts(s + i, len - i, marks[k]) && (at == len || i <= at + 8))
				at = i + strlen(marks[k]);
	if (at == len)
		return none;
	for (bool moved = true; moved && at < len;)
	{
		moved = false;
		while (at < len &&
			   (s[at] == ' ' || s[at] == ':' || s[at] == '|' || s[at] == '-' || s[at] == ',' ||
				s[at] == '.' || s[at] == '@' || nw_is_digit(s[at])))
		{
			at++;
			moved = true;
		}
		if (nw_starts(s + at, len - at, "by ") || nw_starts(s + at, len - at, "by:"))
		{
			at += 3;
			moved = true;
		}
	}
	end = at;
	while (end < len && s[end] != ',' && s[end] != '>' && s[end] != ']' && s[end] != '(' &&
		   s[end] != '<')
	{
		bool		stop = false;

		/* a space, a stop, or a word of Hangul or Han */
		for (size_t k = 0; ((unsigned char) s[end] >= 0x80 || s[end] == ' ' || s[end] == '.' || s[end] == ',') &&
			 k < sizeof(ends) / sizeof(ends[0]) && !stop; k++)
			stop = nw_starts(s + end, len - end, ends[k]);
		if (stop)
			break;
		end++;
	}
	while (end > at && (s[end - 1] == ' ' || s[end - 1] == '.'))
		end--;
	/* (c)AFP/Aminu ABUBAKAR: who wrote or took it for an agency; by nuri.example: an address */
	if (end - at < 2 || end - at > 80 || memchr(s + at, '/', end - at) != NULL ||
		is_domain(s + at, end - at))
		return none;
	/* the outlet may have a motto before its name: ⓒ 공감언론 뉴시스 */
	for (size_t word = end; word > at && !nw_news_word(NW_WORDS_OUTLET, s + at, end - at); word--)
		if (s[word - 1] == ' ' && (unsigned char) s[at] >= 0x80)
		{
			if (nw_news_word(NW_WORDS_OUTLET, s + word, end - word))
				at = word;
			break;
		}
	return (nw_span) {(uint32_t) at, (uint32_t) (end - at)};
}

/* 来源:新华网 · 출처 : 새벽일보, in a line of its own or after the date */
static nw_span
named_source(const char *s, size_t len)
{
	nw_span		none = {0, 0};

	for (size_t at = 0; at < len; at++)
	{
		size_t		label;
		size_t		end;
		uint32_t	before = ' ';

		if (((unsigned char) s[at] & 0xC0) == 0x80)
			continue;
		if (at > 0)
			nw_utf8_decode_before(s, s + at, &before);
		if (nw_is_word(before) && nw_script_of(before) != NW_SCRIPT_DIGIT)
			continue;
		label = nw_news_word_prefix(NW_WORDS_SOURCE_LABEL, s + at, len - at);
		if (label == 0)
			continue;
		at += label;
		while (at < len && s[at] == ' ')
			at++;
		if (at == len || s[at] != ':')
			return none;
		at++;
		while (at < len && s[at] == ' ')
			at++;
		end = at;
		while (end < len && s[end] != '|' && s[end] != '(' && s[end] != '[' &&
			   !(s[end] == '-' && (unsigned char) s[at] >= 0x80) &&
			   !(s[end] == ' ' && !nw_is_ascii_alpha(s[at])))
			end++;
		while (end > at && s[end - 1] == ' ')
			end--;
		if (end - at < 2 || end - at > 60)
			return none;
		return (nw_span) {(uint32_t) at, (uint32_t) (end - at)};
	}
	return none;
}

static bool
in_zone(const nw_page *page, int32_t i)
{
	return i >= page->body.zone_first && i <= page->body.zone_last;
}

/* A company by its paper's name: 東湾新聞社 publishes the 東湾新聞. */
static size_t
paper_of(const char *s, size_t len)
{
	static const char *const companies[] = {"新聞社", "日報社", "日报社", "新闻社", "신문사", "일보사"};

	for (size_t i = 0; i < sizeof(companies) / sizeof(companies[0]); i++)
		if (nw_ends(s, len, companies[i]) && len > strlen(companies[i]))
			return len - strlen("社");	/* 사 takes as many bytes */
	return len;
}

/*
 * The outlet in the page's footer: its name alone, or before a bar, over or in
 * the lines that register it or hold its rights.
 */
static nw_str
footer_outlet(const nw_page *page, nw_arena *arena)
{
	nw_str		none = {NULL, 0};
	int			seen = 0;
	int			official = 0;	/* lines since one that registers or protects */

	for (int32_t i = page->n - 1; i > page->body.last && i > page->body.headline && seen < FOOTER_LINES; i--)
	{
		const nw_page_line *line = &page->lines[i];
		const char *s = page->text->str + line->read.off;
		const char *bar = memchr(s, '|', line->read.len);
		size_t		n = line->read.len;
		bool		own;

		if (n == 0)
			continue;
		seen++;
		official = official > 0 ? official - 1 : 0;
		own = line->kind == NW_LINE_COPYRIGHT || nw_news_word_inside(NW_WORDS_REGISTER, s, n);
		if (own)
			official = 4;
		if (official == 0 || (own && !bar))
			continue;
		if (bar)
			n = (size_t) (bar - s);
		while (n > 0 && s[n - 1] == ' ')
			n--;
		n = paper_of(s, n);
		if (n >= 4 && n <= 60 && memchr(s, ':', n) == NULL && nw_outlet_name(s, n) &&
			!nw_news_word(NW_WORDS_SECTION, s, n))
			return nw_page_str(page, arena, line->read.off, (uint32_t) n);
	}
	return none;
}

/* Where word stands in s; len when it does not. */
static size_t
place_of(const char *s, size_t len, const char *word)
{
	size_t		at = 0;

	if (!nw_news_find(s, len, word))
		return len;
	while (!nw_starts(s + at, len - at, word))
		at++;
	return at;
}

/* 새벽일보의 모든 콘텐츠는 …, スポーツ暁の記事・写真の…: whose the page's contents are, at its beginning */
static nw_span
contents_holder(const char *s, size_t len)
{
	static const char *const contents[] =
	{
		"의 모든 콘텐츠", " 모든 콘텐츠", "의 모든 기사", "의 콘텐츠", "の記事・", "の記事、", "の記事は", "に掲載",
		"版權所有", "版权所有"
	};
	static const char *const own[] = {"본", "당", "이 ", "저희", "모든", "当", "本", "この", "弊"};
	size_t		end = len;

	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (nw_starts(s, len, own[i]))
			return (nw_span) {0, 0};
	for (size_t i = 0; i < sizeof(contents) / sizeof(contents[0]) && end == len; i++)
		end = place_of(s, len, contents[i]);
	if (end == len || end < 6 || end > 60 || nw_news_find(s, end, ". ") ||
		nw_news_find(s, end, ","))
		return (nw_span) {0, 0};
	return (nw_span) {0, (uint32_t) paper_of(s, end)};
}

/* 제호 : 새벽일보, 제호: 새벽일보 | …: the name a Korean paper is registered under */
static nw_span
registered_title(const char *s, size_t len)
{
	size_t		at = place_of(s, len, "제호");
	size_t		end;

	if (at < len)
		at += strlen("제호");
	while (at < len && s[at] == ' ')
		at++;
	if (at >= len || s[at] != ':')
		return (nw_span) {0, 0};
	for (at++; at < len && s[at] == ' '; at++)
		continue;
	/* a cell ends at a bar, or before the next label */
	for (end = at; end < len && strchr("|,/(:", s[end]) == NULL; end++)
		continue;
	if (end < len && s[end] == ':')
	{
		while (end > at && s[end - 1] == ' ')
			end--;
		while (end > at && s[end - 1] != ' ')
			end--;
	}
	while (end > at && s[end - 1] == ' ')
		end--;
	if (end - at < 4 || end - at > 60)
		return (nw_span) {0, 0};
	return (nw_span) {(uint32_t) at, (uint32_t) (end - at)};
}

/* The outlet as its registration or the notice of its rights names it, at the end of the page. */
static nw_str
named_in_footer(const nw_page *page, nw_arena *arena, nw_span (*named) (const char *, size_t))
{
	int			seen = 0;

	for (int32_t i = page->n - 1; i > page->body.last && i > page->body.headline && seen < FOOTER_LINES; i--)
	{
		const nw_page_line *line = &page->lines[i];
		nw_span		name;

		if (line->read.len == 0)
			continue;
		seen++;
		if (line->bullet || line->read.len > 2000)
			continue;
		name = named(page->text->str + line->read.off, line->read.len);
		if (name.len > 0)
			return nw_page_str(page, arena, line->read.off + name.off, name.len);
	}
	return (nw_str) {NULL, 0};
}

/* Only letters that are not of the page's own script: GAON NEWS on a Korean page */
static bool
is_latin(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if ((unsigned char) s[i] >= 0x80)
			return false;
	return true;
}

static void
find_publisher(const nw_page *page, nw_arena *arena, nw_article *out)
{
	bool		korean = out->language.s && nw_equals(out->language.s, out->language.len, "ko");
	const char *outlet;
	size_t		outlet_len;

	for (int32_t i = page->body.zone_first; i >= 0 && i <= page->body.zone_last && !out->publisher.s; i++)
	{
		const nw_page_line *line = &page->lines[i];
		const char *s = page->text->str + line->read.off;

		if (line->kind == NW_LINE_DATE || line->kind == NW_LINE_CREDIT ||
			line->kind == NW_LINE_FURNITURE || line->kind == NW_LINE_BYLINE)
		{
			nw_span		source = line->chars <= 80 && (line->has & NW_HAS_COLON) ? named_source(s, line->read.len) : (nw_span) {0, 0};

			if (source.len > 0)
				out->publisher = nw_page_str(page, arena, line->read.off + source.off, source.len);
		}
		/* the names are Korean: a page in another language calls its outlet otherwise */
		if (korean && !out->publisher.s &&
			(line->kind == NW_LINE_BYLINE || line->kind == NW_LINE_BODY))
		{
			const char *sign = memchr(s, '@', line->read.len);

			if (sign)
			{
				size_t		at = (size_t) (sign - s);
				size_t		n = at + 1;

				while (n < line->read.len &&
					   (nw_is_ascii_alpha(s[n]) || nw_is_digit(s[n]) || s[n] == '.' || s[n] == '-'))
					n++;
				outlet = nw_news_outlet_of(s + at, n - at, &outlet_len);
				if (outlet)
					out->publisher =
						(nw_str){nw_arena_copy(arena, outlet, outlet_len), (uint32_t) outlet_len};
			}
		}
	}
	/* the copyright line under the article, or the page's own */
	for (int pass = 0; pass < 2 && !out->publisher.s; pass++)
		for (int32_t i = page->n - 1; i >= 0 && !out->publisher.s; i--)
		{
			const nw_page_line *line = &page->lines[i];
			const char *s = page->text->str + line->read.off;
			nw_span		holder;

			if (line->kind != NW_LINE_COPYRIGHT || (pass == 0 && !in_zone(page, i)))
				continue;
			holder = copyright_holder(s, line->read.len);
			if (holder.len == 0)
				continue;
			outlet = korean ? nw_news_outlet_of(s + holder.off, holder.len, &outlet_len) : NULL;
			if (outlet)
				out->publisher =
					(nw_str){nw_arena_copy(arena, outlet, outlet_len), (uint32_t) outlet_len};
			else
			{
				bool		foreign = is_latin(s + holder.off, holder.len) && out->language.s &&
					!nw_equals(out->language.s, out->language.len, "en");

				/* the name that the page gives itself in its own script */
				if (foreign)
					out->publisher = footer_outlet(page, arena);
				if (!out->publisher.s ||
					(foreign && is_latin(out->publisher.s, out->publisher.len)))
					out->publisher = nw_page_str(page, arena, line->read.off + holder.off,
												 (uint32_t) paper_of(s + holder.off, holder.len));
			}
		}
	if (!out->publisher.s)
		out->publisher = named_in_footer(page, arena, registered_title);
	if (!out->publisher.s)
		out->publisher = footer_outlet(page, arena);
	if (!out->publisher.s)
		out->publisher = named_in_footer(page, arena, contents_holder);
	/* (서울=연합뉴스), 新华社北京…电: better an agency than nobody */
	for (int32_t i = page->body.first; i >= 0 && i <= page->body.last && !out->publisher.s; i++)
	{
		nw_byline	byline;

		if (page->lines[i].read.len > 0 && !page->lines[i].no_byline &&
			nw_byline_read(page->text->str + page->lines[i].read.off, page->lines[i].read.len,
						   &byline) &&
			byline.outlet.len > 0)
			out->publisher = nw_page_str(page, arena, page->lines[i].read.off + byline.outlet.off,
										 byline.outlet.len);
		if (page->lines[i].read.len > 0)
			break;
	}
}

/* #눈 #North Korea: a tag runs to the next # */
static void
find_keywords(const nw_page *page, nw_arena *arena, nw_article *out)
{
	for (int32_t i = page->body.zone_first; i >= 0 && i <= page->body.zone_last; i++)
	{
		const nw_page_line *line = &page->lines[i];
		const char *s = page->text->str + line->read.off;
		size_t		at = 0;

		if (line->kind != NW_LINE_HASHTAG)
			continue;
		while (at < line->read.len)
		{
			size_t		from = at + 1;
			size_t		end;
			nw_str		tag;

			for (at = from; at < line->read.len && s[at] != '#'; at++)
				continue;
			end = at;
			while (end > from && (s[end - 1] == ' ' || s[end - 1] == ','))
				end--;
			if (end <= from || out->keywords.n == NW_ARTICLE_LIST_MAX)
				continue;
			tag =
				nw_page_str(page, arena, line->read.off + (uint32_t) from, (uint32_t) (end - from));
			if (tag.s && !nw_strs_has(&out->keywords, tag))
				nw_strs_add(&out->keywords, arena, tag);
		}
	}
}

void
nw_article_context(const nw_page *page, nw_arena *arena, nw_article *out)
{
	find_publisher(page, arena, out);
	nw_article_section(page, arena, out);
	find_keywords(page, arena, out);
}
