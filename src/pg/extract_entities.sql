-- pg/extract_entities.sql: every entity of a text

CREATE FUNCTION extract_entities(doc text, anchor date DEFAULT NULL, gazetteer gazetteer DEFAULT NULL,
	OUT entity named_entity, OUT kind text, OUT name text, OUT mention text, OUT start_at int4,
	OUT aliases text[], OUT value jsonb, OUT score float4) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_extract_entities'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5000 ROWS 50;
COMMENT ON FUNCTION extract_entities(text, date, gazetteer) IS 'people, organisations, places, dates, times, quantities, money, percentages, temperatures, addresses and names of the gazetteer in a text, a row for each mention, in its order; dates are resolved against the anchor, the day the text was written';

CREATE FUNCTION extract_entities(article news_article, anchor date DEFAULT NULL, gazetteer gazetteer DEFAULT NULL,
	OUT entity named_entity, OUT kind text, OUT name text, OUT mention text, OUT start_at int4,
	OUT aliases text[], OUT value jsonb, OUT score float4) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_extract_entities_article'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5000 ROWS 50;
COMMENT ON FUNCTION extract_entities(news_article, date, gazetteer) IS 'the mentions in article_body, not in the headline; dates are resolved against published_on unless an anchor is given';

CREATE FUNCTION entities(news_article) RETURNS named_entity[]
AS 'MODULE_PATHNAME', 'nw_entities_article'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000;
COMMENT ON FUNCTION entities(news_article) IS 'each entity of the body once, of all kinds, with the authors and the publisher, sorted: for generated columns and GIN; ask for some by @> and &&';

CREATE FUNCTION entities(news_article, gazetteer) RETURNS named_entity[]
AS 'MODULE_PATHNAME', 'nw_entities_article'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5000;
COMMENT ON FUNCTION entities(news_article, gazetteer) IS 'each entity of the body once, as entities(news_article), with the names of a gazetteer, NULL for none';
