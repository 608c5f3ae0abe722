-- pg/extract_temperatures.sql: temperatures in running text

CREATE FUNCTION extract_temperatures(doc text,
	OUT mention text, OUT start_at int4, OUT low temperature, OUT high temperature, OUT unit text, OUT approximate bool)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_extract_temperatures'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 5;
COMMENT ON FUNCTION extract_temperatures(text) IS 'temperatures and ranges of temperatures in a text; an open side is null';

CREATE FUNCTION parse_temperature_range(text) RETURNS temperature_range
AS 'MODULE_PATHNAME', 'nw_parse_temperature_range'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION parse_temperature_range(text) IS 'the range that a text such as "-12 to 1 degrees" says; null when it says anything else';
