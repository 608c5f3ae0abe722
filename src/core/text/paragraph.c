/*
 * core/text/paragraph.c
 *		Paragraphs of a text (see paragraph.h).
 */
#include "core/text/paragraph.h"

#include "core/text/chars.h"
#include "core/text/utf8.h"

static bool
in_number(char c)
{
	return nw_is_digit(c) || c == '.' || c == ',' || c == '-' || c == '~';
}

/* Where the paragraph that begins at "begin" and goes on beyond its limit is cut. */
static size_t
cut(const char *s, size_t len, size_t begin)
{
	size_t		limit = begin + NW_PARAGRAPH_MAX;
	size_t		least = begin + NW_PARAGRAPH_MAX / 2;
	size_t		space = 0;
	size_t		line = 0;
	size_t		at;

	for (at = limit; at > least; at--)
	{
		if (s[at - 1] == '\n' && line == 0)
			line = at;
		if (s[at - 1] != ' ' && s[at - 1] != '\n')
			continue;
		if (s[at - 2] == '.' || s[at - 2] == '!' || s[at - 2] == '?')
			return at;
		/* 12 mm, 3 to 5: not behind a digit, nor before one */
		if (space == 0 && !in_number(s[at - 2]) && at < len && !nw_is_digit(s[at]))
			space = at;
	}
	if (line > 0)
		return line;
	if (space > 0)
		return space;
	at = limit;
	while (at < len &&
		   (nw_utf8_is_continuation((unsigned char) s[at]) || in_number(s[at]) ||
			in_number(s[at - 1])))
		at++;
	return at;
}

bool
nw_paragraph_next(const char *s, size_t len, size_t *pos, nw_span *out)
{
	size_t		begin = *pos;
	size_t		at;
	size_t		end;

	while (begin < len && (s[begin] == '\n' || s[begin] == ' '))
		begin++;
	if (begin >= len)
	{
		*pos = len;
		return false;
	}
	for (at = begin;; at++)
	{
		const char *newline = memchr(s + at, '\n', len - at < NW_PARAGRAPH_MAX ? len - at : NW_PARAGRAPH_MAX);

		if (newline == NULL || (size_t) (newline - s) - begin > NW_PARAGRAPH_MAX)
		{
			end = len - begin > NW_PARAGRAPH_MAX ? cut(s, len, begin) : len;
			break;
		}
		end = (size_t) (newline - s);
		for (at = end + 1; at < len && s[at] == ' ' && at - end < 256; at++)
			;
		if (at >= len || s[at] == '\n')
			break;
	}
	*pos = end;
	while (end > begin && (s[end - 1] == '\n' || s[end - 1] == ' '))
		end--;
	out->off = (uint32_t) begin;
	out->len = (uint32_t) (end - begin);
	return true;
}
