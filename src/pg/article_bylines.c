/*
 * pg/article_bylines.c
 *		Who wrote a page or a line: article_bylines.
 */
#include "pg/plumbing.h"

#include "core/news/article_people.h"

static void
put_str(nw_rows *rows, int column, nw_str str)
{
	if (str.s)
		nw_rows_set_text(rows, column, str.s, str.len);
}

/* article_bylines(text) -> (name, title, outlet, place, email, desk) */
PG_FUNCTION_INFO_V1(nw_article_bylines);
Datum
nw_article_bylines(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		folded;
	nw_page		page;
	nw_article	article;
	nw_people	people = {NULL, 0, 0};
	nw_rows		rows;

	nw_pg_text_begin(&folded, &arena, PG_GETARG_VARLENA_PP(0), NW_FOLD_READ);
	nw_rows_begin(&rows, fcinfo);
	nw_page_read(&folded, &arena, &page);
	memset(&article, 0, sizeof(article));
	if (page.body.first >= 0)
	{
		nw_article	whole;

		if (nw_article_parse(&page, &arena, NULL, &whole))
			article.language = whole.language;
		nw_article_people(&page, &arena, &article, &people);
	}
	else
		nw_line_people(&page, &arena, &people);
	for (size_t i = 0; i < people.n; i++)
	{
		const nw_person *person = &people.items[i];

		put_str(&rows, 0, person->name);
		put_str(&rows, 1, person->title);
		put_str(&rows, 2, person->outlet);
		put_str(&rows, 3, person->place);
		put_str(&rows, 4, person->email);
		put_str(&rows, 5, person->desk);
		nw_rows_put(&rows);
	}
	return nw_rows_end(&rows, &arena);
}
