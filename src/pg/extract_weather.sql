-- pg/extract_weather.sql: weather quantities in running text

CREATE FUNCTION extract_weather(doc text,
	OUT measure text, OUT low float8, OUT high float8, OUT unit text, OUT role text, OUT place text,
	OUT approximate bool, OUT mention text, OUT start_at int4)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_extract_weather'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 ROWS 10;
COMMENT ON FUNCTION extract_weather(text) IS 'temperatures, rain, snow, wind, humidity and other weather quantities of a text, one unit a measure; an open side is null';
