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

bool
nw_news_word(nw_words list, const char *s, size_t len)
{
	return len > 0 && nw_news_word_prefix(list, s, len) == len;
}

/* What tools/news_words makes the buckets of characters of. */
static inline unsigned
hash(const char *s, size_t size)
{
	unsigned	sum = 0;

	for (size_t i = 0; i < size; i++)
		sum = sum * 31 + (unsigned char) s[i];
	return sum;
}

size_t
nw_news_word_prefix(nw_words list, const char *s, size_t len)
{
	size_t		best = 0;
	unsigned	sum;
	unsigned	at;
	size_t		size;
	char		last;			/* of the first character */

	if (len == 0)
		return 0;
	size = (unsigned char) s[0] < 0x80 ? 1 : (unsigned char) s[0] < 0xE0 ? 2 : 3;
	if (size > len)
		size = len;
	sum = size == 1 ? (unsigned char) lower(s[0]) : hash(s, size);
	if ((word_sets[sum % WORDS_SETS] >> list & 1) == 0)
		return 0;
	last = lower(s[size - 1]);
	at = sum % WORDS_FIRST;
	for (unsigned i = word_firsts[list][at]; i < word_firsts[list][at + 1]; i++)
	{
		const char *word = word_bytes + word_offsets[i];
		size_t		word_len = (size_t) word_offsets[i + 1] - word_offsets[i];
		size_t		n;

		/* the last byte tells characters apart; */
		if (word_len < size || word[size - 1] != last)
			continue;
		n = match_forward(word, word_len, s, len);
		if (n > best)
			best = n;
	}
	return best;
}

size_t
nw_news_word_suffix(nw_words list, const char *s, size_t len)
{
	size_t		best = 0;
	size_t		size = 1;
	unsigned	at;

	if (len == 0)
		return 0;
	while (size < 4 && size < len && ((unsigned char) s[len - size] & 0xC0) == 0x80)
		size++;
	at = size == 1 ? (unsigned char) lower(s[len - 1]) % WORDS_LAST : hash(s + len - size, size) % WORDS_LAST;
	for (unsigned i = word_lasts[list][at]; i < word_lasts[list][at + 1]; i++)
	{
		unsigned	word = words_by_last[i];
		size_t		n = match_backward(word_bytes + word_offsets[word],
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
	for (unsigned i = word_firsts[NW_WORDS_OUTLET_DOMAIN][0]; i < word_firsts[NW_WORDS_OUTLET_DOMAIN][WORDS_FIRST]; i++)
	{
		const char *word = word_bytes + word_offsets[i];
		size_t		word_len = (size_t) word_offsets[i + 1] - word_offsets[i];
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
