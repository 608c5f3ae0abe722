/*
 * core/text/chars.c
 *		What kind of character a code point is (see chars.h).
 */
#include "core/text/chars.h"

/*
 * Block ranges rather than property tables: letters of scripts beyond those
 * named are told from punctuation only as far as word boundaries need it.
 */
nw_script
nw_script_of_any(uint32_t cp)
{
	if ((cp >= 0x4E00 && cp <= 0x9FFF) || (cp >= 0x3400 && cp <= 0x4DBF) ||
		(cp >= 0xF900 && cp <= 0xFAFF) || (cp >= 0x20000 && cp <= 0x3FFFD) ||
		cp == 0x3005 || cp == 0x3007)
		return NW_SCRIPT_HAN;
	if ((cp >= 0x3041 && cp <= 0x309F) || (cp >= 0x30A1 && cp <= 0x30FF && cp != 0x30FB) ||
		(cp >= 0x31F0 && cp <= 0x31FF) || (cp >= 0xFF66 && cp <= 0xFF9F))
		return NW_SCRIPT_KANA;
	if ((cp >= 0x1100 && cp <= 0x11FF) || (cp >= 0x3131 && cp <= 0x318E && cp != 0x318D) ||
		(cp >= 0xA960 && cp <= 0xA97F) || (cp >= 0xD7B0 && cp <= 0xD7FF))
		return NW_SCRIPT_HANGUL;
	if ((cp >= 0x00C0 && cp <= 0x024F && cp != 0x00D7 && cp != 0x00F7) ||
		(cp >= 0x1E00 && cp <= 0x1EFF) || cp == 0x00AA ||
		(cp >= 0xFF21 && cp <= 0xFF3A) || (cp >= 0xFF41 && cp <= 0xFF5A))
		return NW_SCRIPT_LATIN;
	if (cp >= 0xFF10 && cp <= 0xFF19)
		return NW_SCRIPT_DIGIT;
	if ((cp >= 0x0250 && cp <= 0x02AF) ||
		(cp >= 0x0300 && cp <= 0x1FFF && cp != 0x037E && cp != 0x0387 && cp != 0x1680) ||
		(cp >= 0x2C00 && cp <= 0x2DFF) || (cp >= 0xA000 && cp <= 0xABFF) ||
		(cp >= 0x10000 && cp <= 0x1BFFF))
		return NW_SCRIPT_LETTER;
	return NW_SCRIPT_OTHER;
}
