/* Paragraphs and sentences: core/text/sentence */
#include "core/text/sentence.h"

#include "tap.h"

/* "|" stands where a sentence begins, "‖" where a paragraph does; the text is the line without them. */
static const char *const korean[] =
{
	"강가에 안개가 끼었다. |첫 배는 한 시간 늦게 떠났다.",
	"강가에 안개가 끼었다.|그는 배를 기다렸다.",
	"강가에 안개가 끼었습니다.|첫 배는요? |한 시간 늦었죠.",
	"군수는 “배가 뜨지 못했다.”고 말했다. |주민들은 기다렸다.",
	"군수는 “배가 뜨지 못했다. 내일은 뜬다.”라며 고개를 숙였다. |주민들은 기다렸다.",
	"군수는 \"배가 뜨지 못했다. 내일은 뜬다\"고 말했다. |주민들은 기다렸다.",
	"그는 '안 된다. 절대로 안 된다'고 했다. |회의는 끝났다.",
	"그는 ‘안 된다. 절대로 안 된다’는 말만 했다.|회의는 끝났다.",
	"“비가 온다.” |그는 우산을 폈다.",
	"“비가 온다.” 고 그가 말했다. |모두 웃었다.",
	"“누가 알겠나?”라고 되물었다. |답은 없었다.",
	"누가 알겠나? 라고 되물었다. |답은 없었다.",
	"왜 늦었을까? |안개 때문이다.",
	"왜 늦었을까?|안개 때문이다.",
	"정말 놀랍다! |모두 박수를 쳤다.",
	"정말?! |아무도 믿지 않았다.",
	"기온은 3.5도까지 내려갔다. |바람은 초속 2.1m였다.",
	"지난해보다 12.4% 늘었다.|2분기에는 3.1% 줄었다.",
	"행사는 2025. 12. 15. 목포에서 열린다. |입장은 무료다.",
	"행사는 2025.12.15.에 열린다. |입장은 무료다.",
	"2025. 12. 15. 목포에서 행사가 열렸다. |많은 사람이 모였다.",
	"5. 18 기념식이 열렸다. |시민들이 모였다.",
	"올해로 5.18 45주년이다. |시민들이 모였다.",
	"3.1운동 기념관이 문을 열었다. |입장은 무료다.",
	"1. 배를 타기 전에 표를 산다. |2. 줄을 선다. |3. 배를 탄다.",
	"가. 신청 자격은 다음과 같다. |나. 신청은 우편으로 한다.",
	"더지엠뉴스.com에서 볼 수 있다. |구독은 무료다.",
	"자료는 www.harbor.example/a.b?c=d.e 에 있다. |누구나 볼 수 있다.",
	"문의는 hong.gildong@news.example 로 하면 된다. |전화도 된다.",
	"안개가 걷혔다.|hong@news.example",
	"안개가 걷혔다.|KBS는 이 소식을 전했다.",
	"안개가 걷혔다.|15일 첫 배가 떠났다.",
	"안개가 걷혔다.|(물결통신 제공)",
	"안개가 걷혔다.|㈜물결이 배를 띄웠다.",
	"안개가 걷혔다.|“이제 살겠다.” |어부는 웃었다.",
	"안개가 걷혔다(기상청 예보는 틀렸다. 이번에도). |배가 떠났다.",
	"안개가 걷혔다. |(기상청의 예보는 틀렸다.) |배가 떠났다.",
	"안개가 걷혔다…. |배가 떠났다.",
	"글쎄… 아직은 모른다. |내일 다시 본다.",
	"모르겠다… |그는 말끝을 흐렸다.",
	"그런데... 배가 오지 않았다. |모두 기다렸다.",
	"『가라. 그리고 오라.』를 펴낸 작가가 왔다. |독자들이 반겼다.",
	"영화 <가라. 오라> 상영이 끝났다. |관객이 일어났다.",
	"김 씨는 U.S. 스틸에서 일했다. |지금은 A.I. 회사에 다닌다.",
	"Apple Inc. 은 새 제품을 냈다. |값은 비싸다.",
	"새 제품 값은 1,299달러다. |iPhone보다 비싸다.",
	"이는 ‘안개의 강’의 첫 문장이다. |작가는 춘천에서 자랐다.",
	"‘안개’ ‘강’ ‘배’가 낱말이다. |모두 쉽다.",
	"마침표가 없는 마지막 문장이다. |끝",
	"전국 최저기온은 -5.9℃였다. |최고기온은 10.2℃였다.",
	"그는 “첫째, 안개. 둘째, 바람. 셋째, 물결이다.”라고 꼽았다. |그리고 떠났다.",
	"“배가 없다”며 “차도 없다.”고 했다. |걸어야 했다.",
	"물가는 올랐음. |임금은 그대로임. |끝.",
	"안개가 걷혔다.” |짝 없는 따옴표다.",
	"안개가 걷혔다.”고 짝 없이 말했다. |배가 떠났다.",
	"키가 5\" 자랐다. |그는 기뻤다.",
	"시험은 오전 9시(현지시간. 한국보다 한 시간 늦다)에 시작한다. |늦지 말자.",
	"4.19, 5.18, 6.10을 모두 기억한다. |잊지 않는다.",
	"v2.1.3 버전이 나왔다. |No.5 기계에 설치했다.",
	"그는 말했다. |“배가 떠났다.”",
	"안개가 걷혔다. |/물결통신",
	"김 대표는 “올해는 늘었다.”면서 “내년에도 늘 것이다.”라고 했다. |주가는 올랐다.",
	"“정말?” |“그럼.” |두 사람은 웃었다.",
	"안개가 걷혔다.|[사진=물결통신]",
	"(춘천=물결통신) 한가람 기자 = 춘천시는 15일 안개가 걷혔다고 밝혔다. |배는 떠났다.",
	"U.S.A. 대표팀이 이겼다. |No.1 선수가 뛰었다.",
	"그는 \"가겠다\"며 \"내일 보자\"고 말했다. |끝.",
	"오늘(15일. 월요일) 낮 기온은 3.5도입니다. |내일은 더 춥습니다.",
	"무엇이 문제인가? |첫째, 안개다. |둘째, 바람이다.",
	"안개가 걷혔습니다! |배가 떠납니다~ 어서 오세요.",
	"그는 ‘안개’라고 썼다.|그리고 지웠다.",
	"‘왜?’라는 물음에 답했다. |답은 짧았다.",
};

static const char *const english[] =
{
	"Fog closed the river. |The first ferry left late.",
	"Mr. Kim met Dr. Lee at 3 p.m. on Monday. |They spoke for an hour.",
	"The meeting ended at 5 p.m. |The mayor left at once.",
	"The U.S. Treasury sold bonds. |Prices fell.",
	"He lives in the U.S. |The family moved in 2010.",
	"She works for Harbor Corp. in Busan. |It builds ships.",
	"She works for Harbor Corp. |It builds ships.",
	"The bill passed on Aug. 15 with No. 3 attached. |It takes effect on Jan. 1.",
	"J. A. Smith and Harry S. Truman never met. |That is certain.",
	"Vitamin C. is misspelled here. |Nobody noticed.",
	"This is plan B. |The first one failed.",
	"The ship was 3.5 meters too long. |It cost $1.2 million.",
	"\"It is cold,\" he said. |\"Stay home.\"",
	"\"It is cold. Stay home,\" the mayor said. |Nobody did.",
	"\"Where is it?\" Kim asked. |Nobody knew.",
	"\"Where is it?\" asked Kim. |Nobody knew.",
	"\"We will win.\" |The crowd cheered.",
	"“We will win.” |“So will we.”",
	"He said, \"Go. Now.\" |Then he left.",
	"The port (built in 1910. It burned twice) is open. |Ships come.",
	"The port is open. |(It burned twice.) |Ships come.",
	"Is it open? |Yes! |It is.",
	"What?! |Nobody believed it.",
	"She waited ... and waited. |Then she left.",
	"She waited... |Then she left.",
	"Fruit, e.g. apples, i.e. food, vs. stones etc. were sold. |All of it went.",
	"Visit www.harbor.example or mail info@harbor.example. |Tickets are free.",
	"It ran on Node.js and ASP.NET. |Nobody cared.",
	"The train stopped.|The doors stayed shut.",
	"Yahoo! said profits rose. |Shares fell.",
	"He got his Ph.D. in 1990. |He was 30.",
	"1. Buy a ticket. |2. Wait in line. |3. Board.",
	"A. Apples. |B. Pears.",
	"It snowed in 2025. |The road was closed.",
	"It snowed in 2025. |12 people were hurt.",
	"They scored 5. |The others scored 3.",
	"See pp. 12-14 and Fig. 3. |It is all there.",
	"Gen. Park Jr. met Gov. Roe of Calif. on Mt. Seorak. |It rained.",
	"The players' bus left. |The '90s were over.",
	"It's the dog's. |Don't touch it.",
	"‘It’s cold. Stay home,’ he said. |We did.",
	"The firm, Harbor Inc., said so. |It was wrong.",
	"Sales of the iPhone fell. |iPads rose.",
	"He moved to St. Louis. |Then to Ft. Worth.",
	"Prices rose 3.1%. |Wages did not.",
	"The end",
	"He said no. |She said yes.",
	"“Stop!” he cried. |Nobody did.",
	"Look at the score: 3-2. |What a game!",
	"Born Jan. 5, 1990, in Seoul. |Died Dec. 31.",
	"The U.S. and the U.K. signed it. |Nobody else did.",
	"He arrived at 5 p.m. Monday. |She did not.",
	"It costs $5. |He paid.",
	"Residents of Washington, D.C. stayed home. |It snowed in Washington, D.C. |The schools closed.",
	"\"I don't know,\" she said, \"but I'll try.\" |He nodded.",
	"'It's cold,' he said. |'Stay home.'",
	"J.K. Rowling wrote it. |Ph.D. students read it.",
	"Q. What is it? |A. It is fog.",
	"Version 2.0. |It works.",
	"The case is Roe v. Wade. |It is old.",
	"It ended. |(Wave Wire)",
	"Use apples, e.g., red ones. |Or pears.",
	"Lt. Gov. Roe spoke. |Then Rep. Doe did.",
	"SEOUL, Aug. 20 (Wave) -- The river froze. |It thawed.",
	"He said the price was No. 1. |The next one was No. 2.",
	"\"Stop. Now!\" |The dog stopped.",
	"“Fog closed the port. |The quotation is never closed.",
};

static const char *const japanese[] =
{
	"川に霧が出た。|始発の船は一時間遅れた。",
	"市長は「船は出ない。明日は出る。」と述べた。|市民は待った。",
	"市長は「船は出ない」と述べた。|市民は待った。",
	"「船は出ない。」|市民は待った。",
	"「船は出ない。」|「明日は？」",
	"なぜ遅れたのか？|霧のためだ。",
	"なぜ遅れたのか？と市民は問うた。|答えはない。",
	"すごい！|みんなが拍手した。",
	"Yahoo！ニュースが伝えた。|本当だった。",
	"気温は3.5度だった。|風は2.1メートルだった。",
	"映画「君はどこへ。」公開が決まった。|秋に始まる。",
	"小説『霧の川。』を書いた。|評判はいい。",
	"船（始発。霧で遅れた）が出た。|客は喜んだ。",
	"このため、船は遅れた。|これで三日目だ。",
	"そうか……霧か。|仕方ない。",
	"1．切符を買う。|2．船に乗る。",
	"霧が晴れた｡|船が出た｡",
	"「霧です。」と船長。|客はうなずいた。",
	"午後3時30分ごろ、A.B.丸が出た。|遅れた。",
	"終わり",
	"「はい。」と答えた。|「いいえ」とも言った。",
	"午後3時。|雨が降った。",
	"市長は「船は出る！」と叫び、「行こう。」と言った。|客は笑った。",
	"（始発は遅れた。）|次は定時だった。",
};

static const char *const chinese[] =
{
	"河上起雾了。|头班船晚了一小时。",
	"市长说：“船不开。明天开。”|市民等着。",
	"“船不开。”市长说。|市民等着。",
	"“船不开。”市长表示，“明天开。”|市民等着。",
	"“船不开了”的消息传开了。|市民等着。",
	"为什么晚了？|因为有雾。",
	"太好了！|大家鼓掌。",
	"气温是3.5度。|风速为2.1米。",
	"他读了《雾。河》一书。|很喜欢。",
	"船（头班。因雾晚点）开了。|乘客很高兴。",
	"記者問：「船開嗎？」|市長搖頭。",
	"「船不開。」市長說。|市民等著。",
	"等了又等……船没有来。|大家走了。",
	"真的吗？！|没人相信。",
	"1. 买票。|2. 排队。",
	"雾散了.|船开了.",
	"苹果公司（Apple Inc.）发布新品。|价格不低。",
	"所谓“不开！”的说法不实。|船开了。",
	"新华社北京12月9日电（记者张三）雾散了。|船开了。",
	"结束",
	"他说：“你好！”|然后走了。",
	"“你好！”他笑着说。|她点点头。",
	"（记者张三）雾散了。|船开了。",
	"“船开了！”|“真的？”|大家都笑了。",
};

static const char *const lines[] =
{
	/* broken to a width: the next word had no room */
	"Fog closed the river on Monday and the first\nferry left an hour late. |The second one\nwas on time.",
	"강가에 안개가 끼어 첫 배가 한 시간 늦게\n떠났다고 군청이 밝혔다. |다음 배는 제때\n떠났다.",
	/* put there */
	"안개주의보‖강가에 안개가 끼어 첫 배가 한 시간 늦게 떠났다고 군청이 밝혔다.",
	"안개주의보\n|강가에 안개가 끼어 첫 배가 한 시간 늦게 떠났다고 군청이 밝혔다.\n\n‖끝",
	"• 표를 산다\n‖• 줄을 선다\n‖• 배를 탄다",
	"첫째 문단이다. |두 문장이다.\n\n‖둘째 문단이다.",
	"첫째 문단이다.\n \n‖둘째 문단이다.\n\n\n\n‖셋째다.",
	"  앞뒤에 칸이 있다.  \n\n  ‖둘째다.  \n",
	"첫 줄은 문단이고 길이가 제법 된다고 한다.\n‖둘째 줄도 문단이다. |그렇다.\n‖셋째 줄도 문단이고 길이가 제법 된다고 한다.",
	"쉼표로 끝나는 줄은,\n이어진다고 본다. |이 줄이 가장 길고 길어서 폭을 정한다고 하자.\n\n‖끝",
	/* long lines are no tool's: one paragraph a line */
	"강가에 안개가 끼어 첫 배가 한 시간 늦게 떠났다고 군청이 밝혔다. |안개는 아침 아홉 시쯤 걷히기 시작해 열 시에는 모두 사라졌고, 그 뒤로는 배가 제때 다녔다고 한다. |군청은 내일도 안개가 낄 것으로 본다.\n‖다음 문단이다.",
	"",
	" \n \n",
};

static void
check(const char *marked)
{
	static char text[4096];
	static char got[8192];
	size_t		len = 0;
	size_t		at = 0;
	size_t		n = 0;
	int32_t		paragraph = 1;
	nw_sentences c;
	nw_span		span;

	for (const char *s = marked; *s;)
	{
		if (*s == '|')
			s++;
		else if (strncmp(s, "‖", strlen("‖")) == 0)
		{
			s += strlen("‖");
			/* a paragraph that begins where a line does */
			if (len > 0 && text[len - 1] != '\n' && text[len - 1] != ' ')
				text[len++] = '\n';
		}
		else
			text[len++] = *s++;
	}
	nw_sentences_begin(&c, text, len);
	while (nw_sentence_next(&c, &span))
	{
		const char *mark = span.off == 0 || n == 0 ? "" : c.paragraph_no != paragraph ? "‖" : "|";

		memcpy(got + n, text + at, span.off - at);
		n += span.off - at;
		at = span.off;
		/* the line end that the mark stands for */
		if (strcmp(mark, "‖") == 0 && n > 0 && got[n - 1] == '\n' && !strstr(marked, "\n‖") && !strstr(marked, "\n  ‖"))
			n--;
		n += (size_t) sprintf(got + n, "%s%.*s", mark, (int) span.len, text + span.off);
		at += span.len;
		paragraph = c.paragraph_no;
	}
	memcpy(got + n, text + at, len - at);
	n += len - at;
	is_bytes(got, n, marked, "%s", len > 0 ? "sentences" : "nothing");
}

#define EACH(list) \
	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++) \
		check(list[i])

static void
check_paragraphs(void)
{
	static const char text[] = "하나. 둘.\n이어진 줄\n\n셋.\n \n넷.";
	static const char *const expected[] = {"하나. 둘.\n이어진 줄", "셋.", "넷."};
	nw_sentences c;
	nw_span		span;
	int			n = 0;

	nw_sentences_begin(&c, text, strlen(text));
	while (nw_sentences_paragraph(&c, &span))
	{
		if (n < 3)
			is_bytes(text + span.off, span.len, expected[n], "paragraph %d", n + 1);
		n++;
		is_int(c.paragraph_no, n, "numbered");
	}
	is_int(n, 3, "three paragraphs");
}

/* 512 kB of what could make a reader go back and forth;
   each takes a fraction of a second, or minutes */
static void
check_hostile(void)
{
	static const char *const units[] = {"(", "“", "\"", "\"a", "'", " '", ".", ". ", "a.b. ", "“a. ", "\n", "a\n", "「。", "(.", ")", "…", "1. ", "가.", "？", "( ( ) "};
	size_t		size = 512 * 1024;
	char	   *text = malloc(size);

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		size_t		n = strlen(units[i]);
		size_t		sum = 0;
		nw_sentences c;
		nw_span		span;

		for (size_t k = 0; k + n <= size; k += n)
			memcpy(text + k, units[i], n);
		nw_sentences_begin(&c, text, size - size % n);
		while (nw_sentence_next(&c, &span))
			sum += span.len;
		ok(sum <= size, "512 kB of \"%s\"", units[i][0] == '\n' ? "\\n" : units[i]);
	}
	free(text);
}

int
main(void)
{
	EACH(korean);
	EACH(english);
	EACH(japanese);
	EACH(chinese);
	EACH(lines);
	check_paragraphs();
	check_hostile();
	return done_testing();
}
