/*
 * core/weather/condition_atom.h
 *		Inside condition_text: the words that phrases about the weather are
 *		made of (data/weather_phrases.tsv), and how a phrase is cut into them.
 */
#ifndef NW_CORE_WEATHER_CONDITION_ATOM_H
#define NW_CORE_WEATHER_CONDITION_ATOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* In the order of tools/gen-weather-phrases; the data says what each is. */
typedef enum nw_atom_kind
{
	NW_ATOM_SKY,
	NW_ATOM_SKY_OF,
	NW_ATOM_SKY_AND,
	NW_ATOM_SKY_THEN,
	NW_ATOM_FALLS,
	NW_ATOM_INTENSITY,
	NW_ATOM_OFTEN,
	NW_ATOM_STEADY,
	NW_ATOM_OVER,
	NW_ATOM_OVER_THEN,
	NW_ATOM_AND,
	NW_ATOM_MOSTLY,
	NW_ATOM_BECOMING,
	NW_ATOM_THEN,
	NW_ATOM_PLACE,
	NW_ATOM_VERB,
	NW_ATOM_WHEN
} nw_atom_kind;

typedef struct nw_condition_atom
{
	uint16_t	off;			/* private: its text */
	uint8_t		len;
	uint8_t		kind;
	uint8_t		value;			/* state of the sky, phenomenon, intensity … */
	uint8_t		intensity;		/* that a phenomenon's word has in itself: 大雨 */
} nw_condition_atom;

/* Longer than any phrase; what is longer is not read. */
#define NW_PHRASE_MAX 240

#define NW_FALLS_NONE 255

/*
 * Brings a phrase into the form of the atoms: small letters, simplified
 * characters, no brackets, blanks only between Latin words, one sign for
 * every sign that separates.  Returns its length in out[NW_PHRASE_MAX], 0 when it
 * is too long.
 */
extern size_t nw_condition_squeeze(const char *s, size_t len, char *out);

/* May a phrase of one condition begin with this character?  False is certain. */
extern bool nw_condition_may_begin(uint32_t cp);

/* The longest atom that a squeezed text begins with; NULL when there is none. */
extern const nw_condition_atom *nw_condition_atom_at(const char *s, size_t len);

/* The Korean word of a phenomenon, as the keys of the table of conditions have it. */
extern const char *nw_condition_falls(uint8_t falls);

/* The phenomenon of a word; NW_FALLS_NONE when no phrase names it. */
extern uint8_t nw_condition_falls_find(const char *word);

#endif							/* NW_CORE_WEATHER_CONDITION_ATOM_H */
