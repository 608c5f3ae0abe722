/*
 * pg/extract_entities.c
 *		extract_entities(text, anchor, gazetteer): rows of core/entity/extract.
 */
#include "pg/named_entity.h"
#include "pg/extract_entities.h"
#include "pg/gazetteer.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/json.h"
#include "utils/jsonb.h"
#include "utils/timestamp.h"

#include "core/entity/entity_text.h"
#include "core/entity/extract.h"
#include "core/entity/gazetteer.h"
#include "core/entity/organization_link.h"
#include "core/entity/place_link.h"
#include "core/weather/temperature_text.h"

#define EPOCH_DAYS (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE)

/* Appends "key": and the string, NUL-free by construction. */
static void
json_string(StringInfo json, const char *key, const char *s, size_t len)
{
	char	   *copy = pnstrdup(s, len);

	appendStringInfo(json, "%s\"%s\": ", json->len > 1 ? ", " : "", key);
	escape_json(json, copy);
	pfree(copy);
}

/* 2025-12-15T14:10:00, whatever DateStyle the session has */
static void
json_iso(StringInfo json, const char *key, int64 micros)
{
	struct pg_tm tm;
	fsec_t		fsec;
	char		buf[64];

	/* core keeps to the years 1 to 10000, which the server can always print */
	if (timestamp2tm(micros - EPOCH_DAYS * USECS_PER_DAY, NULL, &tm, &fsec, NULL, NULL) != 0)
		return;
	snprintf(buf, sizeof(buf), "%04d-%02d-%02dT%02d:%02d:%02d", tm.tm_year, tm.tm_mon, tm.tm_mday,
			 tm.tm_hour, tm.tm_min, tm.tm_sec);
	json_string(json, key, buf, strlen(buf));
}

static void
json_length(StringInfo json, const char *key, const nw_date_length *length)
{
	char		buf[NW_DATE_LENGTH_PRINT_MAX];

	json_string(json, key, buf, (size_t) nw_date_length_print(length, buf));
}

/* 대통령, or 전 대통령 of who was it */
static void
json_title(StringInfo json, const char *key, const nw_text *text, const nw_entity_name *person)
{
	char	   *title = psprintf("%s%.*s", person->former ? "전 " : "", (int) person->title.len,
								 text->str + person->title.off);

	json_string(json, key, title, strlen(title));
	pfree(title);
}

/* What "name" means or lies in. */
static void
json_place(StringInfo json, const nw_entity_name *name)
{
	nw_place_link link;
	nw_gaz_info info;

	bool		itself;

	nw_gaz_place(name->place, &info);
	nw_place_link_of(name->place, &link);
	itself = strlen(info.name) == name->len && memcmp(info.name, name->name, name->len) == 0;
	if (itself)
		json_string(json, "id", link.id, strlen(link.id));
	json_string(json, "country", link.country, 2);
	if (link.province && !(itself && link.province == info.name))
		json_string(json, "province", link.province, strlen(link.province));
	if (info.station)
		appendStringInfo(json, ", \"station_id\": %d", info.station);
	if (link.has_position)
		appendStringInfo(json, ", \"latitude\": %.2f, \"longitude\": %.2f", link.latitude, link.longitude);
}

/* The ids of organisations are numbers of a table. */
static void
json_organization(StringInfo json, const nw_entity_name *name)
{
	int			number = nw_organization_number(name->name, name->len);

	if (number > 0)
		appendStringInfo(json, "%s\"id\": \"org:%d\"", json->len > 1 ? ", " : "", number);
}

/* {"amount": 5, "currency": "KRW"}, {"percent": 5}, {"value": 5, "unit": "km", "measure": "length"} */
static void
json_quantity(StringInfo json, const nw_figure *q)
{
	const char *single = q->measured == NW_MEASURED_MONEY ? "amount" :
		q->measured == NW_MEASURED_PERCENT ? "percent" :
		q->measured == NW_MEASURED_PERCENTAGE_POINT ? "percentage_points" : "value";
	bool		range = nw_figure_is_range(q);
	char		number[NW_FIGURE_PRINT_MAX];

	if (q->has_low)
	{
		nw_figure_print_number(&q->low, number);
		appendStringInfo(json, "\"%s\": %s", range ? "low" : single, number);
	}
	if (q->has_high && range)
	{
		nw_figure_print_number(&q->high, number);
		appendStringInfo(json, "%s\"high\": %s", json->len > 1 ? ", " : "", number);
	}
	if (q->measured == NW_MEASURED_MONEY)
		json_string(json, "currency", q->unit, strlen(q->unit));
	else
	{
		if (q->unit && q->measured != NW_MEASURED_PERCENT && q->measured != NW_MEASURED_PERCENTAGE_POINT)
			json_string(json, "unit", q->unit, strlen(q->unit));
		if (q->measured != NW_MEASURED_PERCENT || range)
			json_string(json, "measure", nw_measured_name(q->measured), strlen(nw_measured_name(q->measured)));
	}
	if (q->approximate)
		appendStringInfoString(json, ", \"approximate\": true");
}

/* The value column of one mention; false when there is nothing to say. */
static bool
put_value(StringInfo json, const nw_text *text, const nw_entities *all, const nw_entity *e)
{
	const nw_entity_name *name = &all->names[e->name];
	const nw_entity_value *value = e->value >= 0 ? &all->values[e->value] : NULL;

	resetStringInfo(json);
	appendStringInfoChar(json, '{');
	switch (e->kind)
	{
		case NW_ENTITY_DATE:
		case NW_ENTITY_TIME:
			if (!value)
				return false;
			if (value->has_value)
			{
				json_iso(json, "start", value->start);
				json_iso(json, "end", value->end);
			}
			if (value->duration)
				json_length(json, "duration", value->duration);
			if (value->every)
				json_length(json, "every", value->every);
			json_string(json, "grain", nw_grain_name((nw_grain) value->grain),
						strlen(nw_grain_name((nw_grain) value->grain)));
			break;
		case NW_ENTITY_TEMPERATURE:
			if (value)
			{
				char		printed[NW_TEMPERATURE_PRINT_MAX];

				nw_temperature_print((nw_temperature) value->start, printed);
				appendStringInfo(json, "\"celsius\": %s", printed);
			}
			break;
		case NW_ENTITY_QUANTITY:
		case NW_ENTITY_MONEY:
		case NW_ENTITY_PERCENT:
			if (value && value->quantity)
				json_quantity(json, value->quantity);
			break;
		case NW_ENTITY_PERSON:
			if (name->title.len > 0)
				json_title(json, "title", text, name);
			if (name->organization != NW_NO_NAME)
				json_string(json, "organization", all->names[name->organization].name,
							all->names[name->organization].len);
			break;
		case NW_ENTITY_ORGANIZATION:
			json_organization(json, name);
			if (name->head != NW_NO_NAME)
			{
				const nw_entity_name *head = &all->names[name->head];

				json_string(json, "head", head->name, head->len);
				if (head->title.len > 0)
					json_title(json, "head_title", text, head);
			}
			if (name->organization != NW_NO_NAME)
				json_string(json, "parent", all->names[name->organization].name,
							all->names[name->organization].len);
			break;
		case NW_ENTITY_LOCATION:
			if (name->place != NW_GAZ_NONE)
				json_place(json, name);
			break;
		default:
			break;
	}
	if (json->len == 1)
		return false;
	appendStringInfoChar(json, '}');
	return true;
}

static Datum
alias_array(const nw_entities *all, const nw_entity_name *name)
{
	Datum	   *elements = palloc((name->n_aliases + 1) * sizeof(Datum));
	int			n = 0;
	int32_t		i;
	ArrayType  *array;

	for (i = name->alias; i >= 0 && n < name->n_aliases; i = all->aliases[i].next)
		elements[n++] = nw_pg_text_datum(all->aliases[i].name, all->aliases[i].len);
	array = construct_array(elements, n, TEXTOID, -1, false, TYPALIGN_INT);
	while (n > 0)
		pfree(DatumGetPointer(elements[--n]));
	pfree(elements);
	return PointerGetDatum(array);
}

/* The canonical name as the type takes it; the mention's when it cannot be one. */
static struct varlena *
entity_of(nw_arena *arena, const nw_entity_name *name)
{
	const char *clean;
	size_t		len;

	if (nw_entity_clean_name(arena, name->name, name->len, &clean, &len) != NW_OK)
		return NULL;
	return nw_pg_entity_make((nw_entity_kind) name->kind, clean, len);
}

Datum
nw_pg_entity_rows(FunctionCallInfo fcinfo, struct varlena *doc, bool has_anchor, DateADT anchor,
				  const nw_user_gaz *own)
{
	nw_arena	arena;
	nw_text		text;
	nw_rows		rows;
	nw_entities all;
	StringInfoData json;
	MemoryContext row_context;
	size_t		i;

	nw_rows_begin(&rows, fcinfo);
	if (has_anchor && DATE_NOT_FINITE(anchor))
		has_anchor = false;
	nw_pg_text_begin(&text, &arena, doc, NW_FOLD_READ);
	nw_entities_extract_own(&text, has_anchor, has_anchor ? anchor + EPOCH_DAYS : 0, own, &all);

	row_context = AllocSetContextCreate(CurrentMemoryContext, "newsweather entity row", ALLOCSET_SMALL_SIZES);
	initStringInfo(&json);
	for (i = 0; i < all.n; i++)
	{
		const nw_entity *e = &all.entity[i];
		const nw_entity_name *name = &all.names[e->name];
		nw_span		raw = nw_text_raw_span(&text, e->off, e->len);
		MemoryContext old = MemoryContextSwitchTo(row_context);
		nw_arena	scratch;
		struct varlena *entity;

		nw_arena_begin(&scratch, &nw_pg_host);
		entity = entity_of(&scratch, name);
		if (entity)
		{
			nw_rows_set(&rows, 0, PointerGetDatum(entity));
			nw_rows_set_cstring(&rows, 1, nw_entity_kind_name(e->kind));
			nw_rows_set_text(&rows, 2, nw_pg_entity_name(entity), nw_pg_entity_name_len(entity));
			nw_rows_set_text(&rows, 3, text.raw + raw.off, raw.len);
			nw_rows_set(&rows, 4, Int32GetDatum(nw_text_char_pos(&text, raw.off)));
			nw_rows_set(&rows, 5, alias_array(&all, name));
			if (put_value(&json, &text, &all, e))
				nw_rows_set(&rows, 6, DirectFunctionCall1(jsonb_in, CStringGetDatum(json.data)));
			nw_rows_set(&rows, 7, Float4GetDatum((float4) e->score / 100));
			MemoryContextSwitchTo(old);
			nw_rows_put(&rows);
		}
		else
			MemoryContextSwitchTo(old);
		nw_arena_end(&scratch);
		MemoryContextReset(row_context);
	}
	MemoryContextDelete(row_context);
	pfree(json.data);
	return nw_rows_end(&rows, &arena);
}

PG_FUNCTION_INFO_V1(nw_extract_entities);
Datum
nw_extract_entities(PG_FUNCTION_ARGS)
{
	if (PG_ARGISNULL(0))
	{
		nw_rows		rows;

		nw_rows_begin(&rows, fcinfo);
		return nw_rows_end(&rows, NULL);
	}
	return nw_pg_entity_rows(fcinfo, (struct varlena *) PG_GETARG_TEXT_PP(0), !PG_ARGISNULL(1),
							 PG_ARGISNULL(1) ? 0 : PG_GETARG_DATEADT(1), nw_pg_gazetteer_arg(fcinfo, 2));
}
