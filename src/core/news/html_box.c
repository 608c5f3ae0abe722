/*
 * core/news/html_box.c
 *		Which element of a page holds the text of its article.
 *
 * An element called so (itemprop=articleBody, art_txt, entry-content) when it
 * holds a fair part of the page's running text; else the one whose own
 * paragraphs weigh most, widened while its neighbours hold paragraphs as it
 * does.
 */
#include "core/news/html_box.h"

#include "core/news/html_beside.h"
#include "core/news/news_date.h"
#include "core/news/page_body.h"
#include "core/text/chars.h"

/* How far up from the first choice a wider one is looked for. */
#define CLIMB 12

/* So many links between two parts of a page make them parts of different things. */
#define LINKS_BETWEEN 8

/* Sentences there stand above the article. */
#define ABOVE (NW_PLACE_HEAD | NW_PLACE_SUMMARY)

static uint32_t
weight_of(const nw_html_line *line, const nw_page_line *read)
{
	uint32_t	chars = (uint32_t) read->chars * (read->cjk ? 2 : 1);
	bool		prose;

	if ((line->place & (NW_PLACE_OUT | ABOVE)) ||
		(read->kind != NW_LINE_TEXT && read->kind != NW_LINE_BYLINE_LEAD &&
		 read->kind != NW_LINE_WEATHER))
		return 0;
	if (line->linked * 10 > line->len * 7 || line->heading)
		return 0;
	prose = nw_line_is_prose(read) || (line->paragraph && read->ends);
	if (!prose || chars < 20)
		return 0;
	return (uint32_t) ((uint64_t) chars * (line->len - line->linked) / line->len);
}

/* ▲ 홍길동씨 별세 … 발인 20일: a notice of death */
static bool
is_obituary(const char *s, size_t len)
{
	static const char *const words[] = {"별세", "부친상", "모친상", "장인상", "장모상", "시부상", "시모상", "빙부상", "빙모상", "발인"};
	int			n = 0;

	for (size_t i = 0; i + 6 <= len && n < 2; i++)
		if ((unsigned char) s[i] >= 0xEB)
			for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
				n += nw_starts(s + i, len - i, words[k]);
	return n >= 2;
}

/* ◇물길공사 ▲기획실장 … ▲관리처장 …: rolls of appointments and deaths are no captions, and no sentences */
static bool
is_roll(const char *s, size_t len)
{
	static const char *const marks[] = {"▲", "△", "▷", "▶", "◇", "◆", "■", "□"};
	int			n = 0;

	for (size_t i = 0; i + 3 <= len && n < 2; i++)
		if ((unsigned char) s[i] == 0xE2)
			for (size_t k = 0; k < sizeof(marks) / sizeof(marks[0]); k++)
				n += memcmp(s + i, marks[k], 3) == 0;
	return n >= 2 || (n == 1 && is_obituary(s, len));
}

/* A line of a roll that has one mark, at its beginning. */
static bool
is_roll_item(const nw_html_line *line, const char *s)
{
	return line->linked == 0 && !(line->place & (NW_PLACE_OUT | ABOVE)) && line->len >= 8 &&
		(nw_starts(s, line->len, "▲") || nw_starts(s, line->len, "△") ||
		 nw_starts(s, line->len, "◇") || nw_starts(s, line->len, "◆"));
}

/* A page without sentences whose lines begin with such marks is a roll. */
static bool
weigh_roll(const nw_html_page *page, const nw_page_line *lines, nw_html_prose *out)
{
	int32_t		n = 0;
	bool		any = false;

	for (int32_t k = 0; k <= page->n; k++)
	{
		if (k < page->n && is_roll_item(&page->lines[k], page->text + page->lines[k].off))
		{
			n++;
			continue;
		}
		for (int32_t i = k - n; n >= 3 && i < k; i++)
		{
			uint32_t	chars = (uint32_t) lines[NW_HTML_DUMP_LINE(i)].chars;

			out->weight[i] = chars < 20 ? 20 : chars;
			any = true;
		}
		n = 0;
	}
	return any;
}

static void
sum_up(const nw_html_page *page, nw_html_prose *out)
{
	for (int32_t k = 0; k < page->n; k++)
	{
		bool		counts = !(page->lines[k].place & NW_PLACE_OUT);

		out->before[k + 1] = out->before[k] + out->weight[k];
		out->text[k + 1] = out->text[k] + (counts ? page->lines[k].len : 0);
		out->linked[k + 1] = out->linked[k] + (counts ? page->lines[k].linked : 0);
	}
}

void
nw_html_prose_weigh(const nw_html_page *page, const nw_page_line *lines, nw_html_prose *out)
{
	out->weight = nw_arena_alloc(page->arena, ((size_t) page->n + 1) * sizeof(uint32_t));
	out->before = nw_arena_alloc(page->arena, ((size_t) page->n + 1) * sizeof(uint32_t));
	out->text = nw_arena_alloc(page->arena, ((size_t) page->n + 1) * sizeof(uint32_t));
	out->linked = nw_arena_alloc(page->arena, ((size_t) page->n + 1) * sizeof(uint32_t));
	out->before[0] = out->text[0] = out->linked[0] = 0;
	for (int32_t k = 0; k < page->n; k++)
	{
		const nw_html_line *line = &page->lines[k];
		const nw_page_line *read = &lines[NW_HTML_DUMP_LINE(k)];

		out->weight[k] = weight_of(line, read);
		if (out->weight[k] == 0 && (read->kind == NW_LINE_TEXT || read->kind == NW_LINE_CAPTION) &&
			read->chars >= 20 && line->linked == 0 && !(line->place & (NW_PLACE_OUT | ABOVE)) &&
			!line->heading && is_roll(page->text + line->off, line->len))
			out->weight[k] = (uint32_t) read->chars;
	}
	sum_up(page, out);
	if (out->before[page->n] < NW_HTML_PROSE_MIN * 4 && weigh_roll(page, lines, out))
		sum_up(page, out);
}

uint32_t
nw_html_prose_in(const nw_html_page *page, const nw_html_prose *prose, int32_t node)
{
	return prose->before[nw_html_line_at(page, page->html.nodes[node].end)] -
		prose->before[nw_html_line_at(page, node)];
}

uint32_t
nw_html_link_share(const nw_html_page *page, const nw_html_prose *prose, int32_t node)
{
	int32_t		first = nw_html_line_at(page, node);
	int32_t		end = nw_html_line_at(page, page->html.nodes[node].end);
	uint64_t	all = prose->text[end] - prose->text[first];

	return all == 0 ? 0 : (uint32_t) ((uint64_t) (prose->linked[end] - prose->linked[first]) * 100 / all);
}

/* A sentence of some length, by its end alone. */
static uint32_t
guess_of(const nw_html_page *page, const nw_html_line *line)
{
	const char *s = page->text + line->off;
	uint32_t	len = line->len;

	if (len < 60 || line->heading || line->linked * 10 > len * 7)
		return 0;
	while (len > 0 &&
		   (s[len - 1] == '"' || s[len - 1] == '\'' || s[len - 1] == ')' || s[len - 1] == ' '))
		len--;
	if (!(nw_ends(s, len, ".") || nw_ends(s, len, "。") || nw_ends(s, len, "?") || nw_ends(s, len, "!") ||
		  nw_ends(s, len, "”") || nw_ends(s, len, "」") || line->len > 300))
		return 0;
	return line->len - line->linked;
}

/* Names that a container of the article gives each of its paragraphs. */
#define OF_PARTS (NW_PLACE_AD | NW_PLACE_SHARE | NW_PLACE_FORM | NW_PLACE_CAPTION | NW_PLACE_TAGS | NW_PLACE_SUMMARY)

/* Siblings so named that together hold most of the sentences of a page are its article. */
static bool
admit_parts(nw_html_page *page, const nw_html_prose *guess)
{
	const nw_html *html = &page->html;
	uint32_t   *in = nw_arena_zalloc(page->arena, (size_t) html->n * sizeof(uint32_t) + 1);
	bool		changed = false;

	for (int32_t i = 1; i < html->n; i++)
		if (page->own[i] & OF_PARTS)
			in[html->nodes[i].parent] += nw_html_prose_in(page, guess, i);
	for (int32_t i = 1; i < html->n; i++)
		if (page->own[i] & OF_PARTS &&
			(uint64_t) in[html->nodes[i].parent] * 2 > guess->before[page->n] &&
			in[html->nodes[i].parent] > NW_HTML_PROSE_MIN * 5)
		{
			page->own[i] &= (uint16_t) ~OF_PARTS;
			changed = true;
		}
	return changed;
}

/* A few lines right below the headline, with a date. */
static bool
is_date_box(const nw_html_page *page, int32_t i, int32_t headline)
{
	int32_t		first = nw_html_line_at(page, i);
	int32_t		end = nw_html_line_at(page, page->html.nodes[i].end);
	nw_date_line dates;

	if (first > headline + 3 || end - first > 4)
		return false;
	for (int32_t k = first; k < end; k++)
		if (page->lines[k].len <= 120 &&
			nw_date_line_scan(page->text + page->lines[k].off, page->lines[k].len, &dates) &&
			dates.n > 0)
			return true;
	return false;
}

/* Above the headline six short links in a row and more are a menu, whatever it is called. */
static void
mark_menus(nw_html_page *page, int32_t headline)
{
	int32_t		n = 0;

	for (int32_t k = 0; k <= headline; k++)
		if (k < headline && page->lines[k].len <= 40 && page->lines[k].linked == page->lines[k].len)
			n++;
		else
		{
			int32_t		end = k;

			/* the section of the article may follow it */
			while (n > 1 && end > 1 && page->html.nodes[page->lines[end - 1].block].parent !=
				   page->html.nodes[page->lines[end - 2].block].parent)
				end--, n--;
			for (int32_t i = end - n; n >= 6 && i < end; i++)
				page->lines[i].place |= NW_PLACE_NAV;
			n = 0;
		}
}

void
nw_html_places_settle(nw_html_page *page, int32_t headline)
{
	uint32_t   *before = nw_arena_alloc(page->arena, ((size_t) page->n + 1) * sizeof(uint32_t));
	nw_html_prose guess = {NULL, before, NULL, NULL};
	int32_t		title = headline >= 0 ? page->lines[headline].node : -1;
	bool		changed = false;

	before[0] = 0;
	for (int32_t k = 0; k < page->n; k++)
		before[k + 1] = before[k] + guess_of(page, &page->lines[k]);
	for (int32_t i = 0; i < page->html.n; i++)
	{
		uint32_t	in;
		bool		titled;

		if (!(page->own[i] & (NW_PLACE_OUT | ABOVE | NW_PLACE_DATE | NW_PLACE_BYLINE)))
			continue;
		in = nw_html_prose_in(page, &guess, i);
		/* a paragraph of text is no button, font-size is how it looks; nor are date and byline below the headline an aside */
		if ((page->own[i] & NW_PLACE_SHARE && page->html.nodes[i].tag == NW_TAG_P &&
			 in >= NW_HTML_PROSE_MIN * 2) ||
			(page->own[i] & NW_PLACE_ASIDE && headline >= 0 && i > title &&
			 is_date_box(page, i, headline)))
		{
			page->own[i] &= (uint16_t) ~(NW_PLACE_SHARE | NW_PLACE_ASIDE);
			changed = true;
		}
		/* nor is what holds sentences a date or a byline */
		if (page->own[i] & (NW_PLACE_DATE | NW_PLACE_BYLINE) && in > NW_HTML_PROSE_MIN * 3)
		{
			page->own[i] &= (uint16_t) ~(NW_PLACE_DATE | NW_PLACE_BYLINE);
			changed = true;
		}
		titled = title > i && title < page->html.nodes[i].end;
		if (((uint64_t) in * 2 > before[page->n] && !(page->own[i] & NW_PLACE_COMMENT) &&
			 in > NW_HTML_PROSE_MIN * 5) ||
			(titled && (uint64_t) in * 10 > before[page->n] && in > NW_HTML_PROSE_MIN))
		{
			page->own[i] &= (uint16_t) ~(NW_PLACE_OUT | ABOVE);
			changed = true;
		}
	}
	changed |= admit_parts(page, &guess);
	changed |= nw_html_beside(page, &guess, headline);
	if (changed)
		nw_html_lines_place(page);
	mark_menus(page, headline);
}

/* ---- an element that says it is the body */

static int32_t
named_box(const nw_html_page *page, const nw_html_prose *prose)
{
	const nw_html *html = &page->html;
	uint32_t	total = prose->before[page->n];
	uint32_t	most = 0;
	int32_t		box = -1;
	uint32_t	in = 0;

	for (int32_t i = 0; i < html->n; i++)
		if (page->own[i] & NW_PLACE_BODY)
		{
			uint32_t	here = nw_html_prose_in(page, prose, i);

			if (here > most)
				most = here;
		}
	if (most < NW_HTML_PROSE_MIN || most * 4 < total)
		return -1;
	/* the first that has a fair part of what the fullest has, and in it the innermost that has nearly all */
	for (int32_t i = 0; i < html->n; i++)
		if (page->own[i] & NW_PLACE_BODY)
		{
			uint32_t	here = nw_html_prose_in(page, prose, i);

			if (box < 0 ? here * 2 >= most : i < html->nodes[box].end && here * 12 >= in * 11)
			{
				box = i;
				in = here;
			}
		}
	/* an article in several parts of that name: the element around them, if it holds little else */
	for (int32_t up = html->nodes[box].parent, steps = 0; up >= 0 && html->nodes[up].tag != NW_TAG_ROOT && steps < CLIMB;
		 up = html->nodes[up].parent, steps++)
	{
		uint32_t	parts = 0;
		int			articles = 0;

		for (int32_t i = up + 1; i < html->nodes[up].end; i++)
		{
			articles += html->nodes[i].tag == NW_TAG_ARTICLE;
			if (page->own[i] & NW_PLACE_BODY)
			{
				parts += nw_html_prose_in(page, prose, i);
				i = html->nodes[i].end - 1;
			}
		}
		if (articles > 1)
			break;
		if (parts * 5 > in * 6 && nw_html_prose_in(page, prose, up) * 5 <= parts * 6)
		{
			box = up;
			in = nw_html_prose_in(page, prose, up);
		}
	}
	return box;
}

/* ---- the element whose paragraphs weigh most */

/* The element whose own text a line is: the parent of its paragraph, or the block it stands in. */
static int32_t
holder(const nw_html_page *page, const nw_html_line *line)
{
	int32_t		block = line->block;

	while (block > 0)
		switch (page->html.nodes[block].tag)
		{
			case NW_TAG_P:
			case NW_TAG_H1:
			case NW_TAG_H2:
			case NW_TAG_H3:
			case NW_TAG_LI:
			case NW_TAG_LIST:
			case NW_TAG_PRE:
			case NW_TAG_BLOCKQUOTE:
			case NW_TAG_INLINE:
			case NW_TAG_A:
				block = page->html.nodes[block].parent;
				continue;
			case NW_TAG_BLOCK:
				/* <div>s for paragraphs */
				if (block == line->block &&
					nw_html_line_at(page, page->html.nodes[block].end) -
							nw_html_line_at(page, block) ==
						1)
				{
					block = page->html.nodes[block].parent;
					continue;
				}
				return block;
			default:
				return block;
		}
	return block;
}

/* The class of the paragraph a line stands in; s NULL when it has none. */
static nw_str
paragraph_class(const nw_html_page *page, int32_t k)
{
	const nw_html_node *node = &page->html.nodes[page->lines[k].block];

	return node->tag == NW_TAG_P ? nw_html_attr(node, "class") : (nw_str) {NULL, 0};
}

/* An <article> with the headline in it, all of whose paragraphs are of the class they have in a box. */
static bool
is_whole_article(const nw_html_page *page, const nw_html_prose *prose, int32_t box, int32_t i,
				 int32_t headline)
{
	const nw_html_node *node = &page->html.nodes[i];
	int32_t		first = nw_html_line_at(page, box);
	int32_t		end = nw_html_line_at(page, page->html.nodes[box].end);
	nw_str		class;

	if (node->tag != NW_TAG_ARTICLE || headline < 0 || page->lines[headline].node <= i ||
		page->lines[headline].node >= node->end)
		return false;
	for (; first < end && prose->weight[first] == 0; first++)
		continue;
	if (first == end || !(class = paragraph_class(page, first)).s)
		return false;
	for (int32_t k = nw_html_line_at(page, i), last = nw_html_line_at(page, node->end); k < last; k++)
		if (prose->weight[k] > 0 && !(k >= first && k < end))
		{
			nw_str		other = paragraph_class(page, k);

			if (!other.s || other.len != class.len || memcmp(other.s, class.s, class.len) != 0)
				return false;
		}
	return true;
}

static int32_t
weighed_box(const nw_html_page *page, const nw_html_prose *prose, int32_t headline)
{
	const nw_html *html = &page->html;
	double	   *score = nw_arena_zalloc(page->arena, (size_t) html->n * sizeof(double));
	uint32_t   *direct = nw_arena_zalloc(page->arena, (size_t) html->n * sizeof(uint32_t));
	uint32_t   *count = nw_arena_zalloc(page->arena, (size_t) html->n * sizeof(uint32_t));
	uint32_t   *links = nw_arena_alloc(page->arena, ((size_t) page->n + 1) * sizeof(uint32_t));
	uint32_t	own;
	int32_t		box = -1;
	double		best = 0;

	links[0] = 0;
	for (int32_t k = 0; k < page->n; k++)
		links[k + 1] = links[k] + (page->lines[k].linked * 10 > page->lines[k].len * 8);
	for (int32_t k = 0; k < page->n; k++)
	{
		int32_t		node;
		/* what stands right below the headline is more likely its article */
		double		w = prose->weight[k] * (headline < 0 || k < headline || k >= headline + 25 ? 1.0 :
											k < headline + 8 ? 6.0 : 2.0);

		if (w == 0)
			continue;
		node = holder(page, &page->lines[k]);
		direct[node] += prose->weight[k];
		count[node]++;
		for (int up = 0; up < 3 && node >= 0; up++, w *= 0.45)
		{
			score[node] += w;
			node = html->nodes[node].parent;
		}
	}
	for (int32_t i = 0; i < html->n; i++)
		if (score[i] > best)
		{
			double		s = score[i] * (100 - nw_html_link_share(page, prose, i)) / 100;

			if (html->nodes[i].tag == NW_TAG_ARTICLE || html->nodes[i].tag == NW_TAG_MAIN)
				s *= 1.2;
			if (s > best)
			{
				best = s;
				box = i;
			}
		}
	if (box < 0)
		return -1;
	own = direct[box];
	for (int32_t i = box; i < html->nodes[box].end; i++)
		if (direct[i] > own)
			own = direct[i];
	/* neighbours that hold paragraphs as it does belong to it: sections of a long article */
	for (int32_t up = html->nodes[box].parent, steps = 0; up >= 0 && steps < CLIMB; up = html->nodes[up].parent, steps++)
	{
		uint32_t	in = nw_html_prose_in(page, prose, box);
		uint32_t	more = nw_html_prose_in(page, prose, up) - in;
		uint32_t	alike = 0;
		int			articles = 0;

		if (more * 20 < in)
			continue;
		for (int32_t i = up; i < html->nodes[up].end; i++)
		{
			if (i == box)
			{
				i = html->nodes[box].end - 1;
				continue;
			}
			articles += html->nodes[i].tag == NW_TAG_ARTICLE;
			/* teasers have one sentence and a link; a strip above the headline, what is behind a list of links are none of it */
			if (!(i > box &&
				  links[nw_html_line_at(page, i)] -
						  links[nw_html_line_at(page, html->nodes[box].end)] >
					  LINKS_BETWEEN) &&
				!(headline >= 0 && i < page->lines[headline].node) &&
				(count[i] > 1 ? direct[i] * 8 >= own : direct[i] * 3 >= own) &&
				nw_html_link_share(page, prose, i) <= 25)
				alike += direct[i];
		}
		if (articles > 1 ||
			(alike * 10 < more * 6 && !is_whole_article(page, prose, box, up, headline)) ||
			nw_html_link_share(page, prose, up) > 35)
			break;
		box = up;
	}
	return box;
}

int32_t
nw_html_box(const nw_html_page *page, const nw_html_prose *prose, int32_t headline)
{
	int32_t		box;

	if (page->n == 0 || prose->before[page->n] < NW_HTML_PROSE_MIN)
		return -1;
	box = named_box(page, prose);
	return box >= 0 ? box : weighed_box(page, prose, headline);
}
