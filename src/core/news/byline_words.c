/*
 * core/news/byline_words.c
 *		Cuts a line into the words a byline is made of.
 */
#include "core/news/byline_words.h"

#include "core/news/byline.h"
#include "core/news/news_date.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

#define SYLLABLE 3				/* bytes of a Hangul syllable */

static bool
all_hangul(const char *s, size_t len)
{
	const char *end = s + len;

	while (s < end)
	{
		uint32_t	cp;

		s += nw_utf8_decode(s, end, &cp);
		if (cp < 0xAC00 || cp > 0xD7A3)
			return false;
	}
	return true;
}

bool
nw_korean_name(const char *s, size_t len, bool *strong)
{
	size_t		surname;

	*strong = false;
	if (len < 2 * SYLLABLE || len > 4 * SYLLABLE || !all_hangul(s, len))
		return false;
	/* a title, and what stands in front of an address, begin with surnames too: 기자, 이메일 */
	if (nw_news_word(NW_WORDS_TITLE, s, len) || nw_equals(s, len, "이메일"))
		return false;
	surname = nw_news_word_prefix(NW_WORDS_SURNAME, s, len);
	if (surname == 0 || surname == len)
		return false;
	if (len == 4 * SYLLABLE && surname == SYLLABLE)
		return false;
	*strong = len == 3 * SYLLABLE || len == 4 * SYLLABLE;
	return true;
}

bool
nw_outlet_name(const char *s, size_t len)
{
	size_t		suffix;

	if (len == 0 || len > 60)
		return false;
	if (nw_news_word(NW_WORDS_OUTLET, s, len))
		return true;
	suffix = nw_news_word_suffix(NW_WORDS_OUTLET_SUFFIX, s, len);
	if (suffix == 0 || suffix == len)
		return false;
	/* a Latin suffix is a word of its own: Daily News, not Planet */
	return !nw_is_ascii_alpha(s[len - suffix]) || !nw_is_ascii_alpha(s[len - suffix - 1]);
}

bool
nw_desk_name(const char *s, size_t len)
{
	size_t		suffix = nw_news_word_suffix(NW_WORDS_DESK_SUFFIX, s, len);

	if (suffix == 0 || len < suffix + 2 * SYLLABLE || len > 10 * SYLLABLE)
		return false;
	/* 정치부 is a desk, 김진국 a name */
	return len > 3 * SYLLABLE || nw_news_word(NW_WORDS_SECTION, s, len - suffix) ||
		nw_news_word(NW_WORDS_TITLE_PREFIX, s, len - suffix);
}

/* 홍길동기자 is a name and a title; 의학전문기자 is a title */
static void
classify(const char *s, size_t len, nw_byline_word *word)
{
	size_t		suffix;

	word->kind = NW_BYLINE_WORD;
	word->name_len = 0;
	word->strong = false;
	if (nw_news_word(NW_WORDS_BYLINE_LABEL, s, len))
	{
		word->kind = NW_BYLINE_LABEL;
		return;
	}
	if (nw_news_word(NW_WORDS_TITLE, s, len))
	{
		word->kind = NW_BYLINE_TITLE;
		return;
	}
	suffix = nw_news_word_suffix(NW_WORDS_TITLE, s, len);
	if (suffix > 0 && suffix < len && !nw_is_ascii_alpha(s[len - suffix]))
	{
		bool		strong;

		if (nw_news_word(NW_WORDS_TITLE_PREFIX, s, len - suffix))
			word->kind = NW_BYLINE_TITLE;
		else if (nw_korean_name(s, len - suffix, &strong))
		{
			word->kind = NW_BYLINE_NAME_TITLE;
			word->name_len = (uint32_t) (len - suffix);
			word->strong = strong;
		}
		return;
	}
	if (nw_korean_name(s, len, &word->strong) && !(len == 3 * SYLLABLE && nw_desk_name(s, len)))
		word->kind = NW_BYLINE_NAME;
}

static nw_byline_sep
sep_of(uint32_t cp)
{
	switch (cp)
	{
		case ' ':
			return NW_SEP_SPACE;
		case 0x00B7:
		case ',':
		case '&':
		case 0x3001:
			return NW_SEP_LIST;
		case '/':
			return NW_SEP_SLASH;
		case '(':
		case ')':
		case '<':
		case '>':
			return NW_SEP_PAREN;
		case '=':
			return NW_SEP_EQUALS;
		case '|':
		case ':':
		case 0x3163:			/* ㅣ, a vowel used as a bar */
		case 0x2502:
		case 0x4E28:
			return NW_SEP_BAR;
		default:
			return NW_SEP_STOP;
	}
}

/* letters and digits, and signs between two of them: M&C.뉴스 */
static size_t
word_length(const char *s, size_t len)
{
	size_t		at = 0;

	while (at < len)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + at, s + len, &cp);

		if (cp == 0x3163)
			break;
		/* 홍길동 기자2025.06.13: a date is no part of a title */
		if (nw_is_digit(s[at]) && at >= SYLLABLE && (unsigned char) s[at - 1] >= 0x80 &&
			len - at >= 8 && nw_date_begins(s + at, len - at))
			break;
		if (!nw_is_word(cp))
		{
			uint32_t	next;

			if (at == 0 || (cp != '.' && cp != '-' && cp != '_' && cp != '+') || at + n >= len)
				break;
			nw_utf8_decode(s + at + n, s + len, &next);
			/* 했다.홍길동기자: the point ends a sentence */
			if (!nw_is_word(next) || nw_script_of(next) == NW_SCRIPT_HANGUL)
				break;
		}
		at += n;
	}
	return at;
}

/* a Latin l between spaces is used as a bar too */
static bool
bar_letter(const char *s, size_t len, size_t at)
{
	return s[at] == 'l' && at > 0 && s[at - 1] == ' ' && at + 1 < len && s[at + 1] == ' ';
}

/* a date has one; is there one in the next 120 bytes? */
static int
has_digit(const char *s, size_t len)
{
	for (size_t i = 0; i < len && i < 120; i++)
		if (nw_is_digit(s[i]))
			return 1;
	return 0;
}

/* so many words in front of the first title or address are looked at: byline.c asks for no more */
#define UNTOLD_WORDS 9

/*
 * May a title or an address be among the first words?  Wherever a word may
 * end, a title's last character stands before it; most running text is told
 * without being cut.
 */
static bool
may_tell(const char *s, size_t len, size_t from)
{
	int			words = 0;

	for (size_t at = from; at <= len; at++)
	{
		unsigned char c = at < len ? (unsigned char) s[at] : ' ';
		unsigned char before = at > from ? (unsigned char) s[at - 1] : ' ';

		/* the rest of a syllable */
		if (c >= 0xEA && c <= 0xED && before >= 0x80 && len - at >= 3)
		{
			at += 2;
			continue;
		}
		if (c == '@')
			return true;
		/* between two bytes of a word, ASCII both, and between two signs no word ends */
		if (before < 0x80 && !nw_is_ascii_alpha((char) before) && !nw_is_digit((char) before))
			continue;
		if (before < 0x80 && (nw_is_ascii_alpha((char) c) || nw_is_digit((char) c)))
			continue;
		if (((unsigned char) c & 0xC0) == 0x80)
			continue;
		if (nw_news_word_last_lists(s + from, at - from) & NW_WORDS_BIT(NW_WORDS_TITLE))
			return true;
		if (c == ' ' && at >= from + 3 && (unsigned char) s[at - 3] >= 0xEA &&
			(unsigned char) s[at - 3] <= 0xED && ++words == UNTOLD_WORDS)
			return false;
	}
	return false;
}

static int
cut(const char *s, size_t len, size_t from, nw_byline_word *words, nw_byline_sep *rest_sep,
	uint32_t *rest_off, bool told)
{
	int			n = 0;
	size_t		at = from;
	int			digits = -1;	/* not looked for yet */

	for (;;)
	{
		nw_byline_sep sep = n == 0 ? NW_SEP_NONE : NW_SEP_SPACE;
		bool		space = false;
		nw_byline_word *word;
		size_t		word_len = 0;
		size_t		email;

		/* the separator */
		if (n > 0)
			sep = NW_SEP_NONE;
		while (at < len)
		{
			uint32_t	cp;
			int			k = nw_utf8_decode(s + at, s + len, &cp);
			nw_byline_sep one;

			if (bar_letter(s, len, at))
				one = NW_SEP_BAR;
			else if (cp == '-' && space)
				one = NW_SEP_BAR;
			else if (cp == 0x3163)
				one = NW_SEP_BAR;
			else if (nw_is_word(cp))
				break;
			else
				one = sep_of(cp);
			if (one == NW_SEP_STOP || (sep >= NW_SEP_EQUALS && one != NW_SEP_SPACE))
			{
				if (sep < NW_SEP_EQUALS)
					sep = NW_SEP_STOP;
				break;
			}
			space = one == NW_SEP_SPACE;
			if (one > sep)
				sep = one;
			at += k;
		}
		*rest_sep = sep;
		*rest_off = (uint32_t) at;
		if (at >= len || sep == NW_SEP_STOP || n == NW_BYLINE_WORDS)
			return n;
		word = &words[n];
		word->sep = sep;
		word->sep_end = (uint32_t) at;
		email = nw_email_scan(s + at, len - at);
		word_len = email > 0 ? email : word_length(s + at, len - at);
		if (word_len == 0)
			return n;			/* a sign right after | or = */
		word->span.off = (uint32_t) at;
		word->span.len = (uint32_t) word_len;
		classify(s + at, word_len, word);
		if (email > 0)
			word->kind = NW_BYLINE_EMAIL;
		else if (word->kind == NW_BYLINE_WORD && n > 0 && (digits < 0 ? (digits = has_digit(s + at, len - at)) : digits) &&
				 nw_date_begins(s + at, len - at))
		{
			word->kind = NW_BYLINE_DATE;
			n++;
			return n;
		}
		n++;
		at += word_len;
		/* a title or an address stands among the first words, or it is no byline */
		told |= word->kind == NW_BYLINE_TITLE || word->kind == NW_BYLINE_NAME_TITLE ||
			word->kind == NW_BYLINE_EMAIL;
		if (n == UNTOLD_WORDS && !told)
			return 0;
	}
}

int
nw_byline_cut(const char *s, size_t len, size_t from, nw_byline_word *words,
			  nw_byline_sep *rest_sep, uint32_t *rest_off)
{
	if (!may_tell(s, len, from))
		return 0;
	return cut(s, len, from, words, rest_sep, rest_off, false);
}

int
nw_byline_cut_names(const char *s, size_t len, size_t from, nw_byline_word *words,
					nw_byline_sep *rest_sep, uint32_t *rest_off)
{
	return cut(s, len, from, words, rest_sep, rest_off, true);
}
