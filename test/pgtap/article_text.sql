-- article_bylines, parse_news_date, strip_boilerplate: tables of truths
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- bylines: a line, or the people of a page
SELECT is((SELECT string_agg(concat_ws('/', name, 't:' || title, 'o:' || outlet, 'p:' || place, '@' || email, 'd:' || desk), '; ') FROM article_bylines(line)), want, 'bylines of "' || line || '"')
FROM (VALUES
	('새벽일보 홍길동 기자 | 강에 배가 떴다.', '홍길동/t:기자/o:새벽일보'),
	('단둥=탁이든 특파원·서울 봉누리 기자', '탁이든/t:특파원/p:단둥; 봉누리/t:기자/p:서울'),
	('홍길동 정치부 기자 gildong@dawn.example', '홍길동/t:기자/@gildong@dawn.example/d:정치부'),
	(E'홍길동 기자\n    gildong@dawn.example', '홍길동/t:기자/@gildong@dawn.example'),
	('배가 떴다고 했다.홍길동기자 gildong@dawn.example', '홍길동/t:기자/@gildong@dawn.example'),
	('홍길동 기자 입력 2025.01.02 10:00', '홍길동/t:기자'),
	('By Ann Lee in Seoul', 'Ann Lee'),
	('홍길동 기자2025.06.13 오후 05:03업데이트 2025.06.13 오후 06:45', '홍길동/t:기자'),
	('2025.06.13 14:37 | 홍길동(gildong77)', '홍길동'), ('March 8, 2025 by Ann Lee in Transit', 'Ann Lee'),
	('이 소식은 홍길동 기자입니다.', NULL), ('디지털뉴스부', NULL), ('', NULL)) v(line, want);
SELECT results_eq($$ SELECT name, email FROM article_bylines(E'두 강이 만나는 마을\n\n한가람 기자\ngaram@dawn.example\n최바다 기자\n입력 2025.01.02 10:00\n\n' ||
	E'두 강이 만나는 마을에 다리가 놓였다고 군이 2일 밝혔다. 다리의 길이는 300m다.\n\n주민들은 배를 타지 않고도 장에 갈 수 있게 됐다며 반겼다.\n\n많이 본 뉴스\n하늬별 기자의 다른 기사') $$,
	$$ VALUES ('한가람', 'garam@dawn.example'), ('최바다', NULL) $$, 'a page has the people of its article, in their order');

-- dates
SELECT is(parse_news_date(value, '2024-01-03', zone), want::timestamptz, 'date "' || value || '"')
FROM (VALUES
	('입력 2023.04.07 (08:26)', 'Asia/Seoul', '2023-04-07 08:26+09'), ('2023-04-14 HKT 21:06', 'Asia/Seoul', '2023-04-14 21:06+08'),
	('2013-10-24 03:00:00 기사수정 2013-10-24 09:00:00', 'Asia/Seoul', '2013-10-24 03:00+09'), ('2023년 04월 07일 18시 36분', 'Asia/Seoul', '2023-04-07 18:36+09'),
	('2024-03-05', 'Asia/Seoul', '2024-03-05 00:00+09'), ('12월 31일 오후 9시', 'Asia/Seoul', '2023-12-31 21:00+09'), ('3/5 10:03', 'Asia/Tokyo', '2024-03-05 10:03+09'),
	('Tue 5 Mar 2024 09.12 GMT', 'Asia/Seoul', '2024-03-05 09:12+00'), ('March 20, 2024 at 9:12 a.m. ET', 'Asia/Seoul', '2024-03-20 09:12-04'),
	('2024-07-01 10:00', 'Europe/London', '2024-07-01 10:00+01'), ('２０２４．０３．０５　０９：１２', 'Asia/Seoul', '2024-03-05 09:12+09'),
	('2024-03-06 (월)', 'Asia/Seoul', NULL), ('어제', 'Asia/Seoul', NULL), ('09:12', 'Asia/Seoul', NULL), ('2024년 봄', 'Asia/Seoul', NULL), ('', 'Asia/Seoul', NULL)) v(value, zone, want);
SELECT is(parse_news_date('3/5 10:03'), NULL, 'no year, none given');
SELECT is(parse_news_date('3/5 10:03', '0044-03-15 BC'), NULL, 'a day of old lends no year');
SELECT is(parse_news_date(NULL), NULL, 'NULL');
SELECT is(parse_news_date('2024-03-05 09:12', zone => 'UTC'), '2024-03-05 09:12+00', 'zone by name');
SELECT throws_ok($$ SELECT parse_news_date('2024-03-05', zone => 'Mars/Base') $$, '22023', NULL, 'unknown zone');
SELECT throws_ok($$ SELECT parse_news_date('3/5', 'infinity') $$, '22008', NULL, 'no day');
SET LOCAL timezone = 'Pacific/Kiritimati';
SELECT is(extract(epoch FROM parse_news_date('2024-03-05 09:12'))::int, 1709597520, 'the session''s zone does not matter');
RESET timezone;

-- boilerplate: whole lines only
SELECT is(strip_boilerplate(E'로그인\n\n강에 배가 떴다. 모두 웃었다.\n \n\n  • 배를 타려면 표를 사야 한다고 군은 거듭 말했다.\n▶제보는 카카오톡 okjebo\n무단 전재를 금지하는 법이 있다고 그는 말했다.\n' ||
	E'그는 공유하기 버튼을 눌렀다.\n<저작권자(c) 새벽일보, 무단 전재-재배포 금지>\n#배 #강\n'),
	E'강에 배가 떴다. 모두 웃었다.\n\n  • 배를 타려면 표를 사야 한다고 군은 거듭 말했다.\n무단 전재를 금지하는 법이 있다고 그는 말했다.\n그는 공유하기 버튼을 눌렀다.', 'lines about the page go, sentences stay');
SELECT is(strip_boilerplate(t), w, 'strip "' || left(t, 12) || '"') FROM (VALUES ('', ''), (E'\n\n', ''), ('더보기', ''), (E'강이 흐른다.\r\n\r\n\r\n배가 뜬다.\r\n', E'강이 흐른다.\n\n배가 뜬다.')) v(t, w);
SELECT is(strip_boilerplate(strip_boilerplate(t)), strip_boilerplate(t), 'stripping twice is stripping once')
FROM (VALUES (E'강이 흐른다.\n\n공유하기\n\n배가 뜬다.'), (E'\n\n강이 흐른다.\n로그인')) v(t);

-- marks of the tools that make dumps
SELECT is(parse_article(page)::jsonb - 'keywords', parse_article($$두 강이 만나는 마을에 다리가 놓였다

한가람 기자
입력 2025.01.02 10:00

두 강이 만나는 마을에 다리가 놓였다고 군이 2일 밝혔다. 다리의 길이는 300m다.

주민들은 배를 타지 않고도 장에 갈 수 있게 됐다며 반겼다.$$)::jsonb, how)
FROM (VALUES
	('link numbers and buttons of lynx', $$   [1]뉴스 [2]정치 [3]경제
     * [4]사회
     * [5]문화
     * [6]날씨

두 강이 만나는 마을에 다리가 놓였다

   [7]한가람 기자
   입력 2025.01.02 10:00
   (BUTTON) 공유하기

   두 강이 만나는 [8]마을에 다리가 놓였다고 군이 2일 밝혔다. 다리의 길이는 300m다.

   주민들은 배를 타지 않고도 장에 갈 수 있게 됐다며 반겼다.

References

   1. http://dawn.example/1
   2. http://dawn.example/2
$$),
	('stars and underscores of html2text', $$    * 많이_본_뉴스
    * 오늘의_주요_뉴스
    * 정치_일반
    * 경제_일반
    * 사회_일반
****** 두 강이 만나는 마을에 다리가 놓였다 ******
한가람_기자
입력 2025.01.02 10:00
[새로_놓인_다리]
두 강이 만나는 마을에 다리가 놓였다고 군이 2일 밝혔다. 다리의 길이는 300m다.

주민들은 배를 타지 않고도 장에 갈 수 있게 됐다며 반겼다.
$$),
	('Markdown', $$[뉴스](https://dawn.example/) [정치](https://dawn.example/p)

# 두 강이 만나는 마을에 다리가 놓였다

**한가람 기자**
입력 2025.01.02 10:00

두 강이 만나는 **마을**에 다리가 놓였다고 군이 2일 밝혔다. 다리의 길이는 [300m](https://dawn.example/m)다.

주민들은 배를 타지 않고도 장에 갈 수 있게 됐다며 반겼다.
$$)) v(how, page);
SELECT is(count(*), 0::bigint, 'article_lines gives the lines as they are') FROM article_lines(E'****** 머리글 ******\n[1]a [2]b [3]c [4]d [5]e [6]f') l
	JOIN (VALUES (1, '****** 머리글 ******'), (2, '[1]a [2]b [3]c [4]d [5]e [6]f')) v(n, t) ON n = line_no WHERE content <> t;

SELECT * FROM finish();
ROLLBACK;
