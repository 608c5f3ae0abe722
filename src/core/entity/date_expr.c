/*
 * core/entity/date_expr.c
 *		Reading dates and times in running text (see date_expr.h).
 */
#include "core/entity/date_expr.h"

#include <string.h>

#include "core/entity/date_parts.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

const char *
nw_grain_name(nw_grain grain)
{
	static const char *const names[] = {
		"century", "decade", "year", "half", "season", "quarter", "month", "week", "day", "hour", "minute", "second",
	};

	return names[grain];
}

/* 32일 of 12월 32일: a day that is none takes the month with it */
static bool
names_day(const char *s, size_t len)
{
	size_t		pos = len > 0 && s[0] == ' ' ? 1 : 0;
	size_t		digits = pos;

	while (pos < len && nw_is_digit(s[pos]))
		pos++;
	return pos > digits &&
		(nw_starts(s + pos, len - pos, "일") || nw_starts(s + pos, len - pos, "日"));
}

static int
put_count(char *buf, int at, int64_t n, char unit)
{
	char		digits[24];
	int			k = 0;

	if (n == 0)
		return at;
	while (n > 0)
	{
		digits[k++] = (char) ('0' + n % 10);
		n /= 10;
	}
	while (k > 0)
		buf[at++] = digits[--k];
	buf[at++] = unit;
	return at;
}

int
nw_date_length_print(const nw_date_length *length, char *buf)
{
	int64_t		seconds = length->micros / 1000000;
	int			at = 0;

	buf[at++] = 'P';
	at = put_count(buf, at, length->months / 12, 'Y');
	at = put_count(buf, at, length->months % 12, 'M');
	if (length->months == 0 && seconds == 0 && length->days % 7 == 0)
		at = put_count(buf, at, length->days / 7, 'W');
	else
		at = put_count(buf, at, length->days, 'D');
	if (seconds > 0)
	{
		buf[at++] = 'T';
		at = put_count(buf, at, seconds / 3600, 'H');
		at = put_count(buf, at, seconds / 60 % 60, 'M');
		at = put_count(buf, at, seconds % 60, 'S');
	}
	buf[at] = '\0';
	return at;
}

/* What may not follow: a count (15일째 is a length, 2일제 a system), or a longer word. */
bool
nw_date_ends_well(const nw_date_reader *r, const nw_date_parts *p)
{
	static const char *const never[] = {
		"간", "째", "제", "치", "짜리", "차", "동안", "이내", "여", "넘", "연속", "내내", "권", "호",
		"분", "물", "회", "대", "間", "间", "目", "連",
	};
	static const char *const never_spaced[] = {
		" 만에", " 동안", " 이내", " 연속", " 내내", " 넘게", " 안에", " 걸", " 정도", " 남짓", " 만이",
	};
	static const char *const may[] = {
		"자", "경", "께", "쯤", "밤", "오전", "오후", "새벽", "낮", "아침", "저녁", "현재", "전", "후",
		"중", "말", "초", "이후", "이전", "형", "생", "식", "도", "판", "당시", "발", "작", "들어", "새",
		"쯤", "만", "께", "정도", "동안", "내내", "치고", "까지", "부터", "사이", "무렵", "기준", "인", "이면", "이라", "이니",
	};
	const char *s = r->s + r->pos;
	size_t		left = r->len - r->pos;
	uint32_t	before;
	uint32_t	after;
	size_t		i;

	if (left == 0 || p->closed)
		return true;
	nw_utf8_decode_before(r->s, s, &before);
	nw_utf8_decode(s, s + left, &after);
	if (nw_script_of(before) == NW_SCRIPT_DIGIT || nw_script_of(before) == NW_SCRIPT_LATIN)
		return nw_script_of(after) != NW_SCRIPT_DIGIT && nw_script_of(after) != NW_SCRIPT_LATIN;
	for (i = 0; i < LENGTH(never); i++)
		if (nw_starts(s, left, never[i]) && !nw_date_parts_time(p) &&
			!(p->weekday || p->week_relative || p->holiday || p->season))
		{
			/* 초대 and the like begin with a syllable of the list only by chance */
			return nw_starts(s, left, "여") ? false : nw_starts(s, left, "분기");
		}
	if (p->day && p->month == 0 && !p->month_relative)
	{
		for (i = 0; i < LENGTH(never_spaced); i++)
			if (nw_starts(s, left, never_spaced[i]))
				return false;
		if (nw_starts(s, left, "만"))
			return false;
		/* 1일 2회, 1일 최대 */
		if (p->day == 1 && p->day_to == 0 && p->lean == NW_LEAN_NONE && left > 1 && s[0] == ' ' &&
			(nw_is_digit(s[1]) || nw_starts(s, left, " 최대") || nw_starts(s, left, " 평균")))
			return false;
	}
	if (p->decade)
		return true;
	if (p->month && !p->day && names_day(s, left))
		return false;
	if (!nw_is_hangul(after))
		return nw_script_of(after) != NW_SCRIPT_LATIN || nw_script_of(before) == NW_SCRIPT_HAN;
	if (nw_script_of(before) == NW_SCRIPT_HAN || nw_particle_after(before, s, left) >= 0 ||
		nw_date_said_ends(s, left))
		return true;
	for (i = 0; i < LENGTH(may); i++)
		if (nw_starts(s, left, may[i]))
			return true;
	return false;
}

/* May an expression begin at pos, by what stands before it? */
static bool
begins_well(const char *s, size_t pos)
{
	uint32_t	before;
	nw_script	script;

	if (pos == 0)
		return true;
	nw_utf8_decode_before(s, s + pos, &before);
	script = nw_script_of(before);
	if (script == NW_SCRIPT_HAN || script == NW_SCRIPT_KANA)
		return true;
	if (script != NW_SCRIPT_OTHER)
		return false;
	/* the second half of 1.5, 3~4, 12:30, 1,200 */
	if (nw_is_digit(s[pos]) && pos >= 2 && nw_is_digit(s[pos - 2]) && strchr(".,~-/:", s[pos - 1]))
		return false;
	return !(nw_is_digit(s[pos]) && (s[pos - 1] == '$' || s[pos - 1] == '-' || s[pos - 1] == '+'));
}

/* The next place after pos where an expression may begin: none does inside a number, or a word of Hangul. */
static size_t
skip(const char *s, size_t len, size_t pos)
{
	uint32_t	cp;

	if (nw_is_digit(s[pos]))
	{
		while (pos < len && nw_is_digit(s[pos]))
			pos++;
		return pos;
	}
	pos += (size_t) nw_utf8_decode(s + pos, s + len, &cp);
	while (nw_is_hangul(cp) && pos < len)
	{
		size_t		n = (size_t) nw_utf8_decode(s + pos, s + len, &cp);

		if (nw_is_hangul(cp))
			pos += n;
	}
	return pos;
}

/* A cancel is looked for once in so many bytes, and with every date. */
#define POLL_BITS 12

/* One expression from *pos on, with its pieces; 0 at the end. */
static int
next(const char *s, size_t len, size_t *pos, nw_date_context *context, nw_date_expr *whole,
	 nw_date_expr pieces[NW_DATE_PIECES])
{
	size_t		polled = SIZE_MAX;	/* the stretch of the line in which it was last polled */

	if (*pos == 0)
		context->listed = 0;
	/* year 1 to 9999: what lies outside cannot be counted in microseconds everywhere */
	if (context->anchor < NW_DATE_FIRST_DAY || context->anchor > NW_DATE_LAST_DAY)
		context->has_anchor = false;

	while (*pos < len)
	{
		nw_date_reader r = {s, len, *pos};

		if (*pos >> POLL_BITS != polled)
		{
			polled = *pos >> POLL_BITS;
			if (context->arena)
				nw_poll(context->arena);
		}

		if (nw_date_may_begin(s, len, *pos) && begins_well(s, *pos))
		{
			int			n = nw_date_take_span(&r, context, whole, pieces);

			if (n > 0)
			{
				*pos = r.pos;
				return n;
			}
			/* 2월 30일, 2일제: no date, and no part of it is one */
			if (n < 0)
			{
				*pos = r.pos;
				continue;
			}
		}
		*pos = skip(s, len, *pos);
	}
	return 0;
}

bool
nw_date_next(const char *s, size_t len, size_t *pos, nw_date_context *context, nw_date_expr *out)
{
	nw_date_expr pieces[NW_DATE_PIECES];

	return next(s, len, pos, context, out, pieces) > 0;
}

int
nw_date_next_pieces(const char *s, size_t len, size_t *pos, nw_date_context *context,
					nw_date_expr pieces[NW_DATE_PIECES])
{
	nw_date_expr whole;

	return next(s, len, pos, context, &whole, pieces);
}
