/*
 * core/entity/date_korean.c
 *		Dates in Hangul and Han, from the year down to the time of day.
 */
#include "core/entity/date_parts.h"

#include "core/text/chars.h"
#include "core/text/hangul.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* 매주, 매년, 격주: and then at which of them */
static bool
take_every(nw_date_reader *r, nw_date_parts *p)
{
	static const struct
	{
		const char *word;
		int			months;
		int			days;
		int			hours;
	}			words[] = {
		{"매주", 0, 7, 0}, {"매일", 0, 1, 0}, {"매년", 12, 0, 0}, {"매해", 12, 0, 0}, {"매월", 1, 0, 0}, {"매달", 1, 0, 0},
		{"매시간", 0, 0, 1}, {"매시", 0, 0, 1}, {"매 분기", 3, 0, 0}, {"매분기", 3, 0, 0}, {"격주", 0, 14, 0}, {"격월", 2, 0, 0},
		{"격년", 24, 0, 0}, {"격일", 0, 2, 0}, {"해마다", 12, 0, 0}, {"날마다", 0, 1, 0}, {"달마다", 1, 0, 0}, {"다달이", 1, 0, 0},
		{"시간마다", 0, 0, 1}, {"분기마다", 3, 0, 0}, {"매 시간", 0, 0, 1}, {"매 주", 0, 7, 0}, {"매 년", 12, 0, 0}, {"每天", 0, 1, 0}, {"每周", 0, 7, 0}, {"每年", 12, 0, 0},
		{"每月", 1, 0, 0}, {"毎日", 0, 1, 0}, {"毎週", 0, 7, 0}, {"毎年", 12, 0, 0}, {"毎月", 1, 0, 0},
	};
	size_t		i;

	for (i = 0; i < LENGTH(words); i++)
		if (nw_date_take(r, words[i].word))
		{
			p->has_every = true;
			p->every.months = words[i].months;
			p->every.days = words[i].days;
			p->every.micros = words[i].hours * INT64_C(3600000000);
			return true;
		}
	return false;
}

/* 어젯밤, 간밤 9시: a day and its time in one word */
static bool
take_last_night(nw_date_reader *r, nw_date_parts *p)
{
	static const char *const words[][2] = {{"어젯밤", "어젯"}, {"어제밤", "어제"}, {"간밤", "간"}, {"지난밤", "지난"}, {"엊저녁", "엊"}};
	size_t		start = r->pos;
	size_t		i;

	for (i = 0; i < LENGTH(words); i++)
		if (nw_date_at(r, words[i][0]))
		{
			nw_date_take(r, words[i][1]);
			if (nw_date_take_time(r, p, true))
			{
				p->base = NW_BASE_ANCHOR;
				p->day_shift = -1;
				return true;
			}
			r->pos = start;
		}
	return false;
}

/* (월), (월요일) between day and time is stepped over, a weekday behind is taken along */
static size_t
weekday_behind(nw_date_reader *r, size_t end)
{
	nw_date_parts ignored;

	nw_date_parts_clear(&ignored);
	if (nw_date_skip_weekday(r))
		;
	else
	{
		nw_date_skip_space(r);
		if (nw_date_take_weekday(r, &ignored) && nw_date_word_ends(r))
			end = r->pos;
		else
			r->pos = end;
	}
	return end;
}

/* 마지막 날, 둘째 주 월요일, 셋째 금요일 behind a month or every month; what of it was read ends at the result */
static size_t
take_of_month(nw_date_reader *r, nw_date_parts *p, size_t end)
{
	nw_date_skip_space(r);
	if (nw_date_take_last_day(r, p) || nw_date_take_nth_weekday(r, p))
		end = r->pos;
	else if (nw_date_take_nth_week(r, p) || nw_date_take_week_number(r, p))
	{
		end = r->pos;
		nw_date_skip_space(r);
		if (nw_date_take_weekday(r, p))
			end = r->pos;
	}
	r->pos = end;
	return end;
}

/* 추석 전날, 설날 다음 날, 크리스마스 당일 */
static size_t
day_beside_holiday(nw_date_reader *r, nw_date_parts *p, size_t end)
{
	static const struct
	{
		const char *word;
		int			shift;
	}			days[] = {{" 전날", -1}, {" 당일", 0}, {" 다음 날", 1}, {" 다음날", 1}, {" 이튿날", 1}};
	size_t		i;

	r->pos = end;
	for (i = 0; i < LENGTH(days); i++)
		if (nw_date_take(r, days[i].word) && nw_date_word_ends(r))
		{
			p->day_shift = days[i].shift;
			return r->pos;
		}
	r->pos = end;
	return end;
}

static size_t
take_month_and_day(nw_date_reader *r, nw_date_parts *p, size_t end)
{
	if (!p->month_relative && p->month == 0)
	{
		if (p->year || p->year_relative)
			nw_date_skip_space(r);
		if (nw_date_take_month(r, p))
			end = r->pos;
		else
			r->pos = end;
	}
	if (p->month_to == 0 && (p->month > 0 || p->month_relative || !(p->year || p->year_relative)))
	{
		if (p->month > 0 || p->month_relative)
			nw_date_skip_space(r);
		if (nw_date_take_day(r, p))
			end = r->pos;
		else
			r->pos = end;
	}
	return end;
}

/* What may follow a year: a holiday, season, half, quarter. */
static size_t
take_inside_year(nw_date_reader *r, nw_date_parts *p, size_t end)
{
	nw_date_skip_space(r);
	if (nw_date_take_season(r, p) || nw_date_take_half_or_quarter(r, p) ||
		nw_date_take_holiday(r, p))
		end = r->pos;
	r->pos = end;
	return end;
}

bool
nw_date_take_korean(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	size_t		end;
	bool		year = false;
	bool		fresh = false;

	if (take_last_night(r, p))
		return true;
	if (take_every(r, p))
	{
		end = r->pos;
		nw_date_skip_space(r);
		if (p->every.days >= 7 && nw_date_take_weekday(r, p))
			end = r->pos;
		else if (p->every.days >= 7 && r->s[r->pos - 1] != ' ')
		{
			/* 每周一: the week word is in 每周 already */
			p->week_relative = true;
			if (nw_date_take_weekday(r, p))
				end = r->pos;
			p->week_relative = false;
		}
		else if (p->every.months >= 12)
		{
			size_t		inside = take_inside_year(r, p, end);

			p->lean = NW_LEAN_FUTURE;
			if (inside == end)
				nw_date_skip_space(r);
			end = inside == end ? take_month_and_day(r, p, end) : inside;
		}
		else if (p->every.months == 1)
		{
			if (nw_date_take_day(r, p))
				end = r->pos;
			else
				end = take_of_month(r, p, end);
		}
		r->pos = end;
		goto time;
	}
	/* 이번 주 and 지난달 before 이번 and 지난 */
	if (nw_date_take_word(r, p))
		year = p->year_relative;
	else if (nw_date_take(r, "지난 "))
		p->lean = NW_LEAN_PAST;
	else if (nw_date_take(r, "오는 ") || nw_date_take(r, "돌아오는 ") || nw_date_take(r, "다음 "))
		p->lean = NW_LEAN_FUTURE;
	else if (nw_date_take(r, "이번 "))
		p->lean = NW_LEAN_THIS;
	else if (nw_date_take(r, "올 "))
		year = p->year_relative = true;
	else if (nw_date_take(r, "지난"))
		p->lean = NW_LEAN_PAST, fresh = true;
	else if (nw_date_take(r, "올"))
		year = p->year_relative = fresh = true;
	end = r->pos;
	if (fresh)
	{
		/* 지난겨울, 올여름 */
		if (!nw_date_take_season(r, p) && !(p->year_relative && nw_date_take_holiday(r, p)) &&
			!(p->year_relative && nw_date_take_half_or_quarter(r, p)))
			goto none;
		end = r->pos;
		goto time;
	}
	if (p->lean != NW_LEAN_NONE)
	{
		if (nw_date_take_season(r, p) || nw_date_take_holiday(r, p) || nw_date_take_weekday(r, p) ||
			nw_date_take_half_or_quarter(r, p))
		{
			end = r->pos;
			goto time;
		}
		if (p->lean == NW_LEAN_THIS || r->s[start] == '\xEB')
			goto none;			/* 이번 3일, 다음 3일 */
		if (!(nw_date_take_year(r, p) || (r->pos < r->len && nw_is_digit(r->s[r->pos]))))
			goto none;
		year = p->year > 0;
		end = r->pos;
	}
	else if (!nw_date_parts_any(p))
	{
		if (nw_date_take_year(r, p))
			year = true;
		else if (nw_date_take_half_or_quarter(r, p) || nw_date_take_holiday(r, p) ||
				 nw_date_take_season(r, p) || nw_date_take_weekday(r, p) ||
				 nw_date_take_nth_week(r, p))
		{
			end = r->pos;
			goto time;
		}
		else if (nw_date_take(r, "주말"))
		{
			p->weekday = 6;
			p->weekday_to = 7;
			end = r->pos;
			goto time;
		}
		end = r->pos;
	}
	if (p->week_relative)
	{
		if (p->weekday == 0)
		{
			nw_date_skip_space(r);
			if (nw_date_take_weekday(r, p) && p->weekday)
				end = r->pos;
			r->pos = end;
		}
		goto time;
	}
	if (p->century || p->decade || p->year_to)
	{
		if (nw_date_take_third(r, p))
			end = r->pos;
		goto time;
	}
	if (p->base == NW_BASE_NONE && p->third == NW_THIRD_NONE && !p->quarter_relative)
	{
		if (year)
		{
			size_t		inside = take_inside_year(r, p, end);

			if (inside != end)
			{
				end = inside;
				goto time;
			}
		}
		end = take_month_and_day(r, p, end);
		if (!p->day && (p->month || p->month_relative) && !p->month_to)
		{
			/* 8월의 첫 번째 월요일 */
			nw_date_take(r, "의");
			end = take_of_month(r, p, end);
		}
		else if (year && !p->day && !p->month && !p->month_relative)
		{
			/* 올해 마지막 날 */
			nw_date_skip_space(r);
			if (nw_date_take_last_day(r, p))
				end = r->pos;
			r->pos = end;
		}
		if (!p->day && !p->week_nth && !p->weekday_nth && nw_date_parts_any(p) &&
			nw_date_take_third(r, p))
			end = r->pos;
	}
	if (!nw_date_parts_any(p))
		goto none;

time:
	r->pos = end;
	/* 수요일마다 */
	if (p->weekday && !p->week_relative && p->lean == NW_LEAN_NONE && !p->has_every &&
		nw_date_take(r, "마다"))
	{
		p->has_every = true;
		p->every.days = 7;
		end = r->pos;
	}
	if (p->day && !p->day_to)
		end = weekday_behind(r, end);
	else if (p->holiday && !p->holidays && !p->has_every)
		end = day_beside_holiday(r, p, end);
	if (p->day || p->base != NW_BASE_NONE || p->weekday || p->holiday || p->has_every)
	{
		size_t		time;
		bool		apart = false;

		/* 4월 1일에 오후 2시 */
		if (p->day && nw_date_take(r, "에 "))
			apart = true;
		else
			nw_date_skip_space(r);
		time = r->pos;
		if (r->pos > start && nw_date_take_time(r, p, true) && (!apart || p->hour >= 0))
		{
			p->date_end = end;
			p->time_start = time;
			end = r->pos;
		}
	}
	r->pos = end;
	return true;

none:
	nw_date_parts_clear(p);
	r->pos = start;
	return false;
}
