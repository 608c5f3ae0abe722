/* roles and places of hand-made measures */
#include "core/weather/measure_context.h"

#include "core/text/text.h"
#include "tap.h"

#define MAX_TEXT 8192

/*
 * A sentence with its quantities in braces, the kind before each: {T-3도} a
 * temperature, D a difference, R rain, S snow, W wind, H humidity, V waves, I
 * visibility, Q pressure, P dust, F fine dust, B a probability; > and < behind
 * the kind say that only the low or high side is bounded.
 */
static nw_measure_kind
kind_of(char c)
{
	static const char letters[] = "TADXRSWHIVQPFB";

	return (nw_measure_kind) (strchr(letters, c) - letters);
}

/* The rows as text: role@place, A: or X: before what became an apparent temperature or a dew point. */
static const char *
rows(const char *marked)
{
	static char out[4096];
	char		raw[MAX_TEXT];
	nw_measure_list list = {NULL, 0, 0};
	nw_arena	arena;
	nw_text		text;
	size_t		n = 0;
	size_t		i;
	int			o = 0;

	nw_arena_begin(&arena, &tap_host);
	/* the folded text has the braces still; they are taken out behind it */
	nw_text_fold(&text, &arena, marked, strlen(marked), NW_FOLD_READ);
	for (i = 0; i < text.len; i++)
	{
		nw_measure *m;

		if (text.str[i] == '}')
		{
			list.v[list.n - 1].mention.len = (uint32_t) (n - list.v[list.n - 1].mention.off);
			continue;
		}
		if (text.str[i] != '{')
		{
			raw[n++] = text.str[i];
			continue;
		}
		list.v = nw_arena_grow(&arena, list.v, list.n, &list.max, sizeof(nw_measure));
		m = &list.v[list.n++];
		memset(m, 0, sizeof(*m));
		m->kind = kind_of(text.str[++i]);
		m->has_low = m->has_high = true;
		m->mention.off = (uint32_t) n;
		if (text.str[i + 1] == '>' || text.str[i + 1] == '<')
		{
			m->has_high = text.str[++i] == '<';
			m->has_low = !m->has_high;
		}
	}
	nw_measure_context(raw, n, &arena, &list, 0);
	out[0] = '\0';
	for (i = 0; i < list.n && o < (int) sizeof(out) - 200; i++)
	{
		const nw_measure *m = &list.v[i];

		o += snprintf(out + o, 200, "%s%s%s@%.*s", i ? " | " : "",
					  m->kind == NW_MEASURE_APPARENT_TEMPERATURE ? "A:" : m->kind == NW_MEASURE_DEW_POINT ? "X:" : "",
					  m->role ? m->role : "", (int) m->place.len, raw + m->place.off);
	}
	nw_arena_end(&arena);
	return out;
}

static void
test_places(void)
{
	static const char *const truths[][2] = {
		{"△서울 {T21도} △인천 {T22도}△수원 {T20도}", "@서울 | @인천 | @수원"},
		{"서울이 {T7도}, 대구가 {T9도}", "@서울 | @대구"},
		{"서울 {T영하 5도}, 부산 {T2도} 등", "@서울 | @부산"},
		{"서울·인천 {T21도}", "@서울 | @인천"},
		{"서울과 인천은 {T21도}", "@서울 | @인천"},
		{"서울, 인천, 수원이 {T21도}", "@서울 | @인천 | @수원"},
		{"서울의 낮 최고기온은 {T31도}", "daytime_maximum@서울"},
		{"강원 산지 {T-10도} 안팎", "@강원 산지"},
		{"경기 북부와 강원 내륙에 {R5∼20㎜}", "@경기 북부 | @강원 내륙"},
		{"제주도(산지 제외) {R5~10㎜}", "@제주도"},
		{"전국 {T24~31도}", "@전국"},
		{"동해 먼바다 {V1.5∼4.0m}, 남해 앞바다 {V0.5~2.5m}", "@동해 먼바다 | @남해 앞바다"},
		{"▲수도권·강원영서 {R5~10㎜} ▲충청권 {R10㎜} 안팎", "@수도권 | @강원영서 | @충청권"},
		{"[서울 : 맑음] ({T-9∼4})", "@서울"},
		{"서울 {T-3 / 5}", "@서울"},
		{"서울({T-9∼4})", "@서울"},
		{"◇ 예상 강수량(15일)\n- 서울·인천·경기: {R5~20㎜}\n- 강원: {R10㎜}", "@서울 | @인천 | @경기 | @강원"},
		{"서울은 아침 최저기온이 {T-3도}, 낮 최고기온은 {T5도}로 예상된다.", "morning_minimum@서울 | daytime_maximum@서울"},
		{"아침 최저기온은 서울 {T-3도}, 부산 {T2도}로 예보됐고 낮 최고기온은 {T5∼10도}로 예상된다.",
		"morning_minimum@서울 | morning_minimum@부산 | daytime_maximum@"},
		{"서울의 기온은 {T3도}다. 부산은 {T5도}다.", "@서울 | @부산"},
		{"서울의 기온은 {T3도}다. 낮에는 더 오르겠다. 습도는 {H60%}다.", "@서울 | @"},
		{"서해 남부 먼바다에서 {V2.0~4.0m}로 일겠다.", "@서해 남부 먼바다"},
		{"서울과 부산의 낮 최고기온은 각각 {T31도}, {T33도}다.", "daytime_maximum@서울 | daytime_maximum@부산"},
		{"서울은 맑고 부산은 흐리겠다. 제주는 {T20도}다.", "@제주"},
		{"기상청은 {T30도}를 넘겠다고 밝혔다. 서울은 비가 오겠다.", "@"},
		{"시간당 {R30㎜}의 강한 비가 제주도 산지에 내리겠다.", "hourly@제주도 산지"},
		{"낮 최고 {T41.0도}를 기록한 홍천에서는 주민들이", "daytime_maximum@홍천"},
		{"전국의 최저기온은 {T-20.1도}(철원 임남)까지 떨어졌다.", "minimum@철원 임남"},
		{"(서울=연합뉴스) 낮 최고기온이 {T31도}까지 오르겠다.", "daytime_maximum@"},
		{"서울보다 {D3도} 높은 {T31도}였다.", "@ | @"},
		{"철원 {T-15도}, 임남 {T-17도}, 파주 {T-12도}", "@철원 | @임남 | @파주"},
		{"서울 {T31도}, 습도 {H60%}", "@서울 | @서울"},
		{"서울 {T31도}, 부산 {T29도}, 습도 {H60%}", "@서울 | @부산 | @"},
		{"서울({T21도})·인천({T22도})", "@서울 | @인천"},
		{"그 밖의 지역은 {R5~20㎜}", "@"},
		{"서울 {T21도}, 그 밖의 지역은 {T20도}", "@서울 | @"},
		{"수도권(서울·인천·경기) {R5~10㎜}", "@수도권"},
		{"남부지방과 제주도에 {R20~60㎜}의 비가", "@남부지방 | @제주도"},
		{"울릉도.독도 {R5~20㎜}", "@울릉도 | @독도"},
		{"대구를 비롯한 경북 내륙은 {T33도}", "@경북 내륙"},
		{"제주도를 중심으로 {R30~80㎜}", "@제주도"},
		{"서울 등 수도권은 {T30도}", "@수도권"},
		{"상주 {T31도}, 이천 {T30도}, 광주 {T29도}", "@상주 | @이천 | @광주"},
		{"경기가 끝난 뒤 기온은 {T30도}", "@"},
		{"전국 대부분 지역의 낮 기온이 {T30도}를 웃돌겠다.", "daytime_maximum@전국"},
		{"중부 지방은 {T20도}, 남부 지방은 {T23도}", "@중부 지방 | @남부 지방"},
		{"서울 지역 {T20도}", "@서울"},
		{"전남 남해안에 {R30~80㎜}", "@전남 남해안"},
		{"서해상에 초속 {W12~18m}의 바람이 불겠다.", "@서해상"},
		{"서해5도 {R5㎜}", "@서해5도"},
		{"강원특별자치도 철원의 아침 기온은 {T-10도}", "morning_minimum@강원특별자치도 철원"},
		{"부산 울산 경남 지역에 {R10~40㎜}", "@부산 | @울산 | @경남"},
		{"서울 종로구 송월동 {T31도}", "@서울 종로구 송월동"},
		{"철원 임남면 {T-20.1도}, 화천 광덕산 {T-18.2도}, 서울 {T-10도}", "@철원 임남면 | @화천 광덕산 | @서울"},
		{"파리 {T33도}, 런던 {T28도}", "@파리 | @런던"},
		{"모스크바는 {T-23도}, 시베리아는 {T-50도}까지 떨어졌다.", "@모스크바 | @"},
		{"서울은 {T23도}, 체감온도는 {T25도}다.", "@서울 | A:@서울"},
		{"서울 26~35 대전 {T25~34도}", "@대전"},
		{"[날씨] 아침 영하권…서울 {T-3도}", "morning_minimum@서울"},
		{"영하의 기온에 바람은 {W초속 5m}로 불었다.", "@"}, {"영하의 {T20도}", "@"},
		{"서울 {T33도}, 안팎의 무언가 {T28도}", "@서울 | @"},
		{"낮 기온이 {T35도를 넘긴} 경주와 경산은 붐볐다.", "daytime_maximum@경주 | daytime_maximum@경산"},
		{"비가 제주도에서 시작돼 남부지방으로 넓어지고 강수량은 {R20㎜}", "@"},
		{"해상에는 물결이 {V2.0~4.0m}", "@해상"},
		{"서울 오늘 {T31도}, 내일 {T33도}, 모레 {T30도}", "@서울 | @서울 | @서울"},
	};
	size_t		i;

	for (i = 0; i < sizeof(truths) / sizeof(truths[0]); i++)
		is_str(rows(truths[i][0]), truths[i][1], "%.*s", (int) strcspn(truths[i][0], "\n"), truths[i][0]);
}

static void
test_roles(void)
{
	static const char *const truths[][2] = {
		{"아침 최저기온은 {T-12∼-1도}, 낮 최고기온은 {T1∼8도}", "morning_minimum@ | daytime_maximum@"},
		{"최저 {T24도}·최고 {T31도}", "minimum@ | maximum@"},
		{"서울 {T24/31도}", "@서울"},
		{"낮 최고기온은 {T24/31도}", "@"},
		{"평년(최저 {T-12∼-1도}, 최고 {T1∼8도})보다 {D1~3도} 높겠다.", "normal_minimum@ | normal_maximum@ | from_normal@"},
		{"평년보다 {D3도}, 어제보다 {D5도} 낮겠다.", "from_normal@ | from_previous_day@"},
		{"지난해 같은 기간보다 {D1.2도} 높았다.", "from_previous_year@"},
		{"일교차가 {D15도} 안팎으로 크겠다.", "diurnal_range@"},
		{"낮과 밤의 기온차가 {D15도}", "diurnal_range@"},
		{"체감온도는 {T-15도}", "A:@"},
		{"최고 체감온도가 {T35도} 안팎, 낮 최고기온은 {T33도}", "A:maximum@ | daytime_maximum@"},
		{"서울 {T31도}(체감 {T35도})", "@서울 | A:@서울"},
		{"낮 최고기온은 평년보다 {D2도} 높은 {T33도}", "from_normal@ | daytime_maximum@"},
		{"시간당 {R30~50㎜}의 비가", "hourly@"},
		{"당분간 {D10도} 안팎으로 일교차가 크겠다.", "diurnal_range@"},
		{"서울과 부산의 기온 차는 {D10도}", "@서울 | @부산"},
		{"제주도 {R10∼40㎜}, 많은 곳은 {R>60㎜ 이상}", "@제주도 | local_maximum@제주도"},
		{"경기와 강원에 {R10∼40㎜}(많은 곳 {R>60㎜ 이상})", "@경기 | @강원 | local_maximum@경기 | local_maximum@강원"},
		{"{T38.2도}로 관측 이래 두 번째로 높았다.", "@"},
		{"{T38.2도}로 역대 2위를 기록했다.", "@"},
		{"{T>35도를 넘긴} 경주에 폭염경보가 발효됐다.", "@경주"},
		{"<지역별 기온>\n창원: 최저 {T3도}, 최고 {T11도}\n진주: 최저 {T-1도}, 최고 {T12도}", "minimum@창원 | maximum@창원 | minimum@진주 | maximum@진주"},
		{"내일 아침 서울 최저기온은 {T-3도}, 낮 최고기온은 {T5도}", "morning_minimum@서울 | daytime_maximum@서울"},
		{"1시간에 {R30㎜}", "hourly@"},
		{"11시간에 {R30㎜}", "@"},
		{"중심기압은 {Q965hPa}, 최대풍속은 {W초속 37m}", "@ | maximum@"},
		{"누적 강수량은 {R120㎜}", "accumulated@"},
		{"제주도 {R40~90㎜}(많은 곳 {R>120㎜ 이상})", "@제주도 | local_maximum@제주도"},
		{"순간풍속 {W초속 20m} 이상", "gust@"},
		{"최대풍속 {W초속 20m}", "maximum@"},
		{"최대순간풍속은 {W초속 25m}", "gust@"},
		{"파고는 {V1.5~4.0m}(최대 {V4.5m})", "@ | maximum@"},
		{"역대 최고기온인 {T41도}", "record@"},
		{"{T41.0도}까지 올라 관측 이래 최고기온을 기록했다.", "record@"},
		{"오전 6시 현재 기온은 {T21도}, 습도는 {H60%}", "current@ | current@"},
		{"오전 11시 기준 서울의 기온은 {T31도}", "current@서울"},
		{"폭염주의보는 체감온도가 {T>33도 이상}인 상태가 이틀 이상 이어질 때 내려진다.", "A:threshold@"},
		{"한파주의보는 아침 최저기온이 {T<영하 12도 이하}로 이틀 넘게 지속될 것으로 예상될 때 발령된다.", "threshold@"},
		{"열대야는 밤사이 최저기온이 {T>25도 이상}일 때를 말한다.", "threshold@"},
		{"평균기온은 {T25.6도}", "mean@"},
		{"평년기온은 {T24도}", "normal@"},
		{"한낮 기온은 {T31도}까지 오르겠다.", "daytime_maximum@"},
		{"낮에는 {T25도}까지 오르겠다.", "daytime_maximum@"},
		{"낮은 기온 {T3도}", "@"},
		{"아침 최저기온과 낮 최고기온은 각각 {T-5도}와 {T3도}로 예상된다.", "morning_minimum@ | daytime_maximum@"},
		{"낮 최고기온은 서울 {T31도}, 대구 {T33도}로 어제보다 {D2도} 높겠다.",
		"daytime_maximum@서울 | daytime_maximum@대구 | from_previous_day@"},
		{"서울의 낮 최고기온은 {T31도}까지 오르겠고 대구는 {T33도}까지 치솟겠다.", "daytime_maximum@서울 | daytime_maximum@대구"},
		{"낮 최고기온이 {T33도}를 넘고 밤에도 {T25도}를 웃돌겠다.", "daytime_maximum@ | @"},
		{"이슬점은 {T15도}", "X:@"},
		{"미세먼지 농도는 {P'나쁨'}", "grade@"},
		{"비가 그치고 낮 최고 {T31도}", "daytime_maximum@"},
		{"최고위원은 {T31도}", "@"},
		{"체감온도는 아침 {T-10도}, 낮 {T0도}", "A:morning_minimum@ | A:daytime_maximum@"},
		{"어제 최고기온({T31도})보다 {D2도} 높다.", "maximum@ | from_previous_day@"},
		{"전날보다 {D10도}가량 떨어진 {T영하 5도}", "from_previous_day@ | @"},
		{"낮 최고기온은 {T31도}(평년 {T29도})", "daytime_maximum@ | normal_maximum@"},
		{"평년과 비슷한 {T31도}", "@"},
		{"시간당 {R30㎜}, 총 {R100㎜}", "hourly@ | @"},
		{"평년 기온은 아침 최저 {T-5도}, 낮 최고 {T3도}", "normal_minimum@ | normal_maximum@"},
	};
	size_t		i;

	for (i = 0; i < sizeof(truths) / sizeof(truths[0]); i++)
		is_str(rows(truths[i][0]), truths[i][1], "%.*s", (int) strcspn(truths[i][0], "\n"), truths[i][0]);
}

static void
test_languages(void)
{
	static const char *const truths[][2] = {
		{"Temperatures hit {T38 C} in Seoul and {T39 C} in Daegu.", "@Seoul | @Daegu"},
		{"In Seoul, the high will be {T31 C}, while Busan will see {T28 C}.", "maximum@Seoul | maximum@Busan"},
		{"A high of {T31 C} is expected in Seoul.", "maximum@Seoul"},
		{"Lows of {T-5 C} and highs of {T3 C}", "minimum@ | maximum@"},
		{"with a wind chill of {T-15 C}", "A:@"},
		{"It feels like {T35 C}", "A:@"},
		{"gusts of up to {W30 m/s}", "gust@"},
		{"{D5 degrees} above normal", "from_normal@"},
		{"a record high of {T41 C}", "record@"},
		{"high winds of {W20 m/s}", "@"},
		{"Highs of {T29 C} in Daegu and {T26 C} in Gangneung.", "maximum@Daegu | maximum@Gangneung"},
		{"London hit {T39.8C}, a record, while Madrid saw {T37C}.", "record@London | @Madrid"},
		{"{R40 mm} of rain per hour on Jeju Island", "hourly@Jeju Island"},
		{"1時間に{R50ミリ}の雨", "hourly@"},
		{"東京の最高気温は{T31度}、大阪は{T33度}", "maximum@東京 | maximum@大阪"},
		{"平年より{D3度}高い", "from_normal@"},
		{"最大瞬間風速{W30m}", "gust@"},
		{"札幌の最低気温は{T氷点下5度}", "minimum@札幌"},
		{"北京最高气温{T31度}，最低气温{T20度}", "maximum@北京 | minimum@北京"},
		{"日本付近は冬型の気圧配置が強まっていて、日本海側を中心に雪が降りやすくなっている。上空には強い寒気が流れ込んでいて、"
			"この寒気は週末にかけて居座る見通しで、雪の降り方が強まるおそれがあるため、交通への影響や屋根からの落雪に十分に注意が必要だ。"
		"東京の最高気温は{T8度}", "maximum@東京"},
		{"体感温度{T35度}", "A:@"},
		{"上海、南京{T31℃}", "@上海 | @南京"},
	};
	size_t		i;

	for (i = 0; i < sizeof(truths) / sizeof(truths[0]); i++)
		is_str(rows(truths[i][0]), truths[i][1], "%.*s", (int) strcspn(truths[i][0], "\n"), truths[i][0]);
}

int
main(void)
{
	test_places();
	test_roles();
	test_languages();
	return done_testing();
}
