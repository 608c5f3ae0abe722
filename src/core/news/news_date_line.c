/*
 * core/news/news_date_line.c
 *		A line that carries labels and dates: 입력 2023.04.19 | 수정 2023.04.20
 */
#include "core/news/news_date.h"

#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Length of a label with its colon and spaces at s, 0 when there is none. */
static size_t
label_scan(const char *s, size_t len, nw_date_role *role)
{
	size_t		published,
				modified,
				n;

	if (!(nw_news_word_lists(s, len) &
		  (NW_WORDS_BIT(NW_WORDS_DATE_PUBLISHED) | NW_WORDS_BIT(NW_WORDS_DATE_MODIFIED))))
		return 0;
	published = nw_news_word_prefix(NW_WORDS_DATE_PUBLISHED, s, len);
	modified = nw_news_word_prefix(NW_WORDS_DATE_MODIFIED, s, len);
	n = modified > published ? modified : published;
	if (n == 0)
		return 0;
	if (n < len && nw_is_ascii_alpha(s[n - 1]) && nw_is_ascii_alpha(s[n]))
		return 0;
	*role = modified > published ? NW_DATE_MODIFIED : NW_DATE_PUBLISHED;
	while (n < len && (s[n] == ' ' || s[n] == ':' || s[n] == '|' || s[n] == '='))
		n++;
	return n;
}

bool
nw_date_begins(const char *s, size_t len)
{
	nw_civil	date;
	nw_date_role role;
	size_t		label;

	if (nw_news_date_scan(s, len, &date) > 0)
		return true;
	label = label_scan(s, len, &role);
	return label > 0 && nw_news_date_scan(s + label, len - label, &date) > 0;
}

/* Bytes of a separator between labels and dates at s: | / · , l ㅣ brackets. */
static size_t
separator_scan(const char *s, size_t len)
{
	static const char *const wide[] = {"·", "ㅣ", "│", "•", "【", "】", "〔", "〕", "丨"};

	switch ((unsigned char) s[0])
	{
		case ' ':
		case '|':
		case '/':
		case ',':
		case ':':
		case '(':
		case ')':
		case '[':
		case ']':
		case '-':
		case '~':
		case '<':
		case '>':
			return 1;
		case 'l':
			return len == 1 || s[1] == ' ';
		case 0xC2:
		case 0xE2:
		case 0xE3:
		case 0xE4:
			break;
		default:
			return 0;
	}
	for (size_t i = 0; i < sizeof(wide) / sizeof(wide[0]); i++)
		if (wide[i][0] == s[0] && nw_starts(s, len, wide[i]))
			return strlen(wide[i]);
	return 0;
}

/* 2025.06.13 behind a letter: a year and a sign, then a digit; 제2025-1호 is no date to the scanner either */
static bool
is_glued_year(const char *s, size_t len)
{
	return len >= 8 && (nw_starts(s, len, "20") || nw_starts(s, len, "19")) && nw_is_digit(s[2]) &&
		nw_is_digit(s[3]) && (s[4] == '.' || s[4] == '-' || s[4] == '/') &&
		(nw_is_digit(s[5]) || (s[5] == ' ' && nw_is_digit(s[6])));
}

/* Does what follows the four digits that end at s[end - 1] make them the year of a date in numbers? */
static bool
year_follows(const char *s, size_t len, size_t end)
{
	while (end < len && s[end] == ' ')
		end++;
	return end < len && (s[end] == '.' || s[end] == '-' || s[end] == '/' ||
						 nw_starts(s + end, len - end, "년") || nw_starts(s + end, len - end, "年"));
}

/*
 * Where the last digit is that may belong to the year of a date, without which
 * there is no date; 0 when there is none behind the first byte.
 */
static size_t
last_year(const char *s, size_t len)
{
	size_t		any = 0;		/* with letters it may be part of an English date, or have a time behind it */
	size_t		year = 0;
	bool		letters = false;

	for (size_t at = 0; at < len;)
	{
		size_t		from;

		/* eight bytes without any ASCII but spaces */
		for (uint64_t eight; len - at >= 8; at += 8)
		{
			memcpy(&eight, s + at, 8);
			if ((((eight & UINT64_C(0x7F7F7F7F7F7F7F7F)) + UINT64_C(0x5F5F5F5F5F5F5F5F)) & ~eight &
				 UINT64_C(0x8080808080808080)) != 0)
				break;
		}
		if (at == len)
			break;
		from = at;
		if (!nw_is_digit(s[at]))
			letters |= nw_is_ascii_alpha(s[at++]);
		else
		{
			while (at < len && nw_is_digit(s[at]))
				at++;
			if (at - from >= 4)
				any = at - 1;
			if (at - from == 4 && year_follows(s, len, at))
				year = at - 1;
		}
	}
	return letters ? any : year;
}

bool
nw_date_line_scan(const char *s, size_t len, nw_date_line *out)
{
	size_t		at = 0;
	size_t		first = len;	/* where the first label or date begins */
	size_t		last = len;		/* where the last date ends */
	bool		word_before = false;
	bool		other = false;	/* text that is neither */
	bool		other_after = false;
	bool		labelled = false;
	nw_date_role role = NW_DATE_PLAIN;
	size_t		digits = SIZE_MAX;	/* where the last digit of a year is; not looked for yet */

	memset(out, 0, sizeof(*out));
	while (at < len)
	{
		uint32_t	cp;
		size_t		n;

		/* 홍길동 기자2025.06.13 오후 05:03 */
		if (!word_before ||
			(nw_is_digit(s[at]) && (unsigned char) s[at - 1] >= 0x80 &&
			 is_glued_year(s + at, len - at)))
		{
			nw_civil	date;
			nw_date_role label;

			n = (unsigned char) s[at] < 0x80 ? nw_news_date_scan(s + at, len - at, &date) : 0;
			if (n > 0)
			{
				if (first > at)
					first = at;
				if (out->n < NW_DATE_LINE_MAX)
				{
					out->date[out->n] = date;
					out->role[out->n] = role;
					out->n++;
				}
				role = NW_DATE_PLAIN;
				labelled = false;
				at += n;
				last = at;
				other_after = false;
				continue;
			}
			n = label_scan(s + at, len - at, &label);
			/* 2026.01.20 07:30 입력, (3/5 10:03 更新) */
			if (n > 0 && out->n > 0 && out->n <= NW_DATE_LINE_MAX &&
				out->role[out->n - 1] == NW_DATE_PLAIN && !other_after && role == NW_DATE_PLAIN &&
				(at + n == len || s[at + n] == ')' || s[at + n] == ']'))
			{
				out->role[out->n - 1] = label;
				at += n;
				continue;
			}
			/* (最終更新 11/5 19:02): the year is that of the date before */
			if (out->n > 0 && out->n < NW_DATE_LINE_MAX && (n > 0 || s[at - 1] == '('))
			{
				size_t		near = nw_news_date_scan_near(s + at + n, len - at - n, &out->date[out->n - 1], &date);

				if (near > 0 && date.has_time)
				{
					out->role[out->n] = n > 0 ? label : NW_DATE_PLAIN;
					out->date[out->n++] = date;
					role = NW_DATE_PLAIN;
					labelled = false;
					at += n + near;
					last = at;
					other_after = false;
					continue;
				}
			}
			if (n > 0 && (at + n == len || nw_news_date_scan(s + at + n, len - at - n, &date) > 0))
			{
				if (first > at)
					first = at;
				role = label;
				labelled = true;
				at += n;
				continue;
			}
		}
		/* what begins with so much else is no line of dates */
		if (at > 200 && out->n == 0)
			return false;
		n = separator_scan(s + at, len - at);
		/* 기자l기사입력: the Latin letter as a bar between Hangul */
		if (n == 0 && s[at] == 'l' && at > 0 && at + 1 < len && (unsigned char) s[at - 1] >= 0x80 &&
			(unsigned char) s[at + 1] >= 0x80)
			n = 1;
		if (n > 0)
		{
			word_before = false;
			at += n;
			continue;
		}
		/* text, and no year behind it: neither dates nor labels alone */
		if (out->n == 0 && digits == SIZE_MAX)
			digits = last_year(s, len);
		if (out->n == 0 && digits <= at)
			return false;
		n = (size_t) nw_utf8_decode(s + at, s + len, &cp);
		word_before = nw_is_word(cp);
		other = true;
		if (last < len && !other_after)
		{
			out->tail_off = (uint32_t) at;
			other_after = true;
		}
		at += n;
		/* the rest of a Hangul word */
		while (word_before && len - at >= 3 &&
			   ((unsigned char) s[at] == 0xEB || (unsigned char) s[at] == 0xEC) &&
			   nw_utf8_is_three((const unsigned char *) s + at))
			at += 3;
	}
	if (!other_after)
		out->tail_off = (uint32_t) len;
	out->head_len = (uint32_t) (first < len ? first : len);
	out->whole = out->n > 0 && !other;
	out->label_only = out->n == 0 && labelled && !other;
	out->label = role;
	return out->n > 0 || out->label_only;
}

bool
nw_news_date_read(const char *s, size_t len, const nw_civil *ref, nw_civil *out)
{
	nw_date_line line;
	nw_date_role role;
	size_t		at = 0;
	size_t		n;
	int			best = 0;

	while (len > 0 && s[len - 1] == ' ')
		len--;
	while (at < len && s[at] == ' ')
		at++;
	s += at;
	len -= at;
	if (len > 200)
		return false;
	if (nw_date_line_scan(s, len, &line) && line.whole)
	{
		for (int i = line.n - 1; i >= 0; i--)
			if (line.role[i] == NW_DATE_PUBLISHED ||
				(line.role[i] == NW_DATE_PLAIN && line.role[best] != NW_DATE_PUBLISHED))
				best = i;
		*out = line.date[best];
		return !out->weekday_wrong;
	}
	if (!ref)
		return false;
	/* labels and brackets, then a date without a year, and nothing behind it */
	for (at = 0; at < len; at += n)
	{
		n = label_scan(s + at, len - at, &role);
		if (n == 0)
			n = separator_scan(s + at, len - at);
		if (n == 0)
			break;
	}
	n = nw_news_date_scan_near(s + at, len - at, ref, out);
	if (n == 0 || out->weekday_wrong)
		return false;
	for (at += n; at < len; at += n)
		if ((n = separator_scan(s + at, len - at)) == 0 &&
			(n = label_scan(s + at, len - at, &role)) == 0)
			return false;
	return true;
}
