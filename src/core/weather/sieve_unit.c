/*
 * core/weather/sieve_unit.c
 *		Which unit could begin at a place of a raw text (see sieve_number.h).
 *
 * core/weather/measure_unit.c and temperature_words.c have the units; here is
 * what they begin with, in every writing that folding knows.
 */
#include "core/weather/sieve_number.h"

#include "core/text/chars.h"
#include "core/weather/sieve_char.h"

/* ASCII without regard to case: word is in lower case. */
bool
nw_sieve_starts(const char *s, size_t len, const char *word)
{
	size_t		i;

	for (i = 0; word[i] != '\0'; i++)
		if (i == len || (s[i] | 0x20) != word[i])
			return false;
	return true;
}

bool
nw_sieve_feet(const char *s, size_t len)
{
	return nw_sieve_starts(s, len, "feet") || nw_sieve_starts(s, len, "foot") ||
		nw_sieve_starts(s, len, "ft");
}

/* Does a unit of temperature, or the beginning of a word that may be one, stand at s[pos)? */
bool
nw_sieve_temperature_unit(const char *s, size_t len, size_t pos)
{
	size_t		next;

	switch (nw_sieve_char_at(s, len, pos, &next))
	{
		case 'c':
		case 'C':
		case 'f':
		case 'F':
		case 'k':
		case 'K':
		case 's':				/* the 70s */
		case 'S':
			return next == len || !nw_is_ascii_alpha(s[next]);
		case 'd':
		case 'D':
			return nw_sieve_starts(s + pos, len - pos, "deg");
		case 'b':
		case 'B':
			return nw_sieve_starts(s + pos, len - pos, "below");
		case 0xB0:				/* ° º ˚ */
		case 0xBA:
		case 0x2DA:
		case 0x2103:			/* ℃ ℉ K */
		case 0x2109:
		case 0x212A:
		case 0xB3C4:			/* 도 度 */
		case 0x5EA6:
		case 0xCF08:			/* 켈빈 섭씨 화씨 */
		case 0xC12D:
		case 0x6442:			/* 摂 摄 攝 華 华 开 開 氏 ケ */
		case 0x6444:
		case 0x651D:
		case 0x83EF:
		case 0x534E:
		case 0x5F00:
		case 0x958B:
		case 0x6C0F:
		case 0x30B1:
		case 0xFF23:			/* full-width C F K */
		case 0xFF26:
		case 0xFF2B:
			return true;
		case 0xD654:
			return nw_starts(s + pos, len - pos, "화씨");
		default:
			return false;
	}
}

/* A unit of temperature written out, whose number may be a word as well: thirty degrees, twenty below zero. */
bool
nw_sieve_unit_word(const char *s, size_t len)
{
	switch (s[0] | 0x20)
	{
		case 'd':
			return nw_sieve_starts(s, len, "deg");
		case 'c':
			return nw_sieve_starts(s, len, "cel") || nw_sieve_starts(s, len, "centig");
		case 'f':
			return nw_sieve_starts(s, len, "fahr") || nw_sieve_starts(s, len, "faren") ||
				nw_sieve_starts(s, len, "fahe");
		case 'k':
			return nw_sieve_starts(s, len, "kelv");
		default:
			return nw_sieve_starts(s, len, "zero");
	}
}

/* What the units are of. */
#define RAIN		NW_SIEVE_INCHES
#define WIND		NW_KIND_BIT(NW_MEASURE_WIND_SPEED)
#define SIGHT		NW_KIND_BIT(NW_MEASURE_VISIBILITY)
#define METRES		(WIND | SIGHT | NW_KIND_BIT(NW_MEASURE_WAVE_HEIGHT) | NW_KIND_BIT(NW_MEASURE_SNOW_DEPTH))
#define FEET		NW_SIEVE_FEET
#define PRESSURE	NW_KIND_BIT(NW_MEASURE_PRESSURE)
#define PERCENT		(NW_KIND_BIT(NW_MEASURE_HUMIDITY) | NW_KIND_BIT(NW_MEASURE_PROBABILITY))
#define DUST		(NW_KIND_BIT(NW_MEASURE_PM10) | NW_KIND_BIT(NW_MEASURE_PM2_5))

/* Latin letters behind a number, in lower case: the first, and the second or 0. */
static unsigned
latin_unit(char first, char second)
{
	bool		alone = !nw_is_ascii_alpha(second);

	switch (first)
	{
		case 'm':				/* mm, mile, micrograms, millimetre, mps, mph, metres per second, m/s; mb; m */
			return second == 'm' || second == 'i' || second == 'p' || second == 'e' || second == '/' ? NW_SIEVE_SURE :
				second == 'b' ? PRESSURE : alone ? METRES : 0;
		case 'k':				/* km, km/h, kph, knot, kt, kilometre */
			return second == 'm' || second == 'i' ? SIGHT | WIND : second == 'p' || second == 'n' || second == 't' ? WIND : 0;
		case 'c':
			return second == 'm' || second == 'e' ? RAIN : 0;
		case 'h':				/* hPa, hectopascal */
			return second == 'p' || second == 'e' ? NW_SIEVE_SURE : 0;
		case 'i':				/* inch, inHg */
			return second == 'n' ? NW_SIEVE_SURE : 0;
		case 'f':				/* feet, foot, ft */
			return second == 'e' || second == 'o' || second == 't' ? FEET : 0;
		case 'p':				/* percent */
			return second == 'e' ? PERCENT : 0;
		case 'u':
			return second == 'g' ? DUST : 0;
		default:
			return 0;
	}
}

unsigned
nw_sieve_measure_unit(const char *s, size_t len, size_t pos)
{
	size_t		next;
	uint32_t	cp = nw_sieve_char_at(s, len, pos, &next);

	if (cp < 0x80)
	{
		unsigned char second = next < len ? (unsigned char) s[next] : 0;

		if (cp == '%')
			return PERCENT;
		if (!nw_is_ascii_alpha((char) cp))
			return 0;
		/* what folds to a letter may make it another unit */
		return second >= 0x80 ? NW_SIEVE_SURE : latin_unit((char) (cp | 0x20), (char) (second | 0x20));
	}
	switch (cp)
	{
		case 0x339C:			/* ㎜ ㍱ ㎧ */
		case 0x3371:
		case 0x33A7:
			return NW_SIEVE_SURE;
		case 0x339D:			/* ㎝ */
			return RAIN;
		case 0x339E:			/* ㎞ */
			return SIGHT | WIND;
		case 0x338D:			/* ㎍ µ μ */
		case 0xB5:
		case 0x3BC:
			return DUST;
		case 0xFF05:			/* ％ */
			return PERCENT;
		case U'밀':				/* 밀리미터 밀리바 헥토파스칼 */
		case U'헥':
		case U'ミ':				/* ミリ ヘクト 毫米 毫巴 公厘 公分 公里 公尺 百帕 */
		case U'ヘ':
		case U'毫':
		case U'公':
		case U'百':
			return NW_SIEVE_SURE;
		case U'미':				/* 미리 미터 */
			return nw_starts(s + next, len - next, "터") && !nw_starts(s + next, len - next, "터퍼") &&
				!nw_starts(s + next, len - next, "터매") ? METRES : NW_SIEVE_SURE;
		case U'メ':				/* メートル毎秒 米/秒 米每秒 */
			return nw_starts(s + next, len - next, "ートル毎") ? NW_SIEVE_SURE : METRES;
		case U'米':
			return next < len && (s[next] == '/' || nw_starts(s + next, len - next, "每")) ? NW_SIEVE_SURE : METRES;
		case U'센':
		case U'セ':
		case U'厘':
		case U'イ':
			return RAIN;
		case U'인':				/* 인치 */
			return nw_starts(s + next, len - next, "치") ? RAIN : 0;
		case U'킬':
		case U'キ':
		case U'千':
			return SIGHT | WIND;
		case U'마':				/* 마일 마이크로그램 */
		case U'マ':
			return SIGHT | WIND | DUST;
		case U'노':
		case U'ノ':
		case U'海':
			return WIND;
		case U'퍼':
		case U'프':
		case U'パ':
			return PERCENT;
		case U'피':
		case U'フ':
			return FEET;
		case U'英':				/* 英寸 英尺 英里 */
			return RAIN | FEET | WIND;
		case U'微':
			return DUST;
		default:
			return cp >= 0xFF21 && cp <= 0xFF5A ? NW_SIEVE_SURE : 0;	/* full-width letters */
	}
}
