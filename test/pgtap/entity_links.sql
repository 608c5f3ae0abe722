-- test/pgtap/entity_links.sql: ids and positions of what is named, and places that stand together
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

CREATE TEMP TABLE place (name text, id text, latitude float8, longitude float8, level text, province text);
INSERT INTO place VALUES
('한국', 'KR', 37.55, 126.97, 'country', NULL),
('미국', 'US', 38.90, -77.04, 'country', NULL),
('북한', 'KP', 39.02, 125.75, 'country', NULL),
('튀르키예', 'TR', 39.92, 32.85, 'country', NULL),
('홍콩', 'HK', 22.28, 114.15, 'country', NULL),
('서울', 'KR-11', 37.57, 126.98, 'province', '서울'),
('서울특별시', 'KR-11', 37.57, 126.98, 'province', '서울'),
('부산', 'KR-26', 35.18, 129.08, 'province', '부산'),
('대구', 'KR-27', 35.87, 128.60, 'province', '대구'),
('인천', 'KR-28', 37.46, 126.71, 'province', '인천'),
('광주', 'KR-29', 35.16, 126.85, 'province', '광주'),
('대전', 'KR-30', 36.35, 127.38, 'province', '대전'),
('울산', 'KR-31', 35.54, 129.31, 'province', '울산'),
('세종', 'KR-50', 36.48, 127.29, 'province', '세종'),
('경기', 'KR-41', 37.29, 127.05, 'province', '경기'),
('강원', 'KR-42', 37.89, 127.73, 'province', '강원'),
('충북', 'KR-43', 36.64, 127.49, 'province', '충북'),
('충남', 'KR-44', 36.66, 126.67, 'province', '충남'),
('전북', 'KR-45', 35.82, 127.11, 'province', '전북'),
('전남', 'KR-46', 34.82, 126.46, 'province', '전남'),
('경북', 'KR-47', 36.58, 128.51, 'province', '경북'),
('경남', 'KR-48', 35.24, 128.69, 'province', '경남'),
('제주', 'KR-49', 33.49, 126.50, 'province', '제주'),
('제주시', 'kr:50110', 33.50, 126.53, 'city', '제주'),
('수원', 'kr:41110', 37.26, 127.03, 'city', '경기'),
('경기도 수원시', 'kr:41110', 37.26, 127.03, 'city', '경기'),
('수원 팔달구', 'kr:41115', 37.28, 127.02, 'district', '경기'),
('성남 분당구', 'kr:41135', 37.38, 127.12, 'district', '경기'),
('강남구', 'kr:11680', 37.52, 127.05, 'district', '서울'),
('강남구 역삼1동', 'kr:1168064000', 37.52, 127.05, 'town', '서울'),
('부산 중구', 'kr:26110', 35.11, 129.03, 'district', '부산'),
('강원 고성', 'kr:42820', 38.38, 128.47, 'city', '강원'),
('독도', 'kr:dokdo', 37.24, 131.87, 'region', '경북'),
('여의도', 'kr:yeouido', 37.52, 126.92, 'region', '서울'),
('대관령', 'kma:100', 37.68, 128.72, 'region', '강원'),
('후난성', 'CN-HN', 28.23, 112.94, 'province', '후난성'),
('장사', 'cn:430100', 28.20, 112.97, 'city', '후난성'),
('Changsha', 'cn:430100', 28.20, 112.97, 'city', '후난성'),
('长沙', 'cn:430100', 28.20, 112.97, 'city', '후난성'),
('주저우', 'cn:430200', 27.83, 113.15, 'city', '후난성'),
('샹탄', 'cn:430300', 27.85, 112.90, 'city', '후난성'),
('베이징', 'CN-BJ', 39.91, 116.40, 'province', '베이징'),
('우한', 'cn:420100', 30.58, 114.27, 'city', '후베이성'),
('연변', 'cn:222400', 42.89, 129.51, 'city', '지린성'),
('캘리포니아', 'US-CA', 38.58, -121.49, 'province', '캘리포니아'),
('뉴욕주', 'US-NY', 42.65, -73.76, 'province', '뉴욕주'),
('뉴욕', 'us:new-york-city', 40.71, -74.01, 'city', '뉴욕주'),
('보스턴', 'us:boston', 42.36, -71.06, 'city', '매사추세츠'),
('도쿄', 'jp:tokyo', 35.65, 139.74, 'city', NULL),
('구마모토현', 'JP-43', 32.79, 130.74, 'province', '구마모토현'),
('런던', 'gb:london', 51.51, -0.13, 'city', NULL),
('파리', 'fr:paris', 48.87, 2.33, 'city', NULL),
('평양', 'KP-01', 39.03, 125.75, 'city', NULL),
('개성공단', 'kp:kaesong-complex', 37.93, 126.63, 'region', NULL),
('가자지구', 'ps:gaza-strip', 31.42, 34.36, 'region', NULL),
('전남 순천시 연향동', NULL, 34.95, 127.49, NULL, '전남'),
('없는곳', NULL, NULL, NULL, NULL, NULL);
SELECT is(row(entity_id(e), entity_latitude(e), entity_longitude(e), (entity_place(e)).level, (entity_place(e)).province)::text,
	row(id, latitude, longitude, level, province)::text, 'link of ' || name)
FROM (SELECT named_entity('location', name) e, * FROM place) p;

-- organisations have ids, other kinds have none
SELECT is(entity_id(named_entity('organization', name)), id, 'id of ' || name)
FROM (VALUES ('과학기술정보통신부', 'org:1'), ('외교부', 'org:6'), ('기상청', 'org:43'), ('삼성전자', 'org:128'), ('없는회사', NULL)) v(name, id);
SELECT is(entity_id(named_entity(kind, '서울')), NULL, 'no id: ' || kind) FROM unnest('{person,organization,date,url}'::text[]) kind;
SELECT is(entity_place(named_entity(kind, '서울')), NULL, 'no place: ' || kind) FROM unnest('{person,organization,date,url}'::text[]) kind;
-- a name that several places have, and no place before it, is none of them
SELECT is(entity_place(named_entity('location', name))::text, NULL, 'no place by the bare name: ' || name)
	FROM unnest('{중구,남구,강서구,고성,신흥동}'::text[]) name;
SELECT is(entity_id(named_entity('location', name)), id, 'the province before it tells: ' || name)
	FROM (VALUES ('울산 중구', 'kr:31110'), ('울산광역시 중구', 'kr:31110'), ('경남 고성', 'kr:48820'), ('포항 남구', 'kr:47111'), ('강남구', 'kr:11680'), ('광주', 'KR-29')) v(name, id);
SELECT is(entity_id(NULL), NULL, 'id of NULL');
SELECT is(entity_place(named_entity('location', repeat('가', 300)))::text, NULL, 'a long name');

-- every province, city and district of Korea and China, and every country, has a place on the map
SELECT is((SELECT count(*)::int FROM kma_stations() s, extract_entities(s.province || ' ' || s.name) e
	WHERE e.kind = 'location' AND (e.value->>'latitude') IS NULL), 0, 'stations have positions');
-- and near what the directory of stations says of the same city
SELECT is((SELECT array_agg(s.name) FROM kma_stations() s, entity_place(named_entity('location', s.name)) p
	WHERE p.country = 'KR' AND p.province = s.province AND p.level <> 'province'
	AND (abs(p.latitude - s.latitude) > 0.25 OR abs(p.longitude - s.longitude) > 0.3)), NULL, 'positions agree with the stations');

-- mentions that are joined: name=mention of every place
CREATE FUNCTION pg_temp.places(doc text) RETURNS text[] LANGUAGE sql AS $$
	SELECT coalesce(array_agg(name || '=' || mention ORDER BY start_at), '{}') FROM extract_entities(doc) WHERE kind = 'location'
$$;
CREATE TEMP TABLE joined (doc text, expected text[]);
INSERT INTO joined VALUES
('경기도 성남시 분당구 정자동 178-1에 있다', '{"경기도 성남시 분당구 정자동 178-1=경기도 성남시 분당구 정자동 178-1"}'),
('서울 종로구 세종대로 209에서 열렸다', '{"서울 종로구 세종대로 209=서울 종로구 세종대로 209"}'),
('광양시 황금동 산 187-7번지', '{"광양시 황금동 산 187-7번지=광양시 황금동 산 187-7번지"}'),
('강남구 역삼동 3곳을 골랐다', '{"강남구 역삼동=강남구 역삼동"}'),
('종로구 세종대로 3개 차로', '{종로구=종로구}'),
('경기도 수원시 수원역 인근', '{"경기도 수원시 수원역=경기도 수원시 수원역"}'),
('인천 문학경기장에서', '{"인천 문학경기장=인천 문학경기장"}'),
('대전 지역에서는', '{대전=대전}'),
('일본 교토(京都)의 호텔', '{"교토=일본 교토",교토=京都}'),
('폴란드 브로츠와프에서 떠난 열차', '{"폴란드 브로츠와프=폴란드 브로츠와프"}'),
('미국 보스턴에서', '{"보스턴=미국 보스턴"}'),
('일본영화를 좋아한다', '{일본=일본}'),
('29일(한국시각) 오전', '{한국=한국}'),
('뉴욕행 비행기', '{뉴욕=뉴욕}'),
('미국인 변호사', '{}'),
('파리에서 열린 회의', '{파리=파리}'),
('개성이 강한 배우', '{}'),
('쇼핑의 메카', '{}'),
('장사·주저우·샹탄 3개 도시', '{장사=장사,주저우=주저우,샹탄=샹탄}'),
('부산 중구에서 불이 났다. 중구는', '{"부산 중구=부산 중구","부산 중구=중구"}'),
('부산 중구와 대구 중구에서 불이 났다. 중구는', '{"부산 중구=부산 중구","대구 중구=대구 중구"}'),
('대구 서구에서 불이 났다. 서구 열강은', '{"대구 서구=대구 서구"}'),
('나주 배와 상주 곶감, 영광 굴비가 팔린다', '{나주=나주,상주=상주,영광=영광}'),
('영광 굴비의 맛', '{영광=영광}'),
('승리의 영광 뒤에', '{}'),
('영광 사과는 없다', '{}'),
('장수 비결은 한우가 아니다', '{}'),
('리버풀에서 회의가 열렸다', '{리버풀=리버풀}'),
('그는 리버풀을 방문했다', '{리버풀=리버풀}'),
('요즘 장사가 안된다', '{}');
SELECT is(pg_temp.places(doc), expected, 'places of: ' || doc) FROM joined;
SELECT is(pg_temp.places(normalize(doc, NFD)), (SELECT array_agg(split_part(x, '=', 1) || '=' || normalize(split_part(x, '=', 2), NFD) ORDER BY o)
	FROM unnest(expected) WITH ORDINALITY u(x, o)), 'the same in NFD: ' || doc)
FROM joined WHERE doc ~ '^(경기도|서울|폴란드)';

-- value says it too
SELECT is(value->>'id', 'org:43', 'id of an organisation in value') FROM extract_entities('기상청은 밝혔다');
SELECT is(value - 'station_id', '{"country": "KR", "province": "인천", "latitude": 37.46, "longitude": 126.71}'::jsonb, 'a place in a place has no id')
FROM extract_entities('인천 문학경기장에서');
SELECT is((SELECT count(*)::int FROM extract_entities('장사·주저우·샹탄과 보스턴, 부산 중구') WHERE value->>'id' IS DISTINCT FROM entity_id(entity)), 0,
	'value and entity_id agree');

-- one surface, one class: what a rule had a reason for elsewhere in the text wins
SELECT is((SELECT string_agg(DISTINCT kind, ',') FROM extract_entities('중국 후난성 장자제시가 발표했다. 장자제는 크다고 한다.') WHERE mention ~ '장자제'),
	'location', 'the bare name of a city of the text is that city');
SELECT is((SELECT count(DISTINCT (kind, name)) FROM extract_entities('박서준 기자가 물었다. 그러자 박서준은 웃었다.') WHERE mention = '박서준'),
	1::bigint, 'a person stays a person');

SELECT * FROM finish();
ROLLBACK;
