/*
 * core/entity/quantity_bare.c
 *		Numbers that need no unit behind them: 900만 관객, 평점 8.5, 박보검(22),
 *		3-1로, 3대 2, 3분의 1, 하나.
 */
#include "core/entity/quantity_parts.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

/* Ends a word at off, or goes on with nothing but particles? */
static bool
ends(const char *s, size_t len, size_t off)
{
	uint32_t	before;

	if (off >= len)
		return true;
	nw_utf8_decode_before(s, s + off, &before);
	return nw_particle_after(before, s + off, len - off) >= 0;
}

static bool
begins_any(const char *s, size_t len, const char *const *words)
{
	for (; *words; words++)
		if (nw_starts_entry(s, len, *words))
			return true;
	return false;
}

/* 3-1로, 3대 2, 1 대 0: of a game, by what stands behind it */
bool
nw_figure_score(const char *s, size_t len, size_t off, const nw_amount *amount, nw_figure *q)
{
	static const char *const won[] = {
		"로 ", "으로 ", "로,", "승리", " 승리", " 승", "승", " 패", "패", " 무승부", "무승부", " 완승", " 완패", " 역전", " 대승",
		" 신승", " 동점", "의 승리", " 리드", " 스코어", NULL
	};
	size_t		pos = off + amount->len;
	nw_number	a = amount->low;
	nw_number	b;
	bool		dash = false;
	size_t		n;

	if (amount->numerals != NW_NUMERALS_DIGITS || amount->approximate)
		return false;
	if (amount->range)
	{
		/* 1-3 was read as a range */
		b = amount->high;
		if (!memchr(s + off, '-', amount->len))
			return false;
		dash = true;
	}
	else
	{
		size_t		at = pos < len && s[pos] == ' ' ? pos + 1 : pos;

		if (at == pos && at < len && s[at] == '-')
		{
			dash = true;
			at++;
		}
		else if (nw_starts(s + at, len - at, "대"))
		{
			at += strlen("대");
			if (at < len && s[at] == ' ')
				at++;
		}
		else
			return false;
		if (at >= len || !nw_is_digit(s[at]))
			return false;
		n = nw_number_scan(s + at, len - at < 8 ? len - at : 8, 0, &b);
		if (n == 0 || n > 3 || b.scale > 0)
			return false;
		pos = at + n;
	}
	if (a.scale > 0 || b.scale > 0 || a.coeff > 999 || b.coeff > 999 ||
		(pos < len && (s[pos] == '-' || s[pos] == '.') && pos + 1 < len && nw_is_digit(s[pos + 1])))
		return false;
	if (dash ? !begins_any(s + pos, len - pos, won) : !ends(s, len, pos))
		return false;
	q->measured = NW_MEASURED_SCORE;
	q->low = nw_amount_compare(&a, &b) <= 0 ? a : b;
	q->high = nw_amount_compare(&a, &b) <= 0 ? b : a;
	q->len = (uint32_t) (pos - off);
	q->unit = NULL;
	return true;
}

/* 3분의 1, 100분의 5 */
bool
nw_figure_fraction(const char *s, size_t len, size_t off, const nw_amount *amount, nw_figure *q)
{
	size_t		pos = off + amount->len;
	nw_amount	above;

	if (pos < len && s[pos] == ' ')
		pos++;
	if (!nw_starts(s + pos, len - pos, "분의") || amount->range || amount->low.scale > 0 ||
		amount->low.coeff < 2 || amount->low.coeff > 1000000 || amount->numerals > NW_NUMERALS_SINO)
		return false;
	pos += strlen("분의");
	if (pos < len && s[pos] == ' ')
		pos++;
	if (pos >= len || !nw_amount_read(s, len, pos, &above) || above.range || above.low.scale > 0 ||
		above.low.coeff > 1000000 || above.numerals > NW_NUMERALS_SINO ||
		!nw_counter_ends(s, len, pos + above.len))
		return false;
	q->low = above.low;
	if (amount->low.coeff == 100)
	{
		q->measured = NW_MEASURED_PERCENT;
		q->unit = "%";
	}
	else
	{
		uint64_t	whole = above.low.coeff * UINT64_C(1000000000000);

		q->measured = NW_MEASURED_FRACTION;
		q->unit = NULL;
		q->low.coeff = (whole + amount->low.coeff / 2) / amount->low.coeff;
		q->low.scale = 12;
	}
	q->high = q->low;
	q->len = (uint32_t) (pos + above.len - off);
	return true;
}

/* The years of somebody behind a name: 박보검(22)씨 */
static bool
age_in_parentheses(const char *s, size_t len, size_t off, size_t end, const nw_amount *amount)
{
	static const char *const days[] = {"오늘", "내일", "어제", "모레", "그제", "이날", "전날", "다음날", "지난달", "이달", NULL};
	const char *const *day;
	uint32_t	before;

	if (off < 3 || end - off != 2 || amount->low.coeff < 10 || end >= len)
		return false;
	/* 싸이(박재상·35) */
	if (s[end] == ')' && nw_ends(s, off, "·"))
	{
		nw_utf8_decode_before(s, s + off - 2, &before);
		return nw_is_hangul(before);
	}
	if (s[off - 1] != '(')
		return false;
	/* 오늘(18) is a day */
	for (day = days; *day; day++)
		if (nw_ends(s, off - 1, *day))
			return false;
	nw_utf8_decode_before(s, s + off - 1, &before);
	if (!nw_is_hangul(before) && nw_script_of(before) != NW_SCRIPT_HAN &&
		!nw_is_ascii_alpha(s[off - 2]))
		return false;
	if (s[end] == ')')
		return true;
	/* (42·서울), (33, 회사원) */
	if (nw_starts(s + end, len - end, "·"))
		return true;
	return s[end] == ',' && end + 1 < len && !nw_is_digit(s[end + 1]);
}

/* 9개월 된 아기: the age of somebody small; how far it goes, 0 for none */
static size_t
age_of_small(const char *s, size_t len, size_t end, const char **unit)
{
	static const struct
	{
		const char *word;
		const char *unit;
	}			units[] = {{"개월", "month"}, {"달", "month"}, {"주", "week"}, {"일", "day"}, {"년", "year"}};
	static const char *const whom[] = {
		"아기", "아이", "강아지", "고양이", "딸", "아들", "영아", "신생아", "송아지", "새끼", "유아", "갓난", "남아", "여아", NULL
	};
	size_t		i;

	end += end < len && s[end] == ' ';
	for (i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		size_t		at = end + strlen(units[i].word);
		size_t		to = at;

		if (!nw_starts_entry(s + end, len - end, units[i].word))
			continue;
		at += at < len && s[at] == ' ';
		if (!nw_starts(s + at, len - at, "된 ") || !begins_any(s + at + 4, len - at - 4, whom))
			return 0;
		*unit = units[i].unit;
		return to;
	}
	return 0;
}

/* Is the word before off one that numbers without a unit follow? */
static nw_measured
named_before(const char *s, size_t len, size_t off, size_t end, const nw_amount *amount)
{
	static const char *const names[] = {
		"평점", "승점", "골득실", "별점", "타율", "방어율", "평균자책점", "승률", "출루율", "장타율", "시청률", "지지율", NULL
	};
	static const char *const particles[] = {"은", "는", "이", "가", "을", "를", "도", NULL};
	static const char *const quakes[] = {"의 지진", " 지진", "의 강진", " 강진", "의 여진", "인 지진", " 규모", NULL};
	const char *const *name;
	const char *const *p;
	size_t		at = off;

	if (amount->numerals != NW_NUMERALS_DIGITS || amount->low.coeff > 999999 || off < 6)
		return NW_MEASURED_NONE;
	if (s[at - 1] == ' ' || s[at - 1] == '(')
		at--;
	if (nw_ends(s, at, "규모") && amount->low.scale == 1 && begins_any(s + end, len - end, quakes))
		return NW_MEASURED_MAGNITUDE;
	for (name = names; *name; name++)
		if (nw_ends(s, at, *name))
			return NW_MEASURED_SCORE;
	if (at == off)
		return NW_MEASURED_NONE;
	for (p = particles; *p; p++)
		if (nw_ends(s, at, *p))
			for (name = names; *name; name++)
				if (nw_ends(s, at - strlen(*p), *name))
					return NW_MEASURED_SCORE;
	return NW_MEASURED_NONE;
}

bool
nw_figure_bare(const char *s, size_t len, size_t off, const nw_amount *amount, nw_figure *q)
{
	size_t		end = off + amount->len;
	size_t		small;
	nw_measured named;

	q->unit = NULL;
	q->len = amount->len;
	if (amount->numerals == NW_NUMERALS_NATIVE)
	{
		/* 하나님, 하나은행; 열 is heat as well; 두어 is never alone */
		if (!amount->stands_alone || amount->low.coeff == 10)
			return false;
		if (!ends(s, len, end) && !nw_starts(s + end, len - end, "다 "))
			return false;
		/* 하나의: "a" */
		if (amount->low.coeff == 1 && nw_starts(s + end, len - end, "의"))
			return false;
		q->measured = NW_MEASURED_COUNT;
		return true;
	}
	if (amount->numerals == NW_NUMERALS_DIGITS && age_in_parentheses(s, len, off, end, amount))
	{
		q->measured = NW_MEASURED_AGE;
		q->unit = "year";
		return true;
	}
	if (amount->large && ends(s, len, end))
	{
		/* 5조 may be a group or an article, 천만에 is no number */
		if (nw_ends(s, end, "조") && amount->low.coeff < UINT64_C(10000000000000))
			return false;
		if (amount->numerals == NW_NUMERALS_SINO &&
			(amount->approximate || end >= len || s[end] != ' ' ||
			 nw_starts(s + end, len - end, " 다행")))
			return false;
		if (amount->numerals == NW_NUMERALS_HAN)
			return false;
		q->measured = NW_MEASURED_COUNT;
		return true;
	}
	small = amount->numerals <= NW_NUMERALS_SINO ? age_of_small(s, len, end, &q->unit) : 0;
	if (small > 0)
	{
		q->measured = NW_MEASURED_AGE;
		q->len = (uint32_t) (small - off);
		return true;
	}
	named = nw_counter_ends(s, len, end) || nw_starts(s + end, len - end, "정도") ? named_before(s, len, off, end, amount) : NW_MEASURED_NONE;
	if (named == NW_MEASURED_NONE)
		return false;
	q->measured = named;
	return true;
}
