/*
 * core/news/news_rest.h
 *		The rest of a string that is being read; used by news_date.c and
 *		news_time.c only.
 */
#ifndef NW_CORE_NEWS_NEWS_REST_H
#define NW_CORE_NEWS_NEWS_REST_H

#include "core/news/news_date.h"
#include "core/text/chars.h"

/* The rest of the string; every helper below moves s on when it matches. */
typedef struct rest
{
	const char *s;
	size_t		len;
} rest;

static inline void
skip(rest *r, size_t n)
{
	r->s += n;
	r->len -= n;
}

static inline bool
take(rest *r, const char *word)
{
	if (!nw_starts(r->s, r->len, word))
		return false;
	skip(r, strlen(word));
	return true;
}

static inline void
skip_spaces(rest *r)
{
	while (r->len > 0 && r->s[0] == ' ')
		skip(r, 1);
}

/* A word of ASCII letters, any case, not followed by another letter. */
static inline bool
take_word(rest *r, const char *lower)
{
	size_t		n = strlen(lower);

	if (r->len < n || (r->len > n && nw_is_ascii_alpha(r->s[n])))
		return false;
	for (size_t i = 0; i < n; i++)
	{
		char		c = r->s[i];

		if (c >= 'A' && c <= 'Z')
			c = (char) (c - 'A' + 'a');
		if (c != lower[i])
			return false;
	}
	skip(r, n);
	return true;
}

/* min to max digits, and no digit after them */
static inline bool
take_digits(rest *r, int min, int max, int *value)
{
	int			n = 0;
	int			v = 0;

	while ((size_t) n < r->len && nw_is_digit(r->s[n]))
	{
		if (n == max)
			return false;
		v = v * 10 + (r->s[n] - '0');
		n++;
	}
	if (n < min)
		return false;
	skip(r, (size_t) n);
	*value = v;
	return true;
}

/* news_time.c: the time of day at r, the offset at r, the time that follows a date */
extern bool nw_rest_time(rest *r, nw_civil *out, bool basic);
extern bool nw_rest_offset(rest *r, nw_civil *out);
extern void nw_rest_time_after(rest *r, nw_civil *out);

#endif							/* NW_CORE_NEWS_NEWS_REST_H */
