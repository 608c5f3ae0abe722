/*
 * core/weather/measure_range.c
 *		Number, range and unit (see measure_range.h).
 */
#include "core/weather/measure_range.h"

#include "core/text/chars.h"
#include "core/text/number_words.h"

#define NUMBER_FLAGS (NW_NUMBER_COMMA | NW_NUMBER_MYRIAD)

/* Words between the two sides of a range; the signs are in read_separator. */
static const char *const range_words[] = {
	"에서부터", "에서", "부터", "내지", "から", "至", "到", "to", "and",
};

bool
nw_number_word_may_begin(const char *s, size_t len, size_t pos)
{
	char		next;

	if (!nw_is_ascii_alpha(s[pos]) || len - pos < 6 || (pos > 0 && nw_is_ascii_alpha(s[pos - 1])))
		return false;
	next = s[pos + 1];
	switch (s[pos] | 0x20)
	{
		case 'o':
			return next == 'n';
		case 't':
			return next == 'w' || (next == 'h' && (s[pos + 2] == 'r' || s[pos + 2] == 'i')) ||
				next == 'e';
		case 'f':
			return next == 'o' || next == 'i';
		case 's':
			return next == 'i' || next == 'e';
		case 'e':
			return next == 'i' || next == 'l';
		case 'n':
			return next == 'i';
		default:
			return false;
	}
}

/* A number with what may trail it: 30여, 300 여. */
static size_t
read_number(const char *s, size_t len, size_t pos, nw_number *number, bool *approximate)
{
	size_t		n;
	size_t		end;

	if (pos >= len)
		return 0;
	n = nw_number_scan(s + pos, len - pos, NUMBER_FLAGS, number);
	if (n == 0)
		return nw_is_ascii_alpha(s[pos]) ? nw_number_words_english(s + pos, len - pos, number) : 0;
	end = pos + n;
	if (nw_starts(s + end, len - end, "여"))
	{
		*approximate = true;
		end += 3;
	}
	else if (nw_starts(s + end, len - end, "余") || nw_starts(s + end, len - end, "餘") ||
			 nw_starts(s + end, len - end, "多"))
	{
		*approximate = true;
		end += 3;
	}
	return end - pos;
}

/*
 * What joins the sides of a range at s[pos]; returns its bytes, spaces
 * included, 0 when nothing does.  "sign": one that is in doubt, a hyphen.
 */
static size_t
read_separator(const char *s, size_t len, size_t pos, bool between, bool *hyphen)
{
	size_t		at = nw_quantity_space(s, len, pos);
	size_t		i;

	*hyphen = false;
	if (at < len && (s[at] == '~' || s[at] == '-'))
	{
		*hyphen = s[at] == '-';
		at++;
		if (at < len && s[at] == s[at - 1] && s[at] == '~')
			at++;
		return nw_quantity_space(s, len, at) - pos;
	}
	for (i = 0; i < sizeof(range_words) / sizeof(range_words[0]); i++)
	{
		const char *word = range_words[i];
		bool		latin = nw_is_ascii_alpha(word[0]);
		size_t		n;

		if (!nw_starts_entry(s + at, len - at, word) || (latin && at == pos))
			continue;
		n = strlen(word);
		if (strcmp(word, "and") == 0 && !between)
			continue;
		if (latin && (at + n >= len || (s[at + n] != ' ' && s[at + n] != '\n')))
			continue;
		return nw_quantity_space(s, len, at + n) - pos;
	}
	return 0;
}

/* The second side may say 초속 again. */
static size_t
skip_speed(const char *s, size_t len, size_t pos)
{
	static const char *const words[] = {"초속", "시속", "秒速", "時速", "时速", "每秒", "毎秒"};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_starts(s + pos, len - pos, words[i]))
			return nw_quantity_space(s, len, pos + strlen(words[i]));
	return pos;
}

/* Rain in an hour: 30mm/h */
static size_t
read_per_hour(const char *s, size_t len, size_t pos)
{
	static const char *const writings[] = {"/h", "/hr", "/hour", "/시간", "/时", "/小时", "/時", " per hour", " an hour"};
	size_t		best = 0;
	size_t		i;

	for (i = 0; i < sizeof(writings) / sizeof(writings[0]); i++)
	{
		size_t		n;

		if (!nw_starts_entry(s + pos, len - pos, writings[i]))
			continue;
		n = strlen(writings[i]);
		if (n > best && !(pos + n < len && nw_is_ascii_alpha(s[pos + n])))
			best = n;
	}
	return best;
}

static bool
number_above(const nw_number *a, const nw_number *b)
{
	return nw_number_double(a) > nw_number_double(b);
}

size_t
nw_quantity_read(const char *s, size_t len, size_t pos, bool between, nw_quantity *q, size_t *skip)
{
	size_t		at = pos;
	size_t		n;
	size_t		unit_len;
	nw_unit		unit = NW_UNIT_NONE;
	bool		hyphen;
	size_t		sep;

	n = read_number(s, len, at, &q->first, &q->approximate);
	*skip = n ? n : 1;
	if (n == 0)
		return 0;
	at += n;
	q->last = q->first;
	q->range = false;
	unit_len =
		nw_unit_scan(s + nw_quantity_space(s, len, at), len - nw_quantity_space(s, len, at), &unit);
	if (unit_len > 0)
		at = nw_quantity_space(s, len, at) + unit_len;
	else if (at + 1 < len && s[at] == '-' && nw_is_ascii_alpha(s[at + 1]) &&
			 (unit_len = nw_unit_scan(s + at + 1, len - at - 1, &unit)) > 1)
		at += 1 + unit_len;		/* 40-mph winds, a 6-inch snowfall */
	else
		unit_len = 0;
	sep = read_separator(s, len, at, between, &hyphen);
	if (sep > 0)
	{
		size_t		second = skip_speed(s, len, at + sep);
		nw_number	number;
		nw_unit		second_unit;
		size_t		end;

		if (second < len && (nw_is_digit(s[second]) || nw_number_word_may_begin(s, len, second)) &&
			(n = read_number(s, len, second, &number, &q->approximate)) > 0)
		{
			end = nw_quantity_space(s, len, second + n);
			n = nw_unit_scan(s + end, len - end, &second_unit);
			if (n > 0 && (unit_len == 0 || unit == second_unit))
			{
				/* a hyphen that does not ascend is a number of something */
				if (hyphen && number_above(&q->first, &number))
					return 0;
				q->last = number;
				q->range = true;
				unit = second_unit;
				unit_len = n;
				at = end + n;
			}
		}
	}
	if (unit_len == 0)
		return 0;
	/* in words English news counts inches and feet */
	if (nw_is_ascii_alpha(s[pos]) && unit != NW_UNIT_INCH && unit != NW_UNIT_FOOT)
		return 0;
	q->unit = unit;
	if (unit == NW_UNIT_MM || unit == NW_UNIT_CM || unit == NW_UNIT_INCH)
	{
		n = read_per_hour(s, len, at);
		q->hourly = n > 0;
		at += n;
	}
	*skip = at - pos;
	return at - pos;
}
