/*
 * core/entity/date_time.c
 *		Times of day: 오후 2시 10분, 14:30, 두시 반, 새벽, 正午.
 */
#include "core/entity/date_parts.h"

#include <string.h>

#include "core/text/chars.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

/* how an hour behind the word is read */
typedef enum daypart_kind
{
	KIND_MORNING,
	KIND_AFTERNOON,
	KIND_EVENING,
	KIND_NOON,
	KIND_INSTANT				/* 정오, 자정: a minute */
} daypart_kind;

static const struct
{
	const char *word;
	daypart_kind kind;
	int			from;
	int			to;
}			dayparts[] =
{
	{"오전", KIND_MORNING, 0, 12}, {"오후", KIND_AFTERNOON, 12, 24}, {"새벽녘", KIND_MORNING, 0, 6},
	{"새벽", KIND_MORNING, 0, 6}, {"아침", KIND_MORNING, 6, 9}, {"한낮", KIND_NOON, 11, 15}, {"대낮", KIND_NOON, 11, 15},
	{"낮", KIND_NOON, 9, 18}, {"저녁", KIND_EVENING, 18, 21}, {"한밤중", KIND_EVENING, 22, 26},
	{"한밤", KIND_EVENING, 22, 26}, {"밤", KIND_EVENING, 18, 24}, {"야간", KIND_EVENING, 18, 30},
	{"정오", KIND_INSTANT, 12, 12}, {"자정", KIND_INSTANT, 0, 0},
	{"점심", KIND_NOON, 11, 14},	/* with an hour only: else a meal */
	{"늦은 오후", KIND_AFTERNOON, 15, 18}, {"이른 아침", KIND_MORNING, 5, 8}, {"늦은 밤", KIND_EVENING, 21, 24},
	{"이른 저녁", KIND_EVENING, 18, 20}, {"늦은 저녁", KIND_EVENING, 20, 22}, {"초저녁", KIND_EVENING, 18, 20}, {"오밤중", KIND_EVENING, 22, 26},
	{"午前", KIND_MORNING, 0, 12}, {"午後", KIND_AFTERNOON, 12, 24}, {"上午", KIND_MORNING, 0, 12},
	{"下午", KIND_AFTERNOON, 12, 24}, {"凌晨", KIND_MORNING, 0, 6}, {"早上", KIND_MORNING, 6, 9},
	{"中午", KIND_NOON, 11, 13}, {"晚上", KIND_EVENING, 18, 24}, {"正午", KIND_INSTANT, 12, 12},
};

void
nw_date_daypart_hours(int daypart, int *from, int *to)
{
	*from = dayparts[daypart - 1].from;
	*to = dayparts[daypart - 1].to;
}

static bool
at_any(const nw_date_reader *r, const char *const *words, size_t n)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (nw_date_at(r, words[i]))
			return true;
	return false;
}

/* Behind a part of the day alone: 낮은 is low, 밤나무 a tree, 아침밥 a meal; 15일 밤은 the night of a day. */
static bool
daypart_alone(const nw_date_reader *r, const char *word, bool after_date)
{
	static const char *const may[] = {"에", "부터", "까지", " ", "과 ", "께", "쯤", "경", "사이", "늦게", "이후", "이전", "마다"};

	if (strcmp(word, "점심") == 0)
		return false;
	if (r->pos == r->len)
		return true;
	if (word[3] == '\0' && !after_date)
		return at_any(r, may, LENGTH(may)) || (unsigned char) r->s[r->pos] < 0x80;
	return nw_date_word_ends(r) || at_any(r, may, LENGTH(may));
}

/* The hour in figures or words; -1 when there is none. */
static int
take_hour(nw_date_reader *r, bool *spelled)
{
	int			hour = nw_date_take_digits(r, 2);
	int			value;

	*spelled = false;
	if (hour >= 0)
		return hour <= 24 ? hour : -1;
	*spelled = true;
	switch (nw_date_take_spelled(r, &value))
	{
		case NW_WORDS_NATIVE:
			nw_date_skip_space(r);
			return value <= 12 ? value : -1;
		case NW_WORDS_SINO:
			/* 십팔 시 */
			nw_date_skip_space(r);
			return value > 12 && value <= 24 ? value : -1;
		case NW_WORDS_HAN:
			*spelled = false;
			return value <= 24 ? value : -1;
		default:
			return -1;
	}
}

static int
take_clock(nw_date_reader *r, nw_date_parts *p, int hour)
{
	size_t		start = r->pos;

	if (!nw_date_take(r, ":") || hour > 23 || r->len - r->pos < 2 || !nw_is_digit(r->s[r->pos + 1]))
		goto none;
	p->minute = nw_date_take_digits(r, 2);
	if (p->minute < 0 || p->minute > 59)
		goto none;
	if (nw_date_at(r, ":"))
	{
		r->pos++;
		p->second = nw_date_take_digits(r, 2);
		if (p->second < 0 || p->second > 59)
			goto none;
	}
	return true;

none:
	r->pos = start;
	p->minute = p->second = -1;
	return false;
}

/* 십오, 15 and its unit, at most a space away; -1 for none.  이 분 is a person. */
static int
take_sixtieth(nw_date_reader *r, const char *hangul, const char *han)
{
	size_t		start = r->pos;
	int			value = nw_date_take_digits(r, 2);

	if (value < 0 && nw_date_take_spelled(r, &value) < NW_WORDS_SINO)
		value = -1;
	if (!nw_starts(r->s + start, r->len - start, "이 "))
		nw_date_skip_space(r);
	if (value >= 0 && value <= 59 && (nw_date_take(r, hangul) || nw_date_take(r, han)))
		return value;
	r->pos = start;
	return -1;
}

/* 7시 10분 전 is 6:50, but 7시 30분 전에 before half past, as 7시 10분 전까지 */
static bool
take_before(nw_date_reader *r, int minute)
{
	size_t		start = r->pos;

	/* 10분 전 대통령이 */
	if (minute >= 1 && minute <= 20 && nw_date_take(r, " 전") && !nw_date_at(r, "까지") &&
		!nw_date_at(r, " ") && nw_date_word_ends(r))
		return true;
	r->pos = start;
	return false;
}

/* 10분, 10분 5초, 반, 정각 behind an hour */
static void
take_minutes(nw_date_reader *r, nw_date_parts *p)
{
	size_t		after = r->pos;
	int			value;

	nw_date_skip_space(r);
	if (nw_date_take(r, "반") || nw_date_take(r, "半"))
	{
		p->minute = 30;
		if (nw_date_word_ends(r) || nw_date_at(r, "쯤") || nw_date_at(r, "께") || nw_date_at(r, "경"))
			return;
	}
	else if (nw_date_take(r, "정각"))
	{
		p->minute = 0;
		return;
	}
	else
	{
		value = take_sixtieth(r, "분", "分");
		if (value >= 0 && !nw_date_at(r, "간"))
		{
			nw_date_take(r, "钟");
			p->minute = value;
			after = r->pos;
			nw_date_skip_space(r);
			p->second = take_sixtieth(r, "초", "秒");
			if (p->second < 0)
				r->pos = after;
			return;
		}
	}
	p->minute = -1;
	r->pos = after;
}

bool
nw_date_take_time(nw_date_reader *r, nw_date_parts *p, bool after_date)
{
	size_t		start = r->pos;
	int			part = -1;
	int			hour;
	bool		spelled;
	size_t		after_part = start;
	size_t		i;

	if (r->pos < r->len && (unsigned char) r->s[r->pos] >= 0xE0)
		for (i = 0; i < LENGTH(dayparts) && part < 0; i++)
			if (nw_date_take(r, dayparts[i].word))
				part = (int) i;
	if (part >= 0)
	{
		after_part = r->pos;
		if (dayparts[part].kind == KIND_INSTANT)
		{
			if (!after_date && !daypart_alone(r, dayparts[part].word, false))
				goto none;
			p->hour = dayparts[part].from;
			p->minute = 0;
			return true;
		}
		nw_date_skip_space(r);
		/* 밤 저녁 11시: the later word counts */
		for (i = 0; i < LENGTH(dayparts); i++)
			if (dayparts[i].kind != KIND_INSTANT && nw_date_take(r, dayparts[i].word))
			{
				part = (int) i;
				after_part = r->pos;
				nw_date_skip_space(r);
				break;
			}
	}
	hour = take_hour(r, &spelled);
	if (hour < 0)
		goto alone;
	if (!spelled && nw_date_take(r, "~"))
	{
		p->hour_to = nw_date_take_digits(r, 2);
		if (p->hour_to <= hour || p->hour_to > 24 || !nw_date_at(r, "시") || nw_date_at(r, "시간"))
			goto alone;
	}
	if (!spelled && nw_date_at(r, ":"))
	{
		if (!(after_date || part >= 0) && r->pos - start < 2)
			goto none;
		if (!take_clock(r, p, hour))
			goto alone;
		/* a score, a ratio: 10:30:1 was cut above, 14:10-3 is none either */
		if (r->pos < r->len && (nw_is_digit(r->s[r->pos]) || r->s[r->pos] == ':'))
			goto none;
	}
	else if (nw_date_take(r, "시") || nw_date_take(r, "時") || nw_date_take(r, "时") ||
			 ((part >= 0 || after_date) && nw_date_take(r, "点")))
	{
		/* a length; 3시 방향 is that of a clock's hand */
		if (nw_date_at(r, "간") || nw_date_at(r, "間") || nw_date_at(r, "间") || nw_date_at(r, " 방향"))
			goto alone;
		/* 한시 바삐, 세시 풍속: a word for an hour wants its minutes or a space */
		take_minutes(r, p);
		if (spelled && part < 0 && !after_date && p->minute < 0)
		{
			static const char *const may[] = {
				"에", "부터", "까지", "쯤", "경", "께", "이 ", "가 ", "를 ", "는 ", "로 ", "다", "야", "예요", "입니다", " 사이", " 이전", " 이후", " 무렵",
			};

			/* 두시다 is a verb */
			if (r->pos < r->len &&
				!(at_any(r, may, LENGTH(may)) &&
				  (!nw_date_at(r, "다") || nw_ends(r->s, r->pos, " 시"))))
				goto none;
		}
	}
	else
		goto alone;

	if (part >= 0)
		switch (dayparts[part].kind)
		{
			case KIND_MORNING:
				hour = hour == 12 ? 0 : hour;
				break;
			case KIND_AFTERNOON:
				hour += hour < 12 ? 12 : 0;
				break;
			case KIND_NOON:
				hour += hour < 6 ? 12 : 0;
				break;
			default:
				hour += hour >= 4 && hour <= 12 ? 12 : 0;
				break;
		}
	if (part >= 0)
		p->daypart = part + 1;
	if (p->minute > 0 && p->second < 0 && hour > 0 && take_before(r, p->minute))
	{
		hour--;
		p->minute = 60 - p->minute;
	}
	/* 오후 6∼12시, 오전 11∼12시 */
	if (p->hour_to > 0 && p->hour_to < hour)
		p->hour_to += 12;
	p->hour = hour;
	return true;

alone:
	p->hour_to = 0;
	p->minute = p->second = -1;
	if (part >= 0)
	{
		r->pos = after_part;
		if (daypart_alone(r, dayparts[part].word, after_date))
		{
			p->daypart = part + 1;
			return true;
		}
	}
none:
	r->pos = start;
	p->hour_to = 0;
	p->minute = p->second = -1;
	return false;
}
