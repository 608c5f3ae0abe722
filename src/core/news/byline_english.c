/*
 * core/news/byline_english.c
 *		The English forms of bylines and datelines.
 */
#include "core/news/byline_foreign.h"

#include "core/news/byline_words.h"
#include "core/news/news_date.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* A capitalised word of a name: Kang, Yoon-seung, O'Brien, J. */
static size_t
name_word(const char *s, size_t len)
{
	size_t		at = 0;

	if (len == 0 || s[0] < 'A' || s[0] > 'Z')
		return 0;
	while (at < len)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + at, s + len, &cp);

		if (nw_script_of(cp) != NW_SCRIPT_LATIN && cp != '-' && cp != '\'' && cp != 0x2019 &&
			cp != '.')
			break;
		at += (size_t) n;
	}
	return at;
}

/* " in Seoul" at s[at]: the place, up to the end or a separator */
static size_t
take_place(const char *s, size_t len, size_t at, nw_byline *out)
{
	size_t		end = at + 3;

	if (!nw_starts(s + at, len - at, "in ") || at + 4 >= len || s[at + 3] < 'A' || s[at + 3] > 'Z')
		return at;
	while (end < len && s[end] != '|' && s[end] != ',' && s[end] != '(' && s[end] != '/' &&
		   end - at < 60)
		end++;
	out->place.off = (uint32_t) at + 3;
	out->place.len = (uint32_t) (end - at - 3);
	while (out->place.len > 0 && s[out->place.off + out->place.len - 1] == ' ')
		out->place.len--;
	return end;
}

bool
nw_byline_english_names(const char *s, size_t len, nw_byline *out)
{
	size_t		at = 0;

	nw_byline_clear(out);
	if (len < 5 || len > 100 || s[0] < 'A' || s[0] > 'Z' || nw_outlet_name(s, len))
		return false;
	for (;;)
	{
		size_t		name = at;
		size_t		end = at;
		int			words = 0;

		for (size_t n; (n = name_word(s + at, len - at)) > 0; words++)
		{
			/* Pieter Vance Northgate Online: the outlet behind the only name */
			if (words >= 2 && out->n == 0 && nw_outlet_name(s + at, len - at) &&
				nw_byline_add_name(out, name, end))
			{
				out->people[0].outlet.off = (uint32_t) at;
				out->people[0].outlet.len = (uint32_t) (len - at);
				out->lead_off = (uint32_t) len;
				return true;
			}
			end = at + n;
			at = nw_byline_skip_spaces(s, len, end);
		}
		/* Imogen Farrow (now) and Sanjay Pell (earlier) */
		if (at + 2 < len && s[at] == '(' && s[at + 1] >= 'a' && s[at + 1] <= 'z')
		{
			const char *close = memchr(s + at, ')', len - at);

			if (close)
				at = nw_byline_skip_spaces(s, len, (size_t) (close - s) + 1);
		}
		if (words < 2 || words > 4 || nw_outlet_name(s + name, end - name) ||
			!nw_byline_add_name(out, name, end))
			return false;
		if (nw_starts(s + at, len - at, "and "))
			at += 4;
		else if (nw_starts(s + at, len - at, ", "))
			at += 2;
		else
			break;
	}
	at = take_place(s, len, at, out);
	out->lead_off = (uint32_t) len;
	return at == len;
}

/* Dana Ruiz, Staff Writer · Dana Ruiz | Valley Times: a role or an outlet behind the name */
static bool
read_english_role(const char *s, size_t len, size_t from, nw_byline *out)
{
	size_t		at = from;

	if (len - from > 80 || s[len - 1] == '.' || s[from] < 'A' || s[from] > 'Z')
		return false;
	while (at < len && s[at] != ',' && s[at] != '|' && s[at] != '/' &&
		   !nw_starts(s + at, len - at, "·"))
		at++;
	if (at >= len || at < from + 5)
		return false;
	{
		size_t		role = nw_byline_skip_spaces(s, len, at + ((unsigned char) s[at] < 0x80 ? 1 : strlen("·")));
		size_t		end = at;

		while (end > from && s[end - 1] == ' ')
			end--;
		if (!nw_news_word(NW_WORDS_ENGLISH_ROLE, s + role, len - role) ||
			!nw_byline_english_names(s + from, end - from, out))
			return false;
		for (int i = 0; i < out->n; i++)
		{
			out->people[i].name.off += (uint32_t) from;
			out->people[i].title.off = (uint32_t) role;
			out->people[i].title.len = (uint32_t) (len - role);
		}
		if (out->place.len > 0)
			out->place.off += (uint32_t) from;
		out->lead_off = (uint32_t) len;
	}
	return true;
}

/* Bytes of what stands before a name: By, By:, Posted by, Interview by; 0 when it is none. */
static size_t
by_scan(const char *s, size_t len)
{
	static const char *const forms[] =
	{"By", "BY", "by", "Posted by", "Written by", "Reported by", "Interview by", "Words by", "Story by", "Text by", "Published by"};

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
	{
		size_t		n = strlen(forms[i]);

		if (!nw_starts(s, len, forms[i]) || n >= len)
			continue;
		if (s[n] == ':')
			n++;
		if (n < len && s[n] == ' ')
			return nw_byline_skip_spaces(s, len, n);
	}
	return 0;
}

/* Does a date, its label or "on" and a date stand at s? */
static bool
is_date(const char *s, size_t len)
{
	return nw_date_begins(s, len) || (nw_starts(s, len, "on ") && nw_date_begins(s + 3, len - 3));
}

/* By Kang Yoon-seung and John Smith, Staff Writer */
static bool
read_english(const char *s, size_t len, size_t from, nw_byline *out)
{
	size_t		by = len - from <= 200 ? by_scan(s + from, len - from) : 0;
	size_t		at = from + by;
	bool		dated = false;

	if (by == 0)
		return false;
	for (;;)
	{
		size_t		name = at;
		size_t		end = at;
		int			words = 0;

		for (;;)
		{
			size_t		n = name_word(s + at, len - at);

			/* Tamsin Okoro Published: May 3, 2024 */
			if (n == 0 || (dated = words >= 2 && nw_date_begins(s + at, len - at)))
				break;
			words++;
			end = at + n;
			at = nw_byline_skip_spaces(s, len, end);
		}
		if (words < 2 || words > 5 || !nw_byline_add_name(out, name, end))
		{
			out->n = words < 2 && out->n > 0 ? out->n : 0;
			break;
		}
		if (nw_starts(s + at, len - at, "and "))
			at = nw_byline_skip_spaces(s, len, at + 4);
		else if (at < len && (s[at] == ',' || s[at] == '&'))
		{
			at = nw_byline_skip_spaces(s, len, at + 1);
			if (nw_starts(s + at, len - at, "and "))
				at = nw_byline_skip_spaces(s, len, at + 4);
		}
		else
			break;
	}
	if (out->n == 0)
		return false;
	if (dated || is_date(s + at, len - at))
	{
		out->lead_off = (uint32_t) (at + (nw_starts(s + at, len - at, "on ") ? 3 : 0));
		return true;
	}
	/* in small letters it is a link's, or the end of a sentence that the page broke */
	if (s[from] == 'b')
	{
		out->n = 0;
		return false;
	}
	at = take_place(s, len, at, out);
	/* "By Monday Mr. Kim had left." is a sentence */
	if (at < len && s[at] != '|' && s[at] != '(' && s[at] != '-' &&
		nw_email_scan(s + at, len - at) == 0 && (s[len - 1] == '.' || len - at > 40))
	{
		out->n = 0;
		return false;
	}
	{
		size_t		email;

		for (size_t i = at; i < len; i++)
			if ((i == 0 || !nw_is_ascii_alpha(s[i - 1])) &&
				(email = nw_email_scan(s + i, len - i)) > 0)
			{
				out->people[0].email.off = (uint32_t) i;
				out->people[0].email.len = (uint32_t) email;
				break;
			}
	}
	if (at < len && s[at] == '|')
		at = nw_byline_skip_spaces(s, len, at + 1);
	else
		at = len;
	out->lead_off = (uint32_t) at;
	return true;
}

/* SEOUL, April 19 (Yonhap) -- · PARIS (AP) - */
static bool
read_english_dateline(const char *s, size_t len, size_t from, nw_byline *out)
{
	size_t		at = from;
	size_t		place_end;
	size_t		open;
	int			capitals = 0;

	while (at < len &&
		   ((s[at] >= 'A' && s[at] <= 'Z') || s[at] == ' ' || s[at] == '.' || s[at] == '-' ||
			s[at] == '/'))
		capitals += s[at] >= 'A' && s[at] <= 'Z', at++;
	place_end = at;
	while (place_end > from && s[place_end - 1] == ' ')
		place_end--;
	if (capitals < 3 || at == len || (s[at] != ',' && s[at] != '('))
		return false;
	/* the date, and what else is before the agency */
	open = at;
	while (open < len && open < at + 40 && s[open] != '(')
		open++;
	if (open >= len || s[open] != '(')
		return false;
	at = open + 1;
	while (at < len && at < open + 40 && s[at] != ')')
		at++;
	if (at >= len || s[at] != ')' || at == open + 1)
		return false;
	out->outlet.off = (uint32_t) open + 1;
	out->outlet.len = (uint32_t) (at - open - 1);
	at = nw_byline_skip_spaces(s, len, at + 1);
	if (at >= len || s[at] != '-')
	{
		out->outlet.len = 0;
		return false;
	}
	while (at < len && (s[at] == '-' || s[at] == ' '))
		at++;
	out->place.off = (uint32_t) from;
	out->place.len = (uint32_t) (place_end - from);
	out->lead_off = (uint32_t) at;
	return true;
}

bool
nw_byline_english(const char *s, size_t len, size_t from, nw_byline *out)
{
	return read_english(s, len, from, out) || read_english_role(s, len, from, out) ||
		read_english_dateline(s, len, from, out);
}
