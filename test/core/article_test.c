/* Lines, headlines, times and records of articles: core/news */
#include "core/news/article_pack.h"
#include "core/news/article_parse.h"
#include "core/news/article_title.h"

#include "tap.h"

/* The kind of a line that stands alone. */
static const char *
kind_of(const char *line)
{
	static char buf[40];
	nw_arena	arena;
	nw_text		text;
	int32_t		n;
	nw_page_line *lines;

	nw_arena_begin(&arena, &tap_host);
	nw_text_fold(&text, &arena, line, strlen(line), NW_FOLD_READ);
	lines = nw_page_lines(&text, &arena, &n);
	snprintf(buf, sizeof(buf), "%s", n != 1 ? "?" : lines[0].kind == NW_LINE_TEXT ? "text" : nw_line_kind_name(lines[0].kind));
	nw_arena_end(&arena);
	return buf;
}

/* headline {series number} [flags] (update) */
static const char *
title_of(const char *s)
{
	static char buf[400];
	nw_title	t;
	int			at;

	nw_title_split(s, strlen(s), &t);
	at = snprintf(buf, sizeof(buf), "%.*s", (int) t.text.len, s + t.text.off);
	if (t.series.len > 0)
		at += snprintf(buf + at, sizeof(buf) - at, " {%.*s}", (int) t.series.len, s + t.series.off);
	if (t.has_number)
		at += snprintf(buf + at, sizeof(buf) - at, " %d", t.number);
	for (int i = 0; i < t.n_flags; i++)
		at += snprintf(buf + at, sizeof(buf) - at, " [%.*s]", (int) t.flags[i].len, s + t.flags[i].off);
	if (t.update.len > 0)
		snprintf(buf + at, sizeof(buf) - at, " (%.*s)", (int) t.update.len, s + t.update.off);
	return buf;
}

/* as it is printed again, "" when it is no time */
static const char *
time_of(const char *s)
{
	static char buf[NW_ARTICLE_TIME_MAX + 1];
	nw_article_time time;

	if (!nw_article_time_read(s, strlen(s), &time) || !nw_article_time_valid(&time))
		return "";
	buf[nw_article_time_print(&time, buf)] = '\0';
	return buf;
}

int
main(void)
{
	static const char *const kinds[][2] =
	{
		{"\n", "blank"}, {"\xC2\xA0", "spacer"}, {"  ", "spacer"},
		{"• 동두천 -5.9℃맑음", "weather"}, {"기상청 제공", "weather_provider"},
		{"2025.12.15 (월)", "date"}, {"입력", "text"}, {"입력 2025.05.15 20:00", "date"}, {"    2025.05.15 20:00", "date"},
		{"North Korea 09:31 August 20, 2019", "date"},
		{"홍길동 기자", "byline"}, {"winter@news.example", "byline"}, {"By Harin Seo", "byline"},
		{"새벽뉴스 한가람\xC2\xA0기자 |\xC2\xA0강가에 안개가 끼어 첫 배가 한 시간 늦게 떠났다.", "byline_lead"},
		{"(서울=물결통신) 강가에 안개가 끼어 첫 배가 한 시간 늦게 떠났다.", "byline_lead"},
		{"<저작권자(c) 물결통신, 무단 전재-재배포 금지>", "copyright"}, {"Copyright ⓒ 새벽. All rights reserved.", "copyright"},
		{"ⓒ 새벽일보", "copyright"}, {"저작권자 © 새벽일보, 무단 전재 및 재배포 금지", "copyright"},
		{"▲ 강가의 첫 배", "caption"}, {"강가의 첫 배. [사진 출처 = 물결통신]", "caption"},
		{"안개 속에 배가 떠나고 있다. 연합뉴스", "caption"}, {"안개 속에 배가 떠나고 있다. 홍길동 기자", "caption"},
		{"강가의 첫 배 [물결통신 자료사진]", "caption"}, {"[서울=물결통신] 안개 속의 배. 2025.10.30. photo@news.example", "caption"},
		{"무단 전재를 금지하는 법이 있다고 그는 말했다.", "text"}, {"저작권자 협회는 새 규정을 반긴다고 밝혔다.", "text"},
		{"이 기사는 로봇 기자가 자동 작성한 기사입니다.", "tip"}, {"이 기사는 많은 사람에게 읽혔다.", "text"},
		{"페이스북(으)로 기사보내기 URL복사(으)로 기사보내기", "share"}, {"MBC 뉴스는 24시간 여러분의 제보를 기다립니다.", "tip"},
		{"논에서 이앙기가 모를 심고 있다. 2024.4.18 x@y.example", "caption"}, {"흑두루미가 난다. (순천시 제공) 2025.1.7/뉴스1", "caption"},
		{"▲서울 5도 ▲부산 8도 ▲제주 11도", "text"}, {"雪をかき分ける農家＝7日、北津町", "caption"},
		{"Your browser does not support the audio element.", "furniture"}, {"Reporting by Ann Lee; Editing by Tom Cho", "credit"},
		{"Ann Lee covers the town. Reach her at lee@x.example.", "credit"}, {"《 人民日报 》( 2024年03月14日 13 版)", "credit"},
		{"홍길동 기자 구독 구독중", "byline"}, {"홍길동 기자 다른기사 보기", "byline"},
		{"지금까지 여수에서 물결 뉴스 홍길동입니다.", "byline"}, {"물결뉴스 홍길동입니다. [x@news.example]", "byline"},
		{"[앵커]", "furniture"}, {"【 기자 】", "furniture"}, {"◀ 리포트 ▶", "furniture"}, {"[06월24일 11시30분]", "furniture"},
		{"현장을 홍길동 기자가 다녀왔습니다.", "text"}, {"이 소식은 홍길동 기자입니다.", "text"},
		{"글자 확대 축소 뉴스듣기 여성 남성", "text"}, {"폰트 확대축소 뉴스듣기 여성 남성", "share"},
		{"(사진=새벽일보)", "credit"}, {"사진제공 : 군청", "credit"}, {"Photo : YONHAP News", "credit"},
		{"▶ 제보는 카카오톡 okmulgyeol", "tip"}, {"※ '당신의 제보가 뉴스가 됩니다'", "tip"}, {"▷ 카카오톡 : 새벽", "tip"},
		{"#안개 #첫배", "hashtag"}, {"(끝)", "end"}, {"(END)", "end"},
		{"관련기사", "related"}, {"많이 본 뉴스", "related"}, {"【関連記事】灯台守の日記、見つかる", "related"},
		{"공유하기", "share"}, {"Facebook X Pinterest Copy URL", "share"}, {"좋아요 1796", "share"},
		{"댓글 12개", "comment"}, {"댓글쓰기", "comment"},
		{"더보기", "furniture"}, {"로그인 | 회원가입", "furniture"}, {"[1129978110]", "furniture"}, {"━━━━━━", "furniture"},
		{"  • 정치", "furniture"}, {"등록번호 : 가00001 | 발행인 : 홍길동", "furniture"}, {"[                    ] 검색", "furniture"},
		/* sentences stay text whatever words they hold */
		{"경찰은 서버에 무단 접속한 혐의로 두 사람을 조사하고 있다.", "text"},
		{"그는 전재산을 내놓고 섬으로 들어가 학교를 세웠다.", "text"},
		{"기자회견은 저녁 일곱 시에 시작해 두 시간 이어졌다.", "text"},
		{"로그인 기록이 지워진 사실이 뒤늦게 드러났다.", "text"},
		{"관련기사를 쓴 기자는 아직 연락이 닿지 않는다.", "text"},
		{"댓글을 지운 사람이 누구인지 밝혀지지 않았다.", "text"},
		{"강가에 안개, 첫 배 늦춰", "text"},
	};
	static const char *const titles[][2] =
	{
		{"강가에 안개[강 이야기 64]", "강가에 안개 {강 이야기} 64"},
		{"[강 이야기 ③] 강가에 안개", "강가에 안개 {강 이야기} 3"},
		{"[강 이야기<12>]강가에 안개", "강가에 안개 {강 이야기} 12"},
		{"[강 이야기] 3. 강가에 안개", "강가에 안개 {강 이야기} 3"},
		{"[강 이야기] ③ 강가에 안개", "강가에 안개 {강 이야기} 3"},
		{"[강 이야기] ③", "[강 이야기] ③"},
		{"[단독] 강가에 안개", "강가에 안개 [단독]"},
		{"[속보][단독] 강가에 안개(종합2보)", "강가에 안개 [속보] [단독] (종합2보)"},
		{"(2nd LD) Fog on the river", "Fog on the river (2nd LD)"},
		{"강가에 안개 [인터뷰]", "강가에 안개 [인터뷰]"},
		{"[CEO&]강가에 안개", "[CEO&]강가에 안개"},
		{"[2025 국감] 강가에 안개", "[2025 국감] 강가에 안개"},
		{"강가에 안개 (사진)", "강가에 안개 (사진)"},
		{"강가에 안개 - 새벽일보", "강가에 안개"},
		{"Fog on the river | Daily News", "Fog on the river"},
		{"[단독]", "[단독]"},
		{"", ""},
	};
	static const char *const times[][2] =
	{
		{"2025-12-15", "2025-12-15"}, {"2025-12-15Z", "2025-12-15+00:00"}, {"2025-05-15T20:00", "2025-05-15T20:00+09:00"},
		{"2025-05-15T20:00:52.5-05:30", "2025-05-15T20:00:52.5-05:30"}, {"20180619T055000+0900", "2018-06-19T05:50:00+09:00"},
		{"1999-12-31T23:59:59Z", "1999-12-31T23:59:59+00:00"}, {"0001-01-01", "0001-01-01"}, {"9999-12-31T23:59Z", "9999-12-31T23:59+00:00"},
		{"2025-02-29", ""}, {"2025-13-01", ""}, {"2025-05-15T24:00", ""}, {"2025-05-15T20", ""}, {"2025-05-15T20:00+16:00", ""},
		{"2025-05-15T20:00:52.", ""}, {"2025-05-15 x", ""}, {"0000-01-01", ""}, {"", ""},
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		is_str(kind_of(kinds[i][0]), kinds[i][1], "kind of \"%s\"", kinds[i][0][0] == '\n' ? "" : kinds[i][0]);
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		is_str(title_of(titles[i][0]), titles[i][1], "title \"%s\"", titles[i][0]);
	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++)
		is_str(time_of(times[i][0]), times[i][1], "time \"%s\"", times[i][0]);
	is_int(nw_word_count("강가에 안개가, 1,234명의 don't x@y.com", strlen("강가에 안개가, 1,234명의 don't x@y.com")), 5, "words of Korean and English");
	is_int(nw_word_count("雪が降る", strlen("雪が降る")), 4, "Han and kana count one by one");
	is_bytes(nw_language_of("눈이 온다", strlen("눈이 온다")).s, 2, "ko", "Korean");
	is_bytes(nw_language_of("雪が降っている", strlen("雪が降っている")).s, 2, "ja", "Japanese");
	is_bytes(nw_language_of("大雪封山", strlen("大雪封山")).s, 2, "zh", "Chinese");
	is_bytes(nw_language_of("The mountain road is closed", strlen("The mountain road is closed")).s, 2, "en", "English");
	ok(nw_language_of("12345", 5).s == NULL, "nor is that of numbers");
	return done_testing();
}
