-- test/pgtap/entity_lists.sql: lists with a middle dot, whichever of its signs, and what has one and is no list
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
('서울·부산·대구에 눈이 왔다.', '{location:서울=서울,location:부산=부산,location:대구=대구}'),
('서울ㆍ부산ㆍ대구에 눈이 왔다.', '{location:서울=서울,location:부산=부산,location:대구=대구}'),
('서울・부산・대구에 눈이 왔다.', '{location:서울=서울,location:부산=부산,location:대구=대구}'),
('서울•부산•대구에 눈이 왔다.', '{location:서울=서울,location:부산=부산,location:대구=대구}'),
('서울‧부산‧대구에 눈이 왔다.', '{location:서울=서울,location:부산=부산,location:대구=대구}'),
('서울 · 부산 · 대구에 눈이 왔다.', '{location:서울=서울,location:부산=부산,location:대구=대구}'),
('서울·경기·인천 지역에 특보가 내렸다.', '{location:서울=서울,location:경기=경기,location:인천=인천}'),
('후난성의 장사·주저우·샹탄을 묶었다.', '{location:후난성=후난성,location:장사=장사,location:주저우=주저우,location:샹탄=샹탄}'),
('광주·전남과 대구·경북이 손잡았다.', '{location:광주=광주,location:전남=전남,location:대구=대구,location:경북=경북}'),
('강남·서초·송파구의 집값이 올랐다.', '{location:강남=강남,location:서초=서초,location:송파구=송파구}'),
('수원·화성·이천의 공장이 멈췄다.', '{location:수원=수원,location:화성=화성,location:이천=이천}'),
('영국·프랑스·독일 3국이 모였다.', '{location:영국=영국,location:프랑스=프랑스,location:독일=독일}'),
('김민수·이영희·박철수 의원이 발의했다.', '{person:김민수=김민수,person:이영희=이영희,person:박철수=박철수}'),
('김민수·이영희 기자가 썼다.', '{person:김민수=김민수,person:이영희=이영희}'),
('삼성전자·SK하이닉스·LG전자의 주가가 올랐다.', '{organization:삼성전자=삼성전자,organization:SK하이닉스=SK하이닉스,organization:LG전자=LG전자}'),
('기획재정부·국토교통부·환경부가 함께 냈다.', '{organization:기획재정부=기획재정부,organization:국토교통부=국토교통부,organization:환경부=환경부}'),
('KBS·MBC·SBS가 함께 중계한다.', '{organization:KBS=KBS,organization:MBC=MBC,organization:SBS=SBS}'),
('3·1절 행사가 열렸다.', '{date:3·1절=3·1절}'),
('4·19 혁명을 기린다.', '{}'),
('5·18민주화운동 기념식이 열렸다.', '{}'),
('6·25 전쟁에 나갔다.', '{}'),
('8·15 광복절에 쉰다.', '{date:광복절=광복절}'),
('중·고교 교사가 모였다.', '{}'),
('초·중·고 학생이 쉰다.', '{}'),
('시·도 교육감이 모였다.', '{}'),
('시·군·구 의회가 열렸다.', '{}'),
('국·내외 언론이 왔다.', '{}'),
('국내·외 언론이 왔다.', '{}'),
('농·축·수산물 값이 올랐다.', '{}'),
('여·야가 합의했다.', '{}'),
('상·하반기로 나눈다.', '{date:하반기=하반기}'),
('한·미·일이 만났다.', '{organization:한국=한,organization:미국=미,organization:일본=일}'),
('연구·제조·도시 기능이 모였다.', '{}'),
('실험·임상·생산이 이어진다.', '{}'),
('동두천·강릉·서울의 기온이 내렸다.', '{location:동두천=동두천,location:강릉=강릉,location:서울=서울}'),
('1·2·3차 회의가 열렸다.', '{}'),
('김하늘(서울·25)은 배우다.', '{person:김하늘=김하늘,location:서울=서울}'),
('KAC한국(국제혁신센터·김종수 센터장)이다.', '{organization:KAC한국=KAC한국,organization:KAC한국=국제혁신센터,person:김종수=김종수}'),
('서울시·경기도·인천시가 맞섰다.', '{location:서울=서울시,location:경기=경기도,location:인천=인천시}');
SELECT is(pg_temp.names_of(doc), expected, doc) FROM truth;

SELECT * FROM finish();
ROLLBACK;
