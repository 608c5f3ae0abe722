/*
 * core/weather/temperature_cues.c
 *		Lookup of the words around a number of degrees.
 */
#include "core/weather/temperature_cues.h"

#include <stdint.h>
#include <string.h>

#include "core/text/utf8.h"

typedef struct cue_word
{
	uint16_t	off;
	uint8_t		len;
	uint8_t		cue;
} cue_word;

#include "temperature_cues.inc"

nw_cue
nw_temperature_cue_at(const char *s, size_t len)
{
	const unsigned char *p = (const unsigned char *) s;
	uint32_t	hash;
	unsigned	i;

	if (len < 3)
		return NW_CUE_NONE;
	hash = (p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16) * UINT32_C(0x9E3779B1);
	hash >>= 32 - CUE_HASH_BITS;
	for (i = cue_starts[hash]; i < cue_starts[hash + 1]; i++)
	{
		const unsigned char *word = (const unsigned char *) cue_pool + cue_words[i].off;

		/* nearly every one differs within three bytes: no call for those */
		if (p[2] == word[2] && p[1] == word[1] && p[0] == word[0] && len >= cue_words[i].len &&
			memcmp(s + 3, word + 3, cue_words[i].len - 3u) == 0)
			return (nw_cue) cue_words[i].cue;
	}
	return NW_CUE_NONE;
}

void
nw_temperature_cues_back(const char *s, size_t from, size_t to, nw_cue_distances *out)
{
	size_t		pos;

	for (pos = to; pos > from && to - (pos - 1) < out->at[NW_CUE_HEAT]; pos--)
	{
		nw_cue		cue;

		if (nw_utf8_is_continuation((unsigned char) s[pos - 1]))
			continue;
		cue = nw_temperature_cue_at(s + pos - 1, to - (pos - 1));
		if (cue != NW_CUE_NONE && to - (pos - 1) < out->at[cue])
			out->at[cue] = to - (pos - 1);
	}
}

void
nw_temperature_cues_ahead(const char *s, size_t from, size_t to, nw_cue_distances *out)
{
	size_t		pos;

	for (pos = from; pos < to && pos - from < out->at[NW_CUE_HEAT]; pos++)
	{
		nw_cue		cue;

		if (nw_utf8_is_continuation((unsigned char) s[pos]))
			continue;
		cue = nw_temperature_cue_at(s + pos, to - pos);
		if (cue != NW_CUE_NONE && pos - from < out->at[cue])
			out->at[cue] = pos - from;
	}
}
