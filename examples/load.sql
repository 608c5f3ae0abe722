-- examples/load.sql: the sample pages as a table, one page a row.
--
-- Run from the top of the source tree by "make demo" and "make psql".  The
-- environment variable NW_PAGES names other files than the samples.

SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS newsweather;
RESET client_min_messages;

CREATE TABLE pages
(
	id		int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	name	text NOT NULL,		-- the file's
	content	text NOT NULL		-- as scraped: nothing is cleaned before it gets here
);
\copy pages (name, content) from program 'examples/as-copy ${NW_PAGES:-examples/pages/*.txt}'
ANALYZE pages;
