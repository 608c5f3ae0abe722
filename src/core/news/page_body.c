/*
 * core/news/page_body.c
 *		Finds the body of the article among the lines of a page.
 *
 * Every line gets a weight: running text for it, menus and links against it,
 * captions and gaps neither.  The body is the stretch of lines with the
 * greatest sum; it begins and ends with running text.
 */
#include "core/news/page_body.h"

#include "core/news/news_date.h"
#include "core/news/news_find.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"

/* how far above and below a line its double (picture text and caption) may stand */
#define REPEAT_REACH 4

bool
nw_line_is_prose(const nw_page_line *line)
{
	if (line->kind == NW_LINE_BYLINE_LEAD || (line->item && line->kind == NW_LINE_TEXT))
		return true;
	if (line->kind != NW_LINE_TEXT || line->repeated || line->bullet)
		return false;
	if (line->wide_indent && line->chars >= 8)
		return true;
	if (line->ends || line->opens)
		return line->chars >= (line->cjk ? 22 : 45);
	return line->chars >= (line->cjk ? 75 : 150);
}

static bool
same_text(const nw_text *text, const nw_page_line *a, const nw_page_line *b, bool adjacent)
{
	uint32_t	len = a->read.len < b->read.len ? a->read.len : b->read.len;

	/*
	 * The picture's text may carry a button (…있다. 연합뉴스 이미지 확대보기), or be
	 * the beginning of the caption right below it.
	 */
	if (a->read.len != b->read.len &&
		((a->kind != NW_LINE_CAPTION && b->kind != NW_LINE_CAPTION) || len < 30) &&
		!(adjacent && a->read.len == len && a->kind == NW_LINE_TEXT && !a->ends && len >= 18))
		return false;
	return memcmp(text->str + a->read.off, text->str + b->read.off, len) == 0;
}

/* Marks text that stands twice within a few lines: a picture's text and its caption. */
static void
mark_repeated(const nw_text *text, nw_page_line *lines, int32_t n)
{
	for (int32_t i = 0; i < n; i++)
	{
		if (lines[i].read.len == 0)
			continue;
		for (int32_t k = i + 1; k < n && k <= i + REPEAT_REACH; k++)
			if (lines[k].read.len > 0 && same_text(text, &lines[i], &lines[k], k == i + 1))
				lines[i].repeated = lines[k].repeated = true;
	}
}

/*
 * The text of a picture and its title, one after the other without a space, as
 * text browsers write rows of links: 새 다리 놓인다새 다리 놓인다 …
 */
static bool
is_doubled(const char *s, size_t len)
{
	for (size_t n = 12; n * 2 <= len && n <= 200; n++)
		if (s[n] == s[0] && memcmp(s, s + n, n) == 0)
			return true;
	return false;
}

/* What readers wrote: from the line that sorts their comments, under one that counts them, to the end. */
static void
mark_comments(const nw_text *text, nw_page_line *lines, int32_t n)
{
	static const char *const orders[] = {"최신순", "공감순", "Newest", "新しい順", "最新评论"};
	bool		told = false;	/* was there running text before? */
	int32_t		counter = -1;

	for (int32_t i = 0; i < n; i++)
	{
		const char *s = text->str + lines[i].read.off;
		size_t		len = lines[i].read.len;
		bool		sorts = false;

		if (len == 0)
			continue;
		if (lines[i].chars > 40)
		{
			told |= nw_line_is_prose(&lines[i]);
			continue;
		}
		for (size_t k = 0; k < sizeof(orders) / sizeof(orders[0]) && counter >= 0 && told; k++)
			sorts |= nw_starts(s, len, orders[k]);
		if (sorts && i - counter <= 4)
		{
			for (; i < n; i++)
				if (lines[i].kind == NW_LINE_TEXT || lines[i].kind == NW_LINE_BYLINE_LEAD)
					lines[i].kind = NW_LINE_COMMENT;
			return;
		}
		if (lines[i].kind == NW_LINE_COMMENT || nw_news_find(s, len, "댓글"))
			counter = i;
		told |= nw_line_is_prose(&lines[i]);
	}
}

/* Hard-wrapped dumps: a full line that runs on into the next belongs to a sentence. */
static bool
is_wrapped(const nw_page_line *lines, int32_t n, int32_t i)
{
	if (lines[i].kind != NW_LINE_TEXT || lines[i].bullet || lines[i].repeated)
		return false;
	if (lines[i].width >= 58 && lines[i].width <= 100 && i + 1 < n &&
		lines[i + 1].kind == NW_LINE_TEXT && !lines[i + 1].bullet &&
		lines[i + 1].indent == lines[i].indent)
		return true;
	/* the last line of such a run */
	return i > 0 && lines[i].ends && lines[i - 1].kind == NW_LINE_TEXT &&
		lines[i - 1].width >= 58 && lines[i - 1].width <= 100 && !lines[i - 1].ends &&
		lines[i - 1].indent == lines[i].indent;
}

/* The indent most of the running text has: some dumps indent the whole page. */
static uint16_t
usual_indent(const nw_page_line *lines, int32_t n)
{
	int64_t		weight[16] = {0};
	int			best = 0;

	for (int32_t i = 0; i < n; i++)
		if ((nw_line_is_prose(&lines[i]) || is_wrapped(lines, n, i)) && lines[i].indent < 16)
			weight[lines[i].indent] += lines[i].item ? 0 : lines[i].chars;
	for (int i = 1; i < 16; i++)
		if (weight[i] > weight[best])
			best = i;
	return (uint16_t) best;
}

/* A quotation set in from the margin: it begins with its mark and ends as a sentence does. */
static bool
is_quotation(const nw_text *text, const nw_page_line *line, uint16_t indent)
{
	static const char *const marks[] = {"\"", "“", "「", "『"};
	const char *s = text->str + line->read.off;

	if (line->bullet || !line->ends || line->indent <= indent || line->indent > indent + 8)
		return false;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (nw_starts(s, line->read.len, marks[i]))
			return true;
	return false;
}

static int
weight_of(const nw_page_line *lines, int32_t n, int32_t i, uint16_t indent)
{
	const nw_page_line *line = &lines[i];
	int			chars = line->cjk ? line->chars : line->chars / 2;

	switch (line->kind)
	{
		case NW_LINE_BLANK:
		case NW_LINE_SPACER:
			return 0;
		case NW_LINE_BYLINE_LEAD:
			return 100;
		case NW_LINE_TEXT:
			if (line->item)
				return chars < 20 ? 20 : chars > 100 ? 100 : chars;
			if (line->repeated)
				return -2;
			/* a sentence of a list belongs to the text around it, and opens none */
			if (line->bullet)
				return line->indent > indent + 6 ? -12 : 4;
			if (line->indent > indent + 1)
				return -12;
			if (nw_line_is_prose(line) || is_wrapped(lines, n, i))
				return chars < 30 ? 30 : chars > 100 ? 100 : chars;
			return line->ends ? 2 : -10;
		case NW_LINE_CAPTION:
		case NW_LINE_CREDIT:
		case NW_LINE_BYLINE:
			return -2;
		case NW_LINE_DATE:
		case NW_LINE_PAGE_DATE:
		case NW_LINE_HASHTAG:
			return -10;
		case NW_LINE_WEATHER:
		case NW_LINE_WEATHER_PROVIDER:
			return -10;
		case NW_LINE_END:
		case NW_LINE_COPYRIGHT:
			return -60;
		default:
			return line->script || line->item ? -2 : -20;
	}
}

/* The strip's own date is beside its readings and has neither label nor time. */
static bool
beside_weather(const nw_page_line *lines, int32_t n, int32_t i)
{
	for (int step = -1; step <= 1; step += 2)
		for (int32_t k = i + step, seen = 0; k >= 0 && k < n && seen < 3; k += step)
		{
			if (lines[k].kind == NW_LINE_BLANK || lines[k].kind == NW_LINE_SPACER)
				continue;
			if (lines[k].kind == NW_LINE_WEATHER)
				return true;
			seen++;
		}
	return false;
}

/* Text with a name and an address at its end is a picture's, unless it ends the article. */
static bool
more_follows(const nw_page_line *lines, int32_t i, int32_t last)
{
	while (++i <= last)
		if (nw_line_is_prose(&lines[i]))
			return true;
	return false;
}

static bool
same_bytes(const nw_text *text, const nw_page_line *a, const nw_page_line *b)
{
	return a->read.len == b->read.len &&
		memcmp(text->str + a->read.off, text->str + b->read.off, a->read.len) == 0;
}

/*
 * The script of a broadcast begins at its first mark ([앵커]), and its first
 * sentences may be short.
 */
static int32_t
script_begins(const nw_page_line *lines, int32_t headline, int32_t first)
{
	int32_t		result = first;

	for (int32_t i = first - 1; i > headline && i >= first - 12; i--)
		if (lines[i].script)
			result = i + 1;
		else if (lines[i].kind != NW_LINE_BLANK && lines[i].kind != NW_LINE_SPACER &&
				 !(lines[i].kind == NW_LINE_TEXT && lines[i].ends && !lines[i].repeated))
			break;
	return result;
}

/* A long line without an end, and the next directly below it: the beginning of a sentence that a tool broke. */
static bool
is_broken(const nw_page_line *lines, int32_t i, int32_t last)
{
	const nw_page_line *line = &lines[i];

	return line->kind == NW_LINE_TEXT && !line->ends && !line->bullet && !line->repeated &&
		!line->heading && line->chars >= (line->cjk ? 50 : 100) && i < last &&
		lines[i + 1].indent <= line->indent &&
		(lines[i + 1].kind == NW_LINE_TEXT || lines[i + 1].kind == NW_LINE_BODY) &&
		!lines[i + 1].bullet;
}

/* Decides the lines between the first and the last of the body. */
static void
settle_inside(const nw_text *text, nw_page_line *lines, int32_t headline, int32_t n, int32_t first,
			  int32_t last, uint16_t indent)
{
	for (int32_t i = first; i <= last; i++)
	{
		nw_page_line *line = &lines[i];
		bool		wrapped = is_wrapped(lines, n, i);

		if (line->kind != NW_LINE_TEXT)
			continue;
		if (line->item)
			line->kind = NW_LINE_BODY;
		else if (line->repeated || (line->signed_off && more_follows(lines, i, last)))
			line->kind = NW_LINE_CAPTION;
		else if (headline >= 0 && same_bytes(text, line, &lines[headline]))
			line->kind = NW_LINE_FURNITURE;
		else if (is_quotation(text, line, indent))
			line->kind = NW_LINE_BODY;
		else if (line->indent > indent + (line->bullet ? 6 : 1))
			line->kind = NW_LINE_FURNITURE;
		else if (nw_line_is_prose(line) || wrapped || line->ends || is_broken(lines, i, last))
			line->kind = NW_LINE_BODY;
		else
			line->kind = NW_LINE_SUBHEADING;
	}
}

/*
 * The subheading: the first text between headline and body that is neither a
 * sentence nor a picture's.  Date, byline and buttons may stand before it.
 */
static void
settle_subheading(const nw_text *text, nw_page_line *lines, int32_t headline, int32_t first,
				  uint16_t indent)
{
	bool		taken = false;
	bool		over = false;

	for (int32_t i = headline + 1; i < first; i++)
	{
		nw_page_line *line = &lines[i];

		if (line->kind == NW_LINE_BLANK || line->kind == NW_LINE_SPACER)
			continue;
		/* behind the field of a form stands what belongs to that */
		over |= line->kind == NW_LINE_FURNITURE &&
			nw_starts(text->str + line->read.off, line->read.len, "[ ");
		if (line->kind == NW_LINE_TEXT && (line->repeated || line->signed_off))
			line->kind = NW_LINE_CAPTION;
		else if (line->kind == NW_LINE_TEXT && !over && line->indent <= indent + 1 &&
				 !nw_line_is_prose(line) && !line->ends && line->chars >= (line->cjk ? 8 : 20) &&
				 line->chars <= 200)
		{
			line->kind = NW_LINE_SUBHEADING;
			taken = true;
		}
		else
			over |= taken;
	}
}

void
nw_page_body_find(const nw_text *text, nw_page_line *lines, int32_t n, nw_page_body *out)
{
	uint16_t	indent;
	int64_t		sum = 0;
	int64_t		best = 0;
	int32_t		start = 0;
	bool		closed = false;

	out->first = out->last = out->headline = -1;
	mark_repeated(text, lines, n);
	mark_comments(text, lines, n);
	for (int32_t i = 0; i < n; i++)
		if (lines[i].kind == NW_LINE_TEXT && !lines[i].ends &&
			is_doubled(text->str + lines[i].read.off, lines[i].read.len))
			lines[i].kind = NW_LINE_FURNITURE;
	for (int32_t i = 0; i < n; i++)
	{
		const char *s = text->str + lines[i].read.off;
		size_t		len = lines[i].read.len;

		if (lines[i].kind != NW_LINE_TEXT || lines[i].ends || lines[i].item)
			continue;
		if (lines[i].chars >= (lines[i].cjk ? 40 : 80) ? nw_page_menu_row(s, len, 8, 3) :
														 lines[i].cjk && lines[i].chars >= 16 &&
					nw_news_word_prefix(NW_WORDS_SECTION, s, len) > 0 &&
					nw_page_menu_row(s, len, 6, 1))
			lines[i].kind = NW_LINE_FURNITURE;
	}
	nw_page_lists(text, lines, n);
	indent = usual_indent(lines, n);
	for (int32_t i = 0; i < n; i++)
		if (lines[i].kind == NW_LINE_DATE)
		{
			nw_date_line date;

			if (beside_weather(lines, n, i) &&
				nw_date_line_scan(text->str + lines[i].read.off, lines[i].read.len, &date) &&
				date.whole && date.n == 1 && date.role[0] == NW_DATE_PLAIN &&
				!date.date[0].has_time)
				lines[i].kind = NW_LINE_PAGE_DATE;
		}
	for (int32_t i = 0; i < n; i++)
	{
		if (sum <= 0)
		{
			sum = 0;
			start = i;
			closed = false;
		}
		/* below a copyright notice the story does not go on: long rows there are links */
		closed |= lines[i].kind == NW_LINE_COPYRIGHT && sum > 150;
		if (closed && lines[i].kind == NW_LINE_TEXT && !lines[i].ends && !lines[i].item &&
			!is_wrapped(lines, n, i))
			sum -= 10;
		else
			sum += weight_of(lines, n, i, indent);
		if (sum > best)
		{
			best = sum;
			out->first = start;
			out->last = i;
		}
	}
	/* one short sentence is no article */
	if (best < 40)
		out->first = out->last = -1;
	if (out->first >= 0)
	{
		while (out->first < out->last && !nw_line_is_prose(&lines[out->first]) &&
			   !is_wrapped(lines, n, out->first))
			out->first++;
		while (out->last > out->first &&
			   !(lines[out->last].kind == NW_LINE_TEXT && lines[out->last].ends &&
				 !lines[out->last].repeated) &&
			   !nw_line_is_prose(&lines[out->last]))
			out->last--;
	}
	out->headline = nw_page_headline(text, lines, n, out->first);
	/* without another headline a name over the date was none */
	for (int32_t i = out->headline; i >= 0 && i < n && (out->first < 0 || i < out->first); i++)
		if (lines[i].named && lines[i].kind == NW_LINE_TEXT)
			lines[i].kind = NW_LINE_BYLINE;
	if (out->headline >= 0)
	{
		lines[out->headline].kind = NW_LINE_HEADLINE;
		if (out->first >= 0 && out->headline >= out->first)
			out->first = out->headline + 1;
		if (out->first > out->last)
			out->first = out->last = -1;
	}
	if (out->first >= 0)
		out->first = script_begins(lines, out->headline, out->first);
	while (out->first >= 0 && out->last + 1 < n && lines[out->last + 1].kind == NW_LINE_TEXT &&
		   lines[out->last + 1].ends && is_broken(lines, out->last, out->last + 1))
		out->last++;
	while (out->first > 0 && out->first - 1 > out->headline &&
		   is_broken(lines, out->first - 1, out->first))
		out->first--;
	if (out->first >= 0)
	{
		int32_t		note = nw_page_note(text, lines, out->first, out->last);

		for (int32_t i = note; i <= out->last; i++)
			if (lines[i].kind == NW_LINE_TEXT)
				lines[i].kind = NW_LINE_ORGANISATION_NOTE;
		out->zone_last = out->last;
		out->last = note - 1;
		while (out->last > out->first && lines[out->last].kind != NW_LINE_TEXT &&
			   lines[out->last].kind != NW_LINE_BYLINE_LEAD)
			out->last--;
		settle_inside(text, lines, out->headline, n, out->first, out->last, indent);
		if (out->headline >= 0)
			settle_subheading(text, lines, out->headline, out->first, indent);
	}
	/* dates and bylines stand near the headline, above the body or soon after it */
	out->zone_first = out->headline >= 0 ? out->headline : out->first;
	if (out->zone_first < 0)
		out->zone_first = out->zone_last = -1;
	else
	{
		int32_t		seen = 0;

		while (out->zone_first > 0 && seen < 4)
		{
			out->zone_first--;
			seen += lines[out->zone_first].read.len > 0;
		}
		if (out->first < 0)
			out->zone_last = out->headline;
		for (seen = 0; out->zone_last + 1 < n && seen < 8;)
		{
			out->zone_last++;
			seen += lines[out->zone_last].read.len > 0;
		}
	}
	for (int32_t i = 0; i < n; i++)
		if (lines[i].kind == NW_LINE_TEXT)
			lines[i].kind = NW_LINE_FURNITURE;
		else if (lines[i].kind == NW_LINE_BYLINE_LEAD &&
				 (out->first < 0 || i < out->first || i > out->last))
			lines[i].kind = NW_LINE_FURNITURE;
}
