/*
 * core/news/page_list.c
 *		Lists that belong to the story.
 *
 * Most lists of a page are menus and links.  One belongs to the story when the
 * sentence before it announces it (…: · 다섯 가지를 모았다. · Here is what we know)
 * and the story goes on behind it; and under [인사] and [부고] the list is all
 * there is.
 */
#include "core/news/page_lines.h"

#include "core/news/news_date.h"
#include "core/news/news_find.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

#define LIST_MAX 40				/* lines of a list, the lines under its items included */

/* The next line that says something; n when there is none near. */
static int32_t
next_said(const nw_page_line *lines, int32_t n, int32_t i)
{
	for (int32_t k = i; k < n && k < i + 3; k++)
		if (lines[k].read.len > 0)
			return k;
	return n;
}

static bool
announces(const char *s, size_t len)
{
	static const char *const words[] =
	{
		"가지", "다음", "같다", "같습니다", "아래", "Here is", "Here are", "Here's", "ollowing", "hat we know", " below",
		"These are", "次の", "以下", "とおり", "通りだ", "如下"
	};

	/* the last sentence is what announces */
	if (len > 240)
	{
		s += len - 240;
		len = 240;
	}
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_news_find(s, len, words[i]))
			return true;
	return false;
}

/* …인 것, …함: what Korean lists of things say, and headlines hardly */
static bool
is_nominal(const char *s, size_t len)
{
	return nw_ends(s, len, " 것") || nw_ends(s, len, "할 것") || nw_ends(s, len, "함") ||
		nw_ends(s, len, "됨");
}

/* Budget talks run on 12 minutes ago, How storms get their names 5 December: links carry their dates */
static bool
is_dated(const char *s, size_t len)
{
	static const char *const months[] =
	{
		" January", " February", " March", " April", " May", " June", " July", " August", " September", " October",
		" November", " December", " ago", " 전"
	};

	for (size_t i = 0; i < sizeof(months) / sizeof(months[0]); i++)
		if (nw_ends(s, len, months[i]))
			return true;
	return false;
}

static void
keep(nw_page_line *line)
{
	line->kind = NW_LINE_TEXT;
	line->bullet = line->listed = false;
	line->item = true;
}

/* One list from line i; returns where it ends. */
static int32_t
read_list(const nw_text *text, nw_page_line *lines, int32_t n, int32_t i, int32_t before)
{
	uint16_t	indent = lines[i].indent;
	int32_t		end = i;
	int32_t		next;
	int			items = 0,
				nominal = 0,
				told = 0;		/* sentences under items */
	bool		dated = false;
	bool		opens = before >= 0 && lines[before].opens;

	for (int32_t k = i; k < n && k < i + LIST_MAX; k++)
	{
		const nw_page_line *line = &lines[k];
		const char *s = text->str + line->read.off;

		if (line->kind == NW_LINE_BLANK || line->kind == NW_LINE_SPACER)
			continue;
		if (line->bullet && (line->listed || line->kind == NW_LINE_TEXT))
		{
			items++;
			nominal += is_nominal(s, line->read.len);
			dated |= is_dated(s, line->read.len);
		}
		else if (line->kind == NW_LINE_TEXT && !line->bullet && line->indent > indent &&
				 line->indent <= indent + 6)
			told += line->ends;
		else
			break;
		end = k + 1;
	}
	if (end == i)
		return i + 1;
	next = next_said(lines, n, end);
	if (items < 2 || dated || before < 0 || i - before > 3 ||
		!(opens ||
		  (lines[before].ends && next < n && lines[next].kind == NW_LINE_TEXT && lines[next].ends &&
		   (nominal * 2 > items || told >= items - 1 ||
			announces(text->str + lines[before].read.off, lines[before].read.len)))))
		return end;
	for (int32_t k = i; k < end; k++)
		if (lines[k].read.len > 0)
			keep(&lines[k]);
	return end;
}

/* [인사] 물길공사 외, <부고> …, [부고]길선미… */
static bool
is_register_title(const char *s, size_t len)
{
	static const char *const words[] = {"인사", "부고", "부음", "동정", "승진", "전보", "본사인사", "본사 인사"};

	if (len < 8 || (s[0] != '[' && s[0] != '<'))
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t		w = strlen(words[i]);

		if (nw_starts(s + 1, len - 1, words[i]) && len > w + 2 &&
			(s[w + 1] == ']' || s[w + 1] == '>'))
			return true;
	}
	return false;
}

static bool
begins_with_mark(const char *s, size_t len)
{
	static const char *const marks[] = {"◇", "◆", "▲", "△", "▷", "□", "■", "○", "●", "◎", "☆", "★", "▣"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (nw_starts(s, len, marks[i]))
			return true;
	return false;
}

void
nw_page_lists(const nw_text *text, nw_page_line *lines, int32_t n)
{
	int32_t		before = -1;	/* the last line that said something */
	bool		register_page = false;

	for (int32_t i = 0; i < n;)
	{
		nw_page_line *line = &lines[i];
		const char *s = text->str + line->read.off;

		if (line->read.len == 0)
		{
			i++;
			continue;
		}
		nw_poll(text->arena);
		register_page |=
			line->kind == NW_LINE_TEXT && line->chars <= 80 && is_register_title(s, line->read.len);
		if (line->kind == NW_LINE_COPYRIGHT || line->kind == NW_LINE_END)
			register_page = false;
		if (register_page && !line->bullet && begins_with_mark(s, line->read.len) &&
			(line->kind == NW_LINE_TEXT || line->kind == NW_LINE_CAPTION ||
			 line->kind == NW_LINE_CREDIT || line->kind == NW_LINE_BYLINE ||
			 line->kind == NW_LINE_BYLINE_LEAD))
			keep(line);
		if (line->bullet && line->listed && line->kind == NW_LINE_FURNITURE)
		{
			int32_t		end = read_list(text, lines, n, i,
										before >= 0 && lines[before].kind == NW_LINE_TEXT && !lines[before].bullet ? before : -1);

			before = end - 1;
			i = end;
			continue;
		}
		before = i;
		i++;
	}
}
