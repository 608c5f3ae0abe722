/*
 * pg/strip_boilerplate.c
 *		A text without the lines that are about the page: strip_boilerplate.
 */
#include "pg/plumbing.h"

#include "core/news/page_lines.h"

static bool
stays(const nw_page_line *line)
{
	switch (line->kind)
	{
		case NW_LINE_CAPTION:
		case NW_LINE_CREDIT:
		case NW_LINE_COPYRIGHT:
		case NW_LINE_TIP:
		case NW_LINE_RELATED:
		case NW_LINE_SHARE:
		case NW_LINE_COMMENT:
		case NW_LINE_HASHTAG:
		case NW_LINE_END:
			return false;
		case NW_LINE_FURNITURE:
			return line->listed;
		default:
			return true;
	}
}

/* strip_boilerplate(text): each line is judged by its own shape; runs of empty lines become one */
PG_FUNCTION_INFO_V1(nw_strip_boilerplate);
Datum
nw_strip_boilerplate(PG_FUNCTION_ARGS)
{
	nw_arena	arena;
	nw_text		folded;
	int32_t		n;
	nw_page_line *lines;
	text	   *result;
	char	   *out;
	bool		apart = false;	/* an empty line is owed */

	nw_pg_text_begin(&folded, &arena, PG_GETARG_VARLENA_PP(0), NW_FOLD_READ);
	lines = nw_page_lines(&folded, &arena, &n);
	/* a line end is kept as one byte, so the result is never longer than the text, but for a last line end */
	result = palloc(VARHDRSZ + (Size) folded.raw_len + 1);
	out = VARDATA(result);
	for (int32_t i = 0; i < n; i++)
	{
		const nw_page_line *line = &lines[i];
		size_t		len = line->raw.len;

		if (line->kind == NW_LINE_BLANK || line->kind == NW_LINE_SPACER)
		{
			apart = out > VARDATA(result);
			continue;
		}
		if (!stays(line))
			continue;
		if (apart)
			*out++ = '\n';
		apart = false;
		memcpy(out, folded.raw + line->raw.off, len);
		while (len > 0 && (out[len - 1] == '\r' || out[len - 1] == ' '))
			len--;
		out += len;
		*out++ = '\n';
	}
	if (out > VARDATA(result))
		out--;
	SET_VARSIZE(result, out - (char *) result);
	nw_arena_end(&arena);
	PG_RETURN_TEXT_P(result);
}
