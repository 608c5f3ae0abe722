/*
 * core/news/byline.c
 *		Korean bylines, and the brackets that open agency stories.
 */
#include "core/news/byline.h"

#include "core/news/byline_foreign.h"
#include "core/news/byline_words.h"
#include "core/news/news_words.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* What RFC 5321 allows before and behind the @; it also keeps a@b.ca@b.ca@b.c linear. */
#define EMAIL_MAX_LOCAL 64
#define EMAIL_MAX_DOMAIN 255

size_t
nw_email_scan(const char *s, size_t len)
{
	size_t		at = 0;
	size_t		dot = 0;
	size_t		domain;

	while (at < len && at <= EMAIL_MAX_LOCAL && (nw_is_ascii_alpha(s[at]) || nw_is_digit(s[at]) ||
						(at > 0 && (s[at] == '.' || s[at] == '_' || s[at] == '-' || s[at] == '+'))))
		at++;
	if (at == 0 || at > EMAIL_MAX_LOCAL || at >= len || s[at] != '@')
		return 0;
	domain = ++at;
	while (at < len && at - domain <= EMAIL_MAX_DOMAIN && (nw_is_ascii_alpha(s[at]) || nw_is_digit(s[at]) ||
						((s[at] == '.' || s[at] == '-') && at + 1 < len &&
						 (nw_is_ascii_alpha(s[at + 1]) || nw_is_digit(s[at + 1])))))
	{
		if (s[at] == '.')
			dot = at;
		at++;
	}
	return dot > 0 && at >= dot + 3 && at - domain <= EMAIL_MAX_DOMAIN ? at : 0;
}

static nw_byline_person *
add_person(nw_byline *out, nw_span name, nw_span title)
{
	nw_byline_person *person;

	if (out->n == NW_BYLINE_MAX)
		return NULL;
	person = &out->people[out->n++];
	memset(person, 0, sizeof(*person));
	person->name = name;
	person->title = title;
	return person;
}

/* The stretch from the beginning of one word to the end of another. */
static nw_span
stretch(const nw_byline_word *first, const nw_byline_word *last)
{
	nw_span		span = {first->span.off, last->span.off + last->span.len - first->span.off};

	return span;
}

/*
 * What stands before the first name: place, outlet, further names, labels.
 * words[0, end) are those words; sep is what follows the last of them.
 */
static void
read_before(const char *s, const nw_byline_word *words, int end, nw_byline_sep sep,
			nw_span title, nw_byline *out)
{
	int			outlet_first = -1;
	int			outlet_last = -1;

	for (int i = 0; i < end; i++)
	{
		const nw_byline_word *w = &words[i];
		const char *word = s + w->span.off;
		nw_byline_sep after = i + 1 < end ? words[i + 1].sep : sep;

		/* 글·사진 홍길동 기자 */
		if (w->kind == NW_BYLINE_LABEL || (i > 0 && words[i - 1].kind == NW_BYLINE_LABEL && nw_equals(word, w->span.len, "사진")))
			continue;
		if (nw_news_word(NW_WORDS_PLACE, word, w->span.len) ||
			((after == NW_SEP_SLASH || after == NW_SEP_EQUALS) && !nw_outlet_name(word, w->span.len)))
		{
			out->place.len = w->span.off + w->span.len - (out->place.len ? out->place.off : w->span.off);
			out->place.off = w->span.off + w->span.len - out->place.len;
		}
		else if (w->kind == NW_BYLINE_NAME && !nw_outlet_name(word, w->span.len) &&
				 (w->strong || after == NW_SEP_LIST))
			add_person(out, w->span, title);
		else
		{
			if (outlet_first < 0)
				outlet_first = i;
			outlet_last = i;
		}
	}
	if (outlet_first >= 0 && out->outlet.len == 0)
		out->outlet = stretch(&words[outlet_first], &words[outlet_last]);
}

/*
 * Reads people from s[from, len).  Inside a bracket (closed) the whole stretch
 * must be the byline; else it must end with the line, a bar or an equals sign,
 * an e-mail address or a date.
 */
static bool
read_people(const char *s, size_t len, size_t from, bool dateline, nw_byline *out)
{
	nw_byline_word words[NW_BYLINE_WORDS];
	nw_byline_sep rest_sep;
	uint32_t	rest_off;
	int			n = nw_byline_cut(s, len, from, words, &rest_sep, &rest_off);
	int			i = 0;			/* first word not yet used */
	int			people_before = out->n;
	bool		mailed = false;

	while (i < n)
	{
		int			t = i;
		nw_span		title;
		int			name;

		/* the title of the next group of people */
		while (t < n && t < i + 8 && words[t].kind != NW_BYLINE_TITLE &&
			   words[t].kind != NW_BYLINE_NAME_TITLE && words[t].kind != NW_BYLINE_EMAIL &&
			   words[t].kind != NW_BYLINE_DATE && (t == i || words[t].sep < NW_SEP_BAR))
			t++;
		if (t == n || t == i + 8 || words[t].kind == NW_BYLINE_EMAIL || words[t].kind == NW_BYLINE_DATE ||
			(t > i && words[t].sep >= NW_SEP_BAR))
		{
			/* YTN 홍길동 (x@ytn.co.kr): no title, but an address */
			if (out->n == people_before && t < n && words[t].kind == NW_BYLINE_EMAIL && t > 0 && t <= 4 &&
				words[t - 1].kind == NW_BYLINE_NAME && words[t - 1].strong)
			{
				nw_span		none = {0, 0};
				nw_byline_person *person;

				read_before(s, words, t - 1, words[t - 1].sep, none, out);
				person = add_person(out, words[t - 1].span, none);
				if (person)
					person->email = words[t].span;
				mailed = true;
				i = t + 1;
			}
			break;
		}
		if (words[t].kind == NW_BYLINE_NAME_TITLE)
		{
			name = t;
			title.off = words[t].span.off + words[t].name_len;
			title.len = words[t].span.len - words[t].name_len;
		}
		else
		{
			/* 홍길동 선임 기자 · 홍길동 정치부 기자 · 홍길동 MBN스타 기자 · 홍길동 도쿄 특파원 */
			title = words[t].span;
			name = t - 1;
			if (name > i && words[name - 1].kind == NW_BYLINE_NAME &&
				(words[name].kind != NW_BYLINE_NAME ||
				 nw_news_word(NW_WORDS_TITLE_PREFIX, s + words[name].span.off, words[name].span.len)) &&
				words[t].sep == NW_SEP_SPACE && words[name].sep == NW_SEP_SPACE)
				name--;
			if (name < i || words[name].kind != NW_BYLINE_NAME || words[t].sep != NW_SEP_SPACE)
				break;
		}
		{
			int			first = out->n;
			nw_span		span = words[name].span;
			nw_byline_person *person;
			nw_span		place = out->place;
			nw_span		outlet = out->outlet;

			if (words[t].kind == NW_BYLINE_NAME_TITLE)
				span.len = words[t].name_len;
			out->place.len = out->outlet.len = 0;
			read_before(s, words + i, name - i, words[name].sep, title, out);
			person = add_person(out, span, title);
			if (person && name < t - 1)
			{
				const char *middle = s + words[t - 1].span.off;
				uint32_t	middle_len = words[t - 1].span.len;

				if (nw_news_word(NW_WORDS_TITLE_PREFIX, middle, middle_len))
					person->title = stretch(&words[t - 1], &words[t]);
				else if (nw_desk_name(middle, middle_len) && !nw_outlet_name(middle, middle_len))
					person->desk = words[t - 1].span;
				else if (nw_news_word(NW_WORDS_PLACE, middle, middle_len))
					out->place = words[t - 1].span;
				else
					out->outlet = words[t - 1].span;
			}
			for (int k = first; k < out->n; k++)
			{
				out->people[k].place = out->place.len ? out->place : place;
				out->people[k].outlet = out->outlet.len ? out->outlet : outlet;
			}
			if (place.len)
				out->place = place;
			if (outlet.len)
				out->outlet = outlet;
		}
		i = t + 1;
		/* its address */
		if (i < n && words[i].kind == NW_BYLINE_EMAIL && words[i].sep <= NW_SEP_BAR)
		{
			out->people[out->n - 1].email = words[i].span;
			mailed = true;
			i++;
		}
		/* 홍길동 기자(부산) */
		if (i + 1 == n && words[i].sep == NW_SEP_PAREN && rest_off >= len &&
			nw_news_word(NW_WORDS_PLACE, s + words[i].span.off, words[i].span.len))
		{
			out->people[out->n - 1].place = words[i].span;
			i++;
		}
		/* 외 1명 */
		if (i + 1 < n && nw_equals(s + words[i].span.off, words[i].span.len, "외") &&
			nw_is_digit(s[words[i + 1].span.off]))
			i += 2;
		if (i < n && (words[i].sep == NW_SEP_EQUALS || words[i].sep == NW_SEP_BAR))
			break;
	}
	if (out->n == people_before)
		return false;
	/* how it ends */
	if (i == n && (rest_off >= len || rest_sep == NW_SEP_EQUALS || rest_sep == NW_SEP_BAR))
		out->lead_off = rest_off;
	else if (i < n && (words[i].sep == NW_SEP_BAR || words[i].sep == NW_SEP_EQUALS ||
					   words[i].kind == NW_BYLINE_DATE || mailed))
		out->lead_off = words[i].sep_end;
	else if (i == n && mailed && rest_off > 0)
		out->lead_off = rest_off;
	else
	{
		/* [서울=뉴시스]홍길동 기자 lead: a dateline makes up for the sign */
		if (!dateline || i >= n)
		{
			out->n = people_before;
			return false;
		}
		out->lead_off = words[i].sep_end;
	}
	return true;
}

/* Finds the bracket that closes the one s begins with; 0 when there is none near. */
static size_t
bracket_scan(const char *s, size_t len, uint32_t *open_len, uint32_t *close_len)
{
	static const char *const pairs[][2] = {{"(", ")"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}, {"<", ">"}};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		if (len == 0 || pairs[i][0][0] != s[0] || !nw_starts(s, len, pairs[i][0]))
			continue;
		*open_len = (uint32_t) strlen(pairs[i][0]);
		*close_len = (uint32_t) strlen(pairs[i][1]);
		for (size_t at = *open_len; at + *close_len <= len && at < 160; at++)
			if (memcmp(s + at, pairs[i][1], *close_len) == 0)
				return at;
		return 0;
	}
	return 0;
}

/* (서울=연합뉴스) · [매체=홍길동 기자] · [파이낸셜뉴스]; offsets stay those of s */
static bool
read_bracket(const char *s, size_t from, size_t to, nw_byline *out)
{
	const char *equals = NULL;

	while (from < to && s[from] == ' ')
		from++;
	while (to > from && s[to - 1] == ' ')
		to--;
	if (nw_byline_foreign_bracket(s, from, to, out))
		return true;
	if (read_people(s, to, from, false, out))
		return out->lead_off == to;
	for (size_t i = from; i < to && !equals; i++)
		if (s[i] == '=')
			equals = s + i;
	if (equals)
	{
		size_t		at = (size_t) (equals - s);

		/* (안성=누리일): an agency that no list knows, behind a place that one does */
		if (at == from || at + 1 == to ||
			!(nw_outlet_name(equals + 1, to - at - 1) || (nw_news_word(NW_WORDS_PLACE, s + from, at - from) &&
														  to - at <= 25 && memchr(equals, ' ', to - at) == NULL)))
			return false;
		out->place.off = (uint32_t) from;
		out->place.len = (uint32_t) (at - from);
		out->outlet.off = (uint32_t) at + 1;
		out->outlet.len = (uint32_t) (to - at - 1);
		return true;
	}
	if (!nw_outlet_name(s + from, to - from))
		return false;
	out->outlet.off = (uint32_t) from;
	out->outlet.len = (uint32_t) (to - from);
	return true;
}

/* The last word of s[0, end), which ends there. */
static size_t
word_before(const char *s, size_t end)
{
	while (end > 0 && s[end - 1] != ' ')
		end--;
	return end;
}

/*
 * A broadcast's sign-off: 지금까지 여수에서 KBS 뉴스 홍길동입니다. [x@kbs.co.kr]
 * The outlet stands before the name; 홍길동 기자입니다 hands over to somebody.
 */
static bool
read_signoff(const char *s, size_t len, size_t from, nw_byline *out)
{
	size_t		end = len;
	size_t		name,
				outlet;
	nw_span		email = {0, 0};
	bool		strong;

	if (len - from > 160)
		return false;
	for (int part = 0; part < 2; part++)
	{
		if (end > from && (s[end - 1] == ']' || s[end - 1] == ')'))
		{
			size_t		open = end - 1;

			while (open > from && s[open] != '[' && s[open] != '(')
				open--;
			if (s[open] != '[' && s[open] != '(')
				return false;
			email.off = (uint32_t) open + 1;
			email.len = (uint32_t) (end - open - 2);
			if (nw_email_scan(s + email.off, email.len) != email.len || email.len == 0)
				return false;
			end = open;
		}
		while (end > from && s[end - 1] == ' ')
			end--;
		if (part == 0)
		{
			while (end > from && s[end - 1] == '.')
				end--;
			if (!nw_ends(s + from, end - from, "입니다"))
				return false;
			end -= strlen("입니다");
		}
	}
	name = word_before(s, end);
	if (name <= from || !nw_korean_name(s + name, end - name, &strong) || !strong ||
		memchr(s + from, '.', name - from) != NULL)
		return false;
	outlet = word_before(s, name - 1);
	if (!nw_outlet_name(s + outlet, name - 1 - outlet))
	{
		if (outlet <= from)
			return false;
		outlet = word_before(s, outlet - 1);
		if (!nw_outlet_name(s + outlet, name - 1 - outlet))
			return false;
	}
	out->outlet.off = (uint32_t) outlet;
	out->outlet.len = (uint32_t) (name - 1 - outlet);
	/* KBS 뉴스, MBC뉴스: the programme of an outlet with a Latin name */
	if (nw_is_ascii_alpha(s[outlet]) && nw_ends(s + outlet, out->outlet.len, "뉴스"))
	{
		uint32_t	short_len = out->outlet.len - (uint32_t) strlen("뉴스");

		while (short_len > 0 && s[outlet + short_len - 1] == ' ')
			short_len--;
		if (nw_news_word(NW_WORDS_OUTLET, s + outlet, short_len))
			out->outlet.len = short_len;
	}
	add_person(out, (nw_span) {(uint32_t) name, (uint32_t) (end - name)}, (nw_span) {0, 0});
	out->people[0].outlet = out->outlet;
	out->people[0].email = email;
	out->lead_off = (uint32_t) len;
	return true;
}

/* 글 홍길동 · 사진 김영희, 취재: 홍길동: names without a title behind a label, up to who took the pictures */
static bool
read_labelled(const char *s, size_t len, size_t from, nw_byline *out)
{
	static const char *const others[] = {"사진", "영상", "촬영", "그래픽", "일러스트", "편집", "디자인"};
	nw_byline_word words[NW_BYLINE_WORDS];
	nw_byline_sep rest_sep;
	uint32_t	rest_off;
	size_t		label;
	int			n;

	if (len - from > 120)
		return false;
	label = nw_news_word_prefix(NW_WORDS_BYLINE_LABEL, s + from, len - from);
	if (label == 0 || (unsigned char) s[from] < 0x80)
		return false;
	from += label;
	while (from < len && (s[from] == ' ' || s[from] == ':' || s[from] == '|' || s[from] == '/' || s[from] == '='))
		from++;
	n = nw_byline_cut_names(s, len, from, words, &rest_sep, &rest_off);
	for (int i = 0; i < n; i++)
	{
		const char *word = s + words[i].span.off;
		bool		other = false;

		for (size_t k = 0; k < sizeof(others) / sizeof(others[0]); k++)
			other |= nw_equals(word, words[i].span.len, others[k]);
		if (other && out->n > 0)
			n = i;				/* whoever follows took or made something else */
		else if (words[i].kind != NW_BYLINE_NAME || !words[i].strong)
		{
			out->n = 0;
			return false;
		}
		else
			add_person(out, words[i].span, (nw_span) {0, 0});
	}
	out->lead_off = (uint32_t) len;
	return out->n > 0 && (rest_off >= len || n < NW_BYLINE_WORDS);
}

/* 서경뉴스봇: a machine signs like a person */
static bool
read_machine(const char *s, size_t len, size_t from, nw_byline *out)
{
	size_t		end = len;

	while (end > from && s[end - 1] == ' ')
		end--;
	if (end - from < 4 * 3 || end - from > 40 || !nw_ends(s + from, end - from, "봇") || memchr(s + from, ' ', end - from))
		return false;
	add_person(out, (nw_span) {(uint32_t) from, (uint32_t) (end - from)}, (nw_span) {0, 0});
	out->lead_off = (uint32_t) len;
	return true;
}

static bool
has_sign(const char *s, size_t len)
{
	/* 2: the first byte of a wide bar */
	static const unsigned char signs[256] =
	{
		['|'] = 1, ['='] = 1, ['@'] = 1, [':'] = 1, ['-'] = 1, ['l'] = 1, ['/'] = 1, [0xE2] = 2, [0xE3] = 2, [0xE4] = 2
	};

	for (size_t i = 0; i < len; i++)
	{
		unsigned char sign = signs[(unsigned char) s[i]];

		if (sign == 0)
			continue;
		if (sign == 1 || nw_starts(s + i, len - i, "ㅣ") || nw_starts(s + i, len - i, "│") || nw_starts(s + i, len - i, "丨"))
			return true;
	}
	return false;
}

bool
nw_byline_read(const char *s, size_t len, nw_byline *out)
{
	size_t		from = 0;
	uint32_t	open_len,
				close_len;
	size_t		close;
	static const char *const bullets[] = {"•", "■", "▶", "▷", "◆", "●", "*", "/", "└"};

	nw_byline_clear(out);
	while (from < len && s[from] == ' ')
		from++;
	for (size_t i = 0; i < sizeof(bullets) / sizeof(bullets[0]) && from < len && (unsigned char) s[from] < 0xE3; i++)
		if (bullets[i][0] == s[from] && nw_starts(s + from, len - from, bullets[i]))
		{
			from += strlen(bullets[i]);
			while (from < len && s[from] == ' ')
				from++;
			break;
		}
	if (from == len)
		return false;
	close = bracket_scan(s + from, len - from, &open_len, &close_len);
	if (close > 0)
	{
		size_t		after = from + close + close_len;

		if (!read_bracket(s, from + open_len, from + close, out))
			return false;
		while (after < len && s[after] == ' ')
			after++;
		if (out->n == 0 && after < len && read_people(s, len, after, true, out))
			return true;
		if (after < len && s[after] == '=')
			after++;
		while (after < len && s[after] == ' ')
			after++;
		out->lead_off = (uint32_t) after;
		return true;
	}
	if (nw_byline_foreign(s, len, from, out))
		return true;
	/* in front of running text a byline ends with a sign, an address or a date */
	if (len - from > 200 && !has_sign(s + from, 160))
		return false;
	if (read_people(s, len, from, false, out))
		return true;
	nw_byline_clear(out);
	return read_signoff(s, len, from, out) || read_labelled(s, len, from, out) || read_machine(s, len, from, out);
}

int
nw_byline_scan(const char *s, size_t len, nw_byline_person *people, int max, uint32_t *lead_off)
{
	nw_byline	byline;
	int			n;

	*lead_off = (uint32_t) len;
	if (!nw_byline_read(s, len, &byline))
		return 0;
	n = byline.n < max ? byline.n : max;
	for (int i = 0; i < n; i++)
		people[i] = byline.people[i];
	*lead_off = byline.lead_off;
	return n;
}

int
nw_byline_tail(const char *s, size_t len, nw_byline_person *people, int max, uint32_t *off)
{
	/* only the end of a line can be a byline: a few names and an address */
	size_t		at = len > 240 ? len - 240 : 0;

	while (at < len && nw_utf8_is_continuation((unsigned char) s[at]))
		at++;
	*off = (uint32_t) len;
	/* …했다. and … said.: a sentence ends here, and 입니다. is the one that signs off */
	if (len > 2 && s[len - 1] == '.' && s[len - 2] != ' ' && !nw_ends(s, len, "입니다."))
		return 0;
	while (at < len)
	{
		uint32_t	cp;
		int			n = nw_utf8_decode(s + at, s + len, &cp);
		bool		stop = cp == '.' || cp == '?' || cp == '!' || cp == '"' || cp == 0x201D ||
			cp == 0x2019 || cp == 0x3002 || cp == ']' || cp == ')';

		at += n;
		if (stop && at < len)
		{
			uint32_t	lead_off;
			size_t		from = at;
			int			found;

			while (from < len && s[from] == ' ')
				from++;
			found = nw_byline_scan(s + from, len - from, people, max, &lead_off);
			if (found == 0 && cp == 0x3002)
			{
				nw_byline	byline;

				if (nw_byline_japanese_tail(s + from, len - from, &byline))
				{
					found = byline.n < max ? byline.n : max;
					memcpy(people, byline.people, (size_t) found * sizeof(*people));
					lead_off = byline.lead_off;
				}
			}
			if (found > 0 && lead_off == len - from)
			{
				for (int i = 0; i < found; i++)
				{
					people[i].name.off += (uint32_t) from;
					people[i].title.off += (uint32_t) from;
					people[i].outlet.off += (uint32_t) from;
					people[i].place.off += (uint32_t) from;
					people[i].email.off += (uint32_t) from;
					people[i].desk.off += (uint32_t) from;
				}
				*off = (uint32_t) at;
				return found;
			}
		}
	}
	*off = (uint32_t) len;
	return 0;
}
