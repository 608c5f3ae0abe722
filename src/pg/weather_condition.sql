-- pg/weather_condition.sql: the type and what is known of each condition

CREATE TYPE weather_condition;

CREATE FUNCTION weather_condition_in(cstring) RETURNS weather_condition
AS 'MODULE_PATHNAME', 'nw_weather_condition_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_in(cstring) IS 'I/O';

CREATE FUNCTION weather_condition_out(weather_condition) RETURNS cstring
AS 'MODULE_PATHNAME', 'nw_weather_condition_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_out(weather_condition) IS 'I/O';

CREATE FUNCTION weather_condition_recv(internal) RETURNS weather_condition
AS 'MODULE_PATHNAME', 'nw_weather_condition_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_recv(internal) IS 'I/O';

CREATE FUNCTION weather_condition_send(weather_condition) RETURNS bytea
AS 'MODULE_PATHNAME', 'nw_weather_condition_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_send(weather_condition) IS 'I/O';

CREATE TYPE weather_condition (
	INPUT = weather_condition_in,
	OUTPUT = weather_condition_out,
	RECEIVE = weather_condition_recv,
	SEND = weather_condition_send,
	INTERNALLENGTH = 2,
	PASSEDBYVALUE,
	ALIGNMENT = int2,
	STORAGE = plain
);
COMMENT ON TYPE weather_condition IS 'state of the weather: a word of the KMA vocabulary, in order of WMO table 4677';

CREATE FUNCTION label(weather_condition, lang text DEFAULT 'ko') RETURNS text
AS 'MODULE_PATHNAME', 'nw_weather_condition_label'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION label(weather_condition, text) IS 'word in a language: ko, en, ja or zh';

CREATE FUNCTION symbol(weather_condition) RETURNS text
AS 'MODULE_PATHNAME', 'nw_weather_condition_symbol'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION symbol(weather_condition) IS 'one character for charts';

CREATE FUNCTION wmo4677(weather_condition) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_wmo4677'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION wmo4677(weather_condition) IS 'number of WMO table 4677, present weather; NULL for none';

CREATE FUNCTION kma_sky(weather_condition) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_kma_sky'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION kma_sky(weather_condition) IS 'SKY code of the KMA forecasts; NULL for none';

CREATE FUNCTION kma_pty(weather_condition) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_kma_pty'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION kma_pty(weather_condition) IS 'PTY code of the KMA forecasts; NULL for none';

CREATE FUNCTION metar(weather_condition) RETURNS text
AS 'MODULE_PATHNAME', 'nw_metar'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION metar(weather_condition) IS 'nearest weather or cloud group of METAR; NULL for none';

CREATE FUNCTION is_precipitation(weather_condition) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_is_precipitation'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_precipitation(weather_condition) IS 'does something fall on the place?';

CREATE FUNCTION is_snow(weather_condition) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_is_snow'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_snow(weather_condition) IS 'is some of what falls snow?';

CREATE FUNCTION has_ended(weather_condition) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_has_ended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION has_ended(weather_condition) IS 'is what the word names over?';

CREATE FUNCTION weather_conditions(text) RETURNS weather_condition[]
AS 'MODULE_PATHNAME', 'nw_weather_conditions'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION weather_conditions(text) IS 'conditions that a phrase names, one after another; empty when it names none';
