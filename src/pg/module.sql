-- pg/module.sql: housekeeping

CREATE FUNCTION newsweather_version() RETURNS text
AS 'MODULE_PATHNAME', 'nw_newsweather_version'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION newsweather_version() IS 'version of the loaded newsweather library; results of every parser and extractor are a function of their arguments and of it';
