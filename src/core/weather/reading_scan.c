/*
 * core/weather/reading_scan.c
 *		The weather strips of a text, reading by reading (see reading_scan.h).
 *
 * A strip is a run of strip lines with at most two blank lines between them.
 * Its date and its provider stand right before or behind it, as lines of
 * their own; a table and a run of cells are strips too.  What only may be a reading (서울 비) is read beside one that
 * certainly is.
 */
#include "core/weather/reading_scan.h"

#include "core/news/news_date.h"
#include "core/text/chars.h"
#include "core/weather/reading_cells.h"
#include "core/weather/reading_table.h"

/* Blank lines that may stand within a strip, or between it and its date. */
#define MAX_BLANK 2

typedef enum line_kind
{
	LINE_BLANK,
	LINE_READING,
	LINE_TITLE,					/* 오늘의 날씨: says nothing, but may stand in between */
	LINE_FACT,					/* the strip's date, its provider, or both */
	LINE_OTHER
} line_kind;

/* What one line says about a strip. */
typedef struct line_fact
{
	nw_civil	date;
	bool		has_date;
	nw_span		provider;		/* in the line */
} line_fact;

static void
trim(const char *s, size_t *from, size_t *to)
{
	while (*from < *to && s[*from] == ' ')
		(*from)++;
	while (*to > *from && s[*to - 1] == ' ')
		(*to)--;
}

static bool
cut_prefix(const char *s, size_t *from, size_t to, const char *word)
{
	if (!nw_starts(s + *from, to - *from, word))
		return false;
	*from += strlen(word);
	return true;
}

/* 자료: 기상청, 제공=기상청, 날씨 제공 …: a label, and a sign or a space behind it */
static bool
cut_label(const char *s, size_t *from, size_t to)
{
	static const char *const labels[] = {"날씨정보 제공", "날씨 제공", "날씨제공", "기상정보 제공", "자료 제공",
		"자료제공", "기상자료", "자료출처", "자료", "제공", "출처"};
	size_t		i;

	for (i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
	{
		size_t		pos = *from;

		if (!cut_prefix(s, &pos, to, labels[i]))
			continue;
		while (pos < to && s[pos] == ' ')
			pos++;
		if (pos < to && (s[pos] == ':' || s[pos] == '='))
			pos++;
		else if (pos == *from + strlen(labels[i]) || strchr(labels[i], ' ') == NULL)
			continue;			/* 자료 화면: not a label by itself */
		*from = pos;
		return true;
	}
	return false;
}

/* 기상청 제공: who, in s[from, to) of a line; false when it says no such thing. */
static bool
read_provider(const char *s, size_t from, size_t to, nw_span *provider)
{
	static const char *const ends[] = {" 날씨 제공", " 날씨제공", " 자료 제공", " 자료제공", " 제공"};
	bool		found;
	size_t		i;
	int			spaces = 0;

	trim(s, &from, &to);
	if (to - from >= 2 && strchr("([<", s[from]) != NULL && strchr(")]>", s[to - 1]) != NULL)
	{
		from++;
		to--;
		trim(s, &from, &to);
	}
	while (from < to && (s[from] == '*' || s[from] == '-' || nw_starts(s + from, to - from, "※") ||
						 nw_starts(s + from, to - from, "©")))
	{
		from += nw_starts(s + from, to - from, "※") ? 3 : nw_starts(s + from, to - from, "©") ? 2 : 1;
		trim(s, &from, &to);
	}
	found = cut_label(s, &from, to);
	for (i = 0; !found && i < sizeof(ends) / sizeof(ends[0]); i++)
		if (to - from > strlen(ends[i]) && nw_ends(s + from, to - from, ends[i]))
		{
			to -= strlen(ends[i]);
			found = true;
		}
	trim(s, &from, &to);
	if (!found || from == to || to - from > 60)
		return false;
	for (i = from; i < to; i++)
	{
		spaces += s[i] == ' ';
		if (s[i] == '.' || s[i] == '?' || s[i] == '!' || s[i] == '"' || nw_is_digit(s[i]))
			return false;
	}
	provider->off = (uint32_t) from;
	provider->len = (uint32_t) (to - from);
	return spaces <= 3;
}

/* A line that is nothing but a date, a provider, or the one and the other. */
static bool
read_fact(const char *s, size_t len, line_fact *fact)
{
	static const char *const after[] = {"현재", "기준", "발표", "관측", "업데이트"};
	size_t		from = 0;
	size_t		to = len;
	size_t		n;
	size_t		i;

	fact->has_date = false;
	fact->provider.len = 0;
	trim(s, &from, &to);
	if (to - from > 120)
		return false;
	n = nw_news_date_scan(s + from, to - from, &fact->date);
	if (n > 0)
	{
		fact->has_date = true;
		from += n;
		trim(s, &from, &to);
		for (i = 0; i < sizeof(after) / sizeof(after[0]); i++)
			cut_prefix(s, &from, to, after[i]);
		trim(s, &from, &to);
		if (from < to && (s[from] == '|' || s[from] == ',' || s[from] == '/'))
			from++;
		trim(s, &from, &to);
		if (from == to)
			return true;
	}
	return read_provider(s, from, to, &fact->provider);
}

static bool
is_title(const char *s, size_t len)
{
	static const char *const titles[] = {"날씨", "오늘의 날씨", "오늘의날씨", "오늘 날씨", "현재 날씨", "현재날씨",
		"전국 날씨", "전국날씨", "지역별 날씨", "지역날씨", "지역 날씨", "도시별 날씨", "주요도시 날씨", "날씨정보"};
	size_t		from = 0;
	size_t		to = len;
	size_t		i;

	trim(s, &from, &to);
	if (to - from >= 2 && strchr("[<", s[from]) != NULL && strchr("]>", s[to - 1]) != NULL)
	{
		from++;
		to--;
	}
	for (i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		if (nw_equals(s + from, to - from, titles[i]))
			return true;
	return false;
}

/* One step of the walk: a line, or the lines of one reading of a run. */
typedef struct unit
{
	line_kind	kind;
	nw_span		line;			/* the first of them */
	int32_t		line_no;
	bool		single;			/* LINE_READING: parts is all there is */
	nw_reading_parts parts;
	line_fact	fact;
} unit;

static bool
is_blank(const char *s, size_t len)
{
	size_t		i;

	for (i = 0; i < len && s[i] == ' '; i++)
		;
	return i == len;
}

/* A line in a table, or as part of a run.  False when it is neither. */
static bool
read_row(nw_text_cursor *cursor, nw_text_cursor before, nw_reading_state *state, unit *u)
{
	nw_reading_row row;

	if (state->table.separator != 0)
	{
		row = nw_reading_row_scan(cursor->text, u->line, &state->table, &u->parts);
		if (row == NW_ROW_NONE)
			state->table.separator = 0;
		else
		{
			u->kind = row == NW_ROW_READING ? LINE_READING : state->table.other ? LINE_OTHER : LINE_TITLE;
			u->single = true;
			return true;
		}
	}
	if (before.pos >= state->run.end && !nw_reading_run_measure(before, &state->run))
		state->run.end = 0;
	if (before.pos < state->run.end && state->run.order != NW_RUN_NONE)
	{
		u->kind = nw_reading_run_next(&before, &state->run, &u->line, &u->parts) ? LINE_READING : LINE_OTHER;
		if (before.pos > cursor->pos)
			*cursor = before;
		u->single = true;
		return true;
	}
	return false;
}

static bool
next_unit(nw_text_cursor *cursor, nw_reading_state *state, unit *u)
{
	nw_text_cursor before = *cursor;
	const char *s;
	bool		reading;

	if (!nw_cursor_line(cursor, &u->line))
		return false;
	u->line_no = cursor->line_no;
	u->single = false;
	s = cursor->text->str + u->line.off;
	if (is_blank(s, u->line.len))
	{
		u->kind = LINE_BLANK;
		if (++state->blanks > MAX_BLANK)
			state->table.separator = 0;
		return true;
	}
	state->blanks = 0;
	/* 서울 맑음 alone may go on in the next line */
	reading = nw_reading_line_scan(s, u->line.len, &u->parts);
	if ((!reading || state->table.separator != 0 || (u->parts.weak && !u->parts.has_temperature)) &&
		read_row(cursor, before, state, u))
		return true;
	if (reading)
	{
		/* the row reader had its own idea of the parts */
		nw_reading_line_scan(s, u->line.len, &u->parts);
		u->kind = LINE_READING;
	}
	else if (read_fact(s, u->line.len, &u->fact))
		u->kind = LINE_FACT;
	else if (is_title(s, u->line.len))
		u->kind = LINE_TITLE;
	else if (nw_reading_header_scan(cursor->text, u->line, &state->table))
		u->kind = state->table.other ? LINE_OTHER : LINE_TITLE;
	else
		u->kind = LINE_OTHER;
	return true;
}

/* The first word about a date or a provider stands. */
static void
note_fact(const nw_text *text, nw_span line, const line_fact *fact, nw_reading *out)
{
	if (fact->has_date && out->year == 0)
	{
		out->year = fact->date.year;
		out->month = fact->date.month;
		out->day = fact->date.day;
	}
	if (fact->provider.len > 0 && out->provider.len == 0)
		out->provider = nw_text_raw_span(text, line.off + fact->provider.off, fact->provider.len);
}

static void
forget_facts(nw_reading *out)
{
	out->year = 0;
	out->month = out->day = 0;
	out->provider = (nw_span) {0, 0};
}

/*
 * The cursor stands behind the first line of a strip, "first".  Walks on to
 * its end and to the facts behind it; false when it is no strip after all.
 * *resume is the cursor behind the last line of the strip and of its facts.
 */
static bool
measure_strip(nw_text_cursor ahead, nw_reading_state state, const nw_reading_parts *first,
			  nw_reading *out, nw_text_cursor *resume, nw_reading_state *resume_state)
{
	const nw_text *text = ahead.text;
	unit		u;
	int			blanks = 0;
	int			lines = 1;
	bool		certain = !first->weak;
	bool		said = first->has_temperature || first->condition_code != 0;
	bool		known = first->station_id != 0 || first->condition_code != 0;
	bool		behind = false;

	out->strip_end = ahead.pos;
	*resume = ahead;
	*resume_state = state;
	while (blanks <= MAX_BLANK && next_unit(&ahead, &state, &u))
	{
		switch (u.kind)
		{
			case LINE_BLANK:
				blanks++;
				continue;
			case LINE_READING:
				if (behind)
					goto done;	/* another strip begins: the facts were this one's */
				lines++;
				certain |= !u.parts.weak;
				said |= u.parts.has_temperature || u.parts.condition_code != 0;
				known |= u.parts.station_id != 0 || u.parts.condition_code != 0;
				out->strip_end = ahead.pos;
				break;
			case LINE_FACT:
				/* one line each: a second date is not the strip's */
				if ((u.fact.has_date && out->year != 0) ||
					(u.fact.provider.len > 0 && out->provider.len > 0))
					goto done;
				note_fact(text, u.line, &u.fact, out);
				behind = true;
				break;
			case LINE_TITLE:
				if (behind)
					goto done;
				break;
			case LINE_OTHER:
				goto done;
		}
		blanks = 0;
		*resume = ahead;
		*resume_state = state;
	}
done:
	/* names that no table knows have to be more: 우유 4.0℃ and 두부 3.5℃ are no places */
	return certain || (said && lines > (known ? 1 : 2));
}

/* Finds the next strip; puts the cursor before its first line, with what was known there. */
static bool
find_strip(nw_text_cursor *cursor, nw_reading *out)
{
	const nw_text *text = cursor->text;
	nw_text_cursor before = *cursor;
	nw_reading_state state = out->state;
	unit		u;
	int			blanks = 0;

	forget_facts(out);
	while (next_unit(cursor, &state, &u))
	{
		switch (u.kind)
		{
			case LINE_BLANK:
				if (++blanks > MAX_BLANK)
					forget_facts(out);
				break;
			case LINE_FACT:
				blanks = 0;
				if (before.pos < out->facts_end)
					break;
				/* of two lines before a strip the nearer one counts */
				if (u.fact.has_date)
					out->year = 0;
				if (u.fact.provider.len > 0)
					out->provider.len = 0;
				note_fact(text, u.line, &u.fact, out);
				break;
			case LINE_TITLE:
				blanks = 0;
				break;
			case LINE_OTHER:
				forget_facts(out);
				blanks = 0;
				break;
			case LINE_READING:
				{
					nw_text_cursor resume;
					nw_reading_state resume_state;

					if (measure_strip(*cursor, state, &u.parts, out, &resume, &resume_state))
					{
						out->facts_end = resume.pos;
						*cursor = before;
						return true;
					}
					/* lone lines that might be readings: none of them is */
					forget_facts(out);
					*cursor = resume;
					state = resume_state;
					blanks = 0;
				}
				break;
		}
		before = *cursor;
		out->state = state;
	}
	return false;
}

bool
nw_reading_next(nw_text_cursor *cursor, nw_reading *out)
{
	const nw_text *text = cursor->text;
	nw_reading_parts parts;
	unit		u;

	for (;;)
	{
		/* the rest of a line with several readings */
		if (out->line_len > 0)
		{
			if (nw_reading_line_next(text->str + out->line_off, out->line_len, &out->line_pos,
									 &parts))
				break;
			out->line_len = 0;
		}
		/* the next line of the strip, or the next strip */
		if (cursor->pos >= out->strip_end && !find_strip(cursor, out))
			return false;
		u.kind = LINE_BLANK;
		while (cursor->pos < out->strip_end && u.kind != LINE_READING)
			if (!next_unit(cursor, &out->state, &u))
				return false;
		if (u.kind != LINE_READING)
			continue;
		out->line_off = u.line.off;
		out->line_no = u.line_no;
		if (u.single)
		{
			parts = u.parts;
			break;
		}
		out->line_len = u.line.len;
		out->line_pos = 0;
	}
	out->station = nw_text_raw_span(text, out->line_off + parts.station.off, parts.station.len);
	out->condition =
		nw_text_raw_span(text, out->line_off + parts.condition.off, parts.condition.len);
	out->station_id = parts.station_id;
	out->has_temperature = parts.has_temperature;
	out->temperature = parts.temperature;
	out->condition_code = parts.condition_code;
	return true;
}
