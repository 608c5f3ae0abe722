/*
 * core/news/news_words.c
 *		The word lists of news pages: those whose first (or last) character
 *		falls into the same bucket are compared one by one.
 */
#include "core/news/news_words.h"

#include <string.h>

#include "news_words.inc"

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/* Bytes of s that spell word from its beginning, 0 when it does not. */
static size_t
match_forward(const char *word, size_t word_len, const char *s, size_t len)
{
	size_t		at = 0;
	size_t		i = 0;

	while (i < word_len)
	{
		if (at == len)
			return 0;
		if (s[at] == ' ' && i > 0)
			at++;
		else if (lower(s[at]) == word[i])
		{
			at++;
			i++;
		}
		else
			return 0;
	}
	return at;
}

static size_t
match_backward(const char *word, size_t word_len, const char *s, size_t len)
{
	size_t		at = len;
	size_t		i = word_len;

	while (i > 0)
	{
		if (at == 0)
			return 0;
		if (s[at - 1] == ' ' && i < word_len)
			at--;
		else if (lower(s[at - 1]) == word[i - 1])
		{
			at--;
			i--;
		}
		else
			return 0;
	}
	return len - at;
}

size_t
nw_news_word_longest(nw_words list, const char *s, size_t len)
{
	size_t		best = 0;
	unsigned	at = nw_news_word_first(s, len) % WORDS_FIRST;
	size_t		size = (unsigned char) s[0] < 0x80 || len == 1 ? 1 : (unsigned char) s[0] < 0xE0 || len == 2 ? 2 : 3;
	char		last = lower(s[size - 1]);	/* of the first character */
	bool		wide = len - size >= 3 && (unsigned char) s[size] >= 0xE0;
	char		second = wide ? s[size + 2] : '\0';

	for (unsigned i = word_firsts[list][at]; i < word_firsts[list][at + 1]; i++)
	{
		const char *word = word_bytes + word_offsets[i];
		size_t		word_len = (size_t) word_offsets[i + 1] - word_offsets[i];
		size_t		n;

		/* the last byte tells characters apart */
		if (word_len < size || word[size - 1] != last)
			continue;
		/* so it does the second, when that is a wide one */
		if (wide && word_len > size && (word_len < size + 3 || word[size + 2] != second))
			continue;
		n = match_forward(word, word_len, s, len);
		if (n > best)
			best = n;
	}
	return best;
}

size_t
nw_news_word_longest_end(nw_words list, const char *s, size_t len)
{
	size_t		best = 0;
	unsigned	at = nw_news_word_last(s, len) % WORDS_LAST;

	for (unsigned i = word_lasts[list][at]; i < word_lasts[list][at + 1]; i++)
	{
		unsigned	word = words_by_last[i];
		size_t n = match_backward(word_bytes + word_offsets[word],
								  (size_t) word_offsets[word + 1] - word_offsets[word], s, len);

		if (n > best)
			best = n;
	}
	return best;
}

bool
nw_news_word_inside(nw_words list, const char *s, size_t len)
{
	for (size_t at = 0; at < len; at++)
		if (((unsigned char) s[at] & 0xC0) != 0x80 &&
			nw_news_word_prefix(list, s + at, len - at) > 0)
			return true;
	return false;
}

const char *
nw_news_outlet_of(const char *s, size_t len, size_t *outlet_len)
{
	unsigned	at;

	if (len == 0)
		return NULL;
	/* by the last character of the domain */
	at = nw_news_word_last(s, len) % WORDS_LAST;
	for (unsigned i = word_lasts[NW_WORDS_OUTLET_DOMAIN][at]; i < word_lasts[NW_WORDS_OUTLET_DOMAIN][at + 1]; i++)
	{
		const char *word = word_bytes + word_offsets[words_by_last[i]];
		size_t		word_len = (size_t) word_offsets[words_by_last[i] + 1] - word_offsets[words_by_last[i]];
		const char *equals = memchr(word, '=', word_len);
		size_t		n = (size_t) (equals - word);

		if (match_backward(word, n, s, len) == n &&
			(n == len || s[len - n - 1] == '@' || s[len - n - 1] == '.'))
		{
			*outlet_len = word_len - n - 1;
			return equals + 1;
		}
	}
	return NULL;
}
