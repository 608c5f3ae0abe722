/*
 * core/weather/measure_quantity.c
 *		Numbers and ranges with a unit (see measure_quantity.h).
 */
#include "core/weather/measure_quantity.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"
#include "core/weather/measure_range.h"

/* Words before the number that make a speed of the distance behind it. */
static const struct
{
	char		text[10];
	unsigned char metre;		/* what a metre is then */
	unsigned char kilometre;
	unsigned char mile;
}			speed_words[] =
{
	{"초속", NW_UNIT_MS, NW_UNIT_NONE, NW_UNIT_NONE}, {"초당", NW_UNIT_MS, NW_UNIT_NONE, NW_UNIT_NONE},
	{"秒速", NW_UNIT_MS, NW_UNIT_NONE, NW_UNIT_NONE}, {"每秒", NW_UNIT_MS, NW_UNIT_NONE, NW_UNIT_NONE},
	{"毎秒", NW_UNIT_MS, NW_UNIT_NONE, NW_UNIT_NONE},
	{"시속", NW_UNIT_NONE, NW_UNIT_KMH, NW_UNIT_MPH}, {"時速", NW_UNIT_NONE, NW_UNIT_KMH, NW_UNIT_MPH},
	{"时速", NW_UNIT_NONE, NW_UNIT_KMH, NW_UNIT_MPH}, {"毎時", NW_UNIT_NONE, NW_UNIT_KMH, NW_UNIT_MPH},
	{"每小时", NW_UNIT_NONE, NW_UNIT_KMH, NW_UNIT_MPH}, {"每小時", NW_UNIT_NONE, NW_UNIT_KMH, NW_UNIT_MPH},
	{"분속", NW_UNIT_NONE, NW_UNIT_NONE, NW_UNIT_NONE}, {"分速", NW_UNIT_NONE, NW_UNIT_NONE, NW_UNIT_NONE},
	{"분당", NW_UNIT_NONE, NW_UNIT_NONE, NW_UNIT_NONE},
};

/* Words that may stand between 초속 and its number. */
static const char *const between_speed[] =
{
	"최대", "최고", "최소", "무려", "약", "최대 약", "約", "约",
};

/* Can a word of one of the two lists end with the character?  test/lint/words.t holds this against them. */
static bool
may_end_speed(const char *s, size_t end)
{
	uint32_t	cp;

	if (end < 3 || (unsigned char) s[end - 1] < 0x80)
		return false;
	nw_utf8_decode_before(s, s + end, &cp);
	switch (cp)
	{
		case U'속': case U'당': case U'速': case U'秒': case U'时': case U'時':
		case U'대': case U'고': case U'소': case U'려': case U'약': case U'約': case U'约':
			return true;
		default:
			return false;
	}
}

/* 초속, 시속 … before s[pos]: its index in speed_words, and where it begins; -1 when there is none. */
static int
speed_before(const char *s, size_t pos, size_t *begin)
{
	int			round;
	size_t		end = pos;

	for (round = 0; round < 2; round++)
	{
		size_t		i;

		if (end > 0 && (s[end - 1] == ' ' || s[end - 1] == '\n'))
			end--;
		if (!may_end_speed(s, end))
			break;
		for (i = 0; i < sizeof(speed_words) / sizeof(speed_words[0]); i++)
			if (nw_ends(s, end, speed_words[i].text))
			{
				*begin = end - strlen(speed_words[i].text);
				return (int) i;
			}
		for (i = 0; i < sizeof(between_speed) / sizeof(between_speed[0]); i++)
			if (nw_ends(s, end, between_speed[i]))
				break;
		if (i == sizeof(between_speed) / sizeof(between_speed[0]))
			break;
		end -= strlen(between_speed[i]);
	}
	return -1;
}

/* A distance behind a word of speed is a speed. */
static nw_unit
with_speed(nw_unit unit, int word)
{
	switch (unit)
	{
		case NW_UNIT_M:
			return (nw_unit) speed_words[word].metre;
		case NW_UNIT_KM:
			return (nw_unit) speed_words[word].kilometre;
		case NW_UNIT_MILE:
			return (nw_unit) speed_words[word].mile;
		case NW_UNIT_MS:
		case NW_UNIT_KMH:
		case NW_UNIT_MPH:
			return unit;
		default:
			return NW_UNIT_NONE;
	}
}

/* May a number begin at s[pos], or does it go on from a word or another number? */
static bool
fresh(const char *s, size_t pos)
{
	char		c;

	if (pos == 0)
		return true;
	c = s[pos - 1];
	if (nw_is_ascii_alpha(c) || c == '.' || c == '/' || c == ':' || c == '#' || c == '_' ||
		nw_is_digit(c))
		return false;
	if (c == ',' && pos > 1 && nw_is_digit(s[pos - 2]))
		return false;
	if ((c == '-' || c == '~') && pos > 1 &&
		(nw_is_digit(s[pos - 2]) || nw_is_ascii_alpha(s[pos - 2])))
		return false;
	if (nw_ends(s, pos, "제") && (pos < 6 || (unsigned char) s[pos - 4] < 0x80))
		return false;
	return true;
}

/* Does the text before the number open a pair with "between"? */
static bool
is_between(const char *s, size_t pos)
{
	return nw_ends(s, pos, "between ") || nw_ends(s, pos, "Between ");
}

/* 120 kilometers (75 miles) per hour: the distances are speeds.  Returns where it ends, or pos. */
static size_t
read_per_time(const char *s, size_t len, size_t pos, nw_quantity *q)
{
	size_t		at = nw_quantity_space(s, len, pos);
	nw_quantity other = {0};
	size_t		skip;
	size_t		n;
	bool		second;

	if (at >= len || s[at] != '(' ||
		(q->unit != NW_UNIT_KM && q->unit != NW_UNIT_MILE && q->unit != NW_UNIT_M))
		return pos;
	n = nw_quantity_read(s, len, at + 1, false, &other, &skip);
	at += 1 + n;
	if (n == 0 || at >= len || s[at] != ')')
		return pos;
	at = nw_quantity_space(s, len, at + 1);
	second = q->unit == NW_UNIT_M;
	for (skip = 0; skip < 2; skip++)
	{
		const char *time = second ? (skip ? "a second" : "per second") : (skip ? "an hour" : "per hour");

		if (nw_starts(s + at, len - at, time))
		{
			if (other.unit == NW_UNIT_KM && q->unit == NW_UNIT_MILE)
			{
				q->unit = other.unit;
				q->first = other.first;
				q->last = other.last;
			}
			q->unit = q->unit == NW_UNIT_M ? NW_UNIT_MS : q->unit == NW_UNIT_KM ? NW_UNIT_KMH : NW_UNIT_MPH;
			return at + strlen(time);
		}
	}
	return pos;
}

/* Which of two writings of one quantity is kept. */
static int
unit_rank(nw_unit unit)
{
	switch (unit)
	{
		case NW_UNIT_MS:
			return 3;
		case NW_UNIT_INCH: case NW_UNIT_FOOT: case NW_UNIT_MILE: case NW_UNIT_MPH: case NW_UNIT_KNOT: case NW_UNIT_INHG:
			return 1;
		default:
			return 2;
	}
}

/* Within 12 %, or what rounding of small numbers makes, the same. */
static bool
same_quantity(const nw_quantity *a, const nw_quantity *b)
{
	unsigned	kinds = nw_unit_kinds(a->unit) & nw_unit_kinds(b->unit);
	double		x[2];
	double		y[2];
	int			kind;
	int			i;

	if (a->unit == b->unit || a->range != b->range)
		return false;
	for (kind = 0; kind <= NW_MEASURE_PROBABILITY; kind++)
		if (kinds & (1u << kind))
			break;
	if (kind > NW_MEASURE_PROBABILITY)
		return false;
	if (!nw_unit_convert(&a->first, a->unit, (nw_measure_kind) kind, &x[0]) ||
		!nw_unit_convert(&a->last, a->unit, (nw_measure_kind) kind, &x[1]) ||
		!nw_unit_convert(&b->first, b->unit, (nw_measure_kind) kind, &y[0]) ||
		!nw_unit_convert(&b->last, b->unit, (nw_measure_kind) kind, &y[1]))
		return false;
	for (i = 0; i < 2; i++)
		if (x[i] > y[i] * 1.12 + 0.6 || y[i] > x[i] * 1.12 + 0.6)
			return false;
	return true;
}

/* 시속 72㎞(초속 20m): takes in the same quantity in brackets behind q. */
static size_t
read_double(const char *s, size_t len, size_t pos, nw_quantity *q)
{
	size_t		at = nw_quantity_space(s, len, pos);
	size_t		begin;
	nw_quantity other = {0};
	size_t		n;
	size_t		skip;
	int			word = -1;
	int			round;

	if (at >= len || s[at] != '(')
		return pos;
	at++;
	/* a few words such as 약, 초속, about */
	for (begin = at; begin < len && begin - at <= 16 && !nw_is_digit(s[begin]); begin++)
		if (s[begin] == ')' || s[begin] == ',')
			return pos;
	if (begin >= len || !nw_is_digit(s[begin]))
		return pos;
	word = speed_before(s, begin, &n);
	if (word >= 0 && n < at)
		word = -1;
	for (round = 0, n = at; n < begin; n++)
		round += s[n] == ' ';
	n = nw_quantity_read(s, len, begin, false, &other, &skip);
	if (n == 0)
		return pos;
	if (word >= 0)
		other.unit = with_speed(other.unit, word);
	n += begin;
	if (n >= len || s[n] != ')' || round > 3 || !same_quantity(q, &other))
		return pos;
	if (unit_rank(other.unit) > unit_rank(q->unit))
	{
		q->unit = other.unit;
		q->first = other.first;
		q->last = other.last;
	}
	return n + 1;
}

/*
 * 30㎜ 이상 80㎜ 미만: the other bound, right behind the one that "after" has
 * read, makes a range of both.
 */
static void
read_other_bound(const char *s, size_t len, nw_quantity *q, nw_bound *after)
{
	size_t		at = nw_quantity_space(s, len, after->end);
	nw_quantity other = {0};
	nw_bound	upper;
	size_t		skip;
	size_t		n;

	if (after->side != NW_BOUND_AT_LEAST || q->range || after->mention != after->end || at >= len ||
		!nw_is_digit(s[at]))
		return;
	n = nw_quantity_read(s, len, at, false, &other, &skip);
	if (n == 0 || other.range || nw_number_double(&q->first) >= nw_number_double(&other.first))
		return;
	/* 초속 20m 이상 30m 미만 */
	if (other.unit != q->unit && !(q->unit == NW_UNIT_MS && other.unit == NW_UNIT_M) &&
		!(q->unit == NW_UNIT_KMH && other.unit == NW_UNIT_KM))
		return;
	nw_bound_after(s, len, at + n, &upper);
	if (upper.side != NW_BOUND_AT_MOST || upper.until)
		return;
	q->last = other.first;
	q->range = true;
	upper.side = NW_BOUND_NONE;
	*after = upper;
}

/* The next digit or number word of English, or the end. */
static size_t
next_number(const char *s, size_t len, size_t pos)
{
	for (; pos < len; pos++)
	{
		unsigned char c = (unsigned char) s[pos];

		/* most bytes are of characters of several */
		if (c >= 0x80 || c < '0')
			continue;
		if (c <= '9' || (c >= 'A' && nw_number_word_may_begin(s, len, pos)))
			break;
	}
	return pos;
}

bool
nw_quantity_next(const char *s, size_t len, size_t *pos, nw_quantity *out)
{
	size_t		at = *pos;

	while (at < len)
	{
		size_t		n;
		size_t		end;
		size_t		begin;
		size_t		skip;
		int			word;
		nw_bound	before;
		nw_bound	after;

		at = next_number(s, len, at);
		if (at >= len)
			break;
		if (!fresh(s, at))
		{
			at++;
			while (at < len && nw_is_digit(s[at]))
				at++;
			continue;
		}
		memset(out, 0, sizeof(*out));
		n = nw_quantity_read(s, len, at, is_between(s, at), out, &skip);
		if (n == 0)
		{
			at += skip;
			continue;
		}
		end = at + n;
		begin = at;
		nw_bound_before(s, begin, &before);
		word = speed_before(s, before.end, &begin);
		if (word >= 0)
		{
			out->unit = with_speed(out->unit, word);
			if (!before.side)
			{
				bool		approximate = before.approximate;

				nw_bound_before(s, begin, &before);
				before.approximate |= approximate;
			}
		}
		if (word < 0)
			begin = at;
		if (before.side && before.mention < begin)
			begin = before.mention;
		if (out->unit == NW_UNIT_NONE)
		{
			at = end;
			continue;
		}
		n = read_per_time(s, len, end, out);
		end = read_double(s, len, n, out);
		out->twice = end > n;
		nw_bound_after(s, len, end, &after);
		if (!before.side)
			read_other_bound(s, len, out, &after);
		out->approximate |= before.approximate || after.approximate;
		if (after.side && !(after.until && out->range))
			out->side = after.side;
		else if (before.side && !(before.until && out->range))
			out->side = before.side;
		if (is_between(s, begin) && out->range)
			begin -= strlen("between ");
		out->mention.off = (uint32_t) begin;
		out->mention.len = (uint32_t) (after.mention - begin);
		out->end = (uint32_t) after.end;
		*pos = after.end;
		return true;
	}
	*pos = len;
	return false;
}
