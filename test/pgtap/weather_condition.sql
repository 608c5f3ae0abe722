-- weather conditions: spellings, phrases, codes, labels, sequences
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- every row of the table, by the words of the table of facts
CREATE TEMP TABLE rows AS
SELECT DISTINCT w::weather_condition AS c FROM unnest(ARRAY['없음','맑음','대체로 맑음','구름조금','가끔 구름많음','구름많음','대체로 흐림','구름많고 가끔 맑음','흐림',
	'맑은 뒤 흐림','차차 흐려짐','흐린 뒤 갬','차차 맑아짐','연기','화산재','연무','황사','공중먼지','먼지날림','회오리먼지','시계내먼지폭풍','박무','얕은안개','번개','낙뢰','시계내강수',
	'뇌전','마른뇌전','스콜','용오름','이슬비끝','비끝남','눈끝남','진눈깨비끝','어는비끝','소나기끝','소낙눈끝','우박끝','안개끝','뇌전끝','먼지폭풍','강한먼지폭풍','땅날린눈',
	'눈보라','약한눈보라','보통눈보라','강한눈보라','시계내안개','부분안개','안개엷어짐','안개변화무','안개','안개강해짐','어는안개','강수','이슬비','약한이슬비','보통이슬비','강한이슬비',
	'어는이슬비','약한어는이슬비','강한어는이슬비','이슬비와 비','빗방울','어는비','약한언비','강한언비','진눈깨비','약한진눈깨비','비/눈','눈/비','빗방울눈날림','강진눈깨비','눈날림',
	'가루눈','세빙','얼음싸라기','소나기','약한소나기','보통소나기','강한소나기','격심한소나기','소낙성진눈깨비','강한소낙성진눈깨비','소낙눈','소낙눈/약','소낙눈/강','싸락눈','싸락눈/약','싸락우박',
	'싸락눈/강','우박','강한우박','뇌우끝,비','뇌우끝,눈','뇌우','뇌우,비/눈','뇌우,눈/비','천둥번개','뇌우,우박','강한뇌우','강한뇌우,우박']) w
UNION SELECT (i || p || m)::weather_condition FROM unnest('{약한,보통,강한}'::text[]) i, unnest('{비,눈}'::text[]) p, unnest(ARRAY['','단속','계속']) m
UNION SELECT p::weather_condition FROM unnest('{비,눈}'::text[]) p
UNION SELECT concat_ws(' ', sky, freq, what)::weather_condition
FROM unnest('{맑고,구름많고,흐리고}'::text[]) sky, unnest('{NULL,한때,가끔,때때로}'::text[]) freq, unnest('{비,눈,비/눈,소나기}'::text[]) what
UNION SELECT (sky || ' 눈/비')::weather_condition FROM unnest('{구름많고,흐리고}'::text[]) sky;
SELECT is(count(*), 172::bigint, 'rows of the table') FROM rows;

-- labels in four languages are unique and read back
SELECT is_empty($$ SELECT lang, label(c, lang) FROM rows, unnest('{ko,en,ja,zh}'::text[]) lang GROUP BY 1, 2 HAVING count(*) > 1 OR label(c, lang) = '' $$, 'labels are unique');
SELECT is_empty($$ SELECT c, lang, label(c, lang) FROM rows, unnest('{ko,en,ja,zh}'::text[]) lang WHERE label(c, lang)::weather_condition <> c $$, 'every label in every language reads back');
SELECT is_empty($$ SELECT c, metar(c) FROM rows WHERE metar(c) IS NOT NULL AND (metar(c)::weather_condition IS NULL OR
	is_precipitation(metar(c)::weather_condition) IS DISTINCT FROM is_precipitation(c) AND NOT has_ended(c)) $$, 'a METAR group reads back to something of the same kind');
SELECT is_empty($$ SELECT c FROM rows WHERE metar(c) IS NULL AND c::text NOT IN ('맑은 뒤 흐림', '차차 흐려짐', '흐린 뒤 갬', '차차 맑아짐', '안개끝') $$, 'all but sequences have a METAR group');
SELECT is_empty($$ SELECT c FROM rows WHERE weather_conditions(c::text) <> ARRAY[c] AND c::text !~ '(뒤|차차)' $$, 'a condition of its own is a sequence of one');
SELECT is_empty($$ SELECT c FROM rows WHERE (wmo4677(c) BETWEEN 50 AND 99) AND NOT is_precipitation(c) $$, 'WMO 50 to 99 is precipitation');

-- WMO 4677 by the text of the table
SELECT is(wmo4677(w::weather_condition), n, 'WMO number of ' || w) FROM (VALUES ('연기', 4), ('화산재', 4), ('연무', 5), ('황사', 6), ('먼지날림', 7), ('회오리먼지', 8), ('시계내먼지폭풍', 9),
	('박무', 10), ('얕은안개', 12), ('번개', 13), ('시계내강수', 16), ('뇌전', 17), ('스콜', 18), ('용오름', 19), ('이슬비끝', 20), ('비끝', 21), ('눈끝', 22), ('진눈깨비끝', 23),
	('어는비끝', 24), ('소나기끝', 25), ('소낙눈끝', 26), ('우박끝', 27), ('안개끝', 28), ('뇌전끝', 29), ('먼지폭풍', 31), ('강한먼지폭풍', 34), ('땅날린눈', 36), ('눈보라', 38), ('강한눈보라', 39),
	('시계내안개', 40), ('부분안개', 41), ('안개엷어짐', 42), ('안개변화무', 44), ('안개강해짐', 46), ('어는안개', 49), ('약한이슬비', 51), ('보통이슬비', 53), ('강한이슬비', 55),
	('약한어는이슬비', 56), ('강한어는이슬비', 57), ('이슬비와 비', 58), ('약한비단속', 60), ('약한비계속', 61), ('보통비단속', 62), ('보통비계속', 63), ('강한비단속', 64), ('강한비계속', 65),
	('약한언비', 66), ('강한언비', 67), ('약한진눈깨비', 68), ('강진눈깨비', 69), ('약한눈단속', 70), ('약한눈계속', 71), ('보통눈단속', 72), ('보통눈계속', 73), ('강한눈단속', 74), ('강한눈계속', 75),
	('세빙', 76), ('가루눈', 77), ('얼음싸라기', 79), ('약한소나기', 80), ('보통소나기', 81), ('강한소나기', 81), ('격심한소나기', 82), ('소낙성진눈깨비', 83), ('강한소낙성진눈깨비', 84),
	('소낙눈/약', 85), ('소낙눈/강', 86), ('싸락눈/약', 87), ('싸락눈/강', 88), ('우박', 89), ('강한우박', 90), ('뇌우끝,비', 91), ('뇌우끝,눈', 93), ('뇌우', 95), ('뇌우,우박', 96), ('강한뇌우', 97),
	('강한뇌우,우박', 99), ('강수', NULL)) v(w, n);

-- one condition, however it is written; NULL: none
CREATE FUNCTION pg_temp.read(w text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN w::weather_condition; EXCEPTION WHEN invalid_text_representation THEN RETURN NULL; END $$;
CREATE TEMP TABLE spellings (w text, "is" text);
INSERT INTO spellings VALUES
	('매우 강한 비', '강한비'), ('약한 비', '약한비'), ('강한 눈', '강한눈'), ('약한 눈 계속적', '약한눈계속'), ('강한비 연속', '강한비계속'), ('보통 비 단속적', '보통비단속'),
	('진눈깨비 약', '약한진눈깨비'), ('소낙눈(강)', '소낙눈/강'), ('싸락눈 / 약', '싸락눈/약'), ('소나기(약)', '약한소나기'), ('언비', '어는비'), ('강한 어는 비', '강한언비'),
	('약한 비 단속 (매시 3mm 이하)', '약한비단속'), ('안개 끝', '안개끝'), ('어는비끝남', '어는비끝'), ('소나기 끝남', '소나기끝'), ('비 그침', '비끝남'),
	('맑고 한때 비', '맑고 한때 비'), ('맑고 이따금 눈', '맑고 가끔 눈'), ('흐리고 가끔 눈 곳', '흐리고 가끔 눈'), ('구름많고 비 또는 눈', '구름많고 비/눈'), ('구름 많고 한때 비나 눈', '구름많고 한때 비/눈'),
	('흐려져 비', '흐리고 비'), ('차차 흐려져 비', '흐리고 비'), ('흐리고 곳에 따라 비', '흐리고 비'), ('대체로 흐리고 비', '흐리고 비'), ('흐리고 때때로 눈/비', '흐리고 때때로 비/눈'),
	('구름이 많고 소나기', '구름많고 소나기'), ('대체로 구름많음', '구름많음'), ('가끔 구름많음', '가끔 구름많음'), ('맑고 가끔 구름많음', '가끔 구름많음'), ('구름 많고 흐림', '흐림'),
	('구름많고 한때 맑음', '구름많고 가끔 맑음'), ('흐리고 강한 비', '강한비'), ('흐리고 진눈깨비', '진눈깨비'), ('비와 눈', '비/눈'), ('뇌우/우박', '뇌우,우박'), ('천둥번개를 동반한 비', '뇌우'),
	('맑다가 흐려짐', '맑은 뒤 흐림'), ('흐렸다가 갬', '흐린 뒤 갬'), ('점차 흐려짐', '차차 흐려짐'), ('차차 맑아짐', '차차 맑아짐'),
	('Sunny', '맑음'), ('Mostly sunny', '대체로 맑음'), ('Partly Cloudy', '구름조금'), ('Light rain', '약한비'), ('Thunderstorms', '뇌우'), ('Scattered showers', '소나기'), ('Drizzle', '이슬비'),
	('Sleet', '진눈깨비'), ('Freezing rain', '어는비'), ('Fog', '안개'), ('Haze', '연무'), ('Heavy rain at times', '강한비'), ('Patchy light rain', '약한비'), ('Moderate or heavy rain shower', '강한소나기'),
	('Chance of rain', '비'), ('Slight Chance T-storms', '뇌우'), ('Partly sunny with showers', '맑고 소나기'), ('Mostly cloudy with rain', '구름많고 비'), ('broken clouds', '구름많음'),
	('thunderstorm with light rain', '뇌우'), ('light intensity drizzle', '약한이슬비'), ('Wintry mix', '비/눈'), ('Light Rain Fog/Mist', '약한비'), ('Patchy freezing drizzle possible', '어는이슬비'),
	('Light sleet showers', '소낙성진눈깨비'), ('Cloudy with a chance of rain', '흐리고 비'), ('AM Showers', '소나기'), ('Blizzard', '눈보라'), ('Volcanic ash', '화산재'), ('Sand/dust whirls', '회오리먼지'),
	('晴れ', '맑음'), ('曇り', '흐림'), ('雨', '비'), ('雪', '눈'), ('晴れのち曇り', '맑은 뒤 흐림'), ('曇りのち晴れ', '흐린 뒤 갬'), ('曇り時々雨', '흐리고 가끔 비'), ('曇り一時雨', '흐리고 한때 비'), ('晴れ時々曇り', '가끔 구름많음'),
	('晴後曇', '맑은 뒤 흐림'), ('晴時々曇', '가끔 구름많음'), ('雨か雪', '비/눈'), ('曇り一時雨か雪', '흐리고 한때 비/눈'), ('所により雨', '비'), ('大雨', '강한비'), ('激しい雷雨', '강한뇌우'), ('みぞれ', '진눈깨비'),
	('晴', '맑음'), ('多云', '구름많음'), ('阴', '흐림'), ('小雨', '약한비'), ('中雨', '보통비'), ('大雨', '강한비'), ('暴雨', '강한비'), ('雷阵雨', '뇌우'), ('雨夹雪', '진눈깨비'), ('小雪', '약한눈'),
	('多雲', '구름많음'), ('陰', '흐림'), ('雷陣雨', '뇌우'), ('雨夾雪', '진눈깨비'), ('霧', '안개'), ('晴间多云', '가끔 구름많음'), ('扬沙', '먼지날림'), ('沙塵暴', '먼지폭풍'), ('小到中雨', '보통비'), ('晴转多云', '맑은 뒤 흐림'),
	-- one writing, two things: Japanese ice pellets, not Chinese freezing rain
	('凍雨', '얼음싸라기'), ('冻雨', '어는비'),
	('-SHRASN', '소낙성진눈깨비'), ('VCFG', '시계내안개'), ('FZDZ', '어는이슬비'), ('DRSN', '땅날린눈'), ('NSW', '없음'), ('MIFG', '얕은안개'), ('PRFG', '부분안개'), ('FZFG', '어는안개'), ('UP', '강수'),
	('SQ', '스콜'), ('PO', '회오리먼지'), ('+SS', '강한먼지폭풍'), ('VA', '화산재'), ('IC', '세빙'), ('+TSRA', '강한뇌우'), ('-RA BR', '약한비'), ('BKN030', '구름많음'), ('RERA', '비끝남'), ('＋ＴＳＧＲ', '강한뇌우,우박'),
	('SKY=1,PTY=0', '맑음'), ('SKY=4,PTY=1', '흐리고 비'), ('SKY:3 / PTY:2', '구름많고 비/눈'), ('PTY=6', '빗방울눈날림'), ('SKY=4,PTY=7', '눈날림'), ('SKY=1,PTY=4', '맑고 소나기'),
	('☀', '맑음'), ('☀️', '맑음'), ('⛅', '구름조금'), ('☁️', '흐림'), ('🌧', '비'), ('🌨', '눈'), ('⛈', '뇌우'), ('🌫', '안개'),
	('맑은', NULL), ('흐리고', NULL), ('맑고 흐림', NULL), ('흐림 비', NULL), ('맑음, 비', NULL), ('맑다가 비', NULL), ('비가 오겠다', NULL), ('한때', NULL), ('강한', NULL), ('비비', NULL), ('눈높이', NULL),
	('Rainbow', NULL), ('Sunnyvale', NULL), ('Snowden', NULL), ('RARA', NULL), ('BKN03', NULL), ('SKY=9', NULL), ('PTY=8', NULL), ('SKY=1,SKY=3', NULL), ('多云转小雨', NULL);
SELECT is(pg_temp.read(w), "is", 'spelling ' || w) FROM spellings;

-- sequences
SELECT is(weather_conditions(w)::text, "is", 'sequence ' || w) FROM (VALUES
	('맑은 뒤 흐림', '{맑음,흐림}'), ('맑다가 오후부터 비', '{맑음,비}'), ('흐리고 비 온 뒤 갬', '{"흐리고 비",맑음}'), ('구름많다가 차차 맑아짐', '{구름많음,맑음}'), ('맑음→흐림', '{맑음,흐림}'),
	('맑음 -> 비', '{맑음,비}'), ('흐림, 비', '{흐림,비}'), ('맑음/흐림', '{맑음,흐림}'), ('비/눈', '{비/눈}'), ('비 또는 눈', '{비/눈}'), ('뇌우,우박', '{"뇌우,우박"}'), ('흐리고 비', '{"흐리고 비"}'),
	('대체로 맑음', '{"대체로 맑음"}'), ('차차 흐려짐', '{흐림}'), ('비 그친 뒤 갬', '{비끝남,맑음}'), ('구름많음 후 비 또는 눈', '{구름많음,비/눈}'), ('흐리고 한때 비, 오후에 맑음', '{"흐리고 한때 비",맑음}'),
	('전국이 대체로 맑다가 밤부터 차차 흐려지겠다.', '{"대체로 맑음",흐림}'), ('중부지방은 흐리고 비', '{"흐리고 비"}'), ('오전 맑음 오후 흐림', '{맑음,흐림}'), ('맑음~흐림', '{맑음,흐림}'), (E'맑음\n비', '{맑음,비}'),
	('비 오는 날', '{비}'), ('비가 내리다가 그치고 맑아짐', '{비,맑음}'),
	('晴れのち曇り時々雨', '{맑음,"흐리고 가끔 비"}'), ('曇り一時雨のち晴れ', '{"흐리고 한때 비",맑음}'), ('Cloudy then rain', '{흐림,비}'), ('Sunny, then cloudy with showers', '{맑음,"흐리고 소나기"}'),
	('Rain turning to snow', '{비,눈}'), ('多云转小雨', '{구름많음,약한비}'), ('晴转阴', '{맑음,흐림}'), ('多雲轉陰', '{구름많음,흐림}'),
	('Cloudy then clearing', '{흐림,맑음}'), ('Cloudy, then clearing', '{흐림,맑음}'), ('눈이 내리다 그침', '{눈}'), ('눈 내리다 그쳐', '{눈}'),
	('비 오다 갬', '{비,맑음}'), ('눈이 오다 그치겠다', '{눈}'), ('Mostly cloudy with a 40% chance of showers', '{"구름많고 소나기"}'),
	('Rain changing to snow after midnight', '{비,눈}'), ('Rain ending in the evening', '{비}'), ('Showers likely, mainly before 3pm', '{소나기}'),
	('Snow Monday night, then clearing Tuesday', '{눈,맑음}'), ('多雲時晴', '{"구름많고 가끔 맑음"}'), ('多云间晴', '{"구름많고 가끔 맑음"}'),
	('Rain check', '{}'), ('40% of voters', '{}'), ('Clearing house', '{}'), ('Snow days off', '{}'), ('내리다', '{}'),
	('맑음, 눈높이', '{맑음}'), ('눈높이', '{}'), ('비 피해 속출', '{}'), ('rainbow', '{}'), ('무지개', '{}'), ('', '{}'), ('뒤', '{}'), (repeat('아', 5000), '{}')) v(w, "is");
SELECT is(weather_conditions(NULL), NULL, 'NULL for NULL');
SELECT is(cardinality(weather_conditions(repeat('맑음, 비, ', 1000))), 32, 'at most 32');

SELECT * FROM finish();
ROLLBACK;
