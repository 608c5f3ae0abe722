/*
 * core/news/charset.h
 *		The bytes of a page, whatever encoding they are in, as UTF-8.
 *
 * The first of these that applies names the encoding:
 *
 * 1. a byte order mark (UTF-8, UTF-16);
 * 2. the escapes of ISO-2022-JP in bytes that are otherwise ASCII;
 * 3. bytes that are valid UTF-8, or nearly: pages say GB2312 and are UTF-8,
 *	  and one cut character does not make Korean of them;
 * 4. the label in <meta charset>, <meta http-equiv=content-type> or the XML
 *	  declaration, read as browsers read it (WHATWG): euc-kr is windows-949,
 *	  gb2312 is gb18030, iso-8859-1 is windows-1252;
 * 5. ICU's detector, when there is no label or when the label's encoding
 *	  fits the bytes badly and another fits them well;
 * 6. windows-1252.
 *
 * What cannot be read becomes U+FFFD and reading goes on; the ASCII byte after
 * a broken lead byte is kept, for it may be the < of a tag.  The result is
 * valid UTF-8 without BOM, NUL and control characters: VT becomes a space, the
 * others but tab, LF, FF and CR are dropped.
 */
#ifndef NW_CORE_NEWS_CHARSET_H
#define NW_CORE_NEWS_CHARSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/text/arena.h"

typedef enum nw_charset_rule
{
	NW_CHARSET_BOM,
	NW_CHARSET_ESCAPES,			/* ISO-2022-JP shows itself */
	NW_CHARSET_VALID,			/* valid UTF-8, plain ASCII included; or nearly valid */
	NW_CHARSET_LABEL,
	NW_CHARSET_DETECTED,
	NW_CHARSET_FALLBACK
} nw_charset_rule;

typedef struct nw_decoded
{
	const char *s;				/* in the arena, or the bytes given when nothing needed change */
	size_t		len;
	const char *charset;		/* its WHATWG name in lower case: utf-8, euc-kr, gb18030 … */
	const char *declared;		/* the encoding the page declares, NULL when none known */
	nw_charset_rule rule;
	uint32_t	n_bad;			/* characters that became U+FFFD */
} nw_decoded;

/*
 * Reads bytes[0, len), len <= NW_TEXT_MAX.  Memory: none when the bytes are
 * clean UTF-8, else at most 3 times len (5 times ISO-2022-JP) and 200 kB.
 * Polls for interrupts about every 16 kB.
 */
extern void nw_charset_decode(nw_arena *arena, const char *bytes, size_t len, nw_decoded *out);

/* The WHATWG name of the encoding a label means, NULL when it means none. */
extern const char *nw_charset_of_label(const char *label, size_t len);

/* The encoding the head of a page declares, NULL when none; looks at the first 16 kB. */
extern const char *nw_charset_declared(const char *bytes, size_t len);

#endif							/* NW_CORE_NEWS_CHARSET_H */
