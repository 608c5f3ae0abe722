/*
 * core/news/html_depth.c
 *		How deep a page's elements are nested, from its tags alone.
 */
#include "core/news/html_depth.h"

#include "core/text/chars.h"

#define NAME_MAX_LEN 10

/* sorted by name */
static const struct
{
	char		name[NAME_MAX_LEN + 1];
	uint8_t		class;
}			elements[] =
{
	{"a", NW_ELEMENT_ANCHOR}, {"address", NW_ELEMENT_SPECIAL}, {"applet", NW_ELEMENT_SCOPE},
	{"area", NW_ELEMENT_VOID}, {"article", NW_ELEMENT_SPECIAL}, {"aside", NW_ELEMENT_SPECIAL},
	{"b", NW_ELEMENT_FORMATTING}, {"base", NW_ELEMENT_VOID}, {"basefont", NW_ELEMENT_VOID},
	{"bgsound", NW_ELEMENT_VOID}, {"big", NW_ELEMENT_FORMATTING}, {"blockquote", NW_ELEMENT_SPECIAL},
	{"body", NW_ELEMENT_ROOT}, {"br", NW_ELEMENT_VOID}, {"caption", NW_ELEMENT_ROWS},
	{"center", NW_ELEMENT_SPECIAL}, {"code", NW_ELEMENT_FORMATTING}, {"col", NW_ELEMENT_VOID},
	{"colgroup", NW_ELEMENT_ROWS}, {"dd", NW_ELEMENT_DD}, {"details", NW_ELEMENT_SPECIAL},
	{"dialog", NW_ELEMENT_SPECIAL}, {"dir", NW_ELEMENT_SPECIAL}, {"div", NW_ELEMENT_SPECIAL},
	{"dl", NW_ELEMENT_SPECIAL}, {"dt", NW_ELEMENT_DD}, {"em", NW_ELEMENT_FORMATTING},
	{"embed", NW_ELEMENT_VOID}, {"fieldset", NW_ELEMENT_SPECIAL}, {"figcaption", NW_ELEMENT_SPECIAL},
	{"figure", NW_ELEMENT_SPECIAL}, {"font", NW_ELEMENT_FORMATTING}, {"footer", NW_ELEMENT_SPECIAL},
	{"form", NW_ELEMENT_SPECIAL}, {"frame", NW_ELEMENT_VOID}, {"h1", NW_ELEMENT_HEADING},
	{"h2", NW_ELEMENT_HEADING}, {"h3", NW_ELEMENT_HEADING}, {"h4", NW_ELEMENT_HEADING},
	{"h5", NW_ELEMENT_HEADING}, {"h6", NW_ELEMENT_HEADING}, {"head", NW_ELEMENT_ROOT},
	{"header", NW_ELEMENT_SPECIAL}, {"hgroup", NW_ELEMENT_SPECIAL}, {"hr", NW_ELEMENT_VOID},
	{"html", NW_ELEMENT_ROOT}, {"i", NW_ELEMENT_FORMATTING}, {"image", NW_ELEMENT_VOID},
	{"img", NW_ELEMENT_VOID}, {"input", NW_ELEMENT_VOID}, {"keygen", NW_ELEMENT_VOID},
	{"li", NW_ELEMENT_LI}, {"link", NW_ELEMENT_VOID}, {"listing", NW_ELEMENT_SPECIAL},
	{"main", NW_ELEMENT_SPECIAL}, {"marquee", NW_ELEMENT_SCOPE}, {"math", NW_ELEMENT_FOREIGN},
	{"menu", NW_ELEMENT_SPECIAL}, {"meta", NW_ELEMENT_VOID}, {"nav", NW_ELEMENT_SPECIAL},
	{"nobr", NW_ELEMENT_FORMATTING}, {"object", NW_ELEMENT_SCOPE}, {"ol", NW_ELEMENT_SPECIAL},
	{"optgroup", NW_ELEMENT_OPTION}, {"option", NW_ELEMENT_OPTION}, {"p", NW_ELEMENT_P},
	{"param", NW_ELEMENT_VOID}, {"plaintext", NW_ELEMENT_VOID}, {"pre", NW_ELEMENT_SPECIAL},
	{"s", NW_ELEMENT_FORMATTING}, {"section", NW_ELEMENT_SPECIAL}, {"small", NW_ELEMENT_FORMATTING},
	{"source", NW_ELEMENT_VOID}, {"strike", NW_ELEMENT_FORMATTING}, {"strong", NW_ELEMENT_FORMATTING},
	{"summary", NW_ELEMENT_SPECIAL}, {"svg", NW_ELEMENT_FOREIGN}, {"table", NW_ELEMENT_TABLE},
	{"tbody", NW_ELEMENT_ROWS}, {"td", NW_ELEMENT_CELL}, {"template", NW_ELEMENT_SCOPE},
	{"tfoot", NW_ELEMENT_ROWS}, {"th", NW_ELEMENT_CELL}, {"thead", NW_ELEMENT_ROWS},
	{"tr", NW_ELEMENT_ROW}, {"track", NW_ELEMENT_VOID}, {"tt", NW_ELEMENT_FORMATTING},
	{"u", NW_ELEMENT_FORMATTING}, {"ul", NW_ELEMENT_SPECIAL}, {"wbr", NW_ELEMENT_VOID}
};

nw_html_element
nw_html_element_of(const char *name, size_t len)
{
	nw_html_element result = {UINT32_C(2166136261), NW_ELEMENT_ORDINARY};
	char		word[NAME_MAX_LEN + 1];
	int			low = 0;
	int			high = (int) (sizeof(elements) / sizeof(elements[0])) - 1;

	for (size_t i = 0; i < len; i++)
	{
		char		c = name[i] >= 'A' && name[i] <= 'Z' ? (char) (name[i] - 'A' + 'a') : name[i];

		if (i < NAME_MAX_LEN)
			word[i] = c;
		result.name = (result.name ^ (unsigned char) c) * UINT32_C(16777619);
	}
	if (len > NAME_MAX_LEN)
		return result;
	word[len] = '\0';
	while (low <= high)
	{
		int			middle = (low + high) / 2;
		int			order = strcmp(word, elements[middle].name);

		if (order == 0)
		{
			result.class = (nw_html_class) elements[middle].class;
			break;
		}
		if (order < 0)
			high = middle - 1;
		else
			low = middle + 1;
	}
	return result;
}

void
nw_html_depth_begin(nw_html_depth *d)
{
	d->n = d->foreign = d->n_formats = 0;
	d->kept = 0;
}

/* Some room is left for the elements the parser opens by itself: tbody, tr. */
bool
nw_html_depth_room(const nw_html_depth *d)
{
	return d->n < NW_HTML_DEPTH_MAX;
}

void
nw_html_depth_open(nw_html_depth *d, nw_html_element element)
{
	d->stack[d->n++] = element;
	d->foreign += element.class == NW_ELEMENT_FOREIGN;
}

static void
cut(nw_html_depth *d, int n)
{
	while (d->n > n)
		d->foreign -= d->stack[--d->n].class == NW_ELEMENT_FOREIGN;
}

static bool
is_scope(nw_html_class class)
{
	return class == NW_ELEMENT_TABLE || class == NW_ELEMENT_CELL || class == NW_ELEMENT_SCOPE ||
		class == NW_ELEMENT_FOREIGN || class == NW_ELEMENT_ROWS;
}

/* Closes the newest open element of a class, with all that is in it, unless a scope is between. */
static void
close_class(nw_html_depth *d, nw_html_class class, bool over_special)
{
	for (int i = d->n - 1; i >= 0; i--)
	{
		nw_html_class open = d->stack[i].class;

		if (open == class)
		{
			cut(d, i);
			return;
		}
		if (is_scope(open) || (!over_special && open == NW_ELEMENT_SPECIAL))
			return;
	}
}

/* Back to one of a table's own elements. */
static void
clear_to(nw_html_depth *d, nw_html_class class)
{
	int			i = d->n - 1;

	while (i >= 0 && d->stack[i].class != NW_ELEMENT_TABLE && d->stack[i].class != class)
	{
		if (d->stack[i].class == NW_ELEMENT_SCOPE || d->stack[i].class == NW_ELEMENT_FOREIGN)
			return;
		i--;
	}
	if (i >= 0)
		cut(d, i + 1);
}

bool
nw_html_depth_start(nw_html_depth *d, nw_html_element element)
{
	switch (element.class)
	{
		case NW_ELEMENT_ROOT:
			return true;
		case NW_ELEMENT_ANCHOR:
			/* an open one is closed: the newest, wherever it is */
			for (int i = d->n - 1; i >= 0 && !is_scope(d->stack[i].class); i--)
				if (d->stack[i].class == NW_ELEMENT_ANCHOR)
				{
					memmove(&d->stack[i], &d->stack[i + 1],
							(size_t) (d->n - i - 1) * sizeof(d->stack[0]));
					d->n--;
					break;
				}
			break;
		case NW_ELEMENT_HEADING:
			close_class(d, NW_ELEMENT_P, true);
			if (d->n > 0 && d->stack[d->n - 1].class == NW_ELEMENT_HEADING)
				cut(d, d->n - 1);
			break;
		case NW_ELEMENT_LI:
		case NW_ELEMENT_DD:
			close_class(d, element.class, false);
			close_class(d, NW_ELEMENT_P, true);
			break;
		case NW_ELEMENT_OPTION:
			if (d->n > 0 && d->stack[d->n - 1].class == NW_ELEMENT_OPTION)
				cut(d, d->n - 1);
			break;
		case NW_ELEMENT_ROWS:
			clear_to(d, NW_ELEMENT_TABLE);
			break;
		case NW_ELEMENT_ROW:
			clear_to(d, NW_ELEMENT_ROWS);
			break;
		case NW_ELEMENT_CELL:
			clear_to(d, NW_ELEMENT_ROW);
			break;
		case NW_ELEMENT_SPECIAL:
		case NW_ELEMENT_P:
		case NW_ELEMENT_TABLE:
			close_class(d, NW_ELEMENT_P, true);
			break;
		default:
			break;
	}
	if (d->n >= NW_HTML_DEPTH_MAX)
		return false;
	nw_html_depth_open(d, element);
	return true;
}

bool
nw_html_depth_end(nw_html_depth *d, nw_html_element element)
{
	bool table = element.class == NW_ELEMENT_TABLE || element.class == NW_ELEMENT_CELL ||
		element.class == NW_ELEMENT_ROW || element.class == NW_ELEMENT_ROWS ||
		element.class == NW_ELEMENT_SCOPE || element.class == NW_ELEMENT_FOREIGN;

	if (element.class == NW_ELEMENT_ROOT)
		return true;
	for (int i = d->n - 1; i >= 0; i--)
	{
		nw_html_class open = d->stack[i].class;

		if (d->stack[i].name == element.name)
		{
			if (element.class == NW_ELEMENT_ANCHOR)
			{
				/* what is open inside it stays open */
				memmove(&d->stack[i], &d->stack[i + 1],
						(size_t) (d->n - i - 1) * sizeof(d->stack[0]));
				d->n--;
			}
			else
				cut(d, i);
			return true;
		}
		if (open == NW_ELEMENT_TABLE && element.class != NW_ELEMENT_SCOPE &&
			element.class != NW_ELEMENT_FOREIGN)
			break;
		if (is_scope(open) && !table)
			break;
		if (element.class == NW_ELEMENT_ORDINARY && open != NW_ELEMENT_ORDINARY &&
			open != NW_ELEMENT_ANCHOR)
			break;
	}
	/* </p> alone makes a paragraph */
	return false;
}

void
nw_html_depth_format(nw_html_depth *d, nw_html_element element, bool kept)
{
	if (d->n_formats == 64)
		d->n_formats--;
	memmove(d->formats + 1, d->formats, (size_t) d->n_formats * sizeof(d->formats[0]));
	d->formats[0] = element.name;
	d->n_formats++;
	d->kept = d->kept << 1 | (kept ? 1 : 0);
}

bool
nw_html_depth_unformat(nw_html_depth *d, nw_html_element element)
{
	for (int i = 0; i < d->n_formats; i++)
		if (d->formats[i] == element.name)
		{
			bool		kept = d->kept >> i & 1;
			uint64_t	below = i == 0 ? 0 : d->kept & ((UINT64_C(1) << i) - 1);

			memmove(d->formats + i, d->formats + i + 1,
					(size_t) (d->n_formats - i - 1) * sizeof(d->formats[0]));
			d->n_formats--;
			d->kept = i == 63 ? below : (d->kept >> (i + 1)) << i | below;
			return kept && nw_html_depth_end(d, nw_html_element_of("span", 4));
		}
	return false;
}
