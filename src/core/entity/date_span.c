/*
 * core/entity/date_span.c
 *		One expression, of one side or two: 15일 오후 2시, 15일부터 20일까지,
 *		오전 9시∼11시.
 *
 * What the second side leaves out it takes from the first.
 */
#include "core/entity/date_parts.h"

#include <string.h>

#include "core/text/chars.h"

/* Are there digits with another letter behind than an English one: 15일? */
static bool
touches_letter(const nw_date_reader *r)
{
	size_t		pos = r->pos;

	while (pos < r->len && nw_is_digit(r->s[pos]))
		pos++;
	return pos > r->pos && pos < r->len && (unsigned char) r->s[pos] >= 0xE3;
}

/* 오후 3시; 밤마다 */
static bool
take_time_of_day(nw_date_reader *r, nw_date_parts *p)
{
	if (!nw_date_take_time(r, p, false))
		return false;
	if (p->hour < 0 && nw_date_take(r, "마다"))
	{
		p->has_every = true;
		p->every.days = 1;
	}
	return true;
}

static bool
take_side(nw_date_reader *r, nw_date_parts *p)
{
	unsigned char first = (unsigned char) r->s[r->pos];
	bool		digit = nw_is_digit((char) first);

	nw_date_parts_clear(p);
	return (digit && nw_date_take_numeric(r, p)) ||
		(first < 0x80 && first != '\'' && !touches_letter(r) && nw_date_take_english(r, p)) ||
		((digit || first >= 0xE0) && nw_date_take_duration(r, p)) ||
		nw_date_take_korean(r, p) || take_time_of_day(r, p);
}

typedef enum joint
{
	JOINT_NONE,
	JOINT_SIGN,					/* 3일~5일: one piece */
	JOINT_WORD					/* 3일부터 5일: two */
} joint;

static joint
take_joint(nw_date_reader *r)
{
	if (nw_date_take(r, "~") || nw_date_take(r, " ~ ") || nw_date_take(r, "–") ||
		nw_date_take(r, " - "))
		return JOINT_SIGN;
	if (nw_date_take(r, "부터 ") || nw_date_take(r, "로부터 ") || nw_date_take(r, "에서 ") ||
		nw_date_take(r, "から") || nw_date_take(r, " to ") || nw_date_take(r, "至") ||
		nw_date_take(r, "到"))
		return JOINT_WORD;
	return JOINT_NONE;
}

/* Lends the second side what it leaves out; false when the two are no range. */
static bool
complete(nw_date_parts *to, const nw_date_parts *from, const nw_date_expr *first)
{
	int			year;
	int			month;
	int			day;

	/* 오늘부터 나흘 뒤 */
	if (to->has_duration && to->ago != 0 && first->has_value && first->grain == NW_GRAIN_DAY &&
		!from->has_every)
		return true;
	if (from->has_duration || to->has_duration || to->has_every || to->day_to)
		return false;
	if (!nw_date_parts_any(to))
	{
		/* a time: of the first side's day, and of its half of the day */
		if (from->hour < 0 || to->hour < 0)
			return false;
		if (to->daypart == 0 && to->hour < from->hour && to->hour + 12 > from->hour &&
			to->hour <= 12)
			to->hour += 12;
		return true;
	}
	if (from->day_to)
		return false;
	if (!nw_date_parts_any(from))
		return from->hour >= 0 && to->base != NW_BASE_NONE;
	if (!first->has_value)
		return true;
	nw_date_civil((int32_t) (first->start / NW_DAY_MICROS - (first->start % NW_DAY_MICROS < 0)),
				  &year, &month, &day);
	if (to->day > 0 && !to->month && !to->month_relative)
	{
		to->year = to->day < day && month == 12 ? year + 1 : year;
		to->month = to->day < day ? month % 12 + 1 : month;
	}
	else if (to->month && !to->year && !to->year_relative)
		to->year = to->month < month ? year + 1 : year;
	return true;
}

/* The 8일 of 12월 7일과 8일 is of the month of the day before it, the 1일 of 12월 31일과 1일 of the next. */
static void
lend_month(nw_date_parts *p, const nw_date_context *context, const char *s, size_t start)
{
	static const char *const joints[] = {"과 ", "와 ", ", ", "·", " 및 ", " 또는 ", "이나 ", ","};
	nw_date_month month;
	int			day;
	size_t		i;

	if (p->day <= 0 || p->month || p->month_relative || p->lean != NW_LEAN_NONE || p->has_every ||
		context->listed == 0 || context->listed >= start)
		return;
	for (i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (strlen(joints[i]) == start - context->listed &&
			memcmp(s + context->listed, joints[i], strlen(joints[i])) == 0)
		{
			nw_date_civil(context->focus, &month.year, &month.month, &day);
			if (p->day <= 7 && day >= 25)
				month = nw_date_add_months(month.year, month.month, 1);
			p->year = month.year;
			p->month = month.month;
			return;
		}
}

/* Cuts what stands at [off, end) into its day and its time of day. */
static int
cut(const nw_date_parts *p, const nw_date_expr *value, nw_date_context *context, size_t off,
	size_t end, nw_date_expr *pieces)
{
	nw_date_parts day = *p;

	pieces[0] = *value;
	pieces[0].off = (uint32_t) off;
	pieces[0].len = (uint32_t) (end - off);
	if (p->date_end == 0 || p->date_end <= off)
		return 1;
	day.hour = day.minute = day.second = -1;
	day.daypart = 0;
	if (!nw_date_resolve(&day, context, &pieces[0]))
		return 1;
	pieces[0].len = (uint32_t) (p->date_end - off);
	pieces[1] = *value;
	pieces[1].has_date = false;
	pieces[1].off = (uint32_t) p->time_start;
	pieces[1].len = (uint32_t) (end - p->time_start);
	return 2;
}

/* Reads the second side behind a first one; 0 pieces when there is none. */
static int
take_second(nw_date_reader *r, nw_date_context *context, const nw_date_parts *from,
			nw_date_expr *whole, nw_date_expr *pieces, int n)
{
	size_t		start = r->pos;
	size_t		side;
	nw_date_parts to;
	nw_date_expr second;
	nw_date_context inner = *context;
	joint		join = take_joint(r);
	bool		time_only;

	if (join == JOINT_NONE || r->pos >= r->len)
		goto none;
	side = r->pos;
	if (!take_side(r, &to) || !complete(&to, from, whole) || !nw_date_ends_well(r, &to))
		goto none;
	time_only = !nw_date_parts_any(&to) && !to.has_duration;
	if (from->hour_to > 0 || to.hour_to > 0)
		goto none;
	/* 월요일부터 금요일까지: the first such day behind */
	if (to.weekday && !to.week_relative && whole->has_value)
	{
		inner.has_anchor = true;
		inner.anchor =
			(int32_t) (whole->start / NW_DAY_MICROS - (whole->start % NW_DAY_MICROS < 0));
		to.lean = NW_LEAN_FUTURE;
	}
	if ((time_only || to.has_duration) && whole->has_value)
	{
		/* of the first side's day */
		inner.has_anchor = true;
		inner.anchor =
			(int32_t) (whole->start / NW_DAY_MICROS - (whole->start % NW_DAY_MICROS < 0));
	}
	if (!nw_date_resolve(&to, &inner, &second))
		goto none;
	if (whole->has_value && second.has_value)
	{
		/* 오후 10시부터 오전 6시: of the next day */
		if (time_only && second.end <= whole->start)
		{
			second.start += NW_DAY_MICROS;
			second.end += NW_DAY_MICROS;
		}
		if (second.end <= whole->start)
			goto none;
	}
	if (join == JOINT_SIGN && time_only)
	{
		pieces[n - 1].len = (uint32_t) (r->pos - pieces[n - 1].off);
		pieces[n - 1].end = second.start;
		pieces[n - 1].has_value =
			whole->has_value && second.has_value && second.start > pieces[n - 1].start;
		if (!pieces[n - 1].has_value)
			pieces[n - 1].start = pieces[n - 1].end = 0;
	}
	else if (join == JOINT_SIGN && n == 1 && to.date_end == 0)
	{
		pieces[0].len = (uint32_t) (r->pos - pieces[0].off);
		pieces[0].has_value = whole->has_value && second.has_value;
		pieces[0].end = second.end;
		if (!pieces[0].has_value || pieces[0].end <= pieces[0].start)
		{
			pieces[0].has_value = false;
			pieces[0].start = pieces[0].end = 0;
		}
	}
	else
		n += cut(&to, &second, &inner, side, r->pos, pieces + n);
	if (to.has_duration)
	{
		/* counted from the first side */
		whole->start = second.start;
		whole->has_value = second.has_value;
	}
	/* until a time of day, but to the end of a day */
	whole->end = second.grain >= NW_GRAIN_HOUR && to.hour >= 0 ? second.start : second.end;
	whole->has_value = whole->has_value && second.has_value && whole->end > whole->start;
	if (!whole->has_value)
		whole->start = whole->end = 0;
	if (second.grain > whole->grain)
		whole->grain = second.grain;
	return n;

none:
	r->pos = start;
	return 0;
}

int
nw_date_take_span(nw_date_reader *r, nw_date_context *context, nw_date_expr *whole,
				  nw_date_expr pieces[NW_DATE_PIECES])
{
	size_t		start = r->pos;
	nw_date_context before = *context;
	nw_date_parts p;
	int			n;
	int			more;
	size_t		end;

	memset(whole, 0, sizeof(*whole));
	if (!take_side(r, &p))
		return 0;
	end = r->pos;
	lend_month(&p, context, r->s, start);
	if (!nw_date_resolve(&p, context, whole))
	{
		*context = before;
		return -1;
	}
	whole->off = (uint32_t) start;
	memset(pieces, 0, NW_DATE_PIECES * sizeof(*pieces));
	n = cut(&p, whole, context, start, end, pieces);
	if (!p.has_duration && (more = take_second(r, context, &p, whole, pieces, n)) > 0)
		n = more;
	else if (!nw_date_ends_well(r, &p))
	{
		*context = before;
		/* 12월 32일: nor is the rest of it a length */
		if (p.month && !p.day)
		{
			nw_date_skip_space(r);
			(void) nw_date_take_digits(r, 4);
		}
		return -1;
	}
	whole->len = (uint32_t) (r->pos - start);
	context->listed = p.day > 0 && whole->has_value && context->has_focus && n == 1 ? r->pos : 0;
	return n;
}
