-- pg/weather_reading_ops.sql: operators and operator classes

-- comparison

CREATE FUNCTION weather_reading_lt(weather_reading, weather_reading) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_reading_lt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_lt(weather_reading, weather_reading) IS 'implementation of < operator';

CREATE OPERATOR < (
	LEFTARG = weather_reading,
	RIGHTARG = weather_reading,
	FUNCTION = weather_reading_lt,
	COMMUTATOR = >,
	NEGATOR = >=,
	RESTRICT = scalarltsel,
	JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (weather_reading, weather_reading) IS 'less than';

CREATE FUNCTION weather_reading_le(weather_reading, weather_reading) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_reading_le'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_le(weather_reading, weather_reading) IS 'implementation of <= operator';

CREATE OPERATOR <= (
	LEFTARG = weather_reading,
	RIGHTARG = weather_reading,
	FUNCTION = weather_reading_le,
	COMMUTATOR = >=,
	NEGATOR = >,
	RESTRICT = scalarlesel,
	JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (weather_reading, weather_reading) IS 'less than or equal';

CREATE FUNCTION weather_reading_eq(weather_reading, weather_reading) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_reading_eq'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_eq(weather_reading, weather_reading) IS 'implementation of = operator';

CREATE OPERATOR = (
	LEFTARG = weather_reading,
	RIGHTARG = weather_reading,
	FUNCTION = weather_reading_eq,
	COMMUTATOR = =,
	NEGATOR = <>,
	RESTRICT = eqsel,
	JOIN = eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR = (weather_reading, weather_reading) IS 'equal';

CREATE FUNCTION weather_reading_ne(weather_reading, weather_reading) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_reading_ne'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_ne(weather_reading, weather_reading) IS 'implementation of <> operator';

CREATE OPERATOR <> (
	LEFTARG = weather_reading,
	RIGHTARG = weather_reading,
	FUNCTION = weather_reading_ne,
	COMMUTATOR = <>,
	NEGATOR = =,
	RESTRICT = neqsel,
	JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (weather_reading, weather_reading) IS 'not equal';

CREATE FUNCTION weather_reading_ge(weather_reading, weather_reading) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_reading_ge'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_ge(weather_reading, weather_reading) IS 'implementation of >= operator';

CREATE OPERATOR >= (
	LEFTARG = weather_reading,
	RIGHTARG = weather_reading,
	FUNCTION = weather_reading_ge,
	COMMUTATOR = <=,
	NEGATOR = <,
	RESTRICT = scalargesel,
	JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (weather_reading, weather_reading) IS 'greater than or equal';

CREATE FUNCTION weather_reading_gt(weather_reading, weather_reading) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_reading_gt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_gt(weather_reading, weather_reading) IS 'implementation of > operator';

CREATE OPERATOR > (
	LEFTARG = weather_reading,
	RIGHTARG = weather_reading,
	FUNCTION = weather_reading_gt,
	COMMUTATOR = <,
	NEGATOR = <=,
	RESTRICT = scalargtsel,
	JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (weather_reading, weather_reading) IS 'greater than';

-- index support

CREATE FUNCTION weather_reading_cmp(weather_reading, weather_reading) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_weather_reading_cmp'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_cmp(weather_reading, weather_reading) IS 'less-equal-greater';

CREATE FUNCTION weather_reading_hash(weather_reading) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_weather_reading_hash'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_hash(weather_reading) IS 'hash';

CREATE FUNCTION weather_reading_hash_extended(weather_reading, int8) RETURNS int8
AS 'MODULE_PATHNAME', 'nw_weather_reading_hash_extended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_reading_hash_extended(weather_reading, int8) IS 'hash';

CREATE OPERATOR FAMILY weather_reading_ops USING btree;
COMMENT ON OPERATOR FAMILY weather_reading_ops USING btree IS 'order of weather_reading';

CREATE OPERATOR CLASS weather_reading_ops
DEFAULT FOR TYPE weather_reading USING btree FAMILY weather_reading_ops AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 weather_reading_cmp(weather_reading, weather_reading),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS weather_reading_ops USING btree IS 'order of weather_reading';

CREATE OPERATOR FAMILY weather_reading_ops USING hash;
COMMENT ON OPERATOR FAMILY weather_reading_ops USING hash IS 'equality of weather_reading';

CREATE OPERATOR CLASS weather_reading_ops
DEFAULT FOR TYPE weather_reading USING hash FAMILY weather_reading_ops AS
	OPERATOR 1 =,
	FUNCTION 1 weather_reading_hash(weather_reading),
	FUNCTION 2 weather_reading_hash_extended(weather_reading, int8);
COMMENT ON OPERATOR CLASS weather_reading_ops USING hash IS 'equality of weather_reading';
