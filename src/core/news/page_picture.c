/*
 * core/news/page_picture.c
 *		Lines that belong to pictures: captions and credits, told by their shape.
 */
#include "core/news/page_picture.h"

#include "core/news/byline.h"
#include "core/news/byline_words.h"
#include "core/news/news_date.h"
#include "core/news/news_find.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Does the line end with an address? */
bool
nw_ends_with_email(const char *s, size_t len)
{
	size_t		at = len;

	while (at > 0 &&
		   (nw_is_ascii_alpha(s[at - 1]) || nw_is_digit(s[at - 1]) ||
			strchr(".-_+@", s[at - 1]) != NULL))
		at--;
	return nw_email_scan(s + at, len - at) == len - at && at < len;
}

/* ▲서울 5도 ▲부산 8도: the mark divides a list */
static bool
is_list(const char *s, size_t len)
{
	uint32_t	cp;
	size_t		n = (size_t) nw_utf8_decode(s, s + len, &cp);
	char		mark[5] = {0};

	if (nw_is_word(cp) || n < 3 || n > 4)
		return false;
	memcpy(mark, s, n);
	return nw_news_find(s + n, len - n, mark);
}

/* …있다. 2024.4.18 raon@…, 2025.03.04. photo@… *재판매 …, 2025.1.7/뉴스1: how agencies sign a picture's text */
bool
nw_line_has_wire_tail(const char *s, size_t len)
{
	size_t		at = len;
	nw_civil	date;

	for (const char *star = s; len > 8 && (star = memchr(star, '*', (size_t) (s + len - 8 - star))) != NULL; star++)
		if (nw_starts(star + 1, (size_t) (s + len - star - 1), "재판매"))
			at = (size_t) (star - s);
	while (at > 0 && s[at - 1] == ' ')
		at--;
	while (at > 0 && s[at - 1] > ' ' && s[at - 1] != '/' && (unsigned char) s[at - 1] < 0x80)
		at--;
	if (nw_email_scan(s + at, len - at) == 0)
	{
		/* what is behind the last stroke */
		size_t		stroke = len;

		while (stroke > 0 && len - stroke < 60 && s[stroke - 1] != '/')
			stroke--;
		if (stroke == 0 || s[stroke - 1] != '/' || !nw_is_digit(s[stroke > 1 ? stroke - 2 : 0]))
			return false;
		at = stroke - 1;
		if (nw_news_word_prefix(NW_WORDS_OUTLET, s + stroke, len - stroke) == 0)
			return false;
	}
	while (at > 0 && (s[at - 1] == ' ' || s[at - 1] == '/'))
		at--;
	for (size_t from = at > 11 ? at - 11 : 0; from < at; from++)
		if (nw_is_digit(s[from]) && (from == 0 || !nw_is_digit(s[from - 1])) &&
			nw_news_date_scan(s + from, at - from, &date) == at - from)
			return true;
	return false;
}

/* The next = of s from at; len when there is none. */
static size_t
find_equals(const char *s, size_t len, size_t at)
{
	const char *hit = at < len ? memchr(s + at, '=', len - at) : NULL;

	return hit ? (size_t) (hit - s) : len;
}

/* …[사진 출처 = 연합뉴스] · …(사진=새벽일보) · 사진=… · …(潟沼義樹撮影) */
nw_line_kind
nw_line_picture(const char *s, size_t len, nw_page_line *line)
{
	size_t		open = len;

	if (nw_news_word_prefix(NW_WORDS_CREDIT_START, s, len) > 0 && line->chars <= 60)
		return NW_LINE_CREDIT;
	if (nw_news_word_prefix(NW_WORDS_CAPTION_START, s, len) > 0 && !is_list(s, len))
		return NW_LINE_CAPTION;
	/* nw_line_shape has looked for a wire's tail */
	if (line->chars <= 200 && !line->ends && (line->has & NW_HAS_SIGN) &&
		nw_news_find(s, len, " ⓒ"))
		return NW_LINE_CAPTION;
	/* …掘り出す農家=7日、北津町 */
	if (line->chars <= 120 && !line->ends && !line->wide_indent && line->cjk &&
		(line->has & NW_HAS_EQUALS))
		for (size_t at = 0; (at = find_equals(s, len, at)) < len; at++)
		{
			size_t		digits = at + 1;

			while (digits < len && nw_is_digit(s[digits]))
				digits++;
			if (digits > at + 1 && nw_starts(s + digits, len - digits, "日"))
				return NW_LINE_CAPTION;
		}
	if (nw_news_word_suffix(NW_WORDS_CAPTION_END, s, len) > 0 && line->chars <= 200)
		return NW_LINE_CAPTION;
	/* the bracket at the end */
	if (len > 0 && (s[len - 1] == ')' || s[len - 1] == ']' || s[len - 1] == '>'))
	{
		while (open > 0 && s[open - 1] != '(' && s[open - 1] != '[' && s[open - 1] != '<')
			open--;
		if (open > 0)
		{
			const char *in = s + open;
			size_t		in_len = len - 1 - open;

			if (nw_ends(in, in_len, "자료사진") || nw_ends(in, in_len, "캡처") ||
				nw_starts(in, in_len, "사진") || nw_starts(in, in_len, "자료") ||
				nw_starts(in, in_len, "출처") || nw_starts(in, in_len, "ⓒ") ||
				nw_starts(in, in_len, "Photo") ||
				(in_len <= 60 &&
				 (nw_news_find(in, in_len, " Photo/") || nw_news_find(in, in_len, "Photo by "))) ||
				nw_starts(in, in_len, "写真") || nw_starts(in, in_len, "그래픽") ||
				nw_ends(in, in_len, "제공"))
				return in_len + 2 >= len ? NW_LINE_CREDIT : NW_LINE_CAPTION;
			/* … on Aug. 20. (Yonhap) */
			if (open >= 3 && open > 1 && nw_outlet_name(in, in_len) && line->chars <= 300 &&
				(s[open - 2] == ' ' || s[open - 2] == '.'))
			{
				if (in_len + 2 >= len)
					return NW_LINE_CREDIT;
				/* a picture's text, unless it ends the article */
				if (s[open - 2] == '.' || (open >= 3 && s[open - 3] == '.'))
					line->signed_off = line->ends = true;
				return NW_LINE_TEXT;
			}
		}
	}
	return NW_LINE_TEXT;
}

/* …연설하고 있다. 연합뉴스 · …인사하고 있다. 홍길동 기자: what follows the last full stop is a credit */
bool
nw_line_ends_with_credit(const char *s, size_t len)
{
	size_t		stop = len;
	nw_byline	byline;

	while (stop > 0 && s[stop - 1] != '.')
		stop--;
	if (stop == 0 || stop >= len || len - stop > 40)
		return false;
	while (stop < len && s[stop] == ' ')
		stop++;
	if (stop < len && s[stop] == '/')
		stop++;
	if (nw_outlet_name(s + stop, len - stop))
		return true;
	/* 새벽일보DB */
	if (nw_ends(s, len, "DB"))
	{
		size_t		end = len - 2;

		while (end > stop && s[end - 1] == ' ')
			end--;
		if (nw_outlet_name(s + stop, end - stop))
			return true;
	}
	return nw_byline_read(s + stop, len - stop, &byline) && byline.n > 0 &&
		byline.lead_off == len - stop && byline.people[0].email.len == 0;
}
