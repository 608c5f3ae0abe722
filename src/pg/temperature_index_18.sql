-- pg/temperature_index_18.sql: what only PostgreSQL 18 and later have

CREATE FUNCTION temperature_skipsupport(internal) RETURNS void
AS 'MODULE_PATHNAME', 'nw_temperature_skipsupport'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_skipsupport(internal) IS 'skip support';

ALTER OPERATOR FAMILY temperature_ops USING btree ADD
	FUNCTION 6 (temperature, temperature) temperature_skipsupport(internal);
