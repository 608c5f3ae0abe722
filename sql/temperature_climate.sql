-- temperature: degree days, counts of days, daily range, buckets

CREATE VIEW day AS SELECT * FROM (VALUES (1, '-5.9'::temperature), (2, '0'), (3, '10.5'), (4, NULL), (5, '25'), (6, '33'), (7, '18')) d(d, t);
SELECT heating_degree_days(t), heating_degree_days(t, '20℃'), heating_degree_days(t, 20), heating_degree_days(t, temperature(65, 'F')) AS f65,
	cooling_degree_days(t), cooling_degree_days(t, '24℃'), cooling_degree_days(t, 24.5), count(t) FROM day;
SELECT frost_days(t), ice_days(t), tropical_nights(t), heat_days(t), diurnal_range(t), count(t) FROM day;
-- the ends
SELECT frost_days(t) AS frost, ice_days(t) AS ice, tropical_nights(t) AS tropical, heat_days(t) AS heat, diurnal_range(t), heating_degree_days(t), cooling_degree_days(t)
FROM (VALUES ('-0.0001'::temperature), ('24.9999'), ('32.9999'), ('17.9999'), ('18.0001')) d(t);
-- what is not known is not counted; nothing known is not zero
SELECT heating_degree_days(t), cooling_degree_days(t), frost_days(t), ice_days(t), tropical_nights(t), heat_days(t), diurnal_range(t), count(t)
FROM (VALUES (NULL::temperature), (NULL)) d(t);
SELECT heating_degree_days(t), cooling_degree_days(t, 24), frost_days(t), ice_days(t), tropical_nights(t), heat_days(t), diurnal_range(t), count(t)
FROM day WHERE d > 100;
SELECT heating_degree_days(t), frost_days(t), heat_days(t), diurnal_range(t) FROM day WHERE d = 3;
-- a base of each row, some missing
SELECT heating_degree_days(t, b), cooling_degree_days(t, b), heating_degree_days(t, b::float8), cooling_degree_days(t, b::float8)
FROM (VALUES ('10'::temperature, '18'::temperature), ('10', NULL), ('10', '5'), (NULL, '18')) d(t, b);
-- thirty days of 50 ℉ are 450 ℉-days
SELECT heating_degree_days(temperature(50, 'F'), temperature(65, 'F')) * 1.8 AS f_days FROM generate_series(1, 30);
-- from one end of the type to the other
SELECT heating_degree_days('0K'::temperature, '238609.2941'), cooling_degree_days('238609.2941'::temperature, '0K'), diurnal_range(t)
FROM (VALUES ('0K'::temperature), ('238609.2941')) d(t);
SELECT heating_degree_days(t, 'NaN'::float8) FROM day;
\echo :SQLSTATE
SELECT cooling_degree_days(t, -300) FROM day;
\echo :SQLSTATE

CREATE TABLE obs (id int, k int, v temperature);
INSERT INTO obs SELECT i, i % 7, CASE WHEN i % 53 = 0 THEN NULL ELSE ((i::bigint * 48271) % 90001 - 45000) / 1000.0 END
FROM generate_series(1, 60000) i;
ANALYZE obs;

-- against the numbers
SELECT abs(heating_degree_days(v) - sum(greatest(0, 18 - v::float8))) < 1e-6 AS heating,
	heating_degree_days(v) = sum(greatest(0, 18 - v::numeric)) AS heating_exactly,
	cooling_degree_days(v, 21.25) = sum(greatest(0, v::numeric - 21.25)) AS cooling,
	frost_days(v) = count(*) FILTER (WHERE v < 0) AS frost, ice_days(v) = count(*) FILTER (WHERE v < 0) AS ice,
	tropical_nights(v) = count(*) FILTER (WHERE v >= 25) AS tropical, heat_days(v) = count(*) FILTER (WHERE v >= 33) AS heat,
	diurnal_range(v) = max(v) - min(v) AS range
FROM obs;

-- a moving window equals the plain aggregate over the same rows
SELECT count(*) AS rows, count(*) FILTER (WHERE (h, hb, hf, c, f, n, x, r) IS NOT DISTINCT FROM (h2, hb2, hf2, c2, f2, n2, x2, r2)) AS same
FROM (SELECT id, heating_degree_days(v) OVER w AS h, heating_degree_days(v, '5') OVER w AS hb, heating_degree_days(v, 7.5) OVER w AS hf,
		cooling_degree_days(v) OVER w AS c, frost_days(v) OVER w AS f, tropical_nights(v) OVER w AS n, heat_days(v) OVER w AS x, diurnal_range(v) OVER w AS r
	FROM obs WHERE id <= 400 WINDOW w AS (ORDER BY id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW EXCLUDE CURRENT ROW)) m,
	LATERAL (SELECT heating_degree_days(v) AS h2, heating_degree_days(v, '5') AS hb2, heating_degree_days(v, 7.5) AS hf2,
		cooling_degree_days(v) AS c2, frost_days(v) AS f2, tropical_nights(v) AS n2, heat_days(v) AS x2, diurnal_range(v) AS r2
		FROM obs o WHERE o.id BETWEEN m.id - 2 AND m.id - 1) p;
SELECT id, v, heating_degree_days(v) OVER w AS heating, cooling_degree_days(v, 24) OVER w AS cooling, frost_days(v) OVER w AS frost,
	tropical_nights(v) OVER w AS tropical, heat_days(v) OVER w AS heat
FROM obs WHERE id BETWEEN 50 AND 56 WINDOW w AS (ORDER BY id ROWS BETWEEN CURRENT ROW AND CURRENT ROW);

-- in parallel, in another order and over partitions: the same, bit for bit
CREATE TABLE results (how text, h float8, hb float8, c float8, cb float8, f bigint, i bigint, n bigint, x bigint, r float8);
SET max_parallel_workers_per_gather = 0;
INSERT INTO results SELECT 'serial', heating_degree_days(v), heating_degree_days(v, '-3'), cooling_degree_days(v), cooling_degree_days(v, 24.25),
	frost_days(v), ice_days(v), tropical_nights(v), heat_days(v), diurnal_range(v) FROM obs;
INSERT INTO results SELECT 'sorted', heating_degree_days(v), heating_degree_days(v, '-3'), cooling_degree_days(v), cooling_degree_days(v, 24.25),
	frost_days(v), ice_days(v), tropical_nights(v), heat_days(v), diurnal_range(v) FROM (SELECT v FROM obs ORDER BY v DESC) o;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT heating_degree_days(v), heating_degree_days(v, '-3'), cooling_degree_days(v), cooling_degree_days(v, 24.25),
	frost_days(v), ice_days(v), tropical_nights(v), heat_days(v), diurnal_range(v) FROM obs;
INSERT INTO results SELECT 'parallel', x.* FROM (SELECT heating_degree_days(v), heating_degree_days(v, '-3'), cooling_degree_days(v), cooling_degree_days(v, 24.25),
	frost_days(v), ice_days(v), tropical_nights(v), heat_days(v), diurnal_range(v) FROM obs) x;
RESET max_parallel_workers_per_gather;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
CREATE TABLE parted (LIKE obs) PARTITION BY LIST (k);
CREATE TABLE parted_even PARTITION OF parted FOR VALUES IN (0, 2, 4, 6);
CREATE TABLE parted_odd PARTITION OF parted FOR VALUES IN (1, 3, 5);
INSERT INTO parted SELECT * FROM obs;
SET enable_partitionwise_aggregate = on;
SET max_parallel_workers_per_gather = 0;
EXPLAIN (COSTS OFF) SELECT heating_degree_days(v), frost_days(v), diurnal_range(v) FROM parted;
INSERT INTO results SELECT 'partitions', heating_degree_days(v), heating_degree_days(v, '-3'), cooling_degree_days(v), cooling_degree_days(v, 24.25),
	frost_days(v), ice_days(v), tropical_nights(v), heat_days(v), diurnal_range(v) FROM parted;
RESET enable_partitionwise_aggregate;
RESET max_parallel_workers_per_gather;
SELECT count(*), count(DISTINCT (float8send(h), float8send(hb), float8send(c), float8send(cb), f, i, n, x, float8send(r))) FROM results;

-- states, as engines hand them around, and as no run makes them
SELECT heating_degrees_accum('{0,0}', '-5.9'), heating_degrees_accum('{0,0}', '-5.9', '0'::temperature), heating_degrees_accum('{0,0}', '-5.9', 0),
	heating_degrees_accum_inv(heating_degrees_accum('{0,0}', '-5.9'), '-5.9'), cooling_degrees_accum('{2,5}', '18.0001'), cooling_degrees_accum_inv('{2,5}', '18.0001'),
	day_sums_combine('{2,5}', '{3,-7}'), degree_days_final('{1,9000}'), day_count_final('{1,9000}'), degree_days_final('{0,9000}'), day_count_final('{-1,1}');
SELECT freezing_days_accum('{0,0}', '-1'), freezing_days_accum_inv('{1,1}', '-1'), tropical_nights_accum('{0,0}', '25'), tropical_nights_accum_inv('{1,1}', '25'),
	heat_days_accum('{0,0}', '33'), heat_days_accum_inv('{1,1}', '33');
SELECT diurnal_range_accum('{0,7,7}', '-1'), diurnal_range_combine('{1,5,5}', '{0,0,0}'), diurnal_range_combine('{0,0,0}', '{1,5,5}'), diurnal_range_combine('{1,5,5}', '{2,-5,3}'),
	diurnal_range_final('{2,-9000,9000}'), diurnal_range_final('{0,-9000,9000}'), diurnal_range_final('{1,-9223372036854775808,9223372036854775807}') > 0 AS hostile;
SELECT heating_degrees_accum('{1,9223372036854775807}', '0');
\echo :SQLSTATE
SELECT cooling_degrees_accum_inv('{1,-9223372036854775808}', '20');
\echo :SQLSTATE
SELECT day_sums_combine('{1,9223372036854775807}', '{1,1}');
\echo :SQLSTATE
SELECT heat_days_accum('{1,9223372036854775807}', '40');
\echo :SQLSTATE
SELECT heating_degrees_accum('{0,0,0}', '0');
\echo :SQLSTATE
SELECT day_sums_combine('{0,0}', '{0,NULL}');
\echo :SQLSTATE
SELECT degree_days_final('{{0,0}}');
\echo :SQLSTATE
SELECT diurnal_range_accum('{0,0}', '0');
\echo :SQLSTATE

-- buckets
SELECT t, temperature_bucket(t, 5) AS by_5, temperature_bucket(t, 2.5, '1℃') AS by_2_5, temperature_bucket(t, 0.1) AS by_tenth,
	temperature_text(temperature_bucket(t, 10 / 1.8, temperature(0, 'F')), 'F', 0) AS by_10_f
FROM (VALUES ('-5.9'::temperature), ('-5'), ('-0.0001'), ('0'), ('4.9999'), ('5'), ('33.3')) v(t);
-- every value lies in its bucket
SELECT count(*) AS rows, count(*) FILTER (WHERE v >= b AND v - b < 0.7 AND temperature_bucket(b, 0.7, '0.35') = b) AS right
FROM (SELECT v, temperature_bucket(v, 0.7, '0.35') AS b FROM obs WHERE v IS NOT NULL) o;
SELECT temperature_bucket('0K', 10, '0K'), temperature_bucket('238609.2941', 1e7, '0K'), temperature_bucket('20', 0.0001), temperature_bucket(NULL, 5), temperature_bucket('20', NULL);
SELECT temperature_bucket('0K', 10);
\echo :SQLSTATE
SELECT temperature_bucket('0', 1e7, '1');
\echo :SQLSTATE
SELECT temperature_bucket('0', 0);
\echo :SQLSTATE
SELECT temperature_bucket('0', -5);
\echo :SQLSTATE
SELECT temperature_bucket('0', 'NaN');
\echo :SQLSTATE
SELECT temperature_bucket('0', 'Infinity');
\echo :SQLSTATE
SELECT temperature_bucket('0', 0.00005);
\echo :SQLSTATE
SELECT temperature_bucket('0', 10000001);
\echo :SQLSTATE

DROP VIEW day;
DROP TABLE obs, parted, results;
