/*
 * core/weather/measure_role.h
 *		Inside measure_context: the head a quantity stands under (내일 아침
 *		최저기온은), gathered word by word, and the role it gives.
 */
#ifndef NW_CORE_WEATHER_MEASURE_ROLE_H
#define NW_CORE_WEATHER_MEASURE_ROLE_H

#include "core/weather/measure_token.h"

/* Words of measure_context_word.h that are parts of a head: NW_CW_MORNING to NW_CW_LOCAL. */
#define NW_HEAD_PARTS (NW_CW_LOCAL + 1)

typedef struct nw_head
{
	uint32_t	has;			/* bits of the parts it has */
	uint32_t	second;			/* bits of a second one: 최저기온과 최고기온은 */
	uint16_t	at[NW_HEAD_PARTS];	/* unknown words before each part, and before the noun: at[0] */
	uint8_t		noun;			/* NW_CW_TEMP … NW_CW_CHANCE, 0: none said */
	uint8_t		warmth;			/* NW_CW_APPARENT, NW_CW_DEW or 0 */
	bool		used;			/* a quantity stood under it */
	bool		inherited;		/* noun and warmth are of the head before */
} nw_head;

static inline uint32_t
nw_head_bit(int part)
{
	return UINT32_C(1) << part;
}

static inline bool
nw_head_part(const nw_head *head, int part)
{
	return (head->has & nw_head_bit(part)) != 0;
}

/*
 * Adds a word that is part of a head or its noun.  "words" counts the unknown
 * words of the sentence so far, "joined" says that only a conjunction stands
 * before the word, "close" that nothing but separators stands between it and
 * the quantity before.
 */
extern void nw_head_add(nw_head *head, const nw_token *t, uint16_t words, bool joined, bool close);

/* May the quantity stand under the head: is its noun one for it? */
extern bool nw_head_fits(const nw_head *head, nw_measure_kind kind);

/*
 * The role the head gives; NULL for none.  "moves" is NW_CW_UP or NW_CW_DOWN
 * when the verb behind the quantity says so, else 0.
 */
extern const char *nw_head_role(const nw_head *head, const nw_measure *m, uint16_t words, int moves);

#endif							/* NW_CORE_WEATHER_MEASURE_ROLE_H */
