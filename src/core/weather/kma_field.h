/*
 * core/weather/kma_field.h
 *		Fields of the records that the Korea Meteorological Administration
 *		publishes, and how the value of each is read.
 *
 * The table is data/kma_fields.tsv: what a field measures, in what unit, and
 * the bounds beyond which its value is missing or wrong.
 */
#ifndef NW_CORE_WEATHER_KMA_FIELD_H
#define NW_CORE_WEATHER_KMA_FIELD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The records a field belongs to; the same name means the same thing within one of them. */
typedef enum nw_kma_source
{
	NW_KMA_NONE,				/* no record of KMA's */
	NW_KMA_OBSERVATION,			/* ASOS, hourly and daily, and the web feed sfc_web_map */
	NW_KMA_FORECAST,			/* short-term, ultra-short forecast and nowcast: one category each */
	NW_KMA_MIDTERM,				/* days 3 to 10 from tmFc */
	NW_KMA_RESULT				/* the header of a response; no fields */
} nw_kma_source;

typedef enum nw_kma_kind
{
	NW_KMA_NUMBER,
	NW_KMA_AMOUNT,				/* also 강수없음, 1mm 미만, 30.0~50.0mm, 50.0mm 이상 */
	NW_KMA_DIRECTION,			/* degrees, 0 is a calm */
	NW_KMA_WORD,				/* a condition */
	NW_KMA_PHENOMENA,			/* conditions in braces: see nw_kma_phenomenon_next */
	NW_KMA_SKY,					/* codes: nw_kma_value.code is the number, not yet a condition */
	NW_KMA_PTY,
	NW_KMA_LIGHTNING			/* 0, or a condition */
} nw_kma_kind;

/* Room for the fields of a record. */
#define NW_KMA_FIELDS_MAX 160

typedef enum nw_kma_text
{
	NW_KMA_NAME,				/* as published: minTa */
	NW_KMA_MEASURE,				/* temperature */
	NW_KMA_UNIT,				/* ℃; empty for conditions */
	NW_KMA_ROLE,				/* minimum; empty for none */
	NW_KMA_TEXTS
} nw_kma_text;

typedef struct nw_kma_field
{
	uint8_t		source;			/* nw_kma_source */
	uint8_t		kind;			/* nw_kma_kind */
	int8_t		power;			/* published in units of 10^power of the measure's */
	int16_t		after_hours;	/* after midnight of the record's day; -1: the record's own time */
	uint16_t	text[NW_KMA_TEXTS]; /* private: see nw_kma_field_text */
	double		min;			/* bounds, in the measure's unit */
	double		max;
} nw_kma_field;

/* By name in any case; NULL when no record of that source has such a field. */
extern const nw_kma_field *nw_kma_field_find(nw_kma_source source, const char *name, size_t len);

/* The fields in order of the table; NULL behind the last. */
extern const nw_kma_field *nw_kma_field_at(size_t index);

extern const char *nw_kma_field_text(const nw_kma_field *field, nw_kma_text which);

typedef struct nw_kma_value
{
	bool		has_low;		/* an open side is not there */
	bool		has_high;
	double		low;			/* in the measure's unit, low <= high, equal for a single value */
	double		high;
	int16_t		code;			/* of the condition (or SKY, PTY: the number); 0 for quantities */
} nw_kma_value;

/*
 * Reads the folded value of a field (not of PHENOMENA).  False when it is
 * missing (empty, "-", a sentinel, no lightning), is no value of this field,
 * or lies outside its bounds: such a value says nothing.
 */
extern bool nw_kma_value_read(const nw_kma_field *field, const char *s, size_t len, nw_kma_value *out);

/*
 * The next condition in braces: {비}0130-{안개}{강도0}0600-.  Begin with *pos =
 * 0.  Returns its code, 0 at the end.  A word is given each time it is written.
 */
extern int16_t nw_kma_phenomenon_next(const char *s, size_t len, size_t *pos);

/*
 * One condition of the SKY (1 to 4) and PTY (0 to 7) of one time, -1 where one
 * is not known: what falls, with the sky where there is a word for both (SKY=4
 * PTY=1: 흐리고 비), else the sky, else 없음.  0 when neither is known.
 */
extern int16_t nw_kma_condition(int sky, int pty);

#endif							/* NW_CORE_WEATHER_KMA_FIELD_H */
