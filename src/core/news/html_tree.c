/*
 * core/news/html_tree.c
 *		The tree of an HTML page: gumbo's, made flat.
 */
#include "core/news/html_tree.h"

#include <gumbo.h>
#include <setjmp.h>

#include "core/news/html_trim.h"
#include "core/text/chars.h"

/*
 * gumbo frees much of what it allocates: strings that grow, tokens.  Blocks
 * of 16, 32, 64 … bytes are kept by size and used again; larger ones too.
 * A block's header says which size it is.
 */
#define SIZES 26
#define SMALLEST 16

typedef union header
{
	unsigned	size;			/* of its SIZES */
	union header *next;			/* while it is free */
	max_align_t align;
} header;

typedef struct pool
{
	nw_arena   *arena;
	header	   *free[SIZES];
	size_t		taken;
	uint32_t	calls;
	jmp_buf		out;			/* where a parse that takes too much ends */
} pool;

static void *
pool_alloc(void *userdata, size_t size)
{
	pool	   *p = userdata;
	unsigned	k = 0;
	header	   *block;

	while (k < SIZES && ((size_t) SMALLEST << k) < size)
		k++;
	if (k == SIZES)
		longjmp(p->out, 1);
	if ((++p->calls & 0xFFF) == 0)
		nw_poll(p->arena);
	if (p->free[k])
	{
		block = p->free[k];
		p->free[k] = block->next;
	}
	else
	{
		size_t		bytes = sizeof(header) + ((size_t) SMALLEST << k);

		if (p->taken + bytes > NW_HTML_MEMORY_MAX)
			longjmp(p->out, 1);
		p->taken += bytes;
		block = nw_arena_alloc(p->arena, bytes);
	}
	block->size = k;
	return block + 1;
}

static void
pool_free(void *userdata, void *ptr)
{
	pool	   *p = userdata;
	header	   *block = (header *) ptr - 1;
	unsigned	k;

	if (!ptr)
		return;
	k = block->size;
	block->next = p->free[k];
	p->free[k] = block;
}

static nw_tag
tag_of(const GumboElement *element)
{
	if (element->tag_namespace != GUMBO_NAMESPACE_HTML)
		return NW_TAG_HIDDEN;
	switch (element->tag)
	{
		case GUMBO_TAG_HTML:
		case GUMBO_TAG_HEAD:
		case GUMBO_TAG_BODY:
			return NW_TAG_ROOT;
		case GUMBO_TAG_TITLE:
			return NW_TAG_TITLE;
		case GUMBO_TAG_META:
			return NW_TAG_META;
		case GUMBO_TAG_LINK:
			return NW_TAG_LINK;
		case GUMBO_TAG_A:
			return NW_TAG_A;
		case GUMBO_TAG_ADDRESS:
			return NW_TAG_ADDRESS;
		case GUMBO_TAG_ARTICLE:
			return NW_TAG_ARTICLE;
		case GUMBO_TAG_ASIDE:
			return NW_TAG_ASIDE;
		case GUMBO_TAG_BLOCKQUOTE:
			return NW_TAG_BLOCKQUOTE;
		case GUMBO_TAG_BR:
		case GUMBO_TAG_HR:
			return NW_TAG_BR;
		case GUMBO_TAG_BUTTON:
			return NW_TAG_BUTTON;
		case GUMBO_TAG_CAPTION:
		case GUMBO_TAG_FIGCAPTION:
			return NW_TAG_CAPTION;
		case GUMBO_TAG_TD:
		case GUMBO_TAG_TH:
			return NW_TAG_CELL;
		case GUMBO_TAG_FIGURE:
			return NW_TAG_FIGURE;
		case GUMBO_TAG_FOOTER:
			return NW_TAG_FOOTER;
		case GUMBO_TAG_FORM:
		case GUMBO_TAG_FIELDSET:
			return NW_TAG_FORM;
		case GUMBO_TAG_HEADER:
		case GUMBO_TAG_HGROUP:
			return NW_TAG_HEADER;
		case GUMBO_TAG_H1:
			return NW_TAG_H1;
		case GUMBO_TAG_H2:
			return NW_TAG_H2;
		case GUMBO_TAG_H3:
		case GUMBO_TAG_H4:
		case GUMBO_TAG_H5:
		case GUMBO_TAG_H6:
			return NW_TAG_H3;
		case GUMBO_TAG_IMG:
			return NW_TAG_IMG;
		case GUMBO_TAG_LI:
		case GUMBO_TAG_DT:
		case GUMBO_TAG_DD:
			return NW_TAG_LI;
		case GUMBO_TAG_UL:
		case GUMBO_TAG_OL:
		case GUMBO_TAG_DL:
		case GUMBO_TAG_MENU:
		case GUMBO_TAG_DIR:
			return NW_TAG_LIST;
		case GUMBO_TAG_MAIN:
			return NW_TAG_MAIN;
		case GUMBO_TAG_NAV:
			return NW_TAG_NAV;
		case GUMBO_TAG_P:
			return NW_TAG_P;
		case GUMBO_TAG_PRE:
		case GUMBO_TAG_LISTING:
			return NW_TAG_PRE;
		case GUMBO_TAG_RT:
		case GUMBO_TAG_RP:
			return NW_TAG_RUBY_READING;
		case GUMBO_TAG_TR:
			return NW_TAG_ROW;
		case GUMBO_TAG_SECTION:
			return NW_TAG_SECTION;
		case GUMBO_TAG_TABLE:
			return NW_TAG_TABLE;
		case GUMBO_TAG_TIME:
			return NW_TAG_TIME;
		case GUMBO_TAG_DIV:
		case GUMBO_TAG_CENTER:
		case GUMBO_TAG_TBODY:
		case GUMBO_TAG_THEAD:
		case GUMBO_TAG_TFOOT:
		case GUMBO_TAG_DETAILS:
		case GUMBO_TAG_SUMMARY:
			return NW_TAG_BLOCK;
		case GUMBO_TAG_SCRIPT:
		case GUMBO_TAG_STYLE:
		case GUMBO_TAG_NOSCRIPT:
		case GUMBO_TAG_TEMPLATE:
		case GUMBO_TAG_SELECT:
		case GUMBO_TAG_OPTION:
		case GUMBO_TAG_OPTGROUP:
		case GUMBO_TAG_DATALIST:
		case GUMBO_TAG_TEXTAREA:
		case GUMBO_TAG_IFRAME:
		case GUMBO_TAG_OBJECT:
		case GUMBO_TAG_EMBED:
		case GUMBO_TAG_APPLET:
		case GUMBO_TAG_AUDIO:
		case GUMBO_TAG_VIDEO:
		case GUMBO_TAG_CANVAS:
		case GUMBO_TAG_NOFRAMES:
		case GUMBO_TAG_NOEMBED:
			return NW_TAG_HIDDEN;
		default:
			return NW_TAG_INLINE;
	}
}

static bool
is_element(const GumboNode *node)
{
	return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

static bool
is_kept(const GumboNode *node)
{
	return is_element(node) || node->type == GUMBO_NODE_TEXT ||
		node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

/* The tree in the order of the page, without a stack: children know their place. */
static void
flatten(nw_arena *arena, const GumboNode *root, nw_html *out)
{
	const GumboNode *node = root;
	int32_t		parent = -1;
	size_t		capacity = 0;
	uint32_t	steps = 0;

	out->nodes = NULL;
	out->n = 0;
	for (;;)
	{
		const GumboVector *children = NULL;
		bool		entered = false;

		if ((++steps & 0x3FFF) == 0)
			nw_poll(arena);
		if (is_kept(node))
		{
			nw_html_node *flat;

			out->nodes =
				nw_arena_grow(arena, out->nodes, (size_t) out->n, &capacity, sizeof(nw_html_node));
			flat = &out->nodes[out->n];
			flat->parent = parent;
			flat->source = NULL;
			flat->text = NULL;
			flat->len = 0;
			if (is_element(node))
			{
				flat->tag = tag_of(&node->v.element);
				flat->source = &node->v.element;
				children = &node->v.element.children;
				entered = children->length > 0;
			}
			else
			{
				flat->tag = NW_TAG_TEXT;
				flat->text = node->v.text.text;
				flat->len = (uint32_t) strlen(flat->text);
			}
			flat->end = out->n + 1;
			out->n++;
		}
		if (entered)
		{
			parent = out->n - 1;
			node = children->data[0];
			continue;
		}
		/* up to the next sibling */
		while (node != root)
		{
			const GumboVector *siblings = &node->parent->v.element.children;

			if (node->index_within_parent + 1 < siblings->length)
				break;
			node = node->parent;
			out->nodes[parent].end = out->n;
			parent = out->nodes[parent].parent;
		}
		if (node == root)
			return;
		node = node->parent->v.element.children.data[node->index_within_parent + 1];
	}
}

nw_status
nw_html_parse(nw_arena *arena, const char *s, size_t len, nw_html *out)
{
	nw_html_trimmed trimmed;
	GumboOptions options = kGumboDefaultOptions;
	GumboOutput *output;
	pool	   *p;

	if (len > NW_HTML_MAX)
		return NW_LIMIT;
	nw_html_trim(arena, s, len, &trimmed);
	out->n_json = trimmed.n_json;
	out->json = nw_arena_alloc(arena, (size_t) (trimmed.n_json + 1) * sizeof(nw_str));
	memcpy(out->json, trimmed.json, (size_t) trimmed.n_json * sizeof(nw_str));
	p = nw_arena_zalloc(arena, sizeof(pool));
	p->arena = arena;
	options.allocator = pool_alloc;
	options.deallocator = pool_free;
	options.userdata = p;
	options.max_errors = 0;
	/* gumbo keeps nothing outside of its allocations, so it can be left in the middle */
	if (setjmp(p->out) != 0)
		return NW_LIMIT;
	output = gumbo_parse_with_options(&options, trimmed.s, trimmed.len);
	flatten(arena, output->root, out);
	return NW_OK;
}

nw_str
nw_html_attr(const nw_html_node *node, const char *name)
{
	const GumboElement *element = node->source;

	if (element)
		for (unsigned i = 0; i < element->attributes.length; i++)
		{
			const GumboAttribute *attribute = element->attributes.data[i];

			if (strcmp(attribute->name, name) == 0)
				return (nw_str) {attribute->value, (uint32_t) strlen(attribute->value)};
		}
	return (nw_str) {NULL, 0};
}

bool
nw_html_is_block(nw_tag tag)
{
	switch (tag)
	{
		case NW_TAG_TEXT:
		case NW_TAG_INLINE:
		case NW_TAG_A:
		case NW_TAG_BR:
		case NW_TAG_BUTTON:
		case NW_TAG_IMG:
		case NW_TAG_RUBY_READING:
		case NW_TAG_TIME:
		case NW_TAG_META:
		case NW_TAG_LINK:
		case NW_TAG_CELL:
		case NW_TAG_HIDDEN:
			return false;
		default:
			return true;
	}
}

nw_str
nw_html_text(const nw_html *html, int32_t node, nw_arena *arena)
{
	size_t		total = 0;
	char	   *text;
	uint32_t	len = 0;

	for (int32_t i = node; i < html->nodes[node].end; i++)
		total += html->nodes[i].len + 1;
	text = nw_arena_alloc(arena, total + 1);
	for (int32_t i = node; i < html->nodes[node].end; i++)
	{
		const nw_html_node *n = &html->nodes[i];

		if (n->tag == NW_TAG_HIDDEN || n->tag == NW_TAG_RUBY_READING)
		{
			i = n->end - 1;
			continue;
		}
		if (n->tag != NW_TAG_TEXT)
		{
			if (len > 0 && text[len - 1] != ' ' &&
				(nw_html_is_block(n->tag) || n->tag == NW_TAG_BR))
				text[len++] = ' ';
			continue;
		}
		for (uint32_t k = 0; k < n->len; k++)
		{
			char		c = n->text[k];

			if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f')
				text[len++] = c;
			else if (len > 0 && text[len - 1] != ' ')
				text[len++] = ' ';
		}
	}
	while (len > 0 && text[len - 1] == ' ')
		len--;
	return len > 0 ? (nw_str) {text, len} : (nw_str) {NULL, 0};
}
