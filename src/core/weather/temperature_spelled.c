/*
 * core/weather/temperature_spelled.c
 *		Numbers of degrees in English, Chinese and Japanese words (see
 *		temperature_spelled.h).
 */
#include "core/weather/temperature_spelled.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/number_words.h"
#include "core/weather/temperature_grammar.h"

/* The longest number in words, in bytes, and its English words. */
#define MAX_SPELLED 72
#define MAX_WORDS 12

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n';
}

static bool
is_han_digit(const char *s, size_t len)
{
	nw_number	number;

	return len >= 3 && nw_number_words_han(s, 3, &number) == 3 && number.coeff < 10;
}

size_t
nw_spelled_foreign_at(const char *s, size_t len, nw_number *out)
{
	size_t		n;

	if (len == 0)
		return 0;
	if (nw_is_ascii_alpha(s[0]))
		return nw_number_words_english(s, len, out);
	if ((unsigned char) s[0] < 0xE3)
		return 0;
	n = nw_number_words_han(s, len, out);
	/* 十七八度: two neighbours behind a ten, 三四度: two neighbours alone */
	if (n > 0 && out->scale == 0 && is_han_digit(s + n, len - n))
		return 0;
	if (n == 6 && out->scale == 0 && is_han_digit(s, 3) && is_han_digit(s + 3, 3) &&
		out->coeff % 10 == out->coeff / 10 + 1)
		return 0;
	return n;
}

/* The beginning of the English number that ends at "end"; "end" when there is none. */
static size_t
english_start(const char *s, size_t from, size_t end)
{
	size_t		starts[MAX_WORDS];
	size_t		pos = end;
	int			n = 0;

	while (n < MAX_WORDS && pos > from && nw_is_ascii_alpha(s[pos - 1]))
	{
		while (pos > from && nw_is_ascii_alpha(s[pos - 1]))
			pos--;
		if (pos > from && nw_is_digit(s[pos - 1]))
			break;
		starts[n++] = pos;
		if (pos == from || !(is_blank(s[pos - 1]) || s[pos - 1] == '-'))
			break;
		pos--;
	}
	/* the longest that is one number */
	while (n-- > 0)
	{
		nw_number	number;

		if (nw_number_words_english(s + starts[n], end - starts[n], &number) == end - starts[n])
			return starts[n];
	}
	return end;
}

static size_t
han_start(const char *s, size_t from, size_t end)
{
	static const char signs[] = "〇零一二三四五六七八九十百千万萬億亿两兩点點";
	size_t		pos = end;

	for (;;)
	{
		size_t		i = 0;

		if (pos >= from + 2 && memcmp(s + pos - 2, "·", 2) == 0)
		{
			pos -= 2;
			continue;
		}
		if (pos < from + 3)
			break;
		while (signs[i] && memcmp(s + pos - 3, signs + i, 3) != 0)
			i += 3;
		if (!signs[i])
			break;
		pos -= 3;
	}
	/* all of them are one number: not the 六 of 三十五六度 */
	if (pos < end)
	{
		nw_number	number;

		if (nw_spelled_foreign_at(s + pos, end - pos, &number) == end - pos)
			return pos;
	}
	return end;
}

/* One number that ends at "end"; English before a unit in ASCII letters, Chinese before another. */
static size_t
one_start(const char *s, size_t from, size_t end, bool english)
{
	size_t		pos = end > from && (is_blank(s[end - 1]) || s[end - 1] == '-') ? end - 1 : end;
	size_t		start;

	if (pos == from)
		return end;
	start = english ? english_start(s, from, pos) : han_start(s, from, pos);
	return start < pos ? start : end;
}

/* Before a connector that ends at "end", spaces around it counted; "end" when there is none. */
static size_t
before_connector(const char *s, size_t from, size_t end)
{
	static const char *const words[] = {"to", "or", "and", "至", "到", "から", "~"};
	size_t		pos = end > from && (is_blank(s[end - 1]) || s[end - 1] == '-') ? end - 1 : end;
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		size_t		n = strlen(words[i]);

		if (pos < from + n + 1 || memcmp(s + pos - n, words[i], n) != 0)
			continue;
		if (!nw_is_ascii_alpha(words[i][0]))
			return pos - n;
		if ((is_blank(s[pos]) || s[pos] == '-') &&
			(is_blank(s[pos - n - 1]) || s[pos - n - 1] == '-'))
			return pos - n;
	}
	return end;
}

size_t
nw_spelled_foreign_start(const char *s, size_t from, size_t end)
{
	size_t		start;
	size_t		first;
	size_t		pos;
	nw_lead_word lead;
	bool		english = nw_is_ascii_alpha(s[end]);

	/* 도 is of Korean numbers */
	if (!english && (unsigned char) s[end] >= 0xEA)
		return end;
	if (from + MAX_SPELLED < end)
		from = end - MAX_SPELLED;
	while (from < end && ((unsigned char) s[from] & 0xC0) == 0x80)
		from++;
	start = one_start(s, from, end, english);
	if (start == end)
		return end;
	/* minus nine to minus two: over the sign of the second */
	pos = start;
	if (pos > from && is_blank(s[pos - 1]))
		pos--;
	pos -= nw_lead_word_before(s + from, pos - from, &lead);
	first = before_connector(s, from, pos);
	if (first == pos)
		return start;
	first = one_start(s, from, pos = first, english);
	return first < pos ? first : start;
}

static bool
word_at(const char *s, size_t len, const char *word)
{
	size_t		n = strlen(word);
	size_t		i;

	if (len < n || (len > n && (nw_is_ascii_alpha(s[n]) || nw_is_digit(s[n]))))
		return false;
	for (i = 0; i < n; i++)
		if ((s[i] | 0x20) != word[i])
			return false;
	return true;
}

size_t
nw_number_foreign_rest(const char *s, size_t len, size_t n, nw_number *out)
{
	static const char *const units[] = {"万", "萬", "千", "億", "亿"};
	nw_number	whole;
	size_t		i;

	/* 12·3度, as newspapers set it; a list has a unit of its own */
	if (out->scale == 0 && nw_starts(s + n, len - n, "·") && n + 3 <= len &&
		nw_is_digit(s[n + 2]) && out->coeff < 1000)
	{
		size_t		end = n + 3;

		if (nw_starts(s + end, len - end, "度") || nw_starts(s + end, len - end, "°"))
		{
			out->coeff = out->coeff * 10 + (uint64_t) (s[n + 2] - '0');
			out->scale = 1;
			return 3;
		}
	}
	for (i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (nw_starts(s + n, len - n, units[i]))
		{
			size_t		all = nw_number_words_han(s, len, &whole);

			if (all <= n)
				return 0;
			*out = whole;
			return all - n;
		}
	return 0;
}

size_t
nw_tenth_foreign_at(const char *s, size_t len, size_t pos, nw_number *out)
{
	static const char *const ends[] = {"。", "、", ",", ")", "!", "?"};
	size_t		at = pos + 1;
	size_t		n = 0;
	size_t		i;

	if (pos < 3 || pos >= len || !nw_is_digit(s[pos]) || memcmp(s + pos - 3, "度", 3) != 0 ||
		out->scale > 0)
		return 0;
	if (nw_starts(s + at, len - at, "分"))
		n = 1 + strlen("分");
	else if (at == len)
		n = 1;
	for (i = 0; i < sizeof(ends) / sizeof(ends[0]) && n == 0; i++)
		if (nw_starts(s + at, len - at, ends[i]) && !(at + 1 < len && nw_is_digit(s[at + 1])))
			n = 1;
	if (n > 0)
	{
		out->coeff = out->coeff * 10 + (uint64_t) (s[pos] - '0');
		out->scale = 1;
	}
	return n;
}

size_t
nw_some_foreign_at(const char *s, size_t len)
{
	static const char *const words[] = {"多", "余", "餘", "几", "幾", "来", "來", "数", "數"};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_starts_entry(s, len, words[i]))
		{
			nw_degree_kind kind;
			char		unit;
			size_t		n = strlen(words[i]);

			/* 30多度, 30多摄氏度; not before a letter */
			return len > n && (unsigned char) s[n] >= 0x80 && nw_degree_unit_at(s + n, len - n, &kind, &unit) > 0 ? n : 0;
		}
	return 0;
}

size_t
nw_or_more_foreign_at(const char *s, size_t len)
{
	nw_degree_kind kind;
	char		unit;
	size_t		n = 0;
	size_t		at;

	if (len > 1 && s[0] == '+')
		n = 1;
	else if (len > 6 && (s[0] == '-' || s[0] == ' ') && word_at(s + 1, len - 1, "plus"))
		n = 5;
	if (n == 0)
		return 0;
	at = n + (n < len && is_blank(s[n]));
	return nw_degree_unit_at(s + at, len - at, &kind, &unit) > 1 ? n : 0;
}

size_t
nw_below_zero_at(const char *s, size_t len, char unit, bool *below)
{
	size_t		pos;

	if (len < 6 || !is_blank(s[0]))
		return 0;
	if (word_at(s + 1, len - 1, "below"))
		*below = true;
	else if (word_at(s + 1, len - 1, "above"))
		*below = false;
	else
		return 0;
	pos = 1 + strlen("below");
	/* it was 30 below, 15 below in the valleys */
	if (*below &&
		(pos == len || (s[pos] != '\0' && strchr(",.;)", s[pos])) ||
		 word_at(s + pos + 1, len - pos - 1, "in") || word_at(s + pos + 1, len - pos - 1, "on") ||
		 word_at(s + pos + 1, len - pos - 1, "at") ||
		 word_at(s + pos + 1, len - pos - 1, "outside") ||
		 word_at(s + pos + 1, len - pos - 1, "overnight")))
		return pos;
	if (pos >= len || !is_blank(s[pos]))
		return 0;
	pos++;
	if (word_at(s + pos, len - pos, "zero"))
		return pos + strlen("zero");
	if (unit == 'C' && word_at(s + pos, len - pos, "freezing"))
		return pos + strlen("freezing");
	return 0;
}
