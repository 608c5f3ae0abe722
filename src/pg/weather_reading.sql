-- pg/weather_reading.sql: the type, its constructor and its parts, and the reader of strips

CREATE TYPE weather_reading;

CREATE FUNCTION weather_reading_in(cstring) RETURNS weather_reading
AS 'MODULE_PATHNAME', 'nw_weather_reading_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_in(cstring) IS 'I/O';

CREATE FUNCTION weather_reading_out(weather_reading) RETURNS cstring
AS 'MODULE_PATHNAME', 'nw_weather_reading_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_out(weather_reading) IS 'I/O';

CREATE FUNCTION weather_reading_recv(internal) RETURNS weather_reading
AS 'MODULE_PATHNAME', 'nw_weather_reading_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_recv(internal) IS 'I/O';

CREATE FUNCTION weather_reading_send(weather_reading) RETURNS bytea
AS 'MODULE_PATHNAME', 'nw_weather_reading_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_send(weather_reading) IS 'I/O';

CREATE TYPE weather_reading (
	INPUT = weather_reading_in,
	OUTPUT = weather_reading_out,
	RECEIVE = weather_reading_recv,
	SEND = weather_reading_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended
);
COMMENT ON TYPE weather_reading IS 'one reading of a weather strip: station, temperature and condition as written';

CREATE FUNCTION parse_weather_reading(text) RETURNS weather_reading
AS 'MODULE_PATHNAME', 'nw_parse_weather_reading'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parse_weather_reading(text) IS 'the reading that a text is as a whole; NULL when it is none';

CREATE FUNCTION weather_reading(station text, temperature temperature, condition text) RETURNS weather_reading
AS 'MODULE_PATHNAME', 'nw_weather_reading_make'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading(text, temperature, text) IS 'reading of its parts, each of which may be NULL';

CREATE FUNCTION station(weather_reading) RETURNS text
AS 'MODULE_PATHNAME', 'nw_weather_reading_station'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION station(weather_reading) IS 'station as written';

CREATE FUNCTION station_id(weather_reading) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_weather_reading_station_id'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION station_id(weather_reading) IS 'KMA number of the station; NULL when the name is no station of the directory';

CREATE FUNCTION temperature(weather_reading) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_weather_reading_temperature'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature(weather_reading) IS 'temperature of a reading';

CREATE FUNCTION condition(weather_reading) RETURNS weather_condition
AS 'MODULE_PATHNAME', 'nw_weather_reading_condition'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION condition(weather_reading) IS 'condition of a reading; NULL when the word is not known';

CREATE FUNCTION condition_text(weather_reading) RETURNS text
AS 'MODULE_PATHNAME', 'nw_weather_reading_condition_text'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION condition_text(weather_reading) IS 'condition as written';

CREATE FUNCTION extract_readings(text,
	OUT line_no int4, OUT reading weather_reading, OUT station text, OUT station_id int4,
	OUT temperature temperature, OUT condition weather_condition, OUT condition_text text,
	OUT observed_on date, OUT provider text) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_extract_readings'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 20;
COMMENT ON FUNCTION extract_readings(text) IS 'readings of the weather strips of a page, in the order of the text';
