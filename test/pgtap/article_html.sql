-- test/pgtap/article_html.sql: HTML pages through SQL. Conventions of pages are tested without a
-- server (test/core/html_test.c); here are the faces, the limits, and the real pages.
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();
SET LOCAL client_min_messages = warning;

\set page `cat test/data/html/ko_agency.html`
CREATE TEMP TABLE page AS SELECT :'page'::text AS html;
SELECT is(headline(a), '한빛시, 낡은 수변 창고 시민 도서관으로 바꾼다', 'headline') FROM (SELECT parse_article_html(html) a FROM page) p;
SELECT is(a, b, 'bytes of UTF-8 give the same') FROM (SELECT parse_article_html(html) a, parse_article_html(convert_to(html, 'UTF8')) b FROM page) p;
SELECT is(a, b, 'bytes of UHC give the same') FROM (SELECT parse_article_html(html) a,
	parse_article_html(convert_to('<meta charset=euc-kr>' || html, 'UHC')) b FROM page) p;
SELECT is(url(parse_article_html(html, 'https://saebyeok.example/1')), 'https://saebyeok.example/1', 'the argument is the URL when the page names none') FROM page;
SELECT is(parse_article_html(NULL::text), NULL, 'NULL');
SELECT is(parse_article_html(NULL::bytea), NULL, 'NULL bytes');
SELECT is(parse_article_html('', NULL, NULL), NULL, 'NULL zone');
SELECT is(parse_article_html(''), NULL, 'nothing');
SELECT is(parse_article_html('<p>hm'), NULL, 'no article');
SELECT throws_ok($$ SELECT parse_article_html('<p>', NULL, 'Nowhere/Land') $$, '22023', NULL, 'no such zone');
SELECT is(a::jsonb ->> 'datePublished', '2023-04-12T10:26+02:00', 'the zone counts where no offset is written')
FROM parse_article_html('<h1>낡은 수변 창고를 도서관으로 바꾼다</h1><p>입력 2023.04.12 10:26</p><div class=article_body><p>한빛시가 낡은 수변 창고를 시민 도서관으로 바꾸는 사업을 내년 봄에 시작한다고 12일 밝혔다.</p></div>',
	zone => 'Europe/Berlin') a;

-- where it came from
SELECT results_eq($$ SELECT field, source FROM page, article_provenance(html) WHERE field <> 'article_body' $$,
	$$ VALUES ('headline', 'h1'), ('alternative_headline', 'visible'), ('author', 'visible'), ('publisher', 'og'),
		('date_published', 'visible'), ('dateline', 'visible'), ('in_language', 'lang') $$, 'provenance');
SELECT is((SELECT value FROM page, article_provenance(html) WHERE field = 'date_published'), '2023-04-12T08:26:31+09:00', 'a value');
SELECT is((SELECT count(*) FROM article_provenance('<p>hm')), 0::bigint, 'no article, no rows');
SELECT results_eq($$ SELECT * FROM page, article_provenance(html) $$, $$ SELECT html, p.* FROM page, article_provenance(convert_to(html, 'UTF8')) p $$, 'bytes likewise');

-- hostile
SELECT throws_ok($$ SELECT parse_article_html(repeat('x', 16 * 1024 * 1024 + 1)) $$, '54000', 'page is too long', 'a page that is too long');
SELECT throws_ok($$ SELECT parse_article_html(convert_to(repeat('x', 16 * 1024 * 1024 + 1), 'UTF8')) $$, '54000', 'page is too long', 'too many bytes');
SET LOCAL statement_timeout = '60s';
SELECT lives_ok(format($$ SELECT parse_article_html(repeat(%L, %s)) $$, unit, n), 'bounded: ' || unit || ' ' || n)
FROM (VALUES ('<div>', 100000), ('<div>x', 1500000), ('<b><font size=1>x<p>', 500000), ('<a href=x>x<div>', 600000), ('<table><tr><td>x', 600000),
	('<ul><li>x', 1000000), ('<script>', 1000000), ('<!--', 2000000), ('<', 10000000), ('&amp;', 2000000), ('<p a b c=1', 1000000),
	('<select><option>', 600000), ('<svg><title>', 800000), ('<template>', 1000000), ('<title>', 1000000), ('<h1>x</h1>', 500000)) v(unit, n);
SELECT lives_ok(format($$ SELECT parse_article_html(decode(%L, 'hex')) $$, hex), 'bytes ' || hex)
FROM unnest('{"",00,ff,fffe,feff,efbbbf,fffe3c,8c63,1b2442,3c700000,3c6d65746120636861727365743d}'::text[]) hex;
CREATE FUNCTION pg_temp.cancelled(statement text) RETURNS interval LANGUAGE plpgsql AS $$
DECLARE
	begun timestamptz := clock_timestamp();
BEGIN
	EXECUTE statement;
	RETURN NULL;
EXCEPTION WHEN query_canceled THEN
	RETURN clock_timestamp() - begun;
END $$;
SET LOCAL statement_timeout = 0;
CREATE TEMP TABLE big AS SELECT repeat('<ul><li>한빛시가 낡은 창고를 도서관으로 바꾼다고 12일 밝혔다. ', 150000) AS html;
SET LOCAL statement_timeout = '150ms';
SELECT ok(pg_temp.cancelled($$ SELECT parse_article_html(html) FROM big, generate_series(1, 100) $$) < interval '30 s', 'cancelled in the middle');
SET LOCAL statement_timeout = 0;

-- real pages
\getenv corpus NEWSWEATHER_CORPUS
\if :{?corpus}
CREATE TEMP TABLE corpus (id text, html text, bytes bytea, gold jsonb);
\set id afpbb_2018_06_18
\i test/pgtap/include/corpus_page.sql
\set id donga_2013_10_24
\i test/pgtap/include/corpus_page.sql
\set id hankook_2025_05_15
\i test/pgtap/include/corpus_page.sql
\set id kbsworld_2023_11_07
\i test/pgtap/include/corpus_page.sql
\set id mk_2025_06_04
\i test/pgtap/include/corpus_page.sql
\set id tokyo_np_2025_01_13
\i test/pgtap/include/corpus_page.sql
\set id xinhua_2023_11_17
\i test/pgtap/include/corpus_page.sql
\set id yna_en_2019_08_20
\i test/pgtap/include/corpus_page.sql
CREATE TEMP TABLE parsed AS
	SELECT id, gold, html, bytes, parse_article_html(html, NULL, CASE gold ->> 'lang' WHEN 'zh' THEN 'Asia/Shanghai' ELSE 'Asia/Seoul' END) a FROM corpus;
SELECT is((SELECT count(*) FROM parsed), 8::bigint, 'eight real pages');
SELECT is(headline(a), gold ->> 'headline', id || ': headline') FROM parsed;
SELECT is(coalesce(to_jsonb(author(a)), '[]'), gold -> 'authors', id || ': authors') FROM parsed;
SELECT is(publisher(a), gold ->> 'publisher', id || ': publisher') FROM parsed;
SELECT is(date_published(a), (gold ->> 'datePublished')::timestamptz, id || ': date published') FROM parsed;
SELECT is(date_modified(a), (gold ->> 'dateModified')::timestamptz, id || ': date modified') FROM parsed WHERE gold ->> 'dateModified' IS NOT NULL;
SELECT is(article_section(a), gold ->> 'articleSection', id || ': section') FROM parsed WHERE gold ->> 'articleSection' IS NOT NULL;
SELECT is(in_language(a), gold ->> 'lang', id || ': language') FROM parsed;
SELECT is(position(part IN article_body(a)) > 0, true, id || ': body has ' || part) FROM parsed, jsonb_array_elements_text(gold -> 'must_be_present') part;
SELECT is(position(part IN article_body(a)), 0, id || ': body has not ' || part) FROM parsed, jsonb_array_elements_text(gold -> 'must_be_absent_from_body') part;
-- words; characters where words are not divided; gold texts may have lost the space between two paragraphs
CREATE FUNCTION pg_temp.tokens(body text, lang text) RETURNS TABLE (token text, n bigint) LANGUAGE sql AS $$
	SELECT t, count(*) FROM regexp_split_to_table(regexp_replace(body, '([.?!]["”’]?)(?=[^ \d\w.?!"”’)]|[가-힣“㈜])', '\1 ', 'g'),
		CASE WHEN lang IN ('ja', 'zh') THEN '' ELSE '[[:space:]]+' END) t WHERE t !~ '^[[:space:]]*$' GROUP BY 1
$$;
CREATE TEMP TABLE body_f1 AS
	SELECT id, round(2.0 * (SELECT sum(least(g.n, o.n)) FROM pg_temp.tokens(gold ->> 'body', gold ->> 'lang') g JOIN pg_temp.tokens(article_body(a), gold ->> 'lang') o USING (token))
		/ ((SELECT sum(n) FROM pg_temp.tokens(gold ->> 'body', gold ->> 'lang')) + (SELECT sum(n) FROM pg_temp.tokens(article_body(a), gold ->> 'lang'))), 4) AS f1
	FROM parsed WHERE gold ? 'body';
SELECT cmp_ok(f1, '>=', 0.98, format('%s: body F1 %s', id, f1)) FROM body_f1;
SELECT is(parse_article_html(bytes, NULL, CASE gold ->> 'lang' WHEN 'zh' THEN 'Asia/Shanghai' ELSE 'Asia/Seoul' END), a, id || ': the same from bytes') FROM parsed;
-- the same pages in the encodings of their countries
\set id hankook_2025_05_15
\set label euc-kr
\set encoding cp949
\i test/pgtap/include/corpus_variant.sql
\set id mk_2025_06_04
\i test/pgtap/include/corpus_variant.sql
\set id donga_2013_10_24
\i test/pgtap/include/corpus_variant.sql
\set id tokyo_np_2025_01_13
\set label shift_jis
\set encoding cp932
\i test/pgtap/include/corpus_variant.sql
\set label euc-jp
\set encoding euc-jp
\i test/pgtap/include/corpus_variant.sql
\set id afpbb_2018_06_18
\i test/pgtap/include/corpus_variant.sql
\set id xinhua_2023_11_17
\set label gb2312
\set encoding gb18030
\i test/pgtap/include/corpus_variant.sql
\set label big5
\set encoding big5-hkscs
\i test/pgtap/include/corpus_variant.sql
-- composed first: canonical equivalents of compatibility ideographs are other characters
SELECT is(parse_article_html(normalize(html, NFD)), parse_article_html(normalize(html, NFC)), id || ': the same decomposed') FROM parsed;
\else
SELECT skip('the real pages: NEWSWEATHER_CORPUS is not set');
\endif

SELECT * FROM finish();
ROLLBACK;
