/*
 * core/entity/place_link.c
 *		What the gazetteer knows of a place: its id, where it lies.
 */
#include "core/entity/place_link.h"

#include <string.h>

#include "core/entity/gazetteer.h"

#define MAX_DEPTH 6
#define MAX_SENSES 64

void
nw_place_link_of(uint16_t place, nw_place_link *link)
{
	static const char *const levels[] = {NULL, "country", "province", "city", "district", "town", "region"};
	nw_gaz_info info;
	int			depth;

	memset(link, 0, sizeof(*link));
	nw_gaz_place(place, &info);
	link->id = info.id;
	link->level = levels[info.level];
	memcpy(link->country_buf, info.country, sizeof(link->country_buf));
	link->country = link->country_buf;
	for (depth = 0; depth < MAX_DEPTH; depth++)
	{
		if (!link->has_position && info.latitude != NW_GAZ_NOWHERE)
		{
			link->has_position = true;
			link->latitude = info.latitude / 100.0;
			link->longitude = info.longitude / 100.0;
		}
		if (info.level == NW_GAZ_PROVINCE)
			link->province = info.name;
		if (info.parent == NW_GAZ_NONE)
			break;
		nw_gaz_place(info.parent, &info);
	}
}

/* Is the sense "at" of the form only one of several alike: 강원 고성 and 경남 고성? */
static bool
is_shared(const nw_gaz_match *match, int at)
{
	nw_gaz_info a;
	nw_gaz_info b;
	uint16_t	place;
	int			strength;
	int			other;
	int			i;

	nw_gaz_sense(match, at, &place, &strength);
	nw_gaz_place(place, &a);
	for (i = at + 1; i < MAX_SENSES && nw_gaz_sense(match, i, &place, &other) && other == strength; i++)
	{
		nw_gaz_place(place, &b);
		if (b.level == a.level && strcmp(b.country, a.country) == 0)
			return true;
	}
	return false;
}

/*
 * The sense of the form s[0, len) that lies in "outer" (NW_GAZ_NONE: the likeliest
 * that may stand alone, when no other is as likely); *place is set only then.
 */
static bool
sense_within(const char *s, size_t len, uint16_t outer, uint16_t *place)
{
	nw_gaz_match match;
	uint16_t	sense;
	int			strength;
	int			i;

	if (!nw_gaz_match_exact(s, len, &match))
		return false;
	for (i = 0; i < MAX_SENSES && nw_gaz_sense(&match, i, &sense, &strength); i++)
	{
		if (strength == NW_GAZ_BLOCKED)
			return false;
		if (outer == NW_GAZ_NONE ? strength > NW_GAZ_TAIL : sense != outer && nw_gaz_within(sense, outer))
		{
			if (outer == NW_GAZ_NONE && is_shared(&match, i))
				return false;
			*place = sense;
			return true;
		}
	}
	return false;
}

bool
nw_place_link_name(const char *s, size_t len, nw_place_link *link)
{
	uint16_t	place = NW_GAZ_NONE;
	size_t		pos = 0;

	if (nw_gaz_named(s, len, &place) || sense_within(s, len, NW_GAZ_NONE, &place))
	{
		nw_place_link_of(place, link);
		return true;
	}
	while (pos < len)
	{
		const char *space = memchr(s + pos, ' ', len - pos);
		size_t		word = space ? (size_t) (space - s) - pos : len - pos;
		uint16_t	inner;

		if (!sense_within(s + pos, word, place, &inner))
			break;
		place = inner;
		pos += word + 1;
	}
	if (place == NW_GAZ_NONE)
		return false;
	nw_place_link_of(place, link);
	/* 전남 순천시 연향동 is in 순천 and is not 순천 */
	if (pos < len)
		link->id = link->level = NULL;
	return true;
}
