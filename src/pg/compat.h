/*
 * pg/compat.h
 *		Every difference between the supported server versions (15 to 18).
 *
 * No other file tests PG_VERSION_NUM.
 */
#ifndef NW_PG_COMPAT_H
#define NW_PG_COMPAT_H

#include "postgres.h"

#include "fmgr.h"
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#include "nodes/miscnodes.h"
#endif

/*
 * Soft errors came with 16.  Before, an input function has no one to hand an
 * error to and raises it.
 */
#if PG_VERSION_NUM >= 160000
#define NW_ESCONTEXT(fcinfo) ((fcinfo)->context)
#else
#define NW_ESCONTEXT(fcinfo) ((Node *) NULL)
#define errsave(context, ...) \
	do { \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
	} while (0)
#define ereturn(context, value, ...) \
	do { \
		errsave(context, __VA_ARGS__); \
		return value; \
	} while (0)
#endif

/* Calls jsonb's input function; false after a soft error. */
#if PG_VERSION_NUM >= 160000
#define nw_jsonb_in(string, escontext, result) \
	DirectInputFunctionCallSafe(jsonb_in, (string), InvalidOid, -1, (escontext), (result))
#else
#define nw_jsonb_in(string, escontext, result) \
	((void) (escontext), *(result) = DirectFunctionCall1(jsonb_in, CStringGetDatum(string)), true)
#endif

/* 18: the magic block carries name and version. */
#ifdef PG_MODULE_MAGIC_EXT
#define NW_MODULE_MAGIC(name_, version_) PG_MODULE_MAGIC_EXT(.name = (name_), .version = (version_))
#else
#define NW_MODULE_MAGIC(name_, version_) PG_MODULE_MAGIC
#endif

/* 16: make_range takes an error context. */
#if PG_VERSION_NUM >= 160000
#define nw_make_range(type, lower, upper) make_range((type), (lower), (upper), false, NULL)
#else
#define nw_make_range(type, lower, upper) make_range((type), (lower), (upper), false)
#endif

/* 18: btree skip support, opclass function 6. */
#define NW_HAVE_SKIPSUPPORT (PG_VERSION_NUM >= 180000)

#endif							/* NW_PG_COMPAT_H */
