-- news_article: pages in, records out: tables of truths
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- pages written for this test, in the shapes of real dumps
CREATE TEMP TABLE pages (name text PRIMARY KEY, page text NOT NULL);
INSERT INTO pages VALUES ('strip', $page$• 동두천 -7.4℃맑음
  • 강릉 -1.2℃맑음
  • 제주 5.4℃흐림
기상청 제공

2026.02.12 (목)

자오둥 실증지구, 서해 물류의 길을 다시 잇다[바다 리포트 7]

세 항구의 부두와 철길을 하나로 묶으며 서해 물류의 새로운 축 형성

 

물결뉴스 윤하늘 기자 | 산둥성(山東, Shandong) 바닷가의 항구 도시들이 스마트항만 실증지구를 중심으로 다시 묶이고 있다.
세 항구의 창고와 철길을 촘촘하게 이은 구조는 작은 항구가 홀로 버티던 때와 다른 결과를 내고 있다.

 

12일 한중해양교류원에 따르면, 이 지구는 칭다오·옌타이·웨이하이 세 도시가 일을 나누어 맡는 광역 항만 체계다.

 

한중해양교류원(해양물류센터·서지안 원장)은 2018년 3월 중국 산둥성 칭다오에 설립된 한국 해양수산부 산하 비영리기관이다.
두 나라 항만 기업의 공동 연구를 지원하는 것이 주요 업무다.

 



통찰·견해


포토뉴스

더보기$page$);
INSERT INTO pages VALUES ('agency', $page$[속보] 강원 산지 대설특보…대관령 적설 31.4㎝(종합2보)

송고시간 2026-01-29 09:12
최종수정 2026-01-29 11:40

눈 덮인 대관령 옛길
눈 덮인 대관령 옛길 (평창=물결통신) 29일 강원 평창군 대관령 옛길이 눈에 덮여 있다.

(평창=물결통신) 오세린 기자 = 강원 산지에 대설특보가 내려진 29일 대관령에 31.4㎝의 눈이 쌓였다.

기상청은 31일까지 산지에 10∼20㎝의 눈이 더 내리겠다고 내다봤다.

winter@mulgyeol.example
(끝)

<저작권자(c) 물결통신, 무단 전재-재배포, AI 학습 및 활용 금지>

#대설특보 #대관령
$page$);
INSERT INTO pages VALUES ('portal', $page$한빛일보

  • 정치
  • 경제
  • 사회

[단독] 동네 책방 문 닫자 골목이 나섰다…"우리가 함께 산다"

입력
    2025.05.15 20:00
수정
    2025.05.15 20:57

좋아요

  • 0
  • 0

0 댓글달기 0

골목 상인 스물두 명이 한 달씩 번갈아 책방지기
"책이 있는 골목은 밤에도 환하다"

주민들이 15일 은행나무 골목 책방에서 책을 고르고 있다. 한빛일보 자료이미지 확대보기

주민들이 15일 은행나무 골목 책방에서 책을 고르고 있다. 한빛일보 자료

은행나무 골목의 작은 책방이 문을 닫은 지 석 달, 불 꺼진 가게에 다시 등이 켜졌다. 골목의 상인 스물두 명이 돈을 모아 책방을 이어받기로 한 것이다.

"돈보다 사람이 먼저"

빵집을 하는 한 상인은 "책방 손님이 곧 우리 손님이었다"며 "무단 복제가 아니라 함께 읽기로 가게를 살리고 싶다"고 말했다.

주민들이 책방 앞 평상에 모여 앉아 있다. 나도윤 기자이미지 확대보기

주민들이 책방 앞 평상에 모여 앉아 있다. 나도윤 기자

책방은 다음 달부터 밤 열 시까지 문을 연다. 구청은 골목에 가로등 여덟 개를 새로 세우기로 했다.

춘천, 원주 서하늘 기자 haneul@hanbit.example
0
공유

  • 카카오
  • 페이스북

이 기사와 관련된 기사

  • 헌책방 거리의 겨울나기
  • 도서관은 왜 문을 일찍 닫나

저작권자 © 한빛일보, 무단 전재 및 재배포 금지
$page$);
INSERT INTO pages VALUES ('four_authors', $page$매일 새벽

글자 크기 변경하기
가
가
인쇄하기

정치

강을 건넌 마을, 다시 다리를 놓다

배하나 기자
    one@dawn.example

이두리 인턴기자
    two@dawn.example

입력 : 
    2025-06-04 02:37:08

뉴스 요약쏙

닫기
다리가 끊긴 지 열두 해
주민 손으로 세운 나무다리

강 하나를 사이에 둔 두 마을이 열두 해 만에 다시 이어졌다. 주민들은 4일 새벽 나무다리의 마지막 널을 놓았다.
다리는 폭이 2m로 좁지만 경운기가 지날 수 있다.

1998년 큰물에 떠내려간 옛 다리의 모습. [사진 출처 = 마을 기록관] 사진 확대

1998년 큰물에 떠내려간 옛 다리의 모습. [사진 출처 = 마을 기록관]

군은 내년까지 콘크리트 다리를 놓겠다고 밝혔으나, 주민들은 나무다리를 그대로 두고 싶어 한다.

이 기사가 마음에 들었다면, 좋아요를 눌러주세요.
댓글정책
Copyright (c) 매일새벽. All rights reserved. 무단 전재, 재배포 및 AI학습 이용 금지
$page$);
INSERT INTO pages VALUES ('glued', $page$뉴스 > 경제 > 기업

[바다&]소금 한 줌에서 시작한 회사, 세계의 식탁으로

기사입력 2013-10-24 03:00:00 기사수정 2013-10-25 04:10:00

기사보내기
  • Facebook페이스북
  • twitter트위터

천일염을 굽는 작은 회사가 열네 해 만에 열아홉 나라로 소금을 내보낸다. 서해의 염전에서 시작한 이 회사는 직원이 서른한 명이다.

▼ "소금은 기다림" ▼

대표는 "햇볕과 바람이 하는 일을 사람이 서두를 수 없다"고 말했다. 회사는 다음 해 공장을 하나 더 짓는다.최바다기자 bada@salt.example

재테크 정보

많이 본 뉴스

 1. 1 겨울 김 값 크게 올라
$page$);
INSERT INTO pages VALUES ('english', $page$News
    Politics
    Economy

Latest News

River ferry returns after ten years as village rebuilds its pier

National 14:53 April 19, 2023

SHARE
Facebook X Copy URL
FONT SIZE

HARIN, April 19 (Mulgyeol) -- A small ferry crossed the Harin River on Wednesday for the first time in ten years, carrying forty passengers and a brass band.

"We waited so long that my daughter learned to swim," said Seo Da-eun, who runs the teahouse by the pier. The crossing takes nine minutes.

The county plans a second boat by autumn and says fares will stay at 1,000 won.

ferry@mulgyeol.example
(END)

Keywords
#ferry #Harin River

Most Viewed
Copyright (c) Mulgyeol News Agency. All Rights Reserved.
$page$);
INSERT INTO pages VALUES ('wrapped', $page$   Snow shuts mountain road for third day

   By Harin Seo

   Published: 2026-01-05 09:30

   Heavy snow kept the mountain road above Harin closed for a third day on
   Monday as ploughs worked through drifts taller than a bus, the county
   said in a statement.

   Officials expect to open one lane by Tuesday evening if the wind drops
   below ten metres per second.
$page$);
INSERT INTO pages VALUES ('japanese', $page$本文へ移動
ログイン

  • 社会
  • 港区

港の灯台に九十年ぶりの新しいレンズ、職人三代の手で磨く　地元の子どもら見学

2025年1月13日 20時01分

印刷する
メールで送る
 X

　港を照らしてきた灯台に十三日、新しいレンズが入った。磨いたのは、祖父の代から三代続く町の職人だ。

灯台のレンズを見上げる子どもたち＝13日、港で
灯台のレンズを見上げる子どもたち＝13日、港で

　「光が海の上で二つに分かれて見える」と、見学した子どもは話した。
　灯台は春から夜間の公開を始める。入場は無料で、雨の日は休む。
【関連記事】灯台守の日記、見つかる
もっと見る

Copyright © Minato Shimbun, All Rights Reserved.
$page$);
INSERT INTO pages VALUES ('chinese', $page$新河网 > > 正文
来源：新河网

山村小学的午餐，从一碗豆腐开始的改变

字体：小中大
分享到：

2023-11-17 20:52:15 来源：新河网

　　新华社北京11月17日电 山里的小学有四十三名学生，最远的要走一个半小时的山路。从去年起，学校的午餐里每天都有一碗热豆腐。

　　据了解，豆腐由村里的三户人家轮流制作，黄豆种在学校后面的坡地上。孩子们参加播种和收割，也学着记账。

　　校长说，午餐之后来上学的孩子多了，冬天也很少有人缺课。

【纠错】
【责任编辑:李明】
阅读下一篇：
$page$);

CREATE TEMP TABLE truth (name text, headline text, alternative text, author text[], publisher text, published text, modified text, language text, dateline text);
INSERT INTO truth VALUES
	('strip', '자오둥 실증지구, 서해 물류의 길을 다시 잇다', '세 항구의 부두와 철길을 하나로 묶으며 서해 물류의 새로운 축 형성', '{윤하늘}', '물결뉴스', '2026-02-12', NULL, 'ko', NULL),
	('agency', '강원 산지 대설특보…대관령 적설 31.4㎝', NULL, '{오세린}', '물결통신', '2026-01-29T09:12+09:00', '2026-01-29T11:40+09:00', 'ko', '평창'),
	('portal', '동네 책방 문 닫자 골목이 나섰다…"우리가 함께 산다"', E'골목 상인 스물두 명이 한 달씩 번갈아 책방지기\n"책이 있는 골목은 밤에도 환하다"', '{서하늘}', '한빛일보', '2025-05-15T20:00+09:00', '2025-05-15T20:57+09:00', 'ko', NULL),
	('four_authors', '강을 건넌 마을, 다시 다리를 놓다', E'다리가 끊긴 지 열두 해\n주민 손으로 세운 나무다리', '{배하나,이두리}', '매일새벽', '2025-06-04T02:37:08+09:00', NULL, 'ko', NULL),
	('glued', '[바다&]소금 한 줌에서 시작한 회사, 세계의 식탁으로', NULL, '{최바다}', NULL, '2013-10-24T03:00:00+09:00', '2013-10-25T04:10:00+09:00', 'ko', NULL),
	('english', 'River ferry returns after ten years as village rebuilds its pier', NULL, NULL, 'Mulgyeol News Agency', '2023-04-19T14:53+09:00', NULL, 'en', 'HARIN'),
	('wrapped', 'Snow shuts mountain road for third day', NULL, '{Harin Seo}', NULL, '2026-01-05T09:30+09:00', NULL, 'en', NULL),
	('japanese', '港の灯台に九十年ぶりの新しいレンズ、職人三代の手で磨く 地元の子どもら見学', NULL, NULL, 'Minato Shimbun', '2025-01-13T20:01+09:00', NULL, 'ja', NULL),
	('chinese', '山村小学的午餐，从一碗豆腐开始的改变', NULL, NULL, '新河网', '2023-11-17T20:52:15+09:00', NULL, 'zh', '北京');

CREATE TEMP TABLE articles AS SELECT name, page, parse_article(page) AS a FROM pages;
SELECT is(headline(a), t.headline, name || ': headline') FROM articles JOIN truth t USING (name);
SELECT is(alternative_headline(a), t.alternative, name || ': subheading') FROM articles JOIN truth t USING (name);
SELECT is(author(a), t.author, name || ': authors') FROM articles JOIN truth t USING (name);
SELECT is(publisher(a), t.publisher, name || ': publisher') FROM articles JOIN truth t USING (name);
SELECT is(a::jsonb ->> 'datePublished', t.published, name || ': published') FROM articles JOIN truth t USING (name);
SELECT is(a::jsonb ->> 'dateModified', t.modified, name || ': modified') FROM articles JOIN truth t USING (name);
SELECT is(in_language(a), t.language, name || ': language') FROM articles JOIN truth t USING (name);
SELECT is(dateline(a), t.dateline, name || ': dateline') FROM articles JOIN truth t USING (name);
SELECT is(a::text::news_article, a, name || ': text form reads back') FROM articles;
SELECT is((a::jsonb)::news_article, a, name || ': jsonb reads back') FROM articles;
SELECT is(parse_article(normalize(page, NFD)), a, name || ': the same from decomposed letters') FROM articles;
SELECT is(parse_article(replace(page, E'\n', E'\r\n')), a, name || ': the same with CR LF') FROM articles;
SELECT is(parse_article(page || E'\n\n\n'), a, name || ': the same with empty lines at the end') FROM articles;

-- every line of a page comes back as given, once
SELECT is(string_agg(content, E'\n' ORDER BY line_no), rtrim(page, E'\n'), name || ': article_lines gives the page back')
FROM (SELECT name, page, (article_lines(rtrim(page, E'\n'))).* FROM pages) l GROUP BY name, page;
SELECT is_empty($$ SELECT kind FROM (SELECT (article_lines(page)).* FROM pages) l WHERE kind NOT IN ('weather', 'weather_provider',
	'blank', 'page_date', 'headline', 'subheading', 'spacer', 'byline_lead', 'body', 'organisation_note', 'furniture', 'caption',
	'credit', 'copyright', 'tip', 'related', 'share', 'comment', 'hashtag', 'end', 'byline', 'date') $$, 'every kind is one of the list');

-- single facts
SELECT is(series(a), '바다 리포트', 'series of a tag at the end') FROM articles WHERE name = 'strip';
SELECT is(series_number(a), 7, 'number of that tag') FROM articles WHERE name = 'strip';
SELECT is(flags(a), '{속보}', 'flag') FROM articles WHERE name = 'agency';
SELECT is(update_level(a), '종합2보', 'update level') FROM articles WHERE name = 'agency';
SELECT is(keywords(a), '{대설특보,대관령}', 'hashtags are keywords') FROM articles WHERE name = 'agency';
SELECT is(article_section(a), '정치', 'section above the headline') FROM articles WHERE name = 'four_authors';
SELECT is(published_on(a), '2026-02-12', 'published_on is the day at the place') FROM articles WHERE name = 'strip';
SELECT is(date_published(a), '2026-02-12 00:00+09', 'date_published is the instant') FROM articles WHERE name = 'strip';
SELECT is(date_precision(a), p, 'precision ' || p) FROM articles JOIN (VALUES ('strip', 'day'), ('portal', 'minute'), ('glued', 'second')) v(name, p) USING (name);
SELECT is(date_modified(a), '2025-05-15 20:57+09', 'date_modified') FROM articles WHERE name = 'portal';
SELECT is(word_count(a), 48, 'words are counted') FROM articles WHERE name = 'wrapped';
SELECT is(url(a), NULL, 'what the page does not say is NULL') FROM articles WHERE name = 'strip';

-- bodies
SELECT is(cardinality(string_to_array(article_body(a), E'\n\n')), n, name || ': paragraphs')
FROM articles JOIN (VALUES ('strip', 2), ('agency', 2), ('portal', 3), ('four_authors', 2), ('glued', 2), ('english', 3), ('wrapped', 2), ('japanese', 3), ('chinese', 3)) v(name, n) USING (name);
SELECT is(substr(article_body(a), 1, char_length(t)), t, name || ': body begins') FROM articles JOIN (VALUES
	('strip', '산둥성(山東, Shandong) 바닷가의'), ('agency', '강원 산지에 대설특보가'), ('portal', '은행나무 골목의'), ('four_authors', '강 하나를 사이에'),
	('wrapped', 'Heavy snow kept the mountain road above Harin closed for a third day on Monday as ploughs'), ('japanese', '港を照らしてきた'), ('chinese', '新华社北京11月17日电')) v(name, t) USING (name);
SELECT is(right(article_body(a), char_length(t)), t, name || ': body ends') FROM articles JOIN (VALUES
	('strip', '광역 항만 체계다.'), ('agency', '내다봤다.'), ('portal', '세우기로 했다.'), ('glued', '하나 더 짓는다.'), ('wrapped', 'ten metres per second.')) v(name, t) USING (name);
SELECT is(position(bad IN article_body(a)), 0, name || ': not in the body: ' || bad) FROM articles JOIN (VALUES
	('strip', '물결뉴스'), ('strip', '비영리기관이다'), ('strip', '더보기'), ('strip', '동두천'), ('agency', '오세린'), ('agency', '옛길'), ('portal', '나도윤'),
	('portal', '돈보다'), ('portal', '저작권'), ('glued', '최바다'), ('glued', '기다림'), ('japanese', '見上げる'), ('japanese', '関連記事'), ('chinese', '责任编辑')) v(name, bad) USING (name);
SELECT isnt(position('무단 복제' IN article_body(a)), 0, 'a sentence keeps its words') FROM articles WHERE name = 'portal';
SELECT is(kind, k, 'kind of "' || content || '"') FROM (SELECT (article_lines(page)).* FROM pages WHERE name = 'strip') l
	JOIN (VALUES (1, 'weather'), (4, 'weather_provider'), (5, 'blank'), (6, 'page_date'), (8, 'headline'), (10, 'subheading'), (12, 'spacer'), (14, 'byline_lead'),
		(15, 'body'), (19, 'body'), (23, 'organisation_note'), (24, 'organisation_note'), (30, 'furniture'), (33, 'furniture'), (35, 'furniture')) v(n, k) ON n = line_no;

-- the day over a strip needs a witness in the text
SELECT is(published_on(parse_article(replace(page, '12일', '어제'))), NULL, 'no witness, no date') FROM pages WHERE name = 'strip';
SELECT is(published_on(parse_article(replace(page, '12일', '12일간'))), NULL, 'a duration is no witness') FROM pages WHERE name = 'strip';
SELECT is(published_on(parse_article(replace(page, '12일', '1월 12일'))), NULL, 'nor is a day of another month') FROM pages WHERE name = 'strip';
SELECT is(published_on(parse_article(replace(page, '12일', '2월 12일'))), '2026-02-12', 'a day of the same month is') FROM pages WHERE name = 'strip';
SELECT is(published_on(parse_article(replace(page, '(목)', '(금)'))), NULL, 'a wrong weekday is not believed') FROM pages WHERE name = 'strip';
SELECT is(published_on(parse_article(replace(page, '12일', '어제'), ref => '2026-02-12')), '2026-02-12', 'the caller may know') FROM pages WHERE name = 'strip';
SELECT is(published_on(parse_article(page, ref => '2001-01-01')), '2025-05-15', 'what the page says stands above ref') FROM pages WHERE name = 'portal';

-- zones
SELECT is(parse_article(page, 'Asia/Shanghai')::jsonb ->> 'datePublished', '2023-11-17T20:52:15+08:00', 'a named zone') FROM pages WHERE name = 'chinese';
SELECT is(parse_article(page, 'America/New_York')::jsonb ->> 'datePublished', '2023-04-19T14:53-04:00', 'summer time of the zone on that day') FROM pages WHERE name = 'english';
SELECT is(date_published(parse_article(page, 'UTC')), '2023-04-19 14:53+00', 'UTC') FROM pages WHERE name = 'english';
SET LOCAL timezone = 'Pacific/Kiritimati';
SELECT is(parse_article(page)::text, a::text, name || ': the session''s zone does not matter') FROM articles;
SET LOCAL timezone = 'UTC';
SELECT throws_ok($$ SELECT parse_article('x', 'Mars/Base') $$, '22023', NULL, 'unknown zone');

-- nothing there
SELECT is(parse_article(p), NULL, 'no article in "' || left(p, 20) || '"') FROM (VALUES (''), (' '), (E'\n\n\n'), ('더보기'), (E'• 동두천 -5.9℃맑음\n기상청 제공\n2025.12.15 (월)'),
	(E'로그인\n회원가입\n많이 본 뉴스\n포토뉴스\n더보기')) v(p);
SELECT is((SELECT count(*) FROM article_lines('')), 0::bigint, 'an empty page has no lines');
SELECT is((SELECT count(*) FROM article_lines(E'\n\n')), 2::bigint, 'two empty lines');

-- big pages: ten megabytes of each shape
SELECT is(article_body(parse_article(page)), rtrim(page, E'\n'), 'ten megabytes of paragraphs')
FROM (SELECT string_agg(format(E'눈이 내려 길이 막힌 %s번 마을에 다시 버스가 다니기 시작했다고 군이 밝혔다.\n\n', i), '' ORDER BY i) page
	FROM generate_series(1, 100000) i) p;
SELECT lives_ok($$ SELECT parse_article(repeat('가', 3500000)) $$, 'ten megabytes in one line');
SELECT lives_ok($$ SELECT parse_article(repeat(E'더보기\n', 1000000)) $$, 'a million menu lines');
SELECT lives_ok($$ SELECT parse_article(repeat(E'[', 5000000)) $$, 'five million brackets');
SELECT throws_ok($$ SELECT parse_article(repeat('눈이 내려 길이 막힌 마을에 다시 버스가 다니기 시작했다고 군이 밝혔다. ', 800000)) $$, '54000', NULL, 'a body beyond the limit');

-- the founding page and the dumps of other pages
\getenv corpus NEWSWEATHER_CORPUS
\if :{?corpus}
CREATE TEMP TABLE corpus (id text PRIMARY KEY, page text, gold jsonb);
\set page `cat "$NEWSWEATHER_CORPUS"/articles/seed_page.txt`
\set gold `cat "$NEWSWEATHER_CORPUS"/articles/seed_page.gold.json`
\set kinds `cut -f1,2 "$NEWSWEATHER_CORPUS"/articles/seed_page.lines.tsv`
INSERT INTO corpus VALUES ('seed_page', :'page', :'gold');
CREATE TEMP TABLE kinds AS SELECT split_part(l, E'\t', 1)::int AS line_no, split_part(l, E'\t', 2) AS kind
	FROM unnest(string_to_array(:'kinds', E'\n')) l WHERE l ~ '^[0-9]';
SELECT is((SELECT count(*) FROM kinds), 92::bigint, 'founding page: 92 lines are labelled');
SELECT is(l.kind, k.kind, 'founding page: line ' || line_no) FROM corpus, article_lines(page) l JOIN kinds k USING (line_no) WHERE id = 'seed_page';
SELECT is(count(*), 92::bigint, 'founding page: 92 lines are read') FROM corpus, article_lines(page) l WHERE id = 'seed_page';
CREATE TEMP TABLE seed AS SELECT parse_article(page) a, gold FROM corpus WHERE id = 'seed_page';
SELECT is(series(a), gold ->> 'series', 'founding page: series') FROM seed;
SELECT is(series_number(a), (gold ->> 'seriesNumber')::int, 'founding page: number in the series') FROM seed;
SELECT is(alternative_headline(a), gold ->> 'alternativeHeadline', 'founding page: subheading') FROM seed;
SELECT is(a::jsonb ->> 'datePublished', gold ->> 'datePublished', 'founding page: date published') FROM seed;
SELECT is(date_precision(a), 'day', 'founding page: its precision') FROM seed;
SELECT is(cardinality(string_to_array(article_body(a), E'\n\n')), (gold ->> 'paragraphs')::int, 'founding page: paragraphs') FROM seed;
SELECT is(article_body(a), gold ->> 'body', 'founding page: body') FROM seed;
SELECT is(position(bad IN article_body(a)), 0, 'founding page: not in the body: ' || bad) FROM seed, jsonb_array_elements_text(gold -> 'must_be_absent_from_body') bad;
SELECT is(in_language(a), 'ko', 'founding page: language') FROM seed;
SELECT is((a::jsonb) ? k, false, 'founding page: nothing invented: ' || k) FROM seed, unnest('{dateModified,articleSection,dateline,keywords,flags,updateLevel,url}'::text[]) k;
\set page `cat "$NEWSWEATHER_CORPUS"/articles/hankook_2025_05_15.txt`
\set gold `cat "$NEWSWEATHER_CORPUS"/articles/hankook_2025_05_15.gold.json`
INSERT INTO corpus VALUES ('hankook_2025_05_15', :'page', :'gold');
\set page `cat "$NEWSWEATHER_CORPUS"/articles/mk_2025_06_04.txt`
\set gold `cat "$NEWSWEATHER_CORPUS"/articles/mk_2025_06_04.gold.json`
INSERT INTO corpus VALUES ('mk_2025_06_04', :'page', :'gold');
\set page `cat "$NEWSWEATHER_CORPUS"/articles/donga_2013_10_24.txt`
\set gold `cat "$NEWSWEATHER_CORPUS"/articles/donga_2013_10_24.gold.json`
INSERT INTO corpus VALUES ('donga_2013_10_24', :'page', :'gold');
\set page `cat "$NEWSWEATHER_CORPUS"/articles/yna_en_2019_08_20.txt`
\set gold `cat "$NEWSWEATHER_CORPUS"/articles/yna_en_2019_08_20.gold.json`
INSERT INTO corpus VALUES ('yna_en_2019_08_20', :'page', :'gold');
\set page `cat "$NEWSWEATHER_CORPUS"/articles/kbsworld_2023_11_07.txt`
\set gold `cat "$NEWSWEATHER_CORPUS"/articles/kbsworld_2023_11_07.gold.json`
INSERT INTO corpus VALUES ('kbsworld_2023_11_07', :'page', :'gold');
\set page `cat "$NEWSWEATHER_CORPUS"/articles/afpbb_2018_06_18.txt`
\set gold `cat "$NEWSWEATHER_CORPUS"/articles/afpbb_2018_06_18.gold.json`
INSERT INTO corpus VALUES ('afpbb_2018_06_18', :'page', :'gold');
\set page `cat "$NEWSWEATHER_CORPUS"/articles/tokyo_np_2025_01_13.txt`
\set gold `cat "$NEWSWEATHER_CORPUS"/articles/tokyo_np_2025_01_13.gold.json`
INSERT INTO corpus VALUES ('tokyo_np_2025_01_13', :'page', :'gold');
\set page `cat "$NEWSWEATHER_CORPUS"/articles/xinhua_2023_11_17.txt`
\set gold `cat "$NEWSWEATHER_CORPUS"/articles/xinhua_2023_11_17.gold.json`
INSERT INTO corpus VALUES ('xinhua_2023_11_17', :'page', :'gold');
-- what each dump shows: a headline's spaces may be lost, seconds are in the markup only, and one page names its outlet nowhere
CREATE TEMP TABLE shown AS
SELECT id, gold, a, field, got, want FROM
	(SELECT id, gold, parse_article(page, CASE gold ->> 'lang' WHEN 'zh' THEN 'Asia/Shanghai' WHEN 'ja' THEN 'Asia/Tokyo' ELSE 'Asia/Seoul' END) a FROM corpus) c,
	LATERAL (VALUES
		('headline', replace(headline(a), ' ', ''), replace(gold ->> 'headline', ' ', '')),
		('authors', coalesce(author(a), '{}')::text, (SELECT coalesce(array_agg(x), '{}')::text FROM jsonb_array_elements_text(gold -> 'authors') x)),
		('publisher', publisher(a), gold ->> 'publisher'),
		('published', a::jsonb ->> 'datePublished', CASE WHEN date_precision(a) = 'minute' THEN regexp_replace(gold ->> 'datePublished', ':\d\d([+-])', '\1') ELSE gold ->> 'datePublished' END)) f(field, got, want)
WHERE NOT (id = 'tokyo_np_2025_01_13' AND field IN ('authors', 'publisher'));
SELECT is(got, want, id || ': ' || field) FROM shown;
-- share of common words: Hangul and Latin words, single Han and kana characters
CREATE TEMP TABLE words AS
SELECT id, 'got' AS side, w[1] AS w FROM shown, regexp_matches(lower(article_body(a)), '[a-z0-9]+|[가-힣]+|[ぁ-ヿ一-鿿]', 'g') w WHERE field = 'headline' AND gold ? 'body'
UNION ALL SELECT id, 'want', w[1] FROM shown, regexp_matches(lower(gold ->> 'body'), '[a-z0-9]+|[가-힣]+|[ぁ-ヿ一-鿿]', 'g') w WHERE field = 'headline' AND gold ? 'body';
CREATE TEMP TABLE f1 AS
SELECT id, 2.0 * sum(least(got, want)) / sum(got + want) AS f1 FROM
	(SELECT id, w, count(*) FILTER (WHERE side = 'got') got, count(*) FILTER (WHERE side = 'want') want FROM words GROUP BY id, w) n GROUP BY id;
SELECT cmp_ok(f1, '>=', 0.95, id || ': body') FROM f1;
SELECT diag(format('%-22s %-10s %-4s %s', id, field, CASE WHEN got = want THEN 'ok' ELSE 'NO' END, left(got, 60))) FROM shown ORDER BY id, field;
SELECT diag(format('%-22s body F1   %s', id, round(f1, 3))) FROM f1 ORDER BY id;
\else
SELECT skip('NEWSWEATHER_CORPUS is not set: real pages are not read', 1);
\endif

-- what other outlets do: scripts of broadcasts, pictures signed with an address, glued bylines
CREATE TEMP TABLE habits (name text, page text, field text, want text);
INSERT INTO habits
SELECT 'script', $page$새벽TV
[속보] 남쪽 바다에 호우경보, 하천 범람 주의

오해솔 기자l기사입력 2025-07-16 19:02 l 최종수정 2025-07-16 19:40

【 앵커멘트 】
남쪽 바다에 호우경보가 났습니다.

【 기자 】
세 시부터 비가 강하게 쏟아지고 있습니다. 하천 둘레길은 모두 막혔습니다.

지금까지 바닷가에서 새벽뉴스 오해솔입니다. [sun@dawn.example]

영상취재 : 구자현 기자$page$, f.* FROM (VALUES
	('body', E'남쪽 바다에 호우경보가 났습니다.\n\n세 시부터 비가 강하게 쏟아지고 있습니다. 하천 둘레길은 모두 막혔습니다.'),
	('subheading', NULL), ('author', '{오해솔}'), ('publisher', '새벽뉴스'), ('headline', '남쪽 바다에 호우경보, 하천 범람 주의'),
	('published', '2025-07-16T19:02+09:00'), ('modified', '2025-07-16T19:40+09:00')) f(field, want)
UNION ALL
SELECT 'agency', $page$[단독]강변 집 세 채, 심의 절차 다시 밟는다

등록 2025.11.03 06:00:00 수정 2025.11.03 08:44:12

[서울=뉴시스] 서울 강변의 집들이 서 있는 모습. 2025.10.30. photo@dawn.example

[서울=뉴시스]고은별 기자 = 서울시가 강변 집 세 채의 심의를 다시 하기로 했다.

강변 전경 [물결통신 자료사진]

집주인은 "절차가 늘어나 부담이 크다"고 말했다.

ⓒ 물결언론 뉴시스, 무단전재 및 재배포 금지$page$, f.* FROM (VALUES
	('body', E'서울시가 강변 집 세 채의 심의를 다시 하기로 했다.\n\n집주인은 "절차가 늘어나 부담이 크다"고 말했다.'),
	('author', '{고은별}'), ('publisher', '뉴시스'), ('published', '2025-11-03T06:00:00+09:00')) f(field, want)
UNION ALL
SELECT 'glued', $page$한옥마을 야간 개장, 관람객 두 배로

2025-10-05 21:30 입력

오해솔 기자 구독 구독중

한옥마을을 찾은 관람객들이 5일 등불을 들고 골목을 걷고 있다. 류지안 선임기자 jian@dawn.example

한옥마을이 야간 개장을 시작하자 관람객이 두 배로 늘었다. 상인들은 모처럼 웃음을 지었다.

시는 다음 달까지 야간 개장을 이어 갈 계획이다.전주=탁민준 기자 tak@dawn.example

[저작권자 @새벽일보, 무단전재 및 재배포 금지]$page$, f.* FROM (VALUES
	('publisher', '새벽일보'),
	('body', E'한옥마을이 야간 개장을 시작하자 관람객이 두 배로 늘었다. 상인들은 모처럼 웃음을 지었다.\n\n시는 다음 달까지 야간 개장을 이어 갈 계획이다.'),
	('author', '{오해솔,탁민준}'), ('subheading', NULL)) f(field, want)
UNION ALL
SELECT 'repeat', $page$골목의 빵집이 밤에도 문을 연다
[06월24일 11시30분]
2025.09.01 10:00 제갈유진 기자
폰트 확대축소 뉴스듣기 여성 남성
[                    ] 복사 닫기
물결식품협동조합

골목의 빵집이 밤에도 문을 연다
골목의 빵집이 밤 열한 시까지 문을 열기로 했다. 손님이 반죽을 고르면 빵집이 구워 준다.

주인은 지난해 문을 닫을 뻔했다고 말했다.$page$, f.* FROM (VALUES
	('headline', '골목의 빵집이 밤에도 문을 연다'), ('subheading', NULL), ('author', '{제갈유진}'),
	('body', E'골목의 빵집이 밤 열한 시까지 문을 열기로 했다. 손님이 반죽을 고르면 빵집이 구워 준다.\n\n주인은 지난해 문을 닫을 뻔했다고 말했다.')) f(field, want)
UNION ALL
SELECT 'rubric', $page$[골목의 재발견] ③ 포구에 다시 불이 켜진다
음하린 논설위원
2025.04.21 16:27

포구에 다시 불이 켜졌다. 문을 닫았던 어판장이 밥집으로 바뀌었다고 주민들은 말했다.$page$, f.* FROM (VALUES
	('headline', '포구에 다시 불이 켜진다'), ('series', '골목의 재발견 3')) f(field, want)
UNION ALL
SELECT 'chinese', $page$新区地铁二号线正式开通运营
2025-06-30 09:12:45

　　晨报讯（记者 李明 王芳）新区地铁二号线6月30日正式开通运营，全长28公里，设站21座。

　　市民张先生说，上班时间缩短了半小时，以后不再开车上班。$page$, f.* FROM (VALUES
	('author', '{李明,王芳}'), ('body', E'新区地铁二号线6月30日正式开通运营，全长28公里，设站21座。\n\n市民张先生说，上班时间缩短了半小时，以后不再开车上班。')) f(field, want);
SELECT is(CASE field WHEN 'body' THEN article_body(a) WHEN 'subheading' THEN alternative_headline(a) WHEN 'headline' THEN headline(a)
	WHEN 'author' THEN author(a)::text WHEN 'publisher' THEN publisher(a) WHEN 'series' THEN concat_ws(' ', series(a), series_number(a))
	WHEN 'published' THEN a::jsonb ->> 'datePublished' WHEN 'modified' THEN a::jsonb ->> 'dateModified' END, want, name || ': ' || field)
FROM habits, LATERAL (SELECT parse_article(page) a OFFSET 0) p;

-- what is read is what is printed: a mark on a line of its own, a language on the wire
SELECT is(a::text::news_article, a, 'a voicing mark that begins a line does not compose with the line before') FROM (SELECT parse_article(
	E'港の朝市、30年ぶり復活\n2024年4月3日 7時06分\n\n　30年前に途絶えた港の朝市が、この春復活した。運営するのは地元の若者たちだか\n' || chr(12441) || '水揚げされた魚を求めて、初日は約二千人が訪れた。') a) p;

-- zones beyond what a stored time may have; a page whose lines are all different
SELECT throws_ok($q$SELECT parse_article(E'강가에 안개가 끼어 배가 늦다\n입력 2025.05.15 20:00\n\n강가에 안개가 짙게 끼어 첫 배가 한 시간이나 늦게 떠났다고 선장은 말했다.', 'FOO+100')$q$,
	'22009', NULL, 'a zone days away from UTC is refused');
SELECT is(parse_article(E'강가에 안개가 끼어 배가 늦다\n입력 2025.05.15 20:00\n\n강가에 안개가 짙게 끼어 첫 배가 한 시간이나 늦게 떠났다고 선장은 말했다.', 'FOO-15')::jsonb ->> 'datePublished',
	'2025-05-15T20:00+15:00', 'a POSIX zone');
SET LOCAL statement_timeout = '60s';
SELECT is(parse_article(string_agg('메뉴 항목 하나 열둘 ' || (100000 + i), E'\n')), NULL, 'a hundred thousand menu lines, each another')
FROM generate_series(1, 100000) i;
RESET statement_timeout;

-- a date's label is one only before a date
SELECT is((SELECT array_agg(kind ORDER BY line_no) FILTER (WHERE kind <> 'blank') FROM article_lines(
	E'방송\n음악\n\n겨울 바다에 새 등대가 불을 밝혔다\n\n입력\n2026.01.20 10:05\n\n동해의 작은 항구에 새 등대가 서서 스무 해 만에 다시 불을 밝혔다. 어민들은 밤마다 뱃길을 찾기가 한결 쉬워졌다며 반겼다.')),
	'{furniture,furniture,headline,date,date,body}', 'a menu item is no date');

SELECT * FROM finish();
ROLLBACK;
