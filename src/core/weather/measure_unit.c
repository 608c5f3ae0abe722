/*
 * core/weather/measure_unit.c
 *		Units of weather quantities (see measure_unit.h).
 */
#include "core/weather/measure_unit.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"
#include "core/weather/measure_word.h"

/*
 * Writings of the units in the order of their first bytes, which are in lower
 * case; those that begin like another one before it.  Latin
 * ones end where letters and digits end; "any_case" ones in any case, because
 * MM is a millimetre but Mb is no millibar.
 */
static const struct
{
	char		text[29];
	unsigned char unit;
	unsigned char any_case;
}			spellings[] =
{
	{"%", NW_UNIT_PERCENT, 0}, {"cm", NW_UNIT_CM, 1}, {"centimeters", NW_UNIT_CM, 1},
	{"centimetres", NW_UNIT_CM, 1}, {"centimeter", NW_UNIT_CM, 1}, {"centimetre", NW_UNIT_CM, 1},
	{"feet", NW_UNIT_FOOT, 1}, {"foot", NW_UNIT_FOOT, 1}, {"ft", NW_UNIT_FOOT, 1},
	{"hpa", NW_UNIT_HPA, 1}, {"hectopascals", NW_UNIT_HPA, 1}, {"hectopascal", NW_UNIT_HPA, 1},
	{"inches of mercury", NW_UNIT_INHG, 1}, {"inhg", NW_UNIT_INHG, 1}, {"inches", NW_UNIT_INCH, 1},
	{"inch", NW_UNIT_INCH, 1}, {"km/hr", NW_UNIT_KMH, 1}, {"km/h", NW_UNIT_KMH, 1},
	{"km∕h", NW_UNIT_KMH, 1}, {"kmh", NW_UNIT_KMH, 1}, {"kph", NW_UNIT_KMH, 1},
	{"km/시", NW_UNIT_KMH, 0}, {"kilometers per hour", NW_UNIT_KMH, 1},
	{"kilometres per hour", NW_UNIT_KMH, 1}, {"kilometers an hour", NW_UNIT_KMH, 1},
	{"kilometres an hour", NW_UNIT_KMH, 1}, {"knots", NW_UNIT_KNOT, 1}, {"knot", NW_UNIT_KNOT, 1},
	{"kts", NW_UNIT_KNOT, 1}, {"kt", NW_UNIT_KNOT, 0}, {"km", NW_UNIT_KM, 1},
	{"kilometers", NW_UNIT_KM, 1}, {"kilometres", NW_UNIT_KM, 1}, {"kilometer", NW_UNIT_KM, 1},
	{"kilometre", NW_UNIT_KM, 1}, {"m/sec", NW_UNIT_MS, 0}, {"m/s", NW_UNIT_MS, 0},
	{"m∕s", NW_UNIT_MS, 0}, {"m/초", NW_UNIT_MS, 0}, {"m/秒", NW_UNIT_MS, 0},
	{"mps", NW_UNIT_MS, 0}, {"m·s-1", NW_UNIT_MS, 0}, {"meters per second", NW_UNIT_MS, 1},
	{"metres per second", NW_UNIT_MS, 1}, {"meters a second", NW_UNIT_MS, 1},
	{"metres a second", NW_UNIT_MS, 1}, {"meter per second", NW_UNIT_MS, 1},
	{"metre per second", NW_UNIT_MS, 1}, {"mph", NW_UNIT_MPH, 1},
	{"miles per hour", NW_UNIT_MPH, 1}, {"miles an hour", NW_UNIT_MPH, 1},
	{"mile per hour", NW_UNIT_MPH, 1}, {"mm", NW_UNIT_MM, 1}, {"millimeters", NW_UNIT_MM, 1},
	{"millimetres", NW_UNIT_MM, 1}, {"millimeter", NW_UNIT_MM, 1}, {"millimetre", NW_UNIT_MM, 1},
	{"meters", NW_UNIT_M, 1}, {"metres", NW_UNIT_M, 1}, {"meter", NW_UNIT_M, 1},
	{"metre", NW_UNIT_M, 1}, {"m", NW_UNIT_M, 1}, {"miles", NW_UNIT_MILE, 1},
	{"mile", NW_UNIT_MILE, 1}, {"mbar", NW_UNIT_MILLIBAR, 0}, {"mb", NW_UNIT_MILLIBAR, 0},
	{"millibars", NW_UNIT_MILLIBAR, 1}, {"millibar", NW_UNIT_MILLIBAR, 1},
	{"micrograms", NW_UNIT_MICROGRAM, 1}, {"percent", NW_UNIT_PERCENT, 1},
	{"per cent", NW_UNIT_PERCENT, 1}, {"ug", NW_UNIT_MICROGRAM, 0}, {"µg", NW_UNIT_MICROGRAM, 0},
	{"μg", NW_UNIT_MICROGRAM, 0}, {"メートル毎秒", NW_UNIT_MS, 0}, {"ノット", NW_UNIT_KNOT, 0},
	{"ミリメートル", NW_UNIT_MM, 0}, {"ミリ", NW_UNIT_MM, 0}, {"センチメートル", NW_UNIT_CM, 0},
	{"センチ", NW_UNIT_CM, 0}, {"キロメートル", NW_UNIT_KM, 0}, {"キロ", NW_UNIT_KM, 0},
	{"メートル", NW_UNIT_M, 0}, {"インチ", NW_UNIT_INCH, 0}, {"フィート", NW_UNIT_FOOT, 0},
	{"マイル", NW_UNIT_MILE, 0}, {"パーセント", NW_UNIT_PERCENT, 0},
	{"ヘクトパスカル", NW_UNIT_HPA, 0}, {"ミリバール", NW_UNIT_MILLIBAR, 0},
	{"マイクログラム", NW_UNIT_MICROGRAM, 0}, {"公尺/秒", NW_UNIT_MS, 0},
	{"公里/小时", NW_UNIT_KMH, 0}, {"公里/小時", NW_UNIT_KMH, 0}, {"公里每小时", NW_UNIT_KMH, 0},
	{"千米/小时", NW_UNIT_KMH, 0}, {"千米每小时", NW_UNIT_KMH, 0}, {"公厘", NW_UNIT_MM, 0},
	{"厘米", NW_UNIT_CM, 0}, {"公分", NW_UNIT_CM, 0}, {"公里", NW_UNIT_KM, 0},
	{"千米", NW_UNIT_KM, 0}, {"公尺", NW_UNIT_M, 0}, {"微克", NW_UNIT_MICROGRAM, 0},
	{"海里/小时", NW_UNIT_KNOT, 0}, {"毫米", NW_UNIT_MM, 0}, {"毫巴", NW_UNIT_MILLIBAR, 0},
	{"米/秒", NW_UNIT_MS, 0}, {"米每秒", NW_UNIT_MS, 0}, {"米", NW_UNIT_M, 0},
	{"百帕斯卡", NW_UNIT_HPA, 0}, {"百帕", NW_UNIT_HPA, 0}, {"英寸", NW_UNIT_INCH, 0},
	{"英尺", NW_UNIT_FOOT, 0}, {"英里", NW_UNIT_MILE, 0}, {"미터퍼초", NW_UNIT_MS, 0},
	{"미터매초", NW_UNIT_MS, 0}, {"노트", NW_UNIT_KNOT, 0}, {"밀리바", NW_UNIT_MILLIBAR, 0},
	{"밀리미터", NW_UNIT_MM, 0}, {"밀리", NW_UNIT_MM, 0}, {"미리", NW_UNIT_MM, 0},
	{"미터", NW_UNIT_M, 0}, {"마일", NW_UNIT_MILE, 0}, {"마이크로그램", NW_UNIT_MICROGRAM, 0},
	{"센티미터", NW_UNIT_CM, 0}, {"센티", NW_UNIT_CM, 0}, {"인치", NW_UNIT_INCH, 0},
	{"킬로미터", NW_UNIT_KM, 0}, {"킬로", NW_UNIT_KM, 0}, {"피트", NW_UNIT_FOOT, 0},
	{"퍼센트", NW_UNIT_PERCENT, 0}, {"프로", NW_UNIT_PERCENT, 0}, {"헥토파스칼", NW_UNIT_HPA, 0},
};

/* What makes a unit of another kind of the one it follows: 킬로그램, 밀리언, 公里 is none of these. */
static const char *const longer[] = {
	"그램", "와트", "바이트", "칼로리", "헤르츠", "볼트", "리터", "파스칼", "언", "톤", "암페어", "초", "멘트",
	"グラム", "ワット", "バイト", "カロリー", "リットル", "ヘルツ", "バール", "秒", "平方",
};

/* "per cubic metre" behind a weight */
static const char *const per_cubic_metre[] = {
	"/m3", "/m³", "/㎥", "/세제곱미터", "퍼세제곱미터", "/立方米", "/立方公尺", "每立方米", "毎立方メートル", "/立方メートル",
	" per cubic meter", " per cubic metre", " a cubic meter", " a cubic metre", "∕m3", "/ m3", "/Nm3", "/m^3",
};

static char
lower(char c)
{
	return (char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

/* Does s begin with the word?  A space of it may be a line end. */
static bool
begins(const char *s, size_t len, const char *word, bool any_case)
{
	size_t		i;

	for (i = 0; word[i]; i++)
	{
		char		c;

		if (i >= len)
			return false;
		c = any_case ? lower(s[i]) : s[i];
		if (c != word[i] && !(word[i] == ' ' && c == '\n'))
			return false;
	}
	return true;
}

/* Nothing that makes another unit or word of it follows. */
static bool
ends_well(const char *s, size_t len, size_t end, nw_unit unit)
{
	size_t		i;
	const char *rest = s + end;
	size_t		left = len - end;

	if (left == 0)
		return true;
	if ((unsigned char) s[end - 1] < 0x80 && s[end - 1] != '%')
	{
		if (nw_is_ascii_alpha(rest[0]) || nw_is_digit(rest[0]) || nw_starts(rest, left, "²") ||
			nw_starts(rest, left, "³") || nw_starts(rest, left, "^") ||
			(rest[0] == '-' && left > 1 && nw_is_ascii_alpha(rest[1]) && unit == NW_UNIT_M))
			return false;
		return true;
	}
	if (unit == NW_UNIT_PERCENT)
		return !nw_starts(rest, left, "p") && !nw_starts(rest, left, "P") &&
			!nw_starts(rest, left, "포인트") && !nw_starts(rest, left, "ポイント") &&
			!nw_starts(rest, left, "그램") && !nw_starts(rest, left, " point") &&
			!nw_starts(rest, left, "야구") && !nw_starts(rest, left, "그래") &&
			!nw_starts(rest, left, "젝트");
	for (i = 0; i < sizeof(longer) / sizeof(longer[0]); i++)
		if (nw_starts(rest, left, longer[i]))
			return false;
	return true;
}

/* Bytes that a unit can begin with: nearly every number is dismissed here. */
static bool
may_begin(unsigned char c)
{
	switch (c)
	{
		case '%': case 'm': case 'M': case 'k': case 'K': case 'c': case 'C': case 'h': case 'H':
		case 'i': case 'I': case 'f': case 'F': case 'p': case 'P': case 'u':
		case 0xC2: case 0xCE:	/* µ μ */
		case 0xEB: case 0xEC: case 0xED:	/* 미밀노마 센인 킬퍼프피헥 */
		case 0xE3:				/* kana */
		case 0xE5: case 0xE6: case 0xE7: case 0xE8:	/* 公千厘海 毫 米百 英 */
			return true;
		default:
			return false;
	}
}

size_t
nw_unit_scan(const char *s, size_t len, nw_unit *unit)
{
	unsigned char first;
	size_t		i;
	size_t		k;

	if (len == 0 || !may_begin((unsigned char) s[0]))
		return 0;
	first = (unsigned char) lower(s[0]);
	for (i = 0, k = sizeof(spellings) / sizeof(spellings[0]); i < k;)
	{
		size_t		mid = i + (k - i) / 2;

		if ((unsigned char) spellings[mid].text[0] < first)
			i = mid + 1;
		else
			k = mid;
	}
	for (; i < sizeof(spellings) / sizeof(spellings[0]) && (unsigned char) spellings[i].text[0] == first; i++)
	{
		const char *word = spellings[i].text;
		size_t		n;

		if (!begins(s, len, word, spellings[i].any_case))
			continue;
		n = strlen(word);
		*unit = (nw_unit) spellings[i].unit;
		if (!ends_well(s, len, n, *unit) && !(*unit == NW_UNIT_MICROGRAM))
			continue;
		if (*unit == NW_UNIT_MICROGRAM)
		{
			for (k = 0; k < sizeof(per_cubic_metre) / sizeof(per_cubic_metre[0]); k++)
				if (begins(s + n, len - n, per_cubic_metre[k], false))
				{
					n += strlen(per_cubic_metre[k]);
					break;
				}
			if (n < len && nw_is_ascii_alpha(s[n]))
				continue;
		}
		return n;
	}
	return 0;
}

unsigned
nw_unit_kinds(nw_unit unit)
{
	switch (unit)
	{
		case NW_UNIT_NONE:
			return 0;
		case NW_UNIT_MM: case NW_UNIT_CM: case NW_UNIT_INCH:
			return NW_KIND_BIT(NW_MEASURE_PRECIPITATION) | NW_KIND_BIT(NW_MEASURE_SNOW_DEPTH);
		case NW_UNIT_M:
			return NW_KIND_BIT(NW_MEASURE_WAVE_HEIGHT) | NW_KIND_BIT(NW_MEASURE_VISIBILITY) |
				NW_KIND_BIT(NW_MEASURE_WIND_SPEED) | NW_KIND_BIT(NW_MEASURE_SNOW_DEPTH);
		case NW_UNIT_FOOT:
			return NW_KIND_BIT(NW_MEASURE_WAVE_HEIGHT) | NW_KIND_BIT(NW_MEASURE_SNOW_DEPTH) |
				NW_KIND_BIT(NW_MEASURE_VISIBILITY);
		case NW_UNIT_KM: case NW_UNIT_MILE:
			return NW_KIND_BIT(NW_MEASURE_VISIBILITY);
		case NW_UNIT_MS: case NW_UNIT_KMH: case NW_UNIT_MPH: case NW_UNIT_KNOT:
			return NW_KIND_BIT(NW_MEASURE_WIND_SPEED);
		case NW_UNIT_PERCENT:
			return NW_KIND_BIT(NW_MEASURE_HUMIDITY) | NW_KIND_BIT(NW_MEASURE_PROBABILITY);
		case NW_UNIT_HPA: case NW_UNIT_MILLIBAR: case NW_UNIT_INHG:
			return NW_KIND_BIT(NW_MEASURE_PRESSURE);
		case NW_UNIT_MICROGRAM:
			return NW_KIND_BIT(NW_MEASURE_PM10) | NW_KIND_BIT(NW_MEASURE_PM2_5);
	}
	return 0;
}

/* The way to the measure's unit as a fraction; false when there is none. */
static bool
factor_of(nw_unit unit, nw_measure_kind kind, double *num, double *den)
{
	/* tenths of a millimetre, for lengths */
	double		length = 0;
	double		target = 0;

	*num = *den = 1;
	switch (unit)
	{
		case NW_UNIT_MM: length = 10; break;
		case NW_UNIT_CM: length = 100; break;
		case NW_UNIT_M: length = 10000; break;
		case NW_UNIT_KM: length = 10000000; break;
		case NW_UNIT_INCH: length = 254; break;
		case NW_UNIT_FOOT: length = 3048; break;
		case NW_UNIT_MILE: length = 16093440; break;
		case NW_UNIT_KMH: *num = 10; *den = 36; break;
		case NW_UNIT_MPH: *num = 1397; *den = 3125; break;	/* 0.44704 */
		case NW_UNIT_KNOT: *num = 463; *den = 900; break;	/* 1852 / 3600 */
		case NW_UNIT_INHG: *num = 338639; *den = 10000; break;
		default:
			break;
	}
	switch (kind)
	{
		case NW_MEASURE_PRECIPITATION: target = 10; break;
		case NW_MEASURE_SNOW_DEPTH: target = 100; break;
		case NW_MEASURE_VISIBILITY: case NW_MEASURE_WAVE_HEIGHT: target = 10000; break;
		case NW_MEASURE_WIND_SPEED:
			/* 풍속 4~9m: the second is left out */
			return unit == NW_UNIT_M ||
				(length == 0 && (nw_unit_kinds(unit) & NW_KIND_BIT(kind)) != 0);
		default:
			return length == 0 && (nw_unit_kinds(unit) & NW_KIND_BIT(kind)) != 0;
	}
	if (length == 0)
		return false;
	*num = length;
	*den = target;
	return true;
}

/* Beyond what was ever measured on the planet, with room: a misreading. */
static bool
plausible(nw_measure_kind kind, double value)
{
	switch (kind)
	{
		case NW_MEASURE_PRECIPITATION: return value <= 30000;	/* of a year */
		case NW_MEASURE_SNOW_DEPTH: return value <= 3000;
		case NW_MEASURE_WIND_SPEED: return value <= 150;
		case NW_MEASURE_HUMIDITY: case NW_MEASURE_PROBABILITY: return value <= 100;
		case NW_MEASURE_VISIBILITY: return value <= 400000;
		case NW_MEASURE_WAVE_HEIGHT: return value <= 40;
		case NW_MEASURE_PRESSURE: return value >= 850 && value <= 1100;
		case NW_MEASURE_PM10: case NW_MEASURE_PM2_5: return value <= 20000;
		default: return true;
	}
}

bool
nw_unit_convert(const nw_number *number, nw_unit unit, nw_measure_kind kind, double *out)
{
	double		num;
	double		den;
	int			i;

	/* with this bound numerator and denominator below are exact, so the quotient is the nearest */
	if (number->overflow || number->inexact || number->negative || number->scale > 6 ||
		number->coeff > 100000000 || !factor_of(unit, kind, &num, &den))
		return false;
	for (i = 0; i < number->scale; i++)
		den *= 10;
	*out = (double) number->coeff * num / den;
	return plausible(kind, *out);
}
