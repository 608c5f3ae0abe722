/*
 * core/news/feed_markup.c
 *		Tags and character references out (see markup.h).
 */
#include "core/news/feed_markup.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"

#define QUOTED_MAX 4096			/* bytes within which the quoted value of an attribute has to end */
#define REFERENCE_MAX 12

typedef struct writer
{
	char	   *out;
	size_t		n;
	int			lines;			/* line ends to write before the next character */
	bool		space;
} writer;

static const struct
{
	const char *name;
	uint16_t	cp;
}			references[] =
{
	{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", ' '}, {"ensp", ' '}, {"emsp", ' '}, {"thinsp", ' '},
	{"shy", 0xAD}, {"hellip", 0x2026}, {"mdash", 0x2014}, {"ndash", 0x2013}, {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"sbquo", 0x201A},
	{"ldquo", 0x201C}, {"rdquo", 0x201D}, {"bdquo", 0x201E}, {"laquo", 0xAB}, {"raquo", 0xBB}, {"lsaquo", 0x2039}, {"rsaquo", 0x203A},
	{"middot", 0xB7}, {"bull", 0x2022}, {"copy", 0xA9}, {"reg", 0xAE}, {"trade", 0x2122}, {"deg", 0xB0}, {"times", 0xD7}, {"divide", 0xF7},
	{"plusmn", 0xB1}, {"minus", 0x2212}, {"euro", 0x20AC}, {"pound", 0xA3}, {"yen", 0xA5}, {"cent", 0xA2}, {"sect", 0xA7}, {"para", 0xB6},
	{"frac12", 0xBD}, {"frac14", 0xBC}, {"frac34", 0xBE}, {"sup2", 0xB2}, {"sup3", 0xB3}, {"micro", 0xB5}, {"larr", 0x2190}, {"uarr", 0x2191},
	{"rarr", 0x2192}, {"darr", 0x2193}, {"iexcl", 0xA1}, {"iquest", 0xBF}, {"ordf", 0xAA}, {"ordm", 0xBA}, {"permil", 0x2030}, {"prime", 0x2032},
	{"infin", 0x221E}, {"ne", 0x2260}, {"le", 0x2264}, {"ge", 0x2265}, {"hearts", 0x2665},
	{"Agrave", 0xC0}, {"Aacute", 0xC1}, {"Acirc", 0xC2}, {"Atilde", 0xC3}, {"Auml", 0xC4}, {"Aring", 0xC5}, {"AElig", 0xC6}, {"Ccedil", 0xC7},
	{"Egrave", 0xC8}, {"Eacute", 0xC9}, {"Ecirc", 0xCA}, {"Euml", 0xCB}, {"Igrave", 0xCC}, {"Iacute", 0xCD}, {"Icirc", 0xCE}, {"Iuml", 0xCF},
	{"Ntilde", 0xD1}, {"Ograve", 0xD2}, {"Oacute", 0xD3}, {"Ocirc", 0xD4}, {"Otilde", 0xD5}, {"Ouml", 0xD6}, {"Oslash", 0xD8}, {"Ugrave", 0xD9},
	{"Uacute", 0xDA}, {"Ucirc", 0xDB}, {"Uuml", 0xDC}, {"szlig", 0xDF}, {"agrave", 0xE0}, {"aacute", 0xE1}, {"acirc", 0xE2}, {"atilde", 0xE3},
	{"auml", 0xE4}, {"aring", 0xE5}, {"aelig", 0xE6}, {"ccedil", 0xE7}, {"egrave", 0xE8}, {"eacute", 0xE9}, {"ecirc", 0xEA}, {"euml", 0xEB},
	{"igrave", 0xEC}, {"iacute", 0xED}, {"icirc", 0xEE}, {"iuml", 0xEF}, {"ntilde", 0xF1}, {"ograve", 0xF2}, {"oacute", 0xF3}, {"ocirc", 0xF4},
	{"otilde", 0xF5}, {"ouml", 0xF6}, {"oslash", 0xF8}, {"ugrave", 0xF9}, {"uacute", 0xFA}, {"ucirc", 0xFB}, {"uuml", 0xFC}, {"yuml", 0xFF},
	{"OElig", 0x152}, {"oelig", 0x153}
};

/* 0x80 to 0x9F as browsers read them: the places of windows-1252 */
static const uint16_t windows[32] = {
	0x20AC, 0x81,	0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
	0x2039, 0x0152, 0x8D,	0x017D, 0x8F,	0x90,	0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
	0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,	0x017E, 0x0178};

static void
put(writer *w, const char *bytes, size_t n)
{
	if (w->n > 0 && w->lines > 0)
		for (int i = 0; i < w->lines; i++)
			w->out[w->n++] = '\n';
	else if (w->n > 0 && w->space)
		w->out[w->n++] = ' ';
	w->lines = 0;
	w->space = false;
	memcpy(w->out + w->n, bytes, n);
	w->n += n;
}

static void
break_line(writer *w, int lines)
{
	if (lines > w->lines)
		w->lines = lines;
}

/* The character that the reference at s, which begins with '&', stands for; its length, 0 when it is none. */
static size_t
read_reference(const char *s, size_t len, uint32_t *cp)
{
	size_t		at = 1;

	if (len > REFERENCE_MAX)
		len = REFERENCE_MAX;
	if (len > 2 && s[1] == '#')
	{
		bool		hex = s[2] == 'x' || s[2] == 'X';
		uint32_t	value = 0;
		size_t		first = at = hex ? 3 : 2;

		for (; at < len; at++)
		{
			char		c = s[at];
			uint32_t	digit = nw_is_digit(c) ? (uint32_t) (c - '0') :
				hex && c >= 'a' && c <= 'f' ? (uint32_t) (c - 'a' + 10) :
				hex && c >= 'A' && c <= 'F' ? (uint32_t) (c - 'A' + 10) : 16;

			if (digit == 16)
				break;
			value = value > 0x110000 ? value : value * (hex ? 16 : 10) + digit;
		}
		if (at == first || at >= len || s[at] != ';')
			return 0;
		if (value >= 0x80 && value < 0xA0)
			value = windows[value - 0x80];
		*cp = value < 0x20 ? ' ' : value > 0x10FFFF || (value >= 0xD800 && value < 0xE000) ? 0xFFFD : value;
		return at + 1;
	}
	while (at < len && (nw_is_ascii_alpha(s[at]) || nw_is_digit(s[at])))
		at++;
	for (size_t i = 0; i < sizeof(references) / sizeof(references[0]) && at < len && s[at] == ';'; i++)
		if (nw_equals(s + 1, at - 1, references[i].name))
		{
			*cp = references[i].cp;
			return at + 1;
		}
	return 0;
}

static bool
same_name(const char *s, size_t len, const char *name)
{
	size_t		i = 0;

	for (; i < len && name[i]; i++)
	{
		char		c = s[i] >= 'A' && s[i] <= 'Z' ? (char) (s[i] + 32) : s[i];

		if (c != name[i])
			return false;
	}
	return i == len && name[i] == '\0';
}

/* Where the tag at s, which begins with '<', ends: behind its '>'; 0 when it has none. */
static size_t
tag_end(const char *s, size_t len)
{
	const char *close;

	for (size_t i = 1; i < len; i++)
	{
		if (s[i] == '>')
			return i + 1;
		if (s[i] == '"' || s[i] == '\'')
		{
			size_t		most = len - i - 1 < QUOTED_MAX ? len - i - 1 : QUOTED_MAX;
			const char *quote = memchr(s + i + 1, s[i], most);

			if (!quote)
				break;
			i = (size_t) (quote - s);
		}
	}
	close = memchr(s, '>', len);
	return close ? (size_t) (close - s) + 1 : 0;
}

/* Where the element whose start tag ends at "at" is over: behind its end tag, or at the end. */
static size_t
element_end(const char *s, size_t len, size_t at, const char *name, size_t name_len)
{
	while (at < len)
	{
		const char *open = memchr(s + at, '<', len - at);

		if (!open)
			break;
		at = (size_t) (open - s) + 1;
		if (len - at > name_len && s[at] == '/' && len - at - 1 >= name_len)
		{
			size_t		i = 0;

			while (i < name_len && (s[at + 1 + i] | 32) == (name[i] | 32))
				i++;
			if (i == name_len)
			{
				const char *close = memchr(s + at, '>', len - at);

				return close ? (size_t) (close - s) + 1 : len;
			}
		}
	}
	return len;
}

/* Reads the tag at s[at] == '<'; returns where to go on, "at" when it is text. */
static size_t
read_tag(const char *s, size_t len, size_t at, bool *no_end, writer *w)
{
	static const char *const dropped[] = {"script", "style", "noscript", "iframe", "template", "figcaption", "rt", "rp", "object", "svg", "button", "select"};
	static const char *const blocks[] =
	{
		"p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "section", "article", "figure", "hr",
		"header", "footer", "aside", "dl", "dt", "dd", "pre", "tr"
	};
	const char *name;
	size_t		name_len = 0;
	size_t		end;
	bool		closing;

	if (len - at >= 4 && memcmp(s + at, "<!--", 4) == 0)
	{
		for (size_t i = at + 4; i + 2 < len; i++)
			if (s[i] == '-' && s[i + 1] == '-' && s[i + 2] == '>')
				return i + 3;
		return len;
	}
	if (at + 1 >= len || *no_end)
		return at;
	closing = s[at + 1] == '/';
	name = s + at + 1 + closing;
	if (name >= s + len || !(nw_is_ascii_alpha(*name) || (!closing && (*name == '!' || *name == '?'))))
		return at;
	end = tag_end(s + at, len - at);
	if (end == 0)
	{
		*no_end = true;
		return at;
	}
	while (name + name_len < s + at + end &&
		   (nw_is_ascii_alpha(name[name_len]) || nw_is_digit(name[name_len])))
		name_len++;
	if (same_name(name, name_len, "br"))
		break_line(w, w->lines + 1 > 2 ? 2 : w->lines + 1);
	for (size_t i = 0; i < sizeof(blocks) / sizeof(blocks[0]); i++)
		if (same_name(name, name_len, blocks[i]))
			break_line(w, 2);
	if (same_name(name, name_len, "td") || same_name(name, name_len, "th"))
		w->space = true;
	for (size_t i = 0; i < sizeof(dropped) / sizeof(dropped[0]) && !closing; i++)
		if (same_name(name, name_len, dropped[i]) && s[at + end - 2] != '/')
			return element_end(s, len, at + end, name, name_len);
	return at + end;
}

size_t
nw_feed_markup_text(const char *s, size_t len, nw_arena *arena, const char **out)
{
	writer		w = {NULL, 0, 0, false};
	bool		no_end = false;
	size_t		at = 0;

	*out = w.out = nw_arena_alloc(arena, len + 1);
	while (at < len)
	{
		uint32_t	cp;
		size_t		n;

		if (s[at] == '<')
		{
			n = read_tag(s, len, at, &no_end, &w);
			if (n > at)
			{
				nw_poll(arena);
				at = n;
				continue;
			}
		}
		if (s[at] == '&' && (n = read_reference(s + at, len - at, &cp)) > 0)
		{
			char		bytes[4];

			if (cp == ' ')
				w.space = true;
			else
				put(&w, bytes, (size_t) nw_utf8_encode(cp, bytes));
			at += n;
			continue;
		}
		if (s[at] == ' ' || s[at] == '\n' || s[at] == '\t' || s[at] == '\r')
			w.space = true;
		else
			put(&w, s + at, 1);
		at++;
	}
	return w.n;
}
