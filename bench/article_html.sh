#!/usr/bin/env bash
# bench/article_html.sh
#
# parse_article_html beside gumbo's own parse of the same bytes (gumbo_parse.c):
# the pages of test/data/html, furnished with the menus
# and scripts that pages of outlets have (60 kB and 40 kB), and real pages where
# NEWSWEATHER_CORPUS names them.  One
# backend, no parallelism; the statements take turns, each figure is the median
# of RUNS runs (NW_BENCH_RUNS, 7) of the backend's processor time, where Linux
# tells it, else of the clock.  Run by bench/run, or under tools/with-server.
set -euo pipefail

runs=${NW_BENCH_RUNS:-7}
dir=$(mktemp -d "${TMPDIR:-/tmp}/newsweather-bench.XXXXXX")
trap 'rm -rf "$dir"' EXIT

chmod 755 "$dir"
here=$(cd "$(dirname "$0")" && pwd)
pg_config=${PG_CONFIG:-pg_config}
${CC:-gcc} -O2 -fPIC -shared -I"$($pg_config --includedir-server)" $(pkg-config --cflags gumbo) \
	-o "$dir/gumbo_parse.so" "$here/gumbo_parse.c" $(pkg-config --libs gumbo)

{
	cat <<SQL
CREATE OR REPLACE FUNCTION bench_gumbo(text) RETURNS int AS '$dir/gumbo_parse' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS newsweather;
DROP TABLE IF EXISTS bench_html;
CREATE UNLOGGED TABLE bench_html (kind text, page text);
SQL
	for file in "$here"/../test/data/html/*.html; do
		printf "\\\\set page \`cat '%s'\`\nINSERT INTO bench_html SELECT 'own', :'page' FROM generate_series(1, 20);\n" "$file"
	done
	for file in ${NEWSWEATHER_CORPUS:+"$NEWSWEATHER_CORPUS"/articles/*.html}; do
		printf "\\\\set page \`cat '%s'\`\nINSERT INTO bench_html SELECT 'real', :'page' FROM generate_series(1, 20);\n" "$file"
	done
	cat <<'SQL'
UPDATE bench_html SET page = replace(page, '<!--expect', '<div class="menu"><ul>'
	|| repeat('<li class="menu-item"><a class="link" href="/section/item?id=1024">지역 소식 더 보기</a></li>', 600)
	|| '</ul></div><script>' || repeat('window.dataLayer.push({"event":"view","id":1024});', 800) || '</script><!--expect')
WHERE kind = 'own';
VACUUM ANALYZE bench_html;
SQL
} >"$dir/load.sql"
psql -X -q -v ON_ERROR_STOP=1 -f "$dir/load.sql"

clock='\! cut -d" " -f1 /proc/$NW_PID/schedstat 2>/dev/null || date +%s%N'
measure() {
	printf '\\echo begin %s\n%s\n%s \\g /dev/null\n%s\n' "$1" "$clock" "$2" "$clock"
}

steps() {
	for kind in own real; do
		measure "$kind pages: gumbo alone" "SELECT count(bench_gumbo(page)) FROM bench_html WHERE kind = '$kind'"
		measure "$kind pages: parse_article_html" "SELECT count(parse_article_html(page)) FROM bench_html WHERE kind = '$kind'"
	done
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
real=$(psql -X -q -A -t -c "SELECT count(*) FROM bench_html WHERE kind = 'real'")

awk -v real="$real" '
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
		printf "%-34s %9s %17s %s\n", "statement", "seconds", "to gumbo", "aim"
		for (i = 1; i <= names; i++) {
			name = order[i]
			if (name ~ /^real/ && real == 0) continue
			m = median(name)
			if (name ~ /gumbo alone/) base = m
			printf "%-34s %9.3f %17.2f %s\n", name, m / 1e9, m / base, name ~ /parse_article/ ? "below 1.50" : ""
		}
		if (real == 0) print "real pages skipped: NEWSWEATHER_CORPUS is not set"
	}' "$dir/times"
