/*
 * core/news/html_lines.c
 *		The visible text of a page as lines.
 */
#include "core/news/html_lines.h"

#include "core/text/chars.h"

typedef struct writer
{
	nw_html_page *page;
	size_t		capacity;		/* of lines */
	uint32_t	begin;			/* of the line being written */
	int32_t		first;			/* its first node, -1: nothing yet */
	int32_t		last;			/* its last */
	int32_t		block;
	uint32_t	linked;
	bool		space;			/* one is due before the next character */
} writer;

/* A hidden or clickable element of more nodes than this is no part of a line of text. */
#define INLINE_HIDDEN_MAX 24

/* Nodes looked at in a figure, and in an inline element with a picture. */
#define FIGURE_MAX 64
#define INLINE_PICTURE_MAX 12

/* A cell of a data table holds a few words; of a table that lays out a page, anything. */
static bool
is_data_cell(const nw_html *html, int32_t cell)
{
	uint32_t	len = 0;

	if (html->nodes[cell].end - cell > 16)
		return false;
	for (int32_t i = cell + 1; i < html->nodes[cell].end; i++)
	{
		nw_tag		tag = html->nodes[i].tag;

		if (tag != NW_TAG_P && (nw_html_is_block(tag) || tag == NW_TAG_CELL))
			return false;
		len += html->nodes[i].len;
	}
	return len <= 160;
}

/*
 * Does an element begin and end a line?  A paragraph in a cell of data stays
 * on its row's; a caption or summary is a line of its own even in a <span>.
 */
static bool
ends_line(const nw_html_page *page, int32_t i)
{
	const nw_html *html = &page->html;
	const nw_html_node *node = &html->nodes[i];

	if (!nw_html_is_block(node->tag))
		return node->tag == NW_TAG_INLINE && page->own[i] & (NW_PLACE_CAPTION | NW_PLACE_SUMMARY);
	return !(node->tag == NW_TAG_P && node->parent >= 0 &&
			 html->nodes[node->parent].tag == NW_TAG_CELL && is_data_cell(html, node->parent));
}

/*
 * A figure without a picture shows a quotation, a table or a listing, which
 * are text of the article.
 */
static bool
is_figure_of_text(const nw_html *html, int32_t figure)
{
	bool		text = false;

	for (int32_t i = figure + 1; i < html->nodes[figure].end && i < figure + FIGURE_MAX; i++)
	{
		if (html->nodes[i].tag == NW_TAG_IMG)
			return false;
		text |= html->nodes[i].tag == NW_TAG_BLOCKQUOTE || html->nodes[i].tag == NW_TAG_TABLE ||
			html->nodes[i].tag == NW_TAG_PRE;
	}
	return text;
}

/* A picture and some words in a <span>: they are no part of the text that follows it. */
static bool
is_inline_picture(const nw_html *html, int32_t i)
{
	bool		picture = false;
	uint32_t	len = 0;

	if (html->nodes[i].tag != NW_TAG_INLINE || html->nodes[i].end - i > INLINE_PICTURE_MAX)
		return false;
	for (int32_t k = i + 1; k < html->nodes[i].end; k++)
	{
		picture |= html->nodes[k].tag == NW_TAG_IMG;
		len += html->nodes[k].len;
	}
	return picture && len >= 8 && len <= 240;
}

static void
end_line(writer *w)
{
	nw_html_page *page = w->page;

	if (w->first >= 0 && page->text_len > w->begin)
	{
		nw_html_line *line;

		page->lines = nw_arena_grow(page->arena, page->lines, (size_t) page->n, &w->capacity,
									sizeof(nw_html_line));
		line = &page->lines[page->n++];
		memset(line, 0, sizeof(*line));
		line->off = w->begin;
		line->len = page->text_len - w->begin;
		line->node = w->first;
		line->last = w->last;
		line->block = w->block;
		line->linked = w->linked;
		page->text[page->text_len++] = '\n';
	}
	w->begin = page->text_len;
	w->first = -1;
	w->linked = 0;
	w->space = false;
}

/* Bytes of a character that would end a line of text: U+0085, U+2028, U+2029. */
static int
line_end(const char *s, uint32_t left)
{
	if (left >= 2 && memcmp(s, "\xC2\x85", 2) == 0)
		return 2;
	return left >= 3 && (memcmp(s, "\xE2\x80\xA8", 3) == 0 || memcmp(s, "\xE2\x80\xA9", 3) == 0) ? 3 : 0;
}

/* Some pages leave their line ends to the style sheet: a wide indent behind them begins a paragraph. */
static bool
opens_paragraph(const char *s, uint32_t left)
{
	uint32_t	at = 1;

	while (at < left && (s[at] == ' ' || s[at] == '\n' || s[at] == '\r' || s[at] == '\t') &&
		   at < 40)
		at++;
	return nw_starts(s + at, left - at, "\xE3\x80\x80");
}

static void
write_text(writer *w, int32_t node, int32_t block, bool linked, bool pre)
{
	const nw_html_node *n = &w->page->html.nodes[node];
	nw_html_page *page = w->page;

	for (uint32_t i = 0; i < n->len; i++)
	{
		char		c = n->text[i];
		int			end = (unsigned char) c >= 0x80 ? line_end(n->text + i, n->len - i) : 0;

		if (pre && c == '\n')
			end_line(w);
		else if (c == '\n' && opens_paragraph(n->text + i, n->len - i))
			end_line(w);
		else if (c == ' ' || (c >= '\t' && c <= '\r') || end > 0)
		{
			w->space = true;
			if (end > 0)
				i += (uint32_t) end - 1;
		}
		else
		{
			if (w->first < 0)
			{
				w->first = node;
				w->block = block;
			}
			else if (w->space)
			{
				page->text[page->text_len++] = ' ';
				w->linked += linked;
			}
			w->space = false;
			w->last = node;
			page->text[page->text_len++] = c;
			w->linked += linked;
		}
	}
}

/* A line that is so far a link to another article: [관련기사] … */
static bool
leads_away(const writer *w)
{
	const char *s = w->page->text + w->begin;
	size_t		len = w->page->text_len - w->begin;

	return nw_starts(s, len, "[관련") || nw_starts(s, len, "【関連") || nw_starts(s, len, "☞") ||
		nw_starts(s, len, "▶");
}

/* What a walk knows of the elements around a node. */
typedef struct context
{
	int32_t		block;
	bool		linked;
	bool		pre;
} context;

void
nw_html_lines(nw_html_page *page)
{
	const nw_html *html = &page->html;
	writer		w = {page, 0, 0, -1, -1, 0, 0, false};
	size_t		total = 0;
	context    *around;

	/* a text ends with the line end it may begin, cells and blocks part it */
	for (int32_t i = 0; i < html->n; i++)
		total += html->nodes[i].len + 2;
	page->text = nw_arena_alloc(page->arena, total + 16);
	page->text_len = 0;
	page->lines = NULL;
	page->n = 0;
	page->own = nw_arena_zalloc(page->arena, (size_t) html->n * sizeof(page->own[0]) + 1);
	around = nw_arena_alloc(page->arena, (size_t) html->n * sizeof(context) + 1);
	for (int32_t i = 0, open = -1; i <= html->n; i++)
	{
		const nw_html_node *node = &html->nodes[i < html->n ? i : 0];

		if ((i & 0xFFF) == 0)
			nw_poll(page->arena);
		/* what ends here */
		while (open >= 0 && i >= html->nodes[open].end)
		{
			nw_tag		tag = html->nodes[open].tag;

			if (ends_line(page, open) || (tag == NW_TAG_CELL && !is_data_cell(html, open)))
				end_line(&w);
			else if (tag == NW_TAG_CELL)
				w.space = true;
			else if (w.first > open &&
					 (is_inline_picture(html, open) || (tag == NW_TAG_A && leads_away(&w))))
				end_line(&w);
			open = html->nodes[open].parent;
		}
		if (i == html->n)
			break;
		around[i] = node->parent >= 0 ? around[node->parent] : (context) {0, false, false};
		if (node->tag == NW_TAG_TEXT)
		{
			write_text(&w, i, around[i].block, around[i].linked, around[i].pre);
			continue;
		}
		page->own[i] = (uint16_t) nw_html_place(node);
		if (node->tag == NW_TAG_FIGURE && page->own[i] & NW_PLACE_CAPTION &&
			is_figure_of_text(html, i))
			page->own[i] &= (uint16_t) ~NW_PLACE_CAPTION;
		if (node->tag == NW_TAG_HIDDEN || node->tag == NW_TAG_RUBY_READING ||
			node->tag == NW_TAG_TITLE)
		{
			/* gone, with all that is in it */
			i = node->end - 1;
			continue;
		}
		/* in a line of text: what is not seen, buttons */
		if (!nw_html_is_block(node->tag) && node->tag != NW_TAG_CELL &&
			node->end - i <= INLINE_HIDDEN_MAX &&
			(page->own[i] & NW_PLACE_HIDDEN || node->tag == NW_TAG_BUTTON))
		{
			i = node->end - 1;
			continue;
		}
		if (ends_line(page, i))
			end_line(&w);
		if (nw_html_is_block(node->tag))
		{
			around[i].block = i;
		}
		else if (node->tag == NW_TAG_BR)
			end_line(&w);
		else if (node->tag == NW_TAG_CELL)
		{
			if (is_data_cell(html, i))
				w.space = true;
			else
				end_line(&w);
			around[i].block = i;
		}
		around[i].linked |= node->tag == NW_TAG_A;
		around[i].pre |= node->tag == NW_TAG_PRE;
		if (node->end > i + 1)
			open = i;
	}
	end_line(&w);
	nw_html_lines_place(page);
}

void
nw_html_lines_place(nw_html_page *page)
{
	const nw_html *html = &page->html;

	/* inherited: the upper half of the walk */
	uint16_t   *all = nw_arena_alloc(page->arena, (size_t) html->n * sizeof(uint16_t) + 1);
	uint8_t    *kind = nw_arena_alloc(page->arena, (size_t) html->n + 1);

	for (int32_t i = 0; i < html->n; i++)
	{
		const nw_html_node *node = &html->nodes[i];

		all[i] = page->own[i];
		kind[i] = 0;
		if (node->parent >= 0)
		{
			all[i] |= all[node->parent];
			kind[i] = kind[node->parent];
		}
		switch (node->tag)
		{
			case NW_TAG_LI:
				kind[i] |= 1;
				break;
			case NW_TAG_BLOCKQUOTE:
				kind[i] |= 2;
				break;
			case NW_TAG_P:
				kind[i] |= 4;
				break;
			case NW_TAG_CELL:
				kind[i] |= 8;
				break;
			case NW_TAG_H1:
				kind[i] |= 16;
				break;
			case NW_TAG_H2:
				kind[i] |= 32;
				break;
			case NW_TAG_H3:
				kind[i] |= 64;
				break;
			default:
				break;
		}
	}
	for (int32_t i = 0; i < page->n; i++)
	{
		nw_html_line *line = &page->lines[i];
		uint8_t		k = kind[line->node];

		line->place = all[line->node] & all[line->last];
		line->item = k & 1;
		line->quote = k & 2;
		line->paragraph = k & 4;
		line->cell = (k & 8) != 0 && html->nodes[line->block].tag == NW_TAG_CELL &&
			is_data_cell(html, line->block);
		line->heading = k & 16 ? 1 : k & 32 ? 2 : k & 64 ? 3 : 0;
	}
}

int32_t
nw_html_line_at(const nw_html_page *page, int32_t node)
{
	int32_t		low = 0;
	int32_t		high = page->n;

	while (low < high)
	{
		int32_t		middle = (low + high) / 2;

		if (page->lines[middle].node < node)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}
