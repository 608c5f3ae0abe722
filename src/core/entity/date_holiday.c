/*
 * core/entity/date_holiday.c
 *		Holidays by name, and their days: fixed, lunar (a table) or counted.
 */
#include "core/entity/date_parts.h"

#include <string.h>

#include "core/news/news_date.h"
#include "core/text/chars.h"
#include "lunar_days.inc"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* days that are not the same every year */
enum
{
	LUNAR_NEW_YEAR = -1,
	LUNAR_BUDDHA = -2,
	LUNAR_HARVEST = -3,
	LUNAR_FULL_MOON = -4,		/* the 15th of the first month */
	COUNTED_THANKSGIVING = -10
};

static const struct
{
	const char *word;
	int			day;			/* month * 100 + day, or one of the above */
	bool		needs_long;		/* only with 연휴 behind it */
}			holidays[] =
{
	{"설날", LUNAR_NEW_YEAR, false}, {"구정", LUNAR_NEW_YEAR, false}, {"설", LUNAR_NEW_YEAR, true},
	{"추석", LUNAR_HARVEST, false}, {"한가위", LUNAR_HARVEST, false},
	{"정월 대보름", LUNAR_FULL_MOON, false}, {"정월대보름", LUNAR_FULL_MOON, false},
	{"부처님 오신 날", LUNAR_BUDDHA, false}, {"부처님오신날", LUNAR_BUDDHA, false},
	{"석가탄신일", LUNAR_BUDDHA, false},
	{"새해 첫날", 101, false}, {"신년 첫날", 101, false}, {"밸런타인데이", 214, false},
	{"발렌타인데이", 214, false}, {"화이트데이", 314, false},
	{"삼일절", 301, false}, {"3·1절", 301, false}, {"3.1절", 301, false}, {"식목일", 405, false},
	{"근로자의 날", 501, false}, {"노동절", 501, false}, {"어린이날", 505, false},
	{"어버이날", 508, false}, {"스승의 날", 515, false}, {"현충일", 606, false},
	{"제헌절", 717, false}, {"광복절", 815, false}, {"개천절", 1003, false},
	{"한글날", 1009, false}, {"핼러윈", 1031, false}, {"할로윈", 1031, false},
	{"크리스마스 이브", 1224, false}, {"크리스마스이브", 1224, false}, {"크리스마스", 1225, false},
	{"성탄절", 1225, false},
	{"春节", LUNAR_NEW_YEAR, false}, {"中秋节", LUNAR_HARVEST, false}, {"国庆节", 1001, false},
	{"元旦", 101, false}, {"元日", 101, false},
	{"New Year's Day", 101, false}, {"Valentine's Day", 214, false}, {"Halloween", 1031, false},
	{"Thanksgiving", COUNTED_THANKSGIVING, false}, {"Christmas Eve", 1224, false},
	{"Christmas Day", 1225, false}, {"Christmas", 1225, false}, {"Lunar New Year", LUNAR_NEW_YEAR, false},
};

bool
nw_date_take_holiday(nw_date_reader *r, nw_date_parts *p)
{
	const char *s = r->s + r->pos;
	size_t		start = r->pos;
	size_t		after;
	size_t		i;

	if (r->len - r->pos < 3)
		return false;
	for (i = 0; i < LENGTH(holidays); i++)
		if (s[0] == holidays[i].word[0] && nw_starts_entry(s, r->len - r->pos, holidays[i].word))
			break;
	if (i == LENGTH(holidays))
		return false;
	r->pos += strlen(holidays[i].word);
	after = r->pos;
	nw_date_skip_space(r);
	if (nw_date_take(r, "연휴") || nw_date_take(r, "명절"))
		p->holidays = holidays[i].day < 0 && holidays[i].day > COUNTED_THANKSGIVING;
	else
	{
		r->pos = after;
		if (holidays[i].needs_long)
		{
			r->pos = start;
			return false;
		}
	}
	p->holiday = (int) i + 1;
	return true;
}

bool
nw_date_holiday_days(int holiday, bool long_one, int year, int32_t *from, int32_t *to)
{
	int			day = holidays[holiday - 1].day;
	int			weekday;

	if (day < 0 && day > COUNTED_THANKSGIVING)
	{
		int			column = day == LUNAR_FULL_MOON ? 0 : -day - 1;

		if (year < LUNAR_FIRST || year > LUNAR_LAST)
			return false;
		day = lunar_days[year - LUNAR_FIRST][column];
		*from = (int32_t) nw_civil_days(year, day / 100, day % 100);
		if (holidays[holiday - 1].day == LUNAR_FULL_MOON)
			*from += 14;
	}
	else if (day == COUNTED_THANKSGIVING)
	{
		/* the fourth Thursday of November; 1970-01-01 was a Thursday */
		*from = (int32_t) nw_civil_days(year, 11, 1);
		weekday = (int) (((int64_t) *from % 7 + 7) % 7);
		*from += (7 - weekday) % 7 + 21;
	}
	else
		*from = (int32_t) nw_civil_days(year, day / 100, day % 100);
	*to = *from + 1;
	if (long_one)
	{
		(*from)--;
		(*to)++;
	}
	return true;
}
