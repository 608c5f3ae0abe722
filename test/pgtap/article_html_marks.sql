-- test/pgtap/article_html_marks.sql: what the tree of a page says where its text alone says little.
\set ON_ERROR_STOP 1
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT * FROM no_plan();

CREATE FUNCTION pg_temp.page(lang text, title text, head text, rest text) RETURNS news_article LANGUAGE sql AS $$
	SELECT parse_article_html(format('<html lang="%s"><head><meta charset="utf-8"><title>%s</title></head><body>%s%s</body></html>', lang, title, head, rest),
		NULL, 'Asia/Tokyo')
$$;
\set ja_body '<div class="txt"><p>　使われなくなった給食室を、夜だけの食堂に変えた町がある。山あいの波多野町だ。</p><p>　食堂は週に三晩開く。大人四百円、子どもは無料。町の栄養士と元調理員が腕をふるう。</p></div>'
\set ko_body '<div class="txt"><p>시는 내년부터 하천 산책로의 조명을 모두 바꾸기로 했다고 3일 밝혔다.</p><p>주민들은 밤길이 밝아지면 물고기가 잠을 못 잘까 걱정한다고 말했다.</p></div>'

-- Japanese and Chinese credits
SELECT is(author(pg_temp.page('ja', '夜だけ開く給食室の一年', '<h1>夜だけ開く給食室の一年</h1><p><a class="nm">片桐ひかる</a> <a class="nm">根本悠</a></p><p><time>2024年3月5日 5時00分</time></p>', :'ja_body')),
	ARRAY['片桐ひかる', '根本悠'], 'links beside the date');
SELECT is(author(pg_temp.page('ja', '夜だけ開く給食室の一年', '<h1>夜だけ開く給食室の一年</h1><div id="byline">［<a>仲原すず</a>，テックいろは新聞］</div><div>2025年11月06日 14時30分 公開</div>', :'ja_body')),
	ARRAY['仲原すず'], 'an element called a byline, the outlet beside the name');
SELECT is(author(pg_temp.page('ja', '夜だけ開く給食室の一年', '<h1>夜だけ開く給食室の一年</h1><p>2023年8月14日 22時17分</p>', replace(:'ja_body', '</div>', '<p>（折原みなと）</p></div>'))),
	ARRAY['折原みなと'], 'a name with kana in brackets closes the article');
SELECT is(author(pg_temp.page('ja', '夜だけ開く給食室の一年', '<h1>夜だけ開く給食室の一年</h1><p>2023年8月14日 22時17分</p>', replace(:'ja_body', '</div>', format('<p>（%s）</p></div>', w)))),
	NULL, w || ' is nobody') FROM unnest(ARRAY['写真あり', '続きます', '敬称略す']) w;
SELECT is(author(pg_temp.page('zh', '渡船停了，渡口还在', '<h1>渡船停了，渡口还在</h1><div>2024年02月19日 08:26</div>',
	'<div><p>每天清晨五点半，七十二岁的老船工都要到渡口看一眼水位。桥通了，渡船停了，他的习惯没停。</p><p>县里没有把渡口一拆了之，而是将候船室改成了一间小小的博物馆。</p><p>文/本报记者 庞越 实习生 蓝一诺</p></div>')),
	ARRAY['庞越', '蓝一诺'], 'titles between names');

-- dates that only their place makes dates
SELECT is(date_published(pg_temp.page('ja', '夜だけ開く給食室の一年', format('<h1>夜だけ開く給食室の一年</h1><p>%s</p>', said), :'ja_body')), want::timestamptz, said)
FROM (VALUES ('令和7年7月10日　午前5時00分', '2025-07-10 05:00+09'), ('平成元年2月3日 14時05分', '1989-02-03 14:05+09'), ('令和99年7月10日', NULL)) v(said, want);
SELECT is(date_published(pg_temp.page('ko', '하천 산책로 조명 바꾼다', format('<h1>하천 산책로 조명 바꾼다</h1><p class="date">%s</p>', said), :'ko_body')), want::timestamptz, said)
FROM (VALUES ('25.11.02 14:37', '2025-11-02 14:37+09'), ('25.13.02 14:37', NULL), ('2025.11', NULL), ('1.25.11.02 14:37', NULL)) v(said, want);
SELECT is(date_published(pg_temp.page('ko', '하천 산책로 조명 바꾼다', '<p><span>2025</span><span><em>12</em>/<em>26</em></span><span>17:42:08</span></p><h1>하천 산책로 조명 바꾼다</h1>', :'ko_body')),
	'2025-12-26 17:42:08+09', 'year, day and time in elements with nothing between');

-- series
SELECT is(ROW(series(a), headline(a))::text, ROW(want, rest)::text, title)
FROM (VALUES ('[수요광장] 낙엽을 쓰는 사람의 하루', '', '수요광장', '낙엽을 쓰는 사람의 하루'),
	('[지구촌 골목] 항구가 트럭에 통행료 매긴 까닭', '<aside><h2>지구촌 골목 &gt;</h2></aside>', '지구촌 골목', '항구가 트럭에 통행료 매긴 까닭'),
	('[로컬길]사라지던 토종 밀, 다시 자란다', '', NULL, '[로컬길]사라지던 토종 밀, 다시 자란다')) v(title, more, want, rest),
	LATERAL (SELECT pg_temp.page('ko', title, format('<h1>%s</h1>', title), :'ko_body' || more) a) p;

-- sections
SELECT is(article_section(pg_temp.page('ko', '하천 산책로 조명 바꾼다', above || '<h1>하천 산책로 조명 바꾼다</h1>' || below, :'ko_body')), want, above || below)
FROM (VALUES ('<p class="eyebrow">Plant Science</p>', '', 'Plant Science'), ('<p class="issue">제782호 · 팩트체크룸</p>', '', '팩트체크룸'),
	('', '<p><a class="cat">컴퓨팅</a> 2025.11.02 14:37</p>', '컴퓨팅'), ('<nav class="breadcrumb"><a>홈</a><a>경제</a><a>국토</a></nav>', '', '경제'),
	('<p class="description">News and grumbles from the east</p>', '', NULL)) v(above, below, want);

-- news of one line; what stands there until a script has run is none
SELECT is(article_body(pg_temp.page('ko', '[속보] 규모 4.1 지진 발생', '<h1>[속보] 규모 4.1 지진 발생</h1><p>등록 2025.05.11 23:14:02</p>', format('<article><p>%s</p></article>', said))), want, said)
FROM (VALUES ('기상청 "울릉 해역서 규모 4.1 지진"', '기상청 "울릉 해역서 규모 4.1 지진"'), ('기사를 불러오는 중입니다. 잠시 기다려 주세요.', NULL)) v(said, want);

SELECT * FROM finish();
ROLLBACK;
