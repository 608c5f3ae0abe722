-- pg/article_sentences.sql: paragraphs, sentences and language of texts

CREATE FUNCTION article_paragraphs(text, OUT paragraph_no int4, OUT content text) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_article_paragraphs'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 500 ROWS 20;
COMMENT ON FUNCTION article_paragraphs(text) IS 'paragraphs of a text: what stands between empty lines';

CREATE FUNCTION article_paragraphs(news_article, OUT paragraph_no int4, OUT content text) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_article_paragraphs_of'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 500 ROWS 20;
COMMENT ON FUNCTION article_paragraphs(news_article) IS 'paragraphs of an article''s body';

CREATE FUNCTION article_sentences(text, OUT paragraph_no int4, OUT sentence_no int4, OUT content text, OUT start_at int4) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_article_sentences'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 500 ROWS 50;
COMMENT ON FUNCTION article_sentences(text) IS 'sentences of a text in Korean, English, Japanese or Chinese, with their character position';

CREATE FUNCTION article_sentences(news_article, OUT paragraph_no int4, OUT sentence_no int4, OUT content text, OUT start_at int4) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_article_sentences_of'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 500 ROWS 50;
COMMENT ON FUNCTION article_sentences(news_article) IS 'sentences of an article''s body, with their character position in it';

CREATE FUNCTION text_language(text) RETURNS text
AS 'MODULE_PATHNAME', 'nw_text_language'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION text_language(text) IS 'language a text is written in as a BCP 47 code; NULL when it is not sure';
