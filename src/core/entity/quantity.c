/*
 * core/entity/quantity.c
 *		The scanner of quantities: where one may begin, and what its parts say.
 */
#include "core/entity/quantity_parts.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/utf8.h"

/* 2할5푼, 2할 5푼 3리: tenths, hundredths and thousandths; moves *end behind them */
static void
add_hundredths(const char *s, size_t len, nw_figure *q, size_t *end)
{
	static const char *const words[] = {"푼", "리"};
	int			i;

	for (i = 0; i < 2; i++)
	{
		size_t		at = *end < len && s[*end] == ' ' ? *end + 1 : *end;
		nw_number	part;
		size_t		n = nw_number_scan(s + at, len - at < 8 ? len - at : 8, NW_NUMBER_HANGUL, &part);

		if (n == 0 || part.scale > 0 || part.coeff > 9 ||
			!nw_starts_entry(s + at + n, len - at - n, words[i]) ||
			!nw_counter_ends(s, len, at + n + strlen(words[i])))
			continue;
		/* in percent: 푼 is 1, 리 is 0.1 */
		while (q->low.scale < i)
		{
			if (q->low.coeff > UINT64_C(1000000000000000))
				return;
			q->low.coeff *= 10;
			q->low.scale++;
		}
		if (q->low.scale == i)
			q->low.coeff += part.coeff;
		q->high = q->low;
		*end = at + n + strlen(words[i]);
	}
}

/* 3달러 25센트, 12유로 50센트, 5파운드 20펜스: hundredths of the same currency; moves *end behind them */
static void
add_cents(const char *s, size_t len, nw_figure *q, size_t *end)
{
	size_t		at = *end < len && s[*end] == ' ' ? *end + 1 : *end;
	nw_number	sum = q->low;
	nw_amount	amount;
	const nw_counter *unit;
	size_t		cents_end;

	if (at >= len || q->low.scale > 0 || q->low.coeff > UINT64_C(1000000000000000) ||
		!nw_amount_read(s, len, at, &amount) || amount.range || amount.approximate ||
		amount.low.scale > 0 || amount.low.coeff > 99 || amount.numerals > NW_NUMERALS_SINO)
		return;
	unit = nw_counter_find(s, len, at + amount.len, &amount, false, &cents_end);
	if (!unit || unit->measured != NW_MEASURED_MONEY || unit->power != -2 ||
		(strcmp(unit->unit, q->unit) != 0 && strcmp(unit->form, "센트") != 0))
		return;
	sum.coeff = sum.coeff * 100 + amount.low.coeff;
	sum.scale = 2;
	q->low = q->high = sum;
	*end = cents_end;
}

/*
 * 5에서 7킬로미터: the unit behind the second number is the first one's too.
 * Only of what is measured: a number before 에서 may be the name of a place
 * where things are counted.
 */
static bool
shares_unit(const char *s, size_t len, size_t off, const nw_amount *amount, nw_figure *q)
{
	size_t		at = off + amount->len + strlen("에서 ");
	nw_amount	second;
	const nw_counter *unit;
	size_t		end;

	if (amount->numerals != NW_NUMERALS_DIGITS || amount->range || amount->large || at >= len ||
		!nw_starts(s + off + amount->len, len - off - amount->len, "에서 ") || !nw_is_digit(s[at]) ||
		!nw_amount_read(s, len, at, &second) || second.range || second.power > 0 ||
		nw_amount_compare(&amount->low, &second.low) >= 0)
		return false;
	unit = nw_counter_find(s, len, at + second.len, &second, false, &end);
	if (!unit || unit->power != 0 || (unit->flags & NW_COUNTER_SENSE) ||
		!(unit->measured == NW_MEASURED_PERCENT ||
		  (unit->measured >= NW_MEASURED_LENGTH && unit->measured < NW_MEASURED_MAGNITUDE)))
		return false;
	q->measured = (nw_measured) unit->measured;
	q->unit = unit->unit;
	q->high = second.low;
	q->approximate |= second.approximate;
	q->len = (uint32_t) (end - off);
	return true;
}

/* 1만원~2만원, 20대~50대: the second of two with the same unit; moves *end behind it */
static void
join_second(const char *s, size_t len, const nw_counter *unit, nw_figure *q, size_t *end)
{
	size_t		at = *end;
	nw_amount	amount;
	const nw_counter *second;
	nw_figure next = *q;
	size_t		second_end;

	if (at < len && s[at] == ' ' && at + 1 < len && s[at + 1] == '~')
		at++;
	if (at + 1 >= len || (s[at] != '~' && s[at] != '-'))
		return;
	at++;
	if (s[at] == ' ' && s[at - 1] == '~' && at + 1 < len)
		at++;
	if (!nw_is_digit(s[at]) || !nw_amount_read(s, len, at, &amount) || amount.range)
		return;
	second = nw_counter_find(s, len, at + amount.len, &amount, false, &second_end);
	if (!second || second->measured != unit->measured || strcmp(second->unit, unit->unit) != 0)
		return;
	next.off = (uint32_t) at;
	next.low = next.high = amount.low;
	if (!nw_amount_scale(&next.low, second->power) || !nw_amount_scale(&next.high, second->power) ||
		!nw_figure_sense(s, len, second_end, second, &amount, &next) ||
		nw_amount_compare(&q->low, &next.high) >= 0)
		return;
	/* 20대~50대 ends with 59 only when both are ages */
	if (q->measured != next.measured)
		return;
	q->high = next.high;
	q->approximate |= amount.approximate;
	*end = second_end;
}

/* The quantity that begins with this number at off. */
static bool
with_number(const char *s, size_t len, size_t off, const nw_amount *amount, nw_figure *q)
{
	const nw_counter *unit;
	size_t		end;

	q->low = amount->low;
	q->high = amount->high;
	q->approximate = amount->approximate;
	if (nw_figure_fraction(s, len, off, amount, q))
		return true;
	if (nw_figure_score(s, len, off, amount, q))
		return true;
	unit = nw_counter_find(s, len, off + amount->len, amount, false, &end);
	if (!unit)
		return shares_unit(s, len, off, amount, q) || nw_figure_bare(s, len, off, amount, q);
	q->measured = (nw_measured) unit->measured;
	q->unit = unit->unit;
	if (!nw_amount_scale(&q->low, unit->power) || !nw_amount_scale(&q->high, unit->power))
		return false;
	q->len = (uint32_t) (end - off);
	if (!nw_figure_sense(s, len, end, unit, amount, q))
		return false;
	if (strcmp(unit->form, "할") == 0 && !amount->range)
		add_hundredths(s, len, q, &end);
	else if (!amount->range && amount->numerals <= NW_NUMERALS_SINO)
	{
		if (q->measured == NW_MEASURED_MONEY && unit->power == 0)
			add_cents(s, len, q, &end);
		join_second(s, len, unit, q, &end);
	}
	q->len = (uint32_t) (end - off);
	return true;
}

/* Is the number at off part of a code, a version, a time or a name of a model? */
static bool
in_code(const char *s, size_t off)
{
	char		before = off > 0 ? s[off - 1] : ' ';

	if (nw_is_ascii_alpha(before) || nw_is_digit(before) || before == '#' || before == '_')
		return true;
	if (off > 1 && strchr(".,:/-", before))
		return nw_is_digit(s[off - 2]) ||
			(before != '/' && before != ',' && before != ':' && nw_is_ascii_alpha(s[off - 2]));
	return false;
}

static bool
goes_on_as_code(const char *s, size_t len, size_t end)
{
	return end + 1 < len && (s[end] == '.' || s[end] == ':' || s[end] == '/' || s[end] == ',') &&
		nw_is_digit(s[end + 1]);
}

/* Does text at off begin like an English number word? */
static bool
may_be_english(const char *s, size_t len)
{
	static const char pairs[] = "on tw th fo fi si se ei ni te el ze a ";
	size_t		i;

	if (len < 6)
		return false;
	for (i = 0; pairs[i]; i += 2 + (pairs[i + 2] == ' '))
		if ((s[0] | 0x20) == pairs[i] && (s[1] == pairs[i + 1]))
			return true;
	return false;
}

/* A quantity at off, where the character is one that begins some; *skip is how far to go when there is none. */
static bool
quantity_at(const char *s, size_t len, size_t off, nw_figure *q, size_t *skip)
{
	unsigned char c = (unsigned char) s[off];
	uint32_t	before;
	nw_amount	amount;
	bool		negative = false;

	memset(q, 0, sizeof(*q));
	q->off = (uint32_t) off;
	q->has_low = q->has_high = true;
	*skip = c < 0x80 ? 1 : c < 0xE0 ? 2 : 3;
	if (!nw_is_digit((char) c))
	{
		if (off > 0 && c != '$')
		{
			nw_utf8_decode_before(s, s + off, &before);
			if (nw_is_word(before) && !(c >= 0xE3 && c < 0xEA))
				return false;
		}
		if ((c < 0x80 && (c < 'a' || c > 'z')) || (c >= 0x80 && !(c >= 0xE3 && c < 0xEA)))
			if (nw_figure_prefixed(s, len, off, q))
			{
				nw_figure_bounds(s, len, q);
				return true;
			}
		if (c < 0x80 && !may_be_english(s + off, len - off))
			return false;
	}
	else if (in_code(s, off))
	{
		size_t		pos = off;

		while (pos < len && (nw_is_digit(s[pos]) || nw_is_ascii_alpha(s[pos])))
			pos++;
		*skip = pos - off;
		return false;
	}
	if (!nw_amount_read(s, len, off, &amount))
	{
		if (nw_is_digit((char) c))
			while (off + *skip < len && nw_is_digit(s[off + *skip]))
				++*skip;
		return false;
	}
	if (amount.numerals == NW_NUMERALS_DIGITS)
	{
		*skip = amount.len;
		if (goes_on_as_code(s, len, off + amount.len))
			return false;
		/* -5%: a sign when nothing stands before it */
		if (off > 0 && s[off - 1] == '-' && (off == 1 || s[off - 2] == ' ' || s[off - 2] == '('))
			negative = true;
	}
	if (!with_number(s, len, off, &amount, q))
		return false;
	if (negative && !amount.range &&
		(q->measured == NW_MEASURED_PERCENT || q->measured == NW_MEASURED_PERCENTAGE_POINT ||
		 q->measured == NW_MEASURED_MONEY))
	{
		q->off--;
		q->len++;
		q->low.negative = q->high.negative = true;
	}
	/* 마이너스 5% */
	if (!negative && !amount.range && nw_figure_kind(q) == NW_ENTITY_PERCENT &&
		nw_figure_before(s, off, "마이너스"))
	{
		uint32_t	word = (uint32_t) strlen("마이너스") + (s[off - 1] == ' ');

		q->off -= word;
		q->len += word;
		q->low.negative = q->high.negative = true;
	}
	nw_figure_bounds(s, len, q);
	return true;
}

/* What may begin a quantity, among ASCII characters */
static bool
ascii_begins(unsigned char c)
{
	switch (c)
	{
		case '$':
		case 'A': case 'C': case 'E': case 'F': case 'G': case 'H': case 'J': case 'K': case 'N': case 'O':
		case 'R': case 'S': case 'T': case 'U':
		case 'a': case 'e': case 'f': case 'n': case 'o': case 's': case 't': case 'z':
			return true;
		default:
			return c >= '0' && c <= '9';
	}
}

static bool
other_begins(const char *s, size_t left)
{
	static const char han[] = "一二三四五六七八九十百千两万";
	unsigned char c = (unsigned char) s[0];
	size_t		i;

	if (c == 0xC2)
		return left > 1 && ((unsigned char) s[1] == 0xA3 || (unsigned char) s[1] == 0xA5);
	if (left < 3)
		return false;
	if (c == 0xE2)
		return (unsigned char) s[1] == 0x82;
	if (c >= 0xEA && c <= 0xED)
	{
		uint32_t	cp = ((c & 0x0Fu) << 12) | (((unsigned char) s[1] & 0x3Fu) << 6) | ((unsigned char) s[2] & 0x3Fu);

		return nw_figure_starts(cp);
	}
	if (c < 0xE4 || c > 0xE9)
		return false;
	for (i = 0; han[i]; i += 3)
		if (memcmp(s, han + i, 3) == 0)
			return true;
	return false;
}

bool
nw_figure_next_before(const char *s, size_t len, size_t until, size_t *pos, nw_figure *out)
{
	size_t		at = *pos;

	if (until > len)
		until = len;
	while (at < until)
	{
		unsigned char c = (unsigned char) s[at];
		size_t		skip;

		if (c < 0x80)
		{
			if (!ascii_begins(c) || (c >= 'A' && at > 0 && nw_is_ascii_alpha(s[at - 1])))
			{
				at++;
				continue;
			}
		}
		else if (!other_begins(s + at, len - at))
		{
			at += c >= 0xE0 && c < 0xF0 && len - at >= 3 ? 3 : 1;
			continue;
		}
		if (quantity_at(s, len, at, out, &skip) && out->len > 0)
		{
			*pos = out->off + out->len;
			return true;
		}
		at += skip;
	}
	*pos = at < len ? at : len;
	return false;
}

bool
nw_figure_next(const char *s, size_t len, size_t *pos, nw_figure *out)
{
	return nw_figure_next_before(s, len, len, pos, out);
}
