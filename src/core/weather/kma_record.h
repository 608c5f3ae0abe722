/*
 * core/weather/kma_record.h
 *		One record of KMA's, from the names and values it is made of.
 *
 *		nw_kma_record_begin(&record, &arena);
 *		for each member: nw_kma_record_set(&record, name, …, value, …);
 *		nw_kma_record_read(&record);
 *		while (nw_kma_record_next(&record, &row)) …
 *
 * Names are matched in any case.  A name that is there twice with two values
 * contradicts itself and counts as missing.
 */
#ifndef NW_CORE_WEATHER_KMA_RECORD_H
#define NW_CORE_WEATHER_KMA_RECORD_H

#include "core/text/arena.h"
#include "core/weather/kma_field.h"
#include "core/weather/kma_time.h"

/* What a record has besides measures. */
typedef enum nw_kma_part
{
	NW_KMA_TM,
	NW_KMA_STATION_ID,
	NW_KMA_STATION_NAME,
	NW_KMA_YEAR, NW_KMA_MONTH, NW_KMA_DAY, NW_KMA_HOUR,	/* sfc_web_map */
	NW_KMA_CATEGORY,
	NW_KMA_BASE_DATE, NW_KMA_BASE_TIME,
	NW_KMA_FCST_DATE, NW_KMA_FCST_TIME, NW_KMA_FCST_VALUE,
	NW_KMA_OBSR_VALUE,
	NW_KMA_NX, NW_KMA_NY,
	NW_KMA_REGION,				/* regId */
	NW_KMA_TM_FC,
	NW_KMA_RESULT_CODE, NW_KMA_RESULT_MESSAGE,
	NW_KMA_PARTS
} nw_kma_part;

typedef struct nw_kma_member
{
	const char *s;				/* NULL: not there */
	uint32_t	len;
	bool		bad;			/* contradicted, or its quality flag says wrong or missing */
} nw_kma_member;

typedef struct nw_kma_record
{
	/* set by nw_kma_record_read */
	nw_kma_source source;		/* NW_KMA_NONE: no record of KMA's, without rows */
	nw_kma_time time;			/* of observation, or that the forecast is for */
	nw_kma_time issued;			/* of forecasts: base date and time */
	int32_t		station_id;		/* 0: none given */
	int32_t		nx;				/* grid of a forecast, -1: none given */
	int32_t		ny;

	/* private */
	nw_arena   *arena;
	nw_kma_member parts[NW_KMA_PARTS];
	nw_kma_member fields[NW_KMA_FIELDS_MAX];
	size_t		next_field;
	size_t		next_pos;		/* within a field of several conditions */
	int16_t		seen[8];
	int			n_seen;
	const char *folded;
	size_t		folded_len;
} nw_kma_record;

typedef struct nw_kma_row
{
	const nw_kma_field *field;
	nw_kma_time time;			/* the record's, or that of a field with a day of its own */
	nw_kma_value value;
} nw_kma_row;

/* The arena is for folding; it and the values given live as long as the record is used. */
extern void nw_kma_record_begin(nw_kma_record *record, nw_arena *arena);
extern void nw_kma_record_set(nw_kma_record *record, const char *name, size_t name_len,
							  const char *value, size_t value_len);
extern void nw_kma_record_read(nw_kma_record *record);

/*
 * The next measure that says something, in the order of the table.  SKY and
 * PTY come as the codes they are: two records have to be put together.
 */
extern bool nw_kma_record_next(nw_kma_record *record, nw_kma_row *row);

/* A part as given, without the spaces around it; NULL and 0 when it is not there or empty. */
extern const char *nw_kma_record_part(const nw_kma_record *record, nw_kma_part part, size_t *len);

/*
 * Of NW_KMA_RESULT: does the header say that the request failed?  "No data"
 * (03) is no failure, and a code that is no number not one of KMA's.
 */
extern bool nw_kma_record_failed(const nw_kma_record *record);

#endif							/* NW_CORE_WEATHER_KMA_RECORD_H */
