/*
 * core/weather/temperature_words.c
 *		The words that a mention of a temperature is made of, in all languages.
 */
#include "core/weather/temperature_grammar.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/utf8.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ASCII words are in lower case and end where letters and digits end. */

static const nw_lead_word lead_words[] =
{
	{NW_WORD("영하"), '-', 0}, {NW_WORD("영상"), '+', 0}, {NW_WORD("마이너스"), '-', 0}, {NW_WORD("플러스"), '+', 0},
	{NW_WORD("섭씨"), 0, 'C'}, {NW_WORD("화씨"), 0, 'F'}, {NW_WORD("절대온도"), 0, 'K'}, {NW_WORD("절대 온도"), 0, 'K'},
	{NW_WORD("零下"), '-', 0}, {NW_WORD("零上"), '+', 0}, {NW_WORD("氷点下"), '-', 0}, {NW_WORD("マイナス"), '-', 0},
	{NW_WORD("摄氏"), 0, 'C'}, {NW_WORD("攝氏"), 0, 'C'}, {NW_WORD("摂氏"), 0, 'C'}, {NW_WORD("华氏"), 0, 'F'}, {NW_WORD("華氏"), 0, 'F'},
	{NW_WORD("负"), '-', 0}, {NW_WORD("負"), '-', 0}, {NW_WORD("プラス"), '+', 0}, {NW_WORD("minus"), '-', 0}, {NW_WORD("negative"), '-', 0}, {NW_WORD("minus-"), '-', 0}, {NW_WORD("negative-"), '-', 0},
};

static const struct
{
	const char *word;
	nw_degree_kind kind;
	char		unit;
}			degree_units[] =
{
	{"°c", NW_DEGREE_SCALE, 'C'}, {"°f", NW_DEGREE_SCALE, 'F'}, {"°k", NW_DEGREE_SCALE, 'K'},
	{"° c", NW_DEGREE_SCALE, 'C'}, {"° f", NW_DEGREE_SCALE, 'F'},
	{"도", NW_DEGREE_BARE, 0}, {"度", NW_DEGREE_BARE, 0}, {"°", NW_DEGREE_SIGN, 0},
	{"켈빈", NW_DEGREE_SCALE, 'K'},
	{"摄氏度", NW_DEGREE_SCALE, 'C'}, {"攝氏度", NW_DEGREE_SCALE, 'C'},
	{"华氏度", NW_DEGREE_SCALE, 'F'}, {"華氏度", NW_DEGREE_SCALE, 'F'},
	{"c", NW_DEGREE_LETTER, 'C'}, {"f", NW_DEGREE_LETTER, 'F'}, {"k", NW_DEGREE_LETTER, 'K'},
	{"degrees celsius", NW_DEGREE_SCALE, 'C'}, {"degree celsius", NW_DEGREE_SCALE, 'C'},
	{"degrees centigrade", NW_DEGREE_SCALE, 'C'}, {"degree centigrade", NW_DEGREE_SCALE, 'C'},
	{"degrees fahrenheit", NW_DEGREE_SCALE, 'F'}, {"degree fahrenheit", NW_DEGREE_SCALE, 'F'},
	{"degrees c", NW_DEGREE_SCALE, 'C'}, {"degrees f", NW_DEGREE_SCALE, 'F'},
	{"deg c", NW_DEGREE_SCALE, 'C'}, {"deg f", NW_DEGREE_SCALE, 'F'},
	{"degc", NW_DEGREE_SCALE, 'C'}, {"degf", NW_DEGREE_SCALE, 'F'},
	{"degrees", NW_DEGREE_BARE, 0}, {"degree", NW_DEGREE_BARE, 0},
	{"degrees k", NW_DEGREE_SCALE, 'K'}, {"degrees kelvin", NW_DEGREE_SCALE, 'K'},
	{"deg. c", NW_DEGREE_SCALE, 'C'}, {"deg. f", NW_DEGREE_SCALE, 'F'}, {"degs c", NW_DEGREE_SCALE, 'C'}, {"degs f", NW_DEGREE_SCALE, 'F'},
	{"deg.", NW_DEGREE_BARE, 0}, {"degs", NW_DEGREE_BARE, 0}, {"deg", NW_DEGREE_BARE, 0},
	{"degrees celcius", NW_DEGREE_SCALE, 'C'}, {"degree celcius", NW_DEGREE_SCALE, 'C'}, {"celcius", NW_DEGREE_SCALE, 'C'},
	{"degrees farenheit", NW_DEGREE_SCALE, 'F'}, {"degree farenheit", NW_DEGREE_SCALE, 'F'}, {"farenheit", NW_DEGREE_SCALE, 'F'},
	{"degrees fahrenheit", NW_DEGREE_SCALE, 'F'}, {"degrees farenheight", NW_DEGREE_SCALE, 'F'}, {"°celsius", NW_DEGREE_SCALE, 'C'}, {"°fahrenheit", NW_DEGREE_SCALE, 'F'},
	{"° celsius", NW_DEGREE_SCALE, 'C'}, {"° fahrenheit", NW_DEGREE_SCALE, 'F'},
	{"celsius", NW_DEGREE_SCALE, 'C'}, {"centigrade", NW_DEGREE_SCALE, 'C'}, {"fahrenheit", NW_DEGREE_SCALE, 'F'},
	{"kelvins", NW_DEGREE_SCALE, 'K'}, {"kelvin", NW_DEGREE_SCALE, 'K'},
	{"度c", NW_DEGREE_SCALE, 'C'}, {"度f", NW_DEGREE_SCALE, 'F'}, {"度(c)", NW_DEGREE_SCALE, 'C'},
	{"开尔文", NW_DEGREE_SCALE, 'K'}, {"開爾文", NW_DEGREE_SCALE, 'K'}, {"ケルビン", NW_DEGREE_SCALE, 'K'},
};

static const struct
{
	const char *word;
	nw_connector connector;
}			connectors[] =
{
	{"~", NW_CONNECT_RANGE}, {"-", NW_CONNECT_RANGE}, {"내지", NW_CONNECT_RANGE},
	{"에서부터", NW_CONNECT_FROM}, {"에서", NW_CONNECT_FROM}, {"부터", NW_CONNECT_FROM},
	{"/", NW_CONNECT_SLASH}, {",", NW_CONNECT_LIST}, {"·", NW_CONNECT_LIST},
	{"±", NW_CONNECT_TOLERANCE},
	{"から", NW_CONNECT_FROM}, {"至", NW_CONNECT_RANGE}, {"到", NW_CONNECT_RANGE},
	{"to", NW_CONNECT_FROM}, {"and", NW_CONNECT_AND}, {"or", NW_CONNECT_LIST}, {"through", NW_CONNECT_RANGE},
};

/* The longest that fits counts. */
static const nw_tail_word tail_words[] =
{
	{NW_WORD("이상"), NW_TAIL_BOUND, NW_BOUND_LOW, NW_JOINT_PLAIN}, {NW_WORD("이하"), NW_TAIL_BOUND, NW_BOUND_HIGH, NW_JOINT_PLAIN},
	{NW_WORD("미만"), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_PLAIN}, {NW_WORD("초과"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_NOUN},
	{NW_WORD("이내"), NW_TAIL_BOUND, NW_BOUND_HIGH, NW_JOINT_PLAIN}, {NW_WORD("아래"), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_PLAIN},
	{NW_WORD("밑"), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_PLAIN}, {NW_WORD("위로"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_PLAIN},
	{NW_WORD("상회"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_NOUN}, {NW_WORD("하회"), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_NOUN},
	{NW_WORD("돌파"), NW_TAIL_BOUND, NW_BOUND_LOW, NW_JOINT_NOUN},
	{NW_WORD("웃도는"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB}, {NW_WORD("웃돌"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB},
	{NW_WORD("웃돈"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB},
	{NW_WORD("밑도는"), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_VERB}, {NW_WORD("밑돌"), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_VERB},
	{NW_WORD("밑돈"), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_VERB},
	{NW_WORD("넘는"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB}, {NW_WORD("넘은"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB},
	{NW_WORD("넘을"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB}, {NW_WORD("넘어"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB},
	{NW_WORD("넘었"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB}, {NW_WORD("넘겨"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB},
	{NW_WORD("넘긴"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB}, {NW_WORD("넘길"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB},
	{NW_WORD("넘겼"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB}, {NW_WORD("넘기"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB},
	{NW_WORD("넘고"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB}, {NW_WORD("넘게"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB},
	{NW_WORD("넘으"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB}, {NW_WORD("넘지"), NW_TAIL_BOUND, NW_BOUND_HIGH, NW_JOINT_VERB},
	{NW_WORD("넘겠"), NW_TAIL_BOUND, NW_BOUND_ABOVE, NW_JOINT_VERB}, {NW_WORD("넘기지"), NW_TAIL_BOUND, NW_BOUND_HIGH, NW_JOINT_VERB},
	{NW_WORD("못 미치"), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_VERB}, {NW_WORD("못미치"), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_VERB},
	{NW_WORD("못 미쳤"), NW_TAIL_BOUND, NW_BOUND_BELOW, NW_JOINT_VERB},
	{NW_WORD("까지"), NW_TAIL_UNTIL, NW_BOUND_NONE, NW_JOINT_PLAIN},
	{NW_WORD("안팎"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN}, {NW_WORD("안팍"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN},
	{NW_WORD("내외"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN}, {NW_WORD("가량"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN},
	{NW_WORD("정도"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN}, {NW_WORD("쯤"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN},
	{NW_WORD("전후"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN}, {NW_WORD("남짓"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN},
	{NW_WORD("가까이"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_VERB}, {NW_WORD("가까운"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_VERB},
	{NW_WORD("육박"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_NOUN}, {NW_WORD("근접"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_NOUN},
	{NW_WORD("오르내리"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_VERB}, {NW_WORD("오르내린"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_VERB},
	{NW_WORD("넘나드"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_VERB}, {NW_WORD("넘나들"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_VERB},
	{NW_WORD("넘나든"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_VERB},
	{NW_WORD("대"), NW_TAIL_DECADE, NW_BOUND_NONE, NW_JOINT_PLAIN},
	{NW_WORD("초반"), NW_TAIL_DECADE, NW_BOUND_NONE, NW_JOINT_PLAIN}, {NW_WORD("중반"), NW_TAIL_DECADE, NW_BOUND_NONE, NW_JOINT_PLAIN},
	{NW_WORD("후반"), NW_TAIL_DECADE, NW_BOUND_NONE, NW_JOINT_PLAIN}, {NW_WORD("초중반"), NW_TAIL_DECADE, NW_BOUND_NONE, NW_JOINT_PLAIN},
	{NW_WORD("중후반"), NW_TAIL_DECADE, NW_BOUND_NONE, NW_JOINT_PLAIN},
};

static const nw_tail_word head_words[] =
{
	{NW_WORD("약"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN}, {NW_WORD("대략"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN},
	{NW_WORD("거의"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN}, {NW_WORD("얼추"), NW_TAIL_APPROXIMATE, NW_BOUND_NONE, NW_JOINT_PLAIN},
};

/* Verbs that make 까지 the low side. */
static const char *const falling_verbs[] =
{
	"떨어", "떨군", "내려", "내리", "낮아", "낮추", "낮춰", "곤두박질", "급락", "급강하", "추락", "하강", "뚝",
	"下が", "下降", "低下", "冷え", "落ち",
};

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

static bool
is_ascii_word(char c)
{
	return nw_is_ascii_alpha(c) || nw_is_digit(c);
}

/* Does s begin with the word, ASCII case apart, and does an ASCII word end there?  Any white space is a space. */
static size_t
match_word(const char *s, size_t len, const char *word)
{
	size_t		i;

	for (i = 0; word[i]; i++)
	{
		if (i >= len)
			return 0;
		if (lower(s[i]) != word[i] && !(word[i] == ' ' && s[i] == '\n'))
			return 0;
	}
	if (i < len && nw_is_ascii_alpha(word[i - 1]) && is_ascii_word(s[i]))
		return 0;
	return i;
}

/* Does s[0, len) end with the word, and does an ASCII word begin there? */
static size_t
match_word_before(const char *s, size_t len, const char *word, size_t n)
{
	if (len < n || lower(s[len - 1]) != word[n - 1] || !match_word(s + len - n, n, word))
		return 0;
	if (len > n && nw_is_ascii_alpha(word[0]) && is_ascii_word(s[len - n - 1]))
		return 0;
	return n;
}

/* The character s begins with (len > 0), the bytes of an invalid one apart; ASCII in lower case. */
static inline uint32_t
first_char(const char *s, size_t len)
{
	uint32_t	cp;

	if ((unsigned char) s[0] < 0x80)
		return (unsigned char) lower(s[0]);
	nw_utf8_decode(s, s + len, &cp);
	return cp;
}

/* The character s[0, len) ends with (len > 0), in the same manner. */
static inline uint32_t
last_char(const char *s, size_t len)
{
	uint32_t	cp;

	if ((unsigned char) s[len - 1] < 0x80)
		return (unsigned char) lower(s[len - 1]);
	nw_utf8_decode_before(s, s + len, &cp);
	return cp;
}

/*
 * Nearly every text around a number is dismissed by these: can a word of the
 * table begin, or end, with the character?  test/lint/words.t
 * holds them against the tables.
 */
static bool
may_begin_lead(uint32_t cp)
{
	switch (cp)
	{
		case U'영': case U'마': case U'플': case U'섭': case U'화': case U'절':
		case U'零': case U'氷': case U'マ': case U'摄': case U'攝': case U'摂': case U'华': case U'華':
		case U'负': case U'負': case U'プ': case 'm': case 'n':
			return true;
		default:
			return false;
	}
}

static bool
may_end_lead(uint32_t cp)
{
	switch (cp)
	{
		case U'하': case U'상': case U'스': case U'씨': case U'도':
		case U'下': case U'上': case U'ス': case U'氏': case U'负': case U'負': case 's': case 'e': case '-':
			return true;
		default:
			return false;
	}
}

static bool
may_begin_head(uint32_t cp)
{
	switch (cp)
	{
		case U'약': case U'대': case U'거': case U'얼':
		case U'約': case U'お': case U'ほ': case U'概': case U'约': case U'大': case U'近': case U'将': case U'將': case U'接':
		case U'至': case U'不': case U'最': case U'超': case U'高': case U'逾': case U'突': case U'低': case U'跌': case U'未': case U'小':
			return true;
		default:
			return cp < 0x80;
	}
}

static bool
may_end_head(uint32_t cp)
{
	switch (cp)
	{
		case U'약': case U'략': case U'의': case U'추':
		case U'約': case U'そ': case U'ぼ': case U'ね': case U'约': case U'近': case U'为': case U'為': case U'少':
		case U'于': case U'於': case U'过': case U'過': case U'逾': case U'破': case U'超': case U'多': case U'足': case U'到':
		case U'满': case U'滿':
			return true;
		default:
			return cp < 0x80 && cp != ' ' && cp != '\n' && cp != ',' && cp != '(' && cp != ')';
	}
}

static bool
may_begin_tail(uint32_t cp)
{
	switch (cp)
	{
		case U'이': case U'미': case U'초': case U'아': case U'밑': case U'위': case U'상': case U'하': case U'돌': case U'웃':
		case U'넘': case U'못': case U'까': case U'안': case U'내': case U'가': case U'정': case U'쯤': case U'전': case U'남':
		case U'육': case U'근': case U'오': case U'대': case U'중': case U'후':
		case U'以': case U'未': case U'之': case U'超': case U'を': case U'に': case U'よ': case U'ま': case U'前': case U'程':
		case U'く': case U'ぐ': case U'ほ': case U'近': case U'台': case U'左': case U'上': case U'附':
		case 'o': case 'a': case 'p': case '+':
			return true;
		default:
			return false;
	}
}

static bool
may_begin_unit(uint32_t cp)
{
	switch (cp)
	{
		case U'°': case U'도': case U'켈': case U'度': case U'摄': case U'攝': case U'华': case U'華': case U'开': case U'開': case U'ケ':
		case 'c': case 'f': case 'k': case 'd':
			return true;
		default:
			return false;
	}
}

bool
nw_lead_or_head_may_end(const char *s, size_t len)
{
	uint32_t	cp;

	if (len == 0)
		return false;
	cp = last_char(s, len);
	return may_end_lead(cp) || may_end_head(cp);
}

size_t
nw_lead_word_at(const char *s, size_t len, nw_lead_word *out)
{
	size_t		i;

	if (len == 0 || !may_begin_lead(first_char(s, len)))
		return 0;
	for (i = 0; i < COUNT(lead_words); i++)
	{
		size_t		n = match_word(s, len, lead_words[i].word);

		if (n > 0)
		{
			*out = lead_words[i];
			return n;
		}
	}
	return 0;
}

size_t
nw_lead_word_before(const char *s, size_t len, nw_lead_word *out)
{
	size_t		best = 0;
	size_t		i;

	if (len == 0 || !may_end_lead(last_char(s, len)))
		return 0;
	for (i = 0; i < COUNT(lead_words); i++)
	{
		size_t		n = match_word_before(s, len, lead_words[i].word, lead_words[i].len);

		if (n > best)
		{
			best = n;
			*out = lead_words[i];
		}
	}
	return best;
}

size_t
nw_degree_unit_at(const char *s, size_t len, nw_degree_kind *kind, char *unit)
{
	size_t		best = 0;
	size_t		i;

	if (len == 0 || !may_begin_unit(first_char(s, len)))
		return 0;
	for (i = 0; i < COUNT(degree_units); i++)
	{
		size_t		n;

		if (lower(s[0]) != degree_units[i].word[0])
			continue;
		n = match_word(s, len, degree_units[i].word);
		if (n > best)
		{
			best = n;
			*kind = degree_units[i].kind;
			*unit = degree_units[i].unit;
		}
	}
	return best;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n';
}

size_t
nw_connector_at(const char *s, size_t len, nw_connector *out)
{
	size_t		before = len > 0 && is_blank(s[0]);
	size_t		i;

	for (i = 0; i < COUNT(connectors); i++)
	{
		size_t		n;
		size_t		after;

		if (before >= len || s[before] != connectors[i].word[0])
			continue;
		n = match_word(s + before, len - before, connectors[i].word);
		if (n == 0)
			continue;
		after = before + n < len && is_blank(s[before + n]);
		/* 13 -15 is no range but a list; 12 ~17 is one */
		if (connectors[i].word[0] == '-' && before != after)
			return 0;
		/* a list has no space before its comma */
		if (connectors[i].connector == NW_CONNECT_LIST && before)
			return 0;
		*out = connectors[i].connector;
		return before + n + after;
	}
	return 0;
}

size_t
nw_tail_word_at(const char *s, size_t len, const nw_tail_word **out)
{
	size_t		best = 0;
	size_t		i;

	if (len == 0 || !may_begin_tail(first_char(s, len)))
		return 0;
	for (i = 0; i < COUNT(tail_words) + nw_foreign_tail_count; i++)
	{
		const nw_tail_word *word = i < COUNT(tail_words) ? &tail_words[i] : &nw_foreign_tails[i - COUNT(tail_words)];
		size_t		n;

		if (lower(s[0]) != word->word[0])
			continue;
		n = match_word(s, len, word->word);
		if (n > best)
		{
			best = n;
			*out = word;
		}
	}
	return best;
}

static const nw_tail_word *
head_word(size_t i)
{
	return i < COUNT(head_words) ? &head_words[i] : &nw_foreign_heads[i - COUNT(head_words)];
}

size_t
nw_head_word_at(const char *s, size_t len, const nw_tail_word **out)
{
	size_t		best = 0;
	size_t		i;

	if (len == 0 || !may_begin_head(first_char(s, len)))
		return 0;
	for (i = 0; i < COUNT(head_words) + nw_foreign_head_count; i++)
	{
		size_t		n = match_word(s, len, head_word(i)->word);

		if (n > best)
		{
			best = n;
			*out = head_word(i);
		}
	}
	return best;
}

size_t
nw_head_word_before(const char *s, size_t len, const nw_tail_word **out)
{
	size_t		best = 0;
	size_t		i;

	if (len == 0 || !may_end_head(last_char(s, len)))
		return 0;
	for (i = 0; i < COUNT(head_words) + nw_foreign_head_count; i++)
	{
		size_t		n = match_word_before(s, len, head_word(i)->word, head_word(i)->len);

		if (n > best)
		{
			best = n;
			*out = head_word(i);
		}
	}
	return best;
}

bool
nw_falling_verb_ahead(const char *s, size_t len)
{
	size_t		pos;
	size_t		i;

	if (len > NW_CONTEXT_AHEAD / 2)
		len = NW_CONTEXT_AHEAD / 2;
	for (pos = 0; pos < len; pos++)
	{
		if (s[pos] == '.' || s[pos] == ',' || nw_is_digit(s[pos]))
			return false;
		for (i = 0; i < COUNT(falling_verbs); i++)
			if (nw_starts(s + pos, len - pos, falling_verbs[i]))
				return true;
	}
	return false;
}

/* 로 떨어지지 않는, 으로 오르지 못: a verb of movement and its denial */
bool
nw_bound_denied_ahead(const char *s, size_t len)
{
	static const char *const verbs[] = {"떨어지지 않", "내려가지 않", "오르지 않", "올라가지 않", "오르지 못", "떨어지지 못"};
	size_t		at = 0;
	size_t		i;

	if (nw_starts(s, len, "으로 "))
		at = 7;
	else if (nw_starts(s, len, "로 ") || nw_starts(s, len, "로는 "))
		at = nw_starts(s, len, "로 ") ? 4 : 7;
	for (i = 0; i < COUNT(verbs); i++)
		if (at > 0 && nw_starts(s + at, len - at, verbs[i]))
			return true;
	return false;
}
