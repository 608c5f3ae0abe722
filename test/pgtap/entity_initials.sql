-- test/pgtap/entity_initials.sql: states called by one syllable each: 남북, 한·미·일, 북측
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
('남북이 만났다.', '{organization:한국=남,organization:북한=북}'),
('남북 정상회담이 열렸다.', '{organization:한국=남,organization:북한=북}'),
('2007년 남북정상회담 회의록', '{date:2007=2007년,organization:한국=남,organization:북한=북}'),
('남북 간 긴장', '{organization:한국=남,organization:북한=북}'),
('남북·북미 회담이 이어졌다.', '{organization:한국=남,organization:북한=북,organization:북한=북,organization:미국=미}'),
('한미 양국은 합의했다.', '{organization:한국=한,organization:미국=미}'),
('한미연합훈련이 시작됐다.', '{organization:한국=한,organization:미국=미}'),
('한미일 3국이 모였다.', '{organization:한국=한,organization:미국=미,organization:일본=일}'),
('한중일은 손을 잡았다.', '{organization:한국=한,organization:중국=중,organization:일본=일}'),
('한·미·일 외교장관이 모였다.', '{organization:한국=한,organization:미국=미,organization:일본=일}'),
('한ㆍ미 동맹은 굳건하다.', '{organization:한국=한,organization:미국=미}'),
('한・일 정상이 만났다.', '{organization:한국=한,organization:일본=일}'),
('북·미 대화가 멈췄다.', '{organization:북한=북,organization:미국=미}'),
('미중 무역전쟁이 길어진다.', '{organization:미국=미,organization:중국=중}'),
('한일 관계가 풀렸다.', '{organization:한국=한,organization:일본=일}'),
('한일월드컵의 해였다.', '{location:한국=한,location:일본=일}'),
('한·일 월드컵 때였다.', '{location:한국=한,location:일본=일}'),
('북미 정상회담을 앞뒀다.', '{organization:북한=북,organization:미국=미}'),
('러일전쟁의 흔적이다.', '{organization:러시아=러,organization:일본=일}'),
('북측은 통지문을 보냈다.', '{organization:북한=북}'),
('남측 대표가 먼저 왔다.', '{organization:한국=남}'),
('남북으로 길게 뻗은 섬이다.', '{}'),
('남북전쟁은 4년을 끌었다.', '{date:P4Y=4년}'),
('동서남북 어디서나 보인다.', '{}'),
('북미지역 매장을 늘린다.', '{}'),
('한미약품은 신약을 냈다.', '{organization:한미약품=한미약품}'),
('중·고교 학생이 모였다.', '{}'),
('초·중·고 학교가 쉰다.', '{}'),
('중·북부 지방에 비가 온다.', '{}'),
('남·북극에 간다.', '{}'),
('남·여 화장실', '{}'),
('경기장 북측 출입구로 들어간다.', '{}'),
('미러 볼이 돈다.', '{}'),
('중일 때 만나자.', '{}'),
('중미 여러 나라를 돌았다.', '{}');
SELECT is(pg_temp.names_of(doc), expected, doc) FROM truth;

SELECT * FROM finish();
ROLLBACK;
