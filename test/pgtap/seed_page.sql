-- The page the project was made from: every reading, every line, the record
-- and the entities.  The page itself is not part of the repository; the test
-- finds it in the folder that NEWSWEATHER_CORPUS names.
\set ON_ERROR_STOP 1
\getenv corpus NEWSWEATHER_CORPUS
BEGIN;
\if :{?corpus}
\else
SELECT plan(1);
SELECT skip('NEWSWEATHER_CORPUS is not set: the real pages are not here', 1);
SELECT * FROM finish();
ROLLBACK;
\quit
\endif

SELECT * FROM no_plan();

\set page `cat "$NEWSWEATHER_CORPUS"/articles/seed_page.txt`
\set gold `cat "$NEWSWEATHER_CORPUS"/articles/seed_page.gold.json`
\set lines `cat "$NEWSWEATHER_CORPUS"/articles/seed_page.lines.tsv`

CREATE TEMP TABLE seed AS SELECT :'page'::text AS page, :'gold'::jsonb AS gold;
CREATE TEMP TABLE parsed AS SELECT parse_article(page) AS a, gold FROM seed;

-- ---- the strip -----------------------------------------------------------

SELECT results_eq(
	$$SELECT line_no, station, station_id, temperature::text, condition::text, condition_text
	  FROM seed, extract_readings(page)$$,
	$$VALUES (1, '동두천', 98, '-5.9℃', '맑음', '맑음'),
		(2, '강릉', 105, '0.4℃', '맑음', '맑음'),
		(3, '서울', 108, '-2.7℃', '맑음', '맑음'),
		(4, '대전', 133, '-1.5℃', '맑음', '맑음'),
		(5, '대구', 143, '0.5℃', '맑음', '맑음'),
		(6, '울산', 152, '0.4℃', '맑음', '맑음'),
		(7, '광주', 156, '1.0℃', '맑음', '맑음'),
		(8, '부산', 159, '1.4℃', '맑음', '맑음'),
		(9, '고창', 172, '1.1℃', '흐림', '흐림'),
		(10, '제주', 184, '8.2℃', '흐림', '흐림'),
		(11, '강화', 201, '-4.0℃', '구름조금', '구름조금'),
		(12, '보은', 226, '-2.9℃', '맑음', '맑음'),
		(13, '금산', 238, '-1.8℃', '맑음', '맑음'),
		(14, '강진군', 259, '1.0℃', '맑음', '맑음'),
		(15, '경주시', 283, '1.5℃', '맑음', '맑음'),
		(16, '거제', 294, '1.7℃', '맑음', '맑음')$$,
	'the sixteen readings, in order, with station numbers');

SELECT results_eq(
	$$SELECT DISTINCT observed_on, provider FROM seed, extract_readings(page)$$,
	$$VALUES (date '2025-12-15', '기상청')$$,
	'the strip has its own date and provider');

SELECT is((SELECT reading::text FROM seed, extract_readings(page) WHERE line_no = 11),
	'강화 -4.0℃구름조금', 'a reading prints as the page has it');

SELECT is((SELECT avg(temperature)::text FROM seed, extract_readings(page)), '-0.1℃',
	'the average of the strip, exactly');

-- ---- the record ----------------------------------------------------------

SELECT is(headline(a), gold ->> 'headline', 'headline without the series tag') FROM parsed;
SELECT is(series(a), gold ->> 'series', 'series') FROM parsed;
SELECT is(series_number(a), (gold ->> 'seriesNumber')::int, 'number in the series') FROM parsed;
SELECT is(alternative_headline(a), gold ->> 'alternativeHeadline', 'subheading') FROM parsed;
SELECT is(author(a), ARRAY(SELECT jsonb_array_elements_text(gold -> 'authors')), 'authors') FROM parsed;
SELECT is(publisher(a), gold ->> 'publisher', 'publisher, from the byline') FROM parsed;
SELECT is(published_on(a), (gold ->> 'datePublished')::date, 'publication day, witnessed by 15일 …에 따르면') FROM parsed;
SELECT is(date_precision(a), 'day', 'no time of day is invented') FROM parsed;
SELECT is(date_modified(a), NULL::timestamptz, 'no modification date is invented') FROM parsed;
SELECT is(article_section(a), NULL::text, 'no section is invented') FROM parsed;
SELECT is(in_language(a), 'ko', 'language') FROM parsed;
SELECT is(article_body(a), gold ->> 'body', 'the body, to the letter') FROM parsed;
SELECT is(array_length(string_to_array(article_body(a), E'\n\n'), 1), (gold ->> 'paragraphs')::int,
	'twelve paragraphs') FROM parsed;
SELECT is(strpos(article_body(a), w), 0, 'not in the body: ' || w)
FROM parsed, jsonb_array_elements_text(gold -> 'must_be_absent_from_body') w;
SELECT is(a::text::news_article, a, 'the record reads back from its text') FROM parsed;

-- ---- the lines -----------------------------------------------------------

CREATE TEMP TABLE want AS
SELECT split_part(line, E'\t', 1)::int AS line_no, split_part(line, E'\t', 2) AS kind
FROM string_to_table(:'lines', E'\n') WITH ORDINALITY t(line, n) WHERE n > 1 AND line <> '';

SELECT is((SELECT count(*) FROM want), 92::bigint, 'the key has 92 lines');
SELECT is((SELECT count(*) FROM seed, article_lines(page)), 92::bigint, 'the page has 92 lines');
SELECT is(l.kind, want.kind, format('line %s: %s', line_no, left(l.content, 20)))
FROM seed, article_lines(page) l JOIN want USING (line_no) ORDER BY line_no;

-- ---- the entities --------------------------------------------------------

CREATE TEMP TABLE found AS
SELECT e.* FROM seed, parsed, extract_entities(page, published_on(a)) e;

SELECT is(substr(page, start_at, char_length(mention)), mention, 'stands where it is said to stand: ' || mention)
FROM seed, found;

SELECT ok(EXISTS (SELECT FROM found WHERE kind = k AND (name = n OR mention = n)), format('%s %s', k, n))
FROM (VALUES ('location', '후난성'), ('organization', 'KIC중국'), ('person', '김종문'),
	('person', '구태경'), ('location', '장사'), ('location', '주저우'), ('location', '샹탄'),
	('location', '중국 베이징 중관촌'), ('organization', '과학기술정보통신부'), ('organization', '기상청'),
	('organization', '더지엠뉴스'), ('location', '동두천'), ('location', '강진군')) t(k, n);

SELECT ok((SELECT bool_or(aliases @> ARRAY['湖南', 'Hunan']) FROM found WHERE mention = '후난성'),
	'후난성 is also 湖南 and Hunan');
SELECT ok((SELECT bool_or(aliases @> ARRAY['长株潭国家自主创新示范区', 'Changzhutan Innovation Demonstration Zone'])
	FROM found WHERE mention = '장주탄 국가자주혁신시범구'),
	'the innovation zone has both its glosses');
SELECT ok((SELECT bool_or(aliases @> ARRAY['글로벌혁신센터']) FROM found WHERE mention = 'KIC중국'),
	'KIC중국 has its Korean name');
SELECT is((SELECT DISTINCT value ->> 'head' FROM found WHERE mention = 'KIC중국' AND value ? 'head'), '김종문',
	'KIC중국 has its head');
SELECT is((SELECT DISTINCT value ->> 'title' FROM found WHERE mention = '김종문'), '센터장', '김종문 is 센터장');
SELECT is((SELECT DISTINCT value ->> 'title' FROM found WHERE mention = '구태경'), '기자', '구태경 is 기자');

SELECT results_eq(
	$$SELECT mention, value, grain FROM seed, parsed, extract_dates(page, published_on(a)) d
	  WHERE mention IN ('15일', '2016년 6월')$$,
	$$VALUES ('15일', tsrange('2025-12-15', '2025-12-16'), 'day'),
		('2016년 6월', tsrange('2016-06-01', '2016-07-01'), 'month')$$,
	'15일 is the day of the page, 2016년 6월 a month');
SELECT ok(EXISTS (SELECT FROM found WHERE kind = 'date' AND mention = m), 'date ' || m)
FROM (VALUES ('15일'), ('2016년 6월')) t(m);

SELECT is((SELECT count(*) FROM found WHERE kind = 'temperature'), 16::bigint, 'sixteen temperatures');

-- a mention ends before its particle, and nothing common is taken for a name
SELECT is_empty(
	$$SELECT mention FROM found WHERE kind IN ('person', 'location', 'organization')
	  AND mention ~ '(은|는|을|를|에서|에게|으로|과|와|의)$'
	  AND mention NOT IN (SELECT k.name FROM kma_stations() k)$$,
	'no mention ends in a particle');
SELECT is_empty(
	$$SELECT kind, mention FROM found WHERE kind = 'person' AND mention NOT IN ('김종문', '구태경')$$,
	'the page names two people and no more');
SELECT is_empty(
	$$SELECT kind, mention FROM found WHERE kind IN ('person', 'location', 'organization')
	  AND mention IN ('하나', '세 도시', '도시', '기업', '구조', '지역', '시장', '중부', '소재', '연구')$$,
	'common words are not names');

SELECT results_eq(
	$$SELECT term, gloss, script FROM seed, extract_glosses(page) g
	  WHERE term IN ('후난성', '장주탄 국가자주혁신시범구') ORDER BY g.start_at, script$$,
	$$VALUES ('후난성', '湖南', 'Hani'), ('후난성', 'Hunan', 'Latn'),
		('장주탄 국가자주혁신시범구', '长株潭国家自主创新示范区', 'Hani'),
		('장주탄 국가자주혁신시범구', 'Changzhutan Innovation Demonstration Zone', 'Latn')$$,
	'the glosses with their scripts');

-- ---- the middle dots ------------------------------------------------------

-- each with the names that end before it and begin behind it
CREATE TEMP TABLE dot AS
SELECT i AS at, l.mention AS before, r.mention AS behind
FROM seed CROSS JOIN generate_series(1, char_length(page)) i
	LEFT JOIN found l ON l.start_at + char_length(l.mention) = i
	LEFT JOIN found r ON r.start_at = i + 1
WHERE substr(page, i, 1) = '·';

SELECT is((SELECT count(*) FROM dot), 31::bigint, 'thirty-one middle dots');
SELECT ok(NOT EXISTS (SELECT FROM found WHERE start_at <= at AND at < start_at + char_length(mention)),
	format('no mention goes over the dot at %s', at)) FROM dot;
SELECT results_eq(
	$$SELECT before, behind FROM dot WHERE before IS NOT NULL OR behind IS NOT NULL ORDER BY at$$,
	$$VALUES ('장사', '주저우'), ('주저우', '샹탄'), ('글로벌혁신센터', '김종문')$$,
	'names stand on both sides of three of them, and of the others on none');

SELECT * FROM finish();
ROLLBACK;
