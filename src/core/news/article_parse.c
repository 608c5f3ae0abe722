/*
 * core/news/article_parse.c
 *		A page dump in plain text becomes the record of its article.
 */
#include "core/news/article_parse.h"

#include "core/news/article_people.h"
#include "core/news/article_title.h"
#include "core/news/byline.h"
#include "core/news/news_words.h"
#include "core/news/page_wrap.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* [the text of a picture] stands alone on its line, or the picture's address does */
static void
take_pictures(const nw_text *text, nw_page_line *lines, int32_t n)
{
	for (int32_t i = 0; i < n; i++)
	{
		const char *s = text->str + lines[i].read.off;
		size_t		len = lines[i].read.len;

		if (len > 2 && s[0] == '[' && s[len - 1] == ']' && lines[i].kind != NW_LINE_DATE &&
			lines[i].kind != NW_LINE_END)
			lines[i].kind = memchr(s + 1, '[', len - 1) || nw_starts(s, len, "[http") ? NW_LINE_FURNITURE : NW_LINE_CAPTION;
	}
}

void
nw_page_read(nw_text *text, nw_arena *arena, nw_page *out)
{
	out->text = text;
	memset(&out->edits, 0, sizeof(out->edits));
	out->given = nw_page_unwrap(text, arena, &out->n_given, &out->edits);
	nw_page_tool_marks(text, &out->edits);
	out->lines = nw_page_lines(text, arena, &out->n);
	if (out->edits.html2text)
		take_pictures(text, out->lines, out->n);
	nw_page_body_find(text, out->lines, out->n, &out->body);
}

bool
nw_page_next_given(const nw_page *page, int32_t *given, int32_t *read, nw_line_kind *kind)
{
	bool		begins;

	if (++*given >= page->n_given)
		return false;
	begins = *given == 0 || page->text->str[page->given[*given].off - 1] == '\n';
	if (begins)
		++*read;
	*kind = page->lines[*read].kind;
	/* the byline stands in the first of the lines it was wrapped with */
	if (!begins && *kind == NW_LINE_BYLINE_LEAD)
		*kind = NW_LINE_BODY;
	return true;
}

/* Japanese and Chinese lines join without a space. */
static bool
joins_with_space(const char *start, const char *before, const char *after, const char *end)
{
	uint32_t	last,
				next;

	nw_utf8_decode_before(start, before, &last);
	nw_utf8_decode(after, end, &next);
	/* a voicing mark would compose with the line before: the body stays NFC */
	if (next == 0x3099 || next == 0x309A)
		return true;
	return !((nw_script_of(last) == NW_SCRIPT_HAN || nw_script_of(last) == NW_SCRIPT_KANA ||
			  last == 0x3002 || last == 0x3001 || last == 0x300D || last == 0xFF0C) &&
			 (nw_script_of(next) == NW_SCRIPT_HAN || nw_script_of(next) == NW_SCRIPT_KANA ||
			  next == 0x300C));
}

/* The line ends inside a hard-wrapped line, and the blanks around them, become one space or none. */
static void
join_lines(nw_str *str, nw_arena *arena)
{
	const char *end = str->s + str->len;
	const char *at = str->s;
	char	   *out;
	uint32_t	len = 0;

	if (memchr(str->s, '\n', str->len) == NULL)
		return;
	out = nw_arena_alloc(arena, str->len);
	while (at < end)
	{
		const char *line = memchr(at, '\n', (size_t) (end - at));
		const char *stop = line ? line : end;

		while (at < stop && *at == ' ')
			at++;
		if (len > 0 && at < end && joins_with_space(out, out + len, at, end))
			out[len++] = ' ';
		memcpy(out + len, at, (size_t) (stop - at));
		len += (uint32_t) (stop - at);
		while (len > 0 && out[len - 1] == ' ')
			len--;
		at = line ? line + 1 : end;
	}
	str->s = out;
	str->len = len;
}

/* A text put together from parts. */
typedef struct builder
{
	nw_arena   *arena;
	char	   *bytes;
	size_t		len;
	size_t		capacity;
} builder;

static void
append(builder *b, const char *s, size_t len)
{
	if (b->len + len > b->capacity)
	{
		size_t		capacity = b->capacity * 2 > b->len + len ? b->capacity * 2 : b->len + len + 256;
		char	   *bytes = nw_arena_alloc(b->arena, capacity);

		if (b->len > 0)
			memcpy(bytes, b->bytes, b->len);
		b->bytes = bytes;
		b->capacity = capacity;
	}
	memcpy(b->bytes + b->len, s, len);
	b->len += len;
}

/* A stretch of the page as it is kept, without the marks of the tool that dumped it. */
static nw_str
edited_str(const nw_page *page, nw_arena *arena, uint32_t off, uint32_t len)
{
	const unsigned char *edit = page->edits.of;
	builder		b = {arena, NULL, 0, 0};
	nw_text		clean;
	uint32_t	end = off + len;

	while (off < end)
	{
		uint32_t	stop = off;

		while (stop < end && edit[stop] == NW_EDIT_KEEP)
			stop++;
		if (stop > off)
		{
			nw_span		raw = nw_text_raw_span(page->text, off, stop - off);

			append(&b, page->text->raw + raw.off, raw.len);
		}
		if (stop < end && edit[stop] == NW_EDIT_SPACE)
			append(&b, " ", 1);
		off = stop + 1;
	}
	nw_text_fold(&clean, arena, b.bytes, b.len, NW_FOLD_CLEAN);
	return (nw_str) {clean.str, clean.len};
}

nw_str
nw_page_str(const nw_page *page, nw_arena *arena, uint32_t off, uint32_t len)
{
	nw_str		str;

	if (page->edits.of)
		str = edited_str(page, arena, off, len);
	else
	{
		nw_span		raw = nw_text_raw_span(page->text, off, len);
		nw_text		clean;

		str = (nw_str) {page->text->raw + raw.off, raw.len};
		/* what the deeper fold left as it was is clean */
		if (raw.len != len || memcmp(str.s, page->text->str + off, len) != 0)
		{
			nw_text_fold(&clean, arena, str.s, raw.len, NW_FOLD_CLEAN);
			str = (nw_str) {clean.str, clean.len};
		}
	}
	while (str.len > 0 && str.s[0] == ' ')
	{
		str.s++;
		str.len--;
	}
	while (str.len > 0 && str.s[str.len - 1] == ' ')
		str.len--;
	if (str.len == 0)
		return (nw_str) {NULL, 0};
	join_lines(&str, arena);
	return str;
}

/* Bytes of the editors' bracket at the end: …。(編輯:沈如)1130305, …。(责编:何青、孟然) */
static uint32_t
editor_tail(const char *s, uint32_t len)
{
	uint32_t	end = len;
	uint32_t	open;

	while (end > 0 && len - end < 8 && nw_is_digit(s[end - 1]))
		end--;
	if (end == 0 || s[end - 1] != ')')
		return 0;
	for (open = end; open > 0 && end - open < 100 && s[open - 1] != '('; open--)
		continue;
	if (open < 4 || s[open - 1] != '(' || !nw_ends(s, open - 1, "。") ||
		nw_news_word_prefix(NW_WORDS_CREDIT_START, s + open, end - open) == 0)
		return 0;
	return len - open + 1;
}

/* Where the running text of a body line begins and ends: bylines at its edges are not body. */
static nw_span
running_text(const nw_page *page, const nw_page_line *line)
{
	const char *s = page->text->str + line->read.off;
	nw_span		span = line->read;
	nw_byline	byline;
	nw_byline_person people[NW_BYLINE_MAX];
	uint32_t	tail;

	if (line->kind == NW_LINE_BYLINE_LEAD && nw_byline_read(s, line->read.len, &byline))
	{
		span.off += byline.lead_off;
		span.len -= byline.lead_off;
	}
	s = page->text->str + span.off;
	if (nw_byline_tail(s, span.len, people, NW_BYLINE_MAX, &tail) > 0)
		span.len = tail;
	else
		span.len -= editor_tail(s, span.len);
	return span;
}

/* Paragraphs: a line end inside one is a soft break, an empty line or a wide indent begins another. */
static void
read_body(const nw_page *page, nw_arena *arena, nw_article *out)
{
	builder		b = {arena, NULL, 0, 0};
	bool		apart = true;	/* something stood between this line and the last of the body */

	if (page->body.first < 0)
		return;
	for (int32_t i = page->body.first; i <= page->body.last; i++)
	{
		const nw_page_line *line = &page->lines[i];
		nw_span		span;
		nw_str		str;

		nw_poll(arena);
		if (line->kind != NW_LINE_BODY && line->kind != NW_LINE_BYLINE_LEAD)
		{
			apart = true;
			continue;
		}
		span = running_text(page, line);
		str = nw_page_str(page, arena, span.off, span.len);
		if (!str.s)
			continue;
		if (b.len > 0)
		{
			if (apart || line->wide_indent || line->item)
				append(&b, "\n\n", 2);
			else if (joins_with_space(b.bytes, b.bytes + b.len, str.s, str.s + str.len))
				append(&b, " ", 1);
		}
		append(&b, str.s, str.len);
		apart = false;
	}
	if (b.len > 0)
	{
		out->body.s = b.bytes;
		out->body.len = (uint32_t) b.len;
	}
}

static void
read_headline(const nw_page *page, nw_arena *arena, nw_article *out)
{
	const nw_page_line *line;
	nw_title	title;
	builder		b = {arena, NULL, 0, 0};
	int32_t		last = page->body.first >= 0 ? page->body.first : page->n;

	if (page->body.headline < 0)
		return;
	line = &page->lines[page->body.headline];
	nw_title_split(page->text->str + line->read.off, line->read.len, &title);
	out->headline = nw_page_str(page, arena, line->read.off + title.text.off, title.text.len);
	if (title.series.len > 0)
		out->series = nw_page_str(page, arena, line->read.off + title.series.off, title.series.len);
	out->has_series_number = title.has_number;
	out->series_number = title.number;
	if (title.update.len > 0)
		out->update_level =
			nw_page_str(page, arena, line->read.off + title.update.off, title.update.len);
	for (int i = 0; i < title.n_flags; i++)
		nw_strs_add(
			&out->flags, arena,
			nw_page_str(page, arena, line->read.off + title.flags[i].off, title.flags[i].len));
	for (int32_t i = page->body.headline + 1; i < last; i++)
		if (page->lines[i].kind == NW_LINE_SUBHEADING)
		{
			nw_str		str = nw_page_str(page, arena, page->lines[i].read.off, page->lines[i].read.len);

			if (b.len > 0)
				append(&b, "\n", 1);
			append(&b, str.s, str.len);
		}
	if (b.len > 0)
	{
		out->alternative_headline.s = b.bytes;
		out->alternative_headline.len = (uint32_t) b.len;
	}
}

bool
nw_article_parse(const nw_page *page, nw_arena *arena, const nw_civil *ref, nw_article *out)
{
	memset(out, 0, sizeof(*out));
	if (page->body.headline < 0 && page->body.first < 0)
		return false;
	read_headline(page, arena, out);
	read_body(page, arena, out);
	if (out->body.s)
		out->language = nw_language_of(out->body.s, out->body.len);
	else if (out->headline.s)
		out->language = nw_language_of(out->headline.s, out->headline.len);
	nw_article_dates(page, ref, out);
	nw_article_people(page, arena, out, NULL);
	nw_article_context(page, arena, out);
	return true;
}
