-- test/pgtap/extract_entities_klue.sql: names in the conventions of KLUE-NER
\set QUIET 1
\set ON_ERROR_STOP 1
BEGIN;
SELECT no_plan();

CREATE FUNCTION pg_temp.found(doc text) RETURNS text LANGUAGE sql AS
$$ SELECT coalesce(string_agg(label || ' ' || mention, ', ' ORDER BY start_at), '') FROM extract_entities_klue(doc) $$;

CREATE TEMP TABLE truth (doc text, expected text);
INSERT INTO truth VALUES
('배우 송강호는 지난 3일 부산에서 영화 3편을 봤다.', 'PS 송강호, DT 지난 3일, LC 부산, QT 3편'),
('삼성전자는 5일 오후 2시 서울 강남구에서 설명회를 열었다.', 'OG 삼성전자, DT 5일, TI 오후 2시, LC 서울 강남구'),
('김씨는 경찰 조사에서 혐의를 부인했다.', 'PS 김, OG 경찰'),
('', ''), (' ', ''), ('그냥 재미있게 봤어요', '');
SELECT is(pg_temp.found(doc), expected, doc) FROM truth;

-- spans are exact in every writing
SELECT is((SELECT count(*) FROM extract_entities_klue(d) WHERE substr(d, start_at, char_length(mention)) <> mention), 0::bigint,
	'mention and place agree: ' || what)
FROM (VALUES ('as written', (SELECT string_agg(doc, E'\n') FROM truth)),
	('NFD', (SELECT normalize(string_agg(doc, E'\n'), NFD) FROM truth)),
	('full width', (SELECT translate(string_agg(doc, E'\n'), '0123456789', '０１２３４５６７８９') FROM truth))) v(what, d);
SELECT is(normalize(pg_temp.found(normalize(doc, NFD)), NFC), expected, 'NFD: ' || doc) FROM truth;

-- a line of any length
SELECT is((SELECT count(*) FROM extract_entities_klue(repeat('배우 송강호는 부산에서 봤다. ', 5000)) WHERE label = 'PS'), 5000::bigint, 'a long line');
SELECT lives_ok($$SELECT count(*) FROM extract_entities_klue(repeat('가', 200000))$$, 'a word of 200,000 syllables');

SELECT ok(score BETWEEN 0.5 AND 1, 'the score of ' || mention) FROM truth, extract_entities_klue(doc);
SELECT matches(entity_model(), '^features \d+, \d+ entries, [0-9a-f]{8}$', 'the model says what it is');

SELECT * FROM finish();
ROLLBACK;
