/*
 * core/news/json_ld_name.c
 *		Names of authors in metadata: one string, any number of people.
 */
#include "core/news/json_ld_name.h"

#include "core/news/byline.h"
#include "core/news/byline_words.h"
#include "core/news/markup.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* A string longer than this is no name, a list longer than that no list of names. */
#define NAME_MAX_BYTES 120
#define LIST_MAX_BYTES 4000
#define PARTS_MAX 64

static bool
equals_lower(const char *s, size_t len, const char *word)
{
	size_t		n = strlen(word);

	if (len != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if ((s[i] >= 'A' && s[i] <= 'Z' ? s[i] - 'A' + 'a' : s[i]) != word[i])
			return false;
	return true;
}

/* What content systems write when nobody is named, and roles that follow a comma. */
static bool
is_nobody(const char *s, size_t len)
{
	static const char *const words[] =
	{
		"admin", "administrator", "webmaster", "root", "null", "undefined", "none", "unknown", "n/a", "person",
		"organization", "staff", "staff reporter", "staff writer", "reporter", "senior reporter", "correspondent",
		"contributor", "contributing writer", "author", "editor", "관리자", "운영자", "기자", "작성자", "記者", "记者",
		"作者", "佚名"
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (equals_lower(s, len, words[i]))
			return true;
	return false;
}

/* A stretch of the folded string without spaces and signs at its ends. */
static nw_span
trimmed(const char *s, nw_span span)
{
	static const char signs[] = " ,;:/|-=()[]<>\"'*.";
	uint32_t	end = span.off + span.len;

	while (span.off < end && strchr(" ,;:/|-=)]>\"'*.", s[span.off]) != NULL && s[span.off] != '\0')
		span.off++;
	/* a name may end with a full stop (Jr.) or a bracket */
	while (end > span.off && strchr(signs, s[end - 1]) != NULL && s[end - 1] != '.' &&
		   s[end - 1] != ')')
		end--;
	span.len = end - span.off;
	return span;
}

/* Adds str[span] in the spelling of the clean text; drops what cannot be a name. */
static void
add_name(nw_strs *names, nw_text *text, nw_span span)
{
	const char *s = text->str;
	nw_span		raw;
	nw_str		name;
	bool		letters = false;

	span = trimmed(s, span);
	s += span.off;
	if (span.len == 0 || span.len > NAME_MAX_BYTES || names->n >= NW_ARTICLE_LIST_MAX ||
		s[0] == '@' || is_nobody(s, span.len) || nw_email_scan(s, span.len) > 0 ||
		nw_starts(s, span.len, "http:") || nw_starts(s, span.len, "https:") ||
		nw_starts(s, span.len, "www."))
		return;
	for (size_t p = 0; p < span.len && !letters;)
	{
		uint32_t	cp;
		nw_script	script;

		p += (size_t) nw_utf8_decode(s + p, s + span.len, &cp);
		script = nw_script_of(cp);
		letters = script != NW_SCRIPT_OTHER && script != NW_SCRIPT_DIGIT;
	}
	if (!letters)
		return;
	raw = nw_text_raw_span(text, span.off, span.len);
	name.s = text->raw + raw.off;
	name.len = raw.len;
	if (!nw_strs_has(names, name))
		nw_strs_add(names, text->arena, name);
}

/* Adds the people of a byline that the stretch is from end to end. */
static bool
add_byline(nw_strs *names, nw_text *text, nw_span span)
{
	const char *s = text->str + span.off;
	nw_byline	b;

	if (!nw_byline_read(s, span.len, &b) || b.n == 0 || b.lead_off < span.len)
		return false;
	for (int i = 0; i < b.n; i++)
	{
		nw_span		name = b.people[i].name;

		/* 홍길동 도쿄 특파원 */
		if (b.n > 1 && nw_news_word(NW_WORDS_PLACE, s + name.off, name.len))
			continue;
		name.off += span.off;
		add_name(names, text, name);
	}
	return true;
}

/* The length of the separator at s[pos], 0 when there is none. */
static size_t
separator(const char *s, size_t len, size_t pos)
{
	static const char *const marks[] = {",", ";", "/", "|", "·", "、", "&", "+", "\n", " and ", " AND ", " 및 ", " und ", " et "};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (nw_starts(s + pos, len - pos, marks[i]))
			return strlen(marks[i]);
	return 0;
}

/* Takes labels from the front, addresses, brackets and titles from the end. */
static nw_span
bare_name(const char *s, nw_span span)
{
	static const char *const labels[] = {"By ", "by ", "BY ", "글 ", "글·사진 ", "기자명 ", "취재 ", "작성자 ", "文/", "文|", "作者:"};
	static const char *const glued[] = {"기자", "記者", "记者", "특파원", "PD", "앵커"};
	uint32_t	cut;

	span = trimmed(s, span);
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (nw_starts(s + span.off, span.len, labels[i]))
		{
			span.off += (uint32_t) strlen(labels[i]);
			span.len -= (uint32_t) strlen(labels[i]);
		}
	/* 홍길동 (x@y.com) · 홍길동 x@y.com · Jane Doe <x@y.com> */
	for (cut = 1; cut < span.len; cut++)
	{
		const char *p = s + span.off + cut;

		if ((p[-1] == ' ' || p[-1] == '(' || p[-1] == '<' || p[-1] == '[') &&
			nw_email_scan(p, span.len - cut) > 0)
			span.len = cut - 1;
		else if (*p == '(')
			span.len = cut;
	}
	span = trimmed(s, span);
	for (cut = span.len; cut > 0 && s[span.off + cut - 1] != ' '; cut--)
		;
	if (cut > 0 && nw_news_word(NW_WORDS_TITLE, s + span.off + cut, span.len - cut))
		span.len = cut - 1;
	for (size_t i = 0; i < sizeof(glued) / sizeof(glued[0]); i++)
	{
		uint32_t	n = (uint32_t) strlen(glued[i]);

		/* two characters at least are left */
		if (span.len >= n + 6 && nw_ends(s + span.off, span.len, glued[i]))
			span.len -= n;
	}
	return trimmed(s, span);
}

/* 새벽일보 홍길동 · 홍길동 사회부: the name of two or three words that are not all name */
static nw_span
person_of_words(const char *s, nw_span span)
{
	nw_span		person = {0, 0};
	uint32_t	start = 0;
	bool		other = false;

	for (uint32_t p = 0; p <= span.len; p++)
	{
		if (p < span.len && s[span.off + p] != ' ')
			continue;
		if (p > start)
		{
			const char *word = s + span.off + start;
			uint32_t	n = p - start;
			bool		strong;

			if (nw_outlet_name(word, n) || nw_desk_name(word, n))
				other = true;
			else if (nw_korean_name(word, n, &strong) && person.len == 0)
			{
				person.off = span.off + start;
				person.len = n;
			}
			else
				return span;
		}
		start = p + 1;
	}
	return person.len > 0 && other ? person : span;
}

static bool
is_latin_word(const char *s, nw_span span)
{
	for (uint32_t i = 0; i < span.len; i++)
		if (!nw_is_ascii_alpha(s[span.off + i]) && s[span.off + i] != '-' && s[span.off + i] != '.')
			return false;
	return span.len > 0;
}

void
nw_author_names(nw_strs *names, nw_arena *arena, nw_str value, bool whole)
{
	nw_str		clean = nw_value_text(arena, value, false);
	nw_text		text;
	nw_span		all = {0, 0};
	nw_span		parts[PARTS_MAX];
	int			n = 0;
	int			people = 0;
	uint32_t	start = 0;

	if (!clean.s || clean.len > LIST_MAX_BYTES)
		return;
	nw_text_fold(&text, arena, clean.s, clean.len, NW_FOLD_READ);
	all.len = text.len;
	if (whole)
	{
		add_name(names, &text, all);
		return;
	}
	if (nw_starts(text.str, text.len, "http:") || nw_starts(text.str, text.len, "https:") ||
		add_byline(names, &text, all))
		return;
	for (uint32_t p = 0; p <= text.len && n < PARTS_MAX;)
	{
		size_t		sep = p < text.len ? separator(text.str, text.len, p) : 1;

		if (sep == 0)
		{
			p++;
			continue;
		}
		parts[n].off = start;
		parts[n].len = p - start;
		n += p > start;
		p += (uint32_t) sep;
		start = p;
	}
	/* Doe, Jane */
	if (n == 2 && memchr(text.str, ',', text.len) != NULL)
	{
		nw_span		last = trimmed(text.str, parts[0]);
		nw_span		first = trimmed(text.str, parts[1]);

		if (is_latin_word(text.str, last) && is_latin_word(text.str, first) &&
			!is_nobody(text.str + first.off, first.len) &&
			!nw_outlet_name(text.str + first.off, first.len))
		{
			add_name(names, &text, all);
			return;
		}
	}
	for (int i = 0; i < n; i++)
	{
		nw_span		part = trimmed(text.str, parts[i]);

		if (part.len > 0 && !nw_outlet_name(text.str + part.off, part.len) &&
			!nw_desk_name(text.str + part.off, part.len))
			people++;
	}
	for (int i = 0; i < n; i++)
	{
		nw_span		part = trimmed(text.str, parts[i]);

		/* beside people, an outlet or a desk only says where they belong */
		if (people > 0 && part.len > 0 &&
			(nw_outlet_name(text.str + part.off, part.len) ||
			 nw_desk_name(text.str + part.off, part.len)))
			continue;
		if (!add_byline(names, &text, part))
			add_name(names, &text, person_of_words(text.str, bare_name(text.str, part)));
	}
}
