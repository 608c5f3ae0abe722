/*
 * core/entity/date_counted.c
 *		Numbers with a unit of time: 3일, 두 시간, 3.5년, 수십 년, 二週間; and their halves.
 */
#include "core/entity/date_parts.h"

#include "core/text/chars.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

#define SECOND INT64_C(1000000)

/* what must stand behind a unit to make it a length */
typedef enum unit_need
{
	NEED_NOTHING,
	NEED_MARKER,
	NEED_YEARS,					/* a marker, unless it can be no year */
	NEED_DAYS,					/* a marker, unless it can be no day */
	NEED_YEARS_BEFORE,			/* 1년 6월 */
	NEED_SHARES					/* 2주 are weeks, 100주 shares */
} unit_need;

static const struct unit
{
	const char *word;
	nw_grain	grain;
	int			per;			/* of months, days or seconds */
	unit_need	need;
	unsigned	kinds;			/* of numbers that go with it, bits of 1 << nw_date_words_kind */
}			units[] =
{
#define DIGITS (1u << NW_WORDS_NONE)
#define NATIVE (1u << NW_WORDS_NATIVE)
#define SINO (1u << NW_WORDS_SINO)
#define HAN (1u << NW_WORDS_HAN)
	{"개년", NW_GRAIN_YEAR, 12, NEED_NOTHING, DIGITS}, {"세기", NW_GRAIN_CENTURY, 1200, NEED_NOTHING, NATIVE},
	{"년", NW_GRAIN_YEAR, 12, NEED_YEARS, DIGITS | SINO}, {"해", NW_GRAIN_YEAR, 12, NEED_NOTHING, NATIVE},
	{"개월", NW_GRAIN_MONTH, 1, NEED_NOTHING, DIGITS | SINO}, {"달", NW_GRAIN_MONTH, 1, NEED_NOTHING, DIGITS | NATIVE},
	{"주년", NW_GRAIN_YEAR, 12, NEED_NOTHING, DIGITS}, {"주기", NW_GRAIN_YEAR, 12, NEED_NOTHING, DIGITS},
	{"월", NW_GRAIN_MONTH, 1, NEED_YEARS_BEFORE, DIGITS}, {"주일", NW_GRAIN_WEEK, 7, NEED_NOTHING, DIGITS | NATIVE | SINO},
	{"주간", NW_GRAIN_WEEK, 7, NEED_NOTHING, DIGITS | NATIVE | SINO},
	{"주", NW_GRAIN_WEEK, 7, NEED_SHARES, DIGITS | NATIVE}, {"주", NW_GRAIN_WEEK, 7, NEED_MARKER, SINO},
	{"일", NW_GRAIN_DAY, 1, NEED_DAYS, DIGITS | SINO},
	{"시간", NW_GRAIN_HOUR, 3600, NEED_NOTHING, DIGITS | NATIVE | SINO},
	{"분", NW_GRAIN_MINUTE, 60, NEED_NOTHING, DIGITS | SINO}, {"초", NW_GRAIN_SECOND, 1, NEED_NOTHING, DIGITS | SINO},
	{"か月", NW_GRAIN_MONTH, 1, NEED_NOTHING, DIGITS | HAN}, {"カ月", NW_GRAIN_MONTH, 1, NEED_NOTHING, DIGITS | HAN},
	{"ヶ月", NW_GRAIN_MONTH, 1, NEED_NOTHING, DIGITS | HAN}, {"个月", NW_GRAIN_MONTH, 1, NEED_NOTHING, DIGITS | HAN},
	{"年", NW_GRAIN_YEAR, 12, NEED_YEARS, DIGITS | HAN},
	{"週間", NW_GRAIN_WEEK, 7, NEED_NOTHING, DIGITS | HAN}, {"周", NW_GRAIN_WEEK, 7, NEED_MARKER, DIGITS | HAN},
	{"天", NW_GRAIN_DAY, 1, NEED_NOTHING, DIGITS | HAN}, {"日", NW_GRAIN_DAY, 1, NEED_DAYS, DIGITS | HAN},
	{"時間", NW_GRAIN_HOUR, 3600, NEED_NOTHING, DIGITS | HAN}, {"小时", NW_GRAIN_HOUR, 3600, NEED_NOTHING, DIGITS | HAN},
	{"个小时", NW_GRAIN_HOUR, 3600, NEED_NOTHING, DIGITS | HAN},
	{"分钟", NW_GRAIN_MINUTE, 60, NEED_NOTHING, DIGITS | HAN}, {"分間", NW_GRAIN_MINUTE, 60, NEED_NOTHING, DIGITS | HAN},
	{"秒", NW_GRAIN_SECOND, 1, NEED_NOTHING, DIGITS | HAN},
};

/* numbers that say only about how many */
static const char *const vague_numbers[] = {
	"수십", "수백", "수", "몇십", "몇", "여러", "두세", "두어", "서너", "너댓", "네댓", "대여섯", "한두", "数", "几",
};

bool
nw_date_add_length(nw_date_parts *p, nw_grain grain, int64_t n)
{
	nw_date_length *length = &p->duration;

	/* 5000년 and more is no length that can be counted back */
	if (grain <= NW_GRAIN_MONTH)
		length->months += (int32_t) n;
	else if (grain <= NW_GRAIN_DAY)
		length->days += (int32_t) n;
	else
		length->micros += n * SECOND;
	return true;
}

void
nw_date_add_counted(nw_date_parts *p, const nw_date_counted *counted)
{
	int64_t		tenths = (INT64_C(10) * counted->value + counted->tenths) * counted->per;

	if (counted->grain <= NW_GRAIN_MONTH)
	{
		nw_date_add_length(p, NW_GRAIN_MONTH, tenths / 10);
		nw_date_add_length(p, NW_GRAIN_DAY, tenths % 10 * 3);
	}
	else if (counted->grain <= NW_GRAIN_DAY)
	{
		nw_date_add_length(p, NW_GRAIN_DAY, tenths / 10);
		nw_date_add_length(p, NW_GRAIN_SECOND, tenths % 10 * 8640);
	}
	else
		nw_date_add_length(p, NW_GRAIN_SECOND, tenths / 10);
}

bool
nw_date_take_half(nw_date_reader *r, nw_date_parts *p, nw_grain unit)
{
	size_t		start = r->pos;

	nw_date_skip_space(r);
	if ((nw_date_take(r, "반") || nw_date_take(r, "半")) &&
		(nw_date_word_ends(r) || nw_date_at(r, "동안") || nw_date_at(r, "쯤") ||
		 nw_date_at(r, "만") || nw_date_at(r, "가량") || nw_date_at(r, "정도") ||
		 nw_date_at(r, "이상") || nw_date_at(r, "넘게") || nw_date_at(r, "짜리")))
	{
		switch (unit)
		{
			case NW_GRAIN_YEAR:
				return nw_date_add_length(p, NW_GRAIN_MONTH, 6);
			case NW_GRAIN_MONTH:
				return nw_date_add_length(p, NW_GRAIN_DAY, 15);
			case NW_GRAIN_WEEK:
				return nw_date_add_length(p, NW_GRAIN_SECOND, 302400);
			case NW_GRAIN_DAY:
				return nw_date_add_length(p, NW_GRAIN_SECOND, 43200);
			case NW_GRAIN_HOUR:
				return nw_date_add_length(p, NW_GRAIN_SECOND, 1800);
			case NW_GRAIN_MINUTE:
				return nw_date_add_length(p, NW_GRAIN_SECOND, 30);
			default:
				break;
		}
	}
	r->pos = start;
	return false;
}

/* .5 of 3.5시간: its tenths, 0 for none */
static int
take_tenths(nw_date_reader *r)
{
	size_t		start = r->pos;
	int			tenths = nw_date_take(r, ".") ? nw_date_take_digits(r, 1) : 0;

	if (tenths > 0 && !nw_date_at(r, "초") && !nw_date_at(r, "월"))
		return tenths;
	r->pos = start;
	return 0;
}

static bool
needs_marker(const struct unit *unit, bool vague, int value, bool needs_more)
{
	switch (unit->need)
	{
		case NEED_MARKER:
			return true;
		case NEED_YEARS:
			return needs_more || (!vague && value >= 60 && value <= 99) || value >= 1000 ||
				(vague && value >= 1900);
		case NEED_DAYS:
			return value <= 31 || needs_more;
		case NEED_SHARES:
			return value > 12;
		default:
			return needs_more && unit->grain >= NW_GRAIN_MINUTE;
	}
}

bool
nw_date_take_counted(nw_date_reader *r, nw_date_parts *p, bool follows, nw_date_counted *out)
{
	size_t		start = r->pos;
	size_t		number_end;
	int			value = -1;
	bool		more = r->pos < r->len && r->s[r->pos] == '0';
	int			kind;
	int			to = 0;
	size_t		i;

	out->tenths = 0;
	for (i = 0; i < LENGTH(vague_numbers) && value < 0; i++)
		if (nw_date_take(r, vague_numbers[i]))
		{
			value = 0;
			p->vague = true;
		}
	kind = NW_WORDS_NATIVE;
	if (value < 0)
	{
		kind = NW_WORDS_NONE;
		value = nw_date_take_digits(r, 4);
		if (value >= 0 && (nw_date_take(r, "~") || nw_date_take(r, "-")))
		{
			to = nw_date_take_digits(r, 4);
			if (to <= value)
				goto none;
			p->vague = true;
		}
		else if (value < 0)
			kind = (int) nw_date_take_spelled(r, &value);
		else
			out->tenths = take_tenths(r);
		if (value < 0 || (value == 0 && out->tenths == 0))
			goto none;
		number_end = r->pos;
		if (nw_date_take(r, "여"))
			nw_date_skip_space(r);
		else if (kind == NW_WORDS_NATIVE)
			nw_date_skip_space(r);
		else if (r->pos + 1 < r->len && r->s[r->pos] == ' ' &&
				 (unsigned char) r->s[r->pos + 1] >= 0x80)
			r->pos++;
	}
	else
	{
		number_end = r->pos;
		nw_date_skip_space(r);
	}
	for (i = 0; i < LENGTH(units); i++)
	{
		bool		fits = p->vague && kind == NW_WORDS_NATIVE ? units[i].need != NEED_MARKER : (units[i].kinds >> kind & 1) != 0;

		if (fits && nw_date_take(r, units[i].word))
		{
			/* 이주 is a move, 사주 a fortune */
			if (kind == NW_WORDS_SINO && units[i].need == NEED_MARKER &&
				!nw_ends(r->s, r->pos, " 주"))
				goto none;
			/* 이 분, 십 분, 삼초: words of their own more often than not */
			if (kind == NW_WORDS_SINO && value <= 10 && units[i].grain >= NW_GRAIN_MINUTE &&
				!follows)
			{
				if (value == 2)
					goto none;
				more = true;
			}
			else if (kind != NW_WORDS_SINO && units[i].need != NEED_YEARS)
				more = false;
			/* 수해 is damage, 수초 water plants, 수주 an order, 수일 a name */
			if (p->vague && kind == NW_WORDS_NATIVE && units[i].grain != NW_GRAIN_YEAR &&
				units[i].grain != NW_GRAIN_MONTH && r->s[start + 2] == '\x98' &&
				units[i].grain != NW_GRAIN_HOUR)
				goto none;
			out->grain = units[i].grain;
			out->per = units[i].per;
			out->value = value;
			out->months_of_year = units[i].need == NEED_YEARS_BEFORE;
			out->needs_marker = needs_marker(&units[i], p->vague, value, more) &&
				(out->tenths == 0 || out->grain == NW_GRAIN_DAY);
			return true;
		}
	}
	/* 백일 동안: 백 일, not 101 of something */
	if (kind == NW_WORDS_SINO && value > 10 && value % 10 == 1 && nw_ends(r->s, number_end, "일"))
	{
		out->grain = NW_GRAIN_DAY;
		out->per = 1;
		out->value = value - 1;
		out->needs_marker = true;
		out->months_of_year = false;
		r->pos = number_end;
		return true;
	}
none:
	r->pos = start;
	return false;
}
