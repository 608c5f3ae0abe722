/*
 * core/weather/temperature_table.c
 *		Numbers without a unit whose place in a forecast table says what they are.
 *
 *		서울(-9~4) 인천(-7~3)						two places known, one after another
 *		[서울 : 맑음, 구름많음] (-9~4) <0, 20>		the weather of the place before the pair
 *		아침 최저기온: 서울 -3.0, 인천 -4.1		a list of places under a word of temperature
 */
#include "core/weather/temperature_grammar.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"
#include "core/weather/condition.h"
#include "core/weather/station.h"

/* Degrees Celsius that a forecast may have. */
#define COLDEST (-60)
#define HOTTEST 60

/* How far the heading of a list may be. */
#define HEADING_BACK 600

static size_t
skip_space(const char *s, size_t len, size_t pos)
{
	while (pos < len && s[pos] == ' ')
		pos++;
	return pos;
}

static size_t
space_before(const char *s, size_t pos)
{
	while (pos > 0 && s[pos - 1] == ' ')
		pos--;
	return pos;
}

/* A signed number of up to three digits and one place. */
static bool
read_value(const char *s, size_t len, size_t pos, nw_temperature_operand *out)
{
	size_t		n = nw_number_scan(s + pos, len - pos, NW_NUMBER_SIGN, &out->value);
	size_t		digit = pos + (n > 0 && !nw_is_digit(s[pos]));
	nw_temperature t;

	if (n == 0 || n > 6 || out->value.scale > 1 ||
		nw_temperature_from_number(&out->value, 'C', &t) != NW_OK ||
		t < COLDEST * NW_TEMPERATURE_PER_DEGREE || t > HOTTEST * NW_TEMPERATURE_PER_DEGREE)
		return false;
	out->start = pos;
	out->number = digit;
	out->number_end = out->end = pos + n;
	out->sign = digit > pos;
	return true;
}

/* "(-9~4)" at pos; gives the bytes, 0 when it is none. */
static size_t
read_pair(const char *s, size_t len, size_t pos, nw_temperature_operand *low,
		  nw_temperature_operand *high)
{
	size_t		at;

	if (pos >= len || s[pos] != '(')
		return 0;
	memset(low, 0, sizeof(*low));
	memset(high, 0, sizeof(*high));
	if (!read_value(s, len, skip_space(s, len, pos + 1), low))
		return 0;
	at = skip_space(s, len, low->end);
	if (at >= len || s[at] != '~' || !read_value(s, len, skip_space(s, len, at + 1), high))
		return 0;
	at = skip_space(s, len, high->end);
	return at < len && s[at] == ')' ? at + 1 - pos : 0;
}

/* The start of the word of Hangul that ends at "end". */
static size_t
word_start(const char *s, size_t end)
{
	size_t		pos = end;
	size_t		limit = end > NW_STATION_NAME_MAX * 2 ? end - NW_STATION_NAME_MAX * 2 : 0;

	while (pos > limit)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode_before(s + limit, s + pos, &cp);

		if (!nw_is_hangul(cp))
			break;
		pos -= n;
	}
	return pos;
}

/* Does the name of a station end at "end"? */
static bool
is_place_before(const char *s, size_t end)
{
	size_t		start = word_start(s, end);

	return end > start && nw_station_by_name(s + start, end - start) != NULL;
}

/* Does "place(-9~4)" or "place (-9~4)" end, or begin, beside the pair at [open, close)? */
static bool
has_neighbour(const char *s, size_t len, size_t open, size_t close)
{
	nw_temperature_operand low;
	nw_temperature_operand high;
	size_t		at = close;
	size_t		begin;
	size_t		i;

	/* ahead: a separator, a name, a pair */
	for (i = 0; i < 6 && at < len; i++)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + at, s + len, &cp);

		if (nw_is_word(cp))
			break;
		at += n;
	}
	begin = at;
	while (at < len && at - begin <= NW_STATION_NAME_MAX)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + at, s + len, &cp);

		if (!nw_is_hangul(cp))
			break;
		at += n;
	}
	if (at > begin && nw_station_by_name(s + begin, at - begin) &&
		read_pair(s, len, skip_space(s, len, at), &low, &high) > 0)
		return true;

	/* back: a closing parenthesis, its opening one, a name */
	at = space_before(s, open);
	at = word_start(s, at);
	for (i = 0; i < 6 && at > 0 && s[at - 1] != ')'; i++)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode_before(s, s + at, &cp);

		if (nw_is_word(cp))
			return false;
		at -= n;
	}
	if (at == 0 || s[at - 1] != ')')
		return false;
	for (i = 0; i < 20 && at > 0 && s[at - 1] != '('; i++)
		at--;
	return at > 0 && s[at - 1] == '(' && read_pair(s, len, at - 1, &low, &high) > 0 &&
		is_place_before(s, space_before(s, at - 1));
}

/* Does a bracket with words of the weather, "[맑음, 구름많음]", end at "end"? */
static bool
is_weather_before(const char *s, size_t end)
{
	size_t		limit = end > 120 ? end - 120 : 0;
	size_t		close;
	size_t		start;

	if (end == 0 || s[end - 1] != ']')
		return false;
	close = end - 1;
	start = close;
	while (start > limit && s[start - 1] != ' ' && s[start - 1] != ',' && s[start - 1] != '[')
		start--;
	return nw_condition_read(s + start, close - start) != 0;
}

/* Is there a word of temperature in the heading of a list, before "end" and in its paragraph? */
static bool
has_heading(const char *s, size_t end)
{
	static const char *const words[] = {"기온", "온도", "수온"};
	size_t		limit = end > HEADING_BACK ? end - HEADING_BACK : 0;
	size_t		pos;
	size_t		i;

	for (pos = end; pos > limit; pos--)
	{
		if (pos >= 2 && s[pos - 1] == '\n' && s[pos - 2] == '\n')
			return false;
		for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
			if (end - (pos - 1) >= 6 && memcmp(s + pos - 1, words[i], 6) == 0)
				return true;
	}
	return false;
}

/* Is the value at [start, end) one of a list of places, each with a value of one decimal place? */
static bool
is_listed(const char *s, size_t len, size_t start, size_t end)
{
	nw_temperature_operand other;
	size_t		at;
	size_t		name;
	size_t		i;

	if (start == 0 || s[start - 1] != ' ' || !is_place_before(s, space_before(s, start)))
		return false;
	if (end < len && (s[end] == '\0' || !strchr(" ,\n/|", s[end])) &&
		!nw_starts(s + end, len - end, "·"))
		return false;
	/* the neighbour ahead */
	for (at = end, i = 0; i < 4 && at < len; i++)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + at, s + len, &cp);

		if (nw_is_word(cp))
			break;
		at += n;
	}
	name = at;
	while (at < len && at - name <= NW_STATION_NAME_MAX && (unsigned char) s[at] >= 0x80)
		at++;
	if (at > name && nw_station_by_name(s + name, at - name) && at < len && s[at] == ' ' &&
		read_value(s, len, skip_space(s, len, at), &other) && other.value.scale == 1)
		return true;
	/* the one before */
	at = word_start(s, space_before(s, start));
	while (at > 0 &&
		   (s[at - 1] == ' ' || s[at - 1] == ',' || s[at - 1] == '\n' || s[at - 1] == '/'))
		at--;
	name = at;
	while (name > 0 && at - name < 6 && (nw_is_digit(s[name - 1]) || s[name - 1] == '.'))
		name--;
	if (name > 0 && (s[name - 1] == '-' || s[name - 1] == '+'))
		name--;
	return name > 0 && at > name && read_value(s, len, name, &other) && other.value.scale == 1 &&
		other.end == at && is_place_before(s, space_before(s, name));
}

bool
nw_temperature_table_at(const char *s, size_t len, size_t number, nw_temperature_candidate *out)
{
	size_t		start = number;
	size_t		open;
	size_t		close;
	size_t		before;

	if (start > 0 && (s[start - 1] == '-' || s[start - 1] == '+'))
		start--;
	open = space_before(s, start);
	if (open > 0 && s[open - 1] == '(')
	{
		open--;
		close = read_pair(s, len, open, &out->first, &out->last);
		if (close == 0)
			return false;
		close += open;
		before = space_before(s, open);
		if (!is_weather_before(s, before) &&
			!(is_place_before(s, before) && has_neighbour(s, len, open, close)))
			return false;
		out->connector = NW_CONNECT_RANGE;
	}
	else
	{
		memset(&out->first, 0, sizeof(out->first));
		if (!read_value(s, len, start, &out->first) || out->first.value.scale != 1 ||
			!is_listed(s, len, start, out->first.end) || !has_heading(s, start))
			return false;
		out->last = out->first;
	}
	out->table = true;
	out->start = out->first.start;
	out->end = out->last.end;
	out->after.span_end = out->after.end = out->end;
	return true;
}
