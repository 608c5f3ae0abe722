/*
 * core/weather/measure_place.c
 *		Names of places as weather prose writes them (see measure_place.h).
 */
#include "core/weather/measure_place.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"
#include "core/weather/station.h"

/* Bytes that are looked at from the beginning of a place. */
#define MAX_LOOK 160
/* Syllables of a name to which a region is glued: 제주특별자치도산지 */
#define MAX_BASE 8
/* Parts of one mention: 강원 북부 산지 */
#define MAX_PARTS 6

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* What the gazetteer does not know: regions that stand alone. */
static const struct
{
	char		form[20];
	bool		weak;			/* alone it could be anything: 북부, 해안 */
}			regions[] =
{
	{"전국", false}, {"중부지방", false}, {"남부지방", false}, {"북부지방", false}, {"영동지방", false},
	{"영서지방", false}, {"서해5도", false}, {"서해 5도", false}, {"동해", false}, {"서해", false}, {"남해", false},
	{"경상", true}, {"전라", true}, {"충청", true}, {"중부", true}, {"남부", true}, {"북부", true},
	{"동부", true}, {"서부", true}, {"내륙", true}, {"산지", true}, {"산간", true}, {"해안", true},
	{"앞바다", true}, {"먼바다", true}, {"도심", true}, {"섬", true}, {"도서", true}, {"해상", true}, {"우리나라", false},
};

/* Parts of a place, glued to it or behind a space; the longer before what it begins with. */
static const char *const parts[] =
{
	"북동부", "북서부", "남동부", "남서부", "동북부", "서북부", "동남부", "서남부", "중북부", "중남부",
	"중서부", "중동부", "북부", "남부", "중부", "동부", "서부", "북동", "북서", "남동", "남서", "동해안",
	"서해안", "남해안", "중산간", "산지", "산간", "산악", "내륙", "해안", "안쪽먼바다", "바깥먼바다",
	"안쪽 먼바다", "바깥 먼바다", "앞바다", "먼바다", "전해상", "전 해상", "해상", "영동", "영서", "북쪽", "남쪽",
	"동쪽", "서쪽", "도서", "도심", "평지", "권",
};

/* Words that only places have behind them, but that are no part of a name. */
static const char *const trailers[] =
{
	"대부분 지역", "대부분 지방", "일부 지역", "일부 지방", "전 지역", "모든 지역", "많은 지역", "지역", "지방", "일대", "전역",
	"곳곳", "일부", "대부분", "등지", "시내", "인근", "부근", "주변", "전체",
};

/* Both begin with the same character of three bytes: asked before anything is called. */
static inline bool
one_character(const char *a, const char *b)
{
	return a[2] == b[2] && a[1] == b[1] && a[0] == b[0];
}

/* The bytes of the entry of a list of words, all of Hangul, Han or kana, that s begins with. */
static size_t
listed(const char *s, size_t len, const char *const *list, size_t n)
{
	size_t		i;

	if (len < 3)
		return 0;
	for (i = 0; i < n; i++)
		if (one_character(s, list[i]) && nw_starts_entry(s, len, list[i]))
			return strlen(list[i]);
	return 0;
}

/* What the parts, and the trailers, of a place begin with. */
static bool
part_may_begin(const char *s, size_t len)
{
	uint32_t	cp;

	if (len == 0)
		return false;
	nw_utf8_decode(s, s + len, &cp);
	switch (cp)
	{
		case U'북': case U'남': case U'동': case U'서': case U'중': case U'산': case U'내': case U'해': case U'안':
		case U'바': case U'앞': case U'먼': case U'전': case U'영': case U'도': case U'평': case U'권':
			return true;
		default:
			return false;
	}
}

static bool
trailer_may_begin(const char *s, size_t len)
{
	uint32_t	cp;

	if (len == 0)
		return false;
	nw_utf8_decode(s, s + len, &cp);
	switch (cp)
	{
		case U'대': case U'일': case U'전': case U'모': case U'많': case U'지': case U'곳': case U'등': case U'시':
		case U'인': case U'부': case U'주':
			return true;
		default:
			return false;
	}
}

/* What the regions begin with. */
static bool
region_may_begin(const char *s, size_t len)
{
	uint32_t	cp;

	nw_utf8_decode(s, s + len, &cp);
	switch (cp)
	{
		case U'전': case U'중': case U'남': case U'북': case U'영': case U'서': case U'동': case U'경': case U'충':
		case U'내': case U'산': case U'해': case U'앞': case U'먼': case U'도': case U'섬': case U'우':
			return true;
		default:
			return false;
	}
}

static size_t
part_at(const char *s, size_t len)
{
	return part_may_begin(s, len) ? listed(s, len, parts, COUNT(parts)) : 0;
}

static size_t
trailer_at(const char *s, size_t len)
{
	return trailer_may_begin(s, len) ? listed(s, len, trailers, COUNT(trailers)) : 0;
}

/* The run of Hangul that s begins with. */
static size_t
hangul_run(const char *s, size_t len)
{
	size_t		pos = 0;

	while (pos < len)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + pos, s + len, &cp);

		if (!nw_is_hangul(cp))
			break;
		pos += (size_t) n;
	}
	return pos;
}

/* Is s[0, len) the word of a table? */
static inline bool
one_word(const char *s, size_t len, const char *word)
{
	size_t		i;

	for (i = 0; i < len; i++)
		if (word[i] == '\0' || s[i] != word[i])
			return false;
	return word[len] == '\0';
}

static nw_place_tail
tail_of(const char *s, size_t len)
{
	static const char *const topics[] = {"은", "는", "이", "가", "의", "도", "만", "이나", "인"};
	static const char *const places[] = {"에", "엔", "에는", "에도", "에만", "에선", "에서", "에서는", "에서도", "에서만", "에서의"};
	static const char *const ands[] = {"와", "과", "나", "랑", "이랑", "하고", "이나"};
	size_t		i;

	if (len == 0)
		return NW_PLACE_BARE;
	for (i = 0; i < COUNT(ands); i++)
		if (one_word(s, len, ands[i]))
			return NW_PLACE_AND;
	for (i = 0; i < COUNT(topics); i++)
		if (one_word(s, len, topics[i]))
			return NW_PLACE_TOPIC;
	for (i = 0; i < COUNT(places); i++)
		if (one_word(s, len, places[i]))
			return NW_PLACE_AT;
	return nw_equals(s, len, "로") || nw_equals(s, len, "으로") ? NW_PLACE_TO : NW_PLACE_ASIDE;
}

/* Bytes of particles at s[pos], where a Korean name ends; -1 when the word goes on. */
static int
particles(const char *s, size_t len, size_t pos)
{
	uint32_t	before;
	int			n;

	nw_utf8_decode_before(s, s + pos, &before);
	n = nw_particle_after(before, s + pos, len - pos);
	/* 서울인, 경기고, 대구다 */
	if (n == 3 && (nw_starts(s + pos, len - pos, "고") || nw_starts(s + pos, len - pos, "자") ||
				   nw_starts(s + pos, len - pos, "인")))
		return -1;
	return n;
}

/* Does the second form have a sense that lies in one of the first's? */
static bool
nested(const nw_gaz_match *outer, const nw_gaz_match *inner)
{
	uint16_t	a;
	uint16_t	b;
	int			strength;
	int			i;
	int			k;

	for (i = 0; i < 4 && nw_gaz_sense(outer, i, &a, &strength); i++)
		for (k = 0; k < 32 && nw_gaz_sense(inner, k, &b, &strength); k++)
			if (a != b && nw_gaz_within(b, a))
				return true;
	return false;
}

static uint8_t
level_of(uint16_t place)
{
	nw_gaz_info info;

	nw_gaz_place(place, &info);
	return info.level;
}

/* A name with a region glued to it: 강원영서, 경기북부.  Bytes of the name, 0 for none. */
static size_t
glued_base(const char *s, size_t len, size_t reach, nw_gaz_match *match)
{
	size_t		run;
	size_t		n;

	/* no name has two syllables of it */
	if (reach < 6)
		return 0;
	run = hangul_run(s, len < 3 * (MAX_BASE + 1) ? len : 3 * (MAX_BASE + 1));
	if (run < 9)
		return 0;
	n = run - 3 < 3 * MAX_BASE ? run - 3 : 3 * MAX_BASE;
	for (n = n < reach ? n : reach - reach % 3; n >= 6; n -= 3)
	{
		if (part_at(s + n, len - n) == 0 &&
			trailer_at(s + n, len - n) == 0)
			continue;
		if (nw_gaz_match_exact(s, n, match))
			return n;
	}
	return 0;
}

static bool
korean(const char *s, size_t len, nw_measure_place *out)
{
	nw_gaz_match match = {0, 0};
	uint16_t	place;
	int			strength = NW_GAZ_BLOCKED;
	int			particle;
	size_t		end = 0;		/* of what has been read */
	size_t		i;
	int			n;
	size_t		reach;			/* bytes that names of the gazetteer begin with */
	bool		may_be_region;
	bool		bare_region = false;	/* 중부, 해안: a trailer belongs to the mention */
	bool		found = false;

	/* 영하의 추위, not Ningxia */
	if (len < 3 || nw_starts(s, len, "영하"))
		return false;
	reach = nw_gaz_may_begin(s, len) ? nw_gaz_reach(s, len) : 0;
	may_be_region = region_may_begin(s, len);
	if (reach < 3 && !may_be_region)
		return false;
	if (reach >= 3 && nw_gaz_match_word(s, len, &match, &particle))
	{
		if (nw_gaz_sense(&match, 0, &place, &strength) && strength == NW_GAZ_BLOCKED)
			return false;
		end = match.len;
		out->weak = strength < NW_GAZ_STRONG;
		out->level = level_of(place);
	}
	for (i = may_be_region ? 0 : COUNT(regions); i < COUNT(regions); i++)
		if (one_character(s, regions[i].form) && nw_starts_entry(s, len, regions[i].form) &&
			strlen(regions[i].form) > end)
		{
			end = strlen(regions[i].form);
			out->weak = regions[i].weak;
			bare_region = regions[i].weak;
			out->level = NW_GAZ_REGION;
			match.len = 0;
		}
	if (end == 0 || particles(s, len, end) < 0)
	{
		size_t		base = glued_base(s, len, reach, &match);

		if (base > 0)
		{
			if (nw_gaz_sense(&match, 0, &place, &strength) && strength == NW_GAZ_BLOCKED)
				return false;
			end = base;
			out->weak = strength < NW_GAZ_STRONG;
			out->level = level_of(place);
			bare_region = false;
		}
	}
	if (end == 0)
		return false;

	out->len = (uint32_t) end;
	for (n = 0; n <= MAX_PARTS; n++)
	{
		size_t		space = end < len && s[end] == ' ';
		size_t		next = end + space;
		size_t		part;
		nw_gaz_match inner;

		particle = particles(s, len, end);
		if (particle >= 0)
		{
			out->end = (uint32_t) end + (uint32_t) particle;
			out->tail = tail_of(s + end, (size_t) particle);
			found = true;
			if (particle > 0)
				break;
		}
		if (next >= len || n == MAX_PARTS)
			break;
		part = part_at(s + next, len - next);
		if (part == 0 && !space && nw_starts(s + next, len - next, "상") && nw_ends(s, end, "해"))
			part = strlen("상");
		/* behind a space a part must end as a word does, or go on in parts */
		if (part > 0 && (!space || particles(s, len, next + part) >= 0 ||
						 part_at(s + next + part, len - next - part) > 0 ||
						 trailer_at(s + next + part, len - next - part) > 0))
		{
			end = next + part;
			if (particles(s, len, end) >= 0 || trailer_at(s + end, len - end) > 0)
				out->len = (uint32_t) end;
			out->weak = false;
			bare_region = false;
			continue;
		}
		part = trailer_at(s + next, len - next);
		if (part == 0 && !space && nw_starts(s, end, "전국") &&
			nw_starts(s + next, len - next, "적으로"))
			part = strlen("적");
		if (part > 0 && particles(s, len, next + part) >= 0)
		{
			end = next + part;
			if (bare_region)
				out->len = (uint32_t) end;
			out->weak = false;
			continue;
		}
		/* 강원 철원, 서울 종로구 */
		if (space && match.len > 0 && out->len == end &&
			nw_gaz_match_word(s + next, len - next, &inner, &particle) && nested(&match, &inner))
		{
			match = inner;
			end = next + inner.len;
			out->len = (uint32_t) end;
			out->weak = false;
			continue;
		}
		break;
	}
	if (!found)
		return false;
	if (out->tail == NW_PLACE_ASIDE)
	{
		const char *rest = s + out->end;
		size_t		left = len - out->end;

		/* 제주도를 중심으로; 서울을 비롯해 인천과 수원은 */
		if (nw_starts(rest, left, " 중심"))
			out->tail = NW_PLACE_AT;
		else if (nw_starts(rest, left, " 비롯해 "))
		{
			out->tail = NW_PLACE_AND;
			out->end += (uint32_t) strlen(" 비롯해");
		}
	}
	return true;
}

/* Prepositions that make a place the quantity's, or not. */
static nw_place_tail
latin_role(const char *s, size_t pos)
{
	static const char *const at[] = {"in", "at", "on", "across", "over", "around", "for", "near", "throughout"};
	static const char *const aside[] = {"from", "to", "toward", "towards", "than", "via", "by"};
	size_t		end = pos;
	size_t		start;
	size_t		i;

	if (end > 0 && s[end - 1] == ' ')
		end--;
	for (start = end; start > 0 && end - start < 12 && nw_is_ascii_alpha(s[start - 1]); start--)
		;
	for (i = 0; i < COUNT(aside); i++)
		if (nw_equals(s + start, end - start, aside[i]))
			return NW_PLACE_ASIDE;
	for (i = 0; i < COUNT(at); i++)
		if (nw_equals(s + start, end - start, at[i]))
			return NW_PLACE_AT;
	return NW_PLACE_BARE;
}

static bool
latin(const char *s, size_t len, size_t pos, nw_measure_place *out)
{
	nw_gaz_match match;
	uint16_t	place;
	int			particle;
	int			strength;
	size_t		n = 0;
	const char *from = s + pos;
	size_t		left = len - pos;

	if (!(from[0] >= 'A' && from[0] <= 'Z'))
		return false;
	out->weak = false;
	out->level = NW_GAZ_REGION;
	if (nw_gaz_match_word(from, left, &match, &particle) &&
		nw_gaz_sense(&match, 0, &place, &strength) && strength != NW_GAZ_BLOCKED)
	{
		n = match.len;
		out->weak = strength < NW_GAZ_STRONG && nw_station_by_name(from, n) == NULL;
	}
	else
	{
		while (n < left && n < 24 && (nw_is_ascii_alpha(from[n]) || (n > 0 && from[n] == '-')))
			n++;
		if (n < 4 || (n < left && nw_is_digit(from[n])) || nw_station_by_name(from, n) == NULL)
			return false;
	}
	if (nw_starts(from + n, left - n, " Island") || nw_starts(from + n, left - n, " Province"))
		n += nw_starts(from + n, left - n, " Island") ? strlen(" Island") : strlen(" Province");
	if (n < left && nw_is_ascii_alpha(from[n]))
		return false;
	out->len = (uint32_t) n;
	out->tail = latin_role(s, pos);
	if (nw_starts(from + n, left - n, "'s"))
	{
		n += strlen("'s");
		out->tail = NW_PLACE_TOPIC;
	}
	else if (out->tail != NW_PLACE_ASIDE && nw_starts(from + n, left - n, " and "))
		out->tail = NW_PLACE_AND;
	out->end = (uint32_t) n;
	return true;
}

static bool
han(const char *s, size_t len, nw_measure_place *out)
{
	static const char *const ends[] = {"北部", "南部", "東部", "西部", "东部", "中部", "沿海", "山区", "山間部", "地方", "地区", "市", "県", "府", "省"};
	static const char *const aside[] = {"から", "まで", "より", "を"};
	static const char *const topics[] = {"は", "が", "の", "も"};
	static const char *const at[] = {"で", "では", "でも", "に"};
	nw_gaz_match match;
	uint16_t	place;
	int			particle;
	int			strength;
	size_t		n;

	if (!nw_gaz_match_word(s, len, &match, &particle) ||
		!nw_gaz_sense(&match, 0, &place, &strength) || strength == NW_GAZ_BLOCKED || match.len < 6)
		return false;
	n = match.len;
	n += listed(s + n, len - n, ends, COUNT(ends));
	out->len = out->end = (uint32_t) n;
	out->level = level_of(place);
	out->weak = strength < NW_GAZ_STRONG;
	if (listed(s + n, len - n, aside, COUNT(aside)) > 0)
		out->tail = NW_PLACE_ASIDE;
	else if (listed(s + n, len - n, at, COUNT(at)) > 0)
		out->tail = NW_PLACE_AT;
	else if (listed(s + n, len - n, topics, COUNT(topics)) > 0)
		out->tail = NW_PLACE_TOPIC;
	else if (nw_starts(s + n, len - n, "と") || nw_starts(s + n, len - n, "和"))
	{
		out->tail = NW_PLACE_AND;
		out->end += 3;
	}
	else
		out->tail = NW_PLACE_BARE;
	return true;
}

bool
nw_measure_place_at(const char *s, size_t len, size_t pos, nw_measure_place *out)
{
	uint32_t	cp;

	if (pos >= len)
		return false;
	/* no mention is longer, and its end must be seen */
	if (len - pos > MAX_LOOK)
		len = pos + MAX_LOOK;
	nw_utf8_decode(s + pos, s + len, &cp);
	switch (nw_script_of(cp))
	{
		case NW_SCRIPT_HANGUL:
			return korean(s + pos, len - pos, out);
		case NW_SCRIPT_LATIN:
			return latin(s, len, pos, out);
		case NW_SCRIPT_KANA:
			/* not in the middle of a word */
			if (pos > 0)
			{
				nw_utf8_decode_before(s, s + pos, &cp);
				if (nw_script_of(cp) == NW_SCRIPT_KANA)
					return false;
			}
			/* FALLTHROUGH */
		case NW_SCRIPT_HAN:
			return han(s + pos, len - pos, out);
		default:
			return false;
	}
}
