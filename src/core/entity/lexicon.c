/*
 * core/entity/lexicon.c
 *		What kinds of names a form is known as.
 *
 * The automaton is an array of entries of five bytes.  A node is at some index
 * i: the first two bytes of its entry, the low one first, are the number of its
 * arcs, which follow it in the order of their labels.  An arc begins with its
 * label, a code point of the basic plane; then come 24 bits, the low byte
 * first: 20 of the node it leads to (0: a node without arcs), 4 of the value of
 * the form that ends with it: 0 none, 15 one to be looked up in lex_rare, else
 * an index of lex_common.  Of the root, which has thousands, lex_first says
 * where the arcs of each sixteen characters begin.  A value is
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

static inline uint32_t
label(uint32_t entry)
{
	return lex_entry[entry][0] | (uint32_t) lex_entry[entry][1] << 8;
}

/* Follows the arc of a character; false when there is none.  *value is that of the form so far. */
static bool
step(uint32_t *node, uint32_t cp, uint32_t *value)
{
	uint32_t	at = *node + 1;
	uint32_t	n = label(*node);
	uint32_t	code;

	if (*node == LEX_ROOT && cp <= 0xFFFF)
	{
		at += lex_first[cp >> 4];
		n = lex_first[(cp >> 4) + 1] - (at - LEX_ROOT - 1u);
	}
	if (n == 0)
		return false;
	/* the last entry that is not behind the character, without a branch to guess */
	while (n > 1)
	{
		uint32_t	half = n / 2;

		at = label(at + half) <= cp ? at + half : at;
		n -= half;
	}
	if (label(at) != cp)
		return false;
	code = lex_entry[at][4] >> 4;
	*value = code == 0 ? 0 : code == RARE ? rare_value(at) : lex_common[code];
	*node = lex_entry[at][2] | (uint32_t) lex_entry[at][3] << 8 | (uint32_t) (lex_entry[at][4] & 0x0F) << 16;
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
nw_lexicon_longest(const char *s, size_t len, const nw_lexicon_hit *hits, int n,
				   nw_lexicon_hit *hit)
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
