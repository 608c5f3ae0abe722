/*
 * core/news/json_read.c
 *		JSON as pages hold it, which is often not JSON.
 */
#include "core/news/json_read.h"

#include "core/text/chars.h"

/* A key that a missing comma put behind a value is looked for so far ahead. */
#define KEY_AHEAD 64

/* A container that is open. */
typedef struct level
{
	uint32_t	node;
	bool		object;
	bool		want_value;		/* of an object: a key has been read */
} level;

typedef struct reader
{
	nw_arena   *arena;
	const char *s;
	size_t		len;
	size_t		pos;
	size_t		poll_at;		/* where the host is polled next */
	nw_json_node *nodes;
	size_t		n;
	size_t		capacity;
	level		open[NW_JSON_DEPTH_MAX];
	int			depth;
	bool		whole;
} reader;

static inline bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == '\0';
}

static inline bool
starts(const reader *r, size_t pos, const char *word)
{
	return nw_starts(r->s + pos, r->len - pos, word);
}

/* Call with every byte or value: the host is polled once in 64 kB. */
static inline void
poll(reader *r, size_t pos)
{
	if (pos >= r->poll_at)
	{
		nw_poll(r->arena);
		r->poll_at = pos + 65536;
	}
}

/* Where the run of spaces at pos ends; *line tells whether it holds a line feed. */
static size_t
skip_spaces(const reader *r, size_t pos, bool *line)
{
	*line = false;
	while (pos < r->len && (is_space(r->s[pos]) || starts(r, pos, "\xC2\xA0")))
	{
		*line |= r->s[pos] == '\n';
		pos += is_space(r->s[pos]) ? 1 : 2;
	}
	return pos;
}

/* Comments and wrappers at pos; 0 when there is none, else their length. */
static size_t
comment_length(const reader *r, size_t pos)
{
	static const char *const wrappers[] = {"<![CDATA[", "<!--", "-->", "//<![CDATA[", "//]]>", "\xEF\xBB\xBF"};
	const char *end;

	for (size_t i = 0; i < sizeof(wrappers) / sizeof(wrappers[0]); i++)
		if (starts(r, pos, wrappers[i]))
			return strlen(wrappers[i]);
	/* ]]> may also be the end of two arrays */
	if (starts(r, pos, "]]>") && !(r->depth > 0 && !r->open[r->depth - 1].object))
		return 3;
	if (starts(r, pos, "//"))
	{
		end = memchr(r->s + pos, '\n', r->len - pos);
		return end ? (size_t) (end - r->s) - pos : r->len - pos;
	}
	if (starts(r, pos, "/*"))
	{
		for (size_t p = pos + 2; p + 1 < r->len; p++)
			if (r->s[p] == '*' && r->s[p + 1] == '/')
				return p + 2 - pos;
		return r->len - pos;
	}
	return 0;
}

/* "key" : begins at pos */
static bool
is_key(const reader *r, size_t pos)
{
	size_t		end = pos + KEY_AHEAD < r->len ? pos + KEY_AHEAD : r->len;

	for (size_t p = pos + 1; p < end && r->s[p] != '\n'; p++)
		if (r->s[p] == '"')
		{
			for (p++; p < end; p++)
				if (r->s[p] != ' ')
					return r->s[p] == ':';
			return false;
		}
	return false;
}

/*
 * Is the quote at pos the end of the string?  Pages forget to escape quotes
 * inside one: what follows must be what can follow a string.  Behind a string
 * of well-formed JSON it always is.
 */
static bool
is_closing(const reader *r, size_t pos, bool key)
{
	bool		line;
	size_t		p = skip_spaces(r, pos + 1, &line);
	char		c = p < r->len ? r->s[p] : '\0';
	bool		object = r->depth > 0 && r->open[r->depth - 1].object;

	if (p >= r->len || c == '}' || c == ']')
		return true;
	if (key)
		return c == ':' || c == ',' || c == '/' || c == '"';
	if (c == '/' || c == '<' || c == '-')
		return comment_length(r, p) > 0;
	if (c == ',')
	{
		p = skip_spaces(r, p + 1, &line);
		if (p >= r->len)
			return true;
		c = r->s[p];
		if (c == '"')
			return !object || line || is_key(r, p);
		return c == '\'' || c == '}' || c == ']' || c == ',' || c == '/' ||
			(!object &&
			 (c == '{' || c == '[' || c == '-' || nw_is_digit(c) || c == 't' || c == 'f' ||
			  c == 'n'));
	}
	if (c == ';')
		return r->depth == 0;
	return c == '"' && (line || is_key(r, p));
}

/* False when there is no room for another value. */
static bool
add_node(reader *r, nw_json_type type, size_t off, size_t len, bool escaped)
{
	nw_json_node *node;

	if (r->n >= NW_JSON_NODES_MAX)
	{
		r->whole = false;
		r->pos = r->len;
		return false;
	}
	r->nodes = nw_arena_grow(r->arena, r->nodes, r->n, &r->capacity, sizeof(nw_json_node));
	node = &r->nodes[r->n++];
	node->off = (uint32_t) off;
	node->len = (uint32_t) len;
	node->end = (uint32_t) r->n;
	node->type = (uint8_t) type;
	node->escaped = escaped;
	return true;
}

/* Is a key the next thing that should come? */
static bool
wants_key(const reader *r)
{
	return r->depth > 0 && r->open[r->depth - 1].object && !r->open[r->depth - 1].want_value;
}

/* A value that is not there: {"a": , "b": 1} */
static void
fill_value(reader *r)
{
	if (r->depth > 0 && r->open[r->depth - 1].want_value)
	{
		add_node(r, NW_JSON_NULL, r->pos, 0, false);
		r->open[r->depth - 1].want_value = false;
	}
}

/* Adds a scalar, or a string as a key; a value where a key should be gets an empty key. */
static void
add_scalar(reader *r, nw_json_type type, size_t off, size_t len, bool escaped)
{
	level	   *top = r->depth > 0 ? &r->open[r->depth - 1] : NULL;

	if (top && top->object)
	{
		/* the array that a limit cut never ends with a key alone */
		if (!top->want_value && r->n + 2 > NW_JSON_NODES_MAX)
		{
			r->whole = false;
			r->pos = r->len;
			return;
		}
		top->want_value = !top->want_value;
	}
	add_node(r, type, off, len, escaped);
}

static void
read_string(reader *r)
{
	char		quote = r->s[r->pos];
	size_t		start = r->pos + 1;
	size_t		p = start;
	bool		escaped = false;
	bool		key = wants_key(r);
	bool		closed = false;

	while (p < r->len)
	{
		unsigned char c = (unsigned char) r->s[p];

		if (c == '\\' && p + 1 < r->len)
		{
			escaped = true;
			p += 2;
			continue;
		}
		if (c == (unsigned char) quote && (quote == '\'' || is_closing(r, p, key)))
		{
			closed = true;
			break;
		}
		if (c < 0x20)
			escaped = true;
		poll(r, p++);
	}
	if (!closed)
		r->whole = false;
	r->pos = p + closed;
	add_scalar(r, NW_JSON_STRING, start, p - start, escaped);
}

/* Numbers, true, false, null, and names without quotes. */
static void
read_bare(reader *r)
{
	size_t		start = r->pos;
	size_t		len;
	const char *s = r->s + start;
	bool		key = wants_key(r);

	while (r->pos < r->len && !is_space(r->s[r->pos]) &&
		   strchr(",:{}[]\"'/;", r->s[r->pos]) == NULL)
		r->pos++;
	if (r->pos == start)
	{
		r->pos++;				/* a sign that means nothing here */
		return;
	}
	len = r->pos - start;
	if (key)
		add_scalar(r, NW_JSON_STRING, start, len, false);
	else if (nw_is_digit(s[0]) || (s[0] == '-' && len > 1 && nw_is_digit(s[1])))
		add_scalar(r, NW_JSON_NUMBER, start, len, false);
	else if (nw_equals(s, len, "true") || nw_equals(s, len, "false"))
		add_scalar(r, NW_JSON_BOOLEAN, start, len, false);
	else if (r->depth > 0)
		add_scalar(r, NW_JSON_NULL, start, len, false);
}

/* A container nested too deep: skipped as a whole. */
static void
skip_container(reader *r)
{
	size_t		depth = 0;
	char		quote = '\0';

	for (; r->pos < r->len; r->pos++)
	{
		char		c = r->s[r->pos];

		poll(r, r->pos);
		if (quote)
		{
			if (c == '\\')
				r->pos++;
			else if (c == quote)
				quote = '\0';
		}
		else if (c == '"')
			quote = c;
		else if (c == '{' || c == '[')
			depth++;
		else if ((c == '}' || c == ']') && --depth == 0)
		{
			r->pos++;
			break;
		}
	}
	if (r->pos > r->len)
		r->pos = r->len;
}

static void
open_container(reader *r, bool object)
{
	size_t		off = r->pos;

	if (wants_key(r))
		add_scalar(r, NW_JSON_STRING, off, 0, false);
	if (r->depth == NW_JSON_DEPTH_MAX)
	{
		r->whole = false;
		skip_container(r);
		add_scalar(r, NW_JSON_NULL, off, 0, false);
		return;
	}
	if (r->depth > 0)
		r->open[r->depth - 1].want_value = false;
	if (!add_node(r, object ? NW_JSON_OBJECT : NW_JSON_ARRAY, off, 0, false))
		return;
	r->open[r->depth].node = (uint32_t) (r->n - 1);
	r->open[r->depth].object = object;
	r->open[r->depth].want_value = false;
	r->depth++;
	r->pos++;
}

static void
close_top(reader *r)
{
	nw_json_node *node;

	fill_value(r);
	node = &r->nodes[r->open[--r->depth].node];
	node->end = (uint32_t) r->n;
	node->len = (uint32_t) (r->pos - node->off);
}

/* } or ]: closes what it belongs to and all that was left open inside; else it is ignored. */
static void
close_container(reader *r, bool object)
{
	int			d = r->depth;

	while (d > 0 && r->open[d - 1].object != object)
		d--;
	r->pos++;
	if (d == 0)
		return;
	while (r->depth >= d)
		close_top(r);
}

void
nw_json_read(nw_arena *arena, const char *s, size_t len, nw_json *out)
{
	reader		r;

	memset(&r, 0, sizeof(r));
	r.arena = arena;
	r.s = s;
	r.len = len;
	r.whole = true;
	while (r.pos < len)
	{
		char		c;
		bool		line;
		size_t		n;

		r.pos = skip_spaces(&r, r.pos, &line);
		if (r.pos >= len)
			break;
		poll(&r, r.pos);
		if ((n = comment_length(&r, r.pos)) > 0)
		{
			r.pos += n;
			continue;
		}
		c = s[r.pos];
		if (c == '{' || c == '[')
			open_container(&r, c == '{');
		else if (c == '}' || c == ']')
			close_container(&r, c == '}');
		else if (c == '"' || c == '\'')
			read_string(&r);
		else if (c == ',')
		{
			fill_value(&r);
			r.pos++;
		}
		else if (c == ':')
		{
			/* a colon where a key should be: the key was forgotten */
			if (wants_key(&r))
				add_scalar(&r, NW_JSON_STRING, r.pos, 0, false);
			r.pos++;
		}
		else
			read_bare(&r);
	}
	r.pos = len;
	if (r.depth > 0)
		r.whole = false;
	while (r.depth > 0)
		close_top(&r);
	out->s = s;
	out->nodes = r.nodes;
	out->n = (uint32_t) r.n;
	out->whole = r.whole;
}
