/*
 * core/entity/date_number.c
 *		Words and numbers of date expressions.
 */
#include "core/entity/date_parts.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define LENGTH(a) (sizeof(a) / sizeof((a)[0]))

void
nw_date_parts_clear(nw_date_parts *p)
{
	memset(p, 0, sizeof(*p));
	p->hour = p->minute = p->second = -1;
}

void
nw_date_skip_space(nw_date_reader *r)
{
	if (r->pos < r->len && r->s[r->pos] == ' ')
		r->pos++;
}

int
nw_date_take_digits(nw_date_reader *r, int max)
{
	int			value = 0;
	int			digits = 0;
	size_t		pos = r->pos;

	while (pos < r->len && nw_is_digit(r->s[pos]) && digits < max)
	{
		value = value * 10 + (r->s[pos] - '0');
		pos++;
		digits++;
	}
	if (digits == 0 || (pos < r->len && nw_is_digit(r->s[pos])))
		return -1;
	r->pos = pos;
	return value;
}

typedef struct numeral
{
	const char *word;
	int			value;
} numeral;

/* One of a list; 0 when there is none. */
static int
take_one(nw_date_reader *r, const numeral *list, size_t n)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (nw_date_take(r, list[i].word))
			return list[i].value;
	return 0;
}

/* Digits with powers of ten between: 이십사, 二十四, 천오백 */
static int
take_powers(nw_date_reader *r, const numeral *digits, size_t n_digits, const numeral *powers,
			size_t n_powers)
{
	int			total = 0;
	int			last = 100000;

	for (;;)
	{
		int			digit = take_one(r, digits, n_digits);
		int			power = take_one(r, powers, n_powers);

		if (power > 0 && power < last)
		{
			total += (digit > 0 ? digit : 1) * power;
			last = power;
			continue;
		}
		if (power > 0)
			return 0;
		return total + digit;
	}
}

/* Does a number in words begin with this character?  Most words that are asked do not. */
static bool
may_count(const char *s)
{
	static const char heads[] = "일이삼사오육칠팔구십백천한두세석네넉다여열스서마쉰예일하아一二两三四五六七八九十百千";
	size_t		i;

	for (i = 0; heads[i]; i += 3)
		if (memcmp(s, heads + i, 3) == 0)
			return true;
	return false;
}

nw_date_words_kind
nw_date_take_spelled(nw_date_reader *r, int *value)
{
	static const numeral native_tens[] = {
		{"열", 10}, {"스물", 20}, {"스무", 20}, {"서른", 30}, {"마흔", 40}, {"쉰", 50}, {"예순", 60},
	};
	/* 석 달, 넉 달 before 서 and 너 would be read; longer words first */
	static const numeral native_ones[] = {
		{"다섯", 5}, {"여섯", 6}, {"일곱", 7}, {"여덟", 8}, {"아홉", 9}, {"하나", 1}, {"한", 1}, {"두", 2},
		{"세", 3}, {"석", 3}, {"네", 4}, {"넉", 4},
	};
	static const numeral sino[] = {
		{"일", 1}, {"이", 2}, {"삼", 3}, {"사", 4}, {"오", 5}, {"육", 6}, {"칠", 7}, {"팔", 8}, {"구", 9},
	};
	static const numeral sino_powers[] = {{"천", 1000}, {"백", 100}, {"십", 10}};
	static const numeral han[] = {
		{"一", 1}, {"二", 2}, {"两", 2}, {"三", 3}, {"四", 4}, {"五", 5}, {"六", 6}, {"七", 7}, {"八", 8}, {"九", 9},
	};
	static const numeral han_powers[] = {{"千", 1000}, {"百", 100}, {"十", 10}};
	size_t		start = r->pos;
	int			tens;

	if (r->len - r->pos < 3 || (unsigned char) r->s[r->pos] < 0xE0 || !may_count(r->s + r->pos))
		return NW_WORDS_NONE;
	tens = take_one(r, native_tens, LENGTH(native_tens));
	*value = tens + take_one(r, native_ones, LENGTH(native_ones));
	if (*value > 0)
		return NW_WORDS_NATIVE;
	*value = take_powers(r, sino, LENGTH(sino), sino_powers, LENGTH(sino_powers));
	if (*value > 0)
		return NW_WORDS_SINO;
	r->pos = start;
	*value = take_powers(r, han, LENGTH(han), han_powers, LENGTH(han_powers));
	if (*value > 0)
		return NW_WORDS_HAN;
	r->pos = start;
	return NW_WORDS_NONE;
}

bool
nw_date_said_ends(const char *s, size_t len)
{
	static const char *const endings[] = {
		"면", "이면", "야", "이야", "이에", "죠", "이죠", "지", "이지", "지요", "이지요", "이네", "네요", "이네요", "구나", "이구나",
		"군", "이군", "군요", "이군요", "더라", "이더라", "래", "이래", "래요", "이래요", "거든", "이거든", "거든요", "이거든요", "랍니다", "이랍니다",
		"였어", "이었어", "였어요", "이었어요", "였죠", "이었죠", "였지", "이었지", "고요", "이고요", "인데요", "일까", "일까요", "인가요",
	};
	size_t		i;

	for (i = 0; i < LENGTH(endings); i++)
	{
		size_t		n = strlen(endings[i]);
		uint32_t	after;

		if (!nw_starts_entry(s, len, endings[i]))
			continue;
		if (n == len)
			return true;
		nw_utf8_decode(s + n, s + len, &after);
		if (!nw_is_word(after))
			return true;
	}
	return false;
}

bool
nw_date_word_ends(const nw_date_reader *r)
{
	const char *s = r->s + r->pos;
	uint32_t	before;
	uint32_t	after;

	if (r->pos == r->len || r->pos == 0)
		return true;
	nw_utf8_decode_before(r->s, s, &before);
	nw_utf8_decode(s, r->s + r->len, &after);
	if (nw_script_of(before) == NW_SCRIPT_HAN)
		return nw_script_of(after) != NW_SCRIPT_DIGIT;
	if (nw_is_hangul(after))
		return nw_particle_after(before, s, r->len - r->pos) >= 0 ||
			nw_date_said_ends(s, r->len - r->pos);
	return !nw_is_word(after) || nw_script_of(after) == NW_SCRIPT_HAN;
}
