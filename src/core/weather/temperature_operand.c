/*
 * core/weather/temperature_operand.c
 *		One number of a mention, with the words before it and the unit behind it.
 */
#include "core/weather/temperature_grammar.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/utf8.h"
#include "core/weather/temperature_spelled.h"

/* Number words of one operand, spaces included. */
#define MAX_SPELLED 48

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n';
}

static size_t
skip_blank(const char *s, size_t len, size_t pos)
{
	return pos < len && is_blank(s[pos]) ? pos + 1 : pos;
}

/*
 * A '-' is a minus unless it joins what is before it: a number, a unit or a
 * Latin word (F-15, 12-17).
 */
static bool
is_sign(const char *s, size_t from, size_t at)
{
	if (s[at] != '-' && s[at] != '+')
		return false;
	if (at == from)
		return true;
	if (nw_is_digit(s[at - 1]) || nw_is_ascii_alpha(s[at - 1]) || s[at - 1] == '-')
		return false;
	return !nw_ends(s + from, at - from, "도") && !nw_ends(s + from, at - from, "°") &&
		!nw_ends(s + from, at - from, "±");
}

size_t
nw_temperature_lead_start(const char *s, size_t from, size_t number)
{
	size_t		start = number;
	int			round;

	if (start > from && is_sign(s, from, start - 1))
		start--;
	/* "기온은 - 4.9도": a minus apart, behind a particle; elsewhere it may be a dash or a list mark */
	else if (start >= from + 5 && s[start - 1] == ' ' && s[start - 2] == '-' &&
			 s[start - 3] == ' ' &&
			 (nw_ends(s + from, start - 3 - from, "은") ||
			  nw_ends(s + from, start - 3 - from, "는") ||
			  nw_ends(s + from, start - 3 - from, "이") ||
			  nw_ends(s + from, start - 3 - from, "가") ||
			  nw_ends(s + from, start - 3 - from, " for") ||
			  nw_ends(s + from, start - 3 - from, " to") ||
			  nw_ends(s + from, start - 3 - from, " of") ||
			  nw_ends(s + from, start - 3 - from, " at") ||
			  nw_ends(s + from, start - 3 - from, " is") ||
			  nw_ends(s + from, start - 3 - from, " was")))
		start -= 2;
	for (round = 0; round < 2; round++)
	{
		size_t		end = start > from && is_blank(s[start - 1]) ? start - 1 : start;
		nw_lead_word word;
		const nw_tail_word *head;
		size_t		n = nw_lead_word_before(s + from, end - from, &word);

		/* 섭씨 약 15도 */
		if (n == 0)
		{
			size_t		about = nw_head_word_before(s + from, end - from, &head);

			if (about == 0 || head->kind != NW_TAIL_APPROXIMATE)
				break;
			end -= about;
			end = end > from && is_blank(s[end - 1]) ? end - 1 : end;
			n = nw_lead_word_before(s + from, end - from, &word);
		}

		if (n == 0)
			break;
		start = end - n;
	}
	return start;
}

/* Syllables that numbers are made of. */
static bool
is_number_syllable(const char *s)
{
	static const char syllables[] = "일이삼사오육칠팔구십백천만영공";
	size_t		i;

	for (i = 0; syllables[i]; i += 3)
		if (memcmp(s, syllables + i, 3) == 0)
			return true;
	return false;
}

size_t
nw_temperature_words_start(const char *s, size_t from, size_t end)
{
	size_t		start = end;
	size_t		pos = end > from && s[end - 1] == ' ' ? end - 1 : end;

	while (pos >= from + 3 && end - pos < MAX_SPELLED)
	{
		if (is_number_syllable(s + pos - 3) || nw_ends(s + from, pos - from, "점"))
			start = pos -= 3;
		else if (s[pos - 1] == ' ' && start == pos)
			pos--;
		else
			break;
	}
	/* they begin a word, or follow one of sign: not 기온이 삼십오 도 from 이 on */
	while (start < end)
	{
		uint32_t	cp;
		nw_lead_word word;

		if (start == from || nw_lead_word_before(s + from, start - from, &word) > 0)
			break;
		nw_utf8_decode_before(s + from, s + start, &cp);
		if (!nw_is_word(cp))
			break;
		while (start < end && s[start] != ' ')
			start += 3;
		start += start < end;
	}
	/* 십이 is a number, 점 오 is none */
	while (start < end && !is_number_syllable(s + start))
		start += s[start] == ' ' ? 1 : 3;
	return start < end ? start : nw_spelled_foreign_start(s, from, end);
}

/* 삼십육 점 오, 영점 오: a fraction in words, digit by digit. */
static size_t
read_spelled_fraction(const char *s, size_t len, size_t pos, nw_number *value)
{
	static const char digits[] = "영일이삼사오육칠팔구";
	size_t		at = skip_blank(s, len, pos);
	size_t		end = pos;

	if (!nw_starts(s + at, len - at, "점"))
		return pos;
	at = skip_blank(s, len, at + 3);
	while (len - at >= 3 && value->scale < 4)
	{
		size_t		i = 0;

		while (digits[i] && memcmp(s + at, digits + i, 3) != 0)
			i += 3;
		if (!digits[i] || value->coeff > UINT64_C(1000000000000))
			break;
		value->coeff = value->coeff * 10 + i / 3;
		value->scale++;
		end = at += 3;
	}
	return end;
}

/* Number words: 삼십, 이십오, 영점 오; at least two syllables or with a fraction. */
static size_t
read_spelled(const char *s, size_t len, size_t pos, nw_number *value)
{
	size_t		n;
	size_t		end;

	n = nw_spelled_foreign_at(s + pos, len - pos, value);
	if (n > 0)
		return pos + n;
	if (nw_starts(s + pos, len - pos, "영") || nw_starts(s + pos, len - pos, "공"))
	{
		memset(value, 0, sizeof(*value));
		n = 3;
	}
	else
		n = nw_number_scan(s + pos, len - pos, NW_NUMBER_MYRIAD | NW_NUMBER_HANGUL, value);
	if (n == 0)
		return pos;
	end = read_spelled_fraction(s, len, pos + n, value);
	return end;
}

/* 만, 천, 백, 십, 억 behind digits: 1만5000도, 1천500도 */
static bool
has_unit_word(const char *s, size_t len)
{
	static const char *const words[] = {"만", "천", "백", "십", "억"};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_starts(s, len, words[i]))
			return true;
	return false;
}

bool
nw_temperature_operand_read(const char *s, size_t len, size_t pos, bool spelled,
							nw_temperature_operand *out)
{
	nw_lead_word word;
	nw_degree_kind kind;
	char		unit = 0;
	size_t		n;
	size_t		at;
	bool		negative = false;
	int			round;

	memset(out, 0, sizeof(*out));
	out->start = pos;
	for (round = 0; round < 2 && pos < len && !nw_is_digit(s[pos]); round++)
	{
		const nw_tail_word *head;

		n = nw_lead_word_at(s + pos, len - pos, &word);
		if (n == 0 && round > 0)
		{
			size_t		about = nw_head_word_at(s + pos, len - pos, &head);

			if (about == 0 || head->kind != NW_TAIL_APPROXIMATE)
				break;
			out->approximate = true;
			pos = skip_blank(s, len, pos + about);
			n = nw_lead_word_at(s + pos, len - pos, &word);
		}
		if (n == 0)
			break;
		out->sign_word |= word.sign == '-';
		out->plus_word |= word.sign == '+';
		if (word.unit)
		{
			if (out->unit && out->unit != word.unit)
				return false;
			out->unit = word.unit;
			out->scale_word = true;
		}
		pos = skip_blank(s, len, pos + n);
		spelled = true;
	}
	if (pos < len && (s[pos] == '-' || s[pos] == '+'))
	{
		out->sign = true;
		negative = s[pos] == '-';
		/* 영상 -5도 */
		if (negative && out->plus_word)
			return false;
		pos++;
		if (pos < len && s[pos] == ' ')
			pos++;
	}

	out->number = pos;
	if (pos < len && nw_is_digit(s[pos]))
	{
		n = nw_number_scan(s + pos, len - pos, NW_NUMBER_COMMA, &out->value);
		if (len - (pos + n) >= 3 && (unsigned char) s[pos + n] >= 0xEA &&
			has_unit_word(s + pos + n, len - (pos + n)))
			n = nw_number_scan(s + pos, len - pos, NW_NUMBER_COMMA | NW_NUMBER_MYRIAD, &out->value);
		n += nw_number_foreign_rest(s + pos, len - pos, n, &out->value);
		pos += n;
	}
	else if (spelled)
	{
		at = read_spelled(s, len, pos, &out->value);
		if (at == pos)
			return false;
		pos = at;
		out->spelled = true;
	}
	else
		return false;
	if (out->value.overflow)
		return false;
	out->number_end = out->end = pos;
	out->value.negative = negative || out->sign_word;

	/* 30여 도 */
	if (nw_starts(s + pos, len - pos, "여") && !out->spelled)
	{
		at = skip_blank(s, len, pos + 3);
		if (nw_starts(s + at, len - at, "도"))
		{
			out->approximate = true;
			pos = at;
		}
	}
	/* 30多度 */
	if ((at = nw_some_foreign_at(s + pos, len - pos)) > 0 && !out->spelled)
	{
		out->approximate = true;
		pos += at;
	}
	at = nw_or_more_foreign_at(s + pos, len - pos);
	out->or_more = at > 0;
	pos += at;
	at = pos < len && is_blank(s[pos]) ? pos + 1 : pos;
	/* a 30-degree day */
	if (at + 1 < len && s[at] == '-' && nw_is_ascii_alpha(s[at + 1]) && at == pos)
		at++;
	n = nw_degree_unit_at(s + at, len - at, &kind, &unit);
	/* a line's end stands only before a word of letters */
	if (n > 0 && at > pos && s[pos] != ' ' && n < 4)
		n = 0;
	if (n > 0 && out->unit && unit && out->unit != unit)
		return false;
	if (n > 0)
	{
		out->kind = kind;
		if (unit)
			out->unit = unit;
		out->end = at + n;
	}
	if (n > 0 && kind == NW_DEGREE_BARE && !out->spelled)
		out->end += nw_tenth_foreign_at(s, len, out->end, &out->value);
	/* 20 degrees below zero */
	n = nw_below_zero_at(s + out->end, len - out->end, out->unit, &negative);
	if (n > 0 && !out->sign && !out->sign_word && !out->plus_word)
	{
		out->end += n;
		out->below_zero = out->sign_word = out->value.negative = negative;
		out->plus_word = !negative;
		/* 5 below zero Fahrenheit */
		n = out->end < len && is_blank(s[out->end]) && !out->unit ?
			nw_degree_unit_at(s + out->end + 1, len - out->end - 1, &kind, &unit) : 0;
		if (n > 0 && unit)
		{
			out->kind = kind;
			out->unit = unit;
			out->end += 1 + n;
		}
	}
	return true;
}
