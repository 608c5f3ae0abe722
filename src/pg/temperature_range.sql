-- pg/temperature_range.sql: stretches of temperatures, for forecasts

CREATE FUNCTION temperature_subdiff(temperature, temperature) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_temperature_mi'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_subdiff(temperature, temperature) IS 'length of a temperature_range in kelvins, for its GiST index';

CREATE TYPE temperature_range AS RANGE (
	SUBTYPE = temperature,
	SUBTYPE_OPCLASS = temperature_ops,
	SUBTYPE_DIFF = temperature_subdiff,
	MULTIRANGE_TYPE_NAME = temperature_multirange
);
COMMENT ON TYPE temperature_range IS 'range of temperatures';
COMMENT ON TYPE temperature_multirange IS 'set of separate ranges of temperatures';
COMMENT ON FUNCTION temperature_range(temperature, temperature) IS 'range from the first, up to but not including the second';
COMMENT ON FUNCTION temperature_range(temperature, temperature, text) IS 'range with the given bounds, such as [] for both included';
COMMENT ON FUNCTION temperature_multirange() IS 'empty set of ranges';
COMMENT ON FUNCTION temperature_multirange(temperature_range) IS 'set of one range';
COMMENT ON FUNCTION temperature_multirange(temperature_range[]) IS 'set of ranges';
COMMENT ON CAST (temperature_range AS temperature_multirange) IS 'set of one range';
