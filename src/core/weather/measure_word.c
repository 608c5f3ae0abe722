/*
 * core/weather/measure_word.c
 *		Words beside a number (see measure_word.h).
 */
#include "core/weather/measure_word.h"

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

typedef struct measure_word
{
	uint16_t	text;			/* into word_pool */
	uint16_t	kinds;
	uint8_t		len;
	uint8_t		cls;
	uint8_t		alone;			/* a word of its own, which only particles may follow */
} measure_word;

/* The hash of two characters, and the measures that words of them, and longer ones, speak of. */
typedef struct word_pair
{
	uint32_t	hash;
	uint16_t	kinds;
	uint16_t	longer;
} word_pair;

typedef struct word_single
{
	uint32_t	code;
	uint16_t	kinds;
} word_single;

#include "measure_words.inc"

#define BUCKETS 1024

/* the generator counts with these numbers */
typedef char kinds_as_generated[NW_MEASURE_PRECIPITATION == 4 && NW_MEASURE_PROBABILITY == 13 ? 1 : -1];

static inline unsigned char
lower(char c)
{
	return (unsigned char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

/* As tools/gen-measure-words has it. */
static inline unsigned
bucket_of(const char *s)
{
	unsigned	c = lower(s[2]);

	return (lower(s[0]) * 31u + lower(s[1]) * 7u + (c << 3) + (c >> 4)) & (BUCKETS - 1);
}

static inline uint32_t
three_bytes(const unsigned char *p)
{
	return (uint32_t) p[0] << 16 | (uint32_t) p[1] << 8 | p[2];
}

/* As tools/gen-measure-words has it: a character is its three bytes, its ASCII byte, or 1 when it is another sign. */
static inline uint32_t
pair_hash(uint32_t first, uint32_t second)
{
	return first * UINT32_C(0x9E3779B1) ^ second * UINT32_C(0x85EBCA6B);
}

/* Could a word of the table begin at s, with a character of three bytes?  By it and the next. */
static inline bool
may_begin(const char *s, size_t len)
{
	const unsigned char *p = (const unsigned char *) s;
	uint32_t	first = three_bytes(p);
	uint32_t	second;
	uint32_t	hash;

	if (any_single_bits[first >> 5 & 31] & UINT32_C(1) << (first & 31))
		return true;
	if (len < 4)
		return false;
	if (p[3] < 0x80)
		second = p[3] == '\n' ? ' ' : lower(s[3]);
	else
		second = p[3] >= 0xE3 && p[3] <= 0xED && len >= 6 ? three_bytes(p + 3) : 1;
	/* middle dots and the like among these lead bytes are signs */
	if (second >= 0xE38000 && second <= 0xE38FFF &&
		(second < 0xE38181 || second >= 0xE38600 || second == 0xE383BB))
		second = 1;
	hash = pair_hash(first, second);
	return (any_pair_bits[hash >> 24] & UINT32_C(1) << (hash >> 19 & 31)) != 0;
}

static bool
equals(const char *s, const unsigned char *word, size_t n)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (lower(s[i]) != word[i] && !(word[i] == ' ' && s[i] == '\n'))
			return false;
	return true;
}

/* Does the word s[pos, pos + n) stand alone, but for particles? */
static bool
stands_alone(const char *s, size_t len, size_t pos, size_t n)
{
	uint32_t	before;
	uint32_t	last;

	if (pos > 0)
	{
		nw_utf8_decode_before(s, s + pos, &before);
		if (nw_is_hangul(before))
			return false;
	}
	nw_utf8_decode_before(s, s + pos + n, &last);
	return nw_particle_after(last, s + pos + n, len - pos - n) >= 0;
}

bool
nw_measure_word_at(const char *s, size_t len, size_t pos, nw_measure_cue *out)
{
	unsigned	bucket;
	unsigned	i;
	bool		latin;

	if (len - pos < 3 || ((unsigned char) s[pos] >= 0xE0 && !may_begin(s + pos, len - pos)))
		return false;
	bucket = bucket_of(s + pos);
	if (word_first[bucket] == word_first[bucket + 1])
		return false;
	latin = nw_is_ascii_alpha(s[pos]);
	if (latin && pos > 0 && nw_is_ascii_alpha(s[pos - 1]))
		return false;
	for (i = word_first[bucket]; i < word_first[bucket + 1]; i++)
	{
		const measure_word *w = &word_table[i];
		size_t		end = pos + w->len;

		if (end > len || !equals(s + pos, word_pool + w->text, w->len))
			continue;
		if (latin && end < len && (nw_is_ascii_alpha(s[end]) || nw_is_digit(s[end])))
			continue;
		if (w->alone && !stands_alone(s, len, pos, w->len))
			continue;
		out->off = (uint32_t) pos;
		out->len = w->len;
		out->kinds = w->kinds;
		out->cls = (nw_word_class) w->cls;
		return true;
	}
	return false;
}

void
nw_measure_cues_find(const char *s, size_t len, nw_arena *arena, nw_measure_cues *out)
{
	size_t		pos = 0;
	size_t		max = 0;
	nw_measure_cue cue;

	out->v = NULL;
	out->n = 0;
	while (pos < len)
	{
		unsigned char c = (unsigned char) s[pos];

		/* most characters are of three bytes, and nothing begins with them and the next */
		if (c >= 0xE0 && len - pos >= 3 && !may_begin(s + pos, len - pos))
		{
			pos++;
			while (pos < len && nw_utf8_is_continuation((unsigned char) s[pos]))
				pos++;
			continue;
		}
		if (nw_utf8_is_continuation(c) || (c < 0x80 && !nw_is_ascii_alpha(s[pos])) ||
			!nw_measure_word_at(s, len, pos, &cue))
		{
			pos++;
			continue;
		}
		out->v = nw_arena_grow(arena, out->v, out->n, &max, sizeof(*out->v));
		out->v[out->n++] = cue;
		pos += cue.len;
	}
}

/* What a character may be in a word, when nothing need be folded to tell. */
#define CODE_SIGN	1			/* any sign that is no ASCII */
#define CODE_FOLD	0			/* folding decides */

/* The code of the character of more than one byte at p, which ends before "left"; its bytes in *n. */
static inline uint32_t
raw_code(const unsigned char *p, size_t left, size_t *n)
{
	*n = 1;
	if (p[0] >= 0xE3 && p[0] <= 0xED)
	{
		if (left < 3)
			return CODE_FOLD;
		*n = 3;
		/* U+3000, the middle dots and squared signs among kana and Hangul letters */
		if (p[0] == 0xE3 && (p[1] == 0x80 || (p[1] == 0x83 && p[2] == 0xBB) || p[1] >= 0x86))
			return p[1] == 0x80 && p[2] == 0x80 ? CODE_FOLD : CODE_SIGN;
		/* voicing marks apart from their kana */
		if (p[0] == 0xE3 && p[1] == 0x82 && (p[2] == 0x99 || p[2] == 0x9A))
			return CODE_FOLD;
		return (uint32_t) p[0] << 16 | (uint32_t) p[1] << 8 | p[2];
	}
	switch (p[0])
	{
		case 0xC2:				/* NEL, NBSP, soft hyphen */
			*n = 2;
			return left < 2 || p[1] == 0x85 || p[1] == 0xA0 || p[1] == 0xAD ? CODE_FOLD : CODE_SIGN;
		case 0xE1:				/* jamo, U+1680 */
		case 0xEF:				/* full width, U+FEFF, voicing marks of half width */
			return CODE_FOLD;
		case 0xE2:
			*n = 3;
			/* spaces, invisible signs, dashes, minus */
			if (left < 3 || (p[1] == 0x80 && (p[2] <= 0x95 || p[2] >= 0xA8)) ||
				(p[1] == 0x81 && p[2] >= 0x9F) || (p[1] == 0x88 && p[2] == 0x92))
				return CODE_FOLD;
			return CODE_SIGN;
		default:
			/* combining marks are of U+0300 to U+036F: CC, CD */
			return p[0] == 0xCC || p[0] == 0xCD ? CODE_FOLD : CODE_SIGN;
	}
}

/* Could the character at p be the third of a word whose first two have the hash? */
static bool
goes_on(const unsigned char *p, size_t left, uint32_t hash)
{
	uint32_t	code;
	size_t		n;

	if (left == 0)
		return false;
	if (p[0] < 0x80)
		code = p[0] <= ' ' ? ' ' : lower((char) p[0]);
	else
		code = raw_code(p, left, &n);
	if (code == CODE_FOLD)
		return true;
	hash = pair_hash(hash, code);
	return (triple_bits[hash >> 24] & UINT32_C(1) << (hash >> 19 & 31)) != 0;
}

bool
nw_measure_words_may_say(const char *s, size_t len, unsigned kinds)
{
	const unsigned char *p = (const unsigned char *) s;
	uint32_t	before = ' ';
	size_t		pos = 0;

	while (pos < len)
	{
		uint32_t	code = p[pos];
		size_t		n = 1;
		uint32_t	hash;

		if (code < 0x80)
		{
			nw_measure_cue cue;

			code = code <= ' ' ? ' ' : lower((char) code);
			if (code >= 'a' && code <= 'z' && !(before >= 'a' && before <= 'z') &&
				nw_measure_word_at(s, len, pos, &cue) && cue.cls != NW_WORD_OTHER &&
				(cue.kinds & kinds))
				return true;
		}
		else
		{
			code = raw_code(p + pos, len - pos, &n);
			if (code == CODE_FOLD)
				return true;
			if (single_bits & UINT32_C(1) << (code & 31))
			{
				size_t		i;

				for (i = 0; i < sizeof(singles) / sizeof(singles[0]); i++)
					if (singles[i].code == code && (singles[i].kinds & kinds) &&
						!(code >= 0xEAB080 && before >= 0xEAB080))
						return true;
			}
		}
		hash = pair_hash(before, code);
		if (pair_bits[hash >> 24] & UINT32_C(1) << (hash >> 19 & 31))
		{
			unsigned	at = hash >> 21;

			for (; pair_slots[at].hash != 0; at = (at + 1) % (sizeof(pair_slots) / sizeof(pair_slots[0])))
				if (pair_slots[at].hash == hash &&
					((pair_slots[at].kinds & kinds) ||
					 ((pair_slots[at].longer & kinds) &&
					  goes_on(p + pos + n, len - pos - n, hash))))
					return true;
		}
		before = code;
		pos += n;
	}
	return false;
}
