-- temperature: every index gives what the table gives

CREATE TABLE temps (id int, v temperature);
-- scattered for btree and hash, then ascending for brin; a NULL now and then
INSERT INTO temps SELECT i, CASE WHEN i % 97 = 0 THEN NULL ELSE ((i * 7919) % 1301 - 650) / 10.0 END
FROM generate_series(1, 5000) i;
INSERT INTO temps SELECT 5000 + i, i / 100.0 FROM generate_series(1, 20000) i;
ANALYZE temps;

CREATE FUNCTION same_rows(condition text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	seq bigint[];
	idx bigint[];
BEGIN
	SET LOCAL enable_seqscan = on;
	SET LOCAL enable_indexscan = off;
	SET LOCAL enable_indexonlyscan = off;
	SET LOCAL enable_bitmapscan = off;
	EXECUTE format('SELECT array[count(*), sum(id)] FROM temps WHERE %s', condition) INTO seq;
	SET LOCAL enable_seqscan = off;
	SET LOCAL enable_indexscan = on;
	SET LOCAL enable_indexonlyscan = on;
	SET LOCAL enable_bitmapscan = on;
	EXECUTE format('SELECT array[count(*), sum(id)] FROM temps WHERE %s', condition) INTO idx;
	RETURN format('%s rows, %s', seq[1], CASE WHEN seq IS NOT DISTINCT FROM idx THEN 'same' ELSE 'DIFFERENT' END);
END $$;
CREATE VIEW checks AS SELECT c, same_rows(c) FROM (VALUES
	('v = ''5.5'''), ('v < ''-64'''), ('v <= ''-64'''), ('v > ''199'''), ('v >= ''199'''), ('v = ''5.55'' OR v = ''41℉'''),
	('v = 5.5'), ('v < -64'), ('v <= -64.0'), ('v > 199'), ('v >= 199'), ('199 <= v'), ('-64.0 > v'),
	('v BETWEEN 10 AND 10.5'), ('v IN (1, 2.5, 300)'), ('v > ''NaN''::float8'), ('v < ''NaN''::float8'),
	('v > ''-Infinity''::float8'), ('v IS NULL'), ('v >= ''0K'''), ('v < 1e300')) x(c);

CREATE INDEX temps_v ON temps USING btree (v);
EXPLAIN (COSTS OFF) SELECT * FROM temps WHERE v < -64;
EXPLAIN (COSTS OFF) SELECT * FROM temps WHERE v < -64.5;
EXPLAIN (COSTS OFF) SELECT * FROM temps WHERE v < '-64.5';
EXPLAIN (COSTS OFF) SELECT * FROM temps WHERE -64 >= v;
-- (min's plan, less what later servers no longer print)
CREATE FUNCTION pg_temp.plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		RETURN NEXT replace(line, ' (returns $0)', '');
	END LOOP;
END $$;
SELECT pg_temp.plan('SELECT min(v) FROM temps');
EXPLAIN (COSTS OFF) SELECT v FROM temps ORDER BY v DESC LIMIT 3;
SELECT * FROM checks;
DROP INDEX temps_v;

CREATE INDEX temps_v ON temps USING hash (v);
EXPLAIN (COSTS OFF) SELECT * FROM temps WHERE v = '5.5';
SELECT c, same_rows(c) FROM (VALUES ('v = ''5.5'''), ('v = ''41.9℉'''), ('v = ''1000''')) x(c);
DROP INDEX temps_v;

CREATE INDEX temps_v ON temps USING brin (v) WITH (pages_per_range = 4);
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM temps WHERE v < -64;
RESET enable_seqscan;
SELECT * FROM checks;
DROP INDEX temps_v;

CREATE INDEX temps_v ON temps USING brin (v temperature_minmax_multi_ops) WITH (pages_per_range = 4);
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM temps WHERE v < '-64';
EXPLAIN (COSTS OFF) SELECT * FROM temps WHERE v < -64;
RESET enable_seqscan;
SELECT * FROM checks;
-- values that come later than the index
INSERT INTO temps SELECT 30000 + i, i * 100 FROM generate_series(1, 2000) i;
INSERT INTO temps VALUES (40000, '0K'), (40001, '238609.2941');
SELECT * FROM checks;
DROP INDEX temps_v;

-- the classes are complete
SELECT amname, opcname, amvalidate(c.oid) FROM pg_opclass c JOIN pg_am a ON a.oid = opcmethod
WHERE opcintype = 'temperature'::regtype ORDER BY 1, 2;

-- float8 joins temperature by merging; float4 and float8 still merge by their indexes
CREATE TABLE numbers (f8 float8, f4 float4);
INSERT INTO numbers SELECT i / 2.0, i / 2.0 FROM generate_series(-200, 20000) i;
CREATE INDEX ON numbers (f8);
CREATE INDEX ON numbers (f4);
CREATE INDEX temps_v ON temps (v);
VACUUM ANALYZE numbers, temps;
SET enable_hashjoin = off;
SET enable_nestloop = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM temps JOIN numbers ON v = f8;
EXPLAIN (COSTS OFF) SELECT count(*) FROM numbers a JOIN numbers b ON a.f8 = b.f4;
SELECT count(*) FROM temps JOIN numbers ON v = f8;
RESET enable_hashjoin;
RESET enable_nestloop;
SELECT count(*) FROM temps JOIN numbers ON v::float8 = f8;
EXPLAIN (COSTS OFF) SELECT count(*) FROM temps a JOIN temps b USING (v);

-- deduplication: repeated values take a third of float8's space
CREATE TABLE sizes AS SELECT v, v::float8 AS f FROM temps, generate_series(1, 4) WHERE id <= 5000;
CREATE INDEX sizes_v ON sizes (v);
CREATE INDEX sizes_f ON sizes (f);
SELECT pg_relation_size('sizes_v') * 2.5 <= pg_relation_size('sizes_f') AS small;

-- partitions by hash and by range
CREATE TABLE parted (v temperature) PARTITION BY HASH (v);
CREATE TABLE parted_0 PARTITION OF parted FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO parted SELECT v FROM temps;
SELECT count(*) = (SELECT count(*) FROM temps) AS all_rows, count(DISTINCT tableoid) AS used FROM parted;
SELECT (SELECT count(*) FROM parted WHERE v = '5.5') = (SELECT count(*) FROM temps WHERE v = '5.5') AS same;
CREATE TABLE ranged (v temperature) PARTITION BY RANGE (v);
CREATE TABLE ranged_cold PARTITION OF ranged FOR VALUES FROM (MINVALUE) TO ('0');
CREATE TABLE ranged_warm PARTITION OF ranged FOR VALUES FROM ('32℉') TO (MAXVALUE);
EXPLAIN (COSTS OFF) SELECT * FROM ranged WHERE v < -3;
EXPLAIN (COSTS OFF) SELECT * FROM ranged WHERE v >= '1℃';

DROP VIEW checks;
DROP TABLE temps, numbers, sizes, parted, ranged;
DROP FUNCTION same_rows;
