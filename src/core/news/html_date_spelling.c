/*
 * core/news/html_date_spelling.c
 *		Dates beside a headline that no text could be trusted with: 25.11.02
 *		14:37, 令和7年7月10日, 202512/2617:42:08.
 *
 * In running text 25.11.02 may be a version and 令和 stands in history.  Beside
 * the headline of a page it is a date, and becomes one that others can read.
 */
#include "core/news/html_lines.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"

#define LINE_BYTES 120

/* The two digits at s, -1 when there are none, or more. */
static int
two_digits(const char *s, size_t len)
{
	if (len < 2 || !nw_is_digit(s[0]) || !nw_is_digit(s[1]))
		return -1;
	return (s[0] - '0') * 10 + (s[1] - '0');
}

static bool
is_month_day(const char *month, const char *day, const char *end)
{
	int			m = two_digits(month, (size_t) (end - month));
	int			d = two_digits(day, (size_t) (end - day));

	return m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

/* 25.11.02 14:37 or 25-11-02 14:37 at s: the century is ours */
static bool
is_short_year(const char *s, const char *end)
{
	int			hour;

	if (end - s < 14 || two_digits(s, 2) < 5 || (s[2] != '.' && s[2] != '-' && s[2] != '/') ||
		s[5] != s[2] || !is_month_day(s + 3, s + 6, end) || nw_is_digit(s[8]))
		return false;
	for (s += 8; s < end && (*s == ' ' || *s == '.' || *s == ','); s++)
		continue;
	hour = two_digits(s, (size_t) (end - s));
	return hour >= 0 && hour < 24 && end - s >= 5 && s[2] == ':' && two_digits(s + 3, 2) >= 0 &&
		two_digits(s + 3, 2) < 60;
}

/* 202512/2617:42:08: year, month/day and time in three elements with nothing between */
static bool
is_run_together(const char *s, const char *end)
{
	return end - s >= 14 && (s[0] == '2' || s[0] == '1') && two_digits(s, 2) >= 19 &&
		two_digits(s + 2, 2) >= 0 && s[6] == '/' && is_month_day(s + 4, s + 7, end) &&
		two_digits(s + 9, 2) >= 0 && two_digits(s + 9, 2) < 24 && s[11] == ':' &&
		two_digits(s + 12, 2) >= 0;
}

/* 令和7年, 平成元年 at s: the bytes of era and number, *year of ours; 0 when it is none */
static size_t
japanese_year(const char *s, const char *end, int *year)
{
	static const struct
	{
		const char *name;
		int			before;
	}			eras[] = {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}};

	for (int i = 0; i < 3; i++)
	{
		const char *at = s + strlen(eras[i].name);
		int			n = 0;

		if (!nw_starts(s, (size_t) (end - s), eras[i].name))
			continue;
		if (nw_starts(at, (size_t) (end - at), "元"))
		{
			n = 1;
			at += strlen("元");
		}
		else
			for (int digits = 0; at < end && digits < 2; digits++)
			{
				uint32_t	cp;
				int			bytes = nw_utf8_decode(at, end, &cp);

				if (cp >= 0xFF10 && cp <= 0xFF19)
					cp = cp - 0xFF10 + '0';
				if (cp < '0' || cp > '9')
					break;
				n = n * 10 + (int) (cp - '0');
				at += bytes;
			}
		if (n == 0 || n > 64 || !nw_starts(at, (size_t) (end - at), "年"))
			return 0;
		*year = eras[i].before + n;
		return (size_t) (at - s);
	}
	return 0;
}

uint32_t
nw_html_spell_date(const nw_html_page *page, int32_t k, char *out)
{
	const char *s = page->text + page->lines[k].off;
	const char *end = s + page->lines[k].len;
	const char *begin = s;
	uint32_t	n = 0;
	bool		changed = false;

	if (page->lines[k].len < 12 || page->lines[k].len > LINE_BYTES || page->lines[k].heading)
		return 0;
	while (s < end)
	{
		bool		starts = s == begin || !nw_is_digit(s[-1]);
		int			year;
		size_t		len;

		if (starts && is_short_year(s, end) && (s == begin || s[-1] != '.'))
		{
			memcpy(out + n, "20", 2);
			memcpy(out + n + 2, s, 8);
			n += 10;
			s += 8;
		}
		else if (starts && is_run_together(s, end))
		{
			memcpy(out + n, s, 4);
			out[n + 4] = '-';
			memcpy(out + n + 5, s + 4, 2);
			out[n + 7] = '-';
			memcpy(out + n + 8, s + 7, 2);
			out[n + 10] = ' ';
			n += 11;
			for (s += 9; s < end && (nw_is_digit(*s) || *s == ':'); s++)
				out[n++] = *s;
			out[n++] = ' ';
		}
		else if ((unsigned char) *s >= 0xE4 && (len = japanese_year(s, end, &year)) > 0)
		{
			for (int digit = 1000; digit > 0; digit /= 10)
				out[n++] = (char) ('0' + year / digit % 10);
			s += len;
		}
		else
		{
			out[n++] = *s++;
			continue;
		}
		changed = true;
	}
	return changed ? n : 0;
}
