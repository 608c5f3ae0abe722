/*
 * core/news/page_spacing.c
 *		Does a space stand where a tool broke a line of Korean?
 *
 * Weights of the syllables around the gap and of the lengths of the two words
 * (data/spacing.tsv: right in 15 of 16 places of unseen news) and, above them,
 * the same syllables elsewhere on the page.
 */
#include "core/news/page_spacing.h"

#include <stdint.h>
#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"
#include "spacing.inc"

#define SYLLABLE 3				/* bytes */
/* what one occurrence elsewhere is worth, in the table's unit, and all of them at most */
#define SEEN_WEIGHT 24
#define SEEN_MOST 3

/* false when the key is not in the table */
static bool
weight_of(const uint32_t *keys, const int8_t *weights, size_t n, uint32_t key, int *weight)
{
	size_t		low = 0;
	size_t		high = n;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (keys[middle] < key)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == n || keys[low] != key)
		return false;
	*weight = weights[low];
	return true;
}

/* Hangul syllables that s ends (or begins) with, at most 6; the first two from the gap in cp. */
static int
syllables(const char *s, const char *end, bool backward, uint32_t cp[2])
{
	int			n = 0;

	cp[0] = cp[1] = 0;
	while (n < 6 && s < end)
	{
		uint32_t	c;
		int			step = backward ? nw_utf8_decode_before(s, end, &c) : nw_utf8_decode(s, end, &c);

		if (!nw_is_hangul(c))
			break;
		if (n < 2)
			cp[n] = c;
		n++;
		if (backward)
			end -= step;
		else
			s += step;
	}
	return n;
}

/* How often the two syllables before the gap and the two behind it stand together, with a space and without. */
static int
seen_elsewhere(const char *s, size_t len, size_t gap, size_t next, size_t reach)
{
	const char *left = s + gap - 2 * SYLLABLE;
	const char *right = s + next;
	size_t		from = gap > reach ? gap - reach : 0;
	size_t		to = gap + reach < len ? gap + reach : len;
	int			spaced = 0;
	int			joined = 0;

	for (const char *at = s + from; at + 4 * SYLLABLE + 1 < s + to;)
	{
		const char *hit = memchr(at, left[0], (size_t) (s + to - at - 4 * SYLLABLE - 1));

		if (!hit)
			break;
		at = hit + 1;
		if (memcmp(hit, left, 2 * SYLLABLE) != 0)
			continue;
		hit += 2 * SYLLABLE;
		if (memcmp(hit, right, 2 * SYLLABLE) == 0)
			joined++;
		else if (*hit == ' ' && memcmp(hit + 1, right, 2 * SYLLABLE) == 0)
			spaced++;
	}
	if (joined > SEEN_MOST)
		joined = SEEN_MOST;
	if (spaced > SEEN_MOST)
		spaced = SEEN_MOST;
	return (spaced - joined) * SEEN_WEIGHT;
}

/* …좋겠다" | 고 했다, 그는 " | 최초의: quotes and brackets cling to what they enclose, particles to them */
static bool
spaced_after_sign(const char *s, size_t gap, uint32_t sign, const char *next, size_t len)
{
	static const char *const quoted[] =
	{"고 ", "고,", "며 ", "며,", "는 ", "라고", "라며", "이라", "란 ", "라는", "면서", "던 "};
	bool		opens = sign == '(' || sign == '[' || sign == '<' || sign == 0x201C || sign == 0x2018 ||
		sign == 0x300C || sign == 0x300E || sign == 0x300A;
	size_t		word = 0;

	if (sign == '"' || sign == '\'')
		opens = gap < 2 || s[gap - 2] == ' ' || s[gap - 2] == '(';
	if (opens || sign == 0xB7 || sign == '/' || sign == '~' || sign == '-')
		return false;
	if (sign != '"' && sign != '\'' && sign != 0x201D && sign != 0x2019 && sign != ')' &&
		sign != 0x300D && sign != 0x300F && sign != 0x300B && sign != '%')
		return true;
	for (size_t i = 0; i < sizeof(quoted) / sizeof(quoted[0]); i++)
		if (nw_starts(next, len, quoted[i]))
			return false;
	while (word < len && (unsigned char) next[word] >= 0x80)
		word++;
	return !nw_particle_chain(sign, next, word);
}

bool
nw_page_spaced(const char *s, size_t len, size_t gap, size_t next, size_t reach)
{
	uint32_t	left[2],
				right[2];
	uint32_t	before,
				after;
	int			n_left = syllables(s, s + gap, true, left);
	int			n_right = syllables(s + next, s + len, false, right);
	int			score = SPACING_BIAS;
	int			weight = 0;

	nw_utf8_decode_before(s, s + gap, &before);
	nw_utf8_decode(s + next, s + len, &after);
	if (!nw_is_word(before))
		return spaced_after_sign(s, gap, before, s + next, len - next);
	/* 150 | 여 개, CEO | 까지: what counts or marks a number or a Latin word clings to it */
	if (n_left == 0)
		return !(nw_script_of(before) == NW_SCRIPT_DIGIT && n_right > 0 && n_right <= 3) &&
			!(n_right > 0 && nw_particle_after(before, s + next, len - next) > 0);
	/* 제 | 21대; (주) | 한빛; 위원회 | (위원장 */
	if (n_right == 0)
		return after != '(' && after != ',' && after != '.' && !(n_left == 1 && left[0] == 0xC81C);
	if (weight_of(left_keys, left_weights, LEFT_COUNT, left[1] << 16 | left[0], &weight) ||
		weight_of(left_keys, left_weights, LEFT_COUNT, UINT32_C(0xFFFF0000) | left[0], &weight))
		score += weight;
	if (weight_of(right_keys, right_weights, RIGHT_COUNT, right[0] << 16 | right[1], &weight) ||
		weight_of(right_keys, right_weights, RIGHT_COUNT, UINT32_C(0xFFFF0000) | right[0], &weight))
		score += weight;
	score += spacing_length[n_left - 1][n_right - 1];
	if (n_left >= 2 && n_right >= 2)
		score += seen_elsewhere(s, len, gap, next, reach);
	return score > 0;
}
