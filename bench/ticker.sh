#!/usr/bin/env bash
# bench/ticker.sh
#
# Reading a million strip lines like '동두천 -5.9℃맑음': ours beside what plain
# SQL offers, and beside the least that C can do (trivial_scan.c).  One backend, no parallelism; the statements take turns, each
# figure is the median of RUNS runs (NW_BENCH_RUNS, 7) of the backend's
# processor time, where Linux tells it, else of the clock.  Run by bench/run,
# or under tools/with-server.
set -euo pipefail

rows=${NW_BENCH_ROWS:-1000000}
runs=${NW_BENCH_RUNS:-7}
dir=$(mktemp -d "${TMPDIR:-/tmp}/newsweather-bench.XXXXXX")
trap 'rm -rf "$dir"' EXIT

chmod 755 "$dir"
pg_config=${PG_CONFIG:-pg_config}
${CC:-gcc} -O2 -fPIC -shared -I"$($pg_config --includedir-server)" -o "$dir/trivial_scan.so" "$(dirname "$0")/trivial_scan.c"

psql -X -q -v ON_ERROR_STOP=1 <<SQL
CREATE OR REPLACE FUNCTION bench_temperature(text) RETURNS float8 AS '$dir/trivial_scan' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE OR REPLACE FUNCTION bench_sky(text) RETURNS text AS '$dir/trivial_scan' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS newsweather;
DROP TABLE IF EXISTS bench_ticker;
CREATE UNLOGGED TABLE bench_ticker AS
	SELECT s.name || ' ' || round(((i * 7919::bigint) % 400 - 150) / 10.0, 1) || '℃' ||
		(ARRAY['맑음', '구름조금', '구름많음', '흐림', '비', '눈'])[1 + i % 6] AS raw
	FROM generate_series(1, $rows) i
	JOIN (SELECT name, row_number() OVER (ORDER BY id) - 1 AS n FROM kma_stations()) s ON s.n = i % 97;
VACUUM ANALYZE bench_ticker;
SQL

clock='\! cut -d" " -f1 /proc/$NW_PID/schedstat 2>/dev/null || date +%s%N'
measure() {
	printf '\\echo begin %s\n%s\n%s \\g /dev/null\n%s\n' "$1" "$clock" "$2" "$clock"
}

steps() {
	measure 'scan only' "SELECT count(octet_length(raw)) FROM bench_ticker"
	measure 'temperature' "SELECT count(temperature(parse_weather_reading(raw))) FROM bench_ticker"
	measure 'temperature and condition' "SELECT count(temperature(r)), count(condition(r))
		FROM (SELECT parse_weather_reading(raw) AS r FROM bench_ticker OFFSET 0) s"
	measure 'station, temperature, condition' "SELECT count(station(r)), count(temperature(r)), count(condition(r))
		FROM (SELECT parse_weather_reading(raw) AS r FROM bench_ticker OFFSET 0) s"
	measure 'trivial C scan' "SELECT count(bench_temperature(raw)), count(bench_sky(raw)) FROM bench_ticker"
	measure 'split_part x3 + cast' "SELECT count(split_part(raw, ' ', 1)),
		count(split_part(split_part(raw, ' ', 2), '℃', 1)::float8), count(split_part(raw, '℃', 2)) FROM bench_ticker"
	measure 'regexp_match' "SELECT count(m[1]::float8), count(m[2])
		FROM (SELECT regexp_match(raw, '(-?[0-9]+[.][0-9])℃(.*)') AS m FROM bench_ticker OFFSET 0) s"
}

{
	cat <<'SQL'
SET client_min_messages = warning;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SELECT pg_backend_pid() AS pid \gset
\setenv NW_PID :pid
SQL
	for ((i = 0; i < runs; i++)); do
		steps
	done
} >"$dir/script.sql"
psql -X -q -v ON_ERROR_STOP=1 -f "$dir/script.sql" >"$dir/times"

awk -v runs="$runs" '
	function median(name,    i, j, n, t, a) {
		n = count[name]
		for (i = 1; i <= n; i++) a[i] = time[name, i]
		for (i = 2; i <= n; i++)
			for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
		return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
	}
	/^begin / {
		name = $0; sub(/^begin /, "", name)
		if (!(name in count)) order[++names] = name
		getline before; getline after
		time[name, ++count[name]] = after - before
	}
	END {
		base = median("split_part x3 + cast")
		trivial = median("trivial C scan")
		printf "%-34s %9s %17s %17s %s\n", "statement", "seconds", "to split_part x3", "to trivial scan", "aim"
		for (i = 1; i <= names; i++) {
			name = order[i]; m = median(name)
			aim = name ~ /^temperature/ ? "below 0.50, 2.00" : ""
			printf "%-34s %9.3f %17.2f %17.2f %s\n", name, m / 1e9, m / base, m / trivial, aim
		}
	}' "$dir/times"
