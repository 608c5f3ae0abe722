-- examples/demo.sql: what a dashboard would show of the sample pages.
\ir load.sql

\echo Pages:
SELECT id, name, char_length(content) AS characters FROM pages ORDER BY id;
SELECT newsweather_version();
