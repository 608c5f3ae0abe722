-- pg/weather_from_metar.sql: aerodrome reports as rows, one a measure

CREATE FUNCTION weather_from_metar(reports text, ref date DEFAULT NULL,
	OUT observed_at timestamptz, OUT station_id int4, OUT station text, OUT measure text,
	OUT low float8, OUT high float8, OUT unit text, OUT condition weather_condition, OUT role text)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_weather_from_metar'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 200 ROWS 8;
COMMENT ON FUNCTION weather_from_metar(text, date) IS 'what METAR and SPECI reports say, in the order of the text; days resolved against ref';
