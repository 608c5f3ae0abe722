-- shapes of weather strips: what extract_readings makes of a text, and what it leaves alone
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- reads: line:station/temperature/word of every reading; NULL: none
CREATE TEMP TABLE shapes (page text, reads text);
INSERT INTO shapes VALUES
	-- one line, glued
	('속초 -1.5℃맑음여수 3.0℃흐림', '1:속초/-1.5℃/맑음 1:여수/3.0℃/흐림'), ('맑음속초 -1.5℃흐림여수 3.0℃', '1:속초/-1.5℃/맑음 1:여수/3.0℃/흐림'),
	('비속초 3.0℃눈인천 -1.0℃', '1:속초/3.0℃/비 1:인천/-1.0℃/눈'), (E'비속초\n눈인천\n맑음여수 2.0℃', '1:속초//비 2:인천//눈 3:여수/2.0℃/맑음'),
	('비금도 3.0℃맑음', '1:비금도/3.0℃/맑음'), ('서울-2.7℃구름많음부산-1.0℃맑음', '1:서울/-2.7℃/구름많음 1:부산/-1.0℃/맑음'),
	-- brackets and separators
	('서울(맑음) 1.0℃', '1:서울/1.0℃/맑음'), ('서울 (맑음) 1.0℃', '1:서울/1.0℃/맑음'), ('서울 : 맑음 1.0℃', '1:서울/1.0℃/맑음'), ('서울: 맑음, 1.0℃', '1:서울/1.0℃/맑음'),
	('서울 / 맑음 / 1.0℃', '1:서울/1.0℃/맑음'), ('[서울] 맑음 1.0℃', '1:서울/1.0℃/맑음'), ('[서울]맑음 1.0℃', '1:서울/1.0℃/맑음'), ('【서울】 1.0℃ 맑음', '1:서울/1.0℃/맑음'), ('<서울> 1.0℃ 맑음', '1:서울/1.0℃/맑음'),
	('서울 | 맑음 | 1.0℃', '1:서울/1.0℃/맑음'), ('서울 · 맑음 · 1.0℃', '1:서울/1.0℃/맑음'), ('서울, 맑음, 1.0℃', '1:서울/1.0℃/맑음'), ('서울,맑음,-2.7', '1:서울/-2.7℃/맑음'), ('서울=1.0℃ 맑음', '1:서울/1.0℃/맑음'),
	('서울:1.0℃', '1:서울/1.0℃/'), ('서울 맑음 1.0', '1:서울/1.0℃/맑음'), ('서울 1.0℃ / 맑음', '1:서울/1.0℃/맑음'), ('서울 : 1.0℃ (맑음)', '1:서울/1.0℃/맑음'), ('- 서울: 1.0℃, 맑음', '1:서울/1.0℃/맑음'),
	('서울(맑음) 1.0℃ 부산(흐림) 3.0℃', '1:서울/1.0℃/맑음 1:부산/3.0℃/흐림'), ('[서울] 맑음 1.0℃ [부산] 흐림 3.0℃', '1:서울/1.0℃/맑음 1:부산/3.0℃/흐림'),
	('[서울] 1.0℃ 맑음 [부산] 3.0℃ 흐림', '1:서울/1.0℃/맑음 1:부산/3.0℃/흐림'), ('서울 / 맑음 / 1.0℃ / 부산 / 비/눈 / 3.0℃', '1:서울/1.0℃/맑음 1:부산/3.0℃/비/눈'),
	-- lists
	('1. 서울 1.0℃맑음', '1:서울/1.0℃/맑음'), (E'1) 서울 1.0℃ 맑음\n2) 부산 3.0℃ 흐림', '1:서울/1.0℃/맑음 2:부산/3.0℃/흐림'), (E'① 서울 1.0℃\n② 부산 3.0℃', '1:서울/1.0℃/ 2:부산/3.0℃/'), ('▶ 서울: 맑음 1.0℃', '1:서울/1.0℃/맑음'),
	-- signs of the weather; a word says more
	('☀ 서울 1.0℃', '1:서울/1.0℃/☀'), ('서울 ☀️ 1.0℃', '1:서울/1.0℃/☀️'), ('서울 1.0℃ ☁', '1:서울/1.0℃/☁'), ('🌧서울 1.0℃', '1:서울/1.0℃/🌧'), ('서울 1.0℃☔ 부산 3.0℃⛅', '1:서울/1.0℃/☔ 1:부산/3.0℃/⛅'),
	('☀ 서울 1.0℃ ☁ 부산 3.0℃', '1:서울/1.0℃/☀ 1:부산/3.0℃/☁'), ('☀ 서울 1.0℃ 흐림', '1:서울/1.0℃/흐림'),
	-- English, spellings of the sign, phrases
	('Seoul 1.0°C Sunny', '1:Seoul/1.0℃/Sunny'), ('Seoul: Sunny, 1.0°C', '1:Seoul/1.0℃/Sunny'), ('Seoul 5°C Cloudy, Busan 8°C Light rain', '1:Seoul/5.0℃/Cloudy 1:Busan/8.0℃/Light rain'), ('Jeju Partly cloudy 8ºC', '1:Jeju/8.0℃/Partly cloudy'),
	('서울 −１．０ ˚C 맑음', '1:서울/-1.0℃/맑음'), ('서울 흐리고 한때 비 3.0℃', '1:서울/3.0℃/흐리고 한때 비'), ('서울 3.0℃ 구름많고 가끔 비/눈', '1:서울/3.0℃/구름많고 가끔 비/눈'), ('서울 맑음 영하 1도', '1:서울/-1.0℃/맑음'),
	-- bars, labels, official names
	('서울 3° / 부산 7° / 제주 10°', '1:서울/3.0℃/ 1:부산/7.0℃/ 1:제주/10.0℃/'), ('Seoul 3° / Busan 7°', '1:Seoul/3.0℃/ 1:Busan/7.0℃/'), ('서울 3도 / 부산 5도 / 제주 9도', '1:서울/3.0℃/ 1:부산/5.0℃/ 1:제주/9.0℃/'),
	('날씨: 서울 3℃ 맑음', '1:서울/3.0℃/맑음'), ('[날씨] 서울 3℃ 맑음', '1:서울/3.0℃/맑음'), ('오늘 서울 3℃ 맑음', '1:서울/3.0℃/맑음'), ('서울특별시 3℃ 맑음', '1:서울특별시/3.0℃/맑음'),
	('오늘 서울은 3도 / 부산은 5도', NULL), ('서울 3도 / 부산 5도로 예상된다', NULL), ('제주 17도 / 24도', NULL), ('우유 3도 / 두부 5도', NULL), ('서울 21도 인천 22도', NULL), ('오븐 180도 / 서울 3도', NULL),
	('오늘 3℃ 맑음', NULL), ('서울(-3.1℃, 맑음) 부산(2.2℃, 흐림)', NULL), ('서울 - 3.1℃ 맑음', NULL),
	-- a part a line
	(E'서울\n-2.7℃\n맑음\n부산\n1.4℃\n구름조금', '1:서울/-2.7℃/맑음 4:부산/1.4℃/구름조금'), (E'서울\n맑음\n-2.7℃\n부산\n흐림\n1.4℃', '1:서울/-2.7℃/맑음 4:부산/1.4℃/흐림'),
	(E'맑음\n서울\n-2.7℃\n흐림\n부산\n1.4℃', '1:서울/-2.7℃/맑음 4:부산/1.4℃/흐림'), (E'맑음\n-2.7℃\n서울\n흐림\n1.4℃\n부산', '1:서울/-2.7℃/맑음 4:부산/1.4℃/흐림'), (E'☀\n서울\n-2.7℃\n☁\n부산\n1.4℃', '1:서울/-2.7℃/☀ 4:부산/1.4℃/☁'),
	(E'서울\n-2.7℃ 맑음\n부산\n1.4℃ 흐림', '1:서울/-2.7℃/맑음 3:부산/1.4℃/흐림'), (E'서울 맑음\n-2.7℃\n부산 흐림\n1.4℃', '1:서울/-2.7℃/맑음 3:부산/1.4℃/흐림'), (E'서울\n-2.7℃\n부산\n1.4℃\n대구\n-', '1:서울/-2.7℃/ 3:부산/1.4℃/ 5:대구//'),
	(E'서울\n-2.7\n맑음\n부산\n1.4\n흐림', '1:서울/-2.7℃/맑음 4:부산/1.4℃/흐림'), (E'서울\n\n-2.7℃\n\n맑음\n\n부산\n\n1.4℃\n\n흐림\n', '1:서울/-2.7℃/맑음 7:부산/1.4℃/흐림'), (E'서울\n흐림\n영하 3도', '1:서울/-3.0℃/흐림'),
	(E'Seoul\n5°C\nClear\nBusan\n8°C\nRain', '1:Seoul/5.0℃/Clear 4:Busan/8.0℃/Rain'), (E'서울\n1.0℃\n맑음\n백운산\n-3.0℃\n흐림', '1:서울/1.0℃/맑음 4:백운산/-3.0℃/흐림'), (E'날씨\n서울\n부산\n대구\n1.0℃\n맑음\n생활', '4:대구/1.0℃/맑음'),
	-- tables with a header: the column says what a number is
	(E'지점\t기온\t날씨\t습도\n서울\t-2.7\t맑음\t55\n부산\t1.4\t흐림\t40', '2:서울/-2.7℃/맑음 3:부산/1.4℃/흐림'), (E'지점|날씨|습도|기온\n서울|맑음|55|-2.7\n부산|흐림|40|1.4', '2:서울/-2.7℃/맑음 3:부산/1.4℃/흐림'),
	(E'| 지역 | 기온(℃) | 하늘 | 풍속 |\n|---|---|---|---|\n| 서울 | -2.7 | 맑음 | 2.1 |\n| 부산 | 1.4 | - | 3.0 |', '3:서울/-2.7℃/맑음 4:부산/1.4℃/'), (E'지점      기온   날씨    습도\n서울      -2.7   맑음    55\n부산       1.4   구름 많음    40', '2:서울/-2.7℃/맑음 3:부산/1.4℃/구름 많음'),
	(E'지점 기온 날씨 습도\n서울 -2.7 맑음 55\n부산 1.4 흐림 40', '2:서울/-2.7℃/맑음 3:부산/1.4℃/흐림'), (E'지점,날씨,기온\n서울,맑음,-2.7\n부산,구름 많음,1.4', '2:서울/-2.7℃/맑음 3:부산/1.4℃/구름 많음'),
	(E'지점번호\t지점명\t풍속\t현재기온\t체감온도\n108\t서울\t2.1\t-2.7\t-6.0\n159\t부산\t3.0\t1.4\t0.2', '2:서울/-2.7℃/ 3:부산/1.4℃/'), (E'지점\t시정(km)\t기온\t현재일기\n서울\t20 이상\t-2.7\t\n부산\t15\t-99.9\t비', '2:서울/-2.7℃/ 3:부산//비'),
	(E'City | Temp | Condition\nSeoul | 5°C | Clear\nBusan | 8°C | Rain', '2:Seoul/5.0℃/Clear 3:Busan/8.0℃/Rain'), (E'도시\t날씨\t최저기온\t최고기온\n서울\t맑음\t-5\t3\n부산\t비\t1\t7', '2:서울//맑음 3:부산//비'),
	(E'지점|기온|날씨\n백운산|-9.0|눈\n서울|1.0|-', '2:백운산/-9.0℃/눈 3:서울/1.0℃/'),
	-- none of these is a reading
	('비속초', NULL), ('비금', NULL), ('눈높이', NULL), ('눈높이 3.0℃', NULL), ('비금 3.0', NULL), ('서울비엔날레 3도', NULL), ('서울 맑음식당 3.5', NULL), ('서울 -2.7 맑음 55 2.1', NULL), ('서울 맑음 1.0 55', NULL),
	('서울 3:15', NULL), ('서울 3-2 울산', NULL), ('1. 1.0℃', NULL), ('[서울] [부산] 1.0℃', NULL), ('[서울 1.0℃', NULL), ('1. 서울 2. 부산 3. 대구', NULL), ('서울 / 부산 / 대구', NULL), ('서울(53.5%)', NULL), ('서울 : 53.5', NULL),
	(E'순위 팀 경기 승점\n1 서울 10 24\n2 울산 10 20', NULL), (E'팀|승|패|승률\n서울|10|3|0.769\n부산|9|4|0.692', NULL), (E'배추 3.5\n무 2.1', NULL), (E'김치찌개 8,000\n된장찌개 7,000', NULL), (E'품목|가격|등락\n서울|3.5|맑음', NULL),
	(E'시간|기온|날씨\n09시|-2.7|맑음\n12시|1.0|흐림', NULL), (E'서울\n부산\n대구\n인천', NULL), (E'서울\n54\n인천\n33', NULL), (E'서울\n-2.7℃', NULL), (E'대구 FC\n54\n광주 FC\n50', NULL), (E'체감\n-10.5℃\n서울\n-9.0℃\n습도', NULL),
	(E'서울\n-2.7℃\n-5.0℃\n맑음', NULL), (E'맑음\n-2.7℃', NULL), (E'1.0℃\n서울\n2.0℃\n부산', NULL), (E'서울\n비\n거리의 우산을 든 사람들', NULL), (E'지역|후보|득표율\n서울|맑음당|53.5\n부산|푸른당|46.1', NULL),
	(E'지점\t판매량\t재고\n서울\t3.5\t2.1\n부산\t1.5\t1.1', NULL), (E'도시|인구|면적\n서울|941|605.2', NULL);
SELECT cmp_ok(count(*) FILTER (WHERE reads IS NOT NULL), '>=', 60::bigint, 'shapes that are read') FROM shapes;
SELECT cmp_ok(count(*) FILTER (WHERE reads IS NULL), '>=', 20::bigint, 'shapes that are not') FROM shapes;
SELECT is((SELECT string_agg(line_no || ':' || concat_ws('/', coalesce(station, ''), coalesce(temperature::text, ''), coalesce(condition_text, '')), ' ') FROM extract_readings(page)),
	reads, 'shape "' || replace(page, E'\n', '⏎') || '"') FROM shapes;

-- as given, also between other lines and with other line ends
SELECT is_empty($$ SELECT page FROM shapes WHERE reads IS NOT NULL AND
	(SELECT count(*) FROM extract_readings(replace(E'섬마을 소식을 전합니다.\n' || page || E'\n끝으로 한마디 드립니다.', E'\n', E'\r\n'))) <> (SELECT count(*) FROM extract_readings(page)) $$, 'CR LF and lines around');
SELECT is_empty($$ SELECT page FROM shapes, extract_readings(page) r WHERE r.reading::text::weather_reading <> r.reading $$, 'every reading reads back');
SELECT is_empty($$ SELECT page FROM shapes, extract_readings(page) r WHERE r.condition IS NULL AND r.condition_text IS NOT NULL $$, 'every word is known');
SELECT is((SELECT string_agg(concat_ws(' ', observed_on, provider, reading), '|') FROM extract_readings(E'2026.01.26 기준\n지점|기온|날씨\n서울|-2.7|맑음\n부산|1.4|비\n기상청 제공')),
	'2026-01-26 기상청 서울 -2.7℃맑음|2026-01-26 기상청 부산 1.4℃비', 'a table has a date and a provider');
SELECT is((SELECT string_agg(concat_ws(' ', observed_on, reading), '|') FROM extract_readings(E'서울\n-2.7℃\n맑음\n부산\n1.4℃\n비\n2026-01-26\n\n제주 5.0℃')),
	'2026-01-26 서울 -2.7℃맑음|2026-01-26 부산 1.4℃비|제주 5.0℃', 'a run of lines has a date');

-- hostile lengths end in time
SELECT is((SELECT count(*) FROM extract_readings(repeat(E'서울\n', 200000))), 0::bigint, 'stations alone');
SELECT is((SELECT count(*) FROM extract_readings(repeat(E'서울\n1.0℃\n맑음\n', 50000))), 50000::bigint, 'a long run');
SELECT is((SELECT count(*) FROM extract_readings(repeat('서울|', 200000))), 0::bigint, 'a long row');
SELECT is((SELECT count(*) FROM extract_readings(E'지점|기온\n' || repeat(E'서울|1.0\n', 50000))), 50000::bigint, 'a long table');
SELECT is((SELECT count(*) FROM extract_readings(repeat('[(<【', 100000))), 0::bigint, 'brackets');

SELECT * FROM finish();
ROLLBACK;
