/*
 * core/weather/temperature_mention.h
 *		Temperatures and differences of temperatures in running text.
 *
 * A mention is a number, or two with a word or sign of range between them,
 * and what says that it is a temperature: a scale (℃, °F, 섭씨, kelvin), a
 * word of sign (영하, 零下, minus) or a bare degree (도, 度, degrees, °) that
 * the words around it do not make an angle, a latitude, the strength of a
 * drink, a place …  One grammar reads all languages (temperature_grammar.h);
 * a judge of each language says what a mention is.
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_MENTION_H
#define NW_CORE_WEATHER_TEMPERATURE_MENTION_H

#include <stdbool.h>
#include <stddef.h>

#include "core/text/text.h"
#include "core/weather/temperature.h"

typedef struct nw_temperature_mention
{
	nw_span		span;			/* in the text read: from the first word of sign, scale or bound, or the
								 * number, to the last unit or word of bound */
	bool		has_low;		/* an open side is not there; one of them always is */
	bool		has_high;
	bool		exclusive;		/* the one bound that is there does not belong to it: 미만, 초과 */
	nw_temperature low;			/* low <= high; equal for a single value.  Of a difference: grid steps
								 * (1/9000 K), signed */
	nw_temperature high;
	char		unit;			/* 'C', 'F', 'K', or 0 when the text names none (read as Celsius) */
	bool		approximate;	/* 약, 안팎, 30도대 … */
	bool		difference;		/* 일교차 14도; 평년보다 3~6도 높은: +3 to +6, 낮은: -6 to -3 */
} nw_temperature_mention;

/*
 * The next mention in folded s[*pos, len) (NW_FOLD_READ).  Begin with *pos =
 * 0; the text before *pos is looked at as context.  Returns false at the end;
 * never fails, never allocates.  Linear in len: context is looked for within
 * some hundred bytes.  What would lie outside the type is no mention.
 */
extern bool nw_temperature_mention_next(const char *s, size_t len, size_t *pos,
										nw_temperature_mention *out);

/*
 * Is the whole of folded s[0, len), but for spaces around it and particles
 * behind it, one temperature, range or bound?  A difference is not.
 */
extern bool nw_temperature_mention_whole(const char *s, size_t len, nw_temperature_mention *out);

#endif							/* NW_CORE_WEATHER_TEMPERATURE_MENTION_H */
