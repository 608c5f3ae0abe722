/*
 * core/entity/layer_places.c
 *		Places of the gazetteer, with evidence for forms that are other words
 *		too.
 *
 * A weak form (장사, 상주, 이천) is a place when
 *		it stands before a place that lies in it, or behind one it lies in
 *			(후난성 장사, 경기 이천);
 *		it stands in a list with a place (장사·주저우·샹탄, 광주와 나주);
 *		a word follows that only places have (상주 지역), or what the place is
 *			known for (상주 곶감);
 *		other places of its province are named in the text;
 *		the same form is a place elsewhere in the text by one of these.
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/names.h"
#include "core/entity/place_around.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

typedef struct candidate
{
	uint32_t	off;
	uint32_t	senses;
	uint16_t	len;
	uint16_t	place;			/* the sense chosen so far */
	uint8_t		strength;		/* of the strongest sense */
	uint8_t		score;			/* 0: not accepted */
	bool		inner;			/* part of a longer mention that begins before it */
	bool		provincial;		/* its likeliest sense is a country or province */
} candidate;

typedef struct places
{
	nw_doc	   *doc;
	candidate  *c;
	size_t		n;
	size_t		max;
} places;

/* A text may be one place over and over, and senses and words around are looked through for each. */
static void
poll_at(const places *p, size_t i)
{
	if (i % 256 == 0)
		nw_poll(p->doc->arena);
}

static nw_gaz_match
match_of(const candidate *c)
{
	nw_gaz_match match;

	match.len = c->len;
	match.senses = c->senses;
	return match;
}

static uint16_t
province_of(uint16_t place)
{
	nw_gaz_info info;
	int			depth;

	for (depth = 0; depth < 5; depth++)
	{
		nw_gaz_place(place, &info);
		if (info.parent == NW_GAZ_NONE)
			return place;
		place = info.parent;
	}
	return place;
}

/* Chinese and Japanese write no spaces: a word of Han may begin behind Han and kana. */
static bool
begins_in_run(const nw_doc *doc, size_t off)
{
	uint32_t	cp;
	nw_script	before;

	if (off == 0 || off >= doc->len)
		return false;
	nw_utf8_decode(doc->s + off, doc->s + doc->len, &cp);
	if (nw_script_of(cp) != NW_SCRIPT_HAN)
		return false;
	nw_utf8_decode_before(doc->s, doc->s + off, &cp);
	before = nw_script_of(cp);
	return before == NW_SCRIPT_HAN || before == NW_SCRIPT_KANA;
}

/* The next place at or after off where a name may begin; does not look ahead of it. */
static size_t
next_start(nw_doc *doc, size_t off)
{
	size_t		pos = off;

	while (pos < doc->len && !nw_doc_word_starts(doc, pos))
	{
		uint32_t	cp;

		if (begins_in_run(doc, pos))
			return pos;
		pos += (size_t) nw_utf8_decode(doc->s + pos, doc->s + doc->len, &cp);
	}
	return nw_doc_next_word(doc, pos);
}

static void
collect(places *p)
{
	nw_doc	   *doc = p->doc;
	size_t		pos = nw_doc_next_word(doc, 0);

	while (pos < doc->len)
	{
		nw_gaz_match match;
		int			particle;
		uint16_t	place;
		int			strength;
		size_t		step;
		uint32_t	cp;

		if (nw_gaz_match_word(doc->s + pos, doc->len - pos, &match, &particle) &&
			nw_doc_is_free(doc, pos, match.len) && nw_gaz_sense(&match, 0, &place, &strength))
		{
			candidate  *c;
			nw_gaz_info info;

			/* a word that only looks like a place: not by the votes either */
			if (strength == NW_GAZ_BLOCKED)
			{
				nw_doc_take(doc, pos, match.len);
				pos = next_start(doc, pos + match.len);
				continue;
			}
			p->c = nw_arena_grow(doc->arena, p->c, p->n, &p->max, sizeof(candidate));
			c = &p->c[p->n++];
			memset(c, 0, sizeof(*c));
			nw_gaz_place(place, &info);
			c->off = (uint32_t) pos;
			c->len = (uint16_t) match.len;
			c->senses = match.senses;
			c->place = place;
			c->strength = (uint8_t) strength;
			c->score = strength == NW_GAZ_STRONG ? 92 : 0;
			c->provincial = info.level <= NW_GAZ_PROVINCE;
			step = match.len;
		}
		else
			step = (size_t) nw_utf8_decode(doc->s + pos, doc->s + doc->len, &cp);
		pos = next_start(doc, pos + step);
	}
}

/* A sense of b that lies in a sense of a (any strength): the pair, or false. */
static bool
nested(const candidate *a, const candidate *b, uint16_t *outer, uint16_t *inner)
{
	nw_gaz_match ma = match_of(a);
	nw_gaz_match mb = match_of(b);
	int			strength;
	int			i;
	int			k;

	for (i = 0; i < 16 && nw_gaz_sense(&ma, i, outer, &strength); i++)
	{
		/* the place already chosen by the pair before is kept */
		if (a->inner && *outer != a->place)
			continue;
		for (k = 0; k < 64 && nw_gaz_sense(&mb, k, inner, &strength); k++)
			if (*inner != *outer && nw_gaz_within(*inner, *outer))
				return true;
	}
	return false;
}

static void
join_nested(places *p)
{
	size_t		i;

	for (i = 1; i < p->n; i++)
	{
		candidate  *a = &p->c[i - 1];
		candidate  *b = &p->c[i];
		uint16_t	outer;
		uint16_t	inner;

		poll_at(p, i);
		if (b->off != a->off + a->len + 1 || p->doc->s[b->off - 1] != ' ' ||
			!nested(a, b, &outer, &inner))
			continue;
		/* a tail needs a parent that is a place by itself */
		if (b->strength == NW_GAZ_TAIL && a->score == 0)
			continue;
		a->place = outer;
		b->place = inner;
		if (a->score < 93)
			a->score = 93;
		b->score = 95;
		b->inner = true;
	}
}

/* What may stand between the items of a list: its bytes, 0 when it is none. */
static size_t
list_sign(const char *s, size_t len)
{
	static const char *const signs[] = {"·", ", ", ",", "/", "、", " · "};
	size_t		i;

	for (i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (len == strlen(signs[i]) && memcmp(s, signs[i], len) == 0)
			return len;
	return 0;
}

static int
level_of(const candidate *c)
{
	nw_gaz_info info;

	nw_gaz_place(c->place, &info);
	return info.level;
}

static bool
in_one_list(const places *p, size_t i)
{
	const candidate *a = &p->c[i];
	const candidate *b = &p->c[i + 1];
	size_t		end = a->off + a->len;
	const char *s = p->doc->s + end;

	if (b->off <= end || b->off - end > 5)
		return false;
	if (list_sign(s, b->off - end) > 0)
		return true;
	/* 광주와 나주; not 일본과 경기, where the second is a match against the first */
	return (nw_equals(s, b->off - end, "와 ") || nw_equals(s, b->off - end, "과 ")) &&
		!b->provincial && level_of(a) != NW_GAZ_COUNTRY;
}

/* The sense of c that is in the country of a place, else the one it has. */
static void
choose_country(candidate *c, const char *country)
{
	nw_gaz_match match = match_of(c);
	nw_gaz_info info;
	uint16_t	place;
	int			strength;
	int			i;

	for (i = 0; nw_gaz_sense(&match, i, &place, &strength); i++)
	{
		nw_gaz_place(place, &info);
		if (strength > NW_GAZ_TAIL && memcmp(info.country, country, 2) == 0)
		{
			c->place = place;
			return;
		}
	}
}

static void
accept_lists(places *p)
{
	size_t		i = 0;

	while (i < p->n)
	{
		size_t		end = i;
		size_t		k;
		const candidate *witness = NULL;
		nw_gaz_info info;

		while (end + 1 < p->n && in_one_list(p, end))
			end++;
		for (k = i; k <= end && end > i; k++)
			if (p->c[k].score > 0)
				witness = &p->c[k];
		if (witness)
		{
			nw_gaz_place(witness->place, &info);
			for (k = i; k <= end; k++)
				if (p->c[k].score == 0 && p->c[k].strength >= NW_GAZ_WEAK)
				{
					choose_country(&p->c[k], info.country);
					p->c[k].score = 88;
				}
		}
		i = end + 1;
	}
}

static void
accept_followed(places *p)
{
	static const char *const words[] = {
		" 지역", " 시내", " 일대", " 지방", " 시민", " 주민", " 인근", " 출신", " 등지", " 일원", " 앞바다",
		" 시장은", " 시장이", " 군수", " 현지", " 도심", " 산지", " 평야", " 해안", " 소재",
	};
	size_t		i;
	size_t		k;

	for (i = 0; i < p->n; i++)
	{
		candidate  *c = &p->c[i];
		size_t		end = c->off + c->len;

		if (c->score > 0 || c->strength != NW_GAZ_WEAK)
			continue;
		for (k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			if (nw_starts(p->doc->s + end, p->doc->len - end, words[k]))
				c->score = 82;
		if (c->score == 0 && nw_name_place_and_product(p->doc->s + c->off, p->doc->len - c->off))
			c->score = 85;
	}
}

/* Weak forms whose province the text speaks of: one witness in China, two in Korea. */
static void
accept_by_province(places *p)
{
	uint32_t	seen[64] = {0}; /* places that are accepted, by province */
	uint16_t	provinces[64];
	int			n_provinces = 0;
	size_t		i;
	int			k;

	for (i = 0; i < p->n; i++)
	{
		nw_gaz_info info;
		uint16_t	province;

		if (p->c[i].score == 0)
			continue;
		province = province_of(p->c[i].place);
		nw_gaz_place(province, &info);
		if (info.level != NW_GAZ_PROVINCE)
			continue;
		for (k = 0; k < n_provinces && provinces[k] != province; k++)
			;
		if (k == n_provinces && n_provinces < 64)
			provinces[n_provinces++] = province;
		if (k < 64)
			seen[k]++;
	}
	for (i = 0; i < p->n; i++)
	{
		candidate  *c = &p->c[i];
		nw_gaz_match match = match_of(c);
		uint16_t	place;
		int			strength;
		int			sense;

		poll_at(p, i);
		if (c->strength < NW_GAZ_WEAK || c->inner ||
			(c->score > 0 && c->strength == NW_GAZ_STRONG && c->provincial))
			continue;
		for (sense = 0; sense < 16 && nw_gaz_sense(&match, sense, &place, &strength); sense++)
		{
			nw_gaz_info info;
			uint16_t	province = province_of(place);

			nw_gaz_place(place, &info);
			if (info.level <= NW_GAZ_PROVINCE || strength == NW_GAZ_TAIL ||
				(c->score > 0 && sense == 0))
				continue;
			for (k = 0; k < n_provinces && provinces[k] != province; k++)
				;
			if (k < n_provinces && seen[k] >= (memcmp(info.country, "CN", 2) == 0 ? 1 : 2))
			{
				c->place = place;
				if (c->score == 0)
					c->score = 78;
				break;
			}
		}
	}
}

/* 리버풀 where sides play: the one of the list that the city has (리버풀 FC, FC 바르셀로나), else as written */
static bool
claim_side(nw_doc *doc, const candidate *c)
{
	static const char fc[] = "FC ";
	const char *s = doc->s + c->off;
	size_t		full = c->len + strlen(fc);
	char	   *around = nw_arena_alloc(doc->arena, full + strlen(fc));
	const char *known = s;
	const char *forms;
	uint32_t	name;

	memcpy(around, fc, strlen(fc));
	memcpy(around + strlen(fc), s, c->len);
	memcpy(around + full, " FC", strlen(fc));
	if (nw_name_organization(around, full, &known, &forms) == full ||
		nw_name_organization(around + strlen(fc), full, &known, &forms) == full)
		name = nw_doc_name(doc, NW_ENTITY_ORGANIZATION, known, strlen(known));
	else
		name = nw_doc_name(doc, NW_ENTITY_ORGANIZATION, s, c->len);
	return nw_doc_add(doc, c->off, c->len, name, -1, 80);
}

static bool
claim(nw_doc *doc, candidate *first, const candidate *last)
{
	size_t		len = last->off + last->len - first->off;
	size_t		tail = 0;
	nw_gaz_info info;
	uint32_t	name;
	int			score = last->score > first->score ? last->score : first->score;

	nw_gaz_place(last->place, &info);
	if (first == last && info.level == NW_GAZ_CITY && nw_place_is_side(doc, first->off, first->len))
		return claim_side(doc, first);
	if (info.level >= NW_GAZ_CITY ||
		(info.level == NW_GAZ_PROVINCE && memcmp(info.country, "CN", 2) == 0))
		tail = nw_place_unknown_tail(doc, first->off + len);
	if (tail == 0)
		return nw_doc_add(doc, first->off, len, nw_doc_place_name(doc, last->place), -1, score);

	name = nw_doc_name(doc, NW_ENTITY_LOCATION, doc->s + first->off, len + tail);
	if (doc->names[name].place == NW_GAZ_NONE)
	{
		/* known by the place it lies in; the tail alone means it from now on */
		doc->names[name].place = last->place;
		nw_doc_alias(doc, name, doc->s + first->off + len + 1, tail - 1);
		nw_doc_learn(doc, name, doc->s + first->off + len + 1, tail - 1);
	}
	return nw_doc_add(doc, first->off, len + tail, name, -1, score);
}

/* Districts said behind their cities, of one text. */
#define MAX_DISTRICTS 32

/*
 * 부산 중구 was named: 중구 alone is that one, unless the text has another.  Only
 * those whose name is no other word: 서구 is the West, 동구 the East of Europe.
 */
static void
learn_districts(const places *p)
{
	const candidate *first[MAX_DISTRICTS];
	bool		shared[MAX_DISTRICTS] = {false};
	int			n = 0;
	size_t		i;
	int			k;

	for (i = 1; i < p->n; i++)
	{
		const candidate *c = &p->c[i];
		const char *s = p->doc->s + c->off;

		if (!c->inner || c->score == 0 || c->strength != NW_GAZ_TAIL ||
			level_of(c) != NW_GAZ_DISTRICT || nw_equals(s, c->len, "서구") ||
			nw_equals(s, c->len, "동구") || nw_equals(s, c->len, "북구"))
			continue;
		for (k = 0; k < n && !(first[k]->len == c->len && memcmp(p->doc->s + first[k]->off, s, c->len) == 0); k++)
			;
		if (k == n && n < MAX_DISTRICTS)
			first[n++] = c;
		else if (k < n && first[k]->place != c->place)
			shared[k] = true;
	}
	for (k = 0; k < n; k++)
		if (!shared[k])
			nw_doc_learn(p->doc, nw_doc_place_name(p->doc, first[k]->place),
						 p->doc->s + first[k]->off, first[k]->len);
}

void
nw_layer_places(nw_doc *doc)
{
	places		p = {doc, NULL, 0, 0};
	size_t		i;

	collect(&p);
	join_nested(&p);
	accept_lists(&p);
	accept_followed(&p);
	accept_by_province(&p);
	learn_districts(&p);

	for (i = 0; i < p.n; i++)
	{
		size_t		last = i;

		poll_at(&p, i);
		while (last + 1 < p.n && p.c[last + 1].inner)
			last++;
		if (p.c[last].score > 0)
		{
			if (claim(doc, &p.c[i], &p.c[last]) && last == i && !p.c[i].provincial)
				nw_doc_learn(doc, nw_doc_place_name(doc, p.c[i].place), doc->s + p.c[i].off,
							 p.c[i].len);
		}
		i = last;
	}
}
