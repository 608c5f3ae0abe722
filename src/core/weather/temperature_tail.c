/*
 * core/weather/temperature_tail.c
 *		The words behind a temperature: 이상, 를 웃도는, 안팎, 대, 까지.
 */
#include "core/weather/temperature_grammar.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n';
}

static size_t
skip_blank(const char *s, size_t len, size_t pos)
{
	return pos < len && is_blank(s[pos]) ? pos + 1 : pos;
}

/*
 * Skips what may stand between a temperature and a verb of bound: a particle
 * (30도를 넘는, 30도 선을 넘는, 10도에도 못 미치는) and a short adverb.
 */
static size_t
skip_to_verb(const char *s, size_t len, size_t pos, bool *particle)
{
	static const char *const particles[] = {
		"를", "을", "에", "에도", "선을", " 선을", "대를", "도", "에서", "가", "대가",
	};
	static const char *const adverbs[] = {"훌쩍", "크게", "훨씬", "살짝", "조금", "채", "이미", "각각", "약간", "한참", "거뜬히"};
	size_t		i;

	*particle = false;
	for (i = 0; i < COUNT(particles) && !*particle; i++)
		if (nw_starts_entry(s + pos, len - pos, particles[i]))
		{
			size_t		at = pos + strlen(particles[i]);

			if (at < len && is_blank(s[at]))
			{
				*particle = true;
				pos = at;
			}
		}
	pos = skip_blank(s, len, pos);
	for (i = 0; i < COUNT(adverbs); i++)
		if (nw_starts_entry(s + pos, len - pos, adverbs[i]))
		{
			size_t		at = pos + strlen(adverbs[i]);

			if (at < len && is_blank(s[at]))
				return at + 1;
		}
	return pos;
}

/* 이상기온, 이상고온: another 이상 */
static bool
is_anomaly(const char *rest, size_t len)
{
	static const char *const words[] = {"기온", "고온", "저온", "기후", "한파", "기상", "현상"};
	size_t		i;

	for (i = 0; i < COUNT(words); i++)
		if (nw_starts(rest, len, words[i]))
			return true;
	return false;
}

/* Does the syllable 대 end a word here?  (30도대의, but not 30도 대전) */
static bool
ends_word(const char *rest, size_t len)
{
	return nw_particle_after(0xB300, rest, len) >= 0 || is_blank(*rest);
}

void
nw_temperature_tail_read(const char *s, size_t len, size_t pos, nw_tail *out)
{
	int			round;

	memset(out, 0, sizeof(*out));
	out->span_end = out->end = pos;
	/* 섭씨 37도씨 */
	if (nw_starts(s + pos, len - pos, "씨"))
		out->end = pos += 3;
	for (round = 0; round < 4; round++)
	{
		size_t		at = pos;
		const nw_tail_word *word;
		size_t		n = nw_tail_word_at(s + at, len - at, &word);
		bool		particle = false;

		if (n == 0 || word->joint == NW_JOINT_VERB)
		{
			at = skip_blank(s, len, pos);
			n = at > pos ? nw_tail_word_at(s + at, len - at, &word) : 0;
		}
		if (n == 0 || word->joint == NW_JOINT_VERB)
		{
			at = skip_to_verb(s, len, pos, &particle);
			n = at > pos ? nw_tail_word_at(s + at, len - at, &word) : 0;
			if (n > 0 && word->joint == NW_JOINT_PLAIN)
				n = 0;
		}
		if (n == 0)
			return;
		switch (word->kind)
		{
			case NW_TAIL_BOUND:
				if (out->bound != NW_BOUND_NONE || is_anomaly(s + at + n, len - (at + n)))
					return;
				out->bound = word->bound;
				out->verb = word->joint == NW_JOINT_VERB;
				out->particle = particle;
				out->span_end = at + n;
				break;
			case NW_TAIL_APPROXIMATE:
				out->approximate = true;
				if (word->joint == NW_JOINT_VERB && out->bound == NW_BOUND_NONE)
				{
					out->verb = true;
					out->particle = particle;
				}
				break;
			case NW_TAIL_DECADE:
				if (strcmp(word->word, "대") == 0 &&
					(at > pos || (at + n < len && !ends_word(s + at + n, len - (at + n)))))
					return;
				out->decade = true;
				break;
			case NW_TAIL_UNTIL:
				out->until = true;
				out->end = at + n;
				return;
		}
		out->end = pos = at + n;
		if (out->verb)
			return;
	}
}
