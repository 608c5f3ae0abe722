-- pg/extract_dates.sql: dates and times in running text

CREATE FUNCTION extract_dates(doc text, anchor date DEFAULT NULL,
	OUT mention text, OUT start_at int4, OUT value tsrange, OUT grain text,
	OUT duration interval, OUT every interval) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_extract_dates'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000 ROWS 10;
COMMENT ON FUNCTION extract_dates(text, date) IS 'dates, times, durations and recurrences of a text, resolved against the anchor, the day it was written; value is in local time and its end is not included';
