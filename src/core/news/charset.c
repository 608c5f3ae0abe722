/*
 * core/news/charset.c
 *		The bytes of a page, whatever encoding they are in, as UTF-8.
 */
#include "core/news/charset_private.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Bytes converted at a time; the host is polled in between. */
#define CHUNK 16384

#define ESC '\x1B'

/* The growing result. */
typedef struct writer
{
	nw_arena   *arena;
	char	   *s;
	size_t		len;
	size_t		capacity;
	uint32_t	n_bad;
} writer;

static void
begin(writer *w, nw_arena *arena, size_t capacity)
{
	memset(w, 0, sizeof(*w));
	w->arena = arena;
	w->capacity = capacity + 8;
	w->s = nw_arena_alloc(arena, w->capacity);
}

/* The capacity given to begin() is enough but for surprises of ICU's tables. */
static void
reserve(writer *w, size_t n)
{
	char	   *bigger;

	if (w->capacity - w->len >= n)
		return;
	w->capacity = w->capacity * 2 + n;
	bigger = nw_arena_alloc(w->arena, w->capacity);
	memcpy(bigger, w->s, w->len);
	w->s = bigger;
}

/* C0 controls and DEL; tab, LF, FF and CR are white space of HTML and stay. */
static inline bool
is_control(uint32_t cp)
{
	return (cp < 0x20 && cp != '\t' && cp != '\n' && cp != '\f' && cp != '\r') || cp == 0x7F;
}

static inline void
put(writer *w, uint32_t cp)
{
	if (is_control(cp))
	{
		if (cp != 0x0B)
			return;
		cp = ' ';
	}
	reserve(w, 4);
	w->len += (size_t) nw_utf8_encode(cp, w->s + w->len);
}

static void
put_bad(writer *w)
{
	put(w, NW_REPLACEMENT);
	w->n_bad++;
}

/*
 * Units of UTF-16; a lone surrogate is bad.  From other encodings C1 controls
 * and U+F8F0..F8FE come only of bytes that mean nothing in them.
 */
static void
put_units(writer *w, const uint16_t *units, size_t n, bool converted)
{
	for (size_t i = 0; i < n; i++)
	{
		uint32_t	cp = units[i];

		if (cp >= 0xD800 && cp <= 0xDFFF)
		{
			if (cp <= 0xDBFF && i + 1 < n && units[i + 1] >= 0xDC00 && units[i + 1] <= 0xDFFF)
				put(w, 0x10000 + ((cp - 0xD800) << 10) + (units[++i] - 0xDC00u));
			else
				put_bad(w);
		}
		else if (converted && ((cp >= 0x80 && cp <= 0x9F) || (cp >= 0xF8F0 && cp <= 0xF8FE)))
			put_bad(w);
		else
			put(w, cp);
	}
}

/* ---- UTF-8 */

/* Bytes of the broken sequence at s: what began well is one bad character. */
static size_t
bad_length(const char *s, const char *end)
{
	unsigned char lead = (unsigned char) s[0];
	unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
	unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
	size_t		want = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 :
		lead >= 0xF0 && lead <= 0xF4 ? 4 : 1;
	size_t		n = 1;

	while (n < want && s + n < end && (unsigned char) s[n] >= low && (unsigned char) s[n] <= high)
	{
		low = 0x80;
		high = 0xBF;
		n++;
	}
	return n;
}

typedef struct census
{
	size_t		high;			/* bytes above 0x7F */
	size_t		good;			/* characters of UTF-8 above U+007F */
	size_t		bad;			/* broken sequences */
	size_t		control;
	bool		escapes;		/* ESC $ B and its like */
} census;

static void
count(nw_arena *arena, const char *s, size_t len, census *out)
{
	const char *end = s + len;
	const char *poll_at = s;

	memset(out, 0, sizeof(*out));
	while (s < end)
	{
		unsigned char c = (unsigned char) *s;

		if (s >= poll_at)
		{
			nw_poll(arena);
			poll_at = s + 4 * CHUNK;
		}
		if (c < 0x80)
		{
			out->control += is_control(c);
			if (c == ESC && end - s >= 3 && (s[1] == '$' || s[1] == '(') && strchr("@BJI", s[2]) &&
				s[2] != '\0' && (s[1] == '$') == (s[2] == '@' || s[2] == 'B'))
				out->escapes |= s[1] == '$';
			s++;
		}
		else
		{
			uint32_t	cp;
			int			n = nw_utf8_decode(s, end, &cp);

			if (n > 1)
				out->good++;
			else
			{
				out->bad++;
				n = (int) bad_length(s, end);
			}
			out->high += (size_t) n;
			s += n;
		}
	}
}

static void
read_utf8(writer *w, const char *s, size_t len)
{
	const char *end = s + len;
	const char *poll_at = s;

	while (s < end)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s, end, &cp);

		if (s >= poll_at)
		{
			nw_poll(w->arena);
			poll_at = s + 4 * CHUNK;
		}
		if (n == 1 && cp == NW_REPLACEMENT)
		{
			put_bad(w);
			s += bad_length(s, end);
		}
		else
		{
			put(w, cp);
			s += n;
		}
	}
}

/* ---- UTF-16 */

static void
read_utf16(writer *w, const char *s, size_t len, bool big_endian)
{
	uint16_t	units[256];
	size_t		n = 0;

	for (size_t p = 0; p + 1 < len; p += 2)
	{
		unsigned char first = (unsigned char) s[p];
		unsigned char second = (unsigned char) s[p + 1];

		if (p % CHUNK == 0)
			nw_poll(w->arena);
		units[n++] = (uint16_t) (big_endian ? first << 8 | second : second << 8 | first);
		/* a pair of surrogates stays together */
		if (n >= 255 && !(units[n - 1] >= 0xD800 && units[n - 1] <= 0xDBFF && n < 256))
		{
			put_units(w, units, n, false);
			n = 0;
		}
	}
	put_units(w, units, n, false);
	if (len % 2 == 1)
		put_bad(w);
}

/* No mark, but every other byte of the head is NUL: < ! D O C T Y P E.  0, 'L' or 'B' */
static char
utf16_order(const char *s, size_t len)
{
	size_t		n = (len < 1024 ? len : 1024) / 2;
	size_t		first = 0;
	size_t		second = 0;

	for (size_t i = 0; i < n; i++)
	{
		first += s[2 * i] == '\0';
		second += s[2 * i + 1] == '\0';
	}
	if (n < 4)
		return 0;
	if (second * 5 >= n * 2 && first * 50 <= n)
		return 'L';
	if (first * 5 >= n * 2 && second * 50 <= n)
		return 'B';
	return 0;
}

/* ---- other encodings */

/* False when ICU lacks the converter. */
static bool
read_converted(writer *w, const char *s, size_t len, const nw_charset *charset)
{
	uint16_t   *units = nw_arena_alloc(w->arena, (2 * CHUNK + 8) * sizeof(uint16_t));

	while (len > 0)
	{
		size_t		n = len < CHUNK ? len : CHUNK;
		size_t		n_units;
		size_t		taken;

		nw_poll(w->arena);
		taken = nw_charset_convert(charset, s, n, n == len, units, &n_units, &w->n_bad);
		if (taken == SIZE_MAX)
			return false;
		put_units(w, units, n_units, true);
		s += taken;
		len -= taken;
	}
	return true;
}

static void
read_as(writer *w, nw_arena *arena, const char *s, size_t len, const nw_charset *charset,
		size_t high)
{
	if (strcmp(charset->name, "iso-2022-jp") == 0)
	{
		char	   *euc = nw_arena_alloc(arena, 2 * len + 4);
		size_t		n = nw_charset_euc_of_iso2022(arena, s, len, euc);

		begin(w, arena, 3 * len);
		if (read_converted(w, euc, n, nw_charset_find("euc-jp", 6)))
			return;
	}
	else
	{
		/* a high byte is at most three bytes of UTF-8, or half of a character of five */
		begin(w, arena, len + 2 * high);
		if (charset->converter[0] != '\0' && read_converted(w, s, len, charset))
			return;
	}
	read_utf8(w, s, len);
}

void
nw_charset_decode(nw_arena *arena, const char *bytes, size_t len, nw_decoded *out)
{
	const nw_charset *declared = nw_charset_find_declared(bytes, len);
	const nw_charset *chosen;
	writer		w;
	census		c;
	char		order;

	memset(out, 0, sizeof(*out));
	out->declared = declared ? declared->name : NULL;

	order = nw_starts(bytes, len, "\xFE\xFF") ? 'B' : nw_starts(bytes, len, "\xFF\xFE") ? 'L' : 0;
	if (order)
	{
		out->rule = NW_CHARSET_BOM;
		bytes += 2;
		len -= 2;
	}
	else
	{
		out->rule = NW_CHARSET_DETECTED;
		order = utf16_order(bytes, len);
	}
	if (order)
	{
		out->charset = order == 'B' ? "utf-16be" : "utf-16le";
		begin(&w, arena, len / 2 * 3 + 3);
		read_utf16(&w, bytes, len, order == 'B');
		out->s = w.s;
		out->len = w.len;
		out->n_bad = w.n_bad;
		return;
	}

	out->rule = NW_CHARSET_VALID;
	if (nw_starts(bytes, len, "\xEF\xBB\xBF"))
	{
		out->rule = NW_CHARSET_BOM;
		bytes += 3;
		len -= 3;
	}
	count(arena, bytes, len, &c);
	chosen = nw_charset_find("utf-8", 5);
	if (out->rule == NW_CHARSET_BOM)
		;
	else if (c.escapes && c.high * 50 <= len)
	{
		chosen = nw_charset_find("iso-2022-jp", 11);
		out->rule = NW_CHARSET_ESCAPES;
	}
	/* one in five broken is still UTF-8: other encodings pass for it by chance only now and then */
	else if (c.bad == 0 || (c.good >= 8 && c.bad * 4 <= c.good))
		;
	else
	{
		chosen = nw_charset_detect(arena, bytes, len, declared);
		out->rule = !chosen ? NW_CHARSET_FALLBACK : chosen == declared ? NW_CHARSET_LABEL : NW_CHARSET_DETECTED;
		if (!chosen)
			chosen = nw_charset_find("windows-1252", 12);
	}
	out->charset = chosen->name;
	if (strcmp(chosen->name, "utf-8") == 0)
	{
		if (c.bad == 0 && c.control == 0)
		{
			out->s = bytes;
			out->len = len;
			return;
		}
		begin(&w, arena, len + 2 * c.bad);
		read_utf8(&w, bytes, len);
	}
	else
		read_as(&w, arena, bytes, len, chosen, c.high);
	out->s = w.s;
	out->len = w.len;
	out->n_bad = w.n_bad;
}
