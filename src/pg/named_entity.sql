-- pg/named_entity.sql: who or what a text names

CREATE TYPE named_entity;

CREATE FUNCTION named_entity_in(cstring) RETURNS named_entity
AS 'MODULE_PATHNAME', 'nw_named_entity_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_in(cstring) IS 'I/O';

CREATE FUNCTION named_entity_out(named_entity) RETURNS cstring
AS 'MODULE_PATHNAME', 'nw_named_entity_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_out(named_entity) IS 'I/O';

CREATE FUNCTION named_entity_recv(internal) RETURNS named_entity
AS 'MODULE_PATHNAME', 'nw_named_entity_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_recv(internal) IS 'I/O';

CREATE FUNCTION named_entity_send(named_entity) RETURNS bytea
AS 'MODULE_PATHNAME', 'nw_named_entity_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION named_entity_send(named_entity) IS 'I/O';

CREATE TYPE named_entity (
	INPUT = named_entity_in,
	OUTPUT = named_entity_out,
	RECEIVE = named_entity_recv,
	SEND = named_entity_send,
	INTERNALLENGTH = VARIABLE,
	STORAGE = extended
);
COMMENT ON TYPE named_entity IS 'a person, place, organisation or other entity by kind and canonical name, written kind:name';

CREATE FUNCTION named_entity(kind text, name text) RETURNS named_entity
AS 'MODULE_PATHNAME', 'nw_named_entity'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION named_entity(text, text) IS 'the entity of a kind and a canonical name, which is not looked up in the tables';

CREATE FUNCTION entity_kind(named_entity) RETURNS text
AS 'MODULE_PATHNAME', 'nw_entity_kind_text'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION entity_kind(named_entity) IS 'person, organization, location, date, time, quantity, money, percent, temperature, email, url or phone';

CREATE FUNCTION entity_name(named_entity) RETURNS text
AS 'MODULE_PATHNAME', 'nw_entity_name_text'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION entity_name(named_entity) IS 'the canonical name';
