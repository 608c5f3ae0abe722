-- test/pgtap/gazetteer.sql: where names of one's own are found, and where not
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

CREATE TEMP TABLE own (name text, kind text, canonical text);
INSERT INTO own VALUES
	('한빛소재', 'organization', NULL), ('㈜한빛소재', 'organization', '한빛소재'), ('HBM', 'organization', '한빛소재'),
	('Hanbit Materials', 'organization', '한빛소재'), ('韓光材料', 'organization', '한빛소재'), ('ハンビット', 'organization', '한빛소재'),
	('한빛', 'organization', '한빛그룹'), ('다산 로봇 연구회', 'organization', NULL), ('유다솔', 'person', NULL), ('다솔', 'person', '유다솔'),
	('별', 'organization', '극단 별'), ('美', 'organization', '미술관 美'), ('누리마루길', 'location', NULL), ('부산', 'location', NULL),
	('챗온', 'organization', '챗온'), ('온누리 5', 'organization', NULL), ('3M', 'organization', '쓰리엠'), ('1번가', 'organization', NULL),
	('야호!', 'organization', NULL), ('@nuri', 'person', '누리'), ('C++', 'organization', NULL), ('A&B', 'organization', NULL),
	('Straße', 'location', NULL), ('Москва', 'location', '모스크바');
CREATE FUNCTION pg_temp.found(doc text) RETURNS text[] LANGUAGE sql AS $$
	SELECT coalesce(array_agg(e.kind || ':' || e.name || '=' || mention ORDER BY start_at), '{}')
	FROM extract_entities(doc, gazetteer => (SELECT gazetteer(array_agg(o.name), array_agg(o.kind), array_agg(o.canonical)) FROM own o)) e
	WHERE score = 0.95::real AND e.kind IN ('person', 'organization', 'location')
$$;

CREATE TEMP TABLE truth (doc text, expected text[]);
INSERT INTO truth VALUES
-- particles, plurals, titles that cling
('한빛소재', '{organization:한빛소재=한빛소재}'), ('올해 한빛소재는 컸다.', '{organization:한빛소재=한빛소재}'),
('한빛소재에서는', '{organization:한빛소재=한빛소재}'), ('한빛소재들은', '{organization:한빛소재=한빛소재}'),
('한빛소재측은', '{organization:한빛소재=한빛소재}'), ('유다솔씨는', '{person:유다솔=유다솔}'), ('유다솔님께', '{person:유다솔=유다솔}'),
('“한빛소재”와', '{organization:한빛소재=한빛소재}'), ('(한빛소재)', '{organization:한빛소재=한빛소재}'), ('·한빛소재·', '{organization:한빛소재=한빛소재}'),
-- the longest name wins
('한빛은 한빛소재를', '{organization:한빛그룹=한빛,organization:한빛소재=한빛소재}'),
('다산 로봇 연구회가', '{"organization:다산 로봇 연구회=다산 로봇 연구회"}'),
-- other names lead to the canonical one
('HBM은 Hanbit Materials의', '{organization:한빛소재=HBM,"organization:한빛소재=Hanbit Materials"}'),
('㈜한빛소재는 (주)한빛소재', '{organization:한빛소재=㈜한빛소재,organization:한빛소재=(주)한빛소재}'), ('다솔은', '{person:유다솔=다솔}'),
-- one spelling for full width, decomposed text and kinds of dashes
('ＨＢＭ이', '{organization:한빛소재=ＨＢＭ}'), (normalize('한빛소재는', NFD), ARRAY['organization:한빛소재=' || normalize('한빛소재', NFD)]),
-- Han and kana have no spaces
('今年韓光材料在釜山', '{organization:한빛소재=韓光材料}'), ('株式会社ハンビットは', '{organization:한빛소재=ハンビット}'),
('韓光材料韓光材料', '{organization:한빛소재=韓光材料,organization:한빛소재=韓光材料}'),
-- one character only as a word of its own
('극단 별 공연', '{"organization:극단 별=별"}'), ('별', '{"organization:극단 별=별"}'), ('"별"', '{"organization:극단 별=별"}'),
('별은 빛난다', '{}'), ('별들이', '{}'), ('별별 이야기', '{}'), ('美', '{"organization:미술관 美=美"}'), ('美國', '{}'), ('歐美', '{}'),
-- not in the middle of words, nor before anything but particles
('새한빛소재는', '{}'), ('한빛소재과학관', '{}'), ('HBMX', '{}'), ('XHBM', '{}'), ('HBM2', '{}'), ('hbm', '{}'), ('Hanbit Material', '{}'), ('한빛HBM', '{}'),
('유다솔로몬', '{}'), ('다솔이네', '{}'),
-- digits
('온누리 5는', '{"organization:온누리 5=온누리 5"}'), ('온누리 55', '{}'), ('온누리 5.5', '{}'), ('온누리 5.', '{"organization:온누리 5=온누리 5"}'),
('3M이', '{organization:쓰리엠=3M}'), ('1.3M', '{}'), ('13M', '{}'), ('1번가에서', '{organization:1번가=1번가}'),
-- signs
('야호!는', '{organization:야호!=야호!}'), ('야호는', '{}'), ('(@nuri)', '{person:누리=@nuri}'), ('C++로', '{organization:C++=C++}'), ('A&B는', '{organization:A&B=A&B}'),
-- other alphabets
('in der Straße', '{location:Straße=Straße}'), ('в Москва', '{location:모스크바=Москва}'),
-- not over line ends, and nothing in nothing
(E'다산\n로봇 연구회', '{}'), ('', '{}'), (' ', '{}');
SELECT is(pg_temp.found(doc), expected, doc) FROM truth;

SELECT is(substr(d, start_at, char_length(mention)), mention, 'position of ' || mention)
FROM (VALUES ('가나 ㈜한빛소재와 −5.9℃, ' || normalize('한빛소재는', NFD) || ' ＨＢＭ')) v(d),
	extract_entities(d, gazetteer => (SELECT gazetteer(array_agg(o.name), array_agg(o.kind), array_agg(o.canonical)) FROM own o));

-- what the library knows of a place, and the other names given
SELECT is(value->>'country', 'KR', 'a place keeps its values') FROM extract_entities('부산은', gazetteer => gazetteer('{부산}', '{location}'));
SELECT is(aliases, '{HB,한빛소재사}', 'the other names of one') FROM extract_entities('올해 HB는',
	gazetteer => gazetteer('{HB,한빛소재사,한빛소재}', '{organization,organization,organization}', '{한빛소재,한빛소재,NULL}')) WHERE kind = 'organization';
-- before the rules for names, behind addresses, temperatures and dates
SELECT is((SELECT array_agg(kind || ':' || name ORDER BY start_at) FROM extract_entities('김하늘 교수는 서울에서 15일 a@b.com', gazetteer =>
	gazetteer('{김하늘,서울,15일,b.com}', '{organization,person,person,person}'))),
	'{organization:김하늘,person:서울,date:15일,email:a@b.com}', 'which claim comes first');
-- the rules see everything else as without
SELECT is((SELECT array_agg(e::text) FROM extract_entities(d, '2025-12-15', gazetteer('{없는이름}', '{person}')) e), (SELECT array_agg(e::text) FROM extract_entities(d, '2025-12-15') e), 'no name, no change')
FROM (VALUES ('15일 KAC한국에 따르면 저장성(浙江, Zhejiang) 항저우는 영하 3.5도였다. 김종수 센터장은 "오는 20일 연다"고 했다.')) v(d);
SELECT is((SELECT array_agg(e::text) FROM extract_entities(d, '2025-12-15', '[]') e), (SELECT array_agg(e::text) FROM extract_entities(d, '2025-12-15', NULL) e), 'an empty gazetteer is none')
FROM (VALUES ('15일 KAC한국에 따르면')) v(d);

-- a name is looked for as it is given, whatever it is made of
SELECT is((SELECT array_agg(mention) FROM extract_entities('앞 ' || n || ' 뒤', gazetteer => gazetteer(ARRAY[n], '{organization}')) WHERE score = 0.95::real), ARRAY[n], n)
FROM unnest(ARRAY['가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사아자차카타파하', 'a b', '가.나', '한-일', '나(다)', '“라”마', 'é', 'x', '가 나 다 라', '𠮷野家', '가😀나', '100%가']) n;

-- many names: each is found
SELECT is(count(*), 20000::bigint, 'each of 20,000 names is found')
FROM extract_entities((SELECT string_agg('이름' || i || '번은', ' ') FROM generate_series(1, 20000) i),
	gazetteer => (SELECT gazetteer(array_agg('이름' || i || '번'), array_agg('organization'::text)) FROM generate_series(1, 20000) i)) WHERE score = 0.95::real;

-- errors
SELECT throws_ok($$ SELECT gazetteer('{가}', '{place}') $$, '22023');
SELECT throws_ok($$ SELECT gazetteer('{NULL}', '{person}') $$, '22004');
SELECT throws_ok($$ SELECT gazetteer('{가}', '{NULL}') $$, '22004');
SELECT throws_ok($$ SELECT gazetteer('{가,나}', '{person}') $$, '2202E');
SELECT throws_ok($$ SELECT gazetteer('{{가}}', '{person}') $$, '2202E');
SELECT throws_ok($$ SELECT gazetteer(ARRAY[repeat('x', 1025)], '{person}') $$, '54000');
SELECT throws_ok($$ SELECT gazetteer(array_agg('x' || i), array_agg('url'::text)) FROM generate_series(1, 1000001) i $$, '54000');
SELECT throws_ok($$ SELECT '[{"name":"가","kind":"person"'::gazetteer $$, '22P02');

SELECT * FROM finish();
ROLLBACK;
