/*
 * core/weather/measure_context_word.c
 *		The words that say what a weather quantity is (see measure_context_word.h).
 */
#include "core/weather/measure_context_word.h"

#include "core/text/chars.h"

typedef struct context_form
{
	uint16_t	off;
	uint8_t		len;
	uint8_t		word;
	uint8_t		flags;
} context_form;

#include "context_words.inc"

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/* Does s[0, len) begin with the form? */
static bool
begins(const char *s, size_t len, const char *form, size_t n)
{
	size_t		i;

	if (n > len)
		return false;
	for (i = 0; i < n; i++)
		if (lower(s[i]) != form[i])
			return false;
	return !(nw_is_ascii_alpha(form[0]) && n < len && (nw_is_ascii_alpha(s[n]) || s[n] == '-'));
}

/* As tools/gen-context-words has it: one byte, or three. */
static inline uint32_t
hash_of(const char *s)
{
	const unsigned char *p = (const unsigned char *) s;
	uint32_t	key = p[0] < 0x80 ? (uint32_t) (unsigned char) lower(s[0]) << 16 :
		(uint32_t) p[0] << 16 | (uint32_t) p[1] << 8 | p[2];

	return key * UINT32_C(0x9E3779B1) >> (32 - FORM_HASH_BITS);
}

size_t
nw_context_word_match(const char *s, size_t len, nw_context_word *word, unsigned *flags)
{
	uint32_t	hash;
	unsigned	i;

	if (len == 0 || ((unsigned char) s[0] >= 0x80 && len < 3))
		return 0;
	hash = hash_of(s);
	/* the longest stands first */
	for (i = form_starts[hash]; i < form_starts[hash + 1]; i++)
		if (begins(s, len, form_pool + forms[i].off, forms[i].len))
		{
			*word = (nw_context_word) forms[i].word;
			*flags = forms[i].flags;
			return forms[i].len;
		}
	return 0;
}
