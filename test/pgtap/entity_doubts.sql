-- test/pgtap/entity_doubts.sql: words that read like a name where they stand, and names that stand so
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- kind:name=mention of the people, places, organisations and dates of a text, in its order
CREATE FUNCTION pg_temp.names_of(doc text) RETURNS text[] LANGUAGE sql AS $$
	SELECT coalesce(array_agg(kind || ':' || name || '=' || mention ORDER BY start_at), '{}')
	FROM extract_entities(doc) WHERE kind IN ('person', 'organization', 'location', 'date')
$$;

CREATE TEMP TABLE truth (doc text, expected text[]);
INSERT INTO truth VALUES
('밥을 먹자고 하니 좋았다.', '{}'),
('그만두라고 하니 멈췄다.', '{}'),
('가수 하니 씨가 왔다. 하니는 노래했다.', '{person:하니=하니,person:하니=하니}'),
('노·사·정이 모였다.', '{}'),
('다솜시장 상인들이 왔다.', '{}'),
('박원순시장은 말했다.', '{person:박원순=박원순}'),
('수상스키 동호인들이 나섰다.', '{}'),
('코스피가 전 거래일보다 올랐다.', '{}'),
('해오름일보다. 해오름일보가 보도했다.', '{organization:해오름일보=해오름일보,organization:해오름일보=해오름일보}'),
('결승에 오른 나루시청은 강하다.', '{organization:나루시청=나루시청}'),
('경기도지사를 지냈다.', '{}'),
('나물을 이고 걸어오시더라.', '{}'),
('운송이 한자리에서 돌아간다.', '{}'),
('하우스 안에서 키운다.', '{}'),
('장인상을 치렀다.', '{}'),
('나루초 교장이 왔다.', '{organization:나루초=나루초}'),
('김민중 교장이 왔다.', '{person:김민중=김민중}'),
('극심한 스트레스를 받았다.', '{}'),
('톰 행크스가 왔다. 제니퍼 애니스톤은 웃었다.', '{"person:톰 행크스=톰 행크스","person:제니퍼 애니스톤=제니퍼 애니스톤"}'),
('I learn Korean here.', '{}');
SELECT is(pg_temp.names_of(doc), expected, doc) FROM truth;

SELECT * FROM finish();
ROLLBACK;
