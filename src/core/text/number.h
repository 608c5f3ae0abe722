/*
 * core/text/number.h
 *		Numbers in running text: 1,900 · -5.9 · 3억 5천만 · 12만3000 · 230억.
 *
 * Works on folded text (core/text/text.h, NW_FOLD_READ): digits are ASCII and
 * a minus is '-'.
 */
#ifndef NW_CORE_TEXT_NUMBER_H
#define NW_CORE_TEXT_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* value = (negative ? -1 : 1) * coeff / 10^scale, exactly unless "inexact" */
typedef struct nw_number
{
	uint64_t	coeff;
	int8_t		scale;			/* decimal places as written, 0 to 18 */
	bool		negative;
	bool		inexact;		/* more digits than 18 were written: the rest is dropped */
	bool		overflow;		/* the whole part has more than 18 digits: coeff is useless */
	bool		myriad;			/* a unit word (천 만 억 조 …) was part of it */
} nw_number;

/* what may be part of the number besides digits and a decimal point */
#define NW_NUMBER_SIGN		1	/* a leading '+' or '-' */
#define NW_NUMBER_COMMA		2	/* thousands commas: 1,234 but not 1,23 or 0,123 */
#define NW_NUMBER_MYRIAD	4	/* 십 백 천 만 억 조 경, spaces between groups: 3억 5천만 */
#define NW_NUMBER_HANGUL	8	/* digits written 일 이 삼 … 구: 삼십, 이천오백 (only with a unit word or alone) */

/*
 * Reads the number that s begins with; returns the bytes read, 0 when there
 * is none.  A point belongs to it only when a digit follows.
 */
extern size_t nw_number_scan(const char *s, size_t len, unsigned flags, nw_number *out);

/* Nearest double. */
extern double nw_number_double(const nw_number *number);

#endif							/* NW_CORE_TEXT_NUMBER_H */
