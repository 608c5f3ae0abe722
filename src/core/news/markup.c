/*
 * core/news/markup.c
 *		Entities and tags inside a string that should be plain text.
 */
#include "core/news/markup.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"
#include "html_entities.inc"

#define N_ENTITIES (sizeof(entity_table) / sizeof(entity_table[0]))

/* A tag longer than this is text. */
#define TAG_MAX 8192

/* What the bytes 0x80 to 0x9F mean where someone wrote &#146; */
static const uint16_t windows_1252[32] = {
	0x20AC, 0x81,	0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
	0x2039, 0x0152, 0x8D,	0x017D, 0x8F,	0x90,	0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
	0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,	0x017E, 0x0178};

/* &#8217; &#x2019; at s + 2 */
static size_t
numeric_entity(const char *s, size_t len, uint32_t *cp)
{
	size_t		p = 2;
	bool		hex = len > 2 && (s[2] == 'x' || s[2] == 'X');
	size_t		first;
	uint32_t	value = 0;

	p += hex;
	for (first = p; p < len; p++)
	{
		char		c = s[p];
		uint32_t	digit;

		if (nw_is_digit(c))
			digit = (uint32_t) (c - '0');
		else if (hex && c >= 'a' && c <= 'f')
			digit = (uint32_t) (c - 'a' + 10);
		else if (hex && c >= 'A' && c <= 'F')
			digit = (uint32_t) (c - 'A' + 10);
		else
			break;
		if (value <= 0x10FFFF)
			value = value * (hex ? 16 : 10) + digit;
	}
	if (p == first)
		return 0;
	if (p < len && s[p] == ';')
		p++;
	if (value >= 0x80 && value <= 0x9F)
		value = windows_1252[value - 0x80];
	if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
		value = NW_REPLACEMENT;
	*cp = value;
	return p;
}

/* The entry with that name; N_ENTITIES when there is none. */
static size_t
find_entity(const char *name, size_t len)
{
	size_t		low = 0;
	size_t		high = N_ENTITIES;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;
		int			order = strncmp(name, entity_table[middle].name, len);

		if (order == 0)
			order = entity_table[middle].name[len] == '\0' ? 0 : -1;
		if (order == 0)
			return middle;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return N_ENTITIES;
}

size_t
nw_entity_scan(const char *s, size_t len, char *out, size_t *out_len)
{
	uint32_t	cp;
	size_t		n = 1;

	if (len < 3 || s[0] != '&')
		return 0;
	if (s[1] == '#')
		n = numeric_entity(s, len, &cp);
	else
	{
		size_t		found;

		while (n < len && n < sizeof(entity_table[0].name) &&
			   (nw_is_ascii_alpha(s[n]) || (n > 1 && nw_is_digit(s[n]))))
			n++;
		if (n == 1 || (found = find_entity(s + 1, n - 1)) == N_ENTITIES)
			return 0;
		/* ?a=1&copy=2 is no entity */
		if (n < len && s[n] == ';')
			n++;
		else if (!entity_table[found].bare ||
				 (n < len && (s[n] == '=' || nw_is_digit(s[n]) || nw_is_ascii_alpha(s[n]))))
			return 0;
		cp = entity_table[found].code;
	}
	if (n > 0)
		*out_len = (size_t) nw_utf8_encode(cp, out);
	return n;
}

/* Decodes every entity; returns false when there was none.  No entity is shorter than its character. */
static bool
decode_entities(nw_arena *arena, const char *s, size_t len, char *out, size_t *out_len)
{
	size_t		n = 0;
	bool		any = false;
	size_t		poll_at = 0;

	for (size_t p = 0; p < len;)
	{
		char		ch[8];
		size_t		ch_len;
		size_t		read = s[p] == '&' ? nw_entity_scan(s + p, len - p, ch, &ch_len) : 0;

		if (p >= poll_at)
		{
			nw_poll(arena);
			poll_at = p + 65536;
		}
		if (read > 0 && ch_len <= read)
		{
			memcpy(out + n, ch, ch_len);
			n += ch_len;
			p += read;
			any = true;
		}
		else
			out[n++] = s[p++];
	}
	*out_len = n;
	return any;
}

/* ---- tags */

typedef enum tag_kind
{
	TAG_NONE,					/* not HTML: <특징주>, a < b */
	TAG_INLINE,
	TAG_BLOCK,
	TAG_HIDDEN					/* dropped with all that is in it */
} tag_kind;

static tag_kind
kind_of_tag(const char *name, size_t len)
{
	static const char *const inline_tags =
		" a abbr b big cite code data del dfn em font i img ins kbd label mark picture q rb ruby rtc s samp small source span"
		" strike strong sub sup svg time tt u var wbr input video audio embed object param iframe map area ";
	static const char *const block_tags =
		" address article aside blockquote body br button caption center col colgroup dd details div dl dt fieldset figcaption"
		" figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li link main meta nav ol p pre section select"
		" summary table tbody td tfoot th thead tr ul ";
	static const char *const hidden_tags = " script style rt rp noscript template title textarea ";
	char		key[16];

	if (len == 0 || len > sizeof(key) - 3)
		return TAG_NONE;
	key[0] = ' ';
	for (size_t i = 0; i < len; i++)
		key[i + 1] = name[i] >= 'A' && name[i] <= 'Z' ? (char) (name[i] - 'A' + 'a') : name[i];
	key[len + 1] = ' ';
	key[len + 2] = '\0';
	if (strstr(inline_tags, key))
		return TAG_INLINE;
	if (strstr(block_tags, key))
		return TAG_BLOCK;
	return strstr(hidden_tags, key) ? TAG_HIDDEN : TAG_NONE;
}

typedef struct tag
{
	tag_kind	kind;
	bool		closing;
	const char *name;
	size_t		name_len;
	size_t		len;			/* the whole tag, or comment */
} tag;

/* The next > and --> , remembered so that a thousand < do not look for them a thousand times. */
typedef struct ends
{
	const char *stop;			/* the end of the string */
	const char *bracket;		/* NULL: not looked for yet; stop: there is none */
	const char *comment;
} ends;

static const char *
next_bracket(ends *e, const char *from)
{
	if (!e->bracket || e->bracket < from)
	{
		e->bracket = memchr(from, '>', (size_t) (e->stop - from));
		if (!e->bracket)
			e->bracket = e->stop;
	}
	return e->bracket;
}

static const char *
next_comment_end(ends *e, const char *from)
{
	if (!e->comment || e->comment < from)
	{
		e->comment = from;
		while (e->comment < e->stop &&
			   !nw_starts(e->comment, (size_t) (e->stop - e->comment), "-->"))
			e->comment++;
	}
	return e->comment;
}

/* Reads the tag or comment that s begins with ('<' first). */
static bool
read_tag(const char *s, ends *e, tag *out)
{
	size_t		p = 1;
	size_t		len = (size_t) (e->stop - s);
	const char *end;

	if (nw_starts(s, len, "<!--"))
	{
		end = next_comment_end(e, s + 4);
		if (end == e->stop)
			return false;
		out->kind = TAG_INLINE;
		out->closing = true;
		out->len = (size_t) (end - s) + 3;
		return true;
	}
	out->closing = len > 1 && s[1] == '/';
	p += out->closing;
	out->name = s + p;
	while (p < len && (nw_is_ascii_alpha(s[p]) || nw_is_digit(s[p])) && p < 16)
		p++;
	out->name_len = (size_t) (s + p - out->name);
	if (p >= len ||
		!(s[p] == '>' || s[p] == '/' || s[p] == ' ' || s[p] == '\t' || s[p] == '\n' ||
		  s[p] == '\r'))
		return false;
	out->kind = kind_of_tag(out->name, out->name_len);
	if (out->kind == TAG_NONE)
		return false;
	end = next_bracket(e, s + p);
	if (end == e->stop || end - s > TAG_MAX)
		return false;
	out->len = (size_t) (end - s) + 1;
	return true;
}

/* ASCII names without regard to case. */
static bool
same_name(const char *a, const char *b, size_t len)
{
	while (len > 0 && (a[len - 1] | 0x20) == (b[len - 1] | 0x20))
		len--;
	return len == 0;
}

/* Where the element that a hidden tag opened ends; 0 when it is not closed. */
static size_t
hidden_end(const char *s, ends *e, const tag *open)
{
	size_t		len = (size_t) (e->stop - s);

	for (size_t p = open->len; p < len; p++)
	{
		const char *next = memchr(s + p, '<', len - p);
		tag			close;

		if (!next)
			break;
		p = (size_t) (next - s);
		if (p + 1 < len && s[p + 1] == '/' && read_tag(next, e, &close) &&
			close.name_len == open->name_len && close.kind == TAG_HIDDEN &&
			same_name(open->name, close.name, close.name_len))
			return p + close.len;
	}
	return 0;
}

/* Drops tags in place; block tags become line ends. */
static size_t
drop_tags(nw_arena *arena, char *s, size_t len)
{
	size_t		n = 0;
	bool		no_hidden = false;	/* behind here no hidden element ends */
	ends		e = {s + len, NULL, NULL};
	ends		ahead = e;		/* looks further on */

	for (size_t p = 0; p < len;)
	{
		tag			t;

		if (p % 65536 == 0)
			nw_poll(arena);
		if (s[p] != '<' || !read_tag(s + p, &e, &t))
		{
			s[n++] = s[p++];
			continue;
		}
		if (t.kind == TAG_HIDDEN && !t.closing && !no_hidden)
		{
			size_t		end = hidden_end(s + p, &ahead, &t);

			no_hidden = end == 0;
			p += end > 0 ? end : t.len;
		}
		else
		{
			if (t.kind == TAG_BLOCK)
				s[n++] = '\n';
			p += t.len;
		}
	}
	return n;
}

/* ---- spaces */

/* Runs of spaces to one, of line ends to one empty line (or a space); none at the ends. */
static size_t
tidy(const char *s, size_t len, bool lines, char *out)
{
	size_t		n = 0;
	bool		space = false;
	bool		paragraph = false;

	for (size_t p = 0; p < len; p++)
	{
		char		c = s[p];

		if (c == '\n')
			paragraph = true;
		else if (c == ' ')
			space = true;
		else
		{
			if (n > 0 && paragraph && lines)
			{
				out[n++] = '\n';
				out[n++] = '\n';
			}
			else if (n > 0 && (space || paragraph))
				out[n++] = ' ';
			space = paragraph = false;
			out[n++] = c;
		}
	}
	return n;
}

nw_str
nw_value_text(nw_arena *arena, nw_str in, bool lines)
{
	nw_str		none = {NULL, 0};
	nw_str		out;
	nw_text		text;
	char	   *work;
	char	   *tidied;
	size_t		len = in.len;

	if (!in.s || len == 0)
		return none;
	work = nw_arena_alloc(arena, len + 1);
	if (decode_entities(arena, in.s, len, work, &len) && memchr(work, '&', len) != NULL)
		decode_entities(arena, work, len, work, &len);
	len = drop_tags(arena, work, len);
	nw_text_fold(&text, arena, work, len, NW_FOLD_CLEAN);
	tidied = nw_arena_alloc(arena, 2 * (size_t) text.len + 1);
	out.len = (uint32_t) tidy(text.str, text.len, lines, tidied);
	out.s = out.len > 0 ? tidied : NULL;
	return out;
}
