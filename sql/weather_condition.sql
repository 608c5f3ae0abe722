-- weather_condition: words in and out, what is known of them, operators

SELECT w, w::weather_condition, label(w::weather_condition, 'en') AS en, wmo4677(w::weather_condition)
FROM (VALUES ('맑음'), ('구름 많음'), ('구름적음'), ('비끝'), ('약한비연속적'), ('약한비단속(매시3mm이하)'), ('진눈개비'), ('비 또는 눈'),
	('구름많고 한때 비 곳'), ('Overcast'), ('partly cloudy'), ('-RA'), ('−RA'), ('ＢＫＮ'), ('SKY=1'), ('PTY=3'), ('WB13'), ('SKY=4+PTY=2'),
	(U&'\1106\1161\11B0\110B\1173\11B7'), (' 흐림 ')) v(w);

SELECT c, symbol(c), label(c), label(c, 'en'), label(c, 'ja'), label(c, 'zh'), kma_sky(c), kma_pty(c),
	is_precipitation(c), is_snow(c), has_ended(c)
FROM unnest('{맑음,비,눈,진눈깨비,비끝남,안개,뇌우,"구름많고 한때 비",없음,시계내강수}'::weather_condition[]) c ORDER BY c;

SELECT label('비', 'fr');
\echo :SQLSTATE

-- what is refused, with the nearest word as a hint
SELECT '맑은'::weather_condition;
\echo :SQLSTATE
SELECT 'Cloudly'::weather_condition;
SELECT '무지개빛하늘'::weather_condition;
SELECT ''::weather_condition;
SELECT '-'::weather_condition;
SELECT '6100'::weather_condition;

-- operators and order: ascending codes, from clear to thunderstorm
SELECT '맑음'::weather_condition < '비', '비' > '맑음'::weather_condition, '구름 많음'::weather_condition = '구름많음',
	'비'::weather_condition <> '눈', '비'::weather_condition <= '비', '비'::weather_condition >= '뇌우';
CREATE TABLE conditions (id int, c weather_condition);
INSERT INTO conditions SELECT i, (ARRAY['흐림','맑음','뇌우','비','눈','구름조금',NULL])[1 + i % 7]::weather_condition
FROM generate_series(1, 7000) i;
SELECT c, count(*) FROM conditions GROUP BY c ORDER BY c;
SELECT DISTINCT c FROM conditions ORDER BY c DESC;

CREATE INDEX conditions_btree ON conditions (c);
CREATE INDEX conditions_hash ON conditions USING hash (c);
ANALYZE conditions;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM conditions WHERE c < '흐림';
SELECT count(*) FROM conditions WHERE c < '흐림';
DROP INDEX conditions_btree;
EXPLAIN (COSTS OFF) SELECT count(*) FROM conditions WHERE c = '비';
SELECT count(*) FROM conditions WHERE c = '비';
RESET enable_seqscan;
RESET enable_bitmapscan;
EXPLAIN (COSTS OFF) SELECT * FROM conditions a JOIN conditions b USING (c);

-- text is what columns of text and dashboards see
CREATE TABLE words (w text);
INSERT INTO words SELECT '비끝'::weather_condition;
SELECT w, w::weather_condition, to_jsonb(w::weather_condition) FROM words;

-- the binary form: the code
SELECT weather_condition_send('맑음'), weather_condition_send('비');
CREATE TEMP TABLE sent (v weather_condition);
INSERT INTO sent VALUES ('맑음'), (NULL), ('뇌우,우박');
\set wire `echo "${TMPDIR:-/tmp}/newsweather_condition_$$.bin"`
\set copy_out '\\copy sent TO ' :'wire' ' (FORMAT binary)'
\set copy_in '\\copy sent FROM ' :'wire' ' (FORMAT binary)'
:copy_out
:copy_in
SELECT v, count(*) FROM sent GROUP BY v ORDER BY v;

-- hostile rows: header, one field of the given length and bytes, trailer
\set ECHO none
\setenv NW_WIRE :wire
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\002\0\001'
\echo a code that is not given out
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\002\377\377'
\echo a negative code
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\001\0'
\echo too short
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\003\0\144\0'
\echo too long
:copy_in
\! rm -f "$NW_WIRE"
\set ECHO all
SELECT count(*) FROM sent;
DROP TABLE conditions, words;
