/* lines of weather strips, and strips in a text */
#include "core/weather/reading_scan.h"

#include "tap.h"

/* The readings of a line as text: station|temperature|word ... , "-" for no strip line. */
static const char *
line(const char *raw)
{
	static char out[512];
	nw_reading_parts p;
	nw_arena	arena;
	nw_text		text;
	size_t		pos = 0;
	int			n = 0;
	bool		weak;

	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, raw, strlen(raw), NW_FOLD_READ);
	strcpy(out, "-");
	if (nw_reading_line_scan(text.str, text.len, &p))
	{
		weak = p.weak;
		while (nw_reading_line_next(text.str, text.len, &pos, &p))
		{
			n += sprintf(out + n, "%s%s%.*s|", n ? " " : "", weak ? "?" : "",
						 (int) p.station.len, text.str + p.station.off);
			if (p.has_temperature)
				n += sprintf(out + n, "%.1f", nw_temperature_celsius(p.temperature));
			n += sprintf(out + n, "|%.*s", (int) p.condition.len, text.str + p.condition.off);
		}
	}
	nw_arena_end(&arena);
	return out;
}

static void
test_lines(void)
{
	static const char *const lines[][2] = {
		{"동두천 -5.9℃맑음", "동두천|-5.9|맑음"},
		{"  • 강릉 0.4℃맑음", "강릉|0.4|맑음"},
		{"흐림속초 7.1℃", "속초|7.1|흐림"},
		{"비속초 7.1℃", "속초|7.1|비"},
		{"눈인천", "?인천||눈"},
		{"비금도 7.1℃맑음", "비금도|7.1|맑음"},
		{"비고창군 1.0℃", "고창군|1.0|비"},
		{"맑음여수 ℃", "여수||맑음"},
		{"서울 -", "?서울||"},
		{"서울 -℃맑음", "서울||맑음"},
		{"서울 3.0℃ -", "서울|3.0|"},
		{"서울 3.0℃-", "서울|3.0|"},
		{"서울 -3.0℃- 부산 -2.0℃맑음", "서울|-3.0| 부산|-2.0|맑음"},
		{"서울 -3.0℃ - 부산 -2.0℃ 맑음 인천 1.0℃ -", "서울|-3.0| 부산|-2.0|맑음 인천|1.0|"},
		{"서울 3.0℃-5.0℃", "-"}, {"서울 3.0℃- 5.0℃", "-"}, {"서울 3.0℃ - 맑음 부산 2.0℃ - 흐림", "-"},
		{"서울 1.0℃맑음 부산 3.0℃흐림", "서울|1.0|맑음 부산|3.0|흐림"},
		{"서울 1.0℃맑음부산 3.0℃흐림", "서울|1.0|맑음 부산|3.0|흐림"},
		{"흐림속초 7.1℃ 맑음여수 ℃ 인천 6.4℃", "속초|7.1|흐림 여수||맑음 인천|6.4|"},
		{"서울 3.0℃뇌우,우박 부산 2.0℃맑음", "서울|3.0|뇌우,우박 부산|2.0|맑음"},
		{"서울 −５．９℃맑음", "서울|-5.9|맑음"},
		{"서울\t-2.7\t맑음", "서울|-2.7|맑음"},
		{"서울 영하 2.7도 맑음", "서울|-2.7|맑음"},
		{"서울 -2.7℃약한비단속(매시3mm이하)", "서울|-2.7|약한비단속(매시3mm이하)"},
		{"서울 1.0℃햇무리", "서울|1.0|햇무리"},
		{"백운산 3.2℃", "?백운산|3.2|"},
		{"백운산 3℃", "?백운산|3.0|"},
		{"백운산 3.2℃맑음", "백운산|3.2|맑음"},
		/* the word that says the sign is the number's, not the name's */
		{"서울영하 5.9℃", "서울|-5.9|"}, {"서울 영하 5.9℃ 맑음", "서울|-5.9|맑음"}, {"서울마이너스5.9℃", "서울|-5.9|"},
		/* separators and list marks are no part of a word */
		{"서울 1.0℃맑음/부산 3.0℃흐림", "서울|1.0|맑음 부산|3.0|흐림"}, {"서울 1.0℃맑음,부산 3.0℃비", "서울|1.0|맑음 부산|3.0|비"},
		{"서울 3.0℃뇌우,우박", "서울|3.0|뇌우,우박"}, {"서울 3.0℃소낙눈/약", "서울|3.0|소낙눈/약"},
		{"| 서울 | 1.0℃ | 맑음 |", "서울|1.0|맑음"}, {"서울|1.0℃|맑음", "서울|1.0|맑음"}, {"서울: 1.0℃ 맑음", "서울|1.0|맑음"},
		{"서울|맑음|1.0", "서울|1.0|맑음"}, {"▸ 서울 1.0℃맑음", "서울|1.0|맑음"}, {"✓ 서울 1.0℃", "서울|1.0|"},
		{"☀️ 서울 1.0℃ ☁️ 부산 3.0℃", "서울|1.0|☀️ 부산|3.0|☁️"}, {"서울 1.0℃ ☀", "서울|1.0|☀"},
		/* brackets, separators, numbers of lists, signs */
		{"서울(맑음) 1.0℃", "서울|1.0|맑음"}, {"[서울] 맑음 1.0℃ [부산] 흐림 3.0℃", "서울|1.0|맑음 부산|3.0|흐림"}, {"서울 : 맑음 1.0℃", "서울|1.0|맑음"},
		{"서울 / 맑음 / 1.0℃ / 부산 / 비/눈 / 3.0℃", "서울|1.0|맑음 부산|3.0|비/눈"}, {"1. 서울 1.0℃맑음", "서울|1.0|맑음"}, {"② 서울 1.0℃맑음", "서울|1.0|맑음"},
		{"서울:1.0℃", "서울|1.0|"}, {"서울,맑음,-2.7", "서울|-2.7|맑음"}, {"☀ 서울 1.0℃ 흐림", "서울|1.0|흐림"}, {"서울 1.0℃☔ 부산 3.0℃⛅", "서울|1.0|☔ 부산|3.0|⛅"},
		{"서울 3:15", "-"}, {"[서울] [부산] 1.0℃", "-"}, {"[서울 1.0℃", "-"}, {"1. 1.0℃", "-"},
		/* league tables, amounts, captions, goods */
		{"대구 FC 54", "-"}, {"FC서울", "-"}, {"광주 FC 3.5", "-"}, {"서울 BR 12", "-"}, {"인천 비 100", "-"}, {"서울 안개 2024", "-"},
		{"대전 우박 5", "?대전|5.0|우박"}, {"제주 비 12.5", "?제주|12.5|비"}, {"서울 38.1℃ 신기록", "?서울|38.1|신기록"}, {"지구 1.5℃", "-"}, {"일교차 14.5℃", "-"},
		{"오븐기 180.0℃", "-"}, {"코스피 2,500.1", "-"}, {"강릉 3.5%", "-"}, {"서울 7.1도", "?서울|7.1|"}, {"대구 053-744-5500", "-"},
		{"대전 3-2 울산", "-"}, {"제주 2.0m", "-"}, {"부산 12시 맑음", "-"}, {"서울 -3.5℃/5.0℃", "-"}, {"서울 최고 5.0℃", "-"},
		{"Partly Sunny 17.3℃ 16° / 28°", "-"},
		{"서울 기온이 -5.9℃까지 떨어졌다", "-"},
		{"서울 -5.9℃까지 떨어졌다", "-"},
		{"서울의 아침 최저기온은 -5.9도", "-"},
		{"△서울 21도 △인천 22도△수원 20도", "-"},
		{"서울 - 2.7℃", "-"},
		{"서울 12~15℃", "-"},
		{"2025.12.15 (월)", "-"},
		{"기온 5.0℃", "-"}, {"날씨", "-"}, {"서울", "-"}, {"맑음", "-"}, {"℃", "-"}, {"-", "-"}, {"", "-"},
		{"•", "-"}, {"5.9℃", "-"}, {"흐림 5.9℃", "-"}, {"서울 -300℃", "-"}, {"서울 1e400℃", "-"},
	};
	size_t		i;

	for (i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		is_str(line(lines[i][0]), lines[i][1], "line \"%s\"", lines[i][0]);
}

/* The readings of a text: line:station@date/provider ... */
static const char *
strip(const char *raw)
{
	static char out[1024];
	nw_arena	arena;
	nw_text		text;
	nw_text_cursor cursor;
	nw_reading	r = {0};
	int			n = 0;

	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, raw, strlen(raw), NW_FOLD_READ);
	nw_cursor_begin(&cursor, &text);
	out[0] = '\0';
	while (nw_reading_next(&cursor, &r))
	{
		n += sprintf(out + n, "%s%d:%.*s", n ? " " : "", r.line_no,
					 (int) r.station.len, raw + r.station.off);
		if (r.year)
			n += sprintf(out + n, "@%d-%02d-%02d", r.year, r.month, r.day);
		if (r.provider.len)
			n += sprintf(out + n, "/%.*s", (int) r.provider.len, raw + r.provider.off);
	}
	nw_arena_end(&arena);
	return out;
}

static void
test_strips(void)
{
	static const char *const texts[][2] = {
		{"• 서울 1.0℃맑음\n  • 부산 -\n기상청 제공\n\n2025.12.15 (월)\n\n제목\n", "1:서울@2025-12-15/기상청 2:부산@2025-12-15/기상청"},
		{"2026-01-26\n서울 1.0℃\n자료: 기상청", "2:서울@2026-01-26/기상청"},
		{"2026년 1월 26일\n\n오늘의 날씨\n서울 1.0℃", "4:서울@2026-01-26"},
		{"제공=기상청\n서울 1.0℃", "2:서울/기상청"},
		{"서울 1.0℃\n\n\n\n2026-01-26", "1:서울"},
		{"2026-01-26\n제목\n서울 1.0℃", "3:서울"},
		{"서울 1.0℃\n2026-01-26\n부산 2.0℃", "1:서울@2026-01-26 3:부산"},
		{"2026-01-26\n서울 1.0℃\n\n2026-01-27\n부산 2.0℃", "2:서울@2026-01-26 5:부산@2026-01-27"},
		{"서울 비", ""}, {"서울 -\n부산 -", ""}, {"서울 비\n부산 눈", "1:서울 2:부산"},
		{"서울 비\n제목\n부산 눈", ""},
		{"서울 1.0℃\n부산 비", "1:서울 2:부산"},
		{"서울 기온이 1.0℃까지\n부산 2.0℃", "2:부산"},
		{"서울 1.0℃ 부산 2.0℃\r\n대구 3.0℃", "1:서울 1:부산 2:대구"},
		{"서울 1.0℃\n낮 최고 15도\n부산 2.0℃", "1:서울 3:부산"},
		{"우유 4.0℃", ""}, {"우유 4.0℃\n두부 3.0℃", ""}, {"도쿄 4.0℃\n런던 3.0℃\n파리 3.0℃", "1:도쿄 2:런던 3:파리"},
		{"백운산 3.2℃\n서울 1.0℃", "1:백운산 2:서울"}, {"FC서울\n수원 FC\n광주 FC", ""}, {"서울 7.1도", ""}, {"대전 우박 5", ""},
		{"Monday 3.5℃\nTuesday 3.1℃\nWednesday 1.2℃", ""}, {"Jan 3.5℃\nFeb 8.1℃\nMar 1.2℃", ""}, {"제주 비 12.5", ""},
		{"서울 비 1.5\n부산 3.0℃", "1:서울 2:부산"},
		{"서울\t맑음\t3\n부산\t비\t4", "1:서울 2:부산"}, {"서울 38.1℃ 신기록", ""},
		{"", ""}, {"\n\n\n", ""}, {"날씨\n서울\n부산\n", ""},
	};
	size_t		i;

	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		is_str(strip(texts[i][0]), texts[i][1], "strip %d", (int) i);
}

/* A page of opening brackets takes time in proportion to its length. */
static void
test_brackets(void)
{
	static char page[4 * 1000 * 1000 + 1];
	size_t		n = 0;

	for (; n + strlen("(매시") < sizeof(page); n += strlen("(매시"))
		memcpy(page + n, "(매시", strlen("(매시"));
	is_str(strip(page), "", "a page of opening brackets");
}

int
main(void)
{
	test_brackets();
	test_lines();
	test_strips();
	return done_testing();
}
