/*
 * core/weather/temperature_cues.h
 *		Inside temperature_judge: words that say what a number near them is.
 *
 * The table is data/temperature_cues.tsv.
 */
#ifndef NW_CORE_WEATHER_TEMPERATURE_CUES_H
#define NW_CORE_WEATHER_TEMPERATURE_CUES_H

#include <stddef.h>

typedef enum nw_cue
{
	NW_CUE_NONE,
	NW_CUE_HEAT,				/* of temperature or weather */
	NW_CUE_HINT,				/* as one, but said of much else: 아침, 기록 */
	NW_CUE_ANGLE,
	NW_CUE_DRINK,				/* of alcohol */
	NW_CUE_OTHER,				/* burns, music, printing, spectacles … */
	NW_CUES
} nw_cue;

/* The longest word s begins with; NW_CUE_NONE when it begins with none. */
extern nw_cue nw_temperature_cue_at(const char *s, size_t len);

/* Distance in bytes of the nearest word of each kind, (size_t) -1 when there is none. */
typedef struct nw_cue_distances
{
	size_t		at[NW_CUES];
} nw_cue_distances;

/*
 * Looks through s[from, to) for the words nearest to its end, or to its
 * beginning; not for what is further off than the nearest word of heat, which
 * is never asked for then.
 */
extern void nw_temperature_cues_back(const char *s, size_t from, size_t to, nw_cue_distances *out);
extern void nw_temperature_cues_ahead(const char *s, size_t from, size_t to, nw_cue_distances *out);

#endif							/* NW_CORE_WEATHER_TEMPERATURE_CUES_H */
