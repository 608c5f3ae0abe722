/*
 * core/text/fold.c
 *		What single code points and short strings fold to.
 */
#include "core/text/fold.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/unorm2.h>

#include "core/text/utf8.h"

/* Signs that read as letters; sorted by code point (searched by bisection). */
typedef struct read_fold
{
	uint32_t	cp;
	char		to[6];
} read_fold;

static const read_fold read_folds[] =
{
	{0x00BA, "°"}, {0x02DA, "°"}, {0x02DC, "~"}, {0x03BC, "µ"},
	{0x2010, "-"}, {0x2011, "-"}, {0x2012, "-"}, {0x2013, "-"}, {0x2014, "-"}, {0x2015, "-"},
	{0x2027, "·"}, {0x2103, "°C"}, {0x2109, "°F"}, {0x212A, "K"},
	{0x2212, "-"}, {0x2219, "·"}, {0x223C, "~"}, {0x22C5, "·"},
	{0x301C, "~"}, {0x30FB, "·"}, {0x318D, "·"}, {0x321C, "(주)"},
	{0x3371, "hPa"}, {0x3380, "pA"}, {0x3389, "kcal"}, {0x338D, "µg"}, {0x338E, "mg"}, {0x338F, "kg"},
	{0x3390, "Hz"}, {0x3391, "kHz"}, {0x3392, "MHz"}, {0x3393, "GHz"},
	{0x3395, "µl"}, {0x3396, "ml"}, {0x3397, "dl"}, {0x3398, "kl"},
	{0x339A, "nm"}, {0x339B, "µm"}, {0x339C, "mm"}, {0x339D, "cm"}, {0x339E, "km"},
	{0x339F, "mm2"}, {0x33A0, "cm2"}, {0x33A1, "m2"}, {0x33A2, "km2"},
	{0x33A3, "mm3"}, {0x33A4, "cm3"}, {0x33A5, "m3"}, {0x33A6, "km3"},
	{0x33A7, "m/s"}, {0x33A9, "Pa"}, {0x33AA, "kPa"}, {0x33AB, "MPa"},
	{0x33BE, "kW"}, {0x33BF, "MW"}, {0x33C8, "dB"}, {0x33CA, "ha"}, {0x33CF, "kt"}, {0x33DC, "Sv"},
	{0xFE58, "-"}, {0xFE63, "-"}, {0xFF65, "·"}, {0xFFE5, "¥"}, {0xFFE6, "₩"},
};

/* every kind of space, and the tab */
static bool
is_space(uint32_t cp)
{
	return cp == '\t' || cp == '\v' || cp == 0x00A0 || cp == 0x1680 ||
		(cp >= 0x2000 && cp <= 0x200A) || cp == 0x202F || cp == 0x205F || cp == 0x3000;
}

/* characters without a shape of their own */
static bool
is_invisible(uint32_t cp)
{
	return cp == 0x00AD || (cp >= 0x200B && cp <= 0x200F) || (cp >= 0x202A && cp <= 0x202E) ||
		(cp >= 0x2060 && cp <= 0x2064) || (cp >= 0x2066 && cp <= 0x206F) || cp == 0xFEFF;
}

static int
compare_fold(const void *key, const void *entry)
{
	uint32_t	cp = *(const uint32_t *) key;
	uint32_t	other = ((const read_fold *) entry)->cp;

	return cp < other ? -1 : cp > other;
}

/*
 * The unified ideograph that a compatibility one is the same as, in buf: 李
 * U+F9E1, as converters from Korean encodings write it, is 李 U+674E.  NULL for
 * the few that stand for themselves.  Normalisation stability keeps this fixed.
 */
static const char *
unified(uint32_t cp, char *buf)
{
	UErrorCode	status = U_ZERO_ERROR;
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
	UChar		to[4] = {0};
	int32_t		n = U_SUCCESS(status) ? unorm2_getDecomposition(nfc, (UChar32) cp, to, 4, &status) : -1;
	int32_t		i = 0;
	UChar32		ideograph;

	if (U_FAILURE(status) || n < 1 || n > 2)
		return NULL;
	U16_NEXT(to, i, n, ideograph);
	buf[nw_utf8_encode((uint32_t) ideograph, buf)] = '\0';
	return buf;
}

const char *
nw_fold_char(uint32_t cp, nw_fold_level level, char *buf)
{
	const read_fold *found;

	if (is_space(cp))
		return " ";
	if (cp == '\r' || cp == '\f' || cp == 0x85 || cp == 0x2028 || cp == 0x2029)
		return "\n";
	if (is_invisible(cp))
		return "";
	if ((cp >= 0xF900 && cp <= 0xFAFF) || (cp >= 0x2F800 && cp <= 0x2FA1F))
		return unified(cp, buf);
	if (level == NW_FOLD_CLEAN)
		return NULL;
	if (cp >= 0xFF01 && cp <= 0xFF5E)
	{
		buf[0] = (char) (cp - 0xFF01 + '!');
		buf[1] = '\0';
		return buf;
	}
	found = bsearch(&cp, read_folds, sizeof(read_folds) / sizeof(read_folds[0]),
					sizeof(read_folds[0]), compare_fold);
	return found ? found->to : NULL;
}

/*
 * Hangul by the arithmetic of the Unicode standard, section 3.12; the rest by
 * ICU's NFC data, which the normalisation stability policy keeps fixed.
 */
uint32_t
nw_fold_compose(uint32_t cp, uint32_t mark)
{
	UErrorCode	status = U_ZERO_ERROR;
	const UNormalizer2 *nfc;
	UChar32		composed;

	if (cp >= 0x1100 && cp <= 0x1112 && mark >= 0x1161 && mark <= 0x1175)
		return 0xAC00 + ((cp - 0x1100) * 21 + (mark - 0x1161)) * 28;
	if (cp >= 0xAC00 && cp <= 0xD7A3 && (cp - 0xAC00) % 28 == 0 && mark >= 0x11A8 && mark <= 0x11C2)
		return cp + (mark - 0x11A7);
	if (mark >= 0x1161 && mark <= 0x11C2)
		return 0;
	nfc = unorm2_getNFCInstance(&status);
	if (U_FAILURE(status))
		return 0;
	composed = unorm2_composePair(nfc, (UChar32) cp, (UChar32) mark);
	return composed > 0 ? (uint32_t) composed : 0;
}

bool
nw_fold_short(const char *s, size_t len, nw_fold_level level,
			  char *buf, size_t size, size_t *folded_len)
{
	const char *end = s + len;
	size_t		n = 0;

	while (s < end)
	{
		uint32_t	cp;
		uint32_t	last;
		uint32_t	composed = 0;
		char		scratch[8];
		const char *to;
		size_t		bytes = (size_t) nw_utf8_decode(s, end, &cp);
		size_t		to_len;

		if (n > 0 && nw_fold_is_mark(cp))
		{
			size_t		back = (size_t) nw_utf8_decode_before(buf, buf + n, &last);

			composed = nw_fold_compose(last, cp);
			if (composed)
				n -= back;
		}
		if (composed)
		{
			to = scratch;
			to_len = (size_t) nw_utf8_encode(composed, scratch);
		}
		else if (cp == NW_REPLACEMENT && bytes == 1)
		{
			to = "\xEF\xBF\xBD";
			to_len = 3;
		}
		else if (cp == '\r' && end - s > 1 && s[1] == '\n')
		{
			to = "";
			to_len = 0;
		}
		else if ((to = nw_fold_char(cp, level, scratch)) != NULL)
			to_len = strlen(to);
		else
		{
			to = s;
			to_len = bytes;
		}
		if (to_len > size - n)
			return false;
		memcpy(buf + n, to, to_len);
		n += to_len;
		s += bytes;
	}
	*folded_len = n;
	return true;
}
