/*
 * core/news/page_wrap.c
 *		Lines that a dumping tool broke to fit a width are one line again.
 */
#include "core/news/page_wrap.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

/* widths that tools and people wrap at; text wider than that was not wrapped */
#define WRAP_MIN 60
#define WRAP_MAX 200
/* so many lines must break in a sentence before a page counts as wrapped */
#define WRAP_WITNESSES 3

/* What a line measures, in columns or in characters. */
typedef struct measure
{
	int			width;			/* indent included, blanks at the end not */
	int			first_word;		/* what its first word takes */
	int			indent;
	bool		opens;			/* a paragraph or a list item of its own begins here */
	bool		ends;			/* with a full stop or the like */
} measure;

int
nw_char_columns(uint32_t cp)
{
	switch (nw_script_of(cp))
	{
		case NW_SCRIPT_HANGUL:
		case NW_SCRIPT_HAN:
		case NW_SCRIPT_KANA:
			return 2;
		default:
			return cp >= 0x3000 && cp <= 0x303F ? 2 : 1;
	}
}

/* Chinese and Japanese break between any two characters. */
static bool
breaks_anywhere(uint32_t cp)
{
	nw_script	script = nw_script_of(cp);

	return script == NW_SCRIPT_HAN || script == NW_SCRIPT_KANA;
}

static void
take_measure(const nw_text *text, nw_span line, bool columns, measure *out)
{
	static const char *const marks[] = {"•", "□", "☆", "○", "■", "▲", "△", "▶", "*", "+", "- ", "[", "━", "─"};
	const char *s = text->str + line.off;
	const char *end = s + line.len;
	nw_span		raw = nw_text_raw_span(text, line.off, line.len);
	bool		in_first = true;
	bool		korean = false;
	uint32_t	last = 0;

	memset(out, 0, sizeof(*out));
	while (end > s && end[-1] == ' ')
		end--;
	while (s < end && *s == ' ')
	{
		out->indent++;
		s++;
	}
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		out->opens |= nw_starts(s, (size_t) (end - s), marks[i]);
	/* U+3000 at the margin begins a paragraph */
	out->opens |= raw.len > 3 && nw_starts(text->raw + raw.off, raw.len, "\xE3\x80\x80");
	out->width = out->indent;
	for (const char *at = s; at < end;)
	{
		uint32_t	cp;
		int			n;

		at += nw_utf8_decode(at, end, &cp);
		n = columns ? nw_char_columns(cp) : 1;
		out->width += n;
		if (in_first && cp != ' ')
			out->first_word += n;
		/* 胶东 in 지구(胶东, Jiaodong) does not break the Korean word it stands in */
		korean |= in_first && nw_is_hangul(cp);
		in_first = in_first && cp != ' ' && (korean || !breaks_anywhere(cp));
		last = cp;
	}
	out->ends = last == '.' || last == '?' || last == '!' || last == 0x3002;
}

/*
 * The width the page was wrapped at: no more than a thirtieth of the text is
 * in wider lines (rules, tables and long addresses).  0 when there is none.
 */
static int
wrap_width(const measure *lines, int32_t n)
{
	int64_t		mass[WRAP_MAX + 1] = {0};
	int64_t		total = 0;
	int64_t		wider = 0;

	for (int32_t i = 0; i < n; i++)
	{
		total += lines[i].width;
		if (lines[i].width > WRAP_MAX)
			wider += lines[i].width;
		else
			mass[lines[i].width] += lines[i].width;
	}
	if (wider * 30 > total)
		return 0;
	for (int width = WRAP_MAX; width >= WRAP_MIN; width--)
	{
		wider += mass[width];
		if (wider * 30 > total)
			return width;
	}
	return 0;
}

/*
 * Did only the width part a line from the next?  The few lines that fill the
 * width to the last column may be a little wider than the estimate.
 */
static bool
goes_on(const measure *line, int width)
{
	const measure *next = line + 1;

	if (line->width == 0 || next->width == 0 || next->opens || next->indent > line->indent)
		return false;
	return line->width * 3 >= width && line->width + 1 + next->first_word >= width &&
		line->width <= width + width / 12;
}

/* The number of line ends that the width made; they become spaces of str when it is given. */
static int32_t
join(const measure *lines, int32_t n, int width, const nw_span *spans, char *str)
{
	int32_t		witnesses = 0;

	for (int32_t i = 0; i + 1 < n; i++)
		if (goes_on(&lines[i], width))
		{
			witnesses += !lines[i].ends;
			if (str)
				str[spans[i].off + spans[i].len] = ' ';
		}
	return witnesses;
}

nw_span *
nw_page_unwrap(nw_text *text, nw_arena *arena, int32_t *n)
{
	nw_text_cursor cursor;
	nw_span		line;
	nw_span    *spans = NULL;
	size_t		count = 0;
	size_t		capacity = 0;
	measure    *lines[2];		/* in characters, in columns */
	int			width[2];
	int32_t		witnesses[2];
	int			best;

	nw_cursor_begin(&cursor, text);
	while (nw_cursor_line(&cursor, &line))
	{
		spans = nw_arena_grow(arena, spans, count, &capacity, sizeof(nw_span));
		spans[count++] = line;
	}
	*n = (int32_t) count;
	for (int columns = 0; columns <= 1; columns++)
		lines[columns] = nw_arena_alloc(arena, (count + 1) * sizeof(measure));
	for (int columns = 0; columns <= 1; columns++)
	{
		for (size_t i = 0; i < count; i++)
			take_measure(text, spans[i], columns != 0, &lines[columns][i]);
		width[columns] = wrap_width(lines[columns], *n);
		witnesses[columns] = width[columns] > 0 ? join(lines[columns], *n, width[columns], spans, NULL) : 0;
	}
	best = witnesses[1] >= witnesses[0];
	if (witnesses[best] >= WRAP_WITNESSES)
	{
		char	   *str = nw_arena_copy(arena, text->str, text->len);

		join(lines[best], *n, width[best], spans, str);
		text->str = str;
	}
	return spans;
}
