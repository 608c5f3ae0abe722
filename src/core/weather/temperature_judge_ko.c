/*
 * core/weather/temperature_judge_ko.c
 *		What a candidate is, by the words around it, in Korean.
 *
 * A scale or a word of sign makes it a temperature or a difference of some.
 * A bare 도 can be the degree of many things, and the particle "also": what
 * is glued to it must fit a unit, and the words around it decide by how near
 * they are.
 */
#include "core/weather/temperature_grammar.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"
#include "core/weather/station.h"
#include "core/weather/temperature_cues.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* 도 as a code point */
#define DO 0xB3C4

/* How near a word must be that says that 도 is another degree, and one that says temperature. */
#define FOREIGN_NEAR 75
#define DRINK_NEAR 90

/* What a text says of the unit by how it goes on. */
typedef enum unit_proof
{
	UNIT_REFUTED,				/* 5도어, 20도루, 37도 34분 */
	UNIT_POSSIBLE,				/* 2도 좋았다: may be the particle */
	UNIT_PROVEN					/* 20도를, 20도, */
} unit_proof;

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n';
}

static size_t
skip_blank(const char *s, size_t len, size_t pos)
{
	return pos < len && is_blank(s[pos]) ? pos + 1 : pos;
}

static bool
starts_any(const char *s, size_t len, const char *const *words, size_t n)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (nw_starts_entry(s, len, words[i]))
			return true;
	return false;
}

static bool
ends_any(const char *s, size_t len, const char *const *words, size_t n)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (nw_ends(s, len, words[i]))
			return true;
	return false;
}

/* Where the sentence of "at" begins: behind the last full stop, blank line or "from". */
static size_t
sentence_start(const char *s, size_t from, size_t at)
{
	size_t		pos;

	for (pos = at; pos > from; pos--)
	{
		char		c = s[pos - 1];

		if ((c == '.' || c == '?' || c == '!') && pos < at && !nw_is_digit(s[pos]))
			return pos;
		if (c == '\n' && pos - 1 > from && s[pos - 2] == '\n')
			return pos;
	}
	return from;
}

static size_t
sentence_end(const char *s, size_t to, size_t at)
{
	size_t		pos;

	for (pos = at; pos < to; pos++)
	{
		if ((s[pos] == '.' || s[pos] == '?' || s[pos] == '!') && !(pos + 1 < to && nw_is_digit(s[pos + 1])))
			return pos;
		if (s[pos] == '\n' && pos + 1 < to && s[pos + 1] == '\n')
			return pos;
	}
	return to;
}

/* ---- differences ---- */

/* Where the words begin that say how much more or less: skips approximations and adverbs. */
static size_t
skip_adverbs(const char *s, size_t len, size_t pos)
{
	static const char *const words[] = {
		"더", "나", "씩", "뚝", "크게", "가까이", "이상", "안팎", "정도", "가량", "넘게", "쯤", "남짓", "내외",
		"이나", "만", "만큼", "급", "급격히", "껑충", "훌쩍", "또", "추가로", "미만", "이하", "가까운", "상당", "대폭", "약간", "은",
		"도", "까지도", "큰 폭으로", "큰폭으로",
	};
	int			round;

	for (round = 0; round < 4; round++)
	{
		size_t		at = skip_blank(s, len, pos);
		size_t		i;

		for (i = 0; i < COUNT(words); i++)
			if (nw_starts_entry(s + at, len - at, words[i]))
			{
				size_t		end = at + strlen(words[i]);

				if (end < len && is_blank(s[end]))
				{
					at = end;
					break;
				}
				/* 5도나, 3도가량: glued to the next word only at the end of an eojeol */
			}
		if (i == COUNT(words))
			return at;
		pos = at;
	}
	return skip_blank(s, len, pos);
}

/* The verb or adjective of a change at s: its direction. */
static nw_temperature_verdict
change_at(const char *s, size_t len)
{
	static const char *const up[] = {
		"높", "오르", "올라", "올랐", "올리", "올려", "올렸", "올린", "올릴", "오른", "오를", "상승", "치솟", "솟", "뛰",
		"따뜻", "따듯", "더웠", "더운", "덥", "더 덥", "웃돌", "웃도", "상회", "급등", "증가", "끌어올",
	};
	static const char *const down[] = {
		"낮", "떨어", "떨군", "떨구", "떨궈", "내리", "내려", "내렸", "내린", "내릴", "하락", "급락", "낮춰", "추운", "추웠",
		"춥", "쌀쌀", "밑돌", "밑도", "하강", "감소", "곤두박질", "급강하", "선선", "서늘", "시원",
	};

	if (starts_any(s, len, up, COUNT(up)))
		return NW_TEMPERATURE_HIGHER;
	if (starts_any(s, len, down, COUNT(down)))
	{
		/* 낮 기온, 낮에: the day, not "low" */
		if (nw_starts(s, len, "낮 ") || nw_starts(s, len, "낮에") || nw_starts(s, len, "낮최") ||
			nw_starts(s, len, "낮과") || nw_starts(s, len, "낮동") || nw_starts(s, len, "낮부"))
			return NW_TEMPERATURE_NOT;
		return NW_TEMPERATURE_LOWER;
	}
	return NW_TEMPERATURE_NOT;
}

/* The last place in s[from, to) that has the word, or (size_t) -1. */
static size_t
last_of(const char *s, size_t from, size_t to, const char *word)
{
	size_t		n = strlen(word);
	size_t		pos;

	for (pos = to; pos >= from + n; pos--)
	{
		size_t		i;

		for (i = n; i > 0 && s[pos - n + i - 1] == word[i - 1]; i--)
			;
		if (i == 0)
			return pos - n;
	}
	return (size_t) -1;
}

/* Is one of the words in s[from, to)? */
static bool
has_any(const char *s, size_t from, size_t to, const char *const *words, size_t n)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (last_of(s, from, to, words[i]) != (size_t) -1)
			return true;
	return false;
}

/* 일교차가 14도, 온도 차는 5도, 변화 폭이 15도; 15도 안팎의 일교차, 10도 차이 */
static bool
is_apart(const nw_temperature_candidate *c, size_t from)
{
	static const char *const gaps[] = {
		"일교차", "기온차", "기온 차", "온도차", "온도 차", "수온차", "수온 차", "연교차", "변화 폭", "변화폭",
		"변동 폭", "변동폭", "상승폭", "상승 폭", "하락폭", "편차", "격차", "차이", "오차",
	};
	static const char *const others[] = {
		"기온", "최저", "최고", "아침", "한낮", "낮 ", "온도", "수온", "체감", "크", "큰", "커", "다.",
	};
	static const char *const extremes[] = {"최저", "최고", "기온", "기온은", "기온이"};
	const char *s = c->s;
	size_t		near = c->start > from + 80 ? c->start - 80 : from;
	size_t		at;
	size_t		i;
	bool		value;
	bool		genitive;

	/* all of them have one of two syllables */
	if (last_of(s, near, c->start, "차") != (size_t) -1 ||
		last_of(s, near, c->start, "폭") != (size_t) -1)
		for (i = 0; i < COUNT(gaps); i++)
		{
			size_t		found = last_of(s, near, c->start, gaps[i]);

			if (found != (size_t) -1 &&
				!has_any(s, found + strlen(gaps[i]), c->start, others, COUNT(others)))
				return true;
		}

	/* behind: within an eojeol or two; 최고 8도의 일교차 is said of the two before */
	if (ends_any(s, c->start > 0 ? c->start - 1 : 0, extremes, COUNT(extremes)))
		return false;
	at = skip_blank(s, c->len, c->after.end);
	/* 20도로 일교차가 10도, 12도까지 올라 일교차가 13도: the value, and then the difference */
	value = c->after.until || nw_starts(s + at, c->len - at, "로 ") ||
		nw_starts(s + at, c->len - at, "으로 ");
	genitive = nw_starts(s + at, c->len - at, "의 ");
	if (genitive || nw_starts(s + at, c->len - at, "로 "))
		at += 4;
	for (i = 0; i < 3 && at < c->len; i++)
	{
		size_t		j;

		for (j = 0; j < COUNT(gaps); j++)
			if (nw_starts(s + at, c->len - at, gaps[j]))
				return genitive || !value || strcmp(gaps[j], "차이") == 0 ||
					strcmp(gaps[j], "격차") == 0;
		if (nw_starts(s + at, c->len - at, "차가") || nw_starts(s + at, c->len - at, "차 ") ||
			nw_starts(s + at, c->len - at, "벌어"))
			return true;
		while (at < c->len && !is_blank(s[at]) && s[at] != ',' && s[at] != '.' &&
			   !nw_is_digit(s[at]))
			at++;
		if (at >= c->len || !is_blank(s[at]))
			break;
		at++;
	}
	return false;
}

/* Is the number said of a comparison: 평년보다, 전날 대비, 산업화 이전과 비교해? */
static bool
is_compared(const nw_temperature_candidate *c, size_t from)
{
	static const char *const than[] = {"보다", "대비", "비해", "비교해"};
	static const char *const between[] = {"높", "낮은", "낮아", "낮고", "오른", "떨어", "내려", "올라", "추운", "더운", "다."};
	size_t		near = c->start > from + 90 ? c->start - 90 : from;
	size_t		i;

	for (i = 0; i < COUNT(than); i++)
	{
		size_t		found = last_of(c->s, near, c->start, than[i]);

		if (found != (size_t) -1 && !has_any(c->s, found, c->start, between, COUNT(between)))
			return true;
	}
	return false;
}

/* 1.5도 목표, 1.5도 이내로 제한, 2도 상승: how much the world may warm */
static bool
is_target(const nw_temperature_candidate *c)
{
	static const char *const words[] = {
		"목표", "제한", "억제", "특별보고서", "온난화", "한계선", "마지노선", "상승", "저지선", "이내로",
	};
	const char *s = c->s;
	size_t		at = skip_blank(s, c->len, c->after.end);

	if (nw_starts(s + at, c->len - at, "로 ") || nw_starts(s + at, c->len - at, "라는 "))
		at += nw_starts(s + at, c->len - at, "로 ") ? 4 : 7;
	return starts_any(s + at, c->len - at, words, COUNT(words));
}

/*
 * A difference?  The verb must follow the number at once: "5도 떨어졌다" is
 * one, "5도로 떨어졌다" and "5도까지" are points.  A high number that rises
 * without a comparison is a point too: "열이 38도 이상 오르면".
 */
static nw_temperature_verdict
judge_difference(const nw_temperature_candidate *c, size_t from)
{
	static const char *const deviations[] = {"대비", "보다", "비해", "편차"};
	size_t		at;
	nw_temperature_verdict change;
	bool		high;

	if (c->first.sign_word || c->last.sign_word || c->first.plus_word || c->last.plus_word ||
		c->after.decade)
		return NW_TEMPERATURE_NOT;
	/* 평년 대비 +1.2도, 평년편차 -0.5도: the sign says the direction */
	if (c->first.sign &&
		ends_any(c->s + from, c->start - from - (c->start > from && is_blank(c->s[c->start - 1])),
				 deviations, COUNT(deviations)))
		return NW_TEMPERATURE_HIGHER;
	if (c->first.sign && c->first.value.negative)
		return NW_TEMPERATURE_NOT;
	if (is_apart(c, from))
		return NW_TEMPERATURE_APART;
	if (c->after.until)
		return NW_TEMPERATURE_NOT;
	at = skip_adverbs(c->s, c->len, c->after.verb ? c->end : c->after.end);
	/* 평년보다 3도가 낮을 */
	if (nw_starts(c->s + at, c->len - at, "가 ") && is_compared(c, from))
		at = skip_adverbs(c->s, c->len, at + strlen("가"));
	change = change_at(c->s + at, c->len - at);
	high = nw_number_double(&c->last.value) > 20;
	if (change != NW_TEMPERATURE_NOT)
	{
		if (c->after.verb && c->after.particle && !is_compared(c, from))
			return NW_TEMPERATURE_NOT;
		if (high && !is_compared(c, from))
			return NW_TEMPERATURE_NOT;
		return change;
	}
	if (!high && is_target(c))
		return NW_TEMPERATURE_HIGHER;
	return NW_TEMPERATURE_NOT;
}

/* ---- bare degrees ---- */

/* What stands glued before the number. */
static bool
is_glued_well(const nw_temperature_candidate *c)
{
	static const char *const words[] = {
		"기온", "온도", "수온", "체온", "최저", "최고", "체감", "평균", "현재", "아침", "한낮", "낮", "오전", "오후",
		"약", "무려", "최대", "실내", "도~",
	};
	size_t		start = c->start;
	size_t		name;
	uint32_t	cp;
	int			n;

	if (start == 0)
		return true;
	n = nw_utf8_decode_before(c->s, c->s + start, &cp);
	if (!nw_is_word(cp))
		return true;
	if (!nw_is_hangul(cp))
		return false;
	if (ends_any(c->s, start, words, COUNT(words)))
		return true;
	for (name = start - n; name > 0 && start - name < NW_STATION_NAME_MAX; name -= n)
	{
		n = nw_utf8_decode_before(c->s, c->s + name, &cp);
		if (!nw_is_hangul(cp))
			break;
	}
	return nw_station_by_name(c->s + name, start - name) != NULL;
}

static unit_proof
prove_unit(const nw_temperature_candidate *c)
{
	static const char *const endings[] = {
		"일 때", "일때", "이겠", "이었", "였", "이니", "여야", "입니", "이며", "이고", "차", "높", "낮", "상승", "하락",
		"권", "선", "짜리", "이던", "인데", "이라", "에요", "예요", "이든", "내려", "올라", "올려", "의", "임",
		"되는", "될", "된다", "되고", "전망", "예상", "기록", "예보",
	};
	const char *s = c->s;
	size_t		len = c->len;
	size_t		at = c->end;
	uint32_t	cp;
	int			n;

	if (c->after.end > at && !(c->after.verb && !c->after.particle))
		return UNIT_PROVEN;
	if (at >= len)
		return UNIT_PROVEN;
	n = nw_utf8_decode(s + at, s + len, &cp);
	if (nw_is_digit(s[at]) || nw_is_ascii_alpha(s[at]))
		return UNIT_REFUTED;
	if (nw_is_hangul(cp))
	{
		if (nw_particle_after(DO, s + at, len - at) > 0)
			return UNIT_PROVEN;
		return starts_any(s + at, len - at, endings, COUNT(endings)) ? UNIT_PROVEN : UNIT_REFUTED;
	}
	if (s[at] == ' ')
	{
		size_t		digits = at + n;

		/* -12도∼1도 사이, 25∼30도 분포 */
		if (c->connector != NW_CONNECT_NONE &&
			(nw_starts(s + digits, len - digits, "사이") ||
			 nw_starts(s + digits, len - digits, "분포")))
			return UNIT_PROVEN;
		while (digits < len && nw_is_digit(s[digits]))
			digits++;
		/* coordinates; 5도 2촌 */
		if (digits > at + n &&
			(nw_starts(s + digits, len - digits, "분") ||
			 nw_starts(s + digits, len - digits, "촌") ||
			 nw_starts(s + digits, len - digits, "\xE2\x80\xB2")))
			return UNIT_REFUTED;
		return UNIT_POSSIBLE;
	}
	return nw_is_word(cp) ? UNIT_REFUTED : UNIT_PROVEN;
}

/* 서울 21도, 대전이 9도: a place known before the number */
static bool
is_behind_place(const nw_temperature_candidate *c)
{
	size_t		end = c->start > 0 && c->s[c->start - 1] == ' ' ? c->start - 1 : c->start;
	size_t		start = end;
	size_t		n;

	while (start > 0 && end - start < NW_STATION_NAME_MAX + 6 &&
		   (unsigned char) c->s[start - 1] >= 0x80)
		start--;
	/* behind a list mark: from the last word on */
	for (n = 0; start + n < end; n++)
	{
		size_t		len;

		if (nw_utf8_is_continuation((unsigned char) c->s[start + n]))
			continue;
		len = nw_particle_strip(c->s + start + n, end - start - n);
		if (nw_station_by_name(c->s + start + n, len) ||
			nw_station_by_name(c->s + start + n, end - start - n))
			return true;
	}
	return false;
}

/* Does another one with a comma stand before it, a name away: 서울 21도, 가평 19도? */
static bool
is_in_list(const nw_temperature_candidate *c, size_t from)
{
	size_t		near = c->start > from + 30 ? c->start - 30 : from;
	size_t		pos;

	for (pos = c->start; pos > near + 4; pos--)
		if (c->s[pos - 1] == ',')
			return nw_ends(c->s + near, pos - 1 - near, "도") && nw_is_digit(c->s[pos - 5]);
	return false;
}

/* 경기도와 강원도 등 2도, 조선 8도: provinces */
static bool
is_province_count(const nw_temperature_candidate *c, size_t from)
{
	static const char *const words[] = {
		"경기도", "강원도", "충청", "전라", "경상", "제주도", "평안", "함경", "황해도", "조선", "팔도",
	};

	return has_any(c->s, from, c->start, words, COUNT(words)) &&
		(nw_ends(c->s, c->start, "등 ") || nw_ends(c->s, c->start, " 전국을 ") ||
		 nw_ends(c->s, c->start, "개 "));
}

/* 1980도: a slip for 1980년도 */
static bool
is_year(const nw_temperature_operand *operand)
{
	return operand->value.scale == 0 && !operand->value.myriad &&
		operand->number_end - operand->number == 4 && operand->value.coeff >= 1900 &&
		operand->value.coeff < 2100;
}

static nw_temperature_verdict
judge_bare(const nw_temperature_candidate *c, size_t from, size_t begin, size_t to)
{
	static const char *const hours[] = {"낮", "밤", "새벽", "오전", "오후"};
	nw_cue_distances own;
	nw_cue_distances earlier;
	size_t		heat;
	size_t		other;
	unit_proof	proof = c->kind == NW_DEGREE_BARE ? prove_unit(c) : UNIT_POSSIBLE;
	double		value = nw_number_double(&c->last.value);
	bool		strong;

	if (proof == UNIT_REFUTED || !is_glued_well(c) || nw_temperature_is_other_degree(c))
		return NW_TEMPERATURE_NOT;
	memset(&own, 0xFF, sizeof(own));
	memset(&earlier, 0xFF, sizeof(earlier));
	nw_temperature_cues_back(c->s, begin, c->start, &own);
	nw_temperature_cues_ahead(c->s, c->after.end, to, &own);
	heat = own.at[NW_CUE_HEAT];
	strong = heat != (size_t) -1;
	other = own.at[NW_CUE_OTHER] < own.at[NW_CUE_ANGLE] ? own.at[NW_CUE_OTHER] : own.at[NW_CUE_ANGLE];
	if (other <= FOREIGN_NEAR && other < heat)
		return NW_TEMPERATURE_NOT;
	if (own.at[NW_CUE_DRINK] <= DRINK_NEAR && !strong)
		return NW_TEMPERATURE_NOT;
	/* a half turn, a whole one */
	if ((value == 180 || value == 360 || value == 720) && !strong)
		return NW_TEMPERATURE_NOT;
	if (strong)
		return NW_TEMPERATURE_POINT;
	if (value < 10 && is_province_count(c, begin))
		return NW_TEMPERATURE_NOT;

	/* a letter or a sign needs a word of temperature, or to be all there is */
	if (c->kind != NW_DEGREE_BARE)
	{
		bool		whole = c->start == 0 && c->after.end == c->len;

		if (c->kind == NW_DEGREE_SIGN ? whole || is_behind_place(c) : whole && c->last.unit == 'K' && value >= 100)
			return NW_TEMPERATURE_POINT;
		return NW_TEMPERATURE_NOT;
	}
	if (proof == UNIT_PROVEN && !is_year(&c->last))
		return NW_TEMPERATURE_POINT;
	if (ends_any(c->s, c->start > 0 ? c->start - 1 : 0, hours, COUNT(hours)) ||
		own.at[NW_CUE_HINT] <= FOREIGN_NEAR || is_behind_place(c) || is_in_list(c, from))
		return NW_TEMPERATURE_POINT;
	nw_temperature_cues_back(c->s, from, begin, &earlier);
	return earlier.at[NW_CUE_HEAT] != (size_t) -1 && proof == UNIT_PROVEN ?
		NW_TEMPERATURE_POINT : NW_TEMPERATURE_NOT;
}

nw_temperature_verdict
nw_temperature_judge_ko(const nw_temperature_candidate *c)
{
	size_t		from = c->start > NW_CONTEXT_BACK ? c->start - NW_CONTEXT_BACK : 0;
	size_t		to = c->len - c->end > NW_CONTEXT_AHEAD ? c->end + NW_CONTEXT_AHEAD : c->len;
	size_t		begin;
	nw_temperature_verdict verdict;

	/* 20±2도 */
	if (nw_ends(c->s, c->start, "±"))
		return NW_TEMPERATURE_APART;
	begin = sentence_start(c->s, from, c->start);
	to = sentence_end(c->s, to, c->after.end);
	verdict = judge_difference(c, begin);
	if (verdict != NW_TEMPERATURE_NOT)
	{
		/* only of temperatures: not of 각도 30도 차이 */
		if (!c->certain)
		{
			nw_cue_distances own;

			if (nw_temperature_is_other_degree(c))
				return NW_TEMPERATURE_NOT;
			memset(&own, 0xFF, sizeof(own));
			nw_temperature_cues_back(c->s, begin, c->start, &own);
			nw_temperature_cues_ahead(c->s, c->after.end, to, &own);
			if (own.at[NW_CUE_ANGLE] < own.at[NW_CUE_HEAT] ||
				own.at[NW_CUE_OTHER] < own.at[NW_CUE_HEAT] ||
				own.at[NW_CUE_DRINK] < own.at[NW_CUE_HEAT])
				return NW_TEMPERATURE_NOT;
		}
		return verdict;
	}
	if (c->certain)
		return NW_TEMPERATURE_POINT;
	return judge_bare(c, from, begin, to);
}
