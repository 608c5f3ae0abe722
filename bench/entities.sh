#!/usr/bin/env bash
# bench/entities.sh
#
# extract_entities over 10,000 articles of some 5 kB (articles.pl), beside hashtext(body), which reads every byte
# once; the same with a gazetteer of 100,000 names, made in the query and read from a table,
# beside without; and the making of gazetteers of 50,000 and 100,000 names.  Of the names 1,000 are words of the
# articles, the others are made of their syllables.  One backend, no parallelism; the statements take turns,
# NW_BENCH_RUNS (3) times; figures are of the backend's processor time where Linux tells it, else of the clock.
# Run by bench/run, or under tools/with-server.
set -euo pipefail

rows=${NW_BENCH_ARTICLES:-10000}
runs=${NW_BENCH_RUNS:-3}
dir=$(mktemp -d "${TMPDIR:-/tmp}/newsweather-bench.XXXXXX")
trap 'rm -rf "$dir"' EXIT

perl bench/articles.pl plain "$rows" >"$dir/articles"
psql -X -q -v ON_ERROR_STOP=1 <<SQL
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS newsweather;
DROP TABLE IF EXISTS bench_articles, bench_names, bench_gazetteer;
CREATE UNLOGGED TABLE bench_articles (id int, body text);
\copy bench_articles FROM '$dir/articles'
CREATE UNLOGGED TABLE bench_names AS
	WITH syllable AS (
		SELECT array_agg(s) AS s, count(*)::int AS n
		FROM (SELECT DISTINCT s FROM (SELECT body FROM bench_articles LIMIT 100) a, regexp_split_to_table(body, '') s WHERE s ~ '[가-힣]') d),
	word AS (
		SELECT w FROM (SELECT body FROM bench_articles LIMIT 1000) a, regexp_split_to_table(body, '[^가-힣]+') w
		WHERE length(w) BETWEEN 3 AND 6 GROUP BY w ORDER BY md5(w) LIMIT 1000)
	SELECT w AS name, 'organization'::text AS kind FROM word
	UNION ALL
	SELECT DISTINCT s[1 + i % n] || s[1 + i / n % n] || s[1 + i * 7 / 3 % n] || s[1 + i * 13 / 7 % n], 'person'
	FROM syllable, generate_series(1, 130000) i;
DELETE FROM bench_names WHERE ctid NOT IN (SELECT ctid FROM bench_names LIMIT 100000);
CREATE UNLOGGED TABLE bench_gazetteer AS SELECT gazetteer(array_agg(name), array_agg(kind)) AS names FROM bench_names;
VACUUM ANALYZE;
SQL

bytes=$(psql -XAtq -c 'SELECT sum(octet_length(body)) FROM bench_articles')
psql -XAtq -F ' ' -c "SELECT count(*), 'articles,', avg(octet_length(body))::int, 'bytes;', (SELECT count(*) FROM bench_names), 'names,',
	(SELECT pg_column_size(names) / 1024 FROM bench_gazetteer), 'kB stored' FROM bench_articles"

clock='\! cut -d" " -f1 /proc/$NW_PID/schedstat 2>/dev/null || date +%s%N'
measure() {
	printf '\\echo begin %s\n%s\n%s \\g /dev/null\n%s\n' "$1" "$clock" "$2" "$clock"
}

made='(SELECT gazetteer(array_agg(name), array_agg(kind)) FROM bench_names)'
{
	cat <<'SQL'
SET client_min_messages = warning;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SELECT pg_backend_pid() AS pid \gset
\setenv NW_PID :pid
SQL
	for ((i = 0; i < runs; i++)); do
		measure 'hashtext(body)' 'SELECT sum(hashtext(body)) FROM bench_articles'
		measure 'extract_entities(body)' "SELECT count(*) FROM bench_articles, extract_entities(body, '2025-12-15')"
		measure 'with names made in the query' "SELECT count(*) FROM bench_articles, extract_entities(body, '2025-12-15', $made)"
		measure 'with names from a table' "SELECT count(*) FROM bench_gazetteer, bench_articles, extract_entities(body, '2025-12-15', names)"
		measure 'gazetteer of 50,000' 'SELECT gazetteer_size(gazetteer(array_agg(name), array_agg(kind))) FROM (SELECT * FROM bench_names LIMIT 50000) n'
		measure 'gazetteer of 100,000' 'SELECT gazetteer_size(gazetteer(array_agg(name), array_agg(kind))) FROM bench_names'
	done
} >"$dir/script.sql"
psql -X -q -v ON_ERROR_STOP=1 -f "$dir/script.sql" >"$dir/times"

awk -v bytes="$bytes" '
	/^begin / {
		name = $0; sub(/^begin /, "", name)
		if (!(name in low)) order[++names] = name
		getline before; getline after
		if (!(name in low) || after - before < low[name]) low[name] = after - before
	}
	END {
		printf "%-32s %9s %9s %12s %12s %s\n", "statement", "lowest s", "MB/s", "to hashtext", "to without", "aim"
		for (i = 1; i <= names; i++) {
			name = order[i]
			t = low[name]
			if (name ~ /^gazetteer/)
				printf "%-32s %9.3f %9s %12s %12.2f %s\n", name, t / 1e9, "", "", t / low["gazetteer of 50,000"],
					name ~ /100/ ? "<= 2 s" : "(to 50,000)"
			else
				printf "%-32s %9.3f %9.1f %12.1f %12.2f %s\n", name, t / 1e9, bytes * 1e3 / t, t / low["hashtext(body)"],
					t / low["extract_entities(body)"], name ~ /^with/ ? "<= 1.30" : ""
		}
	}' "$dir/times"
