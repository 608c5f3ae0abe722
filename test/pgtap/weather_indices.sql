-- weather_indices: published values, cells of published charts, and NULL where a formula does not hold
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

-- ---- published values.  Each is right when it is within half of its last digit, or as its source says.
CREATE TEMP TABLE published (formula text, x float8, y float8, expected float8, within float8, source text);
INSERT INTO published VALUES
	('wind_chill_si', -25, 20, -37, 0.5, 'Environment Canada, chart and its note 1; ℃, km/h'),
	('wind_chill_si', -10, 5, -13, 0.5, 'Environment Canada, chart'),
	('wind_chill_si', -10, 30, -20, 0.5, 'Environment Canada, chart'),
	('wind_chill_si', 5, 5, 4, 0.5, 'Environment Canada, chart'),
	('wind_chill_si', -50, 80, -81, 0.5, 'Environment Canada, chart'),
	('wind_chill_si', 0, 60, -9, 0.5, 'Environment Canada, chart'),
	('wind_chill_si', -5, 126, -18.9357, 0.00005, 'MetPy tests, 35 m/s'),
	('wind_chill_us', 40, 5, 36, 0.5, 'NWS chart; ℉, mph'),
	('wind_chill_us', -10, 55, -46, 0.5, 'MetPy tests'),
	('wind_chill_us', -45, 25, -84, 0.5, 'NWS chart'),
	('wind_chill_us', 20, 15, 6, 0.5, 'NWS chart'),
	('wind_chill_us', 0, 30, -26, 0.5, 'NWS chart'),
	('wind_chill_us', 10, 4, 2.6638, 0.0001, 'the US equation'),
	('wind_chill_si_f', 10, 4, 2.6230789, 0.0001, 'MetPy tests: the metric equation, ℉ and mph'),
	('heat_index_us', 80, 40, 80, 0.5, 'NWS chart; ℉, %'),
	('heat_index_us', 96, 65, 121, 0.5, 'NWS chart'),
	('heat_index_us', 92, 70, 112, 0.5, 'NWS chart'),
	('heat_index_us', 110, 40, 136, 0.5, 'NWS chart'),
	('heat_index_us', 86, 88, 104, 0.5, 'MetPy tests: adjustment for humid air'),
	('heat_index_us', 88, 100, 121, 0.5, 'NWS chart'),
	('heat_index_us', 86, 45, 87, 0.5, 'NWS calculator, 2019-07-17'),
	('heat_index_us', 111, 27, 121, 0.5, 'NWS calculator'),
	('heat_index_us', 96, 60, 116, 0.5, 'NWS calculator'),
	('heat_index_c', 35, 70, 50.3405, 0.0002, 'MetPy tests; ℃, %'),
	('dew_point_c', 30, 30, 11, 0.5, 'MetPy tests; ℃, %'),
	('dew_point_c', 25, 45, 12, 0.5, 'MetPy tests'),
	('dew_point_c', 10, 55, 1, 0.5, 'MetPy tests'),
	('dew_point_c', 20, 80, 16, 0.5, 'MetPy tests'),
	('dew_point_c', 25, 85, 22, 0.5, 'MetPy tests'),
	('dew_point_f', 10.6, 37, 26, 0.5, 'MetPy tests; ℃, % to ℉'),
	('saturation_vapour_pressure', 0, NULL, 6.112, 0.0005, 'Bolton 1980; ℃ to hPa'),
	('saturation_vapour_pressure', 5, NULL, 8.72, 0.005, 'Bolton 1980'),
	('saturation_vapour_pressure', 25, NULL, 31.67, 0.005, 'Bolton 1980'),
	('apparent_summer', 35, 30, 32, 0.5, 'KMA in the press, 2023-05; ℃, %'),
	('apparent_summer', 35, 55, 35, 0.5, 'KMA in the press, 2023-05'),
	('apparent_summer', 30, 55, 30.00, 0.005, 'the equation equals the temperature at 55 %'),
	('apparent_summer', 33, 55, 32.98, 0.005, 'the equation'),
	-- the same article has 36.2 here, which the equation gives for 68 %
	('apparent_summer', 35, 80, 37.25, 0.005, 'the equation'),
	('apparent_summer', 35, 68, 36.2, 0.05, 'the equation'),
	('discomfort', 30, 60, 79.84, 0.005, '℃, %'),
	('discomfort', 28, 80, 79.72, 0.005, '℃, %'),
	('wet_bulb', 20, 50, 13.7, 0.05, 'Stull 2011; ℃, %'),
	('apparent_winter', -5, 35, -18.9357, 0.00005, 'the metric wind chill; ℃, m/s'),
	('degree_days_f', 50, 65, 15, 0.00005, 'a day of 50 ℉ has 15 heating degree days from 65 ℉');

CREATE FUNCTION pg_temp.ours(formula text, x float8, y float8) RETURNS float8 LANGUAGE sql
RETURN CASE formula
	WHEN 'wind_chill_si' THEN celsius(wind_chill(temperature(x, 'C'), y, 'km/h'))
	WHEN 'wind_chill_us' THEN fahrenheit(wind_chill_us(temperature(x, 'F'), y))
	WHEN 'wind_chill_si_f' THEN fahrenheit(wind_chill(temperature(x, 'F'), y, 'mph'))
	WHEN 'heat_index_us' THEN fahrenheit(heat_index(temperature(x, 'F'), y))
	WHEN 'heat_index_c' THEN celsius(heat_index(temperature(x, 'C'), y))
	WHEN 'dew_point_c' THEN celsius(dew_point(temperature(x, 'C'), y))
	WHEN 'dew_point_f' THEN fahrenheit(dew_point(temperature(x, 'C'), y))
	WHEN 'saturation_vapour_pressure' THEN saturation_vapour_pressure(temperature(x, 'C'))
	WHEN 'apparent_summer' THEN celsius(apparent_temperature_summer(temperature(x, 'C'), y))
	WHEN 'apparent_winter' THEN celsius(apparent_temperature_winter(temperature(x, 'C'), y))
	WHEN 'discomfort' THEN discomfort_index(temperature(x, 'C'), y)
	WHEN 'wet_bulb' THEN celsius(wet_bulb(temperature(x, 'C'), y))
	WHEN 'degree_days_f' THEN (SELECT heating_degree_days(temperature(x, 'F'), temperature(y, 'F')) * 1.8)
END;

SELECT ok(abs(pg_temp.ours(formula, x, y) - expected) <= within,
	format('%s(%s, %s) is %s, ours is %s (%s)', formula, x, y, expected, round(pg_temp.ours(formula, x, y)::numeric, 5), source))
FROM published;

-- ---- charts, a row each: the value of every cell as a whole number
CREATE TEMP TABLE chart (name text, y int, cells int[]);
INSERT INTO chart VALUES
	-- NWS wind chill chart: 40, 35, ... -45 ℉, mph
	('us', 5, '{36,31,25,19,13,7,1,-5,-11,-16,-22,-28,-34,-40,-46,-52,-57,-63}'),
	('us', 25, '{29,23,16,9,3,-4,-11,-17,-24,-31,-37,-44,-51,-58,-64,-71,-78,-84}'),
	('us', 40, '{27,20,13,6,-1,-8,-15,-22,-29,-36,-43,-50,-57,-64,-71,-78,-84,-91}'),
	('us', 60, '{25,17,10,3,-4,-11,-19,-26,-33,-40,-48,-55,-62,-69,-76,-84,-91,-98}'),
	-- Environment Canada wind chill chart: 5, 0, ... -50 ℃, km/h
	('si', 5, '{4,-2,-7,-13,-19,-24,-30,-36,-41,-47,-53,-58}'),
	('si', 20, '{1,-5,-12,-18,-24,-30,-37,-43,-49,-56,-62,-68}'),
	('si', 50, '{-1,-8,-15,-22,-29,-35,-42,-49,-56,-63,-69,-76}'),
	('si', 70, '{-2,-9,-16,-23,-30,-37,-44,-51,-58,-65,-72,-80}'),
	-- NWS heat index chart: 80, 82, ... ℉, %
	('heat', 40, '{80,81,83,85,88,91,94,97,101,105,109,114,119,124,130,136}'),
	('heat', 55, '{81,84,86,89,93,97,101,106,112,117,124,130,137}'),
	('heat', 65, '{82,85,89,93,98,103,108,114,121,128,136}'),
	('heat', 80, '{84,89,94,100,106,113,121,129}');
SELECT is((SELECT array_agg(round(CASE name
		WHEN 'us' THEN fahrenheit(wind_chill_us(temperature(40 - 5 * (n - 1), 'F'), y))
		WHEN 'si' THEN celsius(wind_chill(temperature(5 - 5 * (n - 1), 'C'), y, 'km/h'))
		WHEN 'heat' THEN fahrenheit(heat_index(temperature(80 + 2 * (n - 1), 'F'), y)) END)::int ORDER BY n)
	FROM generate_series(1, cardinality(cells)) n), cells, format('chart %s, row of %s', name, y))
FROM chart;

-- ---- one speed in four units
SELECT is(wind_chill('-10', v, u), wind_chill('-10', 36, 'km/h'), format('%s %s is 36 km/h', v, u))
FROM (VALUES (10::float8, 'm/s'), (10, 'mps'), (36 / 1.609344, 'mph'), (36 / 1.852, 'kt'), (36 / 1.852, 'KT'), (36 / 1.852, 'knots'), (36, 'kph')) s(v, u);
SELECT is(wind_chill('-10', 10), wind_chill('-10', 10, 'm/s'), 'metres a second are meant when nothing else is said');
SELECT is(wind_chill_us('-10', 10), wind_chill_us('-10', 10, 'mph'), 'miles an hour, in the US form');
SELECT ok(abs(fahrenheit(wind_chill_us(temperature(f, 'F'), v)) - fahrenheit(wind_chill(temperature(f, 'F'), v, 'mph'))) < 0.1,
	format('the two forms are close at %s ℉, %s mph', f, v))
FROM generate_series(-40, 40, 20) f, (VALUES (4), (20), (60)) v(v);
SELECT throws_ok(format('SELECT wind_chill(%L, 10, %L)', t, u), '22023', NULL, format('%L is no unit', u))
FROM (VALUES ('-10', ''), ('-10', 'm'), ('20', 'bft'), ('-10', repeat('빠', 1000))) u(t, u);
SELECT throws_ok($$ SELECT wind_chill_us('-10', 10, 'C') $$, '22023', 'unknown unit of wind speed: "C"', 'nor is C');

-- ---- NULL where a formula does not hold, a value at its edge
SELECT ok((r IS NOT NULL) = answers, format('%s %s', what, CASE WHEN answers THEN 'is known' ELSE 'is NULL' END))
FROM (VALUES
	('wind chill at 10 ℃', wind_chill('10', 5)::float8, true),
	('wind chill above 10 ℃', wind_chill('10.0002', 5)::float8, false),
	('wind chill at 3 mph', wind_chill('0', 3, 'mph')::float8, false),
	('wind chill above 3 mph', wind_chill('0', 3.01, 'mph')::float8, true),
	('wind chill of 1.3 m/s', wind_chill('0', 1.3)::float8, false),
	('wind chill of 5 km/h', wind_chill('0', 5, 'km/h')::float8, true),
	('wind chill of calm', wind_chill('0', 0)::float8, false),
	('wind chill of a speed below 0', wind_chill('0', -20)::float8, false),
	('wind chill of NaN', wind_chill('0', 'NaN')::float8, false),
	('wind chill of an infinite wind', wind_chill('0', 'Infinity')::float8, false),
	('wind chill that no temperature can be', wind_chill('-200', 1e30)::float8, false),
	('wind chill, US, at 50 ℉', wind_chill_us('50℉', 10)::float8, true),
	('wind chill, US, above 50 ℉', wind_chill_us('50.001℉', 10)::float8, false),
	('wind chill, US, at 3 mph', wind_chill_us('0', 3)::float8, false),
	('wind chill, US, of NaN', wind_chill_us('0', 'NaN')::float8, false),
	('winter at 10 ℃ and 1.3 m/s', apparent_temperature_winter('10', 1.3)::float8, true),
	('winter above 10 ℃', apparent_temperature_winter('10.001', 5)::float8, false),
	('winter below 1.3 m/s', apparent_temperature_winter('0', 1.2999)::float8, false),
	('winter of NaN', apparent_temperature_winter('0', 'NaN')::float8, false),
	('heat index at 80 ℉', heat_index('80℉', 50)::float8, true),
	('heat index below 80 ℉', heat_index('79.999℉', 50)::float8, false),
	('heat index at 0 %', heat_index('90℉', 0)::float8, true),
	('heat index at 100 %', heat_index('90℉', 100)::float8, true),
	('heat index above 100 %', heat_index('90℉', 100.1)::float8, false),
	('heat index below 0 %', heat_index('90℉', -1)::float8, false),
	('heat index at 50 ℃', heat_index('50', 10)::float8, true),
	('heat index above 50 ℃', heat_index('50.001', 10)::float8, false),
	('heat index of NaN', heat_index('90℉', 'NaN')::float8, false),
	('dew point at 0 %', dew_point('20', 0)::float8, false),
	('dew point at 100 %', dew_point('20', 100)::float8, true),
	('dew point above 100 %', dew_point('20', 101)::float8, false),
	('dew point below 0 %', dew_point('20', -5)::float8, false),
	('dew point at 60 ℃', dew_point('60', 50)::float8, true),
	('dew point above 60 ℃', dew_point('60.001', 50)::float8, false),
	('dew point at -45 ℃', dew_point('-45', 50)::float8, true),
	('dew point below -45 ℃', dew_point('-45.001', 50)::float8, false),
	('dew point of NaN', dew_point('20', 'NaN')::float8, false),
	('dew point of infinity', dew_point('20', 'Infinity')::float8, false),
	('dew point of air that is all but dry', dew_point('20', 1e-300)::float8, true),
	('wet bulb at 5 %', wet_bulb('20', 5)::float8, true),
	('wet bulb below 5 %', wet_bulb('20', 4.9)::float8, false),
	('wet bulb at 99 %', wet_bulb('20', 99)::float8, true),
	('wet bulb above 99 %', wet_bulb('20', 99.1)::float8, false),
	('wet bulb at -20 ℃', wet_bulb('-20', 50)::float8, true),
	('wet bulb below -20 ℃', wet_bulb('-20.001', 50)::float8, false),
	('wet bulb at 50 ℃', wet_bulb('50', 50)::float8, true),
	('wet bulb above 50 ℃', wet_bulb('50.001', 50)::float8, false),
	('wet bulb of NaN', wet_bulb('20', 'NaN')::float8, false),
	('summer above 99 %', apparent_temperature_summer('30', 100)::float8, false),
	('summer of NaN', apparent_temperature_summer('30', 'NaN')::float8, false),
	('discomfort at 100 %', discomfort_index('30', 100), true),
	('discomfort above 100 %', discomfort_index('30', 101), false),
	('discomfort below 0 %', discomfort_index('30', -1), false),
	('discomfort of NaN', discomfort_index('30', 'NaN'), false),
	('humidity of a dew point above the temperature', relative_humidity('20', '20.001'), false),
	('humidity above 60 ℃', relative_humidity('61', '20'), false),
	('humidity of a dew point at absolute zero', relative_humidity('20', '0K'), false),
	('vapour pressure at 35 ℃', saturation_vapour_pressure('35'), true),
	('vapour pressure above 35 ℃', saturation_vapour_pressure('35.001'), false),
	('vapour pressure at -30 ℃', saturation_vapour_pressure('-30'), true),
	('vapour pressure below -30 ℃', saturation_vapour_pressure('-30.001'), false)) e(what, r, answers);
SELECT is(count(*), 10::bigint, 'NULL in, NULL out')
FROM (VALUES (wind_chill(NULL, 5)::float8), (wind_chill_us('0', NULL)::float8), (heat_index(NULL, 50)::float8), (dew_point('20', NULL)::float8), (relative_humidity('20', NULL)),
	(saturation_vapour_pressure(NULL)), (wet_bulb('20', NULL)::float8), (discomfort_index('30', NULL)), (apparent_temperature_winter(NULL, 5)::float8), (apparent_temperature_summer('30', NULL)::float8)) n(r)
WHERE r IS NULL;

-- ---- dew point and humidity lead to each other, whatever the rounding to the grid
SELECT is_empty($$ SELECT t, r FROM generate_series(-45, 60) t, generate_series(1, 100) r
	WHERE dew_point(temperature(t), r) > temperature(t)
	OR abs(relative_humidity(temperature(t), dew_point(temperature(t), r)) - r) > 0.001 $$, 'humidity comes back from its dew point');
SELECT is(relative_humidity('13', '13'), 100::float8, 'saturated air has 100 %');

SELECT * FROM finish();
ROLLBACK;
