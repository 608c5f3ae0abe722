/*
 * bench/trivial_scan.c
 *		The least that C can do with '동두천 -5.9℃맑음': the number behind the
 *		first space, and what stands behind the sign.  It checks nothing; the
 *		yardstick of bench/ticker.sh.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(bench_temperature);
Datum
bench_temperature(PG_FUNCTION_ARGS)
{
	text	   *t = PG_GETARG_TEXT_PP(0);
	const char *s = VARDATA_ANY(t);
	const char *end = s + VARSIZE_ANY_EXHDR(t);
	bool		negative;
	int64		value = 0;
	double		scale = 1;

	while (s < end && *s != ' ')
		s++;
	s += s < end;
	negative = s < end && *s == '-';
	for (s += negative; s < end && *s >= '0' && *s <= '9'; s++)
		value = value * 10 + (*s - '0');
	if (s < end && *s == '.')
		for (s++; s < end && *s >= '0' && *s <= '9'; s++)
		{
			value = value * 10 + (*s - '0');
			scale *= 10;
		}
	PG_RETURN_FLOAT8((negative ? -value : value) / scale);
}

PG_FUNCTION_INFO_V1(bench_sky);
Datum
bench_sky(PG_FUNCTION_ARGS)
{
	text	   *t = PG_GETARG_TEXT_PP(0);
	const char *s = VARDATA_ANY(t);
	const char *end = s + VARSIZE_ANY_EXHDR(t);

	/* behind ℃, E2 84 83 */
	while (s < end && (unsigned char) *s != 0x83)
		s++;
	s += s < end;
	PG_RETURN_TEXT_P(cstring_to_text_with_len(s, (int) (end - s)));
}
