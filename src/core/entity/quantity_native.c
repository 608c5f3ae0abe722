/*
 * core/entity/quantity_native.c
 *		Native Korean numerals: 한, 두, 스물한, 서른다섯, 한두, 대여섯.
 */
#include "core/entity/quantity_parts.h"

#include <string.h>

#include "core/text/chars.h"

typedef struct numeral
{
	char		word[14];
	uint8_t		low;
	uint8_t		high;
	bool		alone;			/* a noun, no mere determiner */
} numeral;

/* longer words before those they begin with */
static const numeral ones[] = {
	{"일고여덟", 7, 8, true}, {"여덟아홉", 8, 9, true}, {"두서너", 2, 4, false},
	{"대여섯", 5, 6, true}, {"예닐곱", 6, 7, true}, {"네다섯", 4, 5, true}, {"너댓", 4, 5, true},
	{"네댓", 4, 5, true}, {"너덧", 4, 5, true}, {"네 다섯", 4, 5, true}, {"서너", 3, 4, false}, {"두어", 2, 2, false},
	{"두세", 2, 3, false}, {"두셋", 2, 3, true}, {"한두", 1, 2, false}, {"한둘", 1, 2, true}, {"두엇", 2, 2, true},
	{"하나", 1, 1, true}, {"다섯", 5, 5, true}, {"여섯", 6, 6, true}, {"일곱", 7, 7, true},
	{"여덟", 8, 8, true}, {"아홉", 9, 9, true}, {"한", 1, 1, false}, {"둘", 2, 2, true}, {"두", 2, 2, false},
	{"셋", 3, 3, true}, {"세", 3, 3, false}, {"석", 3, 3, false}, {"서", 3, 3, false}, {"넷", 4, 4, true},
	{"네", 4, 4, false}, {"넉", 4, 4, false},
};

static const numeral tens[] = {
	{"열", 10, 10, true}, {"스물", 20, 20, true}, {"스무", 20, 20, false}, {"서른", 30, 30, true},
	{"마흔", 40, 40, true}, {"쉰", 50, 50, true}, {"예순", 60, 60, true}, {"일흔", 70, 70, true},
	{"여든", 80, 80, true}, {"아흔", 90, 90, true},
};

static const numeral *
find(const char *s, size_t len, const numeral *list, size_t n)
{
	size_t		i;

	for (i = 0; i < n; i++)
		if (nw_starts_entry(s, len, list[i].word))
			return &list[i];
	return NULL;
}

bool
nw_amount_native(const char *s, size_t len, nw_amount *out)
{
	const numeral *ten;
	const numeral *one;
	bool		hundred = nw_starts(s, len, "백");
	size_t		pos = hundred ? strlen("백") : 0;

	if ((unsigned char) s[0] < 0xEA)
		return false;
	/* 백두 살, 백스물세 명; 백세 is a hundred years, 백서 a paper */
	ten = find(s + pos, len - pos, tens, sizeof(tens) / sizeof(tens[0]));
	if (!ten && hundred &&
		(nw_starts(s, len, "백두대") || nw_starts(s, len, "백두 대간") ||
		 nw_starts(s + pos, len - pos, "세") || nw_starts(s + pos, len - pos, "서") ||
		 nw_starts(s + pos, len - pos, "석") || nw_starts(s + pos, len - pos, "넉")))
		return false;
	if (ten)
		pos += strlen(ten->word);
	one = find(s + pos, len - pos, ones, sizeof(ones) / sizeof(ones[0]));
	/* 열 세 명 and 서른세 명, but 열석 is not 13 */
	if (one && ten && (nw_starts(s + pos, len - pos, "서") || nw_starts(s + pos, len - pos, "석")))
		one = NULL;
	if (!ten && !one)
		return false;
	memset(out, 0, sizeof(*out));
	if (one)
		pos += strlen(one->word);
	out->low.coeff = (hundred ? 100u : 0u) + (ten ? ten->low : 0u) + (one ? one->low : 0u);
	out->high.coeff = (hundred ? 100u : 0u) + (ten ? ten->high : 0u) + (one ? one->high : 0u);
	out->range = out->low.coeff != out->high.coeff;
	out->approximate = out->range || nw_starts(s, len, "두어") || nw_starts(s, len, "두엇");
	out->stands_alone = !hundred && (one ? one->alone : ten->alone);
	out->numerals = NW_NUMERALS_NATIVE;
	if (nw_starts(s + pos, len - pos, "여 ") && ten && !one)
	{
		out->approximate = true;
		pos += strlen("여");
	}
	out->len = (uint32_t) pos;
	return true;
}
