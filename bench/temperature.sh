#!/usr/bin/env bash
# bench/temperature.sh
#
# What a column of temperature costs beside a column of float8: a million rows,
# 651 distinct values (tenths from -25.0 to 40.0), one backend, no parallelism.
# Each figure is the ratio of the medians of RUNS runs (NW_BENCH_RUNS, 7), the
# two types taking turns; time is the backend's processor time, where Linux
# tells it, else the clock.  Run by bench/run, or under tools/with-server.
set -euo pipefail

rows=${NW_BENCH_ROWS:-1000000}
runs=${NW_BENCH_RUNS:-7}
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

steps() {
	local type=$1 text=${2:-$1}
	local t=bench_$type

	measure 'COPY text in' "$type" "COPY spare_$type FROM '$dir/$text.text';" "TRUNCATE spare_$type;"
	if [ "$type" = temperature ]; then
		measure 'COPY text in, no sign' temperature "COPY spare_temperature FROM '$dir/plain.text';" \
			"TRUNCATE spare_temperature;"
	fi
	measure 'COPY text out' "$type" "COPY $t TO '/dev/null';"
	measure 'COPY binary in' "$type" "COPY spare_$type FROM '$dir/$type.binary' (FORMAT binary);" \
		"TRUNCATE spare_$type;"
	measure 'COPY binary out' "$type" "COPY $t TO '/dev/null' (FORMAT binary);"
	measure 'scan, WHERE v < 0' "$type" "SELECT count(*) FROM $t WHERE v < 0 \\g /dev/null"
	measure 'sort' "$type" "SELECT count(*) FROM (SELECT v FROM $t ORDER BY v OFFSET 0) s \\g /dev/null"
	measure 'min, max, avg GROUP BY' "$type" "SELECT k, min(v), max(v), avg(v) FROM $t GROUP BY k \\g /dev/null"
	measure 'CREATE INDEX' "$type" "CREATE INDEX ${t}_v ON $t (v);" "DROP INDEX ${t}_v;"
	measure 'CREATE INDEX brin' "$type" "CREATE INDEX ${t}_v ON $t USING brin (v);" "DROP INDEX ${t}_v;"
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
		steps float8
		steps temperature
	done
} >"$dir/script.sql"
psql -X -q -v ON_ERROR_STOP=1 -f "$dir/script.sql" >"$dir/times"

awk -v runs="$runs" '
	function median(name, type,    i, j, n, t, a) {
		n = count[name, type]
		for (i = 1; i <= n; i++) a[i] = time[name, type, i]
		for (i = 2; i <= n; i++)
			for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
		return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
	}
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
		time[name, type, ++count[name, type]] = after - before
	}
	END {
		for (i = 1; i <= names; i++) {
			name = order[i]
			base = name == "COPY text in, no sign" ? "COPY text in" : name
			f = median(base, "float8"); t = median(name, "temperature")
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
