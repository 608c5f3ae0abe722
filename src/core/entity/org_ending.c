/*
 * core/entity/org_ending.c
 *		How names of organisations end.
 */
#include "core/entity/org_ending.h"

#include <string.h>

#include "core/entity/gazetteer.h"
#include "core/entity/lexicon.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

typedef struct org_ending_entry
{
	uint16_t	off;			/* in org_ending_text */
	uint8_t		len;
	uint8_t		least;
	uint8_t		use;
} org_ending_entry;

typedef struct org_ending_group
{
	char		last[4];
	uint16_t	first;			/* of its endings */
} org_ending_group;

#include "org_endings.inc"

#define SYLLABLE 3
#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* Most words are dismissed by their last syllable. */
static bool
may_end(const char *s, size_t len)
{
	const unsigned char *p = (const unsigned char *) s + len - SYLLABLE;
	uint32_t	cp;

	if (len < SYLLABLE || p[0] < 0xEA || p[0] > 0xED)
		return len > 2 && s[len - 1] >= 'A' && s[len - 1] <= 'Z';
	cp = (uint32_t) (p[0] & 0x0F) << 12 | (uint32_t) (p[1] & 0x3F) << 6 | (p[2] & 0x3F);
	if (!nw_is_hangul(cp))
		return false;
	cp -= 0xAC00;
	return org_ending_bits[cp / 8] >> cp % 8 & 1;
}

/* A character of up to three bytes as a number, in the order of its bytes. */
static inline uint32_t
key_of(const char *s, size_t n)
{
	const unsigned char *p = (const unsigned char *) s;

	return (uint32_t) p[0] << 16 | (n > 1 ? (uint32_t) p[1] << 8 | p[2] : 0u);
}

/* The group of the last character of s[0, len), which may_end has let pass; -1 for none. */
static int
group_of(const char *s, size_t len)
{
	size_t		n = (unsigned char) s[len - 1] < 0x80 ? 1 : SYLLABLE;
	uint32_t	key = key_of(s + len - n, n);
	size_t		low = 0;
	size_t		high = LENGTH(org_ending_groups);

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (key_of(org_ending_groups[mid].last, SYLLABLE) < key)
			low = mid + 1;
		else
			high = mid;
	}
	return low < LENGTH(org_ending_groups) && key_of(org_ending_groups[low].last, SYLLABLE) == key ? (int) low : -1;
}

bool
nw_org_ending_of(const char *s, size_t len, nw_org_ending *ending)
{
	int			group;
	size_t		i;
	size_t		end;

	if (!may_end(s, len) || (group = group_of(s, len)) < 0)
		return false;
	end = (size_t) group + 1 < LENGTH(org_ending_groups) ? org_ending_groups[group + 1].first : LENGTH(org_endings);
	for (i = org_ending_groups[group].first; i < end; i++)
	{
		size_t		n = org_endings[i].len;

		if (n <= len && memcmp(s + len - n, org_ending_text + org_endings[i].off, n) == 0)
		{
			ending->len = (uint8_t) n;
			ending->least = org_endings[i].least;
			ending->use = org_endings[i].use;
			return true;
		}
	}
	return false;
}

/* What stands before an ending when the whole is a common noun. */
static bool
is_common(const char *s, size_t len)
{
	static const char *const words[] = {
		"중앙", "시중", "상업", "투자", "저축", "지방", "국립", "사립", "공립", "도립", "시립", "특수",
		"종합", "대학", "일반", "전문", "요양", "동물", "정신", "국책", "민간", "부설", "산하", "소속",
		"해당", "관련", "지역", "경제", "생활", "인터넷", "온라인", "신용", "체크", "교통", "그린",
		"블랙", "레드", "옐로", "주간", "일간", "조간", "석간", "국내", "해외", "외국", "글로벌", "관할",
		"대형", "중소", "가전", "첨단", "아파트", "도로", "토목", "플랜트", "주택", "공동주택", "문화",
		"장학", "복지", "학교", "기업", "대기업", "재벌", "공익", "특별", "각급",
		"댄스", "음악", "힙합", "혼성", "법인", "송유관", "선물", "직불", "양", "전국", "초대형",
		"반도체", "현지", "새", "세계", "한", "두", "세", "그", "이", "이동", "초고속", "무선", "유선",
		"개인", "사회", "인간", "보이", "걸", "아이돌", "포커스", "대규모", "유명", "고유", "자기",
		"매장", "대출", "가족", "청년", "노인", "여성", "남성", "군", "산업", "과학", "디지털", "스마트",
		"거점", "관계", "담당", "양국", "각국", "당사국", "주변", "일선", "상급", "하급", "민사", "형사",
		"어린이", "응급", "협력", "위탁", "모바일", "전자", "우주", "저가", "저비용", "국적", "자율주행",
		"전기차량", "수소", "중고", "승용", "화물", "친환경", "공공", "생방송", "재방송", "지상파", "케이블",
		"라디오", "화상", "세포", "유기", "석유", "정밀", "기초", "고급", "녹색", "파이낸셜", "주요",
		"글로컬", "대안", "작은", "큰", "우리", "여러", "모든", "다른", "같은", "무료", "대중", "사설",
	};
	size_t		i;

	for (i = 0; i < LENGTH(words); i++)
		if (nw_equals(s, len, words[i]))
			return true;
	return false;
}

/* Is s[0, len) a place, or one with a side of it: 서울중앙, 부산동부?  "known": of the gazetteer only. */
static bool
is_local(const char *s, size_t len, bool known)
{
	static const char *const sides[] = {"중앙", "동부", "서부", "남부", "북부"};
	nw_gaz_match match;
	size_t		i;

	if (nw_gaz_match_exact(s, len, &match))
		return true;
	for (i = 0; i < LENGTH(sides); i++)
		if (nw_ends(s, len, sides[i]))
			return len == 2 * SYLLABLE || nw_gaz_match_exact(s, len - 2 * SYLLABLE, &match);
	return !known &&
		(nw_lexicon_classes(s, len) & (NW_LEX_ANY_PLACE | NW_LEX_NOUN)) == NW_LEX_PLACE;
}

static bool
is_country(const char *s, size_t len)
{
	nw_gaz_match match;
	nw_gaz_info info;
	uint16_t	place;
	int			strength;

	if (!nw_gaz_match_exact(s, len, &match) || !nw_gaz_sense(&match, 0, &place, &strength))
		return false;
	nw_gaz_place(place, &info);
	return info.level == NW_GAZ_COUNTRY && strength == NW_GAZ_STRONG;
}

/* Does what stands before the ending, s[0, head) of s[0, len), fit it? */
static bool
fits(const char *s, size_t head, size_t len, uint8_t use)
{
	if (use & NW_ORG_LOCAL)
		return is_local(s, head, len - head == SYLLABLE) && !is_country(s, head) &&
			!is_local(s, len, false);
	if (use & NW_ORG_NATIONAL)
		return is_country(s, head);
	if (use & NW_ORG_ANY)
		return true;
	if (is_common(s, head) || nw_is_digit(s[head - 1]))
		return false;
	/* 인터넷신문, 이동통신 are nouns; 국민일보 is in the list of organisations */
	return !(use & NW_ORG_SOFT) ||
		!((nw_lexicon_classes(s, head) & NW_LEX_NOUN) ||
		  (nw_lexicon_classes(s, len) & NW_LEX_NOUN));
}

bool
nw_org_by_ending(const char *s, size_t len, nw_org_ending *ending)
{
	return nw_org_ending_of(s, len, ending) && nw_org_stands(s, len, ending);
}

bool
nw_org_stands(const char *s, size_t len, const nw_org_ending *ending)
{
	size_t		head;

	if (ending->least == NW_ORG_NEVER)
		return false;
	head = len - ending->len;
	if (head == 0)
		return ending->least == 0;
	return nw_utf8_count(s, head) >= ending->least && fits(s, head, len, ending->use);
}

bool
nw_org_is_part(const char *s, size_t len)
{
	nw_org_ending ending;
	size_t		head;

	if (nw_org_is_division(s, len))
		return true;
	if (!nw_org_ending_of(s, len, &ending) || !(ending.use & NW_ORG_PART))
		return false;
	head = len - ending.len;
	if (head == 0)
		return (ending.use & NW_ORG_WHOLE) || ending.least == 0;
	return head >= 2 && (!(ending.use & NW_ORG_LOCAL) || is_local(s, head, false));
}

bool
nw_org_is_division(const char *s, size_t len)
{
	static const char *const fields[] = {
		"형사", "민사", "가사", "행정", "특수", "공안", "강력", "합의", "공판", "외사", "조사", "특별", "제",
	};
	bool		field = false;
	bool		again = true;
	size_t		digits = 0;
	size_t		i;

	while (again && len > 0)
	{
		again = false;
		for (i = 0; i < LENGTH(fields); i++)
			if (nw_starts(s, len, fields[i]))
			{
				s += strlen(fields[i]);
				len -= strlen(fields[i]);
				field = again = true;
			}
	}
	while (digits < len && digits < 3 && nw_is_digit(s[digits]))
		digits++;
	s += digits;
	len -= digits;
	return (digits > 0 || field) &&
		(nw_equals(s, len, "단독") || nw_equals(s, len, "부") ||
		 (digits > 0 && nw_equals(s, len, "재판부")));
}
