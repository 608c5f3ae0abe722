/*
 * core/entity/name_cue.h
 *		What the words around a bare name say of its class: 나루시 당국,
 *		나루그룹, (주)나루, 나루 씨.
 *
 * A cue is read from the text alone; whether the name is one at all, and what
 * weighs more, is for the caller to judge (layer_classes.c).  다시, 가능성,
 * 필요시 and 변호사 are no cues.
 */
#ifndef NW_CORE_ENTITY_NAME_CUE_H
#define NW_CORE_ENTITY_NAME_CUE_H

#include "core/entity/doc.h"

/* weights, in percent of a guess that is certain */
#define NW_CUE_DOUBT 50			/* said of others too: 나루성 may be a person, 나루에서 a film */
#define NW_CUE_HINT 100			/* mostly said of the class: 나루 주민, 나루의 주가 */
#define NW_CUE_SURE 300			/* said of nothing else: 나루시, 나루그룹 */

typedef struct nw_name_cue
{
	nw_span		name;			/* the bare name */
	nw_span		whole;			/* the longer name of the same place or company: 나루시, (주)나루; len 0 for none */
	uint8_t		kind;			/* nw_entity_kind: person, location or organisation */
	bool		told;			/* the words behind leave no doubt: 나루시 당국, 나루市 */
	uint16_t	weight;
} nw_name_cue;

/* More than these never stand around one word. */
#define NW_MAX_CUES 8

/* The cues for names that begin with the word at off; returns their number. */
extern int	nw_name_cues(const nw_doc *doc, size_t off, nw_name_cue *cues);

#endif							/* NW_CORE_ENTITY_NAME_CUE_H */
