/*
 * core/news/html_trim.c
 *		Reads the tags of a page and leaves out what the parser need not see.
 */
#include "core/news/html_trim.h"

#include "core/news/html_depth.h"
#include "core/text/chars.h"

typedef struct trimmer
{
	const char *at;
	const char *end;
	char	   *out;
	nw_arena   *arena;
	nw_html_depth depth;
	uint32_t	tags;
	bool		no_noscript_end;	/* looked for once, not there */
	nw_html_trimmed *result;
} trimmer;

static bool
is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/* Is s[0, len) this lower-case word in any case? */
static bool
is_word(const char *s, size_t len, const char *word)
{
	for (; len > 0 && *word; s++, len--, word++)
		if (lower(*s) != *word)
			return false;
	return len == 0 && !*word;
}

static void
put(trimmer *t, const char *s, size_t len)
{
	memcpy(t->out, s, len);
	t->out += len;
}

/* One attribute of a tag: name and value in the page. */
typedef struct attribute
{
	const char *name;
	size_t		name_len;
	const char *value;
	size_t		value_len;
} attribute;

/* Reads the next attribute at *at; false at the end of the tag, with *at behind its >, or at "end". */
static bool
next_attribute(const char **at, const char *end, attribute *out)
{
	const char *s = *at;

	while (s < end && (is_space(*s) || *s == '/'))
		s++;
	if (s >= end || *s == '>')
	{
		*at = s;
		return false;
	}
	out->name = s;
	out->value_len = 0;
	/* an = at the beginning belongs to the name */
	for (s++; s < end && !is_space(*s) && *s != '/' && *s != '>' && *s != '='; s++)
		continue;
	out->name_len = (size_t) (s - out->name);
	out->value = s;
	while (s < end && is_space(*s))
		s++;
	if (s < end && *s == '=')
	{
		for (s++; s < end && is_space(*s);)
			s++;
		if (s < end && (*s == '"' || *s == '\''))
		{
			const char *close = memchr(s + 1, *s, (size_t) (end - s - 1));

			out->value = s + 1;
			s = close ? close + 1 : end;
			out->value_len = (size_t) ((close ? close : end) - out->value);
		}
		else
		{
			out->value = s;
			while (s < end && !is_space(*s) && *s != '>')
				s++;
			out->value_len = (size_t) (s - out->value);
		}
	}
	*at = s;
	return true;
}

/* The attributes somebody here reads, each once a tag. */
static const char *const wanted[] =
{
	"class", "id", "content", "property", "name", "itemprop", "itemtype", "href", "rel", "datetime", "style",
	"hidden", "aria-hidden", "role", "lang", "type", "data-date-time", "title"
};

#define N_WANTED (sizeof(wanted) / sizeof(wanted[0]))
#define W_STYLE 10
#define VALUE_MAX 65536

static int
wanted_attribute(const attribute *a)
{
	for (size_t i = 0; i < N_WANTED; i++)
		if (lower(a->name[0]) == wanted[i][0] && is_word(a->name, a->name_len, wanted[i]))
			return (int) i;
	return -1;
}

/* Only what hides an element is asked of a style. */
static bool
may_hide(const attribute *a)
{
	for (size_t i = 0; i + 4 < a->value_len; i++)
	{
		char		c = lower(a->value[i]);

		if ((c == 'n' && is_word(a->value + i, 4, "none")) ||
			(c == 'h' && i + 6 <= a->value_len && is_word(a->value + i, 6, "hidden")))
			return true;
	}
	return a->value_len >= 4 && is_word(a->value + a->value_len - 4, 4, "none");
}

static void
put_attribute(trimmer *t, int which, const attribute *a)
{
	const char *name = wanted[which];
	char		quote = memchr(a->value, '"', a->value_len) ? '\'' : '"';
	size_t		len = a->value_len < VALUE_MAX ? a->value_len : VALUE_MAX;

	/* no quotes in the page, and both in the value: nobody writes that */
	if (quote == '\'' && memchr(a->value, '\'', a->value_len))
		return;
	*t->out++ = ' ';
	put(t, name, strlen(name));
	if (a->value_len == 0)
		return;
	*t->out++ = '=';
	*t->out++ = quote;
	put(t, a->value, len);
	*t->out++ = quote;
}

/* The rest of a start tag, copied to the output; returns whether an attribute was kept. */
static bool
copy_attributes(trimmer *t)
{
	uint32_t	seen = 0;
	attribute	a;

	while (next_attribute(&t->at, t->end, &a))
	{
		int			which = wanted_attribute(&a);

		if (which < 0 || seen & (1u << which) || (which == W_STYLE && !may_hide(&a)))
			continue;
		seen |= 1u << which;
		put_attribute(t, which, &a);
	}
	return seen != 0;
}

static void
skip_attributes(trimmer *t)
{
	attribute	a;

	while (next_attribute(&t->at, t->end, &a))
		continue;
}

/* </name at s? */
static bool
is_end_tag(const char *s, const char *end, const char *name, size_t len)
{
	if ((size_t) (end - s) < len + 3 || s[0] != '<' || s[1] != '/')
		return false;
	for (size_t i = 0; i < len; i++)
		if (lower(s[2 + i]) != lower(name[i]))
			return false;
	return is_space(s[2 + len]) || s[2 + len] == '>' || s[2 + len] == '/';
}

/* Where </name stands; end when it does not.  In scripts <!-- <script> </script> --> hides one. */
static const char *
find_end_tag(const trimmer *t, const char *s, const char *name, size_t len, bool script)
{
	bool		escaped = false;
	bool		twice = false;
	const char *tag;

	for (; (tag = memchr(s, '<', (size_t) (t->end - s))) != NULL; s = tag + 1)
	{
		size_t		left = (size_t) (t->end - tag);

		for (; escaped && s < tag && (s = memchr(s, '-', (size_t) (tag - s))) != NULL; s++)
			if (tag - s >= 3 && s[1] == '-' && s[2] == '>')
				escaped = twice = false;
		if (script && left >= 4 && memcmp(tag, "<!--", 4) == 0)
			escaped = true;
		else if (escaped && left >= 8 && is_word(tag, 7, "<script") &&
				 (is_space(tag[7]) || tag[7] == '>'))
			twice = true;
		else if (is_end_tag(tag, t->end, name, len))
		{
			if (!twice)
				return tag;
			twice = false;
		}
	}
	return t->end;
}

/* Elements whose contents are no markup; of <title> the text is kept. */
static bool
skip_raw(trimmer *t, const char *name, size_t len, const char *tag_end)
{
	static const char *const raw[] = {"script", "style", "iframe", "textarea", "noembed", "noframes", "xmp"};

	for (size_t i = 0; i < sizeof(raw) / sizeof(raw[0]); i++)
		if (is_word(name, len, raw[i]))
		{
			const char *close = find_end_tag(t, tag_end, name, len, i == 0);
			const char *at = name + len;
			attribute	a;

			if (i == 0)
				while (next_attribute(&at, t->end, &a))
					if (is_word(a.name, a.name_len, "type") && a.value_len >= 19 &&
						is_word(a.value, 19, "application/ld+json") &&
						t->result->n_json < NW_HTML_JSON_MAX)
						t->result->json[t->result->n_json++] =
							(nw_str) {tag_end, (uint32_t) (close - tag_end)};
			t->at = close;
			return true;
		}
	if (is_word(name, len, "noscript") && !t->no_noscript_end)
	{
		const char *close = find_end_tag(t, tag_end, name, len, false);

		if (close < t->end)
			t->at = close;
		else
			t->no_noscript_end = true;
		return true;
	}
	return false;
}

/* Text: a < that opens no tag is spelled out, lest it open one with what follows. */
static void
put_text(trimmer *t, const char *s, const char *end)
{
	while (s < end)
	{
		const char *open = memchr(s, '<', (size_t) (end - s));
		size_t		len = (size_t) ((open ? open : end) - s);

		put(t, s, len);
		s += len;
		if (open)
		{
			put(t, "&lt;", 4);
			s++;
		}
	}
}

static void
start_tag(trimmer *t)
{
	const char *name = t->at + 1;
	const char *at = name;
	char	   *begin = t->out;
	size_t		len;
	nw_html_element element;
	bool		kept;

	while (at < t->end && !is_space(*at) && *at != '/' && *at != '>')
		at++;
	len = (size_t) (at - name);
	t->at = at;
	element = nw_html_element_of(name, len);
	if (element.class == NW_ELEMENT_FORMATTING)
	{
		put(t, "<span", 5);
		kept = copy_attributes(t);
		if (t->at >= t->end)
		{
			t->out = begin;
			return;
		}
		t->at++;
		kept = kept && t->tags < NW_HTML_TAGS_MAX && nw_html_depth_room(&t->depth);
		nw_html_depth_format(&t->depth, element, kept);
		if (kept)
		{
			t->tags++;
			nw_html_depth_open(&t->depth, nw_html_element_of("span", 4));
			*t->out++ = '>';
		}
		else
			t->out = begin;
		return;
	}
	*t->out++ = '<';
	put(t, name, len);
	copy_attributes(t);
	if (t->at >= t->end)
	{
		t->out = begin;
		return;
	}
	if (t->at[-1] == '/')
		*t->out++ = '/';
	*t->out++ = '>';
	t->at++;
	if (t->tags >= NW_HTML_TAGS_MAX || len > 60)
		t->out = begin;
	else if (element.class == NW_ELEMENT_VOID)
		t->tags++;
	else
	{
		const char *tag_end = t->at;

		if (skip_raw(t, name, len, tag_end))
		{
			t->out = begin;
			skip_attributes(t);
			/* behind the end tag */
			t->at = t->at < t->end ? t->at + 1 : t->end;
			return;
		}
		if (is_word(name, len, "title") && !t->depth.foreign)
		{
			const char *close = find_end_tag(t, tag_end, name, len, false);

			t->tags++;
			put_text(t, tag_end, close);
			put(t, "</title>", 8);
			t->at = close;
			skip_attributes(t);
			t->at = t->at < t->end ? t->at + 1 : t->end;
			return;
		}
		if (!nw_html_depth_start(&t->depth, element))
			t->out = begin;
		else
			t->tags++;
	}
}

static void
end_tag(trimmer *t)
{
	const char *name = t->at + 2;
	const char *at = name;
	size_t		len;
	nw_html_element element;

	while (at < t->end && !is_space(*at) && *at != '/' && *at != '>')
		at++;
	len = (size_t) (at - name);
	t->at = at;
	skip_attributes(t);
	if (t->at >= t->end)
		return;
	t->at++;
	element = nw_html_element_of(name, len);
	if (element.class == NW_ELEMENT_FORMATTING)
	{
		if (nw_html_depth_unformat(&t->depth, element))
			put(t, "</span>", 7);
		return;
	}
	if (is_word(name, len, "br"))
	{
		if (t->tags++ < NW_HTML_TAGS_MAX)
			put(t, "<br>", 4);
	}
	else if (nw_html_depth_end(&t->depth, element))
	{
		put(t, "</", 2);
		put(t, name, len);
		*t->out++ = '>';
	}
}

/* <!-- … -->, <!doctype …>, <?…>, <![CDATA[…]]>: none of them is kept */
static void
skip_declaration(trimmer *t)
{
	const char *s = t->at;
	const char *end = t->end;

	if (end - s >= 4 && memcmp(s, "<!--", 4) == 0)
	{
		s += 4;
		if (s < end && *s == '>')
			s++;
		else if (end - s >= 2 && s[0] == '-' && s[1] == '>')
			s += 2;
		else
			for (;; s++)
			{
				s = memchr(s, '-', (size_t) (end - s));
				if (!s || end - s < 3)
				{
					s = end;
					break;
				}
				if (s[1] == '-' && s[2] == '>')
				{
					s += 3;
					break;
				}
				if (end - s >= 4 && s[1] == '-' && s[2] == '!' && s[3] == '>')
				{
					s += 4;
					break;
				}
			}
		t->at = s;
		return;
	}
	s = memchr(s, '>', (size_t) (end - s));
	t->at = s ? s + 1 : end;
}

void
nw_html_trim(nw_arena *arena, const char *s, size_t len, nw_html_trimmed *out)
{
	trimmer		t = {0};
	char	   *begin;
	size_t		room = len + 64;
	const char *polled = s;

	out->n_json = 0;
	/* a lone < grows to &lt; and <i to <span, an unquoted value by its quotes */
	for (size_t i = 0; i < len; i++)
		room += s[i] == '<' ? 3 : s[i] == '=' ? 2 : 0;
	begin = nw_arena_alloc(arena, room);
	t.at = s;
	t.end = s + len;
	t.out = begin;
	t.arena = arena;
	t.result = out;
	nw_html_depth_begin(&t.depth);
	/* without one the parser works in quirks mode, where <table> does not end <p> */
	put(&t, "<!doctype html>", 15);
	while (t.at < t.end)
	{
		const char *open = memchr(t.at, '<', (size_t) (t.end - t.at));

		if (!open)
			open = t.end;
		put(&t, t.at, (size_t) (open - t.at));
		t.at = open;
		if (t.at - polled > 65536)
		{
			nw_poll(arena);
			polled = t.at;
		}
		if (t.end - open < 2)
			break;
		if (nw_is_ascii_alpha(open[1]))
			start_tag(&t);
		else if (open[1] == '/' && t.end - open > 2 && nw_is_ascii_alpha(open[2]))
			end_tag(&t);
		else if (open[1] == '!' || open[1] == '?' || (open[1] == '/' && t.end - open > 2))
			skip_declaration(&t);
		else
		{
			put(&t, "&lt;", 4);
			t.at++;
		}
	}
	out->s = begin;
	out->len = (size_t) (t.out - begin);
}
