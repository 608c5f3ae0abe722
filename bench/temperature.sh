#!/usr/bin/env bash
# bench/temperature.sh
#
# What a column of temperature costs beside a column of float8: a million rows,
# 651 distinct values (tenths from -25.0 to 40.0), one backend, no parallelism.
# Each figure is the ratio of the lowest times of NW_BENCH_RUNS (9) runs, the two
# types taking turns statement by statement: on a busy machine noise only adds.
# Time is the backend's processor time, where Linux tells it, else the clock.
# Run by bench/run, or under tools/with-server.
set -euo pipefail

rows=${NW_BENCH_ROWS:-1000000}
runs=${NW_BENCH_RUNS:-9}
dir=$(mktemp -d "${TMPDIR:-/tmp}/newsweather-bench.XXXXXX")
trap 'rm -rf "$dir"' EXIT
chmod 777 "$dir"

psql -X -q -v ON_ERROR_STOP=1 <<SQL
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS newsweather;
DROP TABLE IF EXISTS bench_temperature, bench_float8;
CREATE UNLOGGED TABLE bench_temperature (k smallint, v temperature);
CREATE UNLOGGED TABLE bench_float8 (k smallint, v float8);
INSERT INTO bench_float8
	SELECT i % 100, ((i * 7919::bigint) % 651 - 250) / 10.0 FROM generate_series(1, $rows) i;
INSERT INTO bench_temperature SELECT k, v FROM bench_float8;
VACUUM ANALYZE bench_temperature, bench_float8;
COPY bench_temperature TO '$dir/temperature.text';
COPY (SELECT k, v::numeric FROM bench_temperature) TO '$dir/plain.text';
COPY bench_float8 TO '$dir/float8.text';
COPY bench_temperature TO '$dir/temperature.binary' (FORMAT binary);
COPY bench_float8 TO '$dir/float8.binary' (FORMAT binary);
SQL

# one measured statement: its name and type, and the clock before and after
clock='\! cut -d" " -f1 /proc/$NW_PID/schedstat 2>/dev/null || date +\%s\%N'
clock=${clock//\\%/%}
measure() {
	printf '\\echo begin %s %s\n%s\n%s\n%s\n%s\n' "$1" "$2" "$clock" "$3" "$clock" "${4:-}"
}

# the statement for both types; TYPE stands for the type's name
both() {
	local type
	for type in float8 temperature; do
		measure "$1" "$type" "${2//TYPE/$type}" "${3//TYPE/$type}"
	done
}

steps() {
	both 'COPY text in' "COPY spare_TYPE FROM '$dir/TYPE.text';" 'TRUNCATE spare_TYPE;'
	measure 'COPY text in, no sign' temperature "COPY spare_temperature FROM '$dir/plain.text';" \
		'TRUNCATE spare_temperature;'
	both 'COPY text out' "COPY bench_TYPE TO '/dev/null';" ''
	both 'COPY binary in' "COPY spare_TYPE FROM '$dir/TYPE.binary' (FORMAT binary);" 'TRUNCATE spare_TYPE;'
	both 'COPY binary out' "COPY bench_TYPE TO '/dev/null' (FORMAT binary);" ''
	both 'scan, WHERE v < 0' 'SELECT count(*) FROM bench_TYPE WHERE v < 0 \g /dev/null' ''
	both 'sort' 'SELECT count(*) FROM (SELECT v FROM bench_TYPE ORDER BY v OFFSET 0) s \g /dev/null' ''
	both 'min, max, avg GROUP BY' 'SELECT k, min(v), max(v), avg(v) FROM bench_TYPE GROUP BY k \g /dev/null' ''
	both 'CREATE INDEX' 'CREATE INDEX bench_TYPE_v ON bench_TYPE (v);' 'DROP INDEX bench_TYPE_v;'
	both 'CREATE INDEX brin' 'CREATE INDEX bench_TYPE_v ON bench_TYPE USING brin (v);' 'DROP INDEX bench_TYPE_v;'
}

{
	cat <<SQL
SET client_min_messages = warning;
SET max_parallel_workers_per_gather = 0;
SET max_parallel_maintenance_workers = 0;
SET work_mem = '256MB';
SET maintenance_work_mem = '256MB';
CREATE TEMP TABLE spare_temperature (LIKE bench_temperature);
CREATE TEMP TABLE spare_float8 (LIKE bench_float8);
SELECT pg_backend_pid() AS pid \\gset
\\setenv NW_PID :pid
SQL
	for ((i = 0; i < runs; i++)); do
		steps
	done
} >"$dir/script.sql"
psql -X -q -v ON_ERROR_STOP=1 -f "$dir/script.sql" >"$dir/times"

awk '
	BEGIN {
		aim["COPY text in"] = "1.0"; aim["COPY text out"] = "1.1"; aim["COPY binary in"] = "1.0"
		aim["scan, WHERE v < 0"] = "1.15"; aim["sort"] = "1.0"; aim["min, max, avg GROUP BY"] = "1.0"
		aim["CREATE INDEX"] = "1.0"; aim["CREATE INDEX brin"] = "1.15"
	}
	/^begin / {
		name = $0; sub(/^begin /, "", name); type = name
		sub(/ [a-z0-9]*$/, "", name); sub(/.* /, "", type)
		if (!(name in seen)) { seen[name] = 1; order[++names] = name }
		getline before; getline after
		spent = after - before
		if (!((name, type) in best) || spent < best[name, type]) best[name, type] = spent
	}
	END {
		for (i = 1; i <= names; i++) {
			name = order[i]
			base = name == "COPY text in, no sign" ? "COPY text in" : name
			f = best[base, "float8"]; t = best[name, "temperature"]
			printf "%s: temperature/float8 = %.2f%s   (%.0f / %.0f ms)\n", name, t / f, \
				(name in aim) ? " (aim <= " aim[name] ")" : "", t / 1e6, f / 1e6
		}
	}' "$dir/times"

psql -X -q -At <<SQL
CREATE INDEX bench_temperature_v ON bench_temperature (v);
CREATE INDEX bench_float8_v ON bench_float8 (v);
SELECT format('index size: temperature/float8 = %s (aim <= 0.4)', round(
	pg_relation_size('bench_temperature_v')::numeric / pg_relation_size('bench_float8_v'), 2));
SELECT format('table size: temperature/float8 = %s', round(
	pg_relation_size('bench_temperature')::numeric / pg_relation_size('bench_float8'), 2));
DROP TABLE bench_temperature, bench_float8;
SQL
