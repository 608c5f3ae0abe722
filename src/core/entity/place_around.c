/*
 * core/entity/place_around.c
 *		What the words around a place of the gazetteer make of it.
 */
#include "core/entity/place_around.h"

#include <string.h>

#include "core/entity/lexicon.h"
#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"

size_t
nw_place_unknown_tail(const nw_doc *doc, size_t end)
{
	static const char *const endings[] = {"동", "읍", "면", "리", "촌"};
	static const char *const words[] = {
		"활동", "운동", "행동", "이동", "노동", "변동", "작동", "공동", "출동", "연동", "소동", "합동",
		"아동", "자동", "충동", "감동", "진동", "관리", "처리", "거리", "자리", "정리", "수리", "논리",
		"심리", "소리", "다리", "머리", "요리", "분리", "유리", "원리", "승리", "권리", "총리", "대리",
		"윤리", "물리", "측면", "장면", "화면", "방면", "국면", "전면", "정면", "표면", "노면", "라면",
		"농촌", "어촌", "지구촌", "강촌", "도리", "무리", "우리", "꼬리", "가면", "하면", "되면", "이면",
		"으면", "려면", "서면", "수면", "파리", "모리", "사리",
	};
	size_t		len;
	size_t		n;
	size_t		i;
	const char *s;

	if (end + 1 >= doc->len || doc->s[end] != ' ')
		return 0;
	s = doc->s + end + 1;
	len = nw_doc_word_len(doc, end + 1);
	for (n = 2; n <= 5; n++)
	{
		size_t		bytes = 3 * n;
		uint32_t	last;
		bool		ends = false;

		if (bytes > len || nw_utf8_count(s, bytes) != n)
			return 0;
		for (i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
			ends |= nw_ends(s, bytes, endings[i]);
		if (!ends || n < 3)
			continue;
		for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
			if (nw_ends(s, bytes, words[i]))
				ends = false;
		nw_utf8_decode_before(s, s + bytes, &last);
		if (ends && nw_particle_after(last, s + bytes, len - bytes) >= 0 &&
			nw_doc_is_free(doc, end + 1, bytes))
			return 1 + bytes;
	}
	return 0;
}

/* How far a sentence is looked through. */
#define SENTENCE 240

/* 2-1, 3 대 2: a score at s */
static bool
is_score(const char *s, size_t len)
{
	size_t		n = 1;

	if (len < 3 || !nw_is_digit(s[0]))
		return false;
	if (nw_is_digit(s[n]))
		n++;
	if (nw_starts(s + n, len - n, "-"))
		n++;
	else if (nw_starts(s + n, len - n, " 대 "))
		n += strlen(" 대 ");
	else
		return false;
	if (n >= len || !nw_is_digit(s[n]))
		return false;
	n++;
	/* 2-1로, 2-1 승; not a number of a telephone or a date */
	if (n < len && nw_is_digit(s[n]))
		n++;
	return n >= len || (!nw_is_digit(s[n]) && s[n] != '-' && s[n] != '.');
}

static bool
is_sport_word(const char *s, size_t len)
{
	static const char *const words[] = {
		"구단", "이겼", "꺾", "비겼", "비긴", "무승부", "승리", "패배", "완파", "격파", "제압", "리그", "결승", "16강", "8강", "4강", "득점", "선제골",
		"결승골", "동점골", "원정", "홈경기", "홈구장", "이적", "유니폼", "감독", "우승", "라이벌", "더비", "축구", "맞대결", "연승", "연패",
	};
	size_t		i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_starts(s, len, words[i]))
			return true;
	return false;
}

bool
nw_place_is_side(const nw_doc *doc, size_t off, size_t len)
{
	static const char *const places[] = {"에서", "에", "시", "시내", "공항", "행", "까지", "부터", "으로", "로"};
	size_t		from = off;
	size_t		to = off + len;
	size_t		pos;
	size_t		i;

	if (!(nw_lexicon_classes(doc->s + off, len) & NW_LEX_SEEN_ORG))
		return false;
	/* where something is, is the city */
	for (i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		if (nw_starts(doc->s + to, doc->len - to, places[i]))
			return false;
	while (from > 0 && off - from < SENTENCE && doc->s[from - 1] != '\n' &&
		   !(doc->s[from - 1] == ' ' && from > 1 && doc->s[from - 2] == '.'))
		from--;
	while (to < doc->len && to - off < SENTENCE && doc->s[to] != '\n' &&
		   !(doc->s[to] == '.' && to + 1 < doc->len && doc->s[to + 1] == ' '))
		to++;
	for (pos = from; pos < to; pos++)
		if (((unsigned char) doc->s[pos] & 0xC0) != 0x80 && nw_doc_word_starts(doc, pos) &&
			(is_score(doc->s + pos, to - pos) || is_sport_word(doc->s + pos, to - pos)))
			return true;
	return false;
}
