/*
 * core/entity/quantity_unit.c
 *		The word behind a number that says what it is a number of.
 */
#include "core/entity/quantity_parts.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#include "counters.inc"

#define SYLLABLE 3

/* as tools/gen-counters has it */
static unsigned
hash(const char *s, size_t len)
{
	unsigned	a = (unsigned char) s[0];
	unsigned	b = 0;
	unsigned	c = 0;

	if (a >= 0xE0 && len >= 3)
	{
		b = (unsigned char) s[1];
		c = (unsigned char) s[2];
	}
	return (a * 31 + b * 7 + (c << 3) + (c >> 4)) &
		(sizeof(unit_first) / sizeof(unit_first[0]) - 2);
}

bool
nw_figure_starts(uint32_t cp)
{
	cp -= 0xAC00;
	return cp < 11172 && (start_bits[cp >> 5] >> (cp & 31) & 1);
}

/* What may go on behind a counter besides particles. */
static const char *const tails[] = {
	"당", "대", "짜리", "배기", "씩", "째", "쯤", "가량", "정도", "이상", "이하", "이내", "미만", "초과", "안팎", "남짓",
	"내외", "넘", "간", "여", "중", "만", "어치", "상당", "규모", "꼴", "급", "권", "내", "밖", "후", "전", "등", "및",
	"께", "때", "그", "다", "이", "였", "임", "인", "입", "랑", "하", "나", "도", "뿐", "째", "까", "부터", "조차", "마다", "든",
	"라", "며", "면", "거", "짝", "말", "초", "뒤", "동안", "보", "봤", "본", "모두", "들", "한", "했", "할",
};

bool
nw_counter_ends(const char *s, size_t len, size_t off)
{
	uint32_t	before;
	uint32_t	cp;
	size_t		i;

	if (off >= len)
		return true;
	nw_utf8_decode(s + off, s + len, &cp);
	if (!nw_is_hangul(cp))
		return true;
	nw_utf8_decode_before(s, s + off, &before);
	if (nw_particle_after(before, s + off, len - off) >= 0)
		return true;
	for (i = 0; i < sizeof(tails) / sizeof(tails[0]); i++)
		if (s[off + 1] == tails[i][1] && nw_starts_entry(s + off, len - off, tails[i]))
			return true;
	return false;
}

/* Do the characters around its end let the word be one? */
static bool
word_ends(const char *s, size_t len, size_t end, const nw_counter *unit)
{
	unsigned char last = (unsigned char) unit->form[unit->len - 1];
	int			digit;

	if (end >= len)
		return true;
	if (nw_is_ascii_alpha((char) last))
		return !nw_is_ascii_alpha(s[end]) && !nw_is_digit(s[end]);
	/* the digit of m2 */
	if (nw_is_digit((char) last))
		return !nw_is_digit(s[end]) && !nw_is_ascii_alpha(s[end]);
	if (unit->measured == NW_MEASURED_NONE || (unit->flags & NW_COUNTER_LOOSE) ||
		(unsigned char) unit->form[0] < 0xEA)
		return true;
	/* 칠할오푼 */
	if (strcmp(unit->form, "할") == 0 && len - end >= 2 * SYLLABLE &&
		nw_amount_syllable(s + end, len - end, "일이삼사오육칠팔구", &digit) &&
		nw_starts(s + end + SYLLABLE, len - end - SYLLABLE, "푼"))
		return true;
	return nw_counter_ends(s, len, end);
}

/* May such a number stand before such a unit, touching it or not? */
static bool
number_fits(const nw_counter *unit, const nw_amount *amount, bool prefixed, bool gap)
{
	bool		native = amount->numerals == NW_NUMERALS_NATIVE;
	bool		short_word = unit->len <= SYLLABLE;
	bool		hangul = (unsigned char) unit->form[0] >= 0xEA && (unsigned char) unit->form[0] <= 0xED;

	if (unit->measured == NW_MEASURED_NONE)
		return true;
	if (native)
	{
		if (!(unit->flags & (NW_COUNTER_NATIVE | NW_COUNTER_ONLY_NATIVE)))
			return false;
		/* 한 남자 is "a man" */
		if ((unit->flags & NW_COUNTER_ONLY_NATIVE) && amount->low.coeff == 1 && !short_word)
			return false;
		/* 네팔: a noun of one syllable stands apart */
		if ((unit->flags & NW_COUNTER_ONLY_NATIVE) && short_word && !gap)
			return strcmp(unit->form, "째") == 0 || strcmp(unit->form, "분") == 0;
		return true;
	}
	if (unit->flags & NW_COUNTER_ONLY_NATIVE)
		return false;
	if ((unit->flags & NW_COUNTER_PREFIXED) && !prefixed)
		return false;
	if (amount->bare && !gap && !(unit->flags & NW_COUNTER_BARE))
		return false;
	/* 만점, 만세 */
	if (amount->bare && !gap && amount->low.coeff == 10000 && unit->measured != NW_MEASURED_MONEY &&
		strcmp(unit->form, "명") != 0)
		return false;
	if (amount->digit)
	{
		/* 삼 퍼센트, 오 미터, but not 일부, 이 달러, 사회 */
		if (unit->measured == NW_MEASURED_PERCENT || unit->measured == NW_MEASURED_PERCENTAGE_POINT)
		{
			/* 삼할, but 일할 사람 */
			if (!gap && strcmp(unit->form, "할") == 0)
				return amount->low.coeff > 2;
			/* 이 프로 is this programme */
			return (gap || !short_word) &&
				!(gap && amount->low.coeff == 2 && strcmp(unit->form, "프로") == 0);
		}
		return gap && (unit->len >= 2 * SYLLABLE || strcmp(unit->form, "톤") == 0) &&
			amount->low.coeff != 2 && unit->measured >= NW_MEASURED_MONEY;
	}
	if (amount->numerals == NW_NUMERALS_SINO && !hangul && unit->measured != NW_MEASURED_PERCENT)
		return gap;
	if (amount->numerals == NW_NUMERALS_ENGLISH && !nw_is_ascii_alpha(unit->form[0]) &&
		unit->form[0] != '-')
		return false;
	if (amount->numerals == NW_NUMERALS_HAN && hangul)
		return false;
	/* 50억 대: of so much; 이십 대 are people */
	if (gap && strcmp(unit->form, "대") == 0 && !prefixed)
		return amount->numerals == NW_NUMERALS_SINO && amount->low.coeff < 100 &&
			amount->low.scale == 0;
	/* 2006 작품: of a year */
	if (gap && amount->numerals == NW_NUMERALS_DIGITS && amount->len == 4 &&
		amount->low.coeff >= 1900 && amount->low.coeff < 2100 &&
		unit->measured == NW_MEASURED_COUNT && !short_word)
		return false;
	/* 3 등: and others; 3 호 */
	if (gap && hangul && short_word && unit->measured == NW_MEASURED_ORDINAL && !prefixed &&
		!amount->large && strcmp(unit->form, "위") != 0 && strcmp(unit->form, "층") != 0)
		return false;
	return true;
}

const nw_counter *
nw_counter_find(const char *s, size_t len, size_t off, const nw_amount *amount, bool prefixed,
				size_t *end)
{
	size_t		at = off < len && s[off] == ' ' ? off + 1 : off;
	bool		blocked = false;
	size_t		blocked_len = 0;
	unsigned	h;
	unsigned	i;

	if (at >= len)
		return NULL;
	h = hash(s + at, len - at);
	for (i = unit_first[h]; i < unit_first[h + 1]; i++)
	{
		const nw_counter *unit = &unit_table[i];

		/* what makes it nothing may also be a counter of native numerals: 두 분 */
		if (blocked && unit->len < blocked_len)
			return NULL;
		if (!nw_starts_entry(s + at, len - at, unit->form) ||
			!word_ends(s, len, at + unit->len, unit))
			continue;
		if (unit->measured == NW_MEASURED_NONE)
		{
			blocked = true;
			blocked_len = unit->len;
			continue;
		}
		if (blocked &&
			!(amount->numerals == NW_NUMERALS_NATIVE && (unit->flags & NW_COUNTER_ONLY_NATIVE)))
			continue;
		if (!number_fits(unit, amount, prefixed, at > off))
			continue;
		*end = at + unit->len;
		return unit;
	}
	return NULL;
}
