-- pg/entity_place.sql: what an entity is linked to

CREATE FUNCTION entity_id(named_entity) RETURNS text
AS 'MODULE_PATHNAME', 'nw_entity_id'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION entity_id(named_entity) IS 'lasting id of a place, by any of its names, or organisation, by its canonical name, of the tables (KR-26, kr:11680, org:14); NULL for others';

CREATE FUNCTION entity_place(named_entity,
	OUT id text, OUT country text, OUT province text, OUT level text,
	OUT latitude float8, OUT longitude float8) RETURNS record
AS 'MODULE_PATHNAME', 'nw_entity_place'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION entity_place(named_entity) IS 'where a place is, its level being country, province, city, district, town or region; NULL for what is no place or unknown';

CREATE FUNCTION entity_latitude(named_entity) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_entity_latitude'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION entity_latitude(named_entity) IS 'degrees north of a place, WGS 84, good to a kilometre; NULL when unknown';

CREATE FUNCTION entity_longitude(named_entity) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_entity_longitude'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION entity_longitude(named_entity) IS 'degrees east of a place, WGS 84, good to a kilometre; NULL when unknown';
