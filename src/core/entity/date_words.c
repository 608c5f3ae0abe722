/*
 * core/entity/date_words.c
 *		Words that are a date by themselves, and weekdays.
 */
#include "core/entity/date_parts.h"

#include <string.h>

#include "core/text/chars.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

typedef enum word_part
{
	PART_YEAR,
	PART_QUARTER,
	PART_MONTH,
	PART_WEEK,
	PART_WEEKEND,
	PART_DAY,
	PART_FOCUS,
	PART_YEAR_EARLY,
	PART_YEAR_LATE,
	PART_MONTH_EARLY,
	PART_MONTH_LATE
} word_part;

/* longer words before those they begin with */
static const struct
{
	const char *word;
	word_part	part;
	int			shift;
}			words[] =
{
	{"지난해", PART_YEAR, -1}, {"작년", PART_YEAR, -1}, {"재작년", PART_YEAR, -2}, {"전년도", PART_YEAR, -1}, {"전년", PART_YEAR, -1},
	{"지지난해", PART_YEAR, -2}, {"그러께", PART_YEAR, -2},
	{"올해", PART_YEAR, 0}, {"금년", PART_YEAR, 0}, {"이번 해", PART_YEAR, 0},
	{"내년", PART_YEAR, 1}, {"다음 해", PART_YEAR, 1}, {"내후년", PART_YEAR, 2}, {"후년", PART_YEAR, 2},
	{"연초", PART_YEAR_EARLY, 0}, {"연말", PART_YEAR_LATE, 0},
	{"월초", PART_MONTH_EARLY, 0}, {"월말", PART_MONTH_LATE, 0},
	{"지난 분기", PART_QUARTER, -1}, {"지난분기", PART_QUARTER, -1}, {"이번 분기", PART_QUARTER, 0},
	{"이번분기", PART_QUARTER, 0}, {"다음 분기", PART_QUARTER, 1}, {"다음분기", PART_QUARTER, 1},
	{"지난달", PART_MONTH, -1}, {"지난 달", PART_MONTH, -1}, {"저번 달", PART_MONTH, -1}, {"저번달", PART_MONTH, -1},
	{"지지난달", PART_MONTH, -2}, {"전달", PART_MONTH, -1},
	{"이달", PART_MONTH, 0}, {"이번 달", PART_MONTH, 0}, {"이번달", PART_MONTH, 0}, {"금월", PART_MONTH, 0},
	{"다음 달", PART_MONTH, 1}, {"다음달", PART_MONTH, 1}, {"내달", PART_MONTH, 1}, {"다다음 달", PART_MONTH, 2},
	{"다다음달", PART_MONTH, 2},
	{"지난주말", PART_WEEKEND, -1}, {"지난 주말", PART_WEEKEND, -1}, {"저번 주말", PART_WEEKEND, -1},
	{"이번 주말", PART_WEEKEND, 0}, {"이번주말", PART_WEEKEND, 0}, {"금주말", PART_WEEKEND, 0},
	{"다음 주말", PART_WEEKEND, 1}, {"다음주말", PART_WEEKEND, 1},
	{"지난주", PART_WEEK, -1}, {"지난 주", PART_WEEK, -1}, {"저번 주", PART_WEEK, -1}, {"저번주", PART_WEEK, -1},
	{"지지난주", PART_WEEK, -2}, {"지지난 주", PART_WEEK, -2},
	{"이번 주", PART_WEEK, 0}, {"이번주", PART_WEEK, 0}, {"금주", PART_WEEK, 0},
	{"다음 주", PART_WEEK, 1}, {"다음주", PART_WEEK, 1}, {"차주", PART_WEEK, 1}, {"내주", PART_WEEK, 1},
	{"담주", PART_WEEK, 1}, {"담달", PART_MONTH, 1}, {"익월", PART_MONTH, 1}, {"저저번 주", PART_WEEK, -2},
	{"다다음 주", PART_WEEK, 2}, {"다다음주", PART_WEEK, 2},
	{"엊그제", PART_DAY, -2}, {"엊그저께", PART_DAY, -2}, {"그끄저께", PART_DAY, -3}, {"그저께", PART_DAY, -2},
	{"그제", PART_DAY, -2}, {"어저께", PART_DAY, -1}, {"어제", PART_DAY, -1}, {"작일", PART_DAY, -1},
	{"오늘", PART_DAY, 0}, {"금일", PART_DAY, 0}, {"내일모레", PART_DAY, 2}, {"낼모레", PART_DAY, 2},
	{"내일", PART_DAY, 1}, {"명일", PART_DAY, 1}, {"모레", PART_DAY, 2}, {"글피", PART_DAY, 3}, {"그글피", PART_DAY, 4},
	{"이날", PART_FOCUS, 0}, {"이 날", PART_FOCUS, 0}, {"같은 날", PART_FOCUS, 0}, {"당일", PART_FOCUS, 0},
	{"전날", PART_FOCUS, -1}, {"전일", PART_FOCUS, -1}, {"다음 날", PART_FOCUS, 1}, {"다음날", PART_FOCUS, 1},
	{"이튿날", PART_FOCUS, 1}, {"익일", PART_FOCUS, 1},
	/* Han */
	{"去年", PART_YEAR, -1}, {"昨年", PART_YEAR, -1}, {"一昨年", PART_YEAR, -2}, {"前年", PART_YEAR, -2},
	{"今年", PART_YEAR, 0}, {"本年", PART_YEAR, 0}, {"明年", PART_YEAR, 1}, {"来年", PART_YEAR, 1}, {"再来年", PART_YEAR, 2},
	{"后年", PART_YEAR, 2},
	{"上个月", PART_MONTH, -1}, {"上月", PART_MONTH, -1}, {"先々月", PART_MONTH, -2}, {"先月", PART_MONTH, -1},
	{"本月", PART_MONTH, 0}, {"今月", PART_MONTH, 0}, {"这个月", PART_MONTH, 0}, {"来月", PART_MONTH, 1},
	{"下个月", PART_MONTH, 1}, {"下月", PART_MONTH, 1},
	{"上上周", PART_WEEK, -2}, {"上个星期", PART_WEEK, -1}, {"上周", PART_WEEK, -1}, {"上星期", PART_WEEK, -1},
	{"先週", PART_WEEK, -1}, {"本周", PART_WEEK, 0}, {"这周", PART_WEEK, 0}, {"这个星期", PART_WEEK, 0}, {"今週", PART_WEEK, 0},
	{"下个星期", PART_WEEK, 1}, {"下周", PART_WEEK, 1}, {"下星期", PART_WEEK, 1}, {"来週", PART_WEEK, 1}, {"再来週", PART_WEEK, 2},
	{"大前天", PART_DAY, -3}, {"前天", PART_DAY, -2}, {"一昨日", PART_DAY, -2}, {"昨天", PART_DAY, -1}, {"昨日", PART_DAY, -1},
	{"今天", PART_DAY, 0}, {"今日", PART_DAY, 0}, {"本日", PART_DAY, 0}, {"明天", PART_DAY, 1}, {"明日", PART_DAY, 1},
	{"后天", PART_DAY, 2}, {"明後日", PART_DAY, 2}, {"当天", PART_FOCUS, 0}, {"同日", PART_FOCUS, 0}, {"翌日", PART_FOCUS, 1},
};

/* 내주 is "give out" too */
static bool
is_next_week(const nw_date_reader *r)
{
	static const char *const behind[] = {" 초", " 중", " 말", " 후반", " 안에", " 주말", "부터 ", "께", "쯤"};
	nw_date_reader ahead = *r;
	nw_date_parts ignored;
	size_t		i;

	for (i = 0; i < LENGTH(behind); i++)
		if (nw_date_at(r, behind[i]))
			return true;
	nw_date_parts_clear(&ignored);
	return nw_date_take(&ahead, " ") && nw_date_take_weekday(&ahead, &ignored);
}

bool
nw_date_take_word(nw_date_reader *r, nw_date_parts *p)
{
	const char *s = r->s + r->pos;
	int			shift;
	size_t		i;

	if (r->len - r->pos < 6 || (unsigned char) s[0] < 0xE0)
		return false;
	for (i = 0; i < LENGTH(words); i++)
		if (memcmp(s, words[i].word, 3) == 0 && nw_date_take(r, words[i].word))
			break;
	/* 그제야: only then */
	if (i == LENGTH(words) || (strcmp(words[i].word, "내주") == 0 && !is_next_week(r)) ||
		(strcmp(words[i].word, "그제") == 0 && (nw_date_at(r, "야") || nw_date_at(r, "서야"))))
	{
		r->pos = (size_t) (s - r->s);
		return false;
	}
	shift = words[i].shift;
	switch (words[i].part)
	{
		case PART_YEAR:
		case PART_YEAR_EARLY:
		case PART_YEAR_LATE:
			p->year_relative = true;
			p->year_shift = shift;
			if (words[i].part != PART_YEAR)
				p->third = words[i].part == PART_YEAR_EARLY ? NW_THIRD_EARLY : NW_THIRD_LATE;
			break;
		case PART_QUARTER:
			p->quarter_relative = true;
			p->quarter_shift = shift;
			break;
		case PART_MONTH:
		case PART_MONTH_EARLY:
		case PART_MONTH_LATE:
			p->month_relative = true;
			p->month_shift = shift;
			if (words[i].part != PART_MONTH)
				p->third = words[i].part == PART_MONTH_EARLY ? NW_THIRD_EARLY : NW_THIRD_LATE;
			break;
		case PART_WEEKEND:
			p->weekday = 6;
			p->weekday_to = 7;
			/* FALLTHROUGH */
		case PART_WEEK:
			p->week_relative = true;
			p->week_shift = shift;
			break;
		case PART_DAY:
		case PART_FOCUS:
			p->base = words[i].part == PART_DAY ? NW_BASE_ANCHOR : NW_BASE_FOCUS;
			p->day_shift = shift;
			break;
	}
	return true;
}

/* 월~금요일, 토·일요일: days that follow each other */
static bool
take_weekdays(nw_date_reader *r, nw_date_parts *p, const char *const korean[7])
{
	size_t		start = r->pos;
	bool		range;
	int			from;
	int			to;

	if (r->len - r->pos < 13 ||
		!(r->s[r->pos + 3] == '~' || r->s[r->pos + 3] == ',' || r->s[r->pos + 3] == '\xC2'))
		return false;
	for (from = 0; from < 7 && memcmp(r->s + r->pos, korean[from], 3) != 0; from++)
		;
	r->pos += 3;
	range = nw_date_take(r, "~");
	if (from < 6 && (range || nw_date_take(r, "·") || nw_date_take(r, ",")))
		for (to = from + 1; to < 7 && (range || to == from + 1); to++)
			if (nw_date_take(r, korean[to]))
			{
				p->weekday = from + 1;
				p->weekday_to = to + 1;
				return true;
			}
	r->pos = start;
	return false;
}

/* 월요일, 月曜日, 星期一; behind a week word 周 has been read and 一 is enough. */
bool
nw_date_take_weekday(nw_date_reader *r, nw_date_parts *p)
{
	static const char *const korean[] = {"월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"};
	static const char *const japanese[] = {"月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"};
	static const char *const chinese[] = {"一", "二", "三", "四", "五", "六", "日"};
	size_t		start = r->pos;
	bool		week = p->week_relative;
	int			i;

	if (take_weekdays(r, p, korean))
		return true;
	for (i = 0; i < 7; i++)
	{
		if (nw_date_take(r, korean[i]))
			goto found;
		if (nw_date_take(r, japanese[i]))
		{
			nw_date_take(r, "日");
			goto found;
		}
	}
	if (!week && !nw_date_take(r, "星期") && !nw_date_take(r, "礼拜") && !nw_date_take(r, "周"))
		return false;
	if (nw_date_take(r, "天"))
	{
		i = 6;
		goto found;
	}
	for (i = 0; i < 7; i++)
		if (nw_date_take(r, chinese[i]))
			goto found;
	if (!p->weekday && nw_date_take(r, "末"))
	{
		p->weekday = 6;
		p->weekday_to = 7;
		return true;
	}
	r->pos = start;
	return false;

found:
	p->weekday = i + 1;
	p->weekday_to = 0;
	return true;
}

/* The 수 of (수); (67%) and (상) are as long, and no day of the week. */
static bool
take_weekday_syllable(nw_date_reader *r)
{
	static const char days[] = "月火水木金土日월화수목금토일";
	size_t		i;

	for (i = 0; r->len - r->pos >= 3 && i + 1 < sizeof(days); i += 3)
		if (memcmp(r->s + r->pos, days + i, 3) == 0)
		{
			r->pos += 3;
			return true;
		}
	return false;
}

bool
nw_date_skip_weekday(nw_date_reader *r)
{
	static const char *const clocks[] = {"(현지시간)", "(현지시각)", "(현지 시간)", "(현지 시각)", "(한국시간)", "(한국시각)", "(이하 현지시간)",
		"(이하 현지시각)"};
	nw_date_parts ignored;
	size_t		start = r->pos;
	size_t		i;

	if (!nw_date_at(r, "(") && !nw_date_at(r, " ("))
		return false;
	nw_date_skip_space(r);
	for (i = 0; i < LENGTH(clocks); i++)
		if (nw_date_take(r, clocks[i]))
			return true;
	nw_date_parts_clear(&ignored);
	if (nw_date_take(r, "(") && (nw_date_take_weekday(r, &ignored) || take_weekday_syllable(r)) &&
		nw_date_take(r, ")"))
		return true;
	r->pos = start;
	return false;
}
