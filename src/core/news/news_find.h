/*
 * core/news/news_find.h
 *		Words at the beginning of a stretch and anywhere in it, for the line
 *		rules: most of them fail at the first byte.
 */
#ifndef NW_CORE_NEWS_NEWS_FIND_H
#define NW_CORE_NEWS_NEWS_FIND_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* Is the word anywhere in s?  Looks for its third byte: the first of a Korean word is every syllable's. */
static inline bool
nw_news_find(const char *s, size_t len, const char *word)
{
	size_t		n = strlen(word);
	size_t		key = (unsigned char) word[0] >= 0xE0 && n > 2 ? 2 : 0;
	const char *at = s + key;
	const char *end = s + len;

	if (len < n)
		return false;
	end -= n - key - 1;
	while (at < end && (at = memchr(at, word[key], (size_t) (end - at))) != NULL)
	{
		if (memcmp(at - key, word, n) == 0)
			return true;
		at++;
	}
	return false;
}

#endif							/* NW_CORE_NEWS_NEWS_FIND_H */
