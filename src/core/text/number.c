/*
 * core/text/number.c
 *		Numbers in running text (see number.h).
 */
#include "core/text/number.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/text/chars.h"

#define MAX_DIGITS 18
#define MAX_COEFF UINT64_C(1000000000000000000)	/* 10^18 */

#define MAX_EXACT_DOUBLE (UINT64_C(1) << 53)

/* Korean digits and unit words are all three bytes of UTF-8. */
#define SYLLABLE 3

static const char hangul_digits[] = "일이삼사오육칠팔구";
static const char small_units[] = "십백천";	/* 10, 100, 1000 */
static const char large_units[] = "만억조경";	/* 10^4, 10^8, 10^12, 10^16 */

/* 1-based index of the syllable s begins with in a list of syllables, else 0. */
static int
syllable_in(const char *s, size_t len, const char *list)
{
	int			i;

	if (len < SYLLABLE)
		return 0;
	for (i = 0; list[i * SYLLABLE]; i++)
		if (memcmp(s, list + i * SYLLABLE, SYLLABLE) == 0)
			return i + 1;
	return 0;
}

static uint64_t
power_of_ten(int n)
{
	uint64_t	result = 1;

	while (n-- > 0)
		result *= 10;
	return result;
}

/* value * factor + add, or a flag when it would pass 18 digits */
static uint64_t
scale_add(uint64_t value, uint64_t factor, uint64_t add, bool *overflow)
{
	if (value != 0 && factor > MAX_COEFF / value)
		*overflow = true;
	else if (value * factor > MAX_COEFF - 1 - (add < MAX_COEFF ? add : 0))
		*overflow = true;
	else
		return value * factor + add;
	return 0;
}

/*
 * Digits, thousands commas and a fraction: 1,900 or 5.9.  Commas count only
 * when every group after the first has three digits and no digit follows, and
 * never after a zero: 0,123 is a decimal comma or a list, not 123.
 */
static size_t
scan_decimal(const char *s, size_t len, bool commas, nw_number *out)
{
	size_t		pos = 0;
	size_t		first;
	size_t		whole_end;
	size_t		i;
	int			digits = 0;

	while (pos < len && nw_is_digit(s[pos]))
		pos++;
	if (pos == 0)
		return 0;
	first = pos;
	if (commas && first <= 3 && s[0] != '0')
	{
		while (pos + 3 < len && s[pos] == ',' && nw_is_digit(s[pos + 1]) &&
			   nw_is_digit(s[pos + 2]) && nw_is_digit(s[pos + 3]) &&
			   !(pos + 4 < len && nw_is_digit(s[pos + 4])))
			pos += 4;
	}
	whole_end = pos;
	if (pos + 1 < len && s[pos] == '.' && nw_is_digit(s[pos + 1]))
	{
		pos++;
		while (pos < len && nw_is_digit(s[pos]))
			pos++;
	}

	for (i = 0; i < pos; i++)
	{
		if (!nw_is_digit(s[i]))
			continue;
		if (digits >= MAX_DIGITS)
		{
			if (i < whole_end)
				out->overflow = true;
			else if (s[i] != '0')
				out->inexact = true;
			continue;
		}
		out->coeff = out->coeff * 10 + (uint64_t) (s[i] - '0');
		if (out->coeff > 0 || i > whole_end)
			digits++;
		if (i > whole_end)
			out->scale++;
	}
	return pos;
}

/* 이천오백삼십: at most one of each unit below 만.  Gives the value, or 0 read. */
static size_t
scan_small(const char *s, size_t len, bool hangul, uint64_t *value, bool *unit_seen)
{
	size_t		pos = 0;
	int			last_unit = 4;
	uint64_t	sum = 0;

	while (pos < len)
	{
		uint64_t	digits = 0;
		size_t		at = pos;
		int			unit;
		int			digit;

		if (nw_is_digit(s[at]))
		{
			int			n = 0;

			while (at < len && nw_is_digit(s[at]) && n < 4)
			{
				digits = digits * 10 + (uint64_t) (s[at] - '0');
				at++;
				n++;
			}
			if (at < len && (nw_is_digit(s[at]) || s[at] == '.'))
				break;
		}
		else if (hangul && (digit = syllable_in(s + at, len - at, hangul_digits)) > 0)
		{
			digits = (uint64_t) digit;
			at += SYLLABLE;
		}
		unit = syllable_in(s + at, len - at, small_units);
		if (unit > 0 && unit < last_unit && (at > pos || hangul || pos > 0))
		{
			sum += (at > pos ? digits : 1) * power_of_ten(unit);
			last_unit = unit;
			pos = at + SYLLABLE;
			*unit_seen = true;
			continue;
		}
		if (at > pos && unit == 0)
		{
			sum += digits;
			pos = at;
		}
		break;
	}
	*value = sum;
	return pos;
}

static size_t
skip_one_space(const char *s, size_t len, size_t pos)
{
	return pos < len && s[pos] == ' ' ? pos + 1 : pos;
}

/*
 * Groups with falling unit words: 3억 5천만, 12만3000, 1조 2,000억, 1.5만.
 * A decimal fraction is kept exactly.
 */
static size_t
scan_groups(const char *s, size_t len, unsigned flags, nw_number *out)
{
	bool		hangul = (flags & NW_NUMBER_HANGUL) != 0;
	size_t		pos = 0;
	int			last_large = 5;
	uint64_t	total = 0;

	while (pos < len)
	{
		size_t		start = pos == 0 ? 0 : skip_one_space(s, len, pos);
		nw_number	group = {0};
		uint64_t	value = 0;
		bool		unit_seen = false;
		size_t		n;
		int			unit;
		int			large;

		if (start >= len)
			break;
		n = scan_decimal(s + start, len - start, (flags & NW_NUMBER_COMMA) != 0, &group);
		value = group.coeff;
		unit = n > 0 ? syllable_in(s + start + n, len - start - n, small_units) : 0;
		if (n == 0 || (unit > 0 && n <= 4 && group.scale == 0))
			n = scan_small(s + start, len - start, hangul, &value, &unit_seen);
		else if (unit > 0)
		{
			/* 1.5천, 1,234천: one number of one unit */
			value = scale_add(value, power_of_ten(unit), 0, &out->overflow);
			n += SYLLABLE;
			unit_seen = true;
		}
		if (n == 0)
			break;
		out->overflow |= group.overflow;
		out->inexact |= group.inexact;

		large = syllable_in(s + start + n, len - start - n, large_units);
		if (large == 0 || large >= last_large)
		{
			/* the tail below 만 needs no unit, but must touch (12만3000) or have one of its own */
			if (pos > 0 && start > pos && !unit_seen)
				break;
			if (pos > 0 && group.scale > 0)
				break;
			if (group.scale > 0)
				out->scale = group.scale;
			total = scale_add(total, 1, value, &out->overflow);
			out->myriad |= unit_seen;
			pos = start + n;
			break;
		}
		n += SYLLABLE;
		out->myriad = true;
		{
			int			zeros = 4 * large;

			/* drop the fraction into the unit: 1.5만 is 15 * 10^3 */
			while (group.scale > 0 && zeros > 0)
			{
				group.scale--;
				zeros--;
			}
			while (group.scale > 0)
			{
				value /= 10;
				group.scale--;
				out->inexact = true;
			}
			value = scale_add(value, power_of_ten(zeros), 0, &out->overflow);
		}
		total = scale_add(total, 1, value, &out->overflow);
		last_large = large;
		pos = start + n;
	}
	out->coeff = total;
	return pos;
}

size_t
nw_number_scan(const char *s, size_t len, unsigned flags, nw_number *out)
{
	size_t		sign = 0;
	size_t		n;

	memset(out, 0, sizeof(*out));
	if ((flags & NW_NUMBER_SIGN) && len > 0 && (s[0] == '-' || s[0] == '+'))
	{
		out->negative = s[0] == '-';
		sign = 1;
	}
	if (flags & (NW_NUMBER_MYRIAD | NW_NUMBER_HANGUL))
		n = scan_groups(s + sign, len - sign, flags, out);
	else
		n = scan_decimal(s + sign, len - sign, (flags & NW_NUMBER_COMMA) != 0, out);
	return n == 0 ? 0 : n + sign;
}

double
nw_number_double(const nw_number *number)
{
	double		value;

	/* both exact: one division, rounded once */
	if (number->coeff <= MAX_EXACT_DOUBLE)
		value = (double) number->coeff / (double) power_of_ten(number->scale);
	else
	{
		char		text[32];

		/* without a decimal point: strtod's depends on the locale */
		snprintf(text, sizeof(text), "%" PRIu64 "e-%d", number->coeff, number->scale);
		value = strtod(text, NULL);
	}
	return number->negative ? -value : value;
}
