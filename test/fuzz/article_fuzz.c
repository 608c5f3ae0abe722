/*
 * test/fuzz/article_fuzz.c
 *		Page dumps: every line and its kind, dates, bylines, the record and its
 *		stored form.  Spans must lie in the text, strings must be what the
 *		record promises, packing must give back what went in.
 */
#include "core/news/article_pack.h"
#include "core/news/article_people.h"
#include "core/news/article_title.h"
#include "core/news/byline.h"
#include "core/news/byline_foreign.h"
#include "core/news/news_date.h"

#include <assert.h>

#include "tap.h"

static void
check_str(nw_str str)
{
	assert((str.s == NULL) == (str.len == 0));
	if (str.s)
	{
		assert(str.s[0] != ' ' && str.s[0] != '\n');
		assert(str.s[str.len - 1] != ' ' && str.s[str.len - 1] != '\n');
		assert(memchr(str.s, '\r', str.len) == NULL);
	}
}

static void
check_line(const char *s, size_t len)
{
	nw_civil	date;
	nw_date_line dates;
	nw_byline	byline;
	nw_byline_person people[3];
	uint32_t	off;
	nw_title	title;
	int			n;

	if (nw_news_date_scan(s, len, &date) > 0)
	{
		char		buf[NW_ARTICLE_TIME_MAX];
		nw_article_time time,
					again;

		memset(&time, 0, sizeof(time));
		time.precision = NW_PRECISION_DAY;
		time.micros = (int64_t) (nw_civil_days(date.year, date.month, date.day) - 10957) * 86400000000;
		assert(date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31);
		assert(nw_article_time_valid(&time));
		assert(nw_article_time_read(buf, nw_article_time_print(&time, buf), &again));
		assert(again.micros == time.micros && again.offset_minutes == 0);
	}
	{
		nw_civil	ref = {.year = 2024, .month = 2, .day = 29};
		size_t		n_near = nw_news_date_scan_near(s, len, &ref, &date);

		assert(n_near <= len);
		if (n_near > 0)
			assert(date.year >= 2023 && date.year <= 2025 && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31);
		if (nw_news_date_read(s, len, &ref, &date))
			assert(date.year >= 1900 && date.year <= 2199 && !date.weekday_wrong);
	}
	if (nw_byline_english_names(s, len, &byline) || nw_byline_japanese_tail(s, len, &byline))
		for (int i = 0; i < byline.n; i++)
			assert(byline.people[i].name.len > 0 && byline.people[i].name.off + byline.people[i].name.len <= len);
	if (nw_date_line_scan(s, len, &dates))
		assert(dates.n <= NW_DATE_LINE_MAX && dates.head_len <= len && dates.tail_off <= len);
	if (nw_byline_read(s, len, &byline))
	{
		assert(byline.n <= NW_BYLINE_MAX && byline.lead_off <= len);
		for (int i = 0; i < byline.n; i++)
		{
			assert(byline.people[i].name.len > 0);
			assert(byline.people[i].name.off + byline.people[i].name.len <= len);
			assert(byline.people[i].title.off + byline.people[i].title.len <= len);
		}
		assert(byline.place.off + byline.place.len <= len);
		assert(byline.outlet.off + byline.outlet.len <= len);
	}
	n = nw_byline_tail(s, len, people, 3, &off);
	assert(n >= 0 && n <= 3 && off <= len);
	nw_title_split(s, len, &title);
	assert(title.text.off + title.text.len <= len);
	assert(title.series.off + title.series.len <= len);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	nw_arena	arena;
	nw_text		text;
	nw_page		page;
	nw_article	article;
	nw_article_parts parts,
				again;
	uint32_t	end = 0;
	nw_article_time time;

	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, (const char *) data, size, NW_FOLD_READ);
	nw_page_read(&text, &arena, &page);
	for (int32_t i = 0; i < page.n; i++)
	{
		const nw_page_line *line = &page.lines[i];

		assert(line->kind < NW_LINE_TEXT);
		assert(line->raw.off >= end && line->raw.off + line->raw.len <= size);
		assert(line->read.off + line->read.len <= text.len);
		end = line->raw.off + line->raw.len;
		check_line(text.str + line->read.off, line->read.len);
	}
	{
		nw_people	people = {NULL, 0, 0};

		nw_line_people(&page, &arena, &people);
		nw_article_people(&page, &arena, &(nw_article) {0}, &people);
		for (size_t i = 0; i < people.n; i++)
		{
			check_str(people.items[i].name);
			check_str(people.items[i].email);
			assert(people.items[i].name.s);
		}
	}
	if (nw_article_parse(&page, &arena, NULL, &article))
	{
		char	   *packed;

		nw_article_parts_of(&article, &arena, &parts);
		for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
			if (i < NW_ARTICLE_FLAGS || i > NW_ARTICLE_KEYWORDS)
				check_str(parts.field[i]);
		packed = nw_arena_alloc(&arena, nw_article_pack_size(&parts));
		nw_article_pack(&parts, packed);
		assert(nw_article_unpack(packed, nw_article_pack_size(&parts), &again));
		for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
		{
			assert(again.field[i].len == parts.field[i].len);
			assert(again.field[i].len == 0 || memcmp(again.field[i].s, parts.field[i].s, again.field[i].len) == 0);
		}
	}
	nw_article_unpack((const char *) data, size, &parts);
	if (nw_article_time_read((const char *) data, size, &time) && nw_article_time_valid(&time))
	{
		char		buf[NW_ARTICLE_TIME_MAX];
		nw_article_time same;

		assert(nw_article_time_read(buf, nw_article_time_print(&time, buf), &same));
		assert(same.micros == time.micros && same.precision == time.precision &&
			   same.offset_minutes == time.offset_minutes);
	}
	nw_arena_end(&arena);
	return 0;
}
