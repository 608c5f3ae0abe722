/*
 * core/text/number_words.c
 *		Numbers in English words and Chinese characters (see number_words.h).
 */
#include "core/text/number_words.h"

#include <string.h>

#include "core/text/chars.h"

/* digits of a fraction that are kept */
#define MAX_PLACES 6

typedef struct english_word
{
	char		word[10];
	int16_t		value;
} english_word;

/* ordered by value: below 10 a digit, below 20 a word alone, then the tens */
static const english_word english_words[] =
{
	{"zero", 0}, {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6},
	{"seven", 7}, {"eight", 8}, {"nine", 9}, {"ten", 10}, {"eleven", 11}, {"twelve", 12},
	{"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17},
	{"eighteen", 18}, {"nineteen", 19}, {"twenty", 20}, {"thirty", 30}, {"forty", 40},
	{"fourty", 40}, {"fifty", 50}, {"sixty", 60}, {"seventy", 70}, {"eighty", 80}, {"ninety", 90},
};

/* The bytes of the word when s begins with it, letter case apart, and it ends there; else 0. */
static size_t
english_match(const char *s, size_t len, const char *word)
{
	size_t		i;

	for (i = 0; word[i]; i++)
		if (i >= len || (s[i] | 0x20) != word[i])
			return 0;
	if (i < len && (nw_is_ascii_alpha(s[i]) || nw_is_digit(s[i])))
		return 0;
	return i;
}

/* The number word at s below a hundred; its bytes, 0 when there is none. */
static size_t
english_value(const char *s, size_t len, int *value)
{
	size_t		i;

	if (len == 0 || !nw_is_ascii_alpha(s[0]))
		return 0;
	for (i = 0; i < sizeof(english_words) / sizeof(english_words[0]); i++)
	{
		size_t		n = english_match(s, len, english_words[i].word);

		if (n > 0)
		{
			*value = english_words[i].value;
			return n;
		}
	}
	return 0;
}

/* Past the one space, hyphen or line end between two words; pos itself when there is none. */
static size_t
english_gap(const char *s, size_t len, size_t pos)
{
	return pos < len && (s[pos] == ' ' || s[pos] == '-' || s[pos] == '\n') ? pos + 1 : pos;
}

/* The word after a gap; the position after it, 0 when it is another. */
static size_t
english_next(const char *s, size_t len, size_t pos, const char *word)
{
	size_t		at = english_gap(s, len, pos);
	size_t		n = at > pos ? english_match(s + at, len - at, word) : 0;

	return n > 0 ? at + n : 0;
}

/* 0 to 99 at pos: seven, seventeen, seventy, seventy-seven.  The position after it, 0 for none. */
static size_t
english_tens(const char *s, size_t len, size_t pos, int *value)
{
	int			digit;
	size_t		n = english_value(s + pos, len - pos, value);
	size_t		at;

	if (n == 0)
		return 0;
	pos += n;
	at = english_gap(s, len, pos);
	if (*value < 20 || at == pos)
		return pos;
	n = english_value(s + at, len - at, &digit);
	if (n == 0 || digit < 1 || digit > 9)
		return pos;
	*value += digit;
	return at + n;
}

/* 0 to 999 at pos: [a | one … nine] hundred [[and] 1 to 99], or below a hundred. */
static size_t
english_hundreds(const char *s, size_t len, size_t pos, int *value)
{
	size_t		at = english_match(s + pos, len - pos, "a");
	size_t		next;
	size_t		end;
	int			rest;

	*value = 1;
	if (at > 0)
	{
		at += pos;
		if (!english_next(s, len, at, "hundred") && !english_next(s, len, at, "thousand"))
			return 0;
	}
	else
		at = english_tens(s, len, pos, value);
	if (at == 0 || *value < 1 || *value > 9)
		return at;
	next = english_next(s, len, at, "hundred");
	if (next == 0)
		return at;
	*value *= 100;
	at = next;
	next = english_next(s, len, at, "and");
	next = english_gap(s, len, next > 0 ? next : at);
	end = next > at ? english_tens(s, len, next, &rest) : 0;
	if (end == 0 || rest == 0)
		return at;
	*value += rest;
	return end;
}

size_t
nw_number_words_english(const char *s, size_t len, nw_number *out)
{
	size_t		pos;
	size_t		next;
	size_t		end;
	int			value;
	int			rest;

	memset(out, 0, sizeof(*out));
	pos = english_hundreds(s, len, 0, &value);
	if (pos == 0)
		return 0;
	out->coeff = (uint64_t) value;
	next = value > 0 ? english_next(s, len, pos, "thousand") : 0;
	if (next > 0)
	{
		out->coeff *= 1000;
		pos = next;
		next = english_next(s, len, pos, "and");
		next = english_gap(s, len, next > 0 ? next : pos);
		end = next > pos ? english_hundreds(s, len, next, &rest) : 0;
		if (end > 0 && rest > 0 && !english_next(s, len, end, "thousand"))
		{
			out->coeff += (uint64_t) rest;
			pos = end;
		}
	}

	/* six point six, six-point-six-five */
	next = english_next(s, len, pos, "point");
	while (next > 0 && out->scale < MAX_PLACES)
	{
		size_t		at = english_gap(s, len, next);
		size_t		n = at > next ? english_value(s + at, len - at, &rest) : 0;

		if (n == 0 || rest > 9)
			break;
		out->coeff = out->coeff * 10 + (uint64_t) rest;
		out->scale++;
		pos = next = at + n;
	}
	if (out->scale == 0 && (next = english_next(s, len, pos, "and")) > 0 &&
		(next = english_next(s, len, next, "a")) > 0 &&
		(next = english_next(s, len, next, "half")) > 0)
	{
		out->coeff = out->coeff * 10 + 5;
		out->scale = 1;
		pos = next;
	}
	return pos;
}

/* All of these are three bytes of UTF-8. */
#define IDEOGRAPH 3

static const char han_digits[] = "零一二三四五六七八九";
static const char han_small[] = "十百千";	/* 10, 100, 1000 */

/* The index of the character s begins with in a list of ideographs, else -1. */
static int
han_in(const char *s, size_t len, const char *list)
{
	int			i;

	if (len < IDEOGRAPH)
		return -1;
	for (i = 0; list[i * IDEOGRAPH]; i++)
		if (memcmp(s, list + i * IDEOGRAPH, IDEOGRAPH) == 0)
			return i;
	return -1;
}

static int
han_digit(const char *s, size_t len)
{
	int			digit = han_in(s, len, han_digits);

	if (digit < 0 && (nw_starts(s, len, "两") || nw_starts(s, len, "兩")))
		return 2;
	if (digit < 0 && nw_starts(s, len, "〇"))
		return 0;
	return digit;
}

/* 10^4 or 10^8 when s begins with such a unit, else 0 */
static uint64_t
han_large(const char *s, size_t len)
{
	if (nw_starts(s, len, "万") || nw_starts(s, len, "萬"))
		return 10000;
	if (nw_starts(s, len, "亿") || nw_starts(s, len, "億"))
		return 100000000;
	return 0;
}

/*
 * Below 10^4: units in falling order with a digit or none before each, a
 * digit at the end (三百零五); or digits alone, place by place (三七, 二〇).
 */
static size_t
han_group(const char *s, size_t len, uint64_t *value)
{
	static const uint64_t small[] = {10, 100, 1000};
	size_t		pos = 0;
	int			last = 3;
	uint64_t	sum = 0;
	bool		units = false;

	for (;;)
	{
		int			digit = han_digit(s + pos, len - pos);
		size_t		at = digit >= 0 ? pos + IDEOGRAPH : pos;
		int			unit = han_in(s + at, len - at, han_small);

		if (unit >= 0 && unit < last && digit != 0)
		{
			sum += (digit > 0 ? (uint64_t) digit : 1) * small[unit];
			last = unit;
			units = true;
			pos = at + IDEOGRAPH;
			continue;
		}
		if (unit >= 0 || digit < 0)
			break;
		if (!units)
		{
			/* place by place, as long as four digits last */
			do
			{
				sum = sum * 10 + (uint64_t) digit;
				pos += IDEOGRAPH;
				digit = han_digit(s + pos, len - pos);
			} while (digit >= 0 && pos < 4 * IDEOGRAPH);
			break;
		}
		pos = at;
		if (digit > 0)
		{
			sum += (uint64_t) digit;
			break;
		}
		/* the 零 of 一百零五 must have something after it */
		if (han_digit(s + at, len - at) < 1)
		{
			pos = at - IDEOGRAPH;
			break;
		}
	}
	*value = sum;
	return pos;
}

/* 点五 and ·五, digit by digit, after the whole part; the position after them, or pos */
static size_t
han_fraction(const char *s, size_t len, size_t pos, nw_number *out)
{
	size_t		at = pos;
	int			digit;

	if (nw_starts(s + at, len - at, "点") || nw_starts(s + at, len - at, "點"))
		at += strlen("点");
	else if (nw_starts(s + at, len - at, "·"))
		at += strlen("·");
	else
		return pos;
	while (out->scale < MAX_PLACES && (digit = han_digit(s + at, len - at)) >= 0)
	{
		out->coeff = out->coeff * 10 + (uint64_t) digit;
		out->scale++;
		at += IDEOGRAPH;
		pos = at;
	}
	return pos;
}

size_t
nw_number_words_han(const char *s, size_t len, nw_number *out)
{
	static const uint64_t power[] = {1, 10, 100, 1000, 10000};
	size_t		pos = 0;
	uint64_t	last = UINT64_MAX;

	memset(out, 0, sizeof(*out));
	for (;;)
	{
		uint64_t	value;
		uint64_t	large;
		nw_number	digits = {0};
		size_t		n = han_group(s + pos, len - pos, &value);

		if (n == 0)
		{
			/* ASCII digits count with 万, 億 or 千 after them */
			n = nw_number_scan(s + pos, len - pos, NW_NUMBER_COMMA, &digits);
			if (n == 0 || digits.coeff > 9999999 || digits.scale > 4)
				break;
			value = digits.coeff;
			if (nw_starts(s + pos + n, len - pos - n, "千") && digits.scale <= 3)
			{
				value *= 1000;
				n += IDEOGRAPH;
			}
			else if (!han_large(s + pos + n, len - pos - n))
				break;
			large = han_large(s + pos + n, len - pos - n);
			if ((large ? large : 1000) < power[digits.scale])
				break;
			value /= large ? 1 : power[digits.scale];
		}
		else
			large = han_large(s + pos + n, len - pos - n);
		if (large >= last || (large == 0 && value >= last) || value > 99999999)
			break;
		out->coeff += large ? value * large / power[digits.scale] : value;
		pos += n + (large ? IDEOGRAPH : 0);
		if (large == 0)
			return han_fraction(s, len, pos, out);
		last = large;
	}
	return pos;
}
