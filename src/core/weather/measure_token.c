/*
 * core/weather/measure_token.c
 *		A paragraph as the things that matter to its quantities (see
 *		measure_token.h).
 */
#include "core/weather/measure_token.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"
#include "core/weather/reading_mark.h"

/* How far from a quantity a word may stand that says something of it, in bytes. */
#define LOOK_BACK	420
#define LOOK_AHEAD	240

/* Bytes of one word that are read; what is longer is no word of weather prose. */
#define MAX_WORD	120

/* Korean and English have a space within as many bytes. */
#define MAX_APART	60

typedef struct reader
{
	const char *s;
	size_t		len;
	size_t		pos;
	nw_arena   *arena;
	nw_tokens  *out;
	bool		item_line;		/* the line began with a list mark */
} reader;

static nw_token *
put(reader *r, nw_token_type type, size_t off, size_t end)
{
	nw_tokens  *out = r->out;
	nw_token   *t;

	out->v = nw_arena_grow(r->arena, out->v, out->n, &out->max, sizeof(nw_token));
	t = &out->v[out->n++];
	memset(t, 0, sizeof(*t));
	t->type = (uint8_t) type;
	t->off = (uint32_t) off;
	t->len = (uint32_t) (end - off);
	t->end = (uint32_t) end;
	r->pos = end;
	return t;
}

static const nw_token *
last(const reader *r)
{
	return r->out->n > 0 ? &r->out->v[r->out->n - 1] : NULL;
}

static size_t
hangul_end(const reader *r, size_t pos)
{
	size_t		limit = r->len - pos > MAX_WORD ? pos + MAX_WORD : r->len;

	/* they all have three bytes */
	while (limit - pos >= 3)
	{
		const unsigned char *p = (const unsigned char *) r->s + pos;
		uint32_t	cp;

		if (p[0] < 0xEA || p[0] > 0xED)
			break;
		nw_utf8_decode(r->s + pos, r->s + limit, &cp);
		if (!nw_is_hangul(cp))
			break;
		pos += 3;
	}
	return pos;
}

static nw_token_tail
tail_of(const char *s, size_t len)
{
	if (len == 0)
		return NW_TAIL_NONE;
	if (nw_equals(s, len, "와") || nw_equals(s, len, "과") || nw_equals(s, len, "이나"))
		return NW_TAIL_AND;
	if (nw_equals(s, len, "의"))
		return NW_TAIL_OF;
	if (nw_starts(s, len, "이면") || nw_starts(s, len, "일때") || nw_equals(s, len, "일") ||
		nw_equals(s, len, "면"))
		return NW_TAIL_IF;
	if (nw_starts(s, len, "보다"))
		return NW_TAIL_THAN;
	if (nw_equals(s, len, "를") || nw_equals(s, len, "을") || nw_equals(s, len, "까지") ||
		nw_equals(s, len, "로") || nw_equals(s, len, "으로"))
		return NW_TAIL_REACH;
	return NW_TAIL_OTHER;
}

/* The particles behind a quantity. */
static void
measure_tail(reader *r, nw_token *t)
{
	size_t		end = hangul_end(r, r->pos);
	size_t		run = end - r->pos;
	nw_context_word word;
	unsigned	flags;
	uint32_t	before;

	if (run == 0)
	{
		/* 40㎜ and, 31度と */
		if (nw_starts(r->s + r->pos, r->len - r->pos, " and ") ||
			nw_starts(r->s + r->pos, r->len - r->pos, "と"))
			t->tail = NW_TAIL_AND;
		return;
	}
	/* 31도안팎, 21도등: the words are read as others are */
	if (nw_context_word_match(r->s + r->pos, run, &word, &flags) == run)
		return;
	t->tail = (uint8_t) tail_of(r->s + r->pos, run);
	nw_utf8_decode_before(r->s, r->s + r->pos, &before);
	if (t->tail != NW_TAIL_OTHER || nw_particle_chain(before, r->s + r->pos, run) || run <= 6)
		r->pos = end;
}

/*
 * The context words that a run of Hangul is made of: 아침최저기온은, 평년보다.
 * False when something else is left of it.
 */
static bool
context_run(reader *r)
{
	size_t		from = r->pos;
	size_t		first = r->out->n;
	size_t		pos = from;
	unsigned	flags = 0;

	for (;;)
	{
		size_t		end;
		nw_context_word word;
		size_t		n = nw_context_word_match(r->s + pos, r->len - pos, &word, &flags);
		nw_token   *t;
		uint32_t	before;

		if (n == 0)
			break;
		t = put(r, NW_TOKEN_CONTEXT, pos, pos + n);
		t->what = (uint8_t) word;
		pos += n;
		end = hangul_end(r, pos);
		if (end == pos)
			return true;
		if (flags & NW_CW_PREFIX)
		{
			r->pos = end;
			return true;
		}
		nw_utf8_decode_before(r->s, r->s + pos, &before);
		t->tail = (uint8_t) tail_of(r->s + pos, end - pos);
		if (flags & NW_CW_NARROW)
		{
			const char *rest = r->s + pos;

			if (nw_equals(rest, end - pos, "에") || nw_equals(rest, end - pos, "에는") ||
				nw_equals(rest, end - pos, "엔") || nw_equals(rest, end - pos, "에도") ||
				nw_equals(rest, end - pos, "의") || nw_equals(rest, end - pos, "까지"))
			{
				r->pos = end;
				return true;
			}
		}
		else if (t->tail != NW_TAIL_THAN && nw_particle_chain(before, r->s + pos, end - pos))
		{
			r->pos = end;
			return true;
		}
		t->tail = NW_TAIL_NONE;
	}
	r->out->n = first;
	r->pos = from;
	return false;
}

static bool
place(reader *r)
{
	nw_measure_place found;
	nw_token   *t;
	size_t		off = r->pos;

	if (!nw_measure_place_at(r->s, r->len, off, &found))
		return false;
	t = put(r, NW_TOKEN_PLACE, off, off + found.len);
	t->what = (uint8_t) found.tail;
	t->index = found.level;
	t->flags = found.weak ? NW_TOKEN_WEAK : 0;
	t->end = (uint32_t) (off + found.end);
	r->pos = t->end;
	return true;
}

static void
hangul(reader *r)
{
	const nw_token *before = last(r);
	size_t		end = hangul_end(r, r->pos);

	/* 제주도(산지 제외)는: particles behind a bracket */
	if (before && before->type == NW_TOKEN_CLOSE && before->end == r->pos &&
		nw_particle_chain(0, r->s + r->pos, end - r->pos))
	{
		if (nw_starts(r->s + r->pos, end - r->pos, "보다"))
			put(r, NW_TOKEN_CONTEXT, r->pos, end)->what = NW_CW_THAN;
		r->pos = end;
		return;
	}
	if (!context_run(r) && !place(r))
		put(r, NW_TOKEN_WORD, r->pos, end);
}

static void
latin(reader *r)
{
	size_t		off = r->pos;
	size_t		end = off;
	nw_context_word word;
	unsigned	flags;
	size_t		n;

	while (end < r->len && end - off < MAX_WORD &&
		   (nw_is_ascii_alpha(r->s[end]) || nw_is_digit(r->s[end])))
		end++;
	n = nw_context_word_match(r->s + off, r->len - off, &word, &flags);
	if (n > 0)
	{
		nw_token   *t = put(r, NW_TOKEN_CONTEXT, off, off + n);

		t->what = (uint8_t) word;
		t->flags = NW_TOKEN_LATIN;
		return;
	}
	if (place(r))
		return;
	if (end == off)
		end += (size_t) nw_utf8_decode(r->s + off, r->s + r->len, &(uint32_t) {0});
	put(r, NW_TOKEN_WORD, off, end);
}

/* Chinese and Japanese: no spaces, so every character may begin a word. */
static void
ideograph(reader *r, size_t n)
{
	size_t		off = r->pos;
	nw_context_word word;
	unsigned	flags;
	size_t		found = nw_context_word_match(r->s + off, r->len - off, &word, &flags);

	if (found > 0)
	{
		put(r, NW_TOKEN_CONTEXT, off, off + found)->what = (uint8_t) word;
		return;
	}
	if (place(r))
		return;
	/* characters that nothing is known of are one word */
	if (r->out->n > 0)
	{
		nw_token   *t = &r->out->v[r->out->n - 1];

		if (t->type == NW_TOKEN_WORD && t->end == off && t->len < MAX_WORD)
		{
			t->len += (uint32_t) n;
			t->end += (uint32_t) n;
			r->pos = off + n;
			return;
		}
	}
	put(r, NW_TOKEN_WORD, off, off + n);
}

/* 6시, 13일, 2024: a number that is no quantity, with the counter behind it. */
static void
number(reader *r)
{
	size_t		off = r->pos;
	size_t		end = off;

	while (end < r->len && end - off < MAX_WORD &&
		   (nw_is_digit(r->s[end]) ||
			((r->s[end] == ',' || r->s[end] == '.' || r->s[end] == ':') && end + 1 < r->len &&
			 nw_is_digit(r->s[end + 1]))))
		end++;
	end = hangul_end(r, end);
	put(r, NW_TOKEN_NUMBER, off, end);
}

/* Is the '.' at pos the end of a sentence? */
static bool
full_stop(const reader *r, size_t pos)
{
	uint32_t	before;

	if (pos == 0)
		return false;
	if (pos + 1 < r->len && r->s[pos + 1] != ' ' && r->s[pos + 1] != '\n')
	{
		const char *quote = r->s + pos + 1;
		size_t		left = r->len - pos - 1;

		return *quote == '"' || *quote == '\'' || *quote == ')' || *quote == ']' ||
			nw_starts(quote, left, "”") || nw_starts(quote, left, "’") || nw_ends(r->s, pos, "다");
	}
	/* a.m., U.S. */
	nw_utf8_decode_before(r->s, r->s + pos, &before);
	return !(before < 0x80 && nw_is_ascii_alpha((char) before) &&
			 (pos == 1 || r->s[pos - 2] == '.' || r->s[pos - 2] == ' '));
}

/* A list mark at pos: its bytes.  A dash or a star is one where a line begins. */
static size_t
mark_at(const reader *r, size_t pos, bool line_start)
{
	char		c = r->s[pos];

	if (c == ',' || c == '/' || c == ';' || c == '|')
		return 0;
	if (line_start && (c == '-' || c == '*' || c == '+') && pos + 1 < r->len &&
		(r->s[pos + 1] == ' ' || ((unsigned char) r->s[pos + 1] >= 0x80)))
		return 1;
	if (line_start && nw_starts(r->s + pos, r->len - pos, "·"))
		return strlen("·");
	if (nw_starts(r->s + pos, r->len - pos, "·"))
		return 0;
	return (unsigned char) c >= 0x80 ? nw_reading_bullet(r->s + pos, r->len - pos) : 0;
}

/* At a line end, or at the beginning of the text: what kind of line follows. */
static void
begin_line(reader *r)
{
	size_t		pos = r->pos;
	size_t		mark;

	while (pos < r->len && (r->s[pos] == ' ' || r->s[pos] == '\n'))
		pos++;
	mark = pos < r->len ? mark_at(r, pos, true) : 0;
	if (mark > 0)
	{
		put(r, NW_TOKEN_ITEM, pos, pos + mark)->flags = NW_TOKEN_STARTS_LINE;
		r->item_line = true;
	}
	else if (r->pos > 0)
	{
		put(r, r->item_line ? NW_TOKEN_LINE : NW_TOKEN_WRAP, r->pos, pos);
		r->item_line = false;
	}
}

static void
sign(reader *r, size_t n)
{
	size_t		off = r->pos;
	char		c = r->s[off];
	size_t		mark = mark_at(r, off, false);

	r->pos = off + n;
	if (mark > 0)
		put(r, NW_TOKEN_ITEM, off, off + mark);
	else if (c == '(' || c == ')')
		put(r, c == '(' ? NW_TOKEN_OPEN : NW_TOKEN_CLOSE, off, off + 1);
	else if (c == ',' || c == ';' || c == '|' || nw_starts(r->s + off, r->len - off, "、"))
		put(r, NW_TOKEN_COMMA, off, off + n);
	else if (c == '/' || c == '~' || c == '&' || c == ':' ||
			 nw_starts(r->s + off, r->len - off, "·"))
		put(r, NW_TOKEN_JOIN, off, off + n);
	else if (c == '!' || c == '?' || nw_starts(r->s + off, r->len - off, "。"))
		put(r, NW_TOKEN_END, off, off + n);
	else if (c == '.')
	{
		const nw_token *before = last(r);

		/* 울릉도.독도 */
		if (full_stop(r, off))
			put(r, NW_TOKEN_END, off, off + 1);
		else if (before && before->type == NW_TOKEN_PLACE && before->end == off)
			put(r, NW_TOKEN_JOIN, off, off + 1);
	}
	else if (c == '=' && r->out->n > 0)
	{
		nw_token   *t = &r->out->v[r->out->n - 1];

		/* (서울=): where the report was written */
		if (t->type == NW_TOKEN_PLACE && t->end == off)
			t->type = NW_TOKEN_WORD;
	}
}

/* Reads up to "to"; the text there may be looked at. */
static void
read_to(reader *r, size_t to)
{
	while (r->pos < to)
	{
		uint32_t	cp;
		int			n;

		if (r->s[r->pos] == '\n')
		{
			nw_poll(r->arena);
			r->pos++;
			begin_line(r);
			continue;
		}
		n = nw_utf8_decode(r->s + r->pos, r->s + r->len, &cp);
		switch (nw_script_of(cp))
		{
			case NW_SCRIPT_HANGUL:
				if (nw_is_hangul(cp))
					hangul(r);
				else
					r->pos += (size_t) n;
				break;
			case NW_SCRIPT_LATIN:
			case NW_SCRIPT_LETTER:
				latin(r);
				break;
			case NW_SCRIPT_HAN:
			case NW_SCRIPT_KANA:
				ideograph(r, (size_t) n);
				break;
			case NW_SCRIPT_DIGIT:
				number(r);
				break;
			case NW_SCRIPT_OTHER:
				if (cp == ' ')
					r->pos++;
				else
					sign(r, (size_t) n);
				break;
		}
	}
}

/* A beginning of a word at or soon after pos; of a character where nothing is written apart. */
static size_t
word_start(const char *s, size_t len, size_t pos)
{
	size_t		from;

	while (pos < len && nw_utf8_is_continuation((unsigned char) s[pos]))
		pos++;
	for (from = pos; from < len && from - pos < MAX_APART; from++)
		if (from == 0 || s[from - 1] == ' ' || s[from - 1] == '\n')
			return from;
	return pos;
}

/* Is it the second, and so no record? 역대 2위, 관측 이래 두 번째로 */
static bool
ranked(const reader *r, const nw_tokens *tokens, size_t i)
{
	const nw_token *t = &tokens->v[i + 1 < tokens->n ? i + 1 : i];
	const char *s = r->s + t->off;

	if (t->type == NW_TOKEN_NUMBER)
		return nw_starts(s + 1, t->len - 1, "번째") || nw_starts(s + 1, t->len - 1, "위") ||
			(r->len - t->end > 7 && nw_starts(s + t->len, r->len - t->end, " 번째"));
	return t->type == NW_TOKEN_WORD && (nw_starts(s, t->len, "두") || nw_starts(s, t->len, "세") ||
										nw_starts(s, t->len, "네") || nw_starts(s, t->len, "다섯"));
}

/* What is known only from behind: what follows in the sentence, in the line. */
static void
look_back(const reader *r, nw_tokens *tokens)
{
	size_t		i;
	unsigned	after = 0;
	bool		measure = false;

	for (i = tokens->n; i-- > 0;)
	{
		nw_token   *t = &tokens->v[i];

		switch ((nw_token_type) t->type)
		{
			case NW_TOKEN_END:
				after = 0;
				break;
			case NW_TOKEN_ITEM:
				if (measure)
					t->flags |= NW_TOKEN_HAS_MEASURE;
				if (t->flags & NW_TOKEN_STARTS_LINE)
				{
					measure = false;
					after = 0;
				}
				break;
			case NW_TOKEN_LINE:
				if (measure)
					t->flags |= NW_TOKEN_HAS_MEASURE;
				measure = false;
				after = 0;
				break;
			case NW_TOKEN_CONTEXT:
				if (t->what == NW_CW_WHEN)
					after |= NW_TOKEN_WHEN_AFTER;
				else if (t->what == NW_CW_MEANS)
					after |= NW_TOKEN_MEANS_AFTER;
				else if (t->what == NW_CW_ALERT)
					after |= NW_TOKEN_ALERT;
				else if (t->what == NW_CW_RECORD && ranked(r, tokens, i))
					t->what = NW_CW_FILL;
				else if (t->what == NW_CW_RECORD && !(after & NW_TOKEN_HAS_MEASURE))
					after |= NW_TOKEN_RECORD_AFTER;
				break;
			case NW_TOKEN_MEASURE:
				measure = true;
				if (t->tail == NW_TAIL_IF)
					after |= NW_TOKEN_WHEN_AFTER;
				t->flags |= (uint8_t) (after & ~(unsigned) NW_TOKEN_HAS_MEASURE);
				after |= NW_TOKEN_HAS_MEASURE;
				after &= ~(unsigned) NW_TOKEN_RECORD_AFTER;
				break;
			default:
				break;
		}
	}
}

void
nw_measure_tokens(const char *s, size_t len, nw_arena *arena, const nw_measure *v, size_t n,
				  nw_tokens *out)
{
	reader		r = {.s = s, .len = len, .arena = arena, .out = out};
	size_t		i;
	size_t		read = 0;		/* where reading would stop without a further measure */

	for (i = 0; i < n; i++)
	{
		size_t		off = v[i].mention.off;
		size_t		end = off + v[i].mention.len;
		nw_token   *t;

		if (off < r.pos || end > len)
			continue;			/* in disorder: leave it as it is */
		if (off > read + LOOK_BACK)
		{
			if (i > 0)
			{
				read_to(&r, read);
				put(&r, NW_TOKEN_END, r.pos, r.pos);
			}
			r.pos = word_start(s, off, off - LOOK_BACK > r.pos ? off - LOOK_BACK : r.pos);
		}
		if (r.pos == 0)
			begin_line(&r);
		/* a word may not run into the measure */
		r.len = off;
		read_to(&r, off);
		r.len = len;
		t = put(&r, NW_TOKEN_MEASURE, off, end);
		t->index = (uint32_t) i;
		measure_tail(&r, t);
		read = r.pos + LOOK_AHEAD;
	}
	if (out->n > 0)
		read_to(&r, read < len ? read : len);
	put(&r, NW_TOKEN_END, r.pos, r.pos);
	look_back(&r, out);
}
