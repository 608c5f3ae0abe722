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
#include "core/weather/reading_head.h"
#include "core/weather/reading_mark.h"

/* The word in a tail; "glued" when it follows the number without a space. */
static bool
read_tail(const char *s, nw_span span, bool glued, nw_span *word, int16_t *code)
{
	size_t		n;

	/* nearly always a known word as it stands */
	*word = span;
	*code = span.len > 0 && span.len <= NW_READING_TAIL_MAX ? nw_condition_word(s + span.off, span.len) : 0;
	if (*code != 0)
		return true;
	while (span.len > 0 &&
		   ((n = nw_reading_bullet(s + span.off, span.len)) > 0 || (n = s[span.off] == ':') > 0))
		span = nw_reading_trim(s, span.off + n, span.off + span.len);
	if (span.len >= 2 && s[span.off] == '(' && s[span.off + span.len - 1] == ')')
		span = nw_reading_trim(s, span.off + 1, span.off + span.len - 1);
	/* 맑음/부산, where the next reading begins behind a sign that normalization would take out */
	while (span.len > 0 && strchr(",/;", s[span.off + span.len - 1]) != NULL)
		span = nw_reading_trim(s, span.off, span.off + span.len - 1);
	*word = span;
	if (span.len == 0)
		return true;
	if (span.len == 1 && s[span.off] == '-')
	{
		word->len = 0;			/* the feed's own sign for "no word" */
		return true;
	}
	if (span.len > NW_READING_TAIL_MAX)
		return false;
	*code = nw_reading_code(s, span);
	return *code != 0 ||
		(nw_reading_station(s, span) == 0 && nw_reading_is_word(s + span.off, span.len, glued));
}

/* What the readings of a line have told of their order so far. */
typedef struct line_order
{
	bool		word_first;		/* 흐림속초 7.1℃ */
	bool		sign_first;		/* ☀ 속초 7.1℃ */
} line_order;

/*
 * Where, between two numbers, does the next reading begin?  "from" follows
 * the first number at once.
 */
static size_t
next_head(const char *s, size_t from, size_t to, line_order order)
{
	nw_span		span = nw_reading_trim(s, from, to);
	nw_span		word;
	int16_t		code;
	nw_reading_head h;
	size_t		last = to;
	size_t		i;
	int			round;

	if (order.word_first || span.len == 0 || span.len > NW_READING_HEAD_MAX + NW_READING_TAIL_MAX)
		return from;
	/* a separator says it: the last one with a station behind it, else the last that is not part of a word like 뇌우,우박 */
	for (i = span.off + span.len; i-- > span.off;)
	{
		size_t		n = nw_reading_bullet(s + i, to - i);

		if (n == 0 && order.sign_first && nw_reading_sign(s + i, to - i) > 0)
			return i;
		if (n == 0 || ((s[i] == ',' || s[i] == '/') && !(i + 1 < to && s[i + 1] == ' ')))
			continue;
		if (last == to)
			last = i;
		if (nw_reading_head_read(s, nw_reading_trim(s, i + n, to), false, &h) && h.station_id != 0)
			return i;
	}
	if (last < to)
		return last;
	/* 맑음 부산: the longest station at the end, then any name behind a known word */
	for (round = 0; round < 2; round++)
		for (i = span.off + span.len; i-- > span.off;)
		{
			nw_span		name;

			if (s[i] != ' ')
				continue;
			name = nw_reading_trim(s, i, span.off + span.len);
			if (!read_tail(s, nw_reading_trim(s, span.off, i), span.off == from, &word, &code))
				continue;
			if (round == 0 ? nw_reading_station(s, name) != 0 : code != 0 && nw_reading_head_read(s, name, false, &h))
				return i;
		}
	/* ℃맑음부산: glued to the number, so the word is the number's */
	if (span.off == from && memchr(s + span.off, ' ', span.len) == NULL &&
		nw_reading_head_glued(s, span, &h) && h.word.off == span.off)
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
		else if (pos + 1 < len &&
				 (s[pos] == '*' || s[pos] == '+' || s[pos] == '-' || s[pos] == '>') &&
				 (s[pos + 1] == ' ' ||
				  ((unsigned char) s[pos + 1] >= 0x80 && (unsigned char) s[pos + 1] != 0xE2)))
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

/* degrees that a number without a unit may be */
#define BARE_LOW	(-70)
#define BARE_HIGH	60

static bool
between(nw_temperature value, int low, int high)
{
	return value >= low * NW_TEMPERATURE_PER_DEGREE && value <= high * NW_TEMPERATURE_PER_DEGREE;
}

static bool
is_bar(char c)
{
	return c == '/' || c == '|';
}

/*
 * How sure is it?  -1 this is no reading, 0 only beside others, 1 by itself.
 * "glued" says that the word follows the number without a space, "barred" that
 * a bar parts the reading from another one.
 */
static int
certainty(const char *s, const nw_mark *mark, const nw_reading_head *h, bool glued,
		  bool first_and_last, bool barred)
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
			/* △서울 21도 △인천 22도 is how forecasts are written in prose, 서울 3° / 부산 7° is no prose */
			if (!station || (word && !known) || (!word && !first_and_last && !barred))
				return -1;
			return known || (barred && !first_and_last);
		case NW_MARK_BARE:
			/* 인천 비 100 is a table of something else; 대전 우박 5 and 제주 비 12.5 may be */
			if (!station || !known || !between(mark->value, BARE_LOW, BARE_HIGH))
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
 * there is none.  *order is carried from one reading to the next.
 */
static int
read_one(const char *s, size_t len, size_t *pos, line_order *order, nw_reading_parts *out)
{
	size_t		from = skip_marks(s, len, *pos);
	bool		first = *pos == 0;
	nw_span		sign;
	nw_mark		mark;
	nw_mark		next;
	nw_span		tail;
	size_t		end = len;
	nw_reading_head h;
	bool		glued = false;
	int			sure;

	if (first)
		from = skip_marks(s, len, from + nw_reading_numbering(s + from, len - from));
	if (from >= len)
		return 0;
	/* ☀ 서울 1.0℃: a sign in the place of a word, or beside one */
	sign = (nw_span) {(uint32_t) from, (uint32_t) nw_reading_sign(s + from, len - from)};
	if (sign.len > 0)
	{
		from = skip_marks(s, len, from + sign.len);
		order->sign_first = true;
	}
	mark = nw_mark_find(s, len, from);
	/* a year or a price: no name or word makes a temperature of it */
	if (mark.kind == NW_MARK_BARE && !between(mark.value, BARE_LOW, BARE_HIGH))
		return -1;
	if (mark.kind == NW_MARK_BAD ||
		!nw_reading_head_read(s, nw_reading_trim(s, from, mark.start), mark.kind == NW_MARK_UNIT,
							  &h))
		return -1;
	if (mark.kind != NW_MARK_NONE)
	{
		order->word_first |= h.word.len > 0 && h.word.off < h.name.off;
		next = nw_mark_find(s, len, mark.end);
		if (next.kind == NW_MARK_BAD)
			return -1;
		/* 서울 3.0℃ - : the dash stands for a missing word */
		if (next.kind == NW_MARK_DASH && nw_reading_trim(s, mark.end, next.start).len == 0)
		{
			nw_mark		after = nw_mark_find(s, len, next.end);

			/* 서울 3.0℃ - 부산 2.0℃: and the next reading follows */
			if (after.kind == NW_MARK_UNIT &&
				nw_reading_station(s, nw_reading_trim(s, next.end, after.start)) != 0)
				end = next.end;
			next.kind = NW_MARK_NONE;
		}
		if (next.kind != NW_MARK_NONE)
			end = next_head(s, mark.end, next.start, *order);
		tail = nw_reading_trim(s, mark.end, end);
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
	if (h.word.len == 0 && sign.len > 0)
	{
		h.word = sign;
		h.code = nw_reading_code(s, sign);
	}
	sure = certainty(s, &mark, &h, glued, first && skip_marks(s, len, end) >= len,
					 (!first && is_bar(s[*pos])) || (end < len && is_bar(s[end])));
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
	line_order	order = {false, false};
	size_t		pos = 0;
	int			found;

	if (read_one(s, len, &pos, &order, out) != 1)
		return false;
	while (pos < len)
	{
		found = read_one(s, len, &pos, &order, &other);
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
	line_order	order = {false, false};
	size_t		pos = 0;

	return read_one(s, len, &pos, &order, out) == 1 && skip_marks(s, len, pos) >= len;
}

bool
nw_reading_line_next(const char *s, size_t len, size_t *pos, nw_reading_parts *out)
{
	nw_reading_parts first;
	line_order	order = {false, false};
	size_t		start = 0;

	/* the order of the first reading holds for the line */
	if (*pos > 0 && read_one(s, len, &start, &order, &first) != 1)
		return false;
	return read_one(s, len, pos, &order, out) == 1;
}
