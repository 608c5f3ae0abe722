-- temperature: from and to numbers, JSON and labels

SELECT castsource::regtype, casttarget::regtype, castcontext FROM pg_cast
WHERE 'temperature'::regtype IN (castsource, casttarget) ORDER BY 1, 2;

SELECT celsius(t), fahrenheit(t), kelvin(t) FROM (VALUES ('-5.9℃'::temperature), ('68℉'), ('0K'), ('-40℉')) v(t);
SELECT '-5.9℃'::temperature::float8, '-5.9℃'::temperature::numeric, '0.0001℉'::temperature::numeric;
SELECT temperature(72, 'F'), temperature(72.5, '°F'), temperature(293.15, 'kelvin'), temperature(20, '섭씨'),
	temperature(68::float8, 'f'), temperature(1), temperature(1.5), temperature(1.5::float8), temperature('1.5');
SELECT (-5.9)::temperature, (-5.9)::float8::temperature, (-6)::temperature;

-- assignment both ways
CREATE TEMP TABLE mixed (t temperature, f float8, n numeric);
INSERT INTO mixed VALUES (-5.9, '1℃'::temperature, '1.5℃'::temperature), (3, 0, 0), (2.5::float8, 0, 0);
SELECT * FROM mixed;

-- JSON: a plain number, and back
SELECT to_json(t), to_jsonb(t), t::json, t::jsonb, jsonb_build_object('t', t), row_to_json(m)
FROM mixed m ORDER BY m.t LIMIT 1;
SELECT to_jsonb(m), jsonb_populate_record(NULL::mixed, to_jsonb(m)) = m AS same FROM mixed m;
SELECT t, jsonb_typeof(to_jsonb(t)) FROM jsonb_to_recordset('[{"t": -5.9}, {"t": "영하 5.9도"}, {"t": null}]') AS r(t temperature);

-- labels
SELECT temperature_text('-5.9'), temperature_text('-5.9', 'F'), temperature_text('-5.9', 'K', 2),
	temperature_text('-5.9', places => 0), temperature_text('-0.04'), temperature_text('0.25', 'C', 6);

SELECT temperature('NaN'::float8);
\echo :SQLSTATE
SELECT temperature('Infinity'::float8);
\echo :SQLSTATE
SELECT temperature('-Infinity'::numeric, 'F');
\echo :SQLSTATE
SELECT temperature('NaN'::numeric);
\echo :SQLSTATE
SELECT (-300)::temperature;
\echo :SQLSTATE
SELECT 2147483647::temperature;
\echo :SQLSTATE
SELECT (-273.16)::temperature;
\echo :SQLSTATE
SELECT 1e300::numeric::temperature;
\echo :SQLSTATE
SELECT temperature(5::bigint), temperature(5::smallint), jsonb_object_agg('5'::temperature::text, 1);
SELECT temperature(1, 'R');
\echo :SQLSTATE
SELECT temperature(1, repeat('섭', 1000));
\echo :SQLSTATE
SELECT temperature_text('0', 'C', 7);
\echo :SQLSTATE
SELECT temperature_text('0', 'C', -1);
\echo :SQLSTATE
