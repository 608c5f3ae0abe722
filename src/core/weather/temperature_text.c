/*
 * core/weather/temperature_text.c
 *		Reading and printing of temperatures (see temperature_text.h).
 */
#include "core/weather/temperature_text.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

/* The longest text, folded and without the spaces around it. */
#define PARSE_MAX 120

/* A word before the number; it says a sign, a scale, or both. */
typedef struct lead_word
{
	const char *word;
	char		sign;			/* '-', '+' or 0 */
	char		unit;			/* 'C', 'F', 'K' or 0 */
	bool		weak;			/* also said of other numbers: a unit must follow */
} lead_word;

static const lead_word lead_words[] =
{
	{"영하", '-', 0, false}, {"영상", '+', 0, false},
	{"섭씨", 0, 'C', false}, {"화씨", 0, 'F', false}, {"절대온도", 0, 'K', false},
	{"零下", '-', 0, false}, {"零上", '+', 0, false}, {"氷点下", '-', 0, false},
	{"摄氏", 0, 'C', false}, {"攝氏", 0, 'C', false}, {"摂氏", 0, 'C', false},
	{"华氏", 0, 'F', false}, {"華氏", 0, 'F', false},
	{"마이너스", '-', 0, true}, {"플러스", '+', 0, true},
	{"マイナス", '-', 0, true}, {"minus", '-', 0, true},
};

/* A unit after the number; an ASCII word ends where letters and digits end. */
typedef struct unit_word
{
	const char *word;			/* ASCII letters in lower case: case does not count */
	char		unit;			/* 'C', 'F', 'K' or 0: degrees of a scale not named */
} unit_word;

static const unit_word unit_words[] =
{
	{"°c", 'C'}, {"°f", 'F'}, {"°k", 'K'}, {"° c", 'C'}, {"° f", 'F'},
	{"도", 0}, {"度", 0}, {"켈빈", 'K'},
	{"摄氏度", 'C'}, {"攝氏度", 'C'}, {"华氏度", 'F'}, {"華氏度", 'F'},
	{"c", 'C'}, {"f", 'F'}, {"k", 'K'},
	{"degrees celsius", 'C'}, {"degree celsius", 'C'}, {"degrees centigrade", 'C'},
	{"degrees fahrenheit", 'F'}, {"degree fahrenheit", 'F'},
	{"degrees c", 'C'}, {"degrees f", 'F'}, {"deg c", 'C'}, {"deg f", 'F'},
	{"degc", 'C'}, {"degf", 'F'}, {"degrees", 0}, {"degree", 0},
	{"celsius", 'C'}, {"fahrenheit", 'F'}, {"kelvins", 'K'}, {"kelvin", 'K'},
};

#define DEGREE_SIGN "°"

/* Does s begin with the word, ASCII case apart, and does an ASCII word end there? */
static size_t
match_word(const char *s, size_t len, const char *word)
{
	size_t		i;

	for (i = 0; word[i]; i++)
	{
		char		c;

		if (i >= len)
			return 0;
		c = s[i];
		if (c >= 'A' && c <= 'Z')
			c = (char) (c - 'A' + 'a');
		if (c != word[i])
			return 0;
	}
	if (i < len && nw_is_ascii_alpha(word[i - 1]) && (nw_is_ascii_alpha(s[i]) || nw_is_digit(s[i])))
		return 0;
	return i;
}

static size_t
skip_space(const char *s, size_t len, size_t pos)
{
	return pos < len && s[pos] == ' ' ? pos + 1 : pos;
}

/* The longest unit s begins with; 0 when there is none. */
static size_t
scan_unit(const char *s, size_t len, char *unit)
{
	size_t		best = 0;
	size_t		i;

	for (i = 0; i < sizeof(unit_words) / sizeof(unit_words[0]); i++)
	{
		size_t		n = match_word(s, len, unit_words[i].word);

		if (n > best)
		{
			best = n;
			*unit = unit_words[i].unit;
		}
	}
	return best;
}

/*
 * Reads s[0, len), digits with commas and a point, times ten to the power of
 * an exponent.  Digits of any place count: 0.000e19 or 10^30 e-30 may bring
 * back what nw_number_scan had to drop.
 */
static void
read_scaled(const char *s, size_t len, int exponent, nw_number *number)
{
	int			place = exponent;	/* power of ten of the last digit seen */
	int			last = 0;		/* that of the last digit kept */
	size_t		i;

	for (i = 0; i < len && s[i] != '.'; i++)
		place += nw_is_digit(s[i]);

	number->coeff = 0;
	number->scale = 0;
	number->inexact = number->overflow = false;
	for (i = 0; i < len; i++)
	{
		if (!nw_is_digit(s[i]))
			continue;
		place--;
		if (number->coeff == 0 && s[i] == '0')
			continue;
		if (place > 17)
		{
			number->overflow = true;
			return;
		}
		/* the first digit stands at 10^17 at most, so these are decimal places */
		if (place < -18 || number->coeff >= UINT64_C(100000000000000000))
		{
			number->inexact |= s[i] != '0';
			continue;
		}
		number->coeff = number->coeff * 10 + (uint64_t) (s[i] - '0');
		last = place;
	}
	for (; last > 0; last--)
		number->coeff *= 10;
	number->scale = (int8_t) -last;
}

/* A number with sign; "loose" also takes .5 and 5.9e0. */
static size_t
scan_number(const char *s, size_t len, bool loose, nw_number *number)
{
	size_t		n = nw_number_scan(s, len, NW_NUMBER_SIGN | NW_NUMBER_COMMA, number);
	size_t		at;
	int			exponent = 0;
	bool		down;

	if (!loose)
		return n;
	if (n == 0)
	{
		n = len > 0 && (s[0] == '-' || s[0] == '+');
		if (!(len > n + 1 && s[n] == '.' && nw_is_digit(s[n + 1])))
			return 0;
		number->negative = s[0] == '-';
		for (n++; n < len && nw_is_digit(s[n]); n++)
			;
		read_scaled(s, n, 0, number);
	}
	if (n >= len || (s[n] != 'e' && s[n] != 'E'))
		return n;
	at = n + 1;
	down = at < len && s[at] == '-';
	if (at < len && (s[at] == '-' || s[at] == '+'))
		at++;
	if (at >= len || !nw_is_digit(s[at]))
		return n;
	for (; at < len && nw_is_digit(s[at]); at++)
		if (exponent < 10000)
			exponent = exponent * 10 + (s[at] - '0');
	read_scaled(s, n, down ? -exponent : exponent, number);
	return at;
}

size_t
nw_temperature_scan(const char *s, size_t len, bool bare_number,
					nw_temperature_text *out, nw_status *status)
{
	nw_number	number;
	size_t		pos = 0;
	size_t		at;
	size_t		n;
	char		sign = 0;
	char		unit = 0;
	char		unit_after = 0;
	bool		marked = false;
	int			round;
	size_t		i;

	*status = NW_OK;
	out->value = 0;
	out->unit = 0;

	/* the words before: a sign, a scale, or one and the other; most texts have none */
	if (len > 0 && ((unsigned char) s[0] >= 0x80 || nw_is_ascii_alpha(s[0])))
	{
		for (round = 0; round < 2; round++)
		{
			const lead_word *found = NULL;

			for (i = 0; i < sizeof(lead_words) / sizeof(lead_words[0]) && !found; i++)
			{
				n = match_word(s + pos, len - pos, lead_words[i].word);
				if (n > 0)
					found = &lead_words[i];
			}
			if (!found || (found->sign && sign) || (found->unit && unit))
				break;
			if (found->sign)
				sign = found->sign;
			if (found->unit)
				unit = found->unit;
			marked |= !found->weak;
			pos = skip_space(s, len, pos + n);
		}
		if (pos == 0)
			return 0;
	}

	n = scan_number(s + pos, len - pos, bare_number, &number);
	if (n == 0)
		return 0;
	if (number.negative && sign == '+')
		return 0;
	number.negative |= sign == '-';
	pos += n;

	/* the unit after */
	at = skip_space(s, len, pos);
	n = scan_unit(s + at, len - at, &unit_after);
	if (n > 0)
	{
		if (unit && unit_after && unit != unit_after)
			return 0;
		if (unit_after)
			unit = unit_after;
		pos = at + n;
	}
	else if ((bare_number || marked) && nw_starts(s + at, len - at, DEGREE_SIGN))
		pos = at + strlen(DEGREE_SIGN);
	else if (!bare_number && !marked)
		return 0;

	out->unit = unit;
	*status = nw_temperature_from_number(&number, unit ? unit : 'C', &out->value);
	return pos;
}

/*
 * The common spellings, -5.9 and -5.9℃, at most nine digits: no folding, no
 * tables.  False leaves the text to the full reader, which reads them alike.
 */
static bool
parse_plain(const char *s, size_t len, nw_temperature *out)
{
	static const int32_t step[] = {9000, 900, 90, 9};
	const char *end = s + len;
	bool		negative = false;
	int64_t		coeff = 0;
	int			digits = 0;
	int			places = 0;

	if (len > 3 && memcmp(end - 3, "\xE2\x84\x83", 3) == 0)
		end -= 3;
	if (s < end && *s == '-')
	{
		negative = true;
		s++;
	}
	if (end - s > 9)
		return false;
	for (; s < end && nw_is_digit(*s); s++, digits++)
		coeff = coeff * 10 + (*s - '0');
	if (digits == 0)
		return false;
	if (s < end && *s == '.')
	{
		for (s++; s < end && nw_is_digit(*s); s++, places++)
			coeff = coeff * 10 + (*s - '0');
		if (places == 0)
			return false;
	}
	if (s != end || places > 3)
		return false;
	coeff *= step[places];
	return nw_temperature_from_steps(negative ? -coeff : coeff, out) == NW_OK;
}

/* what folds to a space or a line end, or is one: looked at only around the text */
static bool
is_blank(const char *s, size_t bytes, uint32_t cp)
{
	char		scratch[8];
	const char *to;

	if (bytes == 1)
		return *s == ' ' || (*s >= '\t' && *s <= '\r');
	to = nw_fold_char(cp, NW_FOLD_READ, scratch);
	return to && (to[0] == '\0' || to[0] == ' ' || to[0] == '\n');
}

/* Takes the blanks off both ends, however many they are. */
static void
trim(const char **s, size_t *len)
{
	const char *from = *s;
	const char *end = from + *len;
	uint32_t	cp;

	while (from < end)
	{
		int			n = nw_utf8_decode(from, end, &cp);

		if (!is_blank(from, (size_t) n, cp))
			break;
		from += n;
	}
	while (end > from)
	{
		int			n = nw_utf8_decode_before(from, end, &cp);

		if (!is_blank(end - n, (size_t) n, cp))
			break;
		end -= n;
	}
	*s = from;
	*len = (size_t) (end - from);
}

nw_status
nw_temperature_parse(const char *s, size_t len, nw_temperature *out)
{
	char		buf[PARSE_MAX];
	nw_temperature_text found;
	nw_status	status;
	size_t		n;

	if (parse_plain(s, len, out))
		return NW_OK;
	*out = 0;
	trim(&s, &len);
	if (!nw_fold_short(s, len, NW_FOLD_READ, buf, sizeof(buf), &n))
		return NW_SYNTAX;
	if (n == 0 || nw_temperature_scan(buf, n, true, &found, &status) != n)
		return NW_SYNTAX;
	*out = found.value;
	return status;
}

char
nw_temperature_unit(const char *s, size_t len)
{
	char		buf[PARSE_MAX];
	char		unit = 0;
	size_t		n;
	size_t		i;

	trim(&s, &len);
	if (!nw_fold_short(s, len, NW_FOLD_READ, buf, sizeof(buf), &n) || n == 0)
		return 0;
	if (scan_unit(buf, n, &unit) == n)
		return unit;
	for (i = 0; i < sizeof(lead_words) / sizeof(lead_words[0]); i++)
		if (lead_words[i].unit && nw_equals(buf, n, lead_words[i].word))
			return lead_words[i].unit;
	return 0;
}

/* Digits of value, at least "least" of them. */
static char *
put_digits(char *p, uint64_t value, int least)
{
	char		digits[20];
	int			n = 0;

	do
	{
		digits[n++] = (char) ('0' + value % 10);
		value /= 10;
	} while (value > 0 || n < least);
	while (n > 0)
		*p++ = digits[--n];
	return p;
}

/*
 * Steps beyond whole degrees are 900, 90 or 9 to a decimal place when the
 * value has one, two or three; any other is the nearest of the fourth place,
 * which is off by at most 0.45 of a step and so reads back.
 */
int
nw_temperature_print(nw_temperature t, char *buf)
{
	uint32_t	steps = t < 0 ? 0 - (uint32_t) t : (uint32_t) t;
	uint32_t	rest = steps % NW_TEMPERATURE_PER_DEGREE;
	char	   *p = buf;

	if (t < 0)
		*p++ = '-';
	p = put_digits(p, steps / NW_TEMPERATURE_PER_DEGREE, 1);
	*p++ = '.';
	if (rest % 900 == 0)
		*p++ = (char) ('0' + rest / 900);
	else if (rest % 90 == 0)
		p = put_digits(p, rest / 90, 2);
	else if (rest % 9 == 0)
		p = put_digits(p, rest / 9, 3);
	else
		p = put_digits(p, (rest * 20 + 9) / 18, 4);
	*p = '\0';
	return (int) (p - buf);
}

int
nw_temperature_print_sign(nw_temperature t, char *buf)
{
	int			n = nw_temperature_print(t, buf);

	memcpy(buf + n, "\xE2\x84\x83", 4);
	return n + 3;
}

int
nw_temperature_format(nw_temperature t, char unit, int places, char *buf)
{
	int64_t		steps = (int64_t) t + nw_temperature_offset(unit);
	int64_t		factor = 1;
	uint64_t	scaled;
	char	   *p = buf;
	int			i;

	for (i = 0; i < places && i < NW_TEMPERATURE_PLACES_MAX; i++)
		factor *= 10;
	scaled = (uint64_t) (steps < 0 ? -steps : steps) * (uint64_t) factor;
	scaled = (scaled * 2 + (uint64_t) nw_temperature_step(unit)) /
		((uint64_t) nw_temperature_step(unit) * 2);
	if (steps < 0 && scaled > 0)
		*p++ = '-';
	p = put_digits(p, scaled / (uint64_t) factor, 1);
	if (factor > 1)
	{
		*p++ = '.';
		p = put_digits(p, scaled % (uint64_t) factor, i);
	}
	memcpy(p, unit == 'F' ? "\xE2\x84\x89" : unit == 'K' ? "K" : "\xE2\x84\x83",
		   unit == 'K' ? 2 : 4);
	p += unit == 'K' ? 1 : 3;
	return (int) (p - buf);
}
