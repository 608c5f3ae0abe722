/*
 * core/news/page_headline.c
 *		Which line of a page is the headline.
 *
 * A headline stands above the body, is no sentence, is often there twice and
 * is followed by the date, the byline or the subheading.
 */
#include "core/news/page_body.h"

#include "core/news/news_date.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* How many lines above the body a headline may stand. */
#define REACH 160

/* Bytes of a word of a menu that s begins with. */
static size_t
menu_word(const char *s, size_t len)
{
	static const nw_words lists[] = {NW_WORDS_SECTION, NW_WORDS_FURNITURE, NW_WORDS_FLAG, NW_WORDS_SHARE, NW_WORDS_RELATED};
	size_t		best = 0;

	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
	{
		size_t		n = nw_news_word_prefix(lists[i], s, len);

		if (n > best)
			best = n;
	}
	return best;
}

/* A row of words of menus: at least so many, and one of so many bytes in them. */
bool
nw_page_menu_row(const char *s, size_t len, int least, size_t share)
{
	size_t		known = 0;
	int			words = 0;

	if (len > 2000)
		return false;
	for (size_t at = 0; at < len;)
	{
		size_t		n = s[at] == ' ' ? 0 : menu_word(s + at, len - at);
		uint32_t	cp = 0;
		size_t		end = at + n;
		bool		whole;

		if (end < len && n > 0)
			nw_utf8_decode(s + end, s + len, &cp);
		/* Han and kana are written without spaces, Hangul and Latin words end at one */
		whole = n > 0 &&
			(end == len || !nw_is_word(cp) || nw_script_of(cp) == NW_SCRIPT_HAN ||
			 nw_script_of(cp) == NW_SCRIPT_KANA);
		if (whole)
		{
			words++;
			known += n;
			at = end;
			continue;
		}
		at += (size_t) nw_utf8_decode(s + at, s + len, &cp);
		known += cp == ' ' || cp == '|' || cp == 0xB7;
	}
	return words >= least && known * share >= len;
}

/* A menu in a row: 정치 경제 사회, 로그인 | 회원가입 | 기사제보 */
static bool
is_menu_row(const char *s, size_t len)
{
	int			bars = 0;

	if (len > 400)
		return false;
	for (size_t i = 0; i < len && bars < 2; i++)
		bars += s[i] == '|';
	return bars >= 2 || nw_page_menu_row(s, len, 4, 1) || nw_page_menu_row(s, len, 6, 2);
}

/*
 * What no headline is made of: the time of a day to the second, three numbers
 * with a decimal point (a strip of prices), a path of three steps.
 */
static bool
is_strip(const char *s, size_t len)
{
	int			decimals = 0;
	int			steps = 0;

	for (size_t i = 1; i + 1 < len; i++)
	{
		if (s[i] == '>' && s[i - 1] == ' ' && s[i + 1] == ' ')
			steps++;
		if (!nw_is_digit(s[i - 1]) || !nw_is_digit(s[i + 1]))
			continue;
		decimals += s[i] == '.';
		if (s[i] == ':' && i + 4 < len && nw_is_digit(s[i + 2]) && s[i + 3] == ':' &&
			nw_is_digit(s[i + 4]))
			return true;
	}
	return decimals >= 3 || steps >= 2;
}

/* 2025年06月24日星期二 …, Subscribe for …: the page's own date, what it sells */
static bool
begins_as_furniture(const char *s, size_t len, const nw_page_line *line)
{
	static const char *const calls[] = {"Subscribe ", "Sign in", "Sign up", "Log in", "Skip to "};
	nw_civil	date;

	if ((line->has & NW_HAS_YEAR) && nw_is_digit(s[0]))
		return nw_news_date_scan(s, len, &date) > 0;
	for (size_t i = 0; !line->cjk && i < sizeof(calls) / sizeof(calls[0]); i++)
		if (nw_starts(s, len, calls[i]))
			return true;
	return false;
}

static bool
may_be_headline(const nw_page_line *line)
{
	return line->kind == NW_LINE_TEXT && !line->bullet && !line->named && line->chars >= 4 &&
		line->chars <= 200;
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

/*
 * The lines of a page that stand on it more than once.  A page may have a
 * million lines, so every line is looked up, not compared with all others; a
 * page made to collide loses a hint after PROBES steps, not time.
 */
#define PROBES 32

typedef struct line_table
{
	int32_t    *slots;			/* line number + 1, 0 when free */
	bool	   *twice;			/* by slot */
	uint32_t	mask;
} line_table;

/* The slot of a text: its own, the free one it may take, or -1. */
static int64_t
slot_of(const line_table *table, const nw_text *text, const nw_page_line *lines,
		const nw_page_line *line)
{
	const char *s = text->str + line->read.off;
	uint64_t	sum = UINT64_C(0xCBF29CE484222325);
	uint32_t	hash;
	uint32_t	i = 0;

	for (uint64_t eight; i + 8 <= line->read.len; i += 8)
	{
		memcpy(&eight, s + i, 8);
		sum = (sum ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
		sum ^= sum >> 32;
	}
	for (; i < line->read.len; i++)
		sum = (sum ^ (unsigned char) s[i]) * UINT64_C(0x9E3779B97F4A7C15);
	hash = (uint32_t) (sum >> 32);
	for (uint32_t probe = 0; probe < PROBES; probe++)
	{
		uint32_t	slot = (hash + probe) & table->mask;
		const nw_page_line *known;

		if (table->slots[slot] == 0)
			return slot;
		known = &lines[table->slots[slot] - 1];
		if (known->read.len == line->read.len &&
			memcmp(text->str + known->read.off, s, line->read.len) == 0)
			return slot;
	}
	return -1;
}

static void
fill_table(line_table *table, const nw_text *text, const nw_page_line *lines, int32_t n)
{
	uint32_t	size = 16;
	uint32_t	entries = 0;

	for (int32_t i = 0; i < n; i++)
		entries += lines[i].chars >= 4 && lines[i].chars <= 200;
	while (size < entries * 2)
		size *= 2;
	table->mask = size - 1;
	table->slots = nw_arena_zalloc(text->arena, size * sizeof(int32_t));
	table->twice = nw_arena_zalloc(text->arena, size * sizeof(bool));
	for (int32_t i = 0; i < n; i++)
	{
		int64_t		slot;

		if (lines[i].chars < 4 || lines[i].chars > 200 ||
			(slot = slot_of(table, text, lines, &lines[i])) < 0)
			continue;
		if (table->slots[slot] == 0)
			table->slots[slot] = i + 1;
		else
			table->twice[slot] = true;
	}
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
	line_table	table;

	fill_table(&table, text, lines, n);
	for (int32_t i = to - 1; i >= from; i--)
	{
		const nw_page_line *line = &lines[i];
		int			score = 40;
		int			chars = line->cjk ? line->chars : line->chars / 2;
		int32_t		next,
					previous;
		int			dated = 0;
		int			under_it = 0;	/* lines like subheadings right below it */
		int64_t		slot;

		if (line->kind == NW_LINE_BLANK || line->kind == NW_LINE_SPACER)
			continue;
		nw_poll(text->arena);
		near++;
		if (!may_be_headline(line) || is_menu_row(text->str + line->read.off, line->read.len))
			continue;
		if (is_strip(text->str + line->read.off, line->read.len))
			continue;
		if (begins_as_furniture(text->str + line->read.off, line->read.len, line))
			score -= 30;
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
		/* - 내년까지 360억 원 투입 -: what stands under the headline of a press release */
		if (line->read.len > 4 && text->str[line->read.off] == '-' &&
			text->str[line->read.off + line->read.len - 1] == '-')
			score -= 25;
		if (line->heading)
			score += 15;
		if (has_tag(text->str + line->read.off, line->read.len))
			score += 8;
		if ((slot = slot_of(&table, text, lines, line)) >= 0 && table.twice[slot])
			score += 20;
		/* what stands below it */
		next = neighbour(lines, n, i, 1);
		for (int32_t k = next, seen = 0; k >= 0 && k < n && seen < 6; k = neighbour(lines, n, k, 1), seen++)
			if ((lines[k].kind == NW_LINE_DATE || lines[k].kind == NW_LINE_BYLINE ||
				 lines[k].named) &&
				(body < 0 || k < body))
			{
				dated = seen == 0 ? 25 : under_it > 0 && under_it == seen ? 24 : 14 - seen;
				break;
			}
			/* subheadings stand between the headline and the date */
			else if (under_it == seen && seen < 4 && may_be_headline(&lines[k]) && !lines[k].ends &&
					 !line->ends && lines[k].chars >= 8 &&
					 (lines[k].chars <= line->chars ||
					  (k == i + 1 + seen && !is_label_of(line, &lines[k]))))
				under_it++;
		score += dated;
		if (next >= 0 && next < to && may_be_headline(&lines[next]) && !lines[next].ends &&
			dated < 25 && !is_label_of(line, &lines[next]))
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
