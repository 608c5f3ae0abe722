/*
 * core/weather/condition_atom.c
 *		The words that phrases about the weather are made of.
 */
#include "core/weather/condition_atom.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"
#include "core/weather/condition.h"
#include "weather_phrases.inc"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static uint32_t
simplified(uint32_t cp)
{
	size_t		low = 0;
	size_t		high = COUNT(phrase_simple);

	if (nw_script_of(cp) != NW_SCRIPT_HAN)
		return cp;
	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (phrase_simple[mid][0] < cp)
			low = mid + 1;
		else
			high = mid;
	}
	return low < COUNT(phrase_simple) && phrase_simple[low][0] == cp ? phrase_simple[low][1] : cp;
}

static bool
is_latin(char c)
{
	return nw_is_ascii_alpha(c) || nw_is_digit(c);
}

size_t
nw_condition_squeeze(const char *s, size_t len, char *out)
{
	const char *end = s + len;
	size_t		n = 0;
	bool		space = false;

	while (s < end)
	{
		const char *close;
		uint32_t	cp;
		int			bytes = nw_utf8_decode(s, end, &cp);

		if (cp == '(' && (close = memchr(s, ')', (size_t) (end - s))) != NULL)
		{
			/* 소나기(강) */
			s = nw_condition_grade(s + 1, (size_t) (close - s) - 1) ? s + 1 : close + 1;
			continue;
		}
		s += bytes;
		if (cp == ')')
			continue;
		if (cp == 0xFE0F)
			continue;
		if (cp == '-' && s < end && *s == '>')
			continue;			/* -> is > */
		if (cp == '-' && n > 0 && space && s < end && *s == ' ')
			cp = ',';			/* 맑음 - 흐림 */
		if (cp == '\n' || cp == '.' || cp == '!' || cp == 0x3001 || cp == 0x3002)
			cp = ',';
		if (cp == ' ' || cp == '-' || cp == 0xB7)
		{
			space = true;
			continue;
		}
		if (n + 5 > NW_PHRASE_MAX)
			return 0;
		if (space && n > 0 && cp < 0x80 && is_latin((char) cp) && is_latin(out[n - 1]))
			out[n++] = ' ';
		space = false;
		if (cp < 0x80)
			out[n++] = cp >= 'A' && cp <= 'Z' ? (char) (cp - 'A' + 'a') : (char) cp;
		else
			n += (size_t) nw_utf8_encode(simplified(cp), out + n);
	}
	/* a final full stop separates nothing */
	while (n > 0 && out[n - 1] == ',')
		n--;
	return n;
}

/* Order of an atom's text and the beginning of s: 0 when s begins with it. */
static int
compare_atom(const nw_condition_atom *atom, const char *s, size_t len)
{
	int			order = memcmp(phrase_pool + atom->off, s, atom->len < len ? atom->len : len);

	return order != 0 ? order : atom->len > len;
}

const nw_condition_atom *
nw_condition_atom_at(const char *s, size_t len)
{
	size_t		low = 0;
	size_t		high = COUNT(phrase_atoms);

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (compare_atom(&phrase_atoms[mid], s, len) <= 0)
			low = mid + 1;
		else
			high = mid;
	}
	/* what s begins with sorts before it, the longest last, among others of the same beginning */
	for (; low > 0; low--)
	{
		const nw_condition_atom *atom = &phrase_atoms[low - 1];
		const char *text = phrase_pool + atom->off;

		if (text[0] != s[0])
			return NULL;
		if (atom->len > len || memcmp(text, s, atom->len) != 0)
			continue;
		if (nw_is_ascii_alpha(text[atom->len - 1]) && atom->len < len &&
			nw_is_ascii_alpha(s[atom->len]))
			continue;			/* rain in rainbow */
		return atom;
	}
	return NULL;
}

bool
nw_condition_may_begin(uint32_t cp)
{
	return phrase_first[(cp & 4095) >> 6] >> (cp & 63) & 1;
}

const char *
nw_condition_falls(uint8_t falls)
{
	return phrase_pool + phrase_falls[falls];
}

uint8_t
nw_condition_falls_find(const char *word)
{
	size_t		i;

	for (i = 0; i < COUNT(phrase_falls); i++)
		if (strcmp(phrase_pool + phrase_falls[i], word) == 0)
			return (uint8_t) i;
	return NW_FALLS_NONE;
}
