/*
 * core/entity/date_duration.c
 *		Lengths of time: 사흘 동안, 2년 6개월, 1시간 30분, 수년간, 3일 전, 二週間.
 *
 * A number of days up to 31 is a day of the month, four digits are a year and
 * 92년 is 1992, unless something behind says how long: 간, 동안, 전, 만에.
 */
#include "core/entity/date_parts.h"

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

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

/* lengths in one word */
static const struct
{
	const char *word;
	nw_grain	grain;
	int			n;
}			lengths[] =
{
	{"하루", NW_GRAIN_DAY, 1}, {"이틀", NW_GRAIN_DAY, 2}, {"사나흘", NW_GRAIN_DAY, 0}, {"사흘", NW_GRAIN_DAY, 3},
	{"나흘", NW_GRAIN_DAY, 4}, {"닷새", NW_GRAIN_DAY, 5}, {"엿새", NW_GRAIN_DAY, 6}, {"이레", NW_GRAIN_DAY, 7},
	{"여드레", NW_GRAIN_DAY, 8}, {"아흐레", NW_GRAIN_DAY, 9}, {"열흘", NW_GRAIN_DAY, 10}, {"보름", NW_GRAIN_DAY, 15},
	{"일주일", NW_GRAIN_DAY, 7}, {"일년", NW_GRAIN_MONTH, 12}, {"반년", NW_GRAIN_MONTH, 6},
	{"반세기", NW_GRAIN_MONTH, 600}, {"반 세기", NW_GRAIN_MONTH, 600},
	{"반나절", NW_GRAIN_SECOND, 6 * 3600}, {"반시간", NW_GRAIN_SECOND, 1800}, {"반 시간", NW_GRAIN_SECOND, 1800},
	{"천년", NW_GRAIN_MONTH, 12000}, {"만년", NW_GRAIN_MONTH, 120000}, {"백년", NW_GRAIN_MONTH, 1200},
	{"半年", NW_GRAIN_MONTH, 6}, {"半天", NW_GRAIN_SECOND, 6 * 3600},
};

/* numbers that say only about how many */
static const char *const vague_numbers[] = {
	"수십", "수백", "수", "몇십", "몇", "여러", "두세", "두어", "서너", "너댓", "네댓", "대여섯", "한두", "数", "几",
};

static const char *const kept_markers[] = {" 동안", "동안", "간", " 간", "째", " 종일", " 밤낮", "间", "間"};
static const char *const left_markers[] = {
	"만에", " 만에", "만의", " 만의", "만이", " 만이", "만 ", " 만 ", "이내", " 이내", "내내", " 내내", " 넘게", "넘게", " 안에", "안에",
	" 연속", "연속", " 걸쳐", " 걸려", " 남짓", "남짓", " 새 ", " 가까이", "가까이", "에 걸쳐", " 내에", "차 ", " 차 ",
};

static bool
add_length(nw_date_parts *p, nw_grain grain, int64_t n)
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

/* n of a unit and the fraction of it that follows in tenths */
static void
add_units(nw_date_parts *p, const struct unit *unit, int64_t n, int tenths)
{
	if (unit->grain <= NW_GRAIN_MONTH)
	{
		int64_t		months = (n * 10 + tenths) * unit->per;

		add_length(p, NW_GRAIN_MONTH, months / 10);
		add_length(p, NW_GRAIN_DAY, months % 10 * 3);
	}
	else if (unit->grain <= NW_GRAIN_DAY)
	{
		int64_t		days = (n * 10 + tenths) * unit->per;

		add_length(p, NW_GRAIN_DAY, days / 10);
		add_length(p, NW_GRAIN_SECOND, days % 10 * 8640);
	}
	else
		add_length(p, NW_GRAIN_SECOND, (n * 10 + tenths) * unit->per / 10);
}

/* 반 behind a length, half of its unit: 두 시간 반, 하루 반 */
static bool
take_half(nw_date_reader *r, nw_date_parts *p, nw_grain unit)
{
	size_t		start = r->pos;

	nw_date_skip_space(r);
	if ((nw_date_take(r, "반") || nw_date_take(r, "半")) &&
		(nw_date_word_ends(r) || nw_date_at(r, "동안") || nw_date_at(r, "쯤") || nw_date_at(r, "만")))
	{
		switch (unit)
		{
			case NW_GRAIN_YEAR:
				return add_length(p, NW_GRAIN_MONTH, 6);
			case NW_GRAIN_MONTH:
				return add_length(p, NW_GRAIN_DAY, 15);
			case NW_GRAIN_WEEK:
				return add_length(p, NW_GRAIN_SECOND, 302400);
			case NW_GRAIN_DAY:
				return add_length(p, NW_GRAIN_SECOND, 43200);
			case NW_GRAIN_HOUR:
				return add_length(p, NW_GRAIN_SECOND, 1800);
			case NW_GRAIN_MINUTE:
				return add_length(p, NW_GRAIN_SECOND, 30);
			default:
				break;
		}
	}
	r->pos = start;
	return false;
}

static bool
word_or_space(const nw_date_reader *r)
{
	static const char *const may[] = {
		"부터", "까지", "쯤", "경", "만", "가량", "정도", "이상", "이하", "미만", "초과", "이내", "에", "의", "인", "이",
		"여", "내", "짜리", "씩", "당", "마다", "남짓", "째", "밖에", "면 ",
	};
	size_t		i;

	if (nw_date_word_ends(r))
		return true;
	for (i = 0; i < LENGTH(may); i++)
		if (nw_date_at(r, may[i]))
			return true;
	return false;
}

/* 3년 전, 3년전, 이틀 뒤, 3日前: which way; 0 when there is none of it */
static int
take_ago(nw_date_reader *r)
{
	static const struct
	{
		const char *word;
		int			way;
	}			ways[] = {
		{"전", -1}, {"뒤", 1}, {"후", 1}, {"以前", -1}, {"之前", -1}, {"前", -1}, {"以后", 1}, {"之后", 1}, {"后", 1}, {"後", 1},
	};
	size_t		start = r->pos;
	size_t		i;

	nw_date_skip_space(r);
	for (i = 0; i < LENGTH(ways); i++)
		if (nw_date_take(r, ways[i].word))
		{
			if (word_or_space(r))
				return ways[i].way;
			break;
		}
	r->pos = start;
	return 0;
}

static bool
take_marker(nw_date_reader *r, nw_date_parts *p, bool year)
{
	size_t		start = r->pos;
	size_t		i;

	if ((p->ago = take_ago(r)) != 0)
	{
		p->closed = true;
		return true;
	}
	for (i = 0; i < LENGTH(kept_markers); i++)
	{
		if (nw_date_take(r, kept_markers[i]))
		{
			p->closed = word_or_space(r);
			if (p->closed)
				return true;
			r->pos = start;
		}
	}
	for (i = 0; i < LENGTH(left_markers); i++)
		/* 2016년에 걸쳐 is until that year */
		if (nw_date_at(r, left_markers[i]) && !(year && nw_date_at(r, "에")))
			return p->closed = true;
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

/* One number with its unit, the first or one that follows; NULL when there is none. */
static const struct unit *
take_counted(nw_date_reader *r, nw_date_parts *p, bool follows, int *value, int *tenths, bool *needs_more)
{
	size_t		start = r->pos;
	int			kind;
	int			to = 0;
	size_t		i;

	*value = -1;
	*tenths = 0;
	*needs_more = r->pos < r->len && r->s[r->pos] == '0';
	for (i = 0; i < LENGTH(vague_numbers) && *value < 0; i++)
		if (nw_date_take(r, vague_numbers[i]))
		{
			*value = 0;
			p->vague = true;
		}
	kind = NW_WORDS_NATIVE;
	if (*value < 0)
	{
		kind = NW_WORDS_NONE;
		*value = nw_date_take_digits(r, 4);
		if (*value >= 0 && (nw_date_take(r, "~") || nw_date_take(r, "-")))
		{
			to = nw_date_take_digits(r, 4);
			if (to <= *value)
				goto none;
			p->vague = true;
		}
		else if (*value < 0)
			kind = (int) nw_date_take_spelled(r, value);
		else
			*tenths = take_tenths(r);
		if (*value < 0 || (*value == 0 && *tenths == 0))
			goto none;
		/* 백일 동안: 백 일, not 101 of something */
		if (kind == NW_WORDS_SINO && *value > 10 && *value % 10 == 1 && nw_ends(r->s, r->pos, "일") && !nw_date_at(r, "일"))
		{
			--*value;
			r->pos -= strlen("일");
			*needs_more = true;
		}
		if (nw_date_take(r, "여"))
			nw_date_skip_space(r);
		else if (kind == NW_WORDS_NATIVE)
			nw_date_skip_space(r);
		else if (r->pos + 1 < r->len && r->s[r->pos] == ' ' && (unsigned char) r->s[r->pos + 1] >= 0x80)
			r->pos++;
	}
	else
		nw_date_skip_space(r);
	for (i = 0; i < LENGTH(units); i++)
	{
		bool		fits = p->vague && kind == NW_WORDS_NATIVE ? units[i].need != NEED_MARKER : (units[i].kinds >> kind & 1) != 0;

		if (fits && nw_date_take(r, units[i].word))
		{
			/* 이주 is a move, 사주 a fortune */
			if (kind == NW_WORDS_SINO && units[i].need == NEED_MARKER && !nw_ends(r->s, r->pos, " 주"))
				goto none;
			/* 이 분, 십 분, 삼초: words of their own more often than not */
			if (kind == NW_WORDS_SINO && *value <= 10 && units[i].grain >= NW_GRAIN_MINUTE && !follows)
			{
				if (*value == 2)
					goto none;
				*needs_more = true;
			}
			else if (kind != NW_WORDS_SINO && units[i].need != NEED_YEARS)
				*needs_more = false;
			/* 수해 is damage, 수초 water plants, 수주 an order, 수일 a name */
			if (p->vague && kind == NW_WORDS_NATIVE && units[i].grain != NW_GRAIN_YEAR &&
				units[i].grain != NW_GRAIN_MONTH && r->s[start + 2] == '\x98' && units[i].grain != NW_GRAIN_HOUR)
				goto none;
			return &units[i];
		}
	}
none:
	r->pos = start;
	return NULL;
}

static bool
needs_marker(const struct unit *unit, const nw_date_parts *p, int value, bool needs_more, int parts)
{
	if (parts > 0)
		return false;
	switch (unit->need)
	{
		case NEED_MARKER:
			return true;
		case NEED_YEARS:
			return needs_more || (!p->vague && value >= 60 && value <= 99) || value >= 1000 || (p->vague && value >= 1900);
		case NEED_DAYS:
			return value <= 31 || needs_more;
		case NEED_SHARES:
			return value > 12;
		default:
			return needs_more && unit->grain >= NW_GRAIN_MINUTE;
	}
}

bool
nw_date_take_duration(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	size_t		end;
	int			n = 0;
	nw_grain	last = NW_GRAIN_CENTURY;
	bool		needs = false;
	bool		more;
	size_t		i;
	int			value;
	int			tenths;

	/* 지난 15년: the way is said, the length stays one */
	if (nw_date_take(r, "지난 ") || nw_date_take(r, "최장 "))
		needs = true;
	for (i = 0; i < LENGTH(lengths) && n == 0; i++)
		if (nw_date_take(r, lengths[i].word))
		{
			add_length(p, lengths[i].grain, lengths[i].n);
			p->vague = lengths[i].n == 0;
			last = lengths[i].grain == NW_GRAIN_MONTH && lengths[i].n % 12 == 0 ? NW_GRAIN_YEAR :
				lengths[i].grain == NW_GRAIN_SECOND ? NW_GRAIN_HOUR : lengths[i].grain;
			n = 1;
		}
	if (n > 0)
	{
		needs = false;
		/* 하루 반, 일년 반; 반나절 has its half */
		if (last != NW_GRAIN_HOUR && !nw_starts(r->s + start, r->len - start, "반"))
			take_half(r, p, last);
	}
	else
	{
		/* 2박 3일 */
		if ((value = nw_date_take_digits(r, 2)) > 0 && nw_date_take(r, "박"))
		{
			nw_date_skip_space(r);
			if ((value = nw_date_take_digits(r, 2)) > 0 && nw_date_take(r, "일"))
			{
				add_length(p, NW_GRAIN_DAY, value);
				last = NW_GRAIN_DAY;
				n = 1;
			}
		}
		if (n == 0)
			r->pos = start + (needs ? 7 : 0);
		for (end = r->pos; n < 4;)
		{
			const struct unit *unit = NULL;

			if (n == 0 || last < NW_GRAIN_SECOND)
				unit = take_counted(r, p, n > 0, &value, &tenths, &more);
			if (!unit || (n == 0 && unit->need == NEED_YEARS_BEFORE) || (n > 0 && (unit->grain <= last || (last >= NW_GRAIN_HOUR) != (unit->grain >= NW_GRAIN_HOUR))))
			{
				r->pos = end;
				break;
			}
			needs = needs_marker(unit, p, value, more, n) && (tenths == 0 || unit->grain == NW_GRAIN_DAY);
			add_units(p, unit, value, tenths);
			last = unit->grain;
			end = r->pos;
			n++;
			/* a day of the month needs its marker, whatever stands after it */
			if (needs && last < NW_GRAIN_MINUTE)
				break;
			if (nw_date_take(r, "여"))
				end = r->pos;
			if (take_half(r, p, last))
			{
				needs = needs && last < NW_GRAIN_MINUTE;
				end = r->pos;
				break;
			}
			nw_date_skip_space(r);
		}
		r->pos = end;
	}
	if (n == 0)
		goto none;
	/* 사흘마다, 4년마다 */
	if (!p->vague && nw_date_at(r, "마다"))
	{
		size_t		after = r->pos;

		nw_date_take(r, "마다");
		p->has_every = p->closed = word_or_space(r);
		if (p->has_every)
		{
			p->every = p->duration;
			return true;
		}
		r->pos = after;
	}
	if (!take_marker(r, p, n == 1 && last == NW_GRAIN_YEAR && p->duration.months >= 12000))
	{
		if (needs)
			goto none;
		/* 10분의 1 is a fraction */
		if (!word_or_space(r) || (last == NW_GRAIN_MINUTE && nw_date_at(r, "의 ") && r->len - r->pos > 4 &&
								  nw_is_digit(r->s[r->pos + 4])))
			goto none;
		p->closed = true;
	}
	p->has_duration = true;
	p->duration_grain = last;
	return true;

none:
	nw_date_parts_clear(p);
	r->pos = start;
	return false;
}
