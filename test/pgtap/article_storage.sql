-- news_article: no field but the body reads the body.  Counted in buffers over
-- 2,000 articles whose body is stored out of line: one chunk an article, found
-- through the two levels of the index of its TOAST table, whatever the body.
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();
SET LOCAL max_parallel_workers_per_gather = 0;
SET LOCAL client_min_messages = warning;

CREATE TEMP TABLE body AS
	SELECT kind, n, string_agg(CASE kind WHEN 'pressed' THEN format('강가에 안개가 %s번 끼어 배가 늦었다.', hashint4(n * 1000 + k) % 50)
		ELSE md5((n * 1000 + k)::text) END, ' ') AS content
	FROM unnest('{pressed,plain}'::text[]) kind, generate_series(1, 10) n, generate_series(1, 800) k GROUP BY kind, n;
CREATE TEMP TABLE stored (kind text, a news_article);
CREATE TEMP TABLE external (LIKE stored);
ALTER TABLE external ALTER a SET STORAGE EXTERNAL;
INSERT INTO stored
	SELECT kind, news_article(headline => '강가에 안개 ' || i, author => ARRAY['한가람', '윤하늘'], publisher => '새벽뉴스', article_section => '날씨',
		keywords => ARRAY['안개', '강'], url => 'https://news.example/' || i, in_language => 'ko', series => '강 이야기', series_number => i, flags => '{단독}',
		update_level => '2보', dateline => '춘천', alternative_headline => '배는 쉰다', date_published => '2025-05-15 20:00+09', date_modified => '2025-05-15 21:00+09',
		article_body => content)
	FROM generate_series(1, 2000) i JOIN body b ON b.n = 1 + i % 10;
INSERT INTO external SELECT 'external', news_article(headline => headline(a), author => author(a), article_body => article_body(a)) FROM stored WHERE kind = 'pressed';
SELECT cmp_ok(count(*), '>', 2000::bigint, format('%s: more than a page each, so stored elsewhere', kind))
FROM (SELECT * FROM stored UNION ALL SELECT * FROM external) s WHERE pg_column_size(a) > 2050 GROUP BY kind HAVING count(*) <> 2000
UNION ALL SELECT pass('all bodies are stored out of line');
SELECT ok(avg(pg_column_size(a)) < avg(octet_length(article_body(a))) / 2, 'the pressed ones are pressed') FROM stored WHERE kind = 'pressed';
SELECT ok(avg(pg_column_size(a)) > avg(octet_length(article_body(a))), 'the plain ones are not') FROM stored WHERE kind = 'plain';

-- buffers an article beyond those of the table itself
CREATE FUNCTION pg_temp.buffers(expression text, source text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
	plan jsonb;
	rows int;
BEGIN
	EXECUTE format('EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) SELECT count(%s) FROM %s', expression, source) INTO plan;
	EXECUTE format('SELECT count(*) FROM %s', source) INTO rows;
	plan := plan -> 0 -> 'Plan';
	RETURN round(((plan ->> 'Local Hit Blocks')::numeric + (plan ->> 'Local Read Blocks')::numeric + (plan ->> 'Shared Hit Blocks')::numeric
		+ (plan ->> 'Shared Read Blocks')::numeric - (plan #>> '{Plans,0,Local Hit Blocks}')::numeric - (plan #>> '{Plans,0,Local Read Blocks}')::numeric) / rows, 1);
END $$;
CREATE TEMP TABLE measured AS
	SELECT source, field, pg_temp.buffers(field, source) AS buffers
	FROM unnest(ARRAY['(SELECT a FROM stored WHERE kind = ''pressed'' OFFSET 0) s', '(SELECT a FROM stored WHERE kind = ''plain'' OFFSET 0) s',
			'(SELECT a FROM external OFFSET 0) s']) source,
		unnest('{headline(a),alternative_headline(a),series(a),series_number(a),flags(a),update_level(a),author(a),publisher(a),article_section(a),dateline(a),
			keywords(a),in_language(a),url(a),date_published(a),published_on(a),date_precision(a),date_modified(a),article_body(a)}'::text[]) field;
SELECT cmp_ok(buffers, '<=', 3.2, format('%s of %s: one chunk', field, substr(source, 16, 40))) FROM measured WHERE field <> 'article_body(a)';
SELECT cmp_ok(buffers, '>=', 5.0, format('article_body of %s: all of it', substr(source, 16, 40))) FROM measured WHERE field = 'article_body(a)';

-- what a field is does not depend on where it is stored
SELECT is((SELECT count(*) FROM stored s JOIN body b ON b.kind = s.kind AND b.content = article_body(a)
	WHERE headline(a) = '강가에 안개 ' || series_number(a) AND b.n = 1 + series_number(a) % 10), 4000::bigint, 'all fields come back');

SELECT * FROM finish();
ROLLBACK;
