/*
 * core/weather/measure_bound.c
 *		Open sides and approximations (see measure_bound.h).
 */
#include "core/weather/measure_bound.h"

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

#define APPROXIMATE 3			/* beside nw_bound_side */
#define UNTIL_LOW 4				/* up to: at most, but gives way to a range */

typedef struct bound_word
{
	char		text[22];
	unsigned char side;
} bound_word;

/* Directly behind a unit, or behind one space. */
static const bound_word after_unit[] =
{
	{"이상", NW_BOUND_AT_LEAST}, {"초과", NW_BOUND_AT_LEAST}, {"이하", NW_BOUND_AT_MOST}, {"미만", NW_BOUND_AT_MOST},
	{"이내", NW_BOUND_AT_MOST}, {"아래", NW_BOUND_AT_MOST},
	{"가량", APPROXIMATE}, {"안팎", APPROXIMATE}, {"내외", APPROXIMATE}, {"정도", APPROXIMATE}, {"쯤", APPROXIMATE},
	{"남짓", APPROXIMATE}, {"전후", APPROXIMATE}, {"수준", 0},
	{"及以上", NW_BOUND_AT_LEAST}, {"或以上", NW_BOUND_AT_LEAST}, {"以上", NW_BOUND_AT_LEAST}, {"以下", NW_BOUND_AT_MOST},
	{"未満", NW_BOUND_AT_MOST}, {"未满", NW_BOUND_AT_MOST}, {"以内", NW_BOUND_AT_MOST},
	{"を超える", NW_BOUND_AT_LEAST}, {"を超えた", NW_BOUND_AT_LEAST}, {"を超え", NW_BOUND_AT_LEAST}, {"超の", NW_BOUND_AT_LEAST},
	{"を上回る", NW_BOUND_AT_LEAST}, {"を下回る", NW_BOUND_AT_MOST}, {"に満たない", NW_BOUND_AT_MOST},
	{"ほど", APPROXIMATE}, {"くらい", APPROXIMATE}, {"ぐらい", APPROXIMATE}, {"前後", APPROXIMATE}, {"程度", APPROXIMATE},
	{"余り", APPROXIMATE}, {"左右", APPROXIMATE}, {"上下", APPROXIMATE},
	{"or more", NW_BOUND_AT_LEAST}, {"or higher", NW_BOUND_AT_LEAST}, {"or above", NW_BOUND_AT_LEAST},
	{"or greater", NW_BOUND_AT_LEAST}, {"or stronger", NW_BOUND_AT_LEAST}, {"and above", NW_BOUND_AT_LEAST},
	{"or over", NW_BOUND_AT_LEAST}, {"or less", NW_BOUND_AT_MOST}, {"or lower", NW_BOUND_AT_MOST},
	{"or below", NW_BOUND_AT_MOST}, {"or under", NW_BOUND_AT_MOST}, {"and below", NW_BOUND_AT_MOST},
	{"or so", APPROXIMATE},
};

/* Behind a particle: 30㎜를 넘는, 100m도 안 되는. */
static const bound_word after_particle[] =
{
	{"웃도는", NW_BOUND_AT_LEAST}, {"웃돌", NW_BOUND_AT_LEAST}, {"넘는", NW_BOUND_AT_LEAST}, {"넘어", NW_BOUND_AT_LEAST},
	{"넘게", NW_BOUND_AT_LEAST}, {"넘을", NW_BOUND_AT_LEAST}, {"넘은", NW_BOUND_AT_LEAST},
	{"넘겨", NW_BOUND_AT_LEAST}, {"넘었", NW_BOUND_AT_LEAST}, {"넘겠", NW_BOUND_AT_LEAST}, {"넘고", NW_BOUND_AT_LEAST},
	{"넘으며", NW_BOUND_AT_LEAST}, {"넘으면", NW_BOUND_AT_LEAST}, {"넘으면서", NW_BOUND_AT_LEAST}, {"넘으니", NW_BOUND_AT_LEAST},
	{"넘자", NW_BOUND_AT_LEAST}, {"넘던", NW_BOUND_AT_LEAST}, {"넘습", NW_BOUND_AT_LEAST}, {"넘겼", NW_BOUND_AT_LEAST},
	{"넘기", NW_BOUND_AT_LEAST}, {"넘길", NW_BOUND_AT_LEAST}, {"넘긴", NW_BOUND_AT_LEAST}, {"웃돈", NW_BOUND_AT_LEAST},
	{"초과하", NW_BOUND_AT_LEAST}, {"초과하는", NW_BOUND_AT_LEAST}, {"초과한", NW_BOUND_AT_LEAST}, {"초과할", NW_BOUND_AT_LEAST},
	{"초과했", NW_BOUND_AT_LEAST}, {"초과해", NW_BOUND_AT_LEAST},
	{"넘지 않", NW_BOUND_AT_MOST}, {"넘지 못", NW_BOUND_AT_MOST}, {"넘기지 않", NW_BOUND_AT_MOST}, {"넘기지 못", NW_BOUND_AT_MOST},
	{"웃돌지 않", NW_BOUND_AT_MOST}, {"초과하지 않", NW_BOUND_AT_MOST}, {"밑돌지 않", NW_BOUND_AT_LEAST}, {"밑돈", NW_BOUND_AT_MOST},
	{"밑도는", NW_BOUND_AT_MOST}, {"밑돌", NW_BOUND_AT_MOST}, {"채 안 되는", NW_BOUND_AT_MOST}, {"채 안 되", NW_BOUND_AT_MOST},
	{"안 되는", NW_BOUND_AT_MOST}, {"안 되", NW_BOUND_AT_MOST}, {"안 될", NW_BOUND_AT_MOST}, {"안되는", NW_BOUND_AT_MOST}, {"안되", NW_BOUND_AT_MOST},
	{"채 되지 않", NW_BOUND_AT_MOST}, {"되지 않", NW_BOUND_AT_MOST}, {"못 미치는", NW_BOUND_AT_MOST}, {"못 미치", NW_BOUND_AT_MOST},
	{"못 미쳤", NW_BOUND_AT_MOST}, {"못미치", NW_BOUND_AT_MOST}, {"미치지 못", NW_BOUND_AT_MOST},
};

/* What follows 대 when it means "and something". */
static const char *const behind_tens[] = {"에", "로", "의", "를", "가 ", "다.", "까지", "인 ", "이", "는", " ", ",", "."};

static const char *const particles[] = {"를", "을", "가", "이", "도", "에", "는", "은"};

/* 까지 with one of these behind it: the number is where a fall ends, its low side. */
static const char *const falling[] = {
	"떨어", "내려", "낮아", "곤두박질", "하락", "줄어", "줄었", "감소", "짧아", "下が", "落ち",
};
#define FALLING_REACH 40

/* Right before a number, with at most a space between. */
static const bound_word before_number[] =
{
	{"약", APPROXIMATE}, {"대략", APPROXIMATE}, {"거의", APPROXIMATE},
	{"about", APPROXIMATE}, {"around", APPROXIMATE}, {"roughly", APPROXIMATE}, {"nearly", APPROXIMATE},
	{"approximately", APPROXIMATE}, {"almost", APPROXIMATE}, {"some", APPROXIMATE}, {"an estimated", APPROXIMATE},
	{"約", APPROXIMATE}, {"约", APPROXIMATE}, {"大约", APPROXIMATE}, {"大約", APPROXIMATE}, {"およそ", APPROXIMATE}, {"ほぼ", APPROXIMATE},
	{"more than", NW_BOUND_AT_LEAST}, {"at least", NW_BOUND_AT_LEAST}, {"no less than", NW_BOUND_AT_LEAST},
	{"greater than", NW_BOUND_AT_LEAST}, {"over", NW_BOUND_AT_LEAST}, {"above", NW_BOUND_AT_LEAST},
	{"exceeding", NW_BOUND_AT_LEAST}, {"exceeded", NW_BOUND_AT_LEAST}, {"exceeds", NW_BOUND_AT_LEAST}, {"exceed", NW_BOUND_AT_LEAST},
	{"topping", NW_BOUND_AT_LEAST}, {"in excess of", NW_BOUND_AT_LEAST},
	{"no more than", NW_BOUND_AT_MOST}, {"less than", NW_BOUND_AT_MOST}, {"lower than", NW_BOUND_AT_MOST},
	{"under", NW_BOUND_AT_MOST}, {"below", NW_BOUND_AT_MOST}, {"up to", UNTIL_LOW}, {"as much as", UNTIL_LOW},
	{"as high as", UNTIL_LOW},
	{"超过", NW_BOUND_AT_LEAST}, {"超過", NW_BOUND_AT_LEAST}, {"高于", NW_BOUND_AT_LEAST}, {"高於", NW_BOUND_AT_LEAST},
	{"大于", NW_BOUND_AT_LEAST}, {"大於", NW_BOUND_AT_LEAST}, {"至少", NW_BOUND_AT_LEAST}, {"不低于", NW_BOUND_AT_LEAST},
	{"不超过", NW_BOUND_AT_MOST}, {"低于", NW_BOUND_AT_MOST}, {"低於", NW_BOUND_AT_MOST}, {"小于", NW_BOUND_AT_MOST},
	{"小於", NW_BOUND_AT_MOST}, {"不足", NW_BOUND_AT_MOST}, {"不到", NW_BOUND_AT_MOST},
};

/* Length of the longest word of a list that s begins with, with its side. */
static size_t
longest(const bound_word *list, size_t n, const char *s, size_t len, int *side)
{
	size_t		best = 0;
	size_t		i;

	for (i = 0; i < n; i++)
	{
		size_t		bytes;

		if (!nw_starts_entry(s, len, list[i].text))
			continue;
		bytes = strlen(list[i].text);
		if (bytes > best &&
			!(nw_is_ascii_alpha(list[i].text[0]) && bytes < len && nw_is_ascii_alpha(s[bytes])))
		{
			best = bytes;
			*side = list[i].side;
		}
	}
	return best;
}

#define LONGEST(list, s, len, side) longest(list, sizeof(list) / sizeof((list)[0]), s, len, side)

static size_t
skip_space(const char *s, size_t len, size_t pos)
{
	return pos < len && (s[pos] == ' ' || s[pos] == '\n') ? pos + 1 : pos;
}

static bool
falls(const char *s, size_t len)
{
	size_t		i;
	size_t		k;

	if (len > FALLING_REACH)
		len = FALLING_REACH;
	for (i = 0; i < len; i++)
	{
		if (s[i] == '.' || s[i] == ',' || nw_is_digit(s[i]))
			return false;
		for (k = 0; k < sizeof(falling) / sizeof(falling[0]); k++)
			if (s[i] == falling[k][0] && nw_starts(s + i, len - i, falling[k]))
				return true;
	}
	return false;
}

void
nw_bound_after(const char *s, size_t len, size_t pos, nw_bound *out)
{
	size_t		at = skip_space(s, len, pos);
	size_t		i;
	size_t		n;
	int			side;
	int			round;

	memset(out, 0, sizeof(*out));
	out->mention = out->end = pos;

	/* 30%대에, 20㎜대의: from there to the next round number, about */
	if (nw_starts(s + pos, len - pos, "대"))
		for (i = 0; i < sizeof(behind_tens) / sizeof(behind_tens[0]); i++)
			if (nw_starts_entry(s + pos + 3, len - pos - 3, behind_tens[i]))
			{
				out->approximate = true;
				out->end = pos + 3;
				return;
			}
	for (round = 0; round < 2; round++)
	{
		n = LONGEST(after_unit, s + at, len - at, &side);
		if (n == 0)
			break;
		out->end = at + n;
		if (side == APPROXIMATE)
			out->approximate = true;
		else if (side != 0)
		{
			out->side = (nw_bound_side) side;
			out->mention = out->end;
			return;
		}
		at = skip_space(s, len, out->end);
	}

	at = out->end;
	if (nw_starts(s + at, len - at, "까지") || nw_starts(s + at, len - at, "まで"))
	{
		at += 6;
		out->until = true;
		out->side = falls(s + at, len - at) ? NW_BOUND_AT_LEAST : NW_BOUND_AT_MOST;
		return;
	}
	for (i = 0; i < sizeof(particles) / sizeof(particles[0]); i++)
		if (nw_starts_entry(s + at, len - at, particles[i]))
		{
			at += strlen(particles[i]);
			break;
		}
	at = skip_space(s, len, at);
	n = LONGEST(after_particle, s + at, len - at, &side);
	if (n > 0)
	{
		out->side = (nw_bound_side) side;
		out->mention = out->end = at + n;
	}
}

/* Can a word of before_number end with the character?  test/lint/words.t holds this against the list. */
static bool
may_end_before(uint32_t cp)
{
	switch (cp)
	{
		case U'약': case U'략': case U'의':
			return true;
		default:
			return cp < 0x80 ? nw_is_ascii_alpha((char) cp) : !nw_is_hangul(cp);
	}
}

void
nw_bound_before(const char *s, size_t pos, nw_bound *out)
{
	size_t		at = pos;
	int			round;

	memset(out, 0, sizeof(*out));
	out->mention = out->end = pos;
	for (round = 0; round < 2; round++)
	{
		size_t		end = at;
		size_t		best = 0;
		int			side = 0;
		size_t		i;
		uint32_t	cp;

		if (end > 0 && (s[end - 1] == ' ' || s[end - 1] == '\n'))
			end--;
		if (end == 0)
			break;
		nw_utf8_decode_before(s, s + end, &cp);
		if (!may_end_before(cp))
			break;
		for (i = 0; i < sizeof(before_number) / sizeof(before_number[0]); i++)
		{
			const char *word = before_number[i].text;
			size_t		n = strlen(word);
			size_t		k;

			if (n <= best || n > end)
				continue;
			for (k = 0; k < n; k++)
			{
				char		c = s[end - n + k];

				if (c >= 'A' && c <= 'Z')
					c = (char) (c + ('a' - 'A'));
				if (c != word[k] && !(c == '\n' && word[k] == ' '))
					break;
			}
			if (k < n)
				continue;
			/* 예약 30㎜: 약 is a word of its own; so is a Latin one */
			if (end > n && nw_is_ascii_alpha(word[0]) && nw_is_ascii_alpha(s[end - n - 1]))
				continue;
			if (end > n && strcmp(word, "약") == 0 && (unsigned char) s[end - n - 1] >= 0x80)
				continue;
			best = n;
			side = before_number[i].side;
		}
		if (best == 0)
			break;
		at = out->end = end - best;
		if (side == APPROXIMATE)
			out->approximate = true;
		else
		{
			out->until = side == UNTIL_LOW;
			out->side = side == UNTIL_LOW ? NW_BOUND_AT_MOST : (nw_bound_side) side;
			out->mention = at;
			break;
		}
	}
}
