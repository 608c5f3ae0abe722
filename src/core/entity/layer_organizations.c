/*
 * core/entity/layer_organizations.c
 *		Known organisations, names whose ending tells, and what belongs to them:
 *		the place before (서울 송파경찰서, 일본 정부) and the part behind
 *		(서울중앙지법 형사합의22부, 국회 정보위원회).
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/lexicon.h"
#include "core/entity/names.h"
#include "core/entity/org_ending.h"
#include "core/entity/org_legal.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3

/* One organisation being read. */
typedef struct org
{
	size_t		off;
	size_t		len;
	uint8_t		use;			/* NW_ORG_... of its ending */
	bool		alone;			/* an organisation without a place before */
	bool		learn;			/* stands for itself wherever it is named again */
	int			score;
	const char *known;			/* canonical name of the list, NULL */
	const char *forms;
} org;

/*
 * KIC중국에 따르면: capitals and Hangul in one word, named as a source.  Bytes of
 * the name, 0 when it is none.
 */
static size_t
quoted_source(const nw_doc *doc, size_t off, size_t word)
{
	static const char source[] = "에 따르면";
	const char *s = doc->s + off;
	size_t		capitals = 0;
	size_t		n = word - strlen("에");

	while (capitals < word && s[capitals] >= 'A' && s[capitals] <= 'Z')
		capitals++;
	if (capitals < 2 || word < capitals + 3 + strlen("에") ||
		!nw_starts(s + n, doc->len - off - n, source))
		return 0;
	return n;
}

/* What belongs to a known organisation is read from its name: 기상청 as 일본 기상청 */
static uint8_t
use_of_known(const char *s, size_t len)
{
	nw_org_ending ending;

	return nw_org_ending_of(s, len, &ending) ? ending.use & (uint8_t) ~NW_ORG_PART : 0;
}

/* The word s[0, len), particles left out, by its ending; false when it tells nothing. */
static bool
read_ending(org *o, const char *s, size_t len)
{
	nw_org_ending ending;

	/* 경기도지사 governs a province */
	if (nw_ends(s, len, "도지사"))
		return false;
	if (!nw_org_ending_of(s, len, &ending))
		return false;
	if (nw_org_stands(s, len, &ending))
		o->alone = true;
	else if ((ending.use & (NW_ORG_PLACED | NW_ORG_SIDE)) &&
			 (ending.len == len || !(ending.use & (NW_ORG_LOCAL | NW_ORG_NATIONAL))) &&
			 ((ending.use & NW_ORG_WHOLE) || ending.least == 0 ||
			  len >= ending.len + 2u * SYLLABLE) &&
			 ((ending.use & NW_ORG_WHOLE) || len > ending.len))
		o->alone = false;
	else
		return false;
	if (ending.len == len ? !(ending.use & NW_ORG_WHOLE) && ending.least > 0 : ending.least == NW_ORG_NEVER)
		ending.use &= (uint8_t) ~(NW_ORG_PLACED | NW_ORG_SIDE);
	o->len = len;
	o->use = ending.use;
	o->score = 80;
	return o->alone || (o->use & (NW_ORG_PLACED | NW_ORG_SIDE));
}

/*
 * The next shorter reading of the word s[0, word) than s[0, n): what is left
 * out are particles (수학교육과에: 수학교육과, 수학교육); 0 when there is none.
 */
static size_t
without_particle(const char *s, size_t word, size_t n)
{
	while (n > SYLLABLE && word - n < 4 * SYLLABLE)
	{
		uint32_t	before;

		n -= (size_t) nw_utf8_decode_before(s, s + n, &before);
		if (n == 0)
			break;
		nw_utf8_decode_before(s, s + n, &before);
		if (nw_particle_chain(before, s + n, word - n))
			return n;
	}
	return 0;
}

/* 가나대 교수, 다라대 총장: who works there tells */
static bool
is_university(const nw_doc *doc, size_t off, size_t word)
{
	static const char *const people[] = {"교수", "명예교수", "석좌교수", "총장", "부총장", "학장", "총학생회", "연구팀", "병원"};
	size_t		next = off + word + 1;
	size_t		n;
	size_t		i;

	if (next >= doc->len || doc->s[next - 1] != ' ' || nw_is_digit(doc->s[off]))
		return false;
	n = nw_doc_word_len(doc, next);
	for (i = 0; i < sizeof(people) / sizeof(people[0]); i++)
		if (nw_starts_entry(doc->s + next, n, people[i]))
			return !(nw_lexicon_classes(doc->s + off, word) & NW_LEX_NOUN);
	return false;
}

/* 거래일보다 올랐다, 거래일보다는: a day and a particle behind s[0, n); the 해오름일보다. of a sentence's end is a paper */
static bool
is_compared(const char *s, size_t n, size_t len)
{
	static const char *const rest[] = {"다 ", "다는 ", "다도 ", "다야 ", "다만 "};
	size_t		i;

	if (!nw_ends(s, n, "일보"))
		return false;
	for (i = 0; i < sizeof(rest) / sizeof(rest[0]); i++)
		if (nw_starts(s + n, len - n, rest[i]))
			return true;
	return false;
}

/* The organisation that begins at pos, without what stands around it. */
static bool
read_org(const nw_doc *doc, size_t pos, size_t word, org *o)
{
	const char *s = doc->s + pos;
	size_t		n;
	size_t		company;

	memset(o, 0, sizeof(*o));
	o->off = pos;
	n = nw_name_organization(s, doc->len - pos, &o->known, &o->forms);
	if (n > 0)
	{
		o->len = n;
		o->alone = true;
		o->score = 90;
		o->use = use_of_known(s, n);
		return true;
	}
	o->known = NULL;
	n = quoted_source(doc, pos, word);
	if (n > 0)
	{
		o->len = n;
		o->alone = o->learn = true;
		o->score = 80;
		return true;
	}
	n = nw_org_legal_form(doc, pos, word);
	if (n > 0)
	{
		o->len = n;
		o->alone = true;
		o->score = 85;
		return true;
	}
	/* (주) stands before the word and is no word of its own */
	company = pos >= strlen("(") && s[-1] == '(' && nw_starts(s, doc->len - pos, "주)") ? 1 : 0;
	n = nw_org_signed_len(doc, pos - company);
	if (company || n > word)
	{
		size_t		bare = nw_particle_strip(s - company, n);

		o->off = pos - company;
		o->alone = true;
		o->score = 80;
		/* behind (주) nothing tells the name from a particle: the shorter reading is the likelier */
		o->len = company ? bare : n;
		if (nw_name_org_like(s - company, o->len))
			return true;
		o->len = company ? n : bare;
		return nw_name_org_like(s - company, o->len);
	}
	if (word >= 3 * SYLLABLE && memcmp(s + word - SYLLABLE, "대", SYLLABLE) == 0 &&
		is_university(doc, pos, word))
	{
		o->len = word;
		o->alone = true;
		o->score = 80;
		return true;
	}
	if (word < 2 * SYLLABLE)
		return word == SYLLABLE && memcmp(s, "군", SYLLABLE) == 0 && read_ending(o, s, word);
	if ((unsigned char) s[word - 1] < 0x80)
		return word > 2 && read_ending(o, s, word);
	for (n = word; n >= 2 * SYLLABLE; n = without_particle(s, word, n))
		if (!is_compared(s, n, doc->len - pos) && read_ending(o, s, n))
			return true;
	return false;
}

/* The word that ends one space before off; len 0 for none. */
static nw_span
word_before(const nw_doc *doc, size_t off)
{
	nw_span		span = {0, 0};
	size_t		pos;

	if (off < 2 || doc->s[off - 1] != ' ')
		return span;
	for (pos = off - 1; pos > 0 && off - pos < 40 && !(doc->taken[(pos - 1) / 8] & 1 << (pos - 1) % 8); pos--)
		if (!(doc->words[(pos - 1) / 8] & 1 << (pos - 1) % 8))
			break;
	if (nw_doc_word_starts(doc, pos))
	{
		span.off = (uint32_t) pos;
		span.len = (uint32_t) (off - 1 - pos);
	}
	return span;
}

/* Is the form often used, and hardly ever as a name?  결승에 오른 나루시청: 오른 is no place there. */
static bool
is_seldom_name(const char *s, size_t len)
{
	nw_lexicon_hit hits[8];
	int			n = nw_lexicon_prefixes(s, len, hits, 8);

	return n > 0 && hits[n - 1].len == len && hits[n - 1].frequency >= 3 && hits[n - 1].share == 0;
}

#define PLACE_ANY 0
#define PLACE_STRONG 1
#define PLACE_COUNTRY 2

/* Is the word a place of at least this kind? */
static bool
is_place(const char *s, size_t len, int kind)
{
	/* how news writes countries before their government */
	static const char countries[] = "미美日中英獨佛露韓北";
	nw_gaz_match match;
	nw_gaz_info info;
	uint16_t	place;
	uint16_t	classes;
	int			strength;
	size_t		i;

	if (len == SYLLABLE)
	{
		for (i = 0; i + 1 < sizeof(countries); i += SYLLABLE)
			if (memcmp(s, countries + i, SYLLABLE) == 0)
				return true;
		return false;
	}
	if (nw_gaz_match_exact(s, len, &match) && nw_gaz_sense(&match, 0, &place, &strength))
	{
		nw_gaz_place(place, &info);
		return kind == PLACE_ANY || (strength == NW_GAZ_STRONG &&
									 (kind == PLACE_STRONG || info.level == NW_GAZ_COUNTRY));
	}
	if (kind == PLACE_COUNTRY)
		return false;
	classes = nw_lexicon_classes(s, len);
	if (kind == PLACE_ANY && (classes & NW_LEX_PLACE))
		return !is_seldom_name(s, len);
	return (classes & NW_LEX_ANY_PLACE) &&
		!(classes & (NW_LEX_NOUN | NW_LEX_KOREAN | NW_LEX_SEEN_TITLE | NW_LEX_ANY_ORG));
}

/* Is the word a place of Korea by the gazetteer? */
static bool
is_korean(const char *s, size_t len)
{
	nw_gaz_match match;
	nw_gaz_info info;
	uint16_t	place;
	int			strength;

	if (!nw_gaz_match_exact(s, len, &match) || !nw_gaz_sense(&match, 0, &place, &strength))
		return false;
	nw_gaz_place(place, &info);
	return info.level != NW_GAZ_COUNTRY && memcmp(info.country, "KR", 2) == 0;
}

/* Known organisations that a city has too: 부산 남구 선관위, 홍콩 경찰 */
static bool
is_of_city(const char *s, size_t len)
{
	return nw_equals(s, len, "경찰") || nw_equals(s, len, "검찰") || nw_equals(s, len, "법원") ||
		nw_equals(s, len, "검찰청") || nw_equals(s, len, "경찰청") || nw_ends(s, len, "선관위");
}

/* Words that tell which of a country's it is: 외교 당국, 축구 대표팀 */
static bool
is_branch(const char *s, size_t len, const org *o, const char *of)
{
	static const char *const authorities[] = {
		"군", "외교", "사법", "보안", "수사", "소방", "보건", "금융", "교육", "방역", "공안", "사정", "정보", "행정",
		"항만", "항공", "통화", "세무", "검역", "안보", "국방", "경찰", "조사", "이민", "교정", "체육", "군사",
	};
	static const char *const teams[] = {
		"축구", "야구", "농구", "배구", "핸드볼", "하키", "컬링", "수영", "양궁", "탁구", "배드민턴", "여자", "남자",
		"올림픽", "럭비", "유도", "태권도", "펜싱", "사격", "역도", "쇼트트랙", "청소년", "국가",
	};
	size_t		i;

	if (nw_equals(of, o->len, "당국"))
	{
		for (i = 0; i < sizeof(authorities) / sizeof(authorities[0]); i++)
			if (nw_equals(s, len, authorities[i]))
				return true;
	}
	else if (nw_ends(of, o->len, "대표팀"))
	{
		for (i = 0; i < sizeof(teams) / sizeof(teams[0]); i++)
			if (nw_equals(s, len, teams[i]))
				return true;
	}
	return false;
}

/* 주, 주한, 주중: where a mission or a garrison is */
static bool
is_posted(const char *s, size_t len)
{
	static const char where[] = "한중일미영러독불호";
	size_t		i;

	if (len < SYLLABLE || memcmp(s, "주", SYLLABLE) != 0)
		return false;
	if (len == 2 * SYLLABLE)
		for (i = 0; i + 1 < sizeof(where); i += SYLLABLE)
			if (memcmp(s + SYLLABLE, where + i, SYLLABLE) == 0)
				return true;
	return len == SYLLABLE;
}

static void
take_in(org *o, nw_span word)
{
	o->len += o->off - word.off;
	o->off = word.off;
	o->alone = true;
	o->known = NULL;
	o->score = 85;
}

/* 서울 송파경찰서, 부산 남구 선관위, 일본 정부, KIA 타이거즈: takes in the words before that belong to it */
static void
reach_back(const nw_doc *doc, org *o)
{
	/* 목포 해군 and 후난성 정부 are places and what is there */
	bool		national = nw_ends(doc->s + o->off, o->len, "군") || nw_equals(doc->s + o->off, o->len, "정부");
	/* 대전 유성구 가나과학기술원: an institute is not its town's, as 서울 송파경찰서 is */
	bool institute = o->alone && !o->known &&
		(o->use & (NW_ORG_PART | NW_ORG_WHOLE | NW_ORG_LOCAL | NW_ORG_NATIONAL | NW_ORG_SIDE)) ==
			NW_ORG_PART;
	int			kind = national || (o->known && !is_of_city(doc->s + o->off, o->len)) ? PLACE_COUNTRY :
		(o->use & NW_ORG_WHOLE) && !(o->use & NW_ORG_SIDE) ? PLACE_STRONG : PLACE_ANY;
	bool		mission = nw_ends(doc->s + o->off, o->len, "사관") || nw_ends(doc->s + o->off, o->len, "미군");
	int			words;

	for (words = 0; words < 3; words++)
	{
		nw_span		word = word_before(doc, o->off);
		const char *s = doc->s + word.off;
		const char *known;
		const char *forms;

		if (word.len == 0 || (institute && is_korean(s, word.len)))
			return;
		/* 주 오사카 한국총영사관, 주한 미군 */
		if (mission && is_posted(s, word.len))
		{
			take_in(o, word);
			return;
		}
		if (words == 0 && is_branch(s, word.len, o, doc->s + o->off))
			;
		else if (words == 2 || !is_place(s, word.len, kind))
		{
			if (!(o->use & NW_ORG_SIDE) || words > 0 ||
				(nw_name_organization(s, word.len, &known, &forms) != word.len &&
				 !(nw_lexicon_classes(s, word.len) & NW_LEX_SEEN_ORG) &&
				 !(s[0] >= 'A' && s[0] <= 'Z' && word.len <= 6)))
				return;
		}
		else if (words == 1 && kind == PLACE_COUNTRY)
			return;
		take_in(o, word);
		if (o->use & NW_ORG_SIDE)
			return;
	}
}

/* The end of an organisation with the part of it that stands one space behind "end", or end itself. */
size_t
nw_doc_org_end(const nw_doc *doc, size_t end)
{
	const char *s;
	size_t		word;
	size_t		n;

	if (end + 1 >= doc->len || doc->s[end] != ' ')
		return end;
	s = doc->s + end + 1;
	word = nw_doc_word_len(doc, end + 1);
	if (word < SYLLABLE || !nw_doc_is_free(doc, end + 1, word))
		return end;
	if (nw_equals(s, word, "형사") || nw_equals(s, word, "민사") || nw_equals(s, word, "가사"))
	{
		/* 형사 3단독 */
		size_t		next = end + 1 + word;

		if (next + 1 >= doc->len || doc->s[next] != ' ')
			return end;
		n = nw_doc_word_len(doc, next + 1);
		if (nw_org_is_division(doc->s + next + 1, n) ||
			(n > 0 &&
			 nw_org_is_division(doc->s + next + 1, n = nw_particle_strip(doc->s + next + 1, n))))
			return next + 1 + n;
		return end;
	}
	for (n = word; n >= SYLLABLE; n = without_particle(s, word, n))
		if (nw_org_is_part(s, n))
			return end + 1 + n;
	return end;
}

/* (주)한빛소재, 주식회사 한빛소재 are 한빛소재, which the bare word means from now on when it is no other word. */
static uint32_t
name_of(nw_doc *doc, const org *o)
{
	const char *s = doc->s + o->off;
	nw_span		bare = {0, 0};
	const char *known = o->known;
	const char *forms;
	uint32_t	name;

	if (!known && nw_org_without_form(s, o->len, &bare) &&
		nw_name_organization(s + bare.off, bare.len, &known, &forms) != bare.len)
		known = NULL;
	name = known ? nw_doc_name(doc, NW_ENTITY_ORGANIZATION, known, strlen(known)) :
		nw_doc_name(doc, NW_ENTITY_ORGANIZATION, s + bare.off, bare.len > 0 ? bare.len : o->len);
	if (bare.len > 0)
	{
		nw_doc_alias(doc, name, s, o->len);
		if (bare.len >= 3 * SYLLABLE &&
			!(nw_lexicon_classes(s + bare.off, bare.len) & (NW_LEX_NOUN | NW_LEX_ANY_PLACE)))
			nw_doc_learn(doc, name, s + bare.off, bare.len);
	}
	return name;
}

/* Claims the organisation with its parts; the end of it, 0 when it is taken. */
static size_t
add_org(nw_doc *doc, const org *o)
{
	size_t		end = o->off + o->len;
	size_t		whole = nw_doc_org_end(doc, end);
	uint32_t	name;
	const char *forms = o->forms;

	if (o->len > NW_DOC_MAX_SURFACE || !nw_doc_is_free(doc, o->off, o->len))
		return 0;
	name = name_of(doc, o);
	if (whole > end)
	{
		uint32_t	parent = name;

		name = nw_doc_name(doc, NW_ENTITY_ORGANIZATION, doc->s + o->off, whole - o->off);
		doc->names[name].organization = parent;
		if (nw_doc_add(doc, o->off, whole - o->off, name, -1, o->score - 2))
			return whole;
		return 0;
	}
	if (!nw_doc_add(doc, o->off, o->len, name, -1, o->score))
		return 0;
	if (o->learn)
		nw_doc_learn(doc, name, doc->s + o->off, o->len);
	while (o->known && *forms)
	{
		size_t		form = strcspn(forms, ",");

		nw_doc_alias(doc, name, forms, form);
		forms += form + (forms[form] == ',');
	}
	return end;
}

/* 세종대로 209, 경희대로3길: what the name begins is a street, not a university and a particle */
static bool
is_street(const nw_doc *doc, size_t end)
{
	const char *s = doc->s + end;
	size_t		len = doc->len - end;

	if (!nw_starts(s, len, "로"))
		return false;
	s += SYLLABLE;
	len -= SYLLABLE;
	if (len > 0 && s[0] == ' ')
	{
		s++;
		len--;
	}
	return len > 0 && nw_is_digit(s[0]);
}

void
nw_layer_organizations(nw_doc *doc)
{
	size_t		pos = 0;
	size_t		word;

	for (; (pos = nw_doc_next_word(doc, pos)) < doc->len; pos += word)
	{
		org			o;
		size_t		end;

		word = nw_doc_word_len(doc, pos);
		if (!read_org(doc, pos, word, &o) || is_street(doc, o.off + o.len))
			continue;
		if (o.use & (NW_ORG_PLACED | NW_ORG_SIDE))
			reach_back(doc, &o);
		if (o.alone && (end = add_org(doc, &o)) > pos + word)
			word = end - pos;
	}
}
