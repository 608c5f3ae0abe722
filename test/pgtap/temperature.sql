-- temperature: what must hold for every value of a table of truths
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- every tenth from -100.0 to 100.0 in both units
CREATE TEMP TABLE tenths AS
SELECT n, u AS unit, (n / 10.0)::numeric(6, 1) AS number, ((n / 10.0)::numeric(6, 1)::text || sign) AS written,
	((n / 10.0)::numeric(6, 1)::text || sign)::temperature AS t
FROM generate_series(-1000, 1000) n, (VALUES ('C', '℃'), ('F', '℉')) s(u, sign);

SELECT is(count(*), 4002::bigint, 'there are 2001 tenths in each of two units') FROM tenths;
SELECT is_empty($$ SELECT written, t FROM tenths WHERE t::text::temperature <> t $$,
	'every tenth reads back from its text');
SELECT is_empty($$ SELECT written, t FROM tenths WHERE unit = 'C' AND t::text <> written AND n <> 0 $$,
	'every tenth of a degree Celsius prints as it was written');
SELECT is_empty($$ SELECT written, t FROM tenths WHERE temperature_text(t, unit) <> written AND n <> 0 $$,
	'every tenth is labelled as it was written, in its own unit');
SELECT is_empty($$ SELECT written, t FROM tenths WHERE t::float8::temperature <> t OR t::numeric::temperature <> t $$,
	'every tenth comes back from float8 and numeric');
SELECT is_empty($$ SELECT written, t FROM tenths WHERE temperature(number, unit) <> t OR temperature(number::float8, unit) <> t $$,
	'every tenth is built from its number, numeric or float8');
SELECT is_empty($$ SELECT written, t FROM tenths
	WHERE temperature(celsius(t), 'C') <> t OR temperature(fahrenheit(t), 'F') <> t OR temperature(kelvin(t), 'K') <> t $$,
	'celsius, fahrenheit and kelvin are inverted by the constructor');
SELECT is_empty($$ SELECT written, t FROM tenths
	WHERE CASE unit WHEN 'C' THEN celsius(t) ELSE fahrenheit(t) END <> number::float8 $$,
	'the number that was written is given back as the float8 of the same digits');
SELECT is_empty($$ SELECT written, t FROM tenths WHERE unit = 'C' AND (t <> number OR number <> t OR t < number OR number < t) $$,
	'every tenth equals the plain number');
SELECT is_empty($$ SELECT written, t FROM tenths WHERE (to_jsonb(t) #>> '{}')::temperature <> t OR to_json(t)::text <> to_jsonb(t)::text $$,
	'every tenth comes back from json and jsonb');
SELECT is_empty($$ SELECT written, t FROM tenths
	WHERE jsonb_populate_record(NULL::tenths, to_jsonb(tenths)) IS DISTINCT FROM tenths $$,
	'every row comes back through jsonb_populate_record');

-- the binary form, through COPY
CREATE TEMP TABLE wire (n int, unit text, t temperature);
\set wire_file `echo "${TMPDIR:-/tmp}/newsweather_temperature_$$.copy"`
\set wire_out '\\copy (SELECT n, unit, t FROM tenths) TO ' :'wire_file' ' (FORMAT binary)'
\set wire_in '\\copy wire FROM ' :'wire_file' ' (FORMAT binary)'
:wire_out
:wire_in
\setenv NW_WIRE :wire_file
\! rm -f "$NW_WIRE"
SELECT is((SELECT count(*) FROM wire JOIN tenths USING (n, unit, t)), 4002::bigint, 'every tenth comes back from COPY BINARY');
SELECT is_empty($$ SELECT t FROM tenths WHERE temperature_send(t) <> int4send((celsius(t) * 9000)::numeric::int) $$,
	'the binary form is the count of grid steps');

-- one value however it is written
SELECT ok('32℉'::temperature = '0℃' AND '0℃'::temperature = '273.15K', '32℉ = 0℃ = 273.15K');
SELECT ok('-40℉'::temperature = '-40℃', '-40℉ = -40℃');
SELECT is(hashes, 1::bigint, 'equal temperatures hash alike')
FROM (SELECT count(DISTINCT (temperature_hash(t), temperature_hash_extended(t, 42))) AS hashes
	FROM (VALUES ('32℉'::temperature), ('0℃'), ('273.15K'), ('-0.0')) v(t)) h;
SELECT is(written::temperature, '-5.9'::temperature, format('%L is -5.9℃', written))
FROM (VALUES ('-5.9℃'), ('-5.9 ℃'), ('-5.9°C'), ('−5.9°C'), ('–5.9도'), ('－５．９℃'), ('−5.9˚C'), ('-5.9ºC'), ('-5.9'), ('-5.9e0'),
	('영하 5.9도'), ('영하5.9도'), (normalize('영하 5.9도', NFD)), ('섭씨 영하 5.9도'), ('마이너스 5.9도'), ('零下5.9度'), ('氷点下5.9度'),
	('267.25K'), ('21.38℉'), ('화씨 21.38도'), (U&'\00A0-5.9\200B℃')) v(written);

-- what is refused, and how
SELECT throws_ok(format('SELECT %L::temperature', written), '22P02',
	format('invalid input syntax for type temperature: "%s"', written), format('%L is no temperature', written))
FROM (VALUES (''), (' '), ('NaN'), ('Infinity'), ('5 apples'), ('℃'), ('영하'), ('5.9.1'), ('--5'), ('5℃ 6℃'), ('영상 -5도'),
	('북위 37도')) v(written);
SELECT throws_ok(format('SELECT %L::temperature', written), '22003',
	format('value "%s" is out of range for type temperature', written), format('%L is out of range', written))
FROM (VALUES ('-300℃'), ('-273.1501'), ('-0.001K'), ('-459.68℉'), ('1e400'), ('-1e400'), ('238610'), ('99999999999999999999')) v(written);
SELECT throws_ok('SELECT sum(''1''::temperature)', '42883', NULL, 'temperatures have no sum');
SELECT throws_ok('SELECT ''1''::temperature * 2', '42883', NULL, 'temperatures are not multiplied');
SELECT throws_ok(format('SELECT temperature(%s)', number), '22003', 'temperature out of range', format('%s is out of range', number))
FROM (VALUES ('''NaN''::float8'), ('''Infinity''::float8'), ('''-Infinity''::float8'), ('''NaN''::numeric'), ('-274'), ('1e300'),
	('1e9::float8'), ('-273.16')) v(number);

SELECT current_setting('server_version_num')::int >= 160000 AS soft \gset
\if :soft
SELECT ok(NOT pg_input_is_valid(written, 'temperature'), format('%L is a soft error', written))
FROM (VALUES (''), ('5 apples'), ('-300℃'), ('1e400')) v(written);
SELECT is((pg_input_error_info('-300℃', 'temperature')).sql_error_code, '22003', 'a soft error has its SQLSTATE');
\else
SELECT skip('soft errors came with PostgreSQL 16', 5);
\endif

-- the type prints every grid value so that it reads back
SELECT is_empty($$ SELECT n FROM generate_series(-27000, 27000) n
	WHERE (n / 9000.0::float8)::temperature::text::temperature <> (n / 9000.0::float8)
		OR scale((n / 9000.0::float8)::temperature::numeric) NOT BETWEEN 1 AND 4 $$,
	'one to four places say every value of the grid from -3 to 3 degrees');

-- the order is total, one with the numbers'
SELECT is_empty($$ SELECT a.t, b.t FROM tenths a JOIN tenths b ON b.n = -a.n OR b.n = a.n + 1 OR b.n = a.n
	WHERE (a.t < b.t) <> (kelvin(a.t) < kelvin(b.t)) OR (a.t = b.t) <> (kelvin(a.t) = kelvin(b.t))
		OR (a.t < b.t) <> (a.t < celsius(b.t)) OR (a.t < b.t) <> (celsius(a.t) < b.t)
		OR sign(temperature_cmp(a.t, b.t)) <> sign(kelvin(a.t) - kelvin(b.t))
		OR temperature_float8_cmp(a.t, celsius(b.t)) <> temperature_cmp(a.t, b.t)
		OR float8_temperature_cmp(celsius(a.t), b.t) <> temperature_cmp(a.t, b.t)
		OR (a.t >= b.t) <> (NOT a.t < b.t) OR (a.t <> b.t) <> (NOT a.t = b.t) OR (a.t <= b.t) <> (b.t >= a.t) $$,
	'comparisons agree with each other and with those of kelvins');
SELECT is_empty($$ SELECT a.t, b.t FROM tenths a JOIN tenths b ON b.n = a.n + 7 AND b.unit = a.unit
	WHERE b.t - (b.t - a.t) <> a.t OR a.t + (b.t - a.t) <> b.t OR (b.t - a.t) + a.t <> b.t $$,
	'a difference takes one temperature to the other');

-- any order of the rows gives the same aggregates
SELECT is(count(DISTINCT (a, float8send(s), float8send(v))), 1::bigint, 'aggregates do not depend on the order of the rows')
FROM (SELECT avg(t) a, stddev(t) s, variance(t) v FROM (SELECT t FROM tenths ORDER BY t) o
	UNION ALL SELECT avg(t), stddev(t), variance(t) FROM (SELECT t FROM tenths ORDER BY t DESC) o
	UNION ALL SELECT avg(t), stddev(t), variance(t) FROM (SELECT t FROM tenths ORDER BY hashtext(written)) o) r;
SELECT ok(abs(variance(t) - variance(celsius(t)::numeric)) < 1e-9 AND avg(t) = avg(celsius(t)::numeric)::temperature,
	'avg and variance agree with those of numbers') FROM tenths;

SELECT * FROM finish();
ROLLBACK;
