/*
 * core/text/utf8.c
 *		Decoding and encoding of single code points (see utf8.h).
 */
#include "core/text/utf8.h"

#include <string.h>

int
nw_utf8_decode_any(const char *s, const char *end, uint32_t *cp)
{
	const unsigned char *p = (const unsigned char *) s;
	size_t		left = (size_t) (end - s);
	unsigned char a = p[0];

	if (a < 0x80)
	{
		*cp = a;
		return 1;
	}
	if (a >= 0xC2 && a <= 0xDF && left >= 2 && nw_utf8_is_continuation(p[1]))
	{
		*cp = (uint32_t) (a & 0x1F) << 6 | (p[1] & 0x3F);
		return 2;
	}
	if (a >= 0xE0 && a <= 0xEF && left >= 3 &&
		nw_utf8_is_continuation(p[1]) && nw_utf8_is_continuation(p[2]))
	{
		uint32_t	c = (uint32_t) (a & 0x0F) << 12 | (uint32_t) (p[1] & 0x3F) << 6 | (p[2] & 0x3F);

		if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF))
		{
			*cp = c;
			return 3;
		}
	}
	if (a >= 0xF0 && a <= 0xF4 && left >= 4 && nw_utf8_is_continuation(p[1]) &&
		nw_utf8_is_continuation(p[2]) && nw_utf8_is_continuation(p[3]))
	{
		uint32_t	c = (uint32_t) (a & 0x07) << 18 | (uint32_t) (p[1] & 0x3F) << 12 |
			(uint32_t) (p[2] & 0x3F) << 6 | (p[3] & 0x3F);

		if (c >= 0x10000 && c <= 0x10FFFF)
		{
			*cp = c;
			return 4;
		}
	}
	*cp = NW_REPLACEMENT;
	return 1;
}

int
nw_utf8_decode_any_before(const char *start, const char *s, uint32_t *cp)
{
	int			n;

	for (n = 1; n <= 4 && n <= s - start; n++)
	{
		if (!nw_utf8_is_continuation((unsigned char) s[-n]))
		{
			if (nw_utf8_decode_any(s - n, s, cp) == n)
				return n;
			break;
		}
	}
	*cp = NW_REPLACEMENT;
	return 1;
}

int
nw_utf8_encode(uint32_t cp, char *out)
{
	if (cp < 0x80)
	{
		out[0] = (char) cp;
		return 1;
	}
	if (cp < 0x800)
	{
		out[0] = (char) (0xC0 | cp >> 6);
		out[1] = (char) (0x80 | (cp & 0x3F));
		return 2;
	}
	if (cp < 0x10000)
	{
		out[0] = (char) (0xE0 | cp >> 12);
		out[1] = (char) (0x80 | (cp >> 6 & 0x3F));
		out[2] = (char) (0x80 | (cp & 0x3F));
		return 3;
	}
	out[0] = (char) (0xF0 | cp >> 18);
	out[1] = (char) (0x80 | (cp >> 12 & 0x3F));
	out[2] = (char) (0x80 | (cp >> 6 & 0x3F));
	out[3] = (char) (0x80 | (cp & 0x3F));
	return 4;
}

size_t
nw_utf8_count(const char *s, size_t len)
{
	size_t		count = 0;
	size_t		i = 0;

	/* eight bytes at a time: one bit for each that is a continuation byte, 10xxxxxx */
	for (; len - i >= 8; i += 8)
	{
		uint64_t	word;

		memcpy(&word, s + i, 8);
		word = word >> 7 & ~word >> 6 & UINT64_C(0x0101010101010101);
		count += 8 - (size_t) (word * UINT64_C(0x0101010101010101) >> 56);
	}
	for (; i < len; i++)
		count += !nw_utf8_is_continuation((unsigned char) s[i]);
	return count;
}
