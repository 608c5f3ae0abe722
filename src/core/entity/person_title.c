/*
 * core/entity/person_title.c
 *		What stands between the name of a person and the title behind it.
 */
#include "core/entity/person_title.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/lexicon.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define SYLLABLE 3
#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* As many words may stand between a name and its title. */
#define MAX_BETWEEN 4

static bool
is_one_of(const char *s, size_t len, const char *const *words, size_t n)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (nw_equals(s, len, words[i]))
			return true;
	return false;
}

/* The word after one space behind "end"; len 0 when there is none. */
static nw_span
next_word(const nw_doc *doc, size_t end)
{
	nw_span		word = {0, 0};

	if (end + 1 < doc->len && doc->s[end] == ' ')
	{
		word.off = (uint32_t) end + 1;
		word.len = (uint32_t) nw_doc_word_len(doc, end + 1);
	}
	return word;
}

static bool
is_former(const char *s, size_t len)
{
	return nw_equals(s, len, "전") || nw_equals(s, len, "전직");
}

/* Words that may stand between a name and its title. */
bool
nw_title_is_modifier(const char *s, size_t len)
{
	static const char *const words[] = {
		"대선", "현", "현직", "신임", "무소속", "수석", "원내", "총괄", "명예", "공동", "상임", "특별",
		"선임", "책임", "정책위", "비상대책위원회", "대통령", "각자", "초대", "당시", "이사회",
		"차기", "전임", "후임", "임시", "역대",
	};

	return is_former(s, len) || is_one_of(s, len, words, LENGTH(words));
}

bool
nw_title_is_short_country(const char *s, size_t len)
{
	static const char countries[] = "미일중영독러북美日中英獨露北";
	size_t		i;

	for (i = 0; len == SYLLABLE && i + 1 < sizeof(countries); i += SYLLABLE)
		if (memcmp(s, countries + i, SYLLABLE) == 0)
			return true;
	return false;
}

/* A place wherever it stands, or 미 대통령; "country": one of those. */
static bool
is_place(const char *s, size_t len, bool *country)
{
	nw_gaz_match match;
	nw_gaz_info info;
	uint16_t	place;
	int			strength;

	if (nw_title_is_short_country(s, len))
	{
		*country = true;
		return true;
	}
	if (!nw_gaz_may_begin(s, len) || !nw_gaz_match_exact(s, len, &match) ||
		!nw_gaz_sense(&match, 0, &place, &strength) || strength != NW_GAZ_STRONG)
		return false;
	nw_gaz_place(place, &info);
	if (info.level == NW_GAZ_COUNTRY)
		*country = true;
	return true;
}

/* 경기도지사: a place and the title of who governs it, in one word without particles */
static bool
is_governor(const char *s, size_t len)
{
	static const char *const titles[] = {"지사", "시장", "군수", "구청장", "경찰청장", "교육감", "경찰서장", "도지사"};
	nw_gaz_match match;
	size_t		i;

	for (i = 0; i < LENGTH(titles); i++)
	{
		size_t		n = strlen(titles[i]);

		if (len > n + SYLLABLE && nw_ends(s, len, titles[i]) &&
			(nw_gaz_match_exact(s, len - n, &match) ||
			 nw_gaz_match_exact(s, len - n + SYLLABLE, &match)))
			return true;
	}
	return false;
}

/* 교수팀, 박사팀: who leads the team */
static size_t
team_leader(const char *s, size_t len)
{
	if (!nw_ends(s, len, "팀"))
		return 0;
	len -= SYLLABLE;
	return nw_equals(s, len, "교수") || nw_equals(s, len, "박사") ? len : 0;
}

/*
 * The title that the word s[0, word) is without its particles, alone or at the
 * end of a longer one (경제부총리, 대구시장, 교수팀); its bytes, 0 for none.
 */
static size_t
title_word(const char *s, size_t word)
{
	size_t		bare;
	size_t		n = nw_name_title(s, word, NULL);

	if (n > 0)
		return n;
	if (word < 3 * SYLLABLE || (unsigned char) s[0] < 0xEA)
		return 0;
	bare = nw_particle_strip(s, word);
	if ((n = team_leader(s, bare)) > 0)
		return n;
	if ((n = nw_name_title_end(s, bare)) > 0)
	{
		uint16_t	before = nw_lexicon_classes(s, bare - n);

		/* 마모루감독 is a name and its title */
		return (before & NW_LEX_ANY_PERSON) && !(before & (NW_LEX_NOUN | NW_LEX_ANY_PLACE)) ? 0 : bare;
	}
	return is_governor(s, bare) ? bare : 0;
}

/* Titles that those of a company have. */
static bool
is_of_company(const char *s, size_t len)
{
	static const char *const titles[] = {
		"대표", "대표이사", "공동대표", "회장", "부회장", "사장", "부사장", "의장", "CEO", "CTO", "CFO", "COO", "최고경영자",
		"창업자", "전무", "상무", "명예회장", "이사회 의장", "애널리스트", "이코노미스트",
	};

	return is_one_of(s, len, titles, LENGTH(titles));
}

/*
 * 방시혁 하이브 의장: a word that means nothing, between a name and a title that
 * companies have, is a company, of three syllables unless it is listed; 김하늘
 * 유족 대표, 이가람 회사의 대표, 이가람 차기 대표 have none.
 */
static bool
is_company(const char *s, size_t len)
{
	/* particles and verbs */
	static const char endings[] = "의은는을를에된할던";
	static const char *const parts[] = {"담당", "부문", "총괄", "사업부", "본부", "법인", "출신", "운영", "전략", "지역", "사업", "관리"};
	size_t		i;

	if (nw_name_is_company(s, len))
		return true;
	if (len < 2 || len > 10 * SYLLABLE || nw_is_digit(s[0]) ||
		((unsigned char) s[0] >= 0x80 && len < 3 * SYLLABLE))
		return false;
	for (i = 0; len >= SYLLABLE && i + 1 < sizeof(endings); i += SYLLABLE)
		if (memcmp(s + len - SYLLABLE, endings + i, SYLLABLE) == 0)
			return false;
	for (i = 0; i < LENGTH(parts); i++)
		if (nw_ends(s, len, parts[i]))
			return false;
	return !(nw_lexicon_classes(s, len) &
			 (NW_LEX_NOUN | NW_LEX_SEEN_TITLE | NW_LEX_KOREAN | NW_LEX_SEEN_PERSON)) &&
		!nw_name_is_noun(s, len) && nw_name_title(s, len, NULL) == 0;
}

/* The title that begins the word: not 대선 or 대통령 when another follows (대통령 후보). */
static size_t
title_at(const nw_doc *doc, nw_span word)
{
	const char *s = doc->s + word.off;
	size_t		n = nw_name_title(s, doc->len - word.off, NULL);

	/* 국회 의장, which is two words of the table */
	if (n == 0 || n > word.len)
		return n > 0 ? n : title_word(s, word.len);
	if (nw_title_is_modifier(s, n) && next_word(doc, word.off + n).len > 0 &&
		nw_name_title(s + n + 1, doc->len - word.off - n - 1, NULL) > 0)
		return 0;
	return n;
}

bool
nw_title_behind(const nw_doc *doc, nw_span name, nw_person_title *found)
{
	size_t		end = name.off + name.len;
	int			steps;

	memset(found, 0, sizeof(*found));
	found->direct = true;
	for (steps = 0; steps <= MAX_BETWEEN; steps++)
	{
		nw_span		word = next_word(doc, end);
		const char *s = doc->s + word.off;
		const char *forms;
		size_t		n;

		if (word.len == 0)
			return false;
		n = title_at(doc, word);
		if (n > 0)
		{
			found->title.off = word.off;
			found->title.len = (uint32_t) n;
			found->compound = !nw_name_is_title(s, n);
			return found->company.len == 0 || is_of_company(s, n);
		}
		/* a word of no meaning was the last guess */
		if (found->company.len > 0 && !nw_title_is_modifier(s, word.len))
			return false;
		if (is_former(s, word.len))
			found->former = true;
		else if (nw_title_is_modifier(s, word.len) || is_place(s, word.len, &found->national))
			;
		/* also one of several words: 한화 이글스 */
		else if ((n = nw_name_organization(s, doc->len - word.off, &found->known, &forms)) >=
				 word.len)
		{
			word.len = (uint32_t) n;
			found->organization = word;
		}
		else if (nw_name_org_like(s, word.len))
		{
			found->organization = word;
			found->known = NULL;
		}
		else if (found->organization.len == 0 && is_company(s, word.len))
			found->company = word;
		else
			return false;
		if (!is_former(s, word.len))
			found->direct = false;
		end = word.off + word.len;
	}
	return false;
}

void
nw_title_give(nw_doc *doc, uint32_t person, const nw_person_title *found, bool companies)
{
	uint32_t	organization = NW_NO_NAME;

	if (found->compound && nw_doc_is_free(doc, found->title.off, found->title.len))
		nw_doc_take(doc, found->title.off, found->title.len);
	if (doc->names[person].title.len == 0)
	{
		doc->names[person].title = found->title;
		doc->names[person].former = found->former;
	}
	if (found->organization.len > 0)
		organization = found->known ?
			nw_doc_name(doc, NW_ENTITY_ORGANIZATION, found->known, strlen(found->known)) :
			nw_doc_name(doc, NW_ENTITY_ORGANIZATION, doc->s + found->organization.off,
						found->organization.len);
	else if (found->company.len > 0 && companies)
	{
		const char *s = doc->s + found->company.off;
		size_t		len = found->company.len;

		if (!nw_doc_is_free(doc, found->company.off, len))
			return;
		organization = nw_doc_name(doc, NW_ENTITY_ORGANIZATION, s, len);
		nw_doc_add(doc, found->company.off, len, organization, -1, 80);
		nw_doc_learn(doc, organization, s, len);
	}
	if (organization != NW_NO_NAME && doc->names[person].organization == NW_NO_NAME)
		doc->names[person].organization = organization;
}
