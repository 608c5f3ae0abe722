#!/usr/bin/env bash
# bench/article_type.sh
#
# Fields of 100,000 stored articles beside the body of the same articles and
# beside a table with a column a field: processor time of the backend (median
# of NW_BENCH_RUNS, 5) and buffers.  Bodies are Korean sentences, 9 kB, which
# TOAST compresses to about half.  Run by bench/run, or under tools/with-server.
set -euo pipefail

rows=${NW_BENCH_ROWS:-100000}
runs=${NW_BENCH_RUNS:-5}
dir=$(mktemp -d "${TMPDIR:-/tmp}/newsweather-bench.XXXXXX")
trap 'rm -rf "$dir"' EXIT

psql -X -q -v ON_ERROR_STOP=1 <<SQL
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS newsweather;
DROP TABLE IF EXISTS bench_article, bench_external, bench_column, bench_body;
CREATE UNLOGGED TABLE bench_body AS
	SELECT n, string_agg(format('%s 강가에 안개가 끼어 배 %s척이 늦게 떠났다고 밝혔다.', (
			SELECT string_agg(chr(44032 + abs(hashint4(n * 100000 + k * 100 + c)) % 3000), '') FROM generate_series(1, 14) c), k), ' ') AS content
	FROM generate_series(1, 50) n, generate_series(1, 75) k GROUP BY n;
CREATE UNLOGGED TABLE bench_article (a news_article);
CREATE UNLOGGED TABLE bench_external (a news_article);
ALTER TABLE bench_external ALTER a SET STORAGE EXTERNAL;
INSERT INTO bench_article
	SELECT news_article(headline => '강가에 안개 ' || i, author => ARRAY['한가람', '윤하늘'], publisher => '새벽뉴스',
		date_published => timestamptz '2025-01-01 00:00+09' + i * interval '1 min', article_body => content)
	FROM generate_series(1, $rows) i JOIN bench_body ON n = 1 + i % 50;
INSERT INTO bench_external SELECT news_article(headline => headline(a), article_body => article_body(a)) FROM bench_article;
CREATE UNLOGGED TABLE bench_column AS SELECT headline(a), article_body(a) FROM bench_article;
VACUUM ANALYZE bench_article;
VACUUM ANALYZE bench_external;
VACUUM ANALYZE bench_column;
SQL

names=('headline of an article' 'author' 'date_published' 'body of an article' 'headline, EXTERNAL storage' 'body, EXTERNAL storage' 'headline in a column' 'body in a column')
queries=("SELECT count(headline(a)) FROM bench_article" "SELECT count(author(a)) FROM bench_article" "SELECT count(date_published(a)) FROM bench_article"
	"SELECT count(article_body(a)) FROM bench_article" "SELECT count(headline(a)) FROM bench_external" "SELECT count(article_body(a)) FROM bench_external"
	"SELECT count(headline || '') FROM bench_column" "SELECT count(article_body || '') FROM bench_column")
clock='\! cut -d" " -f1 /proc/$NW_PID/schedstat 2>/dev/null || date +%s%N'
{
	cat <<'SQL'
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SELECT pg_backend_pid() AS pid \gset
\setenv NW_PID :pid
\pset format unaligned
\pset tuples_only on
SQL
	for i in "${!queries[@]}"; do
		printf '\\echo plan %s\nEXPLAIN (ANALYZE, BUFFERS, TIMING OFF, COSTS OFF, FORMAT JSON) %s;\n' "${names[$i]}" "${queries[$i]}"
	done
	for ((r = 0; r < runs; r++)); do
		for i in "${!queries[@]}"; do
			printf '\\echo begin %s\n%s\n%s \\g /dev/null\n%s\n' "${names[$i]}" "$clock" "${queries[$i]}" "$clock"
		done
	done
} >"$dir/script.sql"
psql -X -q -v ON_ERROR_STOP=1 -f "$dir/script.sql" >"$dir/out"

psql -X -q -At -c "SELECT 'articles: ' || count(*) || ', body ' || round(avg(octet_length(article_body(a)))) || ' bytes, stored ' || round(avg(pg_column_size(a))) FROM bench_article"
awk -v rows="$rows" '
	function median(name,    i, j, n, t, a) {
		n = count[name]
		for (i = 1; i <= n; i++) a[i] = time[name, i]
		for (i = 2; i <= n; i++)
			for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
		return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
	}
	/^plan / { name = substr($0, 6); order[++names] = name; seen = 0; next }
	# the top node comes first
	/"Shared (Hit|Read) Blocks"/ { if (seen++ < 2) { gsub(/[^0-9]/, ""); buffers[name] += $0 } }
	/^begin / {
		name = substr($0, 7)
		getline before; getline after
		time[name, ++count[name]] = after - before
	}
	END {
		body = median("body of an article")
		printf "%-28s %9s %10s %19s %16s\n", "statement", "seconds", "to body", "buffers an article", "buffers to body"
		for (i = 1; i <= names; i++) {
			name = order[i]; m = median(name)
			printf "%-28s %9.3f %10.2f %19.2f %16.2f\n", name, m / 1e9, m / body, buffers[name] / rows, buffers[name] / buffers["body of an article"]
		}
	}' "$dir/out"
