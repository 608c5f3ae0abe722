-- dashboard: the table and the view of examples/dashboard.sql give charts plain columns
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();
SET LOCAL client_min_messages = warning;
\ir ../../examples/dashboard.sql

SELECT is(string_agg(attname || ' ' || atttypid::regtype, ', ' ORDER BY attnum),
	'time timestamp with time zone, station text, latitude double precision, longitude double precision, celsius double precision, ' ||
	'condition text, label_en text, symbol text, station_id integer, page_id integer', 'the view has plain columns')
FROM pg_attribute WHERE attrelid = 'dashboard'::regclass AND attnum > 0;
SELECT is((SELECT count(*) FROM pg_inherits WHERE inhparent = 'reading'::regclass), 12::bigint, 'a partition a month');

INSERT INTO reading
SELECT observed_on::timestamp AT TIME ZONE 'Asia/Seoul', station, station_id, temperature, condition, condition_text, 1
FROM extract_readings(E'서울 -2.7℃맑음\n여수 ℃흐림\n인천 6.4℃\n백운산 1.0℃햇무리\n2026.01.31 (토)');
SELECT is(array_agg(concat_ws('|', station, coalesce(round(latitude::numeric, 2)::text, '-'), coalesce(celsius::text, '-'), coalesce(condition, '-'),
		coalesce(label_en, '-')) ORDER BY station_id),
	'{서울|37.57|-2.7|맑음|Clear,인천|37.48|6.4|-|-,여수|34.74|-|흐림|Cloudy,백운산|-|1|햇무리|-}', 'a strip, with what is missing as NULL and unknown words kept')
FROM dashboard;
SELECT is((SELECT DISTINCT tableoid::regclass::text FROM reading), 'reading_2026_01', 'midnight in Seoul is that day''s, whatever the session''s zone');
SELECT throws_ok($$ INSERT INTO reading (observed_at, station) VALUES ('2025-12-31 23:59+09', '서울') $$, '23514', NULL, 'no partition, no row');

-- the condition on the view's time reaches partitions and index
CREATE FUNCTION pg_temp.plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query; END $$;
SET LOCAL enable_seqscan = off;
SELECT is(array_agg(DISTINCT m[1]), '{reading_2026_01}', 'one partition is read for a day')
FROM pg_temp.plan($$ SELECT celsius FROM dashboard WHERE "time" >= '2026-01-15 00:00+09' AND "time" < '2026-01-16 00:00+09' $$) plan,
	regexp_matches(plan, 'Scan .*on (reading_2026_[0-9]+) ') m;

SELECT * FROM finish();
ROLLBACK;
