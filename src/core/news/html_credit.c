/*
 * core/news/html_credit.c
 *		Whom a page of Latin script credits with its article.
 */
#include "core/news/html_credit.h"

#include "core/news/byline.h"
#include "core/news/byline_words.h"
#include "core/news/html_meta.h"
#include "core/news/news_date.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* How far around the headline a credit stands. */
#define LINES_ABOVE 4
#define LINES_BELOW 14
#define CREDIT_MAX 160
#define NAMES_MAX 8

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/* Does s begin with this lower-case word, in any case, and end with it or go on with no letter? */
static bool
begins_word(const char *s, size_t len, const char *word)
{
	size_t		n = strlen(word);

	if (len < n || (len > n && nw_is_ascii_alpha(s[n])))
		return false;
	for (size_t i = 0; i < n; i++)
		if (lower(s[i]) != word[i])
			return false;
	return true;
}

static bool
begins_any(const char *s, size_t len, const char *const *list)
{
	for (; *list; list++)
		if (begins_word(s, len, *list))
			return true;
	return false;
}

/* What follows a name on its line, with a capital, and is none of it. */
static const char *const after_names[] =
{
	"updated", "published", "posted", "leave", "follow", "share", "comments", "comment", "filed", "last", "photo", "photos",
	"photography", "photographs", "staff", "special", "senior", "junior", "contributing", "associate", "guest", "freelance", "reporter",
	"writer", "editor", "editorial", "correspondent", "columnist", "contributor", "political", "sports", "news", "read", "print", "email",
	"e-mail", "add", "view", "in", "on", "at", "for", "with", "about", "tags", "monday", "tuesday", "wednesday", "thursday",
	"friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "modified", "created",
	"is", "the", "of", "this", "min", "est", "chief", "managing", "assistant", "illustration", "illustrations", "illustrated", "no", "save", NULL
};

static const char *const months[] =
{
	"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
	"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", NULL
};

/* What stands where a name could and names nobody. */
static const char *const nobody[] =
{
	"admin", "administrator", "staff", "editor", "editors", "editorial", "author", "authors", "anonymous", "guest", "contributor", "reporter",
	"webmaster", "unknown", "news", "newsroom", "team", "advertisement", "home", "follow", "subscribe", "image", "getty", "you", "read",
	"view", "more", "by", "written", "posted", "published", "written", "profile", "bio", "contact", "email", "twitter", "facebook", NULL
};

static const char *const particles[] =
{"de", "del", "der", "den", "van", "von", "la", "le", "du", "da", "dos", "di", "bin", "al", "el", "ter", "y", "e", NULL};

static bool
is_month(const char *s, size_t len)
{
	size_t		at = 0;

	if (!begins_any(s, len, months))
		return false;
	while (at < len && nw_is_ascii_alpha(s[at]))
		at++;
	while (at < len && (s[at] == ' ' || s[at] == '.' || s[at] == ','))
		at++;
	return at < len && nw_is_digit(s[at]);
}

/* The length of a word of a name at s: Kang, Yoon-seung, O'Brien, J., Élodie. */
static size_t
name_word(const char *s, size_t len)
{
	size_t		at = 0;
	uint32_t	cp;

	if (len == 0 || !((s[0] >= 'A' && s[0] <= 'Z') || (unsigned char) s[0] >= 0xC3))
		return 0;
	while (at < len)
	{
		int			n = nw_utf8_decode(s + at, s + len, &cp);

		if (nw_script_of(cp) != NW_SCRIPT_LATIN && cp != '-' && cp != '\'' && cp != 0x2019 &&
			cp != '.')
			break;
		at += (size_t) n;
	}
	/* Doe. Smith: a sentence ended */
	return at;
}

/* One name at s: how long it is (0: none) and of how many words. */
static size_t
read_name(const char *s, size_t len, int *words)
{
	size_t		at = 0;
	size_t		end = 0;
	int			n_words = 0;

	while (at < len && n_words < 5)
	{
		size_t		n = name_word(s + at, len - at);

		if (n == 0)
		{
			/* van, de: only before another word of the name */
			if (n_words == 0 || !begins_any(s + at, len - at, particles))
				break;
			for (n = 0; at + n < len && nw_is_ascii_alpha(s[at + n]); n++)
				continue;
			if (at + n + 1 >= len || s[at + n] != ' ' ||
				name_word(s + at + n + 1, len - at - n - 1) == 0)
				break;
			at += n + 1;
			continue;
		}
		if (is_month(s + at, len - at) ||
			(n_words > 0 && begins_any(s + at, len - at, after_names)))
			break;
		/* DOEAugust 3: two elements side by side */
		for (size_t i = 2; i < n; i++)
			if (s[at + i] >= 'A' && s[at + i] <= 'Z' && is_month(s + at + i, len - at - i))
			{
				*words = n_words + 1;
				return at + i;
			}
		n_words++;
		end = at + n;
		if (end >= len || s[end] != ' ')
			break;
		at = end + 1;
	}
	*words = n_words;
	return end;
}

/* Is what follows the names something that may? */
static bool
may_follow(const char *s, size_t len)
{
	static const char *const words[] = {"on", "at", "in", "for", "of", NULL};
	uint32_t	cp;

	while (len > 0 && *s == ' ')
		s++, len--;
	if (len == 0 || nw_is_digit(*s) || is_month(s, len) || begins_any(s, len, words) ||
		((*s >= 'A' && *s <= 'Z') && begins_any(s, len, after_names)))
		return true;
	nw_utf8_decode(s, s + len, &cp);
	return !nw_is_word(cp) && cp != '.' && cp != '\'' && cp != 0x2019;
}

/* The names s begins with; "single" admits a name of one word.  Returns how many were added. */
static int
add_names(nw_arena *arena, const char *s, size_t len, bool single, bool whole, nw_strs *names)
{
	nw_str		found[NAMES_MAX];
	int			n = 0;
	size_t		at = 0;

	while (n < NAMES_MAX)
	{
		int			words;
		size_t		name = read_name(s + at, len - at, &words);

		if (name < 3 || name > 60 || words > 5 ||
			(words < 2 && (!single || n > 0 || s[at + name - 1] == '.')) ||
			nw_outlet_name(s + at, name) || begins_any(s + at, name, nobody))
		{
			if (n == 0)
				return 0;
			break;
		}
		found[n++] = (nw_str) {s + at, (uint32_t) name};
		at += name;
		if (nw_starts(s + at, len - at, ", and "))
			at += 6;
		else if (nw_starts(s + at, len - at, " and "))
			at += 5;
		else if (nw_starts(s + at, len - at, ", "))
			at += 2;
		else if (nw_starts(s + at, len - at, " & ") || nw_starts(s + at, len - at, " / "))
			at += 3;
		else
			break;
	}
	if (n == 0 || !may_follow(s + at, len - at) || (whole && at < len && len - at > 40))
		return 0;
	for (int i = 0; i < n; i++)
	{
		nw_str		name = nw_html_clean(arena, found[i]);

		if (name.s && !nw_strs_has(names, name) && names->n < NAMES_MAX)
			nw_strs_add(names, arena, name);
	}
	return n;
}

/* Before "by": what was done to the article, or when. */
static bool
may_precede(const char *s, size_t len, bool *posted)
{
	static const char *const deeds[] =
	{
		"posted", "written", "published", "interview", "interviewed", "story", "words", "text", "reported", "reviewed", "review",
		"report", "article", "contributed", "compiled", "authored", "created", "submitted", "opinion", "essay", "column",
		"recipe", "post", "updated", "analysis", NULL
	};
	nw_date_line dates;

	while (len > 0 &&
		   (s[len - 1] == ' ' || s[len - 1] == ':' || s[len - 1] == '|' || s[len - 1] == '-'))
		len--;
	*posted = false;
	if (len == 0)
		return true;
	if (len > 60)
		return false;
	if (nw_date_line_scan(s, len, &dates) && dates.n > 0 &&
		(dates.head_len == 0 || begins_any(s, len, deeds)))
	{
		*posted = true;
		return true;
	}
	if (begins_any(s, len, deeds) && !memchr(s, ' ', len))
	{
		*posted = begins_word(s, len, "posted") || begins_word(s, len, "written") || begins_word(s, len, "published");
		return true;
	}
	return false;
}

/* Reads a line that credits somebody; *posted: it says so with a verb or a date, not by "by" alone. */
static int
read_line(nw_arena *arena, const char *s, size_t len, bool marked, nw_strs *names, bool *posted)
{
	static const char *const labels[] = {"author", "writer", "words", "text", "reporter", NULL};

	*posted = false;
	if (len < 4 || len > CREDIT_MAX)
		return 0;
	for (size_t at = 0; at + 4 < len && at < 70; at++)
	{
		size_t		name = at + 2;
		nw_date_line dates;

		if (lower(s[at]) != 'b' || lower(s[at + 1]) != 'y' || (s[name] != ' ' && s[name] != ':') ||
			(at > 0 && s[at - 1] != ' ' && s[at - 1] != '|'))
			continue;
		while (name < len && (s[name] == ' ' || s[name] == ':'))
			name++;
		if (!may_precede(s, at, posted))
			return 0;
		/* by Rosa on May 6th, 2020 */
		if (!*posted && nw_date_line_scan(s + name, len - name, &dates) && dates.n > 0)
			*posted = true;
		if (s[len - 1] == '.' && len > 90)
			return 0;
		return add_names(arena, s + name, len - name, marked || *posted, false, names);
	}
	/* Jane Doe | August 3, 2019 */
	{
		nw_date_line dates;
		int			words;
		size_t		name = read_name(s, len, &words);
		size_t		at = name;

		while (at < len && !nw_is_ascii_alpha(s[at]) && !nw_is_digit(s[at]))
			at++;
		if (name > 0 && words >= 2 && words <= 4 && at > name + 1 && at < len &&
			nw_date_line_scan(s + at, len - at, &dates) && dates.n > 0 && dates.head_len == 0)
			return add_names(arena, s, name, false, true, names);
	}
	for (int i = 0; labels[i]; i++)
	{
		size_t		n = strlen(labels[i]);

		if (begins_word(s, len, labels[i]) && len > n + 3 && (s[n] == ':' || s[n] == '|'))
		{
			*posted = true;
			for (n++; n < len && s[n] == ' ';)
				n++;
			return add_names(arena, s + n, len - n, marked, true, names);
		}
	}
	return 0;
}

static bool
is_far(const nw_html_page *page, int32_t i)
{
	for (int32_t steps = 0; i >= 0 && steps < 400; i = page->html.nodes[i].parent, steps++)
		if (page->own[i] & NW_PLACE_FAR)
			return true;
	return false;
}

/* /author/jane, /staff/123, /@jane: where a site keeps its people; *sure: a name of one word will do */
static bool
leads_to_person(nw_str href, bool *sure)
{
	static const char *const paths[] =
	{
		"/author/", "/authors/", "/by/", "/byline/", "/staff/", "/profile/", "/profiles/", "/people/", "/person/", "/contributor/",
		"/contributors/", "/columnists/", "/writer/", "/writers/", "/journalist/", "/journalists/", "/reporters/", "/reporter/", "/@",
		"/team/", "author=", NULL
	};

	for (uint32_t i = 0; href.s && i < href.len && i < 300; i++)
		if (href.s[i] == '/' || href.s[i] == 'a')
			for (int k = 0; paths[k]; k++)
				if (nw_starts(href.s + i, href.len - i, paths[k]))
				{
					*sure = k < 2;
					return true;
				}
	return false;
}

static bool
has_rel_author(const nw_html_node *node)
{
	nw_str		rel = nw_html_attr(node, "rel");

	for (uint32_t i = 0; rel.s && i + 6 <= rel.len; i++)
		if (memcmp(rel.s + i, "author", 6) == 0)
			return true;
	return false;
}

/* Elements that say they name the author; the first that do so, and those beside them. */
static void
marked_names(const nw_html_page *page, int32_t headline, nw_strs *names)
{
	const nw_html *html = &page->html;
	int32_t		title = headline >= 0 ? page->lines[headline].node : -1;
	int32_t		last = -1;

	for (int32_t i = 0; i < html->n; i++)
	{
		const nw_html_node *node = &html->nodes[i];
		bool		sure = false;
		bool		byline = page->own[i] & NW_PLACE_BYLINE && !(page->own[i] & NW_PLACE_FAR);
		bool		near = title >= 0 && i > title - 80 && i < title + 160;
		nw_str		text;
		bool		posted;
		int			n;

		if (node->tag == NW_TAG_TEXT || node->end - i > 32 || (last >= 0 && i > last + 60))
			continue;
		if (node->tag == NW_TAG_A && has_rel_author(node))
			sure = byline = true;
		else if (node->tag == NW_TAG_A && near &&
				 leads_to_person(nw_html_attr(node, "href"), &sure))
			byline = true;
		if (!byline || (is_far(page, i) && !(sure && near && i > title)))
			continue;
		text = nw_html_clean(page->arena, nw_html_text(html, i, page->arena));
		if (!text.s || text.len > CREDIT_MAX)
			continue;
		n = read_line(page->arena, text.s, text.len, true, names, &posted);
		if (n == 0)
			n = add_names(page->arena, text.s, text.len, sure || node->tag != NW_TAG_A, true,
						  names);
		if (n > 0)
		{
			last = i;
			i = node->end - 1;
		}
	}
}

void
nw_html_credits(const nw_html_page *page, int32_t headline, nw_strs *names)
{
	int32_t		from = headline < 0 ? 0 : headline > LINES_ABOVE ? headline - LINES_ABOVE : 0;
	bool		posted;

	marked_names(page, headline, names);
	for (int32_t k = headline < 0 ? page->n : headline + 1; names->n == 0 && k < page->n && k <= headline + LINES_BELOW; k++)
		if (!(page->lines[k].place & NW_PLACE_FAR))
			read_line(page->arena, page->text + page->lines[k].off, page->lines[k].len, false,
					  names, &posted);
	for (int32_t k = from; names->n == 0 && k < headline; k++)
		if (!(page->lines[k].place & NW_PLACE_FAR))
			read_line(page->arena, page->text + page->lines[k].off, page->lines[k].len, false,
					  names, &posted);
	/* under the article: Posted by Jane Doe */
	for (int32_t k = headline + 1; names->n == 0 && k < page->n; k++)
		if (!(page->lines[k].place &
			  ((NW_PLACE_FAR & ~(unsigned) NW_PLACE_FOOTER) | NW_PLACE_CAPTION)) &&
			page->lines[k].len <= 100)
		{
			nw_strs		some = {NULL, 0, 0};

			if (read_line(page->arena, page->text + page->lines[k].off, page->lines[k].len, false,
						  &some, &posted) > 0 &&
				posted)
				*names = some;
		}
}
