/*
 * pg/weather_from_kma.c
 *		weather_from_kma(jsonb): records of KMA's as rows, one a measure.
 *
 * The document is walked twice: first for headers that report an error and for
 * the SKY and PTY of each place and time, which together are one condition but
 * may be far apart (the ultra-short forecast sorts by category), then for rows.
 */
#include "pg/plumbing.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "pgtime.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/hsearch.h"
#include "utils/jsonb.h"
#include "utils/memutils.h"
#include "utils/numeric.h"
#include "utils/timestamp.h"

#include "core/weather/kma_record.h"
#include "pg/kma_station.h"

enum
{
	COL_OBSERVED_AT, COL_STATION_ID, COL_STATION, COL_MEASURE, COL_LOW, COL_HIGH, COL_UNIT,
	COL_CONDITION, COL_ROLE
};

/* A name longer than this is none, and would be repeated in every row. */
#define MAX_STATION 200

/* What SKY and PTY are said of; no padding, as it is hashed bytewise. */
typedef struct sky_key
{
	int32		days;
	int32		minutes;
	int32		issued_days;
	int32		issued_minutes;
	int32		nx;
	int32		ny;
} sky_key;

typedef struct sky_entry
{
	sky_key		key;
	int8		sky;			/* -1 not known, -2 contradicted */
	int8		pty;
	bool		given;			/* its row is out */
} sky_entry;

typedef struct walk
{
	nw_rows    *rows;			/* NULL on the first way */
	HTAB	   *skies;			/* NULL while there are none */
	pg_tz	   *zone;
	MemoryContext whole;		/* of the call */
	MemoryContext scratch;		/* of one record */
	nw_kma_record record;
	nw_arena	arena;
} walk;

static TimestampTz
instant_of(const nw_kma_time *time, pg_tz *zone)
{
	struct pg_tm tm = {0};
	int32		days = time->days - (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE);
	int			offset;			/* seconds west of UTC */

	j2date(days + POSTGRES_EPOCH_JDATE, &tm.tm_year, &tm.tm_mon, &tm.tm_mday);
	tm.tm_hour = time->minutes / 60;
	tm.tm_min = time->minutes % 60;
	tm.tm_isdst = -1;
	offset = DetermineTimeZoneOffset(&tm, zone);
	return (TimestampTz) days * USECS_PER_DAY +
		((int64) time->minutes * SECS_PER_MINUTE + offset) * USECS_PER_SEC;
}

static sky_entry *
sky_of(walk *w, bool make)
{
	const nw_kma_record *r = &w->record;
	sky_key		key;
	sky_entry  *entry;
	bool		found;

	if (!w->skies)
	{
		HASHCTL		control = {0};

		control.keysize = sizeof(sky_key);
		control.entrysize = sizeof(sky_entry);
		control.hcxt = w->whole;
		w->skies = hash_create("conditions of KMA forecasts", 256, &control,
							   HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	}
	memset(&key, 0, sizeof(key));
	key.days = r->time.known ? r->time.days : PG_INT32_MIN;
	key.minutes = r->time.minutes;
	key.issued_days = r->issued.known ? r->issued.days : PG_INT32_MIN;
	key.issued_minutes = r->issued.minutes;
	key.nx = r->nx;
	key.ny = r->ny;
	entry = hash_search(w->skies, &key, make ? HASH_ENTER : HASH_FIND, &found);
	if (make && !found)
	{
		entry->sky = entry->pty = -1;
		entry->given = false;
	}
	return entry;
}

static void
note_sky(walk *w, const nw_kma_row *row)
{
	sky_entry  *entry = sky_of(w, true);
	int8	   *known = row->field->kind == NW_KMA_SKY ? &entry->sky : &entry->pty;

	*known = *known == -1 || *known == row->value.code ? (int8) row->value.code : -2;
}

static void
put_text(nw_rows *rows, int column, const char *s)
{
	if (s[0] != '\0')
		nw_rows_set_text(rows, column, s, strlen(s));
}

/* Station and its number: as given, or one from the other. */
static void
put_station(nw_rows *rows, const nw_kma_record *r)
{
	const char *name;
	size_t		len;
	const nw_station *station;

	if (r->source == NW_KMA_FORECAST)
	{
		char		grid[32];

		if (r->nx < 0 || r->ny < 0)
			return;
		snprintf(grid, sizeof(grid), "%d,%d", r->nx, r->ny);
		put_text(rows, COL_STATION, grid);
		return;
	}
	name = nw_kma_record_part(r, r->source == NW_KMA_MIDTERM ? NW_KMA_REGION : NW_KMA_STATION_NAME, &len);
	if (len > MAX_STATION)
		name = NULL;
	if (name)
		nw_rows_set_text(rows, COL_STATION, name, len);
	if (r->station_id > 0)
	{
		nw_rows_set(rows, COL_STATION_ID, Int32GetDatum(r->station_id));
		if (!name && (station = nw_station_by_id(r->station_id)) != NULL)
			put_text(rows, COL_STATION, nw_station_text_of(station, NW_STATION_NAME));
	}
	else if (name && r->source == NW_KMA_OBSERVATION && (station = nw_pg_station_by_name(name, len)) != NULL)
		nw_rows_set(rows, COL_STATION_ID, Int32GetDatum(station->id));
}

static void
put_row(walk *w, const nw_kma_row *row, int16 condition)
{
	nw_rows    *rows = w->rows;

	if (row->time.known)
		nw_rows_set(rows, COL_OBSERVED_AT, TimestampTzGetDatum(instant_of(&row->time, w->zone)));
	put_station(rows, &w->record);
	put_text(rows, COL_MEASURE, nw_kma_field_text(row->field, NW_KMA_MEASURE));
	if (row->value.has_low)
		nw_rows_set(rows, COL_LOW, Float8GetDatum(row->value.low));
	if (row->value.has_high)
		nw_rows_set(rows, COL_HIGH, Float8GetDatum(row->value.high));
	put_text(rows, COL_UNIT, nw_kma_field_text(row->field, NW_KMA_UNIT));
	if (condition != 0)
		nw_rows_set(rows, COL_CONDITION, Int16GetDatum(condition));
	put_text(rows, COL_ROLE, nw_kma_field_text(row->field, NW_KMA_ROLE));
	nw_rows_put(rows);
}

/* The condition of this record's time and place, once. */
static void
put_sky(walk *w, const nw_kma_row *row)
{
	sky_entry  *entry = sky_of(w, false);
	int16		condition;

	if (!entry || entry->given)
		return;
	entry->given = true;
	condition = nw_kma_condition(entry->sky, entry->pty);
	if (condition != 0)
	{
		nw_kma_row	bare = *row;

		bare.value.has_low = bare.value.has_high = false;
		put_row(w, &bare, condition);
	}
}

/* A response without data because it was refused is not one without weather. */
static void
check_result(const nw_kma_record *record)
{
	size_t		len;
	size_t		code_len;
	const char *message;
	const char *code;

	if (!nw_kma_record_failed(record))
		return;
	code = nw_kma_record_part(record, NW_KMA_RESULT_CODE, &code_len);
	message = nw_kma_record_part(record, NW_KMA_RESULT_MESSAGE, &len);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("KMA response reports error %s",
					pnstrdup(code, code_len)),
			 message ? errdetail("%s", pnstrdup(message, pg_mbcliplen(message, (int) len, 200))) : 0,
			 errhint("It holds no records; filter such responses out, or request them again.")));
}

/* What record holds: notes, or rows. */
static void
take_record(walk *w)
{
	nw_kma_row	row;

	nw_kma_record_read(&w->record);
	if (w->record.source == NW_KMA_NONE)
		return;
	if (w->record.source == NW_KMA_RESULT)
	{
		if (!w->rows)
			check_result(&w->record);
		return;
	}
	if (!w->rows && w->record.source != NW_KMA_FORECAST)
		return;
	while (nw_kma_record_next(&w->record, &row))
	{
		bool		sky = row.field->kind == NW_KMA_SKY || row.field->kind == NW_KMA_PTY;

		if (!w->rows && sky)
			note_sky(w, &row);
		else if (w->rows && sky)
			put_sky(w, &row);
		else if (w->rows)
			put_row(w, &row, row.value.code);
	}
}

/*
 * A number's digits.  No field has values beyond a billion or finer than nine
 * places, and 1e131000 has few bytes in a jsonb but many as text.
 */
static char *
number_text(Numeric value)
{
	Datum		limit = NumericGetDatum(int64_to_numeric(INT64CONST(1000000000)));
	Datum		magnitude = DirectFunctionCall1(numeric_abs, NumericGetDatum(value));

	if (!DatumGetBool(DirectFunctionCall2(numeric_lt, magnitude, limit)))
		return pstrdup("?");
	value = DatumGetNumeric(DirectFunctionCall2(numeric_round, NumericGetDatum(value), Int32GetDatum(9)));
	value = DatumGetNumeric(DirectFunctionCall1(numeric_trim_scale, NumericGetDatum(value)));
	return DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value)));
}

/* Members of an object that are values go into the record; says whether there are containers. */
static bool
fill_record(walk *w, JsonbContainer *object)
{
	JsonbIterator *it = JsonbIteratorInit(object);
	JsonbIteratorToken token;
	JsonbValue	key;
	JsonbValue	value;
	bool		nested = false;

	while ((token = JsonbIteratorNext(&it, &key, true)) != WJB_DONE)
	{
		if (token != WJB_KEY)
			continue;
		(void) JsonbIteratorNext(&it, &value, true);
		if (value.type == jbvBinary)
			nested = true;
		else if (value.type == jbvString)
			nw_kma_record_set(&w->record, key.val.string.val, key.val.string.len,
							  value.val.string.val, value.val.string.len);
		else if (value.type == jbvNumeric)
		{
			char	   *digits = number_text(value.val.numeric);

			nw_kma_record_set(&w->record, key.val.string.val, key.val.string.len, digits, strlen(digits));
		}
	}
	return nested;
}

static void
walk_container(walk *w, JsonbContainer *container)
{
	JsonbIterator *it;
	JsonbIteratorToken token;
	JsonbValue	value;
	bool		nested = true;

	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	if (JsonContainerIsObject(container))
	{
		MemoryContext caller = MemoryContextSwitchTo(w->scratch);

		nw_arena_begin(&w->arena, &nw_pg_host);
		nw_kma_record_begin(&w->record, &w->arena);
		nested = fill_record(w, container);
		take_record(w);
		nw_arena_end(&w->arena);
		MemoryContextSwitchTo(caller);
		MemoryContextReset(w->scratch);
	}
	if (!nested)
		return;
	it = JsonbIteratorInit(container);
	while ((token = JsonbIteratorNext(&it, &value, true)) != WJB_DONE)
		if ((token == WJB_VALUE || token == WJB_ELEM) && value.type == jbvBinary)
			walk_container(w, value.val.binary.data);
}

PG_FUNCTION_INFO_V1(nw_weather_from_kma);
Datum
nw_weather_from_kma(PG_FUNCTION_ARGS)
{
	Jsonb	   *document = PG_GETARG_JSONB_P(0);
	nw_rows		rows;
	walk	   *w = palloc0(sizeof(walk));

	nw_pg_require_utf8();
	nw_rows_begin(&rows, fcinfo);
	w->zone = pg_tzset("Asia/Seoul");
	if (!w->zone)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("time zone \"%s\" not recognized", "Asia/Seoul")));
	w->whole = CurrentMemoryContext;
	w->scratch = AllocSetContextCreate(CurrentMemoryContext, "KMA record", ALLOCSET_DEFAULT_SIZES);
	walk_container(w, &document->root);
	w->rows = &rows;
	walk_container(w, &document->root);
	if (w->skies)
		hash_destroy(w->skies);
	MemoryContextDelete(w->scratch);
	pfree(w);
	PG_FREE_IF_COPY(document, 0);
	return nw_rows_end(&rows, NULL);
}
