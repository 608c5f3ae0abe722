-- pg/gazetteer_ops.sql: comparison, btree and hash

CREATE FUNCTION gazetteer_lt(gazetteer, gazetteer) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_gazetteer_lt'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_lt(gazetteer, gazetteer) IS 'less than';

CREATE FUNCTION gazetteer_le(gazetteer, gazetteer) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_gazetteer_le'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_le(gazetteer, gazetteer) IS 'less than or equal';

CREATE FUNCTION gazetteer_eq(gazetteer, gazetteer) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_gazetteer_eq'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_eq(gazetteer, gazetteer) IS 'equal';

CREATE FUNCTION gazetteer_ne(gazetteer, gazetteer) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_gazetteer_ne'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_ne(gazetteer, gazetteer) IS 'not equal';

CREATE FUNCTION gazetteer_ge(gazetteer, gazetteer) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_gazetteer_ge'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_ge(gazetteer, gazetteer) IS 'greater than or equal';

CREATE FUNCTION gazetteer_gt(gazetteer, gazetteer) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_gazetteer_gt'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_gt(gazetteer, gazetteer) IS 'greater than';

CREATE OPERATOR < (
	FUNCTION = gazetteer_lt, LEFTARG = gazetteer, RIGHTARG = gazetteer,
	COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (gazetteer, gazetteer) IS 'less than';

CREATE OPERATOR <= (
	FUNCTION = gazetteer_le, LEFTARG = gazetteer, RIGHTARG = gazetteer,
	COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (gazetteer, gazetteer) IS 'less than or equal';

CREATE OPERATOR = (
	FUNCTION = gazetteer_eq, LEFTARG = gazetteer, RIGHTARG = gazetteer,
	COMMUTATOR = =, NEGATOR = <>,
	HASHES, MERGES,
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR = (gazetteer, gazetteer) IS 'equal';

CREATE OPERATOR <> (
	FUNCTION = gazetteer_ne, LEFTARG = gazetteer, RIGHTARG = gazetteer,
	COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (gazetteer, gazetteer) IS 'not equal';

CREATE OPERATOR >= (
	FUNCTION = gazetteer_ge, LEFTARG = gazetteer, RIGHTARG = gazetteer,
	COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (gazetteer, gazetteer) IS 'greater than or equal';

CREATE OPERATOR > (
	FUNCTION = gazetteer_gt, LEFTARG = gazetteer, RIGHTARG = gazetteer,
	COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (gazetteer, gazetteer) IS 'greater than';

CREATE FUNCTION gazetteer_cmp(gazetteer, gazetteer) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_gazetteer_cmp'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_cmp(gazetteer, gazetteer) IS 'less-equal-greater';

CREATE FUNCTION gazetteer_hash(gazetteer) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_gazetteer_hash'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_hash(gazetteer) IS 'hash';

CREATE FUNCTION gazetteer_hash_extended(gazetteer, int8) RETURNS int8
AS 'MODULE_PATHNAME', 'nw_gazetteer_hash_extended'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_hash_extended(gazetteer, int8) IS 'hash with seed';

CREATE OPERATOR FAMILY gazetteer_ops USING btree;
COMMENT ON OPERATOR FAMILY gazetteer_ops USING btree IS 'order of gazetteer';

CREATE OPERATOR CLASS gazetteer_ops
DEFAULT FOR TYPE gazetteer USING btree FAMILY gazetteer_ops AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 gazetteer_cmp(gazetteer, gazetteer),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS gazetteer_ops USING btree IS 'order of gazetteer';

CREATE OPERATOR FAMILY gazetteer_ops USING hash;
COMMENT ON OPERATOR FAMILY gazetteer_ops USING hash IS 'equality of gazetteer';

CREATE OPERATOR CLASS gazetteer_ops
DEFAULT FOR TYPE gazetteer USING hash FAMILY gazetteer_ops AS
	OPERATOR 1 =,
	FUNCTION 1 gazetteer_hash(gazetteer),
	FUNCTION 2 gazetteer_hash_extended(gazetteer, int8);
COMMENT ON OPERATOR CLASS gazetteer_ops USING hash IS 'equality of gazetteer';
