/*
 * pg/news_article_ops.c
 *		The order of news_article: time published, publisher, headline, and
 *		then all of it, so that equal means the same in every byte.  An article
 *		without a time comes last.
 */
#include "pg/news_article.h"

#include "access/detoast.h"
#include "common/hashfn.h"
#include "utils/builtins.h"

static int
compare_bytes(const char *a, size_t a_len, const char *b, size_t b_len)
{
	size_t		len = a_len < b_len ? a_len : b_len;
	int			result = len > 0 ? memcmp(a, b, len) : 0;

	if (result != 0)
		return result < 0 ? -1 : 1;
	return a_len < b_len ? -1 : a_len > b_len;
}

static int
compare_times(const nw_article_time *x, const nw_article_time *y)
{
	if (x->precision == NW_PRECISION_NONE || y->precision == NW_PRECISION_NONE)
		return (x->precision == NW_PRECISION_NONE) - (y->precision == NW_PRECISION_NONE);
	return x->micros < y->micros ? -1 : x->micros > y->micros;
}

/* Most articles differ in their times, which stand in the first bytes: a sort need not fetch the bodies. */
static int
compare_beginnings(FunctionCallInfo fcinfo)
{
	struct varlena *a;
	struct varlena *b;
	nw_article_parts x,
				y;
	bool		whole;

	a = nw_pg_article_header(PG_GETARG_DATUM(0), &x, &whole);
	PG_FREE_IF_COPY(a, 0);
	b = nw_pg_article_header(PG_GETARG_DATUM(1), &y, &whole);
	PG_FREE_IF_COPY(b, 1);
	return compare_times(&x.published, &y.published);
}

static int
compare(FunctionCallInfo fcinfo)
{
	struct varlena *a;
	struct varlena *b;
	nw_article_parts x,
				y;
	int			result = compare_beginnings(fcinfo);

	if (result != 0)
		return result;
	a = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	b = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(1));
	nw_pg_article_open(a, &x);
	nw_pg_article_open(b, &y);
	for (int i = NW_ARTICLE_PUBLISHER; i <= NW_ARTICLE_HEADLINE && result == 0; i++)
	{
		/* what is not known comes last here too */
		if (x.field[i].len == 0 || y.field[i].len == 0)
			result = (x.field[i].len == 0) - (y.field[i].len == 0);
		else
			result = compare_bytes(x.field[i].s, x.field[i].len, y.field[i].s, y.field[i].len);
	}
	if (result == 0)
		result = compare_bytes(VARDATA_ANY(a), VARSIZE_ANY_EXHDR(a), VARDATA_ANY(b), VARSIZE_ANY_EXHDR(b));
	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return result;
}

PG_FUNCTION_INFO_V1(nw_news_article_cmp);
Datum
nw_news_article_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

PG_FUNCTION_INFO_V1(nw_news_article_lt);
Datum
nw_news_article_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) < 0);
}

PG_FUNCTION_INFO_V1(nw_news_article_le);
Datum
nw_news_article_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) <= 0);
}

PG_FUNCTION_INFO_V1(nw_news_article_gt);
Datum
nw_news_article_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) > 0);
}

PG_FUNCTION_INFO_V1(nw_news_article_ge);
Datum
nw_news_article_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) >= 0);
}

/* Lengths differ without looking at a toasted value. */
static bool
same(FunctionCallInfo fcinfo)
{
	Datum		a = PG_GETARG_DATUM(0);
	Datum		b = PG_GETARG_DATUM(1);

	return toast_raw_datum_size(a) == toast_raw_datum_size(b) && compare(fcinfo) == 0;
}

PG_FUNCTION_INFO_V1(nw_news_article_eq);
Datum
nw_news_article_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(same(fcinfo));
}

PG_FUNCTION_INFO_V1(nw_news_article_ne);
Datum
nw_news_article_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(!same(fcinfo));
}

PG_FUNCTION_INFO_V1(nw_news_article_hash);
Datum
nw_news_article_hash(PG_FUNCTION_ARGS)
{
	struct varlena *a = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	Datum		result = hash_any((unsigned char *) VARDATA_ANY(a), (int) VARSIZE_ANY_EXHDR(a));

	PG_FREE_IF_COPY(a, 0);
	PG_RETURN_DATUM(result);
}

PG_FUNCTION_INFO_V1(nw_news_article_hash_extended);
Datum
nw_news_article_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *a = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	Datum		result = hash_any_extended((unsigned char *) VARDATA_ANY(a), (int) VARSIZE_ANY_EXHDR(a),
										   (uint64) PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(a, 0);
	PG_RETURN_DATUM(result);
}
