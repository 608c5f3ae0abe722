/*
 * core/news/html_dates.c
 *		When an article was published and changed, by all that a page says.
 *
 * A page shows wall clock time and its metadata are often in UTC, or say Z and
 * mean local time.  The two agree when their distance is the offset the
 * language's pages are written in; then the visible time has that offset, and
 * the seconds come from the metadata.
 */
#include "core/news/html_article.h"

#include "core/text/chars.h"

/* Minutes since 1970 as the wall clock shows. */
static int64_t
wall(const nw_civil *c)
{
	return (int64_t) nw_civil_days(c->year, c->month, c->day) * 1440 + c->hour * 60 + c->minute;
}

/* Is this an offset that pages in the article's language are written in? */
static bool
usual_offset(const nw_article *article, int64_t minutes)
{
	nw_str		lang = article->language;

	if (minutes < -12 * 60 || minutes > 14 * 60 || minutes % 15 != 0)
		return false;
	if (lang.s && (nw_equals(lang.s, lang.len, "ko") || nw_equals(lang.s, lang.len, "ja")))
		return minutes == 540;
	if (lang.s && nw_equals(lang.s, lang.len, "zh"))
		return minutes == 480;
	return true;
}

static void
take_seconds(nw_civil *to, const nw_civil *from)
{
	if (!to->has_seconds && from->has_seconds)
	{
		to->second = from->second;
		to->has_seconds = true;
	}
}

/* Gives a visible time what metadata know more exactly; false when the two are different times. */
static bool
agree(const nw_article *article, nw_civil *visible, const nw_civil *meta)
{
	if (!visible->has_time || !meta->has_time)
		return false;
	if (meta->has_offset && !visible->has_offset)
	{
		int64_t		offset = wall(visible) - (wall(meta) - meta->offset_minutes);

		if (usual_offset(article, offset))
		{
			visible->has_offset = true;
			visible->offset_minutes = (int16_t) offset;
			take_seconds(visible, meta);
			return true;
		}
	}
	else if (meta->has_offset && visible->has_offset)
	{
		if (wall(visible) - visible->offset_minutes != wall(meta) - meta->offset_minutes)
			return false;
		take_seconds(visible, meta);
		return true;
	}
	/* Z or nothing behind what is wall clock time */
	if (wall(visible) != wall(meta))
		return false;
	take_seconds(visible, meta);
	if (meta->has_offset && meta->offset_minutes != 0 && !visible->has_offset)
	{
		visible->has_offset = true;
		visible->offset_minutes = meta->offset_minutes;
	}
	return true;
}

static bool
same_day(const nw_civil *a, const nw_civil *b)
{
	return a->year == b->year && a->month == b->month && a->day == b->day;
}

static bool
same_date(const nw_civil *a, const nw_civil *b)
{
	return same_day(a, b) && a->hour == b->hour && a->minute == b->minute &&
		a->has_time == b->has_time;
}

/* Does a label (입력, Published) stand before the visible date? */
static bool
is_labelled(const nw_page *read, const nw_civil *date)
{
	bool		pending = false;
	int32_t		until = -1;

	for (int32_t i = read->body.zone_first; i >= 0 && i <= read->body.zone_last; i++)
	{
		const nw_page_line *line = &read->lines[i];
		nw_date_line dates;

		if ((line->kind != NW_LINE_DATE && line->kind != NW_LINE_BYLINE) ||
			!nw_date_line_scan(read->text->str + line->read.off, line->read.len, &dates))
			continue;
		if (dates.label_only)
		{
			pending = dates.label == NW_DATE_PUBLISHED;
			until = i + 2;
			continue;
		}
		for (int k = 0; k < dates.n; k++)
			if (same_date(&dates.date[k], date) &&
				(dates.role[k] == NW_DATE_PUBLISHED || (k == 0 && pending && i <= until)))
				return true;
	}
	return false;
}

/* The best of the dates in metadata: one with a time before one without. */
static nw_html_date
best_of(const nw_html_date *dates, int n)
{
	nw_html_date best = {false, {0}, NW_SOURCE_NONE};

	for (int i = 0; i < n; i++)
		if (dates[i].known && (!best.known || (dates[i].date.has_time && !best.date.has_time)))
			best = dates[i];
	return best;
}

/* Visible and metadata together; "labelled" makes the visible one the more trusted. */
static nw_html_date
combine(const nw_article *article, nw_html_date visible, bool labelled, const nw_html_date *said,
		int n)
{
	nw_html_date best = best_of(said, n);

	if (!visible.known)
		return best;
	if (!best.known || !best.date.has_time)
	{
		if (best.known && !visible.date.has_time && !labelled)
			return best;
		return visible;
	}
	if (!visible.date.has_time)
		/* the day alone is shown: a time of that day says more */
		return labelled && !same_day(&visible.date, &best.date) && best.source == NW_SOURCE_TIME ? visible : best;
	for (int i = 0; i < n; i++)
		if (said[i].known && agree(article, &visible.date, &said[i].date))
		{
			if (!labelled)
				visible.source = said[i].source;
			return visible;
		}
	if (labelled)
		return visible;
	/* nine hours apart: one of them is UTC, and that is not what the page shows */
	if (!best.date.has_offset || wall(&visible.date) - wall(&best.date) == 540 ||
		wall(&visible.date) - (wall(&best.date) - best.date.offset_minutes) == 0)
		return same_day(&visible.date, &best.date) || wall(&visible.date) - wall(&best.date) == 540 ? visible : best;
	return best;
}

/* The instant, when both know theirs, else the wall clock: is a before b (-1), the same (0) or behind (1)? */
static int
order(const nw_civil *a, const nw_civil *b)
{
	int64_t		x = wall(a);
	int64_t		y = wall(b);

	if (a->has_offset && b->has_offset)
	{
		x -= a->offset_minutes;
		y -= b->offset_minutes;
	}
	return x < y ? -1 : x > y;
}

void
nw_html_dates(const nw_page *read, const nw_html_meta *meta, nw_html_article *out)
{
	nw_article *article = &out->article;
	nw_html_date visible = {article->has_published, article->published, NW_SOURCE_VISIBLE};
	nw_html_date said[3] = {
		{meta->has_json && meta->json.has_published, meta->json.published, NW_SOURCE_JSON_LD},
		meta->published, meta->time
	};
	nw_html_date changed[2] = {
		{meta->has_json && meta->json.has_modified, meta->json.modified, NW_SOURCE_JSON_LD}, meta->modified
	};
	nw_html_date best;

	best = combine(article, visible, visible.known && is_labelled(read, &visible.date), said, 3);
	article->has_published = best.known;
	article->published = best.date;
	out->source[NW_FIELD_PUBLISHED] = best.source;
	visible = (nw_html_date) {article->has_modified, article->modified, NW_SOURCE_VISIBLE};
	/* a Z that does not mean UTC in one date makes the others worthless */
	if ((out->source[NW_FIELD_PUBLISHED] == NW_SOURCE_OG ||
		 out->source[NW_FIELD_PUBLISHED] == NW_SOURCE_META) &&
		meta->published.known && meta->published.date.has_offset &&
		meta->published.date.offset_minutes == 0 && !article->published.has_offset)
		changed[1].known = false;
	best = combine(article, visible, true, changed, 2);
	/* the time of publication again is no change; one before it is somebody's mistake */
	if (best.known && article->has_published && best.date.has_time == article->published.has_time &&
		order(&best.date, &article->published) <= 0)
		best = (nw_html_date) {false, {0}, NW_SOURCE_NONE};
	article->has_modified = best.known;
	article->modified = best.date;
	out->source[NW_FIELD_MODIFIED] = best.source;
}
