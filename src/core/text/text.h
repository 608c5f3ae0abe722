/*
 * core/text/text.h
 *		A text as every reader sees it: folded, with the way back.
 *
 * Scraped text writes one thing in many ways: −５．９℃, -5.9 ˚C and -5.9°C
 * are the same temperature.  A nw_text holds the text as given ("raw") and a
 * folded copy ("str") in which each thing has one spelling, so readers match
 * plain bytes; offsets into str lead back to offsets into raw.  When nothing
 * needs folding str is raw itself and costs no memory.
 *
 * Two levels:
 *
 * NW_FOLD_CLEAN	what may be kept in a record: NFC, every kind of space and
 *					tab is U+0020, every line end is \n, invisible characters
 *					(zero width, soft hyphen, bidi marks, BOM) are gone.
 * NW_FOLD_READ		NW_FOLD_CLEAN, and what is only good for matching:
 *					full-width ASCII and ￦ ￥ to their plain forms; dashes and
 *					U+2212 to '-'; U+223C, wave dashes and small tilde to '~';
 *					˚ º to °; ℃ ℉ K to °C °F K; squared units (㎜ ㎞ ㎍ ㎥ …)
 *					to letters (mm km µg m3 …); middle dots (ㆍ ・ ･ ‧ ∙ ⋅) to
 *					U+00B7; ㈜ to (주).
 *
 * A raw byte that is not UTF-8 becomes U+FFFD.  NFC here composes a character
 * with the marks that follow it (Hangul jamo, U+0300..036F, kana voicing
 * marks) and takes the unified ideograph for a compatibility one; it is stable
 * across Unicode versions.
 */
#ifndef NW_CORE_TEXT_TEXT_H
#define NW_CORE_TEXT_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "core/text/arena.h"

/* The longest text that is read, in bytes: offsets fit 31 bits. */
#define NW_TEXT_MAX 0x3FFFFFFF

/* A stretch of bytes; which text the offset counts in is said where it is used. */
typedef struct nw_span
{
	uint32_t	off;
	uint32_t	len;
} nw_span;

typedef enum nw_fold_level
{
	NW_FOLD_CLEAN,
	NW_FOLD_READ
} nw_fold_level;

typedef struct nw_text_shift nw_text_shift;

typedef struct nw_text
{
	const char *str;			/* folded; not NUL-terminated */
	uint32_t	len;
	const char *raw;			/* as given; must outlive the nw_text */
	uint32_t	raw_len;
	const nw_text_shift *shifts;	/* private: where str and raw part ways */
	uint32_t	n_shifts;
	uint32_t	count_off;		/* private: the character counter of raw */
	uint32_t	count_chars;
	nw_arena   *arena;
} nw_text;

/*
 * Folds raw[0, len), len <= NW_TEXT_MAX.  Memory: usually none or a little
 * over len; at worst, while it grows, 24 times len (UTF-8 in which every other
 * character folds) or 40 times (bytes that are no UTF-8).
 */
extern void nw_text_fold(nw_text *text, nw_arena *arena, const char *raw, size_t len,
						 nw_fold_level level);

/* The part of raw that str[off, off + len) was folded from. */
extern nw_span nw_text_raw_span(const nw_text *text, uint32_t off, uint32_t len);

/*
 * 1-based character position of a byte offset into raw.  Counts on from the
 * last call, so asking in ascending order costs one pass over the text.
 */
extern int32_t nw_text_char_pos(nw_text *text, uint32_t raw_off);

/*
 * A walk over the lines of a text.  The same struct is the state of every
 * iterating reader (nw_reading_next and its like): text, place, line number.
 */
typedef struct nw_text_cursor
{
	nw_text    *text;
	uint32_t	pos;			/* next unread byte of text->str */
	int32_t		line_no;		/* 1-based number of the line last returned, 0 at first */
} nw_text_cursor;

extern void nw_cursor_begin(nw_text_cursor *cursor, nw_text *text);

/*
 * Gives the next line of str without its \n; false after the last.  "a\n" is
 * one line, "a\n\n" two, "" none: a final line end does not open a line.
 * Polls for interrupts.
 */
extern bool nw_cursor_line(nw_text_cursor *cursor, nw_span *line);

#endif							/* NW_CORE_TEXT_TEXT_H */
