-- records of KMA's open API and web feed: tables of truths
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- rows of a document as one text: "measure[/role] value unit @ local time # station", in their order
CREATE FUNCTION pg_temp.shown(w weather_condition, measure text, role text, low float8, high float8, unit text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
	SELECT concat_ws(' ', concat_ws('/', measure, role), CASE WHEN low = high THEN low::text ELSE nullif(concat(low, '..', high), '..') END, unit, w::text) $$;
CREATE FUNCTION pg_temp.said(doc jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT string_agg(pg_temp.shown(condition, measure, role, low, high, unit), ', ' ORDER BY n)
	FROM weather_from_kma(doc) WITH ORDINALITY AS r(observed_at, station_id, station, measure, low, high, unit, condition, role, n) $$;
CREATE FUNCTION pg_temp.xml_said(doc xml) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT string_agg(pg_temp.shown(condition, measure, role, low, high, unit), ', ' ORDER BY n)
	FROM weather_from_kma(doc) WITH ORDINALITY AS r(observed_at, station_id, station, measure, low, high, unit, condition, role, n) $$;

-- ---- every field of the observations
CREATE TEMP TABLE field (name text, value text, said text);
INSERT INTO field VALUES
	-- hourly
	('ta', '-9.0', 'temperature -9 ℃'), ('td', '-14.1', 'dew_point -14.1 ℃'), ('ts', '-3.1', 'temperature/ground -3.1 ℃'),
	('m005Te', '1.0', 'temperature/soil_5cm 1 ℃'), ('m01Te', '1.1', 'temperature/soil_10cm 1.1 ℃'),
	('m02Te', '1.2', 'temperature/soil_20cm 1.2 ℃'), ('m03Te', '1.3', 'temperature/soil_30cm 1.3 ℃'),
	('rn', '0.5', 'precipitation/hourly 0.5 mm'), ('rn', '0.0', 'precipitation/hourly 0 mm'), ('rn', '', NULL),
	('dsnw', '2.4', 'snow_depth 2.4 cm'), ('hr3Fhsc', '0.7', 'snow_depth/fresh_3h 0.7 cm'),
	('ws', '2.1', 'wind_speed 2.1 m/s'), ('wd', '290', 'wind_direction 290 °'), ('wd', '360', 'wind_direction 360 °'), ('wd', '0', NULL),
	('hm', '65', 'humidity 65 %'), ('pv', '2.0', 'vapour_pressure 2 hPa'), ('pa', '1015.3', 'pressure/station 1015.3 hPa'),
	('ps', '1025.9', 'pressure 1025.9 hPa'), ('ss', '0.4', 'sunshine/hourly 0.4 h'), ('icsr', '1.25', 'solar_radiation/hourly 1.25 MJ/m²'),
	('dc10Tca', '7', 'cloud_cover 70 %'), ('dc10LmcsCa', '3', 'cloud_cover/low_middle 30 %'), ('lcsCh', '9', 'cloud_base 900 m'),
	('vs', '2000', 'visibility 20000 m'), ('vs', '8', 'visibility 80 m'),
	('gndSttCd', '3', NULL), ('dmstMtphNo', '1903', NULL), ('clfmAbbrCd', 'ScAc', NULL), ('rnum', '1', NULL),
	-- daily
	('avgTa', '-1.5', 'temperature/mean -1.5 ℃'), ('minTa', '-9.0', 'temperature/minimum -9 ℃'), ('maxTa', '4.2', 'temperature/maximum 4.2 ℃'),
	('minTaHrmt', '0633', NULL), ('maxTaHrmt', '1502', NULL), ('avgTd', '-8.2', 'dew_point/mean -8.2 ℃'),
	('avgTs', '0.3', 'temperature/ground_mean 0.3 ℃'), ('minTg', '-11.0', 'temperature/grass_minimum -11 ℃'),
	('avgCm5Te', '1.5', 'temperature/soil_5cm_mean 1.5 ℃'), ('avgCm30Te', '3.5', 'temperature/soil_30cm_mean 3.5 ℃'),
	('avgM05Te', '6.5', 'temperature/soil_50cm_mean 6.5 ℃'), ('avgM50Te', '16.5', 'temperature/soil_500cm_mean 16.5 ℃'),
	('sumRn', '12.5', 'precipitation/daily 12.5 mm'), ('n99Rn', '10.5', 'precipitation/daily_09_09 10.5 mm'),
	('hr1MaxRn', '4.5', 'precipitation/maximum_hourly 4.5 mm'), ('mi10MaxRn', '2.0', 'precipitation/maximum_10min 2 mm'),
	('hr1MaxRnHrmt', '0312', NULL), ('sumRnDur', '5.33', NULL), ('ddMes', '3.1', 'snow_depth/maximum 3.1 cm'),
	('ddMefs', '2.2', 'snow_depth/fresh_maximum 2.2 cm'), ('sumDpthFhsc', '2.5', 'snow_depth/fresh_total 2.5 cm'),
	('avgWs', '2.3', 'wind_speed/mean 2.3 m/s'), ('maxWs', '5.8', 'wind_speed/maximum 5.8 m/s'), ('maxInsWs', '11.4', 'wind_speed/gust 11.4 m/s'),
	('maxWd', '270', 'wind_direction/prevailing 270 °'), ('maxWsWd', '290', 'wind_direction/maximum 290 °'),
	('maxInsWsWd', '320', 'wind_direction/gust 320 °'), ('hr24SumRws', '1987', NULL),
	('avgRhm', '55.3', 'humidity/mean 55.3 %'), ('minRhm', '28', 'humidity/minimum 28 %'), ('avgPv', '3.1', 'vapour_pressure/mean 3.1 hPa'),
	('avgPa', '1012.2', 'pressure/station_mean 1012.2 hPa'), ('avgPs', '1022.8', 'pressure/mean 1022.8 hPa'),
	('minPs', '1018.3', 'pressure/minimum 1018.3 hPa'), ('maxPs', '1026.1', 'pressure/maximum 1026.1 hPa'),
	('avgTca', '5.3', 'cloud_cover/mean 53 %'), ('avgLmac', '2.9', 'cloud_cover/low_middle_mean 29 %'),
	('ssDur', '9.6', NULL), ('sumSsHr', '8.1', 'sunshine/daily 8.1 h'), ('sumGsr', '9.87', 'solar_radiation/daily 9.87 MJ/m²'),
	('hr1MaxIcsr', '1.88', 'solar_radiation/maximum_hourly 1.88 MJ/m²'),
	('sumLrgEv', '1.2', 'evaporation/large_pan 1.2 mm'), ('sumSmlEv', '1.7', 'evaporation/small_pan 1.7 mm'), ('sumFogDur', '2.0', NULL),
	('iscs', '{비}0130-{안개}{강도0}0600-{비}0915.', 'condition/daily 비, condition/daily 안개'), ('iscs', '', NULL),
	-- web feed
	('rn_hr1', '1.5', 'precipitation/hourly 1.5 mm'), ('desc', '구름조금', 'condition 구름조금'), ('desc', '비끝', 'condition 비끝남'),
	('desc', '-', NULL), ('desc', '', NULL), ('desc', '무지개', NULL), ('icon', '01', NULL);
SELECT is(pg_temp.said(jsonb_build_object('tm', '2025-12-15 06:00', 'stnId', '108', name, value)), said, format('%s = "%s"', name, value))
FROM field;
SELECT is(pg_temp.said(jsonb_build_object('TM', '2025-12-15 06:00', 'STNID', 108, upper(name), value)), said, format('%s in capitals', upper(name)))
FROM field WHERE said IS NOT NULL;
SELECT is(pg_temp.said(jsonb_build_object('tm', '2025-12-15 06:00', 'stnId', 108, name, value::numeric)), said, format('%s as a number', name))
FROM field WHERE value ~ '^-?[0-9.]+$';
SELECT is(pg_temp.xml_said(format('<item><tm>2025-12-15 06:00</tm><stnId>108</stnId><%1$s>%2$s</%1$s></item>', name, value)::xml), said, format('%s = "%s" in XML', name, value))
FROM field;

-- ---- every category of the forecasts, and what is written for values
CREATE TEMP TABLE category (name text, value text, said text);
INSERT INTO category VALUES
	('T1H', '-5.9', 'temperature -5.9 ℃'), ('TMP', '-9', 'temperature -9 ℃'), ('T3H', '3', 'temperature 3 ℃'),
	('TMN', '-12.0', 'temperature/minimum -12 ℃'), ('TMX', '1.0', 'temperature/maximum 1 ℃'), ('TMP', '-99', NULL), ('TMN', '-999', NULL), ('TMP', '900', NULL),
	('RN1', '0', 'precipitation/hourly 0 mm'), ('RN1', '3.5', 'precipitation/hourly 3.5 mm'), ('RN1', '강수없음', 'precipitation/hourly 0 mm'),
	('RN1', '1mm 미만', 'precipitation/hourly ..1 mm'), ('RN1', '-9', NULL), ('RN1', '-998.9', NULL),
	('PCP', '강수없음', 'precipitation/hourly 0 mm'), ('PCP', '1mm 미만', 'precipitation/hourly ..1 mm'), ('PCP', '1.0mm 미만', 'precipitation/hourly ..1 mm'),
	('PCP', '1.0mm', 'precipitation/hourly 1 mm'), ('PCP', '6.2mm', 'precipitation/hourly 6.2 mm'), ('PCP', '１．０㎜', 'precipitation/hourly 1 mm'),
	('PCP', '30.0~50.0mm', 'precipitation/hourly 30..50 mm'), ('PCP', '30.0∼50.0mm', 'precipitation/hourly 30..50 mm'),
	('PCP', '50.0mm 이상', 'precipitation/hourly 50.. mm'), ('PCP', '-', NULL), ('PCP', '', NULL), ('PCP', '많음', NULL),
	('SNO', '적설없음', 'snow_depth/hourly 0 cm'), ('SNO', '1cm 미만', 'snow_depth/hourly ..1 cm'), ('SNO', '1.5cm', 'snow_depth/hourly 1.5 cm'),
	('SNO', '5.0cm 이상', 'snow_depth/hourly 5.. cm'), ('SNO', '5mm', NULL),
	('REH', '65', 'humidity 65 %'), ('REH', '200', NULL), ('REH', '-1', NULL), ('POP', '60', 'probability 60 %'), ('POP', '101', NULL),
	('WSD', '2.9', 'wind_speed 2.9 m/s'), ('WSD', '-3', NULL), ('VEC', '315', 'wind_direction 315 °'), ('VEC', '0', 'wind_direction 0 °'), ('VEC', '-999', NULL),
	('UUU', '-1.2', NULL), ('VVV', '0.8', NULL), ('WAV', '0.5', 'wave_height 0.5 m'), ('WAV', '-999', NULL),
	('SKY', '1', 'condition 맑음'), ('SKY', '2', 'condition 구름조금'), ('SKY', '3', 'condition 구름많음'), ('SKY', '4', 'condition 흐림'), ('SKY', '0', NULL), ('SKY', '-1', NULL),
	('PTY', '0', 'condition 없음'), ('PTY', '1', 'condition 비'), ('PTY', '2', 'condition 비/눈'), ('PTY', '3', 'condition 눈'), ('PTY', '4', 'condition 소나기'),
	('PTY', '5', 'condition 빗방울'), ('PTY', '6', 'condition 빗방울눈날림'), ('PTY', '7', 'condition 눈날림'), ('PTY', '8', NULL), ('PTY', '-1', NULL),
	('LGT', '0', NULL), ('LGT', '1', 'condition/lightning 낙뢰'), ('LGT', '0.4', 'condition/lightning 낙뢰'), ('LGT', '-999', NULL),
	('TMP', 'abc', NULL), ('TMP', '3℃5', NULL), ('TMP', '', NULL), ('TMP', '1e1', NULL), ('XYZ', '1', NULL), ('', '1', NULL), ('ta', '1', NULL);
CREATE FUNCTION pg_temp.forecast(category text, value text, fcst text DEFAULT '0600') RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_build_object('baseDate', '20251215', 'baseTime', '0500', 'category', category, 'fcstDate', '20251215', 'fcstTime', fcst,
		'fcstValue', value, 'nx', 60, 'ny', 127) $$;
SELECT is(pg_temp.said(pg_temp.forecast(name, value)), said, format('%s = "%s"', name, value)) FROM category;
SELECT is(pg_temp.said(pg_temp.forecast(lower(name), value)), said, format('%s = "%s"', lower(name), value)) FROM category WHERE said IS NOT NULL;
SELECT is(pg_temp.said(jsonb_build_object('baseDate', 20251215, 'baseTime', 600, 'category', name, 'obsrValue', value::numeric, 'nx', 60, 'ny', 127)), said,
	format('%s = %s as nowcast of numbers', name, value)) FROM category WHERE value ~ '^-?[0-9.]+$';
SELECT is(pg_temp.xml_said(format('<response><body><items><item><baseDate>20251215</baseDate><baseTime>0500</baseTime><category>%s</category><fcstDate>20251215</fcstDate><fcstTime>0600</fcstTime><fcstValue>%s</fcstValue><nx>60</nx><ny>127</ny></item></items></body></response>',
	name, value)::xml), said, format('%s = "%s" in XML', name, value)) FROM category;

-- SKY and PTY of one time are one condition, wherever they stand
SELECT is(pg_temp.said(jsonb_build_array(pg_temp.forecast('SKY', sky), pg_temp.forecast('TMP', '3'), pg_temp.forecast('PTY', pty))), format('condition %s, temperature 3 ℃', is_), format('SKY %s and PTY %s', sky, pty))
FROM (VALUES ('1', '0', '맑음'), ('3', '0', '구름많음'), ('4', '0', '흐림'), ('4', '1', '흐리고 비'), ('4', '2', '흐리고 비/눈'), ('4', '3', '흐리고 눈'), ('4', '4', '흐리고 소나기'),
	('3', '1', '구름많고 비'), ('3', '2', '구름많고 비/눈'), ('3', '3', '구름많고 눈'), ('3', '4', '구름많고 소나기'), ('1', '1', '맑고 비'), ('4', '5', '빗방울'),
	('3', '6', '빗방울눈날림'), ('4', '7', '눈날림'), ('4', '9', '흐림'), ('9', '1', '비'), ('', '0', '없음')) v(sky, pty, is_)
WHERE sky BETWEEN '1' AND '4';
SELECT is(pg_temp.said(jsonb_build_array(pg_temp.forecast('PTY', '1'), pg_temp.forecast('PTY', '0', '0700'), pg_temp.forecast('SKY', '4'), pg_temp.forecast('SKY', '3', '0700'))),
	'condition 흐리고 비, condition 구름많음', 'sorted by category, as the ultra-short forecast is');
SELECT is(pg_temp.said(jsonb_build_array(pg_temp.forecast('PTY', '1'), pg_temp.forecast('SKY', '4') || '{"ny": 128}')),
	'condition 비, condition 흐림', 'another place');
SELECT is(pg_temp.said(jsonb_build_array(pg_temp.forecast('PTY', '1'), pg_temp.forecast('SKY', '4') || '{"baseTime": "0800"}')),
	'condition 비, condition 흐림', 'another issue');
SELECT is(pg_temp.said(jsonb_build_array(pg_temp.forecast('SKY', '4'), pg_temp.forecast('SKY', '4'), pg_temp.forecast('PTY', '1'))), 'condition 흐리고 비', 'said twice');
SELECT is(pg_temp.said(jsonb_build_array(pg_temp.forecast('SKY', '4'), pg_temp.forecast('SKY', '1'), pg_temp.forecast('PTY', '1'))), 'condition 비', 'a sky that contradicts itself');
SELECT is(pg_temp.said(jsonb_build_array(pg_temp.forecast('SKY', '4'), pg_temp.forecast('SKY', '1'))), NULL, '… alone is none');

-- numbers 1 to 3 of the fourth day and later are grades
SELECT is(pg_temp.said(pg_temp.forecast(name, value) || jsonb_build_object('fcstDate', day)), said, format('%s = %s on %s', name, value, day))
FROM (VALUES ('WSD', '2', '20251218', 'wind_speed 2 m/s'), ('WSD', '2', '20251219', NULL), ('WSD', '2.5', '20251219', 'wind_speed 2.5 m/s'), ('PCP', '1', '20251219', NULL),
	('PCP', '1mm', '20251219', 'precipitation/hourly 1 mm'), ('SNO', '2', '20251220', NULL), ('POP', '2', '20251219', 'probability 2 %'), ('TMP', '2', '20251219', 'temperature 2 ℃')) v(name, value, day, said);

-- ---- mid-term forecasts count from the day they are issued on
SELECT is(array_agg(concat_ws(' ', to_char(observed_at AT TIME ZONE 'Asia/Seoul', 'MM-DD HH24'), station, pg_temp.shown(condition, measure, role, low, high, unit)) ORDER BY n),
	ARRAY['12-18 00 11B10101 temperature/minimum -4 ℃', '12-25 00 11B10101 temperature/minimum -8 ℃', '12-18 00 11B10101 temperature/maximum 6 ℃'], 'mid-term temperatures')
FROM weather_from_kma('{"tmFc":"202512150600","regId":"11B10101","taMin3":-4,"taMin3Low":0,"taMin3High":1,"taMax3":6,"taMin10":-8}'::jsonb)
	WITH ORDINALITY AS r(observed_at, station_id, station, measure, low, high, unit, condition, role, n);
SELECT is(array_agg(concat_ws(' ', to_char(observed_at AT TIME ZONE 'Asia/Seoul', 'MM-DD HH24'), pg_temp.shown(condition, measure, role, low, high, unit)) ORDER BY n),
	ARRAY['12-18 00 condition 구름많음', '12-18 12 condition 흐리고 한때 비', '12-23 00 condition 맑음', '12-18 12 probability 70 %', '12-25 00 probability 20 %'], 'mid-term sky and rain')
FROM weather_from_kma('{"tmFc":"202512151800","regId":"11B00000","wf3Am":"구름많음","wf3Pm":"흐리고 한때 비","wf8":"맑음","rnSt3Pm":70,"rnSt10":20}'::jsonb)
	WITH ORDINALITY AS r(observed_at, station_id, station, measure, low, high, unit, condition, role, n);
SELECT is(pg_temp.said('{"regId":"11B10101","taMin3":-4,"taMax3":6}'), NULL, 'without tmFc there is no day');

-- ---- times and places
SELECT is((SELECT observed_at FROM weather_from_kma(jsonb_build_object('tm', tm, 'stnId', 108, 'ta', 1))), observed_at::timestamptz, 'tm ' || tm)
FROM (VALUES ('2025-12-15 06:00', '2025-12-15 06:00+09'), ('2025-12-15', '2025-12-15 00:00+09'), ('202512150600', '2025-12-15 06:00+09'),
	('2025-12-15 24:00', '2025-12-16 00:00+09'), ('2025-12-31 24:00', '2026-01-01 00:00+09'), ('1988-07-01 12:00', '1988-07-01 12:00+10'), ('1950-01-01 00:00', '1950-01-01 00:00+09'),
	('2025-13-01 00:00', NULL), ('2025-02-30', NULL), ('2025-12-15 25:00', NULL), ('', NULL), ('tomorrow', NULL)) v(tm, observed_at);
SELECT is((SELECT observed_at FROM weather_from_kma(jsonb_build_object('fcstDate', d, 'fcstTime', t, 'category', 'TMP', 'fcstValue', 1))), observed_at::timestamptz, concat_ws(' ', 'fcst', d, t))
FROM (VALUES ('"20251215"'::jsonb, '"0600"'::jsonb, '2025-12-15 06:00+09'), ('20251215', '600', '2025-12-15 06:00+09'), ('20251215', '0', '2025-12-15 00:00+09'), ('"20251215"', '"2400"', '2025-12-16 00:00+09'),
	('"20251232"', '"0600"', NULL), ('"20251215"', 'null', NULL), ('null', '"0600"', NULL)) v(d, t, observed_at);
SELECT is((SELECT observed_at FROM weather_from_kma('{"baseDate":"20251215","baseTime":"0500","category":"TMP","fcstValue":"1"}'::jsonb)), NULL, 'the base time is not the time a forecast is for');
SELECT is((SELECT (station_id, station)::text FROM weather_from_kma(r || '{"ta":1}')), place, r::text)
FROM (VALUES ('{"stnId":"108","stnNm":"서울"}'::jsonb, '(108,서울)'), ('{"stnId":108}', '(108,서울)'), ('{"stnNm":"서울"}', '(108,서울)'), ('{"stnId":"99999"}', '(99999,)'),
	('{"stnId":"400","stnNm":"강남"}', '(400,강남)'), ('{"stnNm":"모르는곳"}', '(,모르는곳)'), ('{"tm":"2025-12-15","stnId":""}', '(,)'), ('{"stnId":-108}', '(,)'), ('{"stnId":1.5}', '(,)'),
	('{"stn_id":"90","stnNm":" 속초 "}', '(90,속초)')) v(r, place);
SELECT is((SELECT (station_id, station)::text FROM weather_from_kma(pg_temp.forecast('TMP', '1'))), '(,"60,127")', 'a forecast''s place is its grid cell');
SELECT is((SELECT (station_id, station)::text FROM weather_from_kma(pg_temp.forecast('TMP', '1') - 'nx')), '(,)', '… if it is said whole');

-- ---- quality flags
SELECT is(pg_temp.said(jsonb_build_object('tm', '2025-12-15 06:00', 'stnId', 108, 'ta', '1.5', 'taQcflg', flag)), said, 'flag ' || coalesce(flag::text, 'NULL'))
FROM (VALUES ('""'::jsonb, 'temperature 1.5 ℃'), ('"0"', 'temperature 1.5 ℃'), ('0', 'temperature 1.5 ℃'), ('null', 'temperature 1.5 ℃'), ('"9"', NULL), ('9', NULL), ('"1"', NULL), ('"?"', NULL)) v(flag, said);

-- ---- sentinels, and what is not one
SELECT is(pg_temp.said(jsonb_build_object('stnId', 108, f, v)), said, format('%s = %s', f, v))
FROM unnest('{-9,-99,-99.0,-99.9,-999,-999.0,900,-900}'::text[]) v, unnest('{ta,minTa,ts,rn,sumRn,dsnw,ws,wd,hm,ps,vs,dc10Tca,td}'::text[]) f,
	LATERAL (SELECT CASE WHEN v = '-9' AND f IN ('ta', 'minTa', 'ts', 'td') THEN pg_temp.said(jsonb_build_object('stnId', 108, f, '-9.0'))
		WHEN v = '900' AND f = 'ps' THEN 'pressure 900 hPa' WHEN v = '900' AND f = 'vs' THEN 'visibility 9000 m'
		WHEN v = '900' AND f = 'sumRn' THEN 'precipitation/daily 900 mm' WHEN v = '900' AND f = 'dsnw' THEN 'snow_depth 900 cm' END AS said) s;
SELECT isnt(pg_temp.said('{"stnId":108,"ta":-9}'), NULL, 'nine degrees of frost are no sentinel');

-- ---- envelopes: as published, or any part of it
SELECT is(pg_temp.said(doc), 'temperature 1.5 ℃', what)
FROM (SELECT '{"tm":"2025-12-15 06:00","stnId":"108","ta":"1.5"}'::jsonb AS item) i, LATERAL (VALUES ('one record', item), ('an array', jsonb_build_array(item)),
	('nested arrays', jsonb_build_array(jsonb_build_array('x', 1, NULL, jsonb_build_array(item)))), ('items', jsonb_build_object('item', jsonb_build_array(item))),
	('a single item', jsonb_build_object('items', jsonb_build_object('item', item))),
	('the response', jsonb_build_object('response', jsonb_build_object('header', '{"resultCode":"00","resultMsg":"NORMAL_SERVICE"}'::jsonb,
		'body', jsonb_build_object('dataType', 'JSON', 'items', jsonb_build_object('item', jsonb_build_array(item)), 'pageNo', 1, 'numOfRows', 10, 'totalCount', 1)))),
	('a record with something in it', item || '{"extra":{"a":[1,2]}}')) d(what, doc);
SELECT is(pg_temp.said(doc::jsonb), NULL, 'nothing in ' || doc) FROM unnest(ARRAY['{}', '[]', 'null', 'true', '5', '"text"', '"{\"ta\":1}"', '[[[]]]', '{"ta":"1"}', '{"a":{"b":1}}', '{"headline":"첫눈"}',
	'{"response":{"header":{"resultCode":"00"},"body":{"items":"","totalCount":0}}}', '{"resultCode":"0000"}', '{"resultCode":"SUCCESS"}', '{"resultCode":null}', '{"response":{"header":{"resultCode":"03","resultMsg":"NO_DATA"}}}',
	'{"stnId":108,"ta":null}', '{"stnId":108,"ta":true}', '{"stnId":108,"ta":[1]}', '{"stnId":108,"ta":{"value":1}}', '{"category":"TMP"}', '{"category":"TMP","fcstValue":null}',
	'{"category":"TMP","fcstValue":"1","obsrValue":"2"}']) doc;
SELECT is(pg_temp.said('{"stnId":108,"ta":1.5,"TA":2.5,"hm":40,"HM":"40"}'), 'humidity 40 %', 'a field that contradicts itself says nothing');
SELECT is(pg_temp.said(NULL::jsonb), NULL, 'NULL');

-- a refused request is an error, not fair weather
SELECT throws_ok(format('SELECT * FROM weather_from_kma(%L::jsonb)', doc), '22023', message, doc)
FROM (VALUES ('{"response":{"header":{"resultCode":"30","resultMsg":"SERVICE KEY IS NOT REGISTERED ERROR"}}}', 'KMA response reports error 30'),
	('{"OpenAPI_ServiceResponse":{"cmmMsgHeader":{"errMsg":"SERVICE ERROR","returnAuthMsg":"LIMITED","returnReasonCode":"22"}}}', 'KMA response reports error 22'),
	('{"response":{"header":{"resultCode":99}}}', 'KMA response reports error 99'),
	('[{"tm":"2025-12-15","stnId":108,"ta":1},{"resultCode":"1"}]', 'KMA response reports error 1')) v(doc, message);
SELECT throws_ok($$ SELECT * FROM weather_from_kma('<OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg><returnAuthMsg>LIMITED</returnAuthMsg><returnReasonCode>22</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>'::xml) $$,
	'22023', 'KMA response reports error 22', 'the same in XML');

-- ---- the web feed
SELECT is(array_agg(concat_ws(' ', station_id, station, to_char(observed_at AT TIME ZONE 'Asia/Seoul', 'MM-DD HH24'), pg_temp.shown(condition, measure, role, low, high, unit)) ORDER BY n),
	ARRAY['90 속초 12-15 06 temperature 7.1 ℃', '90 속초 12-15 06 precipitation/hourly 0 mm', '90 속초 12-15 06 condition 맑음',
		'98 동두천 12-15 06 temperature -5.9 ℃', '102 백령도 12-15 06 precipitation/hourly 0.5 mm', '102 백령도 12-15 06 condition 약한비단속'], format('the feed, %s', what))
FROM (SELECT '<weather year="2025" month="12" day="15" hour="06"><local stn_id="90" icon="01" desc="맑음" ta="7.1" rn_hr1="0.0">속초</local>
	<local stn_id="98" icon="" desc="-" ta="-5.9" rn_hr1="">동두천</local><local icon="08" stn_id=''102'' desc="약한비&#xB2E8;속" ta="" rn_hr1="0.5"><![CDATA[백령도]]></local></weather>' AS body) b,
	LATERAL (VALUES ('as published', '<?xml version="1.0" encoding="UTF-8"?>' || '<current xmlns="current">' || body || '</current>'), ('without namespace', '<current>' || body || '</current>'),
		('another namespace', '<c:current xmlns:c="http://example.com/c">' || replace(replace(body, '<local', '<c:local'), '</local', '</c:local') || '</c:current>'),
		('another encoding declared', '<?xml version="1.0" encoding="EUC-KR"?>' || '<current xmlns="current">' || body || '</current>')) d(what, doc),
	LATERAL weather_from_kma(doc::xml) WITH ORDINALITY AS r(observed_at, station_id, station, measure, low, high, unit, condition, role, n)
GROUP BY what;
SELECT is(pg_temp.xml_said('<current><weather year="2025" month="12" day="15" hour="24"><local stn_id="90" desc="눈" ta="-0.1"/></weather></current>'::xml), 'temperature -0.1 ℃, condition 눈', 'a station without its name');
SELECT is((SELECT concat_ws(' ', observed_at AT TIME ZONE 'Asia/Seoul', station) FROM weather_from_kma('<current><weather year="2025" month="12" day="15" hour="24"><local stn_id="90" ta="-0.1"/></weather></current>'::xml)),
	'2025-12-16 00:00:00 속초', '… has it from the directory; hour 24');
SELECT is((SELECT observed_at FROM weather_from_kma('<current><weather year="2025" month="12" day="15"><local stn_id="90" ta="-0.1"/></weather></current>'::xml)), NULL, 'a feed without its hour');

-- ---- XML of the API
SELECT is(pg_temp.xml_said('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><response><header><resultCode>00</resultCode><resultMsg>NORMAL_SERVICE</resultMsg></header><body><dataType>XML</dataType><items>
	<item><tm>2025-12-15 06:00</tm><stnId>108</stnId><stnNm>서울</stnNm><ta>-5.9</ta><taQcflg/><rn/><hm>65</hm><hmQcflg>9</hmQcflg></item>
	<item><tm>2025-12-15 07:00</tm><stnId>108</stnId><stnNm>서울</stnNm><ta>-5.1</ta><ws>2.0</ws></item></items><numOfRows>10</numOfRows></body></response>'::xml),
	'temperature -5.9 ℃, temperature -5.1 ℃, wind_speed 2 m/s', 'items in their order');
SELECT is(pg_temp.xml_said(doc::xml), NULL, 'nothing in ' || doc) FROM unnest(ARRAY['<a/>', '<item/>', '<response><header><resultCode>03</resultCode></header></response>', '<local/>', '<rss><channel><item><title>눈 5cm</title></item></channel></rss>']) doc;
SELECT throws_ok($$ SELECT * FROM weather_from_kma('no document'::xml) $$, '2200M', NULL, 'text that is no document');
-- entities: what is outside is not read, and what swells is refused by the server
SELECT is((SELECT station FROM weather_from_kma(xmlparse(DOCUMENT '<!DOCTYPE response [<!ENTITY out SYSTEM "file:///etc/passwd">]><response><item><tm>2025-12-15</tm><stnNm>&out;</stnNm><ta>1</ta></item></response>'))), NULL, 'an external entity is empty');
SELECT is((SELECT station FROM weather_from_kma(xmlparse(DOCUMENT '<!DOCTYPE response [<!ENTITY in "서울">]><response><item><tm>2025-12-15</tm><stnNm>&in;</stnNm><ta>1</ta></item></response>'))), '서울', 'an internal one is its text');
SELECT throws_ok(format('SELECT count(*) FROM weather_from_kma(xmlparse(DOCUMENT %L))', '<!DOCTYPE r [<!ENTITY a0 "' || repeat('x', 1000) || '">' ||
	(SELECT string_agg(format('<!ENTITY a%s "%s">', i, repeat(format('&a%s;', i - 1), 10)), '') FROM generate_series(1, 12) i) || ']><response><item><tm>2025-12-15</tm><stnNm>&a12;</stnNm><ta>1</ta></item></response>'),
	'2200M', NULL, 'a bomb of entities');

-- ---- hostile JSON
SELECT is(pg_temp.said(('{"stnId":108,"ta":' || v || ',"hm":50}')::jsonb), 'humidity 50 %', left(v, 40))
FROM unnest(ARRAY['1e400', '-1e400', '1e131000', '"1e400"', '"' || repeat('9', 100000) || '"', '"' || repeat(' ', 100000) || '"', '"' || repeat('가', 10000) || '"', '{"a":' || repeat('[', 1000) || repeat(']', 1000) || '}',
	'"NaN"', '"Infinity"', '"0x10"', '""']) v;
SELECT is(pg_temp.said('{"stnId":108,"ta":1e-16000}'), 'temperature 0 ℃', 'a number of no size');
SELECT is(pg_temp.said(('{"stnId":108,"ta":"１．５"}')::jsonb), 'temperature 1.5 ℃', 'full width');
SELECT is(pg_temp.said((repeat('[', 5000) || '{"stnId":108,"ta":1}' || repeat(']', 5000))::jsonb), 'temperature 1 ℃', 'five thousand deep');
SELECT is((SELECT station FROM weather_from_kma(jsonb_build_object('stnNm', repeat('가', 100000), 'ta', 1))), NULL, 'a name longer than any');

-- what is immutable does not look at the session
SET LOCAL TimeZone = 'America/New_York';
SELECT is((SELECT observed_at FROM weather_from_kma('{"tm":"2025-12-15 06:00","stnId":108,"ta":1}'::jsonb)), '2025-12-14 21:00:00+00', 'the session''s zone is not KMA''s');

-- a hundred thousand items
SELECT is((SELECT count(*) FROM weather_from_kma((SELECT jsonb_agg(pg_temp.forecast((ARRAY['TMP', 'SKY', 'PTY', 'PCP'])[i % 4 + 1], '1') || jsonb_build_object('nx', i / 4)) FROM generate_series(0, 99999) i))),
	75000::bigint, 'a hundred thousand items');

SELECT * FROM finish();
ROLLBACK;
