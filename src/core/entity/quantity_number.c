/*
 * core/entity/quantity_number.c
 *		The numbers of quantities: digits with unit words, Sino-Korean words,
 *		English words, Chinese characters, and ranges of them.
 */
#include "core/entity/quantity_parts.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/number_words.h"

#define MAX_COEFF UINT64_C(1000000000000000000)
#define SYLLABLE 3

bool
nw_amount_scale(nw_number *number, int power)
{
	for (; power > 0; power--)
	{
		if (number->scale > 0)
			number->scale--;
		else if (number->coeff >= MAX_COEFF / 10)
			return false;
		else
			number->coeff *= 10;
	}
	for (; power < 0; power++)
	{
		if (number->scale >= 18)
			return false;
		number->scale++;
	}
	return true;
}

int
nw_amount_compare(const nw_number *a, const nw_number *b)
{
	double		x = nw_number_double(a);
	double		y = nw_number_double(b);

	return x < y ? -1 : x > y;
}

/* " million", "bn" and the like behind a number; the bytes, 0 for none */
static size_t
english_scale(const char *s, size_t len, int *power)
{
	static const struct
	{
		char		word[10];
		int			power;
	}			words[] = {
		{"hundred", 2}, {"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12},
	};
	size_t		gap = len > 0 && (s[0] == ' ' || s[0] == '-') ? 1 : 0;
	size_t		i;

	if (gap == 0 || len < 8 || !nw_is_ascii_alpha(s[1]))
		return 0;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t		n = strlen(words[i].word);

		if (nw_starts_entry(s + gap, len - gap, words[i].word) &&
			!(gap + n < len && nw_is_ascii_alpha(s[gap + n])))
		{
			*power = words[i].power;
			return gap + n;
		}
	}
	return 0;
}

static bool
han_follows(const char *s, size_t len)
{
	return nw_starts(s, len, "万") || nw_starts(s, len, "億") || nw_starts(s, len, "亿") ||
		nw_starts(s, len, "千");
}

/* What the last syllable of a number says of it. */
static void
end_unit(const char *last, nw_amount *out)
{
	int			index;

	if (nw_amount_syllable(last, SYLLABLE, "만억조", &index))
	{
		out->large = true;
		out->power = (uint8_t) (4 * (index + 1));
	}
	else if (nw_amount_syllable(last, SYLLABLE, "십백천", &index))
		out->power = (uint8_t) (index + 1);
}

/* One number without what makes it a range; its bytes in out->len. */
static bool
read_one(const char *s, size_t len, nw_amount *out)
{
	nw_number  *number = &out->low;
	int			power;
	size_t		n;

	memset(out, 0, sizeof(*out));
	if (nw_is_digit(s[0]))
	{
		n = nw_amount_scan(s, len, NW_NUMBER_COMMA | NW_NUMBER_MYRIAD, number);
		if (n == 0)
			return false;
		if (han_follows(s + n, len - n))
		{
			n = nw_number_words_han(s, len, number);
			out->numerals = NW_NUMERALS_HAN;
			out->large = true;
		}
		else if (number->myriad && n >= SYLLABLE)
			end_unit(s + n - SYLLABLE, out);
	}
	else if (nw_is_ascii_alpha(s[0]))
	{
		n = nw_number_words_english(s, len, number);
		out->numerals = NW_NUMERALS_ENGLISH;
	}
	else if (nw_starts(s, len, "만"))
	{
		n = nw_amount_of_ten_thousand(s, len, number);
		out->bare = n == SYLLABLE;
		out->numerals = NW_NUMERALS_SINO;
		if (!out->bare)
			end_unit(s + n - SYLLABLE, out);
	}
	else if (nw_starts(s, len, "영"))
	{
		/* 영점오 */
		n = SYLLABLE;
		out->numerals = NW_NUMERALS_SINO;
		if (!nw_amount_decimals(s, len, number, &n) && !nw_starts(s + n, len - n, " 퍼센트") &&
			!nw_starts(s + n, len - n, "퍼센트"))
			return false;
	}
	else if ((unsigned char) s[0] >= 0xEA)
	{
		if (nw_amount_some(s, len, out) || nw_amount_pair(s, len, out))
			return true;
		n = nw_amount_scan(s, len, NW_NUMBER_MYRIAD | NW_NUMBER_HANGUL, number);
		out->numerals = NW_NUMERALS_SINO;
		out->bare = n == SYLLABLE && number->coeff >= 10;
		out->digit = n == SYLLABLE && number->coeff < 10;
		if (n > 0 && nw_amount_decimals(s, len, number, &n))
			out->bare = out->digit = false;
		else if (n > SYLLABLE)
			end_unit(s + n - SYLLABLE, out);
	}
	else
	{
		n = nw_number_words_han(s, len, number);
		out->numerals = NW_NUMERALS_HAN;
		/* 一人, 一本: an article */
		if (n == SYLLABLE && number->coeff == 1)
			return false;
	}
	if (n == 0 || number->overflow)
		return false;
	if (out->numerals == NW_NUMERALS_DIGITS || out->numerals == NW_NUMERALS_ENGLISH)
	{
		size_t		word = english_scale(s + n, len - n, &power);

		if (word > 0)
		{
			if (!nw_amount_scale(number, power))
				return false;
			n += word;
			out->large = true;
			out->power = (uint8_t) power;
		}
	}
	out->high = *number;
	out->len = (uint32_t) n;
	return true;
}

/* 17만 3960, 1만 8,600: the rest below 만 a space apart, of three or four digits */
static void
add_rest(const char *s, size_t len, nw_amount *out)
{
	size_t		pos = out->len + 1;
	nw_number	rest;
	size_t		n;

	if (out->numerals != NW_NUMERALS_DIGITS || out->power != 4 || !out->large || pos >= len ||
		s[pos - 1] != ' ' || !nw_is_digit(s[pos]) || out->low.scale > 0 ||
		out->low.coeff % 10000 != 0)
		return;
	n = nw_number_scan(s + pos, len - pos, NW_NUMBER_COMMA, &rest);
	if (n < 3 || rest.scale > 0 || rest.coeff < 100 || rest.coeff > 9999 ||
		(pos + n < len && s[pos + n] != ' ' && (unsigned char) s[pos + n] < 0x80 &&
		 !nw_is_ascii_alpha(s[pos + n])))
		return;
	/* 5만 2천, 100만 2016년 */
	if (nw_starts(s + pos + n, len - pos - n, "년") || nw_starts(s + pos + n, len - pos - n, "만") ||
		nw_starts(s + pos + n, len - pos - n, "억"))
		return;
	out->low.coeff += rest.coeff;
	out->high = out->low;
	out->large = false;
	out->power = 0;
	out->len = (uint32_t) (pos + n);
}

/*
 * 여 behind a number: 100여, 1억5천여만, 20여만.  The unit word behind it
 * belongs to the last group of the number.
 */
static bool
read_about(const char *s, size_t len, nw_amount *out)
{
	size_t		pos = out->len;
	size_t		at = pos < len && s[pos] == ' ' ? pos + 1 : pos;
	int			index;

	if (out->numerals > NW_NUMERALS_NATIVE)
		return true;
	if (!nw_starts(s + at, len - at, "여"))
		return true;
	/* 3 여성 */
	if (at > pos && !(at + SYLLABLE < len && s[at + SYLLABLE] == ' ') &&
		!nw_starts(s + at, len - at, "여원") && !nw_starts(s + at, len - at, "여명") &&
		!nw_starts(s + at, len - at, "여건"))
		return true;
	pos = at + SYLLABLE;
	if (nw_amount_syllable(s + pos, len - pos, "만억조", &index) && out->low.scale == 0)
	{
		uint64_t	tail = out->low.coeff % 10000;
		nw_number	scaled = {.coeff = tail};

		if (tail == 0 || !nw_amount_scale(&scaled, 4 * (index + 1)) ||
			scaled.coeff > MAX_COEFF - out->low.coeff)
			return false;
		out->low.coeff += scaled.coeff - tail;
		out->high = out->low;
		out->large = true;
		pos += SYLLABLE;
	}
	out->approximate = true;
	out->len = (uint32_t) pos;
	return true;
}

/* 20~30만: the unit word behind the second number is the first one's too */
static void
share_unit(nw_amount *first, const nw_amount *second)
{
	nw_number	shared = first->low;

	if (first->large || first->low.myriad || second->power == 0)
		return;
	if (nw_amount_scale(&shared, second->power) && nw_amount_compare(&shared, &second->high) < 0)
		first->low = shared;
}

/* The second number of 20~30, 20-30, 50만~60만. */
static void
read_range(const char *s, size_t len, nw_amount *out)
{
	size_t		pos = out->len;
	nw_amount	second;

	if (out->range || out->numerals != NW_NUMERALS_DIGITS || out->low.negative || pos >= len)
		return;
	if (s[pos] == ' ' && pos + 2 < len && s[pos + 1] == '~')
		pos++;
	if (s[pos] != '~' && s[pos] != '-')
		return;
	pos++;
	if (pos < len && s[pos] == ' ' && s[pos - 1] == '~')
		pos++;
	if (pos >= len || !nw_is_digit(s[pos]) || !read_one(s + pos, len - pos, &second) ||
		second.numerals != NW_NUMERALS_DIGITS)
		return;
	/* 010-1234-5678 */
	if (pos + second.len < len && s[pos + second.len] == '-')
		return;
	share_unit(out, &second);
	if (nw_amount_compare(&out->low, &second.low) >= 0)
		return;
	out->high = second.low;
	out->range = true;
	out->large = second.large;
	out->len = (uint32_t) (pos + second.len);
	read_about(s, len, out);
}

bool
nw_amount_read(const char *s, size_t len, size_t off, nw_amount *out)
{
	size_t		left = len - off < NW_AMOUNT_MAX ? len - off : NW_AMOUNT_MAX;

	s += off;
	if (left == 0)
		return false;
	if (nw_amount_native(s, left, out))
		return true;
	if (!read_one(s, left, out))
		return false;
	if (out->approximate)
	{
		read_about(s, left, out);
		return true;
	}
	add_rest(s, left, out);
	if (!read_about(s, left, out))
		return false;
	read_range(s, left, out);
	return true;
}
