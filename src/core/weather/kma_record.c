/*
 * core/weather/kma_record.c
 *		One record of KMA's.
 */
#include "core/weather/kma_record.h"

#include <string.h>

#include "core/text/chars.h"
#include "core/text/text.h"

/* Texts longer than this are not folded: they are no value of any field. */
#define MAX_FOLDED 4096

/*
 * Numbers 1 to 3 without a unit in forecasts for the fourth day and later are
 * grades (weak, moderate, strong), not quantities.
 */
#define GRADED_DAYS 4

static const struct
{
	const char *name;			/* in small letters */
	uint8_t		len;
	uint8_t		part;
} part_names[] = {
#define PART(name, part) {name, sizeof(name) - 1, part}
	PART("tm", NW_KMA_TM),
	PART("stnid", NW_KMA_STATION_ID),
	PART("stn_id", NW_KMA_STATION_ID),
	PART("stnnm", NW_KMA_STATION_NAME),
	PART("stn_ko", NW_KMA_STATION_NAME),
	PART("year", NW_KMA_YEAR),
	PART("month", NW_KMA_MONTH),
	PART("day", NW_KMA_DAY),
	PART("hour", NW_KMA_HOUR),
	PART("category", NW_KMA_CATEGORY),
	PART("basedate", NW_KMA_BASE_DATE),
	PART("basetime", NW_KMA_BASE_TIME),
	PART("fcstdate", NW_KMA_FCST_DATE),
	PART("fcsttime", NW_KMA_FCST_TIME),
	PART("fcstvalue", NW_KMA_FCST_VALUE),
	PART("obsrvalue", NW_KMA_OBSR_VALUE),
	PART("nx", NW_KMA_NX),
	PART("ny", NW_KMA_NY),
	PART("regid", NW_KMA_REGION),
	PART("tmfc", NW_KMA_TM_FC),
	PART("resultcode", NW_KMA_RESULT_CODE),
	PART("returnreasoncode", NW_KMA_RESULT_CODE),
	PART("resultmsg", NW_KMA_RESULT_MESSAGE),
	PART("returnauthmsg", NW_KMA_RESULT_MESSAGE),
#undef PART
};

static const char quality_flag[] = "qcflg";

#define MAX_NAME 40

void
nw_kma_record_begin(nw_kma_record *record, nw_arena *arena)
{
	memset(record, 0, sizeof(*record));
	record->arena = arena;
	record->nx = record->ny = -1;
}

static void
set_member(nw_kma_member *member, const char *value, size_t len)
{
	if (member->s && (member->len != len || memcmp(member->s, value, len) != 0))
		member->bad = true;
	member->s = value;
	member->len = (uint32_t) len;
}

/* Quality flags: 0 or nothing is good, 1 is wrong, 9 missing, and what is new no better. */
static bool
is_good(const char *flag, size_t len)
{
	size_t		i;

	for (i = 0; i < len; i++)
		if (flag[i] != '0' && flag[i] != ' ')
			return false;
	return true;
}

/* The member of a field of whatever record; NULL when there is no such field. */
static nw_kma_member *
field_member(nw_kma_record *record, const char *name, size_t len)
{
	const nw_kma_field *field = nw_kma_field_find(NW_KMA_OBSERVATION, name, len);

	if (!field)
		field = nw_kma_field_find(NW_KMA_MIDTERM, name, len);
	return field ? &record->fields[field - nw_kma_field_at(0)] : NULL;
}

void
nw_kma_record_set(nw_kma_record *record, const char *name, size_t name_len,
				  const char *value, size_t value_len)
{
	char		key[MAX_NAME];
	nw_kma_member *member;
	size_t		i;

	if (name_len > MAX_NAME || value_len > NW_TEXT_MAX)
		return;
	for (i = 0; i < name_len; i++)
		key[i] = name[i] >= 'A' && name[i] <= 'Z' ? (char) (name[i] - 'A' + 'a') : name[i];
	for (i = 0; i < sizeof(part_names) / sizeof(part_names[0]); i++)
		if (part_names[i].len == name_len && memcmp(part_names[i].name, key, name_len) == 0)
		{
			set_member(&record->parts[part_names[i].part], value, value_len);
			return;
		}
	if (nw_ends(key, name_len, quality_flag))
	{
		member = field_member(record, key, name_len - strlen(quality_flag));
		if (member && !is_good(value, value_len))
			member->bad = true;
	}
	else if ((member = field_member(record, key, name_len)) != NULL)
		set_member(member, value, value_len);
}

const char *
nw_kma_record_part(const nw_kma_record *record, nw_kma_part part, size_t *len)
{
	const nw_kma_member *member = &record->parts[part];
	const char *s = member->s;

	*len = member->len;
	if (!s || member->bad)
		*len = 0;
	while (*len > 0 && (s[0] == ' ' || s[0] == '\t' || s[0] == '\n' || s[0] == '\r'))
	{
		s++;
		(*len)--;
	}
	while (
		*len > 0 &&
		(s[*len - 1] == ' ' || s[*len - 1] == '\t' || s[*len - 1] == '\n' || s[*len - 1] == '\r'))
		(*len)--;
	return *len > 0 ? s : NULL;
}

static bool
has(const nw_kma_record *record, nw_kma_part part)
{
	return record->parts[part].s != NULL;
}

/* A part as a number of at most five digits; -1 when it is none. */
static int32_t
number_of(const nw_kma_record *record, nw_kma_part part)
{
	size_t		len;
	const char *s = nw_kma_record_part(record, part, &len);
	int32_t		value = 0;
	size_t		i;

	if (!s || len > 5)
		return -1;
	for (i = 0; i < len; i++)
	{
		if (!nw_is_digit(s[i]))
			return -1;
		value = value * 10 + (s[i] - '0');
	}
	return value;
}

static void
read_time(const nw_kma_record *record, nw_kma_part date, nw_kma_part hour, nw_kma_time *out)
{
	size_t		date_len;
	size_t		hour_len;
	const char *d = nw_kma_record_part(record, date, &date_len);
	const char *h = nw_kma_record_part(record, hour, &hour_len);

	if (d && h)
		(void) nw_kma_time_read_parts(d, date_len, h, hour_len, out);
}

void
nw_kma_record_read(nw_kma_record *record)
{
	const char *s;
	size_t		len;

	if (has(record, NW_KMA_CATEGORY) &&
		(has(record, NW_KMA_FCST_VALUE) || has(record, NW_KMA_OBSR_VALUE)))
	{
		const nw_kma_field *field;
		bool		forecast = has(record, NW_KMA_FCST_VALUE);

		record->source = NW_KMA_FORECAST;
		read_time(record, NW_KMA_BASE_DATE, NW_KMA_BASE_TIME, &record->issued);
		if (forecast)
			read_time(record, NW_KMA_FCST_DATE, NW_KMA_FCST_TIME, &record->time);
		else
			record->time = record->issued;
		record->nx = number_of(record, NW_KMA_NX);
		record->ny = number_of(record, NW_KMA_NY);
		s = nw_kma_record_part(record, NW_KMA_CATEGORY, &len);
		field = s ? nw_kma_field_find(NW_KMA_FORECAST, s, len) : NULL;
		if (field && !(forecast && has(record, NW_KMA_OBSR_VALUE)))
			record->fields[field - nw_kma_field_at(0)] =
				record->parts[forecast ? NW_KMA_FCST_VALUE : NW_KMA_OBSR_VALUE];
	}
	else if (has(record, NW_KMA_RESULT_CODE))
		record->source = NW_KMA_RESULT;
	else if (has(record, NW_KMA_TM_FC) && !has(record, NW_KMA_TM))
	{
		record->source = NW_KMA_MIDTERM;
		if ((s = nw_kma_record_part(record, NW_KMA_TM_FC, &len)) != NULL)
			(void) nw_kma_time_read(s, len, &record->time);
	}
	else if (has(record, NW_KMA_TM) || has(record, NW_KMA_STATION_ID) ||
			 has(record, NW_KMA_STATION_NAME))
	{
		int32_t		id = number_of(record, NW_KMA_STATION_ID);

		record->source = NW_KMA_OBSERVATION;
		record->station_id = id > 0 ? id : 0;
		if ((s = nw_kma_record_part(record, NW_KMA_TM, &len)) != NULL)
			(void) nw_kma_time_read(s, len, &record->time);
		else if (!has(record, NW_KMA_TM))
			(void) nw_kma_time_make(number_of(record, NW_KMA_YEAR), number_of(record, NW_KMA_MONTH),
									number_of(record, NW_KMA_DAY), number_of(record, NW_KMA_HOUR),
									0, &record->time);
	}
}

bool
nw_kma_record_failed(const nw_kma_record *record)
{
	int32_t		code = number_of(record, NW_KMA_RESULT_CODE);

	return code > 0 && code != 3;
}

/* A number 1 to 3 in a late forecast of rain, snow or wind. */
static bool
is_grade(const nw_kma_record *record, const nw_kma_field *field, const nw_kma_value *value,
		 const char *s, size_t len)
{
	const char *unit = nw_kma_field_text(field, NW_KMA_UNIT);

	if (record->source != NW_KMA_FORECAST || !record->time.known || !record->issued.known ||
		record->time.days - record->issued.days < GRADED_DAYS)
		return false;
	return (strcmp(unit, "mm") == 0 || strcmp(unit, "cm") == 0 || strcmp(unit, "m/s") == 0) &&
		len > 0 && nw_is_digit(s[len - 1]) && !memchr(s, '.', len) && value->low >= 1 &&
		value->low <= 3;
}

static void
fold(nw_kma_record *record, const nw_kma_member *member)
{
	nw_text		text;
	size_t		i;

	record->folded = member->s;
	record->folded_len = member->len <= MAX_FOLDED ? member->len : 0;
	for (i = 0; i < record->folded_len; i++)
		if ((unsigned char) member->s[i] >= 0x80 || (unsigned char) member->s[i] < ' ')
			break;
	if (i == record->folded_len)
		return;					/* folding would not change it */
	nw_text_fold(&text, record->arena, member->s, member->len, NW_FOLD_READ);
	record->folded = text.str;
	record->folded_len = text.len;
	while (record->folded_len > 0 && record->folded[0] == '\n')
	{
		record->folded++;
		record->folded_len--;
	}
	while (record->folded_len > 0 && record->folded[record->folded_len - 1] == '\n')
		record->folded_len--;
}

/* The next phenomenon of the day that was not given yet; 0 when there is none. */
static int16_t
next_phenomenon(nw_kma_record *record)
{
	int16_t		code;
	int			i;

	while ((code = nw_kma_phenomenon_next(record->folded, record->folded_len, &record->next_pos)) !=
		   0)
	{
		for (i = 0; i < record->n_seen; i++)
			if (record->seen[i] == code)
				break;
		if (i < record->n_seen || i == (int) (sizeof(record->seen) / sizeof(record->seen[0])))
			continue;
		record->seen[record->n_seen++] = code;
		return code;
	}
	return 0;
}

bool
nw_kma_record_next(nw_kma_record *record, nw_kma_row *row)
{
	for (;; record->next_field++)
	{
		const nw_kma_field *field = nw_kma_field_at(record->next_field);
		const nw_kma_member *member = &record->fields[record->next_field];
		bool		more = record->next_pos > 0;

		if (!field)
			return false;
		if (field->source != record->source || !member->s || member->bad)
			continue;
		memset(row, 0, sizeof(*row));
		row->field = field;
		row->time = record->time;
		if (field->after_hours >= 0)
		{
			/* which day is the third one is not known without the first */
			if (!row->time.known)
				continue;
			row->time.days += field->after_hours / 24;
			row->time.minutes = (int16_t) (field->after_hours % 24 * 60);
		}
		if (!more)
			fold(record, member);
		if (field->kind == NW_KMA_PHENOMENA)
		{
			if ((row->value.code = next_phenomenon(record)) != 0)
				return true;
			record->next_pos = 0;
			record->n_seen = 0;
		}
		else if (nw_kma_value_read(field, record->folded, record->folded_len, &row->value) &&
				 !is_grade(record, field, &row->value, record->folded, record->folded_len))
		{
			record->next_field++;
			return true;
		}
	}
}
