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

static const char *const kept_markers[] = {" 동안", "동안", "간", " 간", "째", " 종일", " 밤낮", "间", "間"};
static const char *const left_markers[] = {
	"만에", " 만에", "만의", " 만의", "만이", " 만이", "만 ", " 만 ", "이내", " 이내", "내내", " 내내", " 넘게", "넘게", " 안에", "안에",
	" 연속", "연속", " 걸쳐", " 걸려", " 남짓", "남짓", " 새 ", " 가까이", "가까이", "에 걸쳐", " 내에", "차 ", " 차 ",
};

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

bool
nw_date_take_duration(nw_date_reader *r, nw_date_parts *p)
{
	size_t		start = r->pos;
	size_t		end;
	int			n = 0;
	nw_grain	last = NW_GRAIN_CENTURY;
	bool		needs = false;
	nw_date_counted counted;
	size_t		i;
	int			value;

	/* 지난 15년: the way is said, the length stays one */
	if (nw_date_take(r, "지난 ") || nw_date_take(r, "최장 "))
		needs = true;
	for (i = 0; i < LENGTH(lengths) && n == 0; i++)
		if (nw_date_take(r, lengths[i].word))
		{
			nw_date_add_length(p, lengths[i].grain, lengths[i].n);
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
			nw_date_take_half(r, p, last);
	}
	else
	{
		/* 2박 3일 */
		if ((value = nw_date_take_digits(r, 2)) > 0 && nw_date_take(r, "박"))
		{
			nw_date_skip_space(r);
			if ((value = nw_date_take_digits(r, 2)) > 0 && nw_date_take(r, "일"))
			{
				nw_date_add_length(p, NW_GRAIN_DAY, value);
				last = NW_GRAIN_DAY;
				n = 1;
			}
		}
		if (n == 0)
			r->pos = start + (needs ? 7 : 0);
		for (end = r->pos; n < 4;)
		{
			if (!((n == 0 || last < NW_GRAIN_SECOND) &&
				  nw_date_take_counted(r, p, n > 0, &counted)) ||
				(n == 0 && counted.months_of_year) ||
				(n > 0 &&
				 (counted.grain <= last ||
				  (last >= NW_GRAIN_HOUR) != (counted.grain >= NW_GRAIN_HOUR))))
			{
				r->pos = end;
				break;
			}
			needs = n == 0 && counted.needs_marker;
			nw_date_add_counted(p, &counted);
			last = counted.grain;
			end = r->pos;
			n++;
			/* a day of the month needs its marker, whatever stands after it */
			if (needs && last < NW_GRAIN_MINUTE)
				break;
			if (nw_date_take(r, "여"))
				end = r->pos;
			if (nw_date_take_half(r, p, last))
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
			p->duration_grain = last;
			return true;
		}
		r->pos = after;
	}
	if (!take_marker(r, p, n == 1 && last == NW_GRAIN_YEAR && p->duration.months >= 12000))
	{
		if (needs)
			goto none;
		/* 10분의 1 is a fraction */
		if (!word_or_space(r) ||
			(last == NW_GRAIN_MINUTE && nw_date_at(r, "의 ") && r->len - r->pos > 4 &&
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
