/*
 * core/text/paragraph.h
 *		A text as paragraphs: the stretches that share their context.
 */
#ifndef NW_CORE_TEXT_PARAGRAPH_H
#define NW_CORE_TEXT_PARAGRAPH_H

#include <stdbool.h>
#include <stddef.h>

#include "core/text/text.h"

/* A longer paragraph is cut, at the end of a sentence where there is one. */
#define NW_PARAGRAPH_MAX 65536

/*
 * The next run of lines of s[*pos, len) without a blank line between them;
 * begin with *pos = 0.  False at the end.  Never parts a number; linear.
 */
extern bool nw_paragraph_next(const char *s, size_t len, size_t *pos, nw_span *out);

#endif							/* NW_CORE_TEXT_PARAGRAPH_H */
