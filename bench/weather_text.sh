#!/usr/bin/env bash
# bench/weather_text.sh
#
# Finding the weather in prose: extract_temperatures and extract_weather over
# 10,000 articles of some 2,300 characters (5.3 kB), invented but with words and
# numbers as news has them, on default storage (pglz, mostly out of line).  Each
# beside hashtext(body), which reads every byte once: what any function of a
# text has to pay.  One set of articles has no weather in it, the other is of
# nothing else.  One backend, no parallelism; the statements take turns, NW_BENCH_RUNS
# (5) times; figures are of the backend's processor time where Linux tells it,
# else of the clock.  Run by bench/run, or under tools/with-server.
#
# "no function" is the least a set-returning function costs: one of the server's
# own that returns no row, and does not look at the text.
set -euo pipefail

rows=${NW_BENCH_ARTICLES:-10000}
runs=${NW_BENCH_RUNS:-5}
dir=$(mktemp -d "${TMPDIR:-/tmp}/newsweather-bench.XXXXXX")
trap 'rm -rf "$dir"' EXIT

for kind in plain weather; do
	perl bench/articles.pl $kind "$rows" >"$dir/$kind"
done
psql -X -q -v ON_ERROR_STOP=1 <<SQL
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS newsweather;
DROP TABLE IF EXISTS bench_plain, bench_weather;
CREATE UNLOGGED TABLE bench_plain (id int, body text);
CREATE UNLOGGED TABLE bench_weather (id int, body text);
\copy bench_plain FROM '$dir/plain'
\copy bench_weather FROM '$dir/weather'
VACUUM ANALYZE bench_plain, bench_weather;
SQL

clock='\! cut -d" " -f1 /proc/$NW_PID/schedstat 2>/dev/null || date +%s%N'
measure() {
	printf '\\echo begin %s\n%s\n%s \\g /dev/null\n%s\n' "$1" "$clock" "$2" "$clock"
}

steps() {
	local kind f
	for kind in plain weather; do
		measure "$kind hashtext(body)" "SELECT sum(hashtext(body)) FROM bench_$kind"
		measure "$kind length(body)" "SELECT sum(length(body)) FROM bench_$kind"
		measure "$kind no function" "SELECT count(*) FROM (SELECT jsonb_array_elements('[]') FROM bench_$kind) s"
		for f in $functions; do
			measure "$kind $f(body)" "SELECT count(*) FROM (SELECT $f(body) FROM bench_$kind) s"
			measure "$kind $f(body), LATERAL" "SELECT count(*) FROM bench_$kind, $f(body)"
		done
	done
}

functions=$(psql -XAtq -c "SELECT f FROM unnest('{extract_temperatures,extract_weather}'::text[]) f WHERE to_regproc(f) IS NOT NULL")
for kind in plain weather; do
	psql -XAtq -F ' ' -c "SELECT '$kind:', count(*), 'articles,', avg(length(body))::int, 'characters,', avg(octet_length(body))::int, 'bytes, stored',
		round(avg(octet_length(body)::numeric / pg_column_size(body)), 2) || ' : 1' FROM bench_$kind"
	for f in $functions; do
		psql -XAtq -c "SELECT '$kind: $f gives ' || count(*) || ' rows' FROM bench_$kind, $f(body)"
	done
done
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

awk '
	function sorted(name,    i, j, n, t) {
		n = count[name]
		for (i = 1; i <= n; i++) a[i] = time[name, i]
		for (i = 2; i <= n; i++)
			for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
		lowest = a[1]
		median = n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
	}
	/^begin / {
		name = $0; sub(/^begin /, "", name)
		if (!(name in count)) order[++names] = name
		getline before; getline after
		time[name, ++count[name]] = after - before
	}
	END {
		printf "%-44s %9s %9s %11s %11s %s\n", "articles, statement", "lowest s", "median s", "to hashtext", "of medians", "aim"
		for (i = 1; i <= names; i++) {
			name = order[i]; sorted(name)
			if (name ~ /hashtext/) { low = lowest; mid = median }
			aim = name !~ /extract_/ ? "" : name ~ /^plain/ ? "<= 1.5" : "<= 4"
			printf "%-44s %9.3f %9.3f %11.2f %11.2f %s\n", name, lowest / 1e9, median / 1e9, lowest / low, median / mid, aim
		}
	}' "$dir/times"
