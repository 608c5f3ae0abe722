/*
 * pg/weather_condition_io.c
 *		Text and binary form of weather_condition, and what is known of each.
 */
#include "pg/weather_condition.h"

#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#include "core/text/chars.h"
#include "core/weather/condition_text.h"
#include "pg/plumbing.h"

/* Longer than any word, however it is written. */
#define MAX_WORD 1000

int16_t
nw_pg_condition_read(const char *raw, size_t len)
{
	int16_t		code = nw_condition_read(raw, len);

	if (code == 0 && len > 0 && len <= MAX_WORD)
	{
		nw_arena	arena;
		nw_text		text;

		nw_arena_begin(&arena, &nw_pg_host);
		nw_text_fold(&text, &arena, raw, len, NW_FOLD_READ);
		code = nw_condition_read(text.str, text.len);
		nw_arena_end(&arena);
	}
	return code;
}

/* The row of a code that comes from a datum: only corruption makes another. */
static const nw_condition *
get_condition(int16_t code)
{
	const nw_condition *condition = nw_condition_by_code(code);

	if (!condition)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("invalid weather_condition code: %d", code)));
	return condition;
}

static const char *
canonical(int16_t code)
{
	return nw_condition_text_of(get_condition(code), NW_CONDITION_KO);
}

PG_FUNCTION_INFO_V1(nw_weather_condition_in);
Datum
nw_weather_condition_in(PG_FUNCTION_ARGS)
{
	char	   *word = PG_GETARG_CSTRING(0);
	size_t		len = strlen(word);
	int16_t		code;
	int16_t		nearest;

	nw_pg_require_utf8();
	code = nw_pg_condition_read(word, len);
	if (code == 0)
	{
		int			shown = pg_mbcliplen(word, (int) len, 200);

		nearest = nw_condition_nearest(word, len);
		ereturn(NW_ESCONTEXT(fcinfo), (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%.*s%s\"", "weather_condition",
						shown, word, (size_t) shown < len ? "..." : ""),
				 nearest ? errhint("The nearest known word is \"%s\".",
								   nw_condition_text_of(get_condition(nearest), nw_is_ascii_alpha(word[0]) ?
														NW_CONDITION_EN : NW_CONDITION_KO)) : 0));
	}
	PG_RETURN_WEATHER_CONDITION(code);
}

PG_FUNCTION_INFO_V1(nw_weather_condition_out);
Datum
nw_weather_condition_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(pstrdup(canonical(PG_GETARG_WEATHER_CONDITION(0))));
}

PG_FUNCTION_INFO_V1(nw_weather_condition_recv);
Datum
nw_weather_condition_recv(PG_FUNCTION_ARGS)
{
	int16_t		code = (int16_t) pq_getmsgint((StringInfo) PG_GETARG_POINTER(0), 2);

	if (!nw_condition_by_code(code))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid weather_condition code in external \"weather_condition\" value: %d", code)));
	PG_RETURN_WEATHER_CONDITION(code);
}

PG_FUNCTION_INFO_V1(nw_weather_condition_send);
Datum
nw_weather_condition_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint16(&buf, (uint16) PG_GETARG_WEATHER_CONDITION(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

PG_FUNCTION_INFO_V1(nw_weather_condition_label);
Datum
nw_weather_condition_label(PG_FUNCTION_ARGS)
{
	static const char *const langs[] = {"ko", "en", "ja", "zh"};
	text	   *lang = PG_GETARG_TEXT_PP(1);
	int			i;

	for (i = 0; i < (int) lengthof(langs); i++)
		if (nw_equals(VARDATA_ANY(lang), VARSIZE_ANY_EXHDR(lang), langs[i]))
			PG_RETURN_TEXT_P(cstring_to_text(nw_condition_text_of(
				get_condition(PG_GETARG_WEATHER_CONDITION(0)), (nw_condition_text) (NW_CONDITION_KO + i))));
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown language of weather labels: \"%s\"", text_to_cstring(lang)),
			 errhint("Languages are ko, en, ja and zh.")));
}

PG_FUNCTION_INFO_V1(nw_weather_condition_symbol);
Datum
nw_weather_condition_symbol(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(nw_condition_text_of(
		get_condition(PG_GETARG_WEATHER_CONDITION(0)), NW_CONDITION_SYMBOL)));
}

PG_FUNCTION_INFO_V1(nw_metar);
Datum
nw_metar(PG_FUNCTION_ARGS)
{
	const char *group = nw_condition_text_of(get_condition(PG_GETARG_WEATHER_CONDITION(0)),
											 NW_CONDITION_METAR);

	if (group[0] == '\0')
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(group));
}

static Datum
number_or_null(FunctionCallInfo fcinfo, int8_t number)
{
	if (number < 0)
		PG_RETURN_NULL();
	PG_RETURN_INT32(number);
}

PG_FUNCTION_INFO_V1(nw_wmo4677);
Datum
nw_wmo4677(PG_FUNCTION_ARGS)
{
	return number_or_null(fcinfo, get_condition(PG_GETARG_WEATHER_CONDITION(0))->wmo4677);
}

PG_FUNCTION_INFO_V1(nw_kma_sky);
Datum
nw_kma_sky(PG_FUNCTION_ARGS)
{
	return number_or_null(fcinfo, get_condition(PG_GETARG_WEATHER_CONDITION(0))->kma_sky);
}

PG_FUNCTION_INFO_V1(nw_kma_pty);
Datum
nw_kma_pty(PG_FUNCTION_ARGS)
{
	return number_or_null(fcinfo, get_condition(PG_GETARG_WEATHER_CONDITION(0))->kma_pty);
}

PG_FUNCTION_INFO_V1(nw_is_precipitation);
Datum
nw_is_precipitation(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL((get_condition(PG_GETARG_WEATHER_CONDITION(0))->flags & NW_CONDITION_PRECIPITATION) != 0);
}

PG_FUNCTION_INFO_V1(nw_is_snow);
Datum
nw_is_snow(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL((get_condition(PG_GETARG_WEATHER_CONDITION(0))->flags & NW_CONDITION_SNOW) != 0);
}

PG_FUNCTION_INFO_V1(nw_has_ended);
Datum
nw_has_ended(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL((get_condition(PG_GETARG_WEATHER_CONDITION(0))->flags & NW_CONDITION_ENDED) != 0);
}

PG_FUNCTION_INFO_V1(nw_weather_conditions);
Datum
nw_weather_conditions(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	int16_t		codes[NW_CONDITIONS_MAX];
	Datum		elements[NW_CONDITIONS_MAX];
	nw_arena	arena;
	nw_text		phrase;
	size_t		n;
	size_t		i;

	nw_pg_text_begin(&phrase, &arena, input, NW_FOLD_READ);
	n = nw_conditions_read(phrase.str, phrase.len, codes);
	nw_arena_end(&arena);
	PG_FREE_IF_COPY(input, 0);
	for (i = 0; i < n; i++)
		elements[i] = Int16GetDatum(codes[i]);
	PG_RETURN_ARRAYTYPE_P(construct_array(elements, (int) n,
										  get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid)),
										  sizeof(int16), true, TYPALIGN_SHORT));
}
