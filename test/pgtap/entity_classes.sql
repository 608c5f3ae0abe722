-- test/pgtap/entity_classes.sql: one surface has one class, by what the text as a whole says of it
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- kind:name=mention of the people, places and organisations of a text, in its order
CREATE FUNCTION pg_temp.names_of(doc text) RETURNS text[] LANGUAGE sql AS $$
	SELECT coalesce(array_agg(kind || ':' || name || '=' || mention ORDER BY start_at), '{}')
	FROM extract_entities(doc) WHERE kind IN ('person', 'organization', 'location')
$$;

CREATE TEMP TABLE corrected (doc text, expected text[]);
INSERT INTO corrected VALUES
-- the dictionaries call most of these people
('나루시에 비가 내렸다. 나루는 조용했다.', '{location:나루시=나루시,location:나루시=나루}'),
('나루시 당국은 발표했다. 나루를 찾은 사람이 많았다.', '{location:나루시=나루시,location:나루시=나루}'),
('나루성은 산 위에 있다. 나루에서 축제가 열린다.', '{location:나루성=나루성,location:나루성=나루}'),
('미르 섬에 배가 닿았다. 미르를 떠난 배는 셋이다.', '{location:미르=미르,location:미르=미르}'),
('헨리 시내는 붐볐다. 헨리는 농업이 성하다.', '{location:헨리=헨리,location:헨리=헨리}'),
('오스틴시는 공원을 넓혔다. 오스틴은 더운 곳이다.', '{location:오스틴시=오스틴시,location:오스틴시=오스틴}'),
('하람구 주민들은 반대했다. 하람을 지키겠다고 했다.', '{location:하람구=하람구,location:하람구=하람}'),
('슬기현에서 지진이 났다. 슬기는 북쪽 바닷가에 있다.', '{location:슬기현=슬기현,location:슬기현=슬기}'),
('아라강이 넘쳤다. 아라 하류가 잠겼다. 아라는 길다.', '{location:아라강=아라강,location:아라강=아라,location:아라강=아라}'),
('카일라市는 오래됐다. 카일라를 떠나는 젊은이가 많다.', '{location:카일라市=카일라市,location:카일라市=카일라}'),
('카일라 해협에서 배가 멈췄다. 카일라는 물살이 세다.', '{location:카일라=카일라,location:카일라=카일라}'),
('토레스 앞바다에 배가 있다. 토레스를 떠난 배다.', '{location:토레스=토레스,location:토레스=토레스}'),
('㈜라온은 새 제품을 냈다. 라온은 지난해 커졌다.', '{organization:라온=㈜라온,organization:라온=라온}'),
('라온(코스닥 상장사)은 올랐다. 라온은 매출이 늘었다.', '{organization:라온=라온,organization:라온=라온}'),
('라온(012345)이 상한가를 쳤다. 라온은 두 해째 흑자다.', '{organization:라온=라온,organization:라온=라온}'),
('미르그룹은 공장을 짓는다. 미르는 직원이 많다.', '{organization:미르그룹=미르그룹,organization:미르=미르}'),
('미르의 주가가 뛰었다. 미르는 흑자를 냈다.', '{organization:미르=미르,organization:미르=미르}'),
('주식회사 하람은 문을 닫았다. 하람의 직원은 셋이었다.', '{"organization:하람=주식회사 하람",organization:하람=하람}'),
('카일라社는 계약했다. 카일라는 공장을 돌린다.', '{organization:카일라=카일라}'),
('카일라그룹 회장은 침묵했다. 카일라를 둘러싼 소문이 많다.', '{organization:카일라그룹=카일라그룹,organization:카일라=카일라}'),
('베네토주정부는 문을 닫았다. 베네토를 찾는 이가 줄었다.', '{organization:베네토주정부=베네토주정부,location:베네토주=베네토}'),
('하람군수는 웃었다. 하람은 사과로 이름났다.', '{location:하람군=하람,location:하람군=하람}'),
('하람군 주민 셋이 다쳤다. 하람에는 큰불이 났다.', '{location:하람군=하람군,location:하람군=하람}'),
('토레스도에 학교가 섰다. 토레스는 작은 섬이다.', '{location:토레스도=토레스,location:토레스도=토레스}');
SELECT is(pg_temp.names_of(doc), expected, doc) FROM corrected;

CREATE TEMP TABLE kept (doc text, expected text[]);
INSERT INTO kept VALUES
-- said of people as well, or of nothing; words that only end like 시, 성, 주, 사 ...; names that are hardly anything else
('미르 씨는 웃었다. 미르는 집으로 돌아갔다.', '{person:미르=미르,person:미르=미르}'),
('헨리는 주말에 쉰다. 헨리는 웃었다.', '{person:헨리=헨리,person:헨리=헨리}'),
('헨리 여사는 웃었다. 헨리는 여든이다.', '{person:헨리=헨리,person:헨리=헨리}'),
('김택수시인의 시집이 나왔다. 김택수는 웃었다.', '{person:김택수=김택수,person:김택수=김택수}'),
('다시 비가 온다. 역시 춥다. 혹시 눈이 올까.', '{}'),
('도시에 눈이 왔다. 시 낭송을 들었다.', '{}'),
('이성과 감성, 여성과 남성, 가능성과 중요성, 대표성을 따졌다.', '{}'),
('강도가 높고 정도가 심하다. 부산까지 계산하고 생산했다.', '{location:부산=부산}'),
('회사와 의사, 기사와 판사가 모였다. 간호사와 변호사도 왔다.', '{}'),
('필요시 연락하라. 발생시 대피하라. 유사시에 쓴다.', '{}'),
('서울 씨라는 사람이 왔다. 서울은 크다.', '{location:서울=서울,location:서울=서울}'),
('삼성시라는 도시는 없다. 삼성은 반도체를 만든다.', '{organization:삼성=삼성}'),
('박지성은 뛰었다. 박지성이 골을 넣었다.', '{person:박지성=박지성,person:박지성=박지성}'),
('헨리도 왔다. 헨리도로 가는 길이다.', '{person:헨리=헨리,person:헨리=헨리}'),
('토레스가 산에 올랐다. 토레스는 강을 건넜다.', '{person:토레스=토레스,person:토레스=토레스}'),
('댄스그룹이 왔다. 댄스는 즐겁다.', '{}'),
('한국 대표는 졌다. 한국은 돌아갔다.', '{location:한국=한국,location:한국=한국}'),
('헨리 측은 부인했다. 헨리는 침묵했다.', '{person:헨리=헨리,person:헨리=헨리}'),
('트럼프에게 물었다. 트럼프에서 바이든으로 바뀌었다.', '{person:트럼프=트럼프,person:트럼프=트럼프,person:바이든=바이든}'),
('쿠오모 주지사는 말했다. 쿠오모는 뉴욕에 있다.', '{person:쿠오모=쿠오모,person:쿠오모=쿠오모,location:뉴욕=뉴욕}'),
('지난주와 이번주에 쉬었다. 지난 일은 잊자.', '{}'),
('비행기 출입구와 비상구. 출입은 자유다.', '{}'),
('반도체주와 자동차주가 올랐다. 반도체는 비싸다.', '{}'),
('국내산과 외국산. 국내는 비싸다.', '{}'),
('서울에서 헨리를 만났다. 헨리에서 온 사람은 아니다.', '{location:서울=서울,person:헨리=헨리,person:헨리=헨리}'),
('지방정부와 중앙정부. 중앙은 넓다.', '{organization:지방정부=지방정부,organization:중앙정부=중앙정부}'),
('정부군과 반군이 싸웠다.', '{organization:정부군=정부군,organization:반군=반군}'),
('박하시 씨는 웃었다.', '{person:박하시=박하시}'),
('헨리 여사는 웃었다. 헨리 주민 모임이 열렸다.', '{person:헨리=헨리,person:헨리=헨리}'),
('아이돌그룹이 왔다. 아이돌은 춤춘다.', '{}');
SELECT is(pg_temp.names_of(doc), expected, doc) FROM kept;

SELECT * FROM finish();
ROLLBACK;
