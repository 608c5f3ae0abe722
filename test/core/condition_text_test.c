/* codes of services, phrases of one condition, and sequences of conditions */
#include "core/weather/condition.h"
#include "core/weather/condition_code.h"
#include "core/weather/condition_text.h"

#include "core/text/text.h"
#include "tap.h"

static const char *
name(int16_t code)
{
	const nw_condition *c = nw_condition_by_code(code);

	return c ? nw_condition_text_of(c, NW_CONDITION_KO) : "?";
}

static void
test_codes(void)
{
	static const char *const pairs[][2] = {
		{"-SHRASN", "소낙성진눈깨비"}, {"+SHSNRA", "강한소낙성진눈깨비"}, {"VCFG", "시계내안개"}, {"FZDZ", "어는이슬비"}, {"-FZDZ", "약한어는이슬비"},
		{"BLSN", "눈보라"}, {"DRSN", "땅날린눈"}, {"+SHSN", "소낙눈/강"}, {"NSW", "없음"}, {"MIFG", "얕은안개"}, {"PRFG", "부분안개"}, {"FZFG", "어는안개"},
		{"SNRA", "눈/비"}, {"UP", "강수"}, {"FZUP", "어는비"}, {"SQ", "스콜"}, {"PO", "회오리먼지"}, {"+SS", "강한먼지폭풍"}, {"DS", "먼지폭풍"}, {"VA", "화산재"},
		{"IC", "세빙"}, {"TS", "뇌전"}, {"+TSRA", "강한뇌우"}, {"+TSRAGR", "강한뇌우,우박"}, {"TSSN", "뇌우,비/눈"}, {"TSSNRA", "뇌우,눈/비"}, {"-SH", "약한소나기"},
		{"RERA", "비끝남"}, {"RETS", "뇌전끝"}, {"REFZRA", "어는비끝"}, {"RESHSN", "소낙눈끝"}, {"VCSH", "시계내강수"}, {"VCDS", "시계내먼지폭풍"},
		{"BKN030", "구름많음"}, {"SCT025CB", "구름조금"}, {"OVC///", "흐림"}, {"VV001", "흐림"}, {"CAVOK", "맑음"},
		{"-RA BR", "약한비"}, {"BR BKN004", "박무"}, {"RAGR", "우박"}, {"SNPL", "얼음싸라기"}, {"DZRA", "이슬비와 비"}, {"-RADZ", "이슬비와 비"},
		{"", "?"}, {"-", "?"}, {"VC", "?"}, {"RE", "?"}, {"RARA", "?"}, {"RASH", "?"}, {"FZ", "?"}, {"BKN03", "?"}, {"VV", "?"}, {"R", "?"}, {"RA B", "?"},
		{"FZHZ", "?"}, {"MIRA", "?"}, {"RABRFGHZ", "?"}, {"PY", "?"}, {"ra", "?"}, {"RASNX", "?"},
	};
	static const char *const kma[][2] = {
		{"SKY=1", "맑음"}, {"SKY=2", "구름조금"}, {"sky:3", "구름많음"}, {"SKY 4", "흐림"}, {"PTY=0", "없음"}, {"SKY=1,PTY=0", "맑음"}, {"PTY=1;SKY=4", "흐리고 비"},
		{"SKY=2 PTY=3", "맑고 눈"}, {"SKY=4,PTY=5", "빗방울"}, {"PTY=6", "빗방울눈날림"}, {"PTY=7", "눈날림"}, {"SKY=3/PTY=4", "구름많고 소나기"},
		{"SKY=0", "?"}, {"SKY=5", "?"}, {"PTY=8", "?"}, {"SKY=1,SKY=2", "?"}, {"SKY", "?"}, {"SKY=", "?"}, {"SKY=12", "?"}, {"PTY=1 and more", "?"}, {"", "?"}, {",", "?"}, {"SKY1", "?"},
	};
	size_t		i;

	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		is_str(name(nw_condition_metar(pairs[i][0], strlen(pairs[i][0]))), pairs[i][1], "METAR \"%s\"", pairs[i][0]);
	for (i = 0; i < sizeof(kma) / sizeof(kma[0]); i++)
		is_str(name(nw_condition_kma(kma[i][0], strlen(kma[i][0]))), kma[i][1], "KMA \"%s\"", kma[i][0]);
}

static void
test_phrases(void)
{
	static const char *const pairs[][2] = {
		{"매우 강한 비", "강한비"}, {"매우 강한 소나기", "강한소나기"}, {"약한 눈 계속적", "약한눈계속"}, {"소나기(강)", "강한소나기"}, {"진눈깨비 약", "약한진눈깨비"},
		{"구름 많고 흐림", "흐림"}, {"흐려져 비", "흐리고 비"}, {"흐리고 곳에 따라 비", "흐리고 비"}, {"맑고 이따금 눈", "맑고 가끔 눈"}, {"대체로 흐리고 비", "흐리고 비"},
		{"흐리고 강한 비", "강한비"}, {"흐리고 때때로 눈/비", "흐리고 때때로 비/눈"}, {"비와 눈", "비/눈"}, {"맑다가 흐려짐", "맑은 뒤 흐림"}, {"차츰 흐려짐", "차차 흐려짐"},
		{"Light Rain Fog/Mist", "약한비"}, {"Slight chance of t-storms", "뇌우"}, {"Moderate or heavy snow with thunder", "뇌우,비/눈"}, {"Torrential rain shower", "격심한소나기"},
		{"Partly cloudy with showers", "맑고 소나기"}, {"晴れ時々曇り", "가끔 구름많음"}, {"曇り一時雨か雪", "흐리고 한때 비/눈"}, {"晴後曇", "맑은 뒤 흐림"},
		{"雷陣雨", "뇌우"}, {"阴有小雨", "약한비"}, {"晴转多云", "맑은 뒤 흐림"}, {"小到中雨", "보통비"},
		{"맑은", "?"}, {"흐리고", "?"}, {"맑고 흐림", "?"}, {"흐림 비", "?"}, {"맑다가 비", "?"}, {"비가 오겠다", "?"}, {"한때", "?"}, {"강한", "?"}, {"끝", "?"}, {"오늘", "?"},
		{"눈높이", "?"}, {"비금도", "?"}, {"Rainbow", "?"}, {"Sunnyvale", "?"}, {"Train", "?"}, {"비비", "?"}, {"맑음, 비", "?"}, {"→", "?"}, {"()", "?"}, {")(", "?"},
	};
	size_t		i;

	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		is_str(name(nw_condition_phrase(pairs[i][0], strlen(pairs[i][0]))), pairs[i][1], "phrase \"%s\"", pairs[i][0]);
}

static const char *
sequence(const char *raw)
{
	static char out[4000];
	int16_t		codes[NW_CONDITIONS_MAX];
	nw_arena	arena;
	nw_text		text;
	size_t		n;
	size_t		i;

	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, raw, strlen(raw), NW_FOLD_READ);
	n = nw_conditions_read(text.str, text.len, codes);
	nw_arena_end(&arena);
	out[0] = '\0';
	for (i = 0; i < n; i++)
	{
		strcat(out, i ? "|" : "");
		strcat(out, name(codes[i]));
	}
	return out;
}

static void
test_sequences(void)
{
	static const char *const pairs[][2] = {
		{"맑은 뒤 흐림", "맑음|흐림"}, {"맑다가 오후부터 비", "맑음|비"}, {"흐리고 비 온 뒤 갬", "흐리고 비|맑음"}, {"맑음→흐림", "맑음|흐림"}, {"흐림, 비", "흐림|비"},
		{"비 또는 눈", "비/눈"}, {"뇌우,우박", "뇌우,우박"}, {"맑음/흐림", "맑음|흐림"}, {"차차 흐려짐", "흐림"}, {"흐리고 한때 비 곳, 밤에 갬", "흐리고 한때 비|맑음"},
		{"중부지방은 대체로 맑다가 15시부터 차차 흐려지겠다.", "대체로 맑음|흐림"}, {"비가 내리다가 그치고 맑아짐", "비|맑음"},
		{"Sunny, then cloudy with showers", "맑음|흐리고 소나기"}, {"晴れのち曇り時々雨", "맑음|흐리고 가끔 비"}, {"多雲轉小雨", "구름많음|약한비"},
		{"눈높이 교육", ""}, {"비 피해 속출", ""}, {"rainbow", ""}, {"", ""}, {",", ""}, {"→→", ""}, {"뒤", ""}, {"맑음, 눈높이", "맑음"}, {"\n맑음\n\n비\n", "맑음|비"},
	};
	static char many[20000];
	size_t		i;
	int16_t		codes[NW_CONDITIONS_MAX];

	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		is_str(sequence(pairs[i][0]), pairs[i][1], "sequence \"%s\"", pairs[i][0]);
	for (i = 0; i + 4 < sizeof(many); i += 4)
		memcpy(many + i, "비,", 4);
	is_int(nw_conditions_read(many, i, codes), NW_CONDITIONS_MAX, "as many as fit");
	memset(many, 'a', sizeof(many));
	is_int(nw_conditions_read(many, sizeof(many), codes), 0, "a long word");
}

int
main(void)
{
	test_codes();
	test_phrases();
	test_sequences();
	return done_testing();
}
