/*
 * core/entity/quantity_sense.c
 *		Units that mean several things, and what stands around a quantity:
 *		about and open sides.
 */
#include "core/entity/quantity_parts.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/utf8.h"

/* How far around a number the words are that tell what it is, in bytes. */
#define AROUND 60

/* Is one of the words in s[0, len)? */
static bool
holds(const char *s, size_t len, const char *const *words)
{
	size_t		pos;

	for (; *words; words++)
		for (pos = 0; pos < len; pos++)
			if (s[pos] == (*words)[0] && nw_starts_entry(s + pos, len - pos, *words))
				return true;
	return false;
}

static bool
around(const char *s, size_t len, size_t off, size_t end, const char *const *words)
{
	size_t		from = off > AROUND ? off - AROUND : 0;
	size_t		to = len - end < AROUND ? len : end + AROUND;

	return holds(s + from, off - from, words) || holds(s + end, to - end, words);
}

static bool
begins_one(const char *s, size_t len, const char *const *words)
{
	for (; *words; words++)
		if (nw_starts_entry(s, len, *words))
			return true;
	return false;
}

bool
nw_figure_before(const char *s, size_t end, const char *word)
{
	size_t		n = strlen(word);
	uint32_t	cp;

	if (end > 0 && s[end - 1] == ' ')
		end--;
	if (end < n || memcmp(s + end - n, word, n) != 0)
		return false;
	if (end == n)
		return true;
	nw_utf8_decode_before(s, s + end - n, &cp);
	return !nw_is_word(cp);
}

/* 27대 of cars, or 20대 of people */
static bool
is_decade(const char *s, size_t len, size_t end, const nw_amount *amount, size_t off)
{
	static const char *const counted[] = {
		"차량", "버스", "트럭", "헬기", "장비", "택시", "소방차", "승용차", "컴퓨터", "카메라", "항공기", "전투기", "드론",
		"전차", "탱크", "오토바이", "자전거", "로봇", "펌프차", "구급차", "경찰차", "화물차", "모두", "총", "열차", "기기", "서버",
		NULL
	};
	static const char *const things[] = {"를 동원", "를 투입", "와 인력", "의 차", "가 넘", " 규모", "를 보유", "를 판", "를 생산", "를 들이받", "를 도입", NULL};
	uint64_t	n = amount->low.coeff;
	size_t		from = off > 24 ? off - 24 : 0;

	if (amount->low.scale != 0 || n < 10 || n > 100 || n % 10 != 0)
		return false;
	/* 20여 대; but 이삼십 대 are of these years */
	if (amount->approximate &&
		!(amount->range && amount->numerals == NW_NUMERALS_SINO && amount->high.coeff - n == 10))
		return false;
	if (amount->numerals != NW_NUMERALS_DIGITS && amount->numerals != NW_NUMERALS_SINO)
		return false;
	return !holds(s + from, off - from, counted) && !begins_one(s + end, len - end, things);
}

static bool
sense_of_pound(const char *s, size_t len, size_t end, const nw_amount *amount, nw_figure *q)
{
	static const char *const money[] = {
		"영국", "가격", "값", "벌금", "유로", "달러", "원)", "만원", "억원", " 원", "예산", "비용", "이적료", "연봉", "주급",
		"급여", "요금", "월세", "수수료", "결제", "송금", "환전", "환불", "빌려", "갚", "지불", "거스름", "돈", "팔", "샀", "£", "런던", "잉글랜드", "환율", "경매", "낙찰", "몸값", NULL
	};
	static const char *const mass[] = {"감량", "무게", "체중", "몸무게", "kg", "킬로", "그램", "온스", "빠졌", "뺐", "쪘", "살을", NULL};

	if (around(s, len, q->off, end, mass) ||
		(!amount->large && !amount->low.myriad && !around(s, len, q->off, end, money)))
	{
		q->measured = NW_MEASURED_MASS;
		q->unit = "lb";
	}
	return true;
}

/* 서 말, 석 장, 넉 대: but 서 의원 is a person */
static bool
old_numeral_counts(const char *s, size_t len, size_t off, const nw_counter *unit)
{
	static const char *const old[] = {"장", "말", "되", "돈", "대", "점", "섬", "잔", "홉", NULL};

	if (!nw_starts(s + off, len - off, "서 ") && !nw_starts(s + off, len - off, "석 ") &&
		!nw_starts(s + off, len - off, "넉 "))
		return true;
	return unit->len == 3 && begins_one(unit->form, unit->len, old);
}

/* 한 as in 한편 (meanwhile) and 한명숙, 세 as in 세대, 세종 */
static bool
native_counts(const char *s, size_t len, size_t end, const nw_counter *unit,
			  const nw_amount *amount, const nw_figure *q)
{
	static const char *const words[] = {
		"한대", "한장", "한통", "한동", "한판", "한석", "한칸", "한단", "세대", "세종", "두통", "세통", "한점", "한주", "한수",
		"한발", "네발", "두발", "열병", "세트", "열쌍", "한땀한", "서", "석", "넉", NULL
	};
	const char *word = s + q->off;

	/* 한 말: what was said */
	if (strcmp(unit->form, "말") == 0 && amount->low.coeff == 1)
		return false;
	if (end != q->off + amount->len + unit->len)
		return old_numeral_counts(s, len, q->off, unit);
	if (!nw_counter_ends(s, len, end))
		return false;
	if (amount->len > 3 || unit->len > 3)
		return true;
	if (begins_one(word, len - q->off, words))
		return false;
	if (nw_starts(word, len - q->off, "한편"))
		return end < len && s[end] != ' ' && s[end] != ',' && !nw_starts(s + end, len - end, "으로");
	return true;
}

bool
nw_figure_sense(const char *s, size_t len, size_t end, const nw_counter *unit,
				const nw_amount *amount, nw_figure *q)
{
	static const char *const angle_before[] = {
		"각도", "경사", "기울", "북위", "남위", "동경", "서경", "위도", "경도", "방위", "시야각", "화각", "회전", NULL
	};
	static const char *const angle_after[] = {
		" 회전", "회전", " 각도", " 각", " 기울", "로 기울", " 꺾", " 돌", " 경사", "의 경사", "의 각도", "로 꺾", " 뒤집", " 방향",
		" 카메라", " 달라", " 바뀌", " 전환", " 변신", NULL
	};
	static const char *const body[] = {"몸무게", "체중", "무게", "감량", "빠졌", "뺐", "쪘", "살을", "나가", NULL};
	static const char *const parliament[] = {" 국회", " 총선", " 대선", " 대통령", " 의회", NULL};

	if (q->measured == NW_MEASURED_MONEY &&
		(strcmp(unit->form, "파운드") == 0 || strcmp(unit->form, "pound") == 0 ||
		 strcmp(unit->form, "pounds") == 0))
		return sense_of_pound(s, len, end, amount, q);
	if (strcmp(unit->form, "원") == 0)
	{
		static const char *const crowd[] = {" 관중", " 사례", " 버스", " 지하철", " 열차", " 세례", "사례", "관중", NULL};

		/* 만원 관중: full */
		return !(amount->bare && begins_one(s + end, len - end, crowd));
	}
	/* 중2병 */
	if (strcmp(unit->form, "병") == 0 && amount->low.coeff == 2 && nw_ends(s, q->off, "중"))
		return false;
	if (strcmp(unit->form, "명") == 0 && amount->bare)
		return !nw_starts(s + end, len - end, "하") && !nw_starts(s + end, len - end, "했") &&
			!nw_starts(s + end, len - end, "한");
	if (amount->numerals == NW_NUMERALS_NATIVE && !native_counts(s, len, end, unit, amount, q))
		return false;
	if (!(unit->flags & NW_COUNTER_SENSE))
		return true;
	if (strcmp(unit->form, "대") == 0)
	{
		nw_amount	behind;

		/* 칠십 대 노인, but 오십 대 오십 */
		if (amount->numerals == NW_NUMERALS_SINO && s[q->off + amount->len] == ' ' &&
			(!is_decade(s, len, end, amount, q->off) ||
			 (end + 1 < len && nw_amount_read(s, len, end + 1, &behind) &&
			  behind.numerals == NW_NUMERALS_SINO)))
			return false;
		/* 제20대 국회, 20대 총선 */
		if (amount->numerals != NW_NUMERALS_NATIVE && begins_one(s + end, len - end, parliament))
			q->measured = NW_MEASURED_ORDINAL;
		else if (is_decade(s, len, end, amount, q->off))
		{
			q->measured = NW_MEASURED_AGE;
			q->unit = "year";
			q->high.coeff += 9;
			q->approximate = false;
		}
		return true;
	}
	if (strcmp(unit->form, "인") == 0)
		return amount->low.scale == 0;
	if (strcmp(unit->form, "동") == 0)
	{
		/* 50만 동 of money; 3동 are buildings */
		if (amount->large || amount->low.myriad)
		{
			q->measured = NW_MEASURED_MONEY;
			q->unit = "VND";
		}
		return true;
	}
	if (strcmp(unit->form, "부") == 0)
	{
		static const char *const courts[] = {"형사", "민사", "행정", "가사", "합의", "수사", "특수", "공안", "강력", "항소", NULL};
		const char *const *w;

		for (w = courts; *w; w++)
			if (nw_ends(s, q->off, *w) ||
				(q->off > 0 && s[q->off - 1] == ' ' && nw_ends(s, q->off - 1u, *w)))
				return false;
		/* copies, not the third part */
		if (amount->large || amount->low.myriad || amount->low.coeff >= 100)
			q->measured = NW_MEASURED_COUNT;
		return true;
	}
	if (strcmp(unit->form, "도") == 0)
	{
		size_t		from = q->off > 24 ? q->off - 24 : 0;

		return holds(s + from, q->off - from, angle_before) ||
			begins_one(s + end, len - end, angle_after);
	}
	if (strcmp(unit->form, "°") == 0)
		return !(end < len && nw_is_ascii_alpha(s[end]));
	if (strcmp(unit->unit, "km") == 0)
	{
		/* 킬로바이트 has its own row; 70킬로 of a person */
		if (around(s, len, q->off, end, body))
		{
			q->measured = NW_MEASURED_MASS;
			q->unit = "kg";
		}
		return true;
	}
	return true;
}

static const char *const about_before[] = {
	"약", "대략", "거의", "어림잡아", "줄잡아", "얼추", "about", "around", "approximately", "roughly", "nearly", "almost",
	"About", "Nearly", "약 총", NULL
};
static const char *const about_before_han[] = {"约", "約", "大约", "およそ", "ほぼ", NULL};
static const char *const about_behind[] = {"가량", "정도", "안팎", "쯤", "남짓", "내외", "전후", "前後", "左右", "ほど", "くらい", NULL};
static const char *const least_before[] = {"최소", "최소한", "적어도", NULL};
static const char *const more_before[] = {"more than", "over", "at least", "More than", "At least", "Over", "exceeding", NULL};
static const char *const less_before[] = {"less than", "under", "up to", "fewer than", "at most", "below", "Fewer than", "Less than", NULL};
static const char *const more_behind[] = {"이상", "초과", "넘", "웃돌", "웃도", "以上", "or more", "超", NULL};
static const char *const less_behind[] = {"이하", "이내", "미만", "以下", "未満", "以内", "or less", NULL};

static bool
any_before(const char *s, size_t off, const char *const *words)
{
	for (; *words; words++)
		if (nw_figure_before(s, off, *words))
			return true;
	return false;
}

/* A word behind a space or none; behind a particle (10명을 넘는) when "particle". */
static bool
any_behind(const char *s, size_t len, const char *const *words, bool particle)
{
	static const char *const particles[] = {"을 ", "를 ", "이 ", "가 ", "도 ", "은 ", "는 ", NULL};
	const char *const *p;

	if (begins_one(s, len, words) || (len > 0 && s[0] == ' ' && begins_one(s + 1, len - 1, words)))
		return true;
	if (particle)
		for (p = particles; *p; p++)
			if (nw_starts_entry(s, len, *p) && begins_one(s + strlen(*p), len - strlen(*p), words))
				return true;
	return false;
}

void
nw_figure_bounds(const char *s, size_t len, nw_figure *q)
{
	static const char *const past[] = {"넘", "웃돌", "웃도", "초과", NULL};
	const char *behind = s + q->off + q->len;
	size_t		left = len - q->off - q->len;
	size_t		off = q->off;

	if (left > 0 && (unsigned char) behind[0] < 0x80 && behind[0] != ' ')
		left = 0;
	if (off > 0)
	{
		const char *const *w;

		if (any_before(s, off, about_before))
			q->approximate = true;
		for (w = about_before_han; *w && !q->approximate; w++)
			q->approximate = nw_ends(s, off, *w);
		if (any_before(s, off, least_before))
			q->has_high = false;
		if (nw_is_ascii_alpha(s[off - 1]) || (off > 1 && nw_is_ascii_alpha(s[off - 2])))
		{
			if (any_before(s, off, more_before))
				q->has_high = false;
			else if (any_before(s, off, less_before))
				q->has_low = false;
		}
	}
	if (left == 0)
		return;
	if (any_behind(behind, left, about_behind, false))
		q->approximate = true;
	/* what stands behind has the last word: 최소 10명 이하 */
	if (any_behind(behind, left, more_behind, false) || any_behind(behind, left, past, true))
	{
		q->has_low = true;
		q->has_high = false;
	}
	else if (any_behind(behind, left, less_behind, false))
	{
		q->has_low = false;
		q->has_high = true;
	}
}
