/*
 * core/entity/gazetteer.c
 *		Names of places, found in folded text by longest match.
 */
#include "core/entity/gazetteer.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

/* one place: name, aliases and id are offsets into gaz_pool */
typedef struct gaz_place
{
	uint32_t	name;
	uint32_t	aliases;
	uint32_t	id;
	uint16_t	parent;
	uint16_t	station;
	int16_t		latitude;		/* hundredths of a degree */
	int16_t		longitude;
	uint8_t		level;
	char		country[3];
} gaz_place;

/*
 * A node is base << 8 | label.  Node s has the child for byte c at t = base of
 * s + c when the label of t is c and gaz_check[t] is s modulo 256: no two nodes
 * that agree in that have one base.  Child 0 ends a form, its base is the offset
 * of the first sense (never 0, as an empty node is).
 * A sense is place | strength << 16 | last << 18.
 */
#include "gazetteer.inc"

#define SENSE_LAST (UINT32_C(1) << 18)

/* The longest form tried, far above the longest there is. */
#define MAX_FORM 96

/* The end of the form that the path to "node" spells: offset of its senses, or 0. */
static uint32_t
senses_at(uint32_t node)
{
	uint32_t	end = gaz_nodes[node] >> 8;

	return end > 0 && end < GAZ_NODES && (gaz_nodes[end] & 0xFF) == 0 && gaz_check[end] == (uint8_t) node ? gaz_nodes[end] >> 8 : 0;
}

/* 0 is never a child, so it serves as "no such node". */
static uint32_t
step(uint32_t node, unsigned char byte)
{
	uint32_t	next = (gaz_nodes[node] >> 8) + byte;

	return byte != 0 && next < GAZ_NODES && (gaz_nodes[next] & 0xFF) == byte && gaz_check[next] == (uint8_t) node ? next : 0;
}

/*
 * Endings that look like particles but make another word of a place: 한국인 (a
 * person), 경기고 (a school), 서울로 stays what it is.
 */
static bool
makes_other_word(const char *s, size_t len)
{
	if (nw_starts(s, len, "인"))
		return !nw_starts(s, len, "인데") && !nw_starts(s, len, "인지");
	return nw_equals(s, len, "고") || nw_equals(s, len, "자") || nw_equals(s, len, "다") ||
		nw_equals(s, len, "나");
}

static bool
is_katakana(uint32_t cp)
{
	return cp >= 0x30A1 && cp <= 0x30FF;
}

/* May a form end at s + pos?  Bytes of particles there, or -1. */
static int
boundary(const char *s, size_t len, size_t pos)
{
	uint32_t	before;
	uint32_t	after;
	int			particle;

	if (pos >= len)
		return 0;
	nw_utf8_decode_before(s, s + pos, &before);
	nw_utf8_decode(s + pos, s + len, &after);

	/* Chinese and Japanese write no spaces: a form in Han may end anywhere */
	if (nw_script_of(before) == NW_SCRIPT_HAN)
		return 0;
	/* ソウルの: katakana end where hiragana begin */
	if (nw_script_of(before) == NW_SCRIPT_KANA)
		return nw_script_of(after) == NW_SCRIPT_KANA && !(is_katakana(before) && !is_katakana(after)) ? -1 : 0;
	if (nw_script_of(before) == NW_SCRIPT_LATIN &&
		(nw_script_of(after) == NW_SCRIPT_LATIN || nw_script_of(after) == NW_SCRIPT_DIGIT))
		return -1;
	/* 장사(长沙)는: particles are looked for behind the word only */
	particle = nw_particle_after(before, s + pos, len - pos);
	if (particle > 0 && makes_other_word(s + pos, (size_t) particle))
		return -1;
	return particle;
}

/* Nouns that stand in one word with the name of a country or city: 일본영화, 한국시각, 뉴욕행 */
static bool
noun_follows(const char *s, size_t len)
{
	static const char *const nouns[] = {
		"영화", "시각", "드라마", "모터쇼", "행 ", "발 ", "애니", "판을 ", "판은 ", "공포영화", "여행을 ",
	};
	size_t		i;

	for (i = 0; i < sizeof(nouns) / sizeof(nouns[0]); i++)
		if (nw_starts(s, len, nouns[i]))
			return true;
	return false;
}

bool
nw_gaz_match_word(const char *s, size_t len, nw_gaz_match *match, int *particle)
{
	uint32_t	node = 0;
	size_t		pos;
	bool		found = false;

	if (len > 4 * MAX_FORM)
		len = 4 * MAX_FORM;		/* what follows the longest form decides about its end */
	for (pos = 0; pos < len && pos < MAX_FORM; pos++)
	{
		uint32_t	senses;
		int			after;

		node = step(node, (unsigned char) s[pos]);
		if (node == 0)
			break;
		senses = senses_at(node);
		if (senses == 0)
			continue;
		after = boundary(s, len, pos + 1);
		if (after < 0 && (gaz_senses[senses] >> 16 & 3) == NW_GAZ_STRONG &&
			noun_follows(s + pos + 1, len - pos - 1))
			after = 0;
		if (after < 0)
			continue;
		match->len = (uint32_t) pos + 1;
		match->senses = senses;
		*particle = after;
		found = true;
	}
	return found;
}

static inline uint32_t
three_bytes(const char *s)
{
	const unsigned char *p = (const unsigned char *) s;

	return (uint32_t) p[0] << 16 | (uint32_t) p[1] << 8 | p[2];
}

static inline bool
begin_bit(uint32_t hash)
{
	return (gaz_begin_bits[hash >> 21] & UINT32_C(1) << (hash >> 16 & 31)) != 0;
}

bool
nw_gaz_may_begin(const char *s, size_t len)
{
	uint32_t	hash;

	if (len < 3)
		return false;
	hash = three_bytes(s) * UINT32_C(0x9E3779B1);
	return begin_bit(hash) ||
		(len >= 6 && begin_bit(hash ^ three_bytes(s + 3) * UINT32_C(0x85EBCA6B)));
}

size_t
nw_gaz_reach(const char *s, size_t len)
{
	uint32_t	node = 0;
	size_t		pos;

	for (pos = 0; pos < len && pos < MAX_FORM; pos++)
		if ((node = step(node, (unsigned char) s[pos])) == 0)
			break;
	return pos;
}

bool
nw_gaz_match_exact(const char *s, size_t len, nw_gaz_match *match)
{
	uint32_t	node = 0;
	size_t		pos;

	if (len == 0 || len > MAX_FORM)
		return false;
	for (pos = 0; pos < len; pos++)
	{
		node = step(node, (unsigned char) s[pos]);
		if (node == 0)
			return false;
	}
	match->len = (uint32_t) len;
	match->senses = senses_at(node);
	return match->senses != 0;
}

bool
nw_gaz_sense(const nw_gaz_match *match, int i, uint16_t *place, int *strength)
{
	int			k;

	for (k = 0; k < i; k++)
		if (gaz_senses[match->senses + k] & SENSE_LAST)
			return false;
	*place = (uint16_t) gaz_senses[match->senses + i];
	*strength = (int) (gaz_senses[match->senses + i] >> 16 & 3);
	return true;
}

void
nw_gaz_place(uint16_t place, nw_gaz_info *info)
{
	const gaz_place *p = &gaz_places[place < GAZ_PLACES ? place : 0];

	info->name = (const char *) gaz_pool + p->name;
	info->aliases = (const char *) gaz_pool + p->aliases;
	info->id = (const char *) gaz_pool + p->id;
	info->latitude = p->latitude;
	info->longitude = p->longitude;
	info->parent = p->parent;
	info->station = p->station;
	info->level = p->level;
	memcpy(info->country, p->country, sizeof(info->country));
}

bool
nw_gaz_within(uint16_t inner, uint16_t outer)
{
	int			depth;

	for (depth = 0; inner < GAZ_PLACES && depth < 5; depth++)
	{
		if (inner == outer)
			return true;
		/* a country holds all places of its code */
		if (gaz_places[inner].parent == NW_GAZ_NONE)
			return gaz_places[outer].level == NW_GAZ_COUNTRY && inner != outer &&
				memcmp(gaz_places[inner].country, gaz_places[outer].country, 2) == 0;
		inner = gaz_places[inner].parent;
	}
	return false;
}

bool
nw_gaz_named(const char *s, size_t len, uint16_t *place)
{
	size_t		low = 0;
	size_t		high = GAZ_PLACES;

	while (low < high)
	{
		size_t		mid = (low + high) / 2;
		int			c = nw_order(s, len, (const char *) gaz_pool + gaz_places[gaz_by_name[mid]].name);

		if (c == 0)
		{
			*place = gaz_by_name[mid];
			return true;
		}
		if (c > 0)
			low = mid + 1;
		else
			high = mid;
	}
	return false;
}
