-- article_from_feed, article_from_json_feed: what feeds say, and what they get wrong
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();
SET LOCAL client_min_messages = warning;

-- one field of the first article of a feed with one item
CREATE FUNCTION pg_temp.rss(item text, channel text DEFAULT '<title>새벽뉴스</title>') RETURNS news_article LANGUAGE sql AS $$
	SELECT a FROM article_from_feed(('<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
		|| 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:dcterms="http://purl.org/dc/terms/" '
		|| 'xmlns:atom="http://www.w3.org/2005/Atom"><channel>' || channel || '<item>' || item || '</item></channel></rss>')::xml) a LIMIT 1 $$;
CREATE FUNCTION pg_temp.atom(entry text, feed text DEFAULT '<title>Harbor News</title>') RETURNS news_article LANGUAGE sql AS $$
	SELECT a FROM article_from_feed(('<feed xmlns="http://www.w3.org/2005/Atom">' || feed || '<entry>' || entry || '</entry></feed>')::xml) a LIMIT 1 $$;
CREATE FUNCTION pg_temp.published(a news_article) RETURNS text LANGUAGE sql AS $$ SELECT a::jsonb ->> 'datePublished' $$;

-- headlines
SELECT is(headline(pg_temp.rss(item)), expected, 'RSS title: ' || item)
FROM (VALUES ('<title>강가에 안개</title>', '강가에 안개'), ('<title><![CDATA[ 강가에 <b>안개</b> ]]></title>', '강가에 안개'),
	('<title>A &amp;amp; B</title>', 'A & B'), ('<title>A &amp; B</title>', 'A & B'), ('<title>안개 &amp;lt; 강</title>', '안개 < 강'),
	('<media:title>m</media:title><title>t</title>', 't'), ('<itunes:title>m</itunes:title><title>t</title>', 't'),
	('<title>t</title><dc:title>d</dc:title>', 't'), ('<dc:title>d</dc:title>', 'd'), ('<title/><description>d</description>', NULL)) v(item, expected);
SELECT is(headline(pg_temp.atom(entry)), expected, 'Atom title: ' || entry)
FROM (VALUES ('<title>A &lt;b&gt;</title>', 'A <b>'), ('<title type="html">A &lt;b&gt;B&lt;/b&gt; &amp;amp; C</title>', 'A B & C'),
	('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>B</b> &amp; C</div></title>', 'A B & C'), ('<title type="text"> A  </title>', 'A')) v(entry, expected);

SELECT results_eq($$ SELECT headline(a), flags(a), update_level(a), series(a), series_number(a) FROM unnest(ARRAY['[단독] 강가에 안개(종합2보)', '강가에 안개[강 이야기 64]',
		'강가에 안개 - 새벽일보', '[CEO&] 강가에 안개', '[속보]', '「강가에」 안개… ‘첫 배’']) title, pg_temp.rss('<title><![CDATA[' || title || ']]></title>') a $$,
	$$ VALUES ('강가에 안개', '{단독}'::text[], '종합2보', NULL, NULL::int), ('강가에 안개', NULL, NULL, '강 이야기', 64), ('강가에 안개', NULL, NULL, NULL, NULL),
		('[CEO&] 강가에 안개', NULL, NULL, NULL, NULL), ('[속보]', NULL, NULL, NULL, NULL), ('「강가에」 안개… ‘첫 배’', NULL, NULL, NULL, NULL) $$, 'tags of headlines');

-- bodies
SELECT is(article_body(pg_temp.rss('<title>t</title>' || item)), expected, 'RSS body: ' || item)
FROM (VALUES ('<description>요약</description>', '요약'), ('<description>&lt;p&gt;하나.&lt;/p&gt;&lt;p&gt;둘 &amp;amp; 셋.&lt;/p&gt;</description>', E'하나.\n\n둘 & 셋.'),
	('<description>요약</description><content:encoded><![CDATA[<p>하나.</p><p>둘.</p>]]></content:encoded>', E'하나.\n\n둘.'),
	('<description>요약</description><content:encoded/>', '요약'), ('<media:description>m</media:description>', NULL), ('', NULL),
	('<description><![CDATA[<script>var x = "<p>";</script><img src="x">안개&hellip;]]></description>', '안개…')) v(item, expected);
SELECT is(article_body(pg_temp.atom('<title>t</title>' || entry)), expected, 'Atom body: ' || entry)
FROM (VALUES ('<summary>요약</summary>', '요약'), ('<content>A &lt; B</content>', 'A < B'), ('<content type="html">&lt;p&gt;A&lt;/p&gt;&lt;p&gt;B&lt;/p&gt;</content><summary>s</summary>', E'A\n\nB'),
	('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A</p><p>B &lt; C</p></div></content>', E'A\n\nB < C'),
	('<content type="image/png">AAAA</content><summary>s</summary>', 's'), ('<content src="https://h.example/1"/><summary>s</summary>', 's'), ('', NULL)) v(entry, expected);

-- people
SELECT is(author(pg_temp.rss('<title>t</title>' || item)), expected::text[], 'RSS authors: ' || item)
FROM (VALUES ('<dc:creator>한가람 기자</dc:creator>', '{한가람}'), ('<dc:creator>한가람</dc:creator><dc:creator>윤하늘</dc:creator><dc:creator>한가람</dc:creator>', '{한가람,윤하늘}'),
	('<author>x@news.example (한가람)</author>', '{한가람}'), ('<author>x@news.example</author>', NULL), ('<dc:creator/>', NULL), ('<itunes:author>i</itunes:author>', NULL),
	('<dc:creator>Harin Seo</dc:creator>', '{"Harin Seo"}'), ('', NULL)) v(item, expected);
SELECT is(author(pg_temp.atom('<title>t</title><author><name>Harin Seo</name><email>x@h.example</email></author><author><name>Dana Roe</name></author><contributor><name>n</name></contributor>')),
	'{Harin Seo,Dana Roe}', 'Atom authors');

-- times
SELECT is(pg_temp.published(pg_temp.rss('<title>t</title>' || item)), expected, 'RSS time: ' || item)
FROM (VALUES ('<pubDate>Thu, 15 May 2025 20:00:00 +0900</pubDate>', '2025-05-15T20:00:00+09:00'), ('<pubDate>Thu, 15 May 2025 11:00 GMT</pubDate>', '2025-05-15T11:00+00:00'),
	('<pubDate>15 May 25 07:00:00 EDT</pubDate>', '2025-05-15T07:00:00-04:00'), ('<pubDate>2025-05-15 20:00:00</pubDate>', '2025-05-15T20:00:00+09:00'),
	('<dc:date>2025-05-15T20:00+09:00</dc:date>', '2025-05-15T20:00+09:00'), ('<pubDate>yesterday</pubDate>', NULL), ('<pubDate/>', NULL), ('', NULL),
	('<dcterms:issued>2025-05-15T20:00:01+09:00</dcterms:issued><dcterms:modified>2025-05-15T21:00:00+09:00</dcterms:modified>', '2025-05-15T20:00:01+09:00')) v(item, expected);
SELECT is(a::jsonb - '{@type,@context,headline,publisher,inLanguage}'::text[], expected::jsonb, 'Atom times: ' || entry)
FROM (VALUES ('<published>2025-05-15T11:00:00Z</published><updated>2025-05-15T12:00:00Z</updated>', '{"datePublished": "2025-05-15T11:00:00+00:00", "dateModified": "2025-05-15T12:00:00+00:00"}'),
	('<updated>2025-05-15T12:00:00Z</updated>', '{"dateModified": "2025-05-15T12:00:00+00:00"}')) v(entry, expected), pg_temp.atom('<title>t</title>' || entry) a;

-- addresses, outlets, categories, languages
SELECT is(url(pg_temp.rss('<title>t</title>' || item)), expected, 'RSS address: ' || item)
FROM (VALUES ('<link>https://news.example/1</link>', 'https://news.example/1'), ('<link/><guid>https://news.example/2</guid>', 'https://news.example/2'),
	('<guid isPermaLink="false">https://news.example/2</guid>', NULL), ('<guid>tag:1</guid>', NULL), ('<atom:link href="https://news.example/3"/>', 'https://news.example/3')) v(item, expected);
SELECT is(url(pg_temp.atom('<title>t</title><link rel="self" href="s"/><link rel="alternate" href="https://h.example/1"/><link rel="enclosure" href="e"/>')), 'https://h.example/1', 'Atom address');
SELECT is(publisher(pg_temp.rss('<title>t</title>')), '새벽뉴스', 'the outlet is the channel');
SELECT is(publisher(pg_temp.rss('<title>t</title><source url="https://s.example/rss">물결통신</source>')), '물결통신', 'or the source of an aggregator''s item');
SELECT is(publisher(pg_temp.atom('<title>t</title><source><id>x</id><title>Wave Wire</title></source>')), 'Wave Wire', '… of an entry');
SELECT is(publisher(pg_temp.rss('<title>t</title>', '<image><title>로고</title></image><title>새벽뉴스</title>')), '새벽뉴스', 'not its image');
SELECT results_eq($$ SELECT article_section(a), keywords(a) FROM pg_temp.rss('<title>t</title><category>날씨</category>') a $$, $$ VALUES ('날씨', '{날씨}'::text[]) $$, 'one category is the section');
SELECT results_eq($$ SELECT article_section(a), keywords(a) FROM pg_temp.rss('<title>t</title><category>눈</category><category>강</category><dc:subject>눈</dc:subject>') a $$,
	$$ VALUES (NULL, '{눈,강}'::text[]) $$, 'several are keywords');
SELECT is(keywords(pg_temp.atom('<title>t</title><category term="w" label="Weather"/><category term="fog"/>')), '{Weather,fog}', 'labels and terms');
SELECT is(in_language(pg_temp.rss('<title>t</title>', '<title>c</title><language>ko_KR</language>')), 'ko-KR', 'language of the channel');
SELECT is(in_language(pg_temp.rss('<title>t</title><dc:language>en</dc:language>', '<title>c</title><language>ko</language>')), 'en', 'or the item''s own');
SELECT is(in_language(pg_temp.rss('<title>강가에 안개가 끼었다</title>')), 'ko', 'or what it is written in');
SELECT is(in_language(a), 'ja', 'xml:lang') FROM article_from_feed('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja"><entry><title>t</title></entry></feed>') a;

-- RSS 1.0, RSS 0.91, many items in their order
SELECT results_eq($$ SELECT headline(a), url(a), publisher(a), author(a), pg_temp.published(a), in_language(a) FROM article_from_feed(
	'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
	<channel rdf:about="x"><title>川の新聞</title><dc:language>ja</dc:language><items><rdf:Seq><rdf:li resource="y"/></rdf:Seq></items></channel>
	<item rdf:about="y"><title>霧</title><link>https://k.example/1</link><dc:date>2025-05-15T20:00+09:00</dc:date><dc:creator>川上一郎</dc:creator></item></rdf:RDF>') a $$,
	$$ VALUES ('霧', 'https://k.example/1', '川の新聞', '{川上一郎}'::text[], '2025-05-15T20:00+09:00', 'ja') $$, 'RSS 1.0');
SELECT results_eq($$ SELECT headline(a)::int FROM article_from_feed(('<rss><channel>' || (SELECT string_agg(format('<item><title>%s</title></item>', i), E'\n' ORDER BY i)
	FROM generate_series(1, 1000) i) || '</channel></rss>')::xml) WITH ORDINALITY f(a, n) ORDER BY n $$, 'SELECT generate_series(1, 1000)', 'a thousand items, in their order');
SET LOCAL statement_timeout = '20s';
SELECT is((SELECT count(*) FROM article_from_feed(('<rss><channel>' || repeat('<item><title>첫눈</title><link>https://a.example/1</link><description>눈</description></item>', 80000)
	|| '</channel></rss>')::xml)), 80000::bigint, 'the time of a long feed grows with its length');
SET LOCAL statement_timeout = 0;
SELECT is_empty($$ SELECT article_from_feed('<rss><channel><title>x</title></channel></rss>') $$, 'no item, no article');
SELECT is_empty($$ SELECT article_from_feed('<rss><channel><item><link>https://news.example/1</link></item></channel></rss>') $$, 'nor of an item that says nothing');
SELECT is_empty($$ SELECT article_from_feed('<html><body/></html>') $$, 'nor of something else');
SELECT is((SELECT headline(a) FROM article_from_feed('<?xml version="1.0" encoding="UTF-8"?><!-- c --><rss><channel><item><title>t</title></item></channel></rss>') a), 't', 'with a declaration');
SELECT throws_ok($$ SELECT article_from_feed('just text') $$, '2200M', NULL, 'no document');

-- JSON feeds
SELECT results_eq($$ SELECT headline(a), article_body(a), url(a), publisher(a), author(a), pg_temp.published(a), a::jsonb ->> 'dateModified', keywords(a), in_language(a)
	FROM article_from_json_feed('{"version": "https://jsonfeed.org/version/1.1", "title": "Harbor News", "language": "en", "items": [
	{"id": "1", "url": "https://h.example/1", "title": "Fog", "content_html": "<p>One.</p><p>Two.</p>", "date_published": "2025-05-15T11:00:00Z", "date_modified": "2025-05-15T12:00:00Z",
	 "authors": [{"name": "Harin Seo"}, {"url": "https://h.example/x"}], "tags": ["fog", "fog", 5]},
	{"id": "2", "external_url": "https://h.example/2", "content_text": "A < B", "summary": "s", "author": {"name": "Dana Roe"}, "language": "de", "date_published": 5}, {"id": "3"}, 4, null]}') a $$,
	$$ VALUES ('Fog', E'One.\n\nTwo.', 'https://h.example/1', 'Harbor News', '{Harin Seo}'::text[], '2025-05-15T11:00:00+00:00', '2025-05-15T12:00:00+00:00', '{fog}'::text[], 'en'),
		(NULL, 'A < B', 'https://h.example/2', 'Harbor News', '{Dana Roe}', NULL, NULL, NULL, 'de') $$, 'a JSON feed');
SELECT throws_ok(format('SELECT article_from_json_feed(%L)', feed), '22023', 'not a JSON feed', 'no JSON feed: ' || feed) FROM unnest('{"[]", "{}", "5", "{\"items\": 5}"}'::text[]) feed;

-- strange and large
SELECT is(author(pg_temp.rss('<title>t</title>' || repeat('<dc:creator>' || repeat('x', 2000) || '</dc:creator>', 3))), NULL, 'a name of 2,000 letters is none');
SELECT is(cardinality(author(pg_temp.rss('<title>t</title>' || (SELECT string_agg(format('<dc:creator>n%s</dc:creator>', i), '') FROM generate_series(1, 3000) i)))), 1000, 'no more authors than an article holds');
SELECT is(length(article_body(pg_temp.rss('<title>t</title><description>' || repeat('&lt;b&gt;a', 200000) || '</description>'))), 200000, '200,000 tags');

SELECT * FROM finish();
ROLLBACK;
