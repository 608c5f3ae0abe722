/*
 * test/core/measure_test.c
 *		Units of core/weather: quantities, units, words, grades, and measures of
 *		a paragraph; of core/text: paragraphs.
 */
#include "tap.h"

#include "core/text/paragraph.h"
#include "core/weather/measure.h"
#include "core/weather/measure_bound.h"
#include "core/weather/measure_quantity.h"
#include "core/weather/measure_word.h"

/* an exactly sized copy: the sanitizer sees a step past the end */
static char *
exact(const char *s, size_t len)
{
	char	   *copy = malloc(len ? len : 1);

	memcpy(copy, s, len);
	return copy;
}

static void
test_units(void)
{
	static const struct
	{
		const char *text;
		const char *read;
		nw_unit		unit;
	}			cases[] = {
		{"mm의", "mm", NW_UNIT_MM}, {"MM", "MM", NW_UNIT_MM}, {"m/s)", "m/s", NW_UNIT_MS}, {"m의", "m", NW_UNIT_M},
		{"m2", "", 0}, {"m³", "", 0}, {"min", "", 0}, {"km/h", "km/h", NW_UNIT_KMH}, {"kmh", "kmh", NW_UNIT_KMH},
		{"km를", "km", NW_UNIT_KM}, {"kg", "", 0}, {"%", "%", NW_UNIT_PERCENT}, {"%p", "", 0}, {"%포인트", "", 0},
		{"퍼센트", "퍼센트", NW_UNIT_PERCENT}, {"프로야구", "", 0}, {"hPa", "hPa", NW_UNIT_HPA},
		{"헥토파스칼", "헥토파스칼", NW_UNIT_HPA}, {"밀리바", "밀리바", NW_UNIT_MILLIBAR}, {"밀리미터", "밀리미터", NW_UNIT_MM},
		{"밀리의", "밀리", NW_UNIT_MM}, {"밀리그램", "", 0}, {"킬로와트", "", 0}, {"inches of rain", "inches", NW_UNIT_INCH},
		{"inches of mercury", "inches of mercury", NW_UNIT_INHG}, {"µg/m3", "µg/m3", NW_UNIT_MICROGRAM},
		{"µg", "µg", NW_UNIT_MICROGRAM}, {"µgs", "", 0}, {"米/秒", "米/秒", NW_UNIT_MS}, {"毫米", "毫米", NW_UNIT_MM},
		{"ミリバール", "ミリバール", NW_UNIT_MILLIBAR}, {"ミリの", "ミリ", NW_UNIT_MM}, {"ミリグラム", "", 0}, {"", "", 0}, {"명", "", 0},
		{"mph", "mph", NW_UNIT_MPH}, {"mpg", "", 0},
	};
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		size_t		len = strlen(cases[i].text);
		char	   *s = exact(cases[i].text, len);
		nw_unit		unit = NW_UNIT_NONE;
		size_t		n = nw_unit_scan(s, len, &unit);

		is_bytes(cases[i].text, n, cases[i].read, "\"%s\" begins with the unit \"%s\"", cases[i].text, cases[i].read);
		if (n > 0)
			is_int(unit, cases[i].unit, "… and it is that unit");
		free(s);
	}
}

static void
test_conversion(void)
{
	static const struct
	{
		uint64_t	coeff;
		int8_t		scale;
		nw_unit		unit;
		nw_measure_kind kind;
		bool		known;
		double		value;
	}			cases[] = {
		{72, 0, NW_UNIT_KMH, NW_MEASURE_WIND_SPEED, true, 20.0}, {54, 0, NW_UNIT_KMH, NW_MEASURE_WIND_SPEED, true, 15.0},
		{3, 1, NW_UNIT_KM, NW_MEASURE_VISIBILITY, true, 300.0}, {2, 0, NW_UNIT_KM, NW_MEASURE_VISIBILITY, true, 2000.0},
		{15, 1, NW_UNIT_INCH, NW_MEASURE_PRECIPITATION, true, 38.1}, {5, 0, NW_UNIT_MM, NW_MEASURE_SNOW_DEPTH, true, 0.5},
		{3, 0, NW_UNIT_CM, NW_MEASURE_PRECIPITATION, true, 30.0}, {1, 0, NW_UNIT_MILE, NW_MEASURE_VISIBILITY, true, 1609.344},
		{100, 0, NW_UNIT_MPH, NW_MEASURE_WIND_SPEED, true, 44.704}, {36, 0, NW_UNIT_KNOT, NW_MEASURE_WIND_SPEED, true, 18.52},
		{120, 0, NW_UNIT_PERCENT, NW_MEASURE_HUMIDITY, false, 0}, {900, 0, NW_UNIT_MS, NW_MEASURE_WIND_SPEED, false, 0},
		{500, 0, NW_UNIT_HPA, NW_MEASURE_PRESSURE, false, 0}, {5, 0, NW_UNIT_MM, NW_MEASURE_HUMIDITY, false, 0},
		{5, 0, NW_UNIT_PERCENT, NW_MEASURE_PRECIPITATION, false, 0}, {UINT64_MAX, 0, NW_UNIT_MM, NW_MEASURE_PRECIPITATION, false, 0},
	};
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		nw_number	number = {.coeff = cases[i].coeff, .scale = cases[i].scale};
		double		value = -1;
		bool		known = nw_unit_convert(&number, cases[i].unit, cases[i].kind, &value);

		ok(known == cases[i].known && (!known || value == cases[i].value), "conversion %zu: %.17g", i, value);
	}
}

static void
test_quantities(void)
{
	static const struct
	{
		const char *text;
		const char *mentions;	/* joined by " | " */
	}			cases[] = {
		{"비 10~30mm, 눈 1-3cm", "10~30mm | 1-3cm"}, {"시속 72km(초속 20m) 이상의", "시속 72km(초속 20m) 이상"},
		{"1.5~4.0m(최대 4.5m)", "1.5~4.0m | 4.5m"}, {"200m를 밑도는 안개", "200m를 밑도는"}, {"at least 5 cm", "at least 5 cm"},
		{"between 3 and 5 feet", "between 3 and 5 feet"}, {"5mm에서 20mm", "5mm에서 20mm"}, {"2024-30mm", ""},
		{"PM2.5mm", ""}, {"3/4 inch", ""}, {"010-1234-5678mm", ""}, {"12:30m", ""}, {"30여mm 안팎", "30여mm"},
		{"초속 8m에서 초속 16m", "초속 8m에서 초속 16m"}, {"분속 300m", ""}, {"초속 30km", ""}, {"4 inches (10 cm)", "4 inches (10 cm)"},
		{"4 inches (90 cm)", "4 inches | 90 cm"}, {"three to five inches", "three to five inches"}, {"1,306mm", "1,306mm"},
		{"75 miles (120 kilometers) per hour", "75 miles (120 kilometers) per hour"}, {"30%", "30%"}, {"mm", ""}, {"5", ""}, {"", ""},
		{"10~", ""}, {"10~mm", ""}, {"(5mm", "5mm"}, {"5mm(", "5mm"}, {"5mm(2", "5mm"}, {"30mm/h", "30mm/h"},
	};
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		size_t		len = strlen(cases[i].text);
		char	   *s = exact(cases[i].text, len);
		char		got[200] = "";
		nw_quantity q;
		size_t		pos = 0;

		while (nw_quantity_next(s, len, &pos, &q))
			snprintf(got + strlen(got), sizeof(got) - strlen(got), "%s%.*s", got[0] ? " | " : "",
					 (int) q.mention.len, s + q.mention.off);
		is_str(got, cases[i].mentions, "quantities of \"%s\"", cases[i].text);
		free(s);
	}
}

static void
test_words(void)
{
	nw_measure_cue cue;
	const char *s;

	s = "강수량은";
	ok(nw_measure_word_at(s, strlen(s), 0, &cue) && cue.cls == NW_WORD_NAME && cue.len == 9 &&
	   cue.kinds == NW_KIND_BIT(NW_MEASURE_PRECIPITATION), "강수량 names precipitation");
	s = "비가";
	ok(nw_measure_word_at(s, strlen(s), 0, &cue) && cue.cls == NW_WORD_PHENOMENON, "비 is a word when a particle follows");
	s = "비교";
	ok(!nw_measure_word_at(s, strlen(s), 0, &cue), "비교 is another word");
	s = "준비가";
	ok(!nw_measure_word_at(s, strlen(s), 3, &cue), "and so is 준비");
	s = "Humidity";
	ok(nw_measure_word_at(s, strlen(s), 0, &cue) && cue.kinds == NW_KIND_BIT(NW_MEASURE_HUMIDITY), "case does not count");
	s = "trainer";
	ok(!nw_measure_word_at(s, strlen(s), 0, &cue), "Latin words are whole");
	s = "wind\nspeed";
	ok(nw_measure_word_at(s, strlen(s), 0, &cue) && cue.len == 10, "a line end is a space");
	ok(!nw_measure_word_at("", 0, 0, &cue), "nothing in nothing");
}

static void
test_paragraphs(void)
{
	static const char text[] = "\n a\nb\n \nc\n\n\n  d  ";
	char		got[100] = "";
	nw_span		span;
	size_t		pos = 0;
	char	   *block;
	size_t		len = NW_PARAGRAPH_MAX * 3;
	size_t		sum = 0;
	int			n = 0;

	while (nw_paragraph_next(text, strlen(text), &pos, &span))
		snprintf(got + strlen(got), sizeof(got) - strlen(got), "[%.*s]", (int) span.len, text + span.off);
	is_str(got, "[a\nb][c][d]", "paragraphs end at blank lines");

	block = malloc(len);
	memset(block, '7', len);
	for (pos = 0; nw_paragraph_next(block, len, &pos, &span); n++)
		sum += span.len;
	ok(n == 1 && sum == len, "a number is never parted");
	for (pos = 0; pos + 9 <= len; pos += 9)
		memcpy(block + pos, "가 12mm, ", 9);
	for (sum = 0, n = 0, pos = 0; nw_paragraph_next(block, len, &pos, &span); n++)
	{
		sum += span.len;
		if (n > 0)
			ok(!(block[span.off] >= '0' && block[span.off] <= '9') || block[span.off - 2] != ' ', "cut between words");
	}
	ok(n >= 3 && n <= 6, "a long paragraph is cut");
	free(block);
}

/* The measures of one paragraph as a string. */
static void
is_found(const char *text, const char *expected)
{
	size_t		len = strlen(text);
	char	   *s = exact(text, len);
	char		got[500] = "";
	nw_arena	arena;
	nw_measure_list list = {0};
	size_t		i;

	nw_arena_begin(&arena, &tap_host);
	nw_measures_find(s, len, &arena, &list);
	for (i = 0; i < list.n; i++)
	{
		const nw_measure *m = &list.v[i];

		snprintf(got + strlen(got), sizeof(got) - strlen(got), "%s%s ", i ? "; " : "", nw_measure_name(m->kind));
		if (m->has_low)
			snprintf(got + strlen(got), sizeof(got) - strlen(got), "%g", m->low);
		snprintf(got + strlen(got), sizeof(got) - strlen(got), "..");
		if (m->has_high)
			snprintf(got + strlen(got), sizeof(got) - strlen(got), "%g", m->high);
	}
	is_str(got, expected, "%s", text);
	nw_arena_end(&arena);
	free(s);
}

static void
test_measures(void)
{
	is_found("예상 강수량은 10~30mm다.", "precipitation 10..30");
	is_found("습도 65%, 풍속 4m/s, 기압 1013hPa", "humidity 65..65; wind_speed 4..4; pressure 1013..1013");
	is_found("미세먼지는 '좋음'~'보통'이다.", "pm10 0..80");
	is_found("미세먼지와 초미세먼지는 '매우 나쁨'이다.", "pm10 151..; pm2_5 76..");
	is_found("초미세먼지는 '나쁨'(36~75µg/m3) 단계다.", "pm2_5 36..75");
	is_found("아침 기온은 3도, 습도는 40%다.", "temperature 3..3; humidity 40..40");
	is_found("습도는 85%로 올라 불쾌지수가 높겠다.", "humidity 85..85");
	is_found("시간당 최대 50mm", "precipitation 50..50");
	is_found("쌓인 눈의 깊이는 30cm", "snow_depth 30..30");
	is_found("물의 깊이는 30cm", "");
	is_found("積雪の深さは120センチ", "snow_depth 120..120");
	is_found("비 확률은 60%", "probability 60..60");
	is_found("준비 확률은 60%", "");
	is_found("올해 지수가 85% 올라 습도와는 다르다.", "");
	is_found("키 180cm", "");
	is_found("습도 140%", "");
	is_found("강수량 99999999999999999999mm", "");
	is_found("비가 20~10mm 내렸다", "precipitation 10..20");
	is_found("", "");
	ok(!nw_measures_possible("오늘은 12월 3일이다.", strlen("오늘은 12월 3일이다.")), "nothing to see in a date");
	ok(nw_measures_possible("5mm", 3), "but in a unit");
}

int
main(void)
{
	test_units();
	test_conversion();
	test_quantities();
	test_words();
	test_paragraphs();
	test_measures();
	return done_testing();
}
