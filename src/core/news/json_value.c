/*
 * core/news/json_value.c
 *		Values of a JSON text that has been read: members, strings, escapes.
 */
#include "core/news/json_read.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"

static bool
is_empty(const nw_json *json, uint32_t node)
{
	const nw_json_node *value = &json->nodes[node];

	return value->type == NW_JSON_NULL || (value->type == NW_JSON_STRING && value->len == 0) ||
		(value->type >= NW_JSON_ARRAY && value->end == node + 1);
}

uint32_t
nw_json_member(const nw_json *json, uint32_t node, const char *key)
{
	if (!nw_json_is(json, node, NW_JSON_OBJECT))
		return NW_JSON_NONE;
	for (uint32_t k = node + 1; k + 1 < json->nodes[node].end; k = json->nodes[k + 1].end)
		if (nw_json_equals(json, k, key) && !is_empty(json, k + 1))
			return k + 1;
	return NW_JSON_NONE;
}

bool
nw_json_equals(const nw_json *json, uint32_t node, const char *text)
{
	const nw_json_node *value;

	if (node >= json->n)
		return false;
	value = &json->nodes[node];
	return (value->type == NW_JSON_STRING || value->type == NW_JSON_NUMBER) &&
		nw_equals(json->s + value->off, value->len, text);
}

/* Four hexadecimal digits; -1 when they are not. */
static int32_t
hex4(const char *s, const char *end)
{
	int32_t		value = 0;

	if (end - s < 4)
		return -1;
	for (int i = 0; i < 4; i++)
	{
		char		c = s[i];

		value <<= 4;
		if (nw_is_digit(c))
			value += c - '0';
		else if (c >= 'a' && c <= 'f')
			value += c - 'a' + 10;
		else if (c >= 'A' && c <= 'F')
			value += c - 'A' + 10;
		else
			return -1;
	}
	return value;
}

/* \uXXXX behind the u at *s, which is moved on; -1 when it is none. */
static int32_t
unicode_escape(const char **s, const char *end)
{
	int32_t		unit = hex4(*s, end);

	if (unit < 0)
		return -1;
	*s += 4;
	if (unit < 0xD800 || unit > 0xDFFF)
		return unit;
	if (unit <= 0xDBFF && end - *s >= 6 && (*s)[0] == '\\' && (*s)[1] == 'u')
	{
		int32_t		low = hex4(*s + 2, end);

		if (low >= 0xDC00 && low <= 0xDFFF)
		{
			*s += 6;
			return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
		}
	}
	return NW_REPLACEMENT;
}

nw_str
nw_json_text(const nw_json *json, uint32_t node, nw_arena *arena)
{
	static const char from[] = "\"\\/bfnrt'";
	static const char to[] = "\"\\/\b\f\n\r\t'";
	nw_str		out = {NULL, 0};
	const nw_json_node *value;
	const char *s;
	const char *end;
	char	   *copy;

	if (node >= json->n)
		return out;
	value = &json->nodes[node];
	if ((value->type != NW_JSON_STRING && value->type != NW_JSON_NUMBER) || value->len == 0)
		return out;
	s = json->s + value->off;
	if (!value->escaped)
	{
		out.s = s;
		out.len = value->len;
		return out;
	}
	end = s + value->len;
	copy = nw_arena_alloc(arena, value->len + 1);	/* no escape is shorter than what it means */
	while (s < end)
	{
		const char *known;

		if (*s != '\\' || s + 1 >= end)
		{
			if (*s != '\0')
				copy[out.len++] = *s;
			s++;
			continue;
		}
		if (s[1] == 'u')
		{
			const char *after = s + 2;
			int32_t		cp = unicode_escape(&after, end);

			if (cp < 0)
				copy[out.len++] = *s++;
			else
			{
				if (cp > 0)
					out.len += (uint32_t) nw_utf8_encode((uint32_t) cp, copy + out.len);
				s = after;
			}
		}
		else if (s[1] != '\0' && (known = strchr(from, s[1])) != NULL)
		{
			copy[out.len++] = to[known - from];
			s += 2;
		}
		else
			copy[out.len++] = *s++;
	}
	out.s = out.len > 0 ? copy : NULL;
	return out;
}
