-- weather_reading: text and binary form, parts, operators

SELECT r, r::weather_reading, station(r::weather_reading), station_id(r::weather_reading), temperature(r::weather_reading),
	condition(r::weather_reading), condition_text(r::weather_reading)
FROM (VALUES ('동두천 -5.9℃맑음'), ('흐림동두천 1.0℃'), ('비속초 7.1℃'), ('인천 6.4℃'), ('맑음여수 ℃'), ('서울 -'), ('서울 비'),
	('서울 −２．７˚C　구름 많음'), ('서울 1.0℃햇무리'), ('• 고창군 1.1℃흐림'), ('백운산 3.2℃'), ('Seoul 41℉ Fog'),
	('"서울 시청" -2.7℃맑음'), ('"" -5.9℃'), ('서울 -"2.7"'), ('"a""b" 1℃"c""d"')) v(r);

-- built of its parts; '' is a part that is not there
SELECT weather_reading('서울', '-2.7', '맑음'), weather_reading('서울', NULL, NULL), weather_reading(NULL, NULL, NULL),
	weather_reading('', '1', ''), weather_reading('서울 시청', '1', '맑음'), weather_reading('비', '1', '비');
SELECT weather_reading('서울', '-2.7', '맑음') = '서울 -2.7℃맑음', weather_reading('서울', NULL, NULL) IS NULL;
SELECT r, r::text::weather_reading = r AS back
FROM (SELECT weather_reading(s, t, c) r FROM (VALUES ('서울'), ('a b'), ('"'), (E'\n'), ('-'), (NULL)) x(s),
	(VALUES (temperature '-0.5'), (NULL)) y(t), (VALUES ('맑음'), ('℃'), ('1.0℃'), (NULL)) z(c)) v
ORDER BY r;

-- parse gives NULL where the type's input refuses
SELECT parse_weather_reading(r) FROM (VALUES ('동두천 -5.9℃맑음'), ('기상청 제공'), (''), ('서울'), ('서울 1.0℃ 부산 2.0℃'), ('서울 -300℃')) v(r);
SELECT '기상청 제공'::weather_reading;
\echo :SQLSTATE
SELECT '서울 1.0℃ 부산 2.0℃'::weather_reading;
SELECT '"서울 1.0℃'::weather_reading;
SELECT '"서울" -300℃'::weather_reading;
\echo :SQLSTATE
SELECT ''::weather_reading;
SELECT '우산'::weather_reading;
SELECT weather_reading(repeat('가', 86), NULL, NULL);
\echo :SQLSTATE
SELECT octet_length(station(weather_reading(repeat('가', 85), NULL, repeat('나', 85))));
SELECT (repeat('"', 1) || repeat('가', 86) || '" 1℃')::weather_reading;

-- order: station bytes, temperature, condition; what is not there last
CREATE TABLE readings (r weather_reading);
INSERT INTO readings SELECT weather_reading((ARRAY['서울','부산','가평','가평군',NULL])[1 + i % 5],
	CASE WHEN i % 4 > 0 THEN temperature(i % 4 - 2) END, (ARRAY['맑음','비',NULL])[1 + i % 3]) FROM generate_series(1, 600) i;
SELECT r, count(*) FROM readings GROUP BY r ORDER BY r LIMIT 20;
SELECT '가평 1℃'::weather_reading < '가평군 0℃', '가평 1℃' < '가평 2℃'::weather_reading, '가평 1℃비'::weather_reading < '가평 1℃',
	'서울 -'::weather_reading > '서울 100℃', '가평 1℃'::weather_reading = '가평 1.00℃', '가평 1℃'::weather_reading <> '가평 1℃비',
	'가평 1℃'::weather_reading <= '가평 1℃', '가평 1℃'::weather_reading >= '가평 1℃비';
CREATE INDEX readings_btree ON readings (r);
CREATE INDEX readings_hash ON readings USING hash (r);
ANALYZE readings;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM readings WHERE r < '부산 0.0℃';
SELECT count(*) FROM readings WHERE r < '부산 0.0℃';
DROP INDEX readings_btree;
EXPLAIN (COSTS OFF) SELECT count(*) FROM readings WHERE r = '서울 -1℃비';
SELECT count(*) FROM readings WHERE r = '서울 -1℃비';
RESET enable_seqscan;
SELECT count(*) FROM readings WHERE r = '서울 -1℃비';
RESET enable_bitmapscan;
EXPLAIN (COSTS OFF) SELECT * FROM readings a JOIN readings b USING (r);

-- the binary form
SELECT weather_reading_send('가평 1℃'), weather_reading_send('"" -');
CREATE TEMP TABLE sent (v weather_reading);
INSERT INTO sent VALUES ('동두천 -5.9℃맑음'), (NULL), ('"" -'), ('서울 -"2.7"');
\set wire `echo "${TMPDIR:-/tmp}/newsweather_reading_$$.bin"`
\set copy_out '\\copy sent TO ' :'wire' ' (FORMAT binary)'
\set copy_in '\\copy sent FROM ' :'wire' ' (FORMAT binary)'
:copy_out
:copy_in
SELECT v, count(*) FROM sent GROUP BY v ORDER BY v;

-- hostile rows: header, one field of the given length and bytes, trailer
\set ECHO none
\setenv NW_WIRE :wire
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\017\002\0\0\0\0\0\0\0\0\001a\377\377\377\377'
\echo another version
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\017\001\002\0\0\0\0\0\0\0\001a\377\377\377\377'
\echo another flag
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\017\001\0\0\0\0\001\0\0\0\001a\377\377\377\377'
\echo a temperature that is not there
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\017\001\001\200\0\0\0\0\0\0\001a\377\377\377\377'
\echo below absolute zero
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\017\001\001\0\0\0\0\177\377\377\377a\377\377\377\377'
\echo a station longer than the row
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\016\001\001\0\0\0\0\0\0\0\0\377\377\377\377'
\echo a station of no bytes
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\017\001\001\0\0\0\0\0\0\0\001\377\377\377\377\377'
\echo a station that is not UTF-8
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\017\001\001\0\0\0\0\0\0\0\001\0\377\377\377\377'
\echo a NUL byte
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\020\001\001\0\0\0\0\0\0\0\001a\377\377\377\377\0'
\echo a byte too many
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\003\001\001\0'
\echo too short
:copy_in
\! { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\001\016\001\001\0\0\0\0\0\0\001\0'; printf '%0256d' 0; printf '\377\377\377\377\377\377'; } > "$NW_WIRE"
\echo a station of 256 bytes
:copy_in
\! rm -f "$NW_WIRE"
\set ECHO all
SELECT count(*) FROM sent;
DROP TABLE readings;
