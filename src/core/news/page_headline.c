/*
 * core/news/page_headline.c
 *		Which line of a page is the headline.
 *
 * A headline stands above the body, is no sentence, is often there twice and
 * is followed by the date, the byline or the subheading.
 */
#include "core/news/page_body.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"

/* How many lines above the body a headline may stand. */
#define REACH 160

static bool
may_be_headline(const nw_page_line *line)
{
	return line->kind == NW_LINE_TEXT && !line->bullet && line->chars >= 4 && line->chars <= 200;
}

/* The next line that says something, in one direction; -1 at the end. */
static int32_t
neighbour(const nw_page_line *lines, int32_t n, int32_t i, int step)
{
	for (i += step; i >= 0 && i < n; i += step)
		if (lines[i].kind != NW_LINE_BLANK && lines[i].kind != NW_LINE_SPACER)
			return i;
	return -1;
}

/* How often the text stands on the page, up to a few times. */
static int
occurrences(const nw_text *text, const nw_page_line *lines, int32_t n, int32_t i)
{
	int			count = 0;

	for (int32_t k = 0; k < n && count < 3; k++)
		count += lines[k].read.len == lines[i].read.len &&
			memcmp(text->str + lines[k].read.off, text->str + lines[i].read.off, lines[i].read.len) == 0;
	return count;
}

/* Is a line only the rubric over the next one, being much shorter? */
static bool
is_label_of(const nw_page_line *line, const nw_page_line *next)
{
	return line->chars < 20 && line->chars * 3 < next->chars * 2;
}

/* [단독] …, …[시장 인사이트 64] */
static bool
has_tag(const char *s, size_t len)
{
	return len > 2 && (s[0] == '[' || s[0] == '<' || nw_starts(s, len, "【") || s[len - 1] == ']');
}

int32_t
nw_page_headline(const nw_text *text, const nw_page_line *lines, int32_t n, int32_t body)
{
	int32_t		from = body < 0 ? 0 : body > REACH ? body - REACH : 0;
	int32_t		to = body < 0 ? n : body;
	int32_t		best = -1;
	int			best_score = 0;
	int			near = 0;		/* lines that say something, from the candidate to the body */

	for (int32_t i = to - 1; i >= from; i--)
	{
		const nw_page_line *line = &lines[i];
		int			score = 40;
		int			chars = line->cjk ? line->chars : line->chars / 2;
		int32_t		next,
					previous;
		int			dated = 0;

		if (line->kind == NW_LINE_BLANK || line->kind == NW_LINE_SPACER)
			continue;
		near++;
		if (!may_be_headline(line))
			continue;
		score += chars >= 12 && chars <= 60 ? 15 : chars >= 8 ? 6 : -15;
		if (chars > 90)
			score -= 20;
		if (line->ends)
		{
			const char *s = text->str + line->read.off;

			/* …? and …! and …" are headlines too */
			score -= s[line->read.len - 1] == '.' || nw_ends(s, line->read.len, "。") ? 30 : 4;
		}
		if (line->indent > 2)
			score -= 15;
		if (has_tag(text->str + line->read.off, line->read.len))
			score += 8;
		if (occurrences(text, lines, n, i) > 1)
			score += 20;
		/* what stands below it */
		next = neighbour(lines, n, i, 1);
		for (int32_t k = next, seen = 0; k >= 0 && k < n && seen < 6; k = neighbour(lines, n, k, 1), seen++)
			if ((lines[k].kind == NW_LINE_DATE || lines[k].kind == NW_LINE_BYLINE) && (body < 0 || k < body))
			{
				dated = seen == 0 ? 25 : 14 - seen;
				break;
			}
		score += dated;
		if (next >= 0 && next < to && may_be_headline(&lines[next]) && !lines[next].ends && dated < 25 &&
			!is_label_of(line, &lines[next]))
			score += 6;
		if (next >= 0 && lines[next].kind == NW_LINE_BYLINE_LEAD)
			score += 6;
		previous = neighbour(lines, n, i, -1);
		if (previous >= 0 && may_be_headline(&lines[previous]) && !lines[previous].ends &&
			lines[previous].chars >= 8 && lines[previous].read.len != line->read.len &&
			!is_label_of(&lines[previous], line))
			score -= 6;
		if (previous >= 0 && lines[previous].kind == NW_LINE_PAGE_DATE)
			score += 8;
		score -= near > 60 ? 20 : near / 3;
		/* on a tie the upper line is the headline */
		if (score >= best_score)
		{
			best = i;
			best_score = score;
		}
	}
	/* without a body only a line that is followed by its date will do */
	return best_score >= (body < 0 ? 62 : 30) ? best : -1;
}
