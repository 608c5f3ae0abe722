/*
 * core/news/article_title.c
 *		A headline and the tags around it.
 */
#include "core/news/article_title.h"

#include "core/news/byline_words.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

static const char *const brackets[][2] = {{"[", "]"}, {"(", ")"}, {"<", ">"}, {"【", "】"}, {"〔", "〕"}};

#define N_BRACKETS (sizeof(brackets) / sizeof(brackets[0]))
#define ROUND 1

static nw_span
trim(const char *s, nw_span span)
{
	while (span.len > 0 && s[span.off] == ' ')
	{
		span.off++;
		span.len--;
	}
	while (span.len > 0 && s[span.off + span.len - 1] == ' ')
		span.len--;
	return span;
}

/* "시장 인사이트 64", "<3>", "③", "3회": the number a tag ends with; *name is what is before it */
static bool
numbered(const char *s, nw_span tag, nw_span *name, int32_t *number)
{
	size_t		end = tag.off + tag.len;
	size_t		digits;
	uint32_t	cp;
	int			n = nw_utf8_decode_before(s + tag.off, s + end, &cp);

	if (cp >= 0x2460 && cp <= 0x2473)
	{
		*number = (int32_t) (cp - 0x2460 + 1);
		end -= (size_t) n;
	}
	else
	{
		static const char *const units[] = {"회", "화", "편", "부", "탄", "호", ")", ">", "回", "期"};

		for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
			if (nw_ends(s + tag.off, end - tag.off, units[i]))
			{
				end -= strlen(units[i]);
				break;
			}
		digits = end;
		while (digits > tag.off && nw_is_digit(s[digits - 1]) && end - digits < 9)
			digits--;
		if (digits == end)
			return false;
		*number = 0;
		for (size_t i = digits; i < end; i++)
			*number = *number * 10 + (s[i] - '0');
		end = digits;
		if (nw_ends(s + tag.off, end - tag.off, "제"))
			end -= strlen("제");
	}
	while (end > tag.off &&
		   (s[end - 1] == ' ' || s[end - 1] == '(' || s[end - 1] == '<' || s[end - 1] == '#' ||
			s[end - 1] == '-' || s[end - 1] == ':' || s[end - 1] == '.' || s[end - 1] == ','))
		end--;
	name->off = tag.off;
	name->len = (uint32_t) (end - tag.off);
	/* [2025], [코로나19]: a year or part of a word is no number of a series */
	return name->len >= 3 && (s[end] != '\0') &&
		(cp >= 0x2460 || !nw_is_digit(s[end]) || *number < 1000) &&
		!(nw_is_digit(s[end]) && (size_t) end > tag.off && !nw_is_ascii_alpha(s[end - 1]) &&
		  *number >= 1000);
}

/* Takes one tag; true when it was one of ours. */
static bool
take_tag(const char *s, nw_span tag, bool round, bool trailing, nw_title *out)
{
	nw_span		name;
	int32_t		number;

	tag = trim(s, tag);
	if (tag.len == 0)
		return false;
	if (round && nw_news_word(NW_WORDS_UPDATE, s + tag.off, tag.len))
	{
		out->update = tag;
		return true;
	}
	if (nw_news_word(NW_WORDS_FLAG, s + tag.off, tag.len))
	{
		if (out->n_flags < NW_TITLE_FLAGS)
			out->flags[out->n_flags++] = tag;
		return true;
	}
	if (nw_news_word(NW_WORDS_UPDATE, s + tag.off, tag.len))
	{
		out->update = tag;
		return true;
	}
	/* (峠の学び舎:4): only a colon makes a number in round brackets a series' */
	if (out->series.len > 0 || (round && (trailing || !nw_is_digit(s[tag.off + tag.len - 1]) ||
										  memchr(s + tag.off, ':', tag.len) == NULL)))
		return false;
	if (numbered(s, tag, &name, &number))
	{
		out->series = name;
		out->has_number = true;
		out->number = number;
		return true;
	}
	/* a tag at the end belongs to no sentence; one at the beginning may */
	if (trailing && tag.len <= 60)
	{
		out->series = tag;
		return true;
	}
	return false;
}

/* [기후특보] 3. 남해안 …, [기후특보] ③ 남해안 …: the number stands behind the tag */
static bool
take_counted_tag(const char *s, nw_span tag, nw_span *text, nw_title *out)
{
	size_t		at = text->off;
	size_t		end = text->off + text->len;
	int32_t		number = 0;
	uint32_t	cp;
	size_t		circled = (size_t) nw_utf8_decode(s + at, s + end, &cp);

	if (cp >= 0x2460 && cp <= 0x2473 && at + circled < end && out->series.len == 0)
	{
		out->series = trim(s, tag);
		out->has_number = true;
		out->number = (int32_t) (cp - 0x2460 + 1);
		text->off += (uint32_t) circled;
		text->len -= (uint32_t) circled;
		return true;
	}
	while (at < end && nw_is_digit(s[at]) && at - text->off < 4)
		number = number * 10 + (s[at++] - '0');
	if (at == text->off || at + 1 >= end || s[at] != '.' || s[at + 1] != ' ' || out->series.len > 0)
		return false;
	out->series = trim(s, tag);
	out->has_number = true;
	out->number = number;
	text->off = (uint32_t) at + 1;
	text->len = (uint32_t) (end - at - 1);
	return true;
}

static bool
take_leading(const char *s, nw_title *out)
{
	const char *text = s + out->text.off;
	size_t		len = out->text.len;

	for (size_t i = 0; i < N_BRACKETS; i++)
	{
		size_t		open = strlen(brackets[i][0]);
		size_t		close = strlen(brackets[i][1]);

		if (!nw_starts(text, len, brackets[i][0]))
			continue;
		for (size_t at = open; at + close <= len && at < 120; at++)
			if (memcmp(text + at, brackets[i][1], close) == 0)
			{
				nw_span		tag = {out->text.off + (uint32_t) open, (uint32_t) (at - open)};
				nw_span		rest = {out->text.off + (uint32_t) (at + close), (uint32_t) (len - at - close)};

				rest = trim(s, rest);
				if (rest.len == 0)
					return false;
				if (!take_tag(s, tag, i == ROUND, false, out) &&
					(i == ROUND || !take_counted_tag(s, tag, &rest, out)))
					return false;
				out->text = trim(s, rest);
				return true;
			}
	}
	return false;
}

static bool
take_trailing(const char *s, nw_title *out)
{
	const char *text = s + out->text.off;
	size_t		len = out->text.len;

	for (size_t i = 0; i < N_BRACKETS; i++)
	{
		size_t		open = strlen(brackets[i][0]);
		size_t		close = strlen(brackets[i][1]);

		if (!nw_ends(text, len, brackets[i][1]))
			continue;
		for (size_t at = len - close; at > 0; at--)
			if (at >= open && memcmp(text + at - open, brackets[i][0], open) == 0)
			{
				nw_span		tag = {out->text.off + (uint32_t) at, (uint32_t) (len - close - at)};
				nw_span		rest = {out->text.off, (uint32_t) (at - open)};

				rest = trim(s, rest);
				if (rest.len == 0 || !take_tag(s, tag, i == ROUND || i == 2, true, out))
					return false;
				out->text = rest;
				return true;
			}
	}
	return false;
}

/* "… - 새벽일보", "… | Daily News", "… : 새벽일보" */
static bool
take_outlet(const char *s, nw_title *out)
{
	const char *text = s + out->text.off;
	size_t		at = out->text.len;

	while (at > 0 &&
		   !((text[at - 1] == '-' || text[at - 1] == '|' || text[at - 1] == ':' ||
			  text[at - 1] == '<') &&
			 at >= 2 && text[at - 2] == ' '))
		at--;
	if (at < 3 || at >= out->text.len || text[at] != ' ' ||
		!nw_outlet_name(text + at + 1, out->text.len - at - 1))
		return false;
	out->text.len = (uint32_t) (at - 2);
	out->text = trim(s, out->text);
	return true;
}

void
nw_title_split(const char *s, size_t len, nw_title *out)
{
	memset(out, 0, sizeof(*out));
	out->text.len = (uint32_t) len;
	out->text = trim(s, out->text);
	take_outlet(s, out);
	for (int i = 0; i < 6 && take_leading(s, out); i++)
		continue;
	for (int i = 0; i < 6 && take_trailing(s, out); i++)
		continue;
}
