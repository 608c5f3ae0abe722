/*
 * core/weather/reading_head.c
 *		What stands before the number of a strip line (see reading_head.h).
 *
 * Station and word are found with the station table and the table of words:
 * only they can tell 비속초 from 비금도.
 */
#include "core/weather/reading_head.h"

#include "core/text/chars.h"
#include "core/weather/condition.h"
#include "core/weather/reading_mark.h"
#include "core/weather/station.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* What stands between a name, a number and a word; | in a line of a table. */
static bool
is_gap(char c)
{
	return c == ' ' || c == '|';
}

nw_span
nw_reading_trim(const char *s, size_t from, size_t to)
{
	nw_span		span;

	while (from < to && is_gap(s[from]))
		from++;
	while (to > from && is_gap(s[to - 1]))
		to--;
	span.off = (uint32_t) from;
	span.len = (uint32_t) (to - from);
	return span;
}

int16_t
nw_reading_station(const char *s, nw_span span)
{
	const nw_station *station = nw_station_by_name(s + span.off, span.len);

	return station ? station->id : 0;
}

int16_t
nw_reading_code(const char *s, nw_span span)
{
	return nw_condition_read(s + span.off, span.len);
}

/* Tries a head as two parts, one the name and one a known word, in either order. */
static bool
split_head(const char *s, nw_span left, nw_span right, bool need_station, nw_reading_head *out)
{
	int			round;

	for (round = 0; round < 2; round++)
	{
		nw_span		name = round == 0 ? right : left;
		nw_span		word = round == 0 ? left : right;
		int16_t		id = nw_reading_station(s, name);
		int16_t		code;

		if ((need_station && id == 0) || (code = nw_reading_code(s, word)) == 0)
			continue;
		if (id == 0 &&
			(!nw_reading_is_name(s + name.off, name.len) || nw_reading_code(s, name) != 0))
			continue;
		*out = (nw_reading_head) {.name = name, .word = word, .station_id = id, .code = code};
		return true;
	}
	return false;
}

bool
nw_reading_head_glued(const char *s, nw_span span, nw_reading_head *out)
{
	uint32_t	n;

	if ((unsigned char) s[span.off] < 0x80)
		return false;
	/* names of stations are whole syllables of three bytes; the longest name wins */
	for (n = NW_STATION_NAME_MAX; n >= 6; n -= 3)
	{
		uint32_t	rest;

		if (n >= span.len)
			continue;
		rest = span.len - n;
		if (split_head(s, (nw_span) {span.off, rest}, (nw_span) {span.off + rest, n}, true, out) &&
			out->name.len == n)
			return true;
		if (split_head(s, (nw_span) {span.off, n}, (nw_span) {span.off + n, rest}, true, out) &&
			out->name.len == n)
			return true;
	}
	/* 맑음백운산: a name no table knows needs a longer word before it */
	for (n = span.len > 6 ? span.len - 6 : 0; n >= 6; n--)
	{
		nw_span		word = {span.off, n};
		nw_span		name = {span.off + n, span.len - n};
		int16_t		code;

		if (((unsigned char) s[name.off] & 0xC0) == 0x80 || (code = nw_reading_code(s, word)) == 0)
			continue;
		if (!nw_reading_is_name(s + name.off, name.len) || nw_reading_code(s, name) != 0)
			continue;
		*out = (nw_reading_head) {.name = name, .word = word, .code = code};
		return true;
	}
	return false;
}

/* 현재 서울 7.1℃: words that say no more than that this is a reading */
static nw_span
skip_label(const char *s, nw_span span)
{
	static const char *const labels[] = {"현재 ", "지금 ", "현재날씨 ", "오늘의 날씨 ", "오늘의날씨 ", "오늘 날씨 ",
		"오늘 날씨: ", "오늘의 날씨: ", "오늘 ", "날씨 ", "날씨: ", "날씨 : ", "[날씨] ", "[오늘의 날씨] ", "[오늘 날씨] "};
	size_t		i;

	size_t		best = 0;

	for (i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (strlen(labels[i]) > best && nw_starts(s + span.off, span.len, labels[i]))
			best = strlen(labels[i]);
	return best > 0 ? nw_reading_trim(s, span.off + best, span.off + span.len) : span;
}

/* Signs that only tell the parts of a head apart. */
static bool
is_separator(const char *s, size_t len, size_t *bytes)
{
	*bytes = (unsigned char) s[0] == 0xC2 && nw_starts(s, len, "·") ? strlen("·") : 1;
	return *bytes > 1 || s[0] == ':' || s[0] == ',' || s[0] == '/' || s[0] == ';' || s[0] == '-' ||
		s[0] == '=';
}

/* Blanks and separators off both ends. */
static nw_span
bare(const char *s, size_t from, size_t to)
{
	nw_span		span = nw_reading_trim(s, from, to);
	size_t		n;

	while (span.len > 0 && is_separator(s + span.off, span.len, &n))
		span = nw_reading_trim(s, span.off + n, span.off + span.len);
	while (
		span.len > 0 &&
		(is_separator(s + span.off + span.len - 1, 1, &n) || nw_ends(s + span.off, span.len, "·")))
		span = nw_reading_trim(s, span.off,
							   span.off + span.len - (nw_ends(s + span.off, span.len, "·") ? strlen("·") : 1));
	return span;
}

/*
 * A head whose writing tells its two parts apart: [서울] 맑음, 서울(맑음),
 * 서울 : 맑음, 서울 / 맑음 /.  The right one may be empty.
 */
static bool
taken_apart(const char *s, nw_span span, nw_span *left, nw_span *right)
{
	static const char *const brackets[][2] = {
		{"[", "]"}, {"(", ")"}, {"<", ">"}, {"【", "】"}, {"「", "」"}, {"『", "』"}, {"〔", "〕"}, {"〈", "〉"}, {"《", "》"}
	};
	size_t		end = span.off + span.len;
	size_t		i;
	size_t		k;
	size_t		n;

	for (i = span.off; i < end; i++)
	{
		unsigned char c = (unsigned char) s[i];

		if (c >= 0xE4 || (c >= 0x80 && c < 0xC2) || c == ' ')
			continue;
		for (k = c == '[' || c == '(' || c == '<' || c == 0xE3 ? 0 : COUNT(brackets); k < COUNT(brackets); k++)
		{
			size_t		close;

			if (!nw_starts(s + i, end - i, brackets[k][0]))
				continue;
			n = strlen(brackets[k][0]);
			for (close = i + n; close < end; close++)
				if (nw_starts(s + close, end - close, brackets[k][1]))
					break;
			if (close >= end)
				return false;
			*left = bare(s, span.off, i);
			*right = nw_reading_trim(s, i + n, close);
			n = strlen(brackets[k][1]);
			if (left->len == 0)
			{
				*left = *right;
				*right = bare(s, close + n, end);
				return left->len > 0;
			}
			return bare(s, close + n, end).len == 0;
		}
		/* 비/눈 and 뇌우,우박 are words: such a sign has a blank beside it, or a station before it */
		if (is_separator(s + i, end - i, &n) &&
			(s[i] == ':' || s[i] == '=' || i + n == end || s[i + n] == ' ' ||
			 (s[i] != '-' && nw_reading_station(s, bare(s, span.off, i)) != 0)))
		{
			*left = bare(s, span.off, i);
			*right = bare(s, i + n, end);
			return left->len > 0;
		}
	}
	return false;
}

/* The two parts of such a head. */
static bool
read_parts(const char *s, nw_span left, nw_span right, nw_reading_head *out)
{
	if (right.len > 0)
		return split_head(s, left, right, true, out) || split_head(s, left, right, false, out);
	*out = (nw_reading_head) {.name = left, .station_id = nw_reading_station(s, left)};
	return out->station_id != 0 ||
		(nw_reading_is_name(s + left.off, left.len) && nw_reading_code(s, left) == 0);
}

bool
nw_reading_head_read(const char *s, nw_span span, bool words, nw_reading_head *out)
{
	nw_span		left;
	nw_span		right;
	int			need_station;
	uint32_t	i;

	if (span.len == 0 || span.len > NW_READING_HEAD_MAX + NW_READING_HEAD_MAX)
		return false;
	if (memchr(s + span.off, ' ', span.len) != NULL)
		span = skip_label(s, span);
	if (span.len > 0 && s[span.off + span.len - 1] == ':')
		span = nw_reading_trim(s, span.off, span.off + span.len - 1);
	if (span.len == 0 || span.len > NW_READING_HEAD_MAX)
		return false;
	*out = (nw_reading_head) {.name = span, .station_id = nw_reading_station(s, span)};
	if (out->station_id != 0)
		return true;
	if (taken_apart(s, span, &left, &right) && read_parts(s, left, right, out))
		return true;
	if (nw_reading_code(s, span) != 0)
		return false;			/* a word alone has no station */

	for (need_station = 1; need_station >= 0; need_station--)
		for (i = span.len - 1; i > 0; i--)
		{
			if (!is_gap(s[span.off + i]))
				continue;
			if (split_head(s, nw_reading_trim(s, span.off, span.off + i),
						   nw_reading_trim(s, span.off + i, span.off + span.len), need_station,
						   out))
				return true;
		}
	if (memchr(s + span.off, ' ', span.len) == NULL && nw_reading_head_glued(s, span, out))
		return true;

	/* a word no table knows, before or after a station: 햇무리 서울 3.0℃ */
	for (i = span.len - 1; words && i > 0; i--)
	{
		left = nw_reading_trim(s, span.off, span.off + i);
		right = nw_reading_trim(s, span.off + i, span.off + span.len);
		if (!is_gap(s[span.off + i]))
			continue;
		*out = (nw_reading_head) {.name = right, .word = left, .station_id = nw_reading_station(s, right)};
		if (out->station_id != 0 && nw_reading_is_name(s + left.off, left.len))
			return true;
	}
	*out = (nw_reading_head) {.name = span};
	return nw_reading_is_name(s + span.off, span.len);
}
