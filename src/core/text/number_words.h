/*
 * core/text/number_words.h
 *		Numbers in words: thirty-seven and a half · six-point-six · 三十七 · 二十五点五.
 *
 * Works on folded text (core/text/text.h, NW_FOLD_READ).  Korean words are
 * nw_number_scan's.
 */
#ifndef NW_CORE_TEXT_NUMBER_WORDS_H
#define NW_CORE_TEXT_NUMBER_WORDS_H

#include "core/text/number.h"

/*
 * The English number below a million that s begins with; returns the bytes
 * read, 0 when there is none.  Words stand apart by one space, hyphen or line
 * end, letter case does not count, and the last word ends where letters and
 * digits end.  "point" and single digits may follow, or "and a half".  A sign
 * word is the caller's.  Nothing is left out of the middle of a number: of
 * "nineteen eighty-four" only the first word is read.
 */
extern size_t nw_number_words_english(const char *s, size_t len, nw_number *out);

/*
 * The number in Chinese characters that s begins with, Chinese or Japanese:
 * 三十七, 一百零五, 二十五点五, 三七·五 and 二〇 digit by digit, 两百, 一万二千.
 * The digits before 万 and 千 may be ASCII (1万, 1.5万, 5千); ASCII digits alone
 * are not read here.  Below 10^12.
 */
extern size_t nw_number_words_han(const char *s, size_t len, nw_number *out);

#endif							/* NW_CORE_TEXT_NUMBER_WORDS_H */
