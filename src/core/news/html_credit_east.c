/*
 * core/news/html_credit_east.c
 *		Whom a Japanese or Chinese page credits with its article, where the
 *		readers of plain lines see no byline.
 *
 * The tree makes sure of what a line alone does not: names that are links
 * beside the date (片桐ひかる 根本悠), names in an element called a byline
 * (［仲原すず，テックいろは］), one part of a line of facts
 * (港聞 | 撰文：霍子晴 | 發佈時間: …), a name in brackets that closes the article.
 */
#include "core/news/html_credit.h"

#include "core/news/byline.h"
#include "core/news/byline_foreign.h"
#include "core/news/byline_words.h"
#include "core/news/html_meta.h"
#include "core/news/news_date.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

#define LINES_ABOVE 2
#define LINES_BELOW 8
#define LINE_BYTES 160
#define NAMES_MAX 8

/* A line as the readers of bylines want it. */
static nw_str
folded(nw_arena *arena, const nw_html_page *page, int32_t k)
{
	nw_text		text;

	nw_text_fold(&text, arena, page->text + page->lines[k].off, page->lines[k].len, NW_FOLD_READ);
	return (nw_str) {text.str, (uint32_t) text.len};
}

static nw_str
trimmed(nw_str s)
{
	while (s.len > 0 && *s.s == ' ')
		s.s++, s.len--;
	while (s.len > 0 && s.s[s.len - 1] == ' ')
		s.len--;
	return s;
}

static void
add_name(nw_arena *arena, nw_str name, nw_strs *names)
{
	name = nw_html_clean(arena, name);
	if (name.s && !nw_strs_has(names, name) && names->n < NAMES_MAX)
		nw_strs_add(names, arena, name);
}

/* The parts of a line of facts, cut at its bars: those that are bylines by themselves. */
static void
parts_of_line(nw_arena *arena, nw_str line, nw_strs *names)
{
	uint32_t	from = 0;
	int			parts = 0;

	if (!memchr(line.s, '|', line.len))
		return;
	for (uint32_t at = 0; at <= line.len && parts < NAMES_MAX; at++)
		if (at == line.len || line.s[at] == '|')
		{
			nw_str		part = trimmed((nw_str) {line.s + from, at - from});
			nw_byline	byline;

			from = at + 1;
			parts++;
			if (part.len < 6 || !nw_byline_read(part.s, part.len, &byline) ||
				byline.lead_off != part.len)
				continue;
			for (int i = 0; i < byline.n; i++)
				add_name(arena,
						 (nw_str){part.s + byline.people[i].name.off, byline.people[i].name.len},
						 names);
		}
}

/* Nothing but names, divided by signs and spaces, and the outlet's; false when anything else is there. */
static bool
names_only(nw_arena *arena, nw_str line, nw_str outlet, nw_strs *names)
{
	static const char *const dividers[] = {"、", "・", "·", ",", "/", "&", " "};
	nw_str		found[NAMES_MAX];
	int			n = 0;

	line = trimmed(line);
	if (line.len > 2 && line.s[0] == '[' && line.s[line.len - 1] == ']')
		line = trimmed((nw_str) {line.s + 1, line.len - 2});
	for (uint32_t at = 0; at < line.len;)
	{
		uint32_t	end = at;
		uint32_t	sign = 0;
		nw_str		part;

		for (; end < line.len && sign == 0; end += sign == 0)
			for (size_t i = 0; i < sizeof(dividers) / sizeof(dividers[0]) && sign == 0; i++)
				if (nw_starts(line.s + end, line.len - end, dividers[i]))
					sign = (uint32_t) strlen(dividers[i]);
		part = (nw_str) {line.s + at, end - at};
		at = end + sign;
		if (part.len == 0 || nw_outlet_name(part.s, part.len) ||
			(outlet.len >= part.len && part.len >= 6 && memcmp(outlet.s, part.s, part.len) == 0))
			continue;
		if (n == NAMES_MAX || !nw_byline_japanese_name(part.s, part.len))
			return false;
		found[n++] = part;
	}
	for (int i = 0; i < n; i++)
		add_name(arena, found[i], names);
	return n > 0;
}

static bool
has_date(nw_arena *arena, const nw_html_page *page, int32_t k)
{
	nw_date_line dates;
	nw_str		line;

	if (k < 0 || k >= page->n || page->lines[k].len > LINE_BYTES)
		return false;
	line = folded(arena, page, k);
	return nw_date_line_scan(line.s, line.len, &dates) && dates.n > 0;
}

/* （折原みなと）, 【久保寺樹】: three to seven characters of Han and then of kana; （おわり）, （写真あり） name nobody */
static void
closing_name(nw_arena *arena, nw_str line, nw_strs *names)
{
	static const char *const others[] = {"写真", "敬称", "記事", "取材", "構成", "談", "続", "終", "完", "注", "図", "表", "詳", "次", "前", "以下", "一部", NULL};
	int			han = 0;
	int			kana = 0;

	if (line.len < 11 || line.len > 27)
		return;
	if (line.s[0] == '(' && line.s[line.len - 1] == ')')
		line = (nw_str) {line.s + 1, line.len - 2};
	else if (nw_starts(line.s, line.len, "【") && nw_ends(line.s, line.len, "】"))
		line = (nw_str) {line.s + 3, line.len - 6};
	else
		return;
	for (int i = 0; others[i]; i++)
		if (nw_starts(line.s, line.len, others[i]))
			return;
	for (uint32_t at = 0; at < line.len;)
	{
		uint32_t	cp;

		at += (uint32_t) nw_utf8_decode(line.s + at, line.s + line.len, &cp);
		if (nw_script_of(cp) == NW_SCRIPT_KANA)
			kana++;
		else if (kana > 0)
			return;
		else
			han++;
	}
	if (han > 0 && han <= 4 && kana <= 4 && han + kana >= 3 && (kana > 0 || han == 4) &&
		nw_byline_japanese_name(line.s, line.len))
		add_name(arena, line, names);
}

void
nw_html_credits_east(const nw_html_page *page, int32_t headline, nw_str outlet, nw_strs *names)
{
	nw_arena   *arena = page->arena;
	int32_t		from = headline > LINES_ABOVE ? headline - LINES_ABOVE : 0;

	if (headline < 0)
		return;
	for (int32_t k = from; names->n == 0 && k < page->n && k <= headline + LINES_BELOW; k++)
	{
		const nw_html_line *line = &page->lines[k];

		if (k == headline || line->place & NW_PLACE_FAR || line->len > LINE_BYTES)
			continue;
		parts_of_line(arena, folded(arena, page, k), names);
		if (names->n == 0 && (line->place & NW_PLACE_BYLINE ||
							  (k > headline && line->linked * 10 >= line->len * 8 &&
							   (has_date(arena, page, k - 1) || has_date(arena, page, k + 1)))))
			names_only(arena, folded(arena, page, k), outlet, names);
	}
	for (int32_t k = headline + 1; names->n == 0 && k < page->n; k++)
	{
		const nw_html_line *line = &page->lines[k];

		if (!(line->place & NW_PLACE_OUT) && line->len >= 12 && line->len <= 27 && !line->heading &&
			page->lines[k - 1].paragraph == line->paragraph &&
			nw_ends(page->text + page->lines[k - 1].off, page->lines[k - 1].len, "。"))
			closing_name(arena, folded(arena, page, k), names);
	}
}
