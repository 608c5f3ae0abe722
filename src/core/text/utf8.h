/*
 * core/text/utf8.h
 *		Decoding and encoding of single code points.
 *
 * Never reads at or past "end".  A byte that does not begin a well-formed
 * sequence (overlong forms, surrogates and values above U+10FFFF included)
 * is read as U+FFFD of length one, so a scan always makes progress.
 */
#ifndef NW_CORE_TEXT_UTF8_H
#define NW_CORE_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NW_REPLACEMENT 0xFFFD

/* The whole of the two functions below; these know what most text is made of. */
extern int	nw_utf8_decode_any(const char *s, const char *end, uint32_t *cp);
extern int	nw_utf8_decode_any_before(const char *start, const char *s, uint32_t *cp);

/* Writes cp (a scalar value) to out[4]; returns the length. */
extern int	nw_utf8_encode(uint32_t cp, char *out);

/* Counts characters: the bytes that are not continuation bytes. */
extern size_t nw_utf8_count(const char *s, size_t len);

static inline bool
nw_utf8_is_continuation(unsigned char byte)
{
	return (byte & 0xC0) == 0x80;
}

/* Three bytes from E1 to EC, or of Hangul from ED on: always well formed, and never a surrogate. */
static inline bool
nw_utf8_is_three(const unsigned char *p)
{
	return p[0] >= 0xE1 && p[0] <= 0xED && nw_utf8_is_continuation(p[1]) && nw_utf8_is_continuation(p[2]) &&
		!(p[0] == 0xED && p[1] > 0x9F);
}

/* Reads the code point at s < end; returns its length in bytes, 1 to 4. */
static inline int
nw_utf8_decode(const char *s, const char *end, uint32_t *cp)
{
	const unsigned char *p = (const unsigned char *) s;

	if (p[0] < 0x80)
	{
		*cp = p[0];
		return 1;
	}
	if (end - s >= 3 && nw_utf8_is_three(p))
	{
		*cp = (uint32_t) (p[0] & 0x0F) << 12 | (uint32_t) (p[1] & 0x3F) << 6 | (p[2] & 0x3F);
		return 3;
	}
	return nw_utf8_decode_any(s, end, cp);
}

/* Reads the code point that ends just before s > start; returns its length. */
static inline int
nw_utf8_decode_before(const char *start, const char *s, uint32_t *cp)
{
	const unsigned char *p = (const unsigned char *) s;

	if (s > start && p[-1] < 0x80)
	{
		*cp = p[-1];
		return 1;
	}
	if (s - start >= 3 && nw_utf8_is_three(p - 3))
	{
		*cp = (uint32_t) (p[-3] & 0x0F) << 12 | (uint32_t) (p[-2] & 0x3F) << 6 | (p[-1] & 0x3F);
		return 3;
	}
	return nw_utf8_decode_any_before(start, s, cp);
}

#endif							/* NW_CORE_TEXT_UTF8_H */
