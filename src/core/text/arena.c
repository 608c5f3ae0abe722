/*
 * core/text/arena.c
 *		Working memory that is taken piecemeal and given back as a whole.
 */
#include "core/text/arena.h"

#include <stdint.h>
#include <string.h>

#define ALIGN_UP(n) (((n) + _Alignof(max_align_t) - 1) & ~(_Alignof(max_align_t) - 1))
#define MIN_BLOCK 8192
#define MAX_BLOCK (1024 * 1024)

struct nw_arena_block
{
	nw_arena_block *older;
};

#define BLOCK_HEADER ALIGN_UP(sizeof(nw_arena_block))

void
nw_arena_begin(nw_arena *arena, const nw_host *host)
{
	arena->host = host;
	arena->blocks = NULL;
	arena->next = arena->first.bytes;
	arena->left = sizeof(arena->first.bytes);
	arena->total = 0;
}

void
nw_arena_end(nw_arena *arena)
{
	while (arena->blocks)
	{
		nw_arena_block *block = arena->blocks;

		arena->blocks = block->older;
		arena->host->release(block);
	}
	arena->left = 0;
}

void *
nw_arena_alloc(nw_arena *arena, size_t size)
{
	void	   *result;

	size = ALIGN_UP(size);
	if (size > arena->left)
	{
		size_t		block_size = arena->total < MIN_BLOCK ? MIN_BLOCK :
			arena->total < MAX_BLOCK ? arena->total : MAX_BLOCK;
		nw_arena_block *block;

		if (block_size < size + BLOCK_HEADER)
			block_size = size + BLOCK_HEADER;
		block = arena->host->alloc(block_size);
		block->older = arena->blocks;
		arena->blocks = block;
		arena->total += block_size;
		arena->next = (char *) block + BLOCK_HEADER;
		arena->left = block_size - BLOCK_HEADER;
	}
	result = arena->next;
	arena->next += size;
	arena->left -= size;
	return result;
}

void *
nw_arena_zalloc(nw_arena *arena, size_t size)
{
	return memset(nw_arena_alloc(arena, size), 0, size);
}

char *
nw_arena_copy(nw_arena *arena, const char *bytes, size_t len)
{
	char	   *copy = nw_arena_alloc(arena, len + 1);

	if (len > 0)
		memcpy(copy, bytes, len);
	copy[len] = '\0';
	return copy;
}

/* Gives back the block that holds nothing but this one large array. */
static void
release_large(nw_arena *arena, void *array)
{
	nw_arena_block **link = &arena->blocks;

	for (; *link; link = &(*link)->older)
	{
		nw_arena_block *block = *link;

		if ((char *) block + BLOCK_HEADER == (char *) array)
		{
			*link = block->older;
			arena->host->release(block);
			return;
		}
	}
}

void *
nw_arena_grow(nw_arena *arena, void *array, size_t used, size_t *capacity, size_t elem_size)
{
	void	   *bigger;
	size_t		old_size = *capacity * elem_size;

	if (used < *capacity)
		return array;
	*capacity = *capacity == 0 ? 16 : *capacity * 2;
	bigger = nw_arena_alloc(arena, *capacity * elem_size);
	if (used > 0)
		memcpy(bigger, array, used * elem_size);
	/* an array this large had a block of its own: see nw_arena_alloc */
	if (old_size >= MAX_BLOCK)
		release_large(arena, array);
	return bigger;
}
