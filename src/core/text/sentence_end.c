/*
 * core/text/sentence_end.c
 *		Is this full stop the end of a sentence?
 */
#include "core/text/sentence_parts.h"

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define TOKEN_MAX 64

/* What stands before the stop and behind it. */
typedef struct around
{
	uint32_t	before;			/* last character before the stop; 0: none */
	nw_script	before_script;
	const char *token;			/* the run of letters, digits and dots that ends before the stop */
	size_t		token_len;
	bool		token_first;	/* it is all of the sentence so far */
	bool		spaced;
	const char *next;			/* the first character behind the stop that is no space */
	size_t		next_len;		/* to the end of the paragraph, not 0 */
	uint32_t	next_char;
	nw_script	next_script;
} around;

bool
nw_sentence_stop(uint32_t cp, nw_stop *stop)
{
	switch (cp)
	{
		case 0x3002:			/* 。 */
		case 0xFF61:
		case 0x0964:			/* danda */
		case 0x06D4:
			stop->full = true;
			return true;
		case 0xFF01:
		case 0xFF1F:
			stop->full = stop->loud = true;
			return true;
		case '!':
		case '?':
		case 0x203C:
		case 0x2047:
		case 0x2048:
		case 0x2049:
		case 0x061F:
			stop->loud = true;
			return true;
		case '.':
		case 0xFF0E:
			stop->dots++;
			return true;
		case 0x2025:
		case 0x2026:
			stop->dots += 3;
			return true;
		default:
			return false;
	}
}

/* Syllables that Korean sentences end in. */
static bool
is_final_syllable(uint32_t cp)
{
	static const char *const syllables = "다요까죠네라자임함음됨것군지나냐니걸중";
	const char *at = syllables;
	const char *end = syllables + strlen(syllables);

	while (at < end)
	{
		uint32_t	one;

		at += nw_utf8_decode(at, end, &one);
		if (one == cp)
			return true;
	}
	return false;
}

static bool
is_token_char(uint32_t cp)
{
	return nw_is_word(cp) || cp == '.' || cp == '-' || cp == '\'' || cp == 0x2019 || cp == '&' ||
		cp == '/' || cp == ':' || cp == '@' || cp == '_';
}

static void
look_around(const nw_stop *stop, around *a)
{
	const char *s = stop->s;
	size_t		at = stop->at;
	size_t		next = stop->after;
	uint32_t	cp;

	memset(a, 0, sizeof(*a));
	if (at > stop->from)
	{
		nw_utf8_decode_before(s + stop->from, s + at, &a->before);
		a->before_script = nw_script_of(a->before);
	}
	while (at > stop->from && stop->at - at < TOKEN_MAX)
	{
		size_t		n = (size_t) nw_utf8_decode_before(s + stop->from, s + at, &cp);

		if (!is_token_char(cp))
			break;
		at -= n;
	}
	a->token = s + at;
	a->token_len = stop->at - at;
	a->token_first = at == stop->from;
	while (next < stop->to && nw_is_space(s[next]))
		next++;
	a->spaced = next > stop->after;
	a->next = s + next;
	a->next_len = stop->to - next;
	if (a->next_len > 0)
	{
		nw_utf8_decode(a->next, s + stop->to, &a->next_char);
		a->next_script = nw_script_of(a->next_char);
	}
}

static bool
is_small(uint32_t cp)
{
	return (cp >= 'a' && cp <= 'z') || (cp >= 0xDF && cp <= 0xFF);
}

static bool
is_capital(uint32_t cp)
{
	return (cp >= 'A' && cp <= 'Z') || (cp >= 0xC0 && cp <= 0xDE);
}

static bool
is_cjk(nw_script script)
{
	return script == NW_SCRIPT_HAN || script == NW_SCRIPT_KANA;
}

static bool
is_hiragana(uint32_t cp)
{
	return cp >= 0x3041 && cp <= 0x309F;
}

/* length of the Latin word at s */
static size_t
latin_word(const char *s, size_t len)
{
	size_t		n = 0;

	while (n < len && nw_is_ascii_alpha(s[n]))
		n++;
	return n;
}

/* Does what follows begin like a sentence of its own: The mayor …, "We …? */
static bool
starts_sentence(const around *a)
{
	size_t		n = latin_word(a->next, a->next_len);

	if (nw_starts(a->next, a->next_len, "“") || a->next[0] == '"')
		return true;
	/* J. A. Smith: a letter with a stop is an initial */
	return is_capital(a->next_char) && !(n < a->next_len && a->next[n] == '.') &&
		nw_sentence_word(NW_WORDS_STARTER, a->next, n);
}

/* iPhone sales fell: a small letter before a capital begins a name */
static bool
goes_on_small(const around *a)
{
	return is_small(a->next_char) && !(a->next_len > 1 && is_capital((unsigned char) a->next[1]));
}

static bool
all_digits(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!nw_is_digit(s[i]))
			return false;
	return len > 0;
}

/* Is the sentence so far but the label of an item: 1. · 가. · A. · iv.? */
static bool
is_label(const around *a)
{
	uint32_t	cp;
	size_t		roman = 0;

	if (!a->token_first || a->token_len == 0)
		return false;
	if (all_digits(a->token, a->token_len))
		return a->token_len <= 3;
	if ((size_t) nw_utf8_decode(a->token, a->token + a->token_len, &cp) == a->token_len)
		return nw_script_of(cp) != NW_SCRIPT_OTHER;
	while (roman < a->token_len && strchr("IVXivx", a->token[roman]))
		roman++;
	return roman == a->token_len && roman <= 4;
}

/* Is the number before the stop the last part of a date: 2025. 12. 15.? */
static bool
ends_date(const nw_stop *stop, const around *a)
{
	const char *begin = stop->s + stop->from;
	const char *at = a->token;

	if (a->token_len > 2)
		return false;
	while (at > begin && nw_is_space(at[-1]))
		at--;
	return at > begin + 1 && at[-1] == '.' && nw_is_digit(at[-2]);
}

/* Is there a Latin word before the token? */
static bool
follows_latin(const nw_stop *stop, const around *a)
{
	const char *begin = stop->s + stop->from;
	const char *at = a->token;

	while (at > begin && (at[-1] == ' ' || at[-1] == ','))
		at--;
	return at > begin && nw_is_ascii_alpha(at[-1]);
}

/* A stop with a space behind it, after a number. */
static bool
number_ends(const nw_stop *stop, const around *a)
{
	if (a->next_script == NW_SCRIPT_DIGIT)
	{
		/* a year may end an English sentence, and a count begin the next */
		size_t		n = 0;

		while (n < a->next_len && nw_is_digit(a->next[n]))
			n++;
		return a->token_len == 4 && follows_latin(stop, a) && n < a->next_len && a->next[n] == ' ';
	}
	if (a->next_script == NW_SCRIPT_HANGUL || is_cjk(a->next_script))
		return !ends_date(stop, a) && a->token_len != 4 && !a->token_first &&
			follows_latin(stop, a);
	return !ends_date(stop, a);
}

/* A stop with a space behind it, after a Latin word. */
static bool
latin_ends(const around *a)
{
	const char *token = a->token;
	size_t		len = a->token_len;
	bool		dotted;
	bool		initial;

	/* what is glued on in front: co-op, and/or; not an address */
	for (size_t i = len; i > 0; i--)
		if (token[i - 1] == '-' || token[i - 1] == '/' || token[i - 1] == '\'')
		{
			token += i;
			len -= i;
			break;
		}
	if (nw_sentence_word(NW_WORDS_TITLE, token, len))
		return false;
	if (nw_equals(token, len, "No"))
		return a->next_script != NW_SCRIPT_DIGIT;
	dotted = memchr(token, '.', len) != NULL && len <= 6;
	initial = len == 1 && is_capital((unsigned char) token[0]);
	if (dotted || initial || nw_sentence_word(NW_WORDS_SHORT, token, len))
		return starts_sentence(a);
	return !goes_on_small(a);
}

/* One full stop, and text directly behind it. */
static bool
glued_ends(const nw_stop *stop, const around *a)
{
	static const char *const marks[] =
	{
		"“", "‘", "\"", "'", "「", "『", "(", "（", "[", "【", "<", "《", "▲", "△", "■", "□", "▶", "▷", "※", "☞", "→", "◆", "◇", "○", "●", "©", "ⓒ"
	};
	bool		korean = a->before_script == NW_SCRIPT_HANGUL && is_final_syllable(a->before) && a->token_len > 3;
	bool small = a->before_script == NW_SCRIPT_LATIN &&
		latin_word(a->token, a->token_len) == a->token_len && a->token_len >= 2 &&
		is_small(a->before) && is_small((unsigned char) a->token[a->token_len - 2]);

	switch (a->next_script)
	{
		case NW_SCRIPT_HANGUL:
			/* …했다”.그는: the stop behind the mark */
			return korean || (a->before_script == NW_SCRIPT_OTHER && a->before >= 0x80);
		case NW_SCRIPT_HAN:
		case NW_SCRIPT_KANA:
			return korean || is_cjk(a->before_script);
		case NW_SCRIPT_DIGIT:
			return korean || is_cjk(a->before_script);
		case NW_SCRIPT_LATIN:
			/* 했다.KBS는, 했다.hong@x.kr, left.The; not 뉴스.com, index.Html */
			if (korean || is_cjk(a->before_script))
			{
				size_t		n = 0;

				if (is_capital(a->next_char))
					return true;
				while (n < a->next_len && n < TOKEN_MAX && !nw_is_space(a->next[n]) &&
					   a->next[n] != '@')
					n++;
				return n < a->next_len && a->next[n] == '@';
			}
			return small && is_capital(a->next_char) && a->next_len > 1 &&
				(is_small((unsigned char) a->next[1]) || a->next[1] == ' ') &&
				(a->token == stop->s + stop->from || nw_is_space(a->token[-1]));
		default:
			break;
	}
	if (!korean && !small && !is_cjk(a->before_script))
		return false;
	/* 했다.㈜물결 */
	if (korean && a->next_char >= 0x80)
		return true;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (nw_starts(a->next, a->next_len, marks[i]))
			return true;
	return false;
}

/* A stop with a comma or the like behind it is within a sentence. */
static bool
goes_on_mark(const around *a)
{
	/* the last of them only without a space: … /Wave Wire is a credit */
	static const char *const marks[] =
	{
		",", ";", ":", "，", "、", "；", "：", "…", "·", "/", "~", "%", "=", "&", ")", "）", "]", "”", "’", "」"
	};
	size_t		n = a->spaced ? 7 : sizeof(marks) / sizeof(marks[0]);

	for (size_t i = 0; i < n; i++)
		if (nw_starts(a->next, a->next_len, marks[i]))
			return true;
	return false;
}

/* 何だ？と言った */
static bool
goes_on_to(const around *a)
{
	static const char *const words[] = {"って", "という", "といっ", "との", "とし", "とする", "とは言"};
	uint32_t	cp;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_starts(a->next, a->next_len, words[i]))
			return true;
	if (!nw_starts(a->next, a->next_len, "と") || a->next_len == strlen("と"))
		return false;
	nw_utf8_decode(a->next + strlen("と"), a->next + a->next_len, &cp);
	return nw_script_of(cp) == NW_SCRIPT_HAN;
}

bool
nw_sentence_ends(const nw_stop *stop)
{
	bool		closed;
	around		a;

	look_around(stop, &a);
	if (a.next_len == 0)
		return true;
	nw_utf8_decode_before(stop->s + stop->at, stop->s + stop->after, &a.before);
	closed = !nw_sentence_stop(a.before, &(nw_stop) {0});
	a.before = 0;
	if (stop->at > stop->from)
		nw_utf8_decode_before(stop->s + stop->from, stop->s + stop->at, &a.before);
	if (goes_on_mark(&a))
		return false;
	/* “…다.”고, 「…。」と: a mark whose partner is lost */
	if (closed && !a.spaced && (a.next_script == NW_SCRIPT_HANGUL || is_hiragana(a.next_char)))
		return false;
	if (stop->full)
	{
		if (goes_on_to(&a))
			return false;
		/* Yahoo！ニュース */
		return !(stop->loud && !a.spaced && a.before_script == NW_SCRIPT_LATIN &&
				 is_cjk(a.next_script));
	}
	if (stop->loud)
	{
		if (nw_sentence_quoting(a.next, a.next_len) || goes_on_to(&a))
			return false;
		if (a.spaced)
			return !goes_on_small(&a) && !nw_sentence_word(NW_WORDS_TITLE, a.token, a.token_len);
		if (a.next_script == NW_SCRIPT_LATIN)
			return a.before_script == NW_SCRIPT_HANGUL || is_cjk(a.before_script) ||
				(is_small(a.before) && is_capital(a.next_char));
		if (a.next_script == NW_SCRIPT_HANGUL || is_cjk(a.next_script))
			return a.before_script == NW_SCRIPT_HANGUL || is_cjk(a.before_script);
		return a.next_script == NW_SCRIPT_OTHER;
	}
	if (stop->dots > 1)
	{
		if (!a.spaced)
			return false;
		if (a.next_script == NW_SCRIPT_HANGUL)
			return is_final_syllable(a.before) && !nw_sentence_quoting(a.next, a.next_len);
		return a.before_script == NW_SCRIPT_LATIN && is_capital(a.next_char);
	}
	if (!a.spaced)
		return glued_ends(stop, &a);
	if (is_label(&a) && !closed)
		return false;
	if (all_digits(a.token, a.token_len))
		return number_ends(stop, &a);
	if (a.before_script == NW_SCRIPT_LATIN)
		return latin_ends(&a);
	if (a.before_script == NW_SCRIPT_HANGUL && closed && nw_sentence_quoting(a.next, a.next_len))
		return false;
	return a.before_script == NW_SCRIPT_HANGUL || !goes_on_small(&a);
}

/* Asked Kim., the mayor said in Seoul: who spoke, within a few words */
static bool
names_speaker(const around *a)
{
	size_t		at = 0;

	for (int words = 0; words < 5 && at < a->next_len; words++)
	{
		size_t		n = at;

		while (n < a->next_len && !nw_is_space(a->next[n]) && a->next[n] != '.' &&
			   a->next[n] != ',')
			n++;
		if (nw_sentence_word(NW_WORDS_SPEECH, a->next + at, n - at))
			return n == a->next_len || a->next[n] == '.' || a->next[n] == ',';
		if (n == a->next_len || !nw_is_space(a->next[n]))
			return false;
		at = n + 1;
	}
	return false;
}

/* “…。”他说 */
static bool
names_chinese_speaker(const around *a)
{
	static const char *const verbs[] = {"说", "說", "表示", "道", "称", "稱", "指出", "问", "問", "答", "强调", "強調", "写道", "寫道", "坦言", "透露", "介绍", "介紹"};
	const char *at = a->next;
	const char *end = a->next + a->next_len;

	for (int i = 0; i < 12 && at < end; i++)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(at, end, &cp);

		for (size_t k = 0; k < sizeof(verbs) / sizeof(verbs[0]); k++)
			if (nw_starts(at, (size_t) (end - at), verbs[k]))
			{
				const char *rest = at + strlen(verbs[k]);
				size_t		left = (size_t) (end - rest);

				return left == 0 || nw_starts(rest, left, "。") || nw_starts(rest, left, "，") ||
					nw_starts(rest, left, "：");
			}
		if (nw_script_of(cp) == NW_SCRIPT_OTHER)
			return false;
		at += n;
	}
	return false;
}

bool
nw_sentence_ends_quote(const nw_stop *stop, size_t open)
{
	around		a;
	uint32_t	cp = ' ';

	look_around(stop, &a);
	if (a.next_len == 0)
		return true;
	if (goes_on_mark(&a) || nw_starts(a.next, a.next_len, ".") ||
		nw_starts(a.next, a.next_len, "。"))
		return false;
	if (open > stop->from)
		nw_utf8_decode_before(stop->s + stop->from, stop->s + open, &cp);
	if (!a.spaced)
	{
		/* a particle, or a word that the quotation belongs to: 映画「…。」公開 */
		if (a.next_script == NW_SCRIPT_HANGUL || is_hiragana(a.next_char) ||
			a.next_script == NW_SCRIPT_LATIN || a.next_script == NW_SCRIPT_DIGIT || nw_is_word(cp))
			return false;
		return !names_chinese_speaker(&a);
	}
	if (goes_on_small(&a))
		return false;
	if (nw_sentence_quoting(a.next, a.next_len))
		return false;
	return !(stop->loud && is_capital(a.next_char) && names_speaker(&a));
}
