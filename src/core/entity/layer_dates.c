/*
 * core/entity/layer_dates.c
 *		Dates, times and durations as entities: a day and its time of day apart,
 *		the two sides of a range in words (부터 … 까지) too.
 */
#include "core/entity/doc.h"

#include <string.h>

#include "core/text/chars.h"

/* Mentions of the same stretch of time share one value: so many are remembered. */
#define SHARED 256

static int
put_number(char *buf, int at, int value, int width, char before)
{
	int			i;

	if (before)
		buf[at++] = before;
	for (i = width - 1; i >= 0; i--)
	{
		buf[at + i] = (char) ('0' + value % 10);
		value /= 10;
	}
	return at + width;
}

/* ISO 8601 at the grain: 2025-12-15, 2016-06, 2025, 2025-12-15T14:10; a range with a slash */
static int
print_time(int64_t micros, int grain, char *buf)
{
	int64_t		days = micros >= 0 ? micros / NW_DAY_MICROS : -((-micros + NW_DAY_MICROS - 1) / NW_DAY_MICROS);
	int			seconds = (int) ((micros - days * NW_DAY_MICROS) / 1000000);
	int64_t		z = days + 719468;
	int64_t		era = (z >= 0 ? z : z - 146096) / 146097;
	int			doe = (int) (z - era * 146097);
	int			yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int			doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int			mp = (5 * doy + 2) / 153;
	int			month = mp < 10 ? mp + 3 : mp - 9;
	int			at = put_number(buf, 0, (int) (yoe + era * 400) + (month <= 2), 4, 0);

	if (grain >= NW_GRAIN_MONTH)
		at = put_number(buf, at, month, 2, '-');
	if (grain >= NW_GRAIN_WEEK)
		at = put_number(buf, at, doy - (153 * mp + 2) / 5 + 1, 2, '-');
	if (grain >= NW_GRAIN_HOUR)
		at = put_number(buf, at, seconds / 3600, 2, 'T');
	if (grain >= NW_GRAIN_HOUR)
		at = put_number(buf, at, seconds / 60 % 60, 2, ':');
	if (grain >= NW_GRAIN_SECOND)
		at = put_number(buf, at, seconds % 60, 2, ':');
	return at;
}

/* The last unit of a stretch that is more than one, else the same as its first. */
static int64_t
last_start(const nw_date_expr *e)
{
	return e->end - 1000000;
}

/* Is the stretch exactly one day, month, year: is its start enough to tell it? */
static bool
start_tells(const nw_date_expr *e)
{
	static const int days[][2] = {[NW_GRAIN_YEAR] = {365, 366}, [NW_GRAIN_MONTH] = {28, 31}, [NW_GRAIN_DAY] = {1, 1}};
	int64_t		n = (e->end - e->start) / NW_DAY_MICROS;

	if (e->grain == NW_GRAIN_YEAR || e->grain == NW_GRAIN_MONTH || e->grain == NW_GRAIN_DAY)
		return n >= days[e->grain][0] && n <= days[e->grain][1];
	if (e->grain == NW_GRAIN_HOUR)
		return e->end - e->start == INT64_C(3600000000);
	return e->grain > NW_GRAIN_HOUR && e->end - e->start <= INT64_C(60000000);
}

static nw_grain
printed_grain(nw_grain grain)
{
	return grain < NW_GRAIN_YEAR ? NW_GRAIN_YEAR : grain > NW_GRAIN_YEAR && grain < NW_GRAIN_MONTH ? NW_GRAIN_MONTH :
		grain == NW_GRAIN_WEEK ? NW_GRAIN_DAY : grain;
}

static const nw_date_length *
keep_length(nw_doc *doc, bool has, const nw_date_length *length)
{
	return has ? (const nw_date_length *) nw_arena_copy(doc->arena, (const char *) length, sizeof(*length)) : NULL;
}

/* The bytes of a mention: of 월요일마다 and 10분마다 without the particle, of 해마다 with it. */
static size_t
mention_len(const char *s, const nw_date_expr *e)
{
	static const char *const words[] = {"해마다", "날마다", "달마다", "시간마다", "분기마다"};
	size_t		i;

	if (!e->has_every || !nw_ends(s, e->len, "마다"))
		return e->len;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (nw_starts_entry(s, e->len, words[i]))
			return e->len;
	return e->len - strlen("마다");
}

static bool
same_length(const nw_date_length *kept, bool has, const nw_date_length *length)
{
	return has ? kept && kept->months == length->months && kept->days == length->days && kept->micros == length->micros : !kept;
}

/* The value of a date with such a name, an old one or a new one; "shared" is the last of each slot. */
static int32_t
value_of(nw_doc *doc, uint32_t name, const nw_date_expr *e, int32_t *shared)
{
	int32_t    *slot = &shared[name % SHARED];
	nw_entity_value value = {
		.has_value = e->has_value, .grain = (uint8_t) e->grain, .start = e->start, .end = e->end};

	if (*slot >= 0)
	{
		const nw_entity_value *old = &doc->values[*slot];

		if (old->has_value == value.has_value && old->grain == value.grain &&
			old->start == value.start && old->end == value.end &&
			same_length(old->duration, e->has_duration, &e->duration) &&
			same_length(old->every, e->has_every, &e->every))
			return *slot;
	}
	value.duration = keep_length(doc, e->has_duration, &e->duration);
	value.every = keep_length(doc, e->has_every, &e->every);
	*slot = nw_doc_value(doc, &value);
	return *slot;
}

static void
add_date(nw_doc *doc, size_t base, const nw_date_expr *e, int32_t *shared)
{
	nw_entity_kind kind = e->has_date ? NW_ENTITY_DATE : NW_ENTITY_TIME;
	uint32_t	name;
	char		buf[2 * 32 + NW_DATE_LENGTH_PRINT_MAX];
	int			n = 0;

	if (e->has_value && !e->has_every)
	{
		nw_grain	grain = printed_grain(e->grain);

		n = print_time(e->start, grain, buf);
		if (!start_tells(e))
		{
			buf[n++] = '/';
			n += print_time(grain >= NW_GRAIN_HOUR ? e->end : last_start(e), grain, buf + n);
		}
	}
	else if (e->has_duration)
		n = nw_date_length_print(&e->duration, buf);
	name = n > 0 ? nw_doc_name_copied(doc, kind, buf, (size_t) n) : nw_doc_name(doc, kind, doc->s + base + e->off, e->len);
	nw_doc_add(doc, base + e->off, mention_len(doc->s + base + e->off, e), name,
			   value_of(doc, name, e, shared), 95);
}

void
nw_layer_dates(nw_doc *doc)
{
	nw_text_cursor cursor;
	nw_span		line;
	int32_t		shared[SHARED];

	memset(shared, 0xFF, sizeof(shared));
	nw_cursor_begin(&cursor, doc->text);
	while (nw_cursor_line(&cursor, &line))
	{
		nw_date_expr pieces[NW_DATE_PIECES];
		size_t		pos = 0;
		int			n;
		int			i;

		while ((n = nw_date_next_pieces(doc->s + line.off, line.len, &pos, &doc->dates, pieces)) >
			   0)
			for (i = 0; i < n; i++)
				add_date(doc, line.off, &pieces[i], shared);
	}
}
