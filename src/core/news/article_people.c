/*
 * core/news/article_people.c
 *		By whom an article is, and where they write from.
 */
#include "core/news/article_people.h"

#include "core/news/byline.h"
#include "core/news/byline_foreign.h"
#include "core/news/byline_words.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Where people go: their names into the record, the rest of what is known into a list when one is wanted. */
typedef struct sink
{
	const nw_page *page;
	nw_arena   *arena;
	nw_article *article;
	nw_people  *people;			/* may be NULL */
} sink;

/* One person or outlet found in a line whose folded text begins at off. */
static nw_str
kept(const nw_page *page, nw_arena *arena, uint32_t off, nw_span span)
{
	nw_str		none = {NULL, 0};

	return span.len > 0 ? nw_page_str(page, arena, off + span.off, span.len) : none;
}

/* A part of what is known of a person; the first line that says it counts. */
static void
fill(const sink *to, nw_str *field, uint32_t off, nw_span span)
{
	if (!field->s && span.len > 0)
		*field = kept(to->page, to->arena, off, span);
}

static void
add_person(const sink *to, uint32_t off, const nw_byline_person *person)
{
	nw_str		name = kept(to->page, to->arena, off, person->name);
	nw_article *out = to->article;
	nw_people  *people = to->people;
	size_t		i = 0;

	if (!name.s || out->authors.n >= NW_ARTICLE_LIST_MAX)
		return;
	if (!nw_strs_has(&out->authors, name))
		nw_strs_add(&out->authors, to->arena, name);
	if (!people)
		return;
	while (i < people->n &&
		   !(people->items[i].name.len == name.len &&
			 memcmp(people->items[i].name.s, name.s, name.len) == 0))
		i++;
	if (i == people->n)
	{
		people->items = nw_arena_grow(to->arena, people->items, people->n, &people->capacity,
									  sizeof(nw_person));
		memset(&people->items[people->n], 0, sizeof(nw_person));
		people->items[people->n++].name = name;
	}
	fill(to, &people->items[i].title, off, person->title);
	fill(to, &people->items[i].outlet, off, person->outlet);
	fill(to, &people->items[i].place, off, person->place);
	fill(to, &people->items[i].email, off, person->email);
	fill(to, &people->items[i].desk, off, person->desk);
}

static void
add_people(const sink *to, uint32_t off, const nw_byline_person *people, int n)
{
	for (int i = 0; i < n; i++)
		add_person(to, off, &people[i]);
}

/* An address alone on its line, under the name it belongs to. */
static void
add_address(const sink *to, const nw_page_line *line)
{
	const char *s = to->page->text->str + line->read.off;
	nw_people  *people = to->people;

	if (people && people->n > 0 && !people->items[people->n - 1].email.s &&
		nw_email_scan(s, line->read.len) == line->read.len)
		people->items[people->n - 1].email =
			kept(to->page, to->arena, line->read.off, (nw_span){0, line->read.len});
}

static bool
is_japanese(const nw_page *page, const nw_article *out)
{
	return page->body.first >= 0 && out->language.len == 2 && memcmp(out->language.s, "ja", 2) == 0;
}

static bool
is_account(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!nw_is_ascii_alpha(s[i]) && !nw_is_digit(s[i]) && s[i] != '_' && s[i] != '-' &&
			s[i] != '.')
			return false;
	return len >= 3;
}

/* by Tamsin Oyelade in Transit, by Tamsin Oyelade | 3 Comments: the name ends where small letters or a sign begin */
static void
add_by(const sink *to, uint32_t off, const char *s, size_t len)
{
	size_t		end = 3;
	nw_byline	byline;

	while (end < len && s[end] != '|' && s[end] != '/' &&
		   !(s[end] == ' ' && end + 1 < len && !(s[end + 1] >= 'A' && s[end + 1] <= 'Z')))
		end++;
	while (end > 3 && s[end - 1] == ' ')
		end--;
	if (nw_byline_english_names(s + 3, end - 3, &byline))
		add_people(to, off + 3, byline.people, byline.n);
}

/* 국제 | 마도윤 기자 | 댓글: 3개 |: those who stand in a cell of their own */
static void
add_cells(const sink *to, uint32_t off, const char *s, size_t len)
{
	for (size_t at = 0; at < len;)
	{
		const char *bar = memchr(s + at, '|', len - at);
		size_t		next = bar ? (size_t) (bar - s) : len;
		size_t		end = next;
		nw_byline	byline;

		while (at < end && s[at] == ' ')
			at++;
		while (end > at && s[end - 1] == ' ')
			end--;
		if (end > at && nw_byline_read(s + at, end - at, &byline) && byline.lead_off >= end - at)
			add_people(to, off + (uint32_t) at, byline.people, byline.n);
		at = next + 1;
	}
}

/* 홍길동 기자 승인 2025.09.22 · 홍길동 기자l기사입력 … · 2025.09.01 10:00 홍길동 기자 */
static void
add_beside_date(const sink *to, const nw_page_line *line)
{
	const nw_page *page = to->page;
	nw_article *out = to->article;
	const char *s = page->text->str + line->read.off;
	nw_date_line dates;
	nw_byline	byline;
	uint32_t	head;

	if (!nw_date_line_scan(s, line->read.len, &dates) || dates.label_only)
		return;
	head = dates.head_len;
	while (head > 0 && (s[head - 1] == ' ' || s[head - 1] == '|' || s[head - 1] == '/'))
		head--;
	if (head > 1 && s[head - 1] == 'l' && !nw_is_ascii_alpha(s[head - 2]))
		head--;
	if (head > 0 && memchr(s, '|', head))
		add_cells(to, line->read.off, s, head);
	else if (head > 0 && nw_byline_read(s, head, &byline) && byline.lead_off >= head)
	{
		add_people(to, line->read.off, byline.people, byline.n);
		if (byline.n == 0 && byline.place.len == 0 && !out->publisher.s)
			out->publisher = kept(page, to->arena, line->read.off, byline.outlet);
	}
	else if (head > 0 && is_japanese(page, out) && nw_byline_japanese_name(s, head))
	{
		nw_byline_person person = {.name = {0, head}};

		add_person(to, line->read.off, &person);
	}
	/* 25.11.02 14:37ㅣ라도윤(doyun77): a reader who writes, and the name of the account */
	if (dates.tail_off < line->read.len)
	{
		const char *tail = s + dates.tail_off;
		uint32_t	len = line->read.len - dates.tail_off;
		const char *open = memchr(tail, '(', len);
		bool		strong;

		if (open && tail[len - 1] == ')' && nw_korean_name(tail, (size_t) (open - tail), &strong) &&
			strong && is_account(open + 1, len - 2 - (size_t) (open - tail)))
		{
			nw_byline_person person = {.name = {0, (uint32_t) (open - tail)}};

			add_person(to, line->read.off + dates.tail_off, &person);
		}
		/* March 8, 2025 by Tamsin Oyelade in Transit */
		else if (nw_starts(tail, len, "by "))
			add_by(to, line->read.off + dates.tail_off, tail, len);
	}
	/* 2023年12月09日 07:15 江城晚报 */
	if (dates.tail_off < line->read.len && !out->publisher.s)
	{
		const char *tail = s + dates.tail_off;
		size_t		len = line->read.len - dates.tail_off;
		const char *space = memchr(tail, ' ', len);

		if (space)
			len = (size_t) (space - tail);
		if (len > 0 && (unsigned char) tail[0] >= 0xE3 && memchr(tail, ':', len) == NULL &&
			nw_outlet_name(tail, len))
			out->publisher = kept(page, to->arena, line->read.off + dates.tail_off,
								  (nw_span){0, (uint32_t) len});
	}
	if (dates.tail_off < line->read.len &&
		nw_byline_read(s + dates.tail_off, line->read.len - dates.tail_off, &byline) &&
		byline.lead_off >= line->read.len - dates.tail_off)
		add_people(to, line->read.off + dates.tail_off, byline.people, byline.n);
}

/* The byline of a line; buttons may stand behind it: 홍길동 기자 구독 */
static bool
read_byline(const char *s, const nw_page_line *line, nw_byline *out)
{
	if (!line->no_byline && nw_byline_read(s, line->read.len, out))
		return true;
	/* an English name alone was made a byline by what stands beside it */
	if (line->kind == NW_LINE_BYLINE && !line->cjk &&
		nw_byline_english_names(s, line->read.len, out) &&
		!nw_news_word(NW_WORDS_ENGLISH_ROLE, s, line->read.len))
		return true;
	if (line->kind == NW_LINE_BYLINE && line->named && line->cjk)
	{
		memset(out, 0, sizeof(*out));
		out->lead_off = line->read.len;
		return nw_byline_add_name(out, 0, line->read.len);
	}
	if (line->kind == NW_LINE_BYLINE && line->read.len <= 160)
		for (size_t at = 1; at < line->read.len; at++)
			if (s[at] == ' ' && nw_byline_read(s, at, out) && out->n > 0 && out->lead_off >= at)
				return true;
	return false;
}

void
nw_article_people(const nw_page *page, nw_arena *arena, nw_article *out, nw_people *people)
{
	sink		to = {page, arena, out, people};

	for (int32_t i = page->body.zone_first; i >= 0 && i <= page->body.zone_last; i++)
	{
		const nw_page_line *line = &page->lines[i];
		const char *s = page->text->str + line->read.off;
		nw_byline	byline;

		nw_poll(arena);
		if ((line->kind == NW_LINE_BYLINE || line->kind == NW_LINE_BYLINE_LEAD ||
			 line->kind == NW_LINE_BODY) &&
			read_byline(s, line, &byline))
		{
			if (line->kind != NW_LINE_BODY)
				add_people(&to, line->read.off, byline.people, byline.n);
			if (!out->dateline.s && i <= page->body.last && byline.place.len > 0 &&
				(line->kind == NW_LINE_BYLINE_LEAD || i == page->body.first))
				out->dateline = kept(page, arena, line->read.off, byline.place);
			/* 새벽뉴스 홍길동 기자: the outlet of a dateline may be an agency, so it comes later */
			if (!out->publisher.s && byline.n > 0 && byline.outlet.len > 0 &&
				line->kind != NW_LINE_BODY && byline.outlet.off < byline.people[0].name.off &&
				byline.place.len == 0)
				out->publisher = kept(page, arena, line->read.off, byline.outlet);
		}
		else if (line->kind == NW_LINE_BYLINE)
			add_address(&to, line);
		if (line->kind == NW_LINE_DATE)
			add_beside_date(&to, line);
		if (line->kind == NW_LINE_BODY || line->kind == NW_LINE_BYLINE_LEAD)
		{
			nw_byline_person found[NW_BYLINE_MAX];
			uint32_t	off;

			add_people(&to, line->read.off, found,
					   nw_byline_tail(s, line->read.len, found, NW_BYLINE_MAX, &off));
		}
	}
	/* …했다. 홍길동 기자 under the last paragraph looks like a caption's credit, but is the author's */
	if (out->authors.n == 0 && page->body.last >= 0)
		for (int32_t i = page->body.last + 1; i <= page->body.zone_last && i < page->n; i++)
		{
			nw_byline_person found[NW_BYLINE_MAX];
			uint32_t	off;
			const nw_page_line *line = &page->lines[i];

			if (line->kind != NW_LINE_CAPTION || line->repeated)
				continue;
			add_people(&to, line->read.off, found,
					   nw_byline_tail(page->text->str + line->read.off, line->read.len, found,
									  NW_BYLINE_MAX, &off));
			break;
		}
}

void
nw_line_people(const nw_page *page, nw_arena *arena, nw_people *people)
{
	nw_article	article;
	sink		to = {page, arena, &article, people};

	memset(&article, 0, sizeof(article));
	for (int32_t i = 0; i < page->n; i++)
	{
		const nw_page_line *line = &page->lines[i];
		const char *s = page->text->str + line->read.off;
		nw_byline_person found[NW_BYLINE_MAX];
		nw_byline	byline;
		uint32_t	off;

		nw_poll(arena);
		if (line->read.len == 0)
			continue;
		add_beside_date(&to, line);
		if (nw_byline_read(s, line->read.len, &byline) && byline.n > 0)
			add_people(&to, line->read.off, byline.people, byline.n);
		else
		{
			add_people(&to, line->read.off, found,
					   nw_byline_tail(s, line->read.len, found, NW_BYLINE_MAX, &off));
			add_address(&to, line);
		}
	}
}
