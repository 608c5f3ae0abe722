-- pg/temperature_climate.sql: degree days, counts of days, daily range, buckets

-- One state for all that counts days: their number and a sum, of grid steps or
-- of ones.  Integers, hence the same in any order.

CREATE FUNCTION day_sums_combine(bigint[], bigint[]) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_day_sums_combine_state'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION day_sums_combine(bigint[], bigint[]) IS 'aggregate combine function';

CREATE FUNCTION degree_days_final(bigint[]) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_degree_days_final'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION degree_days_final(bigint[]) IS 'aggregate final function';

CREATE FUNCTION day_count_final(bigint[]) RETURNS bigint
AS 'MODULE_PATHNAME', 'nw_day_count_final'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION day_count_final(bigint[]) IS 'aggregate final function';

-- Degree days.  The base is a temperature, a plain number of degrees Celsius, or 18.

CREATE FUNCTION heating_degrees_accum(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_heating_degree_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION heating_degrees_accum(bigint[], temperature) IS 'aggregate transition function';

CREATE FUNCTION heating_degrees_accum_inv(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_heating_degree_accum_inv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION heating_degrees_accum_inv(bigint[], temperature) IS 'aggregate inverse transition function';

CREATE AGGREGATE heating_degree_days(temperature) (
	SFUNC = heating_degrees_accum,
	STYPE = bigint[],
	INITCOND = '{0,0}',
	FINALFUNC = degree_days_final,
	COMBINEFUNC = day_sums_combine,
	MSFUNC = heating_degrees_accum,
	MINVFUNC = heating_degrees_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0}',
	MFINALFUNC = degree_days_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE heating_degree_days(temperature) IS 'sum over daily means of the kelvins below 18 degrees Celsius; NULL when no day is known';

CREATE FUNCTION heating_degrees_accum(bigint[], temperature, temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_heating_degree_base_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION heating_degrees_accum(bigint[], temperature, temperature) IS 'aggregate transition function';

CREATE FUNCTION heating_degrees_accum_inv(bigint[], temperature, temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_heating_degree_base_accum_inv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION heating_degrees_accum_inv(bigint[], temperature, temperature) IS 'aggregate inverse transition function';

CREATE AGGREGATE heating_degree_days(temperature, temperature) (
	SFUNC = heating_degrees_accum,
	STYPE = bigint[],
	INITCOND = '{0,0}',
	FINALFUNC = degree_days_final,
	COMBINEFUNC = day_sums_combine,
	MSFUNC = heating_degrees_accum,
	MINVFUNC = heating_degrees_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0}',
	MFINALFUNC = degree_days_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE heating_degree_days(temperature, temperature) IS 'sum over daily means of the kelvins below a base; NULL when no day is known';

CREATE FUNCTION heating_degrees_accum(bigint[], temperature, float8) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_heating_degree_float8_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION heating_degrees_accum(bigint[], temperature, float8) IS 'aggregate transition function';

CREATE FUNCTION heating_degrees_accum_inv(bigint[], temperature, float8) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_heating_degree_float8_accum_inv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION heating_degrees_accum_inv(bigint[], temperature, float8) IS 'aggregate inverse transition function';

CREATE AGGREGATE heating_degree_days(temperature, float8) (
	SFUNC = heating_degrees_accum,
	STYPE = bigint[],
	INITCOND = '{0,0}',
	FINALFUNC = degree_days_final,
	COMBINEFUNC = day_sums_combine,
	MSFUNC = heating_degrees_accum,
	MINVFUNC = heating_degrees_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0}',
	MFINALFUNC = degree_days_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE heating_degree_days(temperature, float8) IS 'sum over daily means of the kelvins below a base in degrees Celsius; NULL when no day is known';

CREATE FUNCTION cooling_degrees_accum(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_cooling_degree_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cooling_degrees_accum(bigint[], temperature) IS 'aggregate transition function';

CREATE FUNCTION cooling_degrees_accum_inv(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_cooling_degree_accum_inv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cooling_degrees_accum_inv(bigint[], temperature) IS 'aggregate inverse transition function';

CREATE AGGREGATE cooling_degree_days(temperature) (
	SFUNC = cooling_degrees_accum,
	STYPE = bigint[],
	INITCOND = '{0,0}',
	FINALFUNC = degree_days_final,
	COMBINEFUNC = day_sums_combine,
	MSFUNC = cooling_degrees_accum,
	MINVFUNC = cooling_degrees_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0}',
	MFINALFUNC = degree_days_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE cooling_degree_days(temperature) IS 'sum over daily means of the kelvins above 18 degrees Celsius; NULL when no day is known';

CREATE FUNCTION cooling_degrees_accum(bigint[], temperature, temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_cooling_degree_base_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cooling_degrees_accum(bigint[], temperature, temperature) IS 'aggregate transition function';

CREATE FUNCTION cooling_degrees_accum_inv(bigint[], temperature, temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_cooling_degree_base_accum_inv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cooling_degrees_accum_inv(bigint[], temperature, temperature) IS 'aggregate inverse transition function';

CREATE AGGREGATE cooling_degree_days(temperature, temperature) (
	SFUNC = cooling_degrees_accum,
	STYPE = bigint[],
	INITCOND = '{0,0}',
	FINALFUNC = degree_days_final,
	COMBINEFUNC = day_sums_combine,
	MSFUNC = cooling_degrees_accum,
	MINVFUNC = cooling_degrees_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0}',
	MFINALFUNC = degree_days_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE cooling_degree_days(temperature, temperature) IS 'sum over daily means of the kelvins above a base; NULL when no day is known';

CREATE FUNCTION cooling_degrees_accum(bigint[], temperature, float8) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_cooling_degree_float8_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cooling_degrees_accum(bigint[], temperature, float8) IS 'aggregate transition function';

CREATE FUNCTION cooling_degrees_accum_inv(bigint[], temperature, float8) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_cooling_degree_float8_accum_inv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cooling_degrees_accum_inv(bigint[], temperature, float8) IS 'aggregate inverse transition function';

CREATE AGGREGATE cooling_degree_days(temperature, float8) (
	SFUNC = cooling_degrees_accum,
	STYPE = bigint[],
	INITCOND = '{0,0}',
	FINALFUNC = degree_days_final,
	COMBINEFUNC = day_sums_combine,
	MSFUNC = cooling_degrees_accum,
	MINVFUNC = cooling_degrees_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0}',
	MFINALFUNC = degree_days_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE cooling_degree_days(temperature, float8) IS 'sum over daily means of the kelvins above a base in degrees Celsius; NULL when no day is known';

-- Counts of days, of those that are known; NULL when none is.

CREATE FUNCTION freezing_days_accum(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_freezing_day_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION freezing_days_accum(bigint[], temperature) IS 'aggregate transition function';

CREATE FUNCTION freezing_days_accum_inv(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_freezing_day_accum_inv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION freezing_days_accum_inv(bigint[], temperature) IS 'aggregate inverse transition function';

CREATE AGGREGATE frost_days(temperature) (
	SFUNC = freezing_days_accum,
	STYPE = bigint[],
	INITCOND = '{0,0}',
	FINALFUNC = day_count_final,
	COMBINEFUNC = day_sums_combine,
	MSFUNC = freezing_days_accum,
	MINVFUNC = freezing_days_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0}',
	MFINALFUNC = day_count_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE frost_days(temperature) IS 'number of daily minima below 0 degrees Celsius; NULL when no day is known';

CREATE AGGREGATE ice_days(temperature) (
	SFUNC = freezing_days_accum,
	STYPE = bigint[],
	INITCOND = '{0,0}',
	FINALFUNC = day_count_final,
	COMBINEFUNC = day_sums_combine,
	MSFUNC = freezing_days_accum,
	MINVFUNC = freezing_days_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0}',
	MFINALFUNC = day_count_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE ice_days(temperature) IS 'number of daily maxima below 0 degrees Celsius; NULL when no day is known';

CREATE FUNCTION tropical_nights_accum(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_tropical_night_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION tropical_nights_accum(bigint[], temperature) IS 'aggregate transition function';

CREATE FUNCTION tropical_nights_accum_inv(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_tropical_night_accum_inv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION tropical_nights_accum_inv(bigint[], temperature) IS 'aggregate inverse transition function';

CREATE AGGREGATE tropical_nights(temperature) (
	SFUNC = tropical_nights_accum,
	STYPE = bigint[],
	INITCOND = '{0,0}',
	FINALFUNC = day_count_final,
	COMBINEFUNC = day_sums_combine,
	MSFUNC = tropical_nights_accum,
	MINVFUNC = tropical_nights_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0}',
	MFINALFUNC = day_count_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE tropical_nights(temperature) IS 'number of nightly minima of 25 degrees Celsius and more; NULL when no night is known';

CREATE FUNCTION heat_days_accum(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_heat_day_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION heat_days_accum(bigint[], temperature) IS 'aggregate transition function';

CREATE FUNCTION heat_days_accum_inv(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_heat_day_accum_inv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION heat_days_accum_inv(bigint[], temperature) IS 'aggregate inverse transition function';

CREATE AGGREGATE heat_days(temperature) (
	SFUNC = heat_days_accum,
	STYPE = bigint[],
	INITCOND = '{0,0}',
	FINALFUNC = day_count_final,
	COMBINEFUNC = day_sums_combine,
	MSFUNC = heat_days_accum,
	MINVFUNC = heat_days_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0}',
	MFINALFUNC = day_count_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE heat_days(temperature) IS 'number of daily maxima of 33 degrees Celsius and more; NULL when no day is known';

-- Warmest less coldest.  The state is their number and the two.

CREATE FUNCTION diurnal_range_accum(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_diurnal_range_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION diurnal_range_accum(bigint[], temperature) IS 'aggregate transition function';

CREATE FUNCTION diurnal_range_combine(bigint[], bigint[]) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_diurnal_range_combine'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION diurnal_range_combine(bigint[], bigint[]) IS 'aggregate combine function';

CREATE FUNCTION diurnal_range_final(bigint[]) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_diurnal_range_final'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION diurnal_range_final(bigint[]) IS 'aggregate final function';

CREATE AGGREGATE diurnal_range(temperature) (
	SFUNC = diurnal_range_accum,
	STYPE = bigint[],
	INITCOND = '{0,0,0}',
	FINALFUNC = diurnal_range_final,
	COMBINEFUNC = diurnal_range_combine,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE diurnal_range(temperature) IS 'warmest less coldest in kelvins; NULL when no temperature is known';

CREATE FUNCTION temperature_bucket(temperature, width float8, origin temperature DEFAULT '0') RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_sql_temperature_bucket'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_bucket(temperature, float8, temperature) IS 'lower end of the bucket, so many kelvins wide, that holds a temperature';
