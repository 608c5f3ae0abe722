-- pg/temperature.sql: the type, its text and binary form, its casts and constructors

CREATE TYPE temperature;

CREATE FUNCTION temperature_in(cstring) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_in(cstring) IS 'I/O';

CREATE FUNCTION temperature_out(temperature) RETURNS cstring
AS 'MODULE_PATHNAME', 'nw_temperature_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_out(temperature) IS 'I/O';

CREATE FUNCTION temperature_recv(internal) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_recv(internal) IS 'I/O';

CREATE FUNCTION temperature_send(temperature) RETURNS bytea
AS 'MODULE_PATHNAME', 'nw_temperature_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_send(temperature) IS 'I/O';

CREATE TYPE temperature (
	INPUT = temperature_in,
	OUTPUT = temperature_out,
	RECEIVE = temperature_recv,
	SEND = temperature_send,
	INTERNALLENGTH = 4,
	PASSEDBYVALUE,
	ALIGNMENT = int4,
	STORAGE = plain
);
COMMENT ON TYPE temperature IS 'temperature: exact to 0.001 of a degree Celsius, Fahrenheit or kelvin';

-- numbers out

CREATE FUNCTION celsius(temperature) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_celsius'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION celsius(temperature) IS 'degrees Celsius';

CREATE FUNCTION fahrenheit(temperature) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_fahrenheit'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION fahrenheit(temperature) IS 'degrees Fahrenheit';

CREATE FUNCTION kelvin(temperature) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_kelvin'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION kelvin(temperature) IS 'kelvins above absolute zero';

CREATE FUNCTION temperature_to_numeric(temperature) RETURNS numeric
AS 'MODULE_PATHNAME', 'nw_temperature_to_numeric'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_to_numeric(temperature) IS 'degrees Celsius as printed: the shortest decimal that reads back';

CREATE FUNCTION temperature_to_json(temperature) RETURNS json
AS 'MODULE_PATHNAME', 'nw_temperature_to_json'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_to_json(temperature) IS 'degrees Celsius as a plain JSON number';

CREATE FUNCTION temperature_to_jsonb(temperature) RETURNS jsonb
AS 'MODULE_PATHNAME', 'nw_temperature_to_jsonb'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_to_jsonb(temperature) IS 'degrees Celsius as a plain JSON number';

CREATE FUNCTION temperature_text(temperature, unit text DEFAULT 'C', places int DEFAULT 1) RETURNS text
AS 'MODULE_PATHNAME', 'nw_temperature_label'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_text(temperature, text, int) IS 'label in a unit (C, F or K) with a fixed number of decimal places (0 to 6)';

-- temperatures from numbers

CREATE FUNCTION temperature(float8) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_from_float8'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature(float8) IS 'temperature of so many degrees Celsius';

CREATE FUNCTION temperature(numeric) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_from_numeric'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature(numeric) IS 'temperature of so many degrees Celsius';

CREATE FUNCTION temperature(int4) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_from_int4'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature(int4) IS 'temperature of so many degrees Celsius';

CREATE FUNCTION temperature(float8, unit text) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_from_float8_unit'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature(float8, text) IS 'temperature of so many degrees of a unit: C, F or K';

CREATE FUNCTION temperature(numeric, unit text) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_from_numeric_unit'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature(numeric, text) IS 'temperature of so many degrees of a unit: C, F or K';

-- Casts.  None is implicit: a temperature that turned into a number unasked
-- could be summed and multiplied.

CREATE CAST (temperature AS float8) WITH FUNCTION celsius(temperature) AS ASSIGNMENT;
COMMENT ON CAST (temperature AS float8) IS 'degrees Celsius';

CREATE CAST (temperature AS numeric) WITH FUNCTION temperature_to_numeric(temperature) AS ASSIGNMENT;
COMMENT ON CAST (temperature AS numeric) IS 'degrees Celsius as printed';

CREATE CAST (temperature AS json) WITH FUNCTION temperature_to_json(temperature);
COMMENT ON CAST (temperature AS json) IS 'degrees Celsius as a plain number; to_json and to_jsonb use it';

CREATE CAST (temperature AS jsonb) WITH FUNCTION temperature_to_jsonb(temperature);
COMMENT ON CAST (temperature AS jsonb) IS 'degrees Celsius as a plain number';

CREATE CAST (float8 AS temperature) WITH FUNCTION temperature(float8) AS ASSIGNMENT;
COMMENT ON CAST (float8 AS temperature) IS 'degrees Celsius, rounded to 1/9000 of a degree';

CREATE CAST (numeric AS temperature) WITH FUNCTION temperature(numeric) AS ASSIGNMENT;
COMMENT ON CAST (numeric AS temperature) IS 'degrees Celsius, rounded to 1/9000 of a degree';

CREATE CAST (int4 AS temperature) WITH FUNCTION temperature(int4) AS ASSIGNMENT;
COMMENT ON CAST (int4 AS temperature) IS 'degrees Celsius';
