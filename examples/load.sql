-- examples/load.sql: the sample pages as a table, one page a row.
--
-- Run from the top of the source tree by "make demo" and "make psql".  The
-- environment variable PAGE names another file than the samples.

SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS newsweather;
RESET client_min_messages;

CREATE TABLE pages
(
	id		int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	name	text NOT NULL,		-- the file's
	content	text NOT NULL		-- as scraped: nothing is cleaned before it gets here
);
\copy pages (name, content) from program 'examples/as-copy 2>/dev/null'
ANALYZE pages;
