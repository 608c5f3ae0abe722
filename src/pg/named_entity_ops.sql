-- pg/named_entity_ops.sql: comparison, btree and hash

CREATE FUNCTION named_entity_lt(named_entity, named_entity) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_named_entity_lt'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_lt(named_entity, named_entity) IS 'less than';

CREATE FUNCTION named_entity_le(named_entity, named_entity) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_named_entity_le'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_le(named_entity, named_entity) IS 'less than or equal';

CREATE FUNCTION named_entity_eq(named_entity, named_entity) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_named_entity_eq'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_eq(named_entity, named_entity) IS 'equal';

CREATE FUNCTION named_entity_ne(named_entity, named_entity) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_named_entity_ne'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_ne(named_entity, named_entity) IS 'not equal';

CREATE FUNCTION named_entity_ge(named_entity, named_entity) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_named_entity_ge'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_ge(named_entity, named_entity) IS 'greater than or equal';

CREATE FUNCTION named_entity_gt(named_entity, named_entity) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_named_entity_gt'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_gt(named_entity, named_entity) IS 'greater than';

CREATE OPERATOR < (
	FUNCTION = named_entity_lt, LEFTARG = named_entity, RIGHTARG = named_entity,
	COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (named_entity, named_entity) IS 'less than';

CREATE OPERATOR <= (
	FUNCTION = named_entity_le, LEFTARG = named_entity, RIGHTARG = named_entity,
	COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (named_entity, named_entity) IS 'less than or equal';

CREATE OPERATOR = (
	FUNCTION = named_entity_eq, LEFTARG = named_entity, RIGHTARG = named_entity,
	COMMUTATOR = =, NEGATOR = <>,
	HASHES, MERGES,
	RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR = (named_entity, named_entity) IS 'equal';

CREATE OPERATOR <> (
	FUNCTION = named_entity_ne, LEFTARG = named_entity, RIGHTARG = named_entity,
	COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (named_entity, named_entity) IS 'not equal';

CREATE OPERATOR >= (
	FUNCTION = named_entity_ge, LEFTARG = named_entity, RIGHTARG = named_entity,
	COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (named_entity, named_entity) IS 'greater than or equal';

CREATE OPERATOR > (
	FUNCTION = named_entity_gt, LEFTARG = named_entity, RIGHTARG = named_entity,
	COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (named_entity, named_entity) IS 'greater than';

CREATE FUNCTION named_entity_cmp(named_entity, named_entity) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_named_entity_cmp'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_cmp(named_entity, named_entity) IS 'less-equal-greater';

CREATE FUNCTION named_entity_hash(named_entity) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_named_entity_hash'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_hash(named_entity) IS 'hash';

CREATE FUNCTION named_entity_hash_extended(named_entity, int8) RETURNS int8
AS 'MODULE_PATHNAME', 'nw_named_entity_hash_extended'
LANGUAGE C IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_hash_extended(named_entity, int8) IS 'hash with seed';

CREATE OPERATOR FAMILY named_entity_ops USING btree;
COMMENT ON OPERATOR FAMILY named_entity_ops USING btree IS 'order of named_entity';

CREATE OPERATOR CLASS named_entity_ops
DEFAULT FOR TYPE named_entity USING btree FAMILY named_entity_ops AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 named_entity_cmp(named_entity, named_entity),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS named_entity_ops USING btree IS 'order of named_entity';

CREATE OPERATOR FAMILY named_entity_ops USING hash;
COMMENT ON OPERATOR FAMILY named_entity_ops USING hash IS 'equality of named_entity';

CREATE OPERATOR CLASS named_entity_ops
DEFAULT FOR TYPE named_entity USING hash FAMILY named_entity_ops AS
	OPERATOR 1 =,
	FUNCTION 1 named_entity_hash(named_entity),
	FUNCTION 2 named_entity_hash_extended(named_entity, int8);
COMMENT ON OPERATOR CLASS named_entity_ops USING hash IS 'equality of named_entity';
