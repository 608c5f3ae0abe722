/*
 * core/news/page_note.c
 *		The standing text about an organisation at the end of an article:
 *		한빛연구원(이사장 …)은 2016년 설립된 … 비영리기관이다.  It has the form of
 *		body text but is the same under every article.
 */
#include "core/news/page_body.h"

#include "core/news/news_find.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Length of the first sentence of s. */
static size_t
first_sentence(const char *s, size_t len)
{
	for (const char *at = s; (at = memchr(at, '.', (size_t) (s + len - at))) != NULL; at++)
		if (at + 1 == s + len || at[1] == ' ')
			return (size_t) (at + 1 - s);
	return len;
}

/* X(…)은 … 설립된 … 기관이다. */
static bool
is_korean_note(const char *s, size_t len)
{
	static const char *const founded[] =
	{"설립", "창립", "출범", "창업", "발족", "창설", "개원", "산하", "소속", "전문기업"};
	static const char *const copulas[] = {"이다.", "다.", "입니다."};
	size_t		sentence = first_sentence(s, len);
	size_t		subject = 0;
	bool		told = false;

	/* what it is stands at the end of the sentence: few end so */
	for (size_t i = 0; i < sizeof(copulas) / sizeof(copulas[0]) && !told; i++)
		told = nw_ends(s, sentence, copulas[i]) &&
			nw_news_word_suffix(NW_WORDS_ORGANISATION_WORD, s, sentence - strlen(copulas[i])) > 0;
	if (!told)
		return false;
	told = false;
	for (size_t i = 0; i < sizeof(founded) / sizeof(founded[0]) && !told; i++)
		told = nw_news_find(s, sentence, founded[i]);
	if (!told)
		return false;
	/* the subject: a name, perhaps with a bracket, then 은 or 는, near the beginning */
	for (size_t at = 0, depth = 0; at + 3 < sentence && at < 150 && subject == 0; at++)
	{
		if (s[at] == '(')
			depth++;
		else if (s[at] == ')' && depth > 0)
			depth--;
		else if (depth == 0 && at > 3 && s[at + 3] == ' ' &&
				 (nw_starts(s + at, sentence - at, "은") || nw_starts(s + at, sentence - at, "는")))
			subject = at;
	}
	return subject > 0;
}

/* Denby covers transportation for … · Aldous reported from Trenton Falls. · Ngozi Farrell is a staff columnist … */
static bool
is_english_author_note(const char *s, size_t len)
{
	static const char *const verbs[] =
	{"covers ", "reported from ", "contributed to this ", "contributed reporting", "contributed from ", "writes about ",
	"is a staff ", "is a columnist", "is a freelance ", "is a reporter ", "is a correspondent", "is a contributing "};
	size_t		at = 0;
	int			words = 0;

	if (len > 240)
		return false;
	while (words < 4 && at < len && s[at] >= 'A' && s[at] <= 'Z')
	{
		while (at < len && s[at] != ' ')
			at++;
		while (at < len && s[at] == ' ')
			at++;
		words++;
	}
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]) && words > 0; i++)
		if (nw_starts(s + at, len - at, verbs[i]))
			return true;
	return false;
}

/* About Mulgyeol · Mulgyeol Institute is a non-profit organization founded in 2016 … */
static bool
is_english_note(const char *s, size_t len)
{
	size_t		sentence = first_sentence(s, len);

	if (nw_starts(s, len, "About ") && len <= 60 && s[len - 1] != '.')
		return true;
	return (nw_news_find(s, sentence, " is a ") || nw_news_find(s, sentence, " is an ")) &&
		(nw_news_find(s, sentence, "founded in ") || nw_news_find(s, sentence, "established in ") ||
		 nw_news_find(s, sentence, "headquartered in "));
}

int32_t
nw_page_note(const nw_text *text, const nw_page_line *lines, int32_t first, int32_t last)
{
	/* The note is the last block, or the last two: look for a block that begins with one */
	int			blocks = 0;

	for (int32_t i = last; i > first && blocks < 3; i--)
	{
		const char *s = text->str + lines[i].read.off;

		if (lines[i].kind != NW_LINE_TEXT)
			continue;
		if (lines[i - 1].kind == NW_LINE_TEXT)
			continue;			/* not the first line of its block */
		if (is_korean_note(s, lines[i].read.len) || is_english_note(s, lines[i].read.len) ||
			is_english_author_note(s, lines[i].read.len))
		{
			/* an article that is all about the organisation has no note: some body must be left */
			for (int32_t k = first; k < i; k++)
				if (nw_line_is_prose(&lines[k]))
					return i;
			return last + 1;
		}
		blocks++;
	}
	return last + 1;
}
