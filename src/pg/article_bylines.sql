-- pg/article_bylines.sql: who wrote a page or a line

CREATE FUNCTION article_bylines(page text, OUT name text, OUT title text, OUT outlet text, OUT place text, OUT email text, OUT desk text) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_article_bylines'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 ROWS 2;
COMMENT ON FUNCTION article_bylines(text) IS 'the people of a page''s bylines, or of a line''s, with title, outlet, place, address and desk';
