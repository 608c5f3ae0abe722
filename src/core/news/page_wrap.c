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
/* so many lines must end at a width that others go beyond */
#define PILE_MIN 12
/* bytes that may be looked through for all the gaps of a page together */
#define SPACING_BUDGET (16 * 1024 * 1024)

/* What a line measures; as narrow as it can be, for a page may be of nothing but lines. */
typedef struct measure
{
	uint16_t	width[2];		/* in characters, in columns, up to four times the widest; indent included, blanks at the end not */
	uint16_t	first_word[2];	/* what its first word takes, up to where none is wrapped */
	int32_t		indent;
	bool		opens:1;		/* a paragraph or a list item of its own begins here */
	bool		address:1;		/* of a page, or a part of one */
	bool		closed:1;		/* nothing can follow it */
	bool		ends:1;			/* with a full stop or the like */
	bool		hangul_first:1; /* its first and its last letter are Hangul */
	bool		hangul_last:1;
} measure;

int
nw_char_columns(uint32_t cp)
{
	/* the vowels and finals of decomposed syllables, marks on letters */
	if ((cp >= 0x1160 && cp <= 0x11FF) || (cp >= 0x0300 && cp <= 0x036F) || cp == 0x3099 ||
		cp == 0x309A)
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

/* 국제 | 마도윤 기자 | 2023-11-28 18:04: a line of facts ends with the time of its date; no margin ended it */
static bool
ends_with_stamp(const char *s, const char *end)
{
	const char *at = end;
	int			run = 0;

	if (end - s < 16 || !nw_is_digit(end[-1]) || !nw_is_digit(end[-2]) || end[-3] != ':' ||
		!nw_is_digit(end[-4]))
		return false;
	while (at > s && end - at < 24 && run < 4)
		run = nw_is_digit(*--at) ? run + 1 : 0;
	return run == 4;
}

static void
take_measure(const nw_text *text, nw_span line, measure *out)
{
	static const char *const marks[] = {"•", "□", "☆", "○", "■", "▲", "△", "▶", "*", "+", "- ", "[", "━", "─"};
	const char *s = text->str + line.off;
	const char *end = s + line.len;
	nw_span		raw = nw_text_raw_span(text, line.off, line.len);
	bool		korean = false;
	bool		one_word = true;
	int			columns = 0;
	int			characters = 0;
	uint32_t	last = 0;

	memset(out, 0, sizeof(*out));
	while (end > s && end[-1] == ' ')
		end--;
	while (s < end && *s == ' ')
	{
		out->indent++;
		s++;
	}
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]) && s < end; i++)
		out->opens |= marks[i][0] == *s && nw_starts(s, (size_t) (end - s), marks[i]);
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
	out->closed |= ends_with_stamp(s, end);
	/* U+3000 at the margin begins a paragraph */
	out->opens |= raw.len > 3 && nw_starts(text->raw + raw.off, raw.len, "\xE3\x80\x80");
	/* the width is that of the line as given: folding makes (주) of one wide sign */
	for (const char *at = text->raw + raw.off, *stop = at + raw.len; at < stop;)
	{
		uint32_t	cp = (unsigned char) *at;
		int			n = 1;

		if (cp < 0x80)
			at++;
		else if ((cp == 0xEB || cp == 0xEC) && stop - at >= 3)
		{
			at += 3;
			n = 2;
		}
		else
		{
			at += nw_utf8_decode(at, stop, &cp);
			n = nw_char_columns(cp);
		}
		columns += n;
		characters += n > 0;
		if (cp != ' ' && cp != 0xA0 && cp != 0x3000 && cp != '\r')
		{
			out->width[0] = (uint16_t) characters;
			out->width[1] = (uint16_t) columns;
		}
		/* no tool wraps at such a width: the rest does not matter */
		if (characters > 4 * WRAP_MAX)
			break;
	}
	out->address = nw_starts(s, (size_t) (end - s), "http");
	for (const char *at = s; (at = memchr(at, ':', (size_t) (end - at))) != NULL; at++)
		if (nw_starts(at, (size_t) (end - at), "://"))
		{
			out->address = true;
			break;
		}
	for (const char *at = s; at < end; at++)
		if ((unsigned char) *at >= 0x80 || *at == ' ')
		{
			one_word = false;
			break;
		}
	for (const char *at = s; at < end;)
	{
		uint32_t	cp;

		at += nw_utf8_decode(at, end, &cp);
		korean |= nw_is_hangul(cp);
		if (at - s <= 4 && out->first_word[0] == 0)
			out->hangul_first = nw_is_hangul(cp);
		/* 胶东 in 지구(胶东, Jiaodong) does not break the Korean word it stands in */
		if (cp == ' ')
			break;
		out->first_word[0]++;
		out->first_word[1] += nw_char_columns(cp);
		if (!korean && breaks_anywhere(cp))
			break;
		if (out->first_word[0] > WRAP_MAX)
			break;
	}
	if (end > s)
		nw_utf8_decode_before(s, end, &last);
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
	int32_t		most = PILE_MIN - 1;

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
wrap_width(const measure *lines, int32_t n, int unit)
{
	int64_t		mass[WRAP_MAX + 1] = {0};
	int32_t		count[WRAP_MAX + 1] = {0};
	int64_t		total = 0;
	int64_t		wider = 0;

	for (int32_t i = 0; i < n; i++)
	{
		if (lines[i].address)
			continue;
		total += lines[i].width[unit];
		if (lines[i].width[unit] > WRAP_MAX)
			wider += lines[i].width[unit];
		else
		{
			mass[lines[i].width[unit]] += lines[i].width[unit];
			count[lines[i].width[unit]]++;
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
goes_on(const measure *line, int width, bool syllables, int unit)
{
	const measure *next = line + 1;

	if (line->width[unit] == 0 || next->width[unit] == 0 || line->closed || line->address ||
		next->address || next->opens || next->indent > line->indent)
		return false;
	/* where words are broken, a line that has room left ends a paragraph */
	if (syllables && next->hangul_first && line->width[unit] < width - 3)
		return false;
	return line->width[unit] * 3 >= width &&
		line->width[unit] + 1 + next->first_word[unit] >= width &&
		line->width[unit] <= width + width / 12;
}

/* The number of line ends that the width made. */
static int32_t
count_joins(const measure *lines, int32_t n, int width, int unit)
{
	int32_t		witnesses = 0;

	for (int32_t i = 0; i + 1 < n; i++)
		witnesses += goes_on(&lines[i], width, false, unit) && !lines[i].ends;
	return witnesses;
}

/* Does the tool break Korean words?  Then lines end at the margin, and not where a word would. */
static bool
breaks_syllables(const measure *lines, int32_t n, int width, int unit)
{
	int32_t		all = 0;
	int32_t		full = 0;

	for (int32_t i = 0; i + 1 < n; i++)
		if (lines[i].hangul_last && lines[i + 1].hangul_first &&
			goes_on(&lines[i], width, false, unit))
		{
			all++;
			full += lines[i].width[unit] >= width - 2;
		}
	return full >= SYLLABLE_WITNESSES && full * 5 >= all * 4;
}

/* The line ends that the width made become spaces of str, or nothing inside a word. */
static void
join(nw_text *text, const measure *lines, int32_t n, int width, int unit, const nw_span *spans,
	 nw_page_edits *edits)
{
	bool		syllables = breaks_syllables(lines, n, width, unit);
	int32_t		gaps = 0;

	for (int32_t i = 0; i + 1 < n && syllables; i++)
		gaps += lines[i].width[unit] >= width - 2;
	nw_page_edits_begin(edits, text);
	for (int32_t i = 0; i + 1 < n; i++)
	{
		size_t		gap = spans[i].off + spans[i].len;
		size_t		end = gap;
		size_t		next = spans[i + 1].off;

		if (!goes_on(&lines[i], width, syllables, unit))
			continue;
		edits->str[gap] = ' ';
		while (edits->str[next] == ' ')
			next++;
		while (edits->str[end - 1] == ' ')
			end--;
		if (!syllables || !(lines[i].hangul_last || lines[i + 1].hangul_first) ||
			(lines[i].width[unit] < width - 1 && lines[i + 1].hangul_first) ||
			nw_page_spaced(text->str, text->len, end, next, SPACING_BUDGET / (size_t) (gaps + 1)))
			continue;
		for (size_t k = end; k < next; k++)
			edits->of[k] = NW_EDIT_DROP;
	}
}

/* So many columns a line of well-formed characters takes at most: none takes more than two. */
static uint32_t
columns_at_most(const char *s, uint32_t len)
{
	uint32_t	columns = 0;

	for (uint32_t i = 0; i < len; i++)
		columns += (unsigned char) s[i] < 0x80 ? 1 : nw_utf8_is_continuation((unsigned char) s[i]) ? 0 : 2;
	return columns;
}

/*
 * Can the page have been wrapped?  A line that the width ended takes a third of
 * the least width, and fills it together with the next.  Bytes, of which each
 * takes one column at most, rule most pages out.
 */
static bool
may_be_wrapped(const nw_text *text, const nw_span *spans, size_t n)
{
	int			pairs = 0;
	nw_span		before = {0, 0};

	for (size_t i = 0; i < n && pairs < WRAP_WITNESSES; i++)
	{
		nw_span		line = nw_text_raw_span(text, spans[i].off, spans[i].len);

		if (before.len * 3 >= WRAP_MIN && line.len > 0 && before.len + 1 + line.len >= WRAP_MIN)
		{
			uint32_t	columns = columns_at_most(text->raw + before.off, before.len);

			pairs += columns * 3 >= WRAP_MIN &&
				columns + 1 + columns_at_most(text->raw + line.off, line.len) >= WRAP_MIN;
		}
		before = line;
	}
	return pairs >= WRAP_WITNESSES;
}

nw_span *
nw_page_unwrap(nw_text *text, nw_arena *arena, int32_t *n, nw_page_edits *edits)
{
	nw_text_cursor cursor;
	nw_span		line;
	nw_span    *spans;
	size_t		count = 0;
	size_t		capacity = 1;
	size_t		long_bytes = 0;
	int32_t		middling = 0;
	measure    *lines;
	int			width[2];
	int32_t		witnesses[2];
	int			best;

	/* counted first: an array that grows would take three times the memory */
	for (const char *end = text->str, *stop = end + text->len; end < stop && (end = memchr(end, '\n', (size_t) (stop - end))) != NULL; end++)
		capacity++;
	spans = nw_arena_alloc(arena, capacity * sizeof(nw_span));
	nw_cursor_begin(&cursor, text);
	while (nw_cursor_line(&cursor, &line))
	{
		spans[count++] = line;
		/* a character has one to four bytes, or nine when it was decomposed */
		if (line.len > 4 * WRAP_MAX)
			long_bytes += line.len;
		else
			middling += line.len >= WRAP_MIN / 2;
	}
	*n = (int32_t) count;
	/* most of the text in long lines, and few of a length that could be a width: nobody wrapped this */
	if ((long_bytes > text->len / 2 && middling < PILE_MIN) || !may_be_wrapped(text, spans, count))
		return spans;
	lines = nw_arena_alloc(arena, (count + 1) * sizeof(measure));
	for (size_t i = 0; i < count; i++)
		take_measure(text, spans[i], &lines[i]);
	for (int unit = 0; unit <= 1; unit++)
	{
		width[unit] = wrap_width(lines, *n, unit);
		witnesses[unit] = width[unit] > 0 ? count_joins(lines, *n, width[unit], unit) : 0;
	}
	best = witnesses[1] >= witnesses[0];
	if (witnesses[best] >= WRAP_WITNESSES)
		join(text, lines, *n, width[best], best, spans, edits);
	return spans;
}
