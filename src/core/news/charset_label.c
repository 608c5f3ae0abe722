/*
 * core/news/charset_label.c
 *		Labels of encodings, and where a page states its own.
 */
#include "core/news/charset_private.h"

#include <string.h>

#include "charset_labels.inc"
#include "core/text/chars.h"

/* Where labels are looked for: browsers read 1024 bytes, then find later ones while parsing. */
#define PRESCAN_MAX 16384
#define LABEL_MAX 23

static inline bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static inline char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/* Does s begin with the lower-case word, in any case? */
static bool
starts_lower(const char *s, size_t len, const char *word)
{
	size_t		n = strlen(word);

	if (len < n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (lower(s[i]) != word[i])
			return false;
	return true;
}

const nw_charset *
nw_charset_find(const char *label, size_t len)
{
	char		key[LABEL_MAX + 1];
	size_t		low = 0;
	size_t		high = sizeof(label_table) / sizeof(label_table[0]);

	while (len > 0 && is_space(label[0]))
	{
		label++;
		len--;
	}
	while (len > 0 && is_space(label[len - 1]))
		len--;
	if (len == 0 || len > LABEL_MAX)
		return NULL;
	for (size_t i = 0; i < len; i++)
		key[i] = lower(label[i]);
	key[len] = '\0';
	while (low < high)
	{
		size_t		middle = (low + high) / 2;
		int			order = strcmp(key, label_table[middle].label);

		if (order == 0)
			return &charset_table[label_table[middle].charset];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const char *
nw_charset_of_label(const char *label, size_t len)
{
	const nw_charset *found = nw_charset_find(label, len);

	return found ? found->name : NULL;
}

/* One attribute of a tag; the value is without quotes. */
typedef struct attribute
{
	const char *name;
	size_t		name_len;
	const char *value;
	size_t		value_len;
} attribute;

/* Reads the next attribute at *pos; false at the end of the tag, behind which *pos then is. */
static bool
next_attribute(const char *s, size_t len, size_t *pos, attribute *out)
{
	size_t		p = *pos;
	size_t		start;

	while (p < len && (is_space(s[p]) || s[p] == '/'))
		p++;
	if (p >= len || s[p] == '>')
	{
		*pos = p < len ? p + 1 : len;
		return false;
	}
	start = p++;
	while (p < len && !is_space(s[p]) && s[p] != '/' && s[p] != '>' && s[p] != '=')
		p++;
	out->name = s + start;
	out->name_len = p - start;
	out->value = s + p;
	out->value_len = 0;
	*pos = p;
	while (p < len && is_space(s[p]))
		p++;
	if (p >= len || s[p] != '=')
		return true;
	p++;
	while (p < len && is_space(s[p]))
		p++;
	if (p < len && (s[p] == '"' || s[p] == '\''))
	{
		char		quote = s[p++];

		out->value = s + p;
		while (p < len && s[p] != quote)
			p++;
		out->value_len = (size_t) (s + p - out->value);
		p += p < len;
	}
	else
	{
		out->value = s + p;
		while (p < len && !is_space(s[p]) && s[p] != '>')
			p++;
		out->value_len = (size_t) (s + p - out->value);
	}
	*pos = p;
	return true;
}

/* text/html; charset=euc-kr */
static const nw_charset *
content_charset(const char *s, size_t len)
{
	for (size_t p = 0; p + 7 < len; p++)
	{
		size_t		start;

		if (!starts_lower(s + p, len - p, "charset"))
			continue;
		p += 7;
		while (p < len && is_space(s[p]))
			p++;
		if (p >= len || s[p] != '=')
		{
			p--;
			continue;
		}
		p++;
		while (p < len && is_space(s[p]))
			p++;
		if (p < len && (s[p] == '"' || s[p] == '\''))
			p++;
		start = p;
		while (p < len && !is_space(s[p]) && s[p] != ';' && s[p] != '"' && s[p] != '\'')
			p++;
		return nw_charset_find(s + start, p - start);
	}
	return NULL;
}

/* The attributes of a <meta> at *pos, which is moved behind the tag. */
static const nw_charset *
meta_charset(const char *s, size_t len, size_t *pos)
{
	const nw_charset *plain = NULL;
	const nw_charset *content = NULL;
	bool		is_type = false;
	attribute	a;

	while (next_attribute(s, len, pos, &a))
	{
		if (a.name_len == 7 && starts_lower(a.name, 7, "charset") && !plain)
			plain = nw_charset_find(a.value, a.value_len);
		else if (a.name_len == 7 && starts_lower(a.name, 7, "content") && !content)
			content = content_charset(a.value, a.value_len);
		else if (a.name_len == 10 && starts_lower(a.name, 10, "http-equiv"))
			is_type = a.value_len == 12 && starts_lower(a.value, 12, "content-type");
	}
	return plain ? plain : is_type ? content : NULL;
}

/* <?xml version="1.0" encoding="euc-kr"?> at the very beginning */
static const nw_charset *
xml_charset(const char *s, size_t len)
{
	size_t		pos = 5;
	attribute	a;

	if (!nw_starts(s, len, "<?xml") || len < 6 || !is_space(s[5]))
		return NULL;
	while (next_attribute(s, len, &pos, &a))
		if (nw_equals(a.name, a.name_len, "encoding"))
			return nw_charset_find(a.value, a.value_len);
	return NULL;
}

static const nw_charset *
prescan(const char *s, size_t len)
{
	const nw_charset *found = xml_charset(s, len);
	size_t		p = 0;

	while (!found && p < len)
	{
		const char *tag = memchr(s + p, '<', len - p);

		if (!tag)
			break;
		p = (size_t) (tag - s) + 1;
		if (nw_starts(tag, len - p + 1, "<!--"))
		{
			/* <!--> is a whole comment */
			p += 1;
			while (p < len && !(s[p] == '>' && s[p - 1] == '-' && s[p - 2] == '-'))
				p++;
		}
		else if (starts_lower(s + p, len - p, "meta") && p + 4 < len &&
				 (is_space(s[p + 4]) || s[p + 4] == '/'))
		{
			p += 4;
			found = meta_charset(s, len, &p);
		}
		else if (p < len &&
				 (nw_is_ascii_alpha(s[p]) ||
				  (s[p] == '/' && p + 1 < len && nw_is_ascii_alpha(s[p + 1]))))
		{
			attribute	a;

			while (p < len && !is_space(s[p]) && s[p] != '>')
				p++;
			while (next_attribute(s, len, &p, &a))
				;
		}
		else if (p < len && (s[p] == '!' || s[p] == '/' || s[p] == '?'))
			while (p < len && s[p] != '>')
				p++;
	}
	return found;
}

const nw_charset *
nw_charset_find_declared(const char *bytes, size_t len)
{
	const nw_charset *found = prescan(bytes, len < PRESCAN_MAX ? len : PRESCAN_MAX);

	if (!found)
		return NULL;
	/* whoever can read the label as ASCII does not read UTF-16 */
	if (nw_starts(found->name, strlen(found->name), "utf-16"))
		return nw_charset_find("utf-8", 5);
	if (strcmp(found->name, "x-user-defined") == 0)
		return nw_charset_find("windows-1252", 12);
	return found;
}

const char *
nw_charset_declared(const char *bytes, size_t len)
{
	const nw_charset *found = nw_charset_find_declared(bytes, len);

	return found ? found->name : NULL;
}
