/*
 * core/weather/condition.c
 *		Words for the state of the weather.
 */
#include "core/weather/condition.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/strhash.h"
#include "core/text/utf8.h"
#include "core/weather/condition_atom.h"
#include "core/weather/condition_code.h"
#include "core/weather/condition_text.h"
#include "weather_words.inc"

#define N_CONDITIONS (sizeof(condition_table) / sizeof(condition_table[0]))
#define N_SLOTS (sizeof(condition_slots) / sizeof(condition_slots[0]))

/* Letters that a word must have for a hint: 안게 has four. */
#define SHORT_WORD 4

/* Longer than any word of the table and what may be stripped from it. */
#define MAX_WORD 120

#define AS_PICTURE "\xEF\xB8\x8F"	/* U+FE0F, behind signs of the weather */

int16_t
nw_condition_word(const char *key, size_t len)
{
	int			row = nw_strhash_find(condition_keys, condition_slots, N_SLOTS,
									  condition_pool, key, len);

	return row < 0 ? 0 : condition_table[row].code;
}

static size_t
cut_suffix(const char *s, size_t len, const char *suffix, size_t cut)
{
	return len > strlen(suffix) && nw_ends(s, len, suffix) ? len - cut : len;
}

const char *
nw_condition_grade(const char *s, size_t len)
{
	static const char *const grades[] = {"약", "보통", "강"};
	size_t		i;

	for (i = 0; i < sizeof(grades) / sizeof(grades[0]); i++)
		if (nw_equals(s, len, grades[i]))
			return grades[i];
	return NULL;
}

/*
 * Brings a word into the form of the table's keys; the same rules stand in
 * tools/gen-weather-words.  Returns the length in out[MAX_WORD], 0 for a word
 * that is too long.
 */
static size_t
normalize(const char *s, size_t len, char *out)
{
	size_t		n = 0;
	size_t		i = 0;

	while (i < len)
	{
		const char *close;

		if (s[i] == '(' && (close = memchr(s + i, ')', len - i)) != NULL)
		{
			size_t		inside = (size_t) (close - s) - i - 1;
			const char *grade = nw_condition_grade(s + i + 1, inside);

			/* 싸락눈(강) is 싸락눈/강, (매시3mm이하) says nothing more */
			if (grade && n + strlen(grade) <= MAX_WORD)
			{
				memcpy(out + n, grade, strlen(grade));
				n += strlen(grade);
			}
			i = (size_t) (close - s) + 1;
		}
		else if ((unsigned char) s[i] == 0xEB && nw_starts(s + i, len - i, "또는"))
			i += strlen("또는");
		else if ((unsigned char) s[i] == 0xC2 && nw_starts(s + i, len - i, "·"))
			i += strlen("·");
		else if ((unsigned char) s[i] == 0xEF && nw_starts(s + i, len - i, AS_PICTURE))
			i += strlen(AS_PICTURE);
		else if (s[i] == ' ' || s[i] == '/' || s[i] == ',' || s[i] == '=')
			i++;
		else if (n == MAX_WORD)
			return 0;
		else
		{
			char		c = s[i++];

			out[n++] = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
		}
	}
	n = cut_suffix(out, n, "단속적", strlen("적"));
	n = cut_suffix(out, n, "연속적", strlen("적"));
	n = cut_suffix(out, n, "지속적", strlen("적"));
	n = cut_suffix(out, n, "계속적", strlen("적"));
	if (nw_ends(out, n, "연속") || nw_ends(out, n, "지속"))
		memcpy(out + n - strlen("계속"), "계속", strlen("계속"));
	n = cut_suffix(out, n, "끝남", strlen("남"));
	return cut_suffix(out, n, "곳", strlen("곳"));
}

/*
 * Most texts that are asked about name no condition: their first character
 * tells.  Signs may go before a word, so only letters are looked at.
 */
static bool
may_be_condition(const char *s, size_t len)
{
	uint32_t	cp;

	if ((unsigned char) s[0] < 0xE3)
		return true;
	nw_utf8_decode(s, s + len, &cp);
	return nw_script_of(cp) == NW_SCRIPT_OTHER ||
		(condition_first[(cp & 4095) >> 6] >> (cp & 63) & 1) != 0 || nw_condition_may_begin(cp);
}

int16_t
nw_condition_read(const char *s, size_t len)
{
	char		word[MAX_WORD];
	int16_t		code = nw_condition_word(s, len);
	size_t		n;

	if (code != 0 || len == 0 || len > 2 * MAX_WORD || !may_be_condition(s, len))
		return code;
	if ((n = normalize(s, len, word)) > 0 && (code = nw_condition_word(word, n)) != 0)
		return code;
	if (((s[0] >= 'A' && s[0] <= 'Z') || s[0] == '+' || s[0] == '-') &&
		(code = nw_condition_metar(s, len)) != 0)
		return code;
	if (((s[0] | 0x20) == 's' || (s[0] | 0x20) == 'p') && (code = nw_condition_kma(s, len)) != 0)
		return code;
	return nw_condition_phrase(s, len);
}

const nw_condition *
nw_condition_by_code(int16_t code)
{
	size_t		low = 0;
	size_t		high = N_CONDITIONS;

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (condition_table[mid].code < code)
			low = mid + 1;
		else
			high = mid;
	}
	return low < N_CONDITIONS && condition_table[low].code == code ? &condition_table[low] : NULL;
}

const nw_condition *
nw_condition_at(size_t index)
{
	return index < N_CONDITIONS ? &condition_table[index] : NULL;
}

const char *
nw_condition_text_of(const nw_condition *condition, nw_condition_text which)
{
	return condition_pool + condition->text[which];
}

/* Edit distance; both words have at most MAX_WORD of them. */
static int
distance(const uint32_t *a, int n, const uint32_t *b, int m)
{
	int			row[MAX_WORD + 1];
	int			i;
	int			j;

	for (j = 0; j <= m; j++)
		row[j] = j;
	for (i = 1; i <= n; i++)
	{
		int			diagonal = row[0];

		row[0] = i;
		for (j = 1; j <= m; j++)
		{
			int			best = diagonal + (a[i - 1] != b[j - 1]);

			diagonal = row[j];
			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
		}
	}
	return row[m];
}

/* Characters, a syllable as its letters: 맑 and 말 differ in one.  Never more than the bytes of s. */
static int
decode(const char *s, size_t len, uint32_t *out)
{
	const char *end = s + len;
	int			n = 0;

	while (s < end && n + 3 <= MAX_WORD)
	{
		uint32_t	cp;

		s += nw_utf8_decode(s, end, &cp);
		if (!nw_is_hangul(cp))
		{
			out[n++] = cp;
			continue;
		}
		/* the conjoining jamo of the syllable */
		out[n++] = 0x1100 + (cp - 0xAC00) / 588;
		out[n++] = 0x1161 + (cp - 0xAC00) % 588 / 28;
		if (nw_hangul_final(cp) != 0)
			out[n++] = 0x11A7 + (uint32_t) nw_hangul_final(cp);
	}
	return n;
}

int16_t
nw_condition_nearest(const char *s, size_t len)
{
	char		word[MAX_WORD];
	uint32_t	wanted[MAX_WORD];
	uint32_t	known[MAX_WORD];
	int			n;
	int			best;
	int16_t		code = 0;
	size_t		i;

	if (len > 2 * MAX_WORD || (len = normalize(s, len, word)) == 0)
		return 0;
	n = decode(word, len, wanted);
	/* a slip in a code is a wrong code, not a misspelt word */
	for (i = 0; i < len; i++)
		if (nw_is_digit(word[i]))
			return 0;
	best = n < SHORT_WORD ? 0 : 2;	/* one slip of the keyboard; a short word is near to too many */
	for (i = 0; i < sizeof(condition_keys) / sizeof(condition_keys[0]); i++)
	{
		const nw_strhash_key *key = &condition_keys[i];
		int			m = decode(condition_pool + key->off, key->len, known);
		int			d;

		if (m - n >= best || n - m >= best || (d = distance(wanted, n, known, m)) >= best || d >= m)
			continue;
		best = d;
		code = condition_table[key->value].code;
	}
	return code;
}
