-- temperature: comparison and arithmetic

SELECT '32℉'::temperature = '0℃', '0℃'::temperature = '273.15K', '-40℉'::temperature = '-40℃';
SELECT a, b, a = b AS eq, a <> b AS ne, a < b AS lt, a <= b AS le, a > b AS gt, a >= b AS ge
FROM (VALUES ('-5.9'::temperature), ('0'), ('6')) x(a), (VALUES ('0'::temperature), ('6')) y(b);

-- with plain numbers, which are degrees Celsius
SELECT b, t = b AS eq, t <> b AS ne, t < b AS lt, t <= b AS le, t > b AS gt, t >= b AS ge
FROM (VALUES ('-5.9'::temperature)) x(t),
	(VALUES ('-Infinity'::float8), (-6), (-5.9), (-5.8999999), ('Infinity'), ('NaN')) y(b);
SELECT b, b = t AS eq, b <> t AS ne, b < t AS lt, b <= t AS le, b > t AS gt, b >= t AS ge
FROM (VALUES ('-5.9'::temperature)) x(t),
	(VALUES ('-Infinity'::float8), (-6), (-5.9), (-5.8999999), ('Infinity'), ('NaN')) y(b);
-- int, numeric, float and unknown constants all find an operator
SELECT t < 0, t < -5.5, t < -5.5::float8, t < '-5.5', 0 > t, t IN (1, 2), t IN (1.5, 2), t BETWEEN -10 AND 0
FROM (VALUES ('-5.9'::temperature)) x(t);

-- a difference is a number of kelvins, a shift gives a temperature
SELECT pg_typeof(t - '5'), t - '5', pg_typeof(t - 5), t - 5, t + 5, 5 + t, t + 0.5, t - 0.1
FROM (VALUES ('-5.9'::temperature)) x(t);
SELECT '238609.2941'::temperature - '0K';

SELECT '0K'::temperature - 0.001;
\echo :SQLSTATE
SELECT '0'::temperature + 1e9;
\echo :SQLSTATE
SELECT '0'::temperature + '-Infinity'::float8;
\echo :SQLSTATE
SELECT '0'::temperature - 'Infinity'::float8;
\echo :SQLSTATE
SELECT '0'::temperature + 'NaN'::float8;
\echo :SQLSTATE
SELECT '0'::temperature * 2;
\echo :SQLSTATE
SELECT sum('0'::temperature);
\echo :SQLSTATE
