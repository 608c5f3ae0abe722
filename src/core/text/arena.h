/*
 * core/text/arena.h
 *		The working memory of one reading, and its link to the host.
 *
 * A reader that needs memory takes an arena; nothing is freed piecemeal, the
 * caller ends the arena as a whole.  Memory comes from the host's allocator,
 * which either returns memory or does not return at all (palloc raises an
 * error, the test harness aborts), so no reader tests for NULL.  The first
 * NW_ARENA_INLINE bytes come from the struct itself: short texts cost no
 * allocation.
 *
 * The arena also carries the host's interrupt check.  Readers call nw_poll()
 * about once a line; it may not return either, so a reader keeps all that
 * it owns in the arena.
 */
#ifndef NW_CORE_TEXT_ARENA_H
#define NW_CORE_TEXT_ARENA_H

#include <stddef.h>

#define NW_ARENA_INLINE 1024

typedef struct nw_host
{
	void	   *(*alloc) (size_t size);	/* never returns NULL */
	void		(*release) (void *block);
	void		(*poll) (void); /* NULL: nothing to check */
} nw_host;

typedef struct nw_arena_block nw_arena_block;

typedef struct nw_arena
{
	const nw_host *host;
	nw_arena_block *blocks;		/* newest first */
	char	   *next;
	size_t		left;
	size_t		total;			/* bytes taken from the host so far */
	union
	{
		max_align_t align;
		char		bytes[NW_ARENA_INLINE];
	}			first;
} nw_arena;

extern void nw_arena_begin(nw_arena *arena, const nw_host *host);
extern void nw_arena_end(nw_arena *arena);

/* Uninitialised memory, aligned for any type, that lives until nw_arena_end. */
extern void *nw_arena_alloc(nw_arena *arena, size_t size);
extern void *nw_arena_zalloc(nw_arena *arena, size_t size);
extern char *nw_arena_copy(nw_arena *arena, const char *bytes, size_t len);	/* NUL-terminated */

/*
 * Makes room for one more element in a growing array of the arena: returns
 * the array, moved when it was full (capacity doubles).
 */
extern void *nw_arena_grow(nw_arena *arena, void *array, size_t used, size_t *capacity, size_t elem_size);

/* Readers of long lines poll about once in so many bytes. */
#define NW_POLL_STRETCH 16384

static inline void
nw_poll(const nw_arena *arena)
{
	if (arena->host->poll)
		arena->host->poll();
}

#endif							/* NW_CORE_TEXT_ARENA_H */
