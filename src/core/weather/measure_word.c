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

	if (len - pos < 3)
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
		if (nw_utf8_is_continuation((unsigned char) s[pos]) || !nw_measure_word_at(s, len, pos, &cue))
		{
			pos++;
			continue;
		}
		out->v = nw_arena_grow(arena, out->v, out->n, &max, sizeof(*out->v));
		out->v[out->n++] = cue;
		pos += cue.len;
	}
}
