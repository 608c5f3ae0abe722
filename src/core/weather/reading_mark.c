/*
 * core/weather/reading_mark.c
 *		Numbers, list marks and the look of unknown words in strip lines.
 */
#include "core/weather/reading_mark.h"

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"
#include "core/weather/condition.h"
#include "core/weather/station.h"
#include "core/weather/temperature_text.h"

/* What a number's line may be headed with that is not a place. */
static const char *const not_names[] =
{
	"기온", "온도", "최저", "최고", "최대", "최소", "체감", "현재", "지금", "오늘", "내일", "모레", "글피",
	"어제", "그제", "오전", "오후", "아침", "한낮", "새벽", "저녁", "정오", "자정", "평균", "평년", "수온",
	"습도", "섭씨", "화씨", "영하", "영상", "실내", "실외", "체온", "냉장", "냉동", "보관", "상온", "실온",
	"기준", "표면", "내부", "외부", "지표", "날씨", "예보", "전국", "이번주", "다음주", "지난해", "올해", "작년",
	"정상체온", "끓는점", "녹는점", "어는점", "오븐", "사우나", "미세먼지", "강수", "풍속", "바람", "이슬점",
	"일교차", "온도차", "기온차", "차이", "격차", "상승폭", "하락폭", "한파", "폭염", "올겨울", "올여름", "발열",
	"해수", "해수면", "수면", "지구", "목표", "사상", "역대", "평소", "예년", "기록", "무려", "최근", "이하", "이상", "약간", "거의",
};

static const char *const not_name_ends[] =
{
	"기온", "온도", "요일", "최저", "최고", "평균", "수온", "습도", "체감", "날씨", "하루", "시간", "지수",
};

/* What follows a temperature in prose and is not a word for the weather. */
static const char *const not_words[] =
{
	"안팎", "이상", "이하", "내외", "정도", "가량", "미만", "초과", "예상", "기록", "전망", "돌파", "육박",
	"이내", "전후", "안팍", "상승", "하락", "유지", "보관", "예열", "오름", "내림", "차이", "수준", "사이",
	"넘어", "넘는", "까지", "부터", "에서", "으로", "보다", "이라", "쯤", "씩", "대", "선", "권", "로", "를",
	"을", "에", "의", "은", "는", "이", "가", "도", "와", "과", "나", "인", "의", "짜리", "였다", "이다",
	"제공", "기준", "현재", "발표", "관측",
};

/* Besides the geometric shapes, U+25A0 to U+25FF. */
static const char *const bullets[] =
{
	"•", "·", "★", "☆", "※", "‣", "⁃", "⦁", "✓", "✔", "☞", "☛", "❍", "❖", "❯", "➤", "➢",
};

/* Bytes that a rate in brackets has at most: (매시15mm이상) */
#define MAX_RATE 64

/* U+FE0F behind a sign */
#define AS_PICTURE "\xEF\xB8\x8F"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* both spellings: a caller may hand in a line that needed no folding but for this sign */
static size_t
celsius_sign(const char *s, size_t len)
{
	if (len >= 3 && memcmp(s, "\xE2\x84\x83", 3) == 0)
		return 3;
	if (len >= 3 && memcmp(s, "\xC2\xB0" "C", 3) == 0)
		return 3;
	return 0;
}

/*
 * The spelling of nearly every strip: at most five digits, at most three
 * places, ℃.  Returns the bytes read, 0 for any other spelling.
 */
static size_t
plain_celsius(const char *s, size_t len, nw_mark *mark)
{
	static const int32_t step[] = {9000, 900, 90, 9};
	size_t		pos = len > 0 && (s[0] == '-' || s[0] == '+');
	int64_t		coeff = 0;
	int			digits = 0;
	int			places = 0;
	size_t		unit;

	for (; pos < len && nw_is_digit(s[pos]) && digits < 5; pos++, digits++)
		coeff = coeff * 10 + (s[pos] - '0');
	if (pos + 1 < len && s[pos] == '.' && nw_is_digit(s[pos + 1]))
		for (pos++; pos < len && nw_is_digit(s[pos]) && places < 3; pos++, places++)
			coeff = coeff * 10 + (s[pos] - '0');
	if (pos < len && s[pos] == ' ')
		pos++;
	unit = celsius_sign(s + pos, len - pos);
	if (unit == 0 || nw_temperature_from_steps((s[0] == '-' ? -coeff : coeff) * step[places],
											   &mark->value) != NW_OK)
		return 0;
	mark->kind = NW_MARK_UNIT;
	mark->one_place = places == 1;
	return pos + unit;
}

/* Has the number at s exactly one decimal place? */
static bool
has_one_place(const char *s, size_t len)
{
	const char *point = memchr(s, '.', len);
	size_t		left = point ? len - (size_t) (point - s) : 0;

	return left >= 2 && nw_is_digit(point[1]) && !(left >= 3 && nw_is_digit(point[2]));
}

/* A dash at s[pos], behind which nothing of a number stands? */
static bool
is_lone_dash(const char *s, size_t len, size_t pos)
{
	if (s[pos] != '-')
		return false;
	pos++;
	return pos == len ||
		(s[pos] == ' ' && !(pos + 1 < len && (nw_is_digit(s[pos + 1]) || s[pos + 1] == '-')));
}

/* The number whose first digit is s[digit]. */
static nw_mark
mark_number(const char *s, size_t len, size_t from, size_t digit)
{
	static const char *const signs[] = {"영하", "영상", "마이너스"};
	nw_mark		mark = {.kind = NW_MARK_BAD, .start = digit};
	nw_temperature_text found;
	nw_status	status;
	size_t		word;
	size_t		i;
	size_t		n;

	if (digit > from && (s[digit - 1] == '-' || s[digit - 1] == '+'))
		mark.start--;
	if (mark.start > from && s[mark.start - 1] != ' ' && (unsigned char) s[mark.start - 1] < 0x80 &&
		s[mark.start - 1] != '(' && s[mark.start - 1] != '|' &&
		/* [서울]1.0℃, 서울:1.0℃, 서울=1.0℃, 서울,1.0℃ */
		(strchr("]):=,", s[mark.start - 1]) == NULL || mark.start - 1 == from ||
		 nw_is_digit(s[mark.start - 2])))
		return mark;			/* A4, 3:15, 1/2, $5 */

	/* 영하 5.9℃: the word before belongs to the number */
	word = mark.start;
	if (word > from && s[word - 1] == ' ')
		word--;
	for (i = 0; i < COUNT(signs); i++)
		if (nw_ends(s + from, word - from, signs[i]))
			mark.start = word - strlen(signs[i]);
	n = plain_celsius(s + mark.start, len - mark.start, &mark);
	if (n == 0)
	{
		n = nw_temperature_scan(s + mark.start, len - mark.start, true, &found, &status);
		if (n == 0 || status != NW_OK || found.unit == 'K')
			return mark;
		mark.value = found.value;
		mark.one_place = has_one_place(s + mark.start, n);
		if (found.unit)
			mark.kind = NW_MARK_UNIT;
		else
			mark.kind = nw_is_digit(s[mark.start + n - 1]) ? NW_MARK_BARE : NW_MARK_DEGREE;
	}
	mark.end = mark.start + n;

	/* a range, a fraction, a time: not a reading; 3.0℃- has the feed's sign for no word */
	if (mark.end < len && (s[mark.end] == '~' || s[mark.end] == '-' || s[mark.end] == '.' ||
						   s[mark.end] == ':' || s[mark.end] == '%') &&
		!(mark.kind == NW_MARK_UNIT && is_lone_dash(s, len, mark.end)))
		mark.kind = NW_MARK_BAD;
	if (mark.end + 1 < len && s[mark.end] == ' ' && s[mark.end + 1] == '~')
		mark.kind = NW_MARK_BAD;
	return mark;
}

nw_mark
nw_mark_find(const char *s, size_t len, size_t from)
{
	nw_mark		mark = {.kind = NW_MARK_NONE, .start = len, .end = len};
	size_t		i;

	for (i = from; i < len; i++)
	{
		unsigned char c = (unsigned char) s[i];
		size_t		n;

		if (c >= 0xE3 || (c >= 0x80 && c < 0xC2))
			continue;			/* a syllable, or the rest of one */
		if (nw_is_digit(s[i]))
			return mark_number(s, len, from, i);
		/* 약한비단속(매시3mm이하): a rate that is part of a word */
		if (s[i] == '(' && nw_starts(s + i, len - i, "(매시"))
		{
			/* no rate is longer: a page of opening brackets is not searched once for each */
			const char *close = memchr(s + i, ')', len - i < MAX_RATE ? len - i : MAX_RATE);

			if (close)
				i = (size_t) (close - s);
			continue;
		}
		if (c == 0xE2 || c == 0xC2)
		{
			n = celsius_sign(s + i, len - i);
			if (n == 0)
				continue;
			mark.kind = NW_MARK_NO_NUMBER;
			mark.end = i + n;
			while (i > from && s[i - 1] == '-')
				i--;
			mark.start = i;
			return mark;
		}
		if (s[i] == '-' && (i == from || s[i - 1] == ' '))
		{
			for (n = i; n < len && s[n] == '-'; n++)
				;
			if (n < len && s[n] != ' ')
				continue;		/* a sign, or -℃ */
			mark.kind = NW_MARK_DASH;
			/* a dash before a number may be its sign or not: no one can tell */
			if (n + 1 < len && (nw_is_digit(s[n + 1]) || s[n + 1] == '-'))
				mark.kind = NW_MARK_BAD;
			mark.start = i;
			mark.end = n;
			return mark;
		}
	}
	return mark;
}

static bool
in_list(const char *const *list, size_t n, const char *s, size_t len)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (nw_equals(s, len, list[i]))
			return true;
	return false;
}

/* Letters only ("extra" ASCII apart); counts them. */
static bool
only_letters(const char *s, size_t len, const char *extra, int *count)
{
	const char *end = s + len;

	*count = 0;
	while (s < end)
	{
		uint32_t	cp;

		s += nw_utf8_decode(s, end, &cp);
		if (cp < 0x80 && cp != 0 && strchr(extra, (int) cp))
			continue;
		if (!nw_is_word(cp) || (cp >= '0' && cp <= '9'))
			return false;
		(*count)++;
	}
	return true;
}

bool
nw_reading_is_name(const char *s, size_t len)
{
	int			letters;
	size_t		stem;
	size_t		i;

	if (!only_letters(s, len, " -.'", &letters) || letters < 2)
		return false;
	if ((unsigned char) s[0] < 0x80)
	{
		/* every word of a Latin name begins with a capital, and is not said of a value */
		static const char *const labels[] = {"Temp", "Temperature", "Today", "Now", "High", "Low", "Max",
			"Min", "Feels", "Feels Like", "Current", "Tonight", "Tomorrow", "Weather", "Average", "Mean",
			"Humidity", "Wind", "Dew Point", "Updated", "Outdoor", "Indoor",
			"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
			"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
			"Aug", "Sep", "Oct", "Nov", "Dec", "January", "February", "March", "April", "June", "July", "August",
			"September", "October", "November", "December"};

		for (i = 0; i < len; i++)
			if ((i == 0 || s[i - 1] == ' ') && !(s[i] >= 'A' && s[i] <= 'Z'))
				return false;
		return letters <= 30 && !in_list(labels, COUNT(labels), s, len);
	}
	if (letters > 8 || memchr(s, ' ', len) != NULL)
		return false;
	for (i = 0; i < COUNT(not_name_ends); i++)
		if (nw_ends(s, len, not_name_ends[i]))
			return false;
	if (in_list(not_names, COUNT(not_names), s, len))
		return false;

	/* 서울의, 기온은: a word of a sentence */
	stem = nw_particle_strip(s, len);
	if (stem < len && !nw_equals(s + stem, len - stem, "도"))
	{
		if (nw_station_by_name(s, stem) || in_list(not_names, COUNT(not_names), s, stem))
			return false;
		for (i = 0; i < COUNT(not_name_ends); i++)
			if (nw_ends(s, stem, not_name_ends[i]))
				return false;
		if (nw_ends(s, len, "은") || nw_ends(s, len, "는") || nw_ends(s, len, "가") ||
			nw_ends(s, len, "을") || nw_ends(s, len, "를") || nw_ends(s, len, "의") ||
			nw_ends(s, len, "에서") || nw_ends(s, len, "까지") || nw_ends(s, len, "부터"))
			return false;
	}
	return true;
}

bool
nw_reading_is_word(const char *s, size_t len, bool glued)
{
	const char *space = memchr(s, ' ', len);
	size_t		first = space ? (size_t) (space - s) : len;
	int			letters;

	if (!only_letters(s, len, " /,-", &letters) || letters == 0 || letters > 10)
		return false;
	if (space && memchr(space + 1, ' ', len - first - 1) != NULL)
		return false;
	if (in_list(not_words, COUNT(not_words), s, first) ||
		in_list(not_words, COUNT(not_words), s, nw_particle_strip(s, first)))
		return false;
	if (glued && nw_particle_chain(0, s, first))
		return false;
	return !nw_ends(s, len, "다") && !nw_ends(s, len, "요") && !nw_ends(s, len, "며") &&
		!nw_ends(s, len, "고") && !nw_ends(s, len, "등");
}

size_t
nw_reading_sign(const char *s, size_t len)
{
	size_t		n = len > 0 && (unsigned char) s[0] == 0xE2 ? 3 : 4;

	if (len < n || ((unsigned char) s[0] != 0xE2 && (unsigned char) s[0] != 0xF0) ||
		nw_condition_word(s, n) == 0)
		return 0;
	return nw_starts(s + n, len - n, AS_PICTURE) ? n + strlen(AS_PICTURE) : n;
}

size_t
nw_reading_numbering(const char *s, size_t len)
{
	size_t		n = 0;

	/* ① to ⑳ */
	if (len >= 3 && memcmp(s, "\xE2\x91", 2) == 0 && (unsigned char) s[2] >= 0xA0 &&
		(unsigned char) s[2] <= 0xB3)
		return 3;
	while (n < len && n < 3 && nw_is_digit(s[n]))
		n++;
	if (n == 0 || n + 1 >= len || (s[n] != '.' && s[n] != ')') || nw_is_digit(s[n + 1]))
		return 0;
	return n + 1;
}

size_t
nw_reading_bullet(const char *s, size_t len)
{
	size_t		i;

	if (len == 0)
		return 0;
	if ((unsigned char) s[0] == 0xC2 || (unsigned char) s[0] == 0xE2)
	{
		size_t		n = 0;

		if (len >= 3 && ((unsigned char) s[1] == 0x97 ||
						 ((unsigned char) s[1] == 0x96 && (unsigned char) s[2] >= 0xA0)) &&
			(unsigned char) s[0] == 0xE2)
			n = 3;
		for (i = 0; n == 0 && i < COUNT(bullets); i++)
			if (nw_starts(s, len, bullets[i]))
				n = strlen(bullets[i]);
		if (n > 0 && nw_starts(s + n, len - n, AS_PICTURE))
			n += strlen(AS_PICTURE);
		return n;
	}
	if (s[0] == ',' || s[0] == '|' || s[0] == ';' || s[0] == '/')
		return 1;
	return 0;
}
