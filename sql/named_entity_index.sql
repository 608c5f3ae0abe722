-- named_entity: order, hash, indexes, GIN over arrays
SELECT e FROM unnest('{location:나,person:나,person:가,organization:가,location:가나,location:가}'::named_entity[]) e ORDER BY e;
SELECT a < b, a <= b, a = b, a <> b, a >= b, a > b, named_entity_cmp(a, b)
FROM (VALUES ('person:가'::named_entity, 'person:나'::named_entity), ('person:가', 'person:가'), ('location:가', 'person:나')) v(a, b);
SELECT named_entity_hash('person:가') = named_entity_hash(named_entity('person', '가')) AS same,
	named_entity_hash_extended('person:가', 1) = named_entity_hash_extended(named_entity('person', '가'), 1) AS same_seeded,
	named_entity_hash_extended('person:가', 1) = named_entity_hash_extended('person:가', 2) AS other_seed;

CREATE TABLE page (id int, names named_entity[], first named_entity);
INSERT INTO page
SELECT i, ARRAY[named_entity('person', 'p' || i % 500), named_entity('location', 'l' || i % 300)], named_entity('person', 'p' || i)
FROM generate_series(1, 3000) i;
CREATE INDEX page_names ON page USING gin (names);
CREATE INDEX page_first ON page (first);
CREATE INDEX page_first_hash ON page USING hash (first);
ANALYZE page;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM page WHERE names @> '{person:p7}';
SELECT count(*) FROM page WHERE names @> '{person:p7}';
SELECT count(*) FROM page WHERE names && '{person:p7,location:l8}';
EXPLAIN (COSTS OFF) SELECT id FROM page WHERE first >= 'person:p2990' AND first < 'person:p2995';
SELECT count(*) FROM page WHERE first >= 'person:p2990' AND first < 'person:p2995';
DROP INDEX page_first;
EXPLAIN (COSTS OFF) SELECT id FROM page WHERE first = 'person:p42';
SELECT id FROM page WHERE first = 'person:p42';
RESET enable_seqscan;
SELECT count(*) FROM page WHERE names @> '{person:p7}';
SELECT count(*) FROM page a JOIN page b ON a.first = b.first;
DROP TABLE page;
-- what a plan may assume
EXPLAIN (COSTS OFF) SELECT (r).name FROM (SELECT extract_entities('서울', '2025-12-15') r) q;
