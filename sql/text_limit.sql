-- every reader of pages refuses a text of more than 64 MB, and takes one of exactly that
\set VERBOSITY verbose
\set SHOW_CONTEXT never
\pset format unaligned
CREATE TEMP TABLE long (t text);
ALTER TABLE long ALTER t SET STORAGE MAIN;
INSERT INTO long SELECT repeat(' ', 64 * 1024 * 1024 + 1);
CREATE FUNCTION pg_temp.refusal(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	detail text;
BEGIN
	EXECUTE format('SELECT count(*) FROM long, %s', call);
	RETURN 'read';
EXCEPTION WHEN program_limit_exceeded THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
	RETURN SQLERRM || '. ' || detail;
END $$;
SELECT call, pg_temp.refusal(call) FROM (VALUES
	('extract_readings(t)'), ('parse_article(t)'), ('article_lines(t)'), ('extract_entities(t)'),
	('extract_glosses(t)'), ('extract_dates(t)'), ('extract_quantities(t)')) c(call);
UPDATE long SET t = left(t, -1);
SELECT pg_temp.refusal('extract_readings(t)'), pg_temp.refusal('parse_article(t)');
