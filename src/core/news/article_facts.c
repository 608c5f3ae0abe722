/*
 * core/news/article_facts.c
 *		When an article was published and changed.
 */
#include "core/news/article_parse.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"

/*
 * Does the body speak of that day of the month as today's papers do: 15일 KIC에
 * 따르면, 12월 15일, 15日?  Durations (15일간, 15일째) and days of other months
 * do not count.
 */
static bool
body_bears_witness(const nw_page *page, const nw_civil *date)
{
	for (int32_t i = page->body.first; i >= 0 && i <= page->body.last; i++)
	{
		const char *s = page->text->str + page->lines[i].read.off;
		size_t		len = page->lines[i].read.len;

		if (page->lines[i].kind != NW_LINE_BODY && page->lines[i].kind != NW_LINE_BYLINE_LEAD)
			continue;
		for (size_t at = 0; at < len; at++)
		{
			size_t		end = at;
			int			day = 0;
			int			month = date->month;
			size_t		before = at;

			if (!nw_is_digit(s[at]) ||
				(at > 0 && (nw_is_digit(s[at - 1]) || s[at - 1] == '.' || s[at - 1] == ',')))
				continue;
			while (end < len && nw_is_digit(s[end]) && end - at < 3)
				day = day * 10 + (s[end++] - '0');
			if (end - at > 2 || day != date->day)
				continue;
			/* not a range (10~15일), not a list (·15일) */
			if (at > 0 && (s[at - 1] == '~' || s[at - 1] == '-' || s[at - 1] == '+'))
				continue;
			if (nw_starts(s + end, len - end, "일") || nw_starts(s + end, len - end, "日"))
			{
				uint32_t	cp = 0;

				end += strlen("일");
				if (end < len)
					nw_utf8_decode(s + end, s + len, &cp);
				/* 15일간, 15일째, 15일치, 15일분; a particle may follow */
				if (nw_script_of(cp) == NW_SCRIPT_HANGUL && cp != 0xC5D0 && cp != 0xC740 &&
					cp != 0xBD80 && cp != 0xAE4C)
					continue;
			}
			else
				continue;
			/* a month before it must be the same; 지난달 and 내달 are other months */
			while (before > 0 && s[before - 1] == ' ')
				before--;
			if (nw_ends(s, before, "월") || nw_ends(s, before, "月"))
			{
				size_t		digits = before - strlen("월");
				size_t		first = digits;

				while (first > 0 && nw_is_digit(s[first - 1]))
					first--;
				month = 0;
				for (size_t k = first; k < digits; k++)
					month = month * 10 + (s[k] - '0');
			}
			else if (nw_ends(s, before, "지난달") || nw_ends(s, before, "다음달") ||
					 nw_ends(s, before, "내달") || nw_ends(s, before, "다음 달") ||
					 nw_ends(s, before, "오는"))
				continue;
			if (month == date->month)
				return true;
		}
	}
	return false;
}

void
nw_article_dates(const nw_page *page, const nw_civil *ref, nw_article *out)
{
	int			best = 0;		/* trust in out->published */
	nw_date_role pending = NW_DATE_PLAIN;	/* a label that stood alone on the line before */
	int32_t		pending_until = -1;

	for (int32_t i = page->body.zone_first; i >= 0 && i <= page->body.zone_last; i++)
	{
		const nw_page_line *line = &page->lines[i];
		nw_date_line dates;

		if (line->kind != NW_LINE_DATE && line->kind != NW_LINE_BYLINE)
			continue;
		if (!nw_date_line_scan(page->text->str + line->read.off, line->read.len, &dates))
			continue;
		if (dates.label_only)
		{
			pending = dates.label;
			pending_until = i + 2;
			continue;
		}
		for (int k = 0; k < dates.n; k++)
		{
			nw_date_role role = dates.role[k];
			const nw_civil *date = &dates.date[k];
			int			trust;

			if (role == NW_DATE_PLAIN && k == 0 && i <= pending_until)
				role = pending;
			pending_until = -1;
			if (date->weekday_wrong)
				continue;
			if (role == NW_DATE_MODIFIED)
			{
				if (!out->has_modified)
				{
					out->has_modified = true;
					out->modified = *date;
				}
				continue;
			}
			trust = role == NW_DATE_PUBLISHED ? 40 : 10;
			trust += date->has_time ? 20 : 0;
			/* below the body is another article's, unless it says whose */
			if (role == NW_DATE_PLAIN && page->body.last >= 0 && i > page->body.last)
				trust -= date->has_time ? 15 : 5;
			if (page->body.headline >= 0 && i < page->body.headline)
				trust -= 3;
			if (trust > best)
			{
				best = trust;
				out->has_published = true;
				out->published = *date;
			}
		}
	}
	/* 수정 with the time of 입력 tells of no change */
	if (out->has_modified && out->has_published &&
		memcmp(&out->modified, &out->published, sizeof(nw_civil)) == 0)
		out->has_modified = false;
	/* the day over a weather strip is when the page was fetched: it needs a witness */
	for (int32_t i = 0; i < page->n && !out->has_published; i++)
	{
		nw_date_line dates;

		if (page->lines[i].kind == NW_LINE_PAGE_DATE &&
			nw_date_line_scan(page->text->str + page->lines[i].read.off, page->lines[i].read.len,
							  &dates) &&
			dates.n > 0 && !dates.date[0].weekday_wrong && body_bears_witness(page, &dates.date[0]))
		{
			out->has_published = true;
			out->published = dates.date[0];
		}
	}
	if (!out->has_published && ref)
	{
		out->has_published = true;
		out->published = *ref;
	}
}
