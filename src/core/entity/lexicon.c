/*
 * core/entity/lexicon.c
 *		What kinds of names a form is known as.
 *
 * The automaton is two arrays.  A node is at some index i: lex_label[i] is the
 * number of its arcs, which follow it in the order of their labels (code
 * points of the basic plane).  An arc is 24 bits, the low byte first: 20 of
 * the node it leads to (0: a node without arcs), 4 of the value of the form
 * that ends with it: 0 none, 15 one to be looked up in lex_rare, else an index
 * of lex_common.  A value is
 * classes | frequency << 16 | share << 19.
 */
#include "core/entity/lexicon.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#include "lexicon.inc"

#define RARE 15
#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

static uint32_t
rare_value(uint32_t arc)
{
	size_t		low = 0;
	size_t		high = LENGTH(lex_rare);

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (lex_rare[mid][0] < arc)
			low = mid + 1;
		else
			high = mid;
	}
	return low < LENGTH(lex_rare) && lex_rare[low][0] == arc ? lex_rare[low][1] : 0;
}

/* Follows the arc of a character; false when there is none.  *value is that of the form so far. */
static bool
step(uint32_t *node, uint32_t cp, uint32_t *value)
{
	uint32_t	low = *node + 1;
	uint32_t	high = low + lex_label[*node];
	uint32_t	end = high;
	const unsigned char *arc;
	uint32_t	code;

	/* the many arcs of the first nodes lie evenly: a guess, then bisection of what is left */
	if (high - low > 64 && cp > lex_label[low] && cp < lex_label[high - 1])
	{
		uint32_t	guess = low + (cp - lex_label[low]) * (high - 1 - low) / (uint32_t) (lex_label[high - 1] - lex_label[low]);
		uint32_t	step = 16;

		if (lex_label[guess] < cp)
		{
			for (low = guess + 1; low + step < high && lex_label[low + step] < cp; step *= 2)
				low += step;
			if (low + step < high)
				high = low + step + 1;
		}
		else
		{
			for (high = guess + 1; high > low + step && lex_label[high - step] >= cp; step *= 2)
				high -= step;
			if (high > low + step)
				low = high - step;
		}
	}
	while (low < high)
	{
		uint32_t	mid = low + (high - low) / 2;

		if (lex_label[mid] < cp)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == end || lex_label[low] != cp)
		return false;
	arc = lex_arc + (size_t) low * 3;
	code = arc[2] >> 4;
	*value = code == 0 ? 0 : code == RARE ? rare_value(low) : lex_common[code];
	*node = arc[0] | (uint32_t) arc[1] << 8 | (uint32_t) (arc[2] & 0x0F) << 16;
	return true;
}

static inline void
set_hit(nw_lexicon_hit *hit, size_t len, uint32_t value)
{
	hit->len = (uint32_t) len;
	hit->classes = (uint16_t) value;
	hit->frequency = (uint8_t) (value >> 16 & 7);
	hit->share = (uint8_t) (value >> 19 & 7);
}

int
nw_lexicon_prefixes(const char *s, size_t len, nw_lexicon_hit *hits, int max)
{
	uint32_t	node = LEX_ROOT;
	size_t		pos = 0;
	int			n = 0;

	while (pos < len)
	{
		uint32_t	cp;
		uint32_t	value;

		pos += nw_utf8_decode(s + pos, s + len, &cp);
		if (!step(&node, cp, &value))
			break;
		if (value != 0)
		{
			if (n == max)
				memmove(hits, hits + 1, (size_t) --n * sizeof(hits[0]));
			set_hit(&hits[n++], pos, value);
		}
	}
	return n;
}

/* May a form end at s + pos? */
static bool
ends_word(const char *s, size_t len, size_t pos)
{
	uint32_t	before;
	uint32_t	after;

	if (pos >= len)
		return true;
	nw_utf8_decode_before(s, s + pos, &before);
	nw_utf8_decode(s + pos, s + len, &after);
	if (nw_script_of(before) == NW_SCRIPT_HAN)
		return true;
	if (nw_script_of(before) == NW_SCRIPT_LATIN &&
		(nw_script_of(after) == NW_SCRIPT_LATIN || nw_script_of(after) == NW_SCRIPT_DIGIT))
		return false;
	return nw_particle_after(before, s + pos, len - pos) >= 0;
}

bool
nw_lexicon_longest(const char *s, size_t len, const nw_lexicon_hit *hits, int n, nw_lexicon_hit *hit)
{
	while (n-- > 0)
		if (ends_word(s, len, hits[n].len))
		{
			*hit = hits[n];
			return true;
		}
	return false;
}

bool
nw_lexicon_word(const char *s, size_t len, nw_lexicon_hit *hit)
{
	nw_lexicon_hit hits[16];
	int			n = nw_lexicon_prefixes(s, len, hits, (int) LENGTH(hits));

	return nw_lexicon_longest(s, len, hits, n, hit);
}

uint16_t
nw_lexicon_classes(const char *s, size_t len)
{
	uint32_t	node = LEX_ROOT;
	uint32_t	value = 0;
	size_t		pos = 0;

	while (pos < len)
	{
		uint32_t	cp;

		pos += nw_utf8_decode(s + pos, s + len, &cp);
		if (!step(&node, cp, &value))
			return 0;
	}
	return (uint16_t) value;
}
