-- pg/gazetteer.sql: names of one's own for extract_entities

CREATE TYPE gazetteer;

CREATE FUNCTION gazetteer_in(cstring) RETURNS gazetteer
AS 'MODULE_PATHNAME', 'nw_gazetteer_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_in(cstring) IS 'I/O';

CREATE FUNCTION gazetteer_out(gazetteer) RETURNS cstring
AS 'MODULE_PATHNAME', 'nw_gazetteer_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_out(gazetteer) IS 'I/O';

CREATE FUNCTION gazetteer_recv(internal) RETURNS gazetteer
AS 'MODULE_PATHNAME', 'nw_gazetteer_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_recv(internal) IS 'I/O';

CREATE FUNCTION gazetteer_send(gazetteer) RETURNS bytea
AS 'MODULE_PATHNAME', 'nw_gazetteer_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_send(gazetteer) IS 'I/O';

CREATE TYPE gazetteer (
	INPUT = gazetteer_in,
	OUTPUT = gazetteer_out,
	RECEIVE = gazetteer_recv,
	SEND = gazetteer_send,
	INTERNALLENGTH = VARIABLE,
	STORAGE = extended
);
COMMENT ON TYPE gazetteer IS 'names of one''s own with their kinds and canonical names, for extract_entities and entities; made by gazetteer(names, kinds, canonical)';

CREATE FUNCTION gazetteer(names text[], kinds text[], canonical text[] DEFAULT NULL) RETURNS gazetteer
AS 'MODULE_PATHNAME', 'nw_gazetteer'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION gazetteer(text[], text[], text[]) IS 'names with a kind each (person, organization, location ...) and, where it is another, the canonical name; of a name given twice the first is kept';

CREATE FUNCTION gazetteer_entries(gazetteer, OUT name text, OUT kind text, OUT canonical text) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_gazetteer_entries'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 10000;
COMMENT ON FUNCTION gazetteer_entries(gazetteer) IS 'the names with kinds and canonical names, in the order of their bytes';

CREATE FUNCTION gazetteer_size(gazetteer) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_gazetteer_size'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gazetteer_size(gazetteer) IS 'how many names it has';
