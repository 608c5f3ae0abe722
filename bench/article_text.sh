#!/usr/bin/env bash
# bench/article_text.sh
#
# Reading page dumps: parse_article, article_lines, article_bylines and strip_boilerplate over 10,000 pages
# of some 5 kB (dumps.pl), on default storage, beside hashtext(page), which reads every byte once, and beside
# to_tsvector('simple', page), what a user who only wants to find the page pays.  One backend, no parallelism;
# the statements take turns, NW_BENCH_RUNS (5) times; figures are of the backend's processor time where Linux
# tells it, else of the clock.  Run by bench/run, or under tools/with-server.
set -euo pipefail

rows=${NW_BENCH_ARTICLES:-10000}
runs=${NW_BENCH_RUNS:-5}
dir=$(mktemp -d "${TMPDIR:-/tmp}/newsweather-bench.XXXXXX")
trap 'rm -rf "$dir"' EXIT

perl bench/dumps.pl "$rows" >"$dir/pages"
psql -X -q -v ON_ERROR_STOP=1 <<SQL
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS newsweather;
DROP TABLE IF EXISTS bench_pages;
CREATE UNLOGGED TABLE bench_pages (id int, page text);
\copy bench_pages FROM '$dir/pages'
VACUUM ANALYZE bench_pages;
SQL

psql -XAtq -F ' ' -c "SELECT count(*), 'pages,', avg(length(page))::int, 'characters,', avg(octet_length(page))::int, 'bytes, stored',
	round(avg(octet_length(page)::numeric / pg_column_size(page)), 2) || ' : 1' FROM bench_pages"
psql -XAtq -F ' ' -c "SELECT 'read:', count(headline(a)), 'headlines,', count(date_published(a)), 'times,', count(author(a)), 'authors,',
	avg(length(article_body(a)))::int, 'characters of body' FROM (SELECT parse_article(page) AS a FROM bench_pages OFFSET 0) s"

clock='\! cut -d" " -f1 /proc/$NW_PID/schedstat 2>/dev/null || date +%s%N'
measure() {
	printf '\\echo begin %s\n%s\n%s \\g /dev/null\n%s\n' "$1" "$clock" "$2" "$clock"
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
		measure 'hashtext(page)' 'SELECT sum(hashtext(page)) FROM bench_pages'
		measure 'parse_article(page)' 'SELECT count(parse_article(page)) FROM bench_pages'
		measure 'article_lines(page)' 'SELECT count(*) FROM (SELECT article_lines(page) FROM bench_pages) s'
		measure 'article_bylines(page)' 'SELECT count(*) FROM (SELECT article_bylines(page) FROM bench_pages) s'
		measure 'strip_boilerplate(page)' 'SELECT count(strip_boilerplate(page)) FROM bench_pages'
		measure "to_tsvector('simple', page)" "SELECT count(to_tsvector('simple', page)) FROM bench_pages"
	done
} >"$dir/script.sql"
psql -X -q -v ON_ERROR_STOP=1 -f "$dir/script.sql" >"$dir/times"

awk -v rows="$rows" '
	/^begin / {
		name = $0; sub(/^begin /, "", name)
		if (!(name in low)) order[++names] = name
		getline before; getline after
		if (!(name in low) || after - before < low[name]) low[name] = after - before
	}
	END {
		printf "%-32s %9s %12s %12s %s\n", "statement", "lowest s", "us a page", "to hashtext", "aim"
		for (i = 1; i <= names; i++) {
			name = order[i]
			printf "%-32s %9.3f %12.1f %12.2f %s\n", name, low[name] / 1e9, low[name] / 1e3 / rows, low[name] / low["hashtext(page)"],
				name ~ /^parse_article/ ? "<= 2" : ""
		}
	}' "$dir/times"
