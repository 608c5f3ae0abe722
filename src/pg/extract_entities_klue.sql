-- pg/extract_entities_klue.sql: entities in the conventions of the KLUE benchmark

CREATE FUNCTION extract_entities_klue(doc text,
	OUT label text, OUT kind text, OUT mention text, OUT start_at int4, OUT score float4) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_extract_entities_klue'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 50;
COMMENT ON FUNCTION extract_entities_klue(text) IS 'entities of a text as the KLUE-NER benchmark marks them (PS, LC, OG, DT, TI, QT), for comparisons; extract_entities also says who or what they are';

CREATE FUNCTION entity_model() RETURNS text
AS 'MODULE_PATHNAME', 'nw_entity_model'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION entity_model() IS 'the compiled-in model of extract_entities and extract_entities_klue: its set of features, entries and checksum; to be kept beside stored results';
