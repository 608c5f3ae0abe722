/*
 * core/text/sentence.c
 *		The walk: paragraphs, line ends, quotations (see sentence.h).
 */
#include "core/text/sentence_parts.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"

/* bytes within which a quotation has to close to be one; a stray mark must not swallow a page */
#define QUOTE_MAX 3000
#define NESTED_MAX 3
/* columns: no tool breaks lines to more */
#define WRAP_MAX 160

typedef struct quote
{
	const char *open;
	const char *close;
	const char *close_wide;		/* another mark that closes it */
	bool		title;			/* of a work: ends no sentence, whatever is in it */
	bool		bracket;
} quote;

static const quote quotes[NW_QUOTE_KINDS] =
{
	{"\"", "\"", NULL, false, false},
	{"'", "'", NULL, false, false},
	{"“", "”", NULL, false, false},
	{"‘", "’", NULL, false, false},
	{"「", "」", NULL, false, false},
	{"『", "』", NULL, true, false},
	{"｢", "｣", NULL, false, false},
	{"«", "»", NULL, false, false},
	{"《", "》", NULL, true, false},
	{"〈", "〉", NULL, true, false},
	{"<", ">", NULL, true, false},
	{"(", ")", "）", false, true},
	{"（", "）", ")", false, true},
	{"[", "]", NULL, false, true},
	{"【", "】", NULL, false, true},
};

/* Columns of a terminal that s[0, len) takes. */
static size_t
columns(const char *s, size_t len)
{
	const char *end = s + len;
	size_t		n = 0;

	while (s < end)
	{
		uint32_t	cp;

		s += nw_utf8_decode(s, end, &cp);
		n += cp >= 0x1100 &&
				(cp <= 0x115F || (cp >= 0x2E80 && cp <= 0xD7A3) || (cp >= 0xF900 && cp <= 0xFAFF) ||
				 (cp >= 0xFE30 && cp <= 0xFE6F) || (cp >= 0xFF00 && cp <= 0xFF60) ||
				 (cp >= 0xFFE0 && cp <= 0xFFE6) || cp >= 0x20000) ?
			2 :
			1;
	}
	return n;
}

/* Does a line begin like an item of a list? */
static bool
begins_item(const char *s, size_t len)
{
	static const char *const marks[] =
	{
		"•", "·", "- ", "* ", "+ ", "▲", "△", "▶", "▷", "■", "□", "●", "○", "◆", "◇", "※", "☞", "➤", "▸", "①", "②", "③", "④",
		"⑤", "⑥", "⑦", "⑧", "⑨"
	};
	size_t		digits = 0;

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (nw_starts(s, len, marks[i]))
			return true;
	while (digits < len && digits < 3 && nw_is_digit(s[digits]))
		digits++;
	return digits > 0 && digits + 1 < len &&
		(s[digits] == ')' || (s[digits] == '.' && s[digits + 1] == ' '));
}

/* Would the first word of the next line have had room at the end of the line that ends at "at"? */
static bool
had_room(const nw_sentences *c, size_t at, size_t last, size_t next)
{
	const char *s = c->s;
	const char *end = s + c->block_end;
	size_t		begin = at;
	size_t		word = next;
	uint32_t	cp;

	while (begin > 0 && s[begin - 1] != '\n')
		begin--;
	nw_utf8_decode(s + next, end, &cp);
	if (nw_script_of(cp) == NW_SCRIPT_HAN || nw_script_of(cp) == NW_SCRIPT_KANA)
		/* lines of these break anywhere, but not before some signs */
		for (int i = 0; i < 2 && word < c->block_end && !nw_is_space(s[word]); i++)
			word += (size_t) nw_utf8_decode(s + word, end, &cp);
	else
		while (word < c->block_end && !nw_is_space(s[word]) && word - next < 200)
			word++;
	return columns(s + begin, last - begin) + 1 + columns(s + next, word - next) <= c->width;
}

/*
 * Was the line end at "at" put there?  A tool breaks a line where the next
 * word would be too much for it; when that word had room, it was not a tool.
 */
static bool
is_hard_break(const nw_sentences *c, size_t at)
{
	const char *s = c->s;
	size_t		last = at;
	size_t		next = at + 1;

	while (next < c->block_end && nw_is_space(s[next]))
		next++;
	while (last > 0 && s[last - 1] == ' ')
		last--;
	if (next >= c->block_end || last == 0)
		return false;
	if (begins_item(s + next, c->block_end - next))
		return true;
	/* in the middle of a sentence: a comma, or a small letter to go on with */
	if (s[last - 1] == ',' || nw_ends(s, last, "、") || nw_ends(s, last, "，") ||
		(s[next] >= 'a' && s[next] <= 'z'))
		return false;
	return !c->wrapped || had_room(c, at, last, next);
}

/* Are most lines of the block as long as a width allows?  One of them always is. */
static bool
is_wrapped(const nw_sentences *c)
{
	size_t		soft = 0;
	size_t		breaks = 0;

	for (size_t at = c->pos; at < c->block_end; at++)
	{
		const char *newline = memchr(c->s + at, '\n', c->block_end - at);
		size_t		last;
		size_t		next;

		if (!newline)
			break;
		last = at = (size_t) (newline - c->s);
		next = at + 1;
		while (next < c->block_end && c->s[next] == ' ')
			next++;
		while (last > 0 && c->s[last - 1] == ' ')
			last--;
		if (next < c->block_end)
		{
			breaks++;
			soft += !had_room(c, at, last, next);
		}
	}
	return soft * 2 > breaks;
}

void
nw_sentences_begin(nw_sentences *c, const char *s, size_t len)
{
	memset(c, 0, sizeof(*c));
	c->s = s;
	c->len = len;
	c->by_line = true;
	for (size_t i = 0; i < len && c->by_line; i++)
	{
		const char *newline = memchr(s + i, '\n', len - i);
		size_t		next;

		if (!newline)
			break;
		i = next = (size_t) (newline - s);
		while (next + 1 < len && s[next + 1] == ' ')
			next++;
		if (next + 1 < len && s[next + 1] == '\n')
			c->by_line = false;
		i = next;
	}
}

/* From pos to the next empty line: how far, how wide, and whether a tool made it so. */
static void
open_block(nw_sentences *c)
{
	size_t		at = c->pos;

	c->width = 0;
	for (;;)
	{
		const char *newline = memchr(c->s + at, '\n', c->len - at);
		size_t		end = newline ? (size_t) (newline - c->s) : c->len;
		size_t		last = end;
		size_t		width;

		while (last > at && c->s[last - 1] == ' ')
			last--;
		if (last == at && at > c->pos)
		{
			c->block_end = at - 1;
			break;
		}
		width = columns(c->s + at, last - at);
		if (width > c->width)
			c->width = width;
		if (!newline)
		{
			c->block_end = c->len;
			break;
		}
		at = end + 1;
	}
	c->wrapped = c->width <= WRAP_MAX && is_wrapped(c);
}

/* Opens the paragraph at pos; false at the end of the text. */
static bool
open_paragraph(nw_sentences *c)
{
	c->pos = c->end;
	while (c->pos < c->len && nw_is_space(c->s[c->pos]))
		c->pos++;
	if (c->pos >= c->len)
		return false;
	if (c->pos >= c->block_end)
		open_block(c);
	c->end = c->block_end;
	if (c->by_line)
		for (size_t i = c->pos; i < c->block_end; i++)
		{
			const char *newline = memchr(c->s + i, '\n', c->block_end - i);

			if (!newline)
				break;
			i = (size_t) (newline - c->s);
			if (is_hard_break(c, i))
			{
				c->end = i;
				break;
			}
		}
	while (c->end > c->pos && nw_is_space(c->s[c->end - 1]))
		c->end--;
	c->paragraph_no++;
	c->sentence_no = 0;
	memset(c->close, 0, sizeof(c->close));
	return true;
}

bool
nw_sentences_paragraph(nw_sentences *c, nw_span *out)
{
	if (!open_paragraph(c))
		return false;
	out->off = (uint32_t) c->pos;
	out->len = (uint32_t) (c->end - c->pos);
	c->pos = c->end;
	return true;
}

/* Does a mark that opens and closes with the same character open at "at"? */
static bool
plain_mark_opens(const nw_sentences *c, size_t at, size_t begin)
{
	char		before = at > begin ? c->s[at - 1] : ' ';
	char		after = at + 1 < c->end ? c->s[at + 1] : ' ';

	if (nw_is_space(after))
		return false;
	if (c->s[at] == '"')
		/* five inches */
		return !nw_is_digit(before);
	/* don't, the '90s */
	return !nw_is_ascii_alpha(before) && !nw_is_digit(before) &&
		!(at + 3 < c->end && nw_is_digit(after) && nw_is_digit(c->s[at + 2]) &&
		  c->s[at + 3] == 's');
}

static bool
closes_here(const nw_sentences *c, int kind, size_t at)
{
	size_t		n = strlen(quotes[kind].close);
	char		after = at + n < c->end ? c->s[at + n] : ' ';

	if (quotes[kind].close_wide && nw_starts(c->s + at, c->end - at, quotes[kind].close_wide))
		return true;
	if (!nw_starts(c->s + at, c->end - at, quotes[kind].close))
		return false;
	if (kind == 0)
		return !nw_is_space(c->s[at - 1]);
	/* single marks are apostrophes, too */
	if (kind == 1)
		return !nw_is_space(c->s[at - 1]) && !nw_is_ascii_alpha(after) && !nw_is_digit(after);
	if (kind == 3)
		return !nw_is_ascii_alpha(after);
	return true;
}

/*
 * Where the kind closes next, at or behind "from"; the paragraph's end when it
 * does not.  The answer is kept: each byte is looked at once a kind.
 */
static size_t
next_close(nw_sentences *c, int kind, size_t from)
{
	size_t		at = from;

	if (c->close[kind] > from)
		return c->close[kind] - 1;
	while (at < c->end && !closes_here(c, kind, at))
		at++;
	c->close[kind] = at + 1;
	return at;
}

/*
 * Is there a quotation or bracket that opens at "at"?  Its kind, and where its
 * closing mark stands; -1 when none opens or it does not close near by.
 */
static int
opens(nw_sentences *c, size_t begin, size_t at, size_t *close)
{
	const char *s = c->s;
	int			kind = 0;
	size_t		n;
	int			nested = 0;

	while (kind < NW_QUOTE_KINDS && !nw_starts(s + at, c->end - at, quotes[kind].open))
		kind++;
	if (kind == NW_QUOTE_KINDS || (kind < 2 && !plain_mark_opens(c, at, begin)))
		return -1;
	n = strlen(quotes[kind].open);
	*close = next_close(c, kind, at + n);
	for (size_t i = at + n; kind >= 2 && *close < c->end && i < *close && *close - at <= QUOTE_MAX; i++)
		if (nw_starts(s + i, *close - i, quotes[kind].open))
		{
			if (++nested > NESTED_MAX)
				return -1;
			*close = next_close(c, kind, *close + 1);
		}
	return *close < c->end && *close - at <= QUOTE_MAX ? kind : -1;
}

/* Reads the run of stops at stop->at and the closing marks behind it. */
static void
read_stops(nw_stop *stop, const nw_sentences *c)
{
	static const char *const marks[] = {"”", "’", "」", "』", "｣", ")", "）", "]", "】", "»"};
	const char *end = c->s + c->end;
	bool		moved = true;
	uint32_t	cp;
	int			n;

	stop->full = stop->loud = false;
	stop->dots = 0;
	stop->after = stop->at;
	while (stop->after < c->end)
	{
		n = nw_utf8_decode(c->s + stop->after, end, &cp);
		if (!nw_sentence_stop(cp, stop))
			break;
		stop->after += (size_t) n;
	}
	while (moved && stop->after < c->end)
	{
		moved = false;
		for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]) && !moved; i++)
			if (nw_starts(c->s + stop->after, c->end - stop->after, marks[i]))
			{
				stop->after += strlen(marks[i]);
				moved = true;
			}
		/* a plain mark closes only at the end of a word */
		if (!moved && (c->s[stop->after] == '"' || c->s[stop->after] == '\'') &&
			(stop->after + 1 == c->end || nw_is_space(c->s[stop->after + 1])))
		{
			stop->after++;
			moved = true;
		}
	}
}

/* The end of the sentence that begins at "begin". */
static size_t
sentence_end(nw_sentences *c, size_t begin)
{
	const char *s = c->s;
	size_t		at = begin;

	while (at < c->end)
	{
		nw_stop		stop = {s, begin, c->end, at, at, false, false, 0};
		unsigned char byte = (unsigned char) s[at];
		uint32_t	cp;
		size_t		close;
		int			kind;
		int			n;

		/* most letters are nothing of the kind */
		if (nw_is_ascii_alpha(s[at]) || nw_is_digit(s[at]) || byte == ' ')
		{
			at++;
			continue;
		}
		n = nw_utf8_decode(s + at, s + c->end, &cp);
		if (nw_script_of(cp) != NW_SCRIPT_OTHER && cp < 0xFF00)
		{
			at += (size_t) n;
			continue;
		}
		if (byte == '\n')
		{
			if (is_hard_break(c, at))
				return at;
			at++;
			continue;
		}
		kind = opens(c, begin, at, &close);
		if (kind >= 0)
		{
			uint32_t	last;
			nw_stop		inner = stop;

			inner.after = close + (size_t) nw_utf8_decode(s + close, s + c->end, &last);
			inner.at = close - (size_t) nw_utf8_decode_before(s, s + close, &last);
			if (nw_sentence_stop(last, &inner) && !quotes[kind].title &&
				(!quotes[kind].bracket || at == begin) && nw_sentence_ends_quote(&inner, at))
				return inner.after;
			at = inner.after;
			continue;
		}
		if (nw_sentence_stop(cp, &stop))
		{
			read_stops(&stop, c);
			if (nw_sentence_ends(&stop))
				return stop.after;
			at = stop.after;
			continue;
		}
		at += (size_t) n;
	}
	return c->end;
}

bool
nw_sentence_next(nw_sentences *c, nw_span *out)
{
	size_t		end;
	size_t		last;

	while (c->pos < c->end && nw_is_space(c->s[c->pos]))
		c->pos++;
	if (c->pos >= c->end && !open_paragraph(c))
		return false;
	end = last = sentence_end(c, c->pos);
	while (last > c->pos && nw_is_space(c->s[last - 1]))
		last--;
	out->off = (uint32_t) c->pos;
	out->len = (uint32_t) (last - c->pos);
	c->pos = end;
	c->sentence_no++;
	return true;
}
