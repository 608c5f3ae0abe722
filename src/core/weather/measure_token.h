/*
 * core/weather/measure_token.h
 *		Inside measure_context: a paragraph as the things that matter to its
 *		quantities, one after another.
 */
#ifndef NW_CORE_WEATHER_MEASURE_TOKEN_H
#define NW_CORE_WEATHER_MEASURE_TOKEN_H

#include "core/weather/measure.h"
#include "core/weather/measure_place.h"
#include "core/weather/measure_context_word.h"

typedef enum nw_token_type
{
	NW_TOKEN_MEASURE,
	NW_TOKEN_PLACE,
	NW_TOKEN_CONTEXT,			/* a word of measure_context_word.h */
	NW_TOKEN_WORD,				/* any other word */
	NW_TOKEN_NUMBER,			/* a number that is no quantity: 6시, 13일 */
	NW_TOKEN_COMMA,
	NW_TOKEN_JOIN,				/* · / ~ & : */
	NW_TOKEN_OPEN,				/* ( */
	NW_TOKEN_CLOSE,
	NW_TOKEN_ITEM,				/* a list mark: △ ▲ ◇, or a dash that begins a line */
	NW_TOKEN_LINE,				/* a line end between lines of a list */
	NW_TOKEN_WRAP,				/* a line end within prose */
	NW_TOKEN_END				/* of a sentence */
} nw_token_type;

/* How a quantity or a word goes on: its particles. */
typedef enum nw_token_tail
{
	NW_TAIL_NONE,
	NW_TAIL_AND,				/* 와 과 */
	NW_TAIL_OF,					/* 의 */
	NW_TAIL_REACH,				/* 를 을 까지 로: 41도를 기록한 홍천 */
	NW_TAIL_IF,					/* 이면, 일 때 */
	NW_TAIL_THAN,				/* 31도보다 */
	NW_TAIL_OTHER
} nw_token_tail;

/* nw_token.flags */
#define NW_TOKEN_STARTS_LINE	1	/* an item: the first of its line */
#define NW_TOKEN_HAS_MEASURE	2	/* an item or line: a quantity follows before the next line */
#define NW_TOKEN_TAKEN			2	/* a place: a quantity before it has taken it */
#define NW_TOKEN_WEAK			4	/* a place: see nw_measure_place */
#define NW_TOKEN_WHEN_AFTER		8	/* a quantity: 때, 경우 follows in the sentence */
#define NW_TOKEN_MEANS_AFTER	16	/* 말한다, 뜻한다 does */
#define NW_TOKEN_ALERT			32	/* a quantity: the sentence speaks of an alert */
#define NW_TOKEN_RECORD_AFTER	64	/* 역대 최고 follows, and no other quantity */
#define NW_TOKEN_LATIN			128 /* a context word in Latin letters */

typedef struct nw_token
{
	uint32_t	off;
	uint32_t	len;			/* of a place: the mention */
	uint32_t	end;			/* where reading goes on */
	uint32_t	index;			/* of a measure: in the list; of a place: its level */
	uint8_t		type;			/* nw_token_type */
	uint8_t		what;			/* nw_context_word, or nw_place_tail of a place */
	uint8_t		tail;			/* nw_token_tail */
	uint8_t		flags;
} nw_token;

typedef struct nw_tokens
{
	nw_token   *v;
	size_t		n;
	size_t		max;
} nw_tokens;

/*
 * Reads s[0, len) around the measures v[0, n), which are in the order of the
 * text.  Text far from every measure is left out, an NW_TOKEN_END in its
 * place.  The last token is an NW_TOKEN_END.
 */
extern void nw_measure_tokens(const char *s, size_t len, nw_arena *arena,
							  const nw_measure *v, size_t n, nw_tokens *out);

#endif							/* NW_CORE_WEATHER_MEASURE_TOKEN_H */
