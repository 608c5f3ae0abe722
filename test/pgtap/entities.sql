-- test/pgtap/entities.sql: what extract_entities, extract_glosses and extract_dates find, and what not
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- kind:name=mention of every entity of a sentence, in its order
CREATE FUNCTION pg_temp.found(doc text, anchor date DEFAULT '2025-12-15') RETURNS text[] LANGUAGE sql AS $$
	SELECT coalesce(array_agg(kind || ':' || name || '=' || mention ORDER BY start_at), '{}')
	FROM extract_entities(doc, anchor)
$$;

CREATE TEMP TABLE truth (doc text, expected text[]);
INSERT INTO truth VALUES
-- places by every name
('저장성(浙江, Zhejiang)에 비가 왔다', '{location:저장성=저장성,location:저장성=浙江,location:저장성=Zhejiang}'),
('창사에는 후난성 정부가 있다', '{location:장사=창사,location:후난성=후난성}'),
('경찰은 김씨와 이모(35)씨를 불렀다', '{organization:경찰=경찰,person:김씨=김,person:이모=이,"quantity:35 year=35"}'),
('A씨와 B 씨', '{person:A씨=A,person:B씨=B}'), ('김 의원은 말했다', '{"person:김 의원=김"}'),
('제니퍼 애니스톤과 톰 행크스는', '{"person:제니퍼 애니스톤=제니퍼 애니스톤","person:톰 행크스=톰 행크스"}'),
('송강호가 나온 왕가위감독의 영화', '{person:송강호=송강호,person:왕가위=왕가위}'),
('长沙是湖南省会', '{location:장사=长沙,location:후난성=湖南省}'),
('Changsha is large', '{location:장사=Changsha}'),
('長沙市에서 열렸다', '{location:장사=長沙市}'),
('장사시는 크다', '{location:장사=장사시}'),
('서울특별시와 서울시와 서울', '{location:서울=서울특별시,location:서울=서울시,location:서울=서울}'),
('경기 이천에서 불이 났다', '{"location:이천=경기 이천"}'),
('충북 보은군은 대추로 이름났다', '{"location:보은=충북 보은군"}'),
('경북 상주 지역에 눈이 왔다', '{"location:상주=경북 상주"}'),
('상주 지역에 눈이 왔다', '{location:상주=상주}'),
('부산 중구에서', '{"location:부산 중구=부산 중구"}'),
('강원 고성과 경남 고성', '{"location:강원 고성=강원 고성","location:경남 고성=경남 고성"}'),
('경남 고성에서', '{"location:경남 고성=경남 고성"}'),
('대한민국과 미국, 일본', '{location:한국=대한민국,location:미국=미국,location:일본=일본}'),
('터키와 튀르키예', '{location:튀르키예=터키,location:튀르키예=튀르키예}'),
('전남 순천시 연향동에서', '{"location:전남 순천시 연향동=전남 순천시 연향동"}'),
('중국 베이징 중관촌에 설립했다', '{"location:중국 베이징 중관촌=중국 베이징 중관촌"}'),
('수원·화성·이천의 공장', '{location:수원=수원,location:화성=화성,location:이천=이천}'),
('후난성의 장사·주저우·샹탄을 묶었다', '{location:후난성=후난성,location:장사=장사,location:주저우=주저우,location:샹탄=샹탄}'),
('강릉 0.4℃', '{location:강릉=강릉,temperature:0.4℃=0.4℃}'),
('흐림보은 -2.9℃', '{location:보은=보은,temperature:-2.9℃=-2.9℃}'),
('東京と大阪', '{location:도쿄=東京,location:오사카=大阪}'),
('Seoul and Busan', '{location:서울=Seoul,location:부산=Busan}'),
-- people
('김종수 센터장은 말했다', '{person:김종수=김종수}'),
('이재민 가나당 대표가 말했다', '{person:이재민=이재민,organization:가나당=가나당}'),
('이재민 더불어민주당 대선 후보가 왔다. 이 후보는 말했다', '{person:이재민=이재민,organization:더불어민주당=더불어민주당,person:이재민=이}'),
('문유진씨와 김다니엘씨', '{person:문유진=문유진,person:김다니엘=김다니엘}'),
('배우 김하늘은 웃었다', '{person:김하늘=김하늘}'),
('박서준 기자가 물었다. 박서준은 웃었다', '{person:박서준=박서준,person:박서준=박서준}'),
('홍길동(45)이 왔다. 홍길동은 갔다', '{person:홍길동=홍길동,"quantity:45 year=45",person:홍길동=홍길동}'),
('남궁민수 교수의 강연', '{person:남궁민수=남궁민수}'),
('시진핑(習近平) 주석', '{person:시진핑=시진핑,person:시진핑=習近平}'),
-- organisations
('과학기술정보통신부와 과기정통부', '{organization:과학기술정보통신부=과학기술정보통신부,organization:과학기술정보통신부=과기정통부}'),
('기상청은 내다봤다', '{organization:기상청=기상청}'),
('국제통화기금(IMF)은 낮췄다. IMF는 밝혔다', '{organization:국제통화기금=국제통화기금,organization:국제통화기금=IMF,organization:국제통화기금=IMF}'),
('한국환경기술협회가 밝혔다', '{organization:한국환경기술협회=한국환경기술협회}'),
('㈜한빛소재와 계약했다', '{organization:한빛소재=㈜한빛소재}'),
('ABC중국에 따르면 늘었다. ABC중국은 컸다', '{organization:ABC중국=ABC중국,organization:ABC중국=ABC중국}'),
('KAC한국(국제혁신센터·김종수 센터장)이다', '{organization:KAC한국=KAC한국,organization:KAC한국=국제혁신센터,person:김종수=김종수}'),
-- addresses
('kim@example.com 또는 https://example.com/a?b=1, 02-123-4567', '{email:kim@example.com=kim@example.com,url:https://example.com/a?b=1=https://example.com/a?b=1,phone:02-123-4567=02-123-4567}'),
-- temperatures, dates, times
('영하 3.5도까지', '{"temperature:-3.5℃=영하 3.5도"}'),
('오후 3시에', '{"time:2025-12-15T15:00=오후 3시"}'),
('지난달 3일부터', '{"date:2025-11-03=지난달 3일"}'),
('지난 3∼4일에', '{"date:2025-12-03/2025-12-04=지난 3∼4일"}'),
('15일간', '{date:P15D=15일간}'), ('3일 만에', '{date:P3D=3일}'), ('10년째', '{date:P10Y=10년째}'), ('100일', '{date:P100D=100일}'),
('2시간', '{time:PT2H=2시간}'), ('2020년대', '{date:2020/2029=2020년대}'),
-- quantities, which are no places
('이천 명이 모였다', '{"quantity:2000 명=이천 명"}'), ('세 도시', '{"quantity:3 도시=세 도시"}'),
('북위 37도', '{"quantity:37 °=37도"}'), ('값(3.5%)', '{percent:3.5%=3.5%}'),
('이날 3명이 5만원을 냈다', '{date:2025-12-15=이날,"quantity:3 명=3명","money:50000 KRW=5만원"}');

SELECT is(pg_temp.found(doc), expected, doc) FROM truth;

-- nothing of the kind, though it looks like it
CREATE TEMP TABLE nothing (doc text);
INSERT INTO nothing VALUES
('정부 대변인'), ('장사가 잘된다'), ('고양이가 운다'), ('자동차 경주를 했다'), ('댄스그룹'), ('경기를 이겼다'), ('화성에 물이 있다'), ('대상을 받았다'),
('은혜에 보은하다'), ('상주로서 조문을 받았다'), ('수단과 방법'), ('진주 목걸이'), ('공주와 왕자'),
('기장이 안내했다'), ('음성을 들었다'), ('오만한 태도'), ('하나의 흐름'),
('신임 회장'), ('유리한 모델'), ('최연소 감독'), ('사무실 변호사'), ('당선을 도운 의원'),
('여성 의원'), ('이 후보는 말했다'), ('현지 기자'),
('3일제'), ('1.5일'),
('중앙은행'), ('신용카드'), ('요양병원'), ('4K 화면'), ('한국인'), ('미국인들은'),
('12월 32일'), ('2월 30일'), ('13월'), ('사진(뉴스)'), ('동구 밖 과수원'), ('중구난방');
SELECT is(pg_temp.found(doc), '{}', 'nothing in: ' || doc) FROM nothing;

-- mention and place of every row agree
SELECT is(substr(d, start_at, char_length(mention)), mention, 'position of ' || mention)
FROM (VALUES ('가나 후난성（湖南）과 −5.9℃, 15일 김하늘 기자')) v(d), extract_entities(d, '2025-12-15');

-- values
SELECT is(value, '{"start": "2025-12-15T00:00:00", "end": "2025-12-16T00:00:00", "grain": "day"}'::jsonb, 'value of a date')
FROM extract_entities('15일에', '2025-12-15');
SELECT is(value, '{"grain": "day"}'::jsonb, 'no value without an anchor') FROM extract_entities('15일에');
SELECT is(value, '{"celsius": -5.9}'::jsonb, 'value of a temperature') FROM extract_entities('−5.9℃');
SELECT is(value, '{"title": "센터장"}'::jsonb, 'value of a person') FROM extract_entities('김종수 센터장');
SELECT is(value, '{"id": "cn:430200", "country": "CN", "province": "후난성", "latitude": 27.83, "longitude": 113.15}'::jsonb, 'value of a place') FROM extract_entities('주저우');
SELECT is(value->>'station_id', '108', 'station of a place') FROM extract_entities('서울');
SELECT is(value, '{"head": "김종수", "head_title": "센터장"}'::jsonb, 'value of an organisation')
FROM extract_entities('KAC한국(국제혁신센터·김종수 센터장)') WHERE mention = 'KAC한국';
SELECT ok(aliases @> '{长沙,長沙,Changsha,창사}', 'the names of one place') FROM extract_entities('창사시');
SELECT is(count(*), 0::bigint, 'NULL has no entities') FROM extract_entities(NULL::text);

-- glosses
CREATE TEMP TABLE gloss_truth (doc text, expected text[]);
INSERT INTO gloss_truth VALUES
('저장성(浙江, Zhejiang)', '{저장성|浙江|Hani|alias,저장성|Zhejiang|Latn|alias}'),
('가나다 국가혁신지구(哥娜达国家革新地区, Ganada Innovation Zone)', '{"가나다 국가혁신지구|哥娜达国家革新地区|Hani|alias","가나다 국가혁신지구|Ganada Innovation Zone|Latn|translation"}'),
('지난해 국제통화기금(IMF)', '{국제통화기금|IMF|Latn|abbreviation}'),
('한국개발연구원(이하 KDI)', '{한국개발연구원|KDI|Latn|hereafter}'),
('KAC한국(국제혁신센터·김종수 센터장)', '{KAC한국|국제혁신센터|Hang|name,"KAC한국|김종수 센터장|Hang|head"}'),
('홍길동(45)', '{홍길동|45|Zyyy|attribute}'),
('홍길동(가나대 교수)', '{"홍길동|가나대 교수|Hang|attribute"}'),
('세계 보건 기구(WHO)', '{"세계 보건 기구|WHO|Latn|abbreviation"}'),
('the Korea Meteorological Administration (KMA)', '{"Korea Meteorological Administration|KMA|Latn|abbreviation"}'),
('전남(전라남도)', '{전남|전라남도|Hang|name}'),
('‘푸른 바다’(Blue Sea)', '{"푸른 바다|Blue Sea|Latn|translation"}'),
('사람(사진)', '{}'), ('값(3.5%)', '{}'), ('월요일(15일)', '{}'), ('a(b(c)d', '{}'), ('((((', '{}'), ('()', '{}'),
('무게(kg)', '{}'), ('말(馬)', '{}'), (repeat('(', 1000) || '가(나)', '{}');
SELECT is((SELECT coalesce(array_agg(term || '|' || gloss || '|' || script || '|' || relation), '{}') FROM extract_glosses(doc)),
	expected, 'glosses of ' || left(doc, 60)) FROM gloss_truth;

-- dates
CREATE TEMP TABLE date_truth (doc text, anchor date, value tsrange, grain text);
INSERT INTO date_truth VALUES
('15일', '2025-12-15', '[2025-12-15,2025-12-16)', 'day'),
('16일', '2025-12-15', '[2025-11-16,2025-11-17)', 'day'),
('31일', '2025-12-15', '[2025-10-31,2025-11-01)', 'day'),
('지난 15일', '2025-12-15', '[2025-11-15,2025-11-16)', 'day'),
('오는 20일', '2025-12-15', '[2025-12-20,2025-12-21)', 'day'),
('오는 3일', '2025-12-15', '[2026-01-03,2026-01-04)', 'day'),
('2016년 6월', NULL, '[2016-06-01,2016-07-01)', 'month'),
('2025년 12월 15일', NULL, '[2025-12-15,2025-12-16)', 'day'),
('2025.12.15', NULL, '[2025-12-15,2025-12-16)', 'day'),
('2025-12-15 14:30', NULL, '["2025-12-15 14:30","2025-12-15 14:31")', 'minute'),
('12월 15일', '2025-12-15', '[2025-12-15,2025-12-16)', 'day'),
('12월 3일', '2025-06-04', '[2024-12-03,2024-12-04)', 'day'),
('6월 3일', '2025-05-15', '[2025-06-03,2025-06-04)', 'day'),
('지난 3∼4일', '2025-12-15', '[2025-12-03,2025-12-05)', 'day'),
('이날', '2025-12-15', '[2025-12-15,2025-12-16)', 'day'),
('전날', '2025-12-15', '[2025-12-14,2025-12-15)', 'day'),
('지난해 5월 2일', '2025-12-15', '[2024-05-02,2024-05-03)', 'day'),
('올해', '2025-12-15', '[2025-01-01,2026-01-01)', 'year'),
('지난달', '2025-01-15', '[2024-12-01,2025-01-01)', 'month'),
('다음 달 3일', '2025-12-15', '[2026-01-03,2026-01-04)', 'day'),
('15일 오후 2시 10분', '2025-12-15', '["2025-12-15 14:10","2025-12-15 14:11")', 'minute'),
('15일 밤 12시', '2025-12-15', '["2025-12-16 00:00","2025-12-16 01:00")', 'hour'),
('15일 오전 12시', '2025-12-15', '["2025-12-15 00:00","2025-12-15 01:00")', 'hour'),
('지난주', '2025-12-15', '[2025-12-08,2025-12-15)', 'week'),
('2024년 2월 29일', NULL, '[2024-02-29,2024-03-01)', 'day'),
('Dec. 15, 2025', NULL, '[2025-12-15,2025-12-16)', 'day'),
('Aug. 20', '2019-08-20', '[2019-08-20,2019-08-21)', 'day'),
('15 December 2025', NULL, '[2025-12-15,2025-12-16)', 'day'),
('6月18日', '2018-06-18', '[2018-06-18,2018-06-19)', 'day'),
('2023年11月17日', NULL, '[2023-11-17,2023-11-18)', 'day'),
('15일', NULL, NULL, 'day'),
('15일', 'infinity', NULL, 'day');
SELECT is(d.value, t.value, format('value of %s on %s', doc, t.anchor)) FROM date_truth t, extract_dates(doc, t.anchor) d;
SELECT is(d.grain, t.grain, format('grain of %s', doc)) FROM date_truth t, extract_dates(doc, t.anchor) d;
SELECT is((SELECT array_agg(value) FROM extract_dates('16일 밝혔다. 이날 전날', '2025-12-17')),
	'{"[2025-12-16,2025-12-17)","[2025-12-16,2025-12-17)","[2025-12-15,2025-12-16)"}'::tsrange[], 'this day is the day last named');

-- hostile texts end, and end soon
CREATE TEMP TABLE hostile (name text, doc text);
INSERT INTO hostile VALUES
('empty', ''), ('one byte', '가'), ('parentheses', repeat('(', 1000000)), ('glosses', repeat('가나(IMF) ', 50000)),
('digits', repeat('1', 1000000)), ('one word', repeat('가', 300000)), ('places', repeat('서울 ', 100000)),
('lists', repeat('장사·', 100000)), ('at signs', repeat('a@b.', 200000)), ('surnames', repeat('김 의원 ', 50000)),
('dates', repeat('1월 ', 100000)), ('NFD', normalize('후난성 김하늘 기자', NFD)), ('line ends', repeat(E'\n', 500000)),
('half of a gloss', '후난성(湖南'), ('controls', E'\x01\x02\x7f'), ('replacement', repeat(U&'\FFFD', 1000));
SELECT ok((SELECT count(*) >= 0 FROM extract_entities(doc, '2025-12-15')), 'entities: ' || name) FROM hostile;
SELECT ok((SELECT count(*) >= 0 FROM extract_glosses(doc)), 'glosses: ' || name) FROM hostile;
SELECT ok((SELECT count(*) >= 0 FROM extract_dates(doc, '2025-12-15')), 'dates: ' || name) FROM hostile;
SELECT is((SELECT array_agg(DISTINCT name) FROM extract_entities(normalize('후난성', NFD))), '{후난성}', 'decomposed Hangul is read');

-- articles
SELECT is(entities(a), '{person:김하늘,organization:가나뉴스,location:서울,date:2025-12-15}'::named_entity[], 'entities of an article')
FROM (SELECT news_article('{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "가", "author": [{"@type": "Person", "name": "김하늘"}], "publisher": {"@type": "NewsMediaOrganization", "name": "가나뉴스"}, "datePublished": "2025-12-15", "articleBody": "15일 서울은 맑았다. 서울에는"}'::jsonb) a) v;

-- dates at the ends of the calendar: no value outside the years 1 to 9999, and no error
SELECT is((SELECT count(*) FILTER (WHERE value IS NOT NULL) FROM extract_dates('재작년 5월, 재작년, 지난해, 지난달, 지난주, 재작년 5월 3일', '0001-01-02')), 0::bigint, 'before the year 1');
SELECT is((SELECT array_agg(grain) FILTER (WHERE value IS NOT NULL) FROM extract_dates('내년 5월, 내후년, 다음달, 다음주, 내일, 내후년 5월 3일, 올해', '9999-12-31')), '{year}', 'behind the year 9999');
SELECT is((SELECT array_agg(name) FROM extract_entities('내년 5월, 다음주, 9999년 12월 31일', '9999-12-31')), '{내년 5월,다음주,9999-12-31}', 'names at the end of the calendar');

-- the first word of a name that a gloss transcribes, and other things said of names
SELECT is((SELECT array_agg(DISTINCT term) FROM extract_glosses('산둥성 자오둥 첨단항만실험지구(胶东尖端港口试验区, Jiaodong High-Tech Port Zone)는')), '{"자오둥 첨단항만실험지구"}', 'the term begins with the word that the Latin one transcribes');
SELECT is((SELECT array_agg(DISTINCT term) FROM extract_glosses('새로운 첨단항만실험지구(尖端港口试验区, Jiaodong High-Tech Port Zone)는')), '{첨단항만실험지구}', 'but not with another word');
SELECT is((SELECT array_agg(mention) FROM extract_entities('전주 대비 3% 오르고 전주보다 낮다. 전주에 비해 덥다. 전주는 맑고 전주에 비가')), '{3%,전주,전주}', 'the week before is no city, the city is');
SELECT is((SELECT array_agg(mention) FROM extract_entities('광주와 나주에 눈이 온다. 일본과 경기에서 졌다')), '{광주,나주,일본}', 'two places joined by a particle');
SELECT is((SELECT array_agg(mention) FROM extract_entities('김하늘 북한 국무위원장은 말했다')), '{김하늘,북한}', 'a country between name and title');

-- time grows with the text: a quarter of it of each kind costs minutes when it does not
SET LOCAL statement_timeout = '20s';
SELECT ok((SELECT count(*) >= 0 FROM extract_entities(doc)), 'linear in ' || name) FROM (VALUES
	('Han without a break', repeat('中国人民', 100000)), ('kana and Han without a break', repeat('カタ東京', 100000)),
	('addresses in a row', repeat('a@b.c', 200000)), ('numbers with dashes', repeat('02-123-', 100000)),
	('distinct glosses', (SELECT string_agg('가나' || i || '은행(ABC' || chr(65 + i % 26) || ')', ' ') FROM generate_series(1, 50000) i))) v(name, doc);
SET LOCAL statement_timeout = 0;

SELECT * FROM finish();
ROLLBACK;
