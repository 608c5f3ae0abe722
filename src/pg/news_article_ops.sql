-- pg/news_article_ops.sql: operators and operator classes

CREATE FUNCTION news_article_lt(news_article, news_article) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_news_article_lt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_lt(news_article, news_article) IS 'implementation of < operator';

CREATE OPERATOR < (
	LEFTARG = news_article,
	RIGHTARG = news_article,
	FUNCTION = news_article_lt,
	COMMUTATOR = >,
	NEGATOR = >=,
	RESTRICT = scalarltsel,
	JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (news_article, news_article) IS 'less than';

CREATE FUNCTION news_article_le(news_article, news_article) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_news_article_le'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_le(news_article, news_article) IS 'implementation of <= operator';

CREATE OPERATOR <= (
	LEFTARG = news_article,
	RIGHTARG = news_article,
	FUNCTION = news_article_le,
	COMMUTATOR = >=,
	NEGATOR = >,
	RESTRICT = scalarlesel,
	JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (news_article, news_article) IS 'less than or equal';

CREATE FUNCTION news_article_eq(news_article, news_article) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_news_article_eq'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_eq(news_article, news_article) IS 'implementation of = operator';

CREATE OPERATOR = (
	LEFTARG = news_article,
	RIGHTARG = news_article,
	FUNCTION = news_article_eq,
	COMMUTATOR = =,
	NEGATOR = <>,
	RESTRICT = eqsel,
	JOIN = eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR = (news_article, news_article) IS 'equal';

CREATE FUNCTION news_article_ne(news_article, news_article) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_news_article_ne'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_ne(news_article, news_article) IS 'implementation of <> operator';

CREATE OPERATOR <> (
	LEFTARG = news_article,
	RIGHTARG = news_article,
	FUNCTION = news_article_ne,
	COMMUTATOR = <>,
	NEGATOR = =,
	RESTRICT = neqsel,
	JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (news_article, news_article) IS 'not equal';

CREATE FUNCTION news_article_ge(news_article, news_article) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_news_article_ge'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_ge(news_article, news_article) IS 'implementation of >= operator';

CREATE OPERATOR >= (
	LEFTARG = news_article,
	RIGHTARG = news_article,
	FUNCTION = news_article_ge,
	COMMUTATOR = <=,
	NEGATOR = <,
	RESTRICT = scalargesel,
	JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (news_article, news_article) IS 'greater than or equal';

CREATE FUNCTION news_article_gt(news_article, news_article) RETURNS boolean
AS 'MODULE_PATHNAME', 'nw_news_article_gt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_gt(news_article, news_article) IS 'implementation of > operator';

CREATE OPERATOR > (
	LEFTARG = news_article,
	RIGHTARG = news_article,
	FUNCTION = news_article_gt,
	COMMUTATOR = <,
	NEGATOR = <=,
	RESTRICT = scalargtsel,
	JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (news_article, news_article) IS 'greater than';

CREATE FUNCTION news_article_cmp(news_article, news_article) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_news_article_cmp'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_cmp(news_article, news_article) IS 'less-equal-greater';

CREATE OPERATOR FAMILY news_article_ops USING btree;
COMMENT ON OPERATOR FAMILY news_article_ops USING btree IS 'order by time published, publisher, headline';
CREATE OPERATOR CLASS news_article_ops DEFAULT FOR TYPE news_article USING btree FAMILY news_article_ops AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 news_article_cmp(news_article, news_article),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS news_article_ops USING btree IS 'order by time published, publisher, headline';

CREATE FUNCTION news_article_hash(news_article) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_news_article_hash'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_hash(news_article) IS 'hash';

CREATE FUNCTION news_article_hash_extended(news_article, int8) RETURNS int8
AS 'MODULE_PATHNAME', 'nw_news_article_hash_extended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_hash_extended(news_article, int8) IS 'hash';

CREATE OPERATOR FAMILY news_article_ops USING hash;
COMMENT ON OPERATOR FAMILY news_article_ops USING hash IS 'equality of articles';
CREATE OPERATOR CLASS news_article_ops DEFAULT FOR TYPE news_article USING hash FAMILY news_article_ops AS
	OPERATOR 1 =,
	FUNCTION 1 news_article_hash(news_article),
	FUNCTION 2 news_article_hash_extended(news_article, int8);
COMMENT ON OPERATOR CLASS news_article_ops USING hash IS 'equality of articles';
