/* Bylines of news pages: core/news/byline.h */
#include "core/news/byline.h"

#include "tap.h"

static char buf[1000];

static int
put(int at, const char *mark, const char *s, nw_span span)
{
	if (span.len == 0)
		return at;
	return at + snprintf(buf + at, sizeof(buf) - at, "%s%.*s", mark, (int) span.len, s + span.off);
}

static int
put_people(int at, const char *s, const nw_byline_person *people, int n)
{
	for (int i = 0; i < n; i++)
	{
		at = put(at, i ? "; " : "", s, people[i].name);
		at = put(at, " t:", s, people[i].title);
		at = put(at, " d:", s, people[i].desk);
		at = put(at, " @", s, people[i].email);
	}
	return at;
}

/* name t:title …; p:place o:outlet > lead */
static const char *
shown(const char *s)
{
	nw_byline	b;
	int			at;

	if (!nw_byline_read(s, strlen(s), &b))
		return "";
	at = put_people(0, s, b.people, b.n);
	at = put(at, " p:", s, b.place);
	at = put(at, " o:", s, b.outlet);
	if (b.lead_off < strlen(s))
		at += snprintf(buf + at, sizeof(buf) - at, " > %s", s + b.lead_off);
	buf[at] = '\0';
	return buf;
}

static const char *
shown_tail(const char *s)
{
	nw_byline_person people[4];
	uint32_t	off;
	int			n = nw_byline_tail(s, strlen(s), people, 4, &off);
	int			at;

	if (n == 0)
		return "";
	at = put_people(0, s, people, n);
	at += snprintf(buf + at, sizeof(buf) - at, " < %.*s", (int) off, s);
	return buf;
}

int
main(void)
{
	static const struct
	{
		const char *line,
				   *expected;
	}			lines[] =
	{
		{"지금까지 여수에서 KBS 뉴스 하윤서입니다.", "하윤서 o:KBS"},
		{"YTN 홍길동[x@ytn.example]입니다.", "홍길동 @x@ytn.example o:YTN"},
		{"이 소식은 홍길동 기자입니다.", ""}, {"저는 아나운서 홍길동입니다.", ""}, {"KBS 뉴스 입니다.", ""},
		{"晨报讯(记者 李明 王芳)新区地铁开通。", "李明 t:记者; 王芳 t:记者 > 新区地铁开通。"},
		{"새벽뉴스 한가람 기자 | 강가에 안개가", "한가람 t:기자 o:새벽뉴스 > 강가에 안개가"},
		{"홍길동 기자", "홍길동 t:기자"},
		{"홍길동기자 x@y.co.kr", "홍길동 t:기자 @x@y.co.kr"},
		{"홍길동 기자 (x@y.co.kr)", "홍길동 t:기자 @x@y.co.kr"},
		{"기자명 홍길동 기자 입력 2025.01.02 10:00", "홍길동 t:기자 > 입력 2025.01.02 10:00"},
		{"(서울=연합뉴스) 홍길동 기자 = 눈이 내렸다.", "홍길동 t:기자 p:서울 o:연합뉴스 > 눈이 내렸다."},
		{"(서울=연합뉴스) 홍길동 김영희 기자 = 눈이", "홍길동 t:기자; 김영희 t:기자 p:서울 o:연합뉴스 > 눈이"},
		{"[서울=뉴시스]홍길동 기자 = 눈이", "홍길동 t:기자 p:서울 o:뉴시스 > 눈이"},
		{"(안성=뉴스1) 홍길동 기자 = \"눈이", "홍길동 t:기자 p:안성 o:뉴스1 > \"눈이"},
		{"(서울=연합뉴스) 눈이 내렸다.", " p:서울 o:연합뉴스 > 눈이 내렸다."},
		{"[스포츠조선 홍길동 기자] 눈이", "홍길동 t:기자 o:스포츠조선 > 눈이"},
		{"[홍길동 MBN스타 기자]", "홍길동 t:기자 o:MBN스타"},
		{"[새벽일보=홍길동 기자] 눈이", "홍길동 t:기자 o:새벽일보 > 눈이"},
		{"[파이낸셜뉴스] 눈이", " o:파이낸셜뉴스 > 눈이"},
		{"광주=홍길동 기자 x@y.com", "홍길동 t:기자 @x@y.com p:광주"},
		{"도쿄/홍길동 특파원", "홍길동 t:특파원 p:도쿄"},
		{"순천, 광양 홍길동 기자 x@y.com", "홍길동 t:기자 @x@y.com p:순천, 광양"},
		{"YTN 홍길동 (x@ytn.co.kr)", "홍길동 @x@ytn.co.kr o:YTN"},
		{"홍길동 PD (x@y.com)", "홍길동 t:PD @x@y.com"},
		{"홍길동 기자 외 1명", "홍길동 t:기자"},
		{"홍길동 인턴기자·김영희 기자", "홍길동 t:인턴기자; 김영희 t:기자"},
		{"홍길동·김영희 기자", "홍길동 t:기자; 김영희 t:기자"},
		{"홍길동, 김영희 기자", "홍길동 t:기자; 김영희 t:기자"},
		{"홍길동 정치부 기자", "홍길동 t:기자 d:정치부"},
		{"홍길동 의학전문기자", "홍길동 t:의학전문기자"},
		{"워싱턴 홍길동 특파원·서울 김영희 기자", "홍길동 t:특파원; 김영희 t:기자 p:워싱턴"},
		{"홍길동 기자l기사입력 2023-04-04 19:01", ""},
		{"홍길동 기자 l 기사입력 2023-04-04 19:01", "홍길동 t:기자 > 기사입력 2023-04-04 19:01"},
		{"남궁민수 기자", "남궁민수 t:기자"},
		{"By Kang Yoon-seung", "Kang Yoon-seung"},
		{"By: Kang Yoon-seung", "Kang Yoon-seung"},
		{"Posted by Ann Lee", "Ann Lee"},
		{"Interview by Ann Lee", "Ann Lee"},
		{"By Ann Lee Published: May 3, 2024, 6:15 a.m. EDT", "Ann Lee > Published: May 3, 2024, 6:15 a.m. EDT"},
		{"by Ann Lee on March 8, 2025", "Ann Lee > March 8, 2025"},
		{"by Ann Lee", ""},
		{"(서울=누리일) 홍길동 기자 = 강이 흐른다", "홍길동 t:기자 p:서울 o:누리일 > 강이 흐른다"},
		{"이메일 : gildong@dawn.example", ""},
		{"撰文:葉蔚風發布時間:2024/07/09 15:22", "葉蔚風 > 發布時間:2024/07/09 15:22"},
		{"本报记者白露霜程子衿", "白露霜 t:本报记者; 程子衿 t:本报记者"},
		{"新海社巴黎12月9日电(记者唐远舟)大雪", "唐远舟 t:记者 p:巴黎 o:新海社 > 大雪"},
		{"(島聯社記者駱映荷南投縣30日電)大雨", "駱映荷 t:記者 p:南投縣 o:島聯社 > 大雨"},
		{"By Jane O'Hara and Lee Su-min", "Jane O'Hara; Lee Su-min"},
		{"SEOUL, April 19 (Yonhap) -- Snow fell", " p:SEOUL o:Yonhap > Snow fell"},
		{"(记者唐霁)", "唐霁 t:记者"},
		{"本报记者 张三 李四", "张三 t:本报记者; 李四 t:本报记者"},
		{"作者:张三丰", "张三丰"},
		{"新华社北京11月17日电 记者从", " p:北京 o:新华社 > 记者从"},
		{"新华社北京11月17日电(记者唐霁)大雪", "唐霁 t:记者 p:北京 o:新华社 > 大雪"},
		{"【ソウル=小池和樹】雪が", "小池和樹 p:ソウル > 雪が"},
		{"【エルサレム松岡大地、カイロ金子淳】雪が", "松岡大地; 金子淳 p:エルサレム > 雪が"},
		{"【6月18日 AFP】雪が", " o:AFP > 雪が"},
		{"北京=上地一姫 冨名腰隆", "上地一姫; 冨名腰隆 p:北京"},
		{"글·사진 홍길동 기자", "홍길동 t:기자"},
		{"취재 홍길동 / 사진 김영희", "홍길동"},
		{"글 홍길동 · 사진 김영희", "홍길동"},
		{"정리=홍길동 기자", "홍길동 t:기자"},
		{"홍길동 인턴 기자", "홍길동 t:인턴 기자"},
		{"홍길동 기자(부산)", "홍길동 t:기자"},
		{"■ 홍길동 기자", "홍길동 t:기자"},
		{"새벽뉴스봇", "새벽뉴스봇"},
		{"MBC뉴스 하윤서입니다.", "하윤서 o:MBC"},
		{"By Ann Lee in Seoul", "Ann Lee p:Seoul"},
		{"Ann Lee, Staff Writer", "Ann Lee t:Staff Writer"},
		{"Ann Lee | Staff Writer", "Ann Lee t:Staff Writer"},
		{"[記者江柏毅/南投報導]老樹", "江柏毅 t:記者 p:南投 > 老樹"},
		{"(中央社記者周采潔台北5日電)圖書車", "周采潔 t:記者 p:台北 o:中央社 > 圖書車"},
		{"撰文:葉知秋", "葉知秋"},
		/* false friends */
		{"Ann Lee was here.", ""},
		{"Snow in Seoul", ""},
		{"글 잘 쓰는 사람", ""},
		{"취재진은 이날 오후", ""},
		{"로봇", ""},
		{"홍길동 기자입니다.", ""},
		{"홍길동 기자가 전합니다.", ""},
		{"홍길동 기자!", ""},
		{"홍길동 기자 전화만 안 받아", ""},
		{"기자회견이 열렸다", ""},
		{"그는 기자 출신이다.", ""},
		{"(끝)", ""},
		{"[단독] 홍길동 대표 사임", ""},
		{"(주)한빛은 오늘", ""},
		{"By Monday the snow had melted.", ""},
		{"김영희 시장은 15일 새 계획을 밝혔다.", ""},
		{"기자", ""},
		{"]", ""},
		{"홍길동입니다. x@y.com]", ""},
		{"", ""},
	};
	static const struct
	{
		const char *line,
				   *expected;
	}			tails[] =
	{
		{"눈이 내렸다고 했다.홍길동기자 x@y.com", "홍길동 t:기자 @x@y.com < 눈이 내렸다고 했다."},
		{"눈이 내렸다. 홍길동 기자 x@y.com", "홍길동 t:기자 @x@y.com < 눈이 내렸다."},
		{"大雪来了。(记者 张三)", "张三 t:记者 < 大雪来了。"},
		{"拍手が起きた。【川端悠斗】", "川端悠斗 < 拍手が起きた。"},
		{"販売している。(大谷陽菜)", "大谷陽菜 < 販売している。"},
		{"販売している。(敬称略)", ""},
		{"拍手が起きた。【経済部】", ""},
		{"눈이 내렸다. 지금까지 홍길동 기자였습니다.", ""},
		{"그는 말했다. 눈이 온다.", ""},
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		is_str(shown(lines[i].line), lines[i].expected, "byline \"%s\"", lines[i].line);
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++)
		is_str(shown_tail(tails[i].line), tails[i].expected, "tail \"%s\"", tails[i].line);
	is_int(nw_email_scan("a.b@c.co.kr)", 12), 11, "an address ends before the bracket");
	is_int(nw_email_scan("a@b", 3), 0, "an address has a dot");
	return done_testing();
}
