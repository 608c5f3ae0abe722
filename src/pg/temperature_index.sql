-- pg/temperature_index.sql: btree, hash and BRIN

CREATE FUNCTION temperature_cmp(temperature, temperature) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_temperature_cmp'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_cmp(temperature, temperature) IS 'less-equal-greater';

CREATE FUNCTION temperature_float8_cmp(temperature, float8) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_temperature_float8_cmp'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_float8_cmp(temperature, float8) IS 'less-equal-greater';

CREATE FUNCTION float8_temperature_cmp(float8, temperature) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_float8_temperature_cmp'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION float8_temperature_cmp(float8, temperature) IS 'less-equal-greater';

CREATE FUNCTION temperature_sortsupport(internal) RETURNS void
AS 'MODULE_PATHNAME', 'nw_temperature_sortsupport'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_sortsupport(internal) IS 'sort support';

CREATE FUNCTION temperature_in_range(temperature, temperature, float8, boolean, boolean) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_temperature_in_range'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_in_range(temperature, temperature, float8, boolean, boolean) IS 'window RANGE support';

CREATE FUNCTION temperature_hash(temperature) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_temperature_hash'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_hash(temperature) IS 'hash';

CREATE FUNCTION temperature_hash_extended(temperature, int8) RETURNS int8
AS 'MODULE_PATHNAME', 'nw_temperature_hash_extended'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION temperature_hash_extended(temperature, int8) IS 'hash with seed';

-- A btree family has to hold every pair of its types, so also float8 with itself.
-- Core's own operators cannot be that: as members of a second family they would
-- keep the planner from using indexes in joins of float4 with float8, in anyone's
-- query.  These are the same functions under names that no query writes.

CREATE OPERATOR #=# (
	FUNCTION = float8eq, LEFTARG = float8, RIGHTARG = float8,
	COMMUTATOR = #=#, NEGATOR = #<>#,
	MERGES,
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR #=# (float8, float8) IS 'equal: completes the btree family temperature_ops';

CREATE OPERATOR #<># (
	FUNCTION = float8ne, LEFTARG = float8, RIGHTARG = float8,
	COMMUTATOR = #<>#, NEGATOR = #=#,
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR #<># (float8, float8) IS 'not equal: completes the btree family temperature_ops';

CREATE OPERATOR #<# (
	FUNCTION = float8lt, LEFTARG = float8, RIGHTARG = float8,
	COMMUTATOR = #>#, NEGATOR = #>=#,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR #<# (float8, float8) IS 'less: completes the btree family temperature_ops';

CREATE OPERATOR #<=# (
	FUNCTION = float8le, LEFTARG = float8, RIGHTARG = float8,
	COMMUTATOR = #>=#, NEGATOR = #>#,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR #<=# (float8, float8) IS 'less or equal: completes the btree family temperature_ops';

CREATE OPERATOR #># (
	FUNCTION = float8gt, LEFTARG = float8, RIGHTARG = float8,
	COMMUTATOR = #<#, NEGATOR = #<=#,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR #># (float8, float8) IS 'greater: completes the btree family temperature_ops';

CREATE OPERATOR #>=# (
	FUNCTION = float8ge, LEFTARG = float8, RIGHTARG = float8,
	COMMUTATOR = #<=#, NEGATOR = #<#,
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR #>=# (float8, float8) IS 'greater or equal: completes the btree family temperature_ops';

CREATE OPERATOR FAMILY temperature_ops USING btree;
COMMENT ON OPERATOR FAMILY temperature_ops USING btree IS 'temperatures among themselves and with numbers of degrees Celsius';

CREATE OPERATOR CLASS temperature_ops
DEFAULT FOR TYPE temperature USING btree FAMILY temperature_ops AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 temperature_cmp(temperature, temperature),
	FUNCTION 2 temperature_sortsupport(internal),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS temperature_ops USING btree IS 'temperatures in ascending order';

ALTER OPERATOR FAMILY temperature_ops USING btree ADD
	OPERATOR 1 < (temperature, float8),
	OPERATOR 2 <= (temperature, float8),
	OPERATOR 3 = (temperature, float8),
	OPERATOR 4 >= (temperature, float8),
	OPERATOR 5 > (temperature, float8),
	OPERATOR 1 < (float8, temperature),
	OPERATOR 2 <= (float8, temperature),
	OPERATOR 3 = (float8, temperature),
	OPERATOR 4 >= (float8, temperature),
	OPERATOR 5 > (float8, temperature),
	OPERATOR 1 #<# (float8, float8),
	OPERATOR 2 #<=# (float8, float8),
	OPERATOR 3 #=# (float8, float8),
	OPERATOR 4 #>=# (float8, float8),
	OPERATOR 5 #># (float8, float8),
	FUNCTION 1 (float8, float8) btfloat8cmp(float8, float8),
	FUNCTION 2 (float8, float8) btfloat8sortsupport(internal),
	FUNCTION 1 (temperature, float8) temperature_float8_cmp(temperature, float8),
	FUNCTION 1 (float8, temperature) float8_temperature_cmp(float8, temperature),
	FUNCTION 3 (temperature, float8) temperature_in_range(temperature, temperature, float8, boolean, boolean);

CREATE OPERATOR FAMILY temperature_ops USING hash;
COMMENT ON OPERATOR FAMILY temperature_ops USING hash IS 'temperatures';

CREATE OPERATOR CLASS temperature_ops
DEFAULT FOR TYPE temperature USING hash FAMILY temperature_ops AS
	OPERATOR 1 =,
	FUNCTION 1 temperature_hash(temperature),
	FUNCTION 2 temperature_hash_extended(temperature, int8);
COMMENT ON OPERATOR CLASS temperature_ops USING hash IS 'temperatures';

-- BRIN's functions are core's own; a temperature is stored as an int4, so the
-- distance of int4 orders the gaps between temperatures.

CREATE OPERATOR FAMILY temperature_minmax_ops USING brin;
COMMENT ON OPERATOR FAMILY temperature_minmax_ops USING brin IS 'temperatures among themselves and with numbers of degrees Celsius';

CREATE OPERATOR CLASS temperature_minmax_ops
DEFAULT FOR TYPE temperature USING brin FAMILY temperature_minmax_ops AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 brin_minmax_opcinfo(internal),
	FUNCTION 2 brin_minmax_add_value(internal, internal, internal, internal),
	FUNCTION 3 brin_minmax_consistent(internal, internal, internal),
	FUNCTION 4 brin_minmax_union(internal, internal, internal);
COMMENT ON OPERATOR CLASS temperature_minmax_ops USING brin IS 'temperatures in ascending order';

ALTER OPERATOR FAMILY temperature_minmax_ops USING brin ADD
	OPERATOR 1 < (temperature, float8),
	OPERATOR 2 <= (temperature, float8),
	OPERATOR 3 = (temperature, float8),
	OPERATOR 4 >= (temperature, float8),
	OPERATOR 5 > (temperature, float8);

CREATE OPERATOR FAMILY temperature_minmax_multi_ops USING brin;
COMMENT ON OPERATOR FAMILY temperature_minmax_multi_ops USING brin IS 'temperatures among themselves and with numbers of degrees Celsius';

CREATE OPERATOR CLASS temperature_minmax_multi_ops
FOR TYPE temperature USING brin FAMILY temperature_minmax_multi_ops AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 brin_minmax_multi_opcinfo(internal),
	FUNCTION 2 brin_minmax_multi_add_value(internal, internal, internal, internal),
	FUNCTION 3 brin_minmax_multi_consistent(internal, internal, internal, int4),
	FUNCTION 4 brin_minmax_multi_union(internal, internal, internal),
	FUNCTION 5 brin_minmax_multi_options(internal),
	FUNCTION 11 brin_minmax_multi_distance_int4(internal, internal);
COMMENT ON OPERATOR CLASS temperature_minmax_multi_ops USING brin IS 'temperatures in ascending order';

ALTER OPERATOR FAMILY temperature_minmax_multi_ops USING brin ADD
	OPERATOR 1 < (temperature, float8),
	OPERATOR 2 <= (temperature, float8),
	OPERATOR 3 = (temperature, float8),
	OPERATOR 4 >= (temperature, float8),
	OPERATOR 5 > (temperature, float8);
