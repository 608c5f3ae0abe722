/*
 * pg/extract_entities_article.c
 *		The entities of an article: those of its body, dates resolved against
 *		the day it was published.
 */
#include "pg/extract_entities.h"
#include "pg/gazetteer.h"
#include "pg/named_entity.h"
#include "pg/news_article.h"

#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#include "core/entity/entity_text.h"
#include "core/entity/extract.h"

static bool
anchor_of(const nw_article_parts *parts, DateADT *anchor)
{
	if (parts->published.precision == NW_PRECISION_NONE)
		return false;
	*anchor = nw_article_time_day(&parts->published);
	return true;
}

PG_FUNCTION_INFO_V1(nw_extract_entities_article);
Datum
nw_extract_entities_article(PG_FUNCTION_ARGS)
{
	nw_article_parts parts;
	DateADT		anchor = 0;
	bool		has_anchor;
	text	   *body;

	if (PG_ARGISNULL(0))
	{
		nw_rows		rows;

		nw_rows_begin(&rows, fcinfo);
		return nw_rows_end(&rows, NULL);
	}
	nw_pg_article_open((struct varlena *) PG_GETARG_VARLENA_PP(0), &parts);
	has_anchor = anchor_of(&parts, &anchor);
	if (!PG_ARGISNULL(1))
	{
		has_anchor = true;
		anchor = PG_GETARG_DATEADT(1);
	}
	body = cstring_to_text_with_len(parts.field[NW_ARTICLE_BODY].s, (int) parts.field[NW_ARTICLE_BODY].len);
	return nw_pg_entity_rows(fcinfo, (struct varlena *) body, has_anchor, anchor,
							 nw_pg_gazetteer_arg(fcinfo, 2));
}

/* Entities on their way into an array. */
typedef struct entity_list
{
	nw_arena   *arena;
	Datum	   *items;
	size_t		n;
	size_t		max;
} entity_list;

static void
put(entity_list *list, nw_entity_kind kind, const char *s, size_t len)
{
	const char *name;
	size_t		name_len;

	if (len == 0 || nw_entity_clean_name(list->arena, s, len, &name, &name_len) != NW_OK)
		return;
	list->items = nw_arena_grow(list->arena, list->items, list->n, &list->max, sizeof(Datum));
	list->items[list->n++] = PointerGetDatum(nw_pg_entity_make(kind, name, name_len));
}

static int
by_bytes(const void *a, const void *b)
{
	const struct varlena *x = (const struct varlena *) DatumGetPointer(*(const Datum *) a);
	const struct varlena *y = (const struct varlena *) DatumGetPointer(*(const Datum *) b);
	size_t		x_len = VARSIZE_ANY_EXHDR(x);
	size_t		y_len = VARSIZE_ANY_EXHDR(y);
	int			c = memcmp(VARDATA_ANY(x), VARDATA_ANY(y), Min(x_len, y_len));

	return c != 0 ? c : (x_len > y_len) - (x_len < y_len);
}

PG_FUNCTION_INFO_V1(nw_entities_article);
Datum
nw_entities_article(PG_FUNCTION_ARGS)
{
	nw_article_parts parts;
	DateADT		anchor = 0;
	bool		has_anchor;
	nw_arena	arena;
	nw_text		body;
	nw_entities all;
	entity_list list = {&arena};
	uint32_t	at = 0;
	nw_str		author;
	size_t		i;
	size_t		n = 0;
	ArrayType  *array;

	/* the form with a gazetteer is not strict */
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	nw_pg_article_open((struct varlena *) PG_GETARG_VARLENA_PP(0), &parts);
	has_anchor = anchor_of(&parts, &anchor);
	nw_arena_begin(&arena, &nw_pg_host);
	nw_text_fold(&body, &arena, parts.field[NW_ARTICLE_BODY].s, parts.field[NW_ARTICLE_BODY].len, NW_FOLD_READ);
	nw_entities_extract_own(&body, has_anchor, has_anchor ? anchor + (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE) : 0,
							nw_pg_gazetteer_arg(fcinfo, 1), &all);

	for (i = 0; i < all.n; i++)
	{
		const nw_entity_name *name = &all.names[all.entity[i].name];

		put(&list, (nw_entity_kind) name->kind, name->name, name->len);
	}
	while (nw_article_list_next(parts.field[NW_ARTICLE_AUTHORS], &at, &author))
		put(&list, NW_ENTITY_PERSON, author.s, author.len);
	put(&list, NW_ENTITY_ORGANIZATION, parts.field[NW_ARTICLE_PUBLISHER].s, parts.field[NW_ARTICLE_PUBLISHER].len);

	/* each once, in the order of the type */
	if (list.n > 1)
		qsort(list.items, list.n, sizeof(Datum), by_bytes);
	for (i = 0; i < list.n; i++)
	{
		if (n > 0 && by_bytes(&list.items[n - 1], &list.items[i]) == 0)
			pfree(DatumGetPointer(list.items[i]));
		else
			list.items[n++] = list.items[i];
	}
	array = construct_array(list.items, (int) n, get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid)),
							-1, false, TYPALIGN_INT);
	for (i = 0; i < n; i++)
		pfree(DatumGetPointer(list.items[i]));
	nw_arena_end(&arena);
	PG_RETURN_ARRAYTYPE_P(array);
}
