/*
 * pg/article_sentences.c
 *		Paragraphs and sentences of a text or of an article's body, and the
 *		language of a text.
 */
#include "pg/plumbing.h"

#include "core/text/language.h"
#include "core/text/sentence.h"
#include "pg/news_article.h"

/* text -> (paragraph_no, content) */
static Datum
paragraphs(FunctionCallInfo fcinfo, nw_text *text, nw_arena *arena)
{
	nw_rows		rows;
	nw_sentences c;
	nw_span		span;

	nw_rows_begin(&rows, fcinfo);
	nw_sentences_begin(&c, text->str, text->len);
	while (nw_sentences_paragraph(&c, &span))
	{
		nw_span		raw = nw_text_raw_span(text, span.off, span.len);
		Datum		content = nw_pg_text_datum(text->raw + raw.off, raw.len);

		nw_rows_set(&rows, 0, Int32GetDatum(c.paragraph_no));
		nw_rows_set(&rows, 1, content);
		nw_rows_put(&rows);
		pfree(DatumGetPointer(content));
	}
	return nw_rows_end(&rows, arena);
}

/* text -> (paragraph_no, sentence_no, content, start_at) */
static Datum
sentences(FunctionCallInfo fcinfo, nw_text *text, nw_arena *arena)
{
	nw_rows		rows;
	nw_sentences c;
	nw_span		span;

	nw_rows_begin(&rows, fcinfo);
	nw_sentences_begin(&c, text->str, text->len);
	while (nw_sentence_next(&c, &span))
	{
		nw_span		raw = nw_text_raw_span(text, span.off, span.len);
		Datum		content = nw_pg_text_datum(text->raw + raw.off, raw.len);

		nw_rows_set(&rows, 0, Int32GetDatum(c.paragraph_no));
		nw_rows_set(&rows, 1, Int32GetDatum(c.sentence_no));
		nw_rows_set(&rows, 2, content);
		nw_rows_set(&rows, 3, Int32GetDatum(nw_text_char_pos(text, raw.off)));
		nw_rows_put(&rows);
		pfree(DatumGetPointer(content));
	}
	return nw_rows_end(&rows, arena);
}

/* The body of an article, which is clean as it is. */
static void
begin_body(nw_text *text, nw_arena *arena, Datum article)
{
	nw_str		body = nw_pg_article_field(article, NW_ARTICLE_BODY);

	nw_arena_begin(arena, &nw_pg_host);
	nw_text_fold(text, arena, body.s ? body.s : "", body.len, NW_FOLD_CLEAN);
}

PG_FUNCTION_INFO_V1(nw_article_paragraphs);
Datum
nw_article_paragraphs(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		text;

	nw_pg_text_begin(&text, &arena, PG_GETARG_VARLENA_PP(0), NW_FOLD_CLEAN);
	return paragraphs(fcinfo, &text, &arena);
}

PG_FUNCTION_INFO_V1(nw_article_paragraphs_of);
Datum
nw_article_paragraphs_of(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		text;

	begin_body(&text, &arena, PG_GETARG_DATUM(0));
	return paragraphs(fcinfo, &text, &arena);
}

PG_FUNCTION_INFO_V1(nw_article_sentences);
Datum
nw_article_sentences(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		text;

	nw_pg_text_begin(&text, &arena, PG_GETARG_VARLENA_PP(0), NW_FOLD_CLEAN);
	return sentences(fcinfo, &text, &arena);
}

PG_FUNCTION_INFO_V1(nw_article_sentences_of);
Datum
nw_article_sentences_of(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		text;

	begin_body(&text, &arena, PG_GETARG_DATUM(0));
	return sentences(fcinfo, &text, &arena);
}

/* text_language(text) -> text; NULL when it is not sure */
PG_FUNCTION_INFO_V1(nw_text_language);
Datum
nw_text_language(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		text;
	const char *language;

	nw_pg_text_begin(&text, &arena, PG_GETARG_VARLENA_PP(0), NW_FOLD_CLEAN);
	language = nw_language_detect(text.str, text.len);
	nw_arena_end(&arena);
	if (!language)
		PG_RETURN_NULL();
	return nw_pg_text_datum(language, strlen(language));
}
