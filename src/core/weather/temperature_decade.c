/*
 * core/weather/temperature_decade.c
 *		Tens of degrees, as English forecasts say them: the 70s Fahrenheit,
 *		mid-80s °F, upper 20s to low 30s C.
 *
 * "Lower" is the first three degrees of the ten, "upper" the last three, "mid"
 * what is between them.  Without a scale they are no temperature of ours:
 * American forecasts mean Fahrenheit, others Celsius.
 */
#include "core/weather/temperature_grammar.h"

#include <string.h>

#include "core/text/chars.h"

#define LOWER 3
#define UPPER 7
#define MAX_DECADE 200

typedef struct decade
{
	size_t		end;			/* behind the s */
	int			low;
	int			high;
} decade;

static bool
is_gap(char c)
{
	return c == ' ' || c == '-' || c == '\n';
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/* The word before s[pos), one space or hyphen apart; its start, or pos when it is another. */
static size_t
word_before(const char *s, size_t from, size_t pos, const char *word)
{
	size_t		n = strlen(word);
	size_t		end = pos > from && is_gap(s[pos - 1]) ? pos - 1 : pos;
	size_t		i;

	/* mid- to upper 80s */
	if (end < pos && end > from && is_gap(s[end - 1]))
		end--;
	if (end == pos || end < from + n || (end > from + n && nw_is_ascii_alpha(s[end - n - 1])))
		return pos;
	for (i = 0; i < n; i++)
		if (lower(s[end - n + i]) != word[i])
			return pos;
	return end - n;
}

/* low, mid or upper before s[pos): its start, and which degrees of the ten it means. */
static size_t
band_before(const char *s, size_t from, size_t pos, int *first, int *last)
{
	static const struct
	{
		char		word[8];
		int			first;
		int			last;
	}			bands[] = {
		{"low", 0, LOWER}, {"lower", 0, LOWER}, {"mid", LOWER, UPPER}, {"middle", LOWER, UPPER},
		{"upper", UPPER, 10}, {"high", UPPER, 10},
	};
	size_t		i;

	for (i = 0; i < sizeof(bands) / sizeof(bands[0]); i++)
	{
		size_t		start = word_before(s, from, pos, bands[i].word);

		if (start < pos)
		{
			*first = bands[i].first;
			*last = bands[i].last;
			return start;
		}
	}
	return pos;
}

/* 80s at s[pos]; behind the s, or 0 */
static size_t
read_tens(const char *s, size_t len, size_t pos, int *tens)
{
	int			value = 0;
	size_t		at = pos;

	while (at < len && nw_is_digit(s[at]) && at - pos < 3)
		value = value * 10 + (s[at++] - '0');
	if (at - pos < 2 || value % 10 != 0 || value > MAX_DECADE)
		return 0;
	if (at + 1 < len && s[at] == '\'')
		at++;
	if (at >= len || s[at] != 's' ||
		(at + 1 < len && (nw_is_ascii_alpha(s[at + 1]) || nw_is_digit(s[at + 1]))))
		return 0;
	*tens = value;
	return at + 1;
}

/* One or two bands before the tens at "number": low to mid-80s.  Its start. */
static size_t
read_decade(const char *s, size_t len, size_t from, size_t number, decade *out)
{
	size_t		start;
	size_t		joined;
	int			tens;
	int			first = 0;
	int			last = 10;
	int			other;

	out->end = read_tens(s, len, number, &tens);
	if (out->end == 0)
		return number;
	start = band_before(s, from, number, &first, &last);
	if (start < number)
	{
		joined = word_before(s, from, start, "to");
		if (joined < start)
		{
			size_t		at = band_before(s, from, joined, &first, &other);

			if (at < joined)
				start = at;
		}
	}
	out->low = tens + first;
	out->high = tens + last;
	return start;
}

static void
set_operand(nw_temperature_operand *operand, size_t start, size_t number, const decade *ten,
			int value, size_t end, nw_degree_kind kind, char unit)
{
	memset(operand, 0, sizeof(*operand));
	operand->start = start;
	operand->number = number;
	operand->number_end = ten->end;
	operand->end = end;
	operand->value.coeff = (uint64_t) value;
	operand->kind = kind;
	operand->unit = unit;
	operand->approximate = true;
}

bool
nw_temperature_decade_at(const char *s, size_t len, size_t from, size_t number,
						 nw_temperature_candidate *out)
{
	static const char *const connectors[] = {"to", "-", "and", "or"};
	decade		first;
	decade		last;
	size_t		start = read_decade(s, len, from, number, &first);
	size_t		second = number;
	size_t		at;
	size_t		n;
	size_t		i;
	nw_degree_kind kind;
	char		unit = 0;

	if (first.end == 0)
		return false;
	last = first;
	/* upper 70s to low 80s: the next number is near, with its band before it */
	for (i = 0; i < sizeof(connectors) / sizeof(connectors[0]); i++)
	{
		at = first.end + (first.end < len && s[first.end] == ' ');
		n = strlen(connectors[i]);
		if (!nw_starts(s + at, len - at, connectors[i]))
			continue;
		for (at += n; at < len && at - first.end < 20 && (nw_is_ascii_alpha(s[at]) || is_gap(s[at])); at++)
			;
		if (at < len && nw_is_digit(s[at]))
		{
			decade		ten;
			size_t		begin = read_decade(s, len, first.end, at, &ten);

			/* nothing else stands between the connector and it */
			if (ten.end > 0 && begin <= first.end + n + 6)
			{
				last = ten;
				second = at;
			}
		}
		break;
	}
	at = last.end + (last.end < len && s[last.end] == ' ');
	n = nw_degree_unit_at(s + at, len - at, &kind, &unit);
	if (n == 0 || unit == 0)
		return false;
	memset(out, 0, sizeof(*out));
	out->s = s;
	out->len = len;
	out->start = start;
	out->end = at + n;
	set_operand(&out->first, start, number, &first, first.low, at + n, kind, unit);
	set_operand(&out->last, second, second, &last, last.high, at + n, kind, unit);
	out->connector = NW_CONNECT_RANGE;
	out->kind = kind;
	out->certain = kind == NW_DEGREE_SCALE;
	nw_temperature_tail_read(s, len, out->end, &out->after);
	return true;
}
