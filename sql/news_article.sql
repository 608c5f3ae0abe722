-- news_article: text and binary form, casts, fields, order

CREATE TEMP TABLE a (id int, a news_article);
INSERT INTO a VALUES
	(1, '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "강가에 안개", "alternativeHeadline": "배는 쉰다\n내일 다시",
		"author": [{"@type": "Person", "name": "한가람"}, {"@type": "Person", "name": "윤하늘"}], "publisher": {"@type": "Organization", "name": "새벽뉴스"},
		"datePublished": "2025-05-15T20:00+09:00", "dateModified": "2025-05-15T20:57:03.5+09:00", "articleSection": "날씨", "keywords": ["안개", "강"],
		"inLanguage": "ko", "url": "https://news.example/1", "articleBody": "강가에 안개가 끼었다.\n\n배는 쉰다.", "series": "강 이야기", "seriesNumber": 12,
		"flags": ["단독"], "updateLevel": "종합", "dateline": "춘천"}'),
	(2, '{"headline": "b", "publisher": "P", "datePublished": "2025-05-15T11:00:00Z", "author": "one"}'),
	(3, '{"headline": "a", "publisher": "P", "datePublished": "2025-05-15T11:00:00Z", "author": ["one", {"name": "two"}, {"@id": "#x"}, "", null]}'),
	(4, '{"headline": "day", "datePublished": "2025-12-15", "keywords": "x, y,,z", "inLanguage": "kr"}'),
	(5, '{}'),
	(6, '{"headline": "day of UTC", "datePublished": "2025-12-15Z"}');
SELECT id, a FROM a ORDER BY id;
SELECT id, headline(a), publisher(a), author(a), date_precision(a), published_on(a), keywords(a), in_language(a) FROM a ORDER BY id;
SELECT alternative_headline(a), series(a), series_number(a), flags(a), update_level(a), article_section(a), dateline(a), url(a), article_body(a), word_count(a)
FROM a WHERE id = 1;
SET timezone = 'UTC';
SELECT id, date_published(a), date_modified(a) FROM a ORDER BY id;
-- the day is that of the place the article was published at
SELECT published_on('{"datePublished": "2025-05-15T23:30:00Z"}'), published_on('{"datePublished": "2025-05-16T08:30:00+09:00"}');

-- what is written comes back
SELECT bool_and(a::text::news_article = a) AS text, bool_and((a::jsonb)::news_article = a) AS jsonb, bool_and(a::json::text::news_article = a) AS json FROM a;
SELECT to_jsonb(r) FROM (SELECT a AS article FROM a WHERE id = 2) r;
SELECT headline(article) FROM jsonb_populate_record(NULL::a, '{"id": 9, "a": {"headline": "out of a row"}}') AS r(id, article);
SELECT ((a::jsonb || '{"headline": "changed"}') - 'author')::news_article FROM a WHERE id = 2;
CREATE TEMP TABLE copied (LIKE a);
\set wire `mktemp`
\set copy_out '\\copy a TO ' :'wire' ' (FORMAT binary)'
\set copy_in '\\copy copied FROM ' :'wire' ' (FORMAT binary)'
:copy_out
:copy_in
\setenv wire :wire
\! rm -f "$wire"
SELECT count(*), bool_and(a.a = c.a) AS same FROM a JOIN copied c USING (id);

-- cleaned: composed, plain spaces, one line where one line is meant
SELECT '{"headline": " a\u00a0 b\n c ", "articleBody": "\n x\r\ny \n", "author": "  "}'::news_article;
SELECT ('{"headline": "' || normalize('안개', NFD) || '"}')::news_article = '{"headline": "안개"}' AS composed;

-- times
SELECT t, (('{"datePublished": "' || t || '"}')::news_article)::jsonb ->> 'datePublished' AS back
FROM (VALUES ('2025-12-15'), ('2025-12-15+09:00'), ('2025-12-15-05:00'), ('2025-05-15T20:00'), ('2025-05-15 20:00:01'), ('2025-05-15T20:00:01.120000Z'),
	('20180619T055000+0900'), ('2025-05-15T20:00:00+05:30'), ('0001-01-01T00:00Z'), ('9999-12-31T23:59:59.999999Z')) v(t);

-- order: time, publisher, headline; no time comes last
SELECT id FROM a ORDER BY a;
SELECT x.id, y.id, x.a < y.a AS lt, x.a <= y.a AS le, x.a = y.a AS eq, x.a <> y.a AS ne, x.a >= y.a AS ge, x.a > y.a AS gt, news_article_cmp(x.a, y.a) AS cmp
FROM a x, a y WHERE (x.id, y.id) IN ((1, 2), (2, 3), (3, 3), (4, 5)) ORDER BY 1, 2;
SELECT bool_and((x.a = y.a) = (x.id = y.id)) AS equal, bool_and((news_article_hash(x.a) = news_article_hash(y.a)) >= (x.a = y.a)) AS hash,
	bool_and(news_article_hash_extended(x.a, 0)::bit(32) = news_article_hash(x.a)::bit(32)) AS extended FROM a x, a y;
CREATE TEMP TABLE many AS SELECT i, format('{"headline": "h%s", "datePublished": "2025-01-01T00:00:%sZ"}', i % 7, lpad((i % 60)::text, 2, '0'))::news_article AS a FROM generate_series(1, 2000) i;
CREATE INDEX many_btree ON many (a);
CREATE INDEX many_hash ON many USING hash (a);
ANALYZE many;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM many WHERE a < '{"headline": "h3", "datePublished": "2025-01-01T00:00:30Z"}';
SELECT count(*) FROM many WHERE a < '{"headline": "h3", "datePublished": "2025-01-01T00:00:30Z"}';
SET enable_indexscan = off;
SET enable_indexonlyscan = off;
SET enable_seqscan = on;
SELECT count(*) FROM many WHERE a < '{"headline": "h3", "datePublished": "2025-01-01T00:00:30Z"}';
SELECT count(*), count(DISTINCT a) FROM many WHERE a = '{"headline": "h3", "datePublished": "2025-01-01T00:00:03Z"}';
RESET enable_indexscan;
RESET enable_indexonlyscan;
RESET enable_bitmapscan;
RESET enable_seqscan;

-- a large body is toasted: a headline costs its first slice, whatever the storage
CREATE TEMP TABLE large (a news_article);
INSERT INTO large SELECT ('{"headline": "' || h || '", "articleBody": "' || string_agg(md5(i::text), ' ') || '"}')::news_article
FROM generate_series(1, 30000) i, (VALUES ('short'), (repeat('long ', 2000) || 'end')) v(h) GROUP BY h;
INSERT INTO large SELECT ('{"headline": "pressed", "articleBody": "' || repeat('x', 1000000) || '"}')::news_article;
SELECT right(headline(a), 7), length(headline(a)), length(article_body(a)), pg_column_size(a) < 20000 AS pressed FROM large ORDER BY headline(a) DESC;
ALTER TABLE large ALTER a SET STORAGE external;
UPDATE large SET a = a::text::news_article;
SELECT right(headline(a), 7), length(headline(a)), length(article_body(a)), pg_column_size(a) < 20000 AS pressed FROM large ORDER BY headline(a) DESC;
SELECT count(*), count(DISTINCT a) FROM large;

-- what is refused
\set VERBOSITY sqlstate
SELECT '{'::news_article;
SELECT '[]'::news_article;
SELECT '"x"'::news_article;
SELECT ''::news_article;
SELECT '{"@type": "Person"}'::news_article;
SELECT '{"datePublished": "yesterday"}'::news_article;
SELECT '{"datePublished": "2025-02-29"}'::news_article;
SELECT '{"datePublished": 5}'::news_article;
SELECT '{"headline": 5}'::news_article;
SELECT '{"author": 5}'::news_article;
SELECT '{"seriesNumber": 1.5}'::news_article;
SELECT '{"seriesNumber": 99999999999}'::news_article;
SELECT ('{"headline": "' || repeat('x', 1048577) || '"}')::news_article;
SELECT jsonb_build_object('author', array_fill('x'::text, '{1001}'))::news_article;
SELECT jsonb_build_object('articleBody', repeat('x', 67108865))::news_article;
SELECT parse_article('x', 'Mars/Base');
SELECT parse_article('x', ref => 'infinity');
\set VERBOSITY default
SELECT '{"datePublished": "2025-02-29"}'::news_article;
SELECT jsonb_build_object('author', array_fill('x'::text, '{1001}'))::news_article;
SELECT parse_article(NULL), parse_article('x', NULL), parse_article('');

-- hostile bytes
CREATE TEMP TABLE received (a news_article);
CREATE FUNCTION pg_temp.recv(bytes bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	file text := current_setting('data_directory') || '/news_article_recv';
	result text;
	written oid;
BEGIN
	DELETE FROM received;
	written := lo_from_bytea(0, '\x5047434f50590aff0d0a000000000000000000'::bytea || '\x0001'::bytea ||
		int4send(length(bytes)) || bytes || '\xffff'::bytea);
	PERFORM lo_export(written, file);
	EXECUTE format('COPY received FROM %L (FORMAT binary)', file);
	SELECT a::text INTO result FROM received;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;
SELECT pg_temp.recv(news_article_send(a)) = a::text AS sent FROM a ORDER BY id;
-- cut short, everywhere
SELECT count(*), count(*) FILTER (WHERE pg_temp.recv(substr(b, 1, n)) !~ '^(08P01|22P03) ') AS accepted
FROM (SELECT news_article_send(a) b FROM a WHERE id = 1) s, generate_series(0, length(b) - 1) n;
SELECT pg_temp.recv(set_byte(b, 0, 2)) AS version, pg_temp.recv(set_byte(b, 1, 9)) AS precision, pg_temp.recv(set_byte(b, 2, 127)) AS "offset",
	pg_temp.recv(set_byte(b, 4, 127)) AS instant, pg_temp.recv(set_byte(b, 23, 2)) AS flag
FROM (SELECT news_article_send(a) b FROM a WHERE id = 1) s;
SELECT pg_temp.recv(substr(b, 1, 28) || '\x7fffffff'::bytea) AS length, pg_temp.recv(substr(b, 1, 28) || '\x00000002ff41'::bytea || substr(b, 33)) AS encoding
FROM (SELECT news_article_send(a) b FROM a WHERE id = 5) s;
