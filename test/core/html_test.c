/*
 * test/core/html_test.c
 *		HTML pages without a server: the pages of test/data/html, each with what it must
 *		become in a comment at its end, and what a page may cost.
 */
#define _POSIX_C_SOURCE 200809L

#include "core/news/charset.h"
#include "core/news/html_article.h"
#include "core/news/html_trim.h"
#include "core/text/chars.h"

#include <dirent.h>
#include <time.h>

#include "tap.h"

#define PAGES "test/data/html"

static char *
read_file(const char *path, size_t *len)
{
	FILE	   *file = fopen(path, "rb");
	char	   *bytes;

	if (!file)
		return NULL;
	fseek(file, 0, SEEK_END);
	*len = (size_t) ftell(file);
	rewind(file);
	bytes = malloc(*len + 1);
	*len = fread(bytes, 1, *len, file);
	bytes[*len] = '\0';
	fclose(file);
	return bytes;
}

static void
print_list(const nw_strs *list, char *out, size_t size)
{
	size_t		len = 0;

	out[0] = '\0';
	for (size_t i = 0; i < list->n && len < size; i++)
		len += (size_t) snprintf(out + len, size - len, "%s%.*s", i > 0 ? "|" : "", (int) list->items[i].len, list->items[i].s);
}

static void
print_str(nw_str str, char *out, size_t size)
{
	snprintf(out, size, "%.*s", (int) str.len, str.s ? str.s : "");
}

static void
print_date(bool known, const nw_civil *c, char *out, size_t size)
{
	int			n;

	out[0] = '\0';
	if (!known)
		return;
	n = snprintf(out, size, "%04d-%02d-%02d", c->year, c->month, c->day);
	if (!c->has_time)
		return;
	n += snprintf(out + n, size - (size_t) n, "T%02d:%02d", c->hour, c->minute);
	if (c->has_seconds)
		n += snprintf(out + n, size - (size_t) n, ":%02d", c->second);
	if (c->has_offset)
		snprintf(out + n, size - (size_t) n, "%c%02d:%02d", c->offset_minutes < 0 ? '-' : '+',
				 abs(c->offset_minutes) / 60, abs(c->offset_minutes) % 60);
}

/* The value of a field as the expectation writes it. */
static void
field(const nw_article *a, const char *name, char *out, size_t size)
{
	if (strcmp(name, "headline") == 0)
		print_str(a->headline, out, size);
	else if (strcmp(name, "authors") == 0)
		print_list(&a->authors, out, size);
	else if (strcmp(name, "publisher") == 0)
		print_str(a->publisher, out, size);
	else if (strcmp(name, "published") == 0)
		print_date(a->has_published, &a->published, out, size);
	else if (strcmp(name, "modified") == 0)
		print_date(a->has_modified, &a->modified, out, size);
	else if (strcmp(name, "section") == 0)
		print_str(a->section, out, size);
	else if (strcmp(name, "dateline") == 0)
		print_str(a->dateline, out, size);
	else if (strcmp(name, "keywords") == 0)
		print_list(&a->keywords, out, size);
	else if (strcmp(name, "language") == 0)
		print_str(a->language, out, size);
	else if (strcmp(name, "url") == 0)
		print_str(a->url, out, size);
	else if (strcmp(name, "flags") == 0)
		print_list(&a->flags, out, size);
	else if (strcmp(name, "update") == 0)
		print_str(a->update_level, out, size);
	else
		snprintf(out, size, "(no such field: %s)", name);
}

/* One page; the comment at its end says what it must become. */
static void
check_page(const char *name)
{
	char		path[600];
	char	   *bytes;
	char	   *expect;
	size_t		len = 0;
	nw_arena	arena;
	nw_html_article page;
	bool		found;
	bool		authors = false;

	snprintf(path, sizeof(path), PAGES "/%s", name);
	bytes = read_file(path, &len);
	expect = bytes ? strstr(bytes, "<!--expect\n") : NULL;
	if (!ok(expect != NULL, "%s says what it must become", name))
		return;
	expect += strlen("<!--expect\n");
	nw_arena_begin(&arena, &tap_host);
	is_int(nw_html_article_read(&arena, bytes, len, (nw_str) {NULL, 0}, &page, &found), NW_OK, "%s is read", name);
	ok(found, "%s has an article", name);
	while (strncmp(expect, "body:\n", 6) != 0)
	{
		char	   *colon = strstr(expect, ": ");
		char	   *end = strchr(expect, '\n');
		char		got[1000];

		if (!colon || !end || colon > end)
			break;
		*colon = *end = '\0';
		field(&page.article, expect, got, sizeof(got));
		is_str(got, colon + 2, "%s: %s", name, expect);
		authors |= strcmp(expect, "authors") == 0;
		expect = end + 1;
	}
	if (!authors)
		is_int(page.article.authors.n, 0, "%s: no authors", name);
	expect += strlen("body:\n");
	*strstr(expect, "\n-->") = '\0';
	is_bytes(page.article.body.s ? page.article.body.s : "", page.article.body.len, expect, "%s: body", name);
	nw_arena_end(&arena);
	free(bytes);
}

static void
check_pages(void)
{
	DIR		   *dir = opendir(PAGES);
	struct dirent *entry;
	int			n = 0;

	while (dir && (entry = readdir(dir)) != NULL)
		if (nw_ends(entry->d_name, strlen(entry->d_name), ".html"))
		{
			check_page(entry->d_name);
			n++;
		}
	if (dir)
		closedir(dir);
	ok(n >= 60, "%d pages", n);
}

/* ---- the tree */

static void
check_tree(void)
{
	static const char page[] = "<!-- <p>no --><title>A &lt; B</title><p class=x id='y'>one<p>two<b class=z>three</b>"
		"<script>if (a<b) document.write('<p>no</p>')</script><i>four</i><ruby>漢<rt>かん</rt></ruby>";
	nw_arena	arena;
	nw_html		html;
	int			paragraphs = 0;
	nw_str		text = {NULL, 0};

	nw_arena_begin(&arena, &tap_host);
	is_int(nw_html_parse(&arena, page, strlen(page), &html), NW_OK, "a tree");
	for (int32_t i = 0; i < html.n; i++)
	{
		ok(html.nodes[i].end > i && html.nodes[i].end <= html.n, "node %d has an end", i);
		ok(html.nodes[i].parent < i && (i == 0) == (html.nodes[i].parent < 0), "node %d has a parent before it", i);
		if (html.nodes[i].tag == NW_TAG_P)
		{
			paragraphs++;
			text = nw_html_text(&html, i, &arena);
			if (paragraphs == 1)
			{
				nw_str		id = nw_html_attr(&html.nodes[i], "id");

				is_bytes(id.s, id.len, "y", "an attribute");
				ok(nw_html_attr(&html.nodes[i], "href").s == NULL, "one that is not there");
			}
		}
		if (html.nodes[i].tag == NW_TAG_TITLE)
		{
			nw_str		title = nw_html_text(&html, i, &arena);

			is_bytes(title.s, title.len, "A < B", "entities are decoded");
		}
	}
	is_int(paragraphs, 2, "an open paragraph ends where the next begins");
	is_bytes(text.s, text.len, "twothreefour漢", "inline elements join; scripts and ruby readings are gone");
	nw_arena_end(&arena);
}

static void
check_trim(const char *page, const char *expected, const char *what)
{
	nw_arena	arena;
	nw_html_trimmed trimmed;

	nw_arena_begin(&arena, &tap_host);
	nw_html_trim(&arena, page, strlen(page), &trimmed);
	is_bytes(trimmed.s + 15, trimmed.len - 15, expected, "trimmed: %s", what);
	nw_arena_end(&arena);
}

/* ---- what a page may cost */

static void
check_cost(const char *what, const char *first, const char *unit, size_t bytes, const char *last)
{
	size_t		size = strlen(first) + bytes + strlen(last) + strlen(unit);
	char	   *page = malloc(size + 1);
	size_t		len = strlen(first);
	clock_t		begin = clock();
	nw_arena	arena;
	nw_html_article article;
	bool		found;
	nw_status	status;

	memcpy(page, first, len);
	while (len + strlen(unit) <= bytes)
	{
		memcpy(page + len, unit, strlen(unit));
		len += strlen(unit);
	}
	memcpy(page + len, last, strlen(last));
	len += strlen(last);
	nw_arena_begin(&arena, &tap_host);
	status = nw_html_article_read(&arena, page, len, (nw_str) {NULL, 0}, &article, &found);
	ok(status == NW_OK || status == NW_LIMIT, "%s: an answer", what);
	ok(arena.total < 64 * len + 2 * NW_HTML_MEMORY_MAX, "%s: %zu MB for %zu", what, arena.total >> 20, len >> 20);
	/* sanitizers make it slow; what is not linear takes minutes */
	ok(clock() - begin < 30 * CLOCKS_PER_SEC, "%s: %.2f s", what, (double) (clock() - begin) / CLOCKS_PER_SEC);
	nw_arena_end(&arena);
	free(page);
}

int
main(void)
{
	static char too_long[NW_HTML_MAX + 2];
	nw_arena	arena;
	nw_html		html;

	check_pages();
	check_tree();
	check_trim("a<!-- b -->c", "ac", "comments");
	check_trim("a<!-->b<!--->c<!--d--!>e", "abce", "short comments");
	check_trim("1 < 2 <3", "1 &lt; 2 &lt;3", "a < that opens no tag");
	check_trim("<<!-- x -->div>", "&lt;div>", "what is left opens no tag that was not there");
	check_trim("<script><!--<script></script>--></script>x", "x", "a script in a comment in a script");
	check_trim("<b>x</b><b class=q>y</b>", "x<span class=\"q\">y</span>", "formatting");
	check_trim("<b class=q>x<i>y</b>z</i>", "<span class=\"q\">xy</span>z", "misnested formatting");
	check_trim("<p onclick='a>b' class=c data-x=\"y\">x</p>", "<p class=\"c\">x</p>", "attributes nobody reads");
	check_trim("<p class=a class=b>", "<p class=\"a\">", "doubled attributes");
	check_trim("<style>p>a{}</style><noscript><p>x</noscript>y", "y", "styles and noscript");
	check_trim("x<p class=\"", "x", "a tag that does not end");
	check_cost("100,000 nested elements", "", "<div>", 500000, "x");
	check_cost("nested with text", "", "<div>x", 5000000, "");
	check_cost("formatting left open", "", "<font size=1><b><i>", 20000, "<p>x<p>x<p>x");
	check_cost("open links", "", "<a href=x>x<div>", 4000000, "");
	check_cost("lists in lists", "", "<ul><li>x", 4000000, "");
	check_cost("tables in tables", "", "<table><tr><td>x", 4000000, "");
	check_cost("text beside tables", "<table>", "<b>x</b>y<div>", 2000000, "");
	check_cost("a million attributes", "<p ", "a b=1 class=x ", 4000000, ">x");
	check_cost("scripts left open", "", "<script>", 4000000, "");
	check_cost("comments left open", "", "<!--", 4000000, "");
	check_cost("misnested", "", "<a><b><i><div></a></b></i>", 2000000, "");
	check_cost("paragraphs", "", "<p>Words make a sentence that is long enough to be one.</p>", 4000000, "");
	check_cost("one long paragraph", "<p>", "Words make a sentence. ", 4000000, "");
	check_cost("bodies in bodies", "", "<div class=article-body><p>Words make a sentence that is long enough to be one.</p>", 1000000, "");
	check_cost("headings", "", "<h1>A headline for each of them</h1>", 1000000, "");
	memset(too_long, 'x', sizeof(too_long));
	nw_arena_begin(&arena, &tap_host);
	is_int(nw_html_parse(&arena, too_long, NW_HTML_MAX + 1, &html), NW_LIMIT, "a page that is too long");
	nw_arena_end(&arena);
	return done_testing();
}
