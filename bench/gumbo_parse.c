/*
 * bench/gumbo_parse.c
 *		The least that reading HTML can cost: gumbo's own parse of the same
 *		bytes, built and torn down; the yardstick of bench/article_html.sh.
 */
#include "postgres.h"

#include <gumbo.h>

#include "fmgr.h"

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(bench_gumbo);
Datum
bench_gumbo(PG_FUNCTION_ARGS)
{
	text	   *page = PG_GETARG_TEXT_PP(0);
	GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, VARDATA_ANY(page), VARSIZE_ANY_EXHDR(page));
	int			n = (int) output->root->v.element.children.length;

	gumbo_destroy_output(&kGumboDefaultOptions, output);
	PG_RETURN_INT32(n);
}
