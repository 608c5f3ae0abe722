/*
 * core/text/fold.h
 *		What single code points and short strings fold to (see text.h for the
 *		two levels).
 */
#ifndef NW_CORE_TEXT_FOLD_H
#define NW_CORE_TEXT_FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/text/text.h"

/*
 * The replacement of cp at a level: a string of 0 to 5 bytes ("" drops the
 * character), or NULL when it stays as it is.  buf[8] is scratch the result
 * may live in.
 */
extern const char *nw_fold_char(uint32_t cp, nw_fold_level level, char *buf);

/* Composes cp with the mark after it as NFC does; 0 when they do not compose. */
extern uint32_t nw_fold_compose(uint32_t cp, uint32_t mark);

/*
 * Folds s[0, len) to the same bytes as nw_text_fold, but without the way back
 * and without an arena, into buf[size].  Returns false when they do not fit.
 */
extern bool nw_fold_short(const char *s, size_t len, nw_fold_level level,
						  char *buf, size_t size, size_t *folded_len);

/* Can cp compose with what is before it? */
static inline bool
nw_fold_is_mark(uint32_t cp)
{
	return (cp >= 0x0300 && cp <= 0x036F) || (cp >= 0x1161 && cp <= 0x11C2) ||
		cp == 0x3099 || cp == 0x309A;
}

#endif							/* NW_CORE_TEXT_FOLD_H */
