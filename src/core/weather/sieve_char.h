/*
 * core/weather/sieve_char.h
 *		Inside weather_sieve: characters of a raw text, one by one.
 */
#ifndef NW_CORE_WEATHER_SIEVE_CHAR_H
#define NW_CORE_WEATHER_SIEVE_CHAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/text/utf8.h"

/* The character at s[pos), 0 at the end. */
static inline uint32_t
nw_sieve_char_at(const char *s, size_t len, size_t pos, size_t *next)
{
	uint32_t	cp = 0;

	if (pos < len)
		pos += (size_t) nw_utf8_decode(s + pos, s + len, &cp);
	*next = pos;
	return cp;
}

static inline uint32_t
nw_sieve_char_before(const char *s, size_t pos, size_t *previous)
{
	uint32_t	cp = 0;

	if (pos > 0)
		pos -= (size_t) nw_utf8_decode_before(s, s + pos, &cp);
	*previous = pos;
	return cp;
}

/* Every space, line end and invisible character that folding knows. */
static inline bool
nw_sieve_is_blank(uint32_t cp)
{
	return cp == ' ' || (cp >= '\t' && cp <= '\r') || cp == 0x85 || cp == 0xA0 || cp == 0xAD || cp == 0x1680 ||
		(cp >= 0x2000 && cp <= 0x200F) || (cp >= 0x2028 && cp <= 0x202F) ||
		(cp >= 0x205F && cp <= 0x206F) || cp == 0x3000 || cp == 0xFEFF;
}

static inline size_t
nw_sieve_skip_blanks(const char *s, size_t len, size_t pos)
{
	size_t		next;

	while (nw_sieve_is_blank(nw_sieve_char_at(s, len, pos, &next)))
		pos = next;
	return pos;
}

static inline size_t
nw_sieve_skip_blanks_back(const char *s, size_t pos)
{
	size_t		previous;

	while (nw_sieve_is_blank(nw_sieve_char_before(s, pos, &previous)))
		pos = previous;
	return pos;
}

#endif							/* NW_CORE_WEATHER_SIEVE_CHAR_H */
