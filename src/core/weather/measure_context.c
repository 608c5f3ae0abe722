/*
 * core/weather/measure_context.c
 *		What the words around weather quantities say about them.
 */
#include "core/weather/measure_context.h"

void
nw_measure_context(const char *s, size_t len, nw_arena *arena, nw_measure_list *list, size_t first)
{
	(void) s;
	(void) len;
	(void) arena;
	(void) list;
	(void) first;
}
