/*
 * core/weather/temperature_mention.c
 *		Finding temperatures in running text (see temperature_mention.h).
 *
 * The text is searched for digits and for the bare degree words (number words
 * stand before them); at each a mention is read forward, and the judge of the
 * language is only asked when there is one.
 */
#include "core/weather/temperature_mention.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"
#include "core/weather/temperature_grammar.h"
#include "core/weather/temperature_spelled.h"

/*
 * 영하 before a range is the sign of both its numbers when the range would
 * else be wider than this many degrees: 영하 20∼30도 is -30 to -20, but 영하
 * 12∼1도 is -12 to 1.
 */
#define WIDEST_MIXED 20

#define ONES UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)

/* Is a byte of the word zero?  May also be true when one is not, never false when one is. */
static inline uint64_t
has_zero(uint64_t word)
{
	return (word - ONES) & ~word & HIGHS;
}

/*
 * Where the unit begins that number words may stand before, when s[pos] is
 * the byte it is found by: the last of 도 (EB 8F 84) and 度 (E5 BA A6), the g
 * of degree, the first of Celsius, Fahrenheit and "below zero".  -1 when there
 * is none.
 */
static inline ptrdiff_t
unit_around(const char *s, size_t len, size_t pos)
{
	nw_degree_kind kind;
	char		unit;
	size_t		start;
	bool		below;

	switch ((unsigned char) s[pos])
	{
		case 0x84:
			return pos >= 2 && memcmp(s + pos - 2, "도", 3) == 0 ? (ptrdiff_t) pos - 2 : -1;
		case 0xA6:
			if (pos < 2 || memcmp(s + pos - 2, "度", 3) != 0)
				return -1;
			start = pos - 2;
			/* 三十摄氏度 */
			if (start >= 6 && nw_degree_unit_at(s + start - 6, 9, &kind, &unit) == 9)
				start -= 6;
			return (ptrdiff_t) start;
		case 'g':
		case 'G':
			if (pos < 2)
				return -1;
			start = pos - 2;
			break;
		case 'b':
		case 'B':
			/* twenty below zero */
			return pos > 0 && nw_below_zero_at(s + pos - 1, len - (pos - 1), 0, &below) > strlen(" below") ?
				(ptrdiff_t) pos : -1;
		case 'c':
		case 'C':
		case 'f':
		case 'F':
			start = pos;
			break;
		default:
			return -1;
	}
	/* a word apart; one letter is no unit of number words */
	if (start == 0 || (s[start - 1] != ' ' && s[start - 1] != '-' && s[start - 1] != '\n') ||
		len - start < 3 || !nw_is_ascii_alpha(s[start + 1]) ||
		nw_degree_unit_at(s + start, len - start, &kind, &unit) < 3)
		return -1;
	return (ptrdiff_t) start;
}

/* The next byte that can be an anchor at or after pos: a digit, or a unit's. */
static size_t
next_anchor(const char *s, size_t len, size_t pos)
{
	while (pos < len)
	{
		size_t		end;

		while (len - pos >= 8)
		{
			uint64_t	word;

			memcpy(&word, s + pos, 8);
			/* '0' to '7', '8' and '9', and the two last bytes */
			if (has_zero((word & ONES * 0xF8) ^ ONES * 0x30) |
				has_zero((word & ONES * 0xFE) ^ ONES * 0x38) | has_zero(word ^ ONES * 0x84) |
				has_zero(word ^ ONES * 0xA6) |
				/* B C F G, in both cases */
				has_zero((word & ONES * 0xDA) ^ ONES * 0x42))
				break;
			pos += 8;
		}
		end = len - pos < 8 ? len : pos + 8;
		for (; pos < end; pos++)
		{
			if (nw_is_digit(s[pos]) || unit_around(s, len, pos) >= 0)
				return pos;
		}
	}
	return len;
}

/* Grid steps of an operand's number: of a temperature, or of a difference. */
static bool
steps_of(const nw_temperature_operand *operand, char unit, bool difference, nw_temperature *out)
{
	nw_status	status;

	if (!difference)
		return nw_temperature_from_number(&operand->value, unit ? unit : 'C', out) == NW_OK;
	/* a difference has no zero point; the scale of kelvins is Celsius without one */
	status = nw_temperature_from_number(&operand->value, 'C', out);
	if (unit == 'F')
		*out = (nw_temperature) ((int64_t) *out * 5 / 9);
	return status == NW_OK;
}

/*
 * Is what stands before the mention such that its number is only a part of
 * something: 3.15도, 2025-12도, 12:30도, KF-21도?
 */
static bool
is_part(const char *s, size_t start)
{
	char		c;

	if (start == 0)
		return false;
	c = s[start - 1];
	if (nw_is_digit(c))
		return true;
	if ((c == '-' || c == '.' || c == ':' || c == '/' || c == '~') && start >= 2)
		return nw_is_digit(s[start - 2]) || (c == '-' && nw_is_ascii_alpha(s[start - 2]));
	return c == '$' || c == '#' || c == '_';
}


/* A letter glued to the number from the left, of a script where that makes another word: A5, F-15. */
static bool
behind_latin(const char *s, size_t start)
{
	return start > 0 && nw_is_ascii_alpha(s[start - 1]);
}

/* Is there a syllable of Hangul near the candidate? */
static bool
is_korean(const nw_temperature_candidate *c)
{
	size_t		from = c->start > NW_CONTEXT_BACK ? c->start - NW_CONTEXT_BACK : 0;
	size_t		to = c->len - c->end > NW_CONTEXT_AHEAD ? c->end + NW_CONTEXT_AHEAD : c->len;
	size_t		i;

	/* 영하 6 in parentheses */
	if ((unsigned char) c->s[c->start] >= 0xEA && (unsigned char) c->s[c->start] <= 0xED)
		return true;
	/* lead bytes of U+AC00 to U+D7A3, near enough: the nearest letters come first */
	for (i = c->start; i > from; i--)
	{
		unsigned char byte = (unsigned char) c->s[i - 1];

		if (byte >= 0xEA && byte <= 0xED)
			return true;
		if (byte == 0xE3)
			return false;
	}
	for (i = c->end; i < to; i++)
	{
		unsigned char byte = (unsigned char) c->s[i];

		if (byte >= 0xEA && byte <= 0xED)
			return true;
		if (byte == 0xE3)
			return false;
	}
	return from == 0 && to == c->len && c->start == 0 && c->end == c->len;
}

static nw_temperature_verdict
judge(const nw_temperature_candidate *c)
{
	size_t		unit = c->last.number_end;

	if (c->table)
		return NW_TEMPERATURE_POINT;
	/* the unit of the number says the language, or the letters around it */
	unit += unit < c->end && (c->s[unit] == ' ' || c->s[unit] == '\n');
	if (nw_starts(c->s + unit, c->len - unit, "도") || nw_starts(c->s + unit, c->len - unit, "여"))
		return nw_temperature_judge_ko(c);
	if (c->kind == NW_DEGREE_BARE && !nw_starts(c->s + unit, c->len - unit, "도"))
		return nw_temperature_judge_foreign(c);
	return !nw_temperature_english_line(c) && is_korean(c) ? nw_temperature_judge_ko(c) : nw_temperature_judge_foreign(c);
}

/* The words before the mention: 약, at least.  Moves the start over those of bound. */
static void
read_head(const nw_temperature_candidate *c, size_t from, size_t *start, nw_bound *bound,
		  bool *approximate)
{
	size_t		pos = *start;
	int			round;

	if (from + NW_CONTEXT_BACK < pos)
		from = pos - NW_CONTEXT_BACK;
	for (round = 0; round < 2; round++)
	{
		size_t		end = pos > from && (c->s[pos - 1] == ' ' || c->s[pos - 1] == '\n') ? pos - 1 : pos;
		const nw_tail_word *word;
		size_t		n = nw_head_word_before(c->s + from, end - from, &word);

		if (n == 0)
			return;
		pos = end - n;
		if (word->kind == NW_TAIL_APPROXIMATE)
			*approximate = true;
		else if (word->kind == NW_TAIL_BOUND && *bound == NW_BOUND_NONE)
		{
			*bound = word->bound;
			if (nw_is_ascii_alpha(c->s[pos]))
			{
				*bound = nw_temperature_english_bound(c->s, from, pos, pos + n, word->bound);
				if (*bound == NW_BOUND_NONE && word->bound != NW_BOUND_NONE)
					return;
			}
			*start = pos;
		}
	}
}

static void
set_bound(nw_temperature_mention *out, nw_bound bound)
{
	switch (bound)
	{
		case NW_BOUND_ABOVE:
			out->exclusive = true;
			/* FALLTHROUGH */
		case NW_BOUND_LOW:
			out->has_high = false;
			break;
		case NW_BOUND_BELOW:
			out->exclusive = true;
			/* FALLTHROUGH */
		case NW_BOUND_HIGH:
			out->has_low = false;
			break;
		case NW_BOUND_NONE:
			break;
	}
}

/* 25도 아래로 떨어지지 않는 */
static nw_bound
opposite(nw_bound bound)
{
	switch (bound)
	{
		case NW_BOUND_LOW:
			return NW_BOUND_BELOW;
		case NW_BOUND_ABOVE:
			return NW_BOUND_HIGH;
		case NW_BOUND_HIGH:
			return NW_BOUND_ABOVE;
		case NW_BOUND_BELOW:
			return NW_BOUND_LOW;
		case NW_BOUND_NONE:
			break;
	}
	return NW_BOUND_NONE;
}

/* 30도대: up to the next ten.  False beyond the type. */
static bool
widen_decade(const nw_temperature_operand *operand, nw_temperature_mention *out)
{
	int64_t		ten = 10 * (int64_t) nw_temperature_step(operand->unit);
	nw_temperature *side = operand->value.negative ? &out->low : &out->high;
	uint64_t	degrees = operand->value.coeff;

	out->approximate = true;
	if (operand->value.scale > 0 || degrees % 10 != 0)
		return true;
	return nw_temperature_from_steps(*side + (operand->value.negative ? -ten : ten), side) == NW_OK;
}

/* 20±2℃: from 18 to 22; the low side is there.  False beyond the type. */
static bool
set_tolerance(const nw_temperature_candidate *c, char unit, nw_temperature_mention *out)
{
	nw_temperature width;
	nw_temperature middle = out->low;

	return steps_of(&c->last, unit, true, &width) &&
		nw_temperature_from_steps((int64_t) middle - width, &out->low) == NW_OK &&
		nw_temperature_from_steps((int64_t) middle + width, &out->high) == NW_OK;
}

/* The same range in another scale in parentheses: behind the closing one, or pos. */
static size_t
read_double(nw_temperature_candidate *c, size_t pos, bool difference)
{
	size_t		at = pos < c->len && c->s[pos] == ' ' ? pos + 1 : pos;
	nw_temperature_candidate other;
	nw_temperature_operand first;
	nw_temperature_operand last;
	const nw_tail_word *word;
	char		closer;
	size_t		next;
	size_t		n;

	if (at >= c->len || c->kind == NW_DEGREE_NONE || c->table)
		return pos;
	closer = c->s[at] == '(' ? ')' : c->s[at] == '[' ? ']' : 0;
	if (closer || c->s[at] == '/')
		at++;
	/* 134°F, or 56.7°C */
	else if (c->first.unit && c->s[at] == ',' && nw_starts(c->s + at, c->len - at, ", or "))
		at += 5;
	else if (c->first.unit && at > pos && nw_starts(c->s + at, c->len - at, "or "))
		at += 3;
	else
		return pos;
	at += at < c->len && c->s[at] == ' ';
	n = nw_head_word_at(c->s + at, c->len - at, &word);
	if (n > 0)
		at += n + (at + n < c->len && c->s[at + n] == ' ');
	if (!nw_temperature_operand_read(c->s, c->len, at, false, &first) ||
		!nw_temperature_candidate_read(c->s, c->len, first.number, first.spelled, &other, &next) ||
		other.start != first.start || other.table)
		return pos;
	at = closer ? other.after.end : other.end;
	if (closer && (at >= c->len || c->s[at] != closer))
		return pos;
	/* a unit that only the last number names is that of both */
	if (!other.first.unit)
		other.first.unit = other.last.unit;
	other.last.unit = other.first.unit;
	first = c->first;
	last = c->last;
	if (!first.unit)
		first.unit = last.unit;
	if (!nw_temperature_same(&first, &other.first, difference) ||
		!nw_temperature_same(&last, &other.last, difference))
		return pos;
	c->first.unit = first.unit;
	c->last.unit = last.unit;
	return at + (closer != 0);
}

/* Fills *out from a candidate that the judge took for something of ours. */
static bool
make_mention(nw_temperature_candidate *c, size_t from, nw_temperature_verdict verdict,
			 nw_temperature_mention *out, size_t *next)
{
	bool		difference = verdict != NW_TEMPERATURE_POINT;
	bool		ranged = c->connector != NW_CONNECT_NONE;
	bool		doubled;
	size_t		start = c->start;
	size_t		end = c->after.span_end;
	size_t		second;
	nw_bound	bound = c->after.bound;
	char		unit;

	memset(out, 0, sizeof(*out));
	out->has_low = out->has_high = true;
	out->difference = difference;
	out->approximate = c->after.approximate || c->first.approximate || c->last.approximate;

	second = read_double(c, c->after.end, difference);
	doubled = second > c->after.end;
	if (doubled)
	{
		nw_tail		after;

		/* 화씨 100도(섭씨 38도) 이상 */
		nw_temperature_tail_read(c->s, c->len, second, &after);
		end = after.bound != NW_BOUND_NONE ? after.span_end : second;
		out->approximate |= after.approximate;
		if (bound == NW_BOUND_NONE)
			bound = after.bound;
		c->after.until |= after.until;
		c->after.end = after.end;
	}
	if (!c->first.unit)
		c->first.unit = c->last.unit;
	if (!c->first.unit && !c->last.unit)
		c->first.unit = c->last.unit = nw_temperature_english_scale(c);
	unit = c->last.unit = c->first.unit ? c->first.unit : c->last.unit;

	if (!steps_of(&c->first, unit, difference, &out->low) ||
		!steps_of(&c->last, unit, difference, &out->high))
		return false;
	if (c->connector == NW_CONNECT_TOLERANCE && !set_tolerance(c, unit, out))
		return false;
	if (ranged && c->connector != NW_CONNECT_TOLERANCE && c->first.sign_word &&
		!c->last.sign_word && !c->last.plus_word && !c->last.sign &&
		(c->connector == NW_CONNECT_LIST ||
		 (int64_t) out->high - out->low > (int64_t) WIDEST_MIXED * nw_temperature_step(unit)))
	{
		c->last.value.negative = true;
		if (!steps_of(&c->last, unit, difference, &out->high))
			return false;
	}
	if (c->after.decade && !ranged && !difference)
	{
		if (!widen_decade(&c->first, out))
			return false;
	}
	else if (c->after.decade)
		out->approximate = true;
	if (c->connector == NW_CONNECT_LIST)
		out->approximate = true;
	if (out->low > out->high)
	{
		nw_temperature swap = out->low;

		out->low = out->high;
		out->high = swap;
	}

	read_head(c, from, &start, &bound, &out->approximate);
	if (!ranged && !c->after.decade)
	{
		if (bound != NW_BOUND_NONE)
			set_bound(out, nw_bound_denied_ahead(c->s + c->after.end, c->len - c->after.end) ?
					  opposite(bound) : bound);
		else if (c->after.until && !difference)
			set_bound(out, nw_falling_verb_ahead(c->s + c->after.end, c->len - c->after.end) ?
					  NW_BOUND_LOW : NW_BOUND_HIGH);
	}
	else if (!doubled)
		end = c->end;
	if (verdict == NW_TEMPERATURE_LOWER)
	{
		nw_temperature low = out->low;
		bool		has_low = out->has_low;

		out->low = -out->high;
		out->high = -low;
		out->has_low = out->has_high;
		out->has_high = has_low;
	}
	out->unit = unit;
	out->span.off = (uint32_t) start;
	out->span.len = (uint32_t) (end - start);
	*next = end > c->after.end ? end : c->after.end;
	return true;
}

/* Takes the first number of a range alone. */
static void
single(nw_temperature_candidate *c)
{
	c->last = c->first;
	c->connector = NW_CONNECT_NONE;
	c->kind = c->first.kind;
	c->end = c->first.end;
	nw_temperature_tail_read(c->s, c->len, c->end, &c->after);
}

bool
nw_temperature_mention_next(const char *s, size_t len, size_t *pos, nw_temperature_mention *out)
{
	size_t		from = *pos;
	size_t		at = from;

	while ((at = next_anchor(s, len, at)) < len)
	{
		bool		spelled = !nw_is_digit(s[at]);
		size_t		number = at;
		size_t		next = at + 1;
		nw_temperature_candidate c;
		nw_temperature_verdict verdict;

		if (spelled)
		{
			size_t		unit = (size_t) unit_around(s, len, at);

			number = unit < from ? unit : nw_temperature_words_start(s, from, unit);
			if (number == unit)
			{
				at++;
				continue;
			}
		}
		if (!nw_temperature_candidate_read(s, len, number, spelled, &c, &next) || c.start < from ||
			is_part(s, c.start) || behind_latin(s, c.start))
		{
			at = next > at ? next : at + 1;
			continue;
		}
		verdict = judge(&c);
		/* rose 4 degrees to 31 degrees: the first is the change, the second is read next */
		if (verdict != NW_TEMPERATURE_NOT && verdict != NW_TEMPERATURE_POINT &&
			c.connector == NW_CONNECT_FROM && c.first.kind != NW_DEGREE_NONE &&
			nw_is_ascii_alpha(s[c.end - 1]))
			single(&c);
		if (verdict != NW_TEMPERATURE_NOT && make_mention(&c, from, verdict, out, &next))
		{
			*pos = next;
			return true;
		}
		at = c.end > at ? c.end : at + 1;
	}
	*pos = len;
	return false;
}

bool
nw_temperature_mention_whole(const char *s, size_t len, nw_temperature_mention *out)
{
	size_t		pos = 0;
	size_t		end;

	while (len > 0 && (s[len - 1] == ' ' || s[len - 1] == '\n'))
		len--;
	while (len > 0 && (*s == ' ' || *s == '\n'))
		s++, len--;
	if (!nw_temperature_mention_next(s, len, &pos, out) || out->difference)
		return false;
	/* what was read before it is a word of approximation, behind it particles and the like */
	end = pos;
	if (out->span.off > 0)
	{
		const nw_tail_word *word;
		size_t		n = out->span.off;

		while (n > 0 && s[n - 1] == ' ')
			n--;
		if (nw_head_word_before(s, n, &word) != n || n == 0)
			return false;
	}
	return end == len || nw_particle_chain(0, s + end, len - end);
}
