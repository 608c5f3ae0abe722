/*
 * core/news/charset_convert.c
 *		Encodings that ICU reads, and ISO-2022-JP.
 */
#include "core/news/charset_private.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include "core/text/chars.h"
#include "core/text/utf8.h"

typedef struct substitution
{
	uint32_t	n_bad;
	bool		chinese;
} substitution;

/* What browsers do: the lead byte is bad, an ASCII byte behind it is itself. */
static void
on_bad(const void *context, UConverterToUnicodeArgs *args, const char *bytes, int32_t len,
	   UConverterCallbackReason reason, UErrorCode *status)
{
	substitution *sub = (substitution *) context;
	UChar		out[8];
	int32_t		n = 0;

	if (reason > UCNV_IRREGULAR)
		return;
	/* windows-936 has the euro there, and so has WHATWG's gbk */
	if (sub->chinese && len == 1 && (unsigned char) bytes[0] == 0x80)
		out[n++] = 0x20AC;
	else
	{
		out[n++] = NW_REPLACEMENT;
		sub->n_bad++;
		for (int32_t i = 1; i < len && n < 8; i++)
			if ((unsigned char) bytes[i] < 0x80)
				out[n++] = (UChar) bytes[i];
	}
	*status = U_ZERO_ERROR;
	ucnv_cbToUWriteUChars(args, out, n, 0, status);
}

size_t
nw_charset_convert(const nw_charset *charset, const char *s, size_t len, bool last,
				   uint16_t *out, size_t *n_out, uint32_t *n_bad)
{
	UErrorCode	status = U_ZERO_ERROR;
	UConverter *converter = ucnv_open(charset->converter, &status);
	substitution sub = {0, strcmp(charset->converter, "gb18030") == 0};
	const char *source = s;
	UChar	   *target = (UChar *) out;
	size_t		pending = 0;

	*n_out = 0;
	if (U_FAILURE(status))
		return SIZE_MAX;
	ucnv_setToUCallBack(converter, on_bad, &sub, NULL, NULL, &status);
	ucnv_toUnicode(converter, &target, target + 2 * len + 8, &source, s + len, NULL, last, &status);
	if (!last)
	{
		int32_t		held = ucnv_toUCountPending(converter, &status);

		pending = held > 0 && (size_t) held < len ? (size_t) held : 0;
	}
	ucnv_close(converter);
	*n_out = (size_t) (target - (UChar *) out);
	*n_bad += sub.n_bad;
	return len - pending;
}

size_t
nw_charset_euc_of_iso2022(nw_arena *arena, const char *s, size_t len, char *out)
{
	enum
	{
		ASCII, KATAKANA, DOUBLE, SUPPLEMENT
	}			state = ASCII;
	size_t		n = 0;

	for (size_t p = 0; p < len; p++)
	{
		unsigned char c = (unsigned char) s[p];
		bool		graphic = c >= 0x21 && c <= 0x7E;

		if (p % 65536 == 0)
			nw_poll(arena);
		if (c == 0x1B && len - p >= 3)
		{
			int			length = 3;

			if (nw_starts(s + p + 1, 2, "(B") || nw_starts(s + p + 1, 2, "(J"))
				state = ASCII;
			else if (nw_starts(s + p + 1, 2, "(I"))
				state = KATAKANA;
			else if (nw_starts(s + p + 1, 2, "$B") || nw_starts(s + p + 1, 2, "$@"))
				state = DOUBLE;
			else if (nw_starts(s + p + 1, len - p - 1, "$(D"))
			{
				state = SUPPLEMENT;
				length = 4;
			}
			else
				length = 1;
			p += (size_t) length - 1;
		}
		else if (c >= 0x80)
			out[n++] = '\xFF';
		else if (c == '\n')
		{
			state = ASCII;
			out[n++] = '\n';
		}
		else if (state == ASCII || !graphic)
			out[n++] = (char) c;
		else if (state == KATAKANA)
		{
			/* the half-width kana end there */
			if (c <= 0x5F)
			{
				out[n++] = '\x8E';
				out[n++] = (char) (c | 0x80);
			}
			else
				out[n++] = '\xFF';
		}
		else if (p + 1 < len && s[p + 1] >= 0x21 && s[p + 1] <= 0x7E)
		{
			if (state == SUPPLEMENT)
				out[n++] = '\x8F';
			out[n++] = (char) (c | 0x80);
			out[n++] = (char) (s[++p] | '\x80');
		}
		else
			out[n++] = '\xFF';
	}
	return n;
}
