/*
 * core/news/page_tool.c
 *		What the tool that dumped a page wrote into its text.
 */
#include "core/news/page_tool.h"

#include <string.h>

#include "core/text/chars.h"

/* so many links in a row must be numbered before [12] counts as lynx's */
#define LINKS_MIN 6
/* numbers that lynx may have left out between two links (hidden ones) */
#define LINKS_GAP 3
/* so many words must be joined with underscores before a page counts as html2text's */
#define UNDERSCORES_MIN 5

void
nw_page_edits_begin(nw_page_edits *edits, nw_text *text)
{
	if (edits->of)
		return;
	edits->of = nw_arena_zalloc(text->arena, text->len + 1);
	edits->str = nw_arena_copy(text->arena, text->str, text->len);
	text->str = edits->str;
}

static void
drop(nw_page_edits *edits, size_t off, size_t len)
{
	for (size_t i = off; i < off + len; i++)
		if (edits->str[i] != '\n')
		{
			edits->of[i] = NW_EDIT_DROP;
			edits->str[i] = ' ';
		}
}

/* [12]: its length, and the number */
static size_t
link_scan(const char *s, size_t len, int *number)
{
	size_t		at = 1;

	*number = 0;
	while (at < len && at < 6 && nw_is_digit(s[at]))
		*number = *number * 10 + (s[at++] - '0');
	return at > 1 && at < len && s[at] == ']' ? at + 1 : 0;
}

/* The links of a page are numbered from 1, one after another; what is beside the row is text. */
static void
edit_links(nw_text *text, nw_page_edits *edits)
{
	for (int pass = 0; pass < 2; pass++)
	{
		int			last = 0;
		int			count = 0;

		for (const char *at = text->str; (at = memchr(at, '[', (size_t) (text->str + text->len - at))) != NULL; at++)
		{
			int			number;
			size_t		off = (size_t) (at - text->str);
			size_t		n = link_scan(at, text->len - off, &number);

			if (n == 0 || number <= last || number > last + LINKS_GAP)
				continue;
			last = number;
			count++;
			if (pass == 1)
				drop(edits, off, n);
		}
		if (pass == 0 && count < LINKS_MIN)
			return;
		if (pass == 0)
			nw_page_edits_begin(edits, text);
	}
}

/* (BUTTON) · IFRAME: · [INS: · :INS] · [DEL: · :DEL] */
static void
edit_lynx(nw_text *text, nw_page_edits *edits)
{
	static const char *const marks[] = {"(BUTTON)", "[INS:", ":INS]", "[DEL:", ":DEL]", "IFRAME:"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
	{
		size_t		n = strlen(marks[i]);

		/* the second letter is rarer than the bracket */
		for (const char *at = text->str; (at = memchr(at, marks[i][1], (size_t) (text->str + text->len - at))) != NULL; at++)
			if (at > text->str &&
				nw_starts(at - 1, (size_t) (text->str + text->len - at + 1), marks[i]))
			{
				size_t		off = (size_t) (at - 1 - text->str);

				nw_page_edits_begin(edits, text);
				at = text->str + off + 1;
				drop(edits, off, n);
			}
	}
}

static bool
is_part_of_word(char c)
{
	return nw_is_ascii_alpha(c) || nw_is_digit(c) || (unsigned char) c >= 0x80;
}

/*
 * The word around a _: html2text writes spaces inside links so (무료_회원_가입).
 * Not an address, the name of a file, or an identifier in capitals and digits.
 */
static bool
joins_words(const char *s, size_t len, size_t at)
{
	size_t		from = at;
	size_t		to = at;
	bool		wide = false;
	bool		lower = false;

	if (at == 0 || at + 1 >= len || s[at - 1] == ' ' || s[at - 1] == '\n' || s[at - 1] == '_' ||
		!(is_part_of_word(s[at + 1]) || strchr("[('\"&-", s[at + 1]) != NULL))
		return false;
	while (from > 0 && at - from < 160 && s[from - 1] != ' ' && s[from - 1] != '\n')
		from--;
	while (to < len && to - at < 160 && s[to] != ' ' && s[to] != '\n')
		to++;
	for (size_t i = from; i < to; i++)
	{
		if (s[i] == '@' || s[i] == '\\' || s[i] == '=' ||
			(s[i] == '/' && i + 1 < to && s[i + 1] == '/') ||
			(s[i] == '.' && i + 4 == to && nw_is_ascii_alpha(s[i + 1]) &&
			 nw_is_ascii_alpha(s[i + 2])))
			return false;
		wide |= (unsigned char) s[i] >= 0x80;
		lower |= s[i] >= 'a' && s[i] <= 'z';
	}
	return wide || lower;
}

static void
edit_underscores(nw_text *text, nw_page_edits *edits)
{
	int			count = 0;
	const char *at = text->str;

	while (count < UNDERSCORES_MIN &&
		   (at = memchr(at, '_', (size_t) (text->str + text->len - at))) != NULL)
	{
		count += joins_words(text->str, text->len, (size_t) (at - text->str));
		at++;
	}
	if (count < UNDERSCORES_MIN)
		return;
	nw_page_edits_begin(edits, text);
	edits->html2text = true;
	for (at = text->str; (at = memchr(at, '_', (size_t) (text->str + text->len - at))) != NULL; at++)
	{
		size_t		off = (size_t) (at - text->str);

		if (joins_words(text->str, text->len, off))
		{
			edits->of[off] = NW_EDIT_SPACE;
			edits->str[off] = ' ';
		}
	}
}

/* Bytes of a heading's marks at the beginning of a line: "***** ", "## " */
static size_t
heading_scan(const char *s, size_t len)
{
	size_t		n = 0;

	if (len == 0 || (s[0] != '*' && s[0] != '#'))
		return 0;
	while (n < len && s[n] == s[0])
		n++;
	/* one star is a list's, one # with a letter behind it a tag's */
	if (n > 6 || (s[0] == '*' && n < 3) || n >= len || s[n] != ' ')
		return 0;
	while (n < len && s[n] == ' ')
		n++;
	return n < len ? n : 0;
}

/* **strong** and __strong__: the marks at the edges of words */
static size_t
strong_scan(const char *s, size_t len, size_t at)
{
	if (at + 1 >= len || s[at + 1] != s[at] || (at + 2 < len && s[at + 2] == s[at]) ||
		(at > 0 && s[at - 1] == s[at]))
		return 0;
	return 2;
}

/* ](address) of [words](address) */
static size_t
address_scan(const char *s, size_t len)
{
	size_t		n = 2;

	if (len < 4 || s[1] != '(' ||
		!(nw_starts(s + 2, len - 2, "http") || s[2] == '/' || s[2] == '#' ||
		  nw_starts(s + 2, len - 2, "mailto:") || nw_starts(s + 2, len - 2, "javascript:")))
		return 0;
	while (n < len && n < 2000 && s[n] != ')' && s[n] != ' ')
		n++;
	return n < len && s[n] == ')' ? n + 1 : 0;
}

/* Headings, **strong** words and [links](address) of Markdown; the stars of html2text's headings. */
static void
edit_marks(nw_text *text, nw_page_edits *edits)
{
	size_t		line = 0;
	size_t		strong = text->len;	/* where ** opened */

	for (size_t at = 0; at < text->len; at++)
	{
		const char *s = text->str;
		size_t		left = text->len - at;
		size_t		n;

		switch (s[at])
		{
			case '\n':
				line = at + 1;
				strong = text->len;
				break;
			case ' ':
				if (line == at)
					line++;
				break;
			case '*':
			case '#':
				if (line == at && (n = heading_scan(s + at, left)) > 0)
				{
					size_t		end = at + n;
					size_t		tail;
					char		mark = s[at];
					const char *stop = memchr(s + end, '\n', text->len - end);

					end = stop ? (size_t) (stop - s) : text->len;
					while (end > at && s[end - 1] == ' ')
						end--;
					for (tail = end; tail > at + n && s[tail - 1] == mark; tail--)
						continue;
					nw_page_edits_begin(edits, text);
					drop(edits, at, n);
					if (tail < end && tail > at + n && text->str[tail - 1] == ' ')
					{
						drop(edits, tail, end - tail);
						edits->html2text |= mark == '*';
					}
					at += n - 1;
					break;
				}
				/* FALLTHROUGH */
			case '_':
				if ((s[at] == '*' || s[at] == '_') && strong_scan(s, text->len, at) > 0)
				{
					if (strong == text->len && at + 2 < text->len && s[at + 2] != ' ' &&
						s[at + 2] != '\n')
						strong = at;
					else if (strong < text->len && s[strong] == s[at] && s[at - 1] != ' ')
					{
						nw_page_edits_begin(edits, text);
						drop(edits, strong, 2);
						drop(edits, at, 2);
						strong = text->len;
					}
					at++;
				}
				break;
			case ']':
				if ((n = address_scan(s + at, left)) > 0)
				{
					size_t		open = at;
					int			depth = 0;

					while (open > line && (depth > 0 || s[open - 1] != '[') && at - open < 600)
					{
						open--;
						depth += s[open] == ']' ? 1 : s[open] == '[' ? -1 : 0;
					}
					if (open > line && s[open - 1] == '[')
					{
						nw_page_edits_begin(edits, text);
						drop(edits, open - 1, 1);
						if (open >= line + 2 && text->str[open - 2] == '!')
							drop(edits, open - 2, 1);
						drop(edits, at, n);
						at += n - 1;
					}
				}
				break;
			default:
				break;
		}
	}
}

/* Does any of the bytes that marks are made of stand in s? */
static bool
has_marks(const char *s, size_t len)
{
	return memchr(s, '*', len) || memchr(s, '_', len) || memchr(s, '[', len) || memchr(s, '#', len);
}

void
nw_page_tool_marks(nw_text *text, nw_page_edits *edits)
{
	if (!has_marks(text->str, text->len) && !memchr(text->str, 'B', text->len) &&
		!memchr(text->str, 'I', text->len))
		return;
	edit_links(text, edits);
	edit_lynx(text, edits);
	edit_underscores(text, edits);
	edit_marks(text, edits);
}
