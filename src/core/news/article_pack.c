/*
 * core/news/article_pack.c
 *		The stored form of a news_article.
 */
#include "core/news/article_pack.h"

#include <string.h>

#define HAS_PUBLISHED 1
#define HAS_MODIFIED 2
#define HAS_NUMBER 4

nw_str
nw_article_list(nw_arena *arena, const nw_strs *list)
{
	nw_str		joined = {NULL, 0};
	char	   *out;

	for (size_t i = 0; i < list->n; i++)
		joined.len += list->items[i].len + 1;
	if (joined.len == 0)
		return joined;
	joined.s = out = nw_arena_alloc(arena, joined.len);
	for (size_t i = 0; i < list->n; i++)
	{
		memcpy(out, list->items[i].s, list->items[i].len);
		out += list->items[i].len;
		*out++ = '\0';
	}
	return joined;
}

bool
nw_article_list_next(nw_str list, uint32_t *at, nw_str *item)
{
	const char *end;

	if (*at >= list.len)
		return false;
	end = memchr(list.s + *at, '\0', list.len - *at);
	if (!end)
		return false;
	item->s = list.s + *at;
	item->len = (uint32_t) (end - item->s);
	*at += item->len + 1;
	return true;
}

void
nw_article_parts_of(const nw_article *article, nw_arena *arena, nw_article_parts *out)
{
	memset(out, 0, sizeof(*out));
	out->has_series_number = article->has_series_number;
	out->series_number = article->has_series_number ? article->series_number : 0;
	out->field[NW_ARTICLE_PUBLISHER] = article->publisher;
	out->field[NW_ARTICLE_HEADLINE] = article->headline;
	out->field[NW_ARTICLE_ALTERNATIVE] = article->alternative_headline;
	out->field[NW_ARTICLE_SERIES] = article->series;
	out->field[NW_ARTICLE_UPDATE] = article->update_level;
	out->field[NW_ARTICLE_SECTION] = article->section;
	out->field[NW_ARTICLE_DATELINE] = article->dateline;
	out->field[NW_ARTICLE_LANGUAGE] = article->language;
	out->field[NW_ARTICLE_URL] = article->url;
	out->field[NW_ARTICLE_FLAGS] = nw_article_list(arena, &article->flags);
	out->field[NW_ARTICLE_AUTHORS] = nw_article_list(arena, &article->authors);
	out->field[NW_ARTICLE_KEYWORDS] = nw_article_list(arena, &article->keywords);
	out->field[NW_ARTICLE_BODY] = article->body;
}

static size_t
list_length(nw_str list)
{
	uint32_t	at = 0;
	nw_str		item;
	size_t		n = 0;

	while (nw_article_list_next(list, &at, &item))
		n++;
	return n;
}

nw_status
nw_article_check(const nw_article_parts *parts, const char **detail)
{
	uint64_t	small = 0;

	for (int i = 0; i < NW_ARTICLE_BODY; i++)
		small += parts->field[i].len;
	*detail = NULL;
	if (parts->field[NW_ARTICLE_BODY].len > NW_ARTICLE_BODY_MAX)
		*detail = "The body of an article has at most 67108864 bytes.";
	else if (small > NW_ARTICLE_FIELDS_MAX)
		*detail = "All fields of an article but its body have together at most 1048576 bytes.";
	else if (list_length(parts->field[NW_ARTICLE_AUTHORS]) > NW_ARTICLE_LIST_MAX)
		*detail = "An article has at most 1000 authors.";
	else if (list_length(parts->field[NW_ARTICLE_KEYWORDS]) > NW_ARTICLE_LIST_MAX)
		*detail = "An article has at most 1000 keywords.";
	else if (list_length(parts->field[NW_ARTICLE_FLAGS]) > NW_ARTICLE_LIST_MAX)
		*detail = "An article has at most 1000 flags.";
	return *detail ? NW_LIMIT : NW_OK;
}

size_t
nw_article_pack_size(const nw_article_parts *parts)
{
	size_t		size = NW_ARTICLE_HEADER;

	for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
		size += parts->field[i].len;
	return size;
}

void
nw_article_pack(const nw_article_parts *parts, char *out)
{
	size_t		at = NW_ARTICLE_HEADER;

	memset(out, 0, NW_ARTICLE_HEADER);
	out[0] = NW_ARTICLE_VERSION;
	out[1] = (char) ((parts->published.precision ? HAS_PUBLISHED : 0) |
					 (parts->modified.precision ? HAS_MODIFIED : 0) |
					 (parts->has_series_number ? HAS_NUMBER : 0));
	if (parts->published.precision)
	{
		memcpy(out + 2, &parts->published.offset_minutes, 2);
		out[6] = (char) parts->published.precision;
		memcpy(out + 8, &parts->published.micros, 8);
	}
	if (parts->modified.precision)
	{
		memcpy(out + 4, &parts->modified.offset_minutes, 2);
		out[7] = (char) parts->modified.precision;
		memcpy(out + 16, &parts->modified.micros, 8);
	}
	if (parts->has_series_number)
		memcpy(out + 24, &parts->series_number, 4);
	for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
	{
		memcpy(out + 28 + 4 * i, &parts->field[i].len, 4);
		if (parts->field[i].len > 0)
			memcpy(out + at, parts->field[i].s, parts->field[i].len);
		at += parts->field[i].len;
	}
}

bool
nw_article_header(const char *bytes, size_t len, nw_article_parts *out)
{
	uint64_t	at = NW_ARTICLE_HEADER;

	memset(out, 0, sizeof(*out));
	if (len < NW_ARTICLE_HEADER || bytes[0] != NW_ARTICLE_VERSION)
		return false;
	if (bytes[1] & HAS_PUBLISHED)
	{
		out->published.precision = (nw_date_precision) bytes[6];
		memcpy(&out->published.offset_minutes, bytes + 2, 2);
		memcpy(&out->published.micros, bytes + 8, 8);
	}
	if (bytes[1] & HAS_MODIFIED)
	{
		out->modified.precision = (nw_date_precision) bytes[7];
		memcpy(&out->modified.offset_minutes, bytes + 4, 2);
		memcpy(&out->modified.micros, bytes + 16, 8);
	}
	out->has_series_number = (bytes[1] & HAS_NUMBER) != 0;
	memcpy(&out->series_number, bytes + 24, 4);
	for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
	{
		memcpy(&out->field[i].len, bytes + 28 + 4 * i, 4);
		if (at + out->field[i].len > UINT32_MAX)
			return false;
		out->offset[i] = (uint32_t) at;
		at += out->field[i].len;
	}
	return true;
}

bool
nw_article_unpack(const char *bytes, size_t len, nw_article_parts *out)
{
	if (!nw_article_header(bytes, len, out) ||
		(uint64_t) out->offset[NW_ARTICLE_BODY] + out->field[NW_ARTICLE_BODY].len != len)
		return false;
	for (int i = 0; i < NW_ARTICLE_FIELDS; i++)
		if (out->field[i].len > 0)
			out->field[i].s = bytes + out->offset[i];
	return true;
}
