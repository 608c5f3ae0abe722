-- pg/temperature_agg.sql: min, max, avg, stddev and variance

CREATE FUNCTION temperature_smaller(temperature, temperature) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_smaller'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_smaller(temperature, temperature) IS 'the colder of two';

CREATE FUNCTION temperature_larger(temperature, temperature) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_larger'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_larger(temperature, temperature) IS 'the warmer of two';

CREATE AGGREGATE min(temperature) (
	SFUNC = temperature_smaller,
	STYPE = temperature,
	COMBINEFUNC = temperature_smaller,
	SORTOP = <,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE min(temperature) IS 'coldest temperature';

CREATE AGGREGATE max(temperature) (
	SFUNC = temperature_larger,
	STYPE = temperature,
	COMBINEFUNC = temperature_larger,
	SORTOP = >,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE max(temperature) IS 'warmest temperature';

-- One state for the three: count, sum, and the 128-bit sum of squares in two
-- halves, all in steps of 1/9000 of a degree, hence exact in any order.

CREATE FUNCTION temperature_accum(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_temperature_accum'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_accum(bigint[], temperature) IS 'aggregate transition function';

CREATE FUNCTION temperature_accum_inv(bigint[], temperature) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_temperature_accum_inv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_accum_inv(bigint[], temperature) IS 'aggregate inverse transition function';

CREATE FUNCTION temperature_combine(bigint[], bigint[]) RETURNS bigint[]
AS 'MODULE_PATHNAME', 'nw_temperature_combine'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_combine(bigint[], bigint[]) IS 'aggregate combine function';

CREATE FUNCTION temperature_avg_final(bigint[]) RETURNS temperature
AS 'MODULE_PATHNAME', 'nw_temperature_avg_final'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_avg_final(bigint[]) IS 'aggregate final function';

CREATE FUNCTION temperature_stddev_final(bigint[]) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_temperature_stddev_final'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_stddev_final(bigint[]) IS 'aggregate final function';

CREATE FUNCTION temperature_variance_final(bigint[]) RETURNS float8
AS 'MODULE_PATHNAME', 'nw_temperature_variance_final'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION temperature_variance_final(bigint[]) IS 'aggregate final function';

CREATE AGGREGATE avg(temperature) (
	SFUNC = temperature_accum,
	STYPE = bigint[],
	INITCOND = '{0,0,0,0}',
	FINALFUNC = temperature_avg_final,
	COMBINEFUNC = temperature_combine,
	MSFUNC = temperature_accum,
	MINVFUNC = temperature_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0,0,0}',
	MFINALFUNC = temperature_avg_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE avg(temperature) IS 'average temperature, rounded to 1/9000 of a degree Celsius';

CREATE AGGREGATE stddev(temperature) (
	SFUNC = temperature_accum,
	STYPE = bigint[],
	INITCOND = '{0,0,0,0}',
	FINALFUNC = temperature_stddev_final,
	COMBINEFUNC = temperature_combine,
	MSFUNC = temperature_accum,
	MINVFUNC = temperature_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0,0,0}',
	MFINALFUNC = temperature_stddev_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE stddev(temperature) IS 'sample standard deviation in kelvins';

CREATE AGGREGATE variance(temperature) (
	SFUNC = temperature_accum,
	STYPE = bigint[],
	INITCOND = '{0,0,0,0}',
	FINALFUNC = temperature_variance_final,
	COMBINEFUNC = temperature_combine,
	MSFUNC = temperature_accum,
	MINVFUNC = temperature_accum_inv,
	MSTYPE = bigint[],
	MINITCOND = '{0,0,0,0}',
	MFINALFUNC = temperature_variance_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE variance(temperature) IS 'sample variance in square kelvins';
