-- pg/news_article.sql: the type, its casts and its fields

CREATE TYPE news_article;

CREATE FUNCTION news_article_in(cstring) RETURNS news_article
AS 'MODULE_PATHNAME', 'nw_news_article_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_in(cstring) IS 'I/O';

CREATE FUNCTION news_article_out(news_article) RETURNS cstring
AS 'MODULE_PATHNAME', 'nw_news_article_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_out(news_article) IS 'I/O';

CREATE FUNCTION news_article_recv(internal) RETURNS news_article
AS 'MODULE_PATHNAME', 'nw_news_article_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_recv(internal) IS 'I/O';

CREATE FUNCTION news_article_send(news_article) RETURNS bytea
AS 'MODULE_PATHNAME', 'nw_news_article_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_send(news_article) IS 'I/O';

CREATE TYPE news_article (
	INPUT = news_article_in,
	OUTPUT = news_article_out,
	RECEIVE = news_article_recv,
	SEND = news_article_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended
);
COMMENT ON TYPE news_article IS 'news article: headline, authors, publisher, times, body and more; text form is schema.org NewsArticle JSON-LD';

-- casts

CREATE FUNCTION news_article_to_jsonb(news_article) RETURNS jsonb
AS 'MODULE_PATHNAME', 'nw_news_article_jsonb'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_to_jsonb(news_article) IS 'article as JSON-LD';

CREATE CAST (news_article AS jsonb) WITH FUNCTION news_article_to_jsonb(news_article);
COMMENT ON CAST (news_article AS jsonb) IS 'article as JSON-LD';

CREATE FUNCTION news_article_to_json(news_article) RETURNS json
AS 'MODULE_PATHNAME', 'nw_news_article_json'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article_to_json(news_article) IS 'article as JSON-LD';

CREATE CAST (news_article AS json) WITH FUNCTION news_article_to_json(news_article);
COMMENT ON CAST (news_article AS json) IS 'article as JSON-LD; to_json and to_jsonb of a row use it';

CREATE FUNCTION news_article(jsonb) RETURNS news_article
AS 'MODULE_PATHNAME', 'nw_news_article_from_jsonb'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_article(jsonb) IS 'article from JSON-LD';

CREATE CAST (jsonb AS news_article) WITH FUNCTION news_article(jsonb);
COMMENT ON CAST (jsonb AS news_article) IS 'article from JSON-LD';

-- from its fields

CREATE FUNCTION news_article(
	headline text DEFAULT NULL, article_body text DEFAULT NULL, author text[] DEFAULT NULL, publisher text DEFAULT NULL,
	date_published timestamptz DEFAULT NULL, zone text DEFAULT 'Asia/Seoul', date_precision text DEFAULT NULL,
	date_modified timestamptz DEFAULT NULL, alternative_headline text DEFAULT NULL, article_section text DEFAULT NULL,
	dateline text DEFAULT NULL, keywords text[] DEFAULT NULL, in_language text DEFAULT NULL, url text DEFAULT NULL,
	series text DEFAULT NULL, series_number int4 DEFAULT NULL, flags text[] DEFAULT NULL, update_level text DEFAULT NULL)
RETURNS news_article
AS 'MODULE_PATHNAME', 'nw_news_article_make'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION news_article(text, text, text[], text, timestamptz, text, text, timestamptz, text, text, text, text[], text, text, text, int4, text[], text)
	IS 'article of its fields, each by name; times are kept with the offset of the zone';

-- fields

CREATE FUNCTION headline(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_headline'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION headline(news_article) IS 'headline without series tag, flags and name of the outlet';

CREATE FUNCTION alternative_headline(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_alternative_headline'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION alternative_headline(news_article) IS 'subheading; several lines are divided by a line feed';

CREATE FUNCTION series(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_series'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION series(news_article) IS 'series the article belongs to, from the tag in its headline';

CREATE FUNCTION series_number(news_article) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_news_article_series_number'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION series_number(news_article) IS 'number of the article in its series';

CREATE FUNCTION flags(news_article) RETURNS text[]
AS 'MODULE_PATHNAME', 'nw_news_article_flags'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION flags(news_article) IS 'marks before the headline, such as exclusive, breaking or interview, as written';

CREATE FUNCTION update_level(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_update_level'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION update_level(news_article) IS 'update mark of the headline, such as LEAD or second report, as written';

CREATE FUNCTION author(news_article) RETURNS text[]
AS 'MODULE_PATHNAME', 'nw_news_article_author'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION author(news_article) IS 'names of the authors, without titles';

CREATE FUNCTION publisher(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_publisher'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION publisher(news_article) IS 'outlet that published the article';

CREATE FUNCTION article_section(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_article_section'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_section(news_article) IS 'section of the page the article stands in';

CREATE FUNCTION dateline(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_dateline'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION dateline(news_article) IS 'place the article was written at';

CREATE FUNCTION keywords(news_article) RETURNS text[]
AS 'MODULE_PATHNAME', 'nw_news_article_keywords'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION keywords(news_article) IS 'keywords and hashtags';

CREATE FUNCTION in_language(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_in_language'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION in_language(news_article) IS 'language of the text as a BCP 47 code';

CREATE FUNCTION url(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_url'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION url(news_article) IS 'address of the article';

CREATE FUNCTION article_body(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_article_body'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_body(news_article) IS 'running text; paragraphs are divided by an empty line';

CREATE FUNCTION word_count(news_article) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_news_article_word_count'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION word_count(news_article) IS 'number of words of the body; every Han and kana character counts as one';

CREATE FUNCTION character_count(news_article) RETURNS int4
AS 'MODULE_PATHNAME', 'nw_news_article_character_count'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION character_count(news_article) IS 'number of characters of the body, spaces and line ends among them';

CREATE FUNCTION date_published(news_article) RETURNS timestamptz
AS 'MODULE_PATHNAME', 'nw_news_article_date_published'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION date_published(news_article) IS 'when the article was published; a day alone is its midnight';

CREATE FUNCTION published_on(news_article) RETURNS date
AS 'MODULE_PATHNAME', 'nw_news_article_published_on'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION published_on(news_article) IS 'day the article was published, in its own offset from UTC';

CREATE FUNCTION date_precision(news_article) RETURNS text
AS 'MODULE_PATHNAME', 'nw_news_article_date_precision'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION date_precision(news_article) IS 'how exactly date_published is known: day, minute or second';

CREATE FUNCTION date_modified(news_article) RETURNS timestamptz
AS 'MODULE_PATHNAME', 'nw_news_article_date_modified'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION date_modified(news_article) IS 'when the article was last changed';
