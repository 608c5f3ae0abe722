-- pg/article_from_feed.sql: RSS, Atom and JSON feeds as articles

CREATE FUNCTION article_from_json_feed(jsonb) RETURNS SETOF news_article
AS 'MODULE_PATHNAME', 'nw_article_from_json_feed'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 ROWS 30;
COMMENT ON FUNCTION article_from_json_feed(jsonb) IS 'articles of a JSON feed (jsonfeed.org, 1.0 and 1.1)';

-- The server's own parser turns XML into the JSON feed that the function above reads.  One walk gives the items and their
-- children in the order of the document; an element counts by its local name, and where other vocabularies have the same
-- name (media:title, itunes:author) by its namespace.  A server built without libxml raises its error.  The walk is one step:
-- of a union, A | A/*, libxml compares every node with every other.
CREATE FUNCTION article_from_feed(xml) RETURNS SETOF news_article
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 30
BEGIN ATOMIC
	SELECT article_from_json_feed(jsonb_build_object(
		'title', (SELECT h.title FROM XMLTABLE('(/*/*[local-name() = "channel"] | /*[local-name() = "feed"])[1]' PASSING d.document COLUMNS
			title text PATH '*[local-name() = "title" and not(contains(namespace-uri(), "mrss") or contains(namespace-uri(), "itunes"))][1]') h),
		'language', (SELECT coalesce(h.language, h.dc, h.lang) FROM XMLTABLE('(/*/*[local-name() = "channel"] | /*[local-name() = "feed"])[1]' PASSING d.document COLUMNS
			language text PATH '*[local-name() = "language" and not(contains(namespace-uri(), "purl.org/dc"))][1]',
			dc text PATH '*[local-name() = "language" and contains(namespace-uri(), "purl.org/dc")][1]',
			lang text PATH 'ancestor-or-self::*[@*[name() = "xml:lang"]][1]/@*[name() = "xml:lang"]') h),
		'items', coalesce((
			SELECT jsonb_agg(f.item ORDER BY f.part)
			FROM (
				SELECT e.part, jsonb_build_object(
					'title', (array_agg(e.content ORDER BY e.n) FILTER (WHERE e.own AND e.name = 'title' AND e.atom AND coalesce(e.type, 'text') = 'text'))[1],
					'_title_html', (array_agg(coalesce(nullif(e.markup, ''), e.content) ORDER BY e.atom DESC, e.own DESC, e.n)
						FILTER (WHERE e.name = 'title' AND (e.own OR e.dc) AND NOT (e.atom AND coalesce(e.type, 'text') = 'text')))[1],
					'url', coalesce(
						(array_agg(e.href ORDER BY e.n) FILTER (WHERE e.atom AND e.name = 'link' AND coalesce(e.rel, 'alternate') = 'alternate'))[1],
						(array_agg(e.content ORDER BY e.n) FILTER (WHERE e.own AND NOT e.atom AND e.name = 'link' AND e.content <> ''))[1],
						(array_agg(e.content ORDER BY e.n) FILTER (WHERE e.own AND e.name = 'guid' AND e.content ~ '^https?://' AND coalesce(e.permalink, 'true') = 'true'))[1]),
					'content_html', coalesce(
						(array_agg(e.content ORDER BY e.n) FILTER (WHERE e.name = 'encoded' AND e.ns ~ 'modules/content' AND e.content <> ''))[1],
						(array_agg(coalesce(nullif(e.markup, ''), e.content) ORDER BY e.n) FILTER (WHERE e.atom AND e.name = 'content' AND coalesce(e.type, 'text') ~ 'html'))[1]),
					'content_text', (array_agg(e.content ORDER BY e.n) FILTER (WHERE e.atom AND e.name = 'content' AND coalesce(e.type, 'text') !~ 'html|/|base64'))[1],
					'summary', (array_agg(coalesce(nullif(e.markup, ''), e.content) ORDER BY e.n) FILTER (WHERE e.own AND e.name IN ('description', 'summary')))[1],
					'date_published', coalesce(
						(array_agg(e.content ORDER BY e.n) FILTER (WHERE e.own AND e.name IN ('pubDate', 'published', 'issued')))[1],
						(array_agg(e.content ORDER BY e.n) FILTER (WHERE e.dc AND e.name IN ('date', 'issued', 'created')))[1]),
					'date_modified', (array_agg(e.content ORDER BY e.n) FILTER (WHERE (e.atom AND e.name IN ('updated', 'modified')) OR (e.dc AND e.name = 'modified')))[1],
					'authors', (jsonb_agg(jsonb_build_object('name', CASE WHEN e.atom THEN e.person ELSE e.content END) ORDER BY e.n)
						FILTER (WHERE (e.dc AND e.name = 'creator') OR (e.own AND e.name = 'author'))),
					'tags', (jsonb_agg(CASE WHEN e.atom THEN coalesce(e.label, e.term) ELSE e.content END ORDER BY e.n)
						FILTER (WHERE (e.own AND e.name = 'category') OR (e.dc AND e.name = 'subject'))),
					'language', (array_agg(e.content ORDER BY e.n) FILTER (WHERE e.dc AND e.name = 'language'))[1],
					'_source', (array_agg(jsonb_build_object('title', CASE WHEN e.atom THEN e.part_title ELSE e.content END) ORDER BY e.n)
						FILTER (WHERE e.own AND e.name = 'source'))[1]) AS item
				FROM (
					SELECT count(*) FILTER (WHERE x.begins) OVER (ORDER BY x.n) AS part, x.n, x.name, x.ns, x.content, x.type, x.href, x.rel, x.term, x.label,
						x.permalink, x.person, x.part_title, XMLSERIALIZE(CONTENT x.markup AS text) AS markup,
						x.ns ~ 'w3\.org/2005/Atom|purl\.org/atom' AND NOT x.begins AS atom,
						x.ns ~ 'purl\.org/dc/' AND NOT x.begins AS dc,
						(x.ns = '' OR x.ns ~ 'w3\.org/2005/Atom|purl\.org/(rss/1|atom)|netscape\.com/rdf|userland\.com') AND NOT x.begins AS own
					FROM XMLTABLE('/descendant::*[local-name() = "item" or local-name() = "entry" or local-name(..) = "item" or local-name(..) = "entry"]'
						PASSING d.document COLUMNS
						n FOR ORDINALITY,
						begins bool PATH 'boolean(self::*[local-name() = "item" or local-name() = "entry"])',
						name text PATH 'local-name(.)',
						ns text PATH 'namespace-uri(.)',
						content text PATH 'string(.)',
						type text PATH '@type',
						href text PATH '@href',
						rel text PATH '@rel',
						term text PATH '@term',
						label text PATH '@label',
						permalink text PATH '@isPermaLink',
						person text PATH '*[local-name() = "name"][1]',
						part_title text PATH '*[local-name() = "title"][1]',
						markup xml PATH 'self::*[@type = "xhtml"]/*[1]') x) e
				WHERE e.part > 0
				GROUP BY e.part) f), '[]'::jsonb)))
	FROM (SELECT XMLPARSE(DOCUMENT XMLSERIALIZE(CONTENT $1 AS text)) AS document OFFSET 0) d;
END;
COMMENT ON FUNCTION article_from_feed(xml) IS 'articles of a feed: RSS 2.0, RSS 1.0 (RDF) or Atom';
