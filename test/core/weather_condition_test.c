/* words for the weather and the station directory */
#include "core/weather/condition.h"
#include "core/weather/station.h"

#include "tap.h"

static const char *
word(const char *s)
{
	const nw_condition *c = nw_condition_by_code(nw_condition_read(s, strlen(s)));

	return c ? nw_condition_text_of(c, NW_CONDITION_KO) : "?";
}

static const char *
nearest(const char *s)
{
	const nw_condition *c = nw_condition_by_code(nw_condition_nearest(s, strlen(s)));

	return c ? nw_condition_text_of(c, NW_CONDITION_KO) : "?";
}

static int
station(const char *s)
{
	const nw_station *st = nw_station_by_name(s, strlen(s));

	return st ? st->id : 0;
}

static void
test_words(void)
{
	static const char *const pairs[][2] = {
		{"맑음", "맑음"}, {"구름 많음", "구름많음"}, {"구름적음", "구름조금"}, {"비/눈", "비/눈"}, {"비 또는 눈", "비/눈"},
		{"비끝", "비끝남"}, {"비끝남", "비끝남"}, {"약한비연속적", "약한비계속"}, {"약한비 단속적", "약한비단속"},
		{"약한비단속(매시3mm이하)", "약한비단속"}, {"보통비계속(매시3~15mm)", "보통비계속"}, {"진눈개비", "진눈깨비"},
		{"진눈꺠비", "진눈깨비"}, {"소낙눈 / 약", "소낙눈/약"}, {"빗방울/눈날림", "빗방울눈날림"}, {"뇌우, 우박", "뇌우,우박"},
		{"구름많고 한때 비 곳", "구름많고 한때 비"}, {"흐리고비/눈", "흐리고 비/눈"}, {"흐림 후 갬", "흐린 뒤 갬"},
		{"Rain", "비"}, {"PARTLY CLOUDY", "구름조금"}, {"-RA", "약한비"}, {"+SN", "강한눈"}, {"BKN", "구름많음"},
		{"SKY=4", "흐림"}, {"pty=0", "없음"}, {"WB13", "눈/비"}, {"SKY=3+PTY=1", "구름많고 비"}, {"LGT=1", "낙뢰"},
		{"무지개", "?"}, {"", "?"}, {"-", "?"}, {"비비", "?"}, {"(비", "?"}, {"()", "?"}, {"곳", "?"}, {"연속", "?"},
	};
	const nw_condition *c;
	int16_t		last = 0;
	size_t		i;
	bool		all = true;
	char		longest[400];

	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		is_str(word(pairs[i][0]), pairs[i][1], "word \"%s\"", pairs[i][0]);
	for (i = 0; (c = nw_condition_at(i)) != NULL; i++)
	{
		const char *ko = nw_condition_text_of(c, NW_CONDITION_KO);
		const char *en = nw_condition_text_of(c, NW_CONDITION_EN);

		all &= c->code > last && nw_condition_read(ko, strlen(ko)) == c->code &&
			nw_condition_read(en, strlen(en)) == c->code && nw_condition_by_code(c->code) == c;
		last = c->code;
	}
	ok(all && i > 100, "every word and English label reads back to its code, codes ascend");
	memset(longest, 'a', sizeof(longest));
	is_int(nw_condition_read(longest, sizeof(longest)), 0, "a long text is no word");
	is_int(nw_condition_nearest(longest, sizeof(longest)), 0, "and near to none");
	is_str(nearest("맑은"), "맑음", "nearest to a slip");
	is_str(nearest("구름많움"), "구름많음", "nearest to a misspelling");
	is_str(nearest("Cloudly"), "흐림", "nearest in English");
	is_str(nearest("구름만음"), "구름많음", "nearest by the letters of a syllable");
	is_str(nearest("안게"), "안개", "nearest to a short word");
	is_str(nearest("비옴"), "?", "two letters off is not near");
	is_str(nearest("강풍"), "?", "another word of the weather is no slip");
	is_str(nearest("중우"), "?", "nor is one that shares a vowel");
	is_str(nearest("배"), "?", "one syllable is near to too many");
	is_str(nearest("훈민정음"), "?", "nothing is near");
}

static void
test_flags(void)
{
	const nw_condition *c = nw_condition_by_code(nw_condition_read("비끝", strlen("비끝")));

	ok(c->flags == NW_CONDITION_ENDED && c->wmo4677 == 21, "rain that has ended does not fall");
	c = nw_condition_by_code(nw_condition_read("진눈깨비", strlen("진눈깨비")));
	ok(c->flags == (NW_CONDITION_PRECIPITATION | NW_CONDITION_SNOW), "sleet is precipitation with snow");
	c = nw_condition_by_code(nw_condition_read("흐리고 가끔 눈", strlen("흐리고 가끔 눈")));
	ok(c->kma_sky == 4 && c->kma_pty == 3, "KMA codes of a phrase");
	ok(nw_condition_by_code(0) == NULL && nw_condition_by_code(1) == NULL &&
	   nw_condition_by_code(32767) == NULL && nw_condition_by_code(-1) == NULL, "codes that do not exist");
}

static void
test_stations(void)
{
	static const struct
	{
		const char *name;
		int			id;
	}			names[] = {
		{"서울", 108}, {"고창", 172}, {"고창군", 251}, {"광주", 156}, {"광주시", 0}, {"경주", 283}, {"경주시", 283},
		{"강진", 259}, {"강진군", 259}, {"정선", 217}, {"Seoul", 108}, {"SEOUL", 108}, {"Pusan", 159}, {"Busan", 159},
		{"Jeongseon-gun", 217}, {"jeongseon gun", 217}, {"Gyeongju", 283}, {"Gochang", 172}, {"Gochanggun", 251},
		{"", 0}, {"서", 0}, {"서울시", 0}, {"-", 0}, {"A", 0},
		{"Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0},
	};
	const nw_station *st;
	bool		all = true;
	int			last = 0;
	size_t		i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		is_int(station(names[i].name), names[i].id, "station \"%s\"", names[i].name);
	for (i = 0; (st = nw_station_at(i)) != NULL; i++)
	{
		all &= st->id > last && nw_station_by_id(st->id) == st &&
			station(nw_station_text_of(st, NW_STATION_NAME)) == st->id &&
			station(nw_station_text_of(st, NW_STATION_NAME_EN)) == st->id &&
			strlen(nw_station_text_of(st, NW_STATION_NAME)) <= NW_STATION_NAME_MAX &&
			st->latitude > 33 && st->latitude < 39 && st->longitude > 124 && st->longitude < 132;
		last = st->id;
	}
	ok(all, "every station is found by its number and its names, and lies in Korea");
	is_int(i, 97, "stations");
	ok(nw_station_by_id(0) == NULL && nw_station_by_id(91) == NULL && nw_station_by_id(100000) == NULL,
	   "numbers of no station");
}

int
main(void)
{
	test_words();
	test_flags();
	test_stations();
	return done_testing();
}
