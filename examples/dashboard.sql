-- examples/dashboard.sql: a table of readings and the view that charts read.
--
-- psql -f examples/dashboard.sql, in a database that has the extension.
-- doc/dashboards.md explains it and asks the questions of a dashboard.

CREATE TABLE reading
(
	observed_at		timestamptz NOT NULL,
	station			text NOT NULL,		-- as written
	station_id		int,				-- KMA number, NULL when the name is no station of the directory
	temperature		temperature,
	condition		weather_condition,	-- NULL when there was no word, or one that no table knows
	condition_text	text,				-- the word as written
	page_id			int					-- the page whose strip it stood in, NULL from a feed
) PARTITION BY RANGE (observed_at);

-- a partition a month, in the time of the place: this year's
SELECT format('CREATE TABLE reading_%s PARTITION OF reading FOR VALUES FROM (%L) TO (%L)', to_char(m, 'YYYY_MM'),
	m AT TIME ZONE 'Asia/Seoul', (m + interval '1 month') AT TIME ZONE 'Asia/Seoul')
FROM generate_series(timestamp '2026-01-01', timestamp '2026-12-01', interval '1 month') m
\gexec

-- rows come in the order of time: BRIN finds a day, btree a station
CREATE INDEX reading_observed_at ON reading USING brin (observed_at) WITH (pages_per_range = 16);
CREATE INDEX reading_station ON reading (station_id, observed_at) INCLUDE (temperature);

CREATE VIEW dashboard AS
SELECT r.observed_at AS "time",
	r.station,
	k.latitude,
	k.longitude,
	celsius(r.temperature) AS celsius,
	coalesce(r.condition::text, r.condition_text) AS condition,
	label(r.condition, 'en') AS label_en,
	symbol(r.condition) AS symbol,
	r.station_id,
	r.page_id
FROM reading r LEFT JOIN kma_stations() k ON k.id = r.station_id;
COMMENT ON VIEW dashboard IS 'readings in plain columns, for charts';
