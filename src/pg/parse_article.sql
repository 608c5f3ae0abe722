-- pg/parse_article.sql: page dumps in plain text

CREATE FUNCTION parse_article(page text, zone text DEFAULT 'Asia/Seoul', ref date DEFAULT NULL) RETURNS news_article
AS 'MODULE_PATHNAME', 'nw_parse_article'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 2000;
COMMENT ON FUNCTION parse_article(text, text, date) IS 'the article of a page dumped as plain text; NULL when the page has none';

CREATE FUNCTION article_lines(page text, OUT line_no int4, OUT kind text, OUT content text) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_article_lines'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 ROWS 100;
COMMENT ON FUNCTION article_lines(text) IS 'the lines of a page dumped as plain text, each with its kind: headline, byline, body, furniture';
