/*
 * core/entity/gloss.c
 *		What stands in parentheses behind a name.
 */
#include "core/entity/gloss.h"

#include <string.h>

#include "core/entity/gloss_term.h"
#include "core/entity/names.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

const char *
nw_gloss_relation_name(nw_gloss_relation relation)
{
	static const char *const names[] = {
		"alias", "abbreviation", "translation", "name", "hereafter", "head", "attribute",
	};

	return names[relation];
}

/* What a string is made of. */
typedef struct makeup
{
	int			hangul;
	int			han;
	int			kana;
	int			latin;
	int			upper;
	int			digit;
	int			letter;			/* other alphabets */
	int			other;			/* signs, without spaces */
	int			words;
} makeup;

static makeup
look_at(const char *s, size_t len)
{
	makeup		m = {0};
	size_t		pos = 0;
	bool		in_word = false;

	while (pos < len)
	{
		uint32_t	cp;

		pos += nw_utf8_decode(s + pos, s + len, &cp);
		switch (nw_script_of(cp))
		{
			case NW_SCRIPT_HANGUL:
				m.hangul++;
				break;
			case NW_SCRIPT_HAN:
				m.han++;
				break;
			case NW_SCRIPT_KANA:
				m.kana++;
				break;
			case NW_SCRIPT_LATIN:
				m.latin++;
				m.upper += cp >= 'A' && cp <= 'Z';
				break;
			case NW_SCRIPT_DIGIT:
				m.digit++;
				break;
			case NW_SCRIPT_LETTER:
				m.letter++;
				break;
			case NW_SCRIPT_OTHER:
				m.other += cp != ' ';
				in_word = in_word && cp != ' ';
				continue;
		}
		m.words += !in_word;
		in_word = true;
	}
	return m;
}

static const char *
script_name(const makeup *m)
{
	if (m->kana > 0)
		return "Jpan";
	if (m->hangul > 0)
		return "Hang";
	if (m->han > 0)
		return "Hani";
	if (m->latin > 0)
		return "Latn";
	return m->letter > 0 ? "Cyrl" : "Zyyy";
}

/* Are the syllables of the short form all in the long one, in order? */
static bool
is_short_form(const char *s, size_t n, const char *of, size_t of_len)
{
	size_t		pos = 0;
	size_t		at = 0;

	while (pos < n)
	{
		uint32_t	want;
		uint32_t	cp = 0;

		pos += nw_utf8_decode(s + pos, s + n, &want);
		do
		{
			if (at >= of_len)
				return false;
			at += nw_utf8_decode(of + at, of + of_len, &cp);
		} while (cp != want);
	}
	return true;
}

static void
trim(const char *s, nw_span *span)
{
	static const char *const edges[] = {" ", "'", "\"", "‘", "’", "“", "”", "「", "」", "『", "』", "=", ":"};
	bool		again = true;
	size_t		i;

	while (again && span->len > 0)
	{
		again = false;
		for (i = 0; i < LENGTH(edges); i++)
		{
			size_t		n = strlen(edges[i]);

			if (nw_starts(s + span->off, span->len, edges[i]))
			{
				span->off += (uint32_t) n;
				span->len -= (uint32_t) n;
				again = true;
			}
			if (nw_ends(s + span->off, span->len, edges[i]))
			{
				span->len -= (uint32_t) n;
				again = true;
			}
		}
	}
}

/* 김종문 센터장, 센터장 김종문: a person with a title; sets person and title */
static bool
read_head(const char *s, nw_span part, nw_gloss *out)
{
	const char *space = memchr(s + part.off, ' ', part.len);
	nw_span		a = {part.off, 0};
	nw_span		b;

	if (!space)
		return false;
	a.len = (uint32_t) (space - (s + part.off));
	b.off = a.off + a.len + 1;
	b.len = part.len - a.len - 1;
	if (memchr(s + b.off, ' ', b.len))
		return false;
	if (nw_name_is_title(s + a.off, a.len) && nw_name_person(s + b.off, b.len) != NW_NAME_NO)
	{
		out->title = a;
		out->person = b;
		return true;
	}
	if (nw_name_is_title(s + b.off, b.len) && nw_name_person(s + a.off, a.len) != NW_NAME_NO)
	{
		out->person = a;
		out->title = b;
		return true;
	}
	return false;
}

/* Words in parentheses that explain a picture or the text, not a name. */
static bool
is_remark(const char *s, size_t len)
{
	static const char *const whole[] = {
		"사진", "자료사진", "왼쪽", "오른쪽", "가운데", "위", "아래", "앞줄", "뒷줄", "종합", "그래픽",
		"영상", "자료", "출처", "월", "화", "수", "목", "금", "토", "일", "당시", "현지시간", "한국시간",
		"이상", "이하", "가명", "작고", "별세", "무직", "단독", "속보", "상보", "재종합", "끝", "계속",
		"photo", "Photo", "AM", "PM", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
	};
	size_t		i;

	for (i = 0; i < LENGTH(whole); i++)
		if (nw_equals(s, len, whole[i]))
			return true;
	return nw_starts(s, len, "사진") || nw_ends(s, len, "사진") || nw_ends(s, len, "제공") ||
		nw_ends(s, len, "기준") || nw_ends(s, len, "참조") || nw_ends(s, len, "에서") || nw_ends(s, len, "왼쪽") ||
		nw_ends(s, len, "오른쪽") || nw_ends(s, len, "포함") || nw_ends(s, len, "제외");
}

/* 45, 45세, 만 45세, 여, 38·여: what is said of a person */
static bool
is_age(const char *s, size_t len)
{
	size_t		pos = 0;
	int			value = 0;

	if (nw_starts(s, len, "만 "))
		pos = 4;
	while (pos < len && nw_is_digit(s[pos]) && value < 200)
		value = value * 10 + (s[pos++] - '0');
	if (value == 0 || value > 125)
		return false;
	return pos == len || nw_equals(s + pos, len - pos, "세") || nw_equals(s + pos, len - pos, "·여") ||
		nw_equals(s + pos, len - pos, "·남") || nw_equals(s + pos, len - pos, "살");
}

/*
 * What one part is to the term; false when it is nothing of ours.  "several"
 * tells that the parenthesis has other parts.
 */
static bool
read_part(const char *s, nw_span term, nw_span part, bool several, nw_gloss *out)
{
	const char *g;
	const char *t = s + term.off;
	makeup		m;
	makeup		tm = look_at(t, term.len);
	bool		hereafter = false;

	memset(out, 0, sizeof(*out));
	if (nw_starts(s + part.off, part.len, "이하 "))
	{
		part.off += (uint32_t) strlen("이하 ");
		part.len -= (uint32_t) strlen("이하 ");
		hereafter = true;
	}
	trim(s, &part);
	if (part.len == 0)
		return false;
	g = s + part.off;
	m = look_at(g, part.len);
	out->gloss = part;
	out->script = script_name(&m);

	if (hereafter)
	{
		out->relation = NW_GLOSS_HEREAFTER;
		return m.words <= 5 && m.hangul + m.latin + m.han + m.kana > 0;
	}
	if (is_age(g, part.len))
	{
		out->relation = NW_GLOSS_ATTRIBUTE;
		return nw_name_person(t, term.len) != NW_NAME_NO;
	}
	if (m.digit > 0 && m.digit >= m.hangul + m.latin + m.han + m.kana)
		return false;
	if (is_remark(g, part.len) || memchr(g, '@', part.len) || strchr("%$#*+=~/", g[0]) ||
		(term.len == part.len && memcmp(t, g, part.len) == 0) || nw_starts(g, part.len, "http") || nw_starts(g, part.len, "www"))
		return false;
	if (tm.hangul + tm.latin + tm.han + tm.kana == 0)
		return false;

	if (m.hangul == 0 && m.han + m.kana > 0 && m.latin == 0)
	{
		/* 湖南 of 후난성, 示范区 of a long name: another writing; a Han name in Han text is none */
		out->relation = tm.hangul > 0 || tm.kana > 0 || tm.latin > 0 ? NW_GLOSS_ALIAS : NW_GLOSS_NAME;
		return tm.hangul + tm.kana + tm.latin > 0 && m.han + m.kana >= 2;
	}
	if (m.latin > 0 && m.hangul == 0 && m.han == 0)
	{
		if (tm.hangul + tm.han + tm.kana == 0)
		{
			/* Korea Meteorological Administration (KMA) */
			out->relation = NW_GLOSS_ABBREVIATION;
			return m.words == 1 && m.upper >= 2 && m.upper >= m.latin - 1 && tm.words > 1 &&
				t[0] == g[0];
		}
		/* units and lower-case words are no names: (kg), (www…) */
		if (m.words == 1 && m.upper >= 2 && m.latin <= 10 && m.upper >= m.latin - 2)
			out->relation = NW_GLOSS_ABBREVIATION;
		else if (m.words > 1)
			out->relation = NW_GLOSS_TRANSLATION;
		else
			out->relation = NW_GLOSS_ALIAS;
		return m.upper > 0 && m.latin >= 2 && m.words <= 10;
	}
	if (m.hangul > 0)
	{
		if (read_head(s, part, out))
		{
			/* 홍길동(…) is not led by anyone */
			out->relation = nw_name_person(t, term.len) == NW_NAME_LIKELY ? NW_GLOSS_ATTRIBUTE : NW_GLOSS_HEAD;
			return true;
		}
		if (m.words > 4)
			return false;
		if (nw_name_person(t, term.len) == NW_NAME_LIKELY)
		{
			size_t		tail = 0;

			while (tail < part.len && g[part.len - tail - 1] != ' ')
				tail++;

			out->relation = NW_GLOSS_ATTRIBUTE;
			return nw_name_is_title(g + part.len - tail, tail);
		}
		if (m.words > 3)
			return false;
		if (tm.upper >= 2 && tm.words == 1)
		{
			/* KMA(기상청), KIC중국(글로벌혁신센터·…) */
			out->relation = NW_GLOSS_NAME;
			return m.hangul >= 2;
		}
		if (tm.latin > 0 && tm.hangul == 0)
		{
			out->relation = NW_GLOSS_TRANSLATION;
			return m.hangul >= 2 && !several;
		}
		/* 전남(전라남도), 국민권익위원회(권익위) */
		if (tm.hangul >= 2 && m.hangul >= 2 && tm.hangul != m.hangul)
		{
			out->relation = tm.hangul < m.hangul ? NW_GLOSS_NAME : NW_GLOSS_ALIAS;
			return tm.hangul < m.hangul ? is_short_form(t, term.len, g, part.len) :
				is_short_form(g, part.len, t, term.len);
		}
	}
	return false;
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
		/* 38·여 is one thing */
		if (sign == 2 && pos > start && nw_is_digit(s[pos - 1]))
			continue;
		parts[n].off = (uint32_t) start;
		parts[n].len = (uint32_t) (pos - start);
		trim(s, &parts[n]);
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
		makeup		m = look_at(s + parts[i].off, parts[i].len);

		if (m.hangul == 0 && m.latin == 0 && m.kana == 0 && m.han > 0 && hint->han == 0)
			hint->han = m.han;
		if (m.latin > 0 && m.hangul + m.han == 0)
		{
			if (m.words == 1 && m.upper == m.latin && m.upper >= 2 && m.upper < (int) sizeof(hint->letters))
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
	while (*pos < len)
	{
		const char *open = memchr(s + *pos, '(', len - *pos);
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
			*pos = len;
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
			if (read_part(s, out->term, parts[i], n > 1, &out->gloss[out->n]))
				out->n++;
		if (out->n > 0)
			return true;
	}
	return false;
}
