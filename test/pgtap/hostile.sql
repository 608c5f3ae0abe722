-- test/pgtap/hostile.sql: bad input of every kind to every type and function.
-- It gets a clear error of the right class, or NULL or no rows; nothing
-- crashes, nothing takes forever, nothing is accepted that would not read back.
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();
SET LOCAL statement_timeout = '10min';
SET LOCAL client_min_messages = warning;

-- our types that this build has, with values of each
CREATE TEMP TABLE sample AS
	SELECT to_regtype(name) AS type, value
	FROM (VALUES ('temperature', '-5.9℃'), ('temperature', '0℃'), ('temperature', '300K'),
		('weather_condition', '맑음'), ('weather_condition', '눈'),
		('weather_reading', '동두천 -5.9℃맑음'), ('weather_reading', '제주 6.2℃'),
		('news_article', '{"@type":"NewsArticle","headline":"첫눈"}'),
		('news_article', '{"@context":"https://schema.org","@type":"NewsArticle","headline":"첫눈","datePublished":"2026-01-20T07:30:00+09:00",'
			|| '"author":[{"@type":"Person","name":"이서준"}],"publisher":{"@type":"Organization","name":"한빛일보"},"keywords":["눈","항만"],"articleBody":"눈이 왔다.\n또 왔다."}'),
		('named_entity', 'location:장사'), ('named_entity', 'person:이서준'),
		('gazetteer', '[]'), ('gazetteer', '[{"name":"가온","kind":"organization"}]'),
		('gazetteer', '[{"name":"㈜가온","kind":"organization","canonical":"가온"},{"name":"이서준","kind":"person"}]')) v(name, value)
	WHERE to_regtype(name) IS NOT NULL;

CREATE FUNCTION pg_temp.outcome(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	answer text;
BEGIN
	EXECUTE statement INTO answer;
	RETURN coalesce('value ' || left(answer, 100), 'null');
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END $$;

-- ---- text, case by case
CREATE TEMP TABLE expected (type text, input text, outcome text);
INSERT INTO expected VALUES
	('temperature', '', '22P02'), ('temperature', ' ', '22P02'), ('temperature', '℃', '22P02'),
	('temperature', '도', '22P02'), ('temperature', '-', '22P02'), ('temperature', '영하', '22P02'),
	('temperature', '5', 'value 5.0℃'), ('temperature', '5℃ 6℃', '22P02'), ('temperature', '5℃맑음', '22P02'),
	('temperature', '-300℃', '22003'), ('temperature', '-273.16', '22003'), ('temperature', '-1K', '22003'),
	('temperature', '-460℉', '22003'), ('temperature', '1e400', '22003'), ('temperature', '1e-400', 'value 0.0℃'),
	('temperature', '99999999999999999999℃', '22003'), ('temperature', repeat('9', 100000), NULL),
	('temperature', 'NaN', '22P02'), ('temperature', 'Infinity', '22P02'), ('temperature', '0x10', '22P02'),
	('temperature', '5.℃', NULL), ('temperature', '5..5', '22P02'), ('temperature', '--5', '22P02'),
	('temperature', normalize('영하 5.9도', NFD), 'value -5.9℃'),
	('temperature', repeat(' ', 100000) || '5', NULL), ('temperature', '5' || repeat('0', 100000), NULL),
	('temperature', '5.' || repeat('0', 100000) || '℃', NULL),
	('weather_condition', '', '22P02'), ('weather_condition', ' ', '22P02'), ('weather_condition', '모름모름', '22P02'),
	('weather_condition', repeat('맑음', 100000), '22P02'), ('weather_condition', normalize('맑음', NFD), 'value 맑음'),
	('weather_condition', '1', '22P02'), ('weather_condition', '맑음' || E'\n' || '흐림', '22P02'),
	('weather_reading', '', '22P02'), ('weather_reading', ' ', '22P02'),
	('weather_reading', '서울 -300℃', NULL),
	('weather_reading', normalize('서울 -5.9℃맑음', NFD), NULL),
	('news_article', '', '22P02'), ('news_article', 'null', NULL), ('news_article', '[]', NULL),
	('news_article', '{', '22P02'), ('news_article', '{"headline":', '22P02'), ('news_article', '"text"', NULL),
	('news_article', '{"headline":"\ud800"}', '22P02'), ('news_article', repeat('[', 100000), NULL),
	('news_article', '{"datePublished":"yesterday"}', NULL), ('news_article', '{"headline":"' || E'a\\u0000b' || '"}', NULL),
	('named_entity', '', '22P02'), ('named_entity', ':', '22P02'), ('named_entity', 'location:', '22P02'),
	('gazetteer', '', '22P02'), ('gazetteer', '[', '22P02'), ('gazetteer', '{}', '22P02'), ('gazetteer', 'null', '22P02'), ('gazetteer', '[1]', '22P02'),
	('gazetteer', '[{"name":"\u0000","kind":"person"}]', NULL), ('gazetteer', '[[[' || repeat('[', 100000), NULL),
	('gazetteer', '[{"name":"' || repeat('가', 400) || '","kind":"person"}]', '54000'), ('gazetteer', '[{"name":"a\u0301","kind":"url"}]', 'value [{"name": "á", "kind": "url"}]'),
	('gazetteer', '[' || repeat('{"name":"a","kind":"url"},', 100000) || '{"name":"a","kind":"date"}]', 'value [{"name": "a", "kind": "url"}]'),
	('named_entity', 'location', '22P02'), ('named_entity', ':장사', '22P02'), ('named_entity', 'nonsense:장사', '22P02');
-- NULL: any value, or an error of class 22 or 54
SELECT CASE WHEN e.outcome IS NULL
	THEN matches(pg_temp.outcome(format('SELECT %L::%s::text', input, type)), '^(value|22|54)', what)
	ELSE is(pg_temp.outcome(format('SELECT %L::%s::text', input, type)), e.outcome, what) END
FROM expected e, LATERAL (SELECT format('%s: %s (%s bytes)', type, to_json(left(input, 30)), octet_length(input)) AS what) w
WHERE to_regtype(type) IS NOT NULL;

-- broken UTF-8 and NUL bytes never get as far as a type
SELECT is(pg_temp.outcome(format('SELECT convert_from(%L::bytea, ''UTF8'')::%s', bytes, type)), '22021', format('%s from %s', type, bytes))
FROM (SELECT DISTINCT type FROM sample) t, (VALUES ('\xEAB0'), ('\x80'), ('\xEDA080'), ('\xF0908080FF'), ('\x3500')) b(bytes);

-- numbers that are no temperatures
SELECT is(pg_temp.outcome(format('SELECT %L::%s::temperature::text', value, type)), '22003', format('%s %s', value, type))
FROM (VALUES ('NaN', 'float8'), ('Infinity', 'float8'), ('-Infinity', 'float8'), ('1e300', 'float8'), ('-273.16', 'float8'),
	('NaN', 'numeric'), ('1e300', 'numeric'), ('-273.16', 'numeric'), ('2147483647', 'int4'), ('-2147483648', 'int4')) v(value, type)
WHERE to_regtype('temperature') IS NOT NULL;

-- ---- binary: each value cut, lengthened and damaged at every byte
CREATE FUNCTION pg_temp.octal(bytes bytea) RETURNS text LANGUAGE sql AS $$
	SELECT coalesce(string_agg('\' || lpad(to_char(get_byte(bytes, i) / 64 * 100 + get_byte(bytes, i) / 8 % 8 * 10 + get_byte(bytes, i) % 8, 'FM999'), 3, '0'), ''), '')
	FROM generate_series(0, octet_length(bytes) - 1) i $$;

-- The SQLSTATE; or "same" when the bytes are a value that is sent and printed as it is read; else a complaint.
CREATE FUNCTION pg_temp.receive(type regtype, bytes bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	-- COPY's header, one row of one field, and its trailer
	row bytea := '\x5047434f50590aff0d0a00'::bytea || int4send(0) || int4send(0) || int2send(1::int2) || int4send(octet_length(bytes)) || bytes || int2send((-1)::int2);
	sent bytea;
	again boolean;
BEGIN
	DELETE FROM received;
	EXECUTE format('COPY received FROM PROGRAM %L (FORMAT binary)', 'printf ''' || pg_temp.octal(row) || '''');
	EXECUTE format('SELECT %s(v), v = v::text::%s FROM received', (SELECT typsend FROM pg_type WHERE oid = type), type) INTO sent, again;
	RETURN CASE WHEN NOT again THEN 'reads back as another value'
		WHEN sent <> bytes THEN 'sent as other bytes than received: ' || sent::text ELSE 'same' END;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || CASE WHEN SQLSTATE ~ '^(22|54|08P01)' THEN '' ELSE ' ' || SQLERRM END;
END $$;

CREATE FUNCTION pg_temp.damage(type regtype, value text) RETURNS TABLE (what text, outcome text) LANGUAGE plpgsql AS $$
DECLARE
	good bytea;
	bad bytea;
	step int;
BEGIN
	EXECUTE format('SELECT %s(%L::%s)', (SELECT typsend FROM pg_type WHERE oid = type), value, type) INTO good;
	DROP TABLE IF EXISTS received;
	EXECUTE format('CREATE TEMP TABLE received (v %s)', type);
	RETURN QUERY SELECT 'itself', pg_temp.receive(type, good);
	step := greatest(1, octet_length(good) / 40);
	FOR i IN 0 .. octet_length(good) - 1 BY step LOOP
		RETURN QUERY SELECT format('cut at %s', i), pg_temp.receive(type, substr(good, 1, i));
		FOREACH bad IN ARRAY ARRAY['\x00', '\xff', '\x7f', '\x80', '\x01']::bytea[] LOOP
			RETURN QUERY SELECT format('%s at %s', bad, i), pg_temp.receive(type, overlay(good PLACING bad FROM i + 1 FOR 1));
		END LOOP;
		-- what may be a length
		RETURN QUERY SELECT format('7fffffff at %s', i), pg_temp.receive(type, overlay(good PLACING '\x7fffffff' FROM i + 1 FOR 4));
	END LOOP;
	RETURN QUERY SELECT 'longer', pg_temp.receive(type, good || '\x00'::bytea);
	RETURN QUERY SELECT 'much longer', pg_temp.receive(type, good || decode(repeat('41', 1000), 'hex'));
END $$;

CREATE TEMP TABLE damaged AS SELECT s.type, s.value, d.* FROM sample s, LATERAL pg_temp.damage(s.type, s.value) d;
SELECT isnt_empty('SELECT 1 FROM damaged', 'there are types to damage');
SELECT is_empty($$ SELECT type, value, what, outcome FROM damaged WHERE what = 'itself' AND outcome <> 'same' $$,
	'binary values read back as they were sent');
SELECT is_empty($$ SELECT type, left(value, 20), what, outcome FROM damaged WHERE outcome !~ '^(same|22...|54000|54001|08P01)$' $$,
	'damaged binary values are refused, or are other proper values');
SELECT is_empty($$ SELECT type, left(value, 20), what, outcome FROM damaged WHERE what ~ '^(cut|longer|much)' AND outcome = 'same'
	-- which ends in a text without a length of its own
	AND type::text <> 'named_entity' $$,
	'too few or too many bytes are never a value');
SELECT cmp_ok((SELECT count(*) FROM damaged d WHERE d.type = s.type AND outcome <> 'same'), '>', 5::bigint, format('%s refuses', s.type))
FROM (SELECT DISTINCT type FROM sample) s;

-- ---- every function of one text argument (and defaults), with everything at once
CREATE TEMP TABLE reader AS
	SELECT p.oid::regproc AS name, p.oid::regprocedure AS function, proretset, format_type(proargtypes[0], NULL) AS argument
	FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
		JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
	WHERE d.deptype = 'e' AND extname = 'newsweather' AND prokind = 'f'
		AND pronargs - pronargdefaults <= 1 AND format_type(proargtypes[0], NULL) IN ('text', 'cstring', 'bytea', 'jsonb', 'json');
CREATE TEMP TABLE hostile (what text, input text);
INSERT INTO hostile VALUES ('nothing', ''), ('a space', ' '), ('a line end', E'\n'), ('only line ends', repeat(E'\r\n', 1000)),
	('control characters', E'\x01\x02\x07\x1b[31m\x7f'), ('NFD', normalize('동두천 -5.9℃맑음 김종문 센터장 2025년 12월 15일', NFD)),
	('a number', '5'), ('minus signs', repeat('−', 1000)), ('brackets', repeat('(', 1000) || repeat(')', 1000)),
	('quotes', repeat('"', 1001)), ('backslashes', repeat('\', 1001)), ('marks', 'e' || repeat(U&'\0301', 10000)),
	('invisible', repeat(U&'\200B', 10000)), ('emoji', repeat('😀🇰🇷', 1000)), ('beyond the planes', U&'\+10FFFF\+0F0000\FFFF\FFFE'),
	('all digits', repeat('1', 10000)), ('tabs', repeat(E'\t', 10000)), ('a deep array', repeat('[', 20000)), ('a deep object', repeat('{"a":', 20000)),
	('a date that is none', '2025.13.45 99:99 2월 30일 -1일 0000.00.00'), ('numbers too large', repeat('9', 400) || '℃ ' || repeat('9', 400) || '억 원');
INSERT INTO hostile SELECT format('10 MB of %s', to_json(left(unit, 12))), repeat(unit, 10000000 / octet_length(unit))
	FROM unnest(ARRAY['a', '가', E'\n', '1', '(', '서울 -5.9℃맑음' || E'\n', '２０２５년 ㎜ ', '김종문(金鐘文, Kim) 센터장은 15일 장사(長沙)에서 ']) unit;

CREATE FUNCTION pg_temp.timed(statement text, OUT outcome text, OUT seconds numeric) LANGUAGE plpgsql AS $$
DECLARE
	began timestamptz := clock_timestamp();
BEGIN
	outcome := pg_temp.outcome(statement);
	seconds := round(extract(epoch FROM clock_timestamp() - began), 1);
END $$;
CREATE TEMP TABLE outcomes AS
	SELECT r.function, h.what, t.*
	FROM reader r CROSS JOIN hostile h CROSS JOIN LATERAL pg_temp.timed(format(
		CASE WHEN r.proretset THEN 'SELECT count(*) FROM %s(%s)' ELSE 'SELECT %s(%s)::text' END, r.name,
		format(CASE r.argument WHEN 'bytea' THEN 'convert_to(%L, ''UTF8'')' ELSE '%L::' || r.argument END, h.input))) t;
SELECT is_empty($$ SELECT function, what, outcome FROM outcomes WHERE outcome !~ '^(value|null|22|54000|54001)' $$,	-- 54001: jsonb's own depth
	'readers answer or refuse whatever they are given');
SELECT diag(format('%s: %s: %s s', function, what, seconds)) FROM outcomes WHERE seconds > 3 ORDER BY seconds DESC LIMIT 20;
SELECT is_empty($$ SELECT function, what, seconds FROM outcomes WHERE seconds > 30 $$, 'none takes half a minute');

-- ---- NULL to everything
CREATE TEMP TABLE nulls AS
	SELECT p.oid::regprocedure AS function, pg_temp.outcome(format('SELECT %s %s(%s)%s',
		CASE WHEN proretset THEN 'count(*) FROM' ELSE '' END, p.oid::regproc,
		(SELECT string_agg(format('NULL::%s', format_type(t, NULL)), ', ' ORDER BY n) FROM unnest(proargtypes::oid[]) WITH ORDINALITY u(t, n)),
		CASE WHEN proretset THEN '' ELSE '::text' END)) AS outcome
	FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
		JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
	WHERE d.deptype = 'e' AND extname = 'newsweather' AND prokind IN ('f', 'a')
		AND provariadic = 0 AND NOT proargtypes::oid[] && ARRAY['internal'::regtype, 'cstring'::regtype]::oid[]
		AND prorettype <> 'cstring'::regtype;
SELECT is_empty($$ SELECT * FROM nulls WHERE outcome !~ '^(value|null|22|54000)' $$, 'every function survives NULLs');

SELECT * FROM finish();
ROLLBACK;
