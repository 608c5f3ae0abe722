#!/usr/bin/env bash
# bench/climate.sh
#
# A million hourly readings of 97 stations: what degree days, counts of days,
# the daily range, buckets and indexes cost on a column of temperature beside
# the expressions one would write on a column of float8.  One backend, no
# parallelism, no JIT; the two types take turns statement by statement.  Each
# line has the ratio of the lowest and of the median times of NW_BENCH_RUNS (9)
# runs.  Time is the backend's processor time, where Linux tells it, else the
# clock.  Run by bench/run, or under tools/with-server.
set -euo pipefail

rows=${NW_BENCH_ROWS:-1000000}
runs=${NW_BENCH_RUNS:-9}
dir=$(mktemp -d "${TMPDIR:-/tmp}/newsweather-bench.XXXXXX")
trap 'rm -rf "$dir"' EXIT

# bench_* in the order of time, sorted_* in the order of the value
psql -X -q -v ON_ERROR_STOP=1 <<SQL
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS newsweather;
DROP TABLE IF EXISTS bench_temperature, bench_float8, sorted_temperature, sorted_float8;
CREATE UNLOGGED TABLE bench_float8 (at timestamptz, station int, v float8);
CREATE UNLOGGED TABLE bench_temperature (at timestamptz, station int, v temperature);
INSERT INTO bench_float8
	SELECT timestamptz '2025-01-01 00:00+09' + (i / 97) * interval '1 hour', 90 + i % 97,
		round((12 - 14 * cos((i / 97) * 2 * pi() / 8766) - 4 * cos((i / 97) * 2 * pi() / 24)
			+ (i * 7919::bigint % 97) / 12.0 - 4)::numeric, 1)
	FROM generate_series(0, $rows - 1) i;
INSERT INTO bench_temperature SELECT at, station, v FROM bench_float8;
CREATE UNLOGGED TABLE sorted_float8 AS SELECT * FROM bench_float8 ORDER BY v;
CREATE UNLOGGED TABLE sorted_temperature AS SELECT * FROM bench_temperature ORDER BY v;
CREATE INDEX ON sorted_float8 USING brin (v);
CREATE INDEX ON sorted_temperature USING brin (v);
VACUUM ANALYZE bench_temperature, bench_float8, sorted_temperature, sorted_float8;
SQL

# one measured statement: its name and side, and the clock before and after
clock='\! cut -d" " -f1 /proc/$NW_PID/schedstat 2>/dev/null || date +%s%N'
measure() {
	printf '\\echo begin %s %s\n%s\n%s\n%s\n%s\n' "$1" "$2" "$clock" "$3" "$clock" "${4:-}"
}

# name, expression on float8, expression on temperature; over all rows and by station
aggregate() {
	measure "$1" float8 "SELECT $2 FROM bench_float8 \\g /dev/null"
	measure "$1" temperature "SELECT $3 FROM bench_temperature \\g /dev/null"
	measure "$1, by station" float8 "SELECT station, $2 FROM bench_float8 GROUP BY station \\g /dev/null"
	measure "$1, by station" temperature "SELECT station, $3 FROM bench_temperature GROUP BY station \\g /dev/null"
}

# the same statement for both; TYPE stands for the type's name
both() {
	local type
	for type in float8 temperature; do
		measure "$1" "$type" "${2//TYPE/$type}" "${3//TYPE/$type}"
	done
}

steps() {
	aggregate 'heating_degree_days(v)' 'sum(greatest(0, 18 - v))' 'heating_degree_days(v)'
	aggregate 'cooling_degree_days(v, 24)' 'sum(greatest(0, v - 24))' 'cooling_degree_days(v, 24)'
	aggregate 'frost_days(v)' 'sum(CASE WHEN v < 0 THEN 1 ELSE 0 END)' 'frost_days(v)'
	aggregate 'heat_days(v)' 'count(*) FILTER (WHERE v >= 33)' 'heat_days(v)'
	aggregate 'diurnal_range(v)' 'max(v) - min(v)' 'diurnal_range(v)'
	measure 'GROUP BY temperature_bucket(v, 5)' float8 'SELECT floor(v / 5) * 5 AS b, count(*) FROM bench_float8 GROUP BY b \g /dev/null'
	measure 'GROUP BY temperature_bucket(v, 5)' temperature 'SELECT temperature_bucket(v, 5) AS b, count(*) FROM bench_temperature GROUP BY b \g /dev/null'
	both 'CREATE INDEX' 'CREATE INDEX bench_TYPE_v ON bench_TYPE (v);' 'DROP INDEX bench_TYPE_v;'
	both 'CREATE INDEX brin' 'CREATE INDEX bench_TYPE_v ON bench_TYPE USING brin (v);' 'DROP INDEX bench_TYPE_v;'
	both 'WHERE v < 0, no index' 'SELECT count(*) FROM bench_TYPE WHERE v < 0 \g /dev/null' ''
	both 'coldest 1 % by BRIN' "SELECT count(*) FROM sorted_TYPE WHERE v < :cold \\g /dev/null" ''
	both 'coldest 1 % by scan' "SET enable_bitmapscan = off; SELECT count(*) FROM sorted_TYPE WHERE v < :cold \\g /dev/null" 'RESET enable_bitmapscan;'
}

{
	cat <<'SQL'
SET client_min_messages = warning;
SET max_parallel_workers_per_gather = 0;
SET max_parallel_maintenance_workers = 0;
SET jit = off;
SET work_mem = '256MB';
SET maintenance_work_mem = '256MB';
SELECT percentile_disc(0.01) WITHIN GROUP (ORDER BY v) AS cold FROM bench_float8 \gset
SELECT pg_backend_pid() AS pid \gset
\setenv NW_PID :pid
SQL
	for ((i = 0; i < runs; i++)); do
		steps
	done
} >"$dir/script.sql"
psql -X -q -v ON_ERROR_STOP=1 -f "$dir/script.sql" >"$dir/times"

awk '
	function figure(name, type, middle,    i, j, n, t, a) {
		n = count[name, type]
		for (i = 1; i <= n; i++) a[i] = time[name, type, i]
		for (i = 2; i <= n; i++)
			for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
		return middle ? a[int((n + 1) / 2)] : a[1]
	}
	BEGIN {
		aim["heating_degree_days(v)"] = aim["heating_degree_days(v), by station"] = "1.0"
		aim["CREATE INDEX"] = "1.1"; aim["CREATE INDEX brin"] = "1.15"; aim["WHERE v < 0, no index"] = "1.15"
	}
	/^begin / {
		name = $0; sub(/^begin /, "", name); type = name
		sub(/ [a-z0-9]*$/, "", name); sub(/.* /, "", type)
		if (!(name in seen)) { seen[name] = 1; order[++names] = name }
		getline before; getline after
		time[name, type, ++count[name, type]] = after - before
	}
	END {
		printf "%-38s %8s %8s   %s\n", "temperature/float8", "lowest", "median", "ms, lowest"
		for (i = 1; i <= names; i++) {
			name = order[i]
			f = figure(name, "float8", 0); t = figure(name, "temperature", 0)
			printf "%-38s %8.2f %8.2f   %.1f / %.1f%s\n", name, t / f, \
				figure(name, "temperature", 1) / figure(name, "float8", 1), t / 1e6, f / 1e6, \
				(name in aim) ? "   aim <= " aim[name] : ""
		}
		b = figure("coldest 1 % by BRIN", "temperature", 0); s = figure("coldest 1 % by scan", "temperature", 0)
		printf "coldest 1 %% of temperatures: BRIN/scan = %.3f\n", b / s
	}' "$dir/times"

psql -X -q -At -v ON_ERROR_STOP=1 <<SQL
SET client_min_messages = warning;
CREATE INDEX bench_temperature_v ON bench_temperature (v);
CREATE INDEX bench_float8_v ON bench_float8 (v);
CREATE INDEX bench_at_btree ON bench_temperature (at);
CREATE INDEX bench_at_brin ON bench_temperature USING brin (at) WITH (pages_per_range = 32);
SELECT format('index size: temperature/float8 = %s (aim <= 0.4)', round(
	pg_relation_size('bench_temperature_v')::numeric / pg_relation_size('bench_float8_v'), 2));
SELECT format('table size: temperature/float8 = %s', round(
	pg_relation_size('bench_temperature')::numeric / pg_relation_size('bench_float8'), 2));
SELECT format('size of an index on time: BRIN/btree = %s/%s pages', pg_relation_size('bench_at_brin') / 8192,
	pg_relation_size('bench_at_btree') / 8192);
SELECT format('degree days: %s; as the float8 expression to 1e-6 K: %s', heating_degree_days(t.v),
	abs(heating_degree_days(t.v) - (SELECT sum(greatest(0, 18 - v)) FROM bench_float8)) < 1e-6)
FROM bench_temperature t;
DROP TABLE bench_temperature, bench_float8, sorted_temperature, sorted_float8;
SQL
