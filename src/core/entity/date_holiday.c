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
	LUNAR_DANO = -4,
	LUNAR_CHILSEOK = -5,
	LUNAR_FULL_MOON = -6,		/* the 15th of the first month */
	EASTER = -7,
	COUNTED = -8				/* and below: row COUNTED - day of counted[] */
};

/* the nth weekday of a month, and so many days later */
static const struct
{
	int8_t		month;
	int8_t		weekday;		/* 1 Monday to 7 */
	int8_t		nth;
	int8_t		later;
}			counted[] =
{
	{11, 4, 4, 0},				/* Thanksgiving */
	{11, 4, 4, 1},				/* the Friday after it */
	{5, 1, 3, 0},				/* 성년의 날 */
};

static const struct
{
	const char *word;
	int			day;			/* month * 100 + day, or one of the above */
	bool		needs_long;		/* only with 연휴 behind it */
}			holidays[] =
{
	/* longer words before those they begin with */
	{"설날", LUNAR_NEW_YEAR, false}, {"구정", LUNAR_NEW_YEAR, false}, {"설", LUNAR_NEW_YEAR, true},
	{"추석", LUNAR_HARVEST, false}, {"한가위", LUNAR_HARVEST, false},
	{"정월 대보름", LUNAR_FULL_MOON, false}, {"정월대보름", LUNAR_FULL_MOON, false},
	{"부처님 오신 날", LUNAR_BUDDHA, false}, {"부처님오신날", LUNAR_BUDDHA, false},
	{"석가탄신일", LUNAR_BUDDHA, false}, {"단오", LUNAR_DANO, false}, {"칠석", LUNAR_CHILSEOK, false},
	{"새해 첫날", 101, false}, {"신년 첫날", 101, false}, {"신정", 101, true},
	{"밸런타인데이", 214, false}, {"밸런타인 데이", 214, false}, {"발렌타인데이", 214, false}, {"발렌타인 데이", 214, false},
	{"화이트데이", 314, false}, {"화이트 데이", 314, false},
	{"삼일절", 301, false}, {"3·1절", 301, false}, {"3.1절", 301, false}, {"여성의 날", 308, false},
	{"세계 여성의 날", 308, false}, {"만우절", 401, false}, {"식목일", 405, false}, {"지구의 날", 422, false}, {"부활절", EASTER, false},
	{"근로자의 날", 501, false}, {"노동절", 501, false}, {"어린이날", 505, false},
	{"어버이날", 508, false}, {"스승의 날", 515, false}, {"스승의날", 515, false}, {"성년의 날", COUNTED - 2, false},
	{"부부의 날", 521, false}, {"현충일", 606, false},
	{"제헌절", 717, false}, {"광복절", 815, false}, {"국군의 날", 1001, false}, {"국군의날", 1001, false},
	{"개천절", 1003, false}, {"한글날", 1009, false},
	{"핼러윈데이", 1031, false}, {"핼러윈", 1031, false}, {"할로윈데이", 1031, false}, {"할로윈", 1031, false},
	{"빼빼로데이", 1111, false}, {"추수감사절", COUNTED, false},
	{"블랙프라이데이", COUNTED - 1, false}, {"블랙 프라이데이", COUNTED - 1, false},
	{"크리스마스 이브", 1224, false}, {"크리스마스이브", 1224, false}, {"크리스마스", 1225, false},
	{"성탄절", 1225, false}, {"성탄 전야", 1224, false},
	{"春节", LUNAR_NEW_YEAR, false}, {"中秋节", LUNAR_HARVEST, false}, {"国庆节", 1001, false},
	{"元旦", 101, false}, {"元日", 101, false},
	{"New Year's Day", 101, false}, {"Valentine's Day", 214, false}, {"Halloween", 1031, false},
	{"Thanksgiving", COUNTED, false}, {"Easter", EASTER, false}, {"Christmas Eve", 1224, false},
	{"Christmas Day", 1225, false}, {"Christmas", 1225, false}, {"Lunar New Year", LUNAR_NEW_YEAR, false},
};

/* 설 is a rumour too: what tells that it is the day */
static bool
is_new_year(const nw_date_reader *r)
{
	static const char *const behind[] = {"에 ", "에는 ", "을 앞", "을 맞", "을 쇠", "을 하루", " 당일", " 전날", " 아침", " 차례", " 귀성", " 대목"};
	size_t		i;

	for (i = 0; i < LENGTH(behind); i++)
		if (nw_date_at(r, behind[i]))
			return true;
	return false;
}

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
		if (memcmp(s, holidays[i].word, 3) == 0 &&
			nw_starts_entry(s, r->len - r->pos, holidays[i].word))
			break;
	if (i == LENGTH(holidays))
		return false;
	r->pos += strlen(holidays[i].word);
	/* a place and a league are no days */
	if (nw_date_at(r, " Island") || nw_date_at(r, " Seals") || nw_date_at(r, " Rising"))
	{
		r->pos = start;
		return false;
	}
	after = r->pos;
	nw_date_skip_space(r);
	if (nw_date_take(r, "연휴") || nw_date_take(r, "명절"))
		p->holidays = holidays[i].day < 0 && holidays[i].day > LUNAR_DANO;
	else
	{
		r->pos = after;
		if (holidays[i].needs_long && !(holidays[i].day == LUNAR_NEW_YEAR && is_new_year(r)))
		{
			r->pos = start;
			return false;
		}
	}
	p->holiday = (int) i + 1;
	return true;
}

/* Western Easter by the anonymous Gregorian rule */
static int32_t
easter(int year)
{
	int			a = year % 19;
	int			b = year / 100;
	int			c = year % 100;
	int			h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
	int			l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
	int			m = (a + 11 * h + 22 * l) / 451;
	int			n = h + l - 7 * m + 114;

	return (int32_t) nw_civil_days(year, n / 31, n % 31 + 1);
}

bool
nw_date_holiday_days(int holiday, bool long_one, int year, int32_t *from, int32_t *to)
{
	int			day = holidays[holiday - 1].day;

	if (day < 0 && day > EASTER)
	{
		int			column = day == LUNAR_FULL_MOON ? 0 : -day - 1;

		if (year < LUNAR_FIRST || year > LUNAR_LAST)
			return false;
		day = lunar_days[year - LUNAR_FIRST][column];
		*from = (int32_t) nw_civil_days(year, day / 100, day % 100);
		if (holidays[holiday - 1].day == LUNAR_FULL_MOON)
			*from += 14;
	}
	else if (day == EASTER)
		*from = easter(year);
	else if (day <= COUNTED)
		*from = nw_date_nth_weekday(year, counted[COUNTED - day].month, counted[COUNTED - day].weekday,
									counted[COUNTED - day].nth) + counted[COUNTED - day].later;
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
