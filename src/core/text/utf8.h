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

/* Reads the code point at s < end; returns its length in bytes, 1 to 4. */
extern int	nw_utf8_decode(const char *s, const char *end, uint32_t *cp);

/* Reads the code point that ends just before s > start; returns its length. */
extern int	nw_utf8_decode_before(const char *start, const char *s, uint32_t *cp);

/* Writes cp (a scalar value) to out[4]; returns the length. */
extern int	nw_utf8_encode(uint32_t cp, char *out);

/* Counts characters: the bytes that are not continuation bytes. */
extern size_t nw_utf8_count(const char *s, size_t len);

static inline bool
nw_utf8_is_continuation(unsigned char byte)
{
	return (byte & 0xC0) == 0x80;
}

#endif							/* NW_CORE_TEXT_UTF8_H */
