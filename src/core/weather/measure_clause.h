/*
 * core/weather/measure_clause.h
 *		What the text right around a quantity says, whatever its measure: where
 *		clause and sentence part, whether it is a difference, a list item, falls.
 *
 * Works on folded text.  Every look is bounded.
 */
#ifndef NW_CORE_WEATHER_MEASURE_CLAUSE_H
#define NW_CORE_WEATHER_MEASURE_CLAUSE_H

#include "core/weather/measure_quantity.h"

/* Where the sentence that s[pos] is in begins, looking back at most "reach" bytes. */
extern size_t nw_sentence_begin(const char *s, size_t pos, size_t reach);

/* Has s[from, to) a mark that parts one clause from the next, or a digit? */
extern bool nw_clause_parted(const char *s, size_t from, size_t to);

/*
 * Is the quantity a difference: 평년보다 30㎜ 많은, 습도가 10% 낮아졌다, 30 mm above
 * normal?  Of a percentage or pressure 높다 alone makes one.
 */
extern bool nw_quantity_is_difference(const char *s, size_t len, const nw_quantity *q, size_t sentence);

/* Does a list mark stand before the quantity in its line: ▲ 서울 32㎜? */
extern bool nw_quantity_in_list(const char *s, size_t len, const nw_quantity *q);

/* Does the quantity end its clause, or is it said of it that it falls, lies, is forecast? */
extern bool nw_quantity_falls(const char *s, size_t len, const nw_quantity *q);

#endif							/* NW_CORE_WEATHER_MEASURE_CLAUSE_H */
