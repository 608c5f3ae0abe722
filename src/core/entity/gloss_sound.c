/*
 * core/entity/gloss_sound.c
 *		Do two spellings of a name sound alike?
 */
#include "core/entity/gloss_sound.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#include "hanja.inc"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))
#define MAX_CONSONANTS 24

/* Sets of consonants that transcriptions do not keep apart. */
enum
{
	K = 1, N = 2, D = 4, L = 8, M = 16, P = 32, S = 64, J = 128, H = 256,
	SILENT = 1024				/* may be written without being heard */
};

static bool
put(unsigned *out, int *n, unsigned set)
{
	if (*n == MAX_CONSONANTS)
		return false;
	out[(*n)++] = set;
	return true;
}

/* -1 when it is not all Hangul, or too long. */
static int
consonants_of_hangul(const char *s, size_t len, unsigned *out)
{
	static const unsigned short initial[] = {K, K, N, D, D, L, M, P, P, S, S, 0, J, J, J, K, D, P, H};
	static const unsigned short final[] = {
		0, K, K, K, N, N, N, D, L, L, L, L, L, L, L, L, M, P, P, S, S, N, J, J, K, D, P, 0,
	};
	int			n = 0;
	size_t		pos = 0;

	while (pos < len)
	{
		uint32_t	cp;
		unsigned	set;

		pos += (size_t) nw_utf8_decode(s + pos, s + len, &cp);
		if (!nw_is_hangul(cp))
			return -1;
		set = initial[(cp - 0xAC00) / 588];
		/* 빌리 is one l */
		if (set != 0 && !(set == L && n > 0 && out[n - 1] == L) && !put(out, &n, set))
			return -1;
		set = final[nw_hangul_final(cp)];
		if (set != 0 && !put(out, &n, set))
			return -1;
		if (nw_hangul_final(cp) == 21 && !put(out, &n, K | SILENT))
			return -1;
	}
	return n;
}

static int
consonants_of_latin(const char *s, size_t len, unsigned *out)
{
	static const unsigned short sets[] = {
		0, P, J | K | S, D,		0, P, K | J, H | SILENT, 0, J | H, K,	  L, M,
		N, 0, P,		 J | K, L, S, D,	 0,			 P, 0,	   S | J, 0, J | S,
	};
	int			n = 0;
	size_t		pos;

	for (pos = 0; pos < len; pos++)
	{
		char		c = (char) (s[pos] | 0x20);
		unsigned	set;

		if (!nw_is_ascii_alpha(s[pos]))
			return -1;
		set = sets[c - 'a'];
		/* the h of ch, sh and zh; one sound written twice: ck, tt, ts */
		if (set == 0 || (c == 'h' && pos > 0 && strchr("csztkp", s[pos - 1] | 0x20)) ||
			(pos > 0 && n > 0 && (set & ~SILENT & out[n - 1]) &&
			 (sets[(s[pos - 1] | 0x20) - 'a'] & set & ~SILENT)))
			continue;
		/* the r of Robert is heard once */
		if (c == 'r' && (pos + 1 == len || !strchr("aeiouy", s[pos + 1] | 0x20)))
			set |= SILENT;
		if (!put(out, &n, set))
			return -1;
	}
	return n;
}

bool
nw_gloss_transcribes(const char *s, size_t len, const char *latin, size_t latin_len)
{
	unsigned	a[MAX_CONSONANTS];
	unsigned	b[MAX_CONSONANTS];
	int			n = consonants_of_hangul(s, len, a);
	int			m = n < 2 ? -1 : consonants_of_latin(latin, latin_len, b);
	uint32_t	states = 1;		/* bit i: the first i of a are matched */
	int			heard = 0;
	int			i;
	int			j;

	if (n < 2 || m < 2)
		return false;
	for (i = 0; i < n; i++)
		heard += !(a[i] & SILENT);
	for (j = -1; j < m; j++)
	{
		uint32_t	next = j < 0 ? 1 : b[j] & SILENT ? states : 0;

		for (i = 0; j >= 0 && i < n; i++)
			if ((states & UINT32_C(1) << i) && (a[i] & b[j] & ~(unsigned) SILENT))
				next |= UINT32_C(1) << (i + 1);
		/* the g of 둥 */
		for (i = 0; i < n; i++)
			if ((next & UINT32_C(1) << i) && (a[i] & SILENT))
				next |= UINT32_C(1) << (i + 1);
		states = next;
	}
	return heard >= 2 && (states & UINT32_C(1) << n);
}

/* The bytes before the next space. */
static size_t
first_word(const char *s, size_t len)
{
	const char *space = memchr(s, ' ', len);

	return space ? (size_t) (space - s) : len;
}

/* Copies s[0, len) without its spaces; the bytes, 0 when there are too many. */
static size_t
join(const char *s, size_t len, char *out, size_t room)
{
	size_t		n = 0;
	size_t		i;

	for (i = 0; i < len; i++)
		if (s[i] != ' ')
		{
			if (n == room)
				return 0;
			out[n++] = s[i];
		}
	return n;
}

/* Have the words half of their consonants in common, in their order?  One consonant says nothing. */
static bool
is_near(const char *s, size_t len, const char *latin, size_t latin_len)
{
	unsigned	a[MAX_CONSONANTS];
	unsigned	b[MAX_CONSONANTS];
	int			best[MAX_CONSONANTS + 1] = {0};
	int			n = consonants_of_hangul(s, len, a);
	int			m = consonants_of_latin(latin, latin_len, b);
	int			i;
	int			j;

	if (n < 0 || m < 0)
		return false;
	for (i = 0; i < n; i++)
	{
		int			diagonal = 0;

		for (j = 0; j < m; j++)
		{
			int			above = best[j + 1];

			best[j + 1] = a[i] & b[j] & ~(unsigned) SILENT ? diagonal + 1 : above > best[j] ? above : best[j];
			diagonal = above;
		}
	}
	return 2 * best[m] >= (n > m ? n : m) || (n <= 1 && m <= 1);
}

bool
nw_gloss_spells(const char *s, size_t len, const char *latin, size_t latin_len)
{
	char		a[120];
	char		b[120];
	size_t		n = join(s, len, a, sizeof(a));
	size_t		m = join(latin, latin_len, b, sizeof(b));
	bool		alike;

	if (n == 0 || m == 0)
		return false;
	if (nw_gloss_transcribes(a, n, b, m))
		return true;
	/* word by word, the last one with all that is left (드니로, De Niro): one sounds alike, the others nearly */
	for (alike = false; len > 0 && latin_len > 0;)
	{
		n = first_word(s, len);
		m = n == len ? latin_len : first_word(latin, latin_len);
		m = join(latin, m, b, sizeof(b));
		if (!is_near(s, n, b, m))
			return false;
		alike |= nw_gloss_transcribes(s, n, b, m);
		if (n == len)
			return alike;
		m = first_word(latin, latin_len);
		s += n + 1;
		len -= n + 1;
		latin += m + (m < latin_len);
		latin_len -= m + (m < latin_len);
	}
	return false;
}

/* The 16 bits of a character, 0 when it has none. */
static unsigned
value_of(uint32_t cp)
{
	uint32_t	at = cp - 0x4E00;
	uint32_t	i;
	unsigned	n;

	if (at >= 0x5200 || !(hanja_bits[at / 8] & 1 << at % 8))
		return 0;
	n = hanja_rank[at / 64];
	for (i = at & ~UINT32_C(63); i < at; i++)
		n += hanja_bits[i / 8] >> i % 8 & 1;
	return hanja_values[n];
}

/* 녀 and 여, 련 and 연: ㄴ and ㄹ fall or change at the head of a word */
static bool
same_sound(uint32_t a, uint32_t b)
{
	uint32_t	x = (a - 0xAC00) / 588;
	uint32_t	y = (b - 0xAC00) / 588;

	return a == b ||
		((a - 0xAC00) % 588 == (b - 0xAC00) % 588 && (x == 2 || x == 5 || x == 11) &&
		 (y == 2 || y == 5 || y == 11));
}

bool
nw_same_syllable(const char *a, const char *b)
{
	uint32_t	x;
	uint32_t	y;

	nw_utf8_decode(a, a + 3, &x);
	nw_utf8_decode(b, b + 3, &y);
	return nw_is_hangul(x) && nw_is_hangul(y) && same_sound(x, y);
}

static bool
reads_korean(uint32_t han, unsigned value, uint32_t syllable)
{
	size_t		i;

	if ((value & 511) && same_sound(hanja_syllables[value & 511], syllable))
		return true;
	for (i = 0; i < LENGTH(hanja_more); i++)
		if (hanja_more[i][0] == han && same_sound(hanja_syllables[hanja_more[i][1]], syllable))
			return true;
	return false;
}

nw_hanja_fit
nw_hanja_reads(const char *s, size_t len, const char *han, size_t han_len)
{
	bool		korean = true;
	bool		mandarin = true;
	size_t		k = 0;			/* where each reading is in s */
	size_t		m = 0;
	size_t		pos = 0;

	while (pos < han_len && (korean || mandarin))
	{
		uint32_t	cp;
		uint32_t	syllable = 0;
		unsigned	value;

		pos += (size_t) nw_utf8_decode(han + pos, han + han_len, &cp);
		value = value_of(cp);
		if (korean && k < len)
			k += (size_t) nw_utf8_decode(s + k, s + len, &syllable);
		korean = korean && nw_is_hangul(syllable) && reads_korean(cp, value, syllable);
		syllable = 0;
		if (mandarin && m < len)
			m += (size_t) nw_utf8_decode(s + m, s + len, &syllable);
		if (!mandarin || !nw_is_hangul(syllable) || value == 0 || (value >> 9 & 31) == 31)
			mandarin = false;
		else
		{
			unsigned	initial = (syllable - 0xAC00) / 588;
			unsigned	wanted = value >> 9 & 31;

			/* 쩌 and 저, 쑤 and 수 are both written */
			mandarin = initial == wanted || (initial == 12 && wanted == 13) ||
				(initial == 9 && wanted == 10);
			if (mandarin && (value >> 14 & 1))
			{
				syllable = 0;
				if (m < len)
					m += (size_t) nw_utf8_decode(s + m, s + len, &syllable);
				mandarin = nw_is_hangul(syllable) && (syllable - 0xAC00) / 588 == 11;
			}
		}
	}
	if (korean && k == len)
		return NW_HANJA_KOREAN;
	return mandarin && m == len ? NW_HANJA_MANDARIN : NW_HANJA_NO;
}
