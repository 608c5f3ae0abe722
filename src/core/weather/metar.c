/*
 * core/weather/metar.c
 *		Aerodrome reports in a text (see metar.h).
 *
 * A text is read token by token.  A location indicator before a time opens a
 * report; its groups, told by their form, are read as long as they come, and
 * its remarks for what the groups say less exactly (metar_report.h).  A report is over where '=' says so, where the forecast in it
 * begins, and where words come that are no groups.
 */
#include "core/weather/metar.h"

#include <string.h>

#include "core/news/news_date.h"
#include "core/text/chars.h"
#include "core/weather/metar_report.h"

/* No group that is read is longer. */
#define MAX_GROUP 16

/* Unknown groups in a row behind which a text is no report any more. */
#define MAX_UNKNOWN 3

#define POLL_BYTES 65536

/* The longest tag of a page that is skipped: <br />, <span class="metar"> */
#define MAX_TAG 80

typedef enum token_kind
{
	TOKEN_GROUP,				/* letters, digits, signs; empty when it is too long to be read */
	TOKEN_FOREIGN,				/* holds something no report is written in */
	TOKEN_EQUALS,				/* end of a report, said plainly */
	TOKEN_END					/* of the text */
} token_kind;

typedef struct token
{
	token_kind	kind;
	char		s[MAX_GROUP];	/* in capitals */
	size_t		len;
	bool		small;			/* has small letters */
	int			breaks;			/* line ends before it */
} token;

/* ---- tokens */

static bool
is_group_char(char c)
{
	return nw_is_ascii_alpha(c) || nw_is_digit(c) || c == '/' || c == '+' || c == '-' || c == '$';
}

/* The length of a tag s begins with, 0 when it does not. */
static size_t
tag_length(const char *s, size_t len)
{
	const char *close;

	if (s[0] != '<')
		return 0;
	close = memchr(s, '>', len < MAX_TAG ? len : MAX_TAG);
	return close ? (size_t) (close - s) + 1 : 0;
}

static void
next_token(nw_text_cursor *cursor, token *t)
{
	const char *s = cursor->text->str;
	size_t		len = cursor->text->len;
	size_t		pos = cursor->pos;
	size_t		n;

	t->kind = TOKEN_END;
	t->len = 0;
	t->small = false;
	t->breaks = 0;
	for (; pos < len; pos++)
	{
		unsigned char c = (unsigned char) s[pos];

		if (is_group_char(s[pos]) || c >= 0x80 || c == '=')
			break;
		if (c == '\n')
		{
			t->breaks++;
			cursor->line_no++;
			nw_poll(cursor->text->arena);
		}
		else if (c == '<' && (n = tag_length(s + pos, len - pos)) > 0)
			pos += n - 1;
	}
	if (pos < len && s[pos] == '=')
	{
		t->kind = TOKEN_EQUALS;
		pos++;
	}
	else if (pos < len)
	{
		t->kind = TOKEN_GROUP;
		for (n = 0; pos < len && (is_group_char(s[pos]) || (unsigned char) s[pos] >= 0x80); pos++)
		{
			char		c = s[pos];

			if ((unsigned char) c >= 0x80)
				t->kind = TOKEN_FOREIGN;
			if (c >= 'a' && c <= 'z')
			{
				t->small = true;
				c = (char) (c - 'a' + 'A');
			}
			if (n < MAX_GROUP)
				t->s[n] = c;
			n++;
		}
		t->len = n <= MAX_GROUP ? n : 0;
	}
	/* a text may be one endless line */
	if (pos / POLL_BYTES != cursor->pos / POLL_BYTES)
		nw_poll(cursor->text->arena);
	cursor->pos = (uint32_t) pos;
}

static bool
is_word(const token *t, const char *word)
{
	return t->kind == TOKEN_GROUP && nw_equals(t->s, t->len, word);
}

/* ddhhmmZ */
static bool
is_time(const token *t)
{
	size_t		i;

	if (t->kind != TOKEN_GROUP || t->len != 7 || t->s[6] != 'Z')
		return false;
	for (i = 0; i < 6; i++)
		if (!nw_is_digit(t->s[i]))
			return false;
	return true;
}

/* Location indicators: four letters; the United States have some with digits. */
static bool
is_location(const token *t)
{
	size_t		i;

	if (t->kind != TOKEN_GROUP || t->len != 4 || !nw_is_ascii_alpha(t->s[0]))
		return false;
	for (i = 1; i < 4; i++)
		if (!nw_is_ascii_alpha(t->s[i]) && !nw_is_digit(t->s[i]))
			return false;
	return true;
}

/* 0106/0212 or 010606: what a forecast for an aerodrome holds for */
static bool
is_validity(const token *t)
{
	size_t		i;

	if (t->len != 9 && t->len != 6)
		return false;
	for (i = 0; i < t->len; i++)
		if (t->len == 9 && i == 4 ? t->s[i] != '/' : !nw_is_digit(t->s[i]))
			return false;
	return true;
}

/* Garbled groups mostly keep some digit; words of a sentence have none. */
static bool
has_digit(const token *t)
{
	size_t		i;

	for (i = 0; i < t->len; i++)
		if (nw_is_digit(t->s[i]))
			return true;
	return false;
}

/* What is behind these in a report is forecast. */
static bool
is_forecast(const token *t)
{
	static const char words[][8] = {"NOSIG", "TEMPO", "BECMG", "INTER", "GRADU", "RAPID"};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (is_word(t, words[i]))
			return true;
	return t->len == 6 && nw_starts(t->s, t->len, "PROB");
}

/* Does this token, with the one behind it, open another report? */
static bool
opens_report(const nw_text_cursor *cursor, const token *t)
{
	nw_text_cursor ahead = *cursor;
	token		next;

	if (is_word(t, "METAR") || is_word(t, "SPECI") || is_word(t, "TAF"))
		return true;
	if (!is_location(t))
		return false;
	next_token(&ahead, &next);
	return is_time(&next);
}

/*
 * Reads what follows the time of a report.  False when that is no METAR: a
 * TAF, or a text that only begins like one.
 */
static bool
read_report(nw_text_cursor *cursor, bool named, bool small, nw_metar_report *r)
{
	nw_text_cursor before = *cursor;
	token		t;
	int			unknown = 0;
	bool		first = true;
	bool		remarks = false;

	for (;; before = *cursor)
	{
		next_token(cursor, &t);
		if (t.kind == TOKEN_END || t.kind == TOKEN_EQUALS)
			return true;
		/* GTS ends lines with \r\r\n, so one empty line may be none */
		if (t.kind == TOKEN_FOREIGN || (t.small && !small) || t.breaks > 2 ||
			opens_report(cursor, &t))
		{
			*cursor = before;
			return true;
		}
		if (is_validity(&t) && first)
			return false;
		if (is_word(&t, "NIL") || is_forecast(&t))
			return true;
		if (is_word(&t, "RMK"))
			remarks = true;
		else if (remarks)
			nw_metar_report_remark(r, t.s, t.len);
		else if (t.len > 0 && nw_metar_report_group(r, t.s, t.len))
			unknown = 0;
		else if (first && !named && !has_digit(&t))
			return false;
		else if (++unknown == MAX_UNKNOWN || t.breaks > 1)
			return !first || named;
		else
			continue;
		if (!is_word(&t, "AUTO") && !is_word(&t, "COR") && !is_word(&t, "AMD"))
			first = false;
	}
}

/* ---- reports of a text */

static void
set_time(nw_metar *out, const char *s)
{
	int			day = (s[0] - '0') * 10 + s[1] - '0';
	int			hour = (s[2] - '0') * 10 + s[3] - '0';
	int			minute = (s[4] - '0') * 10 + s[5] - '0';

	if (day < 1 || day > 31 || hour > 23 || minute > 59)
		day = hour = minute = 0;
	out->day = (int8_t) day;
	out->hour = (int8_t) hour;
	out->minute = (int8_t) minute;
}

bool
nw_metar_next(nw_text_cursor *cursor, nw_metar *out)
{
	token		location = {.kind = TOKEN_END};
	token		t;
	bool		named = false;
	bool		forecast = false;

	for (;;)
	{
		next_token(cursor, &t);
		if (t.kind == TOKEN_END)
			return false;
		if (t.kind == TOKEN_EQUALS)
			named = forecast = false;
		if (is_word(&t, "METAR") || is_word(&t, "SPECI"))
		{
			named = true;
			forecast = false;
		}
		else if (is_word(&t, "TAF"))
			forecast = true;
		if (is_time(&t) && is_location(&location) && t.breaks <= 1)
		{
			nw_metar_report r;

			memset(&r, 0, sizeof(r));
			memset(out, 0, sizeof(*out));
			memcpy(out->station, location.s, sizeof(out->station));
			set_time(out, t.s);
			if (read_report(cursor, named, t.small && location.small, &r) && !forecast)
			{
				nw_metar_report_rows(&r, out);
				return true;
			}
			named = forecast = false;
		}
		location = t;
	}
}

/* The first day of a month, counted from January 1970. */
static int32_t
month_start(int month)
{
	int			year = month >= 0 ? month / 12 : -((11 - month) / 12);

	return nw_civil_days(1970 + year, month - year * 12 + 1, 1);
}

bool
nw_metar_time(const nw_metar *report, int32_t ref, int64_t *seconds)
{
	int64_t		latest = (int64_t) ref + 1;
	int			month = (int) (latest / 30.436875);
	int			tries;

	if (report->day == 0 || ref > NW_METAR_REF_MAX || ref < -NW_METAR_REF_MAX)
		return false;
	/* the mean length of a month leads at most one too far or too short */
	while (month_start(month) > latest)
		month--;
	while (month_start(month + 1) <= latest)
		month++;
	/* of two months in a row one has 31 days, except that February is between two that do */
	for (tries = 0; tries < 3; tries++, month--)
	{
		int64_t		day = (int64_t) month_start(month) + report->day - 1;

		if (day <= latest && day < month_start(month + 1))
		{
			*seconds = (day * 24 + report->hour) * 3600 + report->minute * 60;
			return true;
		}
	}
	return false;
}
