/*
 * core/text/hangul.h
 *		Syllables, and the particles (josa) that cling to Korean words.
 *
 * Works on NFC text.  장사는 is 장사 + 는; 동두천은 is 동두천 + 은; 서울로 is
 * 서울 + 로.  A particle is only accepted where it fits the final consonant
 * before it (은 after a consonant, 는 after a vowel …).
 */
#ifndef NW_CORE_TEXT_HANGUL_H
#define NW_CORE_TEXT_HANGUL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline bool
nw_is_hangul(uint32_t cp)
{
	return cp >= 0xAC00 && cp <= 0xD7A3;
}

/* Final consonant of a syllable: 0 none, 8 ㄹ, else another of the 27. */
static inline int
nw_hangul_final(uint32_t cp)
{
	return (int) ((cp - 0xAC00) % 28);
}

/*
 * Is s[0, len) wholly a chain of particles (은, 에서는, 으로부터의, 이라고 …)
 * that may follow the code point "before"?  An empty string is.  "before" may
 * be anything: after a digit, a Latin letter or a sign both forms are accepted.
 */
extern bool nw_particle_chain(uint32_t before, const char *s, size_t len);

/*
 * Length of s[0, len) (one eojeol, the run between spaces) without the
 * longest chain of particles at its end; len itself when it has none.  Never
 * 0 for a non-empty word, never leaves fewer than one syllable.
 */
extern size_t nw_particle_strip(const char *s, size_t len);

/*
 * How the rest of an eojeol after a name may go on and still leave the name
 * a word of its own: s[0, len) is the rest of the text after the name.
 * Returns the length of the particle chain there (0 when the name ends the
 * eojeol), or -1 when the name is only the beginning of a longer word.
 * Anything that is not a letter or digit ends the eojeol.
 */
extern int	nw_particle_after(uint32_t before, const char *s, size_t len);

#endif							/* NW_CORE_TEXT_HANGUL_H */
