/*
 * pg/module.c
 *		The magic block, the start-up check, and the library's version.
 *
 * There are no configuration parameters: results depend on arguments and on
 * the library's version alone.
 */
#include "pg/compat.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#include "pg/plumbing.h"

NW_MODULE_MAGIC("newsweather", NW_VERSION);

extern PGDLLEXPORT void _PG_init(void);

/*
 * Readers work on UTF-8 bytes.  A preloaded library has no database yet and is
 * not started again in each one: so the input functions and readers ask too.
 */
void
_PG_init(void)
{
	if (OidIsValid(MyDatabaseId))
		nw_pg_require_utf8();
}

void
nw_pg_require_utf8(void)
{
	if (GetDatabaseEncoding() != PG_UTF8)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("newsweather needs a database with encoding UTF8"),
				 errdetail("This database has encoding %s.", GetDatabaseEncodingName()),
				 errhint("Create a database with ENCODING 'UTF8' TEMPLATE template0.")));
}

PG_FUNCTION_INFO_V1(nw_newsweather_version);
Datum
nw_newsweather_version(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(NW_VERSION));
}
