/*
 * core/text/chars.h
 *		What kind of character a code point is, and small tests on bytes.
 *
 * Only ranges that no Unicode version changes are used, so that results do
 * not move with the ICU library.
 */
#ifndef NW_CORE_TEXT_CHARS_H
#define NW_CORE_TEXT_CHARS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef enum nw_script
{
	NW_SCRIPT_OTHER,			/* punctuation, signs, space, anything not below */
	NW_SCRIPT_DIGIT,			/* ASCII 0-9 */
	NW_SCRIPT_LATIN,
	NW_SCRIPT_HANGUL,
	NW_SCRIPT_HAN,
	NW_SCRIPT_KANA,				/* hiragana, katakana and ー */
	NW_SCRIPT_LETTER			/* another alphabet: Greek, Cyrillic, Arabic, Thai … */
} nw_script;

extern nw_script nw_script_of_any(uint32_t cp);

/* ASCII and Hangul syllables are most of what is asked about. */
static inline nw_script
nw_script_of(uint32_t cp)
{
	if (cp >= 0xAC00 && cp <= 0xD7A3)
		return NW_SCRIPT_HANGUL;
	if (cp < 0x80)
	{
		if (cp - '0' <= 9)
			return NW_SCRIPT_DIGIT;
		return (cp | 0x20) - 'a' <= 'z' - 'a' ? NW_SCRIPT_LATIN : NW_SCRIPT_OTHER;
	}
	return nw_script_of_any(cp);
}

/* Letter or digit: what words are made of. */
static inline bool
nw_is_word(uint32_t cp)
{
	return nw_script_of(cp) != NW_SCRIPT_OTHER;
}

/*
 * A combining mark of no script, or a sign that chooses how the character
 * before it looks: it belongs to that character, and no name begins with it or
 * ends before it.
 */
static inline bool
nw_is_mark(uint32_t cp)
{
	return cp >= 0x0300 && (cp <= 0x036F || (cp >= 0x0483 && cp <= 0x0489) || (cp >= 0x1AB0 && cp <= 0x1AFF) ||
							(cp >= 0x1DC0 && cp <= 0x1DFF) || (cp >= 0x20D0 && cp <= 0x20FF) ||
							(cp >= 0x302A && cp <= 0x302F) || cp == 0x3099 || cp == 0x309A ||
							(cp >= 0xFE00 && cp <= 0xFE0F) || (cp >= 0xFE20 && cp <= 0xFE2F) ||
							(cp >= 0xE0100 && cp <= 0xE01EF));
}

static inline bool
nw_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
nw_is_ascii_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/*
 * Does s[0, len) begin with the NUL-terminated word?  A literal is compared as
 * a whole; one of a table differs within its first bytes as a rule, and calls
 * to find its length and to compare it would cost more than these.
 */
static inline bool
nw_starts(const char *s, size_t len, const char *word)
{
	size_t		i;

#if defined(__GNUC__)
	if (__builtin_constant_p(strlen(word)))
		return len >= strlen(word) && memcmp(s, word, strlen(word)) == 0;
#endif
	for (i = 0; word[i] != '\0'; i++)
		if (i == len || s[i] != word[i])
			return false;
	return true;
}

/* The same for a word of a table, where the compiler may not guess that it is a literal. */
static inline bool
nw_starts_entry(const char *s, size_t len, const char *word)
{
	size_t		i;

	for (i = 0; word[i] != '\0'; i++)
		if (i == len || s[i] != word[i])
			return false;
	return true;
}

static inline bool
nw_ends(const char *s, size_t len, const char *word)
{
	size_t		n = strlen(word);

#if defined(__GNUC__)
	if (__builtin_constant_p(strlen(word)))
		return len >= n && memcmp(s + len - n, word, n) == 0;
#endif
	if (len < n)
		return false;
	for (s += len - n; n > 0; n--)
		if (s[n - 1] != word[n - 1])
			return false;
	return true;
}

static inline bool
nw_equals(const char *s, size_t len, const char *word)
{
	size_t		i;

#if defined(__GNUC__)
	if (__builtin_constant_p(strlen(word)))
		return len == strlen(word) && memcmp(s, word, len) == 0;
#endif
	for (i = 0; i < len; i++)
		if (s[i] != word[i] || word[i] == '\0')
			return false;
	return word[len] == '\0';
}

/* The order of s[0, len), in which a NUL may stand, and the NUL-terminated word, by bytes: for bisection. */
static inline int
nw_order(const char *s, size_t len, const char *word)
{
	size_t		i;

	for (i = 0; i < len; i++)
	{
		if (word[i] == '\0')
			return 1;
		if (s[i] != word[i])
			return (unsigned char) s[i] < (unsigned char) word[i] ? -1 : 1;
	}
	return -(word[len] != '\0');
}

#endif							/* NW_CORE_TEXT_CHARS_H */
