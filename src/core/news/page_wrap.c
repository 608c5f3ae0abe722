/*
 * core/news/page_wrap.c
 *		Lines that a dumping tool broke to fit a width are one line again.
 */
#include "core/news/page_wrap.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"
#include "core/news/page_spacing.h"

/* widths that tools and people wrap at; text wider than that was not wrapped */
#define WRAP_MIN 60
#define WRAP_MAX 200
/* so many lines must break in a sentence before a page counts as wrapped */
#define WRAP_WITNESSES 3
/* so many broken words, and four of five line ends between syllables at the margin: w3m's way */
#define SYLLABLE_WITNESSES 4
/* bytes that may be looked through for all the gaps of a page together */
#define SPACING_BUDGET (16 * 1024 * 1024)

/* What a line measures, in columns or in characters. */
typedef struct measure
{
	int			width;			/* indent included, blanks at the end not */
	int			first_word;		/* what its first word takes */
	int			indent;
	bool		opens;			/* a paragraph or a list item of its own begins here */
	bool		address;		/* of a page, or a part of one */
	bool		closed;			/* nothing can follow it */
	bool		ends;			/* with a full stop or the like */
	bool		hangul_first;	/* its first and its last letter are Hangul */
	bool		hangul_last;
} measure;

int
nw_char_columns(uint32_t cp)
{
	/* the vowels and finals of decomposed syllables, marks on letters */
	if ((cp >= 0x1160 && cp <= 0x11FF) || (cp >= 0x0300 && cp <= 0x036F) || cp == 0x3099 || cp == 0x309A)
		return 0;
	switch (nw_script_of(cp))
	{
		case NW_SCRIPT_HANGUL:
		case NW_SCRIPT_HAN:
		case NW_SCRIPT_KANA:
			return 2;
		default:
			/* full-width forms and squared letters */
			return (cp >= 0x3000 && cp <= 0x33FF) || (cp >= 0xFF01 && cp <= 0xFF60) || (cp >= 0x1100 && cp <= 0x115F) ? 2 : 1;
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
	bool		one_word = true;
	int			width = 0;
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
	/* [12] is the number of a link */
	if (end - s > 2 && s[0] == '[' && nw_is_digit(s[1]))
		out->opens = false;
	/* 303. http://…: the list of links under a dump of lynx */
	{
		const char *at = s;

		while (at < end && nw_is_digit(*at))
			at++;
		out->opens |= at > s && nw_starts(at, (size_t) (end - at), ". http");
	}
	/* a heading of html2text ends with stars */
	out->closed = end - s > 3 && memcmp(end - 3, "***", 3) == 0;
	/* U+3000 at the margin begins a paragraph */
	out->opens |= raw.len > 3 && nw_starts(text->raw + raw.off, raw.len, "\xE3\x80\x80");
	/* the width is that of the line as given: folding makes (주) of one wide sign */
	for (const char *at = text->raw + raw.off, *stop = at + raw.len; at < stop;)
	{
		uint32_t	cp;
		int			n;

		at += nw_utf8_decode(at, stop, &cp);
		n = nw_char_columns(cp);
		n = columns || n == 0 ? n : 1;
		width += n;
		if (cp != ' ' && cp != 0xA0 && cp != 0x3000 && cp != '\r')
			out->width = width;
	}
	out->address = nw_starts(s, (size_t) (end - s), "http");
	for (const char *at = s; at < end;)
	{
		uint32_t	cp;
		int			n;

		out->address |= *at == ':' && nw_starts(at, (size_t) (end - at), "://");
		at += nw_utf8_decode(at, end, &cp);
		n = columns ? nw_char_columns(cp) : 1;
		one_word &= cp != ' ' && cp < 0x80;
		if (in_first && cp != ' ')
			out->first_word += n;
		/* 胶东 in 지구(胶东, Jiaodong) does not break the Korean word it stands in */
		korean |= in_first && nw_is_hangul(cp);
		if (at - s <= 4 && last == 0)
			out->hangul_first = nw_is_hangul(cp);
		in_first = in_first && cp != ' ' && (korean || !breaks_anywhere(cp));
		last = cp;
	}
	out->address |= one_word && end - s > 40;
	out->hangul_last = nw_is_hangul(last);
	out->ends = last == '.' || last == '?' || last == '!' || last == 0x3002;
}

/*
 * Where lines pile up: twelve and more end in the last two columns before it,
 * more than in the six columns behind it.  0 when there is no such width.
 */
static int
piled_width(const int32_t *count)
{
	int			best = 0;
	int32_t		most = 11;

	for (int width = WRAP_MIN; width + 6 <= WRAP_MAX; width++)
	{
		int32_t		pile = count[width] + count[width - 1];
		int32_t		behind = 0;

		for (int k = 1; k <= 6; k++)
			behind += count[width + k];
		if (pile > most && behind * 2 < pile)
		{
			most = pile;
			best = width;
		}
	}
	return best;
}

/*
 * The width the page was wrapped at: no more than a thirtieth of the text is
 * in wider lines (rules, tables and long addresses), or lines pile up there.
 * 0 when there is none.
 */
static int
wrap_width(const measure *lines, int32_t n)
{
	int64_t		mass[WRAP_MAX + 1] = {0};
	int32_t		count[WRAP_MAX + 1] = {0};
	int64_t		total = 0;
	int64_t		wider = 0;

	for (int32_t i = 0; i < n; i++)
	{
		if (lines[i].address)
			continue;
		total += lines[i].width;
		if (lines[i].width > WRAP_MAX)
			wider += lines[i].width;
		else
		{
			mass[lines[i].width] += lines[i].width;
			count[lines[i].width]++;
		}
	}
	for (int width = WRAP_MAX; width >= WRAP_MIN && wider * 30 <= total; width--)
	{
		wider += mass[width];
		if (wider * 30 > total)
			return width;
	}
	return piled_width(count);
}

/*
 * Did only the width part a line from the next?  The few lines that fill the
 * width to the last column may be a little wider than the estimate.
 */
static bool
goes_on(const measure *line, int width, bool syllables)
{
	const measure *next = line + 1;

	if (line->width == 0 || next->width == 0 || line->closed || line->address || next->address || next->opens || next->indent > line->indent)
		return false;
	/* where words are broken, a line that has room left ends a paragraph */
	if (syllables && next->hangul_first && line->width < width - 3)
		return false;
	return line->width * 3 >= width && line->width + 1 + next->first_word >= width &&
		line->width <= width + width / 12;
}

/* The number of line ends that the width made. */
static int32_t
count_joins(const measure *lines, int32_t n, int width)
{
	int32_t		witnesses = 0;

	for (int32_t i = 0; i + 1 < n; i++)
		witnesses += goes_on(&lines[i], width, false) && !lines[i].ends;
	return witnesses;
}

/* Does the tool break Korean words?  Then lines end at the margin, and not where a word would. */
static bool
breaks_syllables(const measure *lines, int32_t n, int width)
{
	int32_t		all = 0;
	int32_t		full = 0;

	for (int32_t i = 0; i + 1 < n; i++)
		if (lines[i].hangul_last && lines[i + 1].hangul_first && goes_on(&lines[i], width, false))
		{
			all++;
			full += lines[i].width >= width - 2;
		}
	return full >= SYLLABLE_WITNESSES && full * 5 >= all * 4;
}

/* The line ends that the width made become spaces of str, or nothing inside a word. */
static void
join(nw_text *text, const measure *lines, int32_t n, int width, const nw_span *spans, nw_page_edits *edits)
{
	bool		syllables = breaks_syllables(lines, n, width);
	int32_t		gaps = 0;

	for (int32_t i = 0; i + 1 < n && syllables; i++)
		gaps += lines[i].width >= width - 2;
	nw_page_edits_begin(edits, text);
	for (int32_t i = 0; i + 1 < n; i++)
	{
		size_t		gap = spans[i].off + spans[i].len;
		size_t		end = gap;
		size_t		next = spans[i + 1].off;

		if (!goes_on(&lines[i], width, syllables))
			continue;
		edits->str[gap] = ' ';
		while (edits->str[next] == ' ')
			next++;
		while (edits->str[end - 1] == ' ')
			end--;
		if (!syllables || !(lines[i].hangul_last || lines[i + 1].hangul_first) ||
			(lines[i].width < width - 1 && lines[i + 1].hangul_first) ||
			nw_page_spaced(text->str, text->len, end, next, SPACING_BUDGET / (size_t) (gaps + 1)))
			continue;
		for (size_t k = end; k < next; k++)
			edits->of[k] = NW_EDIT_DROP;
	}
}

nw_span *
nw_page_unwrap(nw_text *text, nw_arena *arena, int32_t *n, nw_page_edits *edits)
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
		witnesses[columns] = width[columns] > 0 ? count_joins(lines[columns], *n, width[columns]) : 0;
	}
	best = witnesses[1] >= witnesses[0];
	if (witnesses[best] >= WRAP_WITNESSES)
		join(text, lines[best], *n, width[best], spans, edits);
	return spans;
}
