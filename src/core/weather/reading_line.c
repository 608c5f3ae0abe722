/*
 * core/weather/reading_line.c
 *		One line of a weather strip, reading by reading (see reading_scan.h).
 *
 * A reading is a head (what stands before the number), a number or what
 * stands for one, and a tail (what follows up to the next reading).  Station
 * and word are found in the head and tail with the station table and the
 * table of words: only they can tell 비속초 from 비금도.
 */
#include "core/weather/reading_scan.h"

#include "core/text/chars.h"
#include "core/weather/condition.h"
#include "core/weather/reading_mark.h"
#include "core/weather/station.h"

/* Heads and tails of strip lines are short: longer ones are prose. */
#define MAX_HEAD 64
#define MAX_TAIL 64

/* A station and perhaps a word, as found in a head. */
typedef struct head
{
	nw_span		name;
	nw_span		word;
	int16_t		station_id;
	int16_t		code;
} head;

/* What stands between a name, a number and a word; | in a line of a table. */
static bool
is_gap(char c)
{
	return c == ' ' || c == '|';
}

static nw_span
trim(const char *s, size_t from, size_t to)
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

static int16_t
station_of(const char *s, nw_span span)
{
	const nw_station *station = nw_station_by_name(s + span.off, span.len);

	return station ? station->id : 0;
}

static int16_t
code_of(const char *s, nw_span span)
{
	return nw_condition_read(s + span.off, span.len);
}

/* Tries a head as two parts, one the name and one a known word, in either order. */
static bool
split_head(const char *s, nw_span left, nw_span right, bool need_station, head *out)
{
	int			round;

	for (round = 0; round < 2; round++)
	{
		nw_span		name = round == 0 ? right : left;
		nw_span		word = round == 0 ? left : right;
		int16_t		id = station_of(s, name);
		int16_t		code;

		if (need_station ? id == 0 : !nw_reading_is_name(s + name.off, name.len))
			continue;
		if ((code = code_of(s, word)) == 0 || (id == 0 && code_of(s, name) != 0))
			continue;
		*out = (head) {.name = name, .word = word, .station_id = id, .code = code};
		return true;
	}
	return false;
}

/* 흐림속초, 비고창군, 서울맑음: station and known word without a space. */
static bool
glued_head(const char *s, nw_span span, head *out)
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

		if (((unsigned char) s[name.off] & 0xC0) == 0x80 || (code = code_of(s, word)) == 0)
			continue;
		if (!nw_reading_is_name(s + name.off, name.len) || code_of(s, name) != 0)
			continue;
		*out = (head) {.name = name, .word = word, .code = code};
		return true;
	}
	return false;
}

/* 현재 서울 7.1℃: words that say no more than that this is a reading */
static nw_span
skip_label(const char *s, nw_span span)
{
	static const char *const labels[] = {"현재 ", "지금 ", "현재날씨 ", "오늘의 날씨 ", "오늘의날씨 ", "날씨 "};
	size_t		i;

	for (i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (nw_starts(s + span.off, span.len, labels[i]))
			return trim(s, span.off + strlen(labels[i]), span.off + span.len);
	return span;
}

/*
 * Station and word in a head.  "words" is false where there is no number to
 * say that it is one: then a word no table knows is not accepted.
 */
static bool
read_head(const char *s, nw_span span, bool words, head *out)
{
	int			need_station;
	uint32_t	i;

	if (span.len == 0 || span.len > MAX_HEAD + MAX_HEAD)
		return false;
	if (memchr(s + span.off, ' ', span.len) != NULL)
		span = skip_label(s, span);
	if (span.len > 0 && s[span.off + span.len - 1] == ':')
		span = trim(s, span.off, span.off + span.len - 1);
	if (span.len == 0 || span.len > MAX_HEAD)
		return false;
	*out = (head) {.name = span, .station_id = station_of(s, span)};
	if (out->station_id != 0)
		return true;
	if (code_of(s, span) != 0)
		return false;			/* a word alone has no station */

	for (need_station = 1; need_station >= 0; need_station--)
		for (i = span.len - 1; i > 0; i--)
		{
			if (!is_gap(s[span.off + i]))
				continue;
			if (split_head(s, trim(s, span.off, span.off + i),
						   trim(s, span.off + i, span.off + span.len), need_station, out))
				return true;
		}
	if (memchr(s + span.off, ' ', span.len) == NULL && glued_head(s, span, out))
		return true;

	/* a word no table knows, before or after a station: 햇무리 서울 3.0℃ */
	for (i = span.len - 1; words && i > 0; i--)
	{
		nw_span		left = trim(s, span.off, span.off + i);
		nw_span		right = trim(s, span.off + i, span.off + span.len);

		if (!is_gap(s[span.off + i]))
			continue;
		*out = (head) {.name = right, .word = left, .station_id = station_of(s, right)};
		if (out->station_id != 0 && nw_reading_is_name(s + left.off, left.len))
			return true;
	}
	*out = (head) {.name = span};
	return nw_reading_is_name(s + span.off, span.len);
}

/* The word in a tail; "glued" when it follows the number without a space. */
static bool
read_tail(const char *s, nw_span span, bool glued, nw_span *word, int16_t *code)
{
	size_t		n;

	/* nearly always a known word as it stands */
	*word = span;
	*code = span.len > 0 && span.len <= MAX_TAIL ? nw_condition_word(s + span.off, span.len) : 0;
	if (*code != 0)
		return true;
	if (span.len > 0 && (n = nw_reading_bullet(s + span.off, span.len)) > 0)
		span = trim(s, span.off + n, span.off + span.len);
	if (span.len >= 2 && s[span.off] == '(' && s[span.off + span.len - 1] == ')')
		span = trim(s, span.off + 1, span.off + span.len - 1);
	/* 맑음/부산, where the next reading begins behind a sign that normalization would take out */
	while (span.len > 0 && strchr(",/;", s[span.off + span.len - 1]) != NULL)
		span = trim(s, span.off, span.off + span.len - 1);
	*word = span;
	if (span.len == 0)
		return true;
	if (span.len == 1 && s[span.off] == '-')
	{
		word->len = 0;			/* the feed's own sign for "no word" */
		return true;
	}
	if (span.len > MAX_TAIL)
		return false;
	*code = code_of(s, span);
	return *code != 0 || (station_of(s, span) == 0 && nw_reading_is_word(s + span.off, span.len, glued));
}

/*
 * Where, between two numbers, does the next reading begin?  "from" follows
 * the first number at once.
 */
static size_t
next_head(const char *s, size_t from, size_t to, bool word_first)
{
	nw_span		span = trim(s, from, to);
	nw_span		word;
	int16_t		code;
	head		h;
	size_t		i;
	int			round;

	if (word_first || span.len == 0 || span.len > MAX_HEAD + MAX_TAIL)
		return from;
	/* a separator says it: the last one that is not part of a word like 뇌우,우박 */
	for (i = span.off + span.len; i-- > span.off;)
		if (nw_reading_bullet(s + i, to - i) > 0 &&
			((s[i] != ',' && s[i] != '/') || (i + 1 < to && s[i + 1] == ' ')))
			return i;
	/* 맑음 부산: the longest station at the end, then any name behind a known word */
	for (round = 0; round < 2; round++)
		for (i = span.off + span.len; i-- > span.off;)
		{
			nw_span		name;

			if (s[i] != ' ')
				continue;
			name = trim(s, i, span.off + span.len);
			if (!read_tail(s, trim(s, span.off, i), span.off == from, &word, &code))
				continue;
			if (round == 0 ? station_of(s, name) != 0 : code != 0 && read_head(s, name, false, &h))
				return i;
		}
	/* ℃맑음부산: glued to the number, so the word is the number's */
	if (span.off == from && memchr(s + span.off, ' ', span.len) == NULL &&
		glued_head(s, span, &h) && h.word.off == span.off)
		return h.name.off;
	return from;
}

/* Skips spaces, list marks and separators. */
static size_t
skip_marks(const char *s, size_t len, size_t pos)
{
	for (;;)
	{
		size_t		n;

		if (pos < len && s[pos] == ' ')
			n = 1;
		else if ((n = nw_reading_bullet(s + pos, len - pos)) > 0)
			;
		else if (pos + 1 < len && (s[pos] == '*' || s[pos] == '+' || s[pos] == '-' || s[pos] == '>') &&
				 (s[pos + 1] == ' ' || ((unsigned char) s[pos + 1] >= 0x80 && (unsigned char) s[pos + 1] != 0xE2)))
			n = 1;
		else
			return pos;
		pos += n;
	}
}

/* FC, BR, SN: as METAR groups words, but as often the name of a club or a team */
static bool
is_initials(const char *s, nw_span span)
{
	return span.len == 2 && s[span.off] >= 'A' && s[span.off] <= 'Z' &&
		s[span.off + 1] >= 'A' && s[span.off + 1] <= 'Z';
}

static bool
between(nw_temperature value, int low, int high)
{
	return value >= low * NW_TEMPERATURE_PER_DEGREE && value <= high * NW_TEMPERATURE_PER_DEGREE;
}

/*
 * How sure is it?  -1 this is no reading, 0 only beside others, 1 by itself.
 * "glued" says that the word follows the number without a space.
 */
static int
certainty(const char *s, const nw_mark *mark, const head *h, bool glued, bool first_and_last)
{
	bool		station = h->station_id != 0;
	bool		word = h->word.len > 0;
	bool		known = h->code != 0 && !is_initials(s, h->word);

	switch (mark->kind)
	{
		case NW_MARK_UNIT:
			/* 서울 1.0℃햇무리 is a strip's; 서울 38.1℃ 신기록 may be a caption */
			if (station)
				return !word || known || (mark->one_place && glued);
			/* 백운산 3.2℃ looks like 우유 3.2℃, but not like 오븐 180.0℃ */
			if (!between(mark->value, -90, 60))
				return -1;
			return known;
		case NW_MARK_DEGREE:
			/* △서울 21도 △인천 22도 is how forecasts are written in prose */
			if (!station || (word && !known) || (!word && !first_and_last))
				return -1;
			return known;
		case NW_MARK_BARE:
			/* 인천 비 100 is a table of something else; 대전 우박 5 and 제주 비 12.5 may be */
			if (!station || !known || !between(mark->value, -70, 60))
				return -1;
			return mark->one_place &&
				(nw_condition_by_code(h->code)->flags & NW_CONDITION_PRECIPITATION) == 0;
		case NW_MARK_NO_NUMBER:
			if (!station && !known)
				return -1;
			return station && known;
		case NW_MARK_DASH:
			return station && (known || !word) ? 0 : -1;
		case NW_MARK_NONE:
			return station && known ? 0 : -1;
		default:
			return -1;
	}
}

/*
 * Reads the reading at *pos: 1 found, 0 the line is at its end, -1 what stands
 * there is none.  *word_first is carried from one reading to the next.
 */
static int
read_one(const char *s, size_t len, size_t *pos, bool *word_first, nw_reading_parts *out)
{
	size_t		from = skip_marks(s, len, *pos);
	bool		first = *pos == 0;
	nw_mark		mark;
	nw_mark		next;
	nw_span		tail;
	size_t		end = len;
	head		h;
	bool		glued = false;
	int			sure;

	if (from >= len)
		return 0;
	mark = nw_mark_find(s, len, from);
	if (mark.kind == NW_MARK_BAD ||
		!read_head(s, trim(s, from, mark.start), mark.kind == NW_MARK_UNIT, &h))
		return -1;
	if (mark.kind != NW_MARK_NONE)
	{
		*word_first |= h.word.len > 0 && h.word.off < h.name.off;
		next = nw_mark_find(s, len, mark.end);
		if (next.kind == NW_MARK_BAD)
			return -1;
		/* 서울 3.0℃ - : the dash stands for a missing word */
		if (next.kind == NW_MARK_DASH && trim(s, mark.end, next.start).len == 0)
			next.kind = NW_MARK_NONE;
		if (next.kind != NW_MARK_NONE)
			end = next_head(s, mark.end, next.start, *word_first);
		tail = trim(s, mark.end, end);
		if (tail.len > 0)
		{
			nw_span		word;
			int16_t		code;

			glued = tail.off == mark.end;
			if (!read_tail(s, tail, glued, &word, &code) ||
				(word.len > 0 && h.word.len > 0))
				return -1;
			if (word.len > 0)
			{
				h.word = word;
				h.code = code;
			}
		}
	}
	sure = certainty(s, &mark, &h, glued, first && skip_marks(s, len, end) >= len);
	if (sure < 0)
		return -1;
	out->station = h.name;
	out->station_id = h.station_id;
	out->has_temperature = mark.kind == NW_MARK_UNIT || mark.kind == NW_MARK_DEGREE ||
		mark.kind == NW_MARK_BARE;
	out->temperature = out->has_temperature ? mark.value : 0;
	out->condition = h.word;
	out->condition_code = h.code;
	out->weak = sure == 0;
	*pos = end;
	return 1;
}

bool
nw_reading_line_scan(const char *s, size_t len, nw_reading_parts *out)
{
	nw_reading_parts other;
	bool		word_first = false;
	size_t		pos = 0;
	int			found;

	if (read_one(s, len, &pos, &word_first, out) != 1)
		return false;
	while (pos < len)
	{
		found = read_one(s, len, &pos, &word_first, &other);
		if (found < 0)
			return false;
		if (found == 0)
			break;
		out->weak &= other.weak;
	}
	return true;
}

bool
nw_reading_single_scan(const char *s, size_t len, nw_reading_parts *out)
{
	bool		word_first = false;
	size_t		pos = 0;

	return read_one(s, len, &pos, &word_first, out) == 1 && skip_marks(s, len, pos) >= len;
}

bool
nw_reading_line_next(const char *s, size_t len, size_t *pos, nw_reading_parts *out)
{
	nw_reading_parts first;
	bool		word_first = false;
	size_t		start = 0;

	/* the order of the first reading holds for the line */
	if (*pos > 0 && read_one(s, len, &start, &word_first, &first) != 1)
		return false;
	return read_one(s, len, pos, &word_first, out) == 1;
}
