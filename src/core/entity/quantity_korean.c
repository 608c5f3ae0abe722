/*
 * core/entity/quantity_korean.c
 *		Sino-Korean numbers beyond those of core/text/number: 수십, 이삼십, unit
 *		words a space away, digits behind 점.
 */
#include "core/entity/quantity_parts.h"

#include <string.h>

#include "core/text/chars.h"

#define SYLLABLE 3

bool
nw_amount_syllable(const char *s, size_t len, const char *list, int *index)
{
	int			i;

	if (len < SYLLABLE)
		return false;
	for (i = 0; list[i * SYLLABLE]; i++)
		if (memcmp(s, list + i * SYLLABLE, SYLLABLE) == 0)
		{
			*index = i;
			return true;
		}
	return false;
}

/* 수십, 몇백만, 수천억: some, that is two to nine, of the unit */
bool
nw_amount_some(const char *s, size_t len, nw_amount *out)
{
	size_t		pos = SYLLABLE;
	int			power = 0;
	int			index;

	if (!nw_starts(s, len, "수") && !nw_starts(s, len, "몇"))
		return false;
	if (nw_amount_syllable(s + pos, len - pos, "십백천", &index))
	{
		power += index + 1;
		pos += SYLLABLE;
	}
	if (nw_amount_syllable(s + pos, len - pos, "만억조", &index))
	{
		power += 4 * (index + 1);
		pos += SYLLABLE;
		out->large = true;
	}
	if (power == 0)
		return false;
	out->low.coeff = 2;
	out->high.coeff = 9;
	if (!nw_amount_scale(&out->low, power) || !nw_amount_scale(&out->high, power))
		return false;
	out->len = (uint32_t) pos;
	out->approximate = out->range = true;
	out->numerals = NW_NUMERALS_SINO;
	return true;
}

/* 이삼 명, 오륙십 명: two neighbouring digits, and a unit word that both have */
bool
nw_amount_pair(const char *s, size_t len, nw_amount *out)
{
	static const char *const pairs[] = {"이삼", "삼사", "사오", "오륙", "육칠", "칠팔", "팔구"};
	size_t		i;
	int			index;

	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		if (!nw_starts_entry(s, len, pairs[i]))
			continue;
		out->low.coeff = i + 2;
		out->high.coeff = i + 3;
		out->len = 2 * SYLLABLE;
		if (nw_amount_syllable(s + out->len, len - out->len, "십백천만", &index))
		{
			nw_amount_scale(&out->low, index + 1);
			nw_amount_scale(&out->high, index + 1);
			out->len += SYLLABLE;
		}
		out->approximate = out->range = true;
		out->numerals = NW_NUMERALS_SINO;
		/* 사오정, 이삼일: a space must follow, or a unit word have been there */
		return out->len > 2 * SYLLABLE || (out->len < len && s[out->len] == ' ');
	}
	return false;
}

/* What may follow a unit word that stands a space away from its digits: 5 만 명, but 5 만두 */
static bool
unit_word_ends(const char *s, size_t len)
{
	static const char *const next[] = {"원", "달러", "유로", "엔", "위안", "파운드", "불", "여", "명", "개", "톤", "배", "킬로", "미터", "십", "백", "천", "만", "억", NULL};
	const char *const *w;

	if (len == 0 || (unsigned char) s[0] < 0x80)
		return true;
	for (w = next; *w; w++)
		if (nw_starts_entry(s, len, *w))
			return true;
	return false;
}

/* The rest of 2백 50명 and 1천 500억: two or three digits that a word touches */
static bool
rest_follows(const char *s, size_t len)
{
	size_t		n = 0;

	while (n < len && nw_is_digit(s[n]))
		n++;
	return n >= 2 && n <= 3 && n < len && (unsigned char) s[n] >= 0xEA;
}

/*
 * nw_number_scan of a text in which unit words may stand a space away from
 * what they multiply: 3 억 5 천만, 100 만, 이백 만, 2백 50.
 */
size_t
nw_amount_scan(const char *s, size_t len, unsigned flags, nw_number *number)
{
	char		tight[NW_AMOUNT_MAX];
	uint8_t		from[NW_AMOUNT_MAX + 1];
	size_t		n = 0;
	size_t		i;
	int			index;

	for (i = 1; i < len && s[i] != ' '; i++)
		;
	if (len > NW_AMOUNT_MAX || i + 1 >= len ||
		!(nw_is_digit(s[i + 1]) ||
		  nw_amount_syllable(s + i + 1, len - i - 1, "십백천만억조", &index)))
		return nw_number_scan(s, len, flags, number);
	for (i = 0; i < len; i++)
	{
		bool		digit = i > 0 && nw_is_digit(s[i - 1]);
		bool		small = i >= SYLLABLE && nw_amount_syllable(s + i - SYLLABLE, SYLLABLE, "십백천", &index);

		if (s[i] == ' ' && i + SYLLABLE < len + 1 && (digit || small) &&
			nw_amount_syllable(s + i + 1, len - i - 1, digit ? "십백천만억조" : "만억조", &index) &&
			unit_word_ends(s + i + 1 + SYLLABLE, len - i - 1 - SYLLABLE))
			continue;
		if (s[i] == ' ' && small && rest_follows(s + i + 1, len - i - 1))
			continue;
		from[n] = (uint8_t) i;
		tight[n++] = s[i];
	}
	from[n] = (uint8_t) len;
	n = nw_number_scan(tight, n, flags, number);
	return n == 0 ? 0 : from[n - 1] + 1u;
}

/*
 * 만, 만오천, 만 오천: a 만 that no digit stands before; its bytes.  만 이십 세 is
 * full twenty years: behind a space only thousands belong to it.
 */
size_t
nw_amount_of_ten_thousand(const char *s, size_t len, nw_number *number)
{
	size_t		at = SYLLABLE;
	nw_number	rest;
	size_t		n;

	number->coeff = 10000;
	if (at < len && s[at] == ' ')
		at++;
	if (at >= len || (unsigned char) s[at] < 0xEA)
		return SYLLABLE;
	n = nw_number_scan(s + at, len - at, NW_NUMBER_MYRIAD | NW_NUMBER_HANGUL, &rest);
	if (n == 0 || rest.overflow || rest.scale > 0 || rest.coeff < (at > SYLLABLE ? 1000u : 10u) || rest.coeff > 9999)
		return SYLLABLE;
	number->coeff += rest.coeff;
	return at + n;
}

/* 이십오 점 오, 삼점일사: the digits behind the point; false when there are none. */
bool
nw_amount_decimals(const char *s, size_t len, nw_number *number, size_t *end)
{
	static const char *const next[] = {" ", "퍼센트", "프로", "%", "배", "킬로", "미터", "센티", "달러", NULL};
	const char *const *w;
	size_t		pos = *end < len && s[*end] == ' ' ? *end + 1 : *end;
	nw_number	sum = *number;
	int			index;

	if (!nw_starts(s + pos, len - pos, "점"))
		return false;
	pos += SYLLABLE;
	pos += pos < len && s[pos] == ' ';
	while (sum.scale < 6 &&
		   nw_amount_syllable(s + pos, len - pos, "영일이삼사오육칠팔구", &index) &&
		   sum.coeff < UINT64_C(10000000000000000))
	{
		sum.coeff = sum.coeff * 10 + (uint64_t) index;
		sum.scale++;
		pos += SYLLABLE;
	}
	for (w = next; *w && sum.scale > 0; w++)
		if (nw_starts_entry(s + pos, len - pos, *w))
		{
			*number = sum;
			*end = pos;
			return true;
		}
	return false;
}

