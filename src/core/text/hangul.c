/*
 * core/text/hangul.c
 *		Particles (josa) and the copula after Korean words (see hangul.h).
 */
#include "core/text/hangul.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/utf8.h"

/* After which final consonant a particle stands. */
typedef enum josa_fit
{
	FIT_ANY,
	FIT_CONSONANT,				/* 은 이 을 과 */
	FIT_VOWEL,					/* 는 가 를 와 */
	FIT_EURO,					/* 으로: a consonant other than ㄹ */
	FIT_RO						/* 로: a vowel or ㄹ */
} josa_fit;

/* Single particles in the order of their bytes; chains (에서 + 는, 으로부터 + 의) are made of them. */
static const struct
{
	char		form[13];
	uint8_t		fit;			/* josa_fit */
}			josa[] =
{
	{"가", FIT_VOWEL}, {"같이", FIT_ANY}, {"고", FIT_VOWEL}, {"과", FIT_CONSONANT},
	{"까지", FIT_ANY}, {"께", FIT_ANY}, {"께서", FIT_ANY}, {"나", FIT_VOWEL},
	{"나마", FIT_VOWEL}, {"는", FIT_VOWEL}, {"다", FIT_VOWEL}, {"대로", FIT_ANY},
	{"더러", FIT_ANY}, {"도", FIT_ANY}, {"든", FIT_VOWEL}, {"든지", FIT_VOWEL}, {"들", FIT_ANY},
	{"라", FIT_VOWEL}, {"라고", FIT_VOWEL}, {"라는", FIT_VOWEL}, {"라도", FIT_VOWEL},
	{"라며", FIT_VOWEL}, {"라면", FIT_VOWEL}, {"라서", FIT_VOWEL}, {"란", FIT_VOWEL},
	{"랑", FIT_VOWEL}, {"로", FIT_RO}, {"로부터", FIT_RO}, {"로서", FIT_RO}, {"로써", FIT_RO},
	{"론", FIT_RO}, {"를", FIT_VOWEL}, {"마다", FIT_ANY}, {"마저", FIT_ANY}, {"만", FIT_ANY},
	{"만큼", FIT_ANY}, {"며", FIT_VOWEL}, {"밖에", FIT_ANY}, {"보다", FIT_ANY},
	{"부터", FIT_ANY}, {"뿐", FIT_ANY}, {"서", FIT_VOWEL}, {"씩", FIT_ANY}, {"에", FIT_ANY},
	{"에게", FIT_ANY}, {"에게서", FIT_ANY}, {"에다", FIT_ANY}, {"에서", FIT_ANY},
	{"에선", FIT_ANY}, {"엔", FIT_ANY}, {"였다", FIT_VOWEL}, {"였던", FIT_VOWEL},
	{"였으며", FIT_VOWEL}, {"예요", FIT_VOWEL}, {"와", FIT_VOWEL}, {"으로", FIT_EURO},
	{"으로부터", FIT_EURO}, {"으로서", FIT_EURO}, {"으로써", FIT_EURO}, {"으론", FIT_EURO},
	{"은", FIT_CONSONANT}, {"을", FIT_CONSONANT}, {"의", FIT_ANY}, {"이", FIT_CONSONANT},
	{"이고", FIT_CONSONANT}, {"이기", FIT_ANY}, {"이나", FIT_CONSONANT},
	{"이나마", FIT_CONSONANT}, {"이니", FIT_ANY}, {"이다", FIT_ANY}, {"이든", FIT_CONSONANT},
	{"이든지", FIT_CONSONANT}, {"이라", FIT_CONSONANT}, {"이라고", FIT_CONSONANT},
	{"이라는", FIT_CONSONANT}, {"이라도", FIT_CONSONANT}, {"이라며", FIT_CONSONANT},
	{"이라면", FIT_CONSONANT}, {"이라서", FIT_CONSONANT}, {"이란", FIT_CONSONANT},
	{"이랑", FIT_CONSONANT}, {"이며", FIT_CONSONANT}, {"이었다", FIT_CONSONANT},
	{"이었던", FIT_CONSONANT}, {"이었으며", FIT_CONSONANT}, {"이에요", FIT_CONSONANT},
	{"이여", FIT_CONSONANT}, {"이자", FIT_CONSONANT}, {"이지만", FIT_CONSONANT}, {"인", FIT_ANY},
	{"인가", FIT_ANY}, {"인데", FIT_ANY}, {"임을", FIT_ANY}, {"입니다", FIT_ANY},
	{"자", FIT_VOWEL}, {"조차", FIT_ANY}, {"지만", FIT_VOWEL}, {"쯤", FIT_ANY},
	{"처럼", FIT_ANY}, {"치고", FIT_ANY}, {"커녕", FIT_ANY}, {"하고", FIT_ANY},
	{"한테", FIT_ANY}, {"한테서", FIT_ANY},
};

/*
 * What particles begin with, as a set of 256 hashes: most words are dismissed
 * by it.  test/lint/words.t holds it against the table above.
 */
#define JOSA_HASH(cp) ((uint32_t) (cp) * UINT32_C(0x9E3779B1) >> 24)
#define JOSA_BIT(w, cp) (JOSA_HASH(cp) >> 6 == (w) ? UINT64_C(1) << (JOSA_HASH(cp) & 63) : 0)
#define JOSA_FIRSTS(X, w) \
	X(w, U'가') | X(w, U'같') | X(w, U'고') | X(w, U'과') | X(w, U'까') | X(w, U'께') | \
	X(w, U'나') | X(w, U'는') | X(w, U'다') | X(w, U'대') | X(w, U'더') | X(w, U'도') | \
	X(w, U'든') | X(w, U'들') | X(w, U'라') | X(w, U'란') | X(w, U'랑') | X(w, U'로') | \
	X(w, U'론') | X(w, U'를') | X(w, U'마') | X(w, U'만') | X(w, U'며') | X(w, U'밖') | \
	X(w, U'보') | X(w, U'부') | X(w, U'뿐') | X(w, U'서') | X(w, U'씩') | X(w, U'에') | \
	X(w, U'엔') | X(w, U'였') | X(w, U'예') | X(w, U'와') | X(w, U'으') | X(w, U'은') | \
	X(w, U'을') | X(w, U'의') | X(w, U'이') | X(w, U'인') | X(w, U'임') | X(w, U'입') | \
	X(w, U'자') | X(w, U'조') | X(w, U'지') | X(w, U'쯤') | X(w, U'처') | X(w, U'치') | \
	X(w, U'커') | X(w, U'하') | X(w, U'한')
/* And what they end with, as every chain of them does. */
#define JOSA_LASTS(X, w) \
	X(w, U'가') | X(w, U'게') | X(w, U'고') | X(w, U'과') | X(w, U'기') | X(w, U'께') | \
	X(w, U'나') | X(w, U'녕') | X(w, U'는') | X(w, U'니') | X(w, U'다') | X(w, U'던') | \
	X(w, U'데') | X(w, U'도') | X(w, U'든') | X(w, U'들') | X(w, U'라') | X(w, U'란') | \
	X(w, U'랑') | X(w, U'러') | X(w, U'럼') | X(w, U'로') | X(w, U'론') | X(w, U'를') | \
	X(w, U'마') | X(w, U'만') | X(w, U'며') | X(w, U'면') | X(w, U'뿐') | X(w, U'서') | \
	X(w, U'선') | X(w, U'써') | X(w, U'씩') | X(w, U'에') | X(w, U'엔') | X(w, U'여') | \
	X(w, U'와') | X(w, U'요') | X(w, U'은') | X(w, U'을') | X(w, U'의') | X(w, U'이') | \
	X(w, U'인') | X(w, U'자') | X(w, U'저') | X(w, U'지') | X(w, U'쯤') | X(w, U'차') | \
	X(w, U'큼') | X(w, U'터') | X(w, U'테')

static const uint64_t josa_firsts[4] = {
	JOSA_FIRSTS(JOSA_BIT, 0),
	JOSA_FIRSTS(JOSA_BIT, 1),
	JOSA_FIRSTS(JOSA_BIT, 2),
	JOSA_FIRSTS(JOSA_BIT, 3),
};
static const uint64_t josa_lasts[4] = {
	JOSA_LASTS(JOSA_BIT, 0), JOSA_LASTS(JOSA_BIT, 1),
	JOSA_LASTS(JOSA_BIT, 2), JOSA_LASTS(JOSA_BIT, 3),
};

/* The longest chain that is looked for: eight syllables. */
#define MAX_CHAIN 24

static bool
fits(josa_fit fit, uint32_t before)
{
	int			final;

	/* after digits, Latin letters and signs the reader decides how it sounds */
	if (!nw_is_hangul(before))
		return true;
	final = nw_hangul_final(before);
	switch (fit)
	{
		case FIT_CONSONANT:
			return final != 0;
		case FIT_VOWEL:
			return final == 0;
		case FIT_EURO:
			return final != 0 && final != 8;
		case FIT_RO:
			return final == 0 || final == 8;
		case FIT_ANY:
			break;
	}
	return true;
}

/* A syllable's three bytes as a number in their order. */
static inline uint32_t
syllable(const char *s)
{
	const unsigned char *p = (const unsigned char *) s;

	return (uint32_t) p[0] << 16 | (uint32_t) p[1] << 8 | p[2];
}

/* Is the hash of the syllable at s in the set? */
static inline bool
in_set(const uint64_t *set, const char *s)
{
	uint32_t	key = syllable(s);
	uint32_t	hash = JOSA_HASH((key >> 4 & 0xF000) | (key >> 2 & 0xFC0) | (key & 0x3F));

	return set[hash >> 6] >> (hash & 63) & 1;
}

static bool
chain(uint32_t before, const char *s, size_t len, int depth)
{
	size_t		low = 0;
	size_t		high = sizeof(josa) / sizeof(josa[0]);
	uint32_t	key;

	if (len == 0)
		return true;
	if (depth == 0 || len < 3)
		return false;
	if (!in_set(josa_firsts, s))
		return false;
	key = syllable(s);
	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (syllable(josa[mid].form) < key)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < sizeof(josa) / sizeof(josa[0]) && syllable(josa[low].form) == key; low++)
	{
		size_t		n = strlen(josa[low].form);
		uint32_t	last;

		if (n > len || memcmp(s, josa[low].form, n) != 0 || !fits((josa_fit) josa[low].fit, before))
			continue;
		nw_utf8_decode_before(s, s + n, &last);
		if (chain(last, s + n, len - n, depth - 1))
			return true;
	}
	return false;
}

bool
nw_particle_chain(uint32_t before, const char *s, size_t len)
{
	return len == 0 ||
		(len >= 3 && len <= MAX_CHAIN && in_set(josa_lasts, s + len - 3) &&
		 chain(before, s, len, 4));
}

size_t
nw_particle_strip(const char *s, size_t len)
{
	size_t		start = len > MAX_CHAIN ? len - MAX_CHAIN : 0;
	size_t		pos;

	if (len < 3 || !in_set(josa_lasts, s + len - 3))
		return len;
	/* the first place that leaves at least one syllable and begins a chain */
	for (pos = start; pos < len; pos++)
	{
		uint32_t	before;

		if (pos == 0 || nw_utf8_is_continuation((unsigned char) s[pos]))
			continue;
		nw_utf8_decode_before(s, s + pos, &before);
		if (nw_is_word(before) && nw_particle_chain(before, s + pos, len - pos))
			return pos;
	}
	return len;
}

int
nw_particle_after(uint32_t before, const char *s, size_t len)
{
	size_t		pos = 0;

	while (pos < len)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + pos, s + len, &cp);

		if (!nw_is_hangul(cp))
		{
			/* a name that runs on in other letters is another name */
			if (pos == 0 && nw_is_word(cp))
				return -1;
			break;
		}
		pos += n;
		if (pos > MAX_CHAIN)
			return -1;
	}
	return nw_particle_chain(before, s, pos) ? (int) pos : -1;
}
