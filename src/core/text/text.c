/*
 * core/text/text.c
 *		Folding of whole texts, the way back, and the walk over lines.
 */
#include "core/text/text.h"

#include <string.h>

#include "core/text/fold.h"
#include "core/text/utf8.h"

/*
 * From str_off on, up to the next entry, str is a copy of raw from raw_off on
 * ("unit" false), or is what one character or sequence of raw was replaced by
 * ("unit" true).  Sorted by str_off; a dropped character makes two entries
 * with one str_off, the later one standing behind it.
 */
struct nw_text_shift
{
	uint32_t	str_off;
	uint32_t	raw_off:31;
	uint32_t	unit:1;
};

/* The growing result of folding. */
typedef struct folder
{
	nw_arena   *arena;
	char	   *str;
	size_t		len;
	size_t		capacity;
	nw_text_shift *shifts;
	size_t		n_shifts;
	size_t		max_shifts;
} folder;

/*
 * Length of the characters that are copied unseen, by first byte.  0 asks for
 * a closer look: tab, VT, FF, CR; the lead bytes of U+0080..00BF,
 * U+02C0..03BF, U+0800..3FFF (jamo, punctuation, kana, squared units),
 * U+F000..FFFF (full width) and of four-byte characters; and all bytes that
 * lead no well-formed sequence.
 */
static const unsigned char plain_length[256] =
{
	1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 1, 1,	/* 00 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,	/* 10 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,	/* 20 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,	/* 30 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,	/* 40 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,	/* 50 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,	/* 60 */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,	/* 70 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,	/* 80 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,	/* 90 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,	/* A0 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,	/* B0 */
	0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 2,	/* C0 */
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,	/* D0 */
	0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0,	/* E0 */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,	/* F0 */
};

/*
 * The blocks between U+2000 and U+33FF hold most of what folds, but also
 * quotation marks, list marks, brackets and kana, which news is full of.
 * True for those of them that no level changes.
 */
static inline bool
is_plain_sign(uint32_t cp)
{
	return (cp >= 0x2016 && cp <= 0x2026) || (cp >= 0x2030 && cp <= 0x205E) ||
		(cp >= 0x2190 && cp <= 0x2211) || (cp >= 0x2460 && cp <= 0x2FFF) ||
		(cp >= 0x3001 && cp <= 0x301B) || (cp >= 0x301D && cp <= 0x3098) ||
		(cp >= 0x309B && cp <= 0x30FA) || (cp >= 0x30FC && cp <= 0x318C) ||
		(cp >= 0x318E && cp <= 0x321B);
}

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Eight bytes, the first lowest. */
static inline uint64_t
eight_bytes(const unsigned char *p)
{
	return (uint64_t) p[0] | (uint64_t) p[1] << 8 | (uint64_t) p[2] << 16 | (uint64_t) p[3] << 24 |
		(uint64_t) p[4] << 32 | (uint64_t) p[5] << 40 | (uint64_t) p[6] << 48 |
		(uint64_t) p[7] << 56;
}

/*
 * Skips Han, Hangul and printable ASCII eight bytes at a time: a bit of each
 * byte says what it is, and each first byte of U+4000..D7FF must have two
 * continuation bytes behind it.  Stops at a character, perhaps before it must.
 */
static size_t
skip_words(const unsigned char *p, size_t pos, size_t len)
{
	uint64_t	before = 0;		/* the first bytes among the last eight */
	uint64_t	last = 0;		/* those of U+D000..D7FF, where U+D800 and above are no characters */

	for (; len - pos >= 8; pos += 8)
	{
		uint64_t	bytes = eight_bytes(p + pos);
		uint64_t	low = bytes & EACH(0x7F);
		uint64_t	high = bytes & EACH(0x80);
		uint64_t	first = high & bytes << 1;
		uint64_t	rest = high & ~(bytes << 1);
		uint64_t	from_ed = first & (low + EACH(0x80 - 0x6D));
		uint64_t	wrong = (~high & ~(low + EACH(0x80 - ' ')) & EACH(0x80)) |	/* control characters */
			(first & ~(low + EACH(0x80 - 0x64))) | (first & (low + EACH(0x80 - 0x6E))) |	/* below E4, above ED */
			(rest ^ (first << 8 | first << 16 | before >> 56 | before >> 48)) |
			((from_ed << 8 | last >> 56) & bytes << 2);

		if (wrong & EACH(0x80))
			break;
		before = first;
		last = from_ed;
	}
	return pos - (before >> 63 ? 1 : before >> 55 & 1 ? 2 : 0);
}

/* Where the run of plain characters that begins at pos ends. */
static size_t
skip_plain(const char *raw, size_t pos, size_t len)
{
	const unsigned char *p = (const unsigned char *) raw;

	while (pos < len)
	{
		unsigned char lead;
		int			n;

		if (p[pos] >= 0xE4)
			pos = skip_words(p, pos, len);
		if (pos == len)
			break;
		lead = p[pos];
		n = plain_length[lead];
		if (n == 1)
			pos++;
		else if (n == 3 || lead == 0xE2 || lead == 0xE3)
		{
			if (len - pos < 3 || !nw_utf8_is_continuation(p[pos + 1]) ||
				!nw_utf8_is_continuation(p[pos + 2]) || (lead == 0xED && p[pos + 1] > 0x9F))
				break;
			if (n == 0 &&
				!is_plain_sign((lead & 0x0Fu) << 12 | (p[pos + 1] & 0x3Fu) << 6 |
							   (p[pos + 2] & 0x3Fu)))
				break;
			pos += 3;
		}
		else if (n == 2 && len - pos >= 2 && nw_utf8_is_continuation(p[pos + 1]))
			pos += 2;
		else
			break;
	}
	return pos;
}

static void
add_shift(folder *f, size_t str_off, size_t raw_off, bool unit)
{
	nw_text_shift *last = f->n_shifts > 0 ? &f->shifts[f->n_shifts - 1] : NULL;

	/* an empty run before a unit says nothing, but behind a dropped character it does */
	if (last && !last->unit && last->str_off == str_off && last->raw_off == raw_off)
		f->n_shifts--;
	f->shifts =
		nw_arena_grow(f->arena, f->shifts, f->n_shifts, &f->max_shifts, sizeof(nw_text_shift));
	f->shifts[f->n_shifts].str_off = (uint32_t) str_off;
	f->shifts[f->n_shifts].raw_off = (uint32_t) raw_off;
	f->shifts[f->n_shifts].unit = unit;
	f->n_shifts++;
}

static void
append(folder *f, const char *bytes, size_t n)
{
	while (f->len + n > f->capacity)
		f->str = nw_arena_grow(f->arena, f->str, f->capacity, &f->capacity, 1);
	memcpy(f->str + f->len, bytes, n);
	f->len += n;
}

/* raw[from, to) is replaced by n bytes of str, which go on as a copy at "to". */
static void
append_unit(folder *f, size_t from, size_t to, const char *bytes, size_t n)
{
	if (n > 0)
		add_shift(f, f->len, from, true);
	append(f, bytes, n);
	add_shift(f, f->len, to, false);
}

/*
 * A mark that ends at raw[to]: composes it with the last character of str.
 * Returns false when they do not compose.
 */
static bool
append_mark(folder *f, uint32_t mark, size_t to)
{
	uint32_t	cp;
	uint32_t	composed;
	int			n;
	size_t		base;
	char		buf[4];

	if (f->len == 0)
		return false;
	n = nw_utf8_decode_before(f->str, f->str + f->len, &cp);
	composed = nw_fold_compose(cp, mark);
	if (composed == 0)
		return false;

	/* where the base began in raw: its own unit, or n bytes back in the run */
	f->len -= n;
	while (f->n_shifts > 0 && f->shifts[f->n_shifts - 1].str_off > f->len)
		f->n_shifts--;
	if (f->n_shifts > 0 && f->shifts[f->n_shifts - 1].unit)
	{
		const nw_text_shift *unit = &f->shifts[f->n_shifts - 1];

		if (unit->str_off < f->len)
		{
			/* the last of several characters one was replaced by: the mark joins them */
			append(f, buf, nw_utf8_encode(composed, buf));
			add_shift(f, f->len, to, false);
			return true;
		}
		base = unit->raw_off;
		f->n_shifts--;
	}
	else if (f->n_shifts > 0)
		base = f->shifts[f->n_shifts - 1].raw_off + (f->len - f->shifts[f->n_shifts - 1].str_off);
	else
		base = f->len;
	append_unit(f, base, to, buf, nw_utf8_encode(composed, buf));
	return true;
}

/* Folds the character at raw[pos]; returns the bytes read. */
static size_t
fold_one(folder *f, const char *raw, size_t pos, size_t len, nw_fold_level level)
{
	uint32_t	cp;
	int			n = nw_utf8_decode(raw + pos, raw + len, &cp);
	char		buf[8];
	const char *to;

	if (cp == NW_REPLACEMENT && n == 1)
		to = "\xEF\xBF\xBD";
	else if (cp == '\r' && pos + 1 < len && raw[pos + 1] == '\n')
		to = "";
	else if (nw_fold_is_mark(cp) && append_mark(f, cp, pos + n))
		return n;
	else
		to = nw_fold_char(cp, level, buf);
	if (to == NULL)
		append(f, raw + pos, n);
	else if (n == 1 && to[0] && to[1] == '\0')
		append(f, to, 1);		/* a tab for a space: offsets stay as they are */
	else
		append_unit(f, pos, pos + n, to, strlen(to));
	return n;
}

void
nw_text_fold(nw_text *text, nw_arena *arena, const char *raw, size_t len, nw_fold_level level)
{
	folder		f = {.arena = arena};
	size_t		pos = 0;
	size_t		polled = 0;

	pos = skip_plain(raw, 0, len);

	memset(text, 0, sizeof(*text));
	text->raw = text->str = raw;
	text->raw_len = text->len = (uint32_t) len;
	text->arena = arena;
	if (pos == len)
		return;

	f.capacity = len + 16;
	f.str = nw_arena_alloc(arena, f.capacity);
	append(&f, raw, pos);
	while (pos < len)
	{
		size_t		start = pos;

		pos = skip_plain(raw, pos, len);
		append(&f, raw + start, pos - start);
		if (pos < len)
			pos += fold_one(&f, raw, pos, len, level);
		if (pos - polled > 65536)
		{
			nw_poll(arena);
			polled = pos;
		}
	}
	text->str = f.str;
	text->len = (uint32_t) f.len;
	text->shifts = f.shifts;
	text->n_shifts = (uint32_t) f.n_shifts;
}

/* Number of shifts with str_off < off, or <= off. */
static uint32_t
shifts_before(const nw_text *text, uint32_t off, bool or_at)
{
	uint32_t	low = 0;
	uint32_t	high = text->n_shifts;

	while (low < high)
	{
		uint32_t	mid = low + (high - low) / 2;

		if (text->shifts[mid].str_off < off || (or_at && text->shifts[mid].str_off == off))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

nw_span
nw_text_raw_span(const nw_text *text, uint32_t off, uint32_t len)
{
	nw_span		span;
	uint32_t	i;
	uint32_t	end;

	if (text->n_shifts == 0)
		return (nw_span) {off, len};
	i = shifts_before(text, off, true);
	/* the start: behind what was dropped before it */
	if (i == 0)
		span.off = off;
	else if (text->shifts[i - 1].unit)
		span.off = text->shifts[i - 1].raw_off;
	else
		span.off = text->shifts[i - 1].raw_off + (off - text->shifts[i - 1].str_off);

	/* the end: before what was dropped behind it */
	if (len == 0)
		end = span.off;
	else if ((i = shifts_before(text, off + len, false)) == 0)
		end = off + len;
	else if (text->shifts[i - 1].unit)
		end = text->shifts[i].raw_off;	/* append_unit puts a run behind each unit */
	else
		end = text->shifts[i - 1].raw_off + (off + len - text->shifts[i - 1].str_off);
	span.len = end - span.off;
	return span;
}

int32_t
nw_text_char_pos(nw_text *text, uint32_t raw_off)
{
	if (raw_off < text->count_off)
		text->count_off = text->count_chars = 0;
	text->count_chars +=
		(uint32_t) nw_utf8_count(text->raw + text->count_off, raw_off - text->count_off);
	text->count_off = raw_off;
	return (int32_t) text->count_chars + 1;
}

void
nw_cursor_begin(nw_text_cursor *cursor, nw_text *text)
{
	cursor->text = text;
	cursor->pos = 0;
	cursor->line_no = 0;
}

bool
nw_cursor_line(nw_text_cursor *cursor, nw_span *line)
{
	const nw_text *text = cursor->text;
	const char *end;

	if (cursor->pos >= text->len)
		return false;
	nw_poll(text->arena);
	end = memchr(text->str + cursor->pos, '\n', text->len - cursor->pos);
	line->off = cursor->pos;
	line->len = (uint32_t) (end ? end - (text->str + cursor->pos) : text->len - cursor->pos);
	cursor->pos += line->len + (end ? 1 : 0);
	cursor->line_no++;
	return true;
}
