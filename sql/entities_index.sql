-- what articles name, in a generated column under GIN
CREATE TABLE story (id int, article news_article, names named_entity[] GENERATED ALWAYS AS (entities(article)) STORED);
INSERT INTO story
SELECT i, jsonb_build_object('headline', 'h', 'datePublished', '2026-02-10', 'articleBody',
	(ARRAY['후난성 장사에서', '부산에서', '서울 강남구에서', '미국 보스턴에서'])[1 + i % 4] || ' 김종수 센터장이 말했다.')::news_article
FROM generate_series(1, 400) i;
CREATE INDEX story_names ON story USING gin (names);
CREATE INDEX story_place ON story (entity_id(names[array_upper(names, 1)]));
ANALYZE story;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM story WHERE names @> '{location:장사}';
SELECT count(*) FROM story WHERE names @> '{location:장사}';
SELECT count(*) FROM story WHERE names && '{location:장사,location:보스턴}';
-- entity_id is immutable: an index may hold it
EXPLAIN (COSTS OFF) SELECT id FROM story WHERE entity_id(names[array_upper(names, 1)]) = 'KR-26';
SELECT count(*) FROM story WHERE entity_id(names[array_upper(names, 1)]) = 'KR-26';
RESET enable_seqscan;
SELECT count(*) FROM story WHERE names @> '{location:장사}';
SELECT entity_name(e) AS name, p.latitude, p.longitude, count(*)
FROM story, unnest(names) e, entity_place(e) p WHERE p.latitude IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 2, 3;
DROP TABLE story;
