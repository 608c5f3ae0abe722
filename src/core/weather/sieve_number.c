/*
 * core/weather/sieve_number.c
 *		What stands beside a number of a raw text (see sieve_number.h).
 */
#include "core/weather/sieve_number.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/weather/sieve_char.h"

/* Before a number that needs no unit behind it: 영하 5, minus 5, 零下 5. */
static bool
sign_word_before(const char *s, size_t pos)
{
	size_t		previous;

	switch (nw_sieve_char_before(s, pos, &previous))
	{
		case 0xD558:			/* 영하 */
		case 0xC0C1:			/* 영상 */
			return nw_sieve_char_before(s, previous, &previous) == 0xC601;
		case 0xC2A4:			/* 마이너스, 플러스 */
			return nw_sieve_char_before(s, previous, &previous) == 0xB108 || nw_ends(s, pos, "플러스");
		case 0xC528:			/* 섭씨, 화씨 */
			return nw_ends(s, pos, "섭씨") || nw_ends(s, pos, "화씨");
		case 0x4E0B:			/* 零下, 氷点下 */
		case 0x6C0F:			/* 摂氏, 華氏 */
		case 0x30B9:			/* マイナス, プラス */
			return true;
		case 's':
		case 'S':
			return pos >= 4 && nw_sieve_starts(s + pos - 4, 4, "inus");
		default:
			return false;
	}
}

/* Before the words for "about" that s[0, pos) ends with, which may stand between a sign and its number: 영하 약 5. */
static size_t
strip_about(const char *s, size_t pos)
{
	static const char *const words[] = {
		"약", "대략", "거의", "얼추", "約", "およそ", "ほぼ", "概ね", "约", "大约", "大約", "近", "将近", "將近", "约为",
		"約為", "接近", "~", "\xE2\x88\xBC", "\xEF\xBD\x9E", "\xE3\x80\x9C", "\xCB\x9C",
	};
	size_t		best = 0;
	size_t		i;
	int			n;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strlen(words[i]) > best && nw_ends(s, pos, words[i]))
			best = strlen(words[i]);
	pos -= best;
	/* close to, an estimated, approx. */
	for (n = 0; best == 0 && n < 2 && pos > 0 && (nw_is_ascii_alpha(s[pos - 1]) || s[pos - 1] == '.'); n++)
	{
		while (pos > 0 && (nw_is_ascii_alpha(s[pos - 1]) || s[pos - 1] == '.'))
			pos--;
		if (sign_word_before(s, nw_sieve_skip_blanks_back(s, pos)))
			break;
		pos = nw_sieve_skip_blanks_back(s, pos);
	}
	return nw_sieve_skip_blanks_back(s, pos);
}

size_t
nw_sieve_digits_end(const char *s, size_t len, size_t pos)
{
	while (pos < len &&
		   (nw_is_digit(s[pos]) ||
			((s[pos] == '.' || s[pos] == ',') && pos + 1 < len && nw_is_digit(s[pos + 1]))))
		pos++;
	return pos;
}

static bool
is_sign(uint32_t cp)
{
	return cp == '-' || cp == '+' || cp == 0x2212 || cp == 0x2013 || cp == 0xFF0D || cp == 0xFF0B;
}

/* What folding takes for a hyphen. */
static bool
is_dash(uint32_t cp)
{
	return cp == '-' || (cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212 || cp == 0xFE58 ||
		cp == 0xFE63 || cp == 0xFF0D;
}

/* (-9∼4), [24/31]: a pair in brackets, as forecast tables write without a unit */
static bool
bracket_pair(const char *s, size_t len, size_t start, size_t end)
{
	size_t		next;
	uint32_t	cp;

	cp = nw_sieve_char_before(s, nw_sieve_skip_blanks_back(s, start), &start);
	if (is_sign(cp))
		cp = nw_sieve_char_before(s, nw_sieve_skip_blanks_back(s, start), &start);
	if (cp != '(' && cp != '[' && cp != '<' && cp != 0xFF08 && cp != 0x3008 && cp != 0xFF3B)
		return false;
	cp = nw_sieve_char_at(s, len, nw_sieve_skip_blanks(s, len, end), &next);
	if (cp != '~' && cp != 0x223C && cp != 0xFF5E && cp != 0x301C && cp != '/' && cp != 0xFF0F &&
		cp != '-' && cp != 0x2013)
		return false;
	end = nw_sieve_skip_blanks(s, len, next);
	if (is_sign(nw_sieve_char_at(s, len, end, &next)))
		end = nw_sieve_skip_blanks(s, len, next);
	return end < len && nw_is_digit(s[end]);
}

typedef enum numeral
{
	NUMERAL_NONE,
	NUMERAL_ONE,				/* 일 … 구, 만, 억: syllables of many words */
	NUMERAL_TEN,				/* 십 백 천 */
	NUMERAL_HAN					/* a digit of Chinese or Japanese, or a full-width one */
} numeral;

static numeral
numeral_of(uint32_t cp)
{
	switch (cp)
	{
		case 0xC77C:			/* 일 이 삼 사 오 육 륙 칠 팔 구 영 공 점 만 억 조 */
		case 0xC774:
		case 0xC0BC:
		case 0xC0AC:
		case 0xC624:
		case 0xC721:
		case 0xB959:
		case 0xCE60:
		case 0xD314:
		case 0xAD6C:
		case 0xC601:
		case 0xACF5:
		case 0xC810:
		case 0xB9CC:
		case 0xC5B5:
		case 0xC870:
			return NUMERAL_ONE;
		case 0xC2ED:			/* 십 백 천 */
		case 0xBC31:
		case 0xCC9C:
			return NUMERAL_TEN;
		case 0x4E00:			/* 一 二 三 四 五 六 七 八 九 十 百 千 万 萬 零 〇 两 兩 半 点 點 */
		case 0x4E8C:
		case 0x4E09:
		case 0x56DB:
		case 0x4E94:
		case 0x516D:
		case 0x4E03:
		case 0x516B:
		case 0x4E5D:
		case 0x5341:
		case 0x767E:
		case 0x5343:
		case 0x4E07:
		case 0x842C:
		case 0x4EBF:			/* 亿 億 兆 */
		case 0x5104:
		case 0x5146:
		case 0x96F6:
		case 0x3007:
		case 0x4E24:
		case 0x5169:
		case 0x534A:
		case 0x70B9:
		case 0x9EDE:
		case 0x591A:			/* 多 数 數 余 餘 几 幾 来 來 */
		case 0x6765:
		case 0x4F86:
		case 0x6570:
		case 0x6578:
		case 0x4F59:
		case 0x9918:
		case 0x51E0:
		case 0x5E7E:
			return NUMERAL_HAN;
		default:
			return cp >= 0xFF10 && cp <= 0xFF19 ? NUMERAL_HAN : NUMERAL_NONE;
	}
}

/* ASCII signs that neither are nor join a unit. */
static inline bool
is_dull_sign(unsigned char c)
{
	switch (c)
	{
		case ',': case '.': case ')': case '(': case ']': case '[': case '"': case '\'': case ':': case ';':
		case '?': case '!': case '~': case '/': case '=': case '|':
		case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
			return true;
		default:
			return false;
	}
}

/* Counters that numbers of news have behind them as a rule, and that are neither unit nor numeral. */
static inline bool
is_dull_syllable(const char *s)
{
	const unsigned char *p = (const unsigned char *) s;

	switch ((uint32_t) p[0] << 16 | (uint32_t) p[1] << 8 | p[2])
	{
		case 0xEC9B90:			/* 원 월 명 년 개 건 시 분 세 살 대 곳 차 위 */
		case 0xEC9B94:
		case 0xEBAA85:
		case 0xEB8584:
		case 0xEAB09C:
		case 0xEAB1B4:
		case 0xEC8B9C:
		case 0xEBB684:
		case 0xEC84B8:
		case 0xEC82B4:
		case 0xEB8C80:
		case 0xEAB3B3:
		case 0xECB0A8:
		case 0xEC9C84:
			return true;
		default:
			return false;
	}
}

/*
 * A unit behind the digits that end at pos, perhaps with numerals, "some" or a
 * sign between: 1만5천m, 30여㎜, 30多度, 40-mph, 30+°C.  A numeral may begin the
 * unit itself: 百帕.
 */
static unsigned
unit_behind(const char *s, size_t len, size_t pos, nw_sieve sieve)
{
	unsigned	kinds = 0;

	while (pos < len)
	{
		unsigned char lead = (unsigned char) s[pos];
		size_t		next;
		uint32_t	cp;

		/* what nearly every number has behind it: a blank, a sign, a syllable */
		if (lead == ' ')
		{
			pos++;
			continue;
		}
		if (lead < 0x80 && is_dull_sign(lead))
			return kinds;
		if (lead >= 0xEA && lead <= 0xEC && len - pos >= 3 && is_dull_syllable(s + pos))
			return kinds;
		cp = nw_sieve_char_at(s, len, pos, &next);
		if (nw_sieve_is_blank(cp))
		{
			pos = next;
			continue;
		}
		if (nw_sieve_temperature_unit(s, len, pos))
			return NW_SIEVE_SURE;
		if (sieve == NW_SIEVE_WEATHER)
			kinds |= nw_sieve_measure_unit(s, len, pos);
		if (numeral_of(cp) == NUMERAL_NONE && cp != 0xC5EC /* 여 */ && !is_dash(cp) && cp != '+' && cp != 0xFF0B)
			return kinds;
		pos = next;
	}
	return kinds;
}

/* Nothing that could make a number without a unit one of ours ends right before s[start], which a word or a blank does. */
static inline bool
is_dull_before(const char *s, size_t start)
{
	const unsigned char *p = (const unsigned char *) s;

	if (start > 0 && p[start - 1] == ' ')
		start--;
	if (start < 3)
		return start == 0;
	if (p[start - 1] >= 0x80)
	{
		/* Hangul but 하 상 스 씨 약 략 의 추; a lead byte EA to ED stands three back in it alone */
		return p[start - 3] >= 0xEA && p[start - 3] <= 0xED && p[start - 2] >= 0x80 &&
			p[start - 2] < 0xC0 && memcmp(p + start - 3, "하", 3) != 0 &&
			memcmp(p + start - 3, "상", 3) != 0 && memcmp(p + start - 3, "스", 3) != 0 &&
			memcmp(p + start - 3, "씨", 3) != 0 && memcmp(p + start - 3, "약", 3) != 0 &&
			memcmp(p + start - 3, "략", 3) != 0 && memcmp(p + start - 3, "의", 3) != 0 &&
			memcmp(p + start - 3, "추", 3) != 0;
	}
	return nw_is_digit(s[start - 1]) || p[start - 1] == ',' || p[start - 1] == '"';
}

/* 초속, perhaps with 최대 or 약 behind it, before the number at start */
static bool
a_second_before(const char *s, size_t start)
{
	static const char *const words[] = {"초속", "초당", "秒速", "每秒", "毎秒"};
	size_t		at = start > 32 ? start - 32 : 0;
	size_t		i;

	for (; at + 6 <= start; at++)
		if ((unsigned char) s[at] >= 0xE6)
			for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
				if (memcmp(s + at, words[i], 6) == 0)
					return true;
	return false;
}

unsigned
nw_sieve_number(const char *s, size_t len, size_t start, size_t end, nw_sieve sieve)
{
	unsigned	kinds = unit_behind(s, len, end, sieve);
	size_t		before;
	size_t		previous;

	/* a wind told in two units needs no word: 시속 72㎞(초속 20m) */
	if (kinds != NW_SIEVE_SURE && (kinds & NW_KIND_BIT(NW_MEASURE_WIND_SPEED)) &&
		a_second_before(s, start))
		return NW_SIEVE_SURE;
	if (kinds == NW_SIEVE_SURE || is_dull_before(s, start))
		return kinds;
	before = nw_sieve_skip_blanks_back(s, start);
	if (bracket_pair(s, len, start, end))
		return NW_SIEVE_SURE;
	if (is_sign(nw_sieve_char_before(s, before, &previous)))
		before = nw_sieve_skip_blanks_back(s, previous);
	return sign_word_before(s, before) || sign_word_before(s, strip_about(s, before)) ? NW_SIEVE_SURE : kinds;
}

/*
 * 도 or 度 that begins at pos: could a number written as a word stand before
 * it?  One syllable glued to a word (누구도, 이 일도) is none, unless a word for
 * the sign stands before it.
 */
bool
nw_sieve_word_before(const char *s, size_t pos)
{
	size_t		previous;
	uint32_t	cp;
	numeral		is;
	int			count = 0;
	bool		ten = false;

	pos = nw_sieve_skip_blanks_back(s, pos);
	if (pos > 0 && (nw_is_digit(s[pos - 1]) || (s[pos - 1] >= 'a' && s[pos - 1] <= 'z')))
		return true;			/* a number, perhaps an English one */
	while ((is = numeral_of(cp = nw_sieve_char_before(s, pos, &previous))) != NUMERAL_NONE)
	{
		if (is == NUMERAL_HAN)
			return true;
		if (count++ == 0 && cp == 0xC810)
			return false;		/* 1점도: points */
		ten = ten || is == NUMERAL_TEN;
		pos = previous;
	}
	if (count == 0)
		return false;
	if (pos > 0 && nw_is_digit(s[pos - 1]))
		return true;			/* 1만도, 3백 도 */
	previous = nw_sieve_skip_blanks_back(s, pos);
	if (sign_word_before(s, previous))
		return true;
	return (count > 1 || ten) &&
		(previous < pos || !nw_is_hangul(nw_sieve_char_before(s, pos, &previous)));
}

/* 氏 that begins at pos: 摂氏 摄氏 攝氏 華氏 华氏, and not 山田氏 */
bool
nw_sieve_scale_before(const char *s, size_t pos)
{
	size_t		previous;
	uint32_t	cp = nw_sieve_char_before(s, pos, &previous);

	return cp == 0x6442 || cp == 0x6444 || cp == 0x651D || cp == 0x83EF || cp == 0x534E;
}
