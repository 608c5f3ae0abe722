/*
 * core/weather/measure_grade.c
 *		Fine dust said as a grade (see measure_grade.h).
 */
#include "core/weather/measure_grade.h"

#include "core/text/chars.h"
#include "core/weather/measure_clause.h"

#define BACK 300

static const struct
{
	char		text[14];
	unsigned char grade;
}			grades[] =
{
	{"매우 나쁨", 3}, {"매우나쁨", 3}, {"좋음", 0}, {"보통", 1}, {"나쁨", 2},
};

static const int highest[2][3] = {{30, 80, 150}, {15, 35, 75}};

static const char *const quotes[] = {"'", "\"", "‘", "’", "“", "”", "「", "」"};

/* Bytes of the quotation mark that s begins or (before) ends with. */
static size_t
quote_at(const char *s, size_t len, bool before)
{
	size_t		i;

	for (i = 0; i < sizeof(quotes) / sizeof(quotes[0]); i++)
		if (before ? nw_ends(s, len, quotes[i]) : nw_starts(s, len, quotes[i]))
			return strlen(quotes[i]);
	return 0;
}

static size_t
grade_at(const char *s, size_t len, int *grade)
{
	size_t		i;

	for (i = 0; i < sizeof(grades) / sizeof(grades[0]); i++)
		if (nw_starts(s, len, grades[i].text))
		{
			*grade = grades[i].grade;
			return strlen(grades[i].text);
		}
	return 0;
}

/* 매 (EB A7 A4), 나 (EB 82 98), 보 (EB B3 B4), 좋 (EC A2 8B): nearly nothing gets further. */
static inline bool
grade_may_begin(const unsigned char *p, size_t len)
{
	if (p[0] < 0xEB || p[0] > 0xEC || len < 6)
		return false;
	switch (p[2])
	{
		case 0xA4:
			return p[1] == 0xA7;
		case 0x98:
			return p[1] == 0x82;
		case 0xB4:
			return p[1] == 0xB3;
		case 0x8B:
			return p[1] == 0xA2;
		default:
			return false;
	}
}

static size_t
separator_at(const char *s, size_t len)
{
	static const char *const words[] = {"에서 ", "에서", "~", " ~ ", "-", "∼", "부터 ", "에서부터 "};
	size_t		best = 0;
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strlen(words[i]) > best && nw_starts(s, len, words[i]))
			best = strlen(words[i]);
	return best;
}

/* 보통 is an adverb as well: what follows a grade makes it one. */
static bool
follows_a_grade(const char *s, size_t len)
{
	static const char *const words[] = {
		" 수준", " 단계", " 등급", "수준", "단계", "등급", "으로", "로 ", "이겠", "이다", "을 ", "이 ", "인 ", "일 ", "까지", "에 ", "과 ", " 상태",
		"이며", "이고", ",", ".", ")", "\n", "·", "을,", "입니다",
	};
	size_t		i;

	if (len == 0)
		return true;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_starts(s, len, words[i]))
			return true;
	return false;
}

/* How the scale is divided is no forecast: 좋음에서 매우 나쁨까지 네 단계로 나뉜다. */
static bool
explains_scale(const char *s, size_t len)
{
	static const char *const words[] = {"구간", "단계로", "등급으로 나", "나뉘", "나눠", "나눈", "구분"};
	size_t		i;
	size_t		k;

	for (i = 0; i < len && i < 48 && s[i] != '.' && s[i] != ','; i++)
		for (k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			if (nw_starts(s + i, len - i, words[k]))
				return true;
	return false;
}

/* The dust that the words before s[pos] speak of; 0 when it is something else. */
static unsigned
dust_before(const char *s, const nw_measure_cues *cues, size_t pos)
{
	static const char *const others[] = {"자외선", "오존", "꽃가루", "천식", "감기", "대기질", "공기질", "통합대기"};
	const unsigned dust = NW_KIND_BIT(NW_MEASURE_PM10) | NW_KIND_BIT(NW_MEASURE_PM2_5);
	size_t		sentence = nw_sentence_begin(s, pos, BACK);
	size_t		low = 0;
	size_t		high = cues->n;
	unsigned	kinds = 0;
	size_t		i;
	size_t		k;
	size_t		end = 0;

	while (low < high)
	{
		size_t		mid = low + (high - low) / 2;

		if (cues->v[mid].off < pos)
			low = mid + 1;
		else
			high = mid;
	}
	while (low-- > 0)
	{
		const nw_measure_cue *cue = &cues->v[low];

		if (cue->off < sentence)
			break;
		if (!(cue->kinds & dust) || cue->cls > NW_WORD_PHENOMENON)
			continue;
		if (kinds == 0)
		{
			kinds = cue->kinds & dust;
			end = cue->off + cue->len;
			for (i = end; i < pos; i++)
				for (k = 0; k < sizeof(others) / sizeof(others[0]); k++)
					if (nw_starts(s + i, pos - i, others[k]))
						return 0;
			pos = cue->off;
			continue;
		}
		/* 미세먼지(PM2.5) is one thing, 미세먼지(PM10)와 초미세먼지(PM2.5) are two */
		end = cue->off + cue->len;
		if (pos == end + 1 && s[end] == '(')
		{
			pos = cue->off;
			continue;
		}
		if (pos - end <= 12 &&
			(nw_starts(s + end, pos - end, "와 ") || nw_starts(s + end, pos - end, ")와 ") ||
			 nw_starts(s + end, pos - end, "·") || nw_starts(s + end, pos - end, ")·") ||
			 nw_starts(s + end, pos - end, " 및 ") || nw_starts(s + end, pos - end, ") 및 ")))
		{
			kinds |= cue->kinds & dust;
			pos = cue->off;
			continue;
		}
		break;
	}
	return kinds;
}

bool
nw_grade_next(const char *s, size_t len, const nw_measure_cues *cues, size_t *pos, nw_grade *out)
{
	size_t		at = *pos;

	for (; at < len; at++)
	{
		size_t		n;
		size_t		end;
		size_t		open;
		size_t		sep;
		int			second;

		if (!grade_may_begin((const unsigned char *) s + at, len - at) ||
			(n = grade_at(s + at, len - at, &out->low)) == 0)
			continue;
		end = at + n;
		out->high = out->low;
		open = quote_at(s, at, true);
		n = quote_at(s + end, len - end, false);
		sep = separator_at(s + end + n, len - end - n);
		if (sep > 0)
		{
			size_t		next = end + n + sep;

			next += quote_at(s + next, len - next, false);
			sep = grade_at(s + next, len - next, &second);
			if (sep > 0)
			{
				end = next + sep;
				out->high = second;
				if (open > 0)
				{
					at -= open;
					end += quote_at(s + end, len - end, false);
				}
				n = 0;
			}
			else
				sep = 0;
		}
		*pos = end;
		if (sep == 0 && !(open > 0 && n > 0) && !follows_a_grade(s + end, len - end))
		{
			at = end - 1;
			continue;
		}
		out->kinds = dust_before(s, cues, at);
		if (out->kinds == 0 || explains_scale(s + end, len - end))
		{
			at = end - 1;
			continue;
		}
		if (out->low > out->high)
		{
			second = out->low;
			out->low = out->high;
			out->high = second;
		}
		out->mention.off = (uint32_t) at;
		out->mention.len = (uint32_t) (end - at);
		return true;
	}
	*pos = len;
	return false;
}

void
nw_grade_band(const nw_grade *grade, nw_measure_kind kind, nw_measure *out)
{
	const int  *band = highest[kind == NW_MEASURE_PM2_5];

	out->kind = kind;
	out->has_low = true;
	out->low = grade->low == 0 ? 0 : band[grade->low - 1] + 1;
	out->has_high = grade->high < 3;
	out->high = out->has_high ? band[grade->high] : 0;
}

bool
nw_grade_possible(const char *s, size_t len)
{
	static const char dust[] = "미세먼지";
	const char *end = s + len;

	/* by the last syllable but one's rare first bytes; memchr is near the speed of memory */
	while ((s = memchr(s, (unsigned char) dust[0], (size_t) (end - s))) != NULL)
	{
		if (nw_starts(s, (size_t) (end - s), dust) || nw_starts(s, (size_t) (end - s), "미세·"))
			return true;
		s++;
	}
	return false;
}
