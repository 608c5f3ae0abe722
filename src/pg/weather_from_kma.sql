-- pg/weather_from_kma.sql: records of the Korea Meteorological Administration as rows, one a measure

CREATE FUNCTION weather_from_kma(jsonb,
	OUT observed_at timestamptz, OUT station_id int4, OUT station text, OUT measure text,
	OUT low float8, OUT high float8, OUT unit text, OUT condition weather_condition, OUT role text)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'nw_weather_from_kma'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 50;
COMMENT ON FUNCTION weather_from_kma(jsonb) IS 'what records of KMA''s open API say: ASOS hourly and daily, short-term, ultra-short and mid-term forecasts';

-- The same of XML.  The server's own parser turns it into the records that the function above reads, each begun by an
-- item (whose members are the elements in it), a feed's local or a header.  A server built without libxml raises its error.
-- The feed's xmlns="current" is no absolute URI, which libxml would warn of at every call: it is taken off.
CREATE FUNCTION weather_from_kma(xml,
	OUT observed_at timestamptz, OUT station_id int4, OUT station text, OUT measure text,
	OUT low float8, OUT high float8, OUT unit text, OUT condition weather_condition, OUT role text)
RETURNS SETOF record
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 50
BEGIN ATOMIC
	SELECT k.observed_at, k.station_id, k.station, k.measure, k.low, k.high, k.unit, k.condition, k.role
	FROM weather_from_kma((
		SELECT jsonb_agg(r.record ORDER BY r.branch, r.part)
		FROM (
			SELECT XMLPARSE(DOCUMENT replace(XMLSERIALIZE(CONTENT $1 AS text), ' xmlns="current"', '')) AS document OFFSET 0) d,
		LATERAL (
			SELECT 1 AS branch, h.part, jsonb_build_object('resultCode', h.code, 'resultMsg', h.message,
				'year', h.year, 'month', h.month, 'day', h.day, 'hour', h.hour, 'stn_id', h.stn_id,
				'stnNm', h.name, 'desc', h.description, 'ta', h.ta, 'rn_hr1', h.rn_hr1) AS record
			FROM XMLTABLE('//*[local-name() = "local" or local-name() = "header" or local-name() = "cmmMsgHeader"]'
				PASSING d.document COLUMNS
				part FOR ORDINALITY,
				code text PATH '*[local-name() = "resultCode" or local-name() = "returnReasonCode"][1]',
				message text PATH '*[local-name() = "resultMsg" or local-name() = "returnAuthMsg"][1]',
				year text PATH '../@year', month text PATH '../@month', day text PATH '../@day', hour text PATH '../@hour',
				stn_id text PATH '@stn_id', name text PATH 'self::*[local-name() = "local"]', description text PATH '@desc',
				ta text PATH '@ta', rn_hr1 text PATH '@rn_hr1') h
			UNION ALL
			SELECT 2, i.part, jsonb_object_agg(i.name, i.content) FILTER (WHERE i.member)
			FROM (
				SELECT count(*) FILTER (WHERE NOT x.member) OVER (ORDER BY x.n) AS part, x.name, x.member, x.content
				FROM XMLTABLE('//*[local-name() = "item" or local-name(..) = "item"]' PASSING d.document COLUMNS
					n FOR ORDINALITY,
					name text PATH 'local-name(.)',
					member bool PATH 'boolean(local-name(..) = "item")',
					content text PATH 'string(.)') x) i
			GROUP BY i.part) r)) k;
END;
COMMENT ON FUNCTION weather_from_kma(xml) IS 'what KMA''s web feed sfc_web_map and the XML form of its open API say';
