/*
 * core/news/page_lines.c
 *		Cuts a page dump into lines and measures each.
 */
#include "core/news/page_lines.h"

#include "core/news/page_wrap.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

const char *
nw_line_kind_name(nw_line_kind kind)
{
	static const char *const names[] =
	{
		"blank", "spacer", "weather", "weather_provider", "page_date", "date", "headline",
		"subheading", "byline", "byline_lead", "body", "organisation_note", "caption", "credit",
		"copyright", "tip", "related", "share", "comment", "hashtag", "end", "furniture", "furniture"
	};

	return names[kind];
}

/* Bytes of a list mark with the space after it: "• ", " 12. " */
static size_t
bullet_scan(const char *s, size_t len, uint16_t indent)
{
	static const char *const marks[] = {"•", "□", "☆", "*", "+", "-", "·", "○", "◦", "▪", "o ", "# "};
	size_t		digits = 0;

	/* a letter of any script is none */
	if (len == 0 || (unsigned char) s[0] >= 0xE3 || nw_is_digit(s[0]))
		goto number;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (marks[i][0] == s[0] && nw_starts(s, len, marks[i]))
		{
			size_t		n = strlen(marks[i]);

			n -= marks[i][n - 1] == ' ';
			/* at the margin only w3m's own mark is a list's: "- 소제목" may be a heading */
			if ((indent == 0 && i > 0) || (n < len && s[n] != ' '))
				return 0;
			while (n < len && s[n] == ' ')
				n++;
			return n;
		}
number:
	while (digits < len && nw_is_digit(s[digits]))
		digits++;
	if (indent > 0 && digits > 0 && digits <= 3 && digits < len && s[digits] == '.' &&
		(digits + 1 == len || s[digits + 1] == ' '))
	{
		size_t		n = digits + 1;

		while (n < len && s[n] == ' ')
			n++;
		return n;
	}
	return 0;
}

/* Does it end with a full stop, a question mark, …, closing quotes and credits aside? */
static bool
ends_sentence(const char *s, size_t len, unsigned has)
{
	size_t		tail = len;

	while (tail > 0 && len - tail < 8 && nw_is_digit(s[tail - 1]))
		tail--;
	/* …。(編輯:沈如)1130305, …。(c)AFP/Aminu ABUBAKAR, …。【川端悠斗】: what is behind the stop is no text */
	for (size_t at = tail; (has & (NW_HAS_PAREN | NW_HAS_SIGN)) && at > 3 && tail - at < 60 && s[at - 1] != '.'; at--)
		if ((s[at - 1] == '(' &&
			 (s[tail - 1] == ')' || nw_starts(s + at - 1, tail - at + 1, "(c)"))) ||
			(nw_starts(s + at - 1, len - at + 1, "【") && nw_ends(s, tail, "】")))
		{
			if (nw_ends(s, at - 1, "。") || nw_ends(s, at - 1, "」"))
				return true;
			break;
		}
	while (len > 0)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode_before(s, s + len, &cp);

		switch (cp)
		{
			case '.':
			case '!':
			case '?':
			case 0x3002:		/* 。 */
			case 0xFF61:
				return true;
			case ' ':
			case '"':
			case '\'':
			case ')':
			case ']':
			case 0x2019:
			case 0x201D:
			case 0x300D:		/* 」 */
			case 0x300F:
			case 0x300B:
				len -= (size_t) n;
				continue;
			default:
				return false;
		}
	}
	return false;
}

/* NW_HAS_… of the ASCII characters */
static const unsigned char ascii_has[128] = {
	['0'] = NW_HAS_DIGIT,  ['1'] = NW_HAS_DIGIT,  ['2'] = NW_HAS_DIGIT,	 ['3'] = NW_HAS_DIGIT,
	['4'] = NW_HAS_DIGIT,  ['5'] = NW_HAS_DIGIT,  ['6'] = NW_HAS_DIGIT,	 ['7'] = NW_HAS_DIGIT,
	['8'] = NW_HAS_DIGIT,  ['9'] = NW_HAS_DIGIT,  ['A'] = NW_HAS_LETTER, ['B'] = NW_HAS_LETTER,
	['C'] = NW_HAS_LETTER, ['D'] = NW_HAS_LETTER, ['E'] = NW_HAS_LETTER, ['F'] = NW_HAS_LETTER,
	['G'] = NW_HAS_LETTER, ['H'] = NW_HAS_LETTER, ['I'] = NW_HAS_LETTER, ['J'] = NW_HAS_LETTER,
	['K'] = NW_HAS_LETTER, ['L'] = NW_HAS_LETTER, ['M'] = NW_HAS_LETTER, ['N'] = NW_HAS_LETTER,
	['O'] = NW_HAS_LETTER, ['P'] = NW_HAS_LETTER, ['Q'] = NW_HAS_LETTER, ['R'] = NW_HAS_LETTER,
	['S'] = NW_HAS_LETTER, ['T'] = NW_HAS_LETTER, ['U'] = NW_HAS_LETTER, ['V'] = NW_HAS_LETTER,
	['W'] = NW_HAS_LETTER, ['X'] = NW_HAS_LETTER, ['Y'] = NW_HAS_LETTER, ['Z'] = NW_HAS_LETTER,
	['a'] = NW_HAS_LETTER, ['b'] = NW_HAS_LETTER, ['c'] = NW_HAS_LETTER, ['d'] = NW_HAS_LETTER,
	['e'] = NW_HAS_LETTER, ['f'] = NW_HAS_LETTER, ['g'] = NW_HAS_LETTER, ['h'] = NW_HAS_LETTER,
	['i'] = NW_HAS_LETTER, ['j'] = NW_HAS_LETTER, ['k'] = NW_HAS_LETTER, ['l'] = NW_HAS_LETTER,
	['m'] = NW_HAS_LETTER, ['n'] = NW_HAS_LETTER, ['o'] = NW_HAS_LETTER, ['p'] = NW_HAS_LETTER,
	['q'] = NW_HAS_LETTER, ['r'] = NW_HAS_LETTER, ['s'] = NW_HAS_LETTER, ['t'] = NW_HAS_LETTER,
	['u'] = NW_HAS_LETTER, ['v'] = NW_HAS_LETTER, ['w'] = NW_HAS_LETTER, ['x'] = NW_HAS_LETTER,
	['y'] = NW_HAS_LETTER, ['z'] = NW_HAS_LETTER, [':'] = NW_HAS_COLON,	 ['|'] = NW_HAS_COLON,
	['@'] = NW_HAS_AT,	   ['/'] = NW_HAS_STROKE, ['='] = NW_HAS_EQUALS, ['('] = NW_HAS_PAREN,
};

/*
 * By first byte, the second bytes of Han characters and Hangul syllables that
 * take three bytes: from "low" on, "more" behind it.  U+D780 to U+D7A3 are left
 * out for what follows them.
 */
static const struct
{
	unsigned char low;
	unsigned char more;
}			wide_second[] =
{
	{0xB8, 0x07},				/* E4 */
	{0x80, 0x3F}, {0x80, 0x3F}, {0x80, 0x3F}, {0x80, 0x3F}, {0x80, 0x3F},
	{0xB0, 0x0F},				/* EA */
	{0x80, 0x3F}, {0x80, 0x3F},
	{0x80, 0x1D}				/* ED */
};

static inline bool
is_wide(unsigned char lead, unsigned char second)
{
	unsigned	i = lead - 0xE4u;

	return i <= 0xED - 0xE4 && (unsigned char) (second - wide_second[i].low) <= wide_second[i].more;
}

static void
measure(const nw_text *text, nw_page_line *line)
{
	const char *s = text->str + line->read.off;
	const char *end = s + line->read.len;
	int			cjk = 0;
	int			latin = 0;
	int			chars = 0;
	int			width = line->indent;
	unsigned	has = 0;
	unsigned	digits = 0;		/* a bit each for the characters just before */
	unsigned char lowest = 0xFF;	/* first byte of a wide character */

	/* in variables: what s points to might be a part of line, for all the compiler knows */
	for (const char *at = s; at < end;)
	{
		uint32_t	cp;
		unsigned char c = (unsigned char) *at;

		if (c < 0x80)
		{
			chars++;
			has |= ascii_has[c];
			latin += ascii_has[c] == NW_HAS_LETTER;
			digits = digits << 1 | (ascii_has[c] & NW_HAS_DIGIT);
			has |= (digits & 0xF) == 0xF ? NW_HAS_YEAR : 0;
			at++;
			continue;
		}
		digits = 0;
		if (end - at >= 4 && is_wide(c, (unsigned char) at[1]))
		{
			int			from = cjk;
			int			spaces = 0;

			/* a word, and the spaces between words */
			do
			{
				int			space = at[3] == ' ';

				lowest = c < lowest ? c : lowest;
				cjk++;
				spaces += space;
				at += 3 + space;
			} while (end - at >= 4 && is_wide(c = (unsigned char) *at, (unsigned char) at[1]));
			chars += cjk - from + spaces;
			width += cjk - from;
			continue;
		}
		at += nw_utf8_decode(at, end, &cp);
		chars++;
		width += nw_char_columns(cp) - 1;
		switch (nw_script_of(cp))
		{
			case NW_SCRIPT_HAN:
				has |= NW_HAS_HAN;
				/* FALLTHROUGH */
			case NW_SCRIPT_HANGUL:
			case NW_SCRIPT_KANA:
				cjk++;
				break;
			case NW_SCRIPT_LATIN:
				latin++;
				break;
			default:
				break;
		}
		if (c < 0xE4 || c > 0xED)
			has |= NW_HAS_SIGN;
	}
	if (lowest < 0xEA)
		has |= NW_HAS_HAN;
	width += chars;
	line->chars = chars;
	line->width = (uint16_t) (width < UINT16_MAX ? width : UINT16_MAX);
	line->has = (uint16_t) has;
	line->cjk = cjk * 3 > latin;
	line->ends = ends_sentence(s, line->read.len, has);
	line->opens = line->read.len > 0 && s[line->read.len - 1] == ':';
}

static void
read_line(const nw_text *text, nw_span span, nw_page_line *line)
{
	const char *s = text->str + span.off;
	size_t		len = span.len;
	size_t		at = 0;
	size_t		bullet;

	memset(line, 0, sizeof(*line));
	line->raw = nw_text_raw_span(text, span.off, span.len);
	while (at < len && s[at] == ' ')
		at++;
	if (at < len)
	{
		/* U+3000, and a mark of the tool, are spaces here: look at the line as given */
		const char *raw = text->raw + line->raw.off;
		size_t		spaces = 0;

		while (spaces < line->raw.len && raw[spaces] == ' ')
			spaces++;
		line->wide_indent = nw_starts(raw + spaces, line->raw.len - spaces, "\xE3\x80\x80");
		if (spaces < line->raw.len && spaces < at && (unsigned char) raw[spaces] < 0x80 &&
			raw[spaces] > ' ')
		{
			line->indent = (uint16_t) (spaces < 1000 ? spaces : 1000);
			line->heading = raw[spaces] == '*' || raw[spaces] == '#';
		}
		else
			line->indent = (uint16_t) (line->wide_indent ? spaces < 1000 ? spaces : 1000 : at < 1000 ? at : 1000);
	}
	bullet = bullet_scan(s + at, len - at, line->indent);
	line->bullet = bullet > 0;
	at += bullet;
	while (len > at && s[len - 1] == ' ')
		len--;
	line->read.off = span.off + (uint32_t) at;
	line->read.len = (uint32_t) (len - at);
	measure(text, line);
	if (span.len == 0)
		line->kind = NW_LINE_BLANK;
	else if (line->read.len == 0)
		line->kind = line->bullet ? NW_LINE_FURNITURE : NW_LINE_SPACER;
	else
		line->kind = nw_line_shape(text->str + line->read.off, line->read.len, line);
}

nw_page_line *
nw_page_lines(nw_text *text, nw_arena *arena, int32_t *n_lines)
{
	nw_text_cursor cursor;
	nw_span		span;
	nw_page_line *lines;
	size_t		n = 0;
	size_t		capacity = 1;

	/* counted first: of a page of nothing but line ends this array is most of the memory */
	for (const char *end = text->str, *stop = end + text->len; end < stop && (end = memchr(end, '\n', (size_t) (stop - end))) != NULL; end++)
		capacity++;
	lines = nw_arena_alloc(arena, capacity * sizeof(nw_page_line));
	nw_cursor_begin(&cursor, text);
	while (nw_cursor_line(&cursor, &span))
	{
		read_line(text, span, &lines[n]);
		n++;
	}
	/* a reading that may be something else counts beside other strip lines only */
	for (size_t i = 0; i < n; i++)
		if (lines[i].kind == NW_LINE_WEATHER && lines[i].weak &&
			!(i > 0 && lines[i - 1].kind == NW_LINE_WEATHER) &&
			!(i + 1 < n && lines[i + 1].kind == NW_LINE_WEATHER && !lines[i + 1].weak))
			lines[i].kind = NW_LINE_TEXT;
	nw_page_beside(text, lines, n);
	*n_lines = (int32_t) n;
	return lines;
}
