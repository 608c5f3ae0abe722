/* Forgiving JSON, markup in strings, and the facts of JSON-LD: core/news/json_read.h, markup.h, json_ld.h */
#include "core/news/json_ld.h"

#include "core/news/json_ld_name.h"
#include "core/news/markup.h"
#include "tap.h"

static nw_arena arena;
static char buf[8000];
static size_t at;

static void
put(const char *s, size_t len)
{
	at += (size_t) snprintf(buf + at, sizeof(buf) - at, "%.*s", (int) len, s ? s : "");
}

static void
put_node(const nw_json *json, uint32_t node)
{
	const nw_json_node *n = &json->nodes[node];
	nw_str		text = nw_json_text(json, node, &arena);
	uint32_t	item = node + 1;

	switch (n->type)
	{
		case NW_JSON_OBJECT:
			put("{", 1);
			for (; item + 1 < n->end; item = json->nodes[item + 1].end)
			{
				text = nw_json_text(json, item, &arena);
				put(item > node + 1 ? "," : "", 1);
				put(text.s, text.len);
				put(":", 1);
				put_node(json, item + 1);
			}
			put("}", 1);
			break;
		case NW_JSON_ARRAY:
			put("[", 1);
			for (; item < n->end; item = json->nodes[item].end)
			{
				put(item > node + 1 ? "," : "", 1);
				put_node(json, item);
			}
			put("]", 1);
			break;
		case NW_JSON_STRING:
			put("'", 1);
			put(text.s, text.len);
			put("'", 1);
			break;
		case NW_JSON_NULL:
			put("null", 4);
			break;
		default:
			put(json->s + n->off, n->len);
	}
}

/* the values one after another, "..." when the text was not whole */
static const char *
json(const char *s)
{
	char	   *copy = nw_arena_alloc(&arena, strlen(s) + 1);
	nw_json		out;

	memcpy(copy, s, strlen(s));
	nw_json_read(&arena, copy, strlen(s), &out);
	at = 0;
	buf[0] = '\0';
	for (uint32_t i = 0; i < out.n; i = out.nodes[i].end)
	{
		put(i > 0 ? " " : "", 1);
		put_node(&out, i);
	}
	put(out.whole ? "" : " ...", 4);
	return buf;
}

static void
forgiving(void)
{
	static const char *const table[][2] =
	{
		{"{\"a\": 1, \"b\": [true, null, -1.5e3], \"c\": {}}", "{a:1,b:[true,null,-1.5e3],c:{}}"},
		{"{\"a\": \"x\\\"y\\\\z\\/\\n\"}", "{a:'x\"y\\z/\n'}"},
		{"[\"\\uD55C\\u0041\", \"\\ud83d\\ude00\", \"\\ud83d\", \"\\ude00x\", \"\\u0000\", \"\\u12\", \"\\q\"]",
		"['한A','😀','�','�x','','\\u12','\\q']"},
		{"{\"a\": 1, // a comment, \"not\": 2\n\"url\": \"https://x.kr//y\" /* , \"c\": 3 */ }", "{a:1,url:'https://x.kr//y'}"},
		{"{\"a\": [1, 2, ], \"b\": 3, }", "{a:[1,2],b:3}"},
		{"{\"a\": \"one\ntwo\tthree\"}", "{a:'one\ntwo\tthree'}"},
		{"\xEF\xBB\xBF{\"a\": 1}", "{a:1}"},
		{"<!-- {\"a\": 1} -->", "{a:1}"},
		{"<![CDATA[ {\"a\": [[1]]} ]]>", "{a:[[1]]}"},
		{"//<![CDATA[\n{\"a\": 1}\n//]]>", "{a:1}"},
		{"{\"a\": 1} {\"b\": 2}; [3]", "{a:1} {b:2} [3]"},
		{"{\"a\": \"cut in the mid", "{a:'cut in the mid'} ..."},
		{"{\"a\": {\"b\": 1, \"c\":", "{a:{b:1,c:null}} ..."},
		{"{\"a\": 1]}", "{a:1}"},
		{"[{\"a\": 1]", "[{a:1}]"},
		{"{\"a\": , \"b\": 2}", "{a:null,b:2}"},
		{"{\"a\" \"b\", \"c\": \"d\"}", "{a:'b',c:'d'}"},
		{"{\"a\": \"b\"\n\"c\": \"d\"}", "{a:'b',c:'d'}"},
		{"{\"a\": \"b\" \"c\": \"d\"}", "{a:'b',c:'d'}"},
		{"{\"a\": \"he said \"no\" to it\", \"b\": \"\"yes\", he said\"}", "{a:'he said \"no\" to it',b:'\"yes\", he said'}"},
		{"{a: 'x', b: undefined, c: 1}", "{a:'x',b:null,c:1}"},
		{"{{\"a\": 1}}", "{:{a:1}}"},
		{"{: 1, \"b\": 2}", "{:1,b:2}"},
		{"window.state = {\"a\": 1};", "{a:1}"},
		{"", ""}, {"]", ""}, {"}", ""}, {"\"", "'' ..."}, {"\\", ""}, {"{", "{} ..."}, {"/*", ""}, {"nul", ""}
	};
	nw_json		out;
	char	   *deep = nw_arena_alloc(&arena, 300000);
	uint32_t	node;

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		is_str(json(table[i][0]), table[i][1], "JSON %s", table[i][0]);

	nw_json_read(&arena, "{\"a\": \"\", \"a\": [], \"a\": \"x\", \"a\": \"y\"}", 38, &out);
	node = nw_json_member(&out, 0, "a");
	ok(nw_json_equals(&out, node, "x"), "of several members the first that is not empty");
	is_int(nw_json_member(&out, 0, "b"), NW_JSON_NONE, "a member that is not there");
	is_int(nw_json_member(&out, node, "b"), NW_JSON_NONE, "a member of a string");

	memset(deep, '[', 100000);
	nw_json_read(&arena, deep, 100000, &out);
	is_int(out.n, NW_JSON_DEPTH_MAX + 1, "100,000 arrays in each other: the depth is bounded");
	ok(!out.whole, "… and the result says that something is missing");
	memset(deep, '{', 100000);
	nw_json_read(&arena, deep, 100000, &out);
	ok(out.n <= 2 * NW_JSON_DEPTH_MAX + 2 && !out.whole, "… and of objects");
	for (int i = 0; i < 150000; i++)
		memcpy(deep + 2 * i, "1,", 2);
	nw_json_read(&arena, deep, 300000, &out);
	is_int(out.n, 150000, "150,000 numbers");
	memset(deep, '1', 300000);
	for (int i = 0; i < 300000; i += 2)
		deep[i] = ',';
	deep[0] = '[';
	nw_json_read(&arena, deep, 300000, &out);
	is_int(out.n, 150001, "… and in an array");
}

static const char *
text(const char *s, bool lines)
{
	nw_str		in = {nw_arena_copy(&arena, s, strlen(s)), (uint32_t) strlen(s)};
	nw_str		out = nw_value_text(&arena, in, lines);

	if (!out.s)
		return "(null)";
	return nw_arena_copy(&arena, out.s, out.len);
}

static void
markup(void)
{
	static const char *const table[][2] =
	{
		/* a title does not end where a style does */
		{"눈 <TITLE>x</style>y</title>비", "눈 비"},
		{"A&amp;B &lt;특징주&gt; &quot;x&quot;", "A&B <특징주> \"x\""},
		{"&amp;quot;두 번&amp;quot; &amp;#39;x&amp;#39;", "\"두 번\" 'x'"},
		{"&hellip;&middot;&lsquo;&rsquo;&#8220;&#x201D;&#146;", "…·‘’“”’"},
		{"?a=1&copy=2&amp;lt=3 &copy 2025 &nosuch; &amp &", "?a=1&copy=2&lt=3 © 2025 &nosuch; & &"},
		{"&#0;&#xD800;&#1114112;&#99999999999;&#x;&#;", "����&#x;&#;"},
		{"<b>굵은</b> 글<br/>둘째 <i class='x'>줄</i>", "굵은 글 둘째 줄"},
		{"a < b > c <특징주> <3", "a < b > c <특징주> <3"},
		{"&lt;b&gt;x&lt;/b&gt;", "x"},
		{"<ruby>子<rp>(</rp><rt>こ</rt><rp>)</rp></ruby>ども", "子ども"},
		{"x<script>var a = '<p>';</script>y<style>p{}</style>z", "xyz"},
		{"x<script>y", "xy"}, {"x<!-- y -->z", "xz"}, {"x<!-- y", "x<!-- y"}, {"x <p", "x <p"},
		{"  앞뒤\t 사이&nbsp;&nbsp;빈칸 \n", "앞뒤 사이 빈칸"},
		{"", "(null)"}, {" <p> </p>&nbsp;", "(null)"}
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		is_str(text(table[i][0], false), table[i][1], "text of %s", table[i][0]);
	is_str(text("<p>하나</p>\n<p>둘<br><br>셋</p>\r\n\r\n넷", true), "하나\n\n둘\n\n셋\n\n넷", "paragraphs");
}

static const char *
names(const char *s)
{
	nw_str		in = {nw_arena_copy(&arena, s, strlen(s)), (uint32_t) strlen(s)};
	nw_strs		list = {NULL, 0, 0};

	nw_author_names(&list, &arena, in, false);
	at = 0;
	buf[0] = '\0';
	for (size_t i = 0; i < list.n; i++)
	{
		put(i > 0 ? "|" : "", 1);
		put(list.items[i].s, list.items[i].len);
	}
	return buf;
}

static void
authors(void)
{
	static const char *const table[][2] =
	{
		{"홍길동", "홍길동"}, {"홍길동 기자", "홍길동"}, {"홍길동기자", "홍길동"}, {"홍길동, 김영희", "홍길동|김영희"},
		{"홍길동 기자, 김영희 기자", "홍길동|김영희"}, {"홍길동·김영희 기자", "홍길동|김영희"},
		{"홍길동 도쿄 특파원", "홍길동"}, {"사회부 홍길동 기자", "홍길동"}, {"새벽일보 홍길동", "홍길동"},
		{"홍길동, 새벽일보", "홍길동"}, {"새벽일보", "새벽일보"}, {"홍길동 (hong@example.com)", "홍길동"},
		{"홍길동 hong@example.com", "홍길동"}, {"hong@example.com", ""}, {"https://example.com/author/1", ""},
		{"", ""}, {" ", ""}, {"admin", ""}, {"관리자", ""}, {"null", ""}, {"@example", ""}, {"12", ""},
		{"By Jane Doe", "Jane Doe"}, {"Jane Doe and John Roe", "Jane Doe|John Roe"}, {"Jane Doe, John Roe", "Jane Doe|John Roe"},
		{"Doe, Jane", "Doe, Jane"}, {"Jane Doe, Staff Writer", "Jane Doe"}, {"Sammy Davis Jr.", "Sammy Davis Jr."},
		{"Kim Ba-da", "Kim Ba-da"}, {"山田太郎", "山田太郎"}, {"山田太郎記者", "山田太郎"}, {"山田太郎、鈴木花子", "山田太郎|鈴木花子"},
		{"记者 张三", "张三"}, {"记者张三", "张三"}, {"홍길동, 홍길동", "홍길동"}, {"홍길동&nbsp;기자", "홍길동"}
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		is_str(names(table[i][0]), table[i][1], "authors of \"%s\"", table[i][0]);
}

static void
put_str(const char *label, nw_str s)
{
	if (s.s)
	{
		put(label, strlen(label));
		put(s.s, s.len);
	}
}

static void
put_date(const char *label, bool has, const nw_civil *c)
{
	char		line[80];

	if (!has)
		return;
	snprintf(line, sizeof(line), "%s%04d-%02d-%02d", label, c->year, c->month, c->day);
	put(line, strlen(line));
	if (c->has_time)
	{
		snprintf(line, sizeof(line), "T%02d:%02d:%02d", c->hour, c->minute, c->second);
		put(line, strlen(line));
	}
	if (c->has_offset)
	{
		snprintf(line, sizeof(line), "%+d", c->offset_minutes);
		put(line, strlen(line));
	}
}

/* The facts of up to three blocks, with a hint or NULL. */
static const char *
facts(const char *a, const char *b, const char *c, const char *headline, const char *url)
{
	const char *const blocks[] = {a, b, c};
	nw_json_ld	ld;
	nw_json_ld_facts f;
	nw_json_ld_hint hint;

	memset(&hint, 0, sizeof(hint));
	hint.headline.s = headline;
	hint.headline.len = headline ? (uint32_t) strlen(headline) : 0;
	hint.url.s = url;
	hint.url.len = url ? (uint32_t) strlen(url) : 0;
	nw_json_ld_begin(&ld, &arena);
	for (int i = 0; i < 3; i++)
		if (blocks[i])
			nw_json_ld_add(&ld, blocks[i], strlen(blocks[i]));
	at = 0;
	buf[0] = '\0';
	if (!nw_json_ld_article(&ld, &hint, &f))
		return "none";
	put_str("", f.type);
	put_str(" h=", f.headline);
	put_str(" alt=", f.alternative_headline);
	for (size_t i = 0; i < f.authors.n; i++)
		put_str(f.authors_are_organizations ? " org=" : " by=", f.authors.items[i]);
	put_str(" pub=", f.publisher);
	put_date(" at=", f.has_published, &f.published);
	put_date(" mod=", f.has_modified, &f.modified);
	put_str(" in=", f.section);
	for (size_t i = 0; i < f.keywords.n; i++)
		put_str(" #", f.keywords.items[i]);
	put_str(" lang=", f.language);
	put_str(" url=", f.url);
	put_str(" body=", f.body);
	return buf;
}

#define FACTS(block, expected, name) is_str(facts(block, NULL, NULL, NULL, NULL), expected, "%s", name)

static void
articles(void)
{
	FACTS("{\"@type\": \"NewsArticle\", \"headline\": \"항구에 &quot;첫눈&quot; <b>내려</b>\", \"alternativeHeadline\": \"\","
		  "\"author\": [{\"@type\": \"Person\", \"name\": \"홍길동 기자\", \"url\": \"https://x.kr/1\"}, {\"@type\": \"Person\", \"name\": \"\"}],"
		  "\"publisher\": {\"@type\": \"Organization\", \"name\": \"새벽일보\"}, \"inLanguage\": \"kr\","
		  "\"datePublished\": \"2025-01-02T03:04:05.000+0900\", \"dateModified\": \"2025-01-01T18:30:00Z\","
		  "\"articleSection\": [\"뉴스\", \"사회\"], \"keywords\": \"첫눈, 항구,, #바다\","
		  "\"mainEntityOfPage\": {\"@type\": \"WebPage\", \"@id\": \"https://example.com/news/1\"}, \"articleBody\": \"<p>하나.</p><p>둘.</p>\"}",
		  "NewsArticle h=항구에 \"첫눈\" 내려 by=홍길동 pub=새벽일보 at=2025-01-02T03:04:05+540 mod=2025-01-01T18:30:00+0"
		  " in=사회 #첫눈 #항구 #바다 lang=ko url=https://example.com/news/1 body=하나.\n\n둘.", "an article with everything");
	FACTS("{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"site\"}, {\"@type\": [\"Thing\", \"http://schema.org/NewsArticle\"],"
		  "\"headline\": \"x y\", \"author\": {\"@id\": \"#a\"}, \"publisher\": {\"@id\": \"#p\"}, \"datePublished\": \"2025-01-02\"},"
		  "{\"@id\": \"#a\", \"@type\": \"Person\", \"name\": \"홍길동\"}, {\"@id\": \"#p\", \"name\": \"새벽일보\"}]}",
		  "NewsArticle h=x y by=홍길동 pub=새벽일보 at=2025-01-02", "@graph with references");
	is_str(facts("{\"@id\": \"https:\\/\\/x.kr\\/#p\", \"@type\": \"NewsMediaOrganization\", \"name\": \"새벽일보\"}",
				 "{\"@type\": \"NewsArticle\", \"headline\": \"x y\", \"publisher\": {\"@id\": \"https://x.kr/#p\"}}", NULL, NULL, NULL),
		   "NewsArticle h=x y pub=새벽일보", "a reference into another block");
	is_str(facts("{\"@type\": \"NewsMediaOrganization\", \"name\": \"새벽일보\"}",
				 "{\"@type\": \"NewsArticle\", \"headline\": \"x y\"}", NULL, NULL, NULL),
		   "NewsArticle h=x y pub=새벽일보", "an outlet that stands alone is the publisher");
	FACTS("{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"NewsArticle\", \"headline\": \"other one\","
		  "\"datePublished\": \"2025-01-02\"}]}", "none", "a list of other articles");
	FACTS("{\"@type\": \"WebPage\", \"name\": \"page\", \"datePublished\": \"2025-01-02\", \"mainEntity\": {\"@type\": \"Article\","
		  "\"headline\": \"the one\"}, \"relatedLink\": [{\"@type\": \"NewsArticle\", \"headline\": \"other\", \"articleBody\": \"x\"}]}",
		  "Article h=the one", "the main entity of a page");
	FACTS("{\"@type\": \"BlogPosting\", \"headline\": \"x y\", \"author\": \"홍길동, 김영희\", \"keywords\": [\"a\", \"b, c\"]}",
		  "BlogPosting h=x y by=홍길동 by=김영희 #a #b #c", "a post, authors in one string");
	FACTS("{\"@type\": \"NewsArticle\", \"headline\": \"x y\", \"author\": {\"@type\": \"Organization\", \"name\": \"바다, 육지 통신\"}}",
		  "NewsArticle h=x y org=바다, 육지 통신", "an organisation is one author");
	FACTS("{\"@type\": \"NewsArticle\", \"headline\": {\"@language\": \"ko\", \"@value\": \"x y\"}, \"author\": [\"https://x.kr/a\", null, 7]}",
		  "NewsArticle h=x y", "a value with a language; no author is invented");
	FACTS("{\"@type\": \"Person\", \"name\": \"홍길동\"}", "none", "no article");
	FACTS("not json at all", "none", "no JSON");
	FACTS("{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;x &amp;amp; y&quot;}", "NewsArticle h=x & y",
		  "a block that was escaped like text");
	FACTS("{\"@type\": \"NewsArticle\", // the type\n\"headline\": \"x y\", \"url\": \"http://example.com/\", \"@id\": \"http://example.com/2\",}",
		  "NewsArticle h=x y url=http://example.com/2", "comments; the home page is not the article's address");
	FACTS("{\"@type\": \"NewsArticle\", \"headline\": \"x y\", \"author\": {\"@id\": \"#a\"}} {\"@id\": \"#a\", \"name\": {\"@id\": \"#a\"}}",
		  "NewsArticle h=x y", "a reference to itself");
}

static void
several(void)
{
	const char *two = "[{\"@type\": \"NewsArticle\", \"headline\": \"The first of the two\", \"datePublished\": \"2025-01-01\", \"url\": \"https://x.kr/1?id=1\"},"
		"{\"@type\": \"NewsArticle\", \"headline\": \"The second of the two\", \"datePublished\": \"2025-01-02\", \"url\": \"https://x.kr/1?id=2\"}]";

	is_str(facts(two, NULL, NULL, NULL, NULL), "NewsArticle h=The first of the two at=2025-01-01 url=https://x.kr/1?id=1", "the first");
	is_str(facts(two, NULL, NULL, "the Second of the two - Site", NULL),
		   "NewsArticle h=The second of the two at=2025-01-02 url=https://x.kr/1?id=2", "the one whose headline is known");
	is_str(facts(two, NULL, NULL, NULL, "http://www.x.kr/1?id=2#top"),
		   "NewsArticle h=The second of the two at=2025-01-02 url=https://x.kr/1?id=2", "the one whose address is known");
	is_str(facts("{\"@type\": \"NewsArticle\", \"headline\": \"A short one here\"}",
				 "{\"@type\": \"NewsArticle\", \"headline\": \"A short one here\", \"datePublished\": \"2025-01-02\"}",
				 "{\"@type\": \"Article\", \"headline\": \"A short one here\", \"author\": \"홍길동\"}", NULL, NULL),
		   "NewsArticle h=A short one here by=홍길동 at=2025-01-02", "several blocks complete each other");
}

/* A long name that thousands refer to is not read thousands of times. */
static void
references(void)
{
	static const char *const uses[][2] =
	{
		{"", "{\"@type\": \"NewsArticle\", \"headline\": {\"@id\": \"#x\"}}"},
		{"{\"@type\": \"NewsArticle\", \"headline\": \"x y\", \"author\": [", "{\"@id\": \"#x\"}"},
		{"{\"@type\": \"NewsArticle\", \"headline\": \"x y\", \"keywords\": [", "{\"@id\": \"#x\"}"},
		{"{\"@type\": \"NewsArticle\", \"headline\": \"x y\", \"author\": [", "{\"name\": \"a\", \"@type\": {\"@id\": \"#x\"}}"},
	};
	const size_t room = 400000;
	const size_t name = 100000;

	for (size_t i = 0; i < sizeof(uses) / sizeof(uses[0]); i++)
	{
		nw_arena	own;
		nw_json_ld	ld;
		nw_json_ld_facts out;
		char	   *s;
		size_t		n;

		nw_arena_begin(&own, &tap_host);
		s = nw_arena_alloc(&own, room);
		n = (size_t) sprintf(s, "[{\"@id\": \"#x\", \"name\": \"");
		memset(s + n, 'a', name);
		n += name;
		n += (size_t) sprintf(s + n, "\"}, %s", uses[i][0]);
		for (int k = 0; k < 2000; k++)
			n += (size_t) sprintf(s + n, "%s,", uses[i][1]);
		n += (size_t) sprintf(s + n, "%s]", uses[i][0][0] ? "\"z\"]}" : "");
		nw_json_ld_begin(&ld, &own);
		nw_json_ld_add(&ld, s, n);
		nw_json_ld_article(&ld, NULL, &out);
		ok(own.total < 40 * n, "a name of %zu bytes, 2000 references to it: %zu bytes of memory for %zu", name, own.total, n);
		nw_arena_end(&own);
	}
	FACTS("[{\"@id\": \"#a\", \"name\": \"홍길동\"}, {\"@id\": \"#b\", \"name\": \"김철수\"}, {\"@type\": \"NewsArticle\", \"headline\": \"x y\","
		  " \"author\": [{\"@id\": \"#a\"}, {\"@id\": \"#b\"}], \"publisher\": {\"@id\": \"#a\"}}]",
		  "NewsArticle h=x y by=홍길동 by=김철수 pub=홍길동", "the same name as author and as publisher");
}

static void
dates(void)
{
	static const char *const table[][2] =
	{
		{"\"2025-05-15T20:00:52+09:00\"", "2025-05-15T20:00:52+540"}, {"\"2025-05-15T11:00:52.123456Z\"", "2025-05-15T11:00:52+0"},
		{"\"2025-05-15T20:00\"", "2025-05-15T20:00:00"}, {"\"2025-05-15 20:00:52\"", "2025-05-15T20:00:52"}, {"\"2025-05-15\"", "2025-05-15"},
		{"\"20250515T200052+0900\"", "2025-05-15T20:00:52+540"}, {"\"20250515\"", "2025-05-15"}, {"\"20250515200052\"", "2025-05-15T20:00:52"},
		{"\"202505152000\"", "2025-05-15T20:00:00"}, {"\"Thu May 15 20:00:52 KST 2025\"", "2025-05-15T20:00:52+540"},
		{"\"Thu, 15 May 2025 20:00:52 +0900\"", "2025-05-15T20:00:52+540"}, {"1747306852", "2025-05-15T11:00:52+0"},
		{"1747306852000", "2025-05-15T11:00:52+0"}, {"\"2025년 5월 15일 20:00\"", "2025-05-15T20:00:00"},
		{"\"2024-02-29\"", "2024-02-29"}, {"\"2025-02-29\"", ""}, {"\"soon\"", ""}, {"12", ""}, {"9999999999", ""}, {"null", ""},
		{"{\"@type\": \"Date\", \"@value\": \"2025-05-15\"}", "2025-05-15"}, {"0951782400", "2000-02-29T00:00:00+0"}
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
	{
		char		block[300];
		char		expected[100];

		snprintf(block, sizeof(block), "{\"@type\": \"NewsArticle\", \"headline\": \"x\", \"datePublished\": %s}", table[i][0]);
		snprintf(expected, sizeof(expected), "NewsArticle h=x%s%s", table[i][1][0] ? " at=" : "", table[i][1]);
		is_str(facts(block, NULL, NULL, NULL, NULL), expected, "published %s", table[i][0]);
	}
}

int
main(void)
{
	nw_arena_begin(&arena, &tap_host);
	forgiving();
	markup();
	authors();
	articles();
	several();
	references();
	dates();
	nw_arena_end(&arena);
	return done_testing();
}
