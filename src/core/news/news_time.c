/*
 * core/news/news_time.c
 *		Times of day and zones as news pages write them.
 */
#include "core/news/news_rest.h"

/* KST JST HKT GMT UTC Z +09:00 +0900 GMT+9; true when an offset was read */
bool
nw_rest_offset(rest *r, nw_civil *out)
{
	static const struct
	{
		const char *name;
		int16_t		minutes;
	}			zones[] =
	{
		{"kst", 540}, {"jst", 540}, {"hkt", 480}, {"sgt", 480}, {"gmt", 0}, {"utc", 0}, {"z", 0},
		{"bst", 60}, {"cet", 60}, {"cest", 120}, {"est", -300}, {"edt", -240}, {"cdt", -300},
		{"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}, {"aest", 600}, {"aedt", 660}
	};
	/* in front of the time: 格林尼治标准时间10:41 */
	static const struct
	{
		const char *name;
		int16_t		minutes;
	}			clocks[] =
	{
		{"格林尼治标准时间", 0}, {"格林威治時間", 0}, {"北京时间", 480}, {"北京時間", 480}, {"香港時間", 480},
		{"台北時間", 480}, {"日本時間", 540}, {"한국시간", 540}, {"한국시각", 540}
	};
	/* hours that are an hour ahead in summer */
	static const struct
	{
		const char *name;
		int16_t		minutes;
	}			us_zones[] = {{"et", -300}, {"ct", -360}, {"mt", -420}, {"pt", -480}};
	rest		t = *r;
	bool		open;
	bool		named = false;
	bool		us = false;
	int			minutes = 0;

	skip_spaces(&t);
	open = take(&t, "(");
	if (t.len == 0 ||
		!(nw_is_ascii_alpha(t.s[0]) || (unsigned char) t.s[0] >= 0x80 || t.s[0] == '+' ||
		  t.s[0] == '-'))
		return false;
	for (size_t i = 0; i < sizeof(clocks) / sizeof(clocks[0]) && !named; i++)
		if (take(&t, clocks[i].name))
		{
			named = true;
			minutes = clocks[i].minutes;
		}
	for (size_t i = 0; i < sizeof(us_zones) / sizeof(us_zones[0]) && !named; i++)
		if (take_word(&t, us_zones[i].name))
		{
			named = us = true;
			minutes = us_zones[i].minutes;
		}
	for (size_t i = 0; i < sizeof(zones) / sizeof(zones[0]) && !named; i++)
		if (take_word(&t, zones[i].name))
		{
			named = true;
			minutes = zones[i].minutes;
		}
	if ((!named || minutes == 0) && t.len > 1 && (t.s[0] == '+' || t.s[0] == '-') &&
		nw_is_digit(t.s[1]))
	{
		rest		u = t;
		int			sign = u.s[0] == '-' ? -1 : 1;
		int			digits = 0;
		int			hours = 0,
					rest_minutes = 0;

		skip(&u, 1);
		while ((size_t) digits < u.len && nw_is_digit(u.s[digits]))
			digits++;
		if (digits == 4)
		{
			take_digits(&u, 4, 4, &hours);
			rest_minutes = hours % 100;
			hours /= 100;
		}
		else if (digits <= 2)
		{
			take_digits(&u, 1, 2, &hours);
			if (take(&u, ":") && !take_digits(&u, 2, 2, &rest_minutes))
				return false;
		}
		else
			return false;
		if (hours > 15 || rest_minutes > 59)
			return false;
		named = true;
		minutes = sign * (hours * 60 + rest_minutes);
		t = u;
	}
	if (!named || (open && !take(&t, ")")))
		return false;
	out->has_offset = true;
	out->offset_minutes = (int16_t) minutes;
	out->us_zone = us;
	*r = t;
	return true;
}

/* 1 morning, 2 afternoon, 0 no word */
static int
take_half(rest *r)
{
	if (take(r, "오전") || take(r, "午前") || take(r, "上午") ||
		take_word(r, "am") || take_word(r, "a.m."))
		return 1;
	if (take(r, "오후") || take(r, "午後") || take(r, "下午") ||
		take_word(r, "pm") || take_word(r, "p.m."))
		return 2;
	return 0;
}

/* 20:00 · 02:37:08.123 · 오후 3:05 · 3:05 p.m. · 18시 36분 · 20時01分 · 10点41分 · T055000 */
bool
nw_rest_time(rest *r, nw_civil *out, bool basic)
{
	rest		t = *r;
	int			half = take_half(&t);
	int			hour,
				minute,
				second = -1;

	skip_spaces(&t);
	if (basic && take_digits(&t, 6, 6, &hour))
	{
		second = hour % 100;
		minute = hour / 100 % 100;
		hour /= 10000;
	}
	else
	{
		rest		u;

		if (!take_digits(&t, 1, 2, &hour))
			return false;
		u = t;
		skip_spaces(&u);
		if (take(&u, "시") || take(&u, "時") || take(&u, "时") || take(&u, "点") || take(&u, "點"))
		{
			t = u;
			skip_spaces(&u);
			minute = 0;
			if (take_digits(&u, 1, 2, &minute))
			{
				skip_spaces(&u);
				if (!take(&u, "분") && !take(&u, "分"))
					return false;
				t = u;
				skip_spaces(&u);
				if (take_digits(&u, 1, 2, &second))
				{
					skip_spaces(&u);
					if (take(&u, "초") || take(&u, "秒"))
						t = u;
					else
						second = -1;
				}
			}
		}
		else
		{
			/* 09.12 GMT, 3.12pm: with a point only before such a word */
			bool		point = take(&t, ".");

			if ((!point && !take(&t, ":")) || !take_digits(&t, 2, 2, &minute))
				return false;
			u = t;
			if (point)
			{
				nw_civil	zone;

				skip_spaces(&u);
				if (take_half(&u) == 0 && !nw_rest_offset(&u, &zone))
					return false;
				u = t;
			}
			if (take(&u, ":") && take_digits(&u, 2, 2, &second))
			{
				int			fraction;

				t = u;
				if (take(&u, ".") && take_digits(&u, 1, 9, &fraction))
					t = u;
			}
			else
				second = -1;
		}
	}
	if (half == 0)
	{
		rest		u = t;

		skip_spaces(&u);
		half = take_half(&u);
		if (half != 0)
			t = u;
	}
	if (half != 0 && hour <= 12)
		hour = hour % 12 + (half == 2 ? 12 : 0);
	if (hour > 23 || minute > 59 || second > 59)
		return false;
	out->hour = (int8_t) hour;
	out->minute = (int8_t) minute;
	out->second = (int8_t) (second < 0 ? 0 : second);
	out->has_time = true;
	out->has_seconds = second >= 0;
	*r = t;
	return true;
}

/* what stands between a date and its time */
void
nw_rest_time_after(rest *r, nw_civil *out)
{
	rest		t = *r;
	nw_civil	zone = *out;
	bool		basic = false;
	bool		open = false;

	take(&t, ".");
	if (t.len > 1 && t.s[0] == 'T' && nw_is_digit(t.s[1]))
	{
		skip(&t, 1);
		basic = true;
	}
	else
	{
		skip_spaces(&t);
		if (take(&t, ",") || take(&t, "at ") || take(&t, "- ") || take(&t, "| "))
			skip_spaces(&t);
		/* 2023-04-14 HKT 21:06 */
		if (t.len > 0 && (nw_is_ascii_alpha(t.s[0]) || (unsigned char) t.s[0] >= 0x80) &&
			nw_rest_offset(&t, &zone))
			skip_spaces(&t);
		open = take(&t, "(") || take(&t, "[");
	}
	if (!nw_rest_time(&t, out, basic))
		return;
	if (open && !take(&t, ")") && !take(&t, "]"))
	{
		out->has_time = out->has_seconds = false;
		return;
	}
	out->has_offset = zone.has_offset;
	out->offset_minutes = zone.offset_minutes;
	out->us_zone = zone.us_zone;
	nw_rest_offset(&t, out);
	*r = t;
}
