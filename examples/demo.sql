-- examples/demo.sql: what a dashboard would ask of a scraped page.
--
-- "make demo" runs it on the sample pages, "make demo PAGE=file" on a page of
-- your own.
\ir load.sql
\pset footer off
\pset pager off
\pset null '-'
\set QUIET on

SET TimeZone = 'Asia/Seoul';

-- the page to look at: the one with the longest weather strip, else the first
SELECT id, name FROM pages
ORDER BY (SELECT count(*) FROM extract_readings(content)) DESC, id LIMIT 1 \gset page_
SELECT EXISTS (SELECT FROM extract_readings(content)) AS strip, parse_article(content) IS NOT NULL AS article
FROM pages WHERE id = :page_id \gset has_

\echo
\echo ====== The weather strip of :page_name
\if :has_strip
SELECT r.station, coalesce(k.province, '-') AS place, to_char(celsius(r.temperature), 'S990.0') AS "℃",
	r.condition_text AS condition, label(r.condition, 'en') AS "in English", symbol(r.condition) AS symbol
FROM pages, extract_readings(content) r LEFT JOIN kma_stations() k ON k.id = r.station_id
WHERE pages.id = :page_id
ORDER BY r.line_no;

\echo ====== Its coldest, warmest and average
SELECT count(temperature) AS readings, min(temperature) AS coldest,
	(SELECT string_agg(station, ', ') FROM extract_readings(content) s WHERE s.temperature = min(r.temperature)) AS "coldest at",
	max(temperature) AS warmest,
	(SELECT string_agg(station, ', ') FROM extract_readings(content) s WHERE s.temperature = max(r.temperature)) AS "warmest at",
	temperature_text(avg(temperature), 'C', 1) AS average, min(observed_on) AS observed, min(provider) AS provider
FROM pages, extract_readings(content) r
WHERE pages.id = :page_id
GROUP BY pages.id;
\else
\echo (no weather strip on this page)
\echo
\endif

\echo ====== The article on it
\if :has_article
SELECT f.field, f.value
FROM pages, parse_article(content) a, LATERAL (VALUES
	(1, 'headline', headline(a)),
	(2, 'subheading', alternative_headline(a)),
	(3, 'series', series(a) || coalesce(' no. ' || series_number(a), '')),
	(4, 'publisher', publisher(a)),
	(5, 'author', array_to_string(author(a), ', ')),
	(6, 'published', CASE date_precision(a) WHEN 'day' THEN published_on(a)::text ELSE to_char(date_published(a), 'YYYY-MM-DD HH24:MI') END),
	(7, 'section', article_section(a)),
	(8, 'language', in_language(a)),
	(9, 'words', word_count(a)::text),
	(10, 'begins', left(article_body(a), 44) || '…')) f(n, field, value)
WHERE pages.id = :page_id AND f.value IS NOT NULL
ORDER BY f.n;
\else
\echo (no article found on this page)
\echo
\endif

\echo ====== The kinds of line it was made of
SELECT l.kind, count(*) AS lines, left(trim((array_agg(l.content ORDER BY l.line_no))[1]), 44) AS "first"
FROM pages, article_lines(pages.content) l
WHERE pages.id = :page_id
GROUP BY l.kind ORDER BY min(l.line_no);

\echo ====== Who and what it names
SELECT e.kind, e.name, count(*) AS mentions, left(max(array_to_string(e.aliases, ', ')), 40) AS "also known as",
	max(coalesce(e.value ->> 'title', e.value ->> 'head')) AS "title or head"
FROM pages, extract_entities(content, published_on(parse_article(content))) e
WHERE pages.id = :page_id AND e.kind IN ('person', 'organization', 'location')
	AND NOT EXISTS (SELECT FROM extract_readings(content) r WHERE r.station = e.mention)
GROUP BY e.kind, e.name
ORDER BY e.kind DESC, count(*) DESC, min(e.start_at)
LIMIT 40;

\echo ====== The days the article speaks of
SELECT d.mention, lower(d.value)::date AS "from", (upper(d.value) - interval '1 microsecond')::date AS "to", d.grain
FROM pages, parse_article(content) a, extract_dates(article_body(a), published_on(a)) d
WHERE pages.id = :page_id
ORDER BY d.start_at
LIMIT 20;

\echo ====== All pages, as a chart would read them
SELECT p.name, publisher(a) AS publisher, published_on(a) AS day, in_language(a) AS language,
	cardinality(author(a)) AS authors, word_count(a) AS words,
	(SELECT count(*) FROM extract_readings(content)) AS readings,
	(SELECT round(celsius(avg(temperature))::numeric, 1) FROM extract_readings(content)) AS "mean ℃"
FROM pages p, parse_article(content) a
ORDER BY p.id;
