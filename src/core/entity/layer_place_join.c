/*
 * core/entity/layer_place_join.c
 *		Places that stand together become one mention: what lies in the other
 *		(일본 교토), what the tables do not know behind what they know (폴란드
 *		브로츠와프), a station, a square, an address behind its town (수원시 수원역,
 *		세종대로 209, 정자동 178-1).  Runs over the entities in their order.
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3

/* Does the word of a facility or a natural place end so?  Bytes of s[0, len) without its particle, 0 for none. */
static size_t
facility(const char *s, size_t len)
{
	static const char *const endings[] = {
		"공항", "광장", "경기장", "해수욕장", "대교", "마을", "체육관", "터미널", "현충원", "분기점", "휴게소",
		"공원", "해변", "나들목", "사거리", "구장", "추모관", "리조트", "발전소", "캠핑장", "팽목항", "신항",
	};
	size_t		bare = nw_particle_strip(s, len);
	size_t		i;
	int			pass;

	for (pass = 0; pass < 2; pass++)
	{
		size_t		n = pass == 0 ? len : bare;

		for (i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
			if (n >= strlen(endings[i]) + 2 * SYLLABLE && n <= 10 * SYLLABLE &&
				nw_ends(s, n, endings[i]))
				return n;
		/* 수원역: the part before is a place, which that of 지역 or 통역 is not */
		if (n >= 3 * SYLLABLE && nw_ends(s, n, "역"))
		{
			nw_gaz_match match;

			if (nw_gaz_match_exact(s, n - SYLLABLE, &match))
				return n;
		}
	}
	return 0;
}

static size_t
digits(const char *s, size_t len)
{
	size_t		n = 0;

	while (n < len && s[n] >= '0' && s[n] <= '9')
		n++;
	return n <= 5 ? n : 0;
}

/* " 209", " 178-1", " 산 12번지" at s; bytes, 0 for none.  A lot needs its dash or 번지: 역삼동 3곳. */
static size_t
house_number(const char *s, size_t len, bool road)
{
	size_t		n = nw_starts(s, len, " 산 ") ? strlen(" 산 ") : nw_starts(s, len, " ") ? 1 : 0;
	size_t		first;
	size_t		second = 0;
	uint32_t	after;

	if (n == 0 || (first = digits(s + n, len - n)) == 0)
		return 0;
	n += first;
	if (n < len && s[n] == '-' && (second = digits(s + n + 1, len - n - 1)) > 0)
		n += 1 + second;
	if (nw_starts(s + n, len - n, "번지"))
		return n + strlen("번지");
	if (!road && second == 0)
		return 0;
	if (n < len)
	{
		/* 209에서, 209 and a sign; not 209명, 209.5 */
		nw_utf8_decode(s + n, s + len, &after);
		if (nw_is_word(after) && nw_particle_after('1', s + n, len - n) < 0)
			return 0;
		if ((s[n] == '.' || s[n] == ',') && n + 1 < len && s[n + 1] >= '0' && s[n + 1] <= '9')
			return 0;
	}
	return n;
}

/* What belongs to the place that ends at "end"; bytes. */
static size_t
tail_of(const nw_doc *doc, size_t off, size_t end, int level)
{
	const char *s = doc->s + end;
	size_t		len = doc->len - end;
	size_t		word;
	size_t		n;

	/* 정자동 178-1 */
	if (nw_ends(doc->s + off, end - off, "동") || nw_ends(doc->s + off, end - off, "리"))
	{
		n = house_number(s, len, false);
		return n > 0 && nw_doc_is_free(doc, end, n) ? n : 0;
	}
	if (len < 2 || s[0] != ' ' || !nw_doc_word_starts(doc, end + 1))
		return 0;
	word = nw_doc_word_len(doc, end + 1);
	/* 종로구 세종대로 209 */
	if (level >= NW_GAZ_CITY && word >= 2 * SYLLABLE && word <= 8 * SYLLABLE &&
		(nw_ends(s + 1, word, "로") || nw_ends(s + 1, word, "길")))
	{
		n = house_number(s + 1 + word, len - 1 - word, true);
		if (n > 0 && nw_doc_is_free(doc, end, 1 + word + n))
			return 1 + word + n;
	}
	n = word <= 12 * SYLLABLE ? facility(s + 1, word) : 0;
	return n > 0 && nw_doc_is_free(doc, end, 1 + n) ? 1 + n : 0;
}

/* Names the span [off, end) as written, known by the place it lies in. */
static void
name_as_written(nw_doc *doc, nw_entity *e, size_t off, size_t end, uint16_t place)
{
	uint32_t	name = nw_doc_name(doc, NW_ENTITY_LOCATION, doc->s + off, end - off);

	if (doc->names[name].place == NW_GAZ_NONE)
		doc->names[name].place = place;
	e->name = name;
}

static bool
belongs(const nw_doc *doc, const nw_entity *a, const nw_entity *b)
{
	uint16_t	outer = doc->names[a->name].place;
	uint16_t	inner = doc->names[b->name].place;
	nw_gaz_info info;

	if (b->off != a->off + a->len + 1 || doc->s[b->off - 1] != ' ' || outer == NW_GAZ_NONE)
		return false;
	if (inner != NW_GAZ_NONE)
		return inner != outer && nw_gaz_within(inner, outer);
	nw_gaz_place(outer, &info);
	return info.level != NW_GAZ_REGION && (unsigned char) doc->s[b->off] >= 0xEA;
}

void
nw_doc_join_places(nw_doc *doc)
{
	size_t		joined = SIZE_MAX;	/* a place that a name no table knows was joined to: one is enough */
	size_t		n = 0;
	size_t		i;

	for (i = 0; i < doc->n_entities; i++)
	{
		nw_entity	e = doc->entities[i];
		uint16_t	place;
		nw_gaz_info info;
		size_t		tail;

		if (i % 4096 == 0)
			nw_poll(doc->arena);
		if (e.kind == NW_ENTITY_LOCATION && n > 0 &&
			doc->entities[n - 1].kind == NW_ENTITY_LOCATION &&
			e.off + e.len - doc->entities[n - 1].off <= NW_DOC_MAX_SURFACE &&
			(doc->names[e.name].place != NW_GAZ_NONE || doc->entities[n - 1].off != joined) &&
			belongs(doc, &doc->entities[n - 1], &e))
		{
			const nw_entity *a = &doc->entities[n - 1];
			bool		known = doc->names[e.name].place != NW_GAZ_NONE;

			place = doc->names[a->name].place;
			e.len += e.off - a->off;
			e.off = a->off;
			if (!known)
			{
				name_as_written(doc, &e, e.off, e.off + e.len, place);
				joined = e.off;
			}
			n--;
		}
		place = e.kind == NW_ENTITY_LOCATION ? doc->names[e.name].place : NW_GAZ_NONE;
		if (place != NW_GAZ_NONE)
		{
			nw_gaz_place(place, &info);
			tail = info.level == NW_GAZ_COUNTRY ? 0 : tail_of(doc, e.off, e.off + e.len, info.level);
			if (tail > 0)
			{
				nw_doc_take(doc, e.off + e.len, tail);
				e.len += (uint32_t) tail;
				name_as_written(doc, &e, e.off, e.off + e.len, place);
			}
		}
		doc->entities[n++] = e;
	}
	doc->n_entities = n;
}
