-- pg/strip_boilerplate.sql: a text without the lines that are about the page

CREATE FUNCTION strip_boilerplate(page text) RETURNS text
AS 'MODULE_PATHNAME', 'nw_strip_boilerplate'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION strip_boilerplate(text) IS 'the text without menus, captions, credits, copyright, tip, share, comment and related lines, each told by its own shape';
