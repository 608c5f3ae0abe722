-- weather_from_kma: what a user sees when a document is refused or cannot be read
SET TimeZone = 'Asia/Seoul';
\set VERBOSITY default

-- a string may be either
SELECT * FROM weather_from_kma('{}');

-- the request was refused
SELECT * FROM weather_from_kma('{"response":{"header":{"resultCode":"30","resultMsg":"SERVICE KEY IS NOT REGISTERED ERROR."}}}'::jsonb);
SELECT * FROM weather_from_kma('{"response":{"header":{"resultCode":"99"}}}'::jsonb);
SELECT * FROM weather_from_kma(jsonb_build_object('resultCode', 99, 'resultMsg', repeat('x', 1000)));
\set VERBOSITY sqlstate
SELECT * FROM weather_from_kma('{"resultCode":"1"}'::jsonb);
-- what is no document, and what is no XML
SELECT * FROM weather_from_kma('text'::xml);
SELECT * FROM weather_from_kma('<a>'::xml);
\set VERBOSITY default

-- there was nothing
SELECT * FROM weather_from_kma('{"response":{"header":{"resultCode":"03","resultMsg":"NODATA_ERROR"}}}'::jsonb);

-- the feed's namespace is no URI, of which libxml would warn
SELECT * FROM weather_from_kma('<current xmlns="current"><weather year="2026" month="01" day="20" hour="07"><local stn_id="90" desc="맑음" ta="-1.5">속초</local></weather></current>'::xml);

-- an index on an expression needs what is immutable
CREATE TABLE weather_response (body jsonb);
INSERT INTO weather_response VALUES ('{"tm":"2026-01-20 06:00","stnId":165,"ta":-9.0}');
CREATE FUNCTION weather_response_time(jsonb) RETURNS timestamptz IMMUTABLE STRICT
	RETURN (SELECT min(observed_at) FROM weather_from_kma($1));
CREATE INDEX ON weather_response (weather_response_time(body));
SELECT weather_response_time(body) FROM weather_response;
DROP TABLE weather_response;
DROP FUNCTION weather_response_time;
