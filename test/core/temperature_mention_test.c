/*
 * test/core/temperature_mention_test.c
 *		Units of core/weather/temperature_mention.
 *
 * The truths of sentences are in test/pgtap/extract_temperatures.sql; here is
 * what that cannot see: differences, bounds that do not belong, whole texts.
 */
#include "tap.h"

#include "core/weather/temperature_mention.h"

#define DEGREES(d) ((nw_temperature) ((d) * 9000))
#define OPEN INT32_MIN

static void
print_side(char *buf, size_t size, bool has, nw_temperature t)
{
	if (has)
		snprintf(buf, size, "%g", t / 9000.0);
	else
		buf[0] = '\0';
}

/*
 * All mentions of a text, "D" before a difference, "~" before an approximate
 * one, "!" behind a bound that does not belong.  The text is exactly sized.
 */
static void
is_read(const char *text, const char *expected)
{
	nw_arena	arena;
	nw_text		doc;
	nw_temperature_mention m;
	size_t		pos = 0;
	size_t		n = strlen(text);
	char	   *raw = malloc(n ? n : 1);
	char		got[512] = "";
	size_t		used = 0;

	memcpy(raw, text, n);
	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&doc, &arena, raw, n, NW_FOLD_READ);
	while (nw_temperature_mention_next(doc.str, doc.len, &pos, &m) && used < 400)
	{
		nw_span		span = nw_text_raw_span(&doc, m.span.off, m.span.len);
		char		low[32];
		char		high[32];

		print_side(low, sizeof(low), m.has_low, m.low);
		print_side(high, sizeof(high), m.has_high, m.high);
		used += (size_t) snprintf(got + used, sizeof(got) - used, "%s%.*s=%s%s%s", used ? "; " : "",
								  (int) span.len, raw + span.off, m.difference ? "D" : "", m.approximate ? "~" : "", low);
		if (!m.has_low || !m.has_high || m.low != m.high)
			used += (size_t) snprintf(got + used, sizeof(got) - used, "..%s", high);
		if (m.exclusive)
			used += (size_t) snprintf(got + used, sizeof(got) - used, "!");
	}
	is_str(got, expected, "%s", text);
	nw_arena_end(&arena);
	free(raw);
}

static void
test_differences(void)
{
	is_read("일교차가 14도 안팎으로 크겠다", "14도=D~14");
	is_read("낮과 밤의 기온 차는 10~15도로 크겠다", "10~15도=D10..15");
	is_read("15도 이상 벌어지는 일교차", "15도 이상=D15..");
	is_read("평년보다 3~6도 높겠다", "3~6도=D3..6");
	is_read("평년보다 3~6도 낮겠다", "3~6도=D-6..-3");
	is_read("전날보다 10도 이상 낮아지겠다", "10도 이상=D..-10");
	is_read("기온이 5도 떨어졌다", "5도=D-5");
	is_read("기온이 5도로 떨어졌다", "5도=5");
	is_read("기온이 5도까지 떨어졌다", "5도=5..");
	is_read("열이 38도 이상 오르면", "38도 이상=38..");
	is_read("어제보다 3도가량 낮은 12도를 보였다", "3도=D~-3; 12도=12");
	is_read("평균기온이 1.5℃ 상승했다", "1.5℃=D1.5");
	is_read("온도를 9°F 올렸다", "9°F=D5");
	is_read("산업화 이전 대비 1.5도 목표", "1.5도=D1.5");
	is_read("알코올 도수를 0.5도 낮췄다", "");
	is_read("각도를 5도 올렸다", "");
	is_read("평년값보다 3도가 낮을 것으로 예상될 때", "3도=D-3");
	is_read("평년보다 2도가 더 높았다", "2도=D2");
	is_read("기온 25도가 높은 편이다", "25도=25");
	is_read("낮에는 20도 안팎으로 일교차가 10도 이상 벌어지겠다", "20도=~20; 10도 이상=D10..");
	is_read("아침 5도, 낮 20도로 일교차가 크겠다", "5도=5; 20도=20");
	is_read("한낮은 12도까지 올라 일교차가 13도에 이르겠다", "12도=..12; 13도=D13");
	is_read("두 곳은 10도로 차이가 난다", "10도=D10");
	is_read("최대 15도까지 차이가 나는 기온", "15도=D15");
	is_read("-12도∼1도 사이", "-12도∼1도=-12..1");
	is_read("12도에서 17도 사이", "12도에서 17도=12..17");
	is_read("각도는 30~40도 사이", "");
	is_read("남한 8도에서 모인", "");
	is_read("25~30도 분포를 보이겠다", "25~30도=25..30");
	is_read("영상 -5도", "");
	is_read("전날보다 기온이 5~8도가량 큰 폭으로 떨어져 춥겠다", "5~8도=D~-8..-5");
	is_read("기온 5.5도(평년 대비 +1.2도)", "5.5도=5.5; +1.2도=D1.2");
	is_read("평균기온 25.6℃(평년편차 -1.9℃)", "25.6℃=25.6; -1.9℃=D-1.9");
	is_read("어제보다 추운 -3도", "-3도=-3");
	is_read("(영하 6~3)", "영하 6~3=-6..3");
	is_read("영하 6~8명", "");
}

static void
test_signs(void)
{
	is_read("영하 12~1도", "영하 12~1도=-12..1");
	is_read("영하 3~9도", "영하 3~9도=-3..9");
	is_read("영하 15~5도", "영하 15~5도=-15..5");
	is_read("영하 16~5도", "영하 16~5도=-16..-5");
	is_read("영하 20~30도", "영하 20~30도=-30..-20");
	is_read("영하 6도에서 2도", "영하 6도에서 2도=-6..2");
	is_read("-20~10도", "-20~10도=-20..10");
	is_read("-8-3도", "-8-3도=-8..3");
	is_read("-8--3도", "-8--3도=-8..-3");
	is_read("영하 10도대", "영하 10도=~-20..-10");
	is_read("기온은 - 4.9도로", "- 4.9도=-4.9");
	is_read("섭씨 영하 5도", "섭씨 영하 5도=-5");
	is_read("영하 75±15도", "영하 75±15도=-90..-60");
	is_read("20±2℃", "20±2℃=18..22");
}

static void
test_bounds(void)
{
	is_read("6도 이상", "6도 이상=6..");
	is_read("6도 초과", "6도 초과=6..!");
	is_read("6도를 크게 초과", "6도를 크게 초과=6..!");
	is_read("6도 이하", "6도 이하=..6");
	is_read("6도 미만", "6도 미만=..6!");
	is_read("30도가 넘는 더위", "30도가 넘는=30..!");
	is_read("25도 아래로 떨어지지 않는 열대야", "25도 아래=25..");
	is_read("30도 이상으로 오르지 않겠다", "30도 이상=..30!");
	is_read("40도를 넘나드는 더위", "40도=~40");
	is_read("20도대 후반", "20도=~20..30");
	is_read("화씨 100도(섭씨 37.8도)를 넘었다", "화씨 100도(섭씨 37.8도)를 넘었=37.7778..!");
}

static void
test_range(void)
{
	is_read("영하 273.15도", "영하 273.15도=-273.15");
	is_read("영하 273.16도", "");
	is_read("1억 도의 온도", "");
	is_read("온도는 99999999999999999999도", "");
	is_read("온도는 23만 도", "23만 도=230000");
	is_read("", "");
	is_read("도", "");
	is_read("f five to 15 degrees", "");
	is_read("도도도도", "");
	is_read("영하 영하 영하", "");
	is_read("1도\xEB\x8F", "1도=1");
}

static void
is_whole(const char *text, bool expected)
{
	nw_temperature_mention m;

	ok(nw_temperature_mention_whole(text, strlen(text), &m) == expected, "\"%s\" is %sone temperature or range",
	   text, expected ? "" : "not ");
}

static void
test_whole(void)
{
	is_whole("-12~1도", true);
	is_whole("  -5.9°C  ", true);
	is_whole("약 20도", true);
	is_whole("20도로", true);
	is_whole("6도 이상", true);
	is_whole("6도 이상에서", true);
	is_whole("서울 20도", false);
	is_whole("20도 비", false);
	is_whole("1도 2도", false);
	is_whole("일교차 14도", false);
	is_whole("서해5도", false);
	is_whole("20", false);
	is_whole("도", false);
	is_whole("", false);
	is_whole("   ", false);
}

int
main(void)
{
	test_differences();
	test_signs();
	test_bounds();
	test_range();
	test_whole();
	return done_testing();
}
