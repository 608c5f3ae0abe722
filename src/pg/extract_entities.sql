-- pg/extract_entities.sql: every entity of a text

CREATE FUNCTION extract_entities(doc text, anchor date DEFAULT NULL,
	OUT entity named_entity, OUT kind text, OUT name text, OUT mention text, OUT start_at int4,
	OUT aliases text[], OUT value jsonb, OUT score float4) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_extract_entities'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5000 ROWS 50;
COMMENT ON FUNCTION extract_entities(text, date) IS 'people, organisations, places, dates, times, temperatures and addresses of a text, in its order; dates are resolved against the anchor';
