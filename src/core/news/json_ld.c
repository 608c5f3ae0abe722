/*
 * core/news/json_ld.c
 *		Which of the things that JSON-LD describes is the page's article.
 */
#include "core/news/json_ld_private.h"

#include <stdlib.h>

#include "core/news/markup.h"
#include "core/text/chars.h"
#include "core/text/utf8.h"

/* Objects with an "@id" and a name that are kept, and articles that are compared. */
#define IDS_MAX 20000
#define CANDIDATES_MAX 2000

/* References lead to so many bytes in all, and to as many as the blocks have: one long name is not read for each of a thousand. */
#define REACH_MIN 65536

void
nw_json_ld_begin(nw_json_ld *ld, nw_arena *arena)
{
	memset(ld, 0, sizeof(*ld));
	ld->arena = arena;
	ld->reach = nw_arena_alloc(arena, sizeof(size_t));
	*ld->reach = REACH_MIN;
}

/* {&quot;@type&quot;: … : the block was escaped like text */
static bool
is_escaped(const char *s, size_t len)
{
	return memchr(s, '"', len) == NULL && memchr(s, '&', len) != NULL;
}

void
nw_json_ld_add(nw_json_ld *ld, const char *s, size_t len)
{
	if (ld->n >= NW_JSON_LD_BLOCKS_MAX || len == 0 || len > NW_TEXT_MAX)
		return;
	if (is_escaped(s, len))
	{
		char	   *copy = nw_arena_alloc(ld->arena, len);
		size_t		n = 0;

		for (size_t p = 0; p < len;)
		{
			char		ch[8];
			size_t		ch_len = 0;
			size_t		read = s[p] == '&' ? nw_entity_scan(s + p, len - p, ch, &ch_len) : 0;

			if (read >= ch_len && read > 0)
			{
				memcpy(copy + n, ch, ch_len);
				n += ch_len;
				p += read;
			}
			else
				copy[n++] = s[p++];
		}
		s = copy;
		len = n;
	}
	ld->blocks = nw_arena_grow(ld->arena, ld->blocks, ld->n, &ld->capacity, sizeof(nw_json));
	nw_json_read(ld->arena, s, len, &ld->blocks[ld->n]);
	*ld->reach += len;
	ld->n += ld->blocks[ld->n].n > 0;
	ld->ids = NULL;
	ld->n_ids = 0;
}

/* ---- types */

/* The kind of thing, by name: schema:NewsArticle, http://schema.org/NewsArticle */
static nw_str
type_name(const nw_json *json, uint32_t node, nw_arena *arena)
{
	nw_str		name = nw_json_text(json, node, arena);

	for (uint32_t i = name.len; i > 0; i--)
		if (name.s[i - 1] == '/' || name.s[i - 1] == '#' || name.s[i - 1] == ':')
		{
			name.s += i;
			name.len -= i;
			break;
		}
	return name;
}

/* 0: not an article; 1: a page that may hold one; 2: a post; 3: an article of a newspaper */
static int
type_rank(nw_str name)
{
	static const char *const posts[] =
	{
		"BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Report", "TechArticle",
		"ScholarlyArticle", "SatiricalArticle"
	};

	if (name.len == 0)
		return 0;
	for (size_t i = 0; i < sizeof(posts) / sizeof(posts[0]); i++)
		if (nw_equals(name.s, name.len, posts[i]))
			return 2;
	if (nw_ends(name.s, name.len, "Article"))
		return 3;
	return nw_equals(name.s, name.len, "WebPage") || nw_equals(name.s, name.len, "ItemPage");
}

/* The best type of an object, which may have several. */
static int
best_type(const nw_json *json, uint32_t node, nw_arena *arena, nw_str *name)
{
	uint32_t	type = nw_json_member(json, node, "@type");
	uint32_t	end;
	int			best = 0;

	name->s = NULL;
	name->len = 0;
	if (type == NW_JSON_NONE)
		return 0;
	end = json->nodes[type].end;
	if (json->nodes[type].type == NW_JSON_ARRAY)
		type++;
	for (; type < end; type = json->nodes[type].end)
	{
		nw_str		each = type_name(json, type, arena);
		int			rank = type_rank(each);

		if (rank > best || !name->s)
		{
			best = rank;
			*name = each;
		}
	}
	return best;
}

/* ---- the survey of all blocks */

typedef struct nw_json_ld_id id_entry;

typedef struct candidate
{
	nw_json_ld_ref ref;
	int			rank;
	nw_str		type;
} candidate;

typedef struct survey
{
	id_entry   *ids;
	size_t		n_ids;
	size_t		max_ids;
	candidate  *items;
	size_t		n;
	size_t		capacity;
	nw_json_ld_ref outlet;		/* a NewsMediaOrganization of its own; block NULL: none */
} survey;

/* What hangs below these members is another thing than the page's article. */
static bool
leads_away(const nw_json *json, uint32_t key)
{
	static const char *const keys[] =
	{
		"itemListElement", "relatedLink", "hasPart", "mentions", "citation", "isPartOf", "about", "review", "comment",
		"liveBlogUpdate", "associatedMedia", "video", "image", "author", "creator", "publisher", "isBasedOn",
		"isRelatedTo", "significantLink", "blogPost", "blogPosts", "dataFeedElement", "backstory", "workExample",
		"translationOfWork", "workTranslation", "subjectOf", "sharedContent", "potentialAction", "breadcrumb"
	};

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (nw_json_equals(json, key, keys[i]))
			return true;
	return false;
}

static void
look_at(nw_json_ld *ld, survey *sv, const nw_json *json, uint32_t node, bool away)
{
	uint32_t	id = nw_json_member(json, node, "@id");
	candidate	c;

	if (id != NW_JSON_NONE && sv->n_ids < IDS_MAX &&
		nw_json_member(json, node, "name") != NW_JSON_NONE)
	{
		nw_str		text = nw_json_text(json, id, ld->arena);

		if (text.s)
		{
			sv->ids = nw_arena_grow(ld->arena, sv->ids, sv->n_ids, &sv->max_ids, sizeof(id_entry));
			sv->ids[sv->n_ids].order = (uint32_t) sv->n_ids;
			sv->ids[sv->n_ids].id = text;
			sv->ids[sv->n_ids].ref.json = json;
			sv->ids[sv->n_ids].ref.node = node;
			sv->n_ids++;
		}
	}
	if (away)
		return;
	c.ref.json = json;
	c.ref.node = node;
	c.rank = best_type(json, node, ld->arena, &c.type);
	if (c.rank > 0 && sv->n < CANDIDATES_MAX)
	{
		sv->items = nw_arena_grow(ld->arena, sv->items, sv->n, &sv->capacity, sizeof(candidate));
		sv->items[sv->n++] = c;
	}
	else if (c.type.s && nw_equals(c.type.s, c.type.len, "NewsMediaOrganization") &&
			 !sv->outlet.json)
		sv->outlet = c.ref;
}

/* Every object of a block once, with whether it hangs below a member that leads away. */
static void
survey_block(nw_json_ld *ld, survey *sv, const nw_json *json)
{
	struct
	{
		uint32_t	end;
		bool		object;
		bool		value_next;
		bool		away;
	}			stack[NW_JSON_DEPTH_MAX];
	int			depth = 0;
	uint32_t	key = 0;

	for (uint32_t i = 0; i < json->n; i++)
	{
		const nw_json_node *node = &json->nodes[i];
		bool		away;

		if (i % 4096 == 0)
			nw_poll(ld->arena);
		while (depth > 0 && i >= stack[depth - 1].end)
			depth--;
		away = depth > 0 && stack[depth - 1].away;
		if (depth > 0 && stack[depth - 1].object)
		{
			stack[depth - 1].value_next = !stack[depth - 1].value_next;
			if (stack[depth - 1].value_next)
			{
				key = i;
				continue;
			}
			if (node->type >= NW_JSON_ARRAY)
				away |= leads_away(json, key);
		}
		if (node->type < NW_JSON_ARRAY || node->end == i + 1 || depth == NW_JSON_DEPTH_MAX)
			continue;
		if (node->type == NW_JSON_OBJECT)
			look_at(ld, sv, json, i, away);
		stack[depth].end = node->end;
		stack[depth].object = node->type == NW_JSON_OBJECT;
		stack[depth].value_next = false;
		stack[depth].away = away;
		depth++;
	}
}

static int
compare_ids(nw_str a, nw_str b)
{
	if (a.len != b.len)
		return a.len < b.len ? -1 : 1;
	return memcmp(a.s, b.s, a.len);
}

static int
by_id(const void *a, const void *b)
{
	const id_entry *x = a;
	const id_entry *y = b;
	int			order = compare_ids(x->id, y->id);

	if (order != 0)
		return order;
	return x->order < y->order ? -1 : x->order > y->order;
}

bool
nw_json_ld_resolve(const nw_json_ld *ld, nw_str id, nw_json_ld_ref *out)
{
	size_t		low = 0;
	size_t		high = ld->n_ids;
	nw_json_ld_ref found;

	if (!id.s)
		return false;
	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (compare_ids(ld->ids[middle].id, id) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == ld->n_ids || compare_ids(ld->ids[low].id, id) != 0)
		return false;
	found = ld->ids[low].ref;
	if (found.json->nodes[found.node].len > *ld->reach)
		return false;
	*ld->reach -= found.json->nodes[found.node].len;
	*out = found;
	return true;
}

/* ---- choosing */

/* The next letter or digit of s; 0 at the end. */
static uint32_t
next_word_char(const char **s, const char *end)
{
	while (*s < end)
	{
		uint32_t	cp;

		*s += nw_utf8_decode(*s, end, &cp);
		if (nw_is_word(cp))
			return cp < 0x80 && nw_is_ascii_alpha((char) cp) ? cp | 0x20 : cp;
	}
	return 0;
}

/* Two spellings of one headline; one may be cut or have the name of the site behind it. */
static bool
same_headline(nw_str a, nw_str b)
{
	const char *p = a.s;
	const char *q = b.s;
	int			same = 0;

	if (!a.s || !b.s)
		return false;
	for (;; same++)
	{
		uint32_t	x = next_word_char(&p, a.s + a.len);
		uint32_t	y = next_word_char(&q, b.s + b.len);

		if (x == 0 || y == 0)
			return x == y || same >= 8;
		if (x != y)
			return false;
	}
}

/* Without scheme, www., fragment and final slash. */
static nw_str
bare_url(nw_str url)
{
	static const char *const heads[] = {"https://", "http://", "//", "www.", "m."};
	const char *mark;

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (nw_starts(url.s, url.len, heads[i]))
		{
			url.s += strlen(heads[i]);
			url.len -= (uint32_t) strlen(heads[i]);
		}
	mark = url.len > 0 ? memchr(url.s, '#', url.len) : NULL;
	if (mark)
		url.len = (uint32_t) (mark - url.s);
	while (url.len > 0 && url.s[url.len - 1] == '/')
		url.len--;
	return url;
}

static bool
same_url(nw_str a, nw_str b)
{
	if (!a.s || !b.s)
		return false;
	a = bare_url(a);
	b = bare_url(b);
	return a.len == b.len && a.len > 0 && memcmp(a.s, b.s, a.len) == 0;
}

/* How much an object says, without reading it: members are counted, bodies not decoded. */
static int
weight(const candidate *c)
{
	static const struct
	{
		const char *key;
		int			points;
	}			members[] =
	{
		{"headline", 8}, {"datePublished", 6}, {"articleBody", 4}, {"author", 3}, {"publisher", 2}, {"dateModified", 1},
		{"articleSection", 1}, {"keywords", 1}, {"url", 1}, {"mainEntityOfPage", 1}
	};
	int			sum = c->rank * 2;

	for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++)
		if (nw_json_member(c->ref.json, c->ref.node, members[i].key) != NW_JSON_NONE)
			sum += members[i].points;
	/* a page that merely contains the article has a date, and comes last */
	return c->rank == 1 ? sum - 12 : sum;
}

bool
nw_json_ld_article(nw_json_ld *ld, const nw_json_ld_hint *hint, nw_json_ld_facts *out)
{
	survey		sv;
	const candidate *best = NULL;
	int			best_weight = 0;
	nw_str		headline = {NULL, 0};
	nw_str		url = {NULL, 0};

	memset(out, 0, sizeof(*out));
	memset(&sv, 0, sizeof(sv));
	for (size_t i = 0; i < ld->n; i++)
		survey_block(ld, &sv, &ld->blocks[i]);
	if (sv.n_ids > 1)
		qsort(sv.ids, sv.n_ids, sizeof(id_entry), by_id);
	ld->ids = sv.ids;
	ld->n_ids = sv.n_ids;

	for (size_t i = 0; i < sv.n; i++)
	{
		const candidate *c = &sv.items[i];
		int			w = weight(c);

		nw_poll(ld->arena);
		if (hint && hint->url.s && same_url(nw_json_ld_url(ld, c->ref), hint->url))
			w += 200;
		if (hint && hint->headline.s && c->rank > 1 &&
			same_headline(nw_json_ld_headline(ld, c->ref), hint->headline))
			w += 100;
		if (!best || w > best_weight)
		{
			best = c;
			best_weight = w;
		}
	}
	if (!best)
		return false;
	nw_json_ld_take(ld, best->ref, best->rank, out);
	out->type = best->type;
	headline = out->headline;
	url = out->url;
	/* what another block says of the same article */
	for (size_t i = 0; i < sv.n; i++)
	{
		const candidate *c = &sv.items[i];

		nw_poll(ld->arena);
		if (c != best &&
			((headline.s && c->rank > 1 &&
			  same_headline(nw_json_ld_headline(ld, c->ref), headline)) ||
			 (url.s && same_url(nw_json_ld_url(ld, c->ref), url))))
			nw_json_ld_take(ld, c->ref, c->rank, out);
	}
	if (!out->publisher.s && sv.outlet.json)
		out->publisher = nw_json_ld_text(ld, sv.outlet.json,
										 nw_json_member(sv.outlet.json, sv.outlet.node, "name"));
	return out->headline.s || out->body.s || out->has_published;
}
