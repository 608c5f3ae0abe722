-- gazetteer: constructor, text and binary form, order, hash, errors, stored values
\set VERBOSITY terse
SELECT gazetteer('{한빛소재,HBM}', '{organization,organization}', '{NULL,한빛소재}');
SELECT gazetteer('{서울숲}', '{location}'), gazetteer('{}', '{}') AS empty, gazetteer(NULL, '{}') AS none;
SELECT '[ {"kind":"person", "name":" 김  하늘 "}, {"name":"KH","kind":"person","canonical":"김 하늘"}, {"name":"a","kind":"url","canonical":null} ]'::gazetteer;
SELECT * FROM gazetteer_entries(gazetteer('{나,가,"a\"b\\",㈜가}', '{person,date,url,organization}', '{NULL,가온,NULL,가}'));
SELECT gazetteer_size('[]'), gazetteer_size(gazetteer('{가,나}', '{person,person}'));
-- the order of the names is of no account; of one spelling the first counts
SELECT gazetteer('{가,나}', '{person,date}') = gazetteer('{나,가}', '{date,person}') AS same,
	gazetteer('{가,가}', '{person,date}') AS twice,
	gazetteer(ARRAY[normalize('가온', NFD), '가온', '㈜나', '(주)나'], '{person,date,person,date}') AS folded;
SELECT gazetteer_send('[{"name":"가","kind":"person"}]');
SELECT g::text::gazetteer = g AS same FROM (SELECT gazetteer('{"a\\","\"1","a/b",가}', '{url,url,url,url}', '{"[","{","\t.",나}') OFFSET 0) v(g);
-- order and hash
SELECT a < b, a <= b, a = b, a <> b, a >= b, a > b, gazetteer_cmp(a, b)
FROM (VALUES ('[]'::gazetteer, '[{"name":"가","kind":"person"}]'::gazetteer), ('[]', '[]')) v(a, b);
SELECT gazetteer_hash(a) = gazetteer_hash(b) AS same, gazetteer_hash_extended(a, 1) = gazetteer_hash_extended(b, 1) AS same_seeded,
	gazetteer_hash_extended(a, 1) = gazetteer_hash_extended(b, 2) AS other_seed
FROM (VALUES ('[{"name":"가","kind":"person"}]'::gazetteer, gazetteer('{가}', '{person}'))) v(a, b);
-- errors
\set VERBOSITY sqlstate
SELECT gazetteer('{가}', '{place}');
SELECT gazetteer('{NULL}', '{person}');
SELECT gazetteer('{가}', '{NULL}');
SELECT gazetteer('{가,나}', '{person}');
SELECT gazetteer('{가}', '{person}', '{가,나}');
SELECT gazetteer('{{가}}', '{{person}}');
SELECT gazetteer('{가}', '{person}', '{{가}}');
SELECT gazetteer('{""}', '{person}');
SELECT gazetteer('{가}', '{person}', '{""}');
SELECT gazetteer('{!!}', '{person}');
SELECT gazetteer(ARRAY[E'a\nb'], '{person}');
SELECT gazetteer(ARRAY[repeat('x', 1025)], '{person}');
SELECT gazetteer_size(gazetteer(ARRAY[repeat('x', 1024)], '{person}'));
SELECT gazetteer(array_agg(lpad(i::text, 1024, 'x')), array_agg('url'::text)) FROM generate_series(1, 40000) i;
SELECT ''::gazetteer;
SELECT '{}'::gazetteer;
SELECT '"가"'::gazetteer;
SELECT '[[]]'::gazetteer;
SELECT '["가"]'::gazetteer;
SELECT '[{}]'::gazetteer;
SELECT '[{"name":"가"}]'::gazetteer;
SELECT '[{"name":1,"kind":"person"}]'::gazetteer;
SELECT '[{"name":["가"],"kind":"person"}]'::gazetteer;
SELECT '[{"name":"가","kind":"place"}]'::gazetteer;
SELECT '[{"name":"가","kind":"person","canon":"나"}]'::gazetteer;
SELECT '[{"name":"","kind":"person"}]'::gazetteer;
\set VERBOSITY default
SELECT '[{"name":"가","kind":"person","canon":"나"}]'::gazetteer;
SELECT gazetteer('{가,나}', '{person}');
SELECT gazetteer('{가,나}', '{person,url}', '{가}');
SELECT gazetteer('{가}', '{place}');
SELECT gazetteer('{가,나}', ARRAY['person', NULL]);
SELECT gazetteer('{가,!!}', '{person,person}');
SELECT gazetteer('{가}', '{person}', '{""}');
\set VERBOSITY terse
-- in one query one after another, in line, compressed and out of line
CREATE TABLE own (id int, names gazetteer);
INSERT INTO own VALUES (1, gazetteer('{가온소재}', '{organization}')), (2, gazetteer('{가온소재}', '{person}')), (3, NULL), (4, '[]'),
	(5, gazetteer('{가온소재}', '{location}'));
INSERT INTO own SELECT 6 + k, gazetteer(array_agg('x' || i || repeat('y', 20)) || '{가온소재}'::text[], array_agg('url'::text) || kind, array_agg('x' || i) || '{가온소재}'::text[])
FROM generate_series(1, 3000) i, unnest('{date,time}'::text[]) WITH ORDINALITY u(kind, k) GROUP BY kind, k;
INSERT INTO own SELECT id + 10, names FROM own;
SELECT id, pg_column_size(names) > 1000 AS large, e.entity FROM own, extract_entities('올해 가온소재는', gazetteer => names) e ORDER BY id, entity;
SELECT id, (extract_entities('올해 가온소재는', gazetteer => names)).entity FROM own ORDER BY id DESC, 2;
SELECT count(DISTINCT names), count(names) FROM own;
CREATE INDEX ON own USING hash (names);
SET enable_seqscan = off;
SELECT id FROM own WHERE names = gazetteer('{가온소재}', '{person}') ORDER BY id;
RESET enable_seqscan;
-- articles
SELECT entities(a), entities(a, NULL), entities(a, names), entities(NULL, names)
FROM own, (VALUES ('{"@type":"NewsArticle","headline":"첫눈","author":"이서준","articleBody":"올해 가온소재는 부산에 있다."}'::news_article)) v(a) WHERE id = 1;
SELECT kind, name, mention, start_at FROM extract_entities('{"@type":"NewsArticle","headline":"첫눈","articleBody":"올해 가온소재는 부산에 있다."}'::news_article,
	gazetteer => gazetteer('{가온소재}', '{organization}')) WHERE kind = 'organization';
DROP TABLE own;
