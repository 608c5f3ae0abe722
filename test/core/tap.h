/*
 * test/core/tap.h
 *		The Test Anything Protocol for unit tests of core: one line a check.
 *
 * A test is one main() that calls ok() and its kin and ends with
 * "return done_testing();".
 */
#ifndef NW_TEST_TAP_H
#define NW_TEST_TAP_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/text/arena.h"

static int	tap_count;
static int	tap_failed;

#if defined(__GNUC__)
#define TAP_PRINTF(f, a) __attribute__((format(printf, f, a), unused))
#else
#define TAP_PRINTF(f, a)
#endif

/* One check; the rest is printf's way to name it.  Returns the condition. */
static bool TAP_PRINTF(4, 5)
tap_ok(bool condition, const char *file, int line, const char *format, ...)
{
	va_list		args;

	tap_count++;
	tap_failed += !condition;
	printf("%sok %d - ", condition ? "" : "not ", tap_count);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	printf("\n");
	if (!condition)
		printf("# failed at %s line %d\n", file, line);
	fflush(stdout);
	return condition;
}

#define ok(condition, ...) tap_ok((condition), __FILE__, __LINE__, __VA_ARGS__)

/* Two integers are equal; says both when not. */
#define is_int(got, expected, ...) \
	do { \
		long long	tap_got = (long long) (got); \
		long long	tap_expected = (long long) (expected); \
		if (!tap_ok(tap_got == tap_expected, __FILE__, __LINE__, __VA_ARGS__)) \
			printf("#   got %lld, expected %lld\n", tap_got, tap_expected); \
	} while (0)

/* len bytes at got are the NUL-terminated expected; says both when not. */
#define is_bytes(got, len, expected, ...) \
	do { \
		const char *tap_got = (got); \
		size_t		tap_len = (size_t) (len); \
		const char *tap_expected = (expected); \
		if (!tap_ok(tap_len == strlen(tap_expected) && memcmp(tap_got, tap_expected, tap_len) == 0, \
					__FILE__, __LINE__, __VA_ARGS__)) \
			printf("#   got \"%.*s\", expected \"%s\"\n", (int) tap_len, tap_got, tap_expected); \
	} while (0)

#define is_str(got, expected, ...) is_bytes((got), strlen(got), (expected), __VA_ARGS__)

#if defined(__GNUC__)
__attribute__((unused))
#endif
static int
done_testing(void)
{
	printf("1..%d\n", tap_count);
	return tap_failed > 0 ? 1 : 0;
}

/* Memory for core's arenas: never returns NULL, as the contract wants. */
#if defined(__GNUC__)
__attribute__((unused))
#endif
static void *
tap_alloc(size_t size)
{
	void	   *block = malloc(size ? size : 1);

	if (!block)
		abort();
	return block;
}

#if defined(__GNUC__)
__attribute__((unused))
#endif
static const nw_host tap_host = {tap_alloc, free, NULL};

#endif							/* NW_TEST_TAP_H */
