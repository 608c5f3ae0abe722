/*
 * core/news/html_headline.c
 *		The headline of a page, by agreement of all that name it.
 *
 * <title> and og:title often end with the site's name, JSON-LD may have lost
 * its quotes, the visible line may be no <h1>, and the <h1> may be the site's
 * logo.  A visible line that one of the others begins with is the headline.
 */
#include "core/news/html_headline.h"

#include "core/news/byline_words.h"
#include "core/news/news_date.h"
#include "core/text/chars.h"
#include "core/text/text.h"
#include "core/text/utf8.h"

/* A visible headline is looked for in lines of at most so many bytes. */
#define LINE_MAX_BYTES 600

/* Letters and digits only, ASCII in lower case: what titles are compared by. */
static nw_str
letters(nw_arena *arena, nw_str str)
{
	nw_text		text;
	char	   *out;
	uint32_t	len = 0;

	if (!str.s)
		return str;
	nw_text_fold(&text, arena, str.s, str.len, NW_FOLD_READ);
	out = nw_arena_alloc(arena, text.len + 1);
	for (const char *s = text.str, *end = text.str + text.len; s < end;)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s, end, &cp);

		if (nw_is_word(cp))
		{
			memcpy(out + len, s, (size_t) n);
			if (cp >= 'A' && cp <= 'Z')
				out[len] = (char) (out[len] - 'A' + 'a');
			len += (uint32_t) n;
		}
		s += n;
	}
	return (nw_str) {out, len};
}

static bool
begins_with(nw_str whole, nw_str part)
{
	return part.len > 0 && whole.len >= part.len && memcmp(whole.s, part.s, part.len) == 0;
}

static bool
ends_with(nw_str whole, nw_str part)
{
	return part.len > 0 && whole.len >= part.len &&
		memcmp(whole.s + whole.len - part.len, part.s, part.len) == 0;
}

static bool
contains(nw_str whole, nw_str part)
{
	for (uint32_t i = 0; part.len > 0 && i + part.len <= whole.len; i++)
		if (whole.s[i] == part.s[0] && memcmp(whole.s + i, part.s, part.len) == 0)
			return true;
	return false;
}

bool
nw_html_same_title(nw_arena *arena, nw_str a, nw_str b)
{
	nw_str		x = letters(arena, a);
	nw_str		y = letters(arena, b);

	return x.len > 0 && x.len == y.len && memcmp(x.s, y.s, x.len) == 0;
}

bool
nw_html_begins_title(nw_arena *arena, nw_str title, nw_str part)
{
	return begins_with(letters(arena, title), letters(arena, part));
}

static const char *const dividers[] =
{" | ", " - ", " – ", " — ", " :: ", " : ", " < ", " > ", " » ", " « ", " · ", " l ", " ㅣ ", "ㅣ", "｜", "：", "|", "_", "-", " / "};

static const char *const bars[] = {"|", " | ", " :: ", " < ", "｜", " ｜", "_", " ㅣ ", "ㅣ"};
static const char *const dashes[] = {" - ", " : ", "：", " – ", " — "};

static bool
is_divider(nw_str title, uint32_t at, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (nw_starts(title.s + at, title.len - at, list[i]))
			return true;
	return false;
}

/* The last divider in a title; 0 when there is none, *after = where the rest begins. */
static uint32_t
last_divider(nw_str title, uint32_t end, uint32_t *after)
{
	for (uint32_t at = end; at-- > 1;)
		for (size_t i = 0; i < sizeof(dividers) / sizeof(dividers[0]); i++)
			if (nw_starts(title.s + at, end - at, dividers[i]))
			{
				*after = at + (uint32_t) strlen(dividers[i]);
				/* found from behind, " - " shows its sign first */
				return at > 1 && title.s[at - 1] == ' ' ? at - 1 : at;
			}
	return 0;
}

static size_t
chars_of(nw_str s)
{
	return s.s ? nw_utf8_count(s.s, s.len) : 0;
}

/*
 * A title without the site's name behind it.  What stands behind a divider is
 * the site's when the site says so elsewhere, or when it is short and the
 * divider is one that headlines seldom have.
 */
static nw_str
without_site(const nw_html_page *page, nw_str title, const nw_html_meta *meta)
{
	nw_str		names[4] = {
		letters(page->arena, meta->site_name), letters(page->arena, meta->has_json ? meta->json.publisher : (nw_str) {NULL, 0}),
		letters(page->arena, meta->publisher), letters(page->arena, meta->section)
	};

	for (int round = 0; round < 3 && title.s; round++)
	{
		uint32_t	after = 0;
		uint32_t	at = last_divider(title, title.len, &after);
		nw_str		tail,
					plain;
		bool		site = false;

		if (at == 0)
			break;
		tail = (nw_str) {title.s + after, title.len - after};
		plain = letters(page->arena, tail);
		for (int i = 0; i < 4 && !site; i++)
			site = names[i].len > 0 && plain.len > 0 &&
				(begins_with(plain, names[i]) || contains(names[i], plain));
		/* "|" and its like stand before a name; a hyphen may belong to the headline */
		if (!site && round == 0 && is_divider(title, at, bars, sizeof(bars) / sizeof(bars[0])))
			site = chars_of(tail) <= 24 && at > tail.len;
		if (!site && is_divider(title, at, dashes, sizeof(dashes) / sizeof(dashes[0])))
			site = chars_of(tail) <= 16 && at > 2 * tail.len;
		if (!site)
			break;
		title = nw_html_clean(page->arena, (nw_str) {title.s, at});
	}
	return title;
}

/* Letters shared by two titles, as pairs of neighbours, in hundredths of the shorter one's. */
static int
likeness(nw_str a, nw_str b)
{
	uint8_t		seen[1024] = {0};
	int			pairs = 0;
	int			shared = 0;

	if (a.len > b.len)
	{
		nw_str		swap = a;

		a = b;
		b = swap;
	}
	for (uint32_t i = 0; i + 3 <= b.len; i++)
		seen[((unsigned char) b.s[i] * 131u + (unsigned char) b.s[i + 1] * 31u +
			  (unsigned char) b.s[i + 2]) &
			 1023] = 1;
	for (uint32_t i = 0; i + 3 <= a.len; i++, pairs++)
		shared += seen[((unsigned char) a.s[i] * 131u + (unsigned char) a.s[i + 1] * 31u +
						(unsigned char) a.s[i + 2]) &
					   1023];
	return pairs == 0 ? 0 : shared * 100 / pairs;
}

/* What stands above a date is no headline when it names somebody or asks for something. */
static bool
may_be_headline(const nw_html_page *page, int32_t k)
{
	const nw_html_line *line = &page->lines[k];
	const char *s = page->text + line->off;

	return line->len >= 15 && line->len <= 200 && line->linked == 0 &&
		!(line->place & (NW_PLACE_OUT | NW_PLACE_BYLINE)) && !nw_starts(s, line->len, "By ") &&
		!nw_starts(s, line->len, "by ") && !nw_ends(s, line->len, ".") &&
		nw_utf8_count(s, line->len) >= 8;
}

/*
 * A page whose <title> is but the site's name, and that has no <h1>: its
 * headline is its first heading, else the first of the lines that stand right
 * above the first date.
 */
static int32_t
above_date(const nw_html_page *page)
{
	for (int32_t k = 0; k < page->n; k++)
		if ((page->lines[k].heading == 1 || page->lines[k].heading == 2) &&
			may_be_headline(page, k))
			return k;
	for (int32_t k = 1; k < page->n; k++)
	{
		nw_date_line dates;
		nw_text		text;
		int32_t		best = -1;

		if (page->lines[k].len > 80 || page->lines[k].place & NW_PLACE_FAR ||
			page->lines[k].linked * 2 > page->lines[k].len)
			continue;
		if ((k & 0xFF) == 0)
			nw_poll(page->arena);
		nw_text_fold(&text, page->arena, page->text + page->lines[k].off, page->lines[k].len,
					 NW_FOLD_READ);
		if (!nw_date_line_scan(text.str, text.len, &dates) || dates.n == 0)
			continue;
		for (int32_t up = k - 1; up >= 0 && up >= k - 5 && page->lines[up].linked == 0; up--)
			if (may_be_headline(page, up))
				best = up;
		if (best >= 0)
			return best;
	}
	return -1;
}

/* Does a title name nothing but the site: framed by signs, an outlet's name, or what a menu stands below? */
static bool
names_site_alone(const nw_html_page *page, nw_str title, int32_t line)
{
	int			links = 0;

	if (nw_starts(title.s, title.len, "::") || nw_outlet_name(title.s, title.len))
		return true;
	if (line < 0 || page->lines[line].heading)
		return false;
	for (int32_t k = line + 1; k < page->n && k <= line + 12; k++)
		links += page->lines[k].len <= 40 && page->lines[k].linked == page->lines[k].len;
	return links >= 8;
}

void
nw_html_headline_find(const nw_html_page *page, const nw_html_meta *meta, nw_html_headline *out)
{
	nw_arena   *arena = page->arena;
	nw_str		said[4];		/* JSON-LD, og:title, itemprop, <title> */
	nw_str		plain[4];
	nw_str		site = letters(arena, meta->site_name);
	int			best = 0;
	int			h1s = 0;
	int32_t		h1 = -1;

	said[0] = meta->has_json ? meta->json.headline : (nw_str) {NULL, 0};
	said[1] = meta->og_title;
	said[2] = meta->itemprop_headline;
	said[3] = meta->title;
	for (int i = 0; i < 4; i++)
		plain[i] = letters(arena, said[i]);
	out->text = (nw_str) {NULL, 0};
	out->source = NW_SOURCE_NONE;
	out->line = -1;
	/* a visible line that one of them begins with */
	for (int32_t k = 0; k < page->n; k++)
	{
		const nw_html_line *line = &page->lines[k];
		nw_str		str = {page->text + line->off, line->len};
		nw_str		key;
		int			score = 0;
		bool		logo;

		if ((k & 0xFF) == 0)
			nw_poll(arena);
		if (line->len > LINE_MAX_BYTES || (line->len > 200 && !line->heading))
			continue;
		if (best >= 60 && !line->heading)
			continue;
		key = letters(arena, str);
		if (key.len < 6)
			continue;
		logo =
			site.len > 0 && (contains(site, key) || contains(key, site)) && key.len < site.len * 2;
		for (int i = 0; i < 4; i++)
			if (begins_with(plain[i], key) || (i == 3 && ends_with(plain[i], key)))
			{
				int			share = (int) ((uint64_t) key.len * 100 / plain[i].len);
				int			s = share >= 40 ? share / 2 + (i < 3 ? 10 : 0) + (share == 100 ? 20 : 0) : 0;

				if (s > score)
					score = s;
			}
		if (score > 0 && !logo)
		{
			score += line->heading == 1 ? 15 : line->heading ? 8 : 0;
			score -= line->linked * 2 > line->len ? 20 : 0;
			score -= line->place & NW_PLACE_OUT ? 10 : 0;
		}
		else
			score = 0;
		if (score > best)
		{
			best = score;
			out->line = k;
		}
		if (line->heading == 1 && !logo && !(line->place & NW_PLACE_OUT) &&
			line->linked * 2 <= line->len)
		{
			h1s++;
			if (h1 < 0 || page->lines[h1].len < line->len)
				h1 = k;
		}
	}
	/* one <h1>, written otherwise than the title for search engines */
	if (out->line < 0 && h1 >= 0 && h1s <= 2)
	{
		nw_str		key = letters(arena, (nw_str) {page->text + page->lines[h1].off, page->lines[h1].len});
		int			like = 0;

		for (int i = 0; i < 4; i++)
			if (plain[i].len > 0)
			{
				int			l = likeness(plain[i], key);

				like = l > like ? l : like;
			}
		if (key.len >= 12 && (like >= 35 || (plain[0].len == 0 && plain[1].len == 0)))
			out->line = h1;
	}
	if (h1 < 0 && plain[0].len == 0 && plain[1].len == 0 && plain[2].len == 0 && said[3].s &&
		names_site_alone(page, said[3], out->line))
	{
		int32_t		above = above_date(page);

		if (above >= 0)
			out->line = above;
	}
	if (out->line >= 0)
	{
		const nw_html_line *line = &page->lines[out->line];
		nw_str		key;

		out->text = nw_html_clean(arena, (nw_str) {page->text + line->off, line->len});
		out->source = line->heading == 1 ? NW_SOURCE_H1 : NW_SOURCE_VISIBLE;
		/* a headline broken in two: the next line goes on as the others do */
		key = letters(arena, out->text);
		if (out->line + 1 < page->n && page->lines[out->line + 1].len <= LINE_MAX_BYTES)
		{
			const nw_html_line *next = &page->lines[out->line + 1];
			nw_str		rest = letters(arena, (nw_str) {page->text + next->off, next->len});

			for (int i = 0; i < 4 && next->heading == line->heading; i++)
				if (rest.len > 0 && plain[i].len >= key.len + rest.len &&
					begins_with(plain[i], key) &&
					memcmp(plain[i].s + key.len, rest.s, rest.len) == 0 &&
					next->block == line->block)
				{
					char	   *both = nw_arena_alloc(arena, (size_t) line->len + next->len + 1);

					memcpy(both, page->text + line->off, line->len);
					both[line->len] = ' ';
					memcpy(both + line->len + 1, page->text + next->off, next->len);
					out->text = nw_html_clean(arena, (nw_str) {both, line->len + next->len + 1});
					break;
				}
		}
		return;
	}
	for (int i = 0; i < 4; i++)
	{
		static const nw_html_source sources[] = {NW_SOURCE_JSON_LD, NW_SOURCE_OG, NW_SOURCE_ITEMPROP, NW_SOURCE_TITLE};

		if (plain[i].len == 0)
			continue;
		out->text = without_site(page, said[i], meta);
		out->source = sources[i];
		/* og:title keeps the quotes that JSON-LD has lost */
		if (i == 0 && plain[1].len > 0 && begins_with(plain[1], plain[0]))
		{
			nw_str		og = without_site(page, said[1], meta);

			if (nw_html_same_title(arena, og, out->text) && og.len > out->text.len)
			{
				out->text = og;
				out->source = NW_SOURCE_OG;
			}
		}
		return;
	}
	if (h1 >= 0)
	{
		out->line = h1;
		out->text =
			nw_html_clean(arena, (nw_str){page->text + page->lines[h1].off, page->lines[h1].len});
		out->source = NW_SOURCE_H1;
	}
}
