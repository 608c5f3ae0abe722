/*
 * core/weather/temperature_other.c
 *		Words glued to a number of degrees, or a space away, that make it
 *		another degree, whatever else is said (북위 37도, 20도 소주).
 */
#include "core/weather/temperature_grammar.h"

#include "core/text/chars.h"
#include "core/text/hangul.h"
#include "core/text/utf8.h"
#include "core/weather/temperature_cues.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n';
}

/* Right before the number. */
static const char *const before[] =
{
	"북위", "남위", "동경", "서경", "위도", "경도", "위도는", "경도는", "서해", "이북", "북한", "남한", "제", "방위", "방위각",
	"각도", "각도는", "각도가", "경사", "경사도", "경사각", "기울기", "도수", "도수는", "도수가", "알코올", "알콜",
	"완전", "장", "단", "증", "감", "조선", "전국의", "진도", "규모", "지방도", "국도", "심재성", "표재성",
	"소주", "체감경기", "사랑의 온도", "나눔온도", "나눔 온도", "매너온도", "매너 온도",
};

/* Can one of these words end with the character that s[0, end) ends with?  test/lint/words.t holds this against them. */
static bool
may_end_other(const char *s, size_t end)
{
	uint32_t	cp;

	if (end < 3)
		return false;
	nw_utf8_decode_before(s, s + end, &cp);
	switch (cp)
	{
		case U'위': case U'경': case U'도': case U'는': case U'해': case U'북': case U'한': case U'제': case U'각': case U'가':
		case U'사': case U'기': case U'수': case U'올': case U'콜': case U'전': case U'장': case U'단': case U'증': case U'감':
		case U'선': case U'의': case U'모': case U'성': case U'주':
			return true;
		default:
			return false;
	}
}

bool
nw_temperature_is_other_degree(const nw_temperature_candidate *c)
{
	static const char *const after[] = {
		"화상", "각도", "회전", "강산", "어 ", "화음", "음정", "인쇄", "소주", "위스키", "보드카", "짜리", "방향",
		"경사", "카메라", "촬영", "뷰", "파노라마", "영상", "VR", "턴", "변신", "선 이", "선을 넘", "대각", "각으로", "각 ",
		"기울", "없", "모르", "몰", "안 ", "도민", "동포", "농법",
	};
	size_t		end = c->start > 0 && is_blank(c->s[c->start - 1]) ? c->start - 1 : c->start;
	size_t		from = end > 60 ? end - 60 : 0;
	size_t		at = c->end;
	size_t		i;

	for (i = may_end_other(c->s, end) ? 0 : COUNT(before); i < COUNT(before); i++)
	{
		size_t		n = strlen(before[i]);
		uint32_t	cp;

		if (!nw_ends(c->s + from, end - from, before[i]))
			continue;
		if (end == n)
			return true;
		/* 공장, 계단, 예감: another word */
		nw_utf8_decode_before(c->s, c->s + end - n, &cp);
		if (!nw_is_hangul(cp) || n > 6)
			return true;
	}
	if (c->after.end > c->end)
		return false;
	at += at < c->len && is_blank(c->s[at]);
	for (i = 0; i < COUNT(after); i++)
		if (nw_starts_entry(c->s + at, c->len - at, after[i]))
			return true;
	return false;
}
