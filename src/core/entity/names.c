/*
 * core/entity/names.c
 *		What names of people and organisations are made of.
 */
#include "core/entity/names.h"

#include <stdlib.h>
#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

typedef struct given_syllable
{
	char		syllable[4];
	uint16_t	first;			/* names that have it as first, as second syllable */
	uint16_t	second;
} given_syllable;

typedef struct title_entry
{
	const char *title;
	bool		leads;
} title_entry;

typedef struct org_name
{
	const char *name;
	const char *forms;
} org_name;

typedef struct org_form
{
	const char *form;
	uint16_t	org;
} org_form;

#include "names.inc"

#define SYLLABLE 3				/* bytes of a Hangul syllable */
#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* Compares a word with a NUL-terminated entry, bytewise. */
static int
compare(const char *s, size_t len, const char *entry)
{
	int			c = strncmp(s, entry, len);

	if (c != 0)
		return c;
	/* a NUL in the word ends the comparison, perhaps before len */
	return memchr(s, '\0', len) ? 1 : -(entry[len] != '\0');
}

/* Is the bit of the syllable set that s begins with?  Of what is no syllable of Hangul, true. */
static bool
syllable_bit(const char *s, size_t len, const unsigned char *bits)
{
	const unsigned char *p = (const unsigned char *) s;
	uint32_t	cp;

	if (len < SYLLABLE || p[0] < 0xEA || p[0] > 0xED)
		return true;
	cp = (uint32_t) (p[0] & 0x0F) << 12 | (uint32_t) (p[1] & 0x3F) << 6 | (p[2] & 0x3F);
	if (!nw_is_hangul(cp))
		return true;
	cp -= 0xAC00;
	return bits[cp / 8] >> cp % 8 & 1;
}

/* Index in a sorted array of structs that begin with a string pointer, or -1. */
static int
find(const char *s, size_t len, const void *array, size_t n, size_t size)
{
	size_t		low = 0;
	size_t		high = n;

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;
		const char *entry = *(const char *const *) ((const char *) array + mid * size);
		int			c = compare(s, len, entry);

		if (c == 0)
			return (int) mid;
		if (c < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return -1;
}

static const given_syllable *
given(const char *s)
{
	size_t		low = 0;
	size_t		high = LENGTH(given_syllables);

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;
		int			c = memcmp(s, given_syllables[mid].syllable, SYLLABLE);

		if (c == 0)
			return &given_syllables[mid];
		if (c < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return NULL;
}

/* A word of two or three syllables that looks like a name but is a noun. */
static bool
is_name_noun(const char *s, size_t len)
{
	const char *nouns = len == 2 * SYLLABLE ? name_nouns2 : name_nouns3;
	size_t		low = 0;
	size_t		high = len == 2 * SYLLABLE ? NAME_NOUNS2 : NAME_NOUNS3;

	if (len != 2 * SYLLABLE && len != 3 * SYLLABLE)
		return false;
	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;
		int			c = memcmp(s, nouns + mid * len, len);

		if (c == 0)
			return true;
		if (c < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return false;
}

static bool
all_hangul(const char *s, size_t len)
{
	size_t		pos;

	if (len == 0 || len % SYLLABLE != 0)
		return false;
	for (pos = 0; pos < len; pos += SYLLABLE)
	{
		uint32_t	cp;

		if (nw_utf8_decode(s + pos, s + len, &cp) != SYLLABLE || !nw_is_hangul(cp))
			return false;
	}
	return true;
}

size_t
nw_name_surname(const char *s, size_t len)
{
	uint32_t	cp;

	if (len < SYLLABLE || nw_utf8_decode(s, s + len, &cp) != SYLLABLE || !nw_is_hangul(cp))
		return 0;
	if (len >= 3 * SYLLABLE && syllable_bit(s, len, long_surname_bits) &&
		find(s, 2 * SYLLABLE, long_surnames, LENGTH(long_surnames), sizeof(long_surnames[0])) >= 0)
		return 2 * SYLLABLE;
	return syllable_bit(s, len, surname_bits) ? SYLLABLE : 0;
}

/* Endings of three-syllable words that are never the end of a name. */
static bool
ends_as_word(const char *s, size_t len)
{
	static const char *const endings[] = {
		"하는", "되는", "에서", "으로", "하고", "까지", "부터", "에게", "했던", "하던", "지난", "있는",
		"없는", "같은", "통해", "위해", "대해", "이번", "관련", "소속", "출신", "담당", "전임", "신임",
		"현직", "전직", "공동", "시민", "여성", "남성", "지역", "정부", "한국", "미국", "중국", "일본",
	};
	size_t		i;

	for (i = 0; i < LENGTH(endings); i++)
		if (nw_ends(s, len, endings[i]))
			return true;
	return false;
}

/* Surnames that people with a given name of one syllable have: 현지, 도운 are no names. */
static bool
has_short_names(const char *s)
{
	static const char surnames_of_short[] = "김이박최정강조윤장임한오서신권황안송홍유고문양손배백허노";
	size_t		i;

	for (i = 0; i + SYLLABLE < sizeof(surnames_of_short); i += SYLLABLE)
		if (memcmp(s, surnames_of_short + i, SYLLABLE) == 0)
			return true;
	return false;
}

/* Given names that are Korean words, made of unusual syllables. */
static bool
is_native(const char *s, size_t len)
{
	static const char *const names[] = {
		"하늘", "보람", "아름", "슬기", "다솜", "한솔", "한별", "가람", "나래", "새롬", "우람", "은별",
		"초롱", "이슬", "빛나", "소라", "다운", "한빛", "샛별", "고은", "하람", "라온", "누리", "마루",
	};
	size_t		i;

	for (i = 0; i < LENGTH(names); i++)
		if (nw_equals(s, len, names[i]))
			return true;
	return false;
}

nw_name_fit
nw_name_person(const char *s, size_t len)
{
	size_t		surname;
	const given_syllable *a;
	const given_syllable *b;
	uint32_t	before;
	bool		common;

	if (len < 2 * SYLLABLE || len > 5 * SYLLABLE || !all_hangul(s, len))
		return NW_NAME_NO;
	surname = nw_name_surname(s, len);
	if (surname == 0 || ends_as_word(s, len) || nw_name_title(s, len, NULL) > 0 ||
		(surname > SYLLABLE && nw_name_org_like(s, len)))
		return NW_NAME_NO;
	common = surname == SYLLABLE && syllable_bit(s, len, common_surname_bits);
	if (len == 2 * SYLLABLE && !has_short_names(s))
		return NW_NAME_NO;
	if (surname == SYLLABLE && common && is_native(s + surname, len - surname))
		return NW_NAME_LIKELY;
	if (len - surname > 2 * SYLLABLE)
	{
		/* 김다니엘: a given name of three syllables; not 소년공이, a noun and a particle */
		return len - surname == 3 * SYLLABLE && common && nw_particle_strip(s, len) == len &&
			!nw_ends(s, len, "진") && !nw_ends(s, len, "린") && !nw_ends(s, len, "된") ?
			NW_NAME_POSSIBLE : NW_NAME_NO;
	}
	a = given(s + surname);
	if (len - surname == SYLLABLE)
	{
		if (surname == 2 * SYLLABLE)
			return a && a->first + a->second >= 50 ? NW_NAME_LIKELY : NW_NAME_POSSIBLE;
		if (is_name_noun(s, len))
			return NW_NAME_NO;
		return a && a->second >= 200 ? NW_NAME_POSSIBLE : NW_NAME_NO;
	}
	b = given(s + surname + SYLLABLE);
	if (is_name_noun(s, len))
		return NW_NAME_NO;
	/* 가수와, 당선을: a noun and a particle */
	nw_utf8_decode(s + len - 2 * SYLLABLE, s + len, &before);
	if (surname == SYLLABLE && is_name_noun(s, len - SYLLABLE) &&
		nw_particle_chain(before, s + len - SYLLABLE, SYLLABLE))
		return NW_NAME_NO;
	/* 유리한, 강조된: a noun made a word of another kind */
	if (nw_ends(s, len, "한") || nw_ends(s, len, "된") || nw_ends(s, len, "할") || nw_ends(s, len, "던") ||
		nw_ends(s, len, "적") || nw_ends(s, len, "된") || nw_ends(s, len, "인") || nw_ends(s, len, "은"))
	{
		if (is_name_noun(s, len - SYLLABLE))
			return NW_NAME_NO;
	}
	if (a && b && a->first >= 30 && b->second >= 30)
		return common || surname > SYLLABLE ? NW_NAME_LIKELY : NW_NAME_POSSIBLE;
	return common ? NW_NAME_POSSIBLE : NW_NAME_NO;
}

/* The first entry, from "low" on, that is not before the word. */
static size_t
lower_bound(const char *s, size_t len, const void *array, size_t low, size_t n, size_t size)
{
	size_t		high = n;

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (compare(s, len, *(const char *const *) ((const char *) array + mid * size)) <= 0)
			high = mid;
		else
			low = mid + 1;
	}
	return low;
}

/* The longest prefix of s found in a sorted array that ends as a word may. */
static size_t
longest_word(const char *s, size_t len, const void *array, size_t n, size_t size, int *index)
{
	size_t		pos = 0;
	size_t		best = 0;
	int			chars;
	size_t		window = len < 200 ? len : 200;
	size_t		low = 0;

	for (chars = 0; pos < window && chars < 14; chars++)
	{
		uint32_t	cp;
		const char *entry;

		pos += nw_utf8_decode(s + pos, s + window, &cp);
		if (cp == '\n')
			break;
		/* most words are cut short here, by their first character or two */
		low = lower_bound(s, pos, array, low, n, size);
		if (low == n)
			break;
		entry = *(const char *const *) ((const char *) array + low * size);
		if (strncmp(entry, s, pos) != 0)
			break;
		if (entry[pos] != '\0')
			continue;
		if (pos < len)
		{
			uint32_t	after;

			nw_utf8_decode(s + pos, s + len, &after);
			if (nw_script_of(cp) == NW_SCRIPT_LATIN && nw_script_of(after) == NW_SCRIPT_LATIN)
				continue;
			if (nw_script_of(cp) != NW_SCRIPT_HAN && nw_particle_after(cp, s + pos, len - pos) < 0)
				continue;
		}
		best = pos;
		*index = (int) low;
	}
	return best;
}

size_t
nw_name_title(const char *s, size_t len, bool *leads)
{
	int			at = -1;
	size_t		n = !syllable_bit(s, len, title_bits) ? 0 :
		longest_word(s, len, titles, LENGTH(titles), sizeof(titles[0]), &at);

	if (n > 0 && leads)
		*leads = titles[at].leads;
	return n;
}

bool
nw_name_is_title(const char *s, size_t len)
{
	return find(s, len, titles, LENGTH(titles), sizeof(titles[0])) >= 0;
}

size_t
nw_name_organization(const char *s, size_t len, const char **name, const char **forms)
{
	int			at = -1;
	size_t		n = !syllable_bit(s, len, org_bits) ? 0 :
		longest_word(s, len, org_forms, LENGTH(org_forms), sizeof(org_forms[0]), &at);

	if (n > 0)
	{
		*name = org_names[org_forms[at].org].name;
		*forms = org_names[org_forms[at].org].forms;
	}
	return n;
}

bool
nw_name_org_like(const char *s, size_t len)
{
	/* ending, and the fewest syllables of name before it */
#define E(ending, least) {ending, sizeof(ending) - 1, least}
	static const struct
	{
		const char *ending;
		uint8_t		len;
		uint8_t		least;
	}			endings[] = {
		E("위원회", 2), E("대학교", 2), E("공사", 3), E("공단", 3), E("협회", 2), E("연구원", 3),
		E("연구소", 3), E("재단", 2), E("그룹", 2), E("은행", 2), E("지방법원", 2), E("고등법원", 2),
		E("지법", 2), E("고법", 2), E("지검", 2), E("고검", 2), E("검찰청", 2), E("경찰청", 2), E("경찰서", 2),
		E("소방서", 2), E("소방본부", 2), E("시청", 2), E("구청", 2), E("군청", 2), E("도청", 2),
		E("교육청", 2), E("시의회", 2), E("도의회", 2), E("구의회", 2), E("군의회", 2),
		E("초등학교", 2), E("중학교", 2), E("고등학교", 2), E("일보", 2), E("신문", 2), E("증권", 2),
		E("생명", 2), E("화재", 2), E("카드", 2), E("제약", 2), E("건설", 2), E("전자", 2), E("중공업", 2),
		E("조선해양", 2), E("엔터테인먼트", 2), E("홀딩스", 2), E("텔레콤", 2), E("바이오로직스", 2),
		E("연맹", 2), E("연합회", 2), E("노동조합", 2), E("상공회의소", 2), E("기상청", 2), E("기상대", 2),
		E("총영사관", 2), E("대사관", 2), E("박물관", 2), E("미술관", 2), E("병원", 3), E("공과대", 2),
	};
#undef E

	/* what stands before an ending when the whole is a common noun */
	static const char *const common[] = {
		"중앙", "시중", "상업", "투자", "저축", "지방", "국립", "사립", "공립", "도립", "시립", "특수",
		"종합", "대학", "일반", "전문", "요양", "동물", "정신", "국책", "민간", "부설", "산하", "소속",
		"해당", "관련", "지역", "경제", "생활", "인터넷", "온라인", "신용", "체크", "교통", "그린",
		"블랙", "레드", "옐로", "주간", "일간", "조간", "석간", "국내", "해외", "외국", "글로벌", "관할",
		"대형", "중소", "가전", "첨단", "아파트", "도로", "토목", "플랜트", "주택", "공동주택", "문화",
		"장학", "복지", "학교", "교육", "기업", "대기업", "재벌", "공익", "비상대책", "특별", "각급",
		"댄스", "음악", "힙합", "혼성", "법인", "송유관", "선물", "직불", "양", "전국", "초대형", "전기", "반도체", "현지", "새", "세계", "한", "두", "세", "그", "이",
		"개인", "사회", "인간", "보이", "걸", "아이돌", "포커스", "대규모", "유명", "고유", "자기",
		"매장", "대출", "가족", "청년", "노인", "여성", "남성", "군", "산업", "과학", "디지털", "스마트",
	};
	size_t		i;
	size_t		k;

	if (nw_starts(s, len, "(주)"))
		return len >= 3 + 2 + 2 * SYLLABLE;
	if (nw_ends(s, len, "(주)"))
		return len >= 3 + 2 + 2 * SYLLABLE;
	for (i = 0; i < LENGTH(endings); i++)
	{
		size_t		n = endings[i].len;
		size_t		head;

		if (n >= len || s[len - 1] != endings[i].ending[n - 1] || s[len - 2] != endings[i].ending[n - 2] ||
			memcmp(s + len - n, endings[i].ending, n) != 0)
			continue;
		head = len - n;
		if (nw_utf8_count(s, head) < (size_t) endings[i].least)
			continue;
		for (k = 0; k < LENGTH(common); k++)
			if (nw_equals(s, head, common[k]))
				return false;
		return true;
	}
	return false;
}
