/*
 * core/news/page_beside.c
 *		Lines that only their neighbours explain: a date's label without a date,
 *		"Image caption," over a caption, an English name beside the date.
 */
#include "core/news/page_lines.h"

#include "core/news/byline_foreign.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"

/* The next line that says something, at most three on; n when there is none. */
static size_t
next_of(const nw_page_line *lines, size_t n, size_t i)
{
	for (size_t k = i + 1; k < n && k <= i + 3; k++)
		if (lines[k].read.len > 0)
			return k;
	return n;
}

static size_t
previous_of(const nw_page_line *lines, size_t n, size_t i)
{
	for (size_t k = i; k-- > 0 && k + 3 >= i;)
		if (lines[k].read.len > 0)
			return k;
	return n;
}

/* Is the line one of the words of a picture's caption alone: Image caption, */
static bool
is_caption_label(const char *s, size_t len)
{
	size_t		n = nw_news_word_prefix(NW_WORDS_CAPTION_START, s, len);

	return n >= 6 && (n == len || (n + 1 == len && (s[n] == ',' || s[n] == ':')));
}

void
nw_page_beside(const nw_text *text, nw_page_line *lines, size_t n)
{
	for (size_t i = 0; i < n; i++)
	{
		nw_page_line *line = &lines[i];
		const char *s = text->str + line->read.off;
		size_t		next;
		nw_byline	byline;

		/* the item 방송 of a menu is the label of no date */
		if (line->kind == NW_LINE_DATE && line->label)
		{
			next = next_of(lines, n, i);
			if (next == n || lines[next].kind != NW_LINE_DATE || lines[next].label)
				line->kind = NW_LINE_TEXT;
		}
		else if (line->kind == NW_LINE_CAPTION && line->chars <= 20 &&
				 is_caption_label(s, line->read.len))
		{
			next = next_of(lines, n, i);
			if (next < n && lines[next].kind == NW_LINE_TEXT && !lines[next].wide_indent &&
				lines[next].chars <= 300)
				lines[next].kind = NW_LINE_CAPTION;
		}
		else if (line->kind == NW_LINE_TEXT && line->cjk && line->chars <= 7 && i + 1 < n &&
				 lines[i + 1].kind == NW_LINE_DATE && !lines[i + 1].label &&
				 nw_byline_japanese_name(s, line->read.len))
			line->named = true;
		else if (line->kind == NW_LINE_TEXT && !line->cjk && line->chars <= 80 && !line->ends &&
				 !line->bullet && !line->heading &&
				 nw_byline_english_names(s, line->read.len, &byline))
		{
			size_t		before = previous_of(lines, n, i);

			next = next_of(lines, n, i);
			if (next < n &&
				nw_news_word(NW_WORDS_ENGLISH_ROLE, text->str + lines[next].read.off,
							 lines[next].read.len))
			{
				line->kind = NW_LINE_BYLINE;
				lines[next].kind = NW_LINE_BYLINE;
			}
			else if (next < n &&
					 (lines[next].kind == NW_LINE_DATE ||
					  (before < n && lines[before].kind == NW_LINE_DATE)) &&
					 before < n && lines[before].kind != NW_LINE_BLANK)
				line->named = true;
		}
	}
}
