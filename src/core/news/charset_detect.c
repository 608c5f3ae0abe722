/*
 * core/news/charset_detect.c
 *		Which encoding bytes are in when the page does not say, or lies.
 */
#include "core/news/charset_private.h"

#include <string.h>
#include <unicode/ucsdet.h>

/* What the detector is shown of a page: its bytes above 0x7F and what belongs to them. */
#define SAMPLE_MAX 8192

/* An encoding is believed up to so many bad characters in a hundred; up to so many if the rest is everyday text. */
#define BAD_PERCENT 3
#define BAD_PERCENT_PLAIN 20

typedef struct sample
{
	char	   *s;
	size_t		len;
	size_t		high;			/* bytes above 0x7F */
	size_t		dense;			/* of these, how many have another as the next byte or the next but one */
	uint16_t   *units;
} sample;

/*
 * Collects the bytes above 0x7F, each with the byte that follows it (which may
 * be the second half of a character); the rest is one space.  Markup and
 * scripts, which would drown the text, are gone.
 */
static void
take_sample(nw_arena *arena, const char *s, size_t len, sample *out)
{
	out->s = nw_arena_alloc(arena, SAMPLE_MAX + 2);
	out->units = nw_arena_alloc(arena, (2 * (SAMPLE_MAX + 2) + 8) * sizeof(uint16_t));
	out->len = out->high = out->dense = 0;
	for (size_t p = 0; p < len && out->len < SAMPLE_MAX; p++)
	{
		bool		high = (unsigned char) s[p] >= 0x80;
		bool		after_high = p > 0 && (unsigned char) s[p - 1] >= 0x80;

		if (p % 65536 == 0)
			nw_poll(arena);
		if (high)
		{
			out->high++;
			out->dense += (p + 1 < len && (unsigned char) s[p + 1] >= 0x80) ||
				(p + 2 < len && (unsigned char) s[p + 2] >= 0x80);
		}
		if (high || after_high)
			out->s[out->len++] = s[p];
		else if (out->len > 0 && out->s[out->len - 1] != ' ')
			out->s[out->len++] = ' ';
	}
	/* a character cut in two at the end says nothing */
	if (out->len >= SAMPLE_MAX)
		while (out->len > 0 && (unsigned char) out->s[out->len - 1] >= 0x80)
			out->len--;
}

/* How badly an encoding fits the sample, in percent of its characters above U+007F. */
static uint32_t
bad_percent(const sample *in, const nw_charset *charset)
{
	size_t		n;
	size_t		above = 0;
	uint32_t	bad = 0;

	if (charset->converter[0] == '\0')
		return 100;				/* UTF-8 has been tried; the others show themselves */
	if (nw_charset_convert(charset, in->s, in->len, true, in->units, &n, &bad) == SIZE_MAX)
		return 100;
	for (size_t i = 0; i < n; i++)
	{
		uint16_t	u = in->units[i];

		above += u >= 0x80;
		/* controls, and characters that only a private agreement gives a meaning */
		bad += (u >= 0x80 && u <= 0x9F) || (u >= 0xE000 && u <= 0xF8FF);
	}
	return above == 0 ? 0 : bad >= above ? 100 : (uint32_t) (bad * 100 / above);
}

/* The encodings of Korean, Chinese and Japanese, the likeliest first. */
static const char *const multibyte[] = {"euc-kr", "gb18030", "gbk", "shift_jis", "euc-jp", "big5"};
static const char *const latin[] = {"windows-1252", "windows-1250", "windows-1254", "iso-8859-2"};

static bool
is_one_of(const nw_charset *charset, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(charset->name, names[i]) == 0)
			return true;
	return false;
}

#define IS_MULTIBYTE(charset) is_one_of(charset, multibyte, sizeof(multibyte) / sizeof(multibyte[0]))
#define IS_LATIN(charset) is_one_of(charset, latin, sizeof(latin) / sizeof(latin[0]))

/* How much of the sample is everyday text of the language, by rows of its character table. */
typedef struct rows
{
	size_t		everyday;
	size_t		other;
	size_t		kana;
} rows;

static void
count_rows(const sample *in, const nw_charset *charset, rows *out)
{
	const unsigned char *s = (const unsigned char *) in->s;
	char		kind = charset->name[0];	/* e(uc-kr), g(bk), s(hift_jis), b(ig5) */
	bool		japanese = strcmp(charset->name, "euc-jp") == 0;

	memset(out, 0, sizeof(*out));
	for (size_t p = 0; p + 1 < in->len; p++)
	{
		unsigned char lead = s[p];
		unsigned char trail = s[p + 1];

		if (lead < 0x80)
			continue;
		if (kind == 's')
		{
			if (lead >= 0xA1 && lead <= 0xDF)
			{
				out->other++;	/* half-width kana have one byte */
				continue;
			}
			if ((lead == 0x82 && trail >= 0x9F) || (lead == 0x83 && trail >= 0x40 && trail <= 0x96))
				out->kana++;
			else if (lead >= 0x88 && lead <= 0x98)
				out->everyday++;
			else if (lead != 0x81)
				out->other++;
		}
		else if (japanese)
		{
			if (lead == 0xA4 || lead == 0xA5)
				out->kana++;
			else if (lead >= 0xB0 && lead <= 0xCF && trail >= 0xA1)
				out->everyday++;
			else if (lead != 0xA1)
				out->other++;
		}
		else
		{
			/* the 2350 syllables, the 3755 and the 5401 characters one learns first */
			unsigned char first = kind == 'b' ? 0xA4 : 0xB0;
			unsigned char last = kind == 'b' ? 0xC6 : kind == 'g' ? 0xD7 : 0xC8;

			if (lead >= first && lead <= last && (kind == 'b' ? trail >= 0x40 : trail >= 0xA1))
				out->everyday++;
			else if (lead < 0xA1 || lead > (kind == 'e' ? 0xAC : 0xA3) || lead == 0xA4 || lead == 0xA5)
				out->other++;		/* A4 and A5 are where EUC-JP and GB 2312 have kana */
		}
		p++;
	}
}

/*
 * Is the sample plainly text of the language this encoding is for?  Japanese
 * has kana; the syllables of Korean lie where the first half of the
 * common Chinese characters lies, so Korean must be asked before Chinese.
 */
static bool
is_plainly(const sample *in, const nw_charset *charset)
{
	rows		r;
	size_t		all;

	count_rows(in, charset, &r);
	all = r.everyday + r.kana + r.other;
	if (all < 4)
		return r.kana + r.everyday == all && r.kana * 2 >= all && all > 0;
	if (charset->name[0] == 's' || strcmp(charset->name, "euc-jp") == 0)
		return r.kana * 100 >= all * 15 && r.other * 100 <= all * 20;
	return r.everyday * 100 >= all * 80;
}

/* Is it none of that? */
static bool
is_hardly(const sample *in, const nw_charset *charset)
{
	rows		r;

	count_rows(in, charset, &r);
	return r.everyday + r.kana <= r.other && r.other > 0;
}

static const nw_charset *
plain_language(const sample *in)
{
	static const char *const order[] = {"euc-jp", "shift_jis", "euc-kr", "gb18030", "big5"};

	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
	{
		const nw_charset *candidate = nw_charset_find(order[i], strlen(order[i]));

		if (is_plainly(in, candidate) && bad_percent(in, candidate) <= BAD_PERCENT_PLAIN)
			return candidate;
	}
	return NULL;
}

/*
 * ICU's candidates in the order of its confidence, the first that fits.  Of a
 * language of the Latin script the high bytes stand alone, of any other they
 * stand together.
 */
static const nw_charset *
ask_icu(const sample *in, bool dense)
{
	UErrorCode	status = U_ZERO_ERROR;
	UCharsetDetector *detector = ucsdet_open(&status);
	const UCharsetMatch **matches;
	const nw_charset *found = NULL;
	int32_t		n = 0;

	if (U_FAILURE(status))
		return NULL;
	ucsdet_setText(detector, in->s, (int32_t) in->len, &status);
	matches = ucsdet_detectAll(detector, &n, &status);
	for (int32_t i = 0; U_SUCCESS(status) && i < n && !found; i++)
	{
		const char *name = ucsdet_getName(matches[i], &status);
		const nw_charset *candidate = U_SUCCESS(status) ? nw_charset_find(name, strlen(name)) : NULL;

		if (candidate && !(dense ? IS_LATIN(candidate) : IS_MULTIBYTE(candidate)) &&
			!(IS_MULTIBYTE(candidate) && is_hardly(in, candidate)) &&
			bad_percent(in, candidate) <= BAD_PERCENT)
			found = candidate;
	}
	ucsdet_close(detector);
	return found;
}

const nw_charset *
nw_charset_detect(nw_arena *arena, const char *bytes, size_t len, const nw_charset *declared)
{
	const nw_charset *best = NULL;
	uint32_t	best_bad = 101;
	sample		in;
	bool		dense;

	take_sample(arena, bytes, len, &in);
	dense = in.dense * 10 >= in.high * 6;
	if (declared && bad_percent(&in, declared) <= BAD_PERCENT &&
		!(dense && in.high >= 8 && (strcmp(declared->name, "windows-1252") == 0 ||
									(IS_MULTIBYTE(declared) && is_hardly(&in, declared)))))
		return declared;
	if (declared && IS_MULTIBYTE(declared) && is_plainly(&in, declared) &&
		bad_percent(&in, declared) <= BAD_PERCENT_PLAIN)
		return declared;
	if (dense)
		best = plain_language(&in);
	if (!best && !(declared && IS_MULTIBYTE(declared) && bad_percent(&in, declared) <= BAD_PERCENT))
		best = ask_icu(&in, dense);
	if (best)
		return best;
	/* damaged, or too short for ICU: the one that fits best */
	if (declared && strcmp(declared->name, "windows-1252") != 0)
	{
		best = declared;
		best_bad = declared->converter[0] != '\0' ? bad_percent(&in, declared) : 50;
	}
	for (size_t i = 0; dense && i < sizeof(multibyte) / sizeof(multibyte[0]); i++)
	{
		const nw_charset *candidate = nw_charset_find(multibyte[i], strlen(multibyte[i]));
		uint32_t	bad = bad_percent(&in, candidate);

		/* the page's own word counts for more than a small difference */
		if (bad < best_bad && (best != declared || !declared || bad * 4 < best_bad))
		{
			best = candidate;
			best_bad = bad;
		}
	}
	if (best && best_bad > 50)
		best = NULL;
	return best ? best : declared;
}
