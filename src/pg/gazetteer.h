/*
 * pg/gazetteer.h
 *		gazetteer in memory and on disk: a varlena of the block of
 *		core/entity/user_gazetteer.h, with the SHA-256 of the block in its header.
 */
#ifndef NW_PG_GAZETTEER_H
#define NW_PG_GAZETTEER_H

#include "pg/plumbing.h"

#include "core/entity/user_gazetteer.h"

/* What tells one gazetteer from another: the header, with the digest of the rest. */
#define NW_GAZETTEER_KEY NW_USER_GAZ_HEADER

/* With a four-byte header: the block is read in place, and packed ones are rare. */
#define PG_GETARG_GAZETTEER(n) ((struct varlena *) PG_DETOAST_DATUM(PG_GETARG_DATUM(n)))

/* The value of a maker, which it finishes. */
extern struct varlena *nw_pg_gazetteer_make(nw_user_gaz_maker *maker);

/* Opens a value, an error when it is of another version. */
extern void nw_pg_gazetteer_open(const struct varlena *value, nw_user_gaz *gaz);

/*
 * The names in an argument, NULL when it is NULL or not there.  They are kept
 * for the calls to come in fn_extra, which the caller leaves alone, and live
 * until the next call.
 */
extern const nw_user_gaz *nw_pg_gazetteer_arg(FunctionCallInfo fcinfo, int n);

#endif							/* NW_PG_GAZETTEER_H */
