-- Hard-wrapped dumps: the article is the same at every width, and no line is lost.
\set ON_ERROR_STOP 1
BEGIN;
SELECT * FROM no_plan();

CREATE TEMP TABLE wrapped (name text, how text, page text);
CREATE TEMP TABLE flowing (name text, page text);
\set page `cat examples/pages/port_zone.txt`
INSERT INTO flowing VALUES ('port_zone', :'page');
\set page `perl test/data/wrap 72 columns examples/pages/port_zone.txt`
INSERT INTO wrapped VALUES ('port_zone', '72 columns', :'page');
\set page `perl test/data/wrap 80 columns examples/pages/port_zone.txt`
INSERT INTO wrapped VALUES ('port_zone', '80 columns', :'page');
\set page `perl test/data/wrap 120 columns examples/pages/port_zone.txt`
INSERT INTO wrapped VALUES ('port_zone', '120 columns', :'page');
\set page `perl test/data/wrap 80 characters examples/pages/port_zone.txt`
INSERT INTO wrapped VALUES ('port_zone', '80 characters', :'page');
\set page `cat examples/pages/ferries_english.txt`
INSERT INTO flowing VALUES ('ferries_english', :'page');
\set page `perl test/data/wrap 79 characters examples/pages/ferries_english.txt`
INSERT INTO wrapped VALUES ('ferries_english', '79 characters', :'page');
\set page `perl test/data/wrap 100 columns examples/pages/ferries_english.txt`
INSERT INTO wrapped VALUES ('ferries_english', '100 columns', :'page');

SELECT cmp_ok(w.page, '<>', f.page, format('%s at %s is another text', name, how))
FROM wrapped w JOIN flowing f USING (name);
SELECT is(parse_article(w.page)::jsonb, parse_article(f.page)::jsonb, format('%s at %s is the same article', name, how))
FROM wrapped w JOIN flowing f USING (name);
SELECT is(string_agg(l.content, E'\n' ORDER BY l.line_no), rtrim(w.page, E'\n'), format('every line of %s at %s is there', name, how))
FROM wrapped w, article_lines(w.page) l GROUP BY w.name, w.how, w.page;
SELECT is((SELECT count(*) FROM article_lines(w.page) l WHERE l.kind = 'weather'),
	(SELECT count(*) FROM article_lines(f.page) l WHERE l.kind = 'weather'), format('the strip of %s stays at %s', name, how))
FROM wrapped w JOIN flowing f USING (name);

-- Chinese and Japanese break between any two characters and join without a space
CREATE TEMP TABLE japanese (n, sentence) AS VALUES
	(1, '　港の町では朝から冷たい風が吹き、漁に出る船は一隻もなかった。組合によると、波の高さは三メートルを超え、昼を過ぎても下がらない見込みだという。'),
	(2, '　市場に並ぶ魚も少なく、店の人たちは空の箱を片付けながら、明日の天気を気にしていた。干物を売る店だけが、いつもと同じ時間に戸を開けたという。');
SELECT is(article_body(parse_article(E'港に冷たい風、漁船は一隻も出ず\n\n2026年1月20日 10:05\n\n' ||
		string_agg(lines, E'\n\n' ORDER BY n))), string_agg(ltrim(sentence, '　'), E'\n\n' ORDER BY n),
	'Japanese lines join without a space')
FROM (SELECT n, sentence, string_agg(substr(sentence, i, 32), E'\n' ORDER BY i) AS lines
	FROM japanese, generate_series(1, char_length(sentence), 32) i GROUP BY n, sentence) l;

-- a page of short lines was not wrapped
SELECT is(article_body(parse_article(E'제목은 여기에 이렇게 짧게 서 있다\n\n' || paragraphs)), paragraphs, 'short paragraphs stay apart')
FROM (SELECT string_agg(format('%s번째 문단은 이 문장 하나로 끝나는 짧은 문단이라고 한다.', n), E'\n\n' ORDER BY n) AS paragraphs
	FROM generate_series(1, 6) n) p;

SELECT * FROM finish();
ROLLBACK;
