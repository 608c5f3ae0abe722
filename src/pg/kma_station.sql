-- pg/kma_station.sql: the station directory

CREATE FUNCTION kma_station(int4,
	OUT id int4, OUT name text, OUT name_en text, OUT province text,
	OUT latitude float8, OUT longitude float8, OUT elevation float8) RETURNS record
AS 'MODULE_PATHNAME', 'nw_kma_station_by_id'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION kma_station(int4) IS 'station of a number; NULL when there is none';

CREATE FUNCTION kma_station(text,
	OUT id int4, OUT name text, OUT name_en text, OUT province text,
	OUT latitude float8, OUT longitude float8, OUT elevation float8) RETURNS record
AS 'MODULE_PATHNAME', 'nw_kma_station_by_name'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION kma_station(text) IS 'station of a name: official, short or romanised; NULL when there is none';

CREATE FUNCTION kma_stations(
	OUT id int4, OUT name text, OUT name_en text, OUT province text,
	OUT latitude float8, OUT longitude float8, OUT elevation float8) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_kma_stations'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 97;
COMMENT ON FUNCTION kma_stations() IS 'all synoptic stations of the Korea Meteorological Administration';
