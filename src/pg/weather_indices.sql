-- pg/weather_indices.sql: what the air feels like, and how moist it is.
-- Every function is NULL where its formula was not published to hold.

CREATE FUNCTION wind_chill(temperature, wind_speed float8, unit text DEFAULT 'm/s') RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_sql_wind_chill'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION wind_chill(temperature, float8, text) IS 'wind chill (Environment Canada and NWS 2001, metric); NULL above 10 degrees Celsius and for wind of 3 mph or less';

CREATE FUNCTION wind_chill_us(temperature, wind_speed float8, unit text DEFAULT 'mph') RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_sql_wind_chill_us'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION wind_chill_us(temperature, float8, text) IS 'wind chill (NWS 2001, US coefficients); NULL above 50 degrees Fahrenheit and for wind of 3 mph or less';

CREATE FUNCTION heat_index(temperature, humidity float8) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_sql_heat_index'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION heat_index(temperature, float8) IS 'heat index of the US National Weather Service with both adjustments; NULL outside 80 to 122 degrees Fahrenheit, 0 to 100 %';

CREATE FUNCTION dew_point(temperature, humidity float8) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_sql_dew_point'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION dew_point(temperature, float8) IS 'dew point over water (Magnus form, WMO coefficients); NULL outside -45 to 60 degrees Celsius, above 0 to 100 %';

CREATE FUNCTION relative_humidity(temperature, dew_point temperature) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_sql_relative_humidity'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION relative_humidity(temperature, temperature) IS 'humidity in % of a dew point (Magnus form, WMO coefficients); NULL outside -45 to 60 degrees Celsius and for a dew point above the temperature';

CREATE FUNCTION saturation_vapour_pressure(temperature) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_sql_saturation_vapour_pressure'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION saturation_vapour_pressure(temperature) IS 'saturation vapour pressure over water in hPa (Bolton 1980); NULL outside -30 to 35 degrees Celsius';

CREATE FUNCTION wet_bulb(temperature, humidity float8) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_sql_wet_bulb'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION wet_bulb(temperature, float8) IS 'wet bulb temperature (Stull 2011); NULL outside -20 to 50 degrees Celsius, 5 to 99 %';

CREATE FUNCTION discomfort_index(temperature, humidity float8) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_sql_discomfort_index'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION discomfort_index(temperature, float8) IS 'discomfort index by humidity; NULL outside 0 to 100 %';

CREATE FUNCTION apparent_temperature_winter(temperature, wind_speed float8) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_sql_apparent_temperature_winter'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION apparent_temperature_winter(temperature, float8) IS 'perceived temperature of KMA for October to April, wind in m/s; NULL above 10 degrees Celsius and for wind below 1.3 m/s';

CREATE FUNCTION apparent_temperature_summer(temperature, humidity float8) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_sql_apparent_temperature_summer'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION apparent_temperature_summer(temperature, float8) IS 'perceived temperature of KMA for May to September, by the equation of 2022; not checked against a table of KMA, and a press figure differs by 1 K; NULL outside -20 to 50 degrees Celsius, 5 to 99 %';
