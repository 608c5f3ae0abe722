/*
 * pg/weather_blocks.h
 *		A text argument, block by block: only what may speak of the weather is
 *		folded.
 *
 *		nw_weather_blocks blocks;
 *
 *		nw_weather_blocks_begin(&blocks, PG_GETARG_TEXT_PP(0), NW_SIEVE_WEATHER);
 *		while (nw_weather_blocks_next(&blocks))
 *			... read blocks.text ...
 *
 * The memory of a block goes with the next call; the call that returns false
 * has given all of it back.
 */
#ifndef NW_PG_WEATHER_BLOCKS_H
#define NW_PG_WEATHER_BLOCKS_H

#include "core/weather/weather_sieve.h"
#include "pg/plumbing.h"

typedef struct nw_weather_blocks
{
	nw_text		text;			/* the block, folded (NW_FOLD_READ); its raw offsets count from the block */
	nw_arena	arena;

	/* private */
	const char *raw;
	size_t		len;
	size_t		pos;
	nw_sieve	sieve;
	bool		open;			/* the arena is in use */
	size_t		counted;		/* characters are counted up to here */
	int32		chars;
} nw_weather_blocks;

/* 54000 for a text that is longer than NW_PG_TEXT_MAX. */
extern void nw_weather_blocks_begin(nw_weather_blocks *blocks, struct varlena *arg, nw_sieve sieve);
extern bool nw_weather_blocks_next(nw_weather_blocks *blocks);

/* Sets columns mention and start_at to what a span of blocks->text was in the whole argument. */
extern void nw_weather_blocks_mention(nw_weather_blocks *blocks, nw_rows *rows, nw_span span,
									  int mention_column, int start_column);

#endif							/* NW_PG_WEATHER_BLOCKS_H */
