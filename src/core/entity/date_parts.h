/*
 * core/entity/date_parts.h
 *		What a date expression says, before it is resolved (private to the
 *		date_*.c files).
 *
 * date_number, date_words, date_time, date_counted, date_duration, date_numeric,
 * date_english and date_korean read parts; date_resolve and date_holiday turn
 * them into a stretch of time; date_span joins two of them (부터 … 까지);
 * date_expr looks for them in a text and judges what stands around.
 */
#ifndef NW_CORE_ENTITY_DATE_PARTS_H
#define NW_CORE_ENTITY_DATE_PARTS_H

#include <string.h>

#include "core/entity/date_expr.h"
#include "core/text/chars.h"

/* words like 지난 and 오는 before a part that is not relative by itself */
typedef enum nw_date_lean
{
	NW_LEAN_NONE,
	NW_LEAN_PAST,
	NW_LEAN_THIS,
	NW_LEAN_FUTURE
} nw_date_lean;

/* what a relative word counts from */
typedef enum nw_date_base
{
	NW_BASE_NONE,
	NW_BASE_ANCHOR,				/* 오늘 어제 */
	NW_BASE_FOCUS				/* 이날 전날 */
} nw_date_base;

/* parts of a month, year, decade or century */
typedef enum nw_date_third
{
	NW_THIRD_NONE,
	NW_THIRD_EARLY,
	NW_THIRD_MIDDLE,
	NW_THIRD_LATE
} nw_date_third;

/* of a month: 말일, 마지막 날 */
#define NW_LAST_DAY (-1)

typedef struct nw_date_parts
{
	int			year;			/* 0 unless written */
	int			year_to;		/* the last year of a range, else 0 */
	bool		year_relative;
	int			year_shift;		/* 지난해 -1 */
	bool		decade;			/* year is its first */
	int			century;
	int			half;			/* 1, 2 */
	int			quarter;		/* 1 to 4 */
	int			quarter_to;
	int			quarter_shift;	/* 지난 분기 -1, with quarter_relative */
	bool		quarter_relative;
	int			season;			/* 1 spring to 4 winter */
	nw_date_third third;
	int			month;			/* 0 unless written */
	int			month_to;
	bool		month_relative;
	int			month_shift;	/* 지난달 -1 */
	bool		week_relative;
	int			week_shift;
	int			week_nth;		/* 첫째 주 1; -1 the last */
	int			weekday_nth;	/* 둘째 금요일 2, with weekday; -1 the last */
	int			weekday;		/* 1 Monday to 7; 0 none */
	int			weekday_to;		/* 주말 is 6 to 7 */
	int			day;			/* 0 unless written; NW_LAST_DAY */
	int			day_to;			/* the last day of a range, else 0 */
	nw_date_base base;
	int			day_shift;		/* 어제 -1 */
	int			holiday;		/* number from 1, see date_holiday.c */
	bool		holidays;		/* with the days around it: 연휴 */
	nw_date_lean lean;
	int			daypart;		/* number from 1, see date_time.c */
	int			hour;			/* -1 unless written */
	int			hour_to;		/* 2∼3시, else 0 */
	int			minute;
	int			second;
	int			ago;			/* of a duration: -1 전, 1 뒤, else 0 */
	bool		has_duration;
	bool		vague;			/* 수년, 2~3일: how long is not said */
	nw_grain	duration_grain;
	nw_date_length duration;
	bool		has_every;
	nw_date_length every;
	bool		closed;			/* stands as a word, whatever comes behind: 3일 만에 */
	size_t		date_end;		/* where the day ends and the time of day begins, 0 without both */
	size_t		time_start;
} nw_date_parts;

static inline bool
nw_date_parts_any(const nw_date_parts *p)
{
	return p->year || p->year_relative || p->century || p->half || p->quarter || p->quarter_relative || p->season ||
		p->month || p->month_relative || p->week_relative || p->week_nth || p->weekday || p->day ||
		p->base != NW_BASE_NONE || p->holiday;
}

static inline bool
nw_date_parts_time(const nw_date_parts *p)
{
	return p->hour >= 0 || p->daypart > 0;
}

extern void nw_date_parts_clear(nw_date_parts *p);

/* Where reading stands: s[pos, len) is what is left. */
typedef struct nw_date_reader
{
	const char *s;
	size_t		len;
	size_t		pos;
} nw_date_reader;

/* ---- words and numbers; on false or -1 nothing is moved ---- */

/* Does the word, which is not empty, stand here?  Nearly always its first byte says no. */
static inline bool
nw_date_at(const nw_date_reader *r, const char *word)
{
	return r->pos < r->len && r->s[r->pos] == word[0] && nw_starts_entry(r->s + r->pos, r->len - r->pos, word);
}

static inline bool
nw_date_take(nw_date_reader *r, const char *word)
{
	if (!nw_date_at(r, word))
		return false;
	r->pos += strlen(word);
	return true;
}

extern void nw_date_skip_space(nw_date_reader *r);

/* A number of at most max digits, not followed by another digit. */
extern int	nw_date_take_digits(nw_date_reader *r, int max);

/* A number in words: 스물네 이십사 二十四; of at most 9999 */
typedef enum nw_date_words_kind
{
	NW_WORDS_NONE,
	NW_WORDS_NATIVE,
	NW_WORDS_SINO,
	NW_WORDS_HAN
} nw_date_words_kind;

extern nw_date_words_kind nw_date_take_spelled(nw_date_reader *r, int *value);

/* Does s begin with an ending of what is said, and end with it: 이야, 네요, 면? */
extern bool nw_date_said_ends(const char *s, size_t len);

/* Does a word end here: no letter follows, or only particles do? */
extern bool nw_date_word_ends(const nw_date_reader *r);

/* ---- readers: each moves r->pos behind what it reads; *parts comes clear and is left so on false */

extern bool nw_date_take_numeric(nw_date_reader *r, nw_date_parts *parts);	/* 2025.12.15 20:00 */
extern bool nw_date_take_english(nw_date_reader *r, nw_date_parts *parts);	/* Dec. 15, 2025; next Monday */
extern bool nw_date_take_korean(nw_date_reader *r, nw_date_parts *parts);	/* 지난해 5월 2일; Han too */
extern bool nw_date_take_duration(nw_date_reader *r, nw_date_parts *parts); /* 사흘 동안, 3년 전 */

/* ---- date_counted.c: a number and its unit ---- */

typedef struct nw_date_counted
{
	nw_grain	grain;
	int			per;			/* of months, days or seconds */
	int			value;
	int			tenths;			/* 3.5시간 */
	bool		needs_marker;	/* is a length only with 동안, 전 or their like behind it */
	bool		months_of_year;	/* 1년 6월: of a year alone */
} nw_date_counted;

/* The first one, or one that follows another; sets p->vague. */
extern bool nw_date_take_counted(nw_date_reader *r, nw_date_parts *p, bool follows, nw_date_counted *out);
extern void nw_date_add_counted(nw_date_parts *p, const nw_date_counted *counted);
extern bool nw_date_add_length(nw_date_parts *p, nw_grain grain, int64_t n);

/* 반 behind a length, half of its unit: 두 시간 반, 하루 반 */
extern bool nw_date_take_half(nw_date_reader *r, nw_date_parts *p, nw_grain unit);

/* 오후 2시 10분; less is demanded of it behind a date */
extern bool nw_date_take_time(nw_date_reader *r, nw_date_parts *parts, bool after_date);

/* Parts of a date in Hangul and Han (date_fields.c) */
extern bool nw_date_take_month(nw_date_reader *r, nw_date_parts *p);
extern bool nw_date_take_year(nw_date_reader *r, nw_date_parts *p);
extern bool nw_date_take_day(nw_date_reader *r, nw_date_parts *p);
extern bool nw_date_take_season(nw_date_reader *r, nw_date_parts *p);
extern bool nw_date_take_half_or_quarter(nw_date_reader *r, nw_date_parts *p);
extern bool nw_date_take_nth_week(nw_date_reader *r, nw_date_parts *p);
extern bool nw_date_take_week_number(nw_date_reader *r, nw_date_parts *p);
extern bool nw_date_take_nth_weekday(nw_date_reader *r, nw_date_parts *p);
extern bool nw_date_take_last_day(nw_date_reader *r, nw_date_parts *p);
extern bool nw_date_take_third(nw_date_reader *r, nw_date_parts *p);

/* A word of lower case letters however it is written, and no longer one; the number of one of a list from 1 */
extern bool nw_date_english_word(nw_date_reader *r, const char *word);
extern int	nw_date_english_word_of(nw_date_reader *r, const char *const *words, int n);
extern bool nw_date_english_duration(nw_date_reader *r, nw_date_parts *p);
extern bool nw_date_english_clock(nw_date_reader *r, nw_date_parts *p);

/* A word that is a date by itself, a weekday, a holiday. */
extern bool nw_date_take_word(nw_date_reader *r, nw_date_parts *parts);
extern bool nw_date_skip_weekday(nw_date_reader *r);	/* (월), (월요일), (현지시간) */
extern bool nw_date_take_weekday(nw_date_reader *r, nw_date_parts *parts);
extern bool nw_date_take_holiday(nw_date_reader *r, nw_date_parts *parts);

/* Can an expression begin at pos, by its first two characters?  (date_begin.c) */
extern bool nw_date_may_begin(const char *s, size_t len, size_t pos);

/* ---- resolving ---- */

/* First and last hour of a part of the day, not included. */
extern void nw_date_daypart_hours(int daypart, int *from, int *to);

/* The days of a holiday in a year; false when they are not known. */
extern bool nw_date_holiday_days(int holiday, bool long_one, int year, int32_t *from, int32_t *to);

/* The inverse of nw_civil_days. */
extern void nw_date_civil(int32_t days, int *year, int *month, int *day);

/* A civil month, counted so that months can be added. */
typedef struct nw_date_month
{
	int			year;
	int			month;			/* 1 to 12 */
} nw_date_month;

/* ---- date_calendar.c and date_relative.c: *out but its place, what is said of it ---- */

extern nw_date_month nw_date_add_months(int year, int month, int n);
extern int nw_date_days_in_month(int year, int month);
extern void nw_date_set_days(nw_date_expr *out, int32_t from, int32_t to, nw_grain grain);
extern int32_t nw_date_monday(int32_t day);
extern void nw_date_set_months(nw_date_expr *out, int year, int month, int n, nw_grain grain);
extern bool nw_date_set_time(const nw_date_parts *p, nw_date_expr *out);
extern int32_t nw_date_nth_weekday(int year, int month, int weekday, int nth);
extern bool nw_date_set_nth_week(const nw_date_parts *p, nw_date_expr *out, int year, int month);
extern void nw_date_set_third(const nw_date_parts *p, nw_date_expr *out);
extern int nw_date_nearest_year(int32_t anchor, int anchor_year, int month, int day, nw_date_lean lean);
extern bool nw_date_nearest_month(int32_t anchor, nw_date_month at, int day, nw_date_lean lean,
								  nw_date_month *out);
extern bool nw_date_inside_year(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out, int year,
								int ay, int am);
extern void nw_date_set_ago(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out, int ay,
							int am);
extern void nw_date_set_weekday(const nw_date_parts *p, nw_date_context *context, nw_date_expr *out);

/*
 * Fills in everything of *out but its place.  False when the parts are no
 * date of the calendar (2월 30일).
 */
extern bool nw_date_resolve(const nw_date_parts *parts, nw_date_context *context, nw_date_expr *out);

/*
 * Reads one expression at r->pos, of one side or two, into pieces and *whole
 * (places too).  Returns how many pieces there are; 0 when nothing is read,
 * -1 when what was read is none and no part of it is one.
 */
extern int	nw_date_take_span(nw_date_reader *r, nw_date_context *context, nw_date_expr *whole,
							  nw_date_expr pieces[NW_DATE_PIECES]);

/* May an expression of these parts end at r->pos? (date_expr.c) */
extern bool nw_date_ends_well(const nw_date_reader *r, const nw_date_parts *p);

#endif							/* NW_CORE_ENTITY_DATE_PARTS_H */
