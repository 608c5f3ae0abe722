/*
 * core/news/html_series.c
 *		The series an article belongs to, by a tag before its headline that the
 *		rest of the page confirms.
 *
 * A bracket at the beginning may belong to the headline.  It is a series' name
 * when another title of the page leaves it out, when a line of the page is just
 * these words, or when it says that it is a column.
 */
#include "core/news/html_headline.h"

#include "core/text/chars.h"

#define TAG_BYTES 60

static nw_str
trimmed(nw_str s)
{
	while (s.len > 0 && *s.s == ' ')
		s.s++, s.len--;
	while (s.len > 0 && s.s[s.len - 1] == ' ')
		s.len--;
	return s;
}

/* [tag] rest, 【tag】rest */
static bool
split_tag(nw_str headline, nw_str *tag, nw_str *rest)
{
	static const char *const brackets[][2] = {{"[", "]"}, {"【", "】"}, {"〔", "〕"}};

	for (int i = 0; i < 3; i++)
	{
		uint32_t	open = (uint32_t) strlen(brackets[i][0]);

		if (!nw_starts(headline.s, headline.len, brackets[i][0]))
			continue;
		for (uint32_t at = open; at < headline.len && at <= TAG_BYTES; at++)
			if (nw_starts(headline.s + at, headline.len - at, brackets[i][1]))
			{
				*tag = trimmed((nw_str) {headline.s + open, at - open});
				at += (uint32_t) strlen(brackets[i][1]);
				*rest = trimmed((nw_str) {headline.s + at, headline.len - at});
				return tag->len >= 4 && rest->len >= 8;
			}
	}
	return false;
}

static bool
is_column(nw_str tag)
{
	static const char *const ends[] = {"광장", "칼럼", "논단", "시론", "수첩", "에세이", "단상", "산책", "시평", "포럼", "논평", "컬럼", "コラム", "专栏", "專欄", NULL};

	for (int i = 0; ends[i]; i++)
		if (nw_ends(tag.s, tag.len, ends[i]))
			return true;
	return false;
}

/* A line of the page that is the tag alone: 지구촌 골목 > */
static bool
is_said(const nw_html_page *page, int32_t headline, nw_str tag)
{
	for (int32_t k = 0; k < page->n; k++)
	{
		nw_str		line = {page->text + page->lines[k].off, page->lines[k].len};

		if (k == headline || line.len < tag.len || line.len > tag.len + 12 ||
			memcmp(line.s, tag.s, tag.len) != 0)
			continue;
		line = trimmed((nw_str) {line.s + tag.len, line.len - tag.len});
		if (line.len == 0 || nw_equals(line.s, line.len, ">") ||
			nw_equals(line.s, line.len, "더보기") || nw_equals(line.s, line.len, "›") ||
			nw_equals(line.s, line.len, "+"))
			return true;
	}
	return false;
}

void
nw_html_series(const nw_html_page *page, const nw_html_meta *meta, int32_t headline,
			   nw_article *article)
{
	nw_str		said[3] = {meta->has_json ? meta->json.headline : (nw_str) {NULL, 0}, meta->og_title, meta->title};
	nw_str		tag,
				rest;
	bool		sure;

	if (article->series.s || !article->headline.s || !split_tag(article->headline, &tag, &rest))
		return;
	sure = is_column(tag) || is_said(page, headline, tag);
	for (int i = 0; i < 3 && !sure; i++)
		sure = said[i].s && nw_html_begins_title(page->arena, said[i], rest);
	if (!sure)
		return;
	article->series = tag;
	article->headline = rest;
}
