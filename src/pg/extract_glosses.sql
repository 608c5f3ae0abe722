-- pg/extract_glosses.sql: other names in parentheses

CREATE FUNCTION extract_glosses(doc text,
	OUT term text, OUT gloss text, OUT script text, OUT relation text, OUT mention text, OUT start_at int4)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_extract_glosses'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 10;
COMMENT ON FUNCTION extract_glosses(text) IS 'what stands in parentheses behind a name: aliases, abbreviations, translations, heads';
