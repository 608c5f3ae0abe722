-- pg/extract_quantities.sql: quantities, money and percentages in running text

CREATE FUNCTION extract_quantities(doc text,
	OUT mention text, OUT start_at int4, OUT kind text, OUT measure text, OUT low numeric, OUT high numeric,
	OUT unit text, OUT approximate bool) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_extract_quantities'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 10;
COMMENT ON FUNCTION extract_quantities(text) IS 'quantities, sums of money and percentages of a text with their values; low and high are the same for a single value, NULL for an open side';
