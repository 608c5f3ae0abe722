/*
 * core/entity/quantity.h
 *		Quantities in running text, with values: 3억 5천만 원 · 230억 달러 ·
 *		20~30명 · 13.5% · 두 차례 · 제2차 · 45세 · $3.5 billion · 3億円 · 三倍.
 *
 * Works on folded text (core/text/text.h, NW_FOLD_READ).  A number counts only
 * with what says what it is a number of: a unit, a currency, a counter, or a
 * word such as 평점 before it.  Dates, times, durations, addresses, telephone
 * numbers, versions and names of models are no quantities.
 */
#ifndef NW_CORE_ENTITY_QUANTITY_H
#define NW_CORE_ENTITY_QUANTITY_H

#include "core/entity/kind.h"
#include "core/text/number.h"

typedef enum nw_measured
{
	NW_MEASURED_NONE,			/* the word makes it no quantity: never reported */
	NW_MEASURED_COUNT,
	NW_MEASURED_ORDINAL,
	NW_MEASURED_MONEY,
	NW_MEASURED_PERCENT,
	NW_MEASURED_PERCENTAGE_POINT,
	NW_MEASURED_MULTIPLE,
	NW_MEASURED_FRACTION,
	NW_MEASURED_LENGTH,
	NW_MEASURED_AREA,
	NW_MEASURED_VOLUME,
	NW_MEASURED_MASS,
	NW_MEASURED_SPEED,
	NW_MEASURED_DATA,
	NW_MEASURED_DATA_RATE,
	NW_MEASURED_ENERGY,
	NW_MEASURED_POWER,
	NW_MEASURED_FREQUENCY,
	NW_MEASURED_ANGLE,
	NW_MEASURED_PRESSURE,
	NW_MEASURED_VOLTAGE,
	NW_MEASURED_CURRENT,
	NW_MEASURED_CHARGE,
	NW_MEASURED_SOUND,
	NW_MEASURED_CONCENTRATION,
	NW_MEASURED_DOSE,
	NW_MEASURED_MAGNITUDE,
	NW_MEASURED_SCORE,
	NW_MEASURED_AGE
} nw_measured;

/* "count", "ordinal" … */
extern const char *nw_measured_name(nw_measured measured);

typedef struct nw_figure
{
	uint32_t	off;			/* in the string given */
	uint32_t	len;
	nw_measured measured;
	bool		has_low;		/* an open side (이상, 미만 …) has none */
	bool		has_high;
	bool		approximate;	/* 약, 여, 가량, 수십 … */
	nw_number	low;			/* the same as high unless it is a range */
	nw_number	high;
	const char *unit;			/* static; ISO 4217 for money; NULL for none */
} nw_figure;

/* quantity, money or percent */
extern nw_entity_kind nw_figure_kind(const nw_figure *quantity);

/* Are its two sides not the same? */
extern bool nw_figure_is_range(const nw_figure *quantity);

/*
 * Finds the next quantity in folded s[0, len) from *pos on and moves *pos
 * behind it; false when there is none.  Allocates nothing.  Looks at bytes
 * before *pos to see where words begin.
 */
extern bool nw_figure_next(const char *s, size_t len, size_t *pos, nw_figure *out);

/* The same for quantities that begin before "until": at the end of the stretch *pos is there: for callers that poll between stretches. */
extern bool nw_figure_next_before(const char *s, size_t len, size_t until, size_t *pos, nw_figure *out);

/* Room for what the two below write, with the NUL. */
#define NW_FIGURE_PRINT_MAX 128

/* A number in decimal digits without zeros at the end: 350000000, 1.5, -0.03.  Its bytes. */
extern int	nw_figure_print_number(const nw_number *number, char *buf);

/* The canonical form: 23000000000 USD, 13.5%, 20~30 명, 100~ 명.  Its bytes. */
extern int	nw_figure_print(const nw_figure *quantity, char *buf);

#endif							/* NW_CORE_ENTITY_QUANTITY_H */
