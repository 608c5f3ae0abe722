-- temperature: aggregates, moving windows, parallel runs, RANGE frames

SELECT min(v), max(v), avg(v), stddev(v), variance(v)
FROM (VALUES ('-5.9'::temperature), ('0.4'), (NULL), ('8.2'), ('1.0')) t(v);
SELECT min(v), max(v), avg(v), stddev(v), variance(v) FROM (VALUES ('-5.9'::temperature)) t(v);
SELECT min(v), max(v), avg(v), stddev(v), variance(v) FROM (VALUES (NULL::temperature)) t(v);
-- half a step goes away from zero
SELECT avg(v), avg(w) FROM (VALUES ('0'::temperature, '0'::temperature), ('0.0001', '-0.0001')) t(v, w);
-- equal values have no spread, at either end of the type, however many
SELECT avg('0K'::temperature), stddev('0K'::temperature), avg('238609.2941'::temperature), variance('238609.2941'::temperature)
FROM generate_series(1, 100000);

CREATE TABLE obs (id int, k int, v temperature);
INSERT INTO obs SELECT i, i % 7, CASE WHEN i % 53 = 0 THEN NULL ELSE ((i::bigint * 48271) % 90001 - 45000) / 1000.0 END
FROM generate_series(1, 60000) i;
ANALYZE obs;

-- against the numbers
SELECT avg(v) = avg(v::numeric)::temperature AS avg, abs(stddev(v) - stddev(v::float8)) < 1e-9 AS stddev,
	abs(variance(v) - variance(v::numeric)) < 1e-9 AS variance, min(v) = min(v::float8) AS min, max(v) = max(v::float8) AS max
FROM (SELECT * FROM obs WHERE k < 3) t;

-- a moving window equals the plain aggregate over the same rows
SELECT count(*) AS rows, count(*) FILTER (WHERE avg IS NOT DISTINCT FROM avg2 AND stddev IS NOT DISTINCT FROM stddev2
	AND variance IS NOT DISTINCT FROM variance2 AND min IS NOT DISTINCT FROM min2) AS same
FROM (SELECT id, avg(v) OVER w, stddev(v) OVER w, variance(v) OVER w, min(v) OVER w FROM obs WHERE id <= 400
	WINDOW w AS (ORDER BY id ROWS BETWEEN 3 PRECEDING AND 1 FOLLOWING)) m,
	LATERAL (SELECT avg(v) AS avg2, stddev(v) AS stddev2, variance(v) AS variance2, min(v) AS min2
		FROM obs o WHERE o.id BETWEEN greatest(m.id - 3, 1) AND least(m.id + 1, 400)) p;

-- parallel equals serial, bit for bit
CREATE TABLE results (how text, min temperature, max temperature, avg temperature, stddev float8, variance float8);
SET max_parallel_workers_per_gather = 0;
INSERT INTO results SELECT 'serial', min(v), max(v), avg(v), stddev(v), variance(v) FROM obs;
INSERT INTO results SELECT 'sorted', min(v), max(v), avg(v), stddev(v), variance(v) FROM (SELECT v FROM obs ORDER BY v DESC) o;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT min(v), max(v), avg(v), stddev(v), variance(v) FROM obs;
INSERT INTO results SELECT 'parallel', (a).* FROM (SELECT a FROM
	(SELECT min(v), max(v), avg(v), stddev(v), variance(v) FROM obs) a) x;
RESET max_parallel_workers_per_gather;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
SELECT count(*), count(DISTINCT (min, max, avg, temperature_send(avg), float8send(stddev), float8send(variance))) FROM results;

-- partition-wise, as engines do that split a query over machines
SELECT temperature_avg_final(temperature_combine('{2,-4500,0,10125000}', '{2,900,0,810000}'));
SELECT temperature_accum('{0,0,0,0}', '0K'), temperature_accum_inv(temperature_accum('{0,0,0,0}', '0K'), '0K'),
	temperature_combine('{1,2,0,4}', '{1,3,0,-1}');

-- percentiles
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY celsius(v)), percentile_disc(0.5) WITHIN GROUP (ORDER BY v)
FROM (VALUES ('-5.9'::temperature), ('0.4'), ('8.2'), ('1.0')) t(v);

-- RANGE frames with a number of kelvins, at the ends of the type too
SELECT v, count(*) OVER near AS near, first_value(v) OVER near, last_value(v) OVER near
FROM (VALUES ('0K'::temperature), ('-5.9'), ('-5.4'), ('-5.3'), ('0'), ('0.5'), ('238609.2941')) t(v)
WINDOW near AS (ORDER BY v RANGE BETWEEN 0.5 PRECEDING AND 0.5 FOLLOWING);
SELECT v, count(*) OVER (ORDER BY v DESC RANGE BETWEEN 1e300 PRECEDING AND 'Infinity' FOLLOWING)
FROM (VALUES ('0K'::temperature), ('0'), ('238609.2941')) t(v);

SELECT count(*) OVER (ORDER BY v RANGE BETWEEN -1 PRECEDING AND CURRENT ROW) FROM obs LIMIT 1;
\echo :SQLSTATE
SELECT count(*) OVER (ORDER BY v RANGE BETWEEN 'NaN' PRECEDING AND CURRENT ROW) FROM obs LIMIT 1;
\echo :SQLSTATE
SELECT temperature_accum('{1,2,3}', '0');
\echo :SQLSTATE
SELECT temperature_accum('{1,2,3,NULL}', '0');
\echo :SQLSTATE
SELECT temperature_combine('{0,0,0,0}', '{{0,0},{0,0}}');
\echo :SQLSTATE
SELECT temperature_accum('{1,9223372036854775807,0,0}', '1');
\echo :SQLSTATE
SELECT temperature_avg_final('{1,9223372036854775807,0,0}');
\echo :SQLSTATE
SELECT temperature_avg_final('{-1,0,0,0}'), temperature_stddev_final('{9223372036854775807,-9223372036854775808,-1,-1}') >= 0;
\echo :SQLSTATE

DROP TABLE obs, results;
