-- pg/parse_article_html.sql: HTML pages

CREATE FUNCTION parse_article_html(page text, url text DEFAULT NULL, zone text DEFAULT 'Asia/Seoul') RETURNS news_article
AS 'MODULE_PATHNAME', 'nw_parse_article_html'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20000;
COMMENT ON FUNCTION parse_article_html(text, text, text) IS 'the article of an HTML page; NULL when the page has none';

-- STABLE: which encoding unlabelled bytes are in is ICU's guess, and may change with its version
CREATE FUNCTION parse_article_html(page bytea, url text DEFAULT NULL, zone text DEFAULT 'Asia/Seoul') RETURNS news_article
AS 'MODULE_PATHNAME', 'nw_parse_article_html_bytes'
LANGUAGE C STABLE PARALLEL SAFE COST 20000;
COMMENT ON FUNCTION parse_article_html(bytea, text, text) IS 'the article of an HTML page in any encoding; NULL when the page has none';

CREATE FUNCTION article_provenance(page text, url text DEFAULT NULL, zone text DEFAULT 'Asia/Seoul',
	OUT field text, OUT value text, OUT source text) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_article_provenance'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20000 ROWS 10;
COMMENT ON FUNCTION article_provenance(text, text, text) IS 'where every field of an HTML page''s article was found: visible, json-ld, og, meta, itemprop, time, h1, title';

CREATE FUNCTION article_provenance(page bytea, url text DEFAULT NULL, zone text DEFAULT 'Asia/Seoul',
	OUT field text, OUT value text, OUT source text) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_article_provenance_bytes'
LANGUAGE C STABLE PARALLEL SAFE COST 20000 ROWS 10;
COMMENT ON FUNCTION article_provenance(bytea, text, text) IS 'where every field of the article of an HTML page in any encoding was found';
