/*
 * core/weather/weather_sieve.c
 *		Which stretches of a raw text are worth folding and reading.
 *
 * One table look-up a byte; whatever is not a digit, a part of a degree sign,
 * or a letter that begins a unit written out is passed at once.
 */
#include "core/weather/weather_sieve.h"

#include <string.h>

#include "core/weather/measure_word.h"
#include "core/weather/sieve_number.h"

/* What a byte may be part of. */
enum
{
	DULL,
	DIGIT,
	LATIN1,						/* C2: ° º */
	RING,						/* CB: ˚ */
	JAMO,						/* E1: the letters of a text in NFD */
	SIGNS,						/* E2: ℃ ℉ K */
	WIDE,						/* EF: full-width digits */
	DO_END,						/* 84: the last byte of 도 */
	DU,							/* E5: 度 */
	SHI,						/* E6: 氏 */
	UNIT_LETTER,				/* d c f k z of degrees, Celsius, Fahrenheit, kelvin, zero, feet */
	INCH						/* i */
};

static const uint8_t byte_class[256] =
{
	['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT, ['3'] = DIGIT, ['4'] = DIGIT,
	['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT, ['8'] = DIGIT, ['9'] = DIGIT,
	[0xC2] = LATIN1, [0xCB] = RING, [0xE1] = JAMO, [0xE2] = SIGNS, [0xEF] = WIDE,
	[0x84] = DO_END, [0xE5] = DU, [0xE6] = SHI,
	['d'] = UNIT_LETTER, ['D'] = UNIT_LETTER, ['c'] = UNIT_LETTER, ['C'] = UNIT_LETTER,
	['f'] = UNIT_LETTER, ['F'] = UNIT_LETTER, ['k'] = UNIT_LETTER, ['K'] = UNIT_LETTER,
	['z'] = UNIT_LETTER, ['Z'] = UNIT_LETTER, ['i'] = INCH, ['I'] = INCH,
};

/* Is the line that ends before the line end at s[pos] blank, back to "from"? */
static bool
blank_before(const char *s, size_t from, size_t pos)
{
	while (pos > from && (s[pos - 1] == ' ' || s[pos - 1] == '\t' || s[pos - 1] == '\r'))
		pos--;
	return pos == from || s[pos - 1] == '\n';
}

/* Behind the last blank line of s[from, pos). */
static size_t
block_start(const char *s, size_t from, size_t pos)
{
	while (pos > from)
	{
		pos--;
		if (s[pos] == '\n' && blank_before(s, from, pos))
			return pos + 1;
	}
	return from;
}

/* Before the first blank line behind pos. */
static size_t
block_end(const char *s, size_t len, size_t pos)
{
	const char *line;

	while ((line = memchr(s + pos, '\n', len - pos)) != NULL)
	{
		size_t		next;

		pos = (size_t) (line - s) + 1;
		next = pos;
		while (next < len && (s[next] == ' ' || s[next] == '\t' || s[next] == '\r'))
			next++;
		if (next == len || s[next] == '\n')
			return pos;
	}
	return len;
}

/* The block that is looked at, and what it says nothing of. */
typedef struct block_words
{
	size_t		start;
	size_t		end;			/* 0: none yet */
	unsigned	unsaid;			/* NW_KIND_BIT */
} block_words;

/* Does a word in the block of s[pos], which begins not before "from", speak of one of the measures? */
static bool
is_said(const char *s, size_t len, size_t from, size_t pos, unsigned kinds, block_words *block)
{
	if (pos >= block->end)
	{
		block->start = block_start(s, block->end > from ? block->end : from, pos);
		block->end = block_end(s, len, pos);
		block->unsaid = 0;
	}
	kinds &= ~block->unsaid;
	if (kinds == 0)
		return false;
	if (nw_measure_words_may_say(s + block->start, block->end - block->start, kinds))
		return true;
	block->unsaid |= kinds;
	return false;
}

/* The first place at or behind "from" that may belong to a quantity; len when there is none. */
static size_t
find_hint(const char *s, size_t len, size_t from, nw_sieve sieve)
{
	block_words block = {0, 0, 0};
	size_t		pos = from;
	unsigned	kinds;

	const unsigned char *p = (const unsigned char *) s;

	for (;;)
	{
		size_t		end;

		while (pos + 4 <= len && (byte_class[p[pos]] | byte_class[p[pos + 1]] |
								  byte_class[p[pos + 2]] | byte_class[p[pos + 3]]) == DULL)
			pos += 4;
		while (pos < len && byte_class[p[pos]] == DULL)
			pos++;
		if (pos >= len)
			return len;
		switch (byte_class[p[pos]])
		{
			case DIGIT:
				end = nw_sieve_digits_end(s, len, pos);
				kinds = nw_sieve_number(s, len, pos, end, sieve);
				if (kinds != 0 &&
					(kinds == NW_SIEVE_SURE || is_said(s, len, from, pos, kinds, &block)))
					return pos;
				pos = end;
				continue;
			case LATIN1:
				if (pos + 1 < len && (p[pos + 1] == 0xB0 || p[pos + 1] == 0xBA))
					return pos;
				break;
			case RING:
				if (pos + 1 < len && p[pos + 1] == 0x9A)
					return pos;
				break;
			case JAMO:
				if (pos + 2 < len && p[pos + 1] == 0x84 && p[pos + 2] <= 0x92)
					return pos;
				break;
			case SIGNS:
				if (pos + 1 < len && p[pos + 1] == 0x84)
					return pos;
				break;
			case WIDE:
				if (pos + 2 < len && p[pos + 1] == 0xBC && p[pos + 2] >= 0x90 && p[pos + 2] <= 0x99)
					return pos;
				break;
			case DO_END:
				/* 미세먼지 is said as a grade, without a number; 84 is within 세 */
				if (sieve == NW_SIEVE_WEATHER && pos >= 4 && pos + 2 <= len &&
					memcmp(s + pos - 4, "미세", strlen("미세")) == 0)
					return pos;
				if (pos >= 2 && p[pos - 1] == 0x8F && p[pos - 2] == 0xEB &&
					nw_sieve_word_before(s, pos - 2))
					return pos;
				break;
			case DU:
				if (pos + 2 < len && p[pos + 1] == 0xBA && p[pos + 2] == 0xA6 &&
					nw_sieve_word_before(s, pos))
					return pos;
				break;
			case SHI:
				if (pos + 2 < len && p[pos + 1] == 0xB0 && p[pos + 2] == 0x8F &&
					nw_sieve_scale_before(s, pos))
					return pos;
				break;
			case UNIT_LETTER:
				if (nw_sieve_unit_word(s + pos, len - pos) ||
					(sieve == NW_SIEVE_WEATHER && nw_sieve_feet(s + pos, len - pos) &&
					 is_said(s, len, from, pos, NW_SIEVE_FEET, &block)) ||
					(nw_sieve_temperature_unit(s, len, pos) && nw_sieve_word_before(s, pos)))
					return pos;
				break;
			case INCH:
				if (sieve == NW_SIEVE_WEATHER && nw_sieve_starts(s + pos, len - pos, "inch") &&
					is_said(s, len, from, pos, NW_SIEVE_INCHES, &block))
					return pos;
				break;
		}
		pos++;
	}
}

bool
nw_sieve_next(const char *raw, size_t len, nw_sieve sieve, size_t *pos, nw_span *block)
{
	size_t		hint = find_hint(raw, len, *pos, sieve);
	size_t		start;
	size_t		end;

	if (hint >= len)
		return false;
	start = block_start(raw, *pos, hint);
	end = block_end(raw, len, hint);
	block->off = (uint32_t) start;
	block->len = (uint32_t) (end - start);
	*pos = end;
	return true;
}
