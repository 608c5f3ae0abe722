-- weather words, stations, readings and strips: tables of truths
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- every word seen in forecasts, feeds, tickers and on the current-weather page
CREATE TEMP TABLE words (word text, "is" text);
INSERT INTO words VALUES
	('맑음','맑음'), ('구름조금','구름조금'), ('구름적음','구름조금'), ('구름많음','구름많음'), ('흐림','흐림'), ('구름 많음','구름많음'),
	('없음','없음'), ('비','비'), ('비/눈','비/눈'), ('눈/비','눈/비'), ('눈','눈'), ('소나기','소나기'), ('빗방울','빗방울'),
	('빗방울눈날림','빗방울눈날림'), ('눈날림','눈날림'), ('빗방울/눈날림','빗방울눈날림'), ('빗방울 눈날림','빗방울눈날림'),
	('진눈깨비','진눈깨비'), ('진눈개비','진눈깨비'), ('진눈꺠비','진눈깨비'), ('약한진눈깨비','약한진눈깨비'), ('약진눈깨비','약한진눈깨비'),
	('진눈깨비약','약한진눈깨비'), ('강진눈깨비','강진눈깨비'), ('박무','박무'), ('연무','연무'), ('안개','안개'), ('안개변화무','안개변화무'),
	('안개엷어짐','안개엷어짐'), ('안개강해짐','안개강해짐'), ('안개끝','안개끝'), ('시계내안개','시계내안개'), ('부분안개','부분안개'),
	('황사','황사'), ('연기','연기'), ('공중먼지','공중먼지'),
	('약한이슬비','약한이슬비'), ('약한비단속','약한비단속'), ('약한비단속적','약한비단속'), ('약한비계속','약한비계속'), ('약한비연속적','약한비계속'),
	('약한눈단속','약한눈단속'), ('약한눈계속','약한눈계속'), ('약한소나기','약한소나기'), ('약한눈보라','약한눈보라'),
	('보통이슬비','보통이슬비'), ('보통비단속','보통비단속'), ('보통비단속적','보통비단속'), ('보통비계속','보통비계속'), ('보통비연속적','보통비계속'),
	('보통눈단속','보통눈단속'), ('보통눈계속','보통눈계속'), ('보통소나기','보통소나기'), ('보통눈보라','보통눈보라'),
	('강한이슬비','강한이슬비'), ('강한비단속','강한비단속'), ('강한비계속','강한비계속'), ('강한비연속적','강한비계속'), ('강한눈단속','강한눈단속'),
	('강한눈계속','강한눈계속'), ('강한소나기','강한소나기'), ('강한눈보라','강한눈보라'),
	('약한비단속(매시3mm이하)','약한비단속'), ('보통비계속(매시3~15mm)','보통비계속'), ('강한비단속(매시15mm이상)','강한비단속'),
	('약한비','약한비'), ('격심한소나기','격심한소나기'), ('시계내강수','시계내강수'), ('약한언비','약한언비'), ('소낙눈/약','소낙눈/약'),
	('소낙눈/강','소낙눈/강'), ('소낙눈','소낙눈'), ('싸락눈/약','싸락눈/약'), ('싸락눈/강','싸락눈/강'), ('싸락눈','싸락눈'), ('싸락우박','싸락우박'),
	('가루눈','가루눈'), ('얼음싸라기','얼음싸라기'), ('우박','우박'), ('이슬비','이슬비'), ('눈보라','눈보라'), ('어는비','어는비'),
	('뇌우','뇌우'), ('뇌우,우박','뇌우,우박'), ('뇌우,비/눈','뇌우,비/눈'), ('뇌우,눈/비','뇌우,눈/비'), ('뇌우끝,비','뇌우끝,비'), ('뇌우끝,눈','뇌우끝,눈'),
	('번개','번개'), ('마른뇌전','마른뇌전'), ('뇌전','뇌전'), ('뇌전끝','뇌전끝'), ('천둥번개','천둥번개'), ('낙뢰','낙뢰'), ('용오름','용오름'),
	('비끝남','비끝남'), ('비끝','비끝남'), ('눈끝남','눈끝남'), ('눈끝','눈끝남'), ('이슬비끝','이슬비끝'), ('소나기끝','소나기끝'),
	('소낙눈끝','소낙눈끝'), ('진눈깨비끝','진눈깨비끝'),
	('맑은 뒤 흐림','맑은 뒤 흐림'), ('맑은 후 흐림','맑은 뒤 흐림'), ('흐린 뒤 갬','흐린 뒤 갬'), ('흐림 후 갬','흐린 뒤 갬'),
	('차차 흐려짐','차차 흐려짐'), ('대체로 맑음','대체로 맑음'), ('대체로 흐림','대체로 흐림');
INSERT INTO words SELECT concat_ws(' ', sky, freq, what), concat_ws(' ', sky, freq, what)
FROM unnest('{구름많고,흐리고}'::text[]) sky, unnest('{NULL,한때,가끔,때때로}'::text[]) freq, unnest('{비,눈,비/눈,소나기,눈/비}'::text[]) what
WHERE freq IS NULL OR what <> '눈/비';
INSERT INTO words SELECT word || ' 곳', "is" FROM words WHERE word ~ ' (한때|가끔|때때로) ';
INSERT INTO words SELECT replace(word, ' ', ''), "is" FROM words WHERE word ~ ' ';

SELECT cmp_ok(count(*), '>=', 131::bigint, 'words') FROM words;
SELECT is(condition(weather_reading('서울', NULL, word))::text, "is", 'word ' || word) FROM words;
SELECT is_empty($$ SELECT word FROM words WHERE word::weather_condition::text <> "is" $$, 'the type reads them all');
SELECT is_empty($$ SELECT c FROM (SELECT DISTINCT word::weather_condition c FROM words) w
	WHERE label(c, 'ko') <> c::text OR label(c, 'en')::weather_condition <> c OR label(c, 'ja') = '' OR label(c, 'zh') = ''
	OR char_length(symbol(c)) <> 1 $$,
	'every condition has four labels and one symbol, and is read from its English label');
SELECT is_empty($$ SELECT c FROM (SELECT DISTINCT word::weather_condition c FROM words) w
	WHERE has_ended(c) AND is_precipitation(c) OR is_snow(c) AND NOT is_precipitation(c) $$,
	'what has ended does not fall, and snow is precipitation');
SELECT is_empty($$ SELECT c FROM (SELECT DISTINCT word::weather_condition c FROM words) w
	WHERE has_ended(c) <> (wmo4677(c) BETWEEN 20 AND 29) AND wmo4677(c) IS NOT NULL $$, 'what has ended is WMO 20 to 29');
SELECT is(array_agg(c::text ORDER BY c), '{맑음,구름조금,구름많음,흐림,박무,비끝남,안개,이슬비,비,진눈깨비,눈,소나기,뇌우}'::text[], 'order: sky, mist, ended, fog, drizzle, rain, snow, showers, thunder')
FROM unnest('{뇌우,비,눈,맑음,흐림,소나기,안개,박무,구름조금,구름많음,진눈깨비,비끝남,이슬비}'::weather_condition[]) c;
SELECT is(wmo4677(w::weather_condition), n, 'WMO number of ' || w) FROM (VALUES ('박무', 10), ('연무', 5), ('황사', 6), ('안개', 45),
	('이슬비', 51), ('비', 61), ('어는비', 66), ('진눈깨비', 68), ('눈', 71), ('가루눈', 77), ('얼음싸라기', 79), ('소나기', 80), ('우박', 89), ('뇌우', 95), ('없음', NULL)) v(w, n);
SELECT is(w::weather_condition::text, k, 'code ' || w) FROM (VALUES ('SKY=1','맑음'), ('SKY=2','구름조금'), ('SKY=3','구름많음'), ('SKY=4','흐림'),
	('PTY=0','없음'), ('PTY=1','비'), ('PTY=2','비/눈'), ('PTY=3','눈'), ('PTY=4','소나기'), ('PTY=5','빗방울'), ('PTY=6','빗방울눈날림'), ('PTY=7','눈날림'),
	('WB01','맑음'), ('DB04','흐림'), ('WB09','비'), ('WB11','비/눈'), ('WB12','눈'), ('WB13','눈/비'), ('LGT=1','낙뢰'),
	('SKC','맑음'), ('FEW','맑음'), ('SCT','구름조금'), ('BKN','구름많음'), ('OVC','흐림'), ('BR','박무'), ('HZ','연무'), ('FG','안개'), ('-DZ','약한이슬비'),
	('RA','비'), ('+RA','강한비'), ('RASN','비/눈'), ('FZRA','어는비'), ('SHRA','소나기'), ('+SHSN','소낙눈/강'), ('TSRA','뇌우'), ('TSGR','뇌우,우박'), ('PL','얼음싸라기')) v(w, k);

-- stations
SELECT is((kma_station(n)).id, i, 'station ' || n) FROM (VALUES ('동두천',98), ('강릉',105), ('서울',108), ('대전',133), ('대구',143), ('울산',152),
	('광주',156), ('부산',159), ('고창',172), ('제주',184), ('강화',201), ('보은',226), ('금산',238), ('강진군',259), ('경주시',283), ('거제',294),
	('고창군',251), ('강진',259), ('경주',283), ('정선',217), ('Gangneung',105), ('Kangnung',105), ('Taegu',143), ('광주시',NULL), ('서울특별시',108), ('광주광역시',156), ('제주시',184), ('속초시',90), ('세종시',239), ('고성군',NULL), ('제주특별자치도',NULL), ('한라산',NULL), ('',NULL)) v(n, i);
SELECT is_empty($$ SELECT id FROM kma_stations() s WHERE (kma_station(name)).id <> id OR (kma_station(id)).name <> name OR (kma_station(name_en)).id <> id $$,
	'every station is found by its number and both its names');

-- one line: what it reads as, station/temperature/word; NULL: no reading
CREATE TEMP TABLE lines (line text, reads text);
INSERT INTO lines VALUES
	('동두천 -5.9℃맑음', '동두천/-5.9℃/맑음'), ('동두천 -5.9℃ 맑음', '동두천/-5.9℃/맑음'), ('  • 강릉 0.4℃맑음', '강릉/0.4℃/맑음'),
	('* 강릉 0.4℃맑음', '강릉/0.4℃/맑음'), ('+ 강릉 0.4℃맑음', '강릉/0.4℃/맑음'), ('- 강릉 0.4℃맑음', '강릉/0.4℃/맑음'),
	('· 강릉 0.4℃맑음', '강릉/0.4℃/맑음'), ('□ 강릉 0.4℃맑음', '강릉/0.4℃/맑음'), ('■강릉 0.4℃맑음', '강릉/0.4℃/맑음'),
	('▲강릉 0.4℃맑음', '강릉/0.4℃/맑음'), ('△ 강릉 0.4℃맑음', '강릉/0.4℃/맑음'), ('ㆍ강릉 0.4℃맑음', '강릉/0.4℃/맑음'),
	('흐림속초 7.1℃', '속초/7.1℃/흐림'), ('흐림 속초 7.1℃', '속초/7.1℃/흐림'), ('구름 많음 속초 7.1℃', '속초/7.1℃/구름 많음'),
	('비속초 7.1℃', '속초/7.1℃/비'), ('눈인천 -1.0℃', '인천/-1.0℃/눈'), ('비고창군 1.0℃', '고창군/1.0℃/비'), ('비금도 7.1℃', '비금도/7.1℃/'),
	('안개고산 3.0℃', '고산/3.0℃/안개'), ('맑음백운산 3.2℃', '백운산/3.2℃/맑음'), ('눈산 3.2℃', '눈산/3.2℃/'),
	('인천 6.4℃', '인천/6.4℃/'), ('맑음여수 ℃', '여수//맑음'), ('여수 ℃맑음', '여수//맑음'), ('서울 -℃맑음', '서울//맑음'),
	('서울 -', '서울//'), ('서울 - 맑음', '서울//맑음'), ('서울 3.0℃ -', '서울/3.0℃/'), ('서울 맑음', '서울//맑음'), ('서울맑음', '서울//맑음'), ('비속초', '속초//비'), ('눈인천', '인천//눈'),
	('서울 맑음 -2.7℃', '서울/-2.7℃/맑음'), (E'서울\t-2.7\t맑음', '서울/-2.7℃/맑음'), (E'서울\t맑음\t-2.7', '서울/-2.7℃/맑음'),
	('서울 −２．７˚C 맑음', '서울/-2.7℃/맑음'), ('서울 –2.7ºC 맑음', '서울/-2.7℃/맑음'), ('서울 -2.7°C맑음', '서울/-2.7℃/맑음'), ('서울 27.5 ℃ 맑음', '서울/27.5℃/맑음'),
	('서울-2.7℃맑음', '서울/-2.7℃/맑음'), ('서울 영하 2.7도 맑음', '서울/-2.7℃/맑음'), ('서울 5도 흐림', '서울/5.0℃/흐림'), ('서울 41℉ 맑음', '서울/5.0℃/맑음'),
	('서울 1.0℃(맑음)', '서울/1.0℃/맑음'), ('서울 1.0℃, 맑음', '서울/1.0℃/맑음'), ('현재 서울 1.0℃ 맑음', '서울/1.0℃/맑음'),
	('서울 1.0℃햇무리', '서울/1.0℃/햇무리'), ('햇무리 서울 1.0℃', '서울/1.0℃/햇무리'), ('서울 -2.7℃약한비단속(매시3mm이하)', '서울/-2.7℃/약한비단속(매시3mm이하)'),
	('서울 3.0℃뇌우,우박', '서울/3.0℃/뇌우,우박'), ('서울 3.0℃구름많고 한때 비', '서울/3.0℃/구름많고 한때 비'), ('백운산 3.2℃맑음', '백운산/3.2℃/맑음'),
	('Seoul 5.0℃ Partly Cloudy', 'Seoul/5.0℃/Partly Cloudy'), ('New York 12.5℃', 'New York/12.5℃/'), ('서울 999.9℃', '서울/999.9℃/'),
	-- none of these is one reading
	('', NULL), (' ', NULL), ('•', NULL), ('-', NULL), ('℃', NULL), ('날씨', NULL), ('서울', NULL), ('서울 부산', NULL), ('맑음', NULL), ('맑음 5.9℃', NULL), ('-5.9℃', NULL),
	('서울 기온이 -5.9℃까지 떨어졌다', NULL), ('서울의 아침 최저기온은 -5.9도', NULL), ('서울 -5.9℃까지 떨어져', NULL), ('서울의 -5.9℃', NULL),
	('서울은 5.0℃', NULL), ('서울 5.0℃로 예상된다', NULL), ('서울 38℃ 돌파', NULL), ('기온 5.0℃', NULL), ('최저기온 -3.0℃', NULL), ('오늘 5.0℃', NULL),
	('체온 36.5℃', NULL), ('Temperature 5.0℃', NULL), ('Partly Sunny 17.3℃ 16° / 28°', NULL), ('It was 5.0℃', NULL), ('서울 12~15℃', NULL), ('서울 -12∼1도', NULL),
	('서울 -2.7', NULL), ('서울 - 2.7℃', NULL), ('서울 10:30', NULL), ('서울 45%', NULL), ('서울 2025.12.15', NULL), ('2025.12.15 (월)', NULL), ('기상청 제공', NULL),
	('서해5도 맑음', NULL), ('북위 37도', NULL), ('서울 -300℃', NULL), ('서울 1.0℃맑음 부산 3.0℃흐림', NULL), (E'서울 1.0℃\n부산 2.0℃', NULL),
	('△서울 21도 △인천 22도△수원 20도', NULL), ('서울시는 15일 맑음 캠페인을 연다', NULL), ('A4 5.0℃', NULL);
SELECT cmp_ok(count(*), '>=', 60::bigint, 'lines') FROM lines;
SELECT is(concat_ws('/', coalesce(station(r), ''), coalesce(temperature(r)::text, ''), coalesce(condition_text(r), '')), coalesce(reads, '//'), 'line "' || line || '"')
FROM (SELECT *, parse_weather_reading(line) r FROM lines) l;
SELECT is_empty($$ SELECT line FROM lines WHERE (parse_weather_reading(line) IS NULL) <> (reads IS NULL) $$, 'NULL exactly where there is no reading');
SELECT is_empty($$ SELECT line FROM lines WHERE parse_weather_reading(line)::text::weather_reading <> parse_weather_reading(line) $$,
	'every reading reads back from its text');
SELECT is_empty($$ SELECT id FROM kma_stations() s, words w, LATERAL (SELECT weather_reading(name, temperature(-0.5), word) r) x
	WHERE r::text::weather_reading <> r OR station_id(r) <> id OR condition(r)::text <> w."is" OR r::text <> name || ' -0.5℃' || word AND r::text !~ '"' $$,
	'every station with every word, and back');

-- several readings in a line
SELECT is((SELECT string_agg(reading::text, '|') FROM extract_readings(line)), readings, 'line "' || line || '"') FROM (VALUES
	('서울 1.0℃맑음 부산 3.0℃흐림', '서울 1.0℃맑음|부산 3.0℃흐림'), ('서울 1.0℃ 맑음 부산 3.0℃ 흐림', '서울 1.0℃맑음|부산 3.0℃흐림'),
	('서울 1.0℃맑음부산 3.0℃흐림', '서울 1.0℃맑음|부산 3.0℃흐림'), ('맑음서울 1.0℃ 흐림부산 3.0℃', '서울 1.0℃맑음|부산 3.0℃흐림'),
	('맑음 서울 1.0℃ 흐림 부산 3.0℃', '서울 1.0℃맑음|부산 3.0℃흐림'), ('흐림속초 7.1℃ 맑음여수 ℃ 인천 6.4℃', '속초 7.1℃흐림|여수 ℃맑음|인천 6.4℃'),
	('인천 6.4℃ 흐림속초 7.1℃', '인천 6.4℃|속초 7.1℃흐림'), ('서울 1.0℃, 부산 3.0℃', '서울 1.0℃|부산 3.0℃'),
	('서울 1.0℃ | 부산 3.0℃ 흐림 | 대구 -', '서울 1.0℃|부산 3.0℃흐림|대구 -'), ('서울 3.0℃뇌우,우박 부산 2.0℃맑음', '서울 3.0℃뇌우,우박|부산 2.0℃맑음'),
	('• 서울 1.0℃맑음 • 부산 3.0℃흐림', '서울 1.0℃맑음|부산 3.0℃흐림'), ('서울 1.0℃ 오르고 부산 3.0℃ 내렸다', NULL)) v(line, readings);

-- a strip: what may be a reading is one beside those that are
SELECT is((SELECT string_agg(line_no || ' ' || reading, '|') FROM extract_readings(page)), readings, what) FROM (VALUES
	('a lone line that could be a caption', '서울 비', NULL),
	('a menu', E'날씨\n서울\n부산\n대구 -\n', NULL),
	('lines that could be captions, apart', E'서울 비\n거리의 우산\n부산 눈', NULL),
	('a strip without numbers', E'비속초\n눈인천\n맑음여수 ℃', '1 속초 ℃비|2 인천 ℃눈|3 여수 ℃맑음'),
	('a missing value in a strip', E'서울 1.0℃맑음\n부산 -\n', '1 서울 1.0℃맑음|2 부산 -'),
	('blank lines within a strip', E'서울 1.0℃\n\n\n부산 비\n', '1 서울 1.0℃|4 부산 ℃비'),
	('other lines end it', E'서울 1.0℃\n생활 날씨 안내\n부산 비\n', '1 서울 1.0℃'),
	('prose stays out', E'서울 1.0℃맑음\n서울 기온이 1.0℃까지 떨어졌다.\n서울의 아침 최저기온은 -5.9도', '1 서울 1.0℃맑음'),
	('CR LF', E'서울 1.0℃\r\n부산 2.0℃\r\n', '1 서울 1.0℃|2 부산 2.0℃'),
	('NFD', normalize('서울 1.0℃맑음', NFD), '1 ' || normalize('서울', NFD) || ' 1.0℃' || normalize('맑음', NFD))) v(what, page, readings);

-- the strip's own date and source
SELECT is((SELECT string_agg(DISTINCT concat_ws(' ', to_char(observed_on, 'YYYY-MM-DD'), provider), '|') FROM extract_readings(page)), says, what) FROM (VALUES
	('after it', E'서울 1.0℃\n기상청 제공\n\n2025.12.15 (월)\n\n제목', '2025-12-15 기상청'),
	('before it', E'2026-01-26\n서울 1.0℃\n', '2026-01-26'),
	('in Korean', E'2026년 1월 26일\n\n서울 1.0℃\n', '2026-01-26'),
	('a title between', E'2026년 1월 26일\n오늘의 날씨\n서울 1.0℃\n', '2026-01-26'),
	('자료:', E'서울 1.0℃\n자료: 기상청', '기상청'), ('자료 :', E'서울 1.0℃\n자료 : 기상청', '기상청'), ('자료=', E'서울 1.0℃\n(자료=기상청)', '기상청'),
	('제공=', E'제공=케이웨더\n서울 1.0℃', '케이웨더'), ('날씨 제공', E'서울 1.0℃\n날씨 제공 케이웨더', '케이웨더'), ('출처:', E'서울 1.0℃\n※ 출처: 기상청 날씨누리', '기상청 날씨누리'),
	('both in a line', E'2026.01.26 14:00 기준 | 기상청 제공\n서울 1.0℃', '2026-01-26 기상청'),
	('too far away', E'서울 1.0℃\n\n\n\n2026-01-26', ''), ('another line between', E'2026-01-26\n제목\n서울 1.0℃', ''),
	('each strip its own', E'2026-01-26\n서울 1.0℃\n\n2026-01-27\n부산 2.0℃', '2026-01-26|2026-01-27'),
	('the date of the strip above', E'서울 1.0℃\n2026-01-26\n부산 2.0℃', '|2026-01-26'),
	('no such day', E'2026-02-30\n서울 1.0℃', ''),
	('a photo credit elsewhere', E'기상청 제공\n산불 현장의 모습\n서울 1.0℃', '')) v(what, page, says);

-- the founding page
\if `test -n "$NEWSWEATHER_CORPUS" && echo 1 || echo 0`
\set page `cat "$NEWSWEATHER_CORPUS/articles/seed_page.txt"`
SELECT results_eq($$ SELECT line_no, station, station_id, temperature::text, condition::text, condition_text, observed_on, provider FROM extract_readings($$ || quote_literal(:'page') || ')',
	$$ VALUES (1, '동두천'::text, 98, '-5.9℃'::text, '맑음'::text, '맑음'::text, date '2025-12-15', '기상청'::text),
	(2, '강릉', 105, '0.4℃', '맑음', '맑음', '2025-12-15', '기상청'), (3, '서울', 108, '-2.7℃', '맑음', '맑음', '2025-12-15', '기상청'),
	(4, '대전', 133, '-1.5℃', '맑음', '맑음', '2025-12-15', '기상청'), (5, '대구', 143, '0.5℃', '맑음', '맑음', '2025-12-15', '기상청'),
	(6, '울산', 152, '0.4℃', '맑음', '맑음', '2025-12-15', '기상청'), (7, '광주', 156, '1.0℃', '맑음', '맑음', '2025-12-15', '기상청'),
	(8, '부산', 159, '1.4℃', '맑음', '맑음', '2025-12-15', '기상청'), (9, '고창', 172, '1.1℃', '흐림', '흐림', '2025-12-15', '기상청'),
	(10, '제주', 184, '8.2℃', '흐림', '흐림', '2025-12-15', '기상청'), (11, '강화', 201, '-4.0℃', '구름조금', '구름조금', '2025-12-15', '기상청'),
	(12, '보은', 226, '-2.9℃', '맑음', '맑음', '2025-12-15', '기상청'), (13, '금산', 238, '-1.8℃', '맑음', '맑음', '2025-12-15', '기상청'),
	(14, '강진군', 259, '1.0℃', '맑음', '맑음', '2025-12-15', '기상청'), (15, '경주시', 283, '1.5℃', '맑음', '맑음', '2025-12-15', '기상청'),
	(16, '거제', 294, '1.7℃', '맑음', '맑음', '2025-12-15', '기상청') $$, 'the 16 readings of the founding page');
\else
SELECT skip('NEWSWEATHER_CORPUS is not set: the founding page is not read', 1);
\endif

-- index scans and sequential scans agree
CREATE TEMP TABLE indexed AS SELECT weather_reading(name, temperature((id * 7919 % 300 - 150) / 10.0), word) r, word::weather_condition c
	FROM kma_stations(), words WHERE word <> '';
CREATE INDEX indexed_r ON indexed (r);
CREATE INDEX indexed_c ON indexed (c);
ANALYZE indexed;
CREATE TEMP TABLE counts AS SELECT r, c FROM indexed LIMIT 50;
SET LOCAL enable_seqscan = off;
CREATE TEMP TABLE by_index AS SELECT r, (SELECT count(*) FROM indexed i WHERE i.r < o.r) n, (SELECT count(*) FROM indexed i WHERE i.c >= o.c) m FROM counts o;
SET LOCAL enable_seqscan = on;
SET LOCAL enable_indexscan = off;
SET LOCAL enable_indexonlyscan = off;
SET LOCAL enable_bitmapscan = off;
SELECT results_eq('SELECT r, n, m FROM by_index ORDER BY r',
	'SELECT r, (SELECT count(*) FROM indexed i WHERE i.r < o.r), (SELECT count(*) FROM indexed i WHERE i.c >= o.c) FROM counts o ORDER BY r',
	'index scan and sequential scan count alike');

SELECT * FROM finish();
ROLLBACK;
