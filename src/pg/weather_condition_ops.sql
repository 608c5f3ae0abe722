-- pg/weather_condition_ops.sql: operators and operator classes

-- comparison

CREATE FUNCTION weather_condition_lt(weather_condition, weather_condition) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_condition_lt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_lt(weather_condition, weather_condition) IS 'implementation of < operator';

CREATE OPERATOR < (
	LEFTARG = weather_condition,
	RIGHTARG = weather_condition,
	FUNCTION = weather_condition_lt,
	COMMUTATOR = >,
	NEGATOR = >=,
	RESTRICT = scalarltsel,
	JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (weather_condition, weather_condition) IS 'less than';

CREATE FUNCTION weather_condition_le(weather_condition, weather_condition) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_condition_le'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_le(weather_condition, weather_condition) IS 'implementation of <= operator';

CREATE OPERATOR <= (
	LEFTARG = weather_condition,
	RIGHTARG = weather_condition,
	FUNCTION = weather_condition_le,
	COMMUTATOR = >=,
	NEGATOR = >,
	RESTRICT = scalarlesel,
	JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (weather_condition, weather_condition) IS 'less than or equal';

CREATE FUNCTION weather_condition_eq(weather_condition, weather_condition) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_condition_eq'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_eq(weather_condition, weather_condition) IS 'implementation of = operator';

CREATE OPERATOR = (
	LEFTARG = weather_condition,
	RIGHTARG = weather_condition,
	FUNCTION = weather_condition_eq,
	COMMUTATOR = =,
	NEGATOR = <>,
	RESTRICT = eqsel,
	JOIN = eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR = (weather_condition, weather_condition) IS 'equal';

CREATE FUNCTION weather_condition_ne(weather_condition, weather_condition) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_condition_ne'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_ne(weather_condition, weather_condition) IS 'implementation of <> operator';

CREATE OPERATOR <> (
	LEFTARG = weather_condition,
	RIGHTARG = weather_condition,
	FUNCTION = weather_condition_ne,
	COMMUTATOR = <>,
	NEGATOR = =,
	RESTRICT = neqsel,
	JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (weather_condition, weather_condition) IS 'not equal';

CREATE FUNCTION weather_condition_ge(weather_condition, weather_condition) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_condition_ge'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_ge(weather_condition, weather_condition) IS 'implementation of >= operator';

CREATE OPERATOR >= (
	LEFTARG = weather_condition,
	RIGHTARG = weather_condition,
	FUNCTION = weather_condition_ge,
	COMMUTATOR = <=,
	NEGATOR = <,
	RESTRICT = scalargesel,
	JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (weather_condition, weather_condition) IS 'greater than or equal';

CREATE FUNCTION weather_condition_gt(weather_condition, weather_condition) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_weather_condition_gt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_gt(weather_condition, weather_condition) IS 'implementation of > operator';

CREATE OPERATOR > (
	LEFTARG = weather_condition,
	RIGHTARG = weather_condition,
	FUNCTION = weather_condition_gt,
	COMMUTATOR = <,
	NEGATOR = <=,
	RESTRICT = scalargtsel,
	JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (weather_condition, weather_condition) IS 'greater than';

-- index support

CREATE FUNCTION weather_condition_cmp(weather_condition, weather_condition) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_weather_condition_cmp'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_cmp(weather_condition, weather_condition) IS 'less-equal-greater';

CREATE FUNCTION weather_condition_sortsupport(internal) RETURNS void
AS 'MODULE_PATHNAME', 'nw_weather_condition_sortsupport'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_sortsupport(internal) IS 'sort support';

CREATE FUNCTION weather_condition_hash(weather_condition) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_weather_condition_hash'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_hash(weather_condition) IS 'hash';

CREATE FUNCTION weather_condition_hash_extended(weather_condition, int8) RETURNS int8
AS 'MODULE_PATHNAME', 'nw_weather_condition_hash_extended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION weather_condition_hash_extended(weather_condition, int8) IS 'hash';

CREATE OPERATOR FAMILY weather_condition_ops USING btree;
COMMENT ON OPERATOR FAMILY weather_condition_ops USING btree IS 'order of weather_condition';

CREATE OPERATOR CLASS weather_condition_ops
DEFAULT FOR TYPE weather_condition USING btree FAMILY weather_condition_ops AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 weather_condition_cmp(weather_condition, weather_condition),
	FUNCTION 2 weather_condition_sortsupport(internal),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS weather_condition_ops USING btree IS 'order of weather_condition';

CREATE OPERATOR FAMILY weather_condition_ops USING hash;
COMMENT ON OPERATOR FAMILY weather_condition_ops USING hash IS 'equality of weather_condition';

CREATE OPERATOR CLASS weather_condition_ops
DEFAULT FOR TYPE weather_condition USING hash FAMILY weather_condition_ops AS
	OPERATOR 1 =,
	FUNCTION 1 weather_condition_hash(weather_condition),
	FUNCTION 2 weather_condition_hash_extended(weather_condition, int8);
COMMENT ON OPERATOR CLASS weather_condition_ops USING hash IS 'equality of weather_condition';
