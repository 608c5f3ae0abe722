-- news_article: made of named fields, JSON-LD as systems write it, limits, counts, sentences, languages
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/St_Johns';

-- ---- news_article(...)
SELECT is(news_article(headline => h, article_body => b, author => au, publisher => p, date_published => '2025-05-15 20:00+09', date_modified => '2025-05-15 20:57:03.5+09',
		alternative_headline => E'배는 쉰다\n내일 다시', article_section => '날씨', dateline => '춘천', keywords => '{안개,강}', in_language => 'ko',
		url => 'https://news.example/1', series => '강 이야기', series_number => 12, flags => '{단독}', update_level => '종합'),
	'{"headline": "강가에 안개", "alternativeHeadline": "배는 쉰다\n내일 다시", "author": ["한가람", "윤하늘"], "publisher": "새벽뉴스",
		"datePublished": "2025-05-15T20:00+09:00", "dateModified": "2025-05-15T20:57:03.5+09:00", "articleSection": "날씨", "keywords": ["안개", "강"],
		"inLanguage": "ko", "url": "https://news.example/1", "articleBody": "강가에 안개가 끼었다.\n\n배는 쉰다.", "series": "강 이야기", "seriesNumber": 12,
		"flags": ["단독"], "updateLevel": "종합", "dateline": "춘천"}', 'every field, the same as by JSON-LD')
FROM (VALUES ('강가에 안개', E'강가에 안개가 끼었다.\n\n배는 쉰다.', '{한가람,윤하늘}'::text[], '새벽뉴스')) v(h, b, au, p);
SELECT is(news_article(), '{}', 'of nothing');
SELECT is(news_article('강가에 안개'::text), '{"headline": "강가에 안개"}', 'a headline comes first');
SELECT is(news_article('{"headline": "x"}'), '{"headline": "x"}', 'a literal alone is JSON-LD, as in a cast');
SELECT is(news_article('{"headline": "x"}'::jsonb), '{"headline": "x"}', 'jsonb too');
SELECT is(news_article(headline => E' a\u00a0\tb\nc ', article_body => E'\nx\r\ny ', author => ARRAY[' ', NULL, E'd\u200b e', ''], publisher => '', keywords => '{}', in_language => 'kr'),
	'{"headline": "a\u00a0\tb\nc", "articleBody": "\nx\r\ny ", "author": [" ", null, "d e", ""], "publisher": "", "inLanguage": "ko"}', 'cleaned as JSON-LD is');
SELECT is(headline(news_article(headline => normalize('안개', NFD))), '안개', 'composed');

SELECT is(news_article(date_published => t::timestamptz, zone => z, date_precision => p)::jsonb ->> 'datePublished', expected, format('%s in %s to the %s', t, z, p))
FROM (VALUES ('2025-05-15 20:00+09', 'Asia/Seoul', NULL, '2025-05-15T20:00+09:00'), ('2025-05-15 20:00:01+09', 'Asia/Seoul', NULL, '2025-05-15T20:00:01+09:00'),
	('2025-05-15 20:00:00.25+09', 'Asia/Seoul', NULL, '2025-05-15T20:00:00.25+09:00'), ('2025-05-15 20:00:01+09', 'Asia/Seoul', 'minute', '2025-05-15T20:00+09:00'),
	('2025-05-15 20:00+09', 'Asia/Seoul', 'second', '2025-05-15T20:00:00+09:00'), ('2025-05-15 20:00+09', 'Asia/Seoul', 'day', '2025-05-15'),
	('2025-05-15 20:00+09', 'America/New_York', 'day', '2025-05-15-04:00'), ('2025-05-16 08:30+09', 'UTC', 'day', '2025-05-15+00:00'),
	('2025-01-15 20:00+09', 'America/New_York', NULL, '2025-01-15T06:00-05:00'), ('2025-07-15 20:00+09', 'America/New_York', NULL, '2025-07-15T07:00-04:00'),
	('2025-05-15 20:00+09', 'Asia/Kolkata', NULL, '2025-05-15T16:30+05:30'), ('1999-12-31 23:59:59+09', 'Asia/Seoul', 'minute', '1999-12-31T23:59+09:00')) v(t, z, p, expected);
SELECT is(published_on(news_article(date_published => '2025-05-15 23:30+00')), '2025-05-16'::date, 'the day there');
SELECT is(date_precision(news_article(date_published => '2025-05-15 23:30+00', date_precision => p)), coalesce(p, 'minute'), 'precision') FROM unnest('{day,minute,second,NULL}'::text[]) p;
SELECT throws_ok($$ SELECT news_article(date_published => 'infinity') $$, '22008', NULL, 'a time without end');
SELECT throws_ok($$ SELECT news_article(date_published => '12000-01-01') $$, '22008', NULL, 'a time that JSON-LD cannot say');
SELECT throws_ok($$ SELECT news_article(date_modified => '0010-01-01 BC') $$, '22008', NULL, 'before the first year');
SELECT throws_ok($$ SELECT news_article(date_published => now(), date_precision => 'hour') $$, '22023', 'unknown precision of a date: "hour"', 'no such precision');
SELECT throws_ok($$ SELECT news_article(zone => 'Mars/Base') $$, '22023', 'time zone "Mars/Base" not recognized', 'no such zone');
SELECT throws_ok($$ SELECT news_article(date_published => now(), zone => NULL) $$, '22004', NULL, 'no zone');

-- ---- limits, the same by every way in
SELECT throws_ok(format('SELECT %s', expression), '54000', NULL, what)
FROM (VALUES ('news_article(author => array_fill(''x''::text, ''{1001}''))', '1001 authors'), ('news_article(keywords => array_fill(''x''::text, ''{1001}''))', '1001 keywords'),
	('news_article(flags => array_fill(''x''::text, ''{1001}''))', '1001 flags'), ('news_article(headline => repeat(''x'', 1048577))', 'a headline of more than 1 MiB'),
	('news_article(headline => repeat(''x'', 600000), publisher => repeat(''x'', 600000))', 'fields of more than 1 MiB'),
	('news_article(article_body => repeat(''x'', 67108865))', 'a body of more than 64 MiB'),
	('jsonb_build_object(''keywords'', array_fill(''x''::text, ''{1001}''))::news_article', '1001 keywords in JSON-LD'),
	('jsonb_build_object(''url'', repeat(''x'', 1048577))::news_article', 'an address of more than 1 MiB in JSON-LD')) v(expression, what);
SELECT is(length(article_body(news_article(article_body => repeat('x', 67108864)))), 67108864, 'a body of 64 MiB');
SELECT is(cardinality(author(news_article(author => array_fill('x'::text, '{1000}')))), 1000, '1000 authors');

-- ---- JSON-LD as systems write it
CREATE FUNCTION pg_temp.fields(a news_article) RETURNS jsonb LANGUAGE sql AS $$ SELECT a::jsonb - '{@type,@context}'::text[] $$;
SELECT is(pg_temp.fields(json::news_article), expected::jsonb, 'JSON-LD: ' || left(json, 120))
FROM (VALUES
	('{"@type": "NewsArticle", "headline": "h"}', '{"headline": "h"}'),
	('{"@type": ["ReportageNewsArticle", "WebPage"], "headline": "h"}', '{"headline": "h"}'),
	('{"@type": "https://schema.org/NewsArticle", "name": "n"}', '{"headline": "n"}'),
	('{"@type": "LiveBlogPosting", "headline": "h", "name": "n"}', '{"headline": "h"}'),
	('{"headline": "h", "name": 5, "mainEntityOfPage": true}', '{"headline": "h"}'),
	('{"headline": "A &amp; B"}', '{"headline": "A &amp; B"}'),
	('{"author": "한가람"}', '{"author": [{"@type": "Person", "name": "한가람"}]}'),
	('{"author": {"@type": "Person", "name": "한가람", "url": "https://news.example/p", "jobTitle": ["기자"]}}', '{"author": [{"@type": "Person", "name": "한가람"}]}'),
	('{"author": {"@type": "Person", "name": ["한가람", "윤하늘"]}}', '{"author": [{"@type": "Person", "name": "한가람"}, {"@type": "Person", "name": "윤하늘"}]}'),
	('{"author": [["한가람"], {"name": "윤하늘"}, {"@id": "#x"}, null, ""]}', '{"author": [{"@type": "Person", "name": "한가람"}, {"@type": "Person", "name": "윤하늘"}]}'),
	('{"author": {"@type": "Person"}}', '{}'), ('{"author": []}', '{}'), ('{"author": null}', '{}'),
	('{"publisher": [{"@type": "Organization", "name": "새벽", "logo": {"@type": "ImageObject", "url": "x"}}]}', '{"publisher": {"@type": "NewsMediaOrganization", "name": "새벽"}}'),
	('{"publisher": {"name": {"@value": "새벽", "@language": "ko"}, "alternateName": "alt"}}', '{"publisher": {"@type": "NewsMediaOrganization", "name": "alt"}}'),
	('{"image": [{"@type": "ImageObject"}], "isPartOf": {"x": [1]}, "headline": {"@value": "h", "@language": "ko"}}', '{"headline": "h"}'),
	('{"mainEntityOfPage": {"@type": "WebPage", "@id": "https://news.example/1"}}', '{"url": "https://news.example/1"}'),
	('{"mainEntityOfPage": "https://news.example/1", "url": "https://news.example/2"}', '{"url": "https://news.example/2"}'),
	('{"inLanguage": {"@type": "Language", "name": "Korean", "alternateName": "ko"}}', '{"inLanguage": "ko"}'),
	('{"inLanguage": {"@type": "Language", "name": "Korean"}}', '{"inLanguage": "ko"}'), ('{"inLanguage": "ko_KR"}', '{"inLanguage": "ko-KR"}'),
	('{"inLanguage": ["ja", "en"]}', '{"inLanguage": "ja"}'), ('{"inLanguage": "kr"}', '{"inLanguage": "ko"}'),
	('{"keywords": "a, b,,c"}', '{"keywords": ["a", "b", "c"]}'), ('{"keywords": ["a, b", {"@type": "DefinedTerm", "name": "c"}]}', '{"keywords": ["a, b", "c"]}'),
	('{"articleSection": ["날씨", "지역"]}', '{"articleSection": "날씨"}'),
	('{"articleBody": ["하나.", "", "둘."]}', '{"articleBody": "하나.\n\n둘."}'),
	('{"datePublished": "2025-05-15T20:00:00.000+0900"}', '{"datePublished": "2025-05-15T20:00:00+09:00"}'),
	('{"datePublished": ["2025-05-15T20:00+09"]}', '{"datePublished": "2025-05-15T20:00+09:00"}'), ('{"datePublished": ""}', '{}'),
	('{"datePublished": "2025-05-15", "dateModified": "2025-05-15T21:00"}', '{"datePublished": "2025-05-15", "dateModified": "2025-05-15T21:00+09:00"}'),
	('[{"@type": "BreadcrumbList"}, {"@type": "NewsArticle", "headline": "h"}, {"@type": "NewsArticle", "headline": "i"}]', '{"headline": "h"}'),
	('[5, "x", null, [], {"@graph": [{"@type": "Article", "headline": "h"}]}]', '{"headline": "h"}'),
	('{"@context": "https://schema.org", "@graph": {"@type": "NewsArticle", "headline": "h"}}', '{"headline": "h"}'),
	('{"@graph": [{"@type": "WebSite", "name": "w"}, {"@type": "NewsArticle", "headline": "h", "author": {"@id": "#p"}, "publisher": {"@id": "#o"}},
		{"@type": "Person", "@id": "#p", "name": "한가람"}, {"@type": "Organization", "@id": "#o", "name": "새벽"}]}',
		'{"headline": "h", "author": [{"@type": "Person", "name": "한가람"}], "publisher": {"@type": "NewsMediaOrganization", "name": "새벽"}}'),
	('{"@graph": [{"@type": "NewsArticle", "@id": "#a", "author": [{"@id": "#a"}, {"@id": "#none"}]}]}', '{}')) v(json, expected);
SELECT throws_ok(format('SELECT %L::news_article', json), '22P02', NULL, 'no article: ' || json)
FROM unnest(ARRAY['[]', '[5]', '5', 'null', '"x"', '{"@type": "Person"}', '[{"headline": "h"}]', '{"@graph": []}', '{"@graph": [{"@type": "WebSite"}]}', '{"@type": []}',
	'{"author": 5}', '{"author": [true]}', '{"headline": 5}', '{"headline": [[[[["x"]]]]]}', '{"publisher": true}', '{"articleBody": [5]}', '{"datePublished": "May 2025"}', '{"keywords": {"name": 5, "x": 1}, "url": 5}']) json;
-- all that goes out comes in again
SELECT is_empty($$ SELECT a FROM (SELECT news_article(headline => s, article_body => s, author => ARRAY[s, 'x' || s], publisher => s, keywords => ARRAY[s], series => s, url => s) AS a
	FROM unnest(ARRAY['a"b\c', '가나다', '{"x": 1}', '[1]', 'a,b', '&amp;', '<b>', E'a\u2028b', '😀', '"', '\', '@id', E'\u0301x']) s) t
	WHERE a::text::news_article <> a OR a::jsonb::news_article <> a OR a::json::text::news_article <> a OR news_article_hash(a::text::news_article) <> news_article_hash(a) $$,
	'out and in again is the same');

-- ---- counts
SELECT results_eq($$ SELECT word_count(a), character_count(a) FROM unnest(ARRAY[news_article(article_body => E'강가에 안개.\n\n배 3척'), news_article(article_body => '河上起雾了'),
	news_article(article_body => 'It''s 1,234 miles'), news_article()]) a $$, $$ VALUES (4, 13), (5, 5), (3, 16), (NULL, NULL) $$, 'words and characters of the body');

-- ---- order: by time without the bodies, then by the rest
SELECT results_eq($$ SELECT headline(a) FROM unnest(ARRAY[news_article('d', publisher => 'a'), news_article('c', date_published => '2025-01-02 00:00+09'),
		news_article('b', publisher => 'b', date_published => '2025-01-01 00:00+09'), news_article('a', publisher => 'b', date_published => '2024-12-31 15:00+00', zone => 'UTC'),
		news_article('e', publisher => 'a', date_published => '2025-01-01 00:00+09')]) a ORDER BY a $$, $$ SELECT unnest('{e,a,b,c,d}'::text[]) $$, 'time, publisher, headline');

-- ---- paragraphs and sentences
SELECT results_eq($$ SELECT * FROM article_paragraphs(E'하나. 둘.\n이어서\n\n  셋. \n') $$, $$ VALUES (1, E'하나. 둘.\n이어서'), (2, '셋.') $$, 'paragraphs of a text');
SELECT results_eq($$ SELECT * FROM article_paragraphs(news_article(article_body => E'하나. 둘.\n\n셋.')) $$, $$ VALUES (1, '하나. 둘.'), (2, '셋.') $$, 'paragraphs of an article');
SELECT results_eq($$ SELECT * FROM article_sentences('군수는 “배가 없다. 기다려라.”라고 했다. 주민은 3.5시간 기다렸다.' || E'\n\n' || '끝') $$,
	$$ VALUES (1, 1, '군수는 “배가 없다. 기다려라.”라고 했다.', 1), (1, 2, '주민은 3.5시간 기다렸다.', 26), (2, 1, '끝', 43) $$, 'sentences of a text');
SELECT results_eq($$ SELECT content FROM article_sentences(news_article(article_body => 'Mr. Kim left. It rained.')) $$, $$ VALUES ('Mr. Kim left.'), ('It rained.') $$, 'sentences of an article');
SELECT is_empty($$ SELECT * FROM article_sentences('') UNION ALL SELECT * FROM article_sentences(E' \n ') UNION ALL SELECT * FROM article_sentences(news_article()) $$, 'none of nothing');
SELECT is_empty($$ SELECT doc, s FROM unnest(ARRAY['가. 나다. 라마.', E'\u00a0첫째\u00a0줄이다.\r\n둘째 줄이다. 「雪。」と。 大雪。', normalize('비가 온다. 눈도 온다.', NFD), E'\ufeffFog. A\u200bB. C', 'a b. 😀 c. D']) doc,
	article_sentences(doc) s WHERE substr(doc, s.start_at, char_length(s.content)) <> s.content $$, 'a sentence is where start_at says');
SELECT is((SELECT count(*) FROM article_sentences(repeat('눈이 왔다. ', 20000))), 20000::bigint, '20,000 sentences');

-- ---- language
SELECT is(text_language(t), expected, 'language: ' || t)
FROM (VALUES ('강가에 안개', 'ko'), ('川に霧が出た', 'ja'), ('河上起雾了', 'zh'), ('Fog on the river and in the town', 'en'), ('Der Nebel liegt auf dem Fluss und in der Stadt', 'de'), ('', NULL), ('123', NULL),
	(normalize('안개', NFD), 'ko'), ('Nebel', NULL)) v(t, expected);
SELECT is(in_language(parse_article(E'Fog on the river\n\nBy Harin Seo\n\n2025-05-15 20:00\n\nFog closed the river on Thursday and the first ferry left an hour late. The next one was on time, the port said.\n\nThe fog is expected to be back on Friday, and the ferries will wait for it to lift.')),
	'en', 'a page in English');

SELECT * FROM finish();
ROLLBACK;
