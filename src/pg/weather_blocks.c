/*
 * pg/weather_blocks.c
 *		A text argument, block by block (see weather_blocks.h).
 */
#include "pg/weather_blocks.h"

#include "miscadmin.h"

#include "core/text/utf8.h"

void
nw_weather_blocks_begin(nw_weather_blocks *blocks, struct varlena *arg, nw_sieve sieve)
{
	nw_pg_text_check(arg);
	blocks->raw = VARDATA_ANY(arg);
	blocks->len = VARSIZE_ANY_EXHDR(arg);
	blocks->pos = 0;
	blocks->sieve = sieve;
	blocks->open = false;
	blocks->counted = 0;
	blocks->chars = 0;
}

bool
nw_weather_blocks_next(nw_weather_blocks *blocks)
{
	nw_span		block;

	CHECK_FOR_INTERRUPTS();
	if (blocks->open)
		nw_arena_end(&blocks->arena);
	blocks->open = nw_sieve_next(blocks->raw, blocks->len, blocks->sieve, &blocks->pos, &block);
	if (!blocks->open)
		return false;
	nw_arena_begin(&blocks->arena, &nw_pg_host);
	nw_text_fold(&blocks->text, &blocks->arena, blocks->raw + block.off, block.len, NW_FOLD_READ);
	return true;
}

void
nw_weather_blocks_mention(nw_weather_blocks *blocks, nw_rows *rows, nw_span span,
						  int mention_column, int start_column)
{
	nw_span		raw = nw_text_raw_span(&blocks->text, span.off, span.len);
	const char *mention = blocks->text.raw + raw.off;
	size_t		off = mention - blocks->raw;

	/* counts on from the mention before; a reader that goes back costs a new count */
	if (off < blocks->counted)
		blocks->counted = blocks->chars = 0;
	blocks->chars += nw_utf8_count(blocks->raw + blocks->counted, off - blocks->counted);
	blocks->counted = off;
	nw_rows_set_text(rows, mention_column, mention, raw.len);
	nw_rows_set(rows, start_column, Int32GetDatum(blocks->chars + 1));
}
