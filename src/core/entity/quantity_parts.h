/*
 * core/entity/quantity_parts.h
 *		The parts of a quantity: its number and its unit (private to
 *		quantity*.c).
 */
#ifndef NW_CORE_ENTITY_QUANTITY_PARTS_H
#define NW_CORE_ENTITY_QUANTITY_PARTS_H

#include "core/entity/quantity.h"

/* No number is read further than this many bytes. */
#define NW_AMOUNT_MAX 96

typedef enum nw_numerals
{
	NW_NUMERALS_DIGITS,			/* 3억 5천만, 1,234.5 */
	NW_NUMERALS_SINO,			/* 이십, 백만 */
	NW_NUMERALS_NATIVE,			/* 두, 스물한 */
	NW_NUMERALS_ENGLISH,		/* twenty-one */
	NW_NUMERALS_HAN				/* 三十, 3億 */
} nw_numerals;

typedef struct nw_amount
{
	nw_number	low;
	nw_number	high;
	uint32_t	len;			/* bytes */
	uint8_t		power;			/* of ten, of the unit word at the end: 만 4, million 6 */
	nw_numerals numerals;
	bool		approximate;
	bool		range;			/* low and high were written: 20~30, 한두 */
	bool		bare;			/* a unit word alone: 백, 천, 만 */
	bool		digit;			/* one Sino-Korean digit alone: 삼, 오 */
	bool		large;			/* ends with 만, 억, 조, million …: a number of something even alone */
	bool		stands_alone;	/* a noun by itself: 하나, 둘, 서른 */
} nw_amount;

/* The number that s[off, len) begins with; false when there is none. */
extern bool nw_amount_read(const char *s, size_t len, size_t off, nw_amount *out);

/* The same for native numerals (quantity_native.c). */
extern bool nw_amount_native(const char *s, size_t len, nw_amount *out);

/* What core/text/number does not read (quantity_korean.c): 수십; 이삼십; 3 억 5 천만; 만 오천; 이십오 점 오. */
extern bool nw_amount_some(const char *s, size_t len, nw_amount *out);
extern bool nw_amount_pair(const char *s, size_t len, nw_amount *out);
extern size_t nw_amount_scan(const char *s, size_t len, unsigned flags, nw_number *number);
extern size_t nw_amount_of_ten_thousand(const char *s, size_t len, nw_number *number);
extern bool nw_amount_decimals(const char *s, size_t len, nw_number *number, size_t *end);

/* Is the syllable that s begins with in a list of syllables, and which? */
extern bool nw_amount_syllable(const char *s, size_t len, const char *list, int *index);

/* value * 10^power; false when it would pass 18 digits */
extern bool nw_amount_scale(nw_number *number, int power);

/* Orders a and b by value: below, at or above 0. */
extern int	nw_amount_compare(const nw_number *a, const nw_number *b);

/* flags of data/counters.tsv */
#define NW_COUNTER_NATIVE 1
#define NW_COUNTER_ONLY_NATIVE 2
#define NW_COUNTER_LOOSE 4
#define NW_COUNTER_BARE 8
#define NW_COUNTER_PREFIXED 16
#define NW_COUNTER_SENSE 32

typedef struct nw_counter
{
	const char *form;
	const char *unit;
	uint8_t		len;
	uint8_t		measured;		/* nw_measured */
	uint8_t		flags;
	int8_t		power;
} nw_counter;

/*
 * The unit at s[off, len) behind such a number, at most one space away; NULL
 * for none.  *end is where it ends.  "prefixed": 제 stands before the number.
 */
extern const nw_counter *nw_counter_find(const char *s, size_t len, size_t off, const nw_amount *amount,
								   bool prefixed, size_t *end);

/* May a word end at off, as far as a counter of one syllable is concerned? */
extern bool nw_counter_ends(const char *s, size_t len, size_t off);

/* May this syllable begin a quantity, as far as it is Hangul? */
extern bool nw_figure_starts(uint32_t cp);

/*
 * What a word of several meanings (파운드, 킬로, 도, 대 …) means in q, which
 * begins at q->off and ends at end; false when it is no quantity.
 */
extern bool nw_figure_sense(const char *s, size_t len, size_t end, const nw_counter *unit, const nw_amount *amount,
							  nw_figure *q);

/* About and open sides, by the words before q->off and behind q->off + q->len. */
extern void nw_figure_bounds(const char *s, size_t len, nw_figure *q);

/* Does text before end (at most one space apart) end with the word, as a word of its own? */
extern bool nw_figure_before(const char *s, size_t end, const char *word);

/* Quantities without a unit behind their number (quantity_bare.c); each fills q or leaves it. */
extern bool nw_figure_score(const char *s, size_t len, size_t off, const nw_amount *amount, nw_figure *q);
extern bool nw_figure_bare(const char *s, size_t len, size_t off, const nw_amount *amount, nw_figure *q);
extern bool nw_figure_fraction(const char *s, size_t len, size_t off, const nw_amount *amount, nw_figure *q);

/* Quantities that a word begins: 제2차, 시속 100km, $5 million, 생후 6개월 (quantity_prefix.c). */
extern bool nw_figure_prefixed(const char *s, size_t len, size_t off, nw_figure *q);

#endif							/* NW_CORE_ENTITY_QUANTITY_PARTS_H */
