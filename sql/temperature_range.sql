-- temperature_range and temperature_multirange

SELECT '[-12,1)'::temperature_range, '[-12℃,33.8℉]'::temperature_range, temperature_range('-12', '1', '[]'), '(,0)'::temperature_range;
SELECT '[-12,1)'::temperature_range @> '0℃'::temperature, '[-12,1)'::temperature_range @> '1℃'::temperature,
	'[-12,1)'::temperature_range && '[0,5]', '[-12,1)'::temperature_range * '[0,5]';
SELECT '{[-12,-3), [2,5]}'::temperature_multirange, '{[-12,-3), [2,5]}'::temperature_multirange @> '3℃'::temperature;
SELECT range_agg(r) FROM (VALUES ('[-12,1)'::temperature_range), ('[1,4]'), ('[9,10]')) v(r);
SELECT '[5,-5]'::temperature_range;
SELECT '[x,5]'::temperature_range;

CREATE TABLE forecasts (r temperature_range);
INSERT INTO forecasts SELECT temperature_range(temperature(i % 60 - 30), temperature(i % 60 - 30 + i % 7)) FROM generate_series(1, 3000) i;
CREATE INDEX ON forecasts USING gist (r);
ANALYZE forecasts;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM forecasts WHERE r @> '25℃'::temperature;
SELECT count(*) FROM forecasts WHERE r @> '25℃'::temperature;
SET enable_seqscan = on;
SET enable_indexscan = off;
SET enable_bitmapscan = off;
SELECT count(*) FROM forecasts WHERE r @> '25℃'::temperature;
SELECT temperature_subdiff('1', '-1');
DROP TABLE forecasts;
