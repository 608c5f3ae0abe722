/*
 * core/weather/measure_clause.c
 *		What the text right around a quantity says (see measure_clause.h).
 */
#include "core/weather/measure_clause.h"

#include "core/text/chars.h"
#include "core/weather/measure_word.h"

static bool
is_sentence_end(const char *s, size_t pos, size_t limit)
{
	if (s[pos] == '.' || s[pos] == '!' || s[pos] == '?')
		return pos + 1 >= limit || s[pos + 1] == ' ' || s[pos + 1] == '\n' || s[pos + 1] == '"' ||
			s[pos + 1] == '\'';
	return s[pos] == '\xE3' && nw_starts(s + pos, limit - pos, "。");
}

size_t
nw_sentence_begin(const char *s, size_t pos, size_t reach)
{
	size_t		at = pos;

	while (at > 0 && pos - at < reach)
	{
		if (is_sentence_end(s, at - 1, pos) && at < pos)
			return at;
		at--;
	}
	return at;
}

bool
nw_clause_parted(const char *s, size_t from, size_t to)
{
	size_t		i;

	for (i = from; i < to; i++)
	{
		switch (s[i])
		{
			case ',': case ';': case '(': case ')': case '.': case '/': case '|': case ':':
				return true;
			default:
				if (nw_is_digit(s[i]) ||
					(s[i] == '\xE3' &&
					 (nw_starts(s + i, to - i, "、") || nw_starts(s + i, to - i, "。"))))
					return true;
		}
	}
	return false;
}

bool
nw_quantity_falls(const char *s, size_t len, const nw_quantity *q)
{
	static const char *const words[] = {
		"쌓", "내리", "내린", "내려", "내렸", "내릴", "올 ", "오겠", "오는", "왔", "예상", "예보", "전망", "관측", "기록", "그치", "그쳤", "보이", "더 ",
		"올까", "온다", "의 눈", "적설", "녹",
	};
	size_t		at = q->end;
	size_t		i;
	size_t		k;

	if (at >= len || s[at] == ',' || s[at] == '.' || s[at] == ')' || s[at] == '\n' || s[at] == '(')
		return true;
	if ((unsigned char) s[at] < 0x80 && s[at] != ' ')
		return true;
	for (i = at; i < len && i - at < 60 && s[i] != ','; i++)
		for (k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			if (s[i] == words[k][0] && nw_starts(s + i, len - i, words[k]))
				return true;
	return false;
}

bool
nw_quantity_is_difference(const char *s, size_t len, const nw_quantity *q, size_t sentence)
{
	static const char *const changes[] = {
		"증가", "감소", "상승", "하락", "인상", "인하", "늘", "줄", "올랐", "올라", "오르", "급증", "급감", "뛰", "낮아", "높아",
		"higher", "lower", "increase", "decrease", "rise", "drop", "decline", "jump", "more than", "less than",
		"above", "below", "増", "減", "上昇", "低下", "增", "减", "下降", "上升",
	};
	static const char *const comparisons[] = {"높", "낮", "많", "적", "더 ", "부족", "모자라", "강", "약"};
	static const char *const than[] = {"보다", "비해", "대비", "비하면"};
	const char *rest = s + q->end;
	size_t		left = len - q->end;
	size_t		back = q->mention.off > sentence + 60 ? q->mention.off - 60 : sentence;
	bool		compared = false;
	size_t		i;
	size_t		k;

	if (left > 0 && (rest[0] == ' ' || rest[0] == '\n'))
		rest++, left--;
	else if (nw_starts(rest, left, "가 ") || nw_starts(rest, left, "이 "))
		rest += 4, left -= 4;
	else if (left > 0 && !nw_starts(rest, left, "の") && (unsigned char) rest[0] < 0xE3)
		return false;
	if (nw_starts(rest, left, "많은 곳") || nw_starts(rest, left, "많은 지역"))
		return false;
	for (i = 0; i < sizeof(changes) / sizeof(changes[0]); i++)
		if (left > 0 && rest[0] == changes[i][0] && nw_starts(rest, left, changes[i]))
			return true;
	for (i = back; i < q->mention.off && !compared; i++)
		for (k = 0; k < sizeof(than) / sizeof(than[0]); k++)
			if (s[i] == than[k][0] && nw_starts(s + i, q->mention.off - i, than[k]))
				compared = true;
	if (compared || q->unit == NW_UNIT_PERCENT ||
		(nw_unit_kinds(q->unit) & NW_KIND_BIT(NW_MEASURE_PRESSURE)))
		for (i = 0; i < sizeof(comparisons) / sizeof(comparisons[0]); i++)
			if (nw_starts(rest, left, comparisons[i]))
				return true;
	return false;
}

bool
nw_quantity_in_list(const char *s, size_t len, const nw_quantity *q)
{
	static const char *const marks[] = {"▲", "△", "○", "◇", "◆", "□", "■", "●", "※", "▶", "•", "·", "-", "*", "◎", "☞"};
	size_t		at = q->mention.off;
	size_t		back = at > 60 ? at - 60 : 0;
	size_t		k;

	while (at-- > back)
	{
		if (s[at] == '.' || s[at] == '!' || s[at] == '?')
			return false;
		for (k = 0; k < sizeof(marks) / sizeof(marks[0]); k++)
			if (s[at] == marks[k][0] && nw_starts(s + at, len - at, marks[k]) &&
				(at == 0 || (unsigned char) marks[k][0] >= 0x80 || s[at - 1] == '\n'))
				return true;
	}
	return false;
}
