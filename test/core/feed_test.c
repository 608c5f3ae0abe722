/* What feeds are made of: core/news/feed_markup, core/news/feed_time */
#include "core/news/feed_time.h"
#include "core/news/feed_markup.h"

#include "tap.h"

static const char *const fragments[][2] =
{
	{"", ""},
	{"plain text", "plain text"},
	{"  a \n\t b  ", "a b"},
	{"<p>첫째.</p><p>둘째.</p>", "첫째.\n\n둘째."},
	{"첫째.<br>둘째.<br/><br />셋째.", "첫째.\n둘째.\n\n셋째."},
	{"<div><p>a</p></div>\n<ul><li>b</li><li>c</li></ul>", "a\n\nb\n\nc"},
	{"a <b>bold</b>, <A HREF=\"x>y\">link</A>.", "a bold, link."},
	{"a&nbsp;&amp;&lt;b&gt;&quot;&#39;&apos;", "a &<b>\"''"},
	{"&hellip;&#8230;&#x2026;&ldquo;x&rdquo;", "………“x”"},
	{"&#151;&#0;&#xD800;&#99999999999;", "— �&#99999999999;"},
	{"&nonsense; &amp &; &#; &#x;", "&nonsense; &amp &; &#; &#x;"},
	{"caf&eacute; &szlig;", "café ß"},
	{"a<script>var b = '<p>';</script>c<style>d</style>", "ac"},
	{"a<script>never closed", "a"},
	{"a<!-- b <p> --> c<!DOCTYPE x>d", "a cd"},
	{"a <!-- never closed", "a"},
	{"1 < 2 and 3 > 2", "1 < 2 and 3 > 2"},
	{"a <3 b", "a <3 b"},
	{"a <b", "a <b"},
	{"<img src='x' alt=\"a > b\">text", "text"},
	{"<img src=\"never closed>text", "text"},
	{"<figure><img src=x><figcaption>설명</figcaption></figure>본문", "본문"},
	{"<ruby>子<rp>(</rp><rt>こ</rt><rp>)</rp></ruby>ども", "子ども"},
	{"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"},
	{"</p>a</p>", "a"},
	{"<>a</>", "<>a</>"},
};

static const char *const times[][2] =
{
	{"Thu, 15 May 2025 20:00:00 +0900", "2025-05-15T20:00:00+09:00"},
	{"Thu,15 May 2025 20:00:00 +0900", "2025-05-15T20:00:00+09:00"},
	{"15 May 2025 20:00 GMT", "2025-05-15T20:00+00:00"},
	{"Thu, 15 May 25 20:00:00 KST", "2025-05-15T20:00:00+09:00"},
	{"Thu, 5 June 2025 7:05:09 EDT", "2025-06-05T07:05:09-04:00"},
	{"Thu, 15 May 2025 20:00:00 +09:00", "2025-05-15T20:00:00+09:00"},
	{"Thu, 15 May 2025 20:00:00 -0330", "2025-05-15T20:00:00-03:30"},
	{"Thu, 15 May 2025 20:00:00", "2025-05-15T20:00:00+09:00"},
	{"Fri, 15 May 2025 20:00:00 UT", "2025-05-15T20:00:00+00:00"},
	{"15-May-2025 20:00:00 Z", "2025-05-15T20:00:00+00:00"},
	{" Thu, 15 May 1999 20:00:00 PST ", "1999-05-15T20:00:00-08:00"},
	{"2025-05-15T20:00:00Z", "2025-05-15T20:00:00+00:00"},
	{"2025-05-15T20:00+09:00", "2025-05-15T20:00+09:00"},
	{"2025-05-15 20:00:00", "2025-05-15T20:00:00+09:00"},
	{"2025-05-15", "2025-05-15"},
	{"Thu, 15 May 2025 20:00:00 IST", ""},
	{"Thu, 31 Feb 2025 20:00:00 GMT", ""},
	{"Thu, 15 May 2025 25:00:00 GMT", ""},
	{"Thu, 15 May 2025", ""},
	{"Thu, 15 Mai 2025 20:00:00 GMT", ""},
	{"Thu, 15 May 2025 20:00:00 +0975", ""},
	{"Thu, 15 May 2025 20:00:00 GMT x", ""},
	{"yesterday", ""},
	{"", ""},
};

int
main(void)
{
	nw_arena	arena;
	static char big[200000];

	nw_arena_begin(&arena, &tap_host);
	for (size_t i = 0; i < sizeof(fragments) / sizeof(fragments[0]); i++)
	{
		const char *out;
		size_t		n = nw_feed_markup_text(fragments[i][0], strlen(fragments[i][0]), &arena, &out);

		is_bytes(out, n, fragments[i][1], "markup: %s", fragments[i][0]);
	}
	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++)
	{
		char		buf[NW_ARTICLE_TIME_MAX + 1] = "";
		nw_article_time time;

		if (nw_feed_time_read(times[i][0], strlen(times[i][0]), &time))
			buf[nw_article_time_print(&time, buf)] = '\0';
		is_str(buf, times[i][1], "time: %s", times[i][0]);
	}
	/* what could make it go back and forth */
	for (int kind = 0; kind < 6; kind++)
	{
		static const char *const units[] = {"<", "<a \"", "<a ", "&", "<script>", "<!--"};
		const char *out;
		size_t		n = strlen(units[kind]);

		for (size_t at = 0; at + n <= sizeof(big); at += n)
			memcpy(big + at, units[kind], n);
		ok(nw_feed_markup_text(big, sizeof(big), &arena, &out) <= sizeof(big), "200 kB of %s", units[kind]);
	}
	nw_arena_end(&arena);
	return done_testing();
}
