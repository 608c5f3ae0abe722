/*
 * core/entity/gloss.c
 *		What stands in parentheses behind a name.
 */
#include "core/entity/gloss.h"

#include <string.h>

#include "core/entity/gloss_part.h"
#include "core/entity/gloss_term.h"
#include "core/text/chars.h"

const char *
nw_gloss_relation_name(nw_gloss_relation relation)
{
	static const char *const names[] = {
		"alias", "abbreviation", "translation", "name", "hereafter", "head", "attribute",
	};

	return names[relation];
}

/* Splits the inside at , / ; and at · into parts. */
static int
split(const char *s, nw_span inside, nw_span *parts)
{
	size_t		pos = inside.off;
	size_t		end = inside.off + inside.len;
	size_t		start = pos;
	int			n = 0;

	for (; pos <= end && n < NW_GLOSS_MAX_PARTS; pos++)
	{
		size_t		sign = 0;

		if (pos == end || s[pos] == ',' || s[pos] == ';' || s[pos] == '/')
			sign = 1;
		else if (nw_starts(s + pos, end - pos, "·"))
			sign = strlen("·");
		else if (nw_starts(s + pos, end - pos, "、"))
			sign = strlen("、");
		if (sign == 0)
			continue;
		/* (이하, 가나테크) */
		if (nw_equals(s + start, pos - start, "이하"))
			continue;
		/* 38·여 is one thing, 23·토트넘 are two */
		if (sign == 2 && pos > start && nw_is_digit(s[pos - 1]) &&
			(nw_equals(s + pos + 2, end - pos - 2, "여") ||
			 nw_equals(s + pos + 2, end - pos - 2, "남") ||
			 (pos + 2 < end && nw_is_digit(s[pos + 2]))))
			continue;
		parts[n].off = (uint32_t) start;
		parts[n].len = (uint32_t) (pos - start);
		nw_gloss_trim(s, &parts[n]);
		if (parts[n].len > 0)
			n++;
		start = pos + sign;
	}
	return n;
}

static void
make_hint(const char *s, const nw_span *parts, int n, nw_gloss_hint *hint)
{
	int			i;

	memset(hint, 0, sizeof(*hint));
	for (i = 0; i < n; i++)
	{
		nw_gloss_makeup m = nw_gloss_look(s + parts[i].off, parts[i].len);

		if (m.hangul == 0 && m.latin == 0 && m.kana == 0 && m.han > 0 && hint->han == 0)
		{
			hint->han = m.han;
			hint->han_text = s + parts[i].off;
			hint->han_len = parts[i].len;
		}
		if (m.latin > 0 && m.hangul + m.han == 0)
		{
			if (m.words == 1 && m.upper == m.latin && m.upper >= 2 &&
				m.upper < (int) sizeof(hint->letters))
			{
				uint32_t	k;

				/* the first abbreviation is the term's; letters has room for one */
				if (hint->capitals > 0)
					continue;
				for (k = 0; k < parts[i].len && hint->capitals < (int) sizeof(hint->letters); k++)
				{
					char		c = s[parts[i].off + k];

					if (c >= 'A' && c <= 'Z')
						hint->letters[hint->capitals++] = c;
				}
			}
			else if (m.words > hint->words)
			{
				const char *first = s + parts[i].off;
				const char *space = m.words > 1 ? memchr(first, ' ', parts[i].len) : NULL;

				hint->words = m.words;
				hint->latin = space ? first : NULL;
				hint->latin_len = space ? (size_t) (space - first) : 0;
			}
		}
	}
}

bool
nw_gloss_next(const char *s, size_t len, size_t *pos, nw_gloss_group *out)
{
	return nw_gloss_next_before(s, len, len, pos, out);
}

bool
nw_gloss_next_before(const char *s, size_t len, size_t until, size_t *pos, nw_gloss_group *out)
{
	if (until > len)
		until = len;
	while (*pos < until)
	{
		const char *open = memchr(s + *pos, '(', until - *pos);
		size_t		at;
		size_t		close;
		size_t		limit;
		nw_span		inside;
		nw_span		parts[NW_GLOSS_MAX_PARTS];
		nw_gloss_hint hint;
		int			n;
		int			i;

		if (!open)
		{
			*pos = until;
			return false;
		}
		at = (size_t) (open - s);
		*pos = at + 1;
		limit = at + 1 + NW_GLOSS_MAX_BYTES < len ? at + 1 + NW_GLOSS_MAX_BYTES : len;
		for (close = at + 1; close < limit && s[close] != ')' && s[close] != '(' && s[close] != '\n'; close++)
			;
		if (close >= limit || s[close] != ')')
			continue;
		*pos = close + 1;
		inside.off = (uint32_t) at + 1;
		inside.len = (uint32_t) (close - at - 1);
		n = split(s, inside, parts);
		if (n == 0)
			continue;
		make_hint(s, parts, n, &hint);
		out->term = nw_gloss_term(s, at, &hint);
		if (out->term.len == 0)
			continue;
		out->whole.off = out->term.off;
		out->whole.len = (uint32_t) (close + 1 - out->term.off);
		out->n = 0;
		for (i = 0; i < n; i++)
			if (nw_gloss_read_part(s, out->term, parts[i], n > 1, out))
				out->n++;
		if (out->n > 0)
			return true;
	}
	return false;
}
