-- pg/temperature_ops.sql: comparison and arithmetic of temperatures and numbers

CREATE FUNCTION temperature_eq(temperature, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_eq'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_eq(temperature, temperature) IS 'implementation of = operator';

CREATE FUNCTION temperature_ne(temperature, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_ne'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_ne(temperature, temperature) IS 'implementation of <> operator';

CREATE FUNCTION temperature_lt(temperature, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_lt'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_lt(temperature, temperature) IS 'implementation of < operator';

CREATE FUNCTION temperature_le(temperature, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_le'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_le(temperature, temperature) IS 'implementation of <= operator';

CREATE FUNCTION temperature_gt(temperature, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_gt'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_gt(temperature, temperature) IS 'implementation of > operator';

CREATE FUNCTION temperature_ge(temperature, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_ge'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_ge(temperature, temperature) IS 'implementation of >= operator';

CREATE OPERATOR = (
	FUNCTION = temperature_eq, LEFTARG = temperature, RIGHTARG = temperature,
	COMMUTATOR = =, NEGATOR = <>,
	HASHES, MERGES,
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR = (temperature, temperature) IS 'is equal to';

CREATE OPERATOR <> (
	FUNCTION = temperature_ne, LEFTARG = temperature, RIGHTARG = temperature,
	COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (temperature, temperature) IS 'is not equal to';

CREATE OPERATOR < (
	FUNCTION = temperature_lt, LEFTARG = temperature, RIGHTARG = temperature,
	COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (temperature, temperature) IS 'is colder than';

CREATE OPERATOR <= (
	FUNCTION = temperature_le, LEFTARG = temperature, RIGHTARG = temperature,
	COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (temperature, temperature) IS 'is colder than or equal to';

CREATE OPERATOR > (
	FUNCTION = temperature_gt, LEFTARG = temperature, RIGHTARG = temperature,
	COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (temperature, temperature) IS 'is warmer than';

CREATE OPERATOR >= (
	FUNCTION = temperature_ge, LEFTARG = temperature, RIGHTARG = temperature,
	COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (temperature, temperature) IS 'is warmer than or equal to';

-- A plain number is degrees Celsius: int and numeric constants come here too, by
-- their implicit casts to float8.

CREATE FUNCTION temperature_float8_eq(temperature, float8) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_float8_eq'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_float8_eq(temperature, float8) IS 'implementation of = operator';

CREATE FUNCTION temperature_float8_ne(temperature, float8) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_float8_ne'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_float8_ne(temperature, float8) IS 'implementation of <> operator';

CREATE FUNCTION temperature_float8_lt(temperature, float8) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_float8_lt'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_float8_lt(temperature, float8) IS 'implementation of < operator';

CREATE FUNCTION temperature_float8_le(temperature, float8) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_float8_le'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_float8_le(temperature, float8) IS 'implementation of <= operator';

CREATE FUNCTION temperature_float8_gt(temperature, float8) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_float8_gt'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_float8_gt(temperature, float8) IS 'implementation of > operator';

CREATE FUNCTION temperature_float8_ge(temperature, float8) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_float8_ge'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_float8_ge(temperature, float8) IS 'implementation of >= operator';

CREATE OPERATOR = (
	FUNCTION = temperature_float8_eq, LEFTARG = temperature, RIGHTARG = float8,
	COMMUTATOR = =, NEGATOR = <>,
	MERGES,
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR = (temperature, float8) IS 'is equal to';

CREATE OPERATOR <> (
	FUNCTION = temperature_float8_ne, LEFTARG = temperature, RIGHTARG = float8,
	COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (temperature, float8) IS 'is not equal to';

CREATE OPERATOR < (
	FUNCTION = temperature_float8_lt, LEFTARG = temperature, RIGHTARG = float8,
	COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (temperature, float8) IS 'is colder than';

CREATE OPERATOR <= (
	FUNCTION = temperature_float8_le, LEFTARG = temperature, RIGHTARG = float8,
	COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (temperature, float8) IS 'is colder than or equal to';

CREATE OPERATOR > (
	FUNCTION = temperature_float8_gt, LEFTARG = temperature, RIGHTARG = float8,
	COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (temperature, float8) IS 'is warmer than';

CREATE OPERATOR >= (
	FUNCTION = temperature_float8_ge, LEFTARG = temperature, RIGHTARG = float8,
	COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (temperature, float8) IS 'is warmer than or equal to';

CREATE FUNCTION float8_temperature_eq(float8, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_float8_temperature_eq'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION float8_temperature_eq(float8, temperature) IS 'implementation of = operator';

CREATE FUNCTION float8_temperature_ne(float8, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_float8_temperature_ne'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION float8_temperature_ne(float8, temperature) IS 'implementation of <> operator';

CREATE FUNCTION float8_temperature_lt(float8, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_float8_temperature_lt'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION float8_temperature_lt(float8, temperature) IS 'implementation of < operator';

CREATE FUNCTION float8_temperature_le(float8, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_float8_temperature_le'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION float8_temperature_le(float8, temperature) IS 'implementation of <= operator';

CREATE FUNCTION float8_temperature_gt(float8, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_float8_temperature_gt'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION float8_temperature_gt(float8, temperature) IS 'implementation of > operator';

CREATE FUNCTION float8_temperature_ge(float8, temperature) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_float8_temperature_ge'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION float8_temperature_ge(float8, temperature) IS 'implementation of >= operator';

CREATE OPERATOR = (
	FUNCTION = float8_temperature_eq, LEFTARG = float8, RIGHTARG = temperature,
	COMMUTATOR = =, NEGATOR = <>,
	MERGES,
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR = (float8, temperature) IS 'is equal to';

CREATE OPERATOR <> (
	FUNCTION = float8_temperature_ne, LEFTARG = float8, RIGHTARG = temperature,
	COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (float8, temperature) IS 'is not equal to';

CREATE OPERATOR < (
	FUNCTION = float8_temperature_lt, LEFTARG = float8, RIGHTARG = temperature,
	COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (float8, temperature) IS 'is colder than';

CREATE OPERATOR <= (
	FUNCTION = float8_temperature_le, LEFTARG = float8, RIGHTARG = temperature,
	COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (float8, temperature) IS 'is colder than or equal to';

CREATE OPERATOR > (
	FUNCTION = float8_temperature_gt, LEFTARG = float8, RIGHTARG = temperature,
	COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (float8, temperature) IS 'is warmer than';

CREATE OPERATOR >= (
	FUNCTION = float8_temperature_ge, LEFTARG = float8, RIGHTARG = temperature,
	COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (float8, temperature) IS 'is warmer than or equal to';

-- A difference of temperatures is a number of kelvins; there is no sum of them.

CREATE FUNCTION temperature_mi(temperature, temperature) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_temperature_mi'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_mi(temperature, temperature) IS 'implementation of - operator';

CREATE OPERATOR - (
	FUNCTION = temperature_mi, LEFTARG = temperature, RIGHTARG = temperature
);
COMMENT ON OPERATOR - (temperature, temperature) IS 'difference in kelvins';

CREATE FUNCTION temperature_pl_float8(temperature, float8) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_pl_float8'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_pl_float8(temperature, float8) IS 'implementation of + operator';

CREATE FUNCTION float8_pl_temperature(float8, temperature) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_float8_pl_temperature'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION float8_pl_temperature(float8, temperature) IS 'implementation of + operator';

CREATE FUNCTION temperature_mi_float8(temperature, float8) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_mi_float8'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_mi_float8(temperature, float8) IS 'implementation of - operator';

CREATE OPERATOR + (
	FUNCTION = temperature_pl_float8, LEFTARG = temperature, RIGHTARG = float8,
	COMMUTATOR = +
);
COMMENT ON OPERATOR + (temperature, float8) IS 'temperature so many kelvins warmer';

CREATE OPERATOR + (
	FUNCTION = float8_pl_temperature, LEFTARG = float8, RIGHTARG = temperature,
	COMMUTATOR = +
);
COMMENT ON OPERATOR + (float8, temperature) IS 'temperature so many kelvins warmer';

CREATE OPERATOR - (
	FUNCTION = temperature_mi_float8, LEFTARG = temperature, RIGHTARG = float8
);
COMMENT ON OPERATOR - (temperature, float8) IS 'temperature so many kelvins colder';
