-- temperature: text and binary form, and what is refused

SELECT t::temperature FROM (VALUES ('-5.9℃'), ('-5.9 ℃'), ('-5.9°C'), ('−5.9˚C'), ('－５．９℃'), ('-5.9'), ('-5.9e0'),
	('72℉'), ('72 °F'), ('293.15K'), ('영하 5.9도'), ('섭씨 20도'), ('화씨 68도'), ('零下5.9度'), ('1'), ('.5'), ('-0.0'),
	(U&'\1106\1161\110B\1175\1102\1165\1109\1173 5.9\1103\1169'), (E'\t-5.9\n'), ('+3℃'), ('1,000℃')) v(t);

-- a literal and what it prints; four places where three do not say it
SELECT temperature '0.0005', temperature '-0.00049', temperature '0.0001℉', temperature '1.25', temperature '1.125';
SELECT temperature '-273.15', temperature '0K', temperature '-459.67℉', temperature '238609.2941';

SELECT ''::temperature;
\echo :SQLSTATE
SELECT '5 apples'::temperature;
\echo :SQLSTATE
SELECT 'NaN'::temperature;
\echo :SQLSTATE
SELECT 'Infinity'::temperature;
\echo :SQLSTATE
SELECT '영하'::temperature;
\echo :SQLSTATE
SELECT '-5.9℃맑음'::temperature;
\echo :SQLSTATE
SELECT '섭씨 68℉'::temperature;
\echo :SQLSTATE
SELECT '-300℃'::temperature;
\echo :SQLSTATE
SELECT '-1K'::temperature;
\echo :SQLSTATE
SELECT '1e400'::temperature;
\echo :SQLSTATE
SELECT '-1e400'::temperature;
\echo :SQLSTATE
SELECT '238609.2942'::temperature;
\echo :SQLSTATE
SELECT repeat('5', 1000)::temperature;
\echo :SQLSTATE
SELECT repeat('x', 1000)::temperature;
\echo :SQLSTATE

-- digits of any place, when an exponent brings them back; a comma is never a decimal point
SELECT '10000000000000000000e-19'::temperature, '0.0000000000000000001e19'::temperature;
SELECT '0,123'::temperature;
SELECT '5,9'::temperature;
SELECT '5, 9'::temperature;
\echo :SQLSTATE

-- 10 MB of blanks and of nothing sensible
SELECT (repeat(' ', 5000000) || '-5.9' || repeat(' ', 5000000))::temperature;
DO $$
BEGIN
	PERFORM repeat('영하', 1700000)::temperature;
EXCEPTION WHEN invalid_text_representation THEN
	RAISE NOTICE '% (% characters)', SQLSTATE, length(SQLERRM);
END $$;

-- the binary form: four bytes, the grid count, most significant first
SELECT temperature_send('0℃'), temperature_send('-5.9℃'), temperature_send('0K');

CREATE TEMP TABLE sent (v temperature);
INSERT INTO sent VALUES ('-5.9'), (NULL), ('0K'), ('238609.2941');
\set wire `echo "${TMPDIR:-/tmp}/newsweather_temperature_$$.bin"`
\set copy_out '\\copy sent TO ' :'wire' ' (FORMAT binary)'
\set copy_in '\\copy sent FROM ' :'wire' ' (FORMAT binary)'
:copy_out
:copy_in
SELECT v, count(*) FROM sent GROUP BY v ORDER BY v;

-- hostile rows: header, one field of the given length and bytes, trailer
\set ECHO none
\setenv NW_WIRE :wire
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\004\377\332\175\021'
\echo below absolute zero
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\004\200\0\0\0'
\echo the smallest int4
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\002\0\0'
\echo too short
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\005\0\0\0\0\0'
\echo too long
:copy_in
\! row() { printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'"$1"'\377\377' > "$NW_WIRE"; }; row '\0\0\0\0'
\echo empty
:copy_in
\! rm -f "$NW_WIRE"
\set ECHO all
SELECT count(*) FROM sent;
