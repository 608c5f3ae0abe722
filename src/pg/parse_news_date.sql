-- pg/parse_news_date.sql: dates as news pages write them

CREATE FUNCTION parse_news_date(value text, ref date DEFAULT NULL, zone text DEFAULT 'Asia/Seoul') RETURNS timestamptz
AS 'MODULE_PATHNAME', 'nw_parse_news_date'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20;
COMMENT ON FUNCTION parse_news_date(text, date, text) IS 'the instant of a date as news pages write it, labels and all; NULL when the text is none';
